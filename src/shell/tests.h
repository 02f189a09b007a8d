// What `[[ ]]` and `test` share.
#pragma once

#include <string_view>

#include "shell/interp.h"

namespace bivalve::shell {

// A unary operator that looks at a file (`-e`, `-f`, …): it may wait. `-t` is none.
bool IsFileTest(char op);
// `-v name`, `-v name[index]`, `-v 1`.
// `command`: asked by `test`, which expands a key again; `[[ ]]` takes one that is there as it is.
bool IsVariableSet(Shell& shell, std::string_view text, bool command);

}  // namespace bivalve::shell
