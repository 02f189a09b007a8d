#include "voxel/transform.h"

#include "unit/voxel/support.h"

namespace bivalve::voxel {
namespace {

Model Moved(const Volume& volume, auto&& place) {
  Model model;
  for (const auto& [p, c] : Read(volume)) model[place(p)] = c;
  return model;
}

Volume Sample(Random& random) { return RandomVolume(random, {-11, 4, 19}, 23, 3, 4); }

TEST(Transform, Translates) {
  Random random;
  for (Vec3 by : {Vec3{1, 2, 3}, Vec3{16, -32, 160}, Vec3{-7, 0, 16}}) {
    Volume volume = Sample(random);
    Model want = Moved(volume, [&](Vec3 p) { return p + by; });
    ASSERT_TRUE(Translate(volume, by, Free()));
    EXPECT_EQ(Read(volume), want);
  }
  for (Vec3 by : {Vec3{32768, 0, 0}, Vec3{32767, 0, 0}, Vec3{0, INT32_MIN, 0}, Vec3{0, 0, 65536}}) {
    Volume volume = Sample(random), before = volume;
    auto moved = Translate(volume, by, Free());
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, Errno::kRange);
    EXPECT_TRUE(volume.Equals(before));
  }
}

// Quarter turns by a matrix of cosines and sines, of the centres.
TEST(Transform, TurnsLikeAMatrix) {
  Random random;
  for (int axis = 0; axis < 3; ++axis)
    for (int turns = -5; turns <= 5; ++turns)
      for (Vec3 twice : {Vec3{0, 0, 0}, Vec3{7, 7, 7}, Vec3{-3, 5, 11}, Vec3{2, -4, 6}}) {
        Volume volume = Sample(random);
        double angle = turns * 1.5707963267948966, c = std::round(std::cos(angle)),
               s = std::round(std::sin(angle));
        Model want = Moved(volume, [&](Vec3 p) {
          int u = (axis + 1) % 3, v = (axis + 2) % 3;
          double x = p[u] + .5 - twice[u] / 2., y = p[v] + .5 - twice[v] / 2.;
          Vec3 q = p;
          q[u] = static_cast<int>(std::floor(c * x - s * y + twice[u] / 2.));
          q[v] = static_cast<int>(std::floor(s * x + c * y + twice[v] / 2.));
          return q;
        });
        ASSERT_TRUE(Rotate(volume, axis, turns, twice, Free()));
        EXPECT_EQ(Read(volume), want);
      }
  Volume volume = Sample(random);
  EXPECT_FALSE(Rotate(volume, 2, 1, {0, 1, 0}, Free()));
  EXPECT_TRUE(Rotate(volume, 2, 1, {0, 2, 1}, Free()));
}

TEST(Transform, TurnsInPlace) {
  Volume volume;
  for (int x = 0; x < 5; ++x) volume.Set({x, 0, 0}, kWhite);
  Volume before = volume;
  ASSERT_TRUE(RotateInPlace(volume, 2, 1, Free()));
  EXPECT_EQ(volume.Bounds(), (Box{{2, -2, 0}, {3, 3, 1}}));
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(RotateInPlace(volume, 2, 1, Free()));
  EXPECT_TRUE(volume.Equals(before));
}

TEST(Transform, MirrorsAndWraps) {
  Random random;
  Volume volume = Sample(random), before = volume;
  Model want = Moved(volume, [](Vec3 p) { return Vec3{9 - 1 - p.x, p.y, p.z}; });
  ASSERT_TRUE(Mirror(volume, 0, 9, Free()));
  EXPECT_EQ(Read(volume), want);
  ASSERT_TRUE(Mirror(volume, 0, 9, Free()));
  EXPECT_TRUE(volume.Equals(before));
  Box box{{-5, 6, 20}, {4, 11, 25}};
  ASSERT_TRUE(Wrap(volume, box, {4, -3, 1000}, Free()));
  EXPECT_EQ(volume.count(), before.count());
  EXPECT_EQ(volume.Get({-5 + 4, 6 + 2, 20 + 0}), before.Get({-5, 6, 20}));
  EXPECT_EQ(volume.Get({-6, 6, 20}), before.Get({-6, 6, 20}));
  ASSERT_TRUE(Wrap(volume, box, {-4, 3, -1000}, Free()));
  EXPECT_TRUE(volume.Equals(before));
}

TEST(Transform, CopiesCropsExtrudes) {
  Random random;
  Volume volume = Sample(random);
  Box box{{-5, 6, 20}, {9, 40, 33}};
  Model want;
  for (const auto& [p, c] : Read(volume))
    if (box.Contains(p)) want[p] = c;
  EXPECT_EQ(Read(Good(CopyBox(volume, box, Free()))), want);
  ASSERT_TRUE(Crop(volume, box, Free()));
  EXPECT_EQ(Read(volume), want);
  Volume wall;
  wall.Set({0, 0, 0}, {1, 1, 1, 255});
  wall.Set({3, 0, 0}, {2, 2, 2, 255});
  ASSERT_TRUE(Extrude(wall, {{0, 0, 0}, {4, 1, 1}}, 0, 2, Free()));
  EXPECT_EQ(wall.Get({5, 0, 0}), (Rgba{2, 2, 2, 255}));
  EXPECT_EQ(wall.count(), 4u);
  ASSERT_TRUE(Extrude(wall, {{0, 0, 0}, {4, 1, 1}}, 0, -20, Free()));
  EXPECT_EQ(wall.Get({-20, 0, 0}), (Rgba{1, 1, 1, 255}));
  EXPECT_EQ(wall.count(), 24u);
  EXPECT_FALSE(Extrude(wall, {{0, 0, 0}, {4, 1, 1}}, 0, 60000, Free()));
}

TEST(Transform, MatricesTakeTheNearest) {
  Volume volume;
  for (int x = 0; x < 4; ++x) volume.Set({x, 0, 0}, {static_cast<uint8_t>(x), 0, 0, 255});
  Mat4 twice;
  twice.at[0] = twice.at[5] = twice.at[10] = 2;
  twice.at[12] = 100;
  Volume big = volume;
  ASSERT_TRUE(Transform(big, twice, Free()));
  EXPECT_EQ(big.Get({100 + 6, 0, 0}), volume.Get({3, 0, 0}));
  EXPECT_EQ(big.Get({100 + 2, 0, 0}), volume.Get({1, 0, 0}));
  Mat4 shift;
  shift.at[13] = -40;
  Volume moved = volume, same = volume;
  ASSERT_TRUE(Transform(moved, shift, Free()));
  ASSERT_TRUE(Translate(same, {0, -40, 0}, Free()));
  EXPECT_TRUE(moved.Equals(same));
  Mat4 flat;
  flat.at[0] = 0;
  EXPECT_FALSE(Transform(volume, flat, Free()));
  flat.at[0] = NAN;
  EXPECT_FALSE(Transform(volume, flat, Free()));
  Mat4 far;
  far.at[12] = 1e9f;
  EXPECT_FALSE(Transform(volume, far, Free()));
}

TEST(History, UndoesAndRedoes) {
  Image image;
  image.AddLayer("a");
  History history;
  for (int x = 0; x < 200; ++x) {
    history.Record(image);
    image.layers[0].volume.Set({x, 0, 0}, kWhite);
  }
  EXPECT_EQ(history.undo_steps(), History::kMostSteps);
  for (int x = 0; x < 128; ++x) EXPECT_TRUE(history.Undo(image));
  EXPECT_FALSE(history.Undo(image));
  EXPECT_EQ(image.layers[0].volume.count(), 72u);
  EXPECT_TRUE(history.Redo(image));
  EXPECT_EQ(image.layers[0].volume.count(), 73u);
  history.Record(image);
  EXPECT_FALSE(history.Redo(image));
}

TEST(Image, LayersByTheirIds) {
  Image image;
  int a = image.AddLayer("a").id, b = image.AddLayer().id;
  EXPECT_NE(a, b);
  EXPECT_EQ(image.layers[1].name, "Layer 2");
  image.FindLayer(a)->volume.Set({0, 0, 0}, kWhite);
  image.FindLayer(b)->volume.Set({1, 0, 0}, kWhite);
  image.FindLayer(b)->visible = false;
  EXPECT_EQ(Good(MergeVisible(image, Free())).count(), 1u);
  EXPECT_EQ(image.VoxelCount(), 2u);
  EXPECT_TRUE(MergeLayers(image, b, a, Free()));
  EXPECT_EQ(image.layers.size(), 1u);
  EXPECT_EQ(image.layers[0].volume.count(), 2u);
  EXPECT_FALSE(MergeLayers(image, a, a, Free()));
  EXPECT_FALSE(image.RemoveLayer(b));
}

}  // namespace
}  // namespace bivalve::voxel
