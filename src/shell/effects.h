// Whether expanding a redirection may leave something behind in the shell: an assignment, a step of RANDOM,
// a job. A program's redirections are expanded in its own process (bash's manual, "Command Execution
// Environment"), so that such ones need a copy of the shell; the others are expanded where it costs nothing.
// Errs on the side of "may".
#pragma once

#include <span>

#include "shell/ast.h"

namespace bivalve::shell {

bool MayChangeShell(std::span<const Redirect> redirects);

}  // namespace bivalve::shell
