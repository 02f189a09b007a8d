// View: what one viewer of the project has been shown, and what it is to be told next.
//
// What is seen (visible layers merged) is cut into chunks of 32³; after a change only the chunks that look
// different are told, as rectangles of one colour (voxel/mesh.h). A viewer may hide and show layers for
// itself. It says which answer it has seen last: one that missed an answer gets everything anew.
#pragma once

#include <map>
#include <set>
#include <string>

#include "daemon/project.h"

namespace bivalve::daemon {

class View {
 public:
  static constexpr int kChunkSide = 32;

  struct Request {
    int64_t seen = 0;                 // `seq` of the last answer that arrived; 0: none
    std::map<int, bool> layers = {};  // shown or hidden here, whatever the project says
    int64_t version = 0;              // of the project
  };

  // A length (32 bits), as many bytes of JSON, then the quads of its chunks one after the other: 12 bytes
  // each, the low corner in the chunk (x, y, z), axis + 4 × positive, width, height, two zeros, and the
  // colour (r, g, b, a). JSON: {seq, full, more, version, name, size, layers, bounds, voxels, chunks: [[x, y,
  // z, quads], …]}, with `error` where the project cannot be shown. `full`: forget what was told before.
  // `more`: there are chunks left; ask again.
  std::string Update(const Project& project, const Request& request, Meter& meter);

 private:
  void Follow(const Project& project, const Request& request, Meter& meter);
  void MarkAround(voxel::BlockKey key);

  voxel::Volume shown_;
  std::map<int, bool> layers_;
  std::set<voxel::BlockKey> stale_;  // low blocks of chunks
  int64_t version_ = -1, seq_ = 0;
  std::string error_;
};

}  // namespace bivalve::daemon
