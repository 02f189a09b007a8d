#include "voxel/formats/format.h"

#include "codec/png.h"

namespace bivalve::voxel {
namespace {

constexpr Format kFormats[] = {
    {"glb", "glTF 2.0, binary", ".glb", nullptr, WriteGlb},
    {"gltf", "glTF 2.0, JSON with the data in it", ".gltf", nullptr, WriteGltf},
    {"gox", "Goxel's own", ".gox", ReadGox, WriteGox},
    {"kv6", "SLAB6, visible voxels", ".kv6", ReadKv6, nullptr},
    {"kvx", "Build, visible voxels in 6-bit colours", ".kvx", ReadKvx, WriteKvx},
    {"mts", "Luanti schematics, colours by the names of nodes", ".mts", ReadMts, nullptr},
    {"obj", "Wavefront mesh, colours of vertices and materials", ".obj", ReadObj, WriteObj},
    {"ply", "Stanford polygons", ".ply", ReadPly, WritePly},
    {"png", "slices side by side in a picture", ".png", ReadSlices, WriteSlices},
    {"pov", "POV-Ray scene", ".pov .povray", nullptr, WritePov},
    {"qb", "Qubicle binary", ".qb", ReadQb, WriteQb},
    {"txt", "lines of x y z rrggbb", ".txt", ReadText, WriteText},
    {"vox", "MagicaVoxel, with its scene", ".vox", ReadVox, WriteVox},
    {"vxl", "Voxlap maps of 512 x 512 x 64", ".vxl", ReadVxl, WriteVxl},
};

bool EndsWithIgnoringCase(std::string_view text, std::string_view ending) {
  if (text.size() < ending.size()) return false;
  text = text.substr(text.size() - ending.size());
  for (size_t i = 0; i < ending.size(); ++i) {
    char c = text[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
    if (c != ending[i]) return false;
  }
  return true;
}

}  // namespace

std::span<const Format> Formats() { return kFormats; }

const Format* FindFormat(std::string_view name) {
  for (const Format& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

const Format* FormatOfName(std::string_view file_name) {
  for (const Format& format : kFormats)
    for (std::string_view rest = format.endings; !rest.empty();) {
      std::string_view ending = rest.substr(0, rest.find(' '));
      if (EndsWithIgnoringCase(file_name, ending)) return &format;
      rest.remove_prefix(std::min(rest.size(), ending.size() + 1));
    }
  return nullptr;
}

const Format* FormatOfBytes(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("GOX ")) return FindFormat("gox");
  if (bytes.starts_with("VOX ")) return FindFormat("vox");
  if (bytes.starts_with("MTSM")) return FindFormat("mts");
  if (bytes.starts_with("Kvxl")) return FindFormat("kv6");
  if (bytes.starts_with("ply\n") || bytes.starts_with("ply\r")) return FindFormat("ply");
  if (bytes.starts_with("\1\1\0\0"sv)) return FindFormat("qb");
  if (codec::LooksLikePng(bytes)) return FindFormat("png");
  return nullptr;
}

}  // namespace bivalve::voxel
