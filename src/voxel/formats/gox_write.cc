// .gox, version 2. Equal blocks are written once.
#include <cstring>
#include <map>
#include <unordered_map>

#include "codec/png.h"
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

class GoxWriter {
 public:
  explicit GoxWriter(Meter& meter) : meter_(meter) {}

  Result<std::string> Write(const Image& image) {
    out_.Bytes("GOX ");
    out_.I32(2);
    ByteWriter dict;
    if (image.box) Put(dict, "box", Floats(image.box->at));
    Chunk("IMG ", dict.Take());
    for (const Layer& layer : image.layers) TRY_VOID(CollectBlocks(layer.volume));
    for (const Material& material : image.materials) PutMaterial(material);
    for (const Layer& layer : image.layers) PutLayer(layer);
    for (const Camera& camera : image.cameras) PutCamera(camera);
    if (image.light) PutLight(*image.light);
    return out_.Take();
  }

 private:
  void Chunk(std::string_view type, const std::string& body) {
    out_.Bytes(type);
    out_.Text(body);
    out_.U32(0);
  }

  static void Put(ByteWriter& dict, std::string_view key, std::string_view value) {
    dict.Text(key);
    dict.Text(value);
  }
  static void PutInt(ByteWriter& dict, std::string_view key, int32_t value) {
    ByteWriter bytes;
    bytes.I32(value);
    Put(dict, key, bytes.bytes());
  }
  static void PutFloat(ByteWriter& dict, std::string_view key, float value) {
    Put(dict, key, Floats(std::array{value}));
  }
  template <class Values>
  static std::string Floats(const Values& values) {
    ByteWriter bytes;
    for (float value : values) bytes.F32(value);
    return bytes.Take();
  }
  static std::string_view Name(std::string_view name) { return name.substr(0, 254); }
  static std::string Flag(bool on) { return std::string(1, on ? '\1' : '\0'); }

  // Writes a BL16 chunk for each content that was not there yet.
  Result<void> CollectBlocks(const Volume& volume) {
    std::vector<Rgba> scratch(kBlockCells);
    for (const Volume::Item& item : volume.Blocks()) {
      if (numbers_.contains(item.block)) continue;
      if (!meter_.Spend(kBlockCells / 8)) return Stopped();
      const auto* cells = reinterpret_cast<const uint8_t*>(item.block->Read(scratch.data()));
      std::string content(reinterpret_cast<const char*>(cells), kBlockCells * sizeof(Rgba));
      TRY(std::string png, codec::EncodePng(64, 64, {cells, content.size()}, {}, meter_));
      auto [place, added] = contents_.try_emplace(std::move(png), static_cast<uint32_t>(contents_.size()));
      if (added) Chunk("BL16", place->first);
      numbers_[item.block] = place->second;
    }
    return {};
  }

  void PutLayer(const Layer& layer) {
    ByteWriter body;
    std::vector<Volume::Item> blocks = layer.volume.Blocks();
    body.U32(static_cast<uint32_t>(blocks.size()));
    for (const Volume::Item& item : blocks) {
      Vec3 p = OriginOf(item.key);
      body.U32(numbers_[item.block]);
      for (int i = 0; i < 3; ++i) body.I32(p[i]);
      body.U32(0);
    }
    Put(body, "name", Name(layer.name));
    Put(body, "mat", Floats(layer.matrix.at));
    PutInt(body, "id", layer.id);
    PutInt(body, "base_id", layer.base_id);
    PutInt(body, "material", layer.material);
    PutInt(body, "mode", static_cast<int32_t>(layer.mode));
    if (!layer.image_path.empty()) Put(body, "img-path", Name(layer.image_path));
    if (layer.box) Put(body, "box", Floats(layer.box->at));
    if (!layer.shape.empty()) {
      Put(body, "shape", Name(layer.shape));
      const Rgba& c = layer.shape_colour;
      Put(body, "color",
          std::string{static_cast<char>(c.r), static_cast<char>(c.g), static_cast<char>(c.b),
                      static_cast<char>(c.a)});
    }
    Put(body, "visible", Flag(layer.visible));
    Chunk("LAYR", body.Take());
  }

  void PutMaterial(const Material& material) {
    ByteWriter dict;
    Put(dict, "name", Name(material.name));
    Put(dict, "color", Floats(material.colour));
    PutFloat(dict, "metallic", material.metallic);
    PutFloat(dict, "roughness", material.roughness);
    Put(dict, "emission", Floats(material.emission));
    Chunk("MATE", dict.Take());
  }

  void PutCamera(const Camera& camera) {
    ByteWriter dict;
    Put(dict, "name", Name(camera.name));
    PutFloat(dict, "dist", camera.distance);
    Put(dict, "ortho", Flag(camera.orthographic));
    Put(dict, "mat", Floats(camera.matrix.at));
    if (camera.active) Put(dict, "active", {});
    Chunk("CAMR", dict.Take());
  }

  void PutLight(const Light& light) {
    ByteWriter dict;
    PutFloat(dict, "pitch", light.pitch);
    PutFloat(dict, "yaw", light.yaw);
    PutFloat(dict, "intensity", light.intensity);
    PutFloat(dict, "fixed", light.fixed);
    PutFloat(dict, "ambient", light.ambient);
    PutFloat(dict, "shadow", light.shadow);
    Chunk("LIGH", dict.Take());
  }

  Meter& meter_;
  ByteWriter out_;
  std::unordered_map<const Block*, uint32_t> numbers_;
  std::map<std::string, uint32_t> contents_;  // by the picture
};

}  // namespace

Result<Exported> WriteGox(const Image& image, const WriteOptions&, Meter& meter) {
  TRY(std::string bytes, GoxWriter(meter).Write(image));
  return Exported{std::move(bytes), {}, false};
}

}  // namespace bivalve::voxel
