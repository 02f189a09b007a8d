// The program of an embedder's shell(): one bash that stays alive over several scripts.
//
// Variables, directory, functions, options, traps, aliases and jobs stay from one script to the next.
// An `exit` (or `set -e`, or a fatal signal) ends the process. SIGINT does not: it abandons the script
// that runs (status 130). At the end of the session the EXIT trap runs.
#pragma once

#include <string_view>

#include "kernel/session.h"

namespace bivalve::shell {

// Descriptors 0, 1, 2 are /dev/null until a script brings its own.
kernel::Task<int> SessionMain(kernel::Process& process);

// Whether the text ends inside a construct (an open quote, `if`, a here-document): a prompt then asks
// for another line. Aliases are not known here.
bool IsIncomplete(kernel::Machine& machine, std::string_view script);

}  // namespace bivalve::shell
