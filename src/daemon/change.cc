#include "daemon/change.h"

#include <cstring>

namespace bivalve::daemon {
namespace {

using voxel::Block;
using voxel::BlockKey;
using voxel::kBlockCells;
using voxel::Layer;
using voxel::Rgba;
using voxel::Volume;

// A run of cells: 16 bits, the low 12 its length less one; then its colour, if it changed.
constexpr uint16_t kChanged = 0x8000;

class Writer {
 public:
  template <class T>
  void Put(T value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void PutText(std::string_view text) {
    Put(static_cast<uint32_t>(text.size()));
    out.append(text);
  }
  std::string out;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_(bytes) {}
  template <class T>
  T Take() {
    T value{};
    if (left_.size() < sizeof value) return Spoil(), value;
    memcpy(&value, left_.data(), sizeof value);
    left_.remove_prefix(sizeof value);
    return value;
  }
  std::string TakeText() {
    auto size = Take<uint32_t>();
    if (size > left_.size()) return Spoil(), std::string();
    std::string text(left_.substr(0, size));
    left_.remove_prefix(size);
    return text;
  }
  bool ok() const { return ok_; }

 private:
  void Spoil() {
    ok_ = false;
    left_ = {};
  }
  std::string_view left_;
  bool ok_ = true;
};

void PutBlock(Writer& out, BlockKey key, const Block* before, const Block* after, ChangeCount* count) {
  Rgba old_cells[kBlockCells] = {}, new_cells[kBlockCells] = {};
  const Rgba* a = before ? before->Read(old_cells) : old_cells;
  const Rgba* b = after ? after->Read(new_cells) : new_cells;
  out.Put(key);
  for (int i = 0; i < kBlockCells;) {
    const bool changed = !(a[i] == b[i]);
    int end = i + 1;
    while (end < kBlockCells && !(a[end] == b[end]) == changed && (!changed || b[end] == b[i])) ++end;
    out.Put(static_cast<uint16_t>((end - i - 1) | (changed ? kChanged : 0)));
    if (changed) {
      out.Put(b[i].Pack());
      count->voxels += static_cast<uint64_t>(end - i);
    }
    i = end;
  }
}

constexpr BlockKey kLastKey = ~BlockKey{0};

// Blocks whose content may differ, then kLastKey. Blocks that both share are equal.
bool PutVolume(Writer& out, const Volume& before, const Volume& after, ChangeCount* count, Meter& meter) {
  const size_t began = out.out.size();
  if (!before.SharesAll(after)) {
    for (const Volume::Item& item : after.Blocks()) {
      const Block* old = before.FindBlock(item.key);
      if (old == item.block) continue;
      if (!meter.Spend(256)) break;
      PutBlock(out, item.key, old, item.block, count);
    }
    for (const Volume::Item& item : before.Blocks())
      if (!after.FindBlock(item.key) && meter.Spend(256)) PutBlock(out, item.key, item.block, nullptr, count);
  }
  const bool any = out.out.size() > began;
  out.Put(kLastKey);
  return any;
}

bool TakeBlock(Reader& in, Volume& volume, BlockKey key) {
  voxel::BlockEdit edit(volume, key);
  Rgba* cells = edit.cells();
  for (int i = 0; i < kBlockCells;) {
    auto run = in.Take<uint16_t>();
    const int end = i + (run & 0xfff) + 1;
    if (!in.ok() || end > kBlockCells) return false;
    if (run & kChanged) {
      Rgba colour = Rgba::Unpack(in.Take<uint32_t>()).Canonical();
      if (cells) std::fill(cells + i, cells + end, colour);
    }
    i = end;
  }
  return true;
}

bool TakeVolume(Reader& in, Volume& volume, Meter& meter) {
  for (;;) {
    auto key = in.Take<BlockKey>();
    if (!in.ok()) return false;
    if (key == kLastKey) return true;
    if (key >> 36 || !meter.Spend(256) || !TakeBlock(in, volume, key)) return false;
  }
}

enum class What : uint8_t { kEnd, kLayer, kGone };

bool SameHead(const Layer& a, const Layer& b) {
  return a.name == b.name && a.visible == b.visible && a.mode == b.mode;
}

void PutLayer(Writer& out, const Layer* before, const Layer& after, ChangeCount* count, Meter& meter) {
  const Volume empty;
  Writer part;
  part.Put(What::kLayer);
  part.Put(int32_t{after.id});
  part.Put(static_cast<uint8_t>(!before));
  const bool head = !before || !SameHead(*before, after);
  part.Put(static_cast<uint8_t>(head));
  if (head) {
    part.PutText(after.name);
    part.Put(static_cast<uint8_t>(after.visible));
    part.Put(static_cast<uint8_t>(after.mode));
  }
  if (!PutVolume(part, before ? before->volume : empty, after.volume, count, meter) && !head) return;
  out.out += part.out;
  count->any = true;
}

}  // namespace

std::string DescribeChange(const Project& before, const Project& after, bool all, ChangeCount* count,
                           Meter& meter) {
  Writer out;
  const voxel::Image &a = before.image, &b = after.image;
  const bool sizes = all || before.name != after.name || before.width != after.width ||
                     before.height != after.height || before.depth != after.depth;
  out.Put(static_cast<uint8_t>((all ? 1 : 0) | (sizes ? 2 : 0)));
  if (sizes) {
    out.PutText(after.name);
    for (int side : {after.width, after.height, after.depth}) out.Put(int32_t{side});
  }
  count->any |= sizes;
  for (const Layer& layer : b.layers)
    PutLayer(out, all ? nullptr : a.FindLayer(layer.id), layer, count, meter);
  if (!all)
    for (const Layer& layer : a.layers)
      if (!b.FindLayer(layer.id)) {
        out.Put(What::kGone);
        out.Put(int32_t{layer.id});
        count->any = true;
      }
  out.Put(What::kEnd);
  auto active_id = [](const voxel::Image& image) {
    return image.active < image.layers.size() ? image.layers[image.active].id : 0;
  };
  const bool other_active = all || active_id(a) != active_id(b);
  count->any |= other_active;
  out.Put(int32_t{other_active ? active_id(b) : 0});
  return std::move(out.out);
}

Result<void> ApplyChange(Project& project, std::string_view change, Meter& meter) {
  Reader in(change);
  voxel::Image& image = project.image;
  auto flags = in.Take<uint8_t>();
  if (flags & 1) {
    voxel::VolumeLimits limits = image.limits;
    project = Project();
    image.limits = limits;
  }
  if (flags & 2) {
    project.name = in.TakeText();
    for (int* side : {&project.width, &project.height, &project.depth}) *side = in.Take<int32_t>();
  }
  int renamed_from = 0, renamed_to = 0;
  const size_t active = image.active;
  for (What what; (what = in.Take<What>()) != What::kEnd;) {
    int id = in.Take<int32_t>();
    if (!in.ok()) return Fail(Errno::kInval, {}, "a broken change");
    if (what == What::kGone) {
      image.RemoveLayer(id);
      continue;
    }
    const bool added = in.Take<uint8_t>(), head = in.Take<uint8_t>();
    Layer* layer = added ? nullptr : image.FindLayer(id);
    Layer gone;
    if (added) {
      const bool taken = image.FindLayer(id) != nullptr;
      layer = &image.AddLayer();
      if (taken) {
        renamed_from = id;
        renamed_to = layer->id;
      } else {
        layer->id = id;
      }
      image.active = active;
    } else if (!layer) {
      layer = &gone;
    }
    if (head) {
      layer->name = in.TakeText();
      layer->visible = in.Take<uint8_t>();
      layer->mode = static_cast<voxel::Mode>(in.Take<uint8_t>() % voxel::kModeCount);
    }
    if (!TakeVolume(in, layer->volume, meter)) return Fail(Errno::kInval, {}, "a broken change");
    TRY_VOID(layer->volume.Check());
  }
  int id = in.Take<int32_t>();
  if (id && id == renamed_from) id = renamed_to;
  for (size_t i = 0; i < image.layers.size(); ++i)
    if (id && image.layers[i].id == id) image.active = i;
  if (image.layers.empty()) image.AddLayer();
  if (image.active >= image.layers.size()) image.active = image.layers.size() - 1;
  return in.ok() ? Result<void>() : Fail(Errno::kInval, {}, "a broken change");
}

}  // namespace bivalve::daemon
