// ProcFs: /proc. One directory per process (cmdline comm cwd environ exe fd/ mounts stat status), `self`,
// and the machine's cpuinfo filesystems loadavg meminfo mounts stat uptime version. Text is made when a
// file is opened; field layout is proc(5)'s.
#pragma once

#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

class Machine;

FilesystemRef MakeProcFs(Machine& machine);

}  // namespace bivalve::kernel
