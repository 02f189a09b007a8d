#include "voxel/volume.h"

#include "unit/voxel/support.h"

namespace bivalve::voxel {
namespace {

TEST(Volume, BehavesLikeAMap) {
  Random random;
  Volume volume;
  Model model;
  for (int i = 0; i < 60000; ++i) {
    Vec3 p{random.Below(70) - 35, random.Below(40) - 20, random.Below(40) - 20};
    Rgba c = random.Below(3) ? random.Colour() : Rgba{9, 9, 9, 0};
    bool there = model.contains(p);
    Rgba before = there ? model[p] : Rgba{};
    EXPECT_EQ(volume.Set(p, c), before != c.Canonical());
    if (c.a) {
      model[p] = c;
    } else {
      model.erase(p);
    }
    if (i % 5000 == 0) volume.Compact(Free());
    if (i % 7000 == 0) {
      Volume kept = volume;  // shared while the next ones are written
      volume.Set(p, kWhite);
      EXPECT_EQ(kept.Get(p), c.Canonical());
      volume = kept;
    }
  }
  EXPECT_EQ(Read(volume), model);
  for (const auto& [p, c] : model) ASSERT_EQ(volume.Get(p), c);
  for (const auto& [p, c] : Model(model)) volume.Set(p, {});
  EXPECT_EQ(volume.block_count(), 0u);
  EXPECT_TRUE(volume.Equals(Volume()));
}

TEST(Volume, CopiesAreApart) {
  Volume a;
  a.Set({1, 2, 3}, kWhite);
  Volume b = a, c = b;
  b.Set({1, 2, 3}, {1, 1, 1, 255});
  c.Set({100, 2, 3}, kWhite);
  a.Set({1, 2, 3}, {});
  EXPECT_TRUE(a.empty());
  EXPECT_EQ(b.Get({1, 2, 3}), (Rgba{1, 1, 1, 255}));
  EXPECT_EQ(c.Get({1, 2, 3}), kWhite);
  EXPECT_EQ(b.count(), 1u);
  EXPECT_EQ(c.count(), 2u);
}

TEST(Volume, EmptyIsFourZeros) {
  Volume volume;
  volume.Set({0, 0, 0}, {5, 6, 7, 1});
  volume.Set({0, 0, 0}, {5, 6, 7, 0});
  volume.Set({1, 0, 0}, kWhite);
  EXPECT_EQ(volume.Get({0, 0, 0}).Pack(), 0u);
}

TEST(Volume, CornersOfTheRange) {
  Volume volume;
  for (int x : {kMinCoordinate, kMaxCoordinate})
    for (int y : {kMinCoordinate, kMaxCoordinate})
      for (int z : {kMinCoordinate, kMaxCoordinate}) volume.Set({x, y, z}, kWhite);
  EXPECT_EQ(volume.count(), 8u);
  EXPECT_TRUE(volume.Check());
  EXPECT_EQ(volume.Bounds(), Box::All());
  EXPECT_EQ(Read(volume).size(), 8u);
  EXPECT_FALSE(volume.Set({kMaxCoordinate + 1, 0, 0}, kWhite));
  EXPECT_FALSE(volume.Check());
  EXPECT_EQ(volume.Get({INT32_MIN, INT32_MAX, 0}), Rgba{});
}

TEST(Volume, LimitsHold) {
  Volume blocks({.voxels = 1000, .blocks = 2});
  EXPECT_TRUE(blocks.Set({0, 0, 0}, kWhite));
  EXPECT_TRUE(blocks.Set({16, 0, 0}, kWhite));
  EXPECT_FALSE(blocks.Set({32, 0, 0}, kWhite));
  ASSERT_FALSE(blocks.Check());
  EXPECT_EQ(blocks.Check().error().Message(), "Volume limit exceeded");
  EXPECT_EQ(blocks.Check().error().code, Errno::kRange);
  Volume voxels({.voxels = 3, .blocks = 10});
  for (int x = 0; x < 3; ++x) voxels.Set({x, 0, 0}, kWhite);
  EXPECT_TRUE(voxels.Check());
  voxels.Set({3, 0, 0}, kWhite);
  EXPECT_FALSE(voxels.Check());
}

TEST(Volume, OrderIsZThenYThenX) {
  Random random;
  Volume volume;
  for (int i = 0; i < 2000; ++i)
    volume.Set({random.Below(4000) - 2000, random.Below(4000) - 2000, random.Below(4000) - 2000}, kWhite);
  BlockKey last = 0;
  for (const Volume::Item& item : volume.Blocks()) {
    Vec3 o = OriginOf(item.key), p = OriginOf(last);
    if (last) EXPECT_TRUE(p < o);
    EXPECT_EQ(KeyOf(o), item.key);
    last = item.key;
  }
  int cell = -1;
  Volume one;
  one.Set({3, 1, 2}, kWhite);
  one.Set({2, 3, 1}, kWhite);
  one.Set({1, 2, 3}, kWhite);
  one.ForEach([&](Vec3 p, Rgba) {
    EXPECT_GT(CellOf(p), cell);
    cell = CellOf(p);
    return true;
  });
}

TEST(Volume, FormsHoldTheSame) {
  for (int colours : {1, 2, 200, 256, 257, 4096}) {
    Volume volume;
    for (int i = 0; i < kBlockCells; ++i) {
      int n = i % colours;
      volume.Set(CellPlace(i), {static_cast<uint8_t>(n), static_cast<uint8_t>(n >> 8), 1, 255});
    }
    Model before = Read(volume);
    size_t dense = volume.Bytes();
    volume.Compact(Free());
    EXPECT_EQ(Read(volume), before) << colours;
    if (colours <= 256) {
      EXPECT_LT(volume.Bytes(), dense - 8000) << colours;
    } else {
      EXPECT_EQ(volume.Bytes(), dense);
    }
    volume.Set({0, 0, 0}, {77, 77, 77, 77});
    before[{0, 0, 0}] = {77, 77, 77, 77};
    EXPECT_EQ(Read(volume), before);
  }
}

TEST(Volume, BoundsAreExact) {
  Random random;
  for (int round = 0; round < 50; ++round) {
    Volume volume;
    Box brute;
    for (int i = 0; i < 1 + round; ++i) {
      Vec3 p{random.Below(100) - 50, random.Below(100) - 50, random.Below(100) - 50};
      volume.Set(p, kWhite);
      brute = brute.Join({p, p + Vec3{1, 1, 1}});
    }
    EXPECT_EQ(volume.Bounds(), brute);
  }
  EXPECT_TRUE(Volume().Bounds().empty());
}

}  // namespace
}  // namespace bivalve::voxel
