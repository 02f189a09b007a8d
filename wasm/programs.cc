#include "programs.h"

#include "commands/table.h"
#include "embedder.h"
#include "kernel/boot.h"

namespace bivalve::embed {

void SetUp(Embedder& embedder) {
  embedder.machine.RegisterPrograms(commands::Commands());
  kernel::PrepareFiles(embedder.machine);
}

}  // namespace bivalve::embed
