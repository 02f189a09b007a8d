// Our own additions to Duktape (cmake/patches/duktape.cmake puts them into it).
#pragma once

#include "duktape.h"

extern "C" {
// Asked by the executor and by native loops; `steps` were made since the last time.
int bivalve_duk_timeout(void* udata, long steps);
// False: the search by a regular expression that took so many steps has to stop.
int bivalve_duk_search_on(void* udata, long steps);
// The next step of the running script asks again.
void bivalve_duk_interrupt(duk_context* ctx);
// Counts as steps of the running script.
void bivalve_duk_charge(duk_context* ctx, long steps);
// Milliseconds since 1970; milliseconds of a clock that never goes back; a number in [0, 1).
double bivalve_duk_now(void* udata);
double bivalve_duk_monotonic(void* udata);
double bivalve_duk_random(void* udata);
// Debugger: whether code of this file is what the pause waits for; goes on; whether there is one.
int bivalve_duk_debug_enters(void* link, const char* file);
void bivalve_duk_debug_resume(duk_context* ctx);
int bivalve_duk_debugged(duk_context* ctx);
int bivalve_duk_native_depth(duk_context* ctx);
void bivalve_duk_set_native_limit(duk_context* ctx, int limit);
// Lets the debugger go and runs the finalizers that are left; nothing but dropping the heap, or putting it
// back, may follow.
void bivalve_duk_end(duk_context* ctx);
}
