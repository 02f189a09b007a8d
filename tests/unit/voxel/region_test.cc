#include "voxel/region.h"

#include <set>

#include "unit/voxel/support.h"

namespace bivalve::voxel {
namespace {

std::vector<Vec3> Steps(int reach) {
  std::vector<Vec3> steps;
  for (int z = -1; z <= 1; ++z)
    for (int y = -1; y <= 1; ++y)
      for (int x = -1; x <= 1; ++x) {
        int away = std::abs(x) + std::abs(y) + std::abs(z);
        if (away && away <= reach) steps.push_back({x, y, z});
      }
  return steps;
}

// One place after another.
std::set<Vec3> Brute(const Volume& volume, Vec3 seed, int reach, int tolerance, const Box& bounds) {
  Rgba want = volume.Get(seed);
  auto belongs = [&](Vec3 p) {
    Rgba c = volume.Get(p);
    auto near = [&](int a, int b) { return std::abs(a - b) <= tolerance; };
    return bounds.Contains(p) && (c.a == 0) == (want.a == 0) && near(c.r, want.r) && near(c.g, want.g) &&
           near(c.b, want.b) && near(c.a, want.a);
  };
  std::set<Vec3> seen;
  std::vector<Vec3> stack;
  if (belongs(seed)) stack.push_back(seed);
  std::vector<Vec3> steps = Steps(reach);
  while (!stack.empty()) {
    Vec3 p = stack.back();
    stack.pop_back();
    if (!seen.insert(p).second) continue;
    for (Vec3 step : steps)
      if (belongs(p + step) && !seen.contains(p + step)) stack.push_back(p + step);
  }
  return seen;
}

std::set<Vec3> Places(const Region& region) {
  std::set<Vec3> places;
  for (const auto& [p, c] : Read(Good(region.ToVolume(kWhite, {}, Free())))) places.insert(p);
  EXPECT_EQ(places.size(), region.count());
  return places;
}

TEST(Region, LikeOneStepAfterAnother) {
  Random random;
  for (int round = 0; round < 60; ++round) {
    Vec3 low{random.Below(32) - 40, random.Below(32) - 8, -17};
    Volume volume = RandomVolume(random, low, 32, 1 + round % 4, 1 + round % 3);
    Vec3 seed = low + Vec3{random.Below(32), random.Below(32), random.Below(32)};
    int reach = 1 + round % 3;
    FloodOptions options{.connectivity = reach == 1   ? Connectivity::kFaces
                                         : reach == 2 ? Connectivity::kEdges
                                                      : Connectivity::kCorners,
                         .tolerance = static_cast<uint8_t>(round % 5 == 0 ? 40 : 0)};
    Box bounds = Box::All();
    if (round % 2) {
      bounds = {low + Vec3{3, 1, 5}, low + Vec3{29, 32, 21}};
      options.bounds = bounds;
    }
    if (volume.Get(seed).a == 0 && !options.bounds) continue;
    Region region = Good(FindRegion(volume, seed, options, Free()));
    EXPECT_EQ(Places(region), Brute(volume, seed, reach, options.tolerance, bounds)) << round;
  }
}

TEST(Region, EdgesAreNoFaces) {
  Volume volume;
  volume.Set({15, 15, 15}, kWhite);
  volume.Set({16, 16, 15}, kWhite);
  volume.Set({17, 17, 16}, kWhite);
  EXPECT_EQ(Good(FindRegion(volume, {15, 15, 15}, {}, Free())).count(), 1u);
  EXPECT_EQ(Good(FindRegion(volume, {15, 15, 15}, {.connectivity = Connectivity::kEdges}, Free())).count(),
            2u);
  EXPECT_EQ(Good(FindRegion(volume, {15, 15, 15}, {.connectivity = Connectivity::kCorners}, Free())).count(),
            3u);
}

TEST(Region, EmptySeeds) {
  Volume volume;
  volume.Set({0, 0, 0}, kWhite);
  EXPECT_EQ(Good(FindRegion(volume, {5, 5, 5}, {}, Free())).count(), 0u);
  FloodOptions options{.bounds = Box{{-10, -10, -10}, {30, 30, 30}}};
  EXPECT_EQ(Good(FindRegion(volume, {5, 5, 5}, options, Free())).count(), 64000u - 1);
  EXPECT_EQ(Good(FindRegion(volume, {50, 5, 5}, options, Free())).count(), 0u);
  options.bounds = Box::All();
  auto all = FindRegion(volume, {5, 5, 5}, options, Free());
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().code, Errno::kRange);
  EXPECT_FALSE(FindRegion(volume, {1 << 20, 0, 0}, {}, Free()));
}

TEST(Region, FillCountsWhatChanges) {
  Volume volume;
  for (int x = 0; x < 40; ++x) volume.Set({x, 0, 0}, kWhite);
  Volume before = volume;
  EXPECT_EQ(Good(FloodFill(volume, volume, {3, 0, 0}, kWhite, {}, Free())), 0u);
  EXPECT_EQ(Good(FloodFill(volume, Volume(volume), {3, 0, 0}, {1, 2, 3, 255}, {}, Free())), 40u);
  EXPECT_EQ(volume.Get({39, 0, 0}), (Rgba{1, 2, 3, 255}));
  EXPECT_EQ(before.Get({39, 0, 0}), kWhite);
  EXPECT_EQ(Good(FloodFill(volume, Volume(volume), {3, 0, 0}, {}, {}, Free())), 40u);
  EXPECT_TRUE(volume.empty());
}

}  // namespace
}  // namespace bivalve::voxel
