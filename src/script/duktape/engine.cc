#include "script/duktape/engine.h"

#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

#include "script/duktape/debugger.h"
#include "script/duktape/own.h"
#include "script/heap.h"
#include "script/op.h"
#include "script/text.h"

namespace bivalve::script {
namespace {

class Duktape;

Heap& HeapOf(void* udata) { return *static_cast<Heap*>(udata); }
void* Allocate(void* udata, duk_size_t size) { return HeapOf(udata).Allocate(size); }
void* Reallocate(void* udata, void* block, duk_size_t size) { return HeapOf(udata).Reallocate(block, size); }
void Free(void* udata, void* block) { HeapOf(udata).Free(block); }

[[noreturn]] void Fatal(void*, const char*) { __builtin_trap(); }

// ---- values

void PushText(duk_context* ctx, std::string_view utf8) {
  if (IsEngineText(utf8)) {
    duk_push_lstring(ctx, utf8.data(), utf8.size());
  } else {
    std::string text = ToEngineText(utf8);
    duk_push_lstring(ctx, text.data(), text.size());
  }
}

constexpr const char* kKept = "bivalveKept";

void PushKept(duk_context* ctx, Handle handle) {
  duk_push_heap_stash(ctx);
  duk_get_prop_string(ctx, -1, kKept);
  duk_get_prop_index(ctx, -1, handle);
  duk_replace(ctx, -3);
  duk_pop(ctx);
}

void Push(duk_context* ctx, const Datum& value) {
  duk_require_stack(ctx, 4);
  switch (value.kind) {
    case Datum::Kind::kUndefined: return duk_push_undefined(ctx);
    case Datum::Kind::kNull: return duk_push_null(ctx);
    case Datum::Kind::kBoolean: return duk_push_boolean(ctx, value.number != 0);
    case Datum::Kind::kNumber: return duk_push_number(ctx, value.number);
    case Datum::Kind::kText: return PushText(ctx, value.text);
    case Datum::Kind::kKept: return PushKept(ctx, value.handle());
    case Datum::Kind::kBytes: {
      void* memory = duk_push_fixed_buffer(ctx, value.text.size());
      if (!value.text.empty()) memcpy(memory, value.text.data(), value.text.size());
      duk_push_buffer_object(ctx, -1, 0, value.text.size(), DUK_BUFOBJ_UINT8ARRAY);
      duk_remove(ctx, -2);
      return;
    }
    case Datum::Kind::kList: {
      duk_push_array(ctx);
      duk_uarridx_t index = 0;
      for (const Datum& item : value.items) {
        Push(ctx, item);
        duk_put_prop_index(ctx, -2, index++);
      }
      return;
    }
  }
}

std::string TextAt(duk_context* ctx, duk_idx_t index) {
  if (!duk_is_string(ctx, index) || duk_is_symbol(ctx, index)) return {};
  duk_size_t size;
  const char* text = duk_get_lstring(ctx, index, &size);
  return FromEngineText({text, size});
}

// Plain values come out as they are; anything else is nothing.
Datum DatumAt(duk_context* ctx, duk_idx_t index, int depth = 0) {
  switch (duk_get_type(ctx, index)) {
    case DUK_TYPE_NULL: return Datum::Null();
    case DUK_TYPE_BOOLEAN: return Datum::Boolean(duk_get_boolean(ctx, index));
    case DUK_TYPE_NUMBER: return Datum::Number(duk_get_number(ctx, index));
    case DUK_TYPE_STRING: return Datum::Text(TextAt(ctx, index));
    default: break;
  }
  if (duk_is_buffer_data(ctx, index)) {
    duk_size_t size;
    void* bytes = duk_get_buffer_data(ctx, index, &size);
    return Datum::Bytes(std::string(static_cast<const char*>(bytes), size));
  }
  if (depth < 8 && duk_is_array(ctx, index)) {
    Datum list = Datum::List();
    duk_size_t count = duk_get_length(ctx, index);
    index = duk_normalize_index(ctx, index);
    duk_require_stack(ctx, 4);
    for (duk_size_t i = 0; i < count; ++i) {
      duk_get_prop_index(ctx, index, static_cast<duk_uarridx_t>(i));
      list.items.push_back(DatumAt(ctx, -1, depth + 1));
      duk_pop(ctx);
    }
    return list;
  }
  return {};
}

class DuktapeCall final : public OpCall {
 public:
  DuktapeCall(Duktape& engine, duk_context* ctx) : engine_(engine), ctx_(ctx) {}
  int Count() const override { return duk_get_top(ctx_); }
  bool IsNumber(int index) const override { return duk_is_number(ctx_, index); }
  bool IsText(int index) const override { return duk_is_string(ctx_, index) && !duk_is_symbol(ctx_, index); }
  bool IsFunction(int index) const override { return duk_is_function(ctx_, index); }
  double Number(int index, double fallback) const override {
    if (!duk_is_number(ctx_, index)) return fallback;
    double value = duk_get_number(ctx_, index);
    return std::isfinite(value) ? value : fallback;
  }
  bool Truthy(int index) const override { return index < Count() && duk_to_boolean(ctx_, index); }
  std::string Text(int index) const override { return TextAt(ctx_, index); }
  std::span<char> Bytes(int index) const override {
    duk_size_t size = 0;
    void* bytes = duk_get_buffer_data(ctx_, index, &size);
    return {static_cast<char*>(bytes), size};
  }
  bool IsBytes(int index) const override { return duk_is_buffer_data(ctx_, index); }
  Datum Value(int index) override { return index < Count() ? DatumAt(ctx_, index) : Datum(); }
  int Numbers(int index, std::span<double> into) override;
  Handle Keep(int index) override;

