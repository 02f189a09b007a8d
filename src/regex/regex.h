// Regex: a regular expression with groups, as `[[ =~ ]]`, sed, awk, expr and find need them.
//
// Basic and extended POSIX syntax with GNU's additions (see posix_syntax.h). The overall match is the
// leftmost and of these the longest, found in linear time by LineMatcher's sets of positions; then a
// bounded search fills in the groups, trying alternatives in the order written within that match, which
// is what glibc answers. A pattern with back-references is searched by back-tracking alone; each step is
// paid for, so a catastrophic pattern ends with the meter.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "base/result.h"
#include "regex/line_matcher.h"
#include "regex/posix_syntax.h"

namespace bivalve::regex {

struct RegexOptions {
  PosixSyntax syntax = PosixSyntax::kExtended;
  bool ignore_case = false;
  bool bytes = false;  // characters are bytes
  // `^` and `$` also match around ends of lines; `.` and negated brackets do not match one.
  bool newline = false;
  char line_end = '\n';
  // As regcomp(3) and sed, extended syntax refuses an operator without operand and a `{` that begins no
  // interval; grep and awk take them as they can.
  bool strict = true;
  // In strict extended syntax a `)` without `(` is an ordinary character.
  bool lone_close = true;
};

class RegexCode;

class Regex {
 public:
  // What a group that took no part has in both places.
  static constexpr size_t kNone = std::string_view::npos;

  // EINVAL with glibc's text ("Unmatched ( or \\(").
  static Result<std::unique_ptr<Regex>> Compile(std::string_view pattern, const RegexOptions& options);
  ~Regex();

  int groups() const { return groups_; }
  // The first match that begins at `from` or later. `match` gets the whole and then each group; with
  // null only the answer counts. False when there is none, or when the meter said stop.
  // `not_bol`: the text does not begin a line.
  bool Search(std::string_view text, size_t from, Meter& meter, std::vector<Span>* match,
              bool not_bol = false);
  // The same for who wants the whole match only, and whose text begins a line.
  std::optional<Span> Find(std::string_view text, size_t from, Meter& meter);
  // Whether there is one at all.
  bool Matches(std::string_view text, Meter& meter);

 private:
  Regex();
  // By lines_, whether the text is one line or several.
  std::optional<Span> FindInLines(std::string_view text, size_t from, Meter& meter);
  std::unique_ptr<LineMatcher> lines_;  // null when back-tracking does it all
  std::unique_ptr<RegexCode> code_;
  int groups_ = 0;
  bool newline_ = false;
  bool bytes_ = false;
  char line_end_ = '\n';
  bool line_start_ = false;  // an anchor or word assertion makes `not_bol` matter
};

}  // namespace bivalve::regex
