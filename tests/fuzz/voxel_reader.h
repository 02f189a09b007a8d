// Any bytes as a file of voxels: what can be read can be written, and comes back the same.
#pragma once

#include <cstdlib>

#include "fuzz/support.h"
#include "voxel/formats/format.h"
#include "voxel/mesh.h"

namespace bivalve::fuzz {

inline int ReadVoxels(const char* name, const uint8_t* data, size_t size) {
  using namespace voxel;
  if (size > 1 << 16) return 0;
  Budget budget(20'000'000);
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Format* format = FindFormat(name);
  VolumeLimits limits{.voxels = 1 << 17, .blocks = 400};
  auto image = format->read(bytes, {.limits = limits}, budget);
  if (!image) {
    if (image.error().code == Errno::kCanceled && !budget.stopped()) std::abort();
    if (image.error().code != Errno::kCanceled && image.error().text.empty()) std::abort();
    return 0;
  }
  auto seen = MergeVisible(*image, budget);
  if (!seen) return 0;
  uint64_t count = 0;
  seen->ForEach([&](Vec3 p, Rgba c) {
    if (!InRange(p) || c != seen->Get(p)) std::abort();
    return ++count > 0;
  });
  if (count != seen->count()) std::abort();
  auto text = WriteText(*image, {}, budget);
  if (!text) return 0;
  auto again = ReadText(text->bytes, {.limits = limits}, budget);
  if (again && !again->layers[0].volume.Equals(*seen)) std::abort();
  auto gox = WriteGox(*image, {}, budget);
  if (!gox) return 0;
  auto same = ReadGox(gox->bytes, {.limits = limits}, budget);
  if (!same) return 0;
  if (same->layers.size() != image->layers.size()) std::abort();
  for (size_t i = 0; i < image->layers.size(); ++i)
    if (!same->layers[i].volume.Equals(image->layers[i].volume)) std::abort();
  uint64_t area = 0;
  auto faces = CountFaces(*seen, 1, budget);
  auto quads = BuildMesh(*seen, MeshKind::kGreedy, 1, budget);
  if (!faces || !quads) return 0;
  for (const Quad& quad : *quads)
    area += static_cast<uint64_t>(quad.width) * static_cast<uint64_t>(quad.height);
  if (area != *faces) std::abort();
  return 0;
}

}  // namespace bivalve::fuzz
