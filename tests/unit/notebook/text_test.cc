// Against what Node recorded (record.mjs).
#include "notebook/text.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "notebook/json_view.h"

namespace bivalve::notebook {
namespace {

class Recorded : public testing::Test {
 protected:
  void SetUp() override {
    std::ifstream file(BIVALVE_SOURCE_DIR "/tests/unit/notebook/data/recorded.json");
    std::stringstream text;
    text << file.rdbuf();
    text_ = text.str();
    auto parsed = JsonView::Parse(text_);
    ASSERT_TRUE(parsed);
    all = *parsed;
  }
  JsonView all;

 private:
  std::string text_;
};

TEST_F(Recorded, Durations) {
  ASSERT_GT(all["durations"].Items().size(), 300u);
  for (const JsonView& row : all["durations"].Items()) {
    auto items = row.Items();
    auto ms = static_cast<int64_t>(items[0].Number());
    EXPECT_EQ(DurationText(ms), items[1].Text()) << ms;
    EXPECT_EQ(GroupedDurationText(ms), items[2].Text()) << ms;
  }
}

TEST_F(Recorded, FileNames) {
  for (const JsonView& row : all["names"].Items()) {
    auto items = row.Items();
    EXPECT_EQ(FileBase(items[0].Text()), items[1].Text()) << items[0].Text();
  }
}

TEST_F(Recorded, JsonAsJavaScriptShowsIt) {
  for (const JsonView& row : all["json"].Items()) {
    auto items = row.Items();
    std::string text = items[0].Text(), compact;
    auto value = JsonView::Parse(text);
    ASSERT_TRUE(value) << text;
    // A lone surrogate has no form in UTF-8: files get U+FFFD, as Node writes it.
    EXPECT_EQ(value->Shown(), items[1].Text()) << text;
    value->AppendPretty(compact, 0);
    EXPECT_EQ(compact, items[2].Text()) << text;
    EXPECT_EQ(value->Truthy(), items[3].Truthy()) << text;
  }
}

TEST_F(Recorded, WhatIsNoJson) {
  for (const JsonView& text : all["bad"].Items()) EXPECT_FALSE(JsonView::Parse(text.Text())) << text.Text();
}

TEST_F(Recorded, Times) {
  for (const JsonView& row : all["iso"].Items()) {
    auto items = row.Items();
    auto ms = static_cast<int64_t>(items[1].Number());
    EXPECT_EQ(IsoText(ms), items[0].Text());
    EXPECT_EQ(ParseIso(items[0].Text()), ms);
  }
  EXPECT_EQ(ParseIso("2026-01-31T12:00:00+02:00"), *ParseIso("2026-01-31T10:00:00Z"));
  for (const char* wrong :
       {"", "now", "2026-01-31", "2026-13-01T00:00:00Z", "2026-01-31T12:00:00", "12:00:00"})
    EXPECT_FALSE(ParseIso(wrong)) << wrong;
}

TEST_F(Recorded, Signatures) {
  for (const JsonView& row : all["hmac"].Items()) {
    auto items = row.Items();
    EXPECT_EQ(HmacHex(items[0].Text(), items[1].Text()), items[2].Text());
    EXPECT_EQ(Sha256Hex(items[1].Text()), items[3].Text());
  }
}

TEST(Text, Clocks) {
  constexpr int64_t kAfternoon = ((15 * 60 + 9) * 60 + 59) * 1000;
  EXPECT_EQ(ClockText(kAfternoon + 999), "15:09:59");
  EXPECT_EQ(TimeText(kAfternoon), "3:09:59 PM");
  EXPECT_EQ(TimeText(0), "12:00:00 AM");
  EXPECT_EQ(TimeText(12 * 3'600'000), "12:00:00 PM");
  EXPECT_EQ(ClockText(-1000), "23:59:59");
}

TEST(Text, NamesOfFilesWithoutLetters) {
  EXPECT_TRUE(FileBase("---").starts_with("realm-"));
  EXPECT_EQ(FileBase("---").size(), 14u);
  EXPECT_NE(FileBase("---"), FileBase("!@#"));
}

TEST(Text, NamesOfRealms) {
  EXPECT_TRUE(IsRealmName("a b/c"));
  EXPECT_TRUE(IsRealmName(std::string(200, 'a')));
  for (const std::string& wrong :
       {std::string(), std::string(201, 'a'), std::string("a\nb"), std::string("a\x7f"),
        std::string("a\u2028"), std::string("a\0b", 3), std::string("\xff")})
    EXPECT_FALSE(IsRealmName(wrong));
}

TEST(Text, JobIds) {
  EXPECT_TRUE(IsJobId("1-abc_D"));
  for (const char* wrong : {"", "a b", "../x", "a\n", "ä"}) EXPECT_FALSE(IsJobId(wrong));
  EXPECT_FALSE(IsJobId(std::string(65, 'a')));
}

TEST(Text, Fences) {
  EXPECT_EQ(FenceFor("x"), "```");
  EXPECT_EQ(FenceFor("a `` b"), "```");
  EXPECT_EQ(FenceFor("a ``` b"), "````");
  EXPECT_EQ(FenceFor("`````"), "``````");
  EXPECT_EQ(FenceFor("x", 4), "````");
}

TEST(Json, NamesThatAreNumbersComeFirst) {
  auto shown = [](std::string_view text) {
    std::string out;
    JsonView::Parse(text)->AppendPretty(out, 0);
    return out;
  };
  // Node 20: JSON.stringify(JSON.parse(text)).
  EXPECT_EQ(shown(R"({"2":1,"1":2,"b":3,"-1":4,"01":5})"), R"({"1":2,"2":1,"b":3,"-1":4,"01":5})");
  EXPECT_EQ(shown(R"({"4294967294":1,"4294967295":2,"0":3})"), R"({"0":3,"4294967294":1,"4294967295":2})");
  EXPECT_EQ(shown(R"([{"a":1,"9":[],"a":{"1":2}}])"), R"([{"9":[],"a":{"1":2}}])");
  EXPECT_EQ(JsonView::Parse(R"({"1":{},"0":[1,{"a":null}]})")->Shown(),
            "{\n  \"0\": [\n    1,\n    {\n      \"a\": null\n    }\n  ],\n  \"1\": {}\n}");
}

TEST(Json, DeepAndLarge) {
  EXPECT_TRUE(JsonView::Parse(std::string(1000, '[') + std::string(1000, ']')));
  EXPECT_FALSE(JsonView::Parse(std::string(3000, '[') + std::string(3000, ']')));
  // Indentation alone would be larger than any result may be.
  std::string many = std::string(1000, '[');
  for (int i = 0; i < 100'000; ++i) many += "1,";
  many += "1" + std::string(1000, ']');
  EXPECT_LT(JsonView::Parse(many)->Shown().size(), size_t{1} << 20);
}

}  // namespace
}  // namespace bivalve::notebook
