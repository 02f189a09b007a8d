#include "commands/options.h"

#include <gtest/gtest.h>

#include "commands/table.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'b', "bytes", Takes::kArgument},
                               {'q', "quiet"},
                               {'q', "silent"},
                               {0, "color", Takes::kOptional, 300},
                               {'n', "number"},
                               {'o', {}, Takes::kOptional},
                               {0, "show-all", Takes::kNothing, 301},
                               {0, "show-tabs", Takes::kNothing, 302}};
constexpr Usage kPermuting{.help = "", .options = kOptions};
constexpr Usage kStopping{.help = "", .options = kOptions, .stop_at_operand = true};

std::string Shown(std::vector<std::string> args, const Usage& usage = kPermuting) {
  ParsedArgs parsed = ParseOptions(args, usage);
  if (!parsed.error.empty()) return parsed.error;
  std::string out;
  for (const ParsedOption& option : parsed.options) {
    out += option.id < 256 ? std::string(1, static_cast<char>(option.id)) : std::to_string(option.id);
    if (option.HasValue()) out += "=" + std::string(option.value);
    out += ' ';
  }
  if (parsed.help) out += "help ";
  if (parsed.version) out += "version ";
  out += '|';
  for (std::string_view operand : parsed.operands) out += ' ' + std::string(operand);
  return out;
}

TEST(Options, ClustersAndArguments) {
  EXPECT_EQ(Shown({"-qn", "a"}), "q n | a");
  EXPECT_EQ(Shown({"-qb5", "-b", "6", "--bytes=7", "--bytes", "8"}), "q b=5 b=6 b=7 b=8 |");
  EXPECT_EQ(Shown({"-b", "-q"}), "b=-q |");
  EXPECT_EQ(Shown({"-o5", "-o", "5"}), "o=5 o | 5");
  EXPECT_EQ(Shown({"--color", "x", "--color=", "--color=y"}), "300 300= 300=y | x");
  EXPECT_EQ(Shown({"-b", ""}), "b= |");
}

TEST(Options, PermutesUnlessToldToStop) {
  EXPECT_EQ(Shown({"a", "-q", "b", "--", "-n"}), "q | a b -n");
  EXPECT_EQ(Shown({"-", "-q"}), "q | -");
  EXPECT_EQ(Shown({"-q", "a", "-n"}, kStopping), "q | a -n");
  EXPECT_EQ(Shown({"-q", "--", "-n"}, kStopping), "q | -n");
}

TEST(Options, LongNamesMayBeShortened) {
  EXPECT_EQ(Shown({"--num", "--by", "3"}), "n b=3 |");
  EXPECT_EQ(Shown({"--s"}),
            "option '--s' is ambiguous; possibilities: '--silent' '--show-all' '--show-tabs'");
  EXPECT_EQ(Shown({"--show=3"}), "option '--show=3' is ambiguous; possibilities: '--show-all' '--show-tabs'");
  EXPECT_TRUE(Shown({"--h", "--zz"}).starts_with("help |"));
  EXPECT_EQ(Shown({"--vers"}), "version |");
}

TEST(Options, Diagnostics) {
  EXPECT_EQ(Shown({"-z"}), "invalid option -- 'z'");
  EXPECT_EQ(Shown({"--zz=1"}), "unrecognized option '--zz=1'");
  EXPECT_EQ(Shown({"-qb"}), "option requires an argument -- 'b'");
  EXPECT_EQ(Shown({"--byt"}), "option '--bytes' requires an argument");
  EXPECT_EQ(Shown({"--num=1"}), "option '--number' doesn't allow an argument");
}

TEST(Words, BeginningsThatMeanOneThing) {
  constexpr Word kWords[] = {{"always", 1}, {"yes", 1}, {"never", 2}, {"auto", 3}};
  EXPECT_EQ(MatchWord("al", kWords), 1);
  EXPECT_EQ(MatchWord("a", kWords), std::nullopt);
  EXPECT_EQ(MatchWord("x", kWords), std::nullopt);
  EXPECT_EQ(WordError("x", "--color", kWords),
            "invalid argument ‘x’ for ‘--color’\nValid arguments are:\n  - ‘always’, ‘yes’\n  - ‘never’\n  - "
            "‘auto’");
  EXPECT_TRUE(WordError("a", "--color", kWords).starts_with("ambiguous argument"));
}

TEST(Table, SortedByName) {
  auto commands = Commands();
  ASSERT_FALSE(commands.empty());
  for (size_t i = 1; i < commands.size(); ++i) EXPECT_LT(commands[i - 1].name, commands[i].name);
}

}  // namespace
}  // namespace bivalve::commands
