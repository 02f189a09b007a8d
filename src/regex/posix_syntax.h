// The syntax of POSIX basic and extended regular expressions with GNU's additions, as a tree.
//
// What GNU grep 3.8 accepts is accepted, with its messages: `\+ \? \|` in basic expressions,
// `\< \> \b \B \w \W \s \S`, `` \` `` and `\'` in both, `{,n}`, operators without operand. Bytes that
// are no UTF-8 stand for themselves. Positions in `nodes` are the references; the tree is no deeper
// than kMaxDepth.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/unicode.h"

namespace bivalve::regex {

// Code points at or above this are single bytes that are no UTF-8: kRawByte + byte.
inline constexpr char32_t kRawByte = 0x110000;

// A set of characters; a bracket expression, `.`, or one character.
struct CharSet {
  struct Range {
    char32_t first, last;
  };
  std::vector<Range> ranges = {};
  std::vector<CharClass> classes = {};
  std::vector<CharClass> excluded = {};  // \W and \S inside: everything but this class
  bool negated = false;
  bool ignore_case = false;
  bool bytes = false;  // characters are bytes: a negated set has those from 0x80 on, too

  bool Has(char32_t code) const;
  bool operator==(const CharSet&) const = default;
};
inline bool operator==(const CharSet::Range& a, const CharSet::Range& b) {
  return a.first == b.first && a.last == b.last;
}

enum class AssertKind : uint8_t {
  kLineStart,
  kLineEnd,
  kBufferStart,   // \`: as kLineStart, but never within a text of several lines
  kBufferEnd,     // \'
  kWordStart,     // \<
  kWordEnd,       // \>
  kWordBoundary,  // \b
  kNotBoundary,   // \B
  kNoWordBefore,  // of grep -w
  kNoWordAfter,
};

struct RegexNode {
  enum class Kind : uint8_t { kEmpty, kSet, kConcat, kAlternate, kRepeat, kGroup, kBackReference, kAssert };
  static constexpr int kInfinite = -1;
  Kind kind = Kind::kEmpty;
  AssertKind assertion = AssertKind::kLineStart;
  int set = -1;  // kSet: index in `sets`
  int low = 0;   // kRepeat; kBackReference and kGroup: the number
  int high = 0;  // kRepeat
  std::vector<int> children = {};
};

struct RegexTree {
  static constexpr int kMaxDepth = 500;
  static constexpr int kMaxRepeat = 32767;  // RE_DUP_MAX of glibc
  std::vector<RegexNode> nodes;
  std::vector<CharSet> sets;
  int root = 0;
  int groups = 0;
  bool has_back_reference = false;
  bool bytes = false;                 // characters are bytes; to be said before parsing
  std::vector<std::string> warnings;  // "* at start of expression"

  int Add(RegexNode node) {
    nodes.push_back(std::move(node));
    return static_cast<int>(nodes.size()) - 1;
  }
  int AddSet(CharSet set);
};

// kAwk: extended, with awk's escapes (`\t`, `\/`, `\052`; also in brackets), gawk's `\y` for a word's edge,
// no back-references, and operators without operand as ordinary characters. kAwkPosix leaves out GNU's
// operators.
enum class PosixSyntax : uint8_t { kBasic, kExtended, kFixed, kAwk, kAwkPosix };

// Adds the pattern to the tree and returns its node. Errors are EINVAL with GNU's text.
Result<int> ParsePosix(RegexTree& tree, std::string_view pattern, PosixSyntax syntax, bool ignore_case);

}  // namespace bivalve::regex
