#include "commands/version_order.h"

#include <cstddef>

namespace bivalve::commands {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// '~' before the end, the end before digits, digits before letters, letters before the rest.
int OrderOf(std::string_view text, size_t at) {
  if (at >= text.size()) return -1;
  char c = text[at];
  if (IsDigit(c)) return 0;
  if (IsLetter(c)) return c;
  if (c == '~') return -2;
  return static_cast<unsigned char>(c) + 256;
}

// The length without suffixes like ".tar.gz".
size_t PrefixLength(std::string_view text) {
  size_t prefix = 0;
  for (size_t i = 0; i < text.size();) {
    prefix = ++i;
    while (i + 1 < text.size() && text[i] == '.' && (IsLetter(text[i + 1]) || text[i + 1] == '~'))
      for (i += 2; i < text.size() && (IsLetter(text[i]) || IsDigit(text[i]) || text[i] == '~'); ++i) {
      }
  }
  return prefix;
}

// Debian's order: text and numbers in turn.
int CompareParts(std::string_view a, std::string_view b) {
  size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    while ((i < a.size() && !IsDigit(a[i])) || (j < b.size() && !IsDigit(b[j]))) {
      int left = OrderOf(a, i), right = OrderOf(b, j);
      if (left != right) return left - right;
      ++i, ++j;
    }
    while (i < a.size() && a[i] == '0') ++i;
    while (j < b.size() && b[j] == '0') ++j;
    int first = 0;
    while (i < a.size() && j < b.size() && IsDigit(a[i]) && IsDigit(b[j])) {
      if (!first) first = a[i] - b[j];
      ++i, ++j;
    }
    if (i < a.size() && IsDigit(a[i])) return 1;
    if (j < b.size() && IsDigit(b[j])) return -1;
    if (first) return first;
  }
  return 0;
}

}  // namespace

int CompareVersions(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return static_cast<int>(b.empty()) - static_cast<int>(a.empty());
  if ((a[0] == '.') != (b[0] == '.')) return a[0] == '.' ? -1 : 1;
  if (a[0] == '.') {
    for (std::string_view special : {".", ".."})
      if (a == special || b == special)
        return static_cast<int>(b == special) - static_cast<int>(a == special);
  }
  size_t a_prefix = PrefixLength(a), b_prefix = PrefixLength(b);
  int result = CompareParts(a.substr(0, a_prefix), b.substr(0, b_prefix));
  if (result || (a_prefix == a.size() && b_prefix == b.size())) return result;
  return CompareParts(a, b);
}

}  // namespace bivalve::commands
