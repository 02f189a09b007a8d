#include "regex/regex.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace bivalve::regex {
namespace {

std::vector<std::vector<std::string>> ReadRows(const std::string& name, size_t fields) {
  std::string path = std::string(BIVALVE_SOURCE_DIR) + "/tests/unit/regex/data/" + name;
  std::string text;
  if (FILE* file = fopen(path.c_str(), "rb")) {
    char buffer[4096];
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, file)) > 0;) text.append(buffer, n);
    fclose(file);
  }
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  for (char c : text) {
    if (c == '\t') {
      row.emplace_back();
    } else if (c == '\n') {
      EXPECT_EQ(row.size(), fields) << row[0];
      rows.push_back(std::move(row));
      row.assign(1, {});
    } else {
      row.back() += c;
    }
  }
  return rows;
}

std::string Replace(std::string text, char from, char to) {
  std::replace(text.begin(), text.end(), from, to);
  return text;
}

std::string Matched(const std::string& pattern, const std::string& text, const RegexOptions& options,
                    size_t most) {
  auto regex = Regex::Compile(pattern, options);
  if (!regex) return "!";
  FreeMeter meter;
  std::vector<Span> match;
  if (!(*regex)->Search(text, 0, meter, &match)) return "-";
  std::string shown;
  for (size_t i = 0; i < match.size() && i < most; ++i) {
    if (i > 0) shown += '|';
    if (match[i].begin != Regex::kNone) shown += text.substr(match[i].begin, match[i].end - match[i].begin);
  }
  return shown;
}

TEST(Regex, ExtendedAgreesWithBash) {
  auto rows = ReadRows("ere.tsv", 3);
  ASSERT_GT(rows.size(), 1500u);
  for (const auto& row : rows) {
    std::string text = Replace(row[1], '%', '\n');
    EXPECT_EQ(Replace(Matched(row[0], text, {}, 99), '\n', '%'), row[2]) << row[0] << " on " << row[1];
  }
}

TEST(Regex, BackReferencesAgreeWithSed) {
  auto rows = ReadRows("back.tsv", 4);
  ASSERT_GT(rows.size(), 15u);
  for (const auto& row : rows) {
    RegexOptions options{.syntax = row[0] == "-E" ? PosixSyntax::kExtended : PosixSyntax::kBasic};
    EXPECT_EQ(Matched(row[1], row[2], options, 2), row[3]) << row[1] << " on " << row[2];
  }
}

TEST(Regex, NewlineMode) {
  RegexOptions lines{.newline = true};
  EXPECT_EQ(Matched("^b.*$", "a\nbc\nd", lines, 1), "bc");
  EXPECT_EQ(Matched("a.b", "a\nb", lines, 1), "-");
  EXPECT_EQ(Matched("[^x]$", "ax\nbx", lines, 1), "-");
}

TEST(Regex, CaseIsIgnored) {
  RegexOptions options{.ignore_case = true};
  EXPECT_EQ(Matched("b(C)", "ABCD", options, 2), "BC|C");
  EXPECT_EQ(Matched("(é)\\1", "Éé", options, 2), "Éé|É");
}

struct Budget final : Meter {
  bool Overdrawn() override { return false; }
};

TEST(Regex, CatastrophicPatternsArePaidFor) {
  std::string text(3000, 'a');
  Budget plenty;
  plenty.left = 20'000'000;
  plenty.floor = 0;
  auto nested = Regex::Compile("(a*)*(a|aa)*(b)", {});
  std::vector<Span> match;
  EXPECT_FALSE((*nested)->Search(text, 0, plenty, &match));
  EXPECT_TRUE((*nested)->Search(text + "b", 0, plenty, &match));
  EXPECT_GT(plenty.left, 0);
  Budget little;
  little.left = 100'000;
  little.floor = 0;
  auto hopeless = Regex::Compile("((a*)*)*\\1b", {});
  EXPECT_FALSE((*hopeless)->Search(text, 0, little, &match));
  EXPECT_LT(little.left, 0);
}

}  // namespace
}  // namespace bivalve::regex
