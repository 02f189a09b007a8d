#include "programs.h"

#include "embedder.h"
#include "kernel/boot.h"

namespace bivalve::embed {

void SetUp(Embedder& embedder) { kernel::PrepareFiles(embedder.machine); }

}  // namespace bivalve::embed
