#include "script/duktape/debugger.h"

#include "script/duktape/own.h"

namespace bivalve::script {
namespace {

DebugLink& LinkOf(void* udata) { return *static_cast<DebugLink*>(udata); }

duk_size_t Read(void* udata, char* into, duk_size_t size) { return LinkOf(udata).Read({into, size}); }
duk_size_t Write(void* udata, const char* bytes, duk_size_t size) {
  return LinkOf(udata).Write({bytes, size}) ? size : 0;
}
duk_size_t Peek(void* udata) { return LinkOf(udata).ReadReady(); }
void Flush(void* udata) { (void)LinkOf(udata).Flush(); }
void OnDetach(duk_context*, void* udata) { LinkOf(udata).OnDetach(); }

}  // namespace

bool AttachDebugger(duk_context* ctx, DebugLink& link) {
  if (bivalve_duk_debugged(ctx)) return false;
  duk_debugger_attach(ctx, Read, Write, Peek, nullptr, Flush, nullptr, OnDetach, &link);
  // The next code is the library's.
  bivalve_duk_debug_resume(ctx);
  return true;
}

}  // namespace bivalve::script

extern "C" int bivalve_duk_debug_enters(void* link, const char* file) {
  return bivalve::script::LinkOf(link).PausesAt(file);
}
