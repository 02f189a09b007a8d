// Voxelise: polygons of a mesh become the voxels behind their surface.
//
// A voxel is made where a line through the middle of a row of voxels, along the axis that the polygon faces
// most, meets it: the voxel on the inner side. So a mesh of voxels' faces gives back those voxels that have a
// face; what is inside of a closed mesh stays empty.
#pragma once

#include <array>
#include <span>

#include "voxel/volume.h"

namespace bivalve::voxel {

struct MeshPoint {
  std::array<double, 3> at{};
  Rgba colour = kWhite;
};

// A polygon of at least three points, flat and convex, counter-clockwise seen from outside. Returns false
// when it leaves the range of coordinates. Its colour is the points' mean unless `colour` is given. Stops
// when the meter says.
Result<bool> AddPolygon(Volume& volume, std::span<const MeshPoint> points, const Rgba* colour, Meter& meter);

}  // namespace bivalve::voxel
