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
// Asked while garbage is collected and values are given back. Does not return when the script has to stop and
// its heap is put back or dropped as a whole.
void bivalve_qjs_collecting(void* opaque);
// False: the search by a regular expression that took so many steps has to stop.
int bivalve_qjs_search_on(void* opaque, long steps);
// Whether memory is past its limit: 1, look for garbage and ask again with `collected`; 2, say so; 3, say
// what nothing can catch.
int bivalve_qjs_memory(void* opaque, int collected);
// Milliseconds since 1970; a number in [0, 1).
double bivalve_qjs_now(void* opaque);
double bivalve_qjs_random(void* opaque);
// Minutes that UTC is ahead of local clocks at a time in ms since 1970; with `shown`, one that they show.
int bivalve_qjs_zone(void* opaque, int64_t ms, int shown);

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
// What an iterator of a Map or Set has still to give, as an array; it stays where it is.
JSValue bivalve_qjs_iterator_rest(JSContext* ctx, JSValueConst value);
int bivalve_qjs_is_namespace(JSValueConst value);
// The namespace of a module, evaluated; undefined while it waits for something, null while it is being
// evaluated by a caller further up.
JSValue bivalve_qjs_import_now(JSContext* ctx, const char* base, const char* specifier);
// A function that each handler given to a promise is handed to, and what it returns taken; the caller keeps
// it alive. Undefined: none.
void bivalve_qjs_hook_then(JSContext* ctx, JSValueConst hook);
// JS_Eval of a text whose first line is not the script's own: the second one counts as line 1.
JSValue bivalve_qjs_eval_below(JSContext* ctx, const char* text, size_t size, const char* file, int flags);

// What profiles tell of a function. Its texts are good during the visit; no file: a native, an empty one:
// code whose place was not kept.
typedef struct bivalve_qjs_function {
  const char *name, *file;
  int line, column;  // of its definition, from 1; 0: not known
  uint32_t calls;
} bivalve_qjs_function;
typedef void bivalve_qjs_visit(void* opaque, const bivalve_qjs_function* function);
// The functions that run, innermost first. Nothing is allocated.
void bivalve_qjs_frames(JSContext* ctx, bivalve_qjs_visit* visit, void* opaque);
// Those of the heap's scripts that were called, how often; without a visitor: forgets how often.
void bivalve_qjs_functions(JSContext* ctx, bivalve_qjs_visit* visit, void* opaque);
#ifdef __cplusplus
}
#endif
