// Any bytes as a .kvx file.
#include "fuzz/voxel_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  return bivalve::fuzz::ReadVoxels("kvx", data, size);
}
