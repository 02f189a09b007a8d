// Machine: one computer. Owns its processes, filesystems, clock, entropy and limits.
//
// Nothing of it is global: several live in one host process. The host calls Run for a slice, asks
// NextDeadline, sleeps or answers requests, and calls Run again.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/host.h"
#include "kernel/limits.h"
#include "kernel/lock.h"
#include "kernel/net/net.h"
#include "kernel/process.h"
#include "kernel/scheduler.h"
#include "kernel/vfs/vfs.h"

namespace bivalve::kernel {

struct MachineOptions {
  Limits limits = {};
  // Entropy from this seed instead of the host's.
  std::optional<uint64_t> seed = {};
  // Time that passes only by counted work and by jumping to the next timer; starts at virtual_start_ns.
  bool virtual_clock = false;
  int64_t virtual_start_ns = 946'684'800'000'000'000;  // 2000-01-01 UTC
  bool trace = false;
};

// The guest's identity: the same everywhere, nothing of the host in it.
struct Identity {
  static constexpr std::string_view kUser = "user";
  static constexpr uint32_t kUid = 1000;
  static constexpr uint32_t kGid = 1000;
  static constexpr std::string_view kHome = "/home/user";
  static constexpr std::string_view kHostname = "bivalve";
  static constexpr std::string_view kPath = "/usr/local/bin:/usr/bin:/bin";
};

// What one unit of fuel costs on the virtual clock and counts as in processor times; about what it costs
// on a real one.
inline constexpr int64_t kNsPerFuel = 20;

struct ProgramEntry {
  std::string_view name;  // static storage
  Program main;
};

class Machine final : public Scheduler {
 public:
  Machine(Host& host, MachineOptions options);
  ~Machine();

  // ---- running
  // Runs until nothing can run or slice_ms are over. On a virtual clock also until the next exchange: the
  // moments, counted in work, at which the host may take output and bring input, so that what it does
  // depends on no slice's length.
  RunStatus Run(double slice_ms);
  // Something waits for the host (a full stream): the next exchange is at the end of this turn.
  void WantExchange() { exchange_wanted_ = true; }
  // Runs from inside a call of `process` (which stays on the native stack) until done() or nothing can
  // bring it about. EDEADLK: nothing can. EAGAIN: too deep. EINTR: the process is being ended.
  // EOPNOTSUPP: it would have to block a thread that may not.
  Result<void> RunNested(Process& process, const std::function<bool()>& done);
  // Starts a thread of the calling process at once, before anything else runs. True: it is done, and
  // gone. False: it has to wait; RunNested lets it go on.
  bool RunNow(Thread& thread);
  // Machine clock's time of the next event that needs no host answer, kNever when there is none.
  int64_t NextDeadline() const;
  // False while a nested loop holds native frames.
  bool CanFreeze() const { return nested_ == 0 && !current; }
  // Inside RunNested.
  bool Nested() const { return nested_ > 0; }
  // After an image was written over this instance's memory: time goes on from where it stopped. With
  // `reissue` the host that had the pending requests is gone: they are issued again, in token order.
  void AfterThaw(bool reissue = true);
  // A machine on a virtual clock forgets real time before its memory is copied, so that equal runs have
  // equal images. The wall limit of running calls begins anew; AfterThaw(false) goes on here.
  void ForgetRealTime();
  // Limits of whoever opens an image. Accounts in it keep stricter ones, never looser ones.
  void ApplyLimits(const Limits& limits);

  // ---- time and entropy
  // Monotonic, the guest's.
  int64_t NowNs();
  int64_t WallNs();
  // Monotonic and real even with a virtual clock: for limits and the host's timers.
  int64_t RealNs();
  uint64_t Random64();
  void FillEntropy(std::span<char> into);
  // When the turn of JavaScript that runs began, on the real clock. It is kept here, where
  // ForgetRealTime finds it.
  int64_t script_turn_began_ns = 0;
  bool deterministic() const { return options_.seed.has_value(); }
  // Of a depth of recursion over input that is safe on the usual stack: what is safe here. A deterministic
  // machine takes what is safe on every host, so that all of them end at the same place.
  int SafeDepth(int usual) { return deterministic() ? Host::LeastDepth(usual) : host_.SafeDepth(usual); }

