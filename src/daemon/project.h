// Project: what clients edit: an image with a name and a nominal size.
//
// A plain value, cheap to copy. A script works on a copy; the difference goes to the live one (change.h).
#pragma once

#include <string>

#include "voxel/image.h"

namespace bivalve::daemon {

struct Project {
  std::string name = "New Project";
  int width = 64, height = 64, depth = 64;
  voxel::Image image;
  // It is not what an older state became, but took its place.
  bool replaced = false;

  // With one empty layer.
  static Project Fresh() {
    Project project;
    project.image.AddLayer();
    return project;
  }
};

}  // namespace bivalve::daemon
