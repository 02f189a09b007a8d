// Slices: the volume's levels of z side by side in one PNG picture, lowest first; x to the right, y
// downwards.
#include "codec/png.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr uint32_t kMostWidth = 1 << 18, kMostHeight = 1 << 14;
constexpr uint64_t kMostPixels = 1 << 26;

}  // namespace

Result<Image> ReadSlices(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  TRY(codec::PngPicture picture, codec::DecodePng(bytes, kMostWidth, kMostHeight, meter));
  uint32_t width = picture.width, height = picture.height;
  auto depth = static_cast<uint32_t>(std::max(options.depth, 0));
  if (depth == 0) depth = width % height == 0 ? width / height : 1;
  if (depth > width || width % depth != 0)
    return Fail(Errno::kInval, {},
                "png: a width of " + std::to_string(width) + " is not " + std::to_string(depth) + " slices");
  uint32_t side = width / depth;
  if (side > 32768 || height > 32768 || depth > 32768)
    return Fail(Errno::kInval, {}, "png: the picture is too big");
  Image image;
  image.limits = options.limits;
  Volume& volume = image.AddLayer().volume;
  for (uint32_t z = 0; z < depth; ++z)
    for (uint32_t y = 0; y < height; ++y) {
      if (!meter.Spend(side / 4 + 1)) return Stopped();
      const uint8_t* row = &picture.rgba[(size_t{y} * width + size_t{z} * side) * 4];
      for (uint32_t x = 0; x < side; ++x, row += 4)
        if (row[3])
          volume.Set({static_cast<int>(x), static_cast<int>(y), static_cast<int>(z)},
                     {row[0], row[1], row[2], row[3]});
      TRY_VOID(volume.Check());
    }
  return image;
}

Result<Exported> WriteSlices(const Image& image, const WriteOptions&, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  Box bounds = seen.Bounds();
  if (bounds.empty()) bounds = {{0, 0, 0}, {1, 1, 1}};
  Vec3 size = bounds.size();
  uint64_t width = uint64_t(size.x) * uint64_t(size.z), pixels = width * uint64_t(size.y);
  if (width > kMostWidth || pixels > kMostPixels)
    return Fail(Errno::kFBig, {}, "the bounds are too big for a picture");
  if (!meter.Hold(pixels * 4)) return Stopped();
  std::vector<uint8_t> rgba(pixels * 4);
  bool going = seen.ForEach([&](Vec3 p, Rgba c) {
    Vec3 d = p - bounds.min;
    size_t at = size_t(d.y) * width + size_t(d.z) * size_t(size.x) + size_t(d.x);
    rgba[4 * at] = c.r;
    rgba[4 * at + 1] = c.g;
    rgba[4 * at + 2] = c.b;
    rgba[4 * at + 3] = c.a;
    return meter.Spend(1);
  });
  if (!going) return Stopped();
  TRY(std::string bytes,
      codec::EncodePng(static_cast<uint32_t>(width), static_cast<uint32_t>(size.y), rgba, {}, meter));
  return Exported{std::move(bytes), {}, false};
}

}  // namespace bivalve::voxel