 private:
  Duktape& engine_;
  duk_context* ctx_;
};

class Duktape final : public Engine {
 public:
  Duktape(EngineOwner& owner, const EngineOptions& options)
      : heap_(owner, options.heap_limit_bytes, this, ChargeSteps) {}
  // What is left of the heap is given back as a whole.
  void End() override { bivalve_duk_end(root_); }

  bool Start(int native_depth) {
    root_ = ctx_ = duk_create_heap(Allocate, Reallocate, Free, &heap_, Fatal);
    if (!root_) return false;
    SetNativeDepth(native_depth);
    return duk_safe_call(ctx_, MakeStash, nullptr, 0, 0) == DUK_EXEC_SUCCESS;
  }

  std::string_view Name() const override { return "duktape"; }
  std::string_view Version() const override { return "2.7.0"; }
  Outcome Compile(std::string_view source, std::string_view file, std::string_view parameters,
                  bool program) override;
  Outcome CompileShared(std::string_view source, std::string_view file, std::string_view parameters,
                        std::string& code) override;
  Outcome Call(Handle function, std::span<const Datum> arguments, bool keep) override;
  Outcome RunJobs() override { return {}; }
  void Drop(Handle handle) override;
  Outcome MakeOps(std::string_view group) override;
  void StopSoon() override { bivalve_duk_interrupt(ctx_); }
  static void ChargeSteps(void* engine, long steps) {
    if (duk_context* root = static_cast<Duktape*>(engine)->root_) bivalve_duk_charge(root, steps);
  }
  int NativeDepth() const override { return bivalve_duk_native_depth(ctx_); }
  void SetNativeDepth(int limit) override { bivalve_duk_set_native_limit(ctx_, limit); }
  bool Remember() override;
  void Restore() override;
  void SetOwner(EngineOwner& owner) override { heap_.SetOwner(owner); }
  bool AttachDebugger(DebugLink& link) override { return script::AttachDebugger(ctx_, link); }
  int64_t HeapBytes() const override { return heap_.used(); }
  void CollectGarbage() override { duk_gc(ctx_, 0); }

  EngineOwner& owner() { return heap_.owner(); }
  // Takes the value on top of the stack.
  Handle KeepTop(duk_context* ctx);

  // The thread that runs: a script's coroutine calls ops with a context of its own.
  class Inside {
   public:
    Inside(Duktape& engine, duk_context* ctx) : engine_(engine), outer_(std::exchange(engine.ctx_, ctx)) {}
    ~Inside() { engine_.ctx_ = outer_; }

