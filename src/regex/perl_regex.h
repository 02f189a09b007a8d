// PerlRegex: Perl's regular expressions (PCRE2), for `grep -P` and `rg`.
//
// Backtracking, so some patterns need time without end: each search has a budget of steps, is paid for on the
// meter while it goes on, and ends with an error when the budget is used up. Text is UTF-8; bytes that are
// none match nothing. Names of PCRE2 stay inside perl_regex.cc.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "base/result.h"
#include "regex/posix_dfa.h"

namespace bivalve::regex {

struct PerlOptions {
  bool ignore_case = false;
  int64_t steps = 10'000'000;
  bool unicode_classes = false;  // \w, \d, \s, \b and case of all of Unicode; those of POSIX stay ASCII
  bool lines = false;            // ^ and $ also match at line ends within the text, $ not before a last one
  bool dot_all = false;
  bool crlf = false;           // a line may also end in CR LF
  bool bytes = false;          // characters are bytes
  bool class_algebra = false;  // [a-z&&[^b]], as Rust has it
};

class PerlRegex {
 public:
  // EINVAL with PCRE2's text.
  static Result<std::unique_ptr<PerlRegex>> Compile(std::string_view pattern, const PerlOptions& options);
  ~PerlRegex();

  // The first match at or after `from`. Nothing: there is none, the meter said stop, or `failure` tells more.
  std::optional<Span> Search(std::string_view text, size_t from, Meter& meter);
  // The same with groups: `groups` gets the whole and then each one; kNone in both places: it took no part.
  bool SearchGroups(std::string_view text, size_t from, Meter& meter, std::vector<Span>* groups);
  static constexpr size_t kNone = std::string_view::npos;
  // The number of a named group; negative: there is none.
  int GroupNumber(const std::string& name) const;
  // Of a pattern that did not compile: where, as an offset into it.
  static Result<std::unique_ptr<PerlRegex>> Compile(std::string_view pattern, const PerlOptions& options,
                                                    size_t* error_offset);
  // Why the last search gave up ("exceeded PCRE's backtracking limit"); empty: it did not.
  std::string_view failure() const { return failure_; }

 private:
  struct Code;
  PerlRegex();
  std::unique_ptr<Code> code_;
  std::string_view failure_;
};

}  // namespace bivalve::regex
