// Starting programs from files.
#include <utility>

#include "shell/effects.h"
#include "shell/eval.h"
#include "shell/programs.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::FdTable;
using kernel::Process;
using kernel::SpawnSpec;
using kernel::Task;

Task<Result<std::string>> Evaluator::FindProgram(std::string name, bool standard_path) {
  if (name.find('/') != std::string::npos) co_return name;
  if (standard_path) {
    auto path = co_await kernel::FindInPath(sh.process(), name, std::string(kStandardPath));
    if (path && sh.options.hashall) sh.hashed.Own()[name] = {*path, 1};
    co_return path;
  }
  if (sh.options.hashall) {
    auto it = sh.hashed->find(name);
    if (it != sh.hashed->end()) {
      std::string path = it->second.path;
      bool there = true;
      if (sh.options.checkhash)
        there = (co_await sh.machine().vfs.Access(sh.process(), path, kernel::kAccessExec)).has_value();
      if (there) {
        ++sh.hashed.Own()[name].hits;
        co_return path;
      }
    }
  }
  std::string list = sh.VariableText("PATH"), ignore = sh.VariableText("EXECIGNORE");
  Result<std::string> path = Fail(Errno::kNoEnt, name);
  if (ignore.empty()) path = co_await kernel::FindInPath(sh.process(), name, list);
  if (!ignore.empty()) {
    // Directory by directory, without what EXECIGNORE names.
    IgnoreList ignored(ignore, sh.options.extglob, false);
    for (size_t at = 0; at <= list.size() && !path;) {
      size_t colon = std::min(list.find(':', at), list.size());
      path = co_await kernel::FindInPath(sh.process(), name, list.substr(at, colon - at));
      at = colon + 1;
      if (path && ignored.Has(*path, sh.meter())) path = Fail(Errno::kNoEnt, name);
    }
  }
  if (path && sh.options.hashall) sh.hashed.Own()[name] = {*path, 1};
  co_return path;
}

// The file of this name on the PATH that may not be run, for the message.
Task<std::string> Evaluator::FoundButClosed(std::string name) {
  const std::string* found = sh.vars.GetText(sh.known.path);
  if (!found) co_return name;
  std::string list = *found, shown = name;
  for (size_t at = 0; at <= list.size() && shown == name;) {
    size_t colon = std::min(list.find(':', at), list.size());
    std::string candidate = (colon > at ? list.substr(at, colon - at) : ".") + "/" + name;
    at = colon + 1;
    auto stat = co_await sh.machine().vfs.GetStat(sh.process(), candidate);
    if (stat && !stat->IsDir()) shown = std::move(candidate);
  }
  co_return shown;
}

// What a program's arguments and its path come to, or why it cannot be run.
Task<Evaluator::Launch> Evaluator::Prepare(std::vector<std::string> args, Result<std::string> path,
                                           bool standard_path) {
  Launch launch;
  std::string name = args[0];
  if (sh.options.restricted && name.find('/') != std::string::npos)
    co_return launch.Refuse(1, name, "restricted: cannot specify `/' in command names");
  if (!path) {
    const bool closed = path.error().code == Errno::kAcces;
    std::string shown = closed ? co_await FoundButClosed(name) : name;
    if (NeedsAnsi(shown)) shown = QuoteAnsi(shown);
    if (closed) co_return launch.Refuse(126, shown, "Permission denied");
    // Without a PATH bash tries the name in the current directory.
    const std::string* list = sh.vars.GetText(sh.known.path);
    bool no_path = !standard_path && (!list || list->empty());
    co_return launch.Refuse(127, shown, no_path ? "No such file or directory" : "command not found",
                            Refusal::kNotFound);
  }
  launch.path = *path;
  auto executable = co_await kernel::LoadExecutable(sh.process(), *path, args);
  if (executable) {
    launch.program = executable->program;
    launch.argv = std::move(executable->argv);
    co_return launch;
  }
  Errno code = executable.error().code;
  if (code == Errno::kNoExec) co_return co_await PrepareScript(std::move(launch), std::move(args));
  auto stat = co_await sh.machine().vfs.GetStat(sh.process(), *path);
  if (code == Errno::kNoEnt)
    co_return launch.Refuse(127, *path,
                            stat ? "cannot execute: required file not found" : "No such file or directory");
  const bool directory = code == Errno::kAcces && stat && stat->IsDir();
  co_return launch.Refuse(126, *path, directory ? "Is a directory" : executable.error().Message());
}

// A file that is no executable is a script of this shell's, unless it looks binary.
Task<Evaluator::Launch> Evaluator::PrepareScript(Launch launch, std::vector<std::string> args) {
  char header[128];
  size_t size = 0;
  if (auto file = co_await sh.machine().vfs.Open(sh.process(), launch.path, kernel::OpenFlags::Read())) {
    auto got = co_await (*file)->Read(sh.process(), header);
    if (got) size = *got;
  }
  std::string_view start(header, size);
  start = start.substr(0, start.find('\n'));
  if (start.find('\0') != std::string_view::npos || start.starts_with("\x7f"
                                                                      "ELF")) {
    std::string shown = launch.path;
    co_return launch.Refuse(126, shown, "cannot execute binary file: Exec format error", Refusal::kBinary);
  }
  launch.program = BashMain;
  launch.argv = {"bash", launch.path};
  for (size_t i = 1; i < args.size(); ++i) launch.argv.push_back(std::move(args[i]));
  co_return launch;
}

