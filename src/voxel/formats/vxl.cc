// .vxl, the maps of Voxlap and Ace of Spades: 512 × 512 columns of 64 levels, each a list of spans. A span is
// a head of four bytes (chunks of four bytes in it, first and last level of a coloured run, where the air
// above begins), the colours of the run, and those of the lower end of what is solid below it. What lies
// between is solid and has no colour: black, as Goxel reads it. A file's x goes against ours and its z
// downwards, the middle is our origin.
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr int kSide = 512, kLevels = 64;

Vec3 PlaceOf(int x, int y, int z) { return {kSide / 2 - 1 - x, y - kSide / 2, kLevels / 2 - 1 - z}; }

Rgba ColourAt(std::string_view bytes, size_t at) {
  auto part = [&](size_t i) { return static_cast<uint8_t>(bytes[at + i]); };
  return {part(2), part(1), part(0), 255};
}

class VxlReader {
 public:
  VxlReader(std::string_view bytes, Volume& volume) : in_("vxl", bytes), volume_(volume) {}

  Result<void> ReadColumn(int x, int y) {
    Rgba levels[kLevels] = {};
    for (int at = 0;;) {
      std::string_view head = in_.Take(4);
      if (!in_.ok()) return in_.Failure();
      const int chunks = Byte(head, 0), first = Byte(head, 1), last = Byte(head, 2);
      const int run = last - first + 1;
      if (first < at || first > kLevels || last >= kLevels || run < 0)
        return in_.Bad("a span is out of place");
      if (chunks > 0 && chunks - 1 < run) return in_.Bad("a span is too short");
      std::string_view colours = in_.Take(4 * static_cast<size_t>(chunks ? chunks - 1 : run));
      if (!in_.ok()) return in_.Failure();
      for (int i = 0; i < run; ++i) levels[first + i] = ColourAt(colours, 4 * static_cast<size_t>(i));
      if (chunks == 0) {
        for (int z = last + 1; z < kLevels; ++z) levels[z] = kUnseen;
        break;
      }
      // What is solid below ends where the next span's air begins.
      std::string_view next = in_.Peek(4);
      if (next.empty()) return in_.Bad("the file ends in a column");
      const int end = Byte(next, 3), lower = chunks - 1 - run;
      if (end < last + 1 || end > kLevels || end - lower < last + 1) return in_.Bad("a span is out of place");
      for (int z = last + 1; z < end; ++z) levels[z] = kUnseen;
      for (int i = 0; i < lower; ++i)
        levels[end - lower + i] = ColourAt(colours, 4 * static_cast<size_t>(run + i));
      at = end;
    }
    for (int z = 0; z < kLevels; ++z)
      if (levels[z].a) volume_.Set(PlaceOf(x, y, z), levels[z]);
    return {};
  }

 private:
  static constexpr Rgba kUnseen{0, 0, 0, 255};
  static int Byte(std::string_view bytes, size_t at) { return static_cast<uint8_t>(bytes[at]); }

  ByteReader in_;
  Volume& volume_;
};

}  // namespace

Result<Image> ReadVxl(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  Image image;
  image.limits = options.limits;
  Volume& volume = image.AddLayer().volume;
  VxlReader reader(bytes, volume);
  for (int y = 0; y < kSide; ++y) {
    for (int x = 0; x < kSide; ++x) {
      if (!meter.Spend(kLevels / 8)) return Stopped();
      TRY_VOID(reader.ReadColumn(x, y));
    }
    TRY_VOID(volume.Check());
  }
  return image;
}

// Every voxel with its colour, so that what is inside of a model comes back as it was.
Result<Exported> WriteVxl(const Image& image, const WriteOptions&, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  const Box room{PlaceOf(kSide - 1, 0, kLevels - 1), PlaceOf(0, kSide - 1, 0) + Vec3{1, 1, 1}};
  const Box bounds = seen.Bounds();
  if (!bounds.empty() && !(room.Intersect(bounds) == bounds))
    return Fail(Errno::kFBig, {}, "the model does not fit into a vxl file: 512 x 512 x 64 around the origin");
  ByteWriter out;
  for (int y = 0; y < kSide; ++y)
    for (int x = 0; x < kSide; ++x) {
      if (!meter.Spend(kLevels / 8)) return Stopped();
      const bool any = bounds.Contains({PlaceOf(x, y, 0).x, PlaceOf(x, y, 0).y, bounds.min.z});
      auto solid = [&](int z) { return any && seen.Get(PlaceOf(x, y, z)).a >= kSolidAlpha; };
      for (int air = 0;;) {
        int first = air;
        while (first < kLevels && !solid(first)) ++first;
        int last = first;
        while (last < kLevels && solid(last)) ++last;
        const bool final = last == kLevels;
        out.U8(static_cast<uint8_t>(final ? 0 : last - first + 1));
        out.U8(static_cast<uint8_t>(first));
        out.U8(static_cast<uint8_t>(last - 1));
        out.U8(static_cast<uint8_t>(air));
        for (int z = first; z < last; ++z) {
          const Rgba c = seen.Get(PlaceOf(x, y, z));
          for (uint8_t part : {c.b, c.g, c.r, uint8_t{255}}) out.U8(part);
        }
        if (final) break;
        air = last;
      }
    }
  return Exported{out.Take(), {}, false};
}

}  // namespace bivalve::voxel
