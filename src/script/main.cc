// The program: command line, start, event loop, end.
#include <optional>
#include <string>
#include <utility>

#include "kernel/io.h"
#include "kernel/machine.h"
#include "script/options.h"
#include "script/programs.h"
#include "script/runtime.h"
#include "script/session.h"
#include "script/version.h"

namespace bivalve::script {

using kernel::Process;
using kernel::Task;

namespace {

constexpr int kOutOfMemory = 134;  // what an aborted Node leaves behind
constexpr int kBadOption = 9;
constexpr int kHandlerFailed = 7;
constexpr int kUnsettled = 13;  // the script's own promise was still open when nothing was left to do
constexpr int kInterrupted = 130;
constexpr int kMaxFailures = 8;

constexpr std::string_view kHelp =
    "Usage: node [options] [ script.js | - ] [arguments]\n\n"
    "  -                 script from standard input (also without a script)\n"
    "  --                end of the options\n"
    "  -c, --check       look for syntax errors, run nothing\n"
    "      --compat meshagent   MeshAgent's behaviour where it contradicts Node's (also chooses duktape)\n"
    "      --compat deka        Deka's ops for channels\n"
    "  -e, --eval CODE   run CODE\n"
    "      --engine E    duktape or quickjs (also: `// @engine E` in the first two lines)\n"
    "  -h, --help        this text\n"
    "      --inspect-duk [HOST:]PORT   wait there for a debugger of Duktape's protocol\n"
    "  -i, --interactive a prompt, also without a terminal\n"
    "  -p, --print CODE  run CODE and print its value\n"
    "  -r, --require M   load a module first (may be repeated)\n"
    "      --test [FILE or DIRECTORY]...   run tests (with --test-reporter, --test-name-pattern and the "
    "like)\n"
    "  -v, --version     print the version\n";

Datum StartDatum(const Options& options, const std::vector<std::string>& argv, std::string source) {
  auto list = [](const std::vector<std::string>& words) {
    Datum all = Datum::List();
    for (const std::string& word : words) all.items.push_back(Datum::Text(word));
    return all;
  };
  std::string_view mode = "file";
  if (options.mode == Options::Mode::kEval) mode = options.print ? "print" : "eval";
  if (options.mode == Options::Mode::kStdin) mode = options.print ? "print" : "stdin";
  if (options.mode == Options::Mode::kRepl) mode = "repl";
  if (options.mode == Options::Mode::kCheck) mode = "check";
  if (options.mode == Options::Mode::kTest) mode = "test";
  if (options.mode == Options::Mode::kWorker) mode = "worker";
  if (options.module && (mode == "eval" || mode == "stdin")) mode = "module";
  return Datum::List({Datum::Text(std::string(mode)), Datum::Text(std::move(source)),
                      Datum::Text(options.file), list(options.arguments), list(options.preload),
                      Datum::Text(options.deka   ? "deka"
                                  : argv.empty() ? "node"
                                                 : argv[0]),
                      Datum::Number(static_cast<int>(options.profile)), list(options.own),
                      Datum::Text(options.inspect)});
}

// The thrown value in words, by plain means: the library may be what is broken.
std::string Describe(Engine& engine, const Datum& thrown) {
  Outcome function = engine.Compile("return String(e && e.stack || e)", "describe", "e");
  if (!function.ok()) return "out of memory";
  Datum list[] = {thrown};
  Outcome text = engine.Call(function.value.handle(), list);
  return text.ok() ? text.value.text : "an exception without text";
}

// A step into the engine and what follows from how it ended. Ends the process when it has to.
class Turn {
 public:
  explicit Turn(Runtime& runtime) : runtime_(runtime) {}
  friend kernel::Scheduler& SchedulerOf(Turn& turn) { return turn.runtime_.machine; }

  // False: the script is over (exit status set).
  Task<bool> Enter(std::string_view what, std::vector<Datum> arguments = {}) {
    if (what == "main") {
      co_await kernel::EnterEngine(runtime_.process);
      if (runtime_.process.MustEnd()) co_await runtime_.process.DeliverSignals();
    }
    Outcome outcome = runtime_.Enter(what, std::move(arguments));
    while (outcome.kind == Outcome::Kind::kThrown) {
      Datum error = std::move(outcome.value);
      outcome = runtime_.Enter("uncaught", {error});
      runtime_.engine().Drop(error.handle());
      // The timers and immediates behind the one that threw have their turn now.
      bool more = what == "timers" || what == "immediates";
      if (outcome.ok() && more && !runtime_.exit_status()) outcome = runtime_.Enter(what);
      // Handling it failed, over and over: as after an exception in Node's own handler.
      if (outcome.kind == Outcome::Kind::kThrown && ++failures_ > kMaxFailures) {
        std::string text = "fatal: " + Describe(runtime_.engine(), outcome.value) + "\n";
        co_await kernel::WriteFd(runtime_.process, 2, std::move(text));
        runtime_.RequestExit(kHandlerFailed);
      }
    }
    if (outcome.kind == Outcome::Kind::kStopped && runtime_.Interrupted()) AbandonScript();
    result = std::move(outcome.value);
    idle = result.kind == Datum::Kind::kBoolean && result.number != 0;
    co_await runtime_.Flush();
    runtime_.TellScript();
    if (runtime_.exit_status()) co_return false;
    if (runtime_.process.MustEnd()) co_await runtime_.process.DeliverSignals();
    co_return true;
  }

