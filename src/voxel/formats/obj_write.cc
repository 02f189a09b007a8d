// Wavefront .obj with a .mtl: colours stand after the vertices and as one material each.
#include <map>

#include "voxel/formats/format.h"
#include "voxel/formats/text_scan.h"
#include "voxel/formats/vertices.h"

namespace bivalve::voxel {
namespace {

void AppendPoint(std::string& out, std::string_view word, Vec3 p) {
  out += word;
  for (int i = 0; i < 3; ++i) {
    out += ' ';
    AppendInt(out, p[i]);
  }
}

std::string MaterialName(Rgba colour) {
  std::string name = "c_";
  AppendHex(name, colour, true);
  return name;
}

// Before the names of materials: the order of their first use does not depend on it.
std::string WriteMaterials(const std::map<uint32_t, std::vector<size_t>>& materials) {
  std::string out = "# Bivalve\n";
  for (const auto& [packed, quads] : materials) {
    Rgba c = Rgba::Unpack(packed);
    out += "newmtl " + MaterialName(c) + "\nKd";
    for (uint8_t value : {c.r, c.g, c.b}) {
      out += ' ';
      AppendShare(out, value);
    }
    out += "\nd ";
    AppendShare(out, c.a);
    out += "\nillum 1\n";
  }
  return out;
}

}  // namespace

Result<Exported> WriteObj(const Image& image, const WriteOptions& options, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  TRY(std::vector<Quad> quads, BuildMesh(seen, options.mesh, 1, meter));
  if (!meter.Hold(quads.size() * 200)) return Stopped();
  IndexedMesh mesh = IndexQuads(quads, false);
  std::map<uint32_t, std::vector<size_t>> materials;
  for (size_t i = 0; i < quads.size(); ++i) materials[quads[i].colour.Pack()].push_back(i);
  std::string out = "# Bivalve\nmtllib " + options.stem + ".mtl\n";
  for (const Vertex& vertex : mesh.vertices) {
    if (!meter.Spend(2)) return Stopped();
    AppendPoint(out, "v", options.y_up ? YUp(vertex.at) : vertex.at);
    for (uint8_t value : {vertex.colour.r, vertex.colour.g, vertex.colour.b}) {
      out += ' ';
      AppendShare(out, value);
    }
    out += '\n';
  }
  for (int axis = 0; axis < 3; ++axis)
    for (int sign : {-1, 1}) {
      Vec3 normal;
      normal[axis] = sign;
      AppendPoint(out, "vn", options.y_up ? YUp(normal) : normal);
      out += '\n';
    }
  for (const auto& [packed, list] : materials) {
    out += "usemtl " + MaterialName(Rgba::Unpack(packed)) + "\n";
    for (size_t i : list) {
      if (!meter.Spend(2)) return Stopped();
      out += 'f';
      for (size_t corner = 0; corner < 4; ++corner) {
        out += ' ';
        AppendInt(out, int64_t{mesh.corners[4 * i + corner]} + 1);
        out += "//";
        AppendInt(out, 2 * quads[i].axis + quads[i].positive + 1);
      }
      out += '\n';
    }
  }
  return Exported{std::move(out), {{options.stem + ".mtl", WriteMaterials(materials)}}, false};
}

}  // namespace bivalve::voxel
