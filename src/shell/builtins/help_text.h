// One sentence on each builtin, for `help`.
#pragma once

#include <string_view>

namespace bivalve::shell {

std::string_view HelpFor(std::string_view builtin);

}  // namespace bivalve::shell
