// Rendering: a volume as a picture, in software, the same bytes on every host.
//
// Rays step through a grid of bits (blocks, then voxels). A voxel's shade is its colour times a factor for
// its side, times how open the corners around the point are (ambient occlusion).
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "voxel/volume.h"

namespace bivalve::voxel {

// Views that fit the bounds. Front looks along +y with z up, right along −x, top along −z with +y up in the
// picture. The isometric one turns by 45° and tilts by 30°, as Goxel does; the true one tilts by 35.264°.
enum class View : uint8_t { kFront, kBack, kLeft, kRight, kTop, kBottom, kIsometric, kTrueIsometric };

// "front", …, "isometric" or "iso", "true-isometric".
std::optional<View> ViewOf(std::string_view name);

// A camera of one's own.
struct Eye {
  std::array<double, 3> position{};
  std::array<double, 3> target{};
  std::array<double, 3> up{0, 0, 1};
  double fov_degrees = 45;  // from bottom to top; 0: parallel rays, the height fits the bounds
};

struct RenderOptions {
  static constexpr int kMostSide = 4096;
  int width = 512, height = 512;
  View view = View::kIsometric;
  std::optional<Eye> eye = {};  // instead of the view
  Rgba background{240, 240, 240, 255};
  bool occlusion = true;
  int samples = 1;  // rays for a pixel: 1 or 4
};

struct Picture {
  int width = 0, height = 0;
  std::vector<Rgba> pixels;  // rows from the top
};

// kInval for a size or an eye that shows nothing; kFBig for bounds whose grid of blocks is too big.
Result<Picture> Render(const Volume& volume, const RenderOptions& options, Meter& meter);

}  // namespace bivalve::voxel
