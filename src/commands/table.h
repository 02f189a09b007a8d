// All commands of a machine, by name. table.inc is the only place to register one.
#pragma once

#include <span>

#include "kernel/machine.h"

namespace bivalve::commands {

// Sorted by name; static storage.
std::span<const kernel::ProgramEntry> Commands();

}  // namespace bivalve::commands
