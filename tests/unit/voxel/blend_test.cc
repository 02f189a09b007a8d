#include "voxel/blend.h"

#include "unit/voxel/support.h"

namespace bivalve::voxel {
namespace {

// The table of the modes, in whole numbers of any size.
Rgba Expected(Mode mode, Rgba a, Rgba b) {
  using Wide = long long;
  Wide A = a.a, B = b.a;
  auto build = [&](auto channel, Wide alpha) {
    Rgba c{static_cast<uint8_t>(channel(a.r, b.r)), static_cast<uint8_t>(channel(a.g, b.g)),
           static_cast<uint8_t>(channel(a.b, b.b)), static_cast<uint8_t>(alpha)};
    return alpha ? c : Rgba{};
  };
  auto own = [](Wide x, Wide) { return x; };
  auto other = [](Wide, Wide y) { return y; };
  switch (mode) {
    case Mode::kOver: {
      Wide divisor = 255 * B + A * (255 - B);
      return build([&](Wide x, Wide y) { return divisor ? (255 * y * B + x * A * (255 - B)) / divisor : x; },
                   B + A * (255 - B) / 255);
    }
    case Mode::kSub: return build(own, A > B ? A - B : 0);
    case Mode::kSubClamp: return build(own, A < 255 - B ? A : 255 - B);
    case Mode::kPaint:
      return build([&](Wide x, Wide y) { return (x * 255 + (y - x) * B - ((y - x) * B) % 255) / 255; }, A);
    case Mode::kMax: return build(other, A > B ? A : B);
    case Mode::kIntersect: return build(own, A < B ? A : B);
    case Mode::kIntersectFill: return build(other, A < B ? A : B);
    case Mode::kMultAlpha: return build([&](Wide x, Wide) { return x * B / 255; }, A * B / 255);
    case Mode::kReplace: return build(other, B);
  }
  return {};
}

TEST(Blend, AllAlphas) {
  for (int mode = 0; mode < kModeCount; ++mode)
    for (int a = 0; a < 256; ++a)
      for (int b = 0; b < 256; ++b) {
        Rgba x = Rgba{200, 13, 255, static_cast<uint8_t>(a)}.Canonical();
        Rgba y = Rgba{17, 130, 0, static_cast<uint8_t>(b)}.Canonical();
        ASSERT_EQ(Blend(static_cast<Mode>(mode), x, y), Expected(static_cast<Mode>(mode), x, y))
            << ModeName(static_cast<Mode>(mode)) << " " << a << " " << b;
      }
}

TEST(Blend, NamesComeBack) {
  for (int mode = 0; mode < kModeCount; ++mode) {
    auto m = static_cast<Mode>(mode);
    EXPECT_EQ(ModeOf(ModeName(m)), m);
  }
  EXPECT_FALSE(ModeOf("nothing"));
}

TEST(Merge, IsBlendEverywhere) {
  Random random;
  for (int mode = 0; mode < kModeCount; ++mode)
    for (int round = 0; round < 2; ++round) {
      auto make = [&](Vec3 low) {
        Volume volume = RandomVolume(random, low, 24, 2, 3);
        for (int i = 0; i < kBlockCells; ++i) volume.Set(Vec3{32, 0, 0} + CellPlace(i), {1, 2, 3, 255});
        for (int i = 0; i < 500; ++i)
          volume.Set(low + Vec3{random.Below(24), random.Below(24), random.Below(24)},
                     Rgba::Unpack(random.Next()));
        volume.Compact(Free());
        return volume;
      };
      Volume a = make({0, 0, 0}), b = make({round * 9 - 12, 5, -30 + 16 * round});
      Model x = Read(a), y = Read(b), want;
      for (const Model& all : {x, y})
        for (const auto& [p, c] : all) {
          auto at = [&, place = p](const Model& m) { return m.contains(place) ? m.at(place) : Rgba{}; };
          Rgba c2 = Expected(static_cast<Mode>(mode), at(x), at(y));
          if (static_cast<Mode>(mode) == Mode::kMax && !at(y).a) c2 = at(x);
          if (c2.a) want[p] = c2;
        }
      Volume merged = a;
      uint64_t told = Good(Merge(merged, b, static_cast<Mode>(mode), Free()));
      EXPECT_TRUE(Read(merged) == want) << ModeName(static_cast<Mode>(mode));
      uint64_t differ = 0;
      for (const auto& [p, c] : x) differ += merged.Get(p) != c;
      for (const auto& [p, c] : want) differ += !x.contains(p);
      EXPECT_EQ(told, differ) << ModeName(static_cast<Mode>(mode));
      EXPECT_EQ(Read(a), x);
    }
}

TEST(Merge, TintMultiplies) {
  Volume a, b;
  b.Set({0, 0, 0}, {200, 100, 50, 255});
  Good(Merge(a, b, Mode::kOver, Free(), {128, 255, 0, 255}));
  EXPECT_EQ(a.Get({0, 0, 0}), (Rgba{200 * 128 / 255, 100, 0, 255}));
}

TEST(Merge, WithItself) {
  Random random;
  Volume a = RandomVolume(random, {0, 0, 0}, 20, 2, 2);
  uint64_t count = a.count();
  EXPECT_EQ(Good(Merge(a, a, Mode::kSub, Free())), count);
  EXPECT_TRUE(a.empty());
}

}  // namespace
}  // namespace bivalve::voxel
