// The groups of ops, one per ops_*.cc.
#pragma once

#include <span>

#include "script/op.h"

namespace bivalve::script {

std::span<const Op> RuntimeOps();  // modules, compiling, the loop's clock, the end
std::span<const Op> ProcessOps();  // identity, directory, signals
std::span<const Op> IoOps();       // standard streams
std::span<const Op> BufferOps();   // bytes: codecs, search, comparison
std::span<const Op> FsOps();       // files, synchronous and with callbacks
std::span<const Op> HostOps();     // the embedder's modules

}  // namespace bivalve::script
