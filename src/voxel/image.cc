#include "voxel/image.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "voxel/shapes.h"
#include "voxel/transform.h"

namespace bivalve::voxel {
namespace {

Rgba TintOf(const Image& image, const Layer& layer) {
  if (layer.material < 0 || static_cast<size_t>(layer.material) >= image.materials.size()) return kWhite;
  const float* colour = image.materials[static_cast<size_t>(layer.material)].colour;
  auto byte = [](float v) { return static_cast<uint8_t>(std::clamp(v, 0.f, 1.f) * 255 + .5f); };
  return {byte(colour[0]), byte(colour[1]), byte(colour[2]), byte(colour[3])};
}

// A unit shape under the layer's matrix: the axes' lengths are the half extents, as Goxel draws it.
Result<Volume> CastShape(const Layer& layer, const VolumeLimits& limits, Meter& meter) {
  Volume volume(limits);
  Shape shape;
  shape.kind = layer.shape == "sphere"     ? ShapeKind::kSphere
               : layer.shape == "cylinder" ? ShapeKind::kCylinder
                                           : ShapeKind::kBox;
  for (size_t i = 0; i < 3; ++i) {
    const float* column = &layer.matrix.at[4 * i];
    shape.half[i] = std::sqrt(column[0] * column[0] + column[1] * column[1] + column[2] * column[2]);
    shape.center[i] = layer.matrix.at[12 + i];
  }
  TRY_VOID(FillShape(volume, shape, layer.shape_colour, meter));
  return volume;
}

Result<Volume> Content(const Image& image, const Layer& layer, Meter& meter) {
  if (!layer.volume.empty()) return layer.volume;
  if (!layer.shape.empty() && layer.matrix.Finite()) return CastShape(layer, image.limits, meter);
  const Layer* base = layer.base_id ? image.FindLayer(layer.base_id) : nullptr;
  // A clone of a clone shows nothing: files that need one come with the voxels.
  if (!base || base == &layer) return layer.volume;
  Volume volume = base->volume;
  if (layer.matrix != Mat4{}) TRY_VOID(Transform(volume, layer.matrix, meter));
  return volume;
}

// Bytes of the blocks that no other entry has.
size_t OwnBytes(const std::deque<Image>& images) {
  std::unordered_set<const Block*> seen;
  size_t bytes = 0;
  for (const Image& image : images)
    for (const Layer& layer : image.layers)
      for (const Volume::Item& item : layer.volume.Blocks())
        if (seen.insert(item.block).second) bytes += item.block->bytes();
  return bytes;
}

}  // namespace

Layer& Image::AddLayer(std::string_view name) {
  int id = 0;
  for (const Layer& layer : layers) id = std::max(id, layer.id);
  Layer layer;
  layer.id = id == INT32_MAX ? 1 : id + 1;
  while (FindLayer(layer.id)) ++layer.id;
  layer.name = name.empty() ? "Layer " + std::to_string(layers.size() + 1) : std::string(name.substr(0, 255));
  layer.volume = Volume(limits);
  active = layers.size();
  layers.push_back(std::move(layer));
  return layers.back();
}

const Layer* Image::FindLayer(int id) const {
  for (const Layer& layer : layers)
    if (layer.id == id) return &layer;
  return nullptr;
}

Layer* Image::FindLayer(int id) { return const_cast<Layer*>(std::as_const(*this).FindLayer(id)); }

bool Image::RemoveLayer(int id) {
  Layer* layer = FindLayer(id);
  if (!layer) return false;
  auto at = layer - layers.data();
  layers.erase(layers.begin() + at);
  if (active > 0 && active >= static_cast<size_t>(at)) --active;
  return true;
}

uint64_t Image::VoxelCount() const {
  uint64_t count = 0;
  for (const Layer& layer : layers) count += layer.volume.count();
  return count;
}

Box Image::Bounds() const {
  Box bounds;
  for (const Layer& layer : layers) bounds = bounds.Join(layer.volume.Bounds());
  return bounds;
}

Result<Volume> MergeVisible(const Image& image, Meter& meter) {
  Volume merged(image.limits);
  bool first = true;
  for (const Layer& layer : image.layers) {
    if (!layer.visible) continue;
    TRY(Volume content, Content(image, layer, meter));
    Rgba tint = TintOf(image, layer);
    if (first && layer.mode == Mode::kOver && tint == kWhite) {
      merged = std::move(content);
    } else {
      TRY_VOID(Merge(merged, content, layer.mode, meter, tint));
    }
    first = false;
  }
  return merged;
}

Result<void> MergeLayers(Image& image, int source, int target, Meter& meter) {
  Layer *from = image.FindLayer(source), *onto = image.FindLayer(target);
  if (!from || !onto || from == onto) return Fail(Errno::kInval, {}, "no such pair of layers");
  Volume merged = onto->volume;
  TRY_VOID(Merge(merged, from->volume, from->mode, meter));
  onto->volume = std::move(merged);
  image.RemoveLayer(source);
  return {};
}

void History::Record(const Image& before) {
  future_.clear();
  past_.push_back(before);
  while (past_.size() > kMostSteps) past_.pop_front();
  // Counting the bytes takes as long as there are blocks: not at every small step.
  if (past_.size() % 8 == 0)
    while (past_.size() > 1 && OwnBytes(past_) > kMostBytes) past_.pop_front();
}

bool History::Undo(Image& image) {
  if (past_.empty()) return false;
  future_.push_back(std::move(image));
  image = std::move(past_.back());
  past_.pop_back();
  return true;
}

bool History::Redo(Image& image) {
  if (future_.empty()) return false;
  past_.push_back(std::move(image));
  image = std::move(future_.back());
  future_.pop_back();
  return true;
}

}  // namespace bivalve::voxel
