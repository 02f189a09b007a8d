#include "kernel/machine.h"

#include <gtest/gtest.h>

#include "unit/support/fake_host.h"

namespace bivalve::kernel {
namespace {

using testing::FakeHost;
using testing::RunToEnd;
using testing::StringFile;

struct Seen : ProcessObserver {
  void OnExit(Process& process) override { statuses.emplace_back(process.argv[0], process.status()); }
  std::vector<std::pair<std::string, WaitStatus>> statuses;
};

class MachineTest : public ::testing::Test {
 protected:
  void SetUp() override { PrepareFiles(machine); }

  Process* Start(Program program, std::string name, FileRef in = {}, FileRef out = {}) {
    SpawnSpec spec = machine.RootSpec();
    spec.program = program;
    spec.argv = {std::move(name)};
    if (in) (void)spec.fds.Set(0, in, 1024);
    if (out) (void)spec.fds.Set(1, out, 1024);
    spec.account = account;
    spec.observer = &seen;
    auto process = machine.Spawn(nullptr, std::move(spec));
    return process ? *process : nullptr;
  }

  FakeHost host;
  Machine machine{host, MachineOptions{.seed = 1, .trace = true}};
  Seen seen;
  Ref<Account> account = machine.NewAccount(Limits{});
  Ref<StringFile> output = MakeRef<StringFile>();
};

Task<int> Yes(Process& process) {
  Writer out(process, process.Fd(1));
  for (;;)
    if (!co_await out.Write("y\n")) co_return 1;
}

Task<int> HeadOne(Process& process) {
  Reader in(process, process.Fd(0));
  auto line = co_await in.Line();
  if (!line || !*line) co_return 1;
  co_await WriteFd(process, 1, std::string(**line));
  co_return 0;
}

Task<int> Count(Process& process) {
  Reader in(process, process.Fd(0));
  size_t bytes = 0;
  for (;;) {
    auto block = co_await in.Block();
    if (!block || block->empty()) break;
    bytes += block->size();
  }
  co_await WriteFd(process, 1, std::to_string(bytes));
  co_return 0;
}

TEST_F(MachineTest, EndlessWriterEndsBySigpipeWhenItsReaderGoes) {
  PipeEnds pipe = MakePipe(machine);
  Start(Yes, "yes", {}, pipe.write);
  Start(HeadOne, "head", pipe.read, output);
  pipe = {};
  RunToEnd(machine, host);
  EXPECT_EQ(output->text, "y\n");
  ASSERT_EQ(seen.statuses.size(), 2u);
  EXPECT_EQ(seen.statuses[0].first, "head");
  EXPECT_EQ(seen.statuses[1].second.ShellStatus(), 128 + kSigPipe);
  EXPECT_EQ(machine.processes().size(), 1u);
}

Task<int> Million(Process& process) {
  Writer out(process, process.Fd(1));
  for (int i = 0; i < 200'000; ++i)
    if (!co_await out.Write("0123456789")) co_return 1;
  if (!co_await out.Flush()) co_return 1;
  co_return 0;
}

TEST_F(MachineTest, AllBytesArriveThroughABoundedPipe) {
  PipeEnds pipe = MakePipe(machine);
  Start(Million, "million", {}, pipe.write);
  Start(Count, "count", pipe.read, output);
  pipe = {};
  RunToEnd(machine, host);
  EXPECT_EQ(output->text, "2000000");
}

Task<int> Sleeper(Process& process) {
  co_await SleepUntil(process, process.machine().NowNs() + 5'000'000'000);
  co_return 7;
}

TEST_F(MachineTest, SleepWaitsForTheClockAndNotLonger) {
  Start(Sleeper, "sleeper");
  int64_t before = host.now_ns;
  EXPECT_EQ(machine.Run(8), RunStatus::kIdle);
  EXPECT_TRUE(seen.statuses.empty());
  RunToEnd(machine, host);
  ASSERT_EQ(seen.statuses.size(), 1u);
  EXPECT_EQ(seen.statuses[0].second.value, 7);
  EXPECT_EQ(host.now_ns - before, 5'000'000'000);
}

Task<int> Spin(Process& process) {
  for (;;) co_await Yield(process), process.machine().Spend(10);
}

TEST_F(MachineTest, FuelLimitStopsAndNamesItself) {
  account->limits.fuel = 100'000;
  Start(Spin, "spin");
  Start(Sleeper, "sleeper");
  RunToEnd(machine, host);
  ASSERT_TRUE(account->stop);
  EXPECT_EQ(account->stop->kind, LimitKind::kFuel);
  EXPECT_GT(account->stop->used, 100'000);
  EXPECT_LT(account->stop->used, 130'000);
  EXPECT_EQ(seen.statuses.size(), 2u);
}

TEST_F(MachineTest, WallLimitStopsWhatSleeps) {
  account = machine.NewAccount(Limits{.wall_ms = 100});
  Start(Sleeper, "sleeper");
  int64_t before = host.now_ns;
  RunToEnd(machine, host);
  ASSERT_TRUE(account->stop);
  EXPECT_EQ(account->stop->kind, LimitKind::kWall);
  EXPECT_EQ(host.now_ns - before, 100'000'000);
}

Task<int> Down(Process& process, int depth) {
  if (depth == 0) {
    co_await Park(process);
    co_return 0;
  }
  co_return 1 + co_await Down(process, depth - 1);
}
Task<int> Deep(Process& process) { co_return co_await Down(process, 50'000); }

TEST_F(MachineTest, CancelsAVeryDeepChain) {
  Process* process = Start(Deep, "deep");
  machine.Run(1e6);
  EXPECT_TRUE(seen.statuses.empty());
  process->Raise(kSigTerm);
  machine.Run(1e6);
  ASSERT_EQ(seen.statuses.size(), 1u);
  EXPECT_EQ(seen.statuses[0].second.kind, WaitStatus::Kind::kSignaled);
}

Task<int> KillsItself(Process& process) {
  (void)process.machine().Kill(process.pid(), kSigKill);
  co_await process.DeliverSignals();
  co_await WriteFd(process, 1, "still here");
  co_return 0;
}

TEST_F(MachineTest, AProcessThatKillsItselfDoesNothingMore) {
  Start(KillsItself, "kamikaze", {}, output);
  RunToEnd(machine, host);
  EXPECT_EQ(output->text, "");
  EXPECT_EQ(seen.statuses[0].second.ShellStatus(), 137);
}

Task<int> Parent(Process& process) {
  SpawnSpec spec = process.ForkSpec();
  spec.program = Sleeper;
  auto child = process.machine().Spawn(&process, std::move(spec));
  if (!child) co_return 1;
  int pid = (*child)->pid();
  auto nothing = co_await process.Wait({.no_hang = true});
  if (!nothing || nothing->pid != 0) co_return 2;
  auto event = co_await process.Wait({});
  if (!event || event->pid != pid) co_return 3;
  auto none = co_await process.Wait({});
  if (none || none.error().code != Errno::kChild) co_return 4;
  co_return 40 + event->status.value;
}

TEST_F(MachineTest, ParentWaitsForItsChild) {
  Start(Parent, "parent");
  RunToEnd(machine, host);
  EXPECT_EQ(seen.statuses.back().second.value, 47);
}

TEST_F(MachineTest, ProcessLimitStopsAForkBomb) {
  static constexpr Program kBomb = [](Process& process) -> Task<int> {
    for (;;) {
      SpawnSpec spec = process.ForkSpec();
      spec.program = Spin;
      if (!process.machine().Spawn(&process, std::move(spec))) co_await process.DeliverSignals();
    }
  };
  account->limits.processes = 20;
  Start(kBomb, "bomb");
  RunToEnd(machine, host);
  ASSERT_TRUE(account->stop);
  EXPECT_EQ(account->stop->kind, LimitKind::kProcesses);
  EXPECT_EQ(machine.processes().size(), 1u);
}

TEST_F(MachineTest, StoppedProcessGoesOnWhereItWas) {
  Process* process = Start(Sleeper, "sleeper");
  machine.Run(8);
  process->Raise(kSigStop);
  host.now_ns += 10'000'000'000;
  machine.Run(8);
  EXPECT_TRUE(seen.statuses.empty());
  process->Raise(kSigCont);
  machine.Run(8);
  EXPECT_EQ(seen.statuses.size(), 1u);
}

TEST_F(MachineTest, NestedLoopEndsWhenNothingCanHelp) {
  static constexpr Program kNested = [](Process& process) -> Task<int> {
    auto result = process.machine().RunNested(process, [] { return false; });
    co_return result ? 0 : static_cast<int>(result.error().code);
  };
  account->deadline_ns = kNever;
  Start(kNested, "nested");
  machine.Run(8);
  ASSERT_EQ(seen.statuses.size(), 1u);
  EXPECT_EQ(seen.statuses[0].second.value, static_cast<int>(Errno::kDeadLk));
}

TEST_F(MachineTest, HostAnswersResumeTheCaller) {
  static constexpr Program kAsk = [](Process& process) -> Task<int> {
    HostAnswer answer = co_await process.machine().CallHost(process, {.capability = "test", .op = "ask"});
    co_return answer.error == Errno::kOk ? static_cast<int>(answer.bytes.size()) : 100;
  };
  Start(kAsk, "ask");
  machine.Run(8);
  ASSERT_EQ(host.requests.size(), 1u);
  uint32_t token = host.requests.begin()->first;
  machine.Complete(token + 5, {});
  machine.Complete(token, {.bytes = "four"});
  machine.Complete(token, {.bytes = "again"});
  machine.Run(8);
  ASSERT_EQ(seen.statuses.size(), 1u);
  EXPECT_EQ(seen.statuses[0].second.value, 4);
}

TEST_F(MachineTest, EndedCallerCancelsItsRequest) {
  static constexpr Program kAsk = [](Process& process) -> Task<int> {
    (void)co_await process.machine().CallHost(process, {.capability = "test"});
    co_return 0;
  };
  Process* process = Start(kAsk, "ask");
  machine.Run(8);
  process->Raise(kSigInt);
  machine.Run(8);
  EXPECT_TRUE(host.requests.empty());
}

TEST(MachinesTest, OutputDoesNotDependOnTheSliceAndVirtualTimeCostsNothing) {
  std::vector<std::string> outputs;
  for (double slice : {0.0, 8.0}) {
    FakeHost host;
    Machine machine(host, MachineOptions{.seed = 7, .virtual_clock = true});
    PrepareFiles(machine);
    auto output = MakeRef<StringFile>();
    static constexpr Program kTicker = [](Process& process) -> Task<int> {
      for (int i = 0; i < 20; ++i) {
        process.machine().Spend(static_cast<int64_t>(process.machine().Random64() % 20'000));
        co_await Yield(process);
        co_await WriteFd(process, 1, process.argv[0] + std::to_string(process.machine().NowNs()) + "\n");
        if (i % 5 == 0) co_await SleepUntil(process, process.machine().NowNs() + 3'600'000'000'000);
      }
      co_return 0;
    };
    for (const char* name : {"a", "b", "c"}) {
      SpawnSpec spec = machine.RootSpec();
      spec.program = kTicker;
      spec.argv = {name};
      spec.account = machine.NewAccount(Limits{});
      (void)spec.fds.Set(1, output, 10);
      ASSERT_TRUE(machine.Spawn(nullptr, std::move(spec)));
    }
    RunToEnd(machine, host, slice);
    EXPECT_EQ(machine.processes().size(), 1u);
    outputs.push_back(output->text);
  }
  EXPECT_EQ(outputs[0], outputs[1]);
  EXPECT_EQ(std::count(outputs[0].begin(), outputs[0].end(), '\n'), 60);
}

TEST(MachinesTest, TwoInOneThreadAndDroppedInTheMiddle) {
  FakeHost host;
  Machine a(host, {}), b(host, {});
  for (Machine* machine : {&a, &b}) {
    PrepareFiles(*machine);
    PipeEnds pipe = MakePipe(*machine);
    for (Program program : {Yes, Count}) {
      SpawnSpec spec = machine->RootSpec();
      spec.program = program;
      spec.argv = {"x"};
      spec.account = machine->NewAccount(Limits{});
      (void)spec.fds.Set(program == Yes ? 1 : 0, program == Yes ? pipe.write : pipe.read, 10);
      ASSERT_TRUE(machine->Spawn(nullptr, std::move(spec)));
    }
  }
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(a.Run(0), RunStatus::kPaused);
    EXPECT_EQ(b.Run(0), RunStatus::kPaused);
  }
}

}  // namespace
}  // namespace bivalve::kernel
