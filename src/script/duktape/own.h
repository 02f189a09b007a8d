// Our own additions to Duktape (cmake/patches/duktape.cmake puts them into it).
#pragma once

#include "duktape.h"

extern "C" {
// Asked by the executor and by native loops; `steps` were made since the last time.
int bivalve_duk_timeout(void* udata, long steps);
// The next step of the running script asks again.
void bivalve_duk_interrupt(duk_context* ctx);
// Work done by a native function of ours; throws when the script has to stop.
void bivalve_duk_spend(duk_context* ctx, long steps);
int bivalve_duk_native_depth(duk_context* ctx);
void bivalve_duk_set_native_limit(duk_context* ctx, int limit);
}
