// The embedded library's bytes, which are a section of the module: one copy of them serves all machines.
#include "script/library.h"

#include <emscripten/em_js.h>

EM_JS(void, bivalve_library, (size_t at, char* into, size_t size),
      { Module.bridge.library(at, into, size); });

namespace bivalve::script {

void ReadLibrary(size_t at, std::span<char> into) { bivalve_library(at, into.data(), into.size()); }

}  // namespace bivalve::script
