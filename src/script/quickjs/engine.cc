#include "script/quickjs/engine.h"

#include <cmath>
#include <utility>
#include <vector>

#include "script/heap.h"
#include "script/op.h"
#include "script/quickjs/modules.h"
#include "script/quickjs/natives.h"
#include "script/quickjs/own.h"
#include "script/quickjs/values.h"
#include "script/text.h"

namespace bivalve::script {
namespace {

// Poll points of QuickJS lie further apart than Duktape's byte-code steps, in which owners count.
constexpr int64_t kStepsPerPoll = 4;
// What one unit of EngineOptions::native_depth is in bytes of stack (KEEL: 256 KiB are safe where 400 nested
// native calls are). Checked builds have far larger frames, and a larger stack.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BIVALVE_CHECKED 1
#endif
#endif
#ifdef BIVALVE_CHECKED
constexpr int kBytesPerDepth = 6 << 10;
#else
constexpr int kBytesPerDepth = 640;
#endif
// How far small blocks may go past the limit (Heap::SetSlack): what is taken between two polls, many times
// over.
constexpr int64_t kMostSlack = 4 << 20;
// A heap in which the built-in objects have no room cannot say so.
constexpr int64_t kLeastHeap = 512 << 10;

// ---- memory

void* Allocate(JSMallocState* state, size_t size) {
  void* block = static_cast<Heap*>(state->opaque)->Allocate(size);
  if (block) {
    ++state->malloc_count;
    state->malloc_size += Heap::SizeOf(block);
  }
  return block;
}

void Free(JSMallocState* state, void* block) {
  if (!block) return;
  --state->malloc_count;
  state->malloc_size -= Heap::SizeOf(block);
  static_cast<Heap*>(state->opaque)->Free(block);
}

void* Reallocate(JSMallocState* state, void* block, size_t size) {
  if (!block) return size ? Allocate(state, size) : nullptr;
  if (size == 0) {
    Free(state, block);
    return nullptr;
  }
  size_t before = Heap::SizeOf(block);
  void* moved = static_cast<Heap*>(state->opaque)->Reallocate(block, size);
  if (moved) state->malloc_size += Heap::SizeOf(moved) - before;
  return moved;
}

size_t SizeOf(const void* block) { return Heap::SizeOf(block); }

constexpr JSMallocFunctions kMemory = {Allocate, Free, Reallocate, SizeOf};

class Quickjs;

class QuickjsCall final : public OpCall {
 public:
  QuickjsCall(Quickjs& engine, JSContext* ctx, int count, JSValueConst* values)
      : engine_(engine), ctx_(ctx), count_(count), values_(values) {}
  int Count() const override { return count_; }
  bool IsNumber(int index) const override { return index < count_ && JS_IsNumber(values_[index]); }
  bool IsText(int index) const override { return index < count_ && JS_IsString(values_[index]); }
  bool IsFunction(int index) const override { return index < count_ && JS_IsFunction(ctx_, values_[index]); }
  double Number(int index, double fallback) const override {
    double value;
    if (!IsNumber(index) || JS_ToFloat64(ctx_, &value, values_[index]) < 0) return fallback;
    return std::isfinite(value) ? value : fallback;
  }
  bool Truthy(int index) const override { return index < count_ && JS_ToBool(ctx_, values_[index]) > 0; }
  std::string Text(int index) const override { return IsText(index) ? TextOf(ctx_, values_[index]) : ""; }
  std::span<char> Bytes(int index) const override {
    size_t size = 0;
    int is_bytes;
    if (index >= count_) return {};
    uint8_t* bytes = bivalve_qjs_bytes(ctx_, values_[index], &size, &is_bytes);
    return {reinterpret_cast<char*>(bytes), size};
  }
  bool IsBytes(int index) const override {
    size_t size;
    int is_bytes = 0;
    if (index < count_) bivalve_qjs_bytes(ctx_, values_[index], &size, &is_bytes);
    return is_bytes;
  }
  Datum Value(int index) override { return index < count_ ? DatumOf(ctx_, values_[index]) : Datum(); }
  int Numbers(int index, std::span<double> into) override;
  Handle Keep(int index) override;

 private:
  Quickjs& engine_;
  JSContext* ctx_;
  int count_;
  JSValueConst* values_;
};

class Quickjs final : public Engine {
 public:
  Quickjs(EngineOwner& owner, const EngineOptions& options)
      : heap_(owner, options.heap_limit_bytes, this, ChargeSteps) {}
  bool Start(const EngineOptions& options);

