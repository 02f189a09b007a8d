// Pattern: a shell pattern (`* ? [ ]`, with extglob `?( ) *( ) +( ) @( ) !( )`), compiled for reuse.
//
// Used by `case`, `[[ == ]]`, `${x#…}`, `${x/…}` and globbing. A backslash takes the next character
// literally: quoting in the source arrives so. Characters are UTF-8; a byte that is not valid UTF-8
// is a character of its own.
//
// Matching propagates sets of positions instead of backtracking: the cost is bounded by a polynomial
// in the lengths (linear for all but adjacent groups), whatever the pattern, and is spent from the
// Meter. When the Meter says stop, the answer is "no match".
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"

namespace bivalve::shell {

struct PatternOptions {
  bool extglob = false;
  bool nocase = false;
  bool guard_dot = false;  // a leading `.` is matched by a `.` only (file names)
};

class Pattern {
 public:
  static constexpr size_t kNone = SIZE_MAX;

  Pattern() = default;
  explicit Pattern(std::string_view text, PatternOptions options = {});

  bool Matches(std::string_view text, Meter& meter) const;
  // The length of the longest or shortest prefix that matches; kNone when none does.
  size_t Prefix(std::string_view text, bool longest, Meter& meter) const;
  // Where the longest or shortest matching suffix begins; kNone.
  size_t Suffix(std::string_view text, bool longest, Meter& meter) const;

  // Set when only one text matches: that text. Null otherwise.
  const std::string* Literal() const { return shape_ == kLiteral ? &literal_ : nullptr; }
  bool MatchesEverything() const { return shape_ == kAnything; }

  struct Node;
  using Sequence = std::vector<Node>;

 private:
  friend class PatternSearch;
  // kPrefix: literal*  kSuffix: *literal  kInfix: *literal*
  enum Shape : uint8_t { kGeneral, kLiteral, kAnything, kPrefix, kSuffix, kInfix };

  PatternOptions options_;
  Shape shape_ = kLiteral;
  std::string literal_;
  bool begins_with_star_ = false;
  std::shared_ptr<const Sequence> sequence_;
};

// Finds the matches of a pattern in one text, left to right, leftmost and longest (as `${x//a/b}`).
// Pattern and text have to outlive it.
class PatternSearch {
 public:
  PatternSearch(const Pattern& pattern, std::string_view text, Meter& meter);
  // The next match at or after `from`; false when there is none. A match may be empty; at the end of
  // the text bash lets only a pattern that begins with `*` match nothing.
  bool Next(size_t from, size_t* start, size_t* end);

 private:
  bool NextGeneral(size_t from, size_t* start, size_t* end);

  const Pattern& pattern_;
  std::string_view text_;
  Meter& meter_;
  bool prepared_ = false;
  size_t next_ = 0;
  std::vector<size_t> starts_;  // where some match begins
};

// Whether the text holds an active pattern character (`*`, `?`, `[` with its `]`, an extglob group).
bool HasPattern(std::string_view text, bool extglob);
// The text with its backslashes taken away, as a pattern without active characters means it.
std::string Unescape(std::string_view text);

}  // namespace bivalve::shell