  // ---- processes
  // EAGAIN past the account's limit, and the account is stopped.
  Result<Process*> Spawn(Process* parent, SpawnSpec spec);
  Process* Find(int pid);
  // Signals to a process (pid > 0) or a group (pid < 0). ESRCH.
  Result<void> Kill(int pid, int signal);
  const std::map<int, std::unique_ptr<Process>>& processes() const { return processes_; }
  // Ends all processes of the account; its stop says why.
  void StopAccount(Account& account, LimitKind kind, int64_t used, int64_t allowed);
  Ref<Account> NewAccount(const Limits& limits);
  // Defaults for processes from outside: identity's environment, home, no descriptors.
  SpawnSpec RootSpec();
  // pid 1: owns orphans; file calls of the API run in its name with uid 0.
  Process& init() { return *init_; }

  // ---- programs
  void RegisterPrograms(std::span<const ProgramEntry> programs);
  Program FindProgram(std::string_view name) const;
  const std::vector<ProgramEntry>& programs() const { return programs_; }

  // ---- host requests
  Async<HostAnswer> CallHost(Process& process, HostRequest request);
  // A request whose answer nobody wants (closing a handle).
  void PostHost(HostRequest request);
  // The answer to a token that is pending; anything else is ignored.
  void Complete(uint32_t token, HostAnswer answer);
  // Something that runs cannot go on before the host has answered.
  bool AwaitsHost() const;
  // How many wait for input that the host brings without being asked.
  int input_waits = 0;

  // ---- trace: one record per effect, when on
  bool tracing() const { return options_.trace; }
  void Trace(std::string_view category, std::string_view name, int pid, bool refused = false,
             int64_t duration_ns = 0);

  const MachineOptions& options() const { return options_; }
  Host& host() { return host_; }
  LockTable locks;  // outlives all files
  Vfs vfs;
  Net net;

  // ---- accounting of files, for every filesystem in memory
  int64_t fs_bytes = 0;
  int64_t fs_files = 0;
  uint64_t NextInode() { return next_inode_++; }
  uint64_t NextPipeId() { return next_pipe_id_++; }
  int64_t total_fuel() const { return total_fuel_; }
  // Nested native calls of the JavaScript engines that nested loops hold on the stack.
  int engine_depth = 0;

 protected:
  bool Overdrawn() override;
  bool Holds(size_t bytes) override;
  bool MaySearch(int64_t steps) override;

 private:
  friend class Process;
  friend struct HostCall;
  enum class LoopEnd : uint8_t { kStopped, kIdle, kPaused, kExchange };
  LoopEnd Loop(const std::function<bool()>* done);
  void StartTurn();
  void EndTurn();
  void Charge(Process& process);
  void CheckClock();
  bool ExchangeIsDue();
  void EnforceDeadlines();
  Thread* PickThread();
  void AfterResume();
  void Finish(Process& process, WaitStatus status);
  void Replace(Process& process);
  void FinishRequested();
  void Reparent(Process& process);
  void Erase(Process& process);
  bool AdvanceVirtualClock();
  bool HostMayAnswer();
  void ReissueRequests();

  Host& host_;
  MachineOptions options_;
  std::map<int, std::unique_ptr<Process>> processes_;
  Process* init_ = nullptr;
  std::vector<int> ending_later_;  // asked to end while a call of theirs is on the native stack
  std::vector<int> ending_;        // asked to end or to be replaced; done where no frame of theirs runs
  std::vector<Ref<Account>> accounts_;
  std::vector<ProgramEntry> programs_;  // sorted by name
  std::map<uint32_t, struct HostCall*> requests_;
  int next_pid_ = 2;
  int next_account_ = 1;
  uint32_t next_token_ = 1;
  uint64_t next_inode_ = 2;
  uint64_t next_pipe_id_ = 1;
  int nested_ = 0;
  int64_t turn_start_ = 0;  // `left` when the turn began, or was last charged
  int64_t total_fuel_ = 0;
  int64_t fuel_since_clock_ = 0;
  int64_t slice_end_ns_ = kNever;
  bool slice_over_ = false;
  bool exchange_wanted_ = false;
  int64_t next_exchange_fuel_ = 0;
  int64_t real_offset_ns_ = 0;
  int64_t last_real_ns_ = 0;
  int64_t virtual_skipped_ns_ = 0;
  uint64_t random_state_[4] = {};
};

inline Scheduler& SchedulerOf(Process& process) { return process.machine(); }

}  // namespace bivalve::kernel
