// glTF 2.0, as .glb or as JSON with the data in it: one mesh for each layer (or one for all), y upwards,
// colours of vertices in linear light, as the standard wants them.
#include <algorithm>
#include <bit>
#include <cmath>

#include "base/json_text.h"
#include "codec/base_n.h"
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"
#include "voxel/formats/vertices.h"

namespace bivalve::voxel {
namespace {

constexpr int kFloat = 5126, kByte = 5121, kIndex = 5125;
constexpr int kVertexData = 34962, kIndexData = 34963;

// Appends to a JSON array's inside.
void Append(std::string& list, const std::string& item) {
  if (!list.empty()) list += ',';
  list += item;
}

uint8_t Linear(uint8_t value) {
  double share = value / 255.;
  double linear = share <= .04045 ? share / 12.92 : std::pow((share + .055) / 1.055, 2.4);
  return static_cast<uint8_t>(linear * 255 + .5);
}

class GltfWriter {
 public:
  explicit GltfWriter(Meter& meter) : meter_(meter) {
    for (int i = 0; i < 256; ++i) linear_[i] = Linear(static_cast<uint8_t>(i));
  }

  Result<void> AddMesh(const std::string& name, const Volume& volume, MeshKind kind) {
    TRY(std::vector<Quad> quads, BuildMesh(volume, kind, 1, meter_));
    if (quads.empty()) return {};
    if (!meter_.Hold(quads.size() * 160)) return Stopped();
    bool clear = std::any_of(quads.begin(), quads.end(), [](const Quad& q) { return q.colour.a != 255; });
    int number = meshes_count_++;
    JsonObject attributes;
    TRY_VOID(PutVertices(quads, attributes));
    TRY(int64_t indices, PutIndices(quads.size()));
    JsonObject primitive;
    primitive.AddJson("attributes", attributes.Take());
    primitive.Add("indices", indices);
    primitive.Add("material", int64_t{clear});
    JsonObject mesh, node;
    mesh.Add("name", name).AddJson("primitives", "[" + primitive.Take() + "]");
    node.Add("name", name).Add("mesh", int64_t{number});
    Append(meshes_, mesh.Take());
    Append(nodes_, node.Take());
    Append(roots_, std::to_string(number));
    return {};
  }

  // The JSON; `uri` is where the data is, or empty for a .glb.
  std::string Json(const std::string& uri) const {
    JsonObject asset, scene, buffer, json;
    asset.Add("version", "2.0").Add("generator", "Bivalve");
    scene.AddJson("nodes", "[" + roots_ + "]");
    buffer.Add("byteLength", static_cast<int64_t>(data_.size()));
    if (!uri.empty()) buffer.Add("uri", uri);
    json.AddJson("asset", asset.Take());
    // An empty list is not allowed.
    if (meshes_count_ == 0) return json.Take();
    json.Add("scene", int64_t{0}).AddJson("scenes", "[" + scene.Take() + "]");
    json.AddJson("nodes", "[" + nodes_ + "]").AddJson("meshes", "[" + meshes_ + "]");
    json.AddJson("materials", "[" + Material("solid", false) + "," + Material("clear", true) + "]");
    json.AddJson("accessors", "[" + accessors_ + "]").AddJson("bufferViews", "[" + views_ + "]");
    json.AddJson("buffers", "[" + buffer.Take() + "]");
    return json.Take();
  }

  const std::string& data() const { return data_.bytes(); }
  bool empty() const { return meshes_count_ == 0; }

 private:
  static std::string Material(std::string_view name, bool clear) {
    JsonObject surface, material;
    surface.Add("metallicFactor", int64_t{0}).Add("roughnessFactor", int64_t{1});
    material.Add("name", name).AddJson("pbrMetallicRoughness", surface.Take());
    if (clear) material.Add("alphaMode", "BLEND");
    return material.Take();
  }

  // The accessor of what was written since `from`; its number.
  int64_t Describe(size_t from, int target, int component, std::string_view type, size_t count,
                   const std::string& more) {
    JsonObject view, accessor;
    view.Add("buffer", int64_t{0}).Add("byteOffset", static_cast<int64_t>(from));
    view.Add("byteLength", static_cast<int64_t>(data_.size() - from)).Add("target", int64_t{target});
    accessor.Add("bufferView", int64_t{accessors_count_}).Add("componentType", int64_t{component});
    accessor.Add("count", static_cast<int64_t>(count)).Add("type", type);
    if (component == kByte) accessor.Add("normalized", true);
    std::string text = accessor.Take();
    if (!more.empty()) text.insert(text.size() - 1, "," + more);
    Append(views_, view.Take());
    Append(accessors_, text);
    return accessors_count_++;
  }

