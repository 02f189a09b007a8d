// The programs of this room, for Machine::RegisterPrograms.
#pragma once

#include <span>

#include "kernel/machine.h"

namespace bivalve::script {

std::span<const kernel::ProgramEntry> Programs();

}  // namespace bivalve::script
