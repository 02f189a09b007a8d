#include "voxel/shapes.h"

#include <cmath>
#include <cstdlib>

namespace bivalve::voxel {
namespace {

using Point = std::array<double, 3>;

// How far inside the shape a point is (≥ 0), in voxels, roughly; below 0 outside.
double Depth(const Shape& shape, const Point& p) {
  double d[3], n[3];
  for (size_t i = 0; i < 3; ++i) {
    d[i] = p[i] - shape.center[i];
    if (shape.half[i] <= 0) return -1;
    n[i] = d[i] / shape.half[i];
  }
  auto a = static_cast<size_t>(shape.axis);
  size_t u = (a + 1) % 3, v = (a + 2) % 3;
  // Half-open: the low side belongs to it, the high side does not.
  auto slab = [&](size_t i) {
    double room = shape.half[i] - std::abs(d[i]);
    return room > 0 || d[i] == -shape.half[i] ? room : std::min(room, -1e-9);
  };
  switch (shape.kind) {
    case ShapeKind::kBox: return std::min({slab(0), slab(1), slab(2)});
    case ShapeKind::kSphere: {
      double square = n[0] * n[0] + n[1] * n[1] + n[2] * n[2];
      double least = std::min({shape.half[0], shape.half[1], shape.half[2]});
      return square <= 1 ? (1 - std::sqrt(square)) * least : std::min((1 - std::sqrt(square)) * least, -1e-9);
    }
    case ShapeKind::kCylinder: {
      double square = n[u] * n[u] + n[v] * n[v];
      double round = (1 - std::sqrt(square)) * std::min(shape.half[u], shape.half[v]);
      return std::min(square <= 1 ? std::max(round, 0.0) : std::min(round, -1e-9), slab(a));
    }
    case ShapeKind::kPyramid: {
      double level = (1 - n[a]) / 2;  // 1 at the base, 0 at the apex
      double wide = std::max(std::abs(n[u]), std::abs(n[v]));
      double room = (level - wide) * std::min(shape.half[u], shape.half[v]);
      return std::min(std::abs(room) < 1e-9 ? 0 : room, slab(a));
    }
    case ShapeKind::kTorus: {
      double tube = std::min({shape.half[a], shape.half[u] / 2, shape.half[v] / 2});
      double ring_u = shape.half[u] - tube, ring_v = shape.half[v] - tube;
      if (ring_u <= 0 || ring_v <= 0) return -1;
      double around = std::sqrt(d[u] * d[u] / (ring_u * ring_u) + d[v] * d[v] / (ring_v * ring_v));
      double out = (around - 1) * std::min(ring_u, ring_v);
      return tube - std::sqrt(out * out + d[a] * d[a]);
    }
  }
  return -1;
}

Box ShapeBox(const Shape& shape) {
  Box box;
  for (int i = 0; i < 3; ++i) {
    auto at = static_cast<size_t>(i);
    double reach = shape.half[at] + shape.smoothness;
    double low = std::floor(shape.center[at] - reach - 1), high = std::ceil(shape.center[at] + reach + 1);
    box.min[i] = static_cast<int>(std::clamp(low, double{kMinCoordinate}, double{kMaxCoordinate} + 1));
    box.max[i] = static_cast<int>(std::clamp(high, double{kMinCoordinate}, double{kMaxCoordinate} + 1));
  }
  return box;
}

// A convex shape contains a block whose eight corners it contains, with room for the soft edge.
bool HoldsBlock(const Shape& shape, Vec3 origin) {
  if (shape.kind == ShapeKind::kTorus) return false;
  for (int corner = 0; corner < 8; ++corner) {
    Point p{origin.x + (corner & 1 ? 15.5 : .5), origin.y + (corner & 2 ? 15.5 : .5),
            origin.z + (corner & 4 ? 15.5 : .5)};
    if (Depth(shape, p) < shape.smoothness) return false;
  }
  return true;
}

Result<void> Rasterise(Volume& into, const Shape& shape, Rgba colour, Meter& meter) {
  auto full = MakeRef<Block>(colour);
  bool going = ForBlocksIn(ShapeBox(shape), [&](BlockKey key, const Box& part) {
    if (!meter.Spend(16)) return false;
    Vec3 origin = OriginOf(key);
    if (HoldsBlock(shape, origin)) {
      into.PutBlock(key, full);
      return into.Check().has_value();
    }
    if (!meter.Spend(static_cast<int64_t>(part.volume() / 2))) return false;
    std::array<Rgba, kBlockCells> cells{};
    bool any = false;
    for (int z = part.min.z; z < part.max.z; ++z)
      for (int y = part.min.y; y < part.max.y; ++y)
        for (int x = part.min.x; x < part.max.x; ++x) {
          double depth = Depth(shape, {x + .5, y + .5, z + .5});
          Rgba got = colour;
          if (shape.smoothness > 0) {
            double cover = std::clamp(depth / shape.smoothness, -1.0, 1.0) / 2 + .5;
            got.a = static_cast<uint8_t>(colour.a * cover);
          } else if (depth < 0) {
            continue;
          }
          if (!got.a) continue;
          Rgba& cell = cells[static_cast<size_t>(CellOf({x, y, z}))];
          if (got.a > cell.a) cell = got;
          any = true;
        }
    if (!any) return true;
    BlockEdit edit(into, key);
    if (!edit.cells()) return false;
    for (size_t i = 0; i < cells.size(); ++i)
      if (cells[i].a > edit.cells()[i].a) edit.cells()[i] = cells[i];
    return true;
  });
  TRY_VOID(into.Check());
  if (!going) return Stopped();
  return {};
}

double SegmentDistance2(Vec3 a, Vec3 b, Vec3 p) {
  double along = 0, length2 = 0, d[3], ab[3];
  for (int i = 0; i < 3; ++i) {
    ab[i] = b[i] - a[i];
    d[i] = p[i] - a[i];
    along += ab[i] * d[i];
    length2 += ab[i] * ab[i];
  }
  double t = length2 > 0 ? std::clamp(along / length2, 0.0, 1.0) : 0, sum = 0;
  for (int i = 0; i < 3; ++i) sum += (d[i] - t * ab[i]) * (d[i] - t * ab[i]);
  return sum;
}

Result<uint64_t> DrawCapsule(Volume& volume, Vec3 from, Vec3 to, double radius, Rgba colour, Meter& meter) {
  int reach = static_cast<int>(std::min(std::ceil(radius), 65536.0));
  Box box = Box::Inclusive(from, to);
  box = {box.min - Vec3{reach, reach, reach}, box.max + Vec3{reach, reach, reach}};
  uint64_t changed = 0;
  bool going = ForBlocksIn(box.Intersect(Box::All()), [&](BlockKey, const Box& part) {
    // A block that the segment does not come near is not looked into.
    if (!meter.Spend(2)) return false;
    Vec3 middle = part.min + Vec3{8, 8, 8};
    double far = radius + 28;
    if (SegmentDistance2(from, to, middle) > far * far) return true;
    if (!meter.Spend(static_cast<int64_t>(part.volume() / 4))) return false;
    for (int z = part.min.z; z < part.max.z; ++z)
      for (int y = part.min.y; y < part.max.y; ++y)
        for (int x = part.min.x; x < part.max.x; ++x)
          if (SegmentDistance2(from, to, {x, y, z}) <= radius * radius)
            changed += volume.Set({x, y, z}, colour);
    return volume.Check().has_value();
  });
  TRY_VOID(volume.Check());
  if (!going) return Stopped();
  return changed;
}

}  // namespace

Result<uint64_t> FillBox(Volume& volume, const Box& asked, Rgba colour, Meter& meter) {
  Box box = asked.Intersect(Box::All());
  colour = colour.Canonical();
  uint64_t changed = 0;
  auto full = MakeRef<Block>(colour);
  std::vector<Rgba> scratch(kBlockCells);
  auto fill = [&](BlockKey key, const Box& part) {
    const Block* there = volume.FindBlock(key);
    if (!meter.Spend(there && !there->uniform() ? kBlockCells / 32 : 4)) return false;
    if (!there && !colour.a) return true;
    if (there && there->uniform() && there->fill() == colour) return true;
    if (part.volume() == kBlockCells) {
      uint64_t same = 0;
      if (there && !there->uniform()) {
        const Rgba* cells = there->Read(scratch.data());
        for (int i = 0; i < kBlockCells; ++i) same += cells[i] == colour;
      }
      changed += kBlockCells - same;
      volume.PutBlock(key, full);
      return volume.Check().has_value();
    }
    BlockEdit edit(volume, key);
    if (!edit.cells()) return false;
    for (int z = part.min.z; z < part.max.z; ++z)
      for (int y = part.min.y; y < part.max.y; ++y) {
        Rgba* row = edit.cells() + CellOf({part.min.x, y, z});
        for (int x = 0; x < part.max.x - part.min.x; ++x) {
          changed += row[x] != colour;
          row[x] = colour;
        }
      }
    return true;
  };
  bool going = true;
  if (colour.a) {
    if (box.volume() > volume.limits().voxels) return Fail(Errno::kRange, {}, "Volume limit exceeded");
    going = ForBlocksIn(box, fill);
  } else {
    // Clearing goes by the blocks that are there, however big the box.
    for (const Volume::Item& item : Volume(volume).Blocks()) {
      Box part = box.Intersect(BlockBox(OriginOf(item.key)));
      if (!part.empty() && !fill(item.key, part)) going = false;
      if (!going) break;
    }
  }
  TRY_VOID(volume.Check());
  if (!going) return Stopped();
  return changed;
}

Result<uint64_t> FillShape(Volume& volume, const Shape& shape, Rgba colour, Meter& meter) {
  bool removes = colour.a == 0;
  Rgba ink = removes ? kWhite : colour;
  Volume cast(volume.limits());
  for (int mirrored = 0; mirrored < 8; ++mirrored) {
    if (mirrored & ~shape.symmetry) continue;
    Shape image = shape;
    for (size_t i = 0; i < 3; ++i)
      if (mirrored >> i & 1) image.center[i] = 2 * shape.mirror[i] - shape.center[i];
    TRY_VOID(Rasterise(cast, image, ink, meter));
  }
  return Merge(volume, cast, removes ? Mode::kSub : shape.mode, meter);
}

Result<uint64_t> DrawLine(Volume& volume, Vec3 from, Vec3 to, double radius, Rgba colour, Meter& meter) {
  if (!InRange(from) || !InRange(to)) return Fail(Errno::kRange, {}, "Coordinate out of range");
  if (radius > 0) return DrawCapsule(volume, from, to, radius, colour, meter);
  Vec3 way = to - from, step, length;
  int longest = 0;
  for (int i = 0; i < 3; ++i) {
    length[i] = std::abs(way[i]);
    step[i] = way[i] < 0 ? -1 : 1;
    if (length[i] > length[longest]) longest = i;
  }
  uint64_t changed = 0;
  Vec3 at = from, error;
  for (int i = 0; i < 3; ++i) error[i] = 2 * length[i] - length[longest];
  for (int n = 0; n <= length[longest]; ++n) {
    if (!meter.Spend(1)) return Stopped();
    changed += volume.Set(at, colour);
    for (int i = 0; i < 3; ++i) {
      if (i != longest && error[i] < 0) {
        error[i] += 2 * length[i];
        continue;
      }
      at[i] += step[i];
      if (i != longest) error[i] += 2 * (length[i] - length[longest]);
    }
  }
  TRY_VOID(volume.Check());
  return changed;
}

Result<uint64_t> Paint(Volume& volume, std::span<const Vec3> places, Rgba colour, bool keep_alpha,
                       Meter& meter) {
  if (!keep_alpha && colour.a == 0) return Fail(Errno::kInval, {}, "painting does not remove voxels");
  Volume done(volume.limits());
  for (Vec3 p : places) {
    if (!meter.Spend(1)) return Stopped();
    Rgba there = volume.Get(p);
    if (!there.a) continue;
    done.Set(p, kWhite);
    volume.Set(p, {colour.r, colour.g, colour.b, keep_alpha ? there.a : colour.a});
  }
  TRY_VOID(volume.Check());
  return done.count();
}

}  // namespace bivalve::voxel
