// Matcher: rg's patterns as one regular expression.
//
// PCRE2 says where matches are, in the order that Rust's engine has as well (the leftmost, of these the first
// alternative). Which lines have one at all is asked of the linear-time matcher of lines where the pattern is
// made of what both understand.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/rg/settings.h"
#include "regex/line_matcher.h"
#include "regex/perl_regex.h"

namespace bivalve::commands::rg {

using regex::Span;

class Matcher {
 public:
  // EINVAL with the whole text of the diagnostic.
  static Result<std::unique_ptr<Matcher>> Make(const Settings& settings);

  // The first of whole lines that matches, without its end.
  std::optional<Span> FindLine(std::string_view text, Meter& meter);
  // All matches of a text, one after another, as Rust's find_iter gives them.
  void FindAll(std::string_view text, Meter& meter, std::vector<Span>* matches);
  // The first at or after `from`.
  std::optional<Span> Find(std::string_view text, size_t from, Meter& meter) {
    return perl_->Search(text, from, meter);
  }
  // `text` with its matches replaced; `spans` gets where the replacements are.
  std::string Replace(std::string_view text, std::string_view with, Meter& meter, std::vector<Span>* spans);
  // Why a search gave up; empty: none did.
  std::string_view failure() const { return perl_->failure(); }

 private:
  Matcher() = default;
  void AddReplacement(std::string_view text, std::string_view with, const std::vector<Span>& groups,
                      std::string* out) const;

  std::unique_ptr<regex::PerlRegex> perl_;
  std::unique_ptr<regex::LineMatcher> lines_;  // null: line by line with perl_
  bool lines_are_exact_ = false;               // what lines_ finds matches
  char line_end_ = '\n';
};

}  // namespace bivalve::commands::rg
