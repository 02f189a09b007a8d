// A regular expression without back-references as a machine of character steps.
//
// Instructions refer to each other by number; 0 is the entry. Counted repetitions are unrolled, so
// a program has a size limit.
#pragma once

#include <vector>

#include "regex/posix_syntax.h"

namespace bivalve::regex {

struct RegexInstruction {
  enum class Op : uint8_t { kSet, kSplit, kAssert, kMatch };
  Op op = Op::kMatch;
  AssertKind assertion = AssertKind::kLineStart;
  int set = 0;
  int next = -1;
  int other = -1;  // kSplit
};

struct RegexProgram {
  static constexpr size_t kMaxSize = 200'000;
  std::vector<RegexInstruction> code;
  std::vector<CharSet> sets;
  int start = 0;
  bool has_assertions = false;
  bool has_word_assertions = false;
  bool bytes = false;  // characters are bytes
};

// Precondition: no back-reference in the tree. EINVAL "Regular expression too big" past kMaxSize.
Result<RegexProgram> CompilePosix(RegexTree tree);

// What every match contains: the longest such string known, empty when there is none. Only for trees
// that do not ignore case. `exact`: the expression is nothing but this string.
struct RequiredLiteral {
  std::string text;
  bool exact = false;
};
RequiredLiteral FindRequiredLiteral(const RegexTree& tree);

// Whether the last character is one of a word (`\w`), as `\<` and its kin look back.
bool EndsWithWordCharacter(std::string_view text);

}  // namespace bivalve::regex
