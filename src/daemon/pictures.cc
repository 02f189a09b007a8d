#include "daemon/pictures.h"

#include "codec/png.h"
#include "daemon/methods.h"

namespace bivalve::daemon {
namespace {

bool ReadPoint(const Json& object, const char* name, std::array<double, 3>* out) {
  auto value = object.find(name);
  if (value == object.end()) return true;
  if (!value->is_array() || value->size() != 3) return false;
  for (size_t i = 0; i < 3; ++i) {
    if (!(*value)[i].is_number()) return false;
    (*out)[i] = (*value)[i].get<double>();
  }
  return true;
}

void ReadCamera(const Json& camera, Params& params, voxel::RenderOptions* options) {
  voxel::Eye eye;
  auto fov = camera.is_object() ? camera.find("fov") : camera.end();
  if (!camera.is_object() || !camera.contains("position") || !ReadPoint(camera, "position", &eye.position) ||
      !ReadPoint(camera, "target", &eye.target) || !ReadPoint(camera, "up", &eye.up) ||
      (fov != camera.end() && !fov->is_number()))
    return params.Wrong("camera", "{position: [x, y, z], target, up, fov}");
  if (fov != camera.end()) eye.fov_degrees = fov->get<double>();
  options->eye = eye;
}

}  // namespace

std::expected<DrawnPicture, Failure> DrawPicture(const voxel::Image& image, Params& params, Meter& meter) {
  voxel::RenderOptions options;
  options.width = static_cast<int>(params.Integer("width", 512, 1, voxel::RenderOptions::kMostSide));
  options.height = static_cast<int>(params.Integer("height", 512, 1, voxel::RenderOptions::kMostSide));
  std::string preset = params.Text("camera_preset", params.Text("preset", "isometric"));
  if (auto view = voxel::ViewOf(preset))
    options.view = *view;
  else
    params.Wrong("camera_preset", "front, back, left, right, top, bottom, isometric or true-isometric");
  if (const Json* camera = params.Find("camera")) ReadCamera(*camera, params, &options);
  const Json* more = params.Find("options");
  const Json* background = params.Find("background_color");
  if (more && more->is_object() && more->contains("background_color"))
    background = &(*more)["background_color"];
  if (background) {
    auto colour = ReadColour(*background);
    if (!colour) params.Wrong("background_color", "a colour");
    options.background = colour.value_or(options.background);
  }
  options.samples = static_cast<int>(params.Integer("samples", 1, 1, 4)) > 1 ? 4 : 1;
  options.occlusion = params.Flag("occlusion", true);
  if (params.wrong()) return params.Refusal();
  auto seen = voxel::MergeVisible(image, meter);
  if (!seen) return std::unexpected(FailureOf(kRenderFailed, "Failed to render scene", seen.error()));
  auto picture = voxel::Render(*seen, options, meter);
  if (!picture) return std::unexpected(FailureOf(kRenderFailed, "Failed to render scene", picture.error()));
  std::span<const uint8_t> bytes(reinterpret_cast<const uint8_t*>(picture->pixels.data()),
                                 picture->pixels.size() * 4);
  auto png = codec::EncodePng(static_cast<uint32_t>(picture->width), static_cast<uint32_t>(picture->height),
                              bytes, {}, meter);
  if (!png) return std::unexpected(FailureOf(kRenderFailed, "Failed to render scene", png.error()));
  return DrawnPicture{std::move(*png), picture->width, picture->height};
}

}  // namespace bivalve::daemon
