#include "kernel/process.h"

#include <algorithm>
#include <utility>

#include "kernel/machine.h"

namespace bivalve::kernel {
namespace {

struct Suspend {
  Machine& machine;
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> awaiting) { machine.current->leaf = awaiting; }
  void await_resume() const {}
};

}  // namespace

Process::Process(Machine& machine, int pid, int ppid, SpawnSpec spec)
    : argv(std::move(spec.argv)),
      env(std::move(spec.env)),
      fds(std::move(spec.fds)),
      cwd(std::move(spec.cwd)),
      umask(spec.umask),
      uid(spec.uid),
      gid(spec.gid),
      signals(spec.signals),
      pgid(spec.pgid ? spec.pgid : pid),
      sid(spec.sid ? spec.sid : pid),
      account(std::move(spec.account)),
      resources(std::move(spec.resources)),
      payload(std::move(spec.payload)),
      observer(spec.observer),
      started_ns(machine.NowNs()),
      machine_(machine),
      pid_(pid),
      ppid_(ppid) {
  if (spec.program) StartProgram(spec.program);
}

Process::~Process() { threads_.clear(); }

void Process::StartProgram(Program program) { main_thread_ = &StartThread(program(*this)); }

Thread& Process::StartThread(Task<int> body) {
  threads_.push_back(std::make_unique<Thread>(*this, std::move(body)));
  machine_.Wake(*threads_.back());
  return *threads_.back();
}

void Process::Cancel(Thread& thread) {
  thread.Unlink();
  thread.finished = true;
  std::erase_if(threads_, [&](auto& t) { return t.get() == &thread; });
}

SpawnSpec Process::ForkSpec() const {
  SpawnSpec spec;
  spec.argv = argv;
  spec.env = env;
  spec.fds = fds;
  spec.cwd = cwd;
  spec.umask = umask;
  spec.uid = uid;
  spec.gid = gid;
  spec.signals = signals;
  spec.signals.ClearPending();
  spec.pgid = pgid;
  spec.sid = sid;
  spec.account = account;
  spec.resources = resources;
  return spec;
}

ResourceLimits Process::Resources() const {
  if (resources) return *resources;
  ResourceLimits now;
  auto set = [&now](ResourceLimits::Resource resource, int64_t value) {
    now.limits[resource] = {value, value};
  };
  set(ResourceLimits::kFiles, account->limits.fds);
  set(ResourceLimits::kProcesses, account->limits.processes);
  if (account->limits.memory_bytes != kUnlimited) set(ResourceLimits::kMemory, account->limits.memory_bytes);
  now.limits[ResourceLimits::kCore].soft = 0;
  now.limits[ResourceLimits::kStack].soft = 8 << 20;
  set(ResourceLimits::kNice, 0);
  set(ResourceLimits::kRtPrio, 0);
  set(ResourceLimits::kMsgQueue, 819200);
  set(ResourceLimits::kMemLock, 8 << 20);
  set(ResourceLimits::kSigPending, account->limits.processes);
  return now;
}

Task<void> Process::Exec(Program program, std::vector<std::string> new_argv,
                         std::vector<std::string> new_env) {
  exec_requested_ = ExecRequest{program, std::move(new_argv), std::move(new_env)};
  machine_.ending_.push_back(pid_);
  co_await Park(*this);
}

Task<void> Process::Exit(int status) {
  RequestEnd({WaitStatus::Kind::kExited, status & 255});
  co_await Park(*this);
}

Task<void> Process::StopByLimit(LimitKind kind, int64_t used, int64_t allowed) {
  machine_.StopAccount(*account, kind, used, allowed);
  co_await Park(*this);
}

void Process::RequestEnd(WaitStatus status) {
  if (end_requested_ || Zombie() || !main_thread_) return;
  end_requested_ = status;
  machine_.ending_.push_back(pid_);
}

