// The module's entry until the embedder's surface takes its place.
#include <emscripten/emscripten.h>

extern "C" EMSCRIPTEN_KEEPALIVE int bivalve_abi() { return 1; }
