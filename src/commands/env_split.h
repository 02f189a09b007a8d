// The string of `env -S`: a command line in one argument, as `#!` lines can pass it.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

// Words, with quotes, backslash escapes, ${NAME} and comments resolved. The error is a diagnostic.
std::expected<std::vector<std::string>, std::string> SplitString(std::string_view text,
                                                                 const std::vector<std::string>& env);

}  // namespace bivalve::commands
