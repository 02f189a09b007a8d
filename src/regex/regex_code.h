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
  static Result<std::unique_ptr<RegexCode>> Compile(RegexTree tree, bool ignore_case, bool newline);

  // A match that begins at `from` exactly, and ends at `end` if that is given. Fills `match`. The steps are
  // added to those of the search so far, which the meter's owner limits.
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

  RegexTree tree_;
  std::vector<Instruction> code_;
  int start_ = 0;
  int marks_ = 0;
  bool ignore_case_ = false;
  bool newline_ = false;
};

}  // namespace bivalve::regex
