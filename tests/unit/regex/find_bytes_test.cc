// FindBytes against std::string_view::find, at every place, of texts in which the probes are met everywhere.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "regex/line_matcher.h"

namespace bivalve::regex {
namespace {

TEST(FindBytes, FindsWhatStringViewFinds) {
  std::minstd_rand random(1);
  auto text_of = [&](size_t size, unsigned letters) {
    std::string text;
    while (text.size() < size) text += static_cast<char>('a' + random() % letters);
    return text;
  };
  int found = 0;
  for (int round = 0; round < 400; ++round) {
    unsigned letters = 1 + random() % 4;
    // A copy of the exact size: a sanitizer sees what is read past its end.
    std::string text = text_of(random() % 80, letters), needle = text_of(1 + random() % 9, letters);
    for (size_t from = 0; from <= text.size(); ++from) {
      size_t at = FindBytes(text, from, needle, ProbesOf(needle));
      ASSERT_EQ(at, std::string_view(text).find(needle, from)) << text << ' ' << needle << ' ' << from;
      found += at != std::string_view::npos;
    }
  }
  EXPECT_GT(found, 1000);
}

TEST(FindBytes, LooksForTheRarestTwo) {
  Probes probes = ProbesOf("status=5");
  EXPECT_EQ(probes.first, 7u);
  EXPECT_EQ(probes.second, 6u);
  probes = ProbesOf("x");
  EXPECT_EQ(probes.first + probes.second, 0u);
}

}  // namespace
}  // namespace bivalve::regex
