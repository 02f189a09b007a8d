// Our own additions to Duktape (cmake/patches/duktape.cmake puts them into it).
#pragma once

#include "duktape.h"

extern "C" {
// Asked by the executor and by native loops; `steps` were made since the last time.
int bivalve_duk_timeout(void* udata, long steps);
// The next step of the running script asks again.
void bivalve_duk_interrupt(duk_context* ctx);
// Milliseconds since 1970; milliseconds of a clock that never goes back; a number in [0, 1).
double bivalve_duk_now(void* udata);
double bivalve_duk_monotonic(void* udata);
double bivalve_duk_random(void* udata);
int bivalve_duk_native_depth(duk_context* ctx);
void bivalve_duk_set_native_limit(duk_context* ctx, int limit);
}
