// .kv6, of Ken Silverman's SLAB6: a list of visible voxels by columns, y against ours, z downwards. Goxel
// takes the middle for the origin, whatever the pivot says, and so do we.
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr int kMostSide = 65536;
constexpr size_t kVoxelBytes = 8;

}  // namespace

Result<Image> ReadKv6(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  ByteReader in("kv6", bytes);
  if (in.Take(4) != "Kvxl") return in.Bad("this is no kv6 file");
  Vec3 side;
  for (int i = 0; i < 3; ++i) side[i] = in.I32();
  for (int i = 0; i < 3; ++i) in.F32();  // the pivot
  const uint32_t count = in.U32();
  if (!in.ok()) return in.Failure();
  for (int i = 0; i < 3; ++i)
    if (side[i] < 1 || side[i] > kMostSide) return in.Bad("a size is out of range");
  if (count > in.left() / kVoxelBytes) return in.Bad("there are fewer bytes than voxels");
  ByteReader voxels = in.Part(count * kVoxelBytes);
  // How many voxels each x has: their sum is known from the columns.
  if (in.left() / 4 < static_cast<size_t>(side.x)) return in.Bad("the list of slices is cut");
  in.Take(4 * static_cast<size_t>(side.x));
  Image image;
  image.limits = options.limits;
  Volume& volume = image.AddLayer().volume;
  for (int x = 0; x < side.x; ++x)
    for (int y = 0; y < side.y; ++y) {
      int left = in.U8();
      left |= in.U8() << 8;
      if (!in.ok()) return in.Failure();
      if (!meter.Spend(1 + left)) return Stopped();
      for (; left > 0; --left) {
        Rgba colour;
        colour.b = voxels.U8();
        colour.g = voxels.U8();
        colour.r = voxels.U8();
        colour.a = 255;
        voxels.U8();
        int z = voxels.U8();
        z |= voxels.U8() << 8;
        voxels.Take(2);  // visible sides, and a direction
        if (!voxels.ok()) return voxels.Failure();
        const Vec3 p{x - side.x / 2, side.y / 2 - y - 1, side.z / 2 - z - 1};
        if (z >= side.z || !InRange(p)) return voxels.Bad("a voxel is out of range");
        volume.Set(p, colour);
      }
    }
  TRY_VOID(volume.Check());
  return image;
}

}  // namespace bivalve::voxel
