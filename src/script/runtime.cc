#include "script/runtime.h"

#include <algorithm>
#include <utility>

#include "kernel/exec.h"
#include "kernel/file.h"
#include "kernel/vfs/watch.h"
#include "script/debug_connection.h"
#include "script/duktape/engine.h"
#include "script/library.h"
#include "script/ops.h"
#include "script/quickjs/engine.h"

namespace bivalve::script {

using kernel::Task;

namespace {

// Output that one turn may pile up before it has to wait for its readers.
// Byte-code steps for one unit of fuel.
constexpr int64_t kStepsPerFuel = 4;
// Work of ops after which the time is looked at: about half a millisecond.
constexpr int64_t kOpFuelPerLook = 25'000;
// What all engines of a machine that nested loops hold on one stack share: nested native calls, as
// EngineOptions::native_depth. A nested loop counts as some; each engine gets enough to say what is wrong.
constexpr int kNativeDepth = 400;
constexpr int kNestedLoopDepth = 24;
constexpr int kLeastDepth = 48;

// What the machine's engines have made of the library, so that only its first process of a kind has to parse
// a module, and those that wait for the next process. It is kept with the machine.
struct ScriptPayload final : kernel::Payload {
  // By engine and by place in Library().
  std::map<std::pair<EngineKind, size_t>, std::string> code;
  std::shared_ptr<SpareEngines> spares = std::make_shared<SpareEngines>();
};
ScriptPayload& KeptWith(kernel::Machine& machine) {
  auto& payload = kernel::PayloadOf(machine).scripts;
  if (!payload) payload = std::make_unique<ScriptPayload>();
  return static_cast<ScriptPayload&>(*payload);
}

// Ops whose answers are the same for every process with a heap like this one.
constexpr std::pair<std::string_view, std::string_view> kSameForAll[] = {
    {"runtime", "enter"},       {"runtime", "fault"},  {"runtime", "binding"},    {"runtime", "load"},
    {"runtime", "moduleNames"}, {"runtime", "engine"}, {"process", "signalNames"}};
bool IsSameForAll(int op) {
  std::pair<std::string_view, std::string_view> name{Groups()[static_cast<size_t>(op >> 8)].name,
                                                     FindOpName(op)};
  return std::ranges::find(kSameForAll, name) != std::end(kSameForAll);
}

}  // namespace

Runtime::Runtime(kernel::Process& owner) : process(owner), machine(owner.machine()) {
  SetZone(kernel::GetEnv(owner.env, "TZ"));
}

void Runtime::Close() {
  if (process.MustEnd()) return;
  // Its exit stopped the script, not its finalizers.
  exit_status_.reset();
  machine.script_turn_began_ns = machine.RealNs();
  engine_->End();
}

Runtime::~Runtime() {
  Park(false);
  if (!is_spare_) return;
  spares_->GiveBack({std::move(engine_), fit_, enter_function, fault_function});
}

bool Runtime::Start(EngineKind kind) {
  machine.script_turn_began_ns = machine.RealNs();  // making an engine runs code and asks ShouldStop
  fit_ = {kind, static_cast<Profile>(start.items[6].number),
          std::min(process.account->limits.js_heap_bytes, heap_limit_bytes_)};
  // Sessions keep theirs for long, and in a small heap modules that a script may not want would take the room
  // that it needs.
  const bool usual = !session && fit_.heap_limit_bytes >= SpareEngines::kLeastHeapBytes;
  if (usual) spares_ = KeptWith(machine).spares;
  if (auto spare = usual ? spares_->Take(fit_) : std::nullopt) {
    engine_ = std::move(spare->engine);
    enter_function = spare->enter_function;
    fault_function = spare->fault_function;
    is_spare_ = true;
    engine_->SetOwner(*this);
    OnAllocate(static_cast<size_t>(engine_->HeapBytes()));
    return true;
  }
  return StartLibrary() && (!usual || !spares_->WantsOne(fit_) || Prepare());
}

bool Runtime::StartLibrary() {
  const EngineOptions options{fit_.heap_limit_bytes, NativeDepthLeft()};
  engine_ = fit_.kind == EngineKind::kDuktape ? MakeDuktape(*this, options) : MakeQuickjs(*this, options);
  if (!engine_) return false;
  Outcome ops = engine_->MakeOps("runtime");
  if (!ops.ok()) return false;
  Outcome function = Load("internal/bootstrap", "runtime");
  if (!function.ok()) return false;
  Datum arguments[] = {ops.value};
  Outcome ran = engine_->Call(function.value.handle(), arguments);
  engine_->Drop(function.value.handle());
  engine_->Drop(ops.value.handle());
  return ran.ok() && enter_function;
}

bool Runtime::Prepare() {
  if (!Enter("prepare").ok()) return false;
  // What compiling has left behind lies scattered among what stays: once more, from what it made.
  if (compiled_ && (!StartLibrary() || !Enter("prepare").ok())) return false;
  // A module that has learnt something of this process would tell the next one.
  if (asked_) return true;
  engine_->CollectGarbage();
  is_spare_ = engine_->Remember();
  if (is_spare_) spares_->CountMade(fit_);
  return true;
}

Outcome Runtime::Load(std::string_view name, std::string_view parameters) {
  const LibraryModule* module = FindLibraryModule(name);
  if (!module) return {};
  std::string file = "node:" + std::string(name);
  std::string& code = KeptWith(machine).code[{fit_.kind, static_cast<size_t>(module - Library().data())}];
  if (code.empty() && fit_.kind == EngineKind::kQuickjs) code = CodeOf(*module);
  if (code.empty()) compiled_ = true;
  std::string source = code.empty() ? SourceOf(*module) : std::string();
  return engine_->CompileShared(source, file, parameters, code);
}

int Runtime::NativeDepthLeft() const {
  return std::max(kLeastDepth, machine.SafeDepth(kNativeDepth) - machine.engine_depth);
}

Outcome Runtime::Enter(std::string_view what, std::vector<Datum> arguments) {
  arguments.insert(arguments.begin(), Datum::Text(std::string(what)));
  machine.script_turn_began_ns = machine.RealNs();
  if (profile_) profile_->Rest(machine.script_turn_began_ns);
  engine_->SetNativeDepth(NativeDepthLeft());
  return engine_->Call(enter_function, arguments);
}

void Runtime::RequestExit(int status) {
  if (!exit_status_) exit_status_ = status & 255;
  engine_->StopSoon();
}

void Runtime::EndScript(int id, int status, kernel::Session::Value value) {
  if (id == script) script_end_ = ScriptEnd{status, std::move(value)};
}

void Runtime::TellScript() {
  if (!script_end_) return;
  session->Done(std::exchange(script, 0), script_end_->status, std::move(script_end_->value));
  script_end_.reset();
}

std::optional<Outcome> Runtime::CallWithin(Handle function, int64_t ms) {
  const int64_t outer = call_deadline_ns_, own = machine.RealNs() + ms * 1'000'000;
  call_deadline_ns_ = std::min(outer, own);
  Outcome outcome = engine_->Call(function, {});
  call_deadline_ns_ = outer;
  // The time of the call around it may be what is over.
  if (!call_stopped_ || outer <= own) return outcome;
  call_stopped_ = false;
  return std::nullopt;
}

bool Runtime::ShouldStop(int64_t steps) {
  if (exit_status_ || call_stopped_ || Interrupted()) return true;
  machine.Spend(steps / kStepsPerFuel + (steps > 0));
  if (process.MustEnd()) return true;
  if (steps == 0) return false;
  machine.host().Poll();
  if (profile_) {
    profile_->ScriptRuns();
    profile_->Sample(*engine_, machine.RealNs());
  }
  return IsOverTime();
}

bool Runtime::IsOverTime() {
  int64_t now = machine.RealNs();
  kernel::Account& account = *process.account;
  int64_t turn_ms = (now - machine.script_turn_began_ns) / 1'000'000;
  if (now >= call_deadline_ns_) {
    call_stopped_ = true;
    return true;
  }
  if (own_turn_ms_ && turn_ms > own_turn_ms_) {
    RequestExit(own_turn_status_);
    return true;
  }
  if (now >= account.deadline_ns) {
    machine.StopAccount(account, kernel::LimitKind::kWall, (now - account.started_ns) / 1'000'000,
                        account.limits.wall_ms);
  } else if (turn_ms > account.limits.turn_ms) {
    machine.StopAccount(account, kernel::LimitKind::kTurn, turn_ms, account.limits.turn_ms);
  } else if (machine.host().Aborted()) {
    machine.StopAccount(account, kernel::LimitKind::kAbort, 0, 0);
  }
  return process.MustEnd() || Interrupted();
}

void Runtime::InvokeOp(int op, OpCall& call) {
  if (!asked_) asked_ = !IsSameForAll(op);
  int64_t left = machine.left;
  const bool timed = profile_ && !profile_->in_host_call();
  if (timed) profile_->BeginHostCall(machine.RealNs());
  FindOp(op)(*this, call);
  if (timed && profile_) profile_->EndHostCall(*engine_, FindOpName(op), machine.RealNs());
  // An op is one step of the script, however much it did: its work is a reason of its own to look at the
  // time.
  op_fuel_ += std::max<int64_t>(0, left - machine.left);
  if (op_fuel_ >= kOpFuelPerLook) {
    op_fuel_ = 0;
    (void)IsOverTime();
  }
  if (exit_status_ || call_stopped_ || process.MustEnd() || Interrupted()) call.Stop();
}

void Runtime::BeginProfile() {
  engine_->ForgetCalls();
  profile_ = std::make_unique<TimeProfile>(machine.RealNs(), "(node)");
}

void Runtime::EndProfile() {
  if (!profile_) return;
  profile_->End(*engine_, machine.RealNs());
  session->profile = session->profile_form == "table" ? profile_->Table() : profile_->CpuProfile();
  profile_.reset();
}

// ---- waiting

void Runtime::Park(bool on) {
  if (on == parked_deadline_ns_.has_value()) return;
  kernel::Account& account = *process.account;
  if (on) {
    parked_deadline_ns_ = std::exchange(account.deadline_ns, kernel::kNever);
    parked_ns_ = machine.RealNs();
    return;
  }
  const int64_t passed_ns = machine.RealNs() - parked_ns_;
  account.deadline_ns =
      *parked_deadline_ns_ == kernel::kNever ? kernel::kNever : *parked_deadline_ns_ + passed_ns;
  parked_deadline_ns_.reset();
}

bool Runtime::AttachDebugger(kernel::FileRef file, bool pause) {
  // The engine still uses one that has not been let go.
  if (debugger_ && !static_cast<DebugConnection&>(*debugger_).closed()) return false;
  auto connection = std::make_unique<DebugConnection>(*this, std::move(file), pause);
  if (!engine_->AttachDebugger(*connection)) return false;
  debugger_ = std::move(connection);
  return true;
}

Result<void> Runtime::WaitFor(kernel::Thread& thread, const std::function<bool()>& done) {
  if (machine.RunNow(thread)) return {};
  int64_t began_ns = machine.RealNs();
  int64_t turn_began_ns = machine.script_turn_began_ns;
  const int depth = engine_->NativeDepth() + kNestedLoopDepth;
  machine.engine_depth += depth;
  Result<void> waited =
      machine.RunNested(process, [&] { return done() || process.MustEnd() || Interrupted(); });
  machine.engine_depth -= depth;
  // The time that others used is not this turn's.
  machine.script_turn_began_ns = turn_began_ns + machine.RealNs() - began_ns;
  if (done() && !process.MustEnd()) return {};
  if (!done()) process.Cancel(thread);
  return waited ? Fail(Errno::kIntr) : std::move(waited);
}

Task<int> Runtime::RunBeside(kernel::Process& process, Runtime& runtime, Task<Result<Datum>> task,
                             int operation, Fault fault) {
  (void)process;
  Result<Datum> result = co_await task;
  auto known = runtime.operations_.find(operation);
  Completion completion{known->second.callback, std::move(fault), {}, known->second.keeps_alive, operation};
  runtime.operations_.erase(known);
  if (result) {
    completion.value = std::move(*result);
  } else {
    completion.fault.code = result.error().code;
  }
  runtime.completions_.push_back(std::move(completion));
  runtime.machine.WakeAll(runtime.waiters());
  co_return 0;
}

int Runtime::Begin(Task<Result<Datum>> task, Handle callback, Fault fault, bool keeps_alive, bool at_once) {
  if (keeps_alive) ++pending_;
  int id = next_operation_++;
  operations_[id] = {nullptr, callback, keeps_alive};
  kernel::Thread& thread =
      process.StartThread(RunBeside(process, *this, std::move(task), id, std::move(fault)));
  if (auto known = operations_.find(id); known != operations_.end()) known->second.thread = &thread;
  if (at_once) machine.RunNow(thread);
  return id;
}

Task<void> Runtime::Tell(int id, Datum value, size_t bytes) {
  auto known = operations_.find(id);
  known->second.ahead += bytes;
  completions_.push_back({known->second.callback, {}, std::move(value), false, id, /*lasts=*/true, bytes});
  machine.WakeAll(waiters());
  while (operations_.find(id)->second.ahead >= kMostAhead)
    (void)co_await kernel::WaitOn(process, &waiters(), kernel::kNever, false);
}

std::optional<Errno> Runtime::TakeDone(int id) {
  if (completions_.empty() || completions_.back().operation != id) return std::nullopt;
  Completion done = std::move(completions_.back());
  completions_.pop_back();
  if (done.kept_alive) --pending_;
  engine_->Drop(done.callback);
  return done.fault.code;
}

Task<void> Runtime::AwaitOperation(int id) {
  while (operations_.contains(id)) co_await kernel::WaitOn(process, &waiters(), kernel::kNever, false);
}

void Runtime::SendAtEnd(int id) {
  if (auto known = operations_.find(id); known != operations_.end()) known->second.sends = true;
}

Task<void> Runtime::SendRest() {
  constexpr int64_t kMostNs = 2'000'000'000;
  const int64_t deadline_ns = machine.NowNs() + kMostNs;
  auto sends = [](const auto& operation) { return operation.second.sends; };
  while (!process.MustEnd() && std::ranges::any_of(operations_, sends))
    if (co_await kernel::WaitOn(process, &waiters(), deadline_ns, false) == kernel::WaitResult::kTimedOut)
      co_return;
}

void Runtime::HoldOperation(int id, bool keeps_alive) {
  auto known = operations_.find(id);
  if (known == operations_.end() || known->second.keeps_alive == keeps_alive) return;
  known->second.keeps_alive = keeps_alive;
  pending_ += keeps_alive ? 1 : -1;
}

void Runtime::CancelOperation(int id) {
  auto known = operations_.find(id);
  if (known == operations_.end()) return;
  Operation operation = known->second;
  operations_.erase(known);
  if (operation.keeps_alive) --pending_;
  process.Cancel(*operation.thread);
  if (operation.ahead > 0)
    std::erase_if(completions_, [id](const Completion& done) { return done.operation == id; });
  engine_->Drop(operation.callback);
}

std::optional<Runtime::Completion> Runtime::TakeCompletion() {
  if (completions_.empty()) return std::nullopt;
  Completion completion = std::move(completions_.front());
  completions_.pop_front();
  if (completion.kept_alive) --pending_;
  if (completion.lasts) {
    auto known = operations_.find(completion.operation);
    if (known == operations_.end()) return completion;  // it has ended since
    const bool waits = known->second.ahead >= kMostAhead;
    known->second.ahead -= completion.bytes;
    if (waits && known->second.ahead < kMostAhead) machine.WakeAll(waiters());
  }
  return completion;
}

std::vector<Datum> Runtime::ArgumentsOf(Completion& done) {
  std::vector<Datum> arguments;
  arguments.reserve(5);  // with the name before them
  arguments.push_back(Datum::Kept(done.callback));
  arguments.push_back(done.fault.code == Errno::kOk ? Datum() : FaultDatum(done.fault));
  arguments.push_back(std::move(done.value));
  if (done.lasts) arguments.push_back(Datum::Number(static_cast<double>(done.bytes)));
  return arguments;
}

// ---- rounds on top of a script

// Like Turn::Enter in main.cc, without leaving the stack. False: the process ends.
bool Runtime::EnterHandled(std::string_view what, std::vector<Datum> arguments) {
  Outcome outcome = Enter(what, std::move(arguments));
  if (outcome.kind == Outcome::Kind::kThrown) {
    Datum error = std::move(outcome.value);
    outcome = Enter("uncaught", {error});
    engine_->Drop(error.handle());
  }
  return outcome.ok() && !exit_status_ && !process.MustEnd();
}

Task<Result<Datum>> Runtime::AwaitWork(kernel::Process& process, Runtime& runtime, int64_t deadline_ns) {
  if (!runtime.HasCompletions()) co_await kernel::WaitOn(process, &runtime.waiters(), deadline_ns, true);
  co_return Datum();
}

bool Runtime::RunNestedRound(int64_t most_ms) {
  UpdateLoopTime();
  // [has work, next timer's time or -1, immediates are waiting], as in main.cc.
  Outcome state = Enter("state");
  if (!state.ok() || state.value.items.size() != 3) return false;
  const std::vector<Datum>& items = state.value.items;
  bool at_once = items[2].number != 0 || HasCompletions();
  if (items[0].number == 0 && !at_once && pending() == 0 && most_ms < 0) return false;
  int64_t deadline_ns =
      items[1].number < 0 ? kernel::kNever : DeadlineNs(static_cast<int64_t>(items[1].number));
  if (most_ms >= 0) deadline_ns = std::min(deadline_ns, machine.NowNs() + most_ms * 1'000'000);
  (void)FlushNow();
  if (!at_once) {
    auto waited = Block(AwaitWork(process, *this, deadline_ns));
    if (!waited && waited.error().code != Errno::kIntr) return false;
  }
  UpdateLoopTime();
  if (!EnterHandled("timers")) return false;
  while (auto done = TakeCompletion()) {
    bool goes_on = EnterHandled(done->callback ? "complete" : "outputError", ArgumentsOf(*done));
    DropCallback(*done);
    if (!goes_on) return false;
  }
  while (int signal = process.signals.TakePending())
    if (!EnterHandled("signal", {Datum::Number(signal)})) return false;
  return EnterHandled("immediates");
}

// ---- output

Result<void> Runtime::Write(int fd, std::string_view bytes) {
  if (bytes.empty()) return {};
  if (output_.empty() || output_.back().fd != fd) output_.push_back({fd, {}});
  output_.back().bytes.append(bytes);
  output_bytes_ += bytes.size();
  if (output_bytes_ < flush_at_) return {};
  return FlushNow();
}

Task<Result<int>> Runtime::SendAll(kernel::Process& process, std::shared_ptr<Sending> sending) {
  for (Segment& segment : sending->segments) {
    kernel::FileRef file = process.Fd(segment.fd);
    Result<size_t> sent = file ? Result<size_t>(size_t{0}) : Fail(Errno::kBadF);
    while (sent && segment.sent < segment.bytes.size()) {
      sent = co_await file->Write(process, std::string_view(segment.bytes).substr(segment.sent));
      if (sent)
        segment.sent += *sent;
      else if (sent.error().code == Errno::kIntr)
        sent = size_t{0};
    }
    if (!sent) sending->failed = Segment{segment.fd, std::string(ErrnoName(sent.error().code))};
    segment.sent = segment.bytes.size();
  }
  co_return 0;
}

void Runtime::ReportOutputError(std::optional<Segment> failed) {
  if (!failed) return;
  Fault fault{Errno::kPipe, "write", {}, {}};
  if (failed->bytes != ErrnoName(Errno::kPipe)) fault.code = Errno::kIo;
  completions_.push_back({0, std::move(fault), Datum::Number(failed->fd), false});
  machine.WakeAll(waiters());
}

Result<void> Runtime::FlushNow() {
  if (output_.empty()) return {};
  auto sending = std::make_shared<Sending>(Sending{std::exchange(output_, {}), {}});
  output_bytes_ = 0;
  Result<int> sent = Block(SendAll(process, sending));
  ReportOutputError(std::move(sending->failed));
  flush_at_ = kOutputLimit;
  if (sent) return {};
  // Its reader goes on only when this call is over: what is left leaves then.
  bool later = sent.error().code == Errno::kOpNotSupp || sent.error().code == Errno::kDeadLk;
  if (!later || process.MustEnd()) return std::unexpected(std::move(sent).error());
  for (Segment& segment : sending->segments) {
    if (segment.sent == segment.bytes.size()) continue;
    output_bytes_ += segment.bytes.size() - segment.sent;
    output_.push_back({segment.fd, segment.bytes.substr(segment.sent)});
  }
  // Not tried again for every line.
  flush_at_ = std::max(kOutputLimit, 2 * output_bytes_);
  if (output_bytes_ <= static_cast<size_t>(process.account->limits.js_heap_bytes)) return {};
  ReportOutputError(Segment{output_.back().fd, std::string(ErrnoName(Errno::kNoMem))});
  output_.clear();
  output_bytes_ = 0;
  return Fail(Errno::kNoMem);
}

Task<void> Runtime::Flush() {
  if (output_.empty()) co_return;
  auto sending = std::make_shared<Sending>(Sending{std::exchange(output_, {}), {}});
  output_bytes_ = 0;
  flush_at_ = kOutputLimit;
  (void)co_await SendAll(process, sending);
  ReportOutputError(std::move(sending->failed));
}

// ---- errors

Datum Runtime::FaultDatum(const Fault& fault) {
  return Datum::List({Datum::Number(static_cast<int>(fault.code)),
                      Datum::Text(std::string(ErrnoName(fault.code))),
                      Datum::Text(std::string(fault.syscall)), Datum::Text(fault.path),
                      Datum::Text(fault.dest), Datum::Text(fault.text)});
}

void Runtime::ThrowFault(OpCall& call, const Fault& fault) {
  Datum arguments[] = {FaultDatum(fault)};
  Outcome error = engine_->Call(fault_function, arguments, true);
  if (error.ok()) {
    call.ThrowKept(std::move(error.value));
  } else {
    call.ThrowType(std::string(ErrnoName(fault.code)));
  }
}

}  // namespace bivalve::script
