// Shapes: boxes, ellipsoids, cylinders, pyramids, tori, lines, and painting what is there.
//
// A voxel belongs to a shape when its centre does. Each function returns how many voxels it changed; a colour
// of alpha 0 removes. Errors: kRange past the volume's limits, with the volume half changed (copy it first).
#pragma once

#include <array>
#include <span>

#include "voxel/blend.h"

namespace bivalve::voxel {

// What is outside of the range of coordinates is left out.
Result<uint64_t> FillBox(Volume& volume, const Box& box, Rgba colour, Meter& meter);

enum class ShapeKind : uint8_t { kBox, kSphere, kCylinder, kPyramid, kTorus };

struct Shape {
  ShapeKind kind = ShapeKind::kBox;
  std::array<double, 3> center{};
  std::array<double, 3> half{};  // half extents; of a torus: ring and tube included
  // Of cylinders, pyramids (whose apex is at its end) and tori.
  int axis = 2;
  // Width of the edge over which alpha falls off; 0: none.
  double smoothness = 0;
  Mode mode = Mode::kOver;
  // Bit n: also mirrored at `mirror` on axis n.
  uint8_t symmetry = 0;
  std::array<double, 3> mirror{};
};

// Sphere: Σ((p−c)/half)² ≤ 1. Cylinder: the ellipse inclusive, the height half-open. Box: half-open.
Result<uint64_t> FillShape(Volume& volume, const Shape& shape, Rgba colour, Meter& meter);

// From voxel to voxel (Bresenham in three dimensions), ends included; with a radius, all whose centre is
// within it of the segment between the two centres.
Result<uint64_t> DrawLine(Volume& volume, Vec3 from, Vec3 to, double radius, Rgba colour, Meter& meter);

// Changes the colour of voxels that exist; empty places stay empty and a place named twice counts once. With
// `keep_alpha`, colour.a is not looked at.
Result<uint64_t> Paint(Volume& volume, std::span<const Vec3> places, Rgba colour, bool keep_alpha,
                       Meter& meter);

}  // namespace bivalve::voxel
