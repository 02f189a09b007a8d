// Any bytes as a .gox file.
#include "fuzz/voxel_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  return bivalve::fuzz::ReadVoxels("gox", data, size);
}
