#include "daemon/framer.h"

#include <gtest/gtest.h>

namespace bivalve::daemon {
namespace {

// "text", "!" for broken, "+" for too large.
std::vector<std::string> Frames(std::string_view bytes, size_t step, size_t most = 1000, bool end = false) {
  Framer framer(most);
  std::vector<Framer::Frame> frames;
  for (size_t i = 0; i < bytes.size(); i += step) framer.Feed(bytes.substr(i, step), frames);
  if (end) framer.End(frames);
  std::vector<std::string> out;
  for (const auto& frame : frames)
    out.push_back(frame.kind == Framer::Frame::Kind::kText     ? frame.text
                  : frame.kind == Framer::Frame::Kind::kBroken ? "!"
                                                               : "+");
  return out;
}

using List = std::vector<std::string>;

TEST(Framer, CutsWherePacketsDoNot) {
  for (size_t step : {1u, 2u, 7u, 1000u}) {
    EXPECT_EQ(Frames(R"({"a":"}{\"["} [1,{"b":[]}]{})", step),
              (List{R"({"a":"}{\"["})", R"([1,{"b":[]}])", "{}"}));
    EXPECT_EQ(Frames("12\n\"x\"\nnull\n", step), (List{"12", "\"x\"", "null"}));
    EXPECT_EQ(Frames("Content-Length: 2\r\n\r\n{}content-length:4\n\n[12]", step), (List{"{}", "[12]"}));
  }
}

TEST(Framer, SaysAtOnceWhatIsBroken) {
  for (size_t step : {1u, 3u, 1000u}) {
    EXPECT_EQ(Frames("{\"jsonrpc\": \"2.0\", \"method\": \"foobar, \"params\": \"bar\", \"baz]", step),
              (List{"!"}));
    EXPECT_EQ(Frames("[{\"a\":1},\n{\"method\"\n]\n{}", step), (List{"!", "{}"}));
    EXPECT_EQ(Frames("garbage\n{}", step), (List{"!", "{}"}));
    EXPECT_EQ(Frames("{\"a\":\"line\nend\"}\n{}", step), (List{"!", "!", "{}"}));
    EXPECT_EQ(Frames("[1,]\n{}", step), (List{"!", "{}"}));
    EXPECT_EQ(Frames("{,}\n[}\n{}", step), (List{"!", "!", "{}"}));
  }
}

TEST(Framer, HasLimits) {
  EXPECT_EQ(Frames("[\"12345678901234567890\"]\n{}", 1, 10), (List{"+", "{}"}));
  EXPECT_EQ(Frames(std::string(129, '[') + "\n{}", 1), (List{"!", "{}"}));
  std::string deep = std::string(128, '[') + std::string(128, ']');
  EXPECT_EQ(Frames(deep, 1), (List{deep}));
}

TEST(Framer, TellsWhatTheEndCutsOff) {
  EXPECT_EQ(Frames("{\"a\":", 1, 100, true), (List{"!"}));
  EXPECT_EQ(Frames("{} 12", 1, 100, true), (List{"{}", "12"}));
  EXPECT_EQ(Frames(" {} \n", 1, 100, true), (List{"{}"}));
}

}  // namespace
}  // namespace bivalve::daemon
