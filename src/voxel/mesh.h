// Mesh: the visible faces of a volume, as rectangles of one colour.
//
// A face is visible when the voxel beyond it is empty, or is translucent and of another colour. Merged
// rectangles cover exactly the visible faces: the sum of their areas is the number of faces.
#pragma once

#include <span>
#include <vector>

#include "voxel/volume.h"

namespace bivalve::voxel {

enum class MeshKind : uint8_t {
  kFaces,   // one square for each visible face
  kGreedy,  // neighbours of one colour merged into rectangles
  kCubes,   // six squares for every voxel, hidden or not
};

struct Quad {
  uint8_t axis;   // of the normal
  bool positive;  // the normal's direction
  Rgba colour;
  Vec3 low;    // the corner of least coordinates
  int width;   // along axis (axis + 1) % 3
  int height;  // along axis (axis + 2) % 3

  // The four corners, counter-clockwise seen from outside.
  void Corners(Vec3 out[4]) const;
};

// Grouped by axis and direction, then by plane. `least_alpha`: what is less is not there. kFBig past 2^24
// quads.
Result<std::vector<Quad>> BuildMesh(const Volume& volume, MeshKind kind, uint8_t least_alpha, Meter& meter);

// The same of these blocks only; what hides their faces may lie in others.
Result<std::vector<Quad>> BuildMesh(const Volume& volume, std::span<const BlockKey> blocks, MeshKind kind,
                                    uint8_t least_alpha, Meter& meter);

// The number of visible faces.
Result<uint64_t> CountFaces(const Volume& volume, uint8_t least_alpha, Meter& meter);

}  // namespace bivalve::voxel
