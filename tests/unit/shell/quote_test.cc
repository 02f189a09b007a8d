#include "shell/quote.h"

#include <gtest/gtest.h>

#include "shell/declare.h"
#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

TEST(Quote, AgreesWithBash) {
  auto lines = SplitOn(ReadData("quote.tsv"), '\n');
  ASSERT_GT(lines.size(), 300u);
  for (const std::string& line : lines) {
    auto f = SplitOn(line + "\t", '\t');
    ASSERT_EQ(f.size(), 6u);
    for (std::string& field : f) field = FromHex(field);
    Variable variable;
    variable.attrs = 0;
    variable.scalar.SetText(f[0]);
    EXPECT_EQ(QuoteForPrintf(f[0]), f[1]) << "%q of " << f[0];
    EXPECT_EQ(QuoteReusable(f[0]), f[2]) << "@Q of " << f[0];
    EXPECT_EQ(DeclareLine("x", variable), f[3]);
    EXPECT_EQ(SetLine("x", variable), f[4]);
    if (f[0].empty()) continue;
    Variable map;
    map.attrs = kAssoc;
    map.assoc = std::make_unique<AssocArray>();
    map.assoc->At(f[0]).SetText("1");
    EXPECT_EQ(DeclareLine("m", map), f[5]);
  }
}

std::string Decoded(const std::string& text, EscapeStyle style) {
  std::string out;
  bool more = DecodeEscapes(text, style, &out);
  if (style == EscapeStyle::kEcho) return more ? out + "\n." : out + ".";
  return style == EscapeStyle::kDollar ? out : out + ".";
}

// What a command substitution keeps of the output.
std::string WithoutNul(std::string text) {
  std::erase(text, '\0');
  return text;
}

TEST(Escapes, AgreeWithBash) {
  auto lines = SplitOn(ReadData("escapes.tsv"), '\n');
  ASSERT_GT(lines.size(), 40u);
  for (const std::string& line : lines) {
    auto f = SplitOn(line + "\t", '\t');
    ASSERT_EQ(f.size(), 5u);
    for (std::string& field : f) field = FromHex(field);
    std::string dollar = Decoded(f[0], EscapeStyle::kDollar);
    EXPECT_EQ(dollar.substr(0, dollar.find('\0')), f[1]) << "@E of " << f[0];
    EXPECT_EQ(WithoutNul(Decoded(f[0], EscapeStyle::kEcho)), f[2]) << "echo -e " << f[0];
    EXPECT_EQ(WithoutNul(Decoded(f[0], EscapeStyle::kPrintfArgument)), f[3]) << "%b of " << f[0];
    if (f[0] == "%%") continue;
    EXPECT_EQ(WithoutNul(Decoded(f[0], EscapeStyle::kPrintfFormat)), f[4]) << "format " << f[0];
  }
}

TEST(Declare, PrintsAttributesInOrder) {
  Variable variable;
  variable.attrs = kArray | kInteger | kTrace | kExport | kCapital;
  variable.array = std::make_unique<IndexedArray>();
  variable.array->At(0).SetInteger(1);
  variable.array->At(7).SetText("a\"b");
  EXPECT_EQ(DeclareLine("v", variable), "declare -aitxc v=([0]=\"1\" [7]=\"a\\\"b\")");
  Variable unset;
  unset.attrs = kUnset | kLower | kNameref | kExport;
  EXPECT_EQ(DeclareLine("l", unset), "declare -nxl l");
  unset.attrs = kUnset;
  EXPECT_EQ(DeclareLine("l", unset), "declare -- l");
}

}  // namespace
}  // namespace bivalve::shell
