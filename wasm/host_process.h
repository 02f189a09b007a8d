// HostProcess: the program in the machine that stands for one of the host's.
//
// It moves bytes between its descriptors and the capability "process", forwards the signals that it gets, and
// ends as the program does. Requests:
//   "start"  args as HostCommand's, and "channel", the framing of one; answers N, the program's number
// and, with args {"id":N, …}:
//   "read"   "fd" 1, 2 or 3 (the channel): the next bytes; none at the end
//   "write"  "fd" 0 or 3, and the bytes; an error when they are not read any more
//   "end"    "fd": nothing more will be written (0, 3) or read (1, 2)
//   "signal" "name"
//   "wait"   answers "exit N" or "signal NAME". Whoever cancels it ends the program.
// A machine that is thawed elsewhere finds nobody to go on with: the program fails with EIO.
#pragma once

#include "kernel/process.h"

namespace bivalve::embed {

kernel::Task<int> HostProcess(kernel::Process& process);

}  // namespace bivalve::embed
