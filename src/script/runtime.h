// Runtime: a JavaScript process. One engine, its event loop, and what its ops need.
//
// It lives in the frame of the process's main coroutine (main.cc), which is the only one that enters
// the engine. Every asynchronous operation is a thread of the process; when it is done, its callback
// waits in `completions_` for the main coroutine. The engine itself is entered by one function of the
// embedded library, `enter(what, …)`, that runs callbacks, next ticks and promise jobs.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kernel/machine.h"
#include "kernel/session.h"
#include "script/engine.h"
#include "script/op.h"
#include "script/spare_engines.h"
#include "script/time_profile.h"
#include "script/zone.h"

namespace bivalve::script {

// A kernel error, and the words that Node puts around it.
struct Fault {
  Errno code = Errno::kOk;
  std::string_view syscall;  // static storage
  std::string path;
  std::string dest;
  std::string text = {};  // instead of the code's, where it says more
};

// State of ours that a script holds by a number: a parser, a hash, a stream of compressed bytes.
class Resource {
 public:
  virtual ~Resource() = default;
};

class Runtime final : public EngineOwner {
 public:
  explicit Runtime(kernel::Process& owner);
  ~Runtime();
  Runtime(const Runtime&) = delete;
  friend kernel::Scheduler& SchedulerOf(Runtime& runtime) { return runtime.machine; }

  kernel::Process& process;
  kernel::Machine& machine;
  Engine& engine() { return *engine_; }

  // Less than the account allows. Before Start.
  void LimitHeap(int64_t bytes) { heap_limit_bytes_ = bytes; }
  // Makes the heap of one of the engines and runs the library's first module. False: no memory for one.
  bool Start(EngineKind kind);

  // ---- entering the engine, from the main coroutine only
  Outcome Enter(std::string_view what, std::vector<Datum> arguments = {});
  // What the command line asked for; the library asks with runtime.start().
  Datum start;
  // Set by the library: the function that Enter calls.
  Handle enter_function = 0;

  // ---- scripts that come one by one (session.h)
  Ref<kernel::Session> session;  // null for a program
  int script = 0;                // the one that runs, 0 for none
  // The process lives on after a script that fails.
  bool Lasting() const { return session && !session->closed(); }
  // Keeps how the script ended until its output was sent.
  void EndScript(int id, int status, kernel::Session::Value value);
  void TellScript();
  // SIGINT came for the script that runs; taking it abandons the script.
  bool Interrupted() const { return script && Lasting() && process.signals.IsPending(kernel::kSigInt); }

  // ---- ending
  // The script stops at once, wherever it is.
  void RequestExit(int status);
  std::optional<int> exit_status() const { return exit_status_; }

  // The end of the heap, and what finalizers still write: Flush sends it.
  void Close();

  // ---- waiting, for ops
  // Runs a task to its end, on top of the script that called.
  template <class T>
  Result<T> Block(kernel::Task<Result<T>> task) {
    std::optional<Result<T>> slot;
    kernel::Thread& thread = process.StartThread(Fill<T>(process, std::move(task), &slot));
    if (Result<void> waited = WaitFor(thread, [&slot] { return slot.has_value(); }); !waited)
      return std::unexpected(std::move(waited).error());
    return std::move(*slot);
  }
  // The same while a debugger holds the script: what passes meanwhile is nobody's time.
  template <class T>
  Result<T> BlockUntimed(kernel::Task<Result<T>> task) {
    kernel::Account& account = *process.account;
    const int64_t began_ns = machine.RealNs();
    const int64_t deadline_ns = std::exchange(account.deadline_ns, kernel::kNever);
    Result<T> result = Block(std::move(task));
    const int64_t passed_ns = machine.RealNs() - began_ns;
    account.deadline_ns = deadline_ns == kernel::kNever ? deadline_ns : deadline_ns + passed_ns;
    if (call_deadline_ns_ != INT64_MAX) call_deadline_ns_ += passed_ns;
    return result;
  }
  // While it is on, the account's time stands still: the script waits for its debugger before it begins.
  void Park(bool on);
  // Where the time goes, from now to EndProfile, which hands it to the session.
  void BeginProfile();
  void EndProfile();
  // A debugger over this file. False: the engine has none to offer, or one is there.
  bool AttachDebugger(kernel::FileRef file, bool pause);
  // Runs a task beside the script; `callback` (kept, dropped after the call) gets (fault, value). At
  // once: the task runs up to where it has to wait before this returns. The number of the operation, for
  // the two below.
  int Begin(kernel::Task<Result<Datum>> task, Handle callback, Fault fault, bool keeps_alive = true,
            bool at_once = false);
  // The number that the next Begin gives.
  int next_operation() const { return next_operation_; }
  // From within an operation's task: its callback gets this as well, once, and `bytes` beside it, before the
  // task is done. Waits while the script has kMostAhead bytes of it before it.
  static constexpr size_t kMostAhead = 64 << 10;
  kernel::Task<void> Tell(int id, Datum value, size_t bytes);
  // Whether an operation that is under way keeps the process alive.
  void HoldOperation(int id, bool keeps_alive);
  // How it ended, when it was the last one that did: its callback is not called then.
  std::optional<Errno> TakeDone(int id);
  // Until it is done.
  kernel::Task<void> AwaitOperation(int id);
  // What it sends leaves even when the script has ended: SendRest waits for it, at most two seconds.
  void SendAtEnd(int id);
  kernel::Task<void> SendRest();
  // Its callback is not called any more. Nothing when it is done.
  void CancelOperation(int id);
  // Operations under way that keep the process alive.
  int pending() const { return pending_; }
  void AddPending(int change) { pending_ += change; }

