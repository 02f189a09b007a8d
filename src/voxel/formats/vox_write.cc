// .vox, version 150, with a scene that puts the models where they are. Content of more than 256 voxels in a
// direction becomes several models; colours are at most 255, the nearest when there are more.
#include <map>

#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"
#include "voxel/transform.h"

namespace bivalve::voxel {
namespace {

constexpr int kMostSide = 256;

struct Piece {
  std::string name;
  bool visible;
  Vec3 low, size;
  std::string voxels;  // x y z index
};

class VoxWriter {
 public:
  explicit VoxWriter(Meter& meter) : meter_(meter) {}

  Result<Exported> Write(const Image& image, const WriteOptions& options) {
    if (options.keep_layers) {
      std::vector<Volume> volumes;
      for (const Layer& layer : image.layers) volumes.push_back(layer.volume);
      TRY(palette_, Palette::Of(volumes, 255, meter_));
      for (const Layer& layer : image.layers) TRY_VOID(Split(layer.name, layer.visible, layer.volume));
    } else {
      TRY(Volume seen, MergeVisible(image, meter_));
      TRY(palette_, Palette::Of({&seen, 1}, 255, meter_));
      TRY_VOID(Split({}, true, seen));
    }
    if (pieces_.empty()) pieces_.push_back({{}, true, {}, {1, 1, 1}, {}});
    ByteWriter body;
    for (const Piece& piece : pieces_) {
      ByteWriter size, voxels;
      for (int i = 0; i < 3; ++i) size.I32(piece.size[i]);
      Chunk(body, "SIZE", size.bytes());
      voxels.Text(piece.voxels);
      std::string content = voxels.Take();
      // The number is of voxels, not of bytes.
      auto count = static_cast<uint32_t>(piece.voxels.size() / 4);
      for (size_t i = 0; i < 4; ++i) content[i] = static_cast<char>(count >> (8 * i));
      Chunk(body, "XYZI", content);
    }
    PutScene(body);
    PutPalette(body);
    ByteWriter out;
    out.Bytes("VOX ");
    out.U32(150);
    out.Bytes("MAIN");
    out.U32(0);
    out.Text(body.bytes());
    return Exported{out.Take(), {}, !palette_.exact};
  }

 private:
  static void Chunk(ByteWriter& out, std::string_view id, const std::string& content) {
    out.Bytes(id);
    out.U32(static_cast<uint32_t>(content.size()));
    out.U32(0);
    out.Bytes(content);
  }

  uint8_t IndexOf(Rgba colour) {
    auto [place, added] = indices_.try_emplace(colour.Pack(), uint8_t{0});
    if (added) {
      size_t nearest = palette_.Nearest(colour);
      palette_.exact &= palette_.colours[nearest] == colour;
      place->second = static_cast<uint8_t>(nearest + 1);
    }
    return place->second;
  }

  // Cuts the bounds into boxes of at most 256 on each side.
  Result<void> Split(const std::string& name, bool visible, const Volume& volume) {
    Box bounds = volume.Bounds();
    for (int z = bounds.min.z; z < bounds.max.z; z += kMostSide)
      for (int y = bounds.min.y; y < bounds.max.y; y += kMostSide)
        for (int x = bounds.min.x; x < bounds.max.x; x += kMostSide) {
          if (!meter_.Spend(4)) return Stopped();
          Box box = bounds.Intersect({{x, y, z}, Vec3{x, y, z} + Vec3{kMostSide, kMostSide, kMostSide}});
          TRY_VOID(AddPiece(name, visible, volume, box));
        }
    return {};
  }

  Result<void> AddPiece(const std::string& name, bool visible, const Volume& volume, const Box& box) {
    TRY(Volume part, CopyBox(volume, box, meter_));
    Piece piece{name, visible, box.min, box.size(), {}};
    if (!meter_.Hold(part.count() * 4)) return Stopped();
    piece.voxels.reserve(part.count() * 4);
    uint32_t last = 0;
    uint8_t index = 0;
    bool going = part.ForEach([&](Vec3 p, Rgba colour) {
      if (colour.a < kSolidAlpha) return true;
      if (index == 0 || colour.Pack() != last) {
        index = IndexOf(colour);
        last = colour.Pack();
      }
      Vec3 d = p - box.min;
      const char bytes[] = {static_cast<char>(d.x), static_cast<char>(d.y), static_cast<char>(d.z),
                            static_cast<char>(index)};
      piece.voxels.append(bytes, 4);
      return (piece.voxels.size() & 0xfff) != 0 || meter_.Spend(256);
    });
    if (!going) return Stopped();
    if (!piece.voxels.empty()) pieces_.push_back(std::move(piece));
    return {};
  }

  static void PutDict(ByteWriter& out,
                      std::initializer_list<std::pair<std::string_view, std::string>> entries) {
    uint32_t count = 0;
    for (const auto& [key, value] : entries) count += !value.empty();
    out.U32(count);
    for (const auto& [key, value] : entries) {
      if (value.empty()) continue;
      out.Text(key);
      out.Text(value);
    }
  }

  static void PutTransform(ByteWriter& body, int32_t id, int32_t child, const std::string& name, bool hidden,
                           const std::string& shift) {
    ByteWriter node;
    node.I32(id);
    PutDict(node, {{"_name", name}, {"_hidden", hidden ? "1" : ""}});
    node.I32(child);
    node.I32(-1);
    node.I32(0);
    node.I32(1);
    PutDict(node, {{"_t", shift}});
    Chunk(body, "nTRN", node.bytes());
  }

  // A root, a group, and for each model its place and its shape.
  void PutScene(ByteWriter& body) {
    PutTransform(body, 0, 1, {}, false, {});
    ByteWriter group;
    group.I32(1);
    group.U32(0);
    group.U32(static_cast<uint32_t>(pieces_.size()));
    for (size_t i = 0; i < pieces_.size(); ++i) group.I32(static_cast<int32_t>(2 + 2 * i));
    Chunk(body, "nGRP", group.bytes());
    for (size_t i = 0; i < pieces_.size(); ++i) {
      const Piece& piece = pieces_[i];
      auto id = static_cast<int32_t>(2 + 2 * i);
      std::string shift;
      for (int axis = 0; axis < 3; ++axis)
        shift += (axis ? " " : "") + std::to_string(piece.low[axis] + piece.size[axis] / 2);
      PutTransform(body, id, id + 1, piece.name, !piece.visible, shift);
      ByteWriter shape;
      shape.I32(id + 1);
      shape.U32(0);
      shape.U32(1);
      shape.U32(static_cast<uint32_t>(i));
      shape.U32(0);
      Chunk(body, "nSHP", shape.bytes());
    }
  }

  void PutPalette(ByteWriter& body) {
    std::string content;
    for (size_t i = 0; i < 256; ++i) {
      Rgba c = i < palette_.colours.size() ? palette_.colours[i] : Rgba{};
      for (uint8_t value : {c.r, c.g, c.b, c.a}) content += static_cast<char>(value);
    }
    Chunk(body, "RGBA", content);
  }

  Meter& meter_;
  Palette palette_;
  std::map<uint32_t, uint8_t> indices_;
  std::vector<Piece> pieces_;
};

}  // namespace

Result<Exported> WriteVox(const Image& image, const WriteOptions& options, Meter& meter) {
  return VoxWriter(meter).Write(image, options);
}

}  // namespace bivalve::voxel
