// Blending: one voxel onto another, one volume onto another.
//
// The modes and their numbers are Goxel's, as .gox files store them; integer arithmetic that truncates. The
// boolean operations are kOver (union), kSub (difference) and kIntersect.
#pragma once

#include <optional>

#include "voxel/volume.h"

namespace bivalve::voxel {

enum class Mode : uint8_t {
  kOver,
  kSub,
  kSubClamp,
  kPaint,
  kMax,
  kIntersect,
  kIntersectFill,
  kMultAlpha,
  kReplace,
};
inline constexpr int kModeCount = 9;

// "over", "sub", "sub-clamp", …
std::string_view ModeName(Mode mode);
std::optional<Mode> ModeOf(std::string_view name);

// `onto` with `with` blended in; canonical. kReplace gives `with`.
Rgba Blend(Mode mode, Rgba onto, Rgba with);

// Blends all of `with` into `onto`, each of its colours multiplied by `tint` first. Returns the voxels
// changed.
Result<uint64_t> Merge(Volume& onto, const Volume& with, Mode mode, Meter& meter, Rgba tint = kWhite);

}  // namespace bivalve::voxel
