// What the embedded library asks of QuickJS itself: binding('engine') there. Duktape has none of it.
#pragma once

#include "script/quickjs/own.h"

namespace bivalve::script {

// promiseState(p): [0 pending, 1 fulfilled, 2 rejected; value]. proxyDetails(p): [target, handler], or
// nothing when it is no proxy. iteratorKind(it): 0 keys, 1 values, 2 both, of a Map's or Set's; else -1.
// isNamespace(v): a module's. detach(buffer): it has no bytes any more.
// enqueueJob(f): runs with the promises' jobs; what it throws ends that run.
JSValue NewEngineNatives(JSContext* ctx);

}  // namespace bivalve::script
