// Region: the connected voxels that a flood fill reaches, as a set of places.
//
// Found by whole rows of bits (a block is 256 rows of 16), so that the work goes with the surface of a region
// more than with its size.
#pragma once

#include <optional>
#include <unordered_map>

#include "voxel/volume.h"

namespace bivalve::voxel {

enum class Connectivity : uint8_t { kFaces = 6, kEdges = 18, kCorners = 26 };

struct FloodOptions {
  Connectivity connectivity = Connectivity::kFaces;
  // Belongs to the region: each channel is at most so far from the seed's (0: equal).
  uint8_t tolerance = 0;
  // Nothing outside belongs to it. An empty seed without bounds reaches nothing.
  std::optional<Box> bounds = {};
};

class Region {
 public:
  // Bit x of row y + 16·z.
  struct Rows {
    uint16_t bits[256] = {};
  };

  uint64_t count() const { return count_; }
  bool Contains(Vec3 p) const;
  // As a volume of one colour (a mask).
  Result<Volume> ToVolume(Rgba colour, VolumeLimits limits, Meter& meter) const;
  // Gives every place of the region this colour (alpha 0: removes it); how many voxels changed.
  Result<uint64_t> Fill(Volume& volume, Rgba colour, Meter& meter) const;

 private:
  friend Result<Region> FindRegion(const Volume&, Vec3, const FloodOptions&, Meter&);
  std::unordered_map<BlockKey, Rows> blocks_;
  uint64_t count_ = 0;
};

// The region of `seed` in `volume`. kRange when an empty region would pass the volume's limit of blocks or
// voxels.
Result<Region> FindRegion(const Volume& volume, Vec3 seed, const FloodOptions& options, Meter& meter);

// FindRegion in `source` (usually the volume itself, or all layers merged), then Fill.
Result<uint64_t> FloodFill(Volume& volume, const Volume& source, Vec3 seed, Rgba colour,
                           const FloodOptions& options, Meter& meter);

}  // namespace bivalve::voxel
