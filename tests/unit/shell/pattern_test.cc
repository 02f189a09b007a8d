#include "shell/pattern.h"

#include <gtest/gtest.h>

#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

std::string Replaced(const Pattern& pattern, const std::string& text, bool all, Meter& meter) {
  // bash replaces nothing for an empty pattern, and looks at an empty text once.
  PatternSearch search(pattern, text, meter);
  std::string out;
  size_t at = 0, start, end;
  while (at <= text.size() && search.Next(at, &start, &end)) {
    if (start == end && !text.empty()) {
      if (start >= text.size()) break;
      out += text.substr(at, start - at) + "<>" + text[start];
      at = start + 1;
    } else {
      out += text.substr(at, start - at) + "<>";
      at = end;
    }
    if (!all || at >= text.size()) break;
  }
  return at < text.size() ? out + text.substr(at) : out;
}

TEST(Pattern, AgreesWithBash) {
  FreeMeter meter;
  auto lines = SplitOn(ReadData("pattern.tsv"), '\n');
  ASSERT_GT(lines.size(), 2000u);
  for (const std::string& line : lines) {
    auto f = SplitOn(line + "\t", '\t');
    ASSERT_EQ(f.size(), 9u) << line;
    const std::string& text = f[1];
    Pattern pattern(f[0], {.extglob = true});
    EXPECT_EQ(pattern.Matches(text, meter), f[2] == "1") << "match " << line;
    auto without_prefix = [&](bool longest) {
      size_t n = pattern.Prefix(text, longest, meter);
      return n == Pattern::kNone ? text : text.substr(n);
    };
    auto without_suffix = [&](bool longest) {
      size_t n = pattern.Suffix(text, longest, meter);
      return n == Pattern::kNone ? text : text.substr(0, n);
    };
    EXPECT_EQ(without_prefix(false), f[3]) << "# " << line;
    EXPECT_EQ(without_prefix(true), f[4]) << "## " << line;
    EXPECT_EQ(without_suffix(false), f[5]) << "% " << line;
    EXPECT_EQ(without_suffix(true), f[6]) << "%% " << line;
    if (f[0].empty() || f[0] == "[!]]") continue;
    EXPECT_EQ(Replaced(pattern, text, false, meter), f[7]) << "/ " << line;
    EXPECT_EQ(Replaced(pattern, text, true, meter), f[8]) << "// " << line;
  }
}

TEST(Pattern, NoCase) {
  FreeMeter meter;
  PatternOptions options{.extglob = true, .nocase = true};
  EXPECT_TRUE(Pattern("aBc*", options).Matches("AbCd", meter));
  EXPECT_TRUE(Pattern("[A-C]", options).Matches("b", meter));
  EXPECT_FALSE(Pattern("[[:upper:]]", options).Matches("b", meter));
  EXPECT_FALSE(Pattern("[[:lower:]]", options).Matches("B", meter));
  EXPECT_TRUE(Pattern("É*", options).Matches("éa", meter));
  EXPECT_FALSE(Pattern("abc", options).Matches("abd", meter));
}

TEST(Pattern, LeadingDotIsGuarded) {
  FreeMeter meter;
  PatternOptions options{.extglob = true, .guard_dot = true};
  for (const char* hidden : {"*", "?a", "[.]a", "!(x)", "*a", "@(*|?a)"}) {
    EXPECT_FALSE(Pattern(hidden, options).Matches(".a", meter)) << hidden;
  }
  for (const char* shown : {".*", ".a", "@(.a|b)", "*(.)a", ".?"}) {
    EXPECT_TRUE(Pattern(shown, options).Matches(".a", meter)) << shown;
  }
  EXPECT_TRUE(Pattern("*", options).Matches("a.", meter));
}

struct Budget final : Meter {
  bool Overdrawn() override { return false; }
};

TEST(Pattern, CostIsBounded) {
  std::string text(400, 'a');
  for (const char* hard :
       {"*a*a*a*a*a*a*a*a*b", "*(a|aa|aaa)b", "*(*(*(a)))b", "+(+(a|b)|+(a))c", "*?*?*?*?*?b"}) {
    FreeMeter meter;
    int64_t before = meter.left;
    EXPECT_FALSE(Pattern(hard, {.extglob = true}).Matches(text, meter)) << hard;
    EXPECT_LT(before - meter.left, 4'000'000) << hard;
  }
  Budget budget;
  budget.left = 1000;
  budget.floor = 0;
  EXPECT_FALSE(Pattern("!(!(!(a)b)c)*!(d)", {.extglob = true}).Matches(text, budget));
  EXPECT_LT(budget.left, 0);
}

TEST(Pattern, NestingIsLimited) {
  FreeMeter meter;
  std::string deep;
  for (int i = 0; i < 100000; i++) deep += "@(";
  EXPECT_FALSE(Pattern(deep, {.extglob = true}).Matches("x", meter));
  EXPECT_TRUE(Pattern(std::string(100000, '*') + "x", {}).Matches("x", meter));
}

}  // namespace
}  // namespace bivalve::shell
