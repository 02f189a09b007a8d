// Connection: the program behind a connection that the embedder opens into the machine's own network.
//
// argv: "connection", host, port, mode. Descriptor 0 is what goes to the server. In mode "raw" descriptor 1
// is what comes from it; in "http" and "http-nobody" (the request was a HEAD) it is the body of one response,
// so that the module's parser is the only one there is. Descriptor 2 tells what happens, a line of JSON each:
// {"connected":true}, {"status", "reason", "headers": [[name, value], …]}, {"error", "message"}.
#pragma once

#include "kernel/process.h"

namespace bivalve::embed {

kernel::Task<int> ConnectionMain(kernel::Process& process);

}  // namespace bivalve::embed
