// What Rust's regular expressions refuse or mean otherwise than Perl's.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::commands::rg {

struct SyntaxError {
  size_t begin = 0, end = 0;  // of the pattern
  std::string text;           // empty: there is none
};

// The first thing that Rust's parser would refuse, of those that are known here.
SyntaxError CheckRustSyntax(std::string_view pattern);
// The pattern in Perl's syntax.
std::string RustToPerl(std::string_view pattern);
// Whether it has a `\n`, as an escape or as itself.
bool HasLineEnd(std::string_view pattern);
// Whether a letter that stands for itself is a capital one, for --smart-case.
bool HasCapital(std::string_view pattern);
// Whether POSIX's extended syntax means the same lines by it.
bool IsPlainSyntax(std::string_view pattern);
std::string QuoteRegex(std::string_view text);

}  // namespace bivalve::commands::rg
