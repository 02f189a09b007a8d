// Duktape's debugger over a DebugLink. The protocol is Duktape's own (its doc/debugger.rst).
#pragma once

#include "script/engine.h"

struct duk_hthread;

namespace bivalve::script {

// False: there is one. What runs does not pause by itself, but where the link says so.
bool AttachDebugger(duk_hthread* ctx, DebugLink& link);

}  // namespace bivalve::script
