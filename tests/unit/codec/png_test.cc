#include "codec/png.h"

#include <gtest/gtest.h>

namespace bivalve::codec {
namespace {

FreeMeter meter;

std::vector<uint8_t> Noise(uint32_t width, uint32_t height, bool opaque) {
  std::vector<uint8_t> rgba(size_t{width} * height * 4);
  uint32_t random = width * 31 + height;
  for (size_t i = 0; i < rgba.size(); ++i) {
    random = random * 1664525 + 1013904223;
    // Smooth on the left, noise on the right.
    bool noise = i / 4 % width > width / 2;
    rgba[i] = static_cast<uint8_t>(noise ? random >> 24 : i / 4 % width + i / 4 / width);
    if (opaque && i % 4 == 3) rgba[i] = 255;
  }
  return rgba;
}

// What is written is read back by libspng, which shares no code with the writer.
TEST(Png, ComesBack) {
  const std::pair<uint32_t, uint32_t> sizes[] = {{1, 1}, {3, 2}, {64, 64}, {257, 5}, {5, 300}};
  for (auto [width, height] : sizes)
    for (bool opaque : {false, true})
      for (bool keep : {false, true})
        for (int level : {0, 6, 9}) {
          std::vector<uint8_t> rgba = Noise(width, height, opaque);
          auto bytes = EncodePng(width, height, rgba, {.level = level, .keep_alpha = keep}, meter);
          ASSERT_TRUE(bytes);
          EXPECT_TRUE(LooksLikePng(*bytes));
          EXPECT_EQ((*bytes)[25], opaque && !keep ? 2 : 6);
          auto picture = DecodePng(*bytes, 512, 512, meter);
          ASSERT_TRUE(picture) << picture.error().Message();
          EXPECT_EQ(picture->width, width);
          EXPECT_EQ(picture->height, height);
          EXPECT_EQ(picture->rgba, rgba);
        }
}

TEST(Png, RefusesWhatIsTooBigOrBroken) {
  std::vector<uint8_t> rgba = Noise(40, 30, false);
  std::string bytes = *EncodePng(40, 30, rgba, {}, meter);
  auto wide = DecodePng(bytes, 39, 512, meter);
  ASSERT_FALSE(wide);
  EXPECT_EQ(wide.error().code, Errno::kFBig);
  EXPECT_FALSE(DecodePng(bytes, 512, 29, meter));
  for (size_t size = 0; size < bytes.size() - 12; size += 7)
    EXPECT_FALSE(DecodePng(std::string_view(bytes).substr(0, size), 512, 512, meter)) << size;
  std::string broken = bytes;
  broken[60] ^= 1;
  auto corrupt = DecodePng(broken, 512, 512, meter);
  ASSERT_FALSE(corrupt);
  EXPECT_TRUE(corrupt.error().text.starts_with("png: ")) << corrupt.error().text;
}

}  // namespace
}  // namespace bivalve::codec
