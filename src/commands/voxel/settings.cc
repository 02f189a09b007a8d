#include "commands/numbers.h"
#include "commands/voxel/voxel.h"

namespace bivalve::commands {
namespace {

// `count` whole numbers with commas.
bool ReadPoint(std::string_view text, int64_t most, size_t count, int* into) {
  for (size_t i = 0; i < count; ++i) {
    std::string_view word = text.substr(0, text.find(','));
    bool last = i + 1 == count;
    if (last != (word.size() == text.size())) return false;
    auto value = ParseInteger(word);
    if (!value || *value < -most || *value > most) return false;
    into[i] = static_cast<int>(*value);
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return true;
}

std::optional<int> ReadCount(std::string_view text, int64_t most) {
  auto value = ParseInteger(text);
  if (!value || *value < 0 || *value > most) return std::nullopt;
  return static_cast<int>(*value);
}

bool ReadSize(std::string_view text, voxel::RenderOptions& render) {
  size_t cross = text.find('x');
  if (cross == std::string_view::npos) return false;
  auto width = ReadCount(text.substr(0, cross), 4096), height = ReadCount(text.substr(cross + 1), 4096);
  if (!width || !height || !*width || !*height) return false;
  render.width = *width;
  render.height = *height;
  return true;
}

std::optional<voxel::MeshKind> MeshKindOf(std::string_view name) {
  if (name == "faces") return voxel::MeshKind::kFaces;
  if (name == "greedy") return voxel::MeshKind::kGreedy;
  if (name == "cubes") return voxel::MeshKind::kCubes;
  return std::nullopt;
}

// Takes a value into a place; false when there is none.
template <class Place, class Value>
bool Take(Place& place, std::optional<Value> value) {
  if (value) place = *value;
  return value.has_value();
}

class Reader {
 public:
  explicit Reader(VoxelSettings& settings) : s_(settings) {}

  // False: the value is wrong.
  bool Read(std::string_view name, std::string_view value) {
    if (name == "from") return (s_.from = voxel::FindFormat(value)) != nullptr;
    if (name == "to") return (s_.to = voxel::FindFormat(value)) != nullptr;
    if (name == "depth") return Take(s_.read.depth, ReadCount(value, 32768)) && s_.read.depth > 0;
    if (name == "layers") return s_.write.keep_layers = true;
    if (name == "mesh") return Take(s_.write.mesh, MeshKindOf(value));
    if (name == "y-up") return s_.write.y_up = true;
    if (name == "float") return s_.write.float_colours = true;
    if (name == "mode") return Take(s_.mode, voxel::ModeOf(value));
    if (name == "limit") return Take(s_.read.limits.voxels, ReadCount(value, 1 << 30));
    if (name == "top") return Take(s_.top, ReadCount(value, 1 << 20));
    if (name == "hash") return s_.hash = true;
    if (name == "crop" || name == "move" || name == "level" || name == "adjust")
      return ReadPlace(name, value);
    return ReadPicture(name, value);
  }

 private:
  bool ReadPlace(std::string_view name, std::string_view value) {
    int p[6] = {};
    size_t count = name == "crop" ? 6 : name == "level" ? 1 : 3;
    if (!ReadPoint(value, 65536, count, p)) return false;
    if (name == "crop") s_.crop = voxel::Box::Inclusive({p[0], p[1], p[2]}, {p[3], p[4], p[5]});
    if (name == "move") s_.move = voxel::Vec3{p[0], p[1], p[2]};
    if (name == "level") s_.level = p[0];
    if (name == "adjust") {
      if (p[1] < 0 || p[2] < 0) return false;
      s_.adjust = voxel::Adjustment{double(p[0]), p[1] / 100., p[2] / 100.};
    }
    return true;
  }

  bool ReadPicture(std::string_view name, std::string_view value) {
    if (name == "size") return ReadSize(value, s_.render);
    if (name == "view") return Take(s_.render.view, voxel::ViewOf(value));
    if (name == "flat") return !(s_.render.occlusion = false);
    if (name == "samples")
      return Take(s_.render.samples, ReadCount(value, 4)) &&
             (s_.render.samples == 1 || s_.render.samples == 4);
    if (name == "background") {
      if (value == "none") return s_.render.background = {}, true;
      return Take(s_.render.background, voxel::ParseColour(value));
    }
    if (!s_.render.eye) s_.render.eye.emplace();
    if (name == "fov") return Take(s_.render.eye->fov_degrees, ReadCount(value, 179));
    int p[3] = {};
    if (!ReadPoint(value, 1000000, 3, p)) return false;
    auto& place = name == "eye" ? s_.render.eye->position : s_.render.eye->target;
    for (size_t i = 0; i < 3; ++i) place[i] = p[i];
    (name == "eye" ? s_.has_eye : s_.has_target) = true;
    return true;
  }

  VoxelSettings& s_;
};

}  // namespace

std::string ReadVoxelSettings(const ParsedArgs& args, VoxelSettings* settings) {
  Reader reader(*settings);
  for (const ParsedOption& option : args.options) {
    std::string_view name = VoxelOptionName(option.id);
    if (!reader.Read(name, option.value))
      return "invalid argument " + Quote(option.value) + " for " + Quote("--" + std::string(name));
  }
  if (settings->render.eye && !settings->has_eye) return "--target and --fov go with --eye";
  return {};
}

}  // namespace bivalve::commands
