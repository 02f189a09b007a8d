// .gox, versions 1 and 2: chunks of a type, a length, data and an unused checksum. Blocks come as PNG
// pictures; layers name them by number and say where they go.
#include <algorithm>
#include <optional>

#include "codec/png.h"
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

// What a file of any size may have of each.
constexpr size_t kMostParts = 4096;
constexpr size_t kMostName = 255;

class GoxReader {
 public:
  GoxReader(std::string_view bytes, const ReadOptions& options, Meter& meter)
      : in_("gox", bytes), meter_(meter) {
    image_.limits = options.limits;
  }

  Result<Image> Read() {
    if (in_.Take(4) != "GOX ")
      return in_.ok() ? ByteReader("gox", {}).Bad("this is no gox file") : in_.Failure();
    version_ = in_.I32();
    if (!in_.ok()) return in_.Failure();
    if (version_ < 1 || version_ > 2) return in_.Bad("version " + std::to_string(version_) + " is not known");
    while (!in_.AtEnd()) TRY_VOID(ReadChunk());
    Finish();
    return std::move(image_);
  }

 private:
  Result<void> ReadChunk() {
    if (!meter_.Spend(16)) return Stopped();
    std::string_view type = in_.Take(4);
    int32_t length = in_.I32();
    if (in_.ok() && (length < 0 || static_cast<size_t>(length) > in_.left()))
      return in_.Bad("a chunk of " + std::to_string(length) + " bytes is longer than the file");
    if (!in_.ok()) return in_.Failure();
    ByteReader part = in_.Part(static_cast<size_t>(length));
    if (type == "BL16") {
      TRY_VOID(ReadBlock(part));
    } else if (type == "LAYR") {
      TRY_VOID(ReadLayer(part));
    } else if (type == "MATE") {
      ReadMaterial(part);
    } else if (type == "CAMR") {
      ReadCamera(part);
    } else if (type == "LIGH") {
      ReadLight(part);
    } else if (type == "IMG ") {
      ReadDict(part, [&](std::string_view key, ByteReader& value) {
        if (key == "box") image_.box = ReadMatrix(value);
      });
    }
    if (!part.ok()) return part.Failure();
    in_.U32();  // a checksum that nobody writes
    if (!in_.ok()) return in_.Failure();
    return {};
  }

  // Calls each(key, reader of the value) until the chunk's end or a key without length.
  template <class Each>
  void ReadDict(ByteReader& part, Each&& each) {
    while (part.ok() && !part.AtEnd()) {
      uint32_t key_length = part.U32();
      if (key_length == 0) return;
      std::string_view key = part.Take(key_length);
      uint32_t value_length = part.U32();
      if (!part.ok()) return;
      ByteReader value = part.Part(value_length);
      if (!part.ok() || !meter_.Spend(1)) return;
      each(key, value);
    }
  }

  static Mat4 ReadMatrix(ByteReader& value) {
    Mat4 matrix;
    for (float& f : matrix.at) f = value.F32();
    return value.ok() && matrix.Finite() ? matrix : Mat4{};
  }
  static float ReadFloat(ByteReader& value) {
    float got = value.F32();
    return std::isfinite(got) ? got : 0;
  }
  static std::string ReadName(ByteReader& value) {
    return std::string(value.Take(std::min(value.left(), kMostName)));
  }

  Result<void> ReadBlock(ByteReader& part) {
    if (blocks_.size() >= image_.limits.blocks) return Fail(Errno::kRange, {}, "Volume limit exceeded");
    size_t offset = part.offset();
    auto picture = codec::DecodePng(part.Take(part.left()), 64, 64, meter_);
    if (!picture) {
      if (picture.error().code == Errno::kCanceled) return Stopped();
      return ByteReader("gox", {}, offset)
          .Bad("a block's picture cannot be read (" + picture.error().text + ")");
    }
    if (picture->width != 64 || picture->height != 64)
      return ByteReader("gox", {}, offset).Bad("a block's picture is not 64 × 64");
    auto block = MakeRef<Block>();
    Rgba* cells = block->Write();
    for (size_t i = 0; i < kBlockCells; ++i) {
      const uint8_t* p = &picture->rgba[4 * i];
      cells[i] = Rgba{p[0], p[1], p[2], p[3]}.Canonical();
    }
    block->Recount();
    block->Compact();
    blocks_.push_back(std::move(block));
    return {};
  }

  Result<void> ReadLayer(ByteReader& part) {
    if (image_.layers.size() >= kMostParts) return part.Bad("too many layers");
    Layer layer;
    layer.volume = Volume(image_.limits);
    uint32_t count = part.U32();
    if (part.ok() && count > part.left() / 20)
      return part.Bad("a layer names more blocks than it has bytes for");
    for (uint32_t i = 0; i < count && part.ok(); ++i) TRY_VOID(PlaceBlock(part, layer.volume));
    ReadDict(part, [&](std::string_view key, ByteReader& value) { ReadLayerValue(layer, key, value); });
    if (!part.ok()) return part.Failure();
    image_.layers.push_back(std::move(layer));
    return {};
  }

