#include <gtest/gtest.h>

#include "base/mode.h"
#include "base/time_text.h"
#include "commands/numbers.h"
#include "commands/quote.h"
#include "unit/commands/recorded.h"

namespace bivalve::commands {
namespace {

using testing::ReadRecorded;

TEST(Quote, AsCoreutils) {
  auto rows = ReadRecorded("quote.tsv");
  ASSERT_GT(rows.size(), 50u);
  for (const auto& row : rows) {
    EXPECT_EQ(QuoteName(row[0]), row[1]) << row[0];
    EXPECT_EQ(QuoteAlways(row[0]), row[2]) << row[0];
    EXPECT_EQ(Quote(row[0]), row[3]) << row[0];
  }
}

TEST(Quote, BytesThatAreNoCharacters) {
  // As `cat $'\377'` and `head -n $'\377'` say.
  EXPECT_EQ(QuoteName("\xff"), "''$'\\377'");
  EXPECT_EQ(Quote("\xff"), "‘\\377’");
}

TEST(ModeChange, AsChmod) {
  auto rows = ReadRecorded("mode.tsv");
  ASSERT_GT(rows.size(), 800u);
  for (const auto& row : rows) {
    auto change = ModeChange::Parse(row[0]);
    ASSERT_TRUE(change) << row[0];
    auto octal = [](const std::string& text) { return static_cast<uint32_t>(std::stoul(text, nullptr, 8)); };
    EXPECT_EQ(change->Apply(octal(row[2]), row[1] == "1", octal(row[3])), octal(row[4]))
        << row[0] << " dir " << row[1] << " mode " << row[2] << " umask " << row[3];
  }
}

TEST(ModeChange, RefusesWhatChmodRefuses) {
  auto rows = ReadRecorded("mode_invalid.tsv");
  ASSERT_GT(rows.size(), 10u);
  for (const auto& row : rows) EXPECT_FALSE(ModeChange::Parse(row[0])) << row[0];
}

TEST(TimeText, AsDate) {
  auto rows = ReadRecorded("time.tsv");
  ASSERT_GT(rows.size(), 100u);
  for (const auto& row : rows) {
    CivilTime time = ToCivil(std::stoll(row[0]));
    EXPECT_EQ(FormatTime(row[1], time), row[2]) << row[0];
    EXPECT_EQ(FromCivil(time), std::stoll(row[0]));
  }
}

TEST(TimeText, DatesOutsideTheirRangesAreMoved) {
  EXPECT_EQ(DaysFromCivil(1970, 1, 1), 0);
  EXPECT_EQ(DaysFromCivil(1969, 13, 1), 0);
  EXPECT_EQ(DaysFromCivil(1971, -11, 1), 0);
  EXPECT_EQ(DaysFromCivil(2020, 2, 30), DaysFromCivil(2020, 3, 1));
}

TEST(ParseSize, AcceptsWhatHeadAccepts) {
  auto rows = ReadRecorded("size.tsv");
  ASSERT_GT(rows.size(), 20u);
  for (const auto& row : rows) {
    auto size = ParseSize(row[0], "bkKmMGTPEZY0");
    std::string kind = size ? "ok" : size.error() == NumberError::kOverflow ? "overflow" : "invalid";
    EXPECT_EQ(kind, row[1]) << row[0];
  }
}

TEST(ParseSize, Multiplies) {
  EXPECT_EQ(ParseSize("3k"), 3072u);
  EXPECT_EQ(ParseSize("3kB"), 3000u);
  EXPECT_EQ(ParseSize("3MiB"), 3145728u);
  EXPECT_EQ(ParseSize("2b"), 1024u);
  EXPECT_EQ(ParseSize("K"), 1024u);
}

TEST(HumanSize, RoundsUpAsLs) {
  EXPECT_EQ(HumanSize(0), "0");
  EXPECT_EQ(HumanSize(1023), "1023");
  EXPECT_EQ(HumanSize(1024), "1.0K");
  EXPECT_EQ(HumanSize(1025), "1.1K");
  EXPECT_EQ(HumanSize(10240), "10K");
  EXPECT_EQ(HumanSize(10241), "11K");
  EXPECT_EQ(HumanSize(1048575), "1.0M");
  EXPECT_EQ(HumanSize(1000, true), "1.0k");
}

TEST(ParseDuration, SumsAndRefuses) {
  int64_t ns = 0;
  EXPECT_TRUE(ParseDuration("1.5", &ns));
  EXPECT_EQ(ns, 1'500'000'000);
  EXPECT_TRUE(ParseDuration("2m", &ns));
  EXPECT_EQ(ns, 120'000'000'000);
  EXPECT_TRUE(ParseDuration("inf", &ns));
  EXPECT_EQ(ns, INT64_MAX);
  for (const char* text : {"", "x", "-1", "1x", "1ss", "nan"}) EXPECT_FALSE(ParseDuration(text, &ns)) << text;
}

}  // namespace
}  // namespace bivalve::commands
