// DevFs: /dev, with null zero full random urandom tty and the links fd stdin stdout stderr.
#pragma once

#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

class Machine;

FilesystemRef MakeDevFs(Machine& machine);

}  // namespace bivalve::kernel
