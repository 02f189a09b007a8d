// Any bytes as a .mts file.
#include "fuzz/voxel_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  return bivalve::fuzz::ReadVoxels("mts", data, size);
}
