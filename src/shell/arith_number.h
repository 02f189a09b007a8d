// Integer constants of arithmetic, and the characters they are made of; for arith_*.cc.
#pragma once

#include <cstdint>
#include <string_view>

#include "shell/names.h"

namespace bivalve::shell {

inline bool IsArithBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }
inline bool IsDigit(char c) { return c >= '0' && c <= '9'; }
inline bool IsNumberChar(char c) { return IsNameChar(c) || c == '@'; }

// A constant in one of the shell's notations: 10, 010, 0x1f, 36#zz. Null, or bash's complaint.
const char* ReadArithNumber(std::string_view digits, int64_t* value);

}  // namespace bivalve::shell
