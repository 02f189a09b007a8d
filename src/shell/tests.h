// What `[[ ]]` and `test` share.
#pragma once

#include <string_view>

#include "shell/interp.h"

namespace bivalve::shell {

// A unary operator that looks at a file (`-e`, `-f`, …): it may wait. `-t` is none.
bool IsFileTest(char op);
// `-v name`, `-v name[index]`, `-v 1`.
bool IsVariableSet(Shell& shell, std::string_view text);

}  // namespace bivalve::shell
