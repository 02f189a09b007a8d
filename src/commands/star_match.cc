#include "commands/star_match.h"

namespace bivalve::commands {

// Only the last star is tried again: as many steps as the two lengths multiplied, at most.
bool StarMatch(std::string_view text, std::string_view pattern, Meter& meter) {
  size_t n = 0, p = 0, star = std::string_view::npos, mark = 0;
  while (n < text.size()) {
    if (!meter.Spend(1)) return false;
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      mark = n;
    } else if (p < pattern.size() && (pattern[p] == text[n] || pattern[p] == '?')) {
      ++n, ++p;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++mark;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace bivalve::commands
