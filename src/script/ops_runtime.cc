// runtime: what the library itself stands on.
#include <algorithm>
#include <cmath>

#include "script/library.h"
#include "script/ops.h"
#include "script/runtime.h"
#include "script/version.h"

namespace bivalve::script {
namespace {

void Finish(OpCall& call, Outcome outcome) {
  switch (outcome.kind) {
    case Outcome::Kind::kValue: return call.Return(std::move(outcome.value));
    case Outcome::Kind::kStopped: return call.Stop();
    case Outcome::Kind::kThrown:
      if (outcome.value.kind == Datum::Kind::kKept) return call.ThrowKept(std::move(outcome.value));
      return call.ThrowRange("out of memory");
  }
}

// start(): [mode, source, file, arguments, modules to load first, argv[0], profile, options]
void Start(Runtime& runtime, OpCall& call) { call.Return(runtime.start); }

// enter(f), fault(f): the library's entry and its error factory.
void SetEnter(Runtime& runtime, OpCall& call) { runtime.enter_function = call.Keep(0); }
void SetFault(Runtime& runtime, OpCall& call) { runtime.fault_function = call.Keep(0); }

void Binding(Runtime& runtime, OpCall& call) { Finish(call, runtime.engine().MakeOps(call.Text(0))); }

// load(name): the function of a module of the library; undefined when there is none.
void Load(Runtime& runtime, OpCall& call) {
  Finish(call, runtime.Load(call.Text(0), "exports, require, module, binding, runtime"));
}

void ModuleNames(Runtime&, OpCall& call) {
  Datum names = Datum::List();
  for (const LibraryModule& module : Library())
    if (module.name.find('/') == module.name.npos || !module.name.starts_with("internal/"))
      names.items.push_back(Datum::Text(std::string(module.name)));
  call.Return(std::move(names));
}

// compile(source, file, parameters): a function. compileProgram(source, file, async?): the same for a
// program.
void Compile(Runtime& runtime, OpCall& call) {
  Finish(call, runtime.engine().Compile(call.TextOrBytes(0), call.Text(1), call.Text(2)));
}
void CompileProgram(Runtime& runtime, OpCall& call) {
  Finish(call, runtime.engine().Compile(call.TextOrBytes(0), call.Text(1), call.Text(2), true));
}

// within(f, ms): what f answers, or undefined when it takes longer.
void Within(Runtime& runtime, OpCall& call) {
  Handle function = call.Keep(0);
  auto outcome = runtime.CallWithin(function, std::clamp<int64_t>(call.Integer(1), 1, INT32_MAX));
  runtime.engine().Drop(function);
  if (outcome) Finish(call, std::move(*outcome));
}

// runJobs(): the engine's own queue of promise jobs. Throws what a job throws; calling again goes on behind
// it.
void RunJobs(Runtime& runtime, OpCall& call) { Finish(call, runtime.engine().RunJobs()); }

// scriptDone(id, status, text, bytes): a session's script, unless it was abandoned.
void ScriptDone(Runtime& runtime, OpCall& call) {
  runtime.EndScript(static_cast<int>(call.Integer(0)), static_cast<int>(call.Integer(1)),
                    {call.Text(2), call.TextOrBytes(3)});
}

void Exit(Runtime& runtime, OpCall& call) { runtime.RequestExit(static_cast<int>(call.Integer(0))); }

// A timer's time begins when it is set, as in Node, not when the turn of the loop began.
void Now(Runtime& runtime, OpCall& call) {
  call.Return(
      Datum::Number(static_cast<double>((runtime.machine.NowNs() - runtime.process.started_ns) / 1'000'000)));
}

// turn(): when the turn of the loop began.
void Turn(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Number(static_cast<double>(runtime.LoopNow())));
}

// hrtime(): [seconds, nanoseconds] since the process started.
void Hrtime(Runtime& runtime, OpCall& call) {
  int64_t ns = runtime.machine.NowNs();
  call.Return(
      Datum::Numbers({static_cast<double>(ns / 1'000'000'000), static_cast<double>(ns % 1'000'000'000)}));
}
void Uptime(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Number(static_cast<double>(runtime.machine.NowNs() - runtime.process.started_ns) / 1e9));
}
void WallMs(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Number(static_cast<double>(runtime.machine.WallNs() / 1'000'000)));
}

// setZone(TZ)
void SetZone(Runtime& runtime, OpCall& call) { runtime.SetZone(call.Text(0)); }
// zone(ms, name): [minutes that it is ahead of UTC then, what its clocks are called then] of the zone of that
// name, or of TZ; undefined when there is none of that name.
void Zone(Runtime& runtime, OpCall& call) {
  auto seconds = static_cast<int64_t>(std::floor(call.Number(0) / 1000));
  std::optional<TimeZone> named;
  if (call.IsText(1) && !(named = ZoneNamed(call.Text(1)))) return;
  const TimeZone::Type& type = (named ? *named : runtime.zone()).TypeAt(seconds);
  call.Return(Datum::List({Datum::Number(type.offset_s / 60), Datum::Text(type.name)}));
}

// random(): 53 bits of a number in [0, 1). entropy(buffer) fills it.
void Random(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Number(static_cast<double>(runtime.machine.Random64() >> 11) / 9007199254740992.0));
}
void Entropy(Runtime& runtime, OpCall& call) { runtime.machine.FillEntropy(call.Bytes(0)); }

void HeapBytes(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Numbers({static_cast<double>(runtime.engine().HeapBytes()),
                              static_cast<double>(runtime.process.account->limits.js_heap_bytes)}));
}
void CollectGarbage(Runtime& runtime, OpCall&) { runtime.engine().CollectGarbage(); }

void EngineName(Runtime& runtime, OpCall& call) {
  call.Return(Datum::List({Datum::Text(std::string(runtime.engine().Name())),
                           Datum::Text(std::string(runtime.engine().Version())),
                           Datum::Text(std::string(kNodeVersion)), Datum::Text(std::string(kBivalveVersion)),
                           runtime.start.items.size() > 6 ? runtime.start.items[6] : Datum::Number(0)}));
}

constexpr Op kOps[] = {
    {"start", Start},
    {"enter", SetEnter},
    {"fault", SetFault},
    {"binding", Binding},
    {"load", Load},
    {"moduleNames", ModuleNames},
    {"compile", Compile},
    {"compileProgram", CompileProgram},
    {"runJobs", RunJobs},
    {"exit", Exit},
    {"now", Now},
    {"turn", Turn},
    {"hrtime", Hrtime},
    {"uptime", Uptime},
    {"wallMs", WallMs},
    {"setZone", SetZone},
    {"zone", Zone},
    {"random", Random},
    {"entropy", Entropy},
    {"heapBytes", HeapBytes},
    {"gc", CollectGarbage},
    {"engine", EngineName},
    {"scriptDone", ScriptDone},
    {"within", Within},
};

}  // namespace

std::span<const Op> RuntimeOps() { return kOps; }

}  // namespace bivalve::script
