#include "commands/launch.h"

#include <utility>

namespace bivalve::commands {

using kernel::Process;
using kernel::Task;

Task<Result<kernel::Executable>> FindExecutable(Process& process, std::vector<std::string> argv,
                                                std::vector<std::string> env) {
  std::string name = argv.empty() ? std::string() : argv[0];
  std::string_view search = kernel::GetEnv(env, "PATH");
  // The default of the C library when there is no PATH at all.
  CO_TRY(std::string path,
         co_await kernel::FindInPath(process, name, search.data() ? std::string(search) : "/bin:/usr/bin"));
  auto found = co_await kernel::LoadExecutable(process, path, argv);
  if (found || found.error().code != Errno::kNoExec) co_return found;
  std::vector<std::string> script{"/bin/sh", path};
  script.insert(script.end(), argv.begin() + 1, argv.end());
  co_return co_await kernel::LoadExecutable(process, "/bin/sh", std::move(script));
}

Task<Result<int>> SpawnCommand(Process& process, std::vector<std::string> argv, std::string dir) {
  CO_TRY(kernel::Executable found, co_await FindExecutable(process, std::move(argv), process.env));
  kernel::SpawnSpec spec = process.ForkSpec();
  if (!dir.empty()) {
    CO_TRY(spec.cwd, co_await process.machine().vfs.Resolve(process, dir));
  }
  spec.program = found.program;
  spec.argv = std::move(found.argv);
  spec.fds.DropCloseOnExec();
  spec.signals.ResetForExec();
  CO_TRY(Process * child, process.machine().Spawn(&process, std::move(spec)));
  co_return child->pid();
}

Task<Result<kernel::WaitStatus>> RunCommand(Process& process, std::vector<std::string> argv,
                                            std::string dir) {
  CO_TRY(int pid, co_await SpawnCommand(process, std::move(argv), std::move(dir)));
  CO_TRY(kernel::ChildEvent event, co_await process.Wait({.pid = pid}));
  co_return event.status;
}

}  // namespace bivalve::commands
