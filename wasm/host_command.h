// HostCommand: the program behind a command that the embedder registered as a function.
//
// A conversation of requests to the capability "command", one at a time. It begins with op "start" (args:
// argv, env, cwd, pid); each answer says what to do next, and op "step" reports that it was done:
//   "write 1", "write 2"  the answer's bytes are written; step args may have an "error" ("EPIPE")
//   "read"                the next block of stdin goes into the step's bytes; empty at the end
//   "exit N"
// A machine that is thawed elsewhere finds nobody to go on with: the command fails with EIO.
#pragma once

#include <string>
#include <string_view>

#include "kernel/process.h"

namespace bivalve::embed {

kernel::Task<int> HostCommand(kernel::Process& process);

// What a process was started with, as JSON: argv, env, cwd, pid, and the framing of its channel where it has
// one.
std::string StartArgs(const kernel::Process& process, std::string_view channel = {});

}  // namespace bivalve::embed
