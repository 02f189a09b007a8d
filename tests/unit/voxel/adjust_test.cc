// Colours that are turned and scaled, against values of Python's colorsys.
#include "voxel/adjust.h"

#include "unit/voxel/support.h"
#include "voxel/colours.h"

namespace bivalve::voxel {
namespace {

TEST(Adjust, AsColorsysDoes) {
  struct Case {
    const char *from, *to;
    Adjustment adjustment;
  };
  constexpr Case cases[] = {
      {"204060", "204060", {}},
      {"ff0000", "00ff00", {.hue_degrees = 120}},
      {"c01090", "90c010", {.hue_degrees = 120}},
      {"c01090", "90c010", {.hue_degrees = -240}},
      {"204060", "305030", {.hue_degrees = -90, .saturation = .5}},
      {"c01090", "3c5094", {.hue_degrees = -90, .saturation = .5}},
      {"204060", "002040", {.saturation = 2, .brightness = .5}},
      {"ffffff", "808080", {.saturation = 2, .brightness = .5}},
      {"808080", "ffffff", {.brightness = 9}},
      {"204060", "000000", {.brightness = 0}},
  };
  for (const Case& c : cases)
    EXPECT_EQ(ColourText(Adjusted(*ParseColour(c.from), c.adjustment)), std::string("#") + c.to) << c.from;
}

TEST(Adjust, WholeVolumesInAllTheirForms) {
  Random random;
  Volume volume = RandomVolume(random, {-9, -9, -9}, 20, 2, 6);
  for (int i = 0; i < kBlockCells; ++i) volume.Set(Vec3{64, 64, 64} + CellPlace(i), {9, 8, 7, 255});
  volume.Compact(Free());
  const Model before = Read(volume);
  const Adjustment turn{.hue_degrees = 77, .saturation = .3, .brightness = 1.2};
  Model want;
  uint64_t changed = 0;
  for (const auto& [p, c] : before) {
    want[p] = Adjusted(c, turn);
    changed += !(want[p] == c);
  }
  const Volume copy = volume;
  EXPECT_EQ(Good(AdjustColours(volume, turn, Free())), changed);
  EXPECT_EQ(Read(volume), want);
  EXPECT_EQ(Read(copy), before);
  EXPECT_FALSE(AdjustColours(volume, {.saturation = -1}, Free()));
}

}  // namespace
}  // namespace bivalve::voxel
