// RegexCode: a RegexTree as a program for a back-tracking machine that knows groups and back-references.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "base/result.h"
#include "regex/posix_dfa.h"
#include "regex/posix_syntax.h"

namespace bivalve::regex {

class RegexCode {
 public:
  // With `newline`, `^` and `$` match around `line_end` too, and `.` and negated brackets do not match it.
  static Result<std::unique_ptr<RegexCode>> Compile(RegexTree tree, bool ignore_case, bool newline,
                                                    char line_end = '\n');

  // A match that begins at `from` exactly, and ends at `end`; without `end` the longest one. Fills `match`.
  // With back-references the search for a longer one than the first is bounded. The steps are added to those
  // of the search so far, which the meter's owner limits.
  bool MatchAt(std::string_view text, size_t from, std::optional<size_t> end, bool not_bol, Meter& meter,
               std::vector<Span>* match, int64_t* search_steps) const;
  bool has_back_reference() const { return tree_.has_back_reference; }

 private:
  enum class Op : uint8_t { kSet, kSplit, kAssert, kSave, kReference, kMark, kProgress, kMatch };
  struct Instruction {
    Op op = Op::kMatch;
    AssertKind assertion = AssertKind::kLineStart;
    int arg = 0;  // set, slot, group, mark
    int next = -1;
    int other = -1;
  };
  class Builder;
  class Runner;
  static constexpr size_t kMaxSize = 200'000;

  // pc >= 0: go on there, at place `value`; else put `value` back into slot or mark ~pc.
  struct Choice {
    int pc;
    size_t value;
  };
  // What a run needs, kept for the next one.
  struct Scratch {
    std::vector<size_t> slots, marks, best;
    std::vector<Choice> stack;
    std::vector<uint64_t> seen;
  };
  struct AsciiSet {
    uint64_t bits[2] = {0, 0};
  };

  RegexTree tree_;
  std::vector<Instruction> code_;
  std::vector<AsciiSet> ascii_;
  int start_ = 0;
  int marks_ = 0;
  int splits_ = 0;
  bool ignore_case_ = false;
  bool newline_ = false;
  char line_end_ = '\n';
  mutable Scratch scratch_;
};

}  // namespace bivalve::regex
