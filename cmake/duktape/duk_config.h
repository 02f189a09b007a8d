// Duktape's configuration for Bivalve: the stock one, then our overrides. It replaces upstream's
// configurator, which needs Python 2.
//
// Compiled as C++: an engine error is a C++ exception, so the destructors of native callbacks run,
// and a std::exception that leaves a callback becomes a catchable TypeError.
#ifndef BIVALVE_DUK_CONFIG_H_
#define BIVALVE_DUK_CONFIG_H_

#include <exception>
#include <stdexcept>

#include "duk_config_stock.h"

#undef DUK_USE_CPP_EXCEPTIONS
#define DUK_USE_CPP_EXCEPTIONS
#undef DUK_USE_PREFER_SIZE
#undef DUK_USE_EXEC_PREFER_SIZE

// Asked every 256 Ki opcodes, and by every native loop that we taught to; true stops the script,
// uncatchably while it goes on saying so. `udata` is the heap's. Defined by src/script/duktape/.
#define DUK_USE_INTERRUPT_COUNTER
extern "C" int bivalve_duk_timeout(void* udata);
#define DUK_USE_EXEC_TIMEOUT_CHECK(udata) bivalve_duk_timeout(udata)

#undef DUK_USE_JSON_STRINGIFY_FASTPATH
#define DUK_USE_JSON_STRINGIFY_FASTPATH
#undef DUK_USE_FASTINT
#define DUK_USE_FASTINT

// Eight-byte values: only where pointers have 32 bits (64-bit heaps abort at creation).
#undef DUK_USE_PACKED_TVAL
#if __SIZEOF_POINTER__ == 4
#define DUK_USE_PACKED_TVAL
#endif

// The native stack is not ours to measure: these depths are safe on a main thread.
#undef DUK_USE_REGEXP_COMPILER_RECLIMIT
#define DUK_USE_REGEXP_COMPILER_RECLIMIT 1000
#undef DUK_USE_REGEXP_EXECUTOR_RECLIMIT
#define DUK_USE_REGEXP_EXECUTOR_RECLIMIT 1000

#endif  // BIVALVE_DUK_CONFIG_H_
