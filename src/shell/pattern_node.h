// The compiled form of a pattern; for pattern*.cc only.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "base/utf8.h"
#include "shell/pattern.h"

namespace bivalve::shell {

// A bracket expression. ASCII is a bitmap; the rest is looked up.
struct BracketSet {
  uint64_t ascii[2] = {0, 0};
  std::vector<std::pair<char32_t, char32_t>> ranges;
  std::vector<CharClass> classes;
  std::vector<uint8_t> bytes;  // single bytes that are not UTF-8
  bool negated = false;
  // Characters and ranges are in lower case and compared so; classes ask for the character itself.
  bool nocase = false;

  // `invalid`: the character is a lone byte.
  bool Has(char32_t code, bool invalid) const;
};

struct Pattern::Node {
  enum Kind : uint8_t { kText, kAny, kBracket, kStar, kOptional, kRepeat0, kRepeat1, kOneOf, kNot };
  Kind kind = kText;
  std::string text;  // kText; folded to lower case under nocase
  BracketSet set;
  std::vector<Sequence> alternatives;  // groups
  bool single = false;                 // a group all of whose alternatives take exactly one character
};

struct PatternChar {
  char32_t code;
  uint8_t length;
  bool invalid;
};
inline PatternChar CharAt(std::string_view text, size_t at) {
  unsigned char byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1, false};
  Utf8Char c = DecodeUtf8(text.substr(at));
  if (c.code == kInvalidChar) return {byte, 1, true};
  return {c.code, c.length, false};
}
// The character that ends before `at` (at > 0).
PatternChar CharBefore(std::string_view text, size_t at);

inline constexpr int kMaxPatternNesting = 60;
Pattern::Sequence CompilePattern(std::string_view text, PatternOptions options);

}  // namespace bivalve::shell