void Process::SetStopped(bool stopped, int signal) {
  if (stopped_ == stopped) return;
  stopped_ = stopped;
  status_ = {stopped ? WaitStatus::Kind::kStopped : WaitStatus::Kind::kContinued, signal};
  status_news_ = true;
  if (stopped) {
    for (auto& thread : threads_) {
      if (!thread->Linked()) continue;
      thread->Unlink();
      thread->wake_held = true;
    }
  } else {
    for (auto& thread : threads_)
      if (std::exchange(thread->wake_held, false)) machine_.Wake(*thread);
  }
  if (Process* parent = machine_.Find(ppid_)) {
    parent->Raise(kSigChld);
    machine_.WakeAll(parent->child_waiters);
  }
}

void Process::Raise(int signal) {
  if (signal == 0 || Zombie() || !main_thread_) return;
  if (signal == kSigCont || signal == kSigKill) SetStopped(false, kSigCont);
  Disposition disposition = signals.Get(signal);
  if (signal == kSigKill || signal == kSigStop) disposition = Disposition::kDefault;
  if (disposition == Disposition::kIgnore) return;
  if (disposition == Disposition::kHandle) {
    signals.AddPending(signal);
    for (auto& thread : threads_)
      if (thread->waiting && thread->waiting->interruptible && !thread->Linked())
        machine_.WakeOne(*thread->waiting, WaitResult::kInterrupted);
    return;
  }
  switch (DefaultAction(signal)) {
    case SignalAction::kTerminate: RequestEnd({WaitStatus::Kind::kSignaled, signal}); break;
    case SignalAction::kStop: SetStopped(true, signal); break;
    case SignalAction::kIgnore:
    case SignalAction::kContinue: break;
  }
}

Task<void> Process::DeliverSignals() {
  if (MustEnd()) co_await Park(*this);
  co_await Yield(*this);
}

bool Process::Runnable() const {
  return std::any_of(threads_.begin(), threads_.end(),
                     [](const auto& thread) { return thread->Linked() || !thread->waiting; });
}

bool Process::Matches(const WaitSpec& spec, const Process& child) const {
  if (spec.pgid) return child.pgid == spec.pgid;
  return spec.pid == -1 || child.pid_ == spec.pid;
}

std::optional<WaitStatus> Process::PeekChild(int pid) const {
  if (std::find(children_.begin(), children_.end(), pid) == children_.end()) return std::nullopt;
  return machine_.Find(pid)->status_;
}

Task<Result<ChildEvent>> Process::Wait(WaitSpec spec) {
  for (;;) {
    bool any = false;
    for (int pid : children_) {
      Process& child = *machine_.Find(pid);
      if (!Matches(spec, child)) continue;
      any = true;
      if (child.Zombie()) {
        ChildEvent event{pid, child.status_};
        machine_.Erase(child);
        co_return event;
      }
      if (spec.stopped && std::exchange(child.status_news_, false)) co_return ChildEvent{pid, child.status_};
    }
    if (!any) co_return Fail(Errno::kChild);
    if (spec.no_hang) co_return ChildEvent{};
    switch (co_await WaitOn(*this, &child_waiters, spec.deadline_ns, spec.interruptible)) {
      case WaitResult::kReady: break;
      case WaitResult::kTimedOut: co_return Fail(Errno::kTimedOut);
      case WaitResult::kInterrupted: co_return Fail(Errno::kIntr);
    }
  }
}

bool EnterEngine::await_ready() const { return !process_.machine().Nested(); }

void EnterEngine::await_suspend(std::coroutine_handle<> awaiting) const {
  Machine& machine = process_.machine();
  process_.engine_use = EngineUse::kAboutTo;
  machine.current->leaf = awaiting;
  machine.Requeue(*machine.current);
}

Task<void> Park(Process& process) {
  for (;;) co_await Suspend{process.machine()};
}

Task<WaitResult> SleepUntil(Process& process, int64_t deadline_ns) {
  co_return co_await WaitOn(process, nullptr, deadline_ns, true);
}

}  // namespace bivalve::kernel
