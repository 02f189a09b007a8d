#include "commands/tar/run_filter.h"

#include <algorithm>
#include <utility>

#include "commands/launch.h"
#include "kernel/pipe.h"

namespace bivalve::commands::tar {
namespace {

std::vector<std::string> Words(std::string_view text) {
  std::vector<std::string> words;
  for (size_t at = 0; (at = text.find_first_not_of(" \t", at)) != std::string_view::npos;) {
    size_t end = std::min(text.find_first_of(" \t", at), text.size());
    words.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

kernel::SpawnSpec ChildSpec(Process& process, kernel::Executable found) {
  kernel::SpawnSpec spec = process.ForkSpec();
  spec.fds.DropCloseOnExec();
  spec.program = found.program;
  spec.argv = std::move(found.argv);
  spec.signals.ResetForExec();
  return spec;
}

}  // namespace

Task<Result<Started>> StartWithPipe(Process& process, std::vector<std::string> argv,
                                    std::vector<std::string> env) {
  CO_TRY(kernel::Executable found, co_await FindExecutable(process, std::move(argv), env));
  kernel::PipeEnds pipe = kernel::MakePipe(process.machine());
  kernel::SpawnSpec spec = ChildSpec(process, std::move(found));
  spec.env = std::move(env);
  (void)spec.fds.Set(0, std::move(pipe.read), process.FdLimit());
  CO_TRY(Process * child, process.machine().Spawn(&process, std::move(spec)));
  co_return Started{child->pid(), std::move(pipe.write)};
}

Task<Result<int>> StartFilter(Command& command, std::string program, bool expand, FileRef in, FileRef out) {
  std::vector<std::string> argv = Words(program);
  if (expand) argv.push_back("-d");
  auto found = co_await FindExecutable(command.process, argv, command.process.env);
  if (!found) {
    std::string prefix = command.name + " (child): ";
    co_await kernel::WriteFd(command.process, 2,
                             prefix + argv[0] + ": Cannot exec: " + Why(found.error()) + "\n" + prefix +
                                 "Error is not recoverable: exiting now\n");
    co_return Fail(Errno::kNoEnt, {}, "Child returned status 2");
  }
  kernel::SpawnSpec spec = ChildSpec(command.process, std::move(*found));
  (void)spec.fds.Set(0, std::move(in), command.process.FdLimit());
  (void)spec.fds.Set(1, std::move(out), command.process.FdLimit());
  CO_TRY(Process * child, command.machine.Spawn(&command.process, std::move(spec)));
  co_return child->pid();
}

Task<std::string> ReapFilter(Command& command, int pid) {
  if (pid == 0) co_return std::string();
  auto event = co_await command.process.Wait({.pid = pid});
  if (!event || event->status.ShellStatus() == 0) co_return std::string();
  // A reader that has seen enough closes the pipe.
  if (event->status.kind == kernel::WaitStatus::Kind::kSignaled && event->status.value == 13)
    co_return std::string();
  co_return "Child returned status " + std::to_string(event->status.ShellStatus());
}

}  // namespace bivalve::commands::tar
