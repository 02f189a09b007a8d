// Image: what a model file holds: layers of voxels with their blend modes, materials, cameras, light, box,
// palette.
//
// A plain value. Copying costs what the layer list costs, since volumes share their blocks: History keeps
// images as they were, a script works on a copy and puts it in place of the live one when it ends well.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "voxel/blend.h"
#include "voxel/colours.h"
#include "voxel/matrix.h"

namespace bivalve::voxel {

struct Layer {
  int id = 0;        // unique in the image, from 1
  std::string name;  // at most 255 bytes
  bool visible = true;
  Mode mode = Mode::kOver;
  Volume volume;
  Mat4 matrix;
  std::optional<Mat4> box;  // half extents in columns 0 to 2, centre in column 3
  int material = -1;        // index into the image's materials; -1: none
  int base_id = 0;          // the layer of which it is a clone; 0: none
  std::string shape;        // "sphere", "cube", "cylinder" for layers made of one; else empty
  Rgba shape_colour = kWhite;
  std::string image_path;
};

struct Material {
  std::string name;
  float colour[4] = {1, 1, 1, 1};
  float metallic = 0.2f, roughness = 0.5f;
  float emission[3] = {0, 0, 0};
};

struct Camera {
  std::string name;
  float distance = 128;
  bool orthographic = false;
  Mat4 matrix;
  bool active = false;
};

struct Light {
  float pitch = 0.35f, yaw = 0.43f, intensity = 2, fixed = 0, ambient = 0.1f, shadow = 0.3f;
};

struct Image {
  std::vector<Layer> layers;  // bottom first
  size_t active = 0;          // index of the layer that edits go to
  std::vector<Material> materials;
  std::vector<Camera> cameras;
  std::optional<Light> light;
  std::optional<Mat4> box;
  Palette palette;
  VolumeLimits limits;

  // A new layer on top, active; its name is "Layer N" when none is given.
  Layer& AddLayer(std::string_view name = {});
  // Null when there is none.
  Layer* FindLayer(int id);
  const Layer* FindLayer(int id) const;
  Layer* Active() { return active < layers.size() ? &layers[active] : nullptr; }
  // False when there is none.
  bool RemoveLayer(int id);
  uint64_t VoxelCount() const;
  // Around all layers, hidden ones too.
  Box Bounds() const;
};

// What is seen: visible layers, bottom first, each blended by its mode and tinted by its material. Layers
// that are clones or shapes and came without voxels are made here.
Result<Volume> MergeVisible(const Image& image, Meter& meter);

// Blends `source` into `target` (ids) and removes `source`. kInval when either is missing or both are the
// same.
Result<void> MergeLayers(Image& image, int source, int target, Meter& meter);

// Images as they were. One entry is one step of undo.
class History {
 public:
  static constexpr size_t kMostSteps = 128;
  static constexpr size_t kMostBytes = size_t{256} << 20;

  // The image before a change; what could be redone is forgotten. The oldest entries go past the limits.
  void Record(const Image& before);
  // Puts the image before the last change in place of `image`; false when there is none.
  bool Undo(Image& image);
  bool Redo(Image& image);
  size_t undo_steps() const { return past_.size(); }
  size_t redo_steps() const { return future_.size(); }

 private:
  std::deque<Image> past_;
  std::vector<Image> future_;
};

}  // namespace bivalve::voxel
