// Starting programs from files.
#include <utility>

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

// What a program's name and arguments come to, or the status and message when it cannot be run.
Task<Evaluator::Launch> Evaluator::Prepare(std::vector<std::string> args, bool standard_path) {
  Launch launch;
  std::string name = args[0];
  if (sh.options.restricted && name.find('/') != std::string::npos) {
    launch.status = 1;
    launch.message = name + ": restricted: cannot specify `/' in command names";
    co_return launch;
  }
  auto path = co_await FindProgram(name, standard_path);
  if (!path) {
    bool found = path.error().code == Errno::kAcces;
    // Without a PATH bash tries the name in the current directory.
    const std::string* list = sh.vars.GetText(sh.known.path);
    bool no_path = !standard_path && (!list || list->empty());
    launch.status = found ? 126 : 127;
    launch.not_found = !found;
    std::string shown = name;
    if (found && list) {
      // The file that was found and cannot be run.
      for (size_t at = 0; at <= list->size() && shown == name;) {
        size_t colon = std::min(list->find(':', at), list->size());
        std::string candidate = (colon > at ? list->substr(at, colon - at) : ".") + "/" + name;
        at = colon + 1;
        auto stat = co_await sh.machine().vfs.GetStat(sh.process(), candidate);
        if (stat && !stat->IsDir()) shown = std::move(candidate);
      }
    }
    launch.message =
        (NeedsAnsi(shown) ? QuoteAnsi(shown) : shown) + (found     ? ": Permission denied"
                                                         : no_path ? ": No such file or directory"
                                                                   : ": command not found");
    co_return launch;
  }
  launch.path = *path;
  auto executable = co_await kernel::LoadExecutable(sh.process(), *path, args);
  if (executable) {
    launch.program = executable->program;
    launch.argv = std::move(executable->argv);
    co_return launch;
  }
  Errno code = executable.error().code;
  launch.status = 126;
  if (code == Errno::kNoExec) {
    co_return co_await PrepareScript(std::move(launch), std::move(args));
  } else if (code == Errno::kNoEnt) {
    launch.status = 127;
    bool script = (co_await sh.machine().vfs.GetStat(sh.process(), *path)).has_value();
    launch.message =
        *path + (script ? ": cannot execute: required file not found" : ": No such file or directory");
  } else if (code == Errno::kAcces) {
    auto stat = co_await sh.machine().vfs.GetStat(sh.process(), *path);
    launch.message = *path + (stat && stat->IsDir() ? ": Is a directory" : ": Permission denied");
  } else {
    launch.message = *path + ": " + std::string(executable.error().Message());
  }
  co_return launch;
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
    launch.message = launch.path + ": cannot execute binary file: Exec format error";
    co_return launch;
  }
  launch.status = 0;
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

Task<Flow> Evaluator::RunProgram(std::vector<std::string> args, std::span<const shell::Redirect> redirects,
                                 std::vector<std::string> env, const Command* node, bool standard_path) {
  Process& process = sh.process();
  bool in_place =
      std::exchange(tail, false) && !sh.traps.Active(Traps::kExit) && !sh.traps.Active(Traps::kErr);
  FdTable fds = process.fds;
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  // A failed expansion is a failure of the program's own process only.
  bool temporaries =
      node && node->kind == CommandKind::kSimple && !node->As<SimpleCommand>().assignments.empty();
  if (!redirects.empty() && !co_await RedirectBeside(temporaries, redirects, fds, nullptr)) {
    sh.abandoned = false;
    co_return Flow::kNext;
  }
  Launch launch = co_await Prepare(args, standard_path);
  if (!launch.program) {
    if (launch.not_found && sh.FindFunction("command_not_found_handle")) {
      args.insert(args.begin(), "command_not_found_handle");
      const FunctionDef* handle = sh.FindFunction("command_not_found_handle");
      std::swap(process.fds, fds);
      Flow flow = co_await CallFunction(Ref<FunctionDef>(const_cast<FunctionDef*>(handle)), std::move(args));
      if (sh.HasOutput()) co_await sh.Flush();
      std::swap(process.fds, fds);
      co_return flow;
    }
    co_await TellOn(fds, launch.message);
    SetStatus(launch.status);
    co_return Flow::kNext;
  }
  env.push_back("_=" + launch.path);
  if (in_place) {
    process.fds = std::move(fds);
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
  Launch launch = co_await Prepare(std::move(args), false);
  if (!launch.program) {
    if (launch.not_found) {
      sh.Complain("exec: " + name + ": not found");
    } else {
      // bash makes the name absolute first.
      std::string shown = kernel::JoinPath(sh.VariableText("PWD"), launch.path);
      if (launch.path.starts_with("./"))
        shown = kernel::JoinPath(sh.VariableText("PWD"), launch.path.substr(2));
      sh.Complain(shown + launch.message.substr(launch.message.find(": ", launch.path.size())));
      // What bash has said in full by then leaves no error behind, and it says so.
      const bool binary = launch.message.ends_with("Exec format error");
      size_t colon = launch.message.rfind(": ");
      if (binary)
        sh.Complain(shown + ": Success");
      else if (launch.status != 127)
        sh.Complain("exec: " + shown + ": cannot execute" + launch.message.substr(colon));
    }
    sh.status = launch.status;
    co_return;
  }
  if (sh.HasOutput()) co_await sh.Flush();
  if (!env.empty()) env.push_back("_=" + launch.path);
  if (!argv0.empty() && launch.argv[0] == name) launch.argv[0] = argv0;
  co_await process.Exec(launch.program, std::move(launch.argv), std::move(env));
}

}  // namespace bivalve::shell
