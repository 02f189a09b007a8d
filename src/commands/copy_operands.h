// Where the operands of cp and mv go: into a directory, or to a name.
#pragma once

#include <string_view>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands {

struct CopyTarget {
  std::string_view directory;  // null data: the second operand is the new name
};

// Takes the target off the operands. Nothing: it was reported. `given` is the argument of -t (null
// data: none); `no_directory` is -T.
Task<std::optional<CopyTarget>> TakeTarget(Command& command, std::vector<std::string_view>& operands,
                                           std::string_view given, bool no_directory);

}  // namespace bivalve::commands
