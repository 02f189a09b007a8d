// LineMatcher: POSIX patterns over lines, as grep needs them: which line matches, and where.
//
// One matcher holds all patterns; a line matches when any of them does. Time is linear in the text for
// finding lines. Back-references are not of its kind: NeedsBackTracking says so, and then nothing else
// may be called (use regex.h). Searches spend fuel on the meter and keep their tables for the next call.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "base/result.h"
#include "regex/posix_dfa.h"

namespace bivalve::regex {

struct LineMatcherOptions {
  PosixSyntax syntax = PosixSyntax::kBasic;
  bool ignore_case = false;
  bool words = false;        // -w: no word character on either side of the match
  bool whole_lines = false;  // -x
  int newline = '\n';        // negative: none, a text is one line
  bool bytes = false;        // characters are bytes
};

// Indices of the two bytes of a needle that are looked for together: those that are probably the least common
// in texts. The same for a needle of one byte.
struct Probes {
  size_t first = 0;
  size_t second = 0;
};
Probes ProbesOf(std::string_view needle);

class LineMatcher {
 public:
  // EINVAL with GNU's message.
  static Result<std::unique_ptr<LineMatcher>> Compile(const std::vector<std::string>& patterns,
                                                      const LineMatcherOptions& options);

  bool NeedsBackTracking() const { return back_tracking_; }
  const std::vector<std::string>& warnings() const { return warnings_; }

  // `text` is whole lines (the last may lack its newline). The first line of it that matches, without
  // newline; nullopt when none does.
  std::optional<Span> FindLine(std::string_view text, Meter& meter);
  // All lines of `text` that match, in order: how many. With `out` they are appended to it, each with a
  // newline; stretches of them are copied at once.
  size_t CollectLines(std::string_view text, std::string* out, Meter& meter);
  // The leftmost match that begins at `from` or later in one line, and of these the longest.
  std::optional<Span> Find(std::string_view line, size_t from, Meter& meter);
  // Whether there is one at all.
  bool Matches(std::string_view line, Meter& meter);

 private:
  LineMatcher() = default;
  std::optional<Span> FindByLiteral(std::string_view text, size_t from, Meter& meter);
  Span LineAround(std::string_view text, size_t at) const;

  std::unique_ptr<RegexProgram> program_;
  std::unique_ptr<Dfa> search_;
  std::unique_ptr<Dfa> anchored_;
  std::string literal_;        // every match contains it
  bool only_literal_ = false;  // and nothing else matters
  Probes probes_;              // of literal_
  int useless_ = 0;            // literals found on lines without a match, lately
  bool back_tracking_ = false;
  int newline_ = '\n';
  bool bytes_ = false;
  std::vector<std::string> warnings_;
};

// The first place of `needle` (not empty) in `text` at or after `from`.
size_t FindBytes(std::string_view text, size_t from, std::string_view needle, Probes probes);

}  // namespace bivalve::regex