  // ---- state by numbers, for ops
  int AddResource(std::unique_ptr<Resource> resource) {
    resources_[next_resource_] = std::move(resource);
    return next_resource_++;
  }
  Resource* FindResource(int id) {
    auto found = resources_.find(id);
    return found == resources_.end() ? nullptr : found->second.get();
  }
  void DropResource(int id) { resources_.erase(id); }

  // Room for what is read, of at least so many bytes; given back, it serves the next read.
  std::string TakeRoom(size_t bytes) {
    std::string room = std::exchange(room_, {});
    if (room.size() < bytes) room.resize(bytes);
    return room;
  }
  void GiveRoom(std::string room) { room_ = std::move(room); }

  // ---- what the script writes to its standard streams: in order, sent at the end of each turn
  Result<void> Write(int fd, std::string_view bytes);
  // From ops, before anything whose order against the output can be seen.
  Result<void> FlushNow();
  kernel::Task<void> Flush();
  // It has written what was not sent yet.
  bool HasOutput() const { return !output_.empty(); }

  // The function of a module of the library; undefined when there is none of that name.
  Outcome Load(std::string_view name, std::string_view parameters);

  // ---- the loop's side
  struct Completion {
    Handle callback;
    Fault fault;
    Datum value;
    bool kept_alive;
    int operation = 0;
    bool lasts = false;  // the operation goes on, and its callback with it
    size_t bytes = 0;    // of Tell
  };
  std::optional<Completion> TakeCompletion();
  bool HasCompletions() const { return !completions_.empty(); }
  // What Enter gets for one, whose value is taken; and, behind that, the end of its callback.
  std::vector<Datum> ArgumentsOf(Completion& done);
  void DropCallback(const Completion& done) {
    if (!done.lasts) engine_->Drop(done.callback);
  }
  // Woken by completions, and by a session's next script.
  List<kernel::Waiter>& waiters() { return session ? session->waiters : waiters_; }
  // Milliseconds on the loop's clock, which stands still during a turn.
  int64_t LoopNow() const { return loop_now_ms_; }
  void UpdateLoopTime() { loop_now_ms_ = (machine.NowNs() - process.started_ns) / 1'000'000; }
  int64_t DeadlineNs(int64_t loop_ms) const { return process.started_ns + loop_ms * 1'000'000; }

  // One round of the loop on top of the script that calls: waits until something can happen (or for
  // `most_ms`), and lets it happen. False: nothing is left that could.
  bool RunNestedRound(int64_t most_ms);
  // What the script's TZ says from now on: a name, as in Node, which takes other forms for UTC.
  void SetZone(std::string_view tz) { zone_ = ZoneNamed(tz).value_or(TimeZone()); }
  const TimeZone& zone() const { return zone_; }
  // A turn that takes longer ends the process with this status. 0: no limit of its own.
  void LimitTurns(int64_t ms, int status) {
    own_turn_ms_ = ms;
    own_turn_status_ = status;
  }

  // Calls a kept function, which has so much time; nothing: it took longer and was stopped.
  std::optional<Outcome> CallWithin(Handle function, int64_t ms);

  // A fault as the library's error factory wants it.
  static Datum FaultDatum(const Fault& fault);
  // Ends the call with the Error that Node would throw.
  void ThrowFault(OpCall& call, const Fault& fault);
  Handle fault_function = 0;

  // Enforces the limits of time; true when the process has to end. Ops that work long ask now and then.
  bool IsOverTime();

