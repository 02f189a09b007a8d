// Methods that only read.
#include <climits>

#include "daemon/methods.h"
#include "voxel/colours.h"
#include "voxel/transform.h"

namespace bivalve::daemon {
namespace {

using voxel::Box;
using voxel::Layer;
using voxel::Rgba;
using voxel::Vec3;
using voxel::Volume;

constexpr int64_t kAllLayers = -2;
constexpr int64_t kMostListed = 1'000'000;

struct Source {
  const Volume* volume;
  int id;
};

// What `layer_id` means for reading: −1, 0 or absent is the active layer, −2 all.
std::vector<Source> SourcesOf(MethodContext& context, Params& params, std::optional<Failure>* failure) {
  auto id = params.Integer("layer_id", -1, INT_MIN, INT_MAX);
  std::vector<Source> sources;
  if (id == kAllLayers) {
    for (const Layer& layer : context.project.image.layers) sources.push_back({&layer.volume, layer.id});
  } else if (Layer* layer = LayerOf(context, params, kGetFailed, failure)) {
    sources.push_back({&layer->volume, layer->id});
  }
  if (params.wrong()) *failure = Failure{kInvalidParams, *params.wrong(), {}};
  return sources;
}

// One volume of all that is meant: the upper layer's voxel where several have one.
Result<Volume> Gather(const std::vector<Source>& sources, Meter& meter) {
  if (sources.empty()) return Volume();
  Volume all = *sources[0].volume;
  for (size_t i = 1; i < sources.size(); ++i)
    TRY_VOID(voxel::Merge(all, *sources[i].volume, voxel::Mode::kMax, meter));
  return all;
}

Failure Failed(const Error& error) { return FailureOf(kGetFailed, "Failed to read voxels", error); }

// The colours of what `layer_id` means.
std::expected<voxel::Histogram, Failure> CountedColours(MethodContext& context, Params& params,
                                                        const voxel::HistogramOptions& options) {
  std::optional<Failure> failure;
  auto sources = SourcesOf(context, params, &failure);
  if (failure) return std::unexpected(*failure);
  auto all = Gather(sources, context.meter);
  if (!all) return std::unexpected(Failed(all.error()));
  auto counted = voxel::CountColours(*all, options, context.meter);
  if (!counted) return std::unexpected(Failed(counted.error()));
  return std::move(*counted);
}

Answer GetVoxel(MethodContext& context, Params& params) {
  Vec3 place = params.Position();
  std::optional<Failure> failure;
  auto sources = SourcesOf(context, params, &failure);
  if (failure) return std::unexpected(*failure);
  Rgba colour;
  for (const Source& source : sources)
    if (Rgba found = source.volume->Get(place); found.a) colour = found;
  return Json{{"x", place.x},
              {"y", place.y},
              {"z", place.z},
              {"exists", colour.a != 0},
              {"color", ColourJson(colour)}};
}

Json BoundsJson(const Box& box) {
  return {{"min", PlaceJson(box.min)}, {"max", PlaceJson(box.max - Vec3{1, 1, 1})}};
}

Answer ListVoxels(MethodContext& context, Params& params, const std::optional<Box>& region) {
  std::optional<Rgba> filter;
  if (params.Has("color_filter")) filter = params.ColourNamed("color_filter");
  auto offset = params.Integer("offset", 0, 0, INT64_MAX),
       limit = params.Integer("limit", 10000, 0, kMostListed);
  std::optional<Failure> failure;
  auto sources = SourcesOf(context, params, &failure);
  if (failure) return std::unexpected(*failure);
  auto all = Gather(sources, context.meter);
  if (all && region) {
    auto part = voxel::CopyBox(*all, *region, context.meter);
    all = std::move(part);
  }
  if (!all) return std::unexpected(Failed(all.error()));
  Json voxels = Json::array();
  bool truncated = false;
  int64_t seen = 0;
  Box box;
  all->ForEach([&](Vec3 p, Rgba c) {
    if (filter && !(c == *filter)) return true;
    if (seen++ < offset) return true;
    if (static_cast<int64_t>(voxels.size()) == limit) return !(truncated = true);
    voxels.push_back({{"x", p.x}, {"y", p.y}, {"z", p.z}, {"color", ColourJson(c)}});
    box = box.Join({p, p + Vec3{1, 1, 1}});
    return context.meter.Spend(8);
  });
  Json result{{"voxels", std::move(voxels)}, {"count", 0}, {"truncated", truncated}};
  result["count"] = result["voxels"].size();
  if (!box.empty()) result["bbox"] = BoundsJson(box);
  return result;
}

Answer VoxelsRegion(MethodContext& context, Params& params) {
  Vec3 min = params.Place("min", std::nullopt), max = params.Place("max", std::nullopt);
  if (params.wrong()) return params.Refusal();
  if (min.x > max.x || min.y > max.y || min.z > max.z) {
    params.Wrong("min", "at most max on every axis");
    return params.Refusal();
  }
  return ListVoxels(context, params, Box::Inclusive(min, max));
}

Answer LayerVoxels(MethodContext& context, Params& params) {
  return ListVoxels(context, params, std::nullopt);
}

Answer BoundingBox(MethodContext& context, Params& params) {
  bool exact = params.Flag("exact", true);
  std::optional<Failure> failure;
  auto sources = SourcesOf(context, params, &failure);
  if (failure) return std::unexpected(*failure);
  Box box;
  for (const Source& source : sources) box = box.Join(source.volume->Bounds());
  if (box.empty()) return Json{{"empty", true}};
  if (!exact)  // whole blocks
    for (int axis = 0; axis < 3; ++axis) {
      box.min[axis] &= ~15;
      box.max[axis] = (box.max[axis] + 15) & ~15;
    }
  Json result{{"empty", false}};
  result.update(BoundsJson(box));
  result["dimensions"] = PlaceJson(box.size());
  return result;
}

std::string Hex(Rgba c) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string text = "#";
  for (uint8_t part : {c.r, c.g, c.b, c.a}) (text += kDigits[part >> 4]) += kDigits[part & 15];
  return text;
}

Answer ColourHistogram(MethodContext& context, Params& params) {
  voxel::HistogramOptions options;
  options.region = params.Region("region");
  options.bin_size = static_cast<int>(params.Integer("bin_size", 0, 0, 255));
  options.by_count = params.Flag("sort_by_count", true);
  options.top = static_cast<size_t>(params.Integer("top_n", 0, 0, kMostListed));
  auto counted = CountedColours(context, params, options);
  if (!counted) return std::unexpected(counted.error());
  Json list = Json::array();
  for (const voxel::ColourCount& entry : counted->colours)
    list.push_back(
        {{"color", Hex(entry.colour)},
         {"rgba", ColourJson(entry.colour)},
         {"count", entry.count},
         {"percentage", 100.0 * static_cast<double>(entry.count) / static_cast<double>(counted->voxels)}});
  return Json{
      {"histogram", std::move(list)}, {"total_voxels", counted->voxels}, {"unique_colors", counted->unique}};
}

Rgba ToleranceOf(Params& params) {
  const Json* value = params.Find("tolerance");
  if (!value) return {};
  int parts[4];
  for (size_t i = 0; i < 4; ++i) {
    const Json* part = value->is_array() && value->size() == 4 ? &(*value)[i] : value;
    auto number = ReadInteger(*part);
    if (!number || *number < 0 || *number > 255) {
      params.Wrong("tolerance", "an integer from 0 to 255, or four of them");
      return {};
    }
    parts[i] = static_cast<int>(*number);
  }
  auto byte = [](int n) { return static_cast<uint8_t>(n); };
  return {byte(parts[0]), byte(parts[1]), byte(parts[2]), byte(parts[3])};
}

Answer FindVoxelsByColour(MethodContext& context, Params& params) {
  Rgba colour = params.ColourNamed("color");
  Rgba tolerance = ToleranceOf(params);
  auto region = params.Region("region");
  auto most = params.Integer("max_results", 1000, 0, kMostListed);
  bool locations = params.Flag("include_locations", true);
  std::optional<Failure> failure;
  auto sources = SourcesOf(context, params, &failure);
  if (failure) return std::unexpected(*failure);
  uint64_t matches = 0;
  Json list = Json::array();
  for (const Source& source : sources) {
    uint64_t total = 0;
    size_t room = static_cast<size_t>(most) - list.size();
    auto found = voxel::FindColour(*source.volume, colour, tolerance, region, room, &total, context.meter);
    if (!found) return std::unexpected(Failed(found.error()));
    for (Vec3 p : *found) list.push_back({{"x", p.x}, {"y", p.y}, {"z", p.z}, {"layer_id", source.id}});
    matches += total;
  }
  Json result{
      {"target_color", ColourJson(colour)}, {"match_count", matches}, {"truncated", matches > list.size()}};
  const size_t returned = list.size();
  if (locations) result["locations"] = std::move(list);
  result["metadata"] = {{"tolerance", ColourJson(tolerance)}, {"returned", locations ? returned : 0}};
  return result;
}

bool Near(Rgba a, Rgba b, int most) {
  return std::abs(a.r - b.r) <= most && std::abs(a.g - b.g) <= most && std::abs(a.b - b.b) <= most &&
         std::abs(a.a - b.a) <= most;
}

Answer UniqueColours(MethodContext& context, Params& params) {
  constexpr size_t kMostColours = 65536;
  voxel::HistogramOptions options;
  options.region = params.Region("region");
  options.by_count = params.Flag("sort_by_count", false);
  bool merge = params.Flag("merge_similar", false);
  auto threshold = static_cast<int>(params.Integer("merge_threshold", 10, 0, 255));
  auto counted = CountedColours(context, params, options);
  if (!counted) return std::unexpected(counted.error());
  std::vector<Rgba> kept;
  for (const voxel::ColourCount& entry : counted->colours) {
    if (kept.size() == kMostColours) break;
    if (merge) {
      if (!context.meter.Spend(static_cast<int64_t>(kept.size()))) break;
      if (std::ranges::any_of(kept, [&](Rgba c) { return Near(c, entry.colour, threshold); })) continue;
    }
    kept.push_back(entry.colour);
  }
  Json list = Json::array();
  for (Rgba c : kept) list.push_back({{"hex", Hex(c)}, {"rgba", ColourJson(c)}});
  return Json{{"colors", std::move(list)}, {"count", kept.size()}};
}

constexpr Method kMethods[] = {
    {"get_voxel", "x y z layer_id", "Read a voxel", false, GetVoxel},
    {"get_voxels_region", "min max layer_id color_filter offset limit", "List the voxels of a box", false,
     VoxelsRegion},
    {"get_layer_voxels", "layer_id color_filter offset limit", "List the voxels of a layer", false,
     LayerVoxels},
    {"get_bounding_box", "layer_id exact", "The box around all voxels", false, BoundingBox},
    {"get_color_histogram", "layer_id region bin_size sort_by_count top_n", "Count the colours", false,
     ColourHistogram},
    {"find_voxels_by_color", "color tolerance layer_id region max_results include_locations",
     "Find voxels of a colour", false, FindVoxelsByColour},
    {"get_unique_colors", "layer_id region merge_similar merge_threshold sort_by_count", "List the colours",
     false, UniqueColours},
};

}  // namespace

std::span<const Method> ReadMethods() { return kMethods; }

}  // namespace bivalve::daemon
