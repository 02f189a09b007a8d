// Backslash escapes of printf: one at a time. Private to printf_format.cc and its unit tests.
#pragma once

#include <string>
#include <string_view>

#include "shell/printf_format.h"

namespace bivalve::shell {

struct Escape {
  size_t length = 0;             // taken, from behind the backslash
  bool stop = false;             // \c
  bool missing_hex = false;      // \x, \u or \U without (gnu: enough) digits
  char32_t not_a_character = 0;  // gnu: a universal character name outside the allowed range
};

enum class EscapePlace : uint8_t { kFormat, kArgument };  // kArgument: of %b

// `at` is what follows a backslash; appends the byte or bytes that it means.
Escape AppendEscape(std::string& out, std::string_view at, EscapePlace place, PrintfDialect dialect);

}  // namespace bivalve::shell
