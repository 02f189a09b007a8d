// Methods that change voxels.
#include <climits>
#include <cmath>

#include "daemon/methods.h"
#include "voxel/region.h"
#include "voxel/shapes.h"

namespace bivalve::daemon {
namespace {

using voxel::Layer;
using voxel::Rgba;
using voxel::Vec3;

constexpr int kMostSide = voxel::kMaxCoordinate - voxel::kMinCoordinate + 1;
constexpr size_t kMostPlaces = 1'000'000;

Answer CreateProject(MethodContext& context, Params& params) {
  Project fresh = Project::Fresh();
  fresh.name = params.Text("name", "New Project").substr(0, 255);
  fresh.width = static_cast<int>(params.Integer("width", 64, 1, kMostSide));
  fresh.height = static_cast<int>(params.Integer("height", 64, 1, kMostSide));
  fresh.depth = static_cast<int>(params.Integer("depth", 64, 1, kMostSide));
  if (params.wrong()) return params.Refusal();
  fresh.replaced = true;
  fresh.image.limits = context.project.image.limits;
  context.project = std::move(fresh);
  const Project& project = context.project;
  return Json{{"success", true},
              {"name", project.name},
              {"width", project.width},
              {"height", project.height},
              {"depth", project.depth}};
}

Answer AddVoxel(MethodContext& context, Params& params) {
  Vec3 place = params.Position();
  Rgba colour = params.Colour();
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kAddFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  layer->volume.Set(place, colour);
  if (auto held = layer->volume.Check(); !held)
    return std::unexpected(FailureOf(kAddFailed, "Failed to add voxel", held.error()));
  return Json{{"success", true}, {"x", place.x},          {"y", place.y},
              {"z", place.z},    {"layer_id", layer->id}, {"color", ColourJson(colour)}};
}

Answer RemoveVoxel(MethodContext& context, Params& params) {
  Vec3 place = params.Position();
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kRemoveFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  layer->volume.Set(place, {});
  return Json{{"success", true}, {"x", place.x}, {"y", place.y}, {"z", place.z}, {"layer_id", layer->id}};
}

// `voxels`: [[x, y, z], …].
std::vector<Vec3> PlacesOf(Params& params) {
  std::vector<Vec3> places;
  const Json* list = params.Find("voxels");
  if (!list->is_array() || list->size() > kMostPlaces) {
    params.Wrong("voxels", "a list of at most 1000000 places [x, y, z]");
    return places;
  }
  places.reserve(list->size());
  for (const Json& item : *list) {
    auto place = ReadPlace(item);
    if (!place) {
      params.Wrong("voxels[" + std::to_string(places.size()) + "]", "[x, y, z] with integers");
      break;
    }
    places.push_back(*place);
  }
  return places;
}

Answer PaintVoxels(MethodContext& context, Params& params) {
  const bool list = params.Has("voxels");
  std::vector<Vec3> places;
  if (list)
    places = PlacesOf(params);
  else
    places.push_back(params.Position());
  Rgba colour = params.Colour();
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kPaintFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  if (!list && !layer->volume.Get(places[0]).a)
    return Refuse(kPaintFailed, "Failed to paint voxel: there is none", Kind("position"));
  uint64_t painted = 0;
  if (list) {
    auto result = voxel::Paint(layer->volume, places, colour, false, context.meter);
    if (!result) return std::unexpected(FailureOf(kPaintFailed, "Failed to paint voxels", result.error()));
    painted = *result;
  } else {
    layer->volume.Set(places[0], colour);
    painted = 1;
  }
  return Json{{"success", true}, {"painted", painted}};
}

Answer FloodFill(MethodContext& context, Params& params) {
  Vec3 seed = params.Position();
  Rgba colour = params.Colour();
  voxel::FloodOptions options;
  auto reach = params.Integer("connectivity", 6, 6, 26);
  if (reach != 6 && reach != 18 && reach != 26) params.Wrong("connectivity", "6, 18 or 26");
  options.connectivity = static_cast<voxel::Connectivity>(reach);
  options.tolerance = static_cast<uint8_t>(params.Integer("tolerance", 0, 0, 255));
  options.bounds = params.Region("bounds");
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kFloodFillFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  auto filled =
      voxel::FloodFill(layer->volume, voxel::Volume(layer->volume), seed, colour, options, context.meter);
  if (!filled) return std::unexpected(FailureOf(kFloodFillFailed, "Flood fill failed", filled.error()));
  return Json{{"success", true}, {"voxels_filled", *filled}};
}

struct ShapeName {
  std::string_view name;
  voxel::ShapeKind kind;
};
constexpr ShapeName kShapes[] = {
    {"cube", voxel::ShapeKind::kBox},        {"box", voxel::ShapeKind::kBox},
    {"sphere", voxel::ShapeKind::kSphere},   {"cylinder", voxel::ShapeKind::kCylinder},
    {"pyramid", voxel::ShapeKind::kPyramid}, {"torus", voxel::ShapeKind::kTorus},
};

// Spans center − ⌊size/2⌋ … of exactly `size` voxels on each axis.
Answer ProceduralShape(MethodContext& context, Params& params) {
  std::string name = params.Text("shape_type", "cube");
  int size[3], center[3];
  constexpr std::string_view kSizes[] = {"size_x", "size_y", "size_z"};
  constexpr std::string_view kCenters[] = {"center_x", "center_y", "center_z"};
  for (size_t i = 0; i < 3; ++i) {
    size[i] = static_cast<int>(params.Integer(kSizes[i], 10, 1, kMostSide));
    center[i] =
        static_cast<int>(params.Integer(kCenters[i], 0, voxel::kMinCoordinate, voxel::kMaxCoordinate));
  }
  Rgba colour = params.Colour();
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kShapeFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  const ShapeName* shape = nullptr;
  for (const ShapeName& known : kShapes)
    if (known.name == name) shape = &known;
  const Vec3 low{center[0] - size[0] / 2, center[1] - size[1] / 2, center[2] - size[2] / 2};
  Result<uint64_t> made{uint64_t{0}};
  if (name == "line") {
    Vec3 high = low + Vec3{size[0] - 1, size[1] - 1, size[2] - 1};
    made = voxel::DrawLine(layer->volume, low, high, 0, colour, context.meter);
  } else if (shape) {
    voxel::Shape form;
    form.kind = shape->kind;
    for (int i = 0; i < 3; ++i) {
      auto at = static_cast<size_t>(i);
      form.half[at] = size[at] / 2.0;
      form.center[at] = low[i] + form.half[at];
    }
    made = voxel::FillShape(layer->volume, form, colour, context.meter);
  } else {
    params.Wrong("shape_type", "cube, box, sphere, cylinder, line, pyramid or torus");
    return params.Refusal();
  }
  if (!made) return std::unexpected(FailureOf(kShapeFailed, "Failed to create shape", made.error()));
  return Json{{"success", true}, {"shape_type", name}, {"voxels_created", *made}};
}

// One operation of a batch; false when it does nothing that it was asked for.
bool Operate(Layer& layer, const Json& operation) {
  if (!operation.is_object()) return false;
  auto type = operation.find("type");
  if (type == operation.end() || !type->is_string()) return false;
  Params params(operation, {}, false);
  Vec3 place = params.Position();
  Rgba colour = params.Colour();
  if (params.wrong()) return false;
  const auto& name = type->get_ref<const std::string&>();
  if (name == "add_voxel") return layer.volume.Set(place, colour), true;
  if (name == "remove_voxel") return layer.volume.Set(place, {}), true;
  if (name != "paint_voxel" || !layer.volume.Get(place).a) return false;
  layer.volume.Set(place, colour);
  return true;
}

Answer BatchOperations(MethodContext& context, Params& params) {
  const Json* list = params.Find("operations");
  if (!list || !list->is_array() || list->size() > kMostPlaces)
    params.Wrong("operations", "a list of at most 1000000 operations {type, x, y, z, …}");
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kAddFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  size_t successful = 0;
  for (const Json& operation : *list) {
    if (!context.meter.Spend(8)) break;
    successful += Operate(*layer, operation);
  }
  if (auto held = layer->volume.Check(); !held)
    return std::unexpected(FailureOf(kAddFailed, "Batch failed", held.error()));
  return Json{{"success", true}, {"total_operations", list->size()}, {"successful_operations", successful}};
}

Answer AddVoxels(MethodContext& context, Params& params) {
  const Json* list = params.Find("voxels");
  if (!list || !list->is_array() || list->size() > kMostPlaces)
    params.Wrong("voxels", "a list of at most 1000000 voxels {x, y, z, r, g, b, a}");
  std::optional<Failure> failure;
  Layer* layer = LayerOf(context, params, kAddFailed, &failure);
  if (!layer) return std::unexpected(*failure);
  size_t added = 0;
  for (const Json& item : *list) {
    if (!context.meter.Spend(8)) break;
    Params one(item, "x y z r g b a", false);
    Vec3 place = one.Position();
    Rgba colour = one.Colour();
    if (one.wrong()) continue;
    layer->volume.Set(place, colour);
    ++added;
  }
  if (auto held = layer->volume.Check(); !held)
    return std::unexpected(FailureOf(kAddFailed, "Failed to add voxels", held.error()));
  return Json{{"success", true}, {"added", added}, {"failed", list->size() - added}};
}

constexpr Method kMethods[] = {
    {"create_project", "name width height depth", "Create a new project, in place of the one that is open",
     true, CreateProject},
    {"add_voxel", "x y z r g b a layer_id", "Add a voxel", true, AddVoxel},
    {"remove_voxel", "x y z layer_id", "Remove a voxel", true, RemoveVoxel},
    {"paint_voxels", "x y z r g b a layer_id", "Change the colour of voxels that exist", true, PaintVoxels},
    {"flood_fill", "x y z r g b a layer_id", "Recolour connected voxels of one colour", true, FloodFill},
    {"procedural_shape", "shape_type size_x size_y size_z center_x center_y center_z r g b a layer_id",
     "Make a cube, sphere, cylinder, line, pyramid or torus", true, ProceduralShape},
    {"batch_operations", "operations layer_id", "Many changes at once", true, BatchOperations},
    {"add_voxels", "voxels layer_id", "Add many voxels", true, AddVoxels},
};

}  // namespace

std::span<const Method> EditMethods() { return kMethods; }

}  // namespace bivalve::daemon
