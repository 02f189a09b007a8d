// The order of version numbers in names: sort -V, ls -v (gnulib's filevercmp of 2022).
#pragma once

#include <string_view>

namespace bivalve::commands {

// Negative, 0 or positive.
int CompareVersions(std::string_view a, std::string_view b);

}  // namespace bivalve::commands
