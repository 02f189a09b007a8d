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
  NumberLine line;
  for (const Vertex& vertex : mesh.vertices) {
    if (!meter.Spend(2)) return Stopped();
    Vec3 p = options.y_up ? YUp(vertex.at) : vertex.at;
    const Rgba& c = vertex.colour;
    for (int i = 0; i < 3; ++i) line.Int(p[i]);
    if (options.float_colours) {
      line.EndInto(out);
      out.back() = ' ';
      for (uint8_t value : {c.r, c.g, c.b}) {
        AppendShare(out, value);
        out += ' ';
      }
      out.back() = '\n';
      continue;
    }
    for (uint8_t value : {c.r, c.g, c.b}) line.Int(value);
    if (alpha) line.Int(c.a);
    line.EndInto(out);
  }
  for (size_t i = 0; i < mesh.corners.size(); i += 4) {
    if (!meter.Spend(1)) return Stopped();
    line.Int(4);
    for (size_t corner = 0; corner < 4; ++corner) line.Int(mesh.corners[i + corner]);
    line.EndInto(out);
  }
  return Exported{std::move(out), {}, false};
}

}  // namespace bivalve::voxel
