// watch: a command again and again, its output on a page.
#include <algorithm>

#include "base/time_text.h"
#include "commands/command.h"
#include "commands/launch.h"
#include "commands/numbers.h"
#include "kernel/exec.h"
#include "kernel/local_time.h"
#include "kernel/pipe.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'b', "beep"},
    {'c', "color"},
    {'C', "no-color"},
    {'d', "differences", Takes::kOptional},
    {'e', "errexit"},
    {'g', "chgexit"},
    {'q', "equexit", Takes::kArgument},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'n', "interval", Takes::kArgument},
    {'p', "precise"},
    {'r', "no-rerun"},
    {'t', "no-title"},
    {'v', "version", Takes::kNothing, kVersionOption},
    {'w', "no-wrap"},
    {'x', "exec"},
};

constexpr std::string_view kHelp = R"(
Usage:
 watch [options] command

Options:
  -e, --errexit          end, with status 8, when the command fails
  -g, --chgexit          end when its output changes
  -q, --equexit <times>  end when its output has stayed the same so many times
  -n, --interval <secs>  so many seconds between two runs, not 2
  -p, --precise          run it every so many seconds, however long it takes
  -t, --no-title         no line on top
  -x, --exec             run the command without a shell
  -b, -c, -C, -d, -r, -w accepted

 -h, --help     this text
 -v, --version  the version
)";
constexpr Usage kUsage{
    .help = kHelp, .options = kOptions, .stop_at_operand = true, .package = "procps-ng 4.0.2"};

class Watch {
 public:
  explicit Watch(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Watch& watch) { return SchedulerOf(watch.command_); }

  Task<int> Run() {
    ParsedArgs args = ParseOptions(command_.args(), kUsage);
    if (args.help || args.version) {
      co_await command_.Parse();
      co_return command_.status;
    }
    if (std::string error = Take(args); !error.empty()) {
      co_await command_.Report(error);
      co_return command_.status;
    }
    if (!args.error.empty() || args.operands.empty()) {
      if (!args.error.empty()) co_await command_.Warn(args.error);
      co_await kernel::WriteFd(command_.process, 2, std::string(kHelp));
      co_return 1;
    }
    for (std::string_view word : args.operands) {
      words_.emplace_back(word);
      text_ += (text_.empty() ? "" : " ") + std::string(word);
    }
    if (!exec_) words_ = {"sh", "-c", text_};
    FileRef out = command_.process.Fd(1);
    terminal_ = out && out->IsTerminal();
    co_await Loop();
    co_return co_await command_.Finish();
  }

 private:
  std::string Take(const ParsedArgs& args) {
    for (const ParsedOption& option : args.options) {
      switch (option.id) {
        case 'e': end_on_error_ = true; break;
        case 'g': end_on_change_ = true; break;
        case 'p': precise_ = true; break;
        case 't': title_ = false; break;
        case 'x': exec_ = true; break;
        case 'n':
          if (!ParseDuration(option.value, &interval_ns_))
            return "failed to parse argument: '" + std::string(option.value) + "': Invalid argument";
          interval_ns_ = std::max<int64_t>(interval_ns_, 100'000'000);
          break;
        case 'q': {
          auto number = ParseInteger(option.value);
          if (!number || *number < 1)
            return "failed to parse argument: '" + std::string(option.value) + "': Invalid argument";
          end_on_equal_ = *number;
          break;
        }
      }
    }
    return {};
  }

  std::string Title() const {
    if (!title_) return {};
    int64_t tenths = interval_ns_ / 100'000'000;
    std::string left =
        "Every " + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "s: " + text_;
    std::string right(kernel::Identity::kHostname);
    right += FormatTime(": %a %b %e %H:%M:%S %Y",
                        kernel::LocalZone(command_.process).ToLocalNs(command_.machine.WallNs()));
    size_t width = 80;
    if (left.size() + right.size() + 1 < width)
      left.resize(width - right.size(), ' ');
    else
      left += ' ';
    return left + right + "\n\n";
  }

  // The output and the status of one run; nothing when it could not be started.
  Task<std::optional<int>> RunOnce(std::string* text) {
    kernel::PipeEnds pipe = kernel::MakePipe(command_.machine);
    std::vector<std::string> program = words_;
    if (!exec_) program[0] = "/bin/sh";
    auto found = co_await FindExecutable(command_.process, program, command_.process.env);
    if (!found) {
      co_await command_.Report("unable to execute '" + program[0] + "': " + Why(found.error()));
      co_return std::nullopt;
    }
    kernel::SpawnSpec spec = command_.process.ForkSpec();
    spec.program = found->program;
    spec.argv = exec_ ? std::move(found->argv) : words_;
    spec.fds.DropCloseOnExec();
    (void)spec.fds.Set(1, pipe.write, command_.process.FdLimit());
    (void)spec.fds.Set(2, std::move(pipe.write), command_.process.FdLimit());
    spec.signals.ResetForExec();
    auto child = command_.machine.Spawn(&command_.process, std::move(spec));
    if (!child) co_return std::nullopt;
    int pid = (*child)->pid();
    auto read = co_await kernel::ReadAll(command_.process, pipe.read, kernel::Reader::kMaxLine);
    pipe.read = {};
    auto event = co_await command_.process.Wait({.pid = pid});
    if (read) *text = std::move(*read);
    if (!event) co_return 0;
    co_return event->status.kind == kernel::WaitStatus::Kind::kSignaled ? 128 + event->status.value
                                                                        : event->status.value;
  }

  Task<void> Loop() {
    std::string before;
    int64_t equal = 0;
    for (bool first = true;; first = false) {
      const int64_t began = command_.machine.NowNs();
      std::string text;
      auto status = co_await RunOnce(&text);
      if (!status) co_return;
      std::string page = terminal_ ? "\033[H\033[2J" : "";
      page += Title() + text;
      (void)co_await command_.out.Write(page);
      (void)co_await command_.out.Flush();
      if (command_.OutputFailed()) co_return;
      if (*status != 0 && end_on_error_) {
        (void)co_await command_.out.Write("command exit with a non-zero status, press a key to exit\n");
        command_.status = 8;
        co_return;
      }
      if (!first && end_on_change_ && text != before) co_return;
      equal = !first && text == before ? equal + 1 : 0;
      if (end_on_equal_ && equal >= end_on_equal_) co_return;
      before = std::move(text);
      (void)co_await kernel::SleepUntil(command_.process,
                                        (precise_ ? began : command_.machine.NowNs()) + interval_ns_);
    }
  }

  Command command_;
  std::vector<std::string> words_;
  std::string text_;
  int64_t interval_ns_ = 2'000'000'000, end_on_equal_ = 0;
  bool end_on_error_ = false, end_on_change_ = false, precise_ = false, title_ = true, exec_ = false,
       terminal_ = false;
};

}  // namespace

Task<int> WatchMain(Process& process) {
  Watch watch(process);
  co_return co_await watch.Run();
}

}  // namespace bivalve::commands