   private:
    Duktape& engine_;
    duk_context* outer_;
  };

 private:
  struct Job {
    Duktape* engine = nullptr;
    std::string_view source = {}, file = {}, parameters = {};
    bool program = false;
    bool keep = false;
    Handle function = 0;
    std::span<const Datum> arguments = {};
    std::string* code = nullptr;
    Outcome outcome = {};
  };
  // Runs body; what it throws becomes the outcome.
  Outcome Protect(duk_safe_call_function body, Job& job);
  static duk_ret_t MakeStash(duk_context* ctx, void*);
  static duk_ret_t DoCompile(duk_context* ctx, void* udata);
  static duk_ret_t DoDumpCode(duk_context* ctx, void* udata);
  static duk_ret_t DoLoadCode(duk_context* ctx, void* udata);
  static duk_ret_t DoCall(duk_context* ctx, void* udata);
  static duk_ret_t DoDrop(duk_context* ctx, void* udata);
  static duk_ret_t DoMakeOps(duk_context* ctx, void* udata);
  static duk_ret_t KeepError(duk_context* ctx, void* udata);

  Heap heap_;
  duk_context* root_ = nullptr;
  duk_context* ctx_ = nullptr;
  // What C++ holds of the heap: which handles there are.
  struct Held {
    Handle next = 1;
    std::vector<Handle> free;
  };
  Held held_, remembered_;
};

Duktape& EngineOf(duk_context* ctx) {
  duk_memory_functions functions;
  duk_get_memory_functions(ctx, &functions);
  return *static_cast<Duktape*>(HeapOf(functions.udata).engine);
}

int DuktapeCall::Numbers(int index, std::span<double> into) {
  Datum list = Value(index);
  if (list.kind == Datum::Kind::kUndefined) return kNoList;
  size_t count = 0;
  for (const Datum& item : list.items) {
    if (item.kind != Datum::Kind::kNumber) return 0;
    if (count < into.size()) into[count++] = item.number;
  }
  return static_cast<int>(count);
}

Handle DuktapeCall::Keep(int index) {
  duk_dup(ctx_, index);
  return engine_.KeepTop(ctx_);
}

Handle Duktape::KeepTop(duk_context* ctx) {
  Handle handle = held_.free.empty() ? held_.next : held_.free.back();
  duk_require_stack(ctx, 3);
  duk_push_heap_stash(ctx);
  duk_get_prop_string(ctx, -1, kKept);
  duk_dup(ctx, -3);
  duk_put_prop_index(ctx, -2, handle);
  duk_pop_3(ctx);
  if (held_.free.empty()) {
    ++held_.next;
  } else {
    held_.free.pop_back();
  }
  return handle;
}

void Duktape::Drop(Handle handle) {
  if (!handle) return;
  Job job{.function = handle};
  Protect(DoDrop, job);
  held_.free.push_back(handle);
}

// All that Duktape knows lies in its heap: between two calls nothing of it points to a stack.
bool Duktape::Remember() {
  heap_.Remember();
  remembered_ = held_;
  return true;
}

void Duktape::Restore() {
  heap_.Restore();
  held_ = remembered_;
}

duk_ret_t Duktape::DoDrop(duk_context* ctx, void* udata) {
  duk_push_heap_stash(ctx);
  duk_get_prop_string(ctx, -1, kKept);
  duk_push_undefined(ctx);
  duk_put_prop_index(ctx, -2, static_cast<Job*>(udata)->function);
  return 0;
}

duk_ret_t Duktape::MakeStash(duk_context* ctx, void*) {
  duk_push_heap_stash(ctx);
  duk_push_array(ctx);
  duk_put_prop_string(ctx, -2, kKept);
  duk_pop(ctx);
  return 0;
}

duk_ret_t Duktape::KeepError(duk_context* ctx, void* udata) {
  Job& job = *static_cast<Job*>(udata);
  job.outcome.value = Datum::Kept(job.engine->KeepTop(ctx));
  return 0;
}

// Duktape does not say whose zone it asks for: that of the engine whose code runs.
EngineOwner* g_zone_owner = nullptr;
class ZoneOf {
 public:
  explicit ZoneOf(EngineOwner& owner) : outer_(std::exchange(g_zone_owner, &owner)) {}
  ~ZoneOf() { g_zone_owner = outer_; }

