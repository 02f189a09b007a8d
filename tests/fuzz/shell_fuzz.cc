// A whole shell with its commands runs any script: word expansion, globbing, assignments, builtins. It ends
// within its fuel, without a fault, and everything that it had is given back.
#include <string>

#include "commands/table.h"
#include "kernel/boot.h"
#include "kernel/exec.h"
#include "shell/programs.h"
#include "unit/support/fake_host.h"

namespace {

using namespace bivalve;

kernel::Task<int> MakeFiles(kernel::Process& init) {
  for (const char* name : {"/home/user/a", "/home/user/ab", "/home/user/.hidden", "/home/user/d/e.txt"}) {
    (void)co_await init.machine().vfs.MakeDirs(init, std::string(kernel::DirName(name)));
    (void)co_await init.machine().vfs.WriteFile(init, name, "one\ntwo three\n", 0644);
  }
  co_return 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string script(reinterpret_cast<const char*>(data), size);
  if (size > 1024 || script.find('\0') != std::string::npos) return 0;
  testing::FakeHost host;
  kernel::MachineOptions options;
  options.seed = 1;
  options.virtual_clock = true;
  options.limits.wall_ms = kernel::kUnlimited;
  options.limits.fuel = 400'000;
  options.limits.fs_bytes = 1 << 20;
  options.limits.processes = 16;
  options.limits.call_depth = 50;
  kernel::Machine machine(host, options);
  machine.RegisterPrograms(shell::Programs());
  machine.RegisterPrograms(commands::Commands());
  kernel::PrepareFiles(machine);
  machine.init().StartThread(MakeFiles(machine.init()));
  testing::RunToEnd(machine, host);
  kernel::SpawnSpec spec = machine.RootSpec();
  spec.program = machine.FindProgram("bash");
  spec.argv = {"bash", "-c", script};
  spec.account = machine.NewAccount(options.limits);
  auto out = MakeRef<testing::StringFile>();
  for (int fd = 1; fd < 3; ++fd) (void)spec.fds.Set(fd, out, 1024);
  (void)spec.fds.Set(0, kernel::MakePipe(machine).read, 1024);
  if (machine.Spawn(nullptr, std::move(spec))) testing::RunToEnd(machine, host, 8, 1000);
  return 0;
}
