// Methods about layers and the project itself.
#include <climits>

#include "daemon/methods.h"

namespace bivalve::daemon {
namespace {

using voxel::Image;
using voxel::Layer;

int IdOf(Params& params, std::string_view name) {
  return static_cast<int>(params.Integer(name, std::nullopt, 1, INT_MAX));
}

std::unexpected<Failure> NoLayer(int code, int id) {
  return Refuse(code, "Layer not found: " + std::to_string(id), Kind("layer"));
}

Answer ListLayers(MethodContext& context, Params&) {
  Json layers = Json::array();
  const Image& image = context.project.image;
  for (const Layer& layer : image.layers)
    layers.push_back({{"id", layer.id},
                      {"name", layer.name},
                      {"visible", layer.visible},
                      {"active", &layer == &image.layers[image.active]},
                      {"voxel_count", layer.volume.count()}});
  return Json{{"count", image.layers.size()}, {"layers", std::move(layers)}};
}

Answer CreateLayer(MethodContext& context, Params& params) {
  constexpr size_t kMostLayers = 4096;
  std::string name = params.Text("name", "New Layer");
  voxel::Rgba colour = params.Colour();
  bool visible = params.Flag("visible", true);
  if (params.wrong()) return params.Refusal();
  Image& image = context.project.image;
  if (image.layers.size() >= kMostLayers)
    return Refuse(kCreateLayerFailed, "Failed to create layer: there are 4096", Kind("resource_exhausted"));
  Layer& layer = image.AddLayer(name);
  layer.visible = visible;
  layer.shape_colour = colour;
  return Json{{"success", true},
              {"name", layer.name},
              {"visible", visible},
              {"color", Json::array({colour.r, colour.g, colour.b})},
              {"id", layer.id}};
}

Answer DeleteLayer(MethodContext& context, Params& params) {
  Image& image = context.project.image;
  int id = static_cast<int>(params.Integer("layer_id", 0, INT_MIN, INT_MAX));
  std::string name = params.Text("layer_name", "");
  if (params.wrong()) return params.Refusal();
  if (id == 0 && name.empty()) {
    params.Spoil("Invalid params: layer_id or layer_name must be given");
    return params.Refusal();
  }
  if (id == 0) {
    for (const Layer& layer : image.layers)
      if (layer.name == name) id = layer.id;
    if (id == 0) return Refuse(kDeleteLayerFailed, "Layer not found: " + name, Kind("layer"));
  }
  if (!image.RemoveLayer(id)) return NoLayer(kDeleteLayerFailed, id);
  if (image.layers.empty()) image.AddLayer();
  return Json{{"success", true}};
}

Answer MergeLayers(MethodContext& context, Params& params) {
  int source = IdOf(params, "source_layer_id"), target = IdOf(params, "target_layer_id");
  if (!params.wrong() && source == target)
    params.Wrong("target_layer_id", "another one than source_layer_id");
  if (params.wrong()) return params.Refusal();
  Image& image = context.project.image;
  for (int id : {source, target})
    if (!image.FindLayer(id)) return NoLayer(kMergeFailed, id);
  auto merged = voxel::MergeLayers(image, source, target, context.meter);
  if (!merged) return std::unexpected(FailureOf(kMergeFailed, "Failed to merge layers", merged.error()));
  return Json{{"success", true}};
}

Answer SetLayerVisibility(MethodContext& context, Params& params) {
  int id = IdOf(params, "layer_id");
  bool visible = params.Flag("visible", true);
  if (params.wrong()) return params.Refusal();
  Layer* layer = context.project.image.FindLayer(id);
  if (!layer) return NoLayer(kVisibilityFailed, id);
  layer->visible = visible;
  return Json{{"success", true}, {"visible", visible}};
}

Answer SetActiveLayer(MethodContext& context, Params& params) {
  int id = IdOf(params, "layer_id");
  if (params.wrong()) return params.Refusal();
  Image& image = context.project.image;
  Layer* layer = image.FindLayer(id);
  if (!layer) return NoLayer(kVisibilityFailed, id);
  image.active = static_cast<size_t>(layer - image.layers.data());
  return Json{{"success", true}, {"layer_id", id}};
}

Answer ProjectInfo(MethodContext& context, Params&) {
  const Project& project = context.project;
  Json info{{"name", project.name},
            {"width", project.width},
            {"height", project.height},
            {"depth", project.depth},
            {"layer_count", project.image.layers.size()},
            {"voxel_count", project.image.VoxelCount()}};
  voxel::Box box = project.image.Bounds();
  if (!box.empty())
    info["bbox"] = {{"min", PlaceJson(box.min)}, {"max", PlaceJson(box.max - voxel::Vec3{1, 1, 1})}};
  return info;
}

constexpr Method kMethods[] = {
    {"list_layers", "", "List the layers", false, ListLayers},
    {"create_layer", "name r g b visible", "Create a layer; it becomes the active one", true, CreateLayer},
    {"delete_layer", "layer_id layer_name", "Delete a layer, by id or name", true, DeleteLayer},
    {"merge_layers", "source_layer_id target_layer_id", "Blend one layer into another", true, MergeLayers},
    {"set_layer_visibility", "layer_id visible", "Show or hide a layer", true, SetLayerVisibility},
    {"set_active_layer", "layer_id", "Choose the layer that edits go to", true, SetActiveLayer},
    {"get_project_info", "", "Name, size and content of the project", false, ProjectInfo},
};

}  // namespace

std::span<const Method> LayerMethods() { return kMethods; }

}  // namespace bivalve::daemon
