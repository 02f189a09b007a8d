// A machine with the script programs, for tests: runs one command line to its end.
#pragma once

#include <time.h>

#include <algorithm>
#include <string>
#include <vector>

#include "kernel/exec.h"
#include "kernel/limits.h"
#include "script/programs.h"
#include "unit/support/fake_host.h"

namespace bivalve::testing {

// The fake host with a clock that really runs, so that limits of time can be seen to work: by this thread's
// processor time, which does not depend on what else the computer does.
class RunningHost : public FakeHost {
 public:
  int64_t MonotonicNs() override {
    int64_t used = Used() - start_;
    longest_ns = std::max(longest_ns, used - last_);
    last_ = used;
    return now_ns + used;
  }

  // The longest time between two looks at the clock.
  int64_t longest_ns = 0;

 private:
  static int64_t Used() {
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
  }
  int64_t start_ = Used();
  int64_t last_ = 0;
};

class ScriptMachine : kernel::ProcessObserver {
 public:
  struct Ended {
    std::string out;
    std::string err;
    kernel::WaitStatus status;
    std::optional<kernel::Stop> stop;
  };

  explicit ScriptMachine(kernel::MachineOptions options = {.seed = 1}) : machine(host, options) {
    machine.RegisterPrograms(script::Programs());
    kernel::PrepareFiles(machine);
  }

  void WriteFile(std::string path, std::string_view bytes, uint32_t mode = 0644) {
    auto body = [](kernel::Process& process, std::string p, std::string b, uint32_t m) -> kernel::Task<int> {
      (void)co_await process.machine().vfs.MakeDirs(process, std::string(kernel::DirName(p)));
      (void)co_await process.machine().vfs.WriteFile(process, p, b, m);
      co_return 0;
    };
    machine.init().StartThread(body(machine.init(), std::move(path), std::string(bytes), mode));
    RunToEnd(machine, host);
  }

  // Standard output becomes a pipe that nobody reads.
  bool broken_output = false;

  // argv[0] is a program's name. Input, when given, comes through a pipe.
  Ended Run(std::vector<std::string> argv, std::string input = {}, kernel::Limits limits = DefaultLimits()) {
    Ended ended;
    auto out = MakeRef<StringFile>(), err = MakeRef<StringFile>();
    auto account = machine.NewAccount(limits);
    kernel::SpawnSpec spec = machine.RootSpec();
    spec.program = machine.FindProgram(argv[0]);
    spec.argv = std::move(argv);
    spec.account = account;
    spec.observer = this;
    auto pipe = kernel::MakePipe(machine);
    (void)spec.fds.Set(0, pipe.read, 1024);
    (void)spec.fds.Set(1, out, 1024);
    if (broken_output) (void)spec.fds.Set(1, kernel::MakePipe(machine).write, 1024);
    (void)spec.fds.Set(2, err, 1024);
    machine.init().StartThread(Feed(machine.init(), std::move(pipe.write), std::move(input)));
    pipe = {};
    running_ = true;
    auto process = machine.Spawn(nullptr, std::move(spec));
    if (process) RunToEnd(machine, host);
    ended.out = out->text;
    ended.err = err->text;
    ended.status = status_;
    ended.stop = account->stop;
    return ended;
  }
  bool running() const { return running_; }

  static kernel::Limits DefaultLimits() {
    kernel::Limits limits;
    // Sanitizers make everything slower.
    limits.turn_ms = 60'000;
    return limits;
  }

  RunningHost host;
  kernel::Machine machine;

 private:
  void OnExit(kernel::Process& process) override {
    status_ = process.status();
    running_ = false;
  }
  static kernel::Task<int> Feed(kernel::Process& process, kernel::FileRef to, std::string bytes) {
    (void)co_await kernel::WriteAll(process, to, bytes);
    co_return 0;
  }

  kernel::WaitStatus status_;
  bool running_ = false;
};

}  // namespace bivalve::testing
