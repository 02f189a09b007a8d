// Patterns of `*` and `?` alone, which have no other characters that mean something.
#pragma once

#include <string_view>

#include "base/meter.h"

namespace bivalve::commands {

// Whether the whole of `text` matches, byte by byte. False also when the meter says stop.
bool StarMatch(std::string_view text, std::string_view pattern, Meter& meter);

}  // namespace bivalve::commands
