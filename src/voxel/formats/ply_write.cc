// Stanford .ply, ASCII 1.0: coloured vertices and quads.
#include "voxel/formats/format.h"
#include "voxel/formats/text_scan.h"
#include "voxel/formats/vertices.h"

namespace bivalve::voxel {

Result<Exported> WritePly(const Image& image, const WriteOptions& options, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  TRY(std::vector<Quad> quads, BuildMesh(seen, options.mesh, 1, meter));
  if (!meter.Hold(quads.size() * 120)) return Stopped();
  IndexedMesh mesh = IndexQuads(quads, false);
  bool alpha = false;
  for (const Quad& quad : quads) alpha |= quad.colour.a != 255;
  alpha &= !options.float_colours;
  std::string_view type = options.float_colours ? "float" : "uchar";
  std::string out =
      "ply\nformat ascii 1.0\ncomment Bivalve\nelement vertex " + std::to_string(mesh.vertices.size()) + "\n";
  for (std::string_view name : {"x", "y", "z"}) out += "property float " + std::string(name) + "\n";
  for (std::string_view name : {"red", "green", "blue", "alpha"})
    if (name != "alpha" || alpha) out += "property " + std::string(type) + " " + std::string(name) + "\n";
  out += "element face " + std::to_string(quads.size()) +
         "\nproperty list uchar int vertex_indices\nend_header\n";
  for (const Vertex& vertex : mesh.vertices) {
    if (!meter.Spend(2)) return Stopped();
    Vec3 p = options.y_up ? YUp(vertex.at) : vertex.at;
    for (int i = 0; i < 3; ++i) {
      AppendInt(out, p[i]);
      out += ' ';
    }
    const Rgba& c = vertex.colour;
    for (uint8_t value : {c.r, c.g, c.b}) {
      if (options.float_colours) {
        AppendShare(out, value);
      } else {
        AppendInt(out, value);
      }
      out += ' ';
    }
    if (alpha) {
      AppendInt(out, c.a);
      out += ' ';
    }
    out.back() = '\n';
  }
  for (size_t i = 0; i < mesh.corners.size(); ++i) {
    if (i % 4 == 0) {
      if (!meter.Spend(1)) return Stopped();
      out += '4';
    }
    out += ' ';
    AppendInt(out, mesh.corners[i]);
    if (i % 4 == 3) out += '\n';
  }
  return Exported{std::move(out), {}, false};
}

}  // namespace bivalve::voxel