 private:
  EngineOwner* outer_;
};

Outcome Duktape::Protect(duk_safe_call_function body, Job& job) {
  ZoneOf zone(owner());
  job.engine = this;
  if (!duk_check_stack(ctx_, 8)) return {Outcome::Kind::kThrown, {}};
  if (duk_safe_call(ctx_, body, &job, 0, 1) == DUK_EXEC_SUCCESS) {
    duk_pop(ctx_);
    return std::move(job.outcome);
  }
  job.outcome = {};
  if (owner().ShouldStop(0)) {
    duk_pop(ctx_);
    job.outcome.kind = Outcome::Kind::kStopped;
    return std::move(job.outcome);
  }
  // The error is on the stack; if there is no memory to keep it, it is nameless.
  job.outcome.kind = Outcome::Kind::kThrown;
  duk_safe_call(ctx_, KeepError, &job, 1, 1);
  duk_pop(ctx_);
  return std::move(job.outcome);
}

duk_ret_t Duktape::DoCompile(duk_context* ctx, void* udata) {
  Job& job = *static_cast<Job*>(udata);
  std::string text;
  if (!job.program) {
    text.reserve(job.source.size() + job.parameters.size() + 16);
    text.append("function (").append(job.parameters).append(") {").append(job.source).append("\n}");
    job.source = text;
  }
  std::string converted;
  if (!IsEngineText(job.source)) {
    converted = ToEngineText(job.source);
    job.source = converted;
  }
  PushText(ctx, job.file);
  duk_compile_lstring_filename(ctx,
                               job.program ? DUK_COMPILE_EVAL | DUK_COMPILE_SHEBANG : DUK_COMPILE_FUNCTION,
                               job.source.data(), job.source.size());
  job.outcome.value = Datum::Kept(job.engine->KeepTop(ctx));
  return 0;
}

Outcome Duktape::CompileShared(std::string_view source, std::string_view file, std::string_view parameters,
                               std::string& code) {
  Job load{.code = &code};
  if (!code.empty()) return Protect(DoLoadCode, load);
  Outcome compiled = Compile(source, file, parameters, false);
  Job dump{.function = compiled.value.handle(), .code = &code};
  // No room for it in this heap: another one may have some.
  if (compiled.ok()) Drop(Protect(DoDumpCode, dump).value.handle());
  return compiled;
}

duk_ret_t Duktape::DoDumpCode(duk_context* ctx, void* udata) {
  Job& job = *static_cast<Job*>(udata);
  duk_push_heap_stash(ctx);
  duk_get_prop_string(ctx, -1, kKept);
  duk_get_prop_index(ctx, -1, job.function);
  duk_dump_function(ctx);
  duk_size_t size = 0;
  const char* bytes = static_cast<const char*>(duk_get_buffer(ctx, -1, &size));
  job.code->assign(bytes, size);
  return 0;
}

duk_ret_t Duktape::DoLoadCode(duk_context* ctx, void* udata) {
  Job& job = *static_cast<Job*>(udata);
  std::memcpy(duk_push_fixed_buffer(ctx, job.code->size()), job.code->data(), job.code->size());
  duk_load_function(ctx);
  job.outcome.value = Datum::Kept(job.engine->KeepTop(ctx));
  return 0;
}

duk_ret_t Duktape::DoCall(duk_context* ctx, void* udata) {
  Job& job = *static_cast<Job*>(udata);
  duk_require_stack(ctx, static_cast<duk_idx_t>(job.arguments.size()) + 4);
  PushKept(ctx, job.function);
  for (const Datum& argument : job.arguments) Push(ctx, argument);
  duk_call(ctx, static_cast<duk_idx_t>(job.arguments.size()));
  job.outcome.value = job.keep ? Datum::Kept(job.engine->KeepTop(ctx)) : DatumAt(ctx, -1);
  return 0;
}

duk_ret_t Dispatch(duk_context* ctx) {
  Duktape& engine = EngineOf(ctx);
  DuktapeCall call(engine, ctx);
  {
    Duktape::Inside inside(engine, ctx);
    engine.owner().InvokeOp(duk_get_current_magic(ctx), call);
  }
  switch (call.failure) {
    case OpCall::Failure::kNone: break;
    case OpCall::Failure::kType:
    case OpCall::Failure::kRange: {
      bool type = call.failure == OpCall::Failure::kType;
      duk_push_error_object(ctx, type ? DUK_ERR_TYPE_ERROR : DUK_ERR_RANGE_ERROR, "");
      Push(ctx, call.result);
      duk_put_prop_string(ctx, -2, "message");
      return duk_throw(ctx);
    }
    case OpCall::Failure::kKept:
      Push(ctx, call.result);
      if (call.result.kind == Datum::Kind::kKept) engine.Drop(call.result.handle());
      return duk_throw(ctx);
    case OpCall::Failure::kStop:
      bivalve_duk_interrupt(ctx);
      return duk_error(ctx, DUK_ERR_RANGE_ERROR, "stopped");
  }
  if (call.result.kind == Datum::Kind::kUndefined) return 0;
  Push(ctx, call.result);
  if (call.result.kind == Datum::Kind::kKept) engine.Drop(call.result.handle());
  return 1;
}

duk_ret_t Duktape::DoMakeOps(duk_context* ctx, void* udata) {
  Job& job = *static_cast<Job*>(udata);
  duk_push_object(ctx);
  int number = 0;
  for (int i = 0;; ++i) {
    std::string_view name = job.engine->owner().OpName(job.source, i, &number);
    if (name.empty()) break;
    duk_push_c_function(ctx, Dispatch, DUK_VARARGS);
    duk_set_magic(ctx, -1, number);
    duk_put_prop_lstring(ctx, -2, name.data(), name.size());
  }
  job.outcome.value = Datum::Kept(job.engine->KeepTop(ctx));
  return 0;
}

Outcome Duktape::Compile(std::string_view source, std::string_view file, std::string_view parameters,
                         bool program) {
  Job job{.source = source, .file = file, .parameters = parameters, .program = program};
  return Protect(DoCompile, job);
}

Outcome Duktape::Call(Handle function, std::span<const Datum> arguments, bool keep) {
  Job job{.keep = keep, .function = function, .arguments = arguments};
  return Protect(DoCall, job);
}

Outcome Duktape::MakeOps(std::string_view group) {
  Job job{.source = group};
  return Protect(DoMakeOps, job);
}

}  // namespace

std::unique_ptr<Engine> MakeDuktape(EngineOwner& owner, const EngineOptions& options) {
  auto engine = std::make_unique<Duktape>(owner, options);
  if (!engine->Start(options.native_depth)) return nullptr;
  return engine;
}

}  // namespace bivalve::script

extern "C" double bivalve_duk_now(void* udata) {
  return static_cast<bivalve::script::Heap*>(udata)->owner().WallMs();
}

extern "C" double bivalve_duk_monotonic(void* udata) {
  return static_cast<bivalve::script::Heap*>(udata)->owner().MonotonicMs();
}

// Seconds.
extern "C" int bivalve_duk_zone(double ms) {
  return bivalve::script::g_zone_owner ? bivalve::script::g_zone_owner->ZoneMinutes(ms, false) * 60 : 0;
}

extern "C" double bivalve_duk_random(void* udata) {
  return static_cast<bivalve::script::Heap*>(udata)->owner().Random();
}

extern "C" int bivalve_duk_timeout(void* udata, long steps) {
  return static_cast<bivalve::script::Heap*>(udata)->owner().ShouldStop(steps);
}
extern "C" int bivalve_duk_search_on(void* udata, long steps) {
  return static_cast<bivalve::script::Heap*>(udata)->owner().SearchOn(steps);
}
