// The programs of this room.
#pragma once

#include <span>

#include "kernel/machine.h"

namespace bivalve::shell {

// `bash`: bash(1) with its arguments and options; as `sh` in posix mode.
kernel::Task<int> BashMain(kernel::Process& process);

// "bash", "sh" and "rbash".
std::span<const kernel::ProgramEntry> Programs();

}  // namespace bivalve::shell
