// Pictures of a project, as files.
#pragma once

#include "daemon/params.h"
#include "voxel/image.h"
#include "voxel/render.h"

namespace bivalve::daemon {

struct DrawnPicture {
  std::string png;
  int width = 0, height = 0;
};

// Of `params`: width, height (512), camera_preset or preset, camera {position, target, up, fov},
// background_color (also in `options`), samples, occlusion. kInvalidParams or kRenderFailed else.
std::expected<DrawnPicture, Failure> DrawPicture(const voxel::Image& image, Params& params, Meter& meter);

}  // namespace bivalve::daemon
