#include "kernel/machine.h"

#include <algorithm>
#include <utility>

#include "base/json_text.h"

namespace bivalve::kernel {
namespace {

// How far a turn may be overdrawn by code that cannot wait before limits are looked at: some 5 ms, seldom 20.
constexpr int64_t kOverdraft = 250'000;
constexpr int64_t kFuelPerClock = Scheduler::kQuantum;
constexpr int kMaxNested = 8;
constexpr int64_t kFuelPerExchange = 2'000'000;  // 40 ms on the virtual clock
constexpr double kLongestBlockMs = 1e9;

uint64_t SplitMix(uint64_t& state) {
  uint64_t z = (state += 0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

}  // namespace

Machine::Machine(Host& host, MachineOptions options)
    : vfs(*this), net(*this), host_(host), options_(std::move(options)) {
  left = 0;
  host_.WatchMemory(options_.limits.memory_bytes, &floor);
  last_real_ns_ = host_.MonotonicNs();
  if (options_.seed) {
    uint64_t state = *options_.seed;
    for (uint64_t& word : random_state_) word = SplitMix(state);
  }
  SpawnSpec spec = RootSpec();
  spec.account = MakeRef<Account>(options_.limits);
  spec.account->limits.wall_ms = spec.account->limits.fuel = kUnlimited;
  spec.uid = spec.gid = 0;
  spec.argv = {"init"};
  auto init = std::make_unique<Process>(*this, 1, 0, std::move(spec));
  init_ = init.get();
  processes_[1] = std::move(init);
}

Machine::~Machine() {
  // Frames hold descriptors whose ends wake others: nobody may be woken into a queue that dies.
  for (auto& [pid, process] : processes_)
    for (auto& thread : process->threads_) thread->finished = true;
  for (auto& [pid, process] : processes_) {
    process->threads_.clear();
    process->payload.reset();
    process->fds.Clear();
  }
}

// ---- time and entropy

int64_t Machine::RealNs() {
  return last_real_ns_ = std::max(last_real_ns_, host_.MonotonicNs() + real_offset_ns_);
}

int64_t Machine::NowNs() {
  if (!options_.virtual_clock) return RealNs();
  return virtual_skipped_ns_ + (total_fuel_ + turn_start_ - left) * kNsPerFuel;
}

int64_t Machine::WallNs() {
  return options_.virtual_clock ? options_.virtual_start_ns + NowNs() : host_.WallNs();
}

void Machine::FillEntropy(std::span<char> into) {
  if (!options_.seed) return host_.FillEntropy(into);
  // xoshiro256** (public domain algorithm by Blackman and Vigna).
  uint64_t* s = random_state_;
  for (size_t i = 0; i < into.size(); i += 8) {
    uint64_t value = std::rotl(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = std::rotl(s[3], 45);
    for (size_t k = 0; k < 8 && i + k < into.size(); ++k) into[i + k] = static_cast<char>(value >> (8 * k));
  }
}

uint64_t Machine::Random64() {
  uint64_t value;
  FillEntropy({reinterpret_cast<char*>(&value), sizeof value});
  return value;
}

// ---- running

void Machine::StartTurn() {
  left = turn_start_ = kQuantum;
  floor = -kOverdraft;
}

void Machine::Charge(Process& process) {
  int64_t spent = turn_start_ - left;
  turn_start_ = left;
  total_fuel_ += spent;
  fuel_since_clock_ += spent;
  process.fuel_used += spent;
  Account& account = *process.account;
  account.fuel_used += spent;
  if (account.fuel_used > account.limits.fuel)
    StopAccount(account, LimitKind::kFuel, account.fuel_used, account.limits.fuel);
  if (account.stop && !account.stop_enforced) StopAccount(account, account.stop->kind, 0, 0);
}

bool Machine::Overdrawn() {
  floor = left - kOverdraft;
  if (!current) return true;
  Process& process = current->process;
  Charge(process);
  if (!process.MustEnd()) CheckClock();
  if (!process.MustEnd()) return true;
  // Until this turn is over every Spend says so, also to callers of one that has seen it.
  floor = INT64_MAX;
  return false;
}

bool Machine::Holds(size_t bytes) {
  const int64_t limit = options_.limits.memory_bytes;
  int64_t wanted = host_.MemoryInUse() + static_cast<int64_t>(bytes);
  // What a growing container lets go of a moment later may stand above the limit for that moment.
  if (wanted <= limit + limit / 4 && host_.HasMemory(bytes)) return true;
  if (current && &current->process != init_)
    StopAccount(*current->process.account, LimitKind::kMemory, wanted, limit);
  return false;
}

bool Machine::MaySearch(int64_t steps) {
  if (!current) return true;
  Process& process = current->process;
  Account& account = *process.account;
  if (steps > account.limits.regex_steps)
    StopAccount(account, LimitKind::kRegexSteps, steps, account.limits.regex_steps);
  return !process.MustEnd();
}

void Machine::EnforceDeadlines() {
  host_.Poll();
  int64_t now = RealNs();
  bool aborted = host_.Aborted();
  int64_t memory = host_.MemoryInUse();
  std::erase_if(accounts_, [](const Ref<Account>& a) { return !a->Shared(); });
  for (const Ref<Account>& account : accounts_) {
    if (account->stop_enforced || account->processes == 0) continue;
    if (aborted) StopAccount(*account, LimitKind::kAbort, 0, 0);
    if (now >= account->deadline_ns)
      StopAccount(*account, LimitKind::kWall, (now - account->started_ns) / 1'000'000,
                  account->limits.wall_ms);
    if (memory > account->limits.memory_bytes)
      StopAccount(*account, LimitKind::kMemory, memory, account->limits.memory_bytes);
  }
}

void Machine::CheckClock() {
  fuel_since_clock_ = 0;
  EnforceDeadlines();
  if (last_real_ns_ >= slice_end_ns_) slice_over_ = true;
  FireTimers(NowNs());
}

bool Machine::ExchangeIsDue() {
  if (!options_.virtual_clock || nested_ > 0) return false;
  if (!exchange_wanted_ && total_fuel_ < next_exchange_fuel_) return false;
  exchange_wanted_ = false;
  next_exchange_fuel_ = total_fuel_ + kFuelPerExchange;
  return true;
}

Thread* Machine::PickThread() {
  if (nested_ == 0) return ready.Pop();
  // The first of the ready ones of the least rank.
  constexpr int kHeldBack = 2;
  Thread* picked = nullptr;
  int least = kHeldBack + 1;
  ready.ForEach([&](Thread& thread) {
    int rank = 0;
    if (thread.process.engine_use != EngineUse::kNone) {
      rank = 1;
      FileRef input = thread.process.Fd(0);
      if (thread.process.engine_use == EngineUse::kAboutTo && input && !input->ReadReady()) rank = kHeldBack;
    }
    if (rank >= least) return;
    least = rank;
    picked = &thread;
  });
  if (least == kHeldBack && (!timers.Empty() || HostMayAnswer())) return nullptr;
  if (picked) picked->Unlink();
  return picked;
}

bool Machine::HostMayAnswer() {
  if (AwaitsHost() && host_.BlockBringsAnswers()) return true;
  // On a virtual clock input has its moment outside of nested loops.
  return input_waits > 0 && !options_.virtual_clock && host_.BlockBringsInput();
}

bool Machine::AdvanceVirtualClock() {
  if (!options_.virtual_clock || timers.Empty() || AwaitsHost()) return false;
  virtual_skipped_ns_ += std::max<int64_t>(0, timers.NextDeadline() - NowNs());
  return true;
}

void Machine::EndTurn() {
  Thread& thread = *current;
  thread.leaf = std::exchange(next, {});
  Requeue(thread);
  current = nullptr;
  Charge(thread.process);
}

void Machine::AfterResume() {
  Thread& thread = *std::exchange(current, nullptr);
  Process& process = thread.process;
  Charge(process);
  if (!thread.root.Done()) return;
  thread.leaf = {};
  thread.finished = true;
  if (&thread != process.main_thread_) {
    std::erase_if(process.threads_, [&](auto& t) { return t.get() == &thread; });
  } else if (!process.end_requested_) {
    process.RequestEnd({WaitStatus::Kind::kExited, thread.root.await_resume() & 255});
  }
}

Machine::LoopEnd Machine::Loop(const std::function<bool()>* done) {
  for (;;) {
    if (next) {
      if (left <= 0) {
        EndTurn();
        continue;
      }
      --left;
      std::exchange(next, {}).resume();
      if (!next) AfterResume();
      continue;
    }
    if (!ending_.empty()) FinishRequested();
    if (done && (*done)()) return LoopEnd::kStopped;
    if (fuel_since_clock_ >= kFuelPerClock) CheckClock();
    if (ExchangeIsDue()) return LoopEnd::kExchange;
    if (slice_over_) return LoopEnd::kPaused;
    if (!ending_.empty()) continue;
    Thread* thread = PickThread();
    if (!thread) {
      FireTimers(NowNs());
      thread = PickThread();
    }
    if (!thread) {
      if (!AdvanceVirtualClock()) return LoopEnd::kIdle;
      FireTimers(NowNs());
      continue;
    }
    current = thread;
    StartTurn();
    next = thread->leaf;
  }
}

RunStatus Machine::Run(double slice_ms) {
  slice_over_ = false;
  slice_end_ns_ = RealNs() + static_cast<int64_t>(slice_ms * 1e6);
  EnforceDeadlines();
  if (!options_.virtual_clock) FireTimers(NowNs());
  LoopEnd end = Loop(nullptr);
  if (end == LoopEnd::kExchange) return RunStatus::kExchange;
  return end == LoopEnd::kPaused ? RunStatus::kPaused : RunStatus::kIdle;
}

bool Machine::RunNow(Thread& thread) {
  Process& process = thread.process;
  if (left <= 0) {
    Charge(process);
    StartTurn();
  }
  thread.Unlink();
  Thread* caller = std::exchange(current, &thread);
  next = thread.leaf;
  while (next && !process.MustEnd()) std::exchange(next, {}).resume();
  current = caller;
  if (next) thread.leaf = std::exchange(next, {});
  if (!thread.root.Done()) return false;
  thread.leaf = {};
  process.Cancel(thread);
  return true;
}

// "process 5, inside a call of process 3": who is on the native stack.
static std::string DescribeWait(const Machine& machine, const Process& process) {
  std::string text = "process " + std::to_string(process.pid());
  for (const auto& [pid, other] : machine.processes())
    if (other->on_stack > 0 && pid != process.pid())
      text += ", inside a call of process " + std::to_string(pid);
  return text;
}

Result<void> Machine::RunNested(Process& process, const std::function<bool()>& done) {
  if (nested_ >= kMaxNested) return Fail(Errno::kAgain);
  ++nested_;
  ++process.on_stack;
  Thread* thread = std::exchange(current, nullptr);
  Charge(process);
  int64_t saved_left = left;
  int saved_depth = std::exchange(eager_depth, 0);
  Result<void> result;
  const std::function<bool()> stop = [&] { return done() || process.MustEnd(); };
  for (;;) {
    LoopEnd end = Loop(&stop);
    if (done()) break;
    if (process.MustEnd()) {
      result = Fail(Errno::kIntr);
      break;
    }
    if (end == LoopEnd::kPaused) {
      // A slice cannot end here: the caller's frames are on the native stack.
      slice_over_ = false;
      slice_end_ns_ = kNever;
      continue;
    }
    // A limit's deadline ends the wait as well, but is nothing to wait for.
    if (timers.Empty() && !HostMayAnswer()) {
      result = AwaitsHost() || input_waits > 0
                   ? Fail(Errno::kOpNotSupp)
                   : Fail(Errno::kDeadLk, {}, "nothing can end the wait of " + DescribeWait(*this, process));
      break;
    }
    int64_t deadline = NextDeadline();
    double wait_ms = std::min(static_cast<double>(deadline - RealNs()) / 1e6, kLongestBlockMs);
    if (wait_ms > 0 && !host_.Block(wait_ms)) {
      result = Fail(Errno::kOpNotSupp);
      break;
    }
    EnforceDeadlines();
  }
  eager_depth = saved_depth;
  left = turn_start_ = saved_left;
  current = thread;
  --process.on_stack;
  --nested_;
  ending_.insert(ending_.end(), ending_later_.begin(), ending_later_.end());
  ending_later_.clear();
  return result;
}

int64_t Machine::NextDeadline() const {
  int64_t deadline = options_.virtual_clock ? kNever : timers.NextDeadline();
  for (const Ref<Account>& account : accounts_)
    if (account->processes > 0 && !account->stop_enforced)
      deadline = std::min(deadline, account->deadline_ns);
  return deadline;
}

// ---- processes

SpawnSpec Machine::RootSpec() {
  SpawnSpec spec;
  spec.uid = Identity::kUid;
  spec.gid = Identity::kGid;
  spec.env = {"HOME=/home/user",
              "HOSTNAME=bivalve",
              "LANG=C.UTF-8",
              "LOGNAME=user",
              "PATH=" + std::string(Identity::kPath),
              "PWD=/home/user",
              "SHELL=/bin/bash",
              "TERM=dumb",
              "USER=user"};
  if (init_) spec.cwd = init_->cwd;
  return spec;
}

Ref<Account> Machine::NewAccount(const Limits& limits) {
  auto account = MakeRef<Account>(limits);
  account->id = next_account_++;
  account->started_ns = RealNs();
  if (limits.wall_ms < kNever / 1'000'000 - account->started_ns)
    account->deadline_ns = account->started_ns + limits.wall_ms * 1'000'000;
  accounts_.push_back(account);
  return account;
}

Result<Process*> Machine::Spawn(Process* parent, SpawnSpec spec) {
  Account& account = *spec.account;
  if (account.stop || account.processes >= account.limits.processes) {
    StopAccount(account, LimitKind::kProcesses, account.processes + 1, account.limits.processes);
    return Fail(Errno::kAgain);
  }
  ++account.processes;
  account.processes_peak = std::max(account.processes_peak, account.processes);
  Process& above = parent ? *parent : *init_;
  int pid = next_pid_++;
  auto owned = std::make_unique<Process>(*this, pid, above.pid_, std::move(spec));
  Process* process = owned.get();
  processes_[pid] = std::move(owned);
  above.children_.push_back(pid);
  if (tracing()) Trace("process.spawn", process->argv.empty() ? "" : process->argv[0], pid);
  return process;
}

Process* Machine::Find(int pid) {
  auto it = processes_.find(pid);
  return it == processes_.end() ? nullptr : it->second.get();
}

Result<void> Machine::Kill(int pid, int signal) {
  if (pid > 0) {
    Process* process = Find(pid);
    if (!process) return Fail(Errno::kSrch);
    if (!process->main_thread_) return Fail(Errno::kPerm);
    process->Raise(signal);
    return {};
  }
  bool any = false;
  for (auto& [id, process] : processes_) {
    bool chosen = pid == -1 ? id != 1 : process->pgid == -pid;
    if (!chosen || !process->main_thread_) continue;
    any = true;
    process->Raise(signal);
  }
  if (!any) return Fail(Errno::kSrch);
  return {};
}

void Machine::StopAccount(Account& account, LimitKind kind, int64_t used, int64_t allowed) {
  account.RequestStop(kind, used, allowed);
  if (std::exchange(account.stop_enforced, true)) return;
  if (tracing()) Trace("limit", LimitName(kind), 0, true);
  for (auto& [pid, process] : processes_) {
    if (process->account.get() != &account) continue;
    process->SetStopped(false, kSigCont);
    process->RequestEnd({WaitStatus::Kind::kSignaled, kSigKill});
  }
}

void Machine::FinishRequested() {
  std::vector<int> ending = std::exchange(ending_, {});
  for (int pid : ending) {
    Process* process = Find(pid);
    if (!process || process->Zombie()) continue;
    if (process->on_stack > 0) {
      // Its native frames have to go first: RunNested brings it back when they are about to.
      ending_later_.push_back(pid);
      continue;
    }
    if (process->end_requested_) {
      Finish(*process, *process->end_requested_);
    } else if (process->exec_requested_) {
      Replace(*process);
    }
  }
}

void Machine::Replace(Process& process) {
  auto request = std::move(*process.exec_requested_);
  process.exec_requested_.reset();
  process.threads_.clear();
  process.payload.reset();
  process.fds.DropCloseOnExec();
  process.signals.ResetForExec();
  process.argv = std::move(request.argv);
  process.env = std::move(request.env);
  process.engine_use = EngineUse::kNone;
  if (tracing()) Trace("process.exec", process.argv.empty() ? "" : process.argv[0], process.pid_);
  process.StartProgram(request.program);
}

void Machine::Reparent(Process& process) {
  for (int pid : process.children_) {
    Process& child = *Find(pid);
    child.ppid_ = 1;
    init_->children_.push_back(pid);
  }
  std::vector<int> orphans = std::exchange(process.children_, {});
  for (int pid : orphans)
    if (Find(pid)->Zombie()) Erase(*Find(pid));
}

// Order: out of the run queue and frames (innermost first), descriptors (peers see EOF or EPIPE),
// status, then those who wait.
void Machine::Finish(Process& process, WaitStatus status) {
  for (auto& thread : process.threads_) {
    thread->Unlink();
    thread->finished = true;
  }
  process.threads_.clear();
  process.main_thread_ = nullptr;
  process.payload.reset();
  process.fds.Clear();
  process.stopped_ = false;
  process.status_ = status;
  process.cwd = {};
  Reparent(process);
  if (tracing())
    Trace("process.exit", std::to_string(status.ShellStatus()), process.pid_, false,
          NowNs() - process.started_ns);
  if (process.observer) process.observer->OnExit(process);
  WakeAll(process.exit_waiters);
  Process* parent = Find(process.ppid_);
  if (parent == init_) return Erase(process);
  parent->Raise(kSigChld);
  WakeAll(parent->child_waiters);
}

void Machine::Erase(Process& process) {
  --process.account->processes;
  if (Process* parent = Find(process.ppid_)) std::erase(parent->children_, process.pid_);
  processes_.erase(process.pid_);
}

// ---- programs

void Machine::RegisterPrograms(std::span<const ProgramEntry> programs) {
  programs_.insert(programs_.end(), programs.begin(), programs.end());
  std::stable_sort(programs_.begin(), programs_.end(),
                   [](const ProgramEntry& a, const ProgramEntry& b) { return a.name < b.name; });
}

Program Machine::FindProgram(std::string_view name) const {
  auto it = std::lower_bound(programs_.begin(), programs_.end(), name,
                             [](const ProgramEntry& entry, std::string_view n) { return entry.name < n; });
  return it != programs_.end() && it->name == name ? it->main : nullptr;
}

// ---- trace

void Machine::Trace(std::string_view category, std::string_view name, int pid, bool refused,
                    int64_t duration_ns) {
  std::string record = "{\"time\":" + std::to_string(NowNs()) + ",\"category\":";
  AppendJsonString(record, category);
  record += ",\"name\":";
  AppendJsonString(record, name);
  record += ",\"pid\":" + std::to_string(pid) + ",\"duration\":" + std::to_string(duration_ns) +
            ",\"refused\":" + (refused ? "true}" : "false}");
  host_.Trace(record);
}

}  // namespace bivalve::kernel
