#include "script/quickjs/modules.h"

#include <cstdint>

namespace bivalve::script {
namespace {

uint32_t LengthOf(JSContext* ctx, JSValueConst list) {
  uint32_t length = 0;
  JSValue value = JS_GetPropertyStr(ctx, list, "length");
  if (JS_ToUint32(ctx, &length, value) < 0) length = 0;
  JS_FreeValue(ctx, value);
  return length;
}

}  // namespace

void Modules::Install(JSRuntime* runtime) { JS_SetModuleLoaderFunc(runtime, Normalize, Load, this); }

// Takes the values.
JSValue Modules::Call(JSContext* ctx, const char* hook, int count, JSValue* values) {
  JSValue result = JS_EXCEPTION;
  bool whole = true;
  for (int i = 0; i < count; ++i) whole = whole && !JS_IsException(values[i]);
  if (whole) {
    JSValue function = JS_GetPropertyStr(ctx, hooks_, hook);
    result = JS_IsException(function) ? function : JS_Call(ctx, function, JS_UNDEFINED, count, values);
    JS_FreeValue(ctx, function);
  }
  for (int i = 0; i < count; ++i) JS_FreeValue(ctx, values[i]);
  return result;
}

char* Modules::Normalize(JSContext* ctx, const char* base, const char* specifier, void* opaque) {
  JSValue arguments[] = {JS_NewString(ctx, specifier), JS_NewString(ctx, base)};
  JSValue url = static_cast<Modules*>(opaque)->Call(ctx, "resolve", 2, arguments);
  if (JS_IsException(url)) return nullptr;
  const char* text = JS_ToCString(ctx, url);
  JS_FreeValue(ctx, url);
  char* copy = text ? js_strdup(ctx, text) : nullptr;
  JS_FreeCString(ctx, text);
  return copy;
}

JSModuleDef* Modules::Load(JSContext* ctx, const char* url, void* opaque) {
  auto& self = *static_cast<Modules*>(opaque);
  JSValue argument = JS_NewString(ctx, url);
  JSValue loaded = self.Call(ctx, "load", 1, &argument);
  if (JS_IsException(loaded)) return nullptr;
  JSValue what = JS_GetPropertyUint32(ctx, loaded, 0);
  JS_FreeValue(ctx, loaded);
  JSModuleDef* module = JS_IsString(what) ? self.Compile(ctx, url, what) : self.Declare(ctx, url, what);
  JS_FreeValue(ctx, what);
  return module;
}

JSModuleDef* Modules::Compile(JSContext* ctx, const char* url, JSValueConst text) {
  size_t size;
  const char* source = JS_ToCStringLen(ctx, &size, text);
  if (!source) return nullptr;
  JSValue compiled = JS_Eval(ctx, source, size, url, JS_EVAL_TYPE_MODULE | JS_EVAL_FLAG_COMPILE_ONLY);
  JS_FreeCString(ctx, source);
  if (JS_IsException(compiled)) return nullptr;
  auto* module = static_cast<JSModuleDef*>(JS_VALUE_GET_PTR(compiled));
  JS_FreeValue(ctx, compiled);  // the context keeps it
  JSValue arguments[] = {JS_NewString(ctx, url), JS_GetImportMeta(ctx, module)};
  JSValue filled = Call(ctx, "meta", 2, arguments);
  if (JS_IsException(filled)) return nullptr;
  JS_FreeValue(ctx, filled);
  return module;
}

JSModuleDef* Modules::Declare(JSContext* ctx, const char* url, JSValueConst names) {
  JSModuleDef* module = JS_NewCModule(ctx, url, Evaluate);
  if (!module) return nullptr;
  uint32_t count = LengthOf(ctx, names);
  for (uint32_t i = 0; i < count; ++i) {
    JSValue name = JS_GetPropertyUint32(ctx, names, i);
    const char* text = JS_ToCString(ctx, name);
    JS_FreeValue(ctx, name);
    int added = text ? JS_AddModuleExport(ctx, module, text) : -1;
    JS_FreeCString(ctx, text);
    if (added < 0) return nullptr;
  }
  return module;
}

int Modules::Evaluate(JSContext* ctx, JSModuleDef* module) {
  JSAtom atom = JS_GetModuleName(ctx, module);
  JSValue argument = JS_AtomToString(ctx, atom);
  JS_FreeAtom(ctx, atom);
  // [names, values]
  JSValue exported = ModulesOf(ctx).Call(ctx, "evaluate", 1, &argument);
  if (JS_IsException(exported)) return -1;
  JSValue names = JS_GetPropertyUint32(ctx, exported, 0);
  JSValue values = JS_GetPropertyUint32(ctx, exported, 1);
  int result = 0;
  uint32_t count = LengthOf(ctx, names);
  for (uint32_t i = 0; i < count && result == 0; ++i) {
    JSValue name = JS_GetPropertyUint32(ctx, names, i);
    const char* text = JS_ToCString(ctx, name);
    JS_FreeValue(ctx, name);
    JSValue value = JS_GetPropertyUint32(ctx, values, i);
    if (!text || JS_IsException(value)) {
      JS_FreeValue(ctx, value);
      result = -1;
    } else {
      result = JS_SetModuleExport(ctx, module, text, value);
    }
    JS_FreeCString(ctx, text);
  }
  JS_FreeValue(ctx, names);
  JS_FreeValue(ctx, values);
  JS_FreeValue(ctx, exported);
  return result;
}

JSValue Modules::SetHooks(JSContext* ctx, JSValueConst, int, JSValueConst* values) {
  Modules& self = ModulesOf(ctx);
  JS_FreeValue(ctx, self.hooks_);
  self.hooks_ = JS_DupValue(ctx, values[0]);
  return JS_UNDEFINED;
}

JSValue Modules::Import(JSContext* ctx, JSValueConst, int, JSValueConst* values, int now) {
  const char* specifier = JS_ToCString(ctx, values[0]);
  if (!specifier) return JS_EXCEPTION;
  const char* base = JS_ToCString(ctx, values[1]);
  JSValue result = JS_EXCEPTION;
  if (base) result = now ? bivalve_qjs_import_now(ctx, base, specifier) : JS_LoadModule(ctx, base, specifier);
  JS_FreeCString(ctx, base);
  JS_FreeCString(ctx, specifier);
  return result;
}

void Modules::AddNatives(JSContext* ctx, JSValueConst object) {
  JS_SetPropertyStr(ctx, object, "setModuleHooks", JS_NewCFunction(ctx, SetHooks, "setModuleHooks", 1));
  JS_SetPropertyStr(ctx, object, "importModule",
                    JS_NewCFunctionMagic(ctx, Import, "importModule", 2, JS_CFUNC_generic_magic, 0));
  JS_SetPropertyStr(ctx, object, "importNow",
                    JS_NewCFunctionMagic(ctx, Import, "importNow", 2, JS_CFUNC_generic_magic, 1));
}

}  // namespace bivalve::script
