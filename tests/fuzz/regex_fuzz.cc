// A POSIX pattern and a text, apart by the first newline; the pattern's first byte chooses the options.
// Groups lie within their match, and both machines agree on whether there is one.
#include <cstdlib>

#include "fuzz/support.h"
#include "regex/line_matcher.h"
#include "regex/regex.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  using namespace bivalve::regex;
  if (size < 2 || size > 600) return 0;
  unsigned choice = data[0];
  auto lines = fuzz::Lines(data + 1, size - 1, 2);
  if (lines.size() < 2) return 0;
  std::string_view text = lines[1];
  RegexOptions options{.syntax = choice & 1 ? PosixSyntax::kExtended : PosixSyntax::kBasic,
                       .ignore_case = (choice & 2) != 0,
                       .newline = (choice & 4) != 0,
                       .strict = (choice & 8) != 0};
  auto compiled = Regex::Compile(lines[0], options);
  if (!compiled) return 0;
  fuzz::Budget budget(2'000'000);
  std::vector<Span> match;
  size_t from = 0;
  for (int i = 0; i < 20 && from <= text.size(); ++i) {
    bool found = (*compiled)->Search(text, from, budget, &match, from > 0);
    if (budget.stopped()) return 0;
    fuzz::Budget again(4'000'000);
    if (found != (*compiled)->Search(text, from, again, nullptr, from > 0) && !again.stopped()) std::abort();
    if (!found) break;
    if (match.size() != static_cast<size_t>((*compiled)->groups()) + 1) std::abort();
    if (match[0].begin < from || match[0].end < match[0].begin || match[0].end > text.size()) std::abort();
    for (const Span& span : match) {
      if (span.begin == Regex::kNone && span.end == Regex::kNone) continue;
      if (span.begin > span.end || span.end > text.size()) std::abort();
    }
    from = match[0].end > match[0].begin ? match[0].end : match[0].end + 1;
  }
  if (text.find('\n') != std::string_view::npos) return 0;
  LineMatcherOptions by_lines{.syntax = options.syntax, .ignore_case = options.ignore_case};
  auto matcher = LineMatcher::Compile({lines[0]}, by_lines);
  if (!matcher || (*matcher)->NeedsBackTracking()) return 0;
  fuzz::Budget other(2'000'000);
  auto line = (*matcher)->FindLine(text, other);
  auto place = (*matcher)->Find(text, 0, other);
  if (!other.stopped() && !text.empty() && line.has_value() != place.has_value()) std::abort();
  return 0;
}
