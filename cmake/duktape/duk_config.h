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

// Asked every 64 Ki opcodes, and by every native loop that we taught to; true stops the script,
// uncatchably while it goes on saying so. Defined by src/script/duktape/, as all bivalve_duk_….
#define DUK_USE_INTERRUPT_COUNTER
extern "C" int bivalve_duk_timeout(void* udata, long steps);
#define DUK_USE_EXEC_TIMEOUT_CHECK(udata) \
  bivalve_duk_timeout((udata), static_cast<long>(thr->interrupt_init - thr->interrupt_counter))

// Time, its zone and chance come from the machine. Text of dates is the library's.
extern "C" double bivalve_duk_now(void* udata);
extern "C" double bivalve_duk_monotonic(void* udata);
extern "C" double bivalve_duk_random(void* udata);
extern "C" int bivalve_duk_zone(double ms);
#undef DUK_USE_DATE_NOW_GETTIMEOFDAY
#undef DUK_USE_DATE_NOW_TIME
#undef DUK_USE_DATE_TZO_GMTIME_R
#undef DUK_USE_DATE_TZO_GMTIME_S
#undef DUK_USE_DATE_TZO_GMTIME
#undef DUK_USE_DATE_PRS_STRPTIME
#undef DUK_USE_DATE_PRS_GETDATE
#undef DUK_USE_DATE_FMT_STRFTIME
#undef DUK_USE_GET_MONOTONIC_TIME_CLOCK_GETTIME
#undef DUK_USE_DATE_PARSE_STRING
#undef DUK_USE_DATE_FORMAT_STRING
#undef DUK_USE_DATE_GET_NOW
#undef DUK_USE_DATE_GET_LOCAL_TZOFFSET
#undef DUK_USE_GET_MONOTONIC_TIME
#define DUK_USE_DATE_GET_NOW(ctx) bivalve_duk_now((ctx)->heap->heap_udata)
#define DUK_USE_DATE_GET_LOCAL_TZOFFSET(ms) bivalve_duk_zone(ms)
#define DUK_USE_GET_MONOTONIC_TIME(ctx) bivalve_duk_monotonic((ctx)->heap->heap_udata)
#define DUK_USE_GET_RANDOM_DOUBLE(udata) bivalve_duk_random(udata)

// Its debugger (src/script/duktape/debugger.h); what a debugger asks of objects with it.
#undef DUK_USE_DEBUGGER_SUPPORT
#define DUK_USE_DEBUGGER_SUPPORT
#undef DUK_USE_DEBUGGER_INSPECT
#define DUK_USE_DEBUGGER_INSPECT
#define DUK_USE_TARGET_INFO "bivalve"

#undef DUK_USE_JSON_STRINGIFY_FASTPATH
#define DUK_USE_JSON_STRINGIFY_FASTPATH
#undef DUK_USE_FASTINT
#define DUK_USE_FASTINT

// Eight-byte values: only where pointers have 32 bits (64-bit heaps abort at creation).
#undef DUK_USE_PACKED_TVAL
#if __SIZEOF_POINTER__ == 4
#define DUK_USE_PACKED_TVAL
#endif

// The native stack is not ours to measure: these depths are safe on a main thread. The limit of
// nested native calls is set for each heap.
#undef DUK_USE_COMPILER_RECLIMIT
#define DUK_USE_COMPILER_RECLIMIT 1000
#undef DUK_USE_REGEXP_COMPILER_RECLIMIT
#define DUK_USE_REGEXP_COMPILER_RECLIMIT 1000
#undef DUK_USE_REGEXP_EXECUTOR_RECLIMIT
#define DUK_USE_REGEXP_EXECUTOR_RECLIMIT 1000

#endif  // BIVALVE_DUK_CONFIG_H_
