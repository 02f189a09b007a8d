// The locale of a command, as far as there are two: bytes (C, POSIX), or UTF-8 (everything else).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

// Whether LC_ALL, else LC_CTYPE, else LANG says that characters are bytes.
bool IsByteLocale(const std::vector<std::string>& env);

}  // namespace bivalve::commands