  // ---- EngineOwner
  bool ShouldStop(int64_t steps) override;
  bool Ends() override { return process.MustEnd(); }
  bool SearchOn(int64_t steps) override { return machine.SearchOn(steps); }
  void OnAllocate(size_t bytes) override { machine.left -= static_cast<int64_t>(bytes / 64); }
  double WallMs() override {
    asked_ = true;
    return static_cast<double>(machine.WallNs() / 1'000'000);
  }
  double MonotonicMs() override {
    asked_ = true;
    return static_cast<double>(machine.NowNs() - process.started_ns) / 1e6;
  }
  int ZoneMinutes(double ms, bool shown) override {
    asked_ = true;
    return script::ZoneMinutes(zone_, ms, shown);
  }
  double Random() override {
    asked_ = true;
    return static_cast<double>(machine.Random64() >> 11) / 9007199254740992.0;
  }
  std::string_view OpName(std::string_view group, int index, int* number) override {
    return NameOfOp(group, index, number);
  }
  void InvokeOp(int op, OpCall& call) override;

 private:
  struct Segment {
    int fd;
    std::string bytes;
    size_t sent = 0;
  };
  template <class T>
  static kernel::Task<int> Fill(kernel::Process& process, kernel::Task<Result<T>> task,
                                std::optional<Result<T>>* slot) {
    (void)process;
    slot->emplace(co_await task);
    co_return 0;
  }
  struct Operation {
    kernel::Thread* thread = nullptr;
    Handle callback = 0;
    bool keeps_alive = false;
    bool sends = false;  // SendAtEnd
    size_t ahead = 0;    // bytes of Tell that the script has not got yet
  };
  static kernel::Task<int> RunBeside(kernel::Process& process, Runtime& runtime,
                                     kernel::Task<Result<Datum>> task, int operation, Fault fault);
  // Output on its way; whoever gives up waiting finds what has not left yet.
  struct Sending {
    std::vector<Segment> segments;
    std::optional<Segment> failed;  // a descriptor, and the name of the error
  };
  static kernel::Task<Result<int>> SendAll(kernel::Process& process, std::shared_ptr<Sending> sending);
  bool EnterHandled(std::string_view what, std::vector<Datum> arguments = {});
  static kernel::Task<Result<Datum>> AwaitWork(kernel::Process& process, Runtime& runtime,
                                               int64_t deadline_ns);
  // Nested native calls that engines below this one on the stack leave to it.
  int NativeDepthLeft() const;
  Result<void> WaitFor(kernel::Thread& thread, const std::function<bool()>& done);
  // A new engine that has run the library's first module.
  bool StartLibrary();
  // Loads what most scripts begin with, and remembers the heap for them.
  bool Prepare();
  void ReportOutputError(std::optional<Segment> failed);

  struct ScriptEnd {
    int status;
    kernel::Session::Value value;
  };
  EngineFit fit_;
  std::unique_ptr<DebugLink> debugger_;  // the last one
  std::unique_ptr<Engine> engine_;
  std::shared_ptr<SpareEngines> spares_;
  bool is_spare_ = false;  // the engine goes back to these
  bool asked_ = false;     // something that is not the same for each process was asked for
  bool compiled_ = false;  // a module of the library, whose code was not there yet
  List<kernel::Waiter> waiters_;
  std::deque<Completion> completions_;
  std::map<int, Operation> operations_;
  int next_operation_ = 1;
  std::string room_;
  std::map<int, std::unique_ptr<Resource>> resources_;
  int next_resource_ = 1;
  std::optional<ScriptEnd> script_end_;
  std::unique_ptr<TimeProfile> profile_;
  std::vector<Segment> output_;
  size_t output_bytes_ = 0;
  static constexpr size_t kOutputLimit = 64 << 10;
  size_t flush_at_ = kOutputLimit;  // so many bytes are sent at once
  std::optional<int> exit_status_;
  int pending_ = 0;
  int64_t loop_now_ms_ = 0;
  int64_t heap_limit_bytes_ = INT64_MAX;
  TimeZone zone_;
  int64_t own_turn_ms_ = 0;
  int own_turn_status_ = 0;
  int64_t call_deadline_ns_ = INT64_MAX;  // of CallWithin, in real time
  bool call_stopped_ = false;             // it has passed
  // Of Park: what the account's deadline was, and when; nothing: it is off.
  std::optional<int64_t> parked_deadline_ns_;
  int64_t parked_ns_ = 0;
  int64_t op_fuel_ = 0;  // spent by ops since the time was looked at
};

}  // namespace bivalve::script
