#include "shell/arith_number.h"

#include "shell/arith.h"

namespace bivalve::shell {

const char* ReadArithNumber(std::string_view digits, int64_t* value) {
  uint64_t base = 10, sum = 0;
  bool found_base = false;
  size_t at = 0;
  if (digits[0] == '0') {
    if (digits.size() == 1) {
      *value = 0;
      return nullptr;
    }
    base = digits[1] == 'x' || digits[1] == 'X' ? 16 : 8;
    at = base == 16 ? 2 : 1;
    found_base = true;
  }
  for (; at < digits.size(); ++at) {
    char c = digits[at];
    uint64_t digit;
    if (c == '#') {
      if (found_base) return "invalid number";
      if (sum < 2 || sum > 64) return "invalid arithmetic base";
      base = sum;
      sum = 0;
      found_base = true;
      if (at + 1 >= digits.size() || !IsNumberChar(digits[at + 1])) return "invalid integer constant";
      continue;
    }
    if (IsDigit(c)) {
      digit = c - '0';
    } else if (c >= 'a' && c <= 'z') {
      digit = c - 'a' + 10;
    } else if (c >= 'A' && c <= 'Z') {
      digit = c - 'A' + (base <= 36 ? 10 : 36);
    } else {
      digit = c == '@' ? 62 : 63;
    }
    if (digit >= base) return "value too great for base";
    sum = sum * base + digit;
  }
  *value = static_cast<int64_t>(sum);
  return nullptr;
}

bool ReadArithConstant(std::string_view text, int64_t* value) {
  while (!text.empty() && IsArithBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsArithBlank(text.back())) text.remove_suffix(1);
  bool negative = !text.empty() && text[0] == '-';
  if (negative || (!text.empty() && text[0] == '+')) text.remove_prefix(1);
  if (text.empty() || !IsDigit(text[0])) return false;
  for (char c : text) {
    if (!IsNumberChar(c) && c != '#') return false;
  }
  if (ReadArithNumber(text, value)) return false;
  if (negative) *value = static_cast<int64_t>(0 - static_cast<uint64_t>(*value));
  return true;
}

}  // namespace bivalve::shell
