// Our own additions to QuickJS (cmake/patches/quickjs puts them into it).
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "quickjs.h"

#ifdef __cplusplus
extern "C" {
#endif
// Called by QuickJS; src/script/quickjs/engine.cc defines them. `opaque` is the runtime's.
// Asked by the interpreter and by native loops; `steps` were made since the last time. True: stop.
int bivalve_qjs_timeout(void* opaque, long steps);
// False: the search by a regular expression that took so many steps has to stop.
int bivalve_qjs_search_on(void* opaque, long steps);
// Room past the limit, while an error says that there is no memory.
void bivalve_qjs_reserve(void* opaque, int on);
// Milliseconds since 1970; a number in [0, 1).
double bivalve_qjs_now(void* opaque);
double bivalve_qjs_random(void* opaque);

// Defined inside QuickJS.
// The next poll of the running script asks.
void bivalve_qjs_interrupt(JSContext* ctx);
// Counts as steps of the running script.
void bivalve_qjs_charge(JSContext* ctx, long steps);
// Throws what no script can catch.
JSValue bivalve_qjs_stop(JSContext* ctx);
// The memory of an ArrayBuffer, typed array or DataView; null and 0 when it is none. No exception.
uint8_t* bivalve_qjs_bytes(JSContext* ctx, JSValueConst value, size_t* size, int* is_bytes);
// Whether it is a Proxy, with what it stands for and its handler (new values; null when revoked).
int bivalve_qjs_proxy(JSContext* ctx, JSValueConst value, JSValue* target, JSValue* handler);
// What a Map's or Set's iterator gives: 0 keys, 1 values, 2 both; -1 when it is none.
int bivalve_qjs_iterator_kind(JSValueConst value);
int bivalve_qjs_is_namespace(JSValueConst value);
// The namespace of a module, evaluated; undefined while it waits for something.
JSValue bivalve_qjs_import_now(JSContext* ctx, const char* base, const char* specifier);
// A function that each handler given to a promise is handed to, and what it returns taken; the caller keeps
// it alive. Undefined: none.
void bivalve_qjs_hook_then(JSContext* ctx, JSValueConst hook);
// JS_Eval of a text whose first line is not the script's own: the second one counts as line 1.
JSValue bivalve_qjs_eval_below(JSContext* ctx, const char* text, size_t size, const char* file, int flags);
#ifdef __cplusplus
}
#endif
