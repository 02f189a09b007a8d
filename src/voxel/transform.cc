#include "voxel/transform.h"

#include <cmath>
#include <cstdlib>

namespace bivalve::voxel {
namespace {

// Moves every voxel p to place(p).
template <class Place>
Result<void> Remap(Volume& volume, Meter& meter, Place&& place) {
  Volume moved(volume.limits());
  int64_t spent = 0;
  bool going = volume.ForEach([&](Vec3 p, Rgba colour) {
    moved.Set(place(p), colour);
    return (++spent & 255) || meter.Spend(64);
  });
  if (!going) return Stopped();
  TRY_VOID(moved.Check());
  volume = std::move(moved);
  return {};
}

int FloorMod(int value, int by) {
  int rest = value % by;
  return rest < 0 ? rest + by : rest;
}

int FloorHalf(int value) { return value >> 1; }

bool Far(Vec3 by) {
  auto far = [](int c) { return c < -65536 || c > 65536; };
  return far(by.x) || far(by.y) || far(by.z);
}

std::unexpected<Error> TooFar() { return Fail(Errno::kRange, {}, "Coordinate out of range"); }

}  // namespace

Result<void> Translate(Volume& volume, Vec3 by, Meter& meter) {
  if (Far(by)) return TooFar();
  if ((by.x | by.y | by.z) & 15) return Remap(volume, meter, [by](Vec3 p) { return p + by; });
  Volume moved(volume.limits());
  for (const Volume::Item& item : volume.Blocks()) {
    if (!meter.Spend(1)) return Stopped();
    Vec3 to = OriginOf(item.key) + by;
    if (!InRange(to)) return TooFar();
    moved.PutBlock(KeyOf(to), volume.ShareBlock(item.key));
  }
  TRY_VOID(moved.Check());
  volume = std::move(moved);
  return {};
}

Result<void> Rotate(Volume& volume, int axis, int quarter_turns, Vec3 twice_origin, Meter& meter) {
  int u = (axis + 1) % 3, v = (axis + 2) % 3, turns = FloorMod(quarter_turns, 4);
  if ((twice_origin[u] ^ twice_origin[v]) & 1)
    return Fail(Errno::kInval, {}, "a quarter turn about that point leaves the grid");
  if (Far(twice_origin)) return TooFar();
  if (turns == 0) return {};
  return Remap(volume, meter, [=](Vec3 p) {
    // Twice the centre, from the origin.
    int du = 2 * p[u] + 1 - twice_origin[u], dv = 2 * p[v] + 1 - twice_origin[v];
    for (int i = 0; i < turns; ++i) {
      int before = du;
      du = -dv;
      dv = before;
    }
    p[u] = FloorHalf(du - 1 + twice_origin[u]);
    p[v] = FloorHalf(dv - 1 + twice_origin[v]);
    return p;
  });
}

Result<void> RotateInPlace(Volume& volume, int axis, int quarter_turns, Meter& meter) {
  Box bounds = volume.Bounds();
  Vec3 twice = bounds.min + bounds.max;
  int u = (axis + 1) % 3, v = (axis + 2) % 3;
  if ((twice[u] ^ twice[v]) & 1) --twice[u];
  return Rotate(volume, axis, quarter_turns, twice, meter);
}

Result<void> Mirror(Volume& volume, int axis, int twice_origin, Meter& meter) {
  if (Far({twice_origin, 0, 0})) return TooFar();
  return Remap(volume, meter, [=](Vec3 p) {
    p[axis] = twice_origin - 1 - p[axis];
    return p;
  });
}

Result<void> Wrap(Volume& volume, const Box& box, Vec3 by, Meter& meter) {
  if (box.empty()) return {};
  Vec3 size = box.size();
  for (int i = 0; i < 3; ++i) by[i] = FloorMod(by[i], size[i]);
  return Remap(volume, meter, [=](Vec3 p) {
    if (!box.Contains(p)) return p;
    for (int i = 0; i < 3; ++i) p[i] = box.min[i] + (p[i] - box.min[i] + by[i]) % size[i];
    return p;
  });
}

Result<void> Extrude(Volume& volume, const Box& box, int axis, int amount, Meter& meter) {
  if (box.empty() || amount == 0) return {};
  if (Far({amount, 0, 0})) return TooFar();
  Box slice = box;
  if (amount > 0) {
    slice.min[axis] = slice.max[axis] - 1;
  } else {
    slice.max[axis] = slice.min[axis] + 1;
  }
  TRY(Volume last, CopyBox(volume, slice, meter));
  Volume grown = volume;
  for (int i = 1; i <= std::abs(amount); ++i) {
    bool going = last.ForEach([&](Vec3 p, Rgba colour) {
      p[axis] += amount > 0 ? i : -i;
      grown.Set(p, colour);
      return meter.Spend(1);
    });
    if (!going) return Stopped();
    TRY_VOID(grown.Check());
    if (!meter.Spend(1)) return Stopped();
  }
  volume = std::move(grown);
  return {};
}

Result<void> Crop(Volume& volume, const Box& box, Meter& meter) {
  TRY(Volume kept, CopyBox(volume, box, meter));
  volume = std::move(kept);
  return {};
}

Result<Volume> CopyBox(const Volume& volume, const Box& asked, Meter& meter) {
  Box box = asked.Intersect(Box::All());
  Volume copy(volume.limits());
  std::vector<Rgba> scratch(kBlockCells);
  for (const Volume::Item& item : volume.Blocks()) {
    Box part = box.Intersect(BlockBox(OriginOf(item.key)));
    if (part.empty()) continue;
    if (!meter.Spend(kBlockCells / 32)) return Stopped();
    if (part.volume() == kBlockCells) {
      copy.PutBlock(item.key, volume.ShareBlock(item.key));
      continue;
    }
    const Rgba* cells = item.block->Read(scratch.data());
    BlockEdit edit(copy, item.key);
    for (int z = part.min.z; z < part.max.z; ++z)
      for (int y = part.min.y; y < part.max.y; ++y) {
        int row = CellOf({part.min.x, y, z});
        std::copy_n(cells + row, part.max.x - part.min.x, edit.cells() + row);
      }
  }
  return copy;
}

Result<void> Transform(Volume& volume, const Mat4& matrix, Meter& meter) {
  std::optional<Mat4> inverse = matrix.Finite() ? matrix.Inverse() : std::nullopt;
  if (!inverse) return Fail(Errno::kInval, {}, "the matrix cannot be inverted");
  if (volume.empty()) return {};
  Box from = volume.Bounds();
  double low[3] = {1e9, 1e9, 1e9}, high[3] = {-1e9, -1e9, -1e9};
  for (int corner = 0; corner < 8; ++corner) {
    auto p = matrix.Apply(corner & 1 ? from.max.x : from.min.x, corner & 2 ? from.max.y : from.min.y,
                          corner & 4 ? from.max.z : from.min.z);
    for (size_t i = 0; i < 3; ++i) {
      low[i] = std::min(low[i], p[i]);
      high[i] = std::max(high[i], p[i]);
    }
  }
  Box to;
  for (int i = 0; i < 3; ++i) {
    if (!(low[i] > kMinCoordinate - 1) || !(high[i] < kMaxCoordinate + 1)) return TooFar();
    to.min[i] = std::max(static_cast<int>(std::floor(low[i])) - 1, kMinCoordinate);
    to.max[i] = std::min(static_cast<int>(std::ceil(high[i])) + 1, kMaxCoordinate + 1);
  }
  Volume moved(volume.limits());
  bool going = ForBlocksIn(to, [&](BlockKey, const Box& part) {
    if (!meter.Spend(static_cast<int64_t>(part.volume() / 8 + 1))) return false;
    for (int z = part.min.z; z < part.max.z; ++z)
      for (int y = part.min.y; y < part.max.y; ++y)
        for (int x = part.min.x; x < part.max.x; ++x) {
          auto p = inverse->Apply(x, y, z);
          Rgba colour = volume.Get({static_cast<int>(std::round(p[0])), static_cast<int>(std::round(p[1])),
                                    static_cast<int>(std::round(p[2]))});
          if (colour.a) moved.Set({x, y, z}, colour);
        }
    return moved.Check().has_value();
  });
  TRY_VOID(moved.Check());
  if (!going) return Stopped();
  volume = std::move(moved);
  return {};
}

}  // namespace bivalve::voxel
