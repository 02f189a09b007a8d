// Boot: the files a machine starts with.
#pragma once

#include "kernel/machine.h"

namespace bivalve::kernel {

// Mounts "/", /dev and /proc, makes the usual directories and /etc's files, and puts a file for every
// registered program into /usr/bin, or where its name says when that is a path. Runs to the end at once:
// everything is in memory.
void PrepareFiles(Machine& machine);

}  // namespace bivalve::kernel
