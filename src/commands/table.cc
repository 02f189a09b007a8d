#include "commands/table.h"

namespace bivalve::commands {

#define COMMAND(name, main) kernel::Task<int> main(kernel::Process& process);
#include "commands/table.inc"
#undef COMMAND

namespace {

constexpr kernel::ProgramEntry kCommands[] = {
#define COMMAND(name, main) {name, main},
#include "commands/table.inc"
#undef COMMAND
};

}  // namespace

std::span<const kernel::ProgramEntry> Commands() { return kCommands; }

}  // namespace bivalve::commands
