#include "base/char_width.h"

#include <algorithm>
#include <iterator>

#include "base/unicode.h"

namespace bivalve {
namespace {

struct WidthRange {
  char32_t first, last;
};

#include "base/width_tables.inc"

template <size_t n>
bool Contains(const WidthRange (&ranges)[n], char32_t code) {
  auto at = std::upper_bound(std::begin(ranges), std::end(ranges), code,
                             [](char32_t c, const WidthRange& range) { return c < range.first; });
  return at != std::begin(ranges) && code <= std::prev(at)->last;
}

}  // namespace

int CharWidth(char32_t code) {
  if (code < 0x7F) return code >= 0x20 ? 1 : code == 0 ? 0 : -1;
  if (code >= 0xA0 && Contains(kZeroWidth, code)) return 0;
  if (Contains(kDoubleWidth, code)) return 2;
  return IsPrintable(code) ? 1 : -1;
}

}  // namespace bivalve