  std::string_view Name() const override { return "quickjs"; }
  std::string_view Version() const override { return "2025-04-26"; }
  Outcome Compile(std::string_view source, std::string_view file, std::string_view parameters,
                  bool program) override;
  Outcome CompileShared(std::string_view source, std::string_view file, std::string_view parameters,
                        std::string& code) override;
  Outcome Call(Handle function, std::span<const Datum> arguments, bool keep) override;
  Outcome RunJobs() override;
  void Drop(Handle handle) override;
  Outcome MakeOps(std::string_view group) override;
  void StopSoon() override { bivalve_qjs_interrupt(ctx_); }
  int NativeDepth() const override;
  void SetNativeDepth(int limit) override;
  bool Remember() override;
  void Restore() override;
  void SetOwner(EngineOwner& owner) override { heap_.SetOwner(owner); }
  void EachFrame(const FunctionVisit& visit) override {
    if (!left_) bivalve_qjs_frames(ctx_, VisitFunction, const_cast<FunctionVisit*>(&visit));
  }
  void EachCalled(const FunctionVisit& visit) override {
    bivalve_qjs_functions(ctx_, VisitFunction, const_cast<FunctionVisit*>(&visit));
  }
  void ForgetCalls() override { bivalve_qjs_functions(ctx_, nullptr, nullptr); }
  int64_t HeapBytes() const override { return heap_.used(); }
  void CollectGarbage() override { JS_RunGC(runtime_); }

  EngineOwner& owner() { return heap_.owner(); }
  Modules& modules() { return held_.modules; }
  // The running script has to stop. Where the heap will be put back or dropped, all frames of QuickJS are
  // left at once: nothing is given back one by one, and nothing has to be whole. Else returns.
  void Leave() {
    if (CanLeave() && owner().Ends()) throw Left();
    unwinding_ = true;
  }
  void LeaveIfStopped() {
    if (CanLeave() && !unwinding_ && owner().ShouldStop(1)) Leave();
  }
  // Takes the value.
  Handle Keep(JSValue value);

 private:
  static void ChargeSteps(void* engine, long steps) {
    if (JSContext* ctx = static_cast<Quickjs*>(engine)->ctx_) bivalve_qjs_charge(ctx, steps);
  }
  static void StopSoonOf(void* engine) { static_cast<Quickjs*>(engine)->StopSoon(); }
  static void VisitFunction(void* visit, const bivalve_qjs_function* told) {
    (*static_cast<const FunctionVisit*>(visit))({.name = told->name,
                                                 .file = told->file ? told->file : "",
                                                 .native = !told->file,
                                                 .line = told->line,
                                                 .column = told->column,
                                                 .calls = told->calls});
  }
  static JSValue Dispatch(JSContext* ctx, JSValueConst self, int count, JSValueConst* values, int op);
  static JSValue RunProgram(JSContext* ctx, JSValueConst self, int count, JSValueConst* values, int magic,
                            JSValue* data);
  static void TrackRejection(JSContext* ctx, JSValueConst promise, JSValueConst reason, int handled,
                             void* opaque);
  static JSValue SetRejectionTracker(JSContext* ctx, JSValueConst self, int count, JSValueConst* values);
  static JSValue SetThenHook(JSContext* ctx, JSValueConst self, int count, JSValueConst* values);
  // An op's frames are its owner's, compiled without exceptions: there a stop goes back as an error does.
  bool CanLeave() const { return inside_ > 0 && ops_ == 0; }
  // Everything that runs a script does so in here.
  template <typename Work>
  Outcome Inside(Work work);
  JSValue ValueOf(const Datum& datum);
  JSValue NewBytes(std::string_view bytes);
  JSValue Throw(JSValue constructor, const Datum& message);
  // Takes the value; what was thrown becomes the outcome.
  Outcome Finish(JSValue value, bool keep);

  struct Left {};

  // What C++ holds of the heap.
  struct Held {
    JSValue rejection_tracker = JS_UNDEFINED, then_hook = JS_UNDEFINED;
    Modules modules;
    std::vector<JSValue> kept{JS_UNDEFINED};  // by handle
    std::vector<Handle> free_handles;
  };

