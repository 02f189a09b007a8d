// The program behind an embedder's eval() and repl(): JavaScript that comes script by script.
//
// Globals and loaded modules stay from one script to the next; timers go on in between. A script is done
// when the value of its last statement is there (a promise is waited for); its value goes to the
// session in the form of lib/internal/host_values.js. In a session that is still open an exception is
// reported and the process lives on (status 1), and SIGINT abandons the script that runs (status 130).
// After the end of the session the process ends as that of any script, when nothing is left to do.
#pragma once

#include "kernel/session.h"

namespace bivalve::script {

kernel::Task<int> SessionMain(kernel::Process& process);

}  // namespace bivalve::script
