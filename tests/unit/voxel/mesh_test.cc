#include "voxel/mesh.h"

#include <set>

#include "unit/voxel/support.h"

namespace bivalve::voxel {
namespace {

// A face: the voxel, the axis, the direction.
using Face = std::tuple<int, int, int, int, bool, uint32_t>;

std::set<Face> VisibleFaces(const Volume& volume) {
  std::set<Face> faces;
  for (const auto& [p, c] : Read(volume))
    for (int axis = 0; axis < 3; ++axis)
      for (bool positive : {false, true}) {
        Vec3 there = p;
        there[axis] += positive ? 1 : -1;
        Rgba far = volume.Get(there);
        if (far.a == 0 || (far.a < 255 && far != c)) faces.insert({p.x, p.y, p.z, axis, positive, c.Pack()});
      }
  return faces;
}

std::set<Face> Covered(const std::vector<Quad>& quads, uint64_t* area) {
  std::set<Face> faces;
  *area = 0;
  for (const Quad& quad : quads)
    for (int v = 0; v < quad.height; ++v)
      for (int u = 0; u < quad.width; ++u) {
        Vec3 p = quad.low;
        p[(quad.axis + 1) % 3] += u;
        p[(quad.axis + 2) % 3] += v;
        p[quad.axis] -= quad.positive;
        faces.insert({p.x, p.y, p.z, quad.axis, quad.positive, quad.colour.Pack()});
        ++*area;
      }
  return faces;
}

Volume Sample(Random& random, int round) {
  Volume volume = RandomVolume(random, {-20, 3, -5}, 21 + round % 17, 1 + round % 4, 1 + round % 2);
  for (int i = 0; i < 300; ++i)
    volume.Set({random.Below(20) - 20, random.Below(20) + 3, random.Below(20)}, {1, 2, 3, 100});
  if (round % 3 == 0)
    for (int i = 0; i < kBlockCells; ++i) volume.Set(Vec3{16, 16, 16} + CellPlace(i), kWhite);
  volume.Compact(Free());
  return volume;
}

TEST(Mesh, CoversTheVisibleFacesOnce) {
  Random random;
  for (int round = 0; round < 12; ++round) {
    Volume volume = Sample(random, round);
    std::set<Face> want = VisibleFaces(volume);
    EXPECT_EQ(Good(CountFaces(volume, 1, Free())), want.size());
    for (MeshKind kind : {MeshKind::kFaces, MeshKind::kGreedy}) {
      std::vector<Quad> quads = Good(BuildMesh(volume, kind, 1, Free()));
      uint64_t area;
      EXPECT_EQ(Covered(quads, &area), want);
      EXPECT_EQ(area, want.size());
      if (kind == MeshKind::kFaces) EXPECT_EQ(quads.size(), want.size());
    }
    EXPECT_EQ(Good(BuildMesh(volume, MeshKind::kCubes, 1, Free())).size(), 6 * volume.count());
  }
}

TEST(Mesh, ACubeIsSixQuads) {
  Volume volume;
  for (int i = 0; i < 40 * 40 * 40; ++i) volume.Set({i % 40 - 20, i / 40 % 40 - 20, i / 1600 - 20}, kWhite);
  EXPECT_EQ(Good(BuildMesh(volume, MeshKind::kGreedy, 1, Free())).size(), 6u);
}

TEST(Mesh, FarApartIsMergedByBlocks) {
  Volume volume;
  for (int x = 0; x < 16; ++x)
    for (int at : {-32768, 0, 32752}) volume.Set({at + x, at, at}, kWhite);
  EXPECT_EQ(Good(BuildMesh(volume, MeshKind::kGreedy, 1, Free())).size(), 18u);
}

TEST(Mesh, CornersTurnOutwards) {
  Volume volume;
  volume.Set({5, -7, 9}, kWhite);
  for (const Quad& quad : Good(BuildMesh(volume, MeshKind::kFaces, 1, Free()))) {
    Vec3 p[4];
    quad.Corners(p);
    Vec3 u = p[1] - p[0], v = p[2] - p[1];
    int normal[3] = {u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x};
    for (int i = 0; i < 3; ++i) EXPECT_EQ(normal[i], i == quad.axis ? (quad.positive ? 1 : -1) : 0);
    for (Vec3 corner : p) {
      Vec3 d = corner - Vec3{5, -7, 9};
      EXPECT_EQ(d[quad.axis], quad.positive ? 1 : 0);
      for (int i = 0; i < 3; ++i) EXPECT_TRUE(d[i] == 0 || d[i] == 1);
    }
  }
}

TEST(Mesh, AlphaBelowTheLeastIsNotThere) {
  Volume volume;
  volume.Set({0, 0, 0}, {1, 1, 1, 126});
  volume.Set({1, 0, 0}, {1, 1, 1, 127});
  EXPECT_EQ(Good(CountFaces(volume, kSolidAlpha, Free())), 6u);
  EXPECT_EQ(Good(CountFaces(volume, 1, Free())), 12u);
}

}  // namespace
}  // namespace bivalve::voxel