  Result<void> PutVertices(const std::vector<Quad>& quads, JsonObject& attributes) {
    IndexedMesh mesh = IndexQuads(quads, true);
    const auto& vertices = mesh.vertices;
    size_t from = data_.size();
    Vec3 low = YUp(vertices[0].at), high = low;
    for (const Vertex& vertex : vertices) {
      if (!meter_.Spend(2)) return Stopped();
      Vec3 p = YUp(vertex.at);
      for (int i = 0; i < 3; ++i) {
        data_.F32(static_cast<float>(p[i]));
        low[i] = std::min(low[i], p[i]);
        high[i] = std::max(high[i], p[i]);
      }
    }
    auto list = [](Vec3 p) {
      return "[" + std::to_string(p.x) + "," + std::to_string(p.y) + "," + std::to_string(p.z) + "]";
    };
    attributes.Add("POSITION", Describe(from, kVertexData, kFloat, "VEC3", vertices.size(),
                                        "\"min\":" + list(low) + ",\"max\":" + list(high)));
    from = data_.size();
    for (const Quad& quad : quads) {
      Vec3 normal;
      normal[quad.axis] = quad.positive ? 1 : -1;
      normal = YUp(normal);
      for (int corner = 0; corner < 4; ++corner)
        for (int i = 0; i < 3; ++i) data_.F32(static_cast<float>(normal[i]));
    }
    attributes.Add("NORMAL", Describe(from, kVertexData, kFloat, "VEC3", vertices.size(), {}));
    from = data_.size();
    for (const Vertex& vertex : vertices) {
      const Rgba& c = vertex.colour;
      for (uint8_t value : {linear_[c.r], linear_[c.g], linear_[c.b], c.a}) data_.U8(value);
    }
    attributes.Add("COLOR_0", Describe(from, kVertexData, kByte, "VEC4", vertices.size(), {}));
    return {};
  }

  Result<int64_t> PutIndices(size_t quads) {
    size_t from = data_.size();
    for (size_t i = 0; i < quads; ++i) {
      if (!meter_.Spend(1)) return Stopped();
      auto base = static_cast<uint32_t>(4 * i);
      for (uint32_t corner : {0u, 1u, 2u, 0u, 2u, 3u}) data_.U32(base + corner);
    }
    return Describe(from, kIndexData, kIndex, "SCALAR", 6 * quads, {});
  }

  Meter& meter_;
  uint8_t linear_[256];
  ByteWriter data_;
  std::string meshes_, nodes_, roots_, accessors_, views_;
  int meshes_count_ = 0, accessors_count_ = 0;
};

Result<void> AddMeshes(GltfWriter& writer, const Image& image, const WriteOptions& options, Meter& meter) {
  if (!options.keep_layers) {
    TRY(Volume seen, MergeVisible(image, meter));
    return writer.AddMesh("voxels", seen, options.mesh);
  }
  for (const Layer& layer : image.layers)
    if (layer.visible) TRY_VOID(writer.AddMesh(layer.name, layer.volume, options.mesh));
  return {};
}

}  // namespace

Result<Exported> WriteGlb(const Image& image, const WriteOptions& options, Meter& meter) {
  GltfWriter writer(meter);
  TRY_VOID(AddMeshes(writer, image, options, meter));
  std::string json = writer.Json({});
  while (json.size() % 4) json += ' ';
  size_t data = writer.empty() ? 0 : 8 + writer.data().size();
  ByteWriter out;
  out.Bytes("glTF");
  out.U32(2);
  out.U32(static_cast<uint32_t>(12 + 8 + json.size() + data));
  out.U32(static_cast<uint32_t>(json.size()));
  out.Bytes("JSON");
  out.Bytes(json);
  if (!writer.empty()) {
    // Everything in it is of four bytes: nothing has to be filled up.
    out.U32(static_cast<uint32_t>(writer.data().size()));
    out.Bytes({"BIN\0", 4});
    out.Bytes(writer.data());
  }
  return Exported{out.Take(), {}, false};
}

Result<Exported> WriteGltf(const Image& image, const WriteOptions& options, Meter& meter) {
  GltfWriter writer(meter);
  TRY_VOID(AddMeshes(writer, image, options, meter));
  if (!meter.SpendBytes(writer.data().size())) return Stopped();
  std::string uri = "data:application/octet-stream;base64," + codec::EncodeBase64(writer.data());
  return Exported{writer.Json(uri) + "\n", {}, false};
}

}  // namespace bivalve::voxel
