#include "programs.h"

#include "commands/table.h"
#include "embedder.h"
#include "kernel/boot.h"
#include "script/programs.h"
#include "shell/programs.h"

namespace bivalve::embed {

void SetUp(Embedder& embedder) {
  embedder.machine.RegisterPrograms(commands::Commands());
  embedder.machine.RegisterPrograms(shell::Programs());
  embedder.machine.RegisterPrograms(script::Programs());
  kernel::PrepareFiles(embedder.machine);
}

}  // namespace bivalve::embed
