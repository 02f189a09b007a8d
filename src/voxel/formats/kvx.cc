// .kvx, of Ken Silverman's Build: columns of slabs, each a run of voxels downwards, and a palette of 6-bit
// colours at the end. A file's y goes against ours and its z downwards; the pivot is our origin, its y
// counted from the other side, as Goxel has it. Only voxels with a visible side are stored: what is inside
// comes back in the colour above it, as in Goxel.
#include "voxel/colours.h"
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr size_t kPaletteBytes = 768;
constexpr int kMostSide = 256;
constexpr int kFraction = 256;  // of a pivot's numbers

uint8_t Widen(uint8_t six_bits) {
  return static_cast<uint8_t>((std::min<int>(six_bits, 63) * 255 + 31) / 63);
}
uint8_t Narrow(uint8_t eight_bits) { return static_cast<uint8_t>((eight_bits * 63 + 127) / 255); }

uint32_t U16(std::string_view bytes, size_t at) {
  return static_cast<uint8_t>(bytes[at]) | uint32_t{static_cast<uint8_t>(bytes[at + 1])} << 8;
}

// The sides of a voxel that can be seen, as the file numbers them; in the file's directions.
int SidesOf(const Volume& volume, Vec3 p) {
  constexpr Vec3 kNeighbours[] = {{-1, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
  int sides = 0;
  for (int i = 0; i < 6; ++i)
    if (volume.Get(p + kNeighbours[i]).a < kSolidAlpha) sides |= 1 << i;
  return sides;
}
constexpr int kTop = 16, kBottom = 32;

}  // namespace

Result<Image> ReadKvx(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  ByteReader in("kvx", bytes);
  const uint32_t size = in.U32();
  Vec3 side, pivot;
  for (int i = 0; i < 3; ++i) side[i] = in.I32();
  for (int i = 0; i < 3; ++i) pivot[i] = in.I32() / kFraction;
  if (!in.ok()) return in.Failure();
  for (int i = 0; i < 3; ++i)
    if (side[i] < 1 || side[i] > kMostSide || !InRange({pivot[i], 0, 0}))
      return in.Bad("a size is out of range");
  if (size > in.left() + 24 || in.left() < kPaletteBytes) return in.Bad("the file is shorter than it says");
  // Smaller versions of the model may follow; the palette is the end of the file.
  std::string_view palette = bytes.substr(bytes.size() - kPaletteBytes);
  std::string_view columns =
      bytes.substr(28, std::min<size_t>(size - std::min(size, 24u), bytes.size() - 28 - kPaletteBytes));
  const size_t row = 2 * (static_cast<size_t>(side.y) + 1);
  const size_t offsets = 4 * (static_cast<size_t>(side.x) + 1);
  if (columns.size() < offsets + row * static_cast<size_t>(side.x))
    return in.Bad("the table of columns is cut");
  Image image;
  image.limits = options.limits;
  Volume& volume = image.AddLayer().volume;
  ByteReader starts("kvx", columns.substr(0, offsets), 28);
  for (int x = 0; x < side.x; ++x) {
    const size_t start = starts.U32();
    if (start > columns.size()) return in.Bad("a column is outside of the file");
    for (int y = 0; y < side.y; ++y) {
      if (!meter.Spend(2)) return Stopped();
      const size_t entry = offsets + row * static_cast<size_t>(x) + 2 * static_cast<size_t>(y);
      size_t at = start + U16(columns, entry);
      const size_t end = start + U16(columns, entry + 2);
      if (end > columns.size()) return in.Bad("a column is outside of the file");
      // Below a slab whose lower side is hidden the model goes on, in the colour of what is above.
      int filled = -1;
      Rgba ink;
      auto put = [&](int level) {
        const Vec3 p{x - pivot.x, side.y - y - 1 - pivot.y, pivot.z - level - 1};
        return InRange(p) && (volume.Set(p, ink), true);
      };
      while (at + 3 <= end) {
        const int top = static_cast<uint8_t>(columns[at]), count = static_cast<uint8_t>(columns[at + 1]);
        const int sides = static_cast<uint8_t>(columns[at + 2]);
        at += 3;
        if (at + static_cast<size_t>(count) > end || top + count > side.z)
          return in.Bad("a slab is too long");
        if (!meter.Spend(side.z / 4 + 1)) return Stopped();
        for (int level = filled; filled >= 0 && level < top; ++level)
          if (!put(level)) return in.Bad("a voxel is out of range");
        for (int i = 0; i < count; ++i) {
          const size_t colour = 3 * size_t{static_cast<uint8_t>(columns[at + static_cast<size_t>(i)])};
          auto part = [&](size_t n) { return Widen(static_cast<uint8_t>(palette[colour + n])); };
          ink = {part(0), part(1), part(2), 255};
          if (!put(top + i)) return in.Bad("a voxel is out of range");
        }
        filled = count > 0 && !(sides & kBottom) ? top + count : -1;
        at += static_cast<size_t>(count);
      }
    }
  }
  TRY_VOID(volume.Check());
  return image;
}

Result<Exported> WriteKvx(const Image& image, const WriteOptions&, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  Box bounds = seen.Bounds();
  if (bounds.empty()) bounds = {{0, 0, 0}, {1, 1, 1}};
  // Goxel reads no pivot below zero: the columns begin at the origin where they can.
  Box wide = bounds;
  wide.min.x = std::min(wide.min.x, 0);
  wide.min.y = std::min(wide.min.y, 0);
  wide.max.z = std::max(wide.max.z, 0);
  if (wide.size().x <= kMostSide && wide.size().y <= kMostSide && wide.size().z <= 255) bounds = wide;
  const Vec3 side = bounds.size();
  if (side.x > kMostSide || side.y > kMostSide || side.z > 255)
    return Fail(Errno::kFBig, {}, "the bounds are too big for a kvx file");
  // Colour 255 means "none" to some readers.
  TRY(Palette palette, Palette::Of({&seen, 1}, 255, meter));
  bool exact = palette.exact;
  ByteWriter slabs, starts, table;
  const size_t head = 4 * (static_cast<size_t>(side.x) + 1) +
                      2 * static_cast<size_t>(side.x) * (static_cast<size_t>(side.y) + 1);
  auto u16 = [&table](size_t value) {
    table.U8(static_cast<uint8_t>(value));
    table.U8(static_cast<uint8_t>(value >> 8));
  };
  for (int x = bounds.min.x; x < bounds.max.x; ++x) {
    const size_t start = slabs.size();
    starts.U32(static_cast<uint32_t>(head + start));
    for (int y = bounds.max.y - 1; y >= bounds.min.y; --y) {
      u16(slabs.size() - start);
      if (!meter.Spend(2 * side.z)) return Stopped();
      for (int z = bounds.max.z - 1; z >= bounds.min.z;) {
        auto visible = [&](int level, int* sides) {
          if (level < bounds.min.z || seen.Get({x, y, level}).a < kSolidAlpha) return false;
          *sides = SidesOf(seen, {x, y, level});
          return *sides != 0;
        };
        int sides = 0, next = 0, last = z;
        if (!visible(z, &sides)) {
          --z;
          continue;
        }
        // A run has the same sides all along, and a top and a bottom at its ends.
        while (!(sides & kBottom) && visible(last - 1, &next) && ((next ^ sides) & ~(kTop | kBottom)) == 0) {
          --last;
          sides |= next & kBottom;
        }
        slabs.U8(static_cast<uint8_t>(bounds.max.z - 1 - z));
        slabs.U8(static_cast<uint8_t>(z - last + 1));
        slabs.U8(static_cast<uint8_t>(sides));
        for (; z >= last; --z) slabs.U8(static_cast<uint8_t>(palette.Nearest(seen.Get({x, y, z}))));
      }
    }
    u16(slabs.size() - start);
    if (slabs.size() - start > 0xffff) return Fail(Errno::kFBig, {}, "a slice is too big for a kvx file");
  }
  starts.U32(static_cast<uint32_t>(head + slabs.size()));
  ByteWriter out;
  out.U32(static_cast<uint32_t>(24 + head + slabs.size()));
  for (int i = 0; i < 3; ++i) out.I32(side[i]);
  out.I32(-bounds.min.x * kFraction);
  out.I32(-bounds.min.y * kFraction);
  out.I32(bounds.max.z * kFraction);
  out.Bytes(starts.bytes());
  out.Bytes(table.bytes());
  out.Bytes(slabs.bytes());
  for (size_t i = 0; i < 256; ++i) {
    const Rgba c = i < palette.colours.size() ? palette.colours[i] : Rgba{};
    for (uint8_t part : {c.r, c.g, c.b}) {
      out.U8(Narrow(part));
      exact &= Widen(Narrow(part)) == part;
    }
  }
  return Exported{out.Take(), {}, !exact};
}

}  // namespace bivalve::voxel
