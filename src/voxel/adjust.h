// Adjust: hue, saturation and brightness of all voxels of a volume, as colours of HSL.
#pragma once

#include "voxel/volume.h"

namespace bivalve::voxel {

struct Adjustment {
  double hue_degrees = 0;                 // the hue turns by so much
  double saturation = 1, brightness = 1;  // factors; what becomes more than whole is whole
};

// Alpha stays. The result is rounded to the nearest of 255.
Rgba Adjusted(Rgba colour, const Adjustment& adjustment);

// How many voxels changed. kInval: a number is not finite, or a factor is negative.
Result<uint64_t> AdjustColours(Volume& volume, const Adjustment& adjustment, Meter& meter);

}  // namespace bivalve::voxel
