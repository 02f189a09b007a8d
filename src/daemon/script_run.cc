#include "daemon/script_run.h"

#include <algorithm>

#include "base/json_text.h"
#include "daemon/realm.h"
#include "script/library.h"
#include "script/quickjs/engine.h"

namespace bivalve::daemon {

using script::Datum;
using script::Outcome;

namespace {

// A part of the global scope of scripts (src/daemon/lib). Its source is needed once for each worker, its code
// for each engine.
Outcome CompilePart(script::Engine& engine, std::string_view name, std::string_view parameters,
                    std::string& code) {
  const std::string source = code.empty() ? script::FindLibraryText(name) : std::string();
  return engine.CompileShared(source, {}, parameters, code);
}

// Console output that is kept for one script.
constexpr size_t kMostConsoleBytes = 64 << 10;
constexpr int kMostVolumes = 10'000;
// What one script may have written.
constexpr size_t kMostFiles = 100, kMostSavedBytes = size_t{64} << 20;
// Fuel after which an operation on voxels looks at the clock: about half a millisecond.
constexpr int64_t kFuelPerLook = 25'000;
// Stack of the engine, in the unit of EngineOptions::native_depth: 512 KiB, for which Node's workers are
// given room. A usual thread (Host::kUsualStackKb) has room for the other one, a page's worker for half of
// that.
constexpr int kNativeDepth = 800, kUsualNativeDepth = 400;
// How long a wait for a timer goes without a look at the cancellation.
constexpr double kLongestBlockMs = 2;

// What a script that does not parse may have been meant as.
bool LooksLikeModule(std::string_view source) {
  return source.find("import") != std::string_view::npos || source.find("export") != std::string_view::npos;
}
bool Awaits(std::string_view source) { return source.find("await") != std::string_view::npos; }

}  // namespace

// ---- Realm

Realm::Realm(ScriptRunner& runner, int64_t heap_bytes) : runner_(runner), heap_bytes_(heap_bytes) {
  left = kFuelPerLook;
  floor = 0;
}

bool Realm::Start() {
  started_ns_ = Now();
  script::EngineOptions options;
  options.heap_limit_bytes = heap_bytes_;
  options.native_depth = std::min(
      kNativeDepth, kUsualNativeDepth * runner_.host().NativeStackKb() / kernel::Host::kUsualStackKb);
  engine_ = script::MakeQuickjs(*this, options);
  if (!engine_) return false;
  Outcome ops = engine_->MakeOps("goxel"), natives = engine_->MakeOps("engine");
  if (!ops.ok() || !natives.ok()) return false;
  Outcome function = CompilePart(*engine_, "daemon/realm", "ops, engine", runner_.code().realm);
  if (!function.ok()) return false;
  Datum arguments[] = {ops.value, natives.value};
  Outcome entered = engine_->Call(function.value.handle(), arguments, true);
  for (const Datum& done : {ops.value, natives.value, function.value}) engine_->Drop(done.handle());
  if (!entered.ok()) return false;
  enter_ = entered.value.handle();
  (void)engine_->RunJobs();
  engine_->CollectGarbage();
  can_reset_ = engine_->Remember();
  return true;
}

bool Realm::Reset() {
  if (!can_reset_) return false;
  engine_->Restore();
  project = Project();
  steps = {};
  volumes_.clear();
  files_.clear();
  next_volume_ = 1;
  deadline_ns_ = INT64_MAX;
  stopped_ = timed_out_ = false;
  console_.clear();
  console_truncated_ = false;
  profile_.reset();
  left = kFuelPerLook;
  return true;
}

bool Realm::ShouldStop(int64_t steps) {
  if (stopped_ || steps == 0) return stopped_;
  runner_.host().Poll();
  if (runner_.cancelled()) return stopped_ = true;
  const int64_t now = Now();
  if (now >= deadline_ns_) stopped_ = timed_out_ = true;
  if (profile_) profile_->Sample(*engine_, now);
  return stopped_;
}

bool Realm::SearchOn(int64_t) { return !ShouldStop(1); }

bool Realm::Overdrawn() {
  left = kFuelPerLook;
  return !ShouldStop(1);
}

// xorshift64*: scripts of one seed see one sequence.
double Realm::Random() {
  random_ ^= random_ >> 12;
  random_ ^= random_ << 25;
  random_ ^= random_ >> 27;
  return static_cast<double>((random_ * 0x2545F4914F6CDD1DULL) >> 11) / 9007199254740992.0;
}

std::string_view Realm::OpName(std::string_view group, int index, int* number) {
  auto ops = RealmOps();
  *number = index;
  return group == "goxel" && index < static_cast<int>(ops.size()) ? ops[static_cast<size_t>(index)].name
                                                                  : std::string_view();
}

void Realm::InvokeOp(int op, script::OpCall& call) {
  const RealmOp& called = RealmOps()[static_cast<size_t>(op)];
  if (profile_) profile_->BeginHostCall(Now());
  called.run(*this, call);
  if (profile_) profile_->EndHostCall(*engine_, called.name, Now());
  if (stopped_) call.Stop();
}

voxel::Volume* Realm::VolumeOf(script::OpCall& call, int index) {
  auto id = static_cast<int>(call.Integer(index));
  voxel::Layer* layer = id == 0 ? project.image.Active() : id < 0 ? project.image.FindLayer(-id) : nullptr;
  if (layer) return &layer->volume;
  auto own = volumes_.find(id);
  if (own != volumes_.end()) return &own->second;
  call.ThrowRange("The layer is gone");
  return nullptr;
}

int Realm::AddVolume(script::OpCall& call, voxel::Volume volume) {
  if (next_volume_ > kMostVolumes) {
    call.ThrowRange("Too many volumes: a script may make 10000");
    return 0;
  }
  volumes_.emplace(next_volume_, std::move(volume));
  return next_volume_++;
}

bool Realm::Save(script::OpCall& call, std::string path, std::string_view bytes, bool append) {
  if (!may_save_ || path.empty() || path.find('\0') != std::string::npos)
    return call.ThrowRange("the path is not allowed"), false;
  auto file = std::ranges::find(files_, path, &SavedFile::path);
  size_t held = bytes.size();
  for (const SavedFile& other : files_) held += other.bytes.size();
  if (held > kMostSavedBytes || (file == files_.end() && files_.size() >= kMostFiles))
    return call.ThrowRange("A script may save at most 100 files of 64 MiB in all"), false;
  if (!Hold(bytes.size()) || !SpendBytes(bytes.size())) return call.Stop(), false;
  if (file == files_.end()) file = files_.insert(file, SavedFile{std::move(path), {}});
  if (!append) file->bytes.clear();
  file->bytes += bytes;
  return true;
}

void Realm::LoadMore(script::OpCall& call) {
  Outcome function = CompilePart(*engine_, "daemon/realm_more", "ops, base", runner_.code().more);
  if (function.kind == Outcome::Kind::kStopped) return call.Stop();
  if (!function.ok()) return call.ThrowRange("out of memory");
  call.Return(std::move(function.value));
}

void Realm::Throw(script::OpCall& call, const Error& error) {
  if (error.code == Errno::kCanceled) return call.Stop();
  if (error.code == Errno::kRange) return call.ThrowRange(std::string(error.Message()));
  call.ThrowType(std::string(error.Message()));
}

void Realm::Log(std::string_view level, std::string_view text) {
  if (!capture_) return;
  if (console_.size() + text.size() > kMostConsoleBytes) {
    console_truncated_ = true;
    return;
  }
  if (!console_.empty()) console_ += ',';
  console_ += JsonObject().Add("level", level).Add("text", text).Take();
}

Outcome Realm::Enter(std::string_view what, std::vector<Datum> values, bool keep) {
  values.insert(values.begin(), Datum::Text(std::string(what)));
  return engine_->Call(enter_, values, keep);
}

// The completion value, kept. A source that is no script may be a module, or wait at its top level.
Outcome Realm::Evaluate(const ScriptRequest& request, bool* awaits) {
  Outcome function = engine_->Compile(request.source, request.name, {}, true);
  if (function.kind == Outcome::Kind::kThrown) {
    if (Awaits(request.source) && !LooksLikeModule(request.source)) {
      Outcome other = engine_->Compile(request.source, request.name, "async", true);
      if (other.ok()) {
        *awaits = true;
        engine_->Drop(std::exchange(function, other).value.handle());
      }
    } else if (LooksLikeModule(request.source)) {
      engine_->Drop(function.value.handle());
      return Enter("module", {}, true);
    }
  }
  if (!function.ok()) return function;
  Outcome value = engine_->Call(function.value.handle(), {}, true);
  engine_->Drop(function.value.handle());
  return value;
}

// Jobs, then timers that are due, until nothing is left.
Outcome Realm::RunTimers() {
  for (;;) {
    Outcome jobs = engine_->RunJobs();
    if (!jobs.ok()) return jobs;
    Outcome next = Enter("timers");
    if (!next.ok() || next.value.number < 0) return next;
    if (next.value.number > 0) runner_.host().Block(std::min(next.value.number, kLongestBlockMs));
    if (ShouldStop(1)) return {Outcome::Kind::kStopped, {}};
  }
}

Outcome Realm::Settle(const Datum& value, const ScriptRequest& request, bool awaits, ScriptResult* result) {
  Outcome ran = RunTimers();
  if (!ran.ok()) return ran;
  Outcome told = Enter("finish", {value, Datum::Boolean(request.want_value), Datum::Boolean(awaits)});
  if (told.ok() && told.value.kind == Datum::Kind::kText) result->value = std::move(told.value.text);
  if (told.ok() && told.value.kind == Datum::Kind::kNull && awaits) {
    Outcome thrown{Outcome::Kind::kThrown, Datum::Text("the script waits for what never comes")};
    return thrown;
  }
  return told;
}

Outcome Realm::Execute(const ScriptRequest& request, ScriptResult* result) {
  Outcome begun =
      Enter("begin", {Datum::Text(request.args), Datum::Text(request.source), Datum::Text(request.library)});
  if (!begun.ok()) return begun;
  result->start_ms = MsSinceStart();
  bool awaits = false;
  Outcome value = Evaluate(request, &awaits);
  if (!value.ok()) return value;
  Outcome settled = Settle(value.value, request, awaits, result);
  engine_->Drop(value.value.handle());
  if (!settled.ok() || request.run.empty()) return settled;
  value = Enter("run", {Datum::Text(request.run)}, true);
  if (!value.ok()) return value;
  settled = Settle(value.value, request, false, result);
  engine_->Drop(value.value.handle());
  return settled;
}

void Realm::Describe(const Outcome& outcome, ScriptResult* result) {
  result->end = ScriptEnd::kFailed;
  Outcome told;
  if (outcome.value.kind == Datum::Kind::kText) {
    result->error = JsonObject().Add("name", "Error").Add("message", outcome.value.text).Take();
    return;
  }
  told = Enter("describe", {outcome.value});
  if (told.kind == Outcome::Kind::kStopped) {
    result->end = runner_.cancelled() ? ScriptEnd::kCancelled : ScriptEnd::kTimedOut;
    return;
  }
  result->error = told.ok() && told.value.kind == Datum::Kind::kText ? told.value.text : std::string();
  constexpr std::string_view kOutOfMemory = R"({"name":"InternalError","message":"out of memory")";
  if (!told.ok() || result->error.starts_with(kOutOfMemory) ||
      result->error.find("\"message\":\"out of memory\"") != std::string::npos) {
    result->end = ScriptEnd::kOutOfMemory;
    result->error = std::string(kOutOfMemory) + "}";
  }
}

ScriptResult Realm::Run(const ScriptRequest& request, const Project& snapshot) {
  ScriptResult result;
  project = snapshot;
  capture_ = request.capture;
  may_save_ = request.may_save;
  random_ = request.seed * 0x9E3779B97F4A7C15ULL + 0x1234567;
  if (!random_) random_ = 1;
  started_ns_ = Now();
  deadline_ns_ = started_ns_ + request.timeout_ms * 1'000'000;
  if (request.profile) {
    engine_->ForgetCalls();
    profile_ = std::make_unique<script::TimeProfile>(started_ns_, "(goxel)");
  }
  Outcome outcome = Execute(request, &result);
  if (profile_) {
    profile_->End(*engine_, Now());
    result.profile = profile_->Table();
    result.cpu_profile = profile_->CpuProfile();
    profile_.reset();
  }
  if (outcome.kind == Outcome::Kind::kThrown) Describe(outcome, &result);
  if (outcome.kind == Outcome::Kind::kStopped)
    result.end = timed_out_ ? ScriptEnd::kTimedOut : ScriptEnd::kCancelled;
  result.heap_bytes = engine_->HeapBytes();
  result.console = "[" + console_ + "]";
  result.console_truncated = console_truncated_;
  result.run_ms = MsSinceStart();
  if (result.end == ScriptEnd::kDone) result.files = std::move(files_);
  if (request.isolated || (result.end != ScriptEnd::kDone && !request.keep_failed)) return result;
  FreeMeter meter;
  ChangeCount count;
  std::string change = DescribeChange(snapshot, project, project.replaced, &count, meter);
  result.voxels_changed = count.voxels;
  if (count.any) result.change = std::move(change);
  return result;
}

// ---- ScriptRunner

ScriptRunner::ScriptRunner(kernel::Host& host) : host_(host) {}
ScriptRunner::~ScriptRunner() = default;

void ScriptRunner::Prepare() {
  if (spare_) return;
  auto realm = std::make_unique<Realm>(*this, ScriptRequest().heap_bytes);
  if (realm->Start()) spare_ = std::move(realm);
}

Result<void> ScriptRunner::Follow(std::string_view change) {
  FreeMeter meter;
  return ApplyChange(project_, change, meter);
}

ScriptResult ScriptRunner::Run(const ScriptRequest& request) {
  cancelled_ = false;
  running_ = request.id;
  std::unique_ptr<Realm> other;
  Prepare();
  Realm* realm = spare_.get();
  if (!realm || realm->heap_bytes() != request.heap_bytes) {
    other = std::make_unique<Realm>(*this, request.heap_bytes);
    realm = other.get();
    if (!realm->Start())
      return {.end = ScriptEnd::kOutOfMemory,
              .error = R"({"name":"InternalError","message":"out of memory"})"};
  }
  ScriptResult result = realm->Run(request, project_);
  if (!other && !spare_->Reset()) spare_.reset();
  return result;
}

}  // namespace bivalve::daemon