// A message that belongs to the descriptors of the command, not to the shell's.
Task<void> Evaluator::TellOn(FdTable& fds, std::string message) {
  std::swap(sh.process().fds, fds);
  sh.Complain(message);
  co_await sh.Flush();
  std::swap(sh.process().fds, fds);
}

// The same in a copy of this shell, which becomes the program.
Task<Flow> Evaluator::RunInChild(ProgramCall call) {
  Process& process = sh.process();
  const Command* node = call.node;
  Process* child =
      Fork(ForkKind::kProgram, node ? *node : sh.unit->body(), process.fds, sh.job_control ? 0 : -1);
  if (!child) {
    co_await process.DeliverSignals();
    co_return Flow::kAbort;
  }
  static_cast<ForkedShell&>(*child->payload).program = std::move(call);
  Job job;
  job.processes.push_back({child->pid(), {}, {}});
  job.pgid = child->pgid;
  job.node = node;
  SetStatus(co_await WaitForeground(std::move(job)));
  co_return Flow::kNext;
}

Task<Flow> Evaluator::RunProgram(ProgramCall call) {
  Process& process = sh.process();
  const bool in_place =
      std::exchange(tail, false) && !sh.traps.Active(Traps::kExit) && !sh.traps.Active(Traps::kErr);
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  // bash looks for it, and remembers where it is, before there is a process.
  Result<std::string> path = co_await FindProgram(call.args[0], call.standard_path);
  const FunctionDef* handler =
      path || path.error().code == Errno::kAcces ? nullptr : sh.FindFunction("command_not_found_handle");
  if (!in_place && (handler || MayChangeShell(call.redirects)))
    co_return co_await RunInChild(std::move(call));
  FdTable fds = process.fds;
  const Command* node = call.node;
  std::vector<std::string>& args = call.args;
  std::vector<std::string>& env = call.env;
  // A failed expansion is a failure of the program's own process only.
  bool temporaries =
      node && node->kind == CommandKind::kSimple && !node->As<SimpleCommand>().assignments.empty();
  if (!call.redirects.empty() && !co_await RedirectBeside(temporaries, call.redirects, fds, nullptr)) {
    sh.abandoned = false;
    co_return Flow::kNext;
  }
  // What the expansions have said belongs to the shell's own descriptors.
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  if (handler) {
    args.insert(args.begin(), "command_not_found_handle");
    process.fds = std::move(fds);
    co_return co_await CallFunction(Ref<FunctionDef>(const_cast<FunctionDef*>(handler)), std::move(args));
  }
  Launch launch = co_await Prepare(args, std::move(path), call.standard_path);
  if (!launch.program) {
    co_await TellOn(fds, launch.shown + ": " + launch.why);
    SetStatus(launch.status);
    co_return Flow::kNext;
  }
  env.push_back("_=" + launch.path);
  if (in_place) {
    process.fds = std::move(fds);
    sh.RestoreSignals(process.signals);
    co_await process.Exec(launch.program, std::move(launch.argv), std::move(env));
  }
  SpawnSpec spec = process.ForkSpec();
  spec.program = launch.program;
  spec.argv = std::move(launch.argv);
  spec.env = std::move(env);
  spec.fds = std::move(fds);
  fds.Clear();
  spec.fds.DropCloseOnExec();
  spec.signals.ResetForExec();
  sh.RestoreSignals(spec.signals);
  if (sh.job_control) spec.pgid = 0;
  auto child = sh.machine().Spawn(&process, std::move(spec));
  if (!child) {
    co_await process.DeliverSignals();
    co_return Flow::kAbort;
  }
  Job job;
  job.processes.push_back({(*child)->pid(), {}, {}});
  job.pgid = (*child)->pgid;
  job.node = node;
  SetStatus(co_await WaitForeground(std::move(job)));
  co_return Flow::kNext;
}

Task<void> Evaluator::ExecProgram(std::vector<std::string> args, std::vector<std::string> env,
                                  std::string argv0) {
  Process& process = sh.process();
  std::string name = args[0];
  auto path = co_await FindProgram(name);
  Launch launch = co_await Prepare(std::move(args), std::move(path), false);
  if (!launch.program) {
    sh.status = launch.status;
    if (launch.refusal == Refusal::kNotFound) {
      sh.Complain("exec: " + name + ": not found");
      co_return;
    }
    // bash makes the name absolute first.
    std::string_view below = launch.shown;
    if (below.starts_with("./")) below.remove_prefix(2);
    const std::string shown = kernel::JoinPath(sh.VariableText("PWD"), below);
    sh.Complain(shown + ": " + launch.why);
    // What bash has said in full by then leaves no error behind, and it says so.
    if (launch.refusal == Refusal::kBinary)
      sh.Complain(shown + ": Success");
    else if (launch.status != 127)
      sh.Complain("exec: " + shown + ": cannot execute: " + launch.why);
    co_return;
  }
  if (sh.HasOutput()) co_await sh.Flush();
  if (!env.empty()) env.push_back("_=" + launch.path);
  if (!argv0.empty() && launch.argv[0] == name) launch.argv[0] = argv0;
  sh.RestoreSignals(process.signals);
  co_await process.Exec(launch.program, std::move(launch.argv), std::move(env));
}

}  // namespace bivalve::shell
