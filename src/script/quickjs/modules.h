// ES modules of QuickJS: what loads them is the embedded library's business (lib/internal/esm.js).
//
// Its hooks, set once by setModuleHooks(object):
//   resolve(specifier, base)   the module's URL; throws when there is none
//   load(url)                  [text] of a module, or [names] of what evaluate(url) will export
//   evaluate(url)              [names, values]
//   meta(url, object)          fills import.meta
// All of them run inside of the import that needs them.
#pragma once

#include "script/quickjs/own.h"

namespace bivalve::script {

class Modules {
 public:
  // Before any module; `this` stays where it is as long as the runtime lives.
  void Install(JSRuntime* runtime);
  // Adds setModuleHooks(object); importModule(specifier, base), a promise of the namespace; importNow, the
  // namespace itself, or undefined while the module waits for something.
  void AddNatives(JSContext* ctx, JSValueConst object);

 private:
  static char* Normalize(JSContext* ctx, const char* base, const char* specifier, void* opaque);
  static JSModuleDef* Load(JSContext* ctx, const char* url, void* opaque);
  static int Evaluate(JSContext* ctx, JSModuleDef* module);
  static JSValue SetHooks(JSContext* ctx, JSValueConst self, int count, JSValueConst* values);
  static JSValue Import(JSContext* ctx, JSValueConst self, int count, JSValueConst* values, int now);
  JSValue Call(JSContext* ctx, const char* hook, int count, JSValue* values);
  JSModuleDef* Compile(JSContext* ctx, const char* url, JSValueConst text);
  JSModuleDef* Declare(JSContext* ctx, const char* url, JSValueConst names);

  JSValue hooks_ = JS_UNDEFINED;
};

// The modules of a context.
Modules& ModulesOf(JSContext* ctx);

}  // namespace bivalve::script
