#include "script/quickjs/natives.h"

namespace bivalve::script {
namespace {

JSValue Pair(JSContext* ctx, JSValue first, JSValue second) {
  JSValue list = JS_NewArray(ctx);
  JS_DefinePropertyValueUint32(ctx, list, 0, first, JS_PROP_C_W_E);
  JS_DefinePropertyValueUint32(ctx, list, 1, second, JS_PROP_C_W_E);
  return list;
}

JSValue PromiseState(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  int state = JS_PromiseState(ctx, values[0]);
  if (state < 0) return JS_UNDEFINED;
  JSValue value = state == JS_PROMISE_PENDING ? JS_UNDEFINED : JS_PromiseResult(ctx, values[0]);
  return Pair(ctx, JS_NewInt32(ctx, state), value);
}

JSValue ProxyDetails(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  JSValue target, handler;
  if (!bivalve_qjs_proxy(ctx, values[0], &target, &handler)) return JS_UNDEFINED;
  return Pair(ctx, target, handler);
}

JSValue IteratorKind(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  return JS_NewInt32(ctx, bivalve_qjs_iterator_kind(values[0]));
}

JSValue IteratorRest(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  return bivalve_qjs_iterator_rest(ctx, values[0]);
}

JSValue IsNamespace(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  return JS_NewBool(ctx, bivalve_qjs_is_namespace(values[0]));
}

JSValue Detach(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  JS_DetachArrayBuffer(ctx, values[0]);
  return JS_UNDEFINED;
}

JSValue RunJob(JSContext* ctx, int, JSValueConst* values) {
  return JS_Call(ctx, values[0], JS_UNDEFINED, 0, nullptr);
}

JSValue EnqueueJob(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  return JS_EnqueueJob(ctx, RunJob, 1, values) < 0 ? JS_EXCEPTION : JS_UNDEFINED;
}

struct Native {
  const char* name;
  JSCFunction* run;
};
constexpr Native kNatives[] = {
    {"promiseState", PromiseState}, {"proxyDetails", ProxyDetails}, {"iteratorKind", IteratorKind},
    {"iteratorRest", IteratorRest}, {"isNamespace", IsNamespace},   {"detach", Detach},
    {"enqueueJob", EnqueueJob},
};

}  // namespace

JSValue NewEngineNatives(JSContext* ctx) {
  JSValue object = JS_NewObject(ctx);
  for (const Native& native : kNatives)
    JS_SetPropertyStr(ctx, object, native.name, JS_NewCFunction(ctx, native.run, native.name, 1));
  return object;
}

}  // namespace bivalve::script