  // What SIGINT does in a session.
  void AbandonScript() {
    while (runtime_.process.signals.TakePending()) {
    }
    runtime_.EndScript(runtime_.script, kInterrupted, {});
  }

  Datum result;
  // The script has no timers and no immediates: until the next Enter these steps have nothing to do.
  bool idle = false;

 private:
  Runtime& runtime_;
  int failures_ = 0;
};

// A session's next script begins when the one before it is done. False: the process is over.
Task<bool> NextScript(Process& process, Runtime& runtime, Turn& turn) {
  if (!runtime.session || runtime.script || !runtime.session->HasWork()) co_return true;
  kernel::Session::Work work = runtime.session->TakeWork();
  if (work.input) (void)process.fds.Set(0, std::move(work.input), process.FdLimit());
  if (work.output) (void)process.fds.Set(1, std::move(work.output), process.FdLimit());
  if (work.errors) (void)process.fds.Set(2, std::move(work.errors), process.FdLimit());
  runtime.script = work.id;
  if (!runtime.session->profile_form.empty()) runtime.BeginProfile();
  std::vector<Datum> arguments{Datum::Number(work.id), Datum::Text(std::move(work.script)),
                               Datum::Boolean(runtime.Lasting())};
  co_return co_await turn.Enter("script", std::move(arguments));
}

// Timers, completions, signals, immediates: the order of libuv's loop.
Task<void> RunLoop(Process& process, Runtime& runtime, Turn& turn) {
  for (;;) {
    runtime.UpdateLoopTime();
    if (!turn.idle && !co_await turn.Enter("timers")) co_return;
    while (auto done = runtime.TakeCompletion()) {
      bool goes_on =
          co_await turn.Enter(done->callback ? "complete" : "outputError", runtime.ArgumentsOf(*done));
      runtime.DropCallback(*done);
      if (!goes_on) co_return;
    }
    if (runtime.Interrupted()) {
      turn.AbandonScript();
      co_await runtime.Flush();
      runtime.TellScript();
    }
    while (int signal = process.signals.TakePending())
      if (!co_await turn.Enter("signal", {Datum::Number(signal)})) co_return;
    if (!co_await NextScript(process, runtime, turn)) co_return;
    if (!turn.idle && !co_await turn.Enter("immediates")) co_return;
    bool alive = false, at_once = false;
    int64_t deadline_ms = -1;
    if (!turn.idle) {
      // [has work, next timer's time or -1, immediates are waiting]
      if (!co_await turn.Enter("state")) co_return;
      if (turn.result.items.size() != 3) continue;
      alive = turn.result.items[0].number != 0;
      deadline_ms = static_cast<int64_t>(turn.result.items[1].number);
      at_once = turn.result.items[2].number != 0;
    }
    bool next_script = runtime.session && !runtime.script && runtime.session->HasWork();
    if (runtime.HasCompletions() || next_script) at_once = true;
    if (!alive && !at_once && runtime.pending() == 0 && !runtime.Lasting()) co_return;
    int64_t deadline_ns = deadline_ms < 0 ? kernel::kNever : runtime.DeadlineNs(deadline_ms);
    if (at_once) deadline_ns = runtime.machine.NowNs();
    co_await kernel::WaitOn(process, &runtime.waiters(), deadline_ns, true);
    if (process.MustEnd()) co_await process.DeliverSignals();
  }
}

Task<int> RunToEnd(Process& process, Runtime& runtime) {
  Turn turn(runtime);
  runtime.UpdateLoopTime();
  bool goes_on = co_await turn.Enter("main");
  while (goes_on) {
    co_await RunLoop(process, runtime, turn);
    if (runtime.exit_status()) break;
    if (!co_await turn.Enter("beforeExit")) break;
    // Its listeners may have found more to do.
    if (turn.result.number != 0 || runtime.pending() > 0 || runtime.HasCompletions()) continue;
    (void)co_await turn.Enter("exit");
    if (!runtime.exit_status() && runtime.script && turn.result.number == 0) co_return kUnsettled;
    if (!runtime.exit_status()) co_return static_cast<int>(turn.result.number) & 255;
    break;
  }
  co_return *runtime.exit_status();
}

Task<int> RunScript(Process& process, EngineKind engine, Datum start, int64_t heap_mb = 0,
                    Ref<kernel::Session> session = {}) {
  Runtime runtime(process);
  if (heap_mb > 0) runtime.LimitHeap(heap_mb << 20);
  runtime.start = std::move(start);
  runtime.session = std::move(session);
  if (!runtime.Start(engine)) {
    if (process.MustEnd()) co_await process.DeliverSignals();
    co_await kernel::WriteFd(process, 2, "fatal: no memory for a JavaScript heap\n");
    co_return kOutOfMemory;
  }
  int status = co_await RunToEnd(process, runtime);
  runtime.EndProfile();
  co_await runtime.SendRest();
  runtime.Close();
  co_await runtime.Flush();
  co_return status;
}

// The beginning of a file; nothing when it cannot be read, and of pipes, which give what they have only once.
Task<std::string> HeadOf(Process& process, std::string path) {
  std::string head(512, '\0');
  auto stat = co_await process.machine().vfs.GetStat(process, path);
  if (!stat || stat->type != kernel::FileType::kRegular) co_return "";
  auto file = co_await process.machine().vfs.Open(process, std::move(path), kernel::OpenFlags::Read());
  if (!file) co_return "";
  auto got = co_await (*file)->Read(process, head);
  head.resize(got ? *got : 0);
  co_return head;
}

Task<int> MicroscriptMain(Process& process) {
  process.signals.Set(kernel::kSigPipe, kernel::Disposition::kIgnore);
  Options options = ParseOptions(process.argv);
  if (!options.error.empty()) {
    co_await kernel::WriteFd(process, 2, options.error + "\n");
    co_return kBadOption;
  }
  if (options.mode == Options::Mode::kVersion || options.mode == Options::Mode::kHelp) {
    bool help = options.mode == Options::Mode::kHelp;
    co_await kernel::WriteFd(process, 1, help ? std::string(kHelp) : std::string(kNodeVersion) + "\n");
    co_return 0;
  }
  std::string source = options.source;
  if (options.mode == Options::Mode::kStdin) {
    kernel::FileRef input = process.Fd(0);
    // As Node: a terminal's user is asked, unless "-" says that a script comes.
    bool asked = process.argv.empty() || process.argv.back() != "-";
    if (input && input->IsTerminal() && asked && !options.print) {
      options.mode = Options::Mode::kRepl;
    } else if (input) {
      auto text = co_await kernel::ReadAll(process, input,
                                           static_cast<size_t>(process.account->limits.js_heap_bytes));
      if (text) source = std::move(*text);
    }
  }
  std::optional<EngineKind> engine = options.engine;
  if (!engine && !options.file.empty()) {
    engine = EngineOfSource(co_await HeadOf(process, options.file));
  } else if (!engine) {
    engine = EngineOfSource(source);
  }
  if (!engine) engine = options.profile == Profile::kNode ? EngineKind::kQuickjs : EngineKind::kDuktape;
  if (!options.inspect.empty() && *engine != EngineKind::kDuktape) {
    co_await kernel::WriteFd(
        process, 2, process.argv[0] + ": --inspect-duk: QuickJS offers no debugger (see --engine duktape)\n");
    co_return kBadOption;
  }
  co_return co_await RunScript(process, *engine, StartDatum(options, process.argv, std::move(source)),
                               options.heap_mb);
}

// `deka run FILE [ARGUMENT…]` is `node FILE [ARGUMENT…]` (docs/ipc.md).
Task<int> DekaMain(Process& process) {
  if (process.argv.size() < 3 || process.argv[1] != "run") {
    co_await kernel::WriteFd(process, 2, "deka: usage: deka run FILE [ARGUMENT...]\n");
    co_return kBadOption;
  }
  process.argv.erase(process.argv.begin() + 1);
  co_return co_await MicroscriptMain(process);
}

constexpr kernel::ProgramEntry kPrograms[] = {
    {"deka", DekaMain},
    {"duk", MicroscriptMain},
    {"microscript", MicroscriptMain},
    {"node", MicroscriptMain},
};

}  // namespace

std::span<const kernel::ProgramEntry> Programs() { return kPrograms; }

Task<int> SessionMain(Process& process) {
  process.signals.Set(kernel::kSigPipe, kernel::Disposition::kIgnore);
  Ref<kernel::Session> session = kernel::SessionOf(process);
  if (!session->closed()) process.signals.Set(kernel::kSigInt, kernel::Disposition::kHandle);
  Datum arguments = Datum::List();
  for (size_t i = 1; i < process.argv.size(); ++i) arguments.items.push_back(Datum::Text(process.argv[i]));
  // The embedder says by the program's name what the scripts find.
  std::string_view program = process.argv.empty() ? "node" : std::string_view(process.argv[0]);
  Profile profile = ProfileOfProgram(program);
  std::string_view name = program == "deka" ? program : profile == Profile::kNode ? "node" : "microscript";
  Datum start =
      Datum::List({Datum::Text("session"), Datum::Text(""), Datum::Text(""), std::move(arguments),
                   Datum::List(), Datum::Text(std::string(name)), Datum::Number(static_cast<int>(profile))});
  co_return co_await RunScript(process, EngineOfProgram(program), std::move(start), 0, std::move(session));
}

}  // namespace bivalve::script