  Heap heap_;
  JSRuntime* runtime_ = nullptr;
  JSContext* ctx_ = nullptr;
  JSValue type_error_ = JS_UNDEFINED, range_error_ = JS_UNDEFINED;
  Held held_, remembered_;
  uintptr_t stack_top_ = 0;
  bool left_ = false;       // nothing but putting the heap back, or dropping it, makes sense any more
  bool unwinding_ = false;  // a stop goes back frame by frame: what is given back meanwhile asks no more
  int inside_ = 0, ops_ = 0;
};

}  // namespace

Modules& ModulesOf(JSContext* ctx) { return static_cast<Quickjs*>(JS_GetContextOpaque(ctx))->modules(); }

namespace {

Quickjs& OfHeap(Heap& heap) { return *static_cast<Quickjs*>(heap.engine); }
Quickjs& EngineOf(JSContext* ctx) { return *static_cast<Quickjs*>(JS_GetContextOpaque(ctx)); }

bool Quickjs::Start(const EngineOptions& options) {
  if (options.heap_limit_bytes < kLeastHeap) return false;
  runtime_ = JS_NewRuntime2(&kMemory, &heap_);
  if (!runtime_) return false;
  JS_SetRuntimeOpaque(runtime_, &heap_);
  SetNativeDepth(options.native_depth);
  ctx_ = JS_NewContext(runtime_);
  if (!ctx_) return false;
  JS_SetContextOpaque(ctx_, this);
  held_.modules.Install(runtime_);
  JS_SetHostPromiseRejectionTracker(runtime_, TrackRejection, this);
  JSValue global = JS_GetGlobalObject(ctx_);
  type_error_ = JS_GetPropertyStr(ctx_, global, "TypeError");
  range_error_ = JS_GetPropertyStr(ctx_, global, "RangeError");
  // QuickJS makes these properties when they are first read, and the head of a stack reads without running
  // anything.
  for (const char* name : {"Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError",
                           "URIError", "InternalError", "AggregateError"}) {
    JSValue constructor = JS_GetPropertyStr(ctx_, global, name);
    JSValue prototype = JS_GetPropertyStr(ctx_, constructor, "prototype");
    JS_FreeValue(ctx_, JS_GetPropertyStr(ctx_, prototype, "name"));
    JS_FreeValue(ctx_, JS_GetPropertyStr(ctx_, prototype, "message"));
    JS_FreeValue(ctx_, prototype);
    JS_FreeValue(ctx_, constructor);
  }
  JS_FreeValue(ctx_, global);
  heap_.SetSlack(std::min(options.heap_limit_bytes / 4, kMostSlack), StopSoonOf);
  return true;
}

void Quickjs::SetNativeDepth(int limit) {
  stack_top_ = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  JS_UpdateStackTop(runtime_);
  JS_SetMaxStackSize(runtime_, static_cast<size_t>(limit) * kBytesPerDepth);
}

int Quickjs::NativeDepth() const {
  auto here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  return here < stack_top_ ? static_cast<int>((stack_top_ - here) / kBytesPerDepth) : 0;
}

// ---- values

JSValue Quickjs::NewBytes(std::string_view bytes) {
  JSValue buffer = JS_NewArrayBufferCopy(ctx_, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
  if (JS_IsException(buffer)) return buffer;
  JSValueConst arguments[] = {buffer, JS_UNDEFINED, JS_UNDEFINED};
  JSValue view = JS_NewTypedArray(ctx_, 3, arguments, JS_TYPED_ARRAY_UINT8);
  JS_FreeValue(ctx_, buffer);
  return view;
}

JSValue Quickjs::ValueOf(const Datum& datum) {
  switch (datum.kind) {
    case Datum::Kind::kUndefined: return JS_UNDEFINED;
    case Datum::Kind::kNull: return JS_NULL;
    case Datum::Kind::kBoolean: return JS_NewBool(ctx_, datum.number != 0);
    case Datum::Kind::kNumber: return JS_NewFloat64(ctx_, datum.number);
    case Datum::Kind::kText: return NewText(ctx_, datum.text);
    case Datum::Kind::kKept: return JS_DupValue(ctx_, held_.kept[datum.handle()]);
    case Datum::Kind::kBytes: return NewBytes(datum.text);
    case Datum::Kind::kList: break;
  }
  JSValue list = JS_NewArray(ctx_);
  uint32_t index = 0;
  for (const Datum& item : datum.items) {
    JSValue value = ValueOf(item);
    if (JS_IsException(value) ||
        JS_DefinePropertyValueUint32(ctx_, list, index++, value, JS_PROP_C_W_E) < 0) {
      JS_FreeValue(ctx_, list);
      return JS_EXCEPTION;
    }
  }
  return list;
}

Handle Quickjs::Keep(JSValue value) {
  if (held_.free_handles.empty()) {
    held_.kept.push_back(value);
    return static_cast<Handle>(held_.kept.size() - 1);
  }
  Handle handle = held_.free_handles.back();
  held_.free_handles.pop_back();
  held_.kept[handle] = value;
  return handle;
}

void Quickjs::Drop(Handle handle) {
  if (!handle || left_) return;
  JS_FreeValue(ctx_, std::exchange(held_.kept[handle], JS_UNDEFINED));
  held_.free_handles.push_back(handle);
}

int QuickjsCall::Numbers(int index, std::span<double> into) {
  if (index >= count_ || JS_IsUndefined(values_[index])) return kNoList;
  if (JS_IsArray(ctx_, values_[index]) <= 0) return 0;
  int count = 0;
  for (double& number : into) {
    JSValue item = JS_GetPropertyUint32(ctx_, values_[index], static_cast<uint32_t>(count));
    if (JS_IsUndefined(item)) break;
    double value = NAN;
    if (!JS_IsNumber(item) || JS_ToFloat64(ctx_, &value, item) < 0) {
      // What a getter threw says no more than that.
      if (JS_IsException(item)) JS_FreeValue(ctx_, JS_GetException(ctx_));
      JS_FreeValue(ctx_, item);
      return 0;
    }
    number = value;
    ++count;
  }
  return count;
}

Handle QuickjsCall::Keep(int index) {
  return engine_.Keep(index < count_ ? JS_DupValue(ctx_, values_[index]) : JS_UNDEFINED);
}

// ---- going back

bool Quickjs::Remember() {
  heap_.Remember();
  remembered_ = held_;
  return true;
}

void Quickjs::Restore() {
  heap_.Restore();
  held_ = remembered_;
  left_ = false;
}

// ---- running

template <typename Work>
Outcome Quickjs::Inside(Work work) {
  Outcome outcome{Outcome::Kind::kStopped, {}};
  if (left_) return outcome;
  ++inside_;
  try {
    outcome = work();
  } catch (const Left&) {
    left_ = true;
  }
  if (--inside_ == 0) unwinding_ = false;
  return outcome;
}

Outcome Quickjs::Finish(JSValue value, bool keep) {
  Outcome outcome;
  if (!JS_IsException(value)) {
    if (keep) {
      outcome.value = Datum::Kept(Keep(value));
      return outcome;
    }
    outcome.value = DatumOf(ctx_, value);
    JS_FreeValue(ctx_, value);
    return outcome;
  }
  JSValue thrown = JS_GetException(ctx_);
  if (owner().ShouldStop(0)) {
    JS_FreeValue(ctx_, thrown);
    outcome.kind = Outcome::Kind::kStopped;
    return outcome;
  }
  outcome.kind = Outcome::Kind::kThrown;
  outcome.value = Datum::Kept(Keep(thrown));
  return outcome;
}

JSValue Quickjs::RunProgram(JSContext* ctx, JSValueConst, int, JSValueConst*, int, JSValue* data) {
  return JS_EvalFunction(ctx, JS_DupValue(ctx, data[0]));
}

Outcome Quickjs::Compile(std::string_view source, std::string_view file, std::string_view parameters,
                         bool program) {
  std::string name(file), text;
  // The parser wants a zero behind the text.
  text.reserve(source.size() + parameters.size() + 24);
  if (!program) text.append("(function (").append(parameters).append(") {\n");
  if (IsUtf8(source)) {
    text.append(source);
  } else {
    text.append(ToEngineText(source));
  }
  if (!program) text.append("\n})");
  return Inside([&] {
    if (!program)
      return Finish(bivalve_qjs_eval_below(ctx_, text.data(), text.size(), name.c_str(), JS_EVAL_TYPE_GLOBAL),
                    true);
    int flags = JS_EVAL_TYPE_GLOBAL | JS_EVAL_FLAG_COMPILE_ONLY;
    if (parameters == "async") flags |= JS_EVAL_FLAG_ASYNC;
    JSValue code = JS_Eval(ctx_, text.data(), text.size(), name.c_str(), flags);
    if (JS_IsException(code)) return Finish(code, true);
    JSValue function = JS_NewCFunctionData(ctx_, RunProgram, 0, 0, 1, &code);
    JS_FreeValue(ctx_, code);
    return Finish(function, true);
  });
}

Outcome Quickjs::CompileShared(std::string_view source, std::string_view file, std::string_view parameters,
                               std::string& code) {
  JSValue program;
  if (!code.empty()) {
    program =
        JS_ReadObject(ctx_, reinterpret_cast<const uint8_t*>(code.data()), code.size(), JS_READ_OBJ_BYTECODE);
  } else {
    std::string text, name(file);
    text.append("(function (").append(parameters).append(") {\n").append(source).append("\n})");
    JS_SetStripInfo(runtime_, file.empty() ? JS_STRIP_DEBUG : JS_STRIP_SOURCE);
    program = bivalve_qjs_eval_below(ctx_, text.data(), text.size(), name.c_str(),
                                     JS_EVAL_TYPE_GLOBAL | JS_EVAL_FLAG_COMPILE_ONLY);
    JS_SetStripInfo(runtime_, 0);
    size_t size = 0;
    uint8_t* bytes =
        JS_IsException(program) ? nullptr : JS_WriteObject(ctx_, &size, program, JS_WRITE_OBJ_BYTECODE);
    if (bytes) code.assign(reinterpret_cast<char*>(bytes), size);
    // No room for it in this heap: another one may have some.
    if (!bytes && !JS_IsException(program)) JS_FreeValue(ctx_, JS_GetException(ctx_));
    js_free(ctx_, bytes);
  }
  return Finish(JS_IsException(program) ? program : JS_EvalFunction(ctx_, program), true);
}

Outcome Quickjs::Call(Handle function, std::span<const Datum> arguments, bool keep) {
  return Inside([&] {
    std::vector<JSValue> values;
    values.reserve(arguments.size());
    JSValue result = JS_UNDEFINED;
    for (const Datum& argument : arguments) {
      values.push_back(ValueOf(argument));
      if (JS_IsException(values.back())) result = JS_EXCEPTION;
    }
    if (!JS_IsException(result)) {
      JSValue callee = JS_DupValue(ctx_, held_.kept[function]);
      result = JS_Call(ctx_, callee, JS_UNDEFINED, static_cast<int>(values.size()), values.data());
      JS_FreeValue(ctx_, callee);
    }
    for (JSValue value : values) JS_FreeValue(ctx_, value);
    return Finish(result, keep);
  });
}

Outcome Quickjs::RunJobs() {
  return Inside([&]() -> Outcome {
    for (;;) {
      JSContext* ctx;
      int ran = JS_ExecutePendingJob(runtime_, &ctx);
      if (ran < 0) return Finish(JS_EXCEPTION, false);
      if (ran == 0) return {};
      if (owner().ShouldStop(0)) return {Outcome::Kind::kStopped, {}};
    }
  });
}

// ---- ops

JSValue Quickjs::Throw(JSValue constructor, const Datum& message) {
  JSValue text = ValueOf(message);
  if (JS_IsException(text)) return text;
  JSValue error = JS_CallConstructor(ctx_, constructor, 1, &text);
  JS_FreeValue(ctx_, text);
  return JS_IsException(error) ? error : JS_Throw(ctx_, error);
}

JSValue Quickjs::Dispatch(JSContext* ctx, JSValueConst, int count, JSValueConst* values, int op) {
  Quickjs& engine = EngineOf(ctx);
  QuickjsCall call(engine, ctx, count, values);
  ++engine.ops_;
  engine.owner().InvokeOp(op, call);
  --engine.ops_;
  switch (call.failure) {
    case OpCall::Failure::kNone: break;
    case OpCall::Failure::kType: return engine.Throw(engine.type_error_, call.result);
    case OpCall::Failure::kRange: return engine.Throw(engine.range_error_, call.result);
    case OpCall::Failure::kStop: engine.Leave(); return bivalve_qjs_stop(ctx);
    case OpCall::Failure::kKept: {
      JSValue error = engine.ValueOf(call.result);
      if (call.result.kind == Datum::Kind::kKept) engine.Drop(call.result.handle());
      return JS_IsException(error) ? error : JS_Throw(ctx, error);
    }
  }
  JSValue value = engine.ValueOf(call.result);
  if (call.result.kind == Datum::Kind::kKept) engine.Drop(call.result.handle());
  return value;
}

void Quickjs::TrackRejection(JSContext* ctx, JSValueConst promise, JSValueConst reason, int handled,
                             void* opaque) {
  JSValueConst tracker = static_cast<Quickjs*>(opaque)->held_.rejection_tracker;
  if (JS_IsUndefined(tracker)) return;
  JSValueConst arguments[] = {promise, reason, JS_NewBool(ctx, handled)};
  JSValue result = JS_Call(ctx, tracker, JS_UNDEFINED, 3, arguments);
  // No memory for an entry: nobody will hear of it.
  if (JS_IsException(result)) result = JS_GetException(ctx);
  JS_FreeValue(ctx, result);
}

// onRejection(f): f(promise, reason, handled) hears of promises rejected without a handler, and of handlers
// that come later.
JSValue Quickjs::SetRejectionTracker(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  Quickjs& engine = EngineOf(ctx);
  JS_FreeValue(ctx, std::exchange(engine.held_.rejection_tracker, JS_DupValue(ctx, values[0])));
  return JS_UNDEFINED;
}

// onThen(f): the handlers that promises get from now on are what f makes of them.
JSValue Quickjs::SetThenHook(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  Quickjs& engine = EngineOf(ctx);
  JS_FreeValue(ctx, std::exchange(engine.held_.then_hook, JS_DupValue(ctx, values[0])));
  bivalve_qjs_hook_then(ctx, engine.held_.then_hook);
  return JS_UNDEFINED;
}

Outcome Quickjs::MakeOps(std::string_view name) {
  if (name == "engine") {
    JSValue natives = NewEngineNatives(ctx_);
    JS_SetPropertyStr(ctx_, natives, "onRejection",
                      JS_NewCFunction(ctx_, SetRejectionTracker, "onRejection", 1));
    JS_SetPropertyStr(ctx_, natives, "onThen", JS_NewCFunction(ctx_, SetThenHook, "onThen", 1));
    held_.modules.AddNatives(ctx_, natives);
    return Finish(natives, true);
  }
  JSValue object = JS_NewObject(ctx_);
  int number = 0;
  for (int i = 0;; ++i) {
    std::string op_name(owner().OpName(name, i, &number));
    if (op_name.empty()) break;
    JSValue function =
        JS_NewCFunctionMagic(ctx_, Dispatch, op_name.c_str(), 0, JS_CFUNC_generic_magic, number);
    if (JS_SetPropertyStr(ctx_, object, op_name.c_str(), function) < 0) break;
  }
  return Finish(object, true);
}

}  // namespace

std::unique_ptr<Engine> MakeQuickjs(EngineOwner& owner, const EngineOptions& options) {
  auto engine = std::make_unique<Quickjs>(owner, options);
  if (!engine->Start(options)) return nullptr;
  return engine;
}

}  // namespace bivalve::script

extern "C" int bivalve_qjs_timeout(void* opaque, long steps) {
  auto& heap = *static_cast<bivalve::script::Heap*>(opaque);
  const bool stop = heap.owner().ShouldStop(steps * bivalve::script::kStepsPerPoll);
  if (stop) bivalve::script::OfHeap(heap).Leave();
  return stop;
}
extern "C" void bivalve_qjs_collecting(void* opaque) {
  bivalve::script::OfHeap(*static_cast<bivalve::script::Heap*>(opaque)).LeaveIfStopped();
}
extern "C" int bivalve_qjs_search_on(void* opaque, long steps) {
  auto& heap = *static_cast<bivalve::script::Heap*>(opaque);
  const bool on = heap.owner().SearchOn(steps);
  if (!on) bivalve::script::OfHeap(heap).Leave();
  return on;
}
extern "C" double bivalve_qjs_now(void* opaque) {
  return static_cast<bivalve::script::Heap*>(opaque)->owner().WallMs();
}
extern "C" double bivalve_qjs_random(void* opaque) {
  return static_cast<bivalve::script::Heap*>(opaque)->owner().Random();
}
extern "C" int bivalve_qjs_zone(void* opaque, int64_t ms, int shown) {
  return -static_cast<bivalve::script::Heap*>(opaque)->owner().ZoneMinutes(static_cast<double>(ms),
                                                                           shown != 0);
}
extern "C" int bivalve_qjs_memory(void* opaque, int collected) {
  return static_cast<int>(static_cast<bivalve::script::Heap*>(opaque)->Press(collected != 0));
}
