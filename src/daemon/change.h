// Change: how one project became another, as bytes that can be sent to another instance.
//
// Voxels are told one by one (in runs), so that a change made from an older state leaves alone what it did
// not touch: of two changes to different voxels both survive, of two to the same voxel the later one stays.
// Layers go by id. A layer that was added gets a new id where its own is taken; what was done to a layer that
// is gone is left out.
#pragma once

#include <string>
#include <string_view>

#include "daemon/project.h"

namespace bivalve::daemon {

struct ChangeCount {
  uint64_t voxels = 0;
  bool any = false;
};

// Everything but cameras, materials, light and palette, which scripts cannot reach; with `all` those are
// missing as well, and the project comes into being as a new one (`before` is not looked at).
std::string DescribeChange(const Project& before, const Project& after, bool all, ChangeCount* count,
                           Meter& meter);

// kInval for bytes that DescribeChange did not make; kRange past the project's limits, with it half changed.
Result<void> ApplyChange(Project& project, std::string_view change, Meter& meter);

}  // namespace bivalve::daemon