  Result<void> PlaceBlock(ByteReader& part, Volume& volume) {
    uint32_t index = part.U32();
    if (part.ok() && index >= blocks_.size())
      return part.Bad("a layer names block " + std::to_string(index) + " of " +
                      std::to_string(blocks_.size()));
    Vec3 p{part.I32(), part.I32(), part.I32()};
    part.U32();
    if (!part.ok()) return part.Failure();
    auto far = [](int c) { return c < kMinCoordinate || c > kMaxCoordinate - kBlockSide; };
    if (far(p.x) || far(p.y) || far(p.z)) return part.Bad("a block is out of range");
    if (version_ == 1) p = p - Vec3{8, 8, 8};
    if (!InRange(p)) return part.Bad("a block is out of range");
    const Ref<Block>& block = blocks_[index];
    if (((p.x | p.y | p.z) & 15) == 0) {
      if (!meter_.Spend(1)) return Stopped();
      volume.PutBlock(KeyOf(p), block);
    } else {
      if (!meter_.Spend(kBlockCells / 4)) return Stopped();
      for (int i = 0; i < kBlockCells; ++i)
        if (Rgba colour = block->At(i); colour.a) volume.Set(p + CellPlace(i), colour);
    }
    return volume.Check();
  }

  void ReadLayerValue(Layer& layer, std::string_view key, ByteReader& value) {
    if (key == "name") layer.name = ReadName(value);
    if (key == "mat") layer.matrix = ReadMatrix(value);
    if (key == "id") layer.id = value.I32();
    if (key == "base_id") layer.base_id = value.I32();
    if (key == "material") layer.material = value.I32();
    if (key == "mode") {
      int32_t mode = value.I32();
      layer.mode = mode >= 0 && mode < kModeCount ? static_cast<Mode>(mode) : Mode::kOver;
    }
    if (key == "img-path") layer.image_path = ReadName(value);
    if (key == "box") {
      layer.box = ReadMatrix(value);
    }
    if (key == "shape") layer.shape = ReadName(value);
    if (key == "color") {
      uint8_t r = value.U8(), g = value.U8(), b = value.U8(), a = value.U8();
      layer.shape_colour = {r, g, b, a};
    }
    if (key == "visible") layer.visible = value.U8() != 0;
  }

  void ReadMaterial(ByteReader& part) {
    if (image_.materials.size() >= kMostParts) return part.Refuse("too many materials");
    Material material;
    ReadDict(part, [&](std::string_view key, ByteReader& value) {
      if (key == "name") material.name = ReadName(value);
      if (key == "color")
        for (float& f : material.colour) f = ReadFloat(value);
      if (key == "metallic") material.metallic = ReadFloat(value);
      if (key == "roughness") material.roughness = ReadFloat(value);
      if (key == "emission")
        for (float& f : material.emission) f = ReadFloat(value);
    });
    image_.materials.push_back(std::move(material));
  }

  void ReadCamera(ByteReader& part) {
    if (image_.cameras.size() >= kMostParts) return part.Refuse("too many cameras");
    Camera camera;
    ReadDict(part, [&](std::string_view key, ByteReader& value) {
      if (key == "name") camera.name = ReadName(value);
      if (key == "dist") camera.distance = ReadFloat(value);
      if (key == "ortho") camera.orthographic = value.U8() != 0;
      if (key == "mat") camera.matrix = ReadMatrix(value);
      if (key == "active") camera.active = true;
    });
    image_.cameras.push_back(std::move(camera));
  }

  void ReadLight(ByteReader& part) {
    Light light;
    ReadDict(part, [&](std::string_view key, ByteReader& value) {
      if (key == "pitch") light.pitch = ReadFloat(value);
      if (key == "yaw") light.yaw = ReadFloat(value);
      if (key == "intensity") light.intensity = ReadFloat(value);
      if (key == "fixed") light.fixed = ReadFloat(value);
      if (key == "ambient") light.ambient = ReadFloat(value);
      if (key == "shadow") light.shadow = ReadFloat(value);
    });
    image_.light = light;
  }

  // Ids are unique, so that layers can be named by them.
  void Finish() {
    for (size_t i = 0; i < image_.layers.size(); ++i) {
      Layer& layer = image_.layers[i];
      bool taken = layer.id <= 0;
      for (size_t j = 0; j < i && !taken; ++j) taken = image_.layers[j].id == layer.id;
      if (!taken) continue;
      layer.id = 0;
      int id = 1;
      while (image_.FindLayer(id)) ++id;
      layer.id = id;
    }
    image_.active = image_.layers.empty() ? 0 : image_.layers.size() - 1;
  }

  ByteReader in_;
  Meter& meter_;
  int32_t version_ = 0;
  Image image_;
  std::vector<Ref<Block>> blocks_;
};

}  // namespace

Result<Image> ReadGox(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  return GoxReader(bytes, options, meter).Read();
}

}  // namespace bivalve::voxel
