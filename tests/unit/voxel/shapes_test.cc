#include "voxel/shapes.h"

#include <cmath>

#include "unit/voxel/support.h"
#include "voxel/transform.h"

namespace bivalve::voxel {
namespace {

constexpr Rgba kRed{255, 0, 0, 255};

// The voxels of a box whose centre passes a test.
template <class Test>
Model Where(const Box& box, Test&& test) {
  Model model;
  for (int z = box.min.z; z < box.max.z; ++z)
    for (int y = box.min.y; y < box.max.y; ++y)
      for (int x = box.min.x; x < box.max.x; ++x)
        if (test(x + .5, y + .5, z + .5)) model[{x, y, z}] = kRed;
  return model;
}

const Box kAround{{-50, -50, -50}, {50, 50, 50}};

TEST(Shapes, BoxesFillAndCount) {
  Random random;
  for (int round = 0; round < 40; ++round) {
    Volume volume = RandomVolume(random, {-8, -8, -8}, 20, 2, 2);
    if (round % 2) volume.Compact(Free());
    Model want = Read(volume);
    Vec3 a{random.Below(60) - 30, random.Below(60) - 30, random.Below(60) - 30};
    Vec3 b{random.Below(60) - 30, random.Below(60) - 30, random.Below(60) - 30};
    Box box = Box::Inclusive(a, b);
    Rgba colour = round % 3 ? kRed : Rgba{};
    uint64_t changed = 0;
    for (const auto& [p, c] : Where(box, [](double, double, double) { return true; })) {
      Rgba before = want.contains(p) ? want[p] : Rgba{};
      changed += before != colour;
      if (colour.a) {
        want[p] = colour;
      } else {
        want.erase(p);
      }
    }
    EXPECT_EQ(Good(FillBox(volume, box, colour, Free())), changed);
    EXPECT_EQ(Read(volume), want);
  }
}

TEST(Shapes, WholeBlocksCostNothing) {
  Volume volume;
  EXPECT_EQ(Good(FillBox(volume, {{0, 0, 0}, {256, 256, 256}}, kRed, Free())), uint64_t{256} * 256 * 256);
  EXPECT_LT(volume.Bytes(), size_t{1} << 20);
  EXPECT_FALSE(FillBox(volume, {{0, 0, 0}, {256, 256, 257}}, kRed, Free()));
  Volume all;
  EXPECT_FALSE(FillBox(all, Box::All(), kRed, Free()));
  EXPECT_EQ(Good(FillBox(volume, Box::All(), {}, Free())), uint64_t{256} * 256 * 256);
}

TEST(Shapes, EllipsoidsHoldTheirCentres) {
  for (double r : {0.5, 1.0, 3.0, 7.5, 21.0, 40.0}) {
    Volume volume;
    Shape shape{.kind = ShapeKind::kSphere, .center = {1.5, -2, .25}, .half = {r, r / 2 + 1, r + 3}};
    uint64_t made = Good(FillShape(volume, shape, kRed, Free()));
    Model want = Where(kAround, [&](double x, double y, double z) {
      auto n = [](double v, double c, double h) { return (v - c) * (v - c) / (h * h); };
      return n(x, 1.5, r) + n(y, -2, r / 2 + 1) + n(z, .25, r + 3) <= 1;
    });
    EXPECT_EQ(Read(volume), want) << r;
    EXPECT_EQ(made, want.size());
  }
}

TEST(Shapes, CylindersAndBoxes) {
  for (int axis = 0; axis < 3; ++axis) {
    Volume volume;
    Shape shape{.kind = ShapeKind::kCylinder, .center = {0, 0, 0}, .half = {6, 6, 6}, .axis = axis};
    shape.half[static_cast<size_t>(axis)] = 20;
    Good(FillShape(volume, shape, kRed, Free()));
    EXPECT_EQ(Read(volume), Where(kAround, [&](double x, double y, double z) {
                double p[3] = {x, y, z};
                double h = p[axis];
                return x * x + y * y + z * z - h * h <= 36 && h >= -20 && h < 20;
              }));
  }
  Volume volume;
  // Half-open: a centre that stands on the high side is not inside.
  Shape box{.center = {0, 0, 0}, .half = {2.5, 2, 17}};
  Good(FillShape(volume, box, kRed, Free()));
  EXPECT_EQ(Read(volume), Where(kAround, [](double x, double y, double z) {
              return x >= -2.5 && x < 2.5 && y >= -2 && y < 2 && z >= -17 && z < 17;
            }));
}

TEST(Shapes, PyramidsNarrowAndToriHaveAHole) {
  Volume pyramid;
  Good(FillShape(pyramid, {.kind = ShapeKind::kPyramid, .center = {0, 0, 5}, .half = {10, 10, 5}}, kRed,
                 Free()));
  uint64_t last = UINT64_MAX;
  for (int z = 0; z < 10; ++z) {
    uint64_t count = Good(CopyBox(pyramid, {{-50, -50, z}, {50, 50, z + 1}}, Free())).count();
    EXPECT_LT(count, last);
    EXPECT_GT(count, 0u);
    last = count;
  }
  Volume torus;
  Good(FillShape(torus, {.kind = ShapeKind::kTorus, .center = {0, 0, 0}, .half = {20, 20, 5}}, kRed, Free()));
  EXPECT_EQ(Read(torus), Where(kAround, [](double x, double y, double z) {
              double out = std::sqrt(x * x + y * y) - 15;
              return out * out + z * z <= 25;
            }));
}

TEST(Shapes, ModesSymmetryAndRemoving) {
  Volume volume;
  Good(FillBox(volume, {{-20, -20, -20}, {20, 20, 20}}, kRed, Free()));
  Shape ball{.kind = ShapeKind::kSphere, .center = {10, 0, 0}, .half = {4, 4, 4}, .symmetry = 1};
  Volume cut = volume;
  uint64_t gone = Good(FillShape(cut, ball, {}, Free()));
  EXPECT_EQ(cut.count() + gone, volume.count());
  EXPECT_EQ(cut.Get({9, 0, 0}).a, 0);
  EXPECT_EQ(cut.Get({-11, 0, 0}).a, 0);
  ball.mode = Mode::kIntersect;
  Volume kept = volume;
  Good(FillShape(kept, ball, kWhite, Free()));
  EXPECT_EQ(kept.count(), gone);
  ball.smoothness = 2;
  ball.mode = Mode::kOver;
  Volume soft;
  Good(FillShape(soft, ball, kWhite, Free()));
  EXPECT_EQ(soft.Get({10, 0, 0}).a, 255);
  bool half = false;
  for (const auto& [p, c] : Read(soft)) half |= c.a > 50 && c.a < 200;
  EXPECT_TRUE(half);
}

TEST(Shapes, LinesAreUnbroken) {
  Random random;
  for (int round = 0; round < 200; ++round) {
    auto point = [&] { return Vec3{random.Below(80) - 40, random.Below(80) - 40, random.Below(80) - 40}; };
    Vec3 a = point(), b = point();
    Volume volume;
    Good(DrawLine(volume, a, b, 0, kRed, Free()));
    int longest = 0;
    for (int i = 0; i < 3; ++i) longest = std::max(longest, std::abs(a[i] - b[i]));
    EXPECT_EQ(volume.count(), static_cast<uint64_t>(longest) + 1);
    EXPECT_EQ(volume.Get(a), kRed);
    EXPECT_EQ(volume.Get(b), kRed);
    for (const auto& [p, c] : Read(volume)) {
      // No further from the line than half a voxel on each of the other axes.
      double t = 0;
      for (int i = 0; i < 3; ++i)
        if (std::abs(a[i] - b[i]) == longest && longest) t = static_cast<double>(p[i] - a[i]) / (b[i] - a[i]);
      for (int i = 0; i < 3; ++i) EXPECT_LE(std::abs(a[i] + t * (b[i] - a[i]) - p[i]), .5 + 1e-9);
    }
  }
}

TEST(Shapes, CapsulesAreRound) {
  Volume volume;
  Good(DrawLine(volume, {-10, 0, 0}, {20, 5, 3}, 3.5, kRed, Free()));
  Model want = Where(kAround, [](double x, double y, double z) {
    double p[3] = {x - .5 + 10, y - .5, z - .5}, d[3] = {30, 5, 3}, along = 0, sum = 0;
    for (int i = 0; i < 3; ++i) along += p[i] * d[i] / (30. * 30 + 25 + 9);
    along = std::min(1., std::max(0., along));
    for (int i = 0; i < 3; ++i) sum += (p[i] - along * d[i]) * (p[i] - along * d[i]);
    return sum <= 3.5 * 3.5;
  });
  EXPECT_EQ(Read(volume), want);
}

TEST(Shapes, PaintMakesNothing) {
  Volume volume;
  volume.Set({0, 0, 0}, {1, 2, 3, 200});
  volume.Set({1, 0, 0}, {1, 2, 3, 200});
  std::vector<Vec3> places{{0, 0, 0}, {0, 0, 0}, {5, 5, 5}};
  EXPECT_EQ(Good(Paint(volume, places, {9, 9, 9, 255}, true, Free())), 1u);
  EXPECT_EQ(volume.Get({0, 0, 0}), (Rgba{9, 9, 9, 200}));
  EXPECT_EQ(volume.count(), 2u);
  EXPECT_EQ(Good(Paint(volume, places, {9, 9, 9, 255}, false, Free())), 1u);
  EXPECT_EQ(volume.Get({0, 0, 0}).a, 255);
  EXPECT_FALSE(Paint(volume, places, {}, false, Free()));
}

}  // namespace
}  // namespace bivalve::voxel
