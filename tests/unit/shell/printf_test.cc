#include <gtest/gtest.h>

#include "shell/printf_format.h"
#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

std::string Unescape(const std::string& text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
    } else if (text[++i] == 'x') {
      out += static_cast<char>(strtol(text.substr(i + 1, 2).c_str(), nullptr, 16));
      i += 2;
    } else {
      out += '\\';
    }
  }
  return out;
}

struct Host : PrintfHost {
  std::string FormatTime(std::string_view format, int64_t) override { return std::string(format); }
  std::string Quote(std::string_view text) override { return "<" + std::string(text) + ">"; }
  void Complain(std::string_view message) override { messages.append(message).append("\n"); }
  std::string messages;
};

TEST(Printf, AgreesWithTheRealOnes) {
  FreeMeter meter;
  int count = 0;
  for (const std::string& line : SplitOn(ReadData("printf.tsv"), '\n')) {
    std::vector<std::string> fields = SplitOn(line + "\t", '\t');
    ASSERT_GE(fields.size(), 5u) << line;
    std::vector<std::string> arguments;
    for (size_t i = 5; i < fields.size(); ++i) arguments.push_back(Unescape(fields[i]));
    Host host;
    PrintfOutcome outcome =
        FormatPrintf(Unescape(fields[4]), arguments,
                     fields[0] == "gnu" ? PrintfDialect::kGnu : PrintfDialect::kBash, host, meter);
    EXPECT_EQ(std::to_string(outcome.status), fields[1]) << line;
    EXPECT_EQ(host.messages, Unescape(fields[2])) << line;
    EXPECT_EQ(outcome.output, Unescape(fields[3])) << line;
    ++count;
  }
  EXPECT_GT(count, 200);
}

}  // namespace
}  // namespace bivalve::shell
