#include "voxel/render.h"

#include <cmath>

#include "unit/voxel/support.h"

namespace bivalve::voxel {
namespace {

Volume Sample() {
  Random random;
  Volume volume = RandomVolume(random, {-9, 2, 7}, 22, 9, 6);
  volume.Compact(Free());
  return volume;
}

Rgba Shaded(Rgba c, double factor) {
  auto byte = [&](uint8_t v) { return static_cast<uint8_t>(v / 255. * factor * 255 + .5); };
  return {byte(c.r), byte(c.g), byte(c.b), 255};
}

// Views along an axis show the first voxel of each row: looked up voxel by voxel.
TEST(Render, StraightViews) {
  Volume volume = Sample();
  Box bounds = volume.Bounds();
  struct Along {
    View view;
    int axis, step;  // where rays go
    int right_axis, right, up_axis, up;
    double factor;
  };
  const Along views[] = {
      {View::kFront, 1, 1, 0, 1, 2, 1, .62}, {View::kBack, 1, -1, 0, -1, 2, 1, .70},
      {View::kLeft, 0, 1, 1, -1, 2, 1, .78}, {View::kRight, 0, -1, 1, 1, 2, 1, .86},
      {View::kTop, 2, -1, 0, 1, 1, 1, 1},    {View::kBottom, 2, 1, 0, 1, 1, -1, .5},
  };
  for (const Along& along : views) {
    RenderOptions options{.width = 97, .height = 97, .view = along.view, .occlusion = false};
    Picture picture = Good(Render(volume, options, Free()));
    Vec3 size = bounds.size();
    double half = std::max(size[along.up_axis], size[along.right_axis]) / 2. * 1.05;
    for (int row = 0; row < 97; ++row)
      for (int column = 0; column < 97; ++column) {
        double px = (column + .5) / 97 * 2 - 1, py = 1 - (row + .5) / 97 * 2;
        Vec3 p;
        auto place = [&](int axis, double offset) {
          return static_cast<int>(std::floor((bounds.min[axis] + bounds.max[axis]) / 2. + offset));
        };
        p[along.right_axis] = place(along.right_axis, px * half * along.right);
        p[along.up_axis] = place(along.up_axis, py * half * along.up);
        Rgba want = options.background;
        for (int i = 0; i < size[along.axis]; ++i) {
          p[along.axis] = along.step > 0 ? bounds.min[along.axis] + i : bounds.max[along.axis] - 1 - i;
          if (Rgba c = volume.Get(p); c.a) {
            want = Shaded(c, along.factor);
            break;
          }
        }
        ASSERT_EQ(picture.pixels[static_cast<size_t>(row * 97 + column)], want)
            << static_cast<int>(along.view) << " " << row << " " << column;
      }
  }
}

// Rays by small steps: which voxel is met first, without its side.
TEST(Render, FreeCameraMeetsTheSameVoxels) {
  Volume volume = Sample();
  for (double fov : {40., 90.}) {
    RenderOptions options{.width = 60, .height = 40, .occlusion = false};
    options.eye = Eye{{30, -25, 40}, {2, 13, 18}, {0, 0, 1}, fov};
    Picture picture = Good(Render(volume, options, Free()));
    auto cross = [](std::array<double, 3> a, std::array<double, 3> b) {
      return std::array{a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    };
    auto unit = [](std::array<double, 3> v) {
      double length = std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
      return std::array{v[0] / length, v[1] / length, v[2] / length};
    };
    std::array<double, 3> forward = unit({-28, 38, -22}), right = unit(cross(forward, {0, 0, 1})),
                          up = cross(right, forward);
    double tall = std::tan(fov * M_PI / 360);
    int differ = 0, met = 0;
    for (int row = 0; row < 40; ++row)
      for (int column = 0; column < 60; ++column) {
        double x = ((column + .5) / 60 * 2 - 1) * tall * 1.5, y = (1 - (row + .5) / 40 * 2) * tall;
        Rgba want;
        for (double t = 0; t < 90 && !want.a; t += .01) {
          auto at = [&](size_t i) {
            double origin[] = {30, -25, 40};
            return static_cast<int>(std::floor(origin[i] + t * (forward[i] + x * right[i] + y * up[i])));
          };
          want = volume.Get({at(0), at(1), at(2)});
        }
        Rgba got = picture.pixels[static_cast<size_t>(row * 60 + column)];
        bool same = want.a == 0 && got == options.background;
        for (double factor : {1., .86, .78, .7, .62, .5}) same |= want.a != 0 && got == Shaded(want, factor);
        differ += !same;
        met += want.a != 0;
      }
    // Steps of a hundredth pass through corners that a ray just touches.
    EXPECT_LE(differ, 6) << fov;
    EXPECT_GT(met, 80);
  }
}

TEST(Render, IsometricShowsThreeSides) {
  Volume volume;
  for (int i = 0; i < 1000; ++i) volume.Set({i % 10, i / 10 % 10, i / 100}, kWhite);
  for (bool occlusion : {false, true}) {
    Picture picture = Good(Render(volume, {.width = 101, .height = 101, .occlusion = occlusion}, Free()));
    auto at = [&](int x, int y) { return picture.pixels[static_cast<size_t>(y * 101 + x)]; };
    EXPECT_EQ(at(0, 0), (Rgba{240, 240, 240, 255}));
    EXPECT_EQ(at(50, 25), Shaded(kWhite, 1));
    EXPECT_EQ(at(25, 60), Shaded(kWhite, .62));
    EXPECT_EQ(at(75, 60), Shaded(kWhite, .86));
  }
}

TEST(Render, CornersAreDarker) {
  Volume volume;
  for (int i = 0; i < 100; ++i) volume.Set({i % 10, i / 10, 0}, kWhite);
  volume.Set({5, 5, 1}, kWhite);
  RenderOptions options{.width = 210, .height = 210, .view = View::kTop};
  Picture picture = Good(Render(volume, options, Free()));
  auto at = [&](double x, double y) {
    return picture.pixels[static_cast<size_t>(static_cast<int>(210 - (y + .25) * 20) * 210 +
                                              static_cast<int>((x + .25) * 20))];
  };
  EXPECT_EQ(at(2, 2).r, 255);
  EXPECT_EQ(at(5.5, 5.5).r, 255);
  EXPECT_LT(at(4.9, 5.5).r, 215);
  EXPECT_GT(at(4.1, 5.5).r, at(4.9, 5.5).r);
}

TEST(Render, TranslucentAndTransparent) {
  Volume volume;
  volume.Set({0, 0, 0}, {255, 0, 0, 255});
  volume.Set({0, 0, 1}, {0, 0, 255, 128});
  RenderOptions options{.width = 3, .height = 3, .view = View::kTop, .background = {}, .occlusion = false};
  Picture picture = Good(Render(volume, options, Free()));
  EXPECT_EQ(picture.pixels[4], (Rgba{127, 0, 128, 255}));
  options.view = View::kFront;
  options.height = 64;
  options.width = 8;
  EXPECT_EQ(Good(Render(volume, options, Free())).pixels[0], Rgba{});
}

TEST(Render, RefusesAndIsSteady) {
  Volume volume = Sample();
  EXPECT_FALSE(Render(volume, {.width = 0}, Free()));
  EXPECT_FALSE(Render(volume, {.height = 4097}, Free()));
  EXPECT_FALSE(Render(volume, {.samples = 3}, Free()));
  RenderOptions options;
  options.eye = Eye{{1, 1, 1}, {1, 1, 1}, {0, 0, 1}, 45};
  EXPECT_FALSE(Render(volume, options, Free()));
  options.eye = Eye{{1, 1, 1}, {1, 1, 9}, {0, 0, 1}, 45};
  EXPECT_FALSE(Render(volume, options, Free()));
  Volume far;
  far.Set({kMinCoordinate, kMinCoordinate, kMinCoordinate}, kWhite);
  far.Set({kMaxCoordinate, kMaxCoordinate, kMaxCoordinate}, kWhite);
  EXPECT_FALSE(Render(far, {}, Free()));
  RenderOptions fine{.width = 64, .height = 64, .samples = 4};
  EXPECT_EQ(Good(Render(volume, fine, Free())).pixels, Good(Render(Volume(volume), fine, Free())).pixels);
  EXPECT_EQ(Good(Render(Volume(), {.width = 2, .height = 1}, Free())).pixels.size(), 2u);
}

}  // namespace
}  // namespace bivalve::voxel
