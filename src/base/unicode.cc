#include "base/unicode.h"

#include <algorithm>
#include <iterator>

namespace bivalve {
namespace {

struct CodeRange {
  uint32_t first, last;
  uint32_t step;
};
struct CodeShift {
  uint32_t first, last;
  uint32_t step;
  int32_t shift;
};
#include "base/unicode_tables.inc"

template <class Row, size_t N>
const Row* FindRow(const Row (&table)[N], char32_t code) {
  const Row* row = std::upper_bound(std::begin(table), std::end(table), code,
                                    [](char32_t c, const Row& r) { return c < r.first; });
  // Runs of step 2 may interleave with the one before.
  for (int back = 0; back < 2 && row != std::begin(table); ++back) {
    --row;
    if (code <= row->last && (code - row->first) % row->step == 0) return row;
  }
  return nullptr;
}

bool IsAscii(char32_t c, CharClass which) {
  bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
  switch (which) {
    case CharClass::kAlnum: return upper || lower || digit;
    case CharClass::kAlpha: return upper || lower;
    case CharClass::kBlank: return c == ' ' || c == '\t';
    case CharClass::kCntrl: return c < ' ' || c == 0x7f;
    case CharClass::kDigit: return digit;
    case CharClass::kGraph: return c > ' ' && c < 0x7f;
    case CharClass::kLower: return lower;
    case CharClass::kPrint: return c >= ' ' && c < 0x7f;
    case CharClass::kPunct: return c > ' ' && c < 0x7f && !(upper || lower || digit);
    case CharClass::kSpace: return c == ' ' || (c >= '\t' && c <= '\r');
    case CharClass::kUpper: return upper;
    case CharClass::kXdigit: return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    case CharClass::kWord: return upper || lower || digit || c == '_';
    case CharClass::kAscii: return true;
  }
  return false;
}

bool IsWideSpace(char32_t c, bool blank) {
  if (c == 0x2028 || c == 0x2029) return !blank;
  return c == 0x1680 || (c >= 0x2000 && c <= 0x2006) || (c >= 0x2008 && c <= 0x200a) || c == 0x205f ||
         c == 0x3000;
}

}  // namespace

std::optional<CharClass> CharClassNamed(std::string_view name) {
  static constexpr std::string_view kNames[] = {"alnum", "alpha",  "blank", "cntrl", "digit",
                                                "graph", "lower",  "print", "punct", "space",
                                                "upper", "xdigit", "word",  "ascii"};
  for (size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<CharClass>(i);
  }
  return std::nullopt;
}

bool IsInClass(char32_t code, CharClass which) {
  if (code < 0x80) return IsAscii(code, which);
  switch (which) {
    case CharClass::kAlnum:
    case CharClass::kWord:
    case CharClass::kAlpha: return FindRow(kAlpha, code) != nullptr;
    case CharClass::kUpper: return FindRow(kUpper, code) != nullptr;
    case CharClass::kLower: return FindRow(kLower, code) != nullptr;
    case CharClass::kPrint: return FindRow(kPrint, code) != nullptr;
    case CharClass::kGraph: return FindRow(kPrint, code) != nullptr && !IsWideSpace(code, false);
    case CharClass::kPunct:
      return FindRow(kPrint, code) != nullptr && !IsWideSpace(code, false) &&
             FindRow(kAlpha, code) == nullptr;
    case CharClass::kSpace: return IsWideSpace(code, false);
    case CharClass::kBlank: return IsWideSpace(code, true);
    case CharClass::kCntrl: return code < 0xa0 || code == 0x2028 || code == 0x2029;
    case CharClass::kDigit:
    case CharClass::kXdigit:
    case CharClass::kAscii: return false;
  }
  return false;
}

char32_t ToUpper(char32_t code) {
  if (code < 0x80) return code >= 'a' && code <= 'z' ? code - 32 : code;
  const CodeShift* row = FindRow(kToUpper, code);
  return row ? code + static_cast<char32_t>(row->shift) : code;
}

char32_t ToLower(char32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
  const CodeShift* row = FindRow(kToLower, code);
  return row ? code + static_cast<char32_t>(row->shift) : code;
}

}  // namespace bivalve
