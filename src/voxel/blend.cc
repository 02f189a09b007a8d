#include "voxel/blend.h"

namespace bivalve::voxel {
namespace {

constexpr std::string_view kModeNames[kModeCount] = {
    "over", "sub", "sub-clamp", "paint", "max", "intersect", "intersect-fill", "mult-alpha", "replace"};

uint8_t Byte(int value) { return static_cast<uint8_t>(value); }

Rgba Over(Rgba a, Rgba b) {
  if (b.a == 255) return b;
  int rest = a.a * (255 - b.a), weight = 255 * b.a + rest;
  if (weight == 0) return a;
  auto mix = [&](int x, int y) { return Byte((255 * y * b.a + x * rest) / weight); };
  return {mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b), Byte(b.a + rest / 255)};
}

Rgba Paint(Rgba a, Rgba b) {
  auto mix = [&](int x, int y) { return Byte(x + (y - x) * b.a / 255); };
  return {mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b), a.a};
}

Rgba WithAlpha(Rgba c, int alpha) { return {c.r, c.g, c.b, Byte(alpha)}; }

// Whether places where nothing is blended in change all the same.
bool ChangesElsewhere(Mode mode) {
  return mode == Mode::kIntersect || mode == Mode::kIntersectFill || mode == Mode::kMultAlpha;
}

Rgba Tinted(Rgba c, Rgba tint) {
  auto times = [](int x, int y) { return Byte(x * y / 255); };
  return {times(c.r, tint.r), times(c.g, tint.g), times(c.b, tint.b), times(c.a, tint.a)};
}

// Two reading buffers of one block each.
struct Scratch {
  std::vector<Rgba> onto = std::vector<Rgba>(kBlockCells), with = std::vector<Rgba>(kBlockCells);
};

uint64_t CountOther(const Volume& volume, BlockKey key, Rgba fill, Rgba* scratch) {
  const Block* block = volume.FindBlock(key);
  if (!block) return fill.a ? kBlockCells : 0;
  if (block->uniform()) return block->fill() == fill ? 0 : kBlockCells;
  const Rgba* cells = block->Read(scratch);
  uint64_t other = 0;
  for (int i = 0; i < kBlockCells; ++i) other += cells[i] != fill;
  return other;
}

uint64_t MergeBlock(Volume& onto, BlockKey key, const Rgba* with, Mode mode, Scratch& scratch) {
  const Block* there = onto.FindBlock(key);
  Rgba* cells = scratch.onto.data();
  if (!there) {
    std::fill_n(cells, kBlockCells, Rgba{});
  } else if (const Rgba* read = there->Read(cells); read != cells) {
    std::copy_n(read, kBlockCells, cells);
  }
  uint64_t changed = 0;
  bool elsewhere = ChangesElsewhere(mode);
  for (int i = 0; i < kBlockCells; ++i) {
    if (!with[i].a && !elsewhere) continue;
    Rgba mixed = Blend(mode, cells[i], with[i]);
    changed += mixed != cells[i];
    cells[i] = mixed;
  }
  if (changed == 0) return 0;
  BlockEdit edit(onto, key);
  if (edit.cells()) std::copy_n(cells, kBlockCells, edit.cells());
  return changed;
}

Result<uint64_t> Replace(Volume& onto, const Volume& with, Meter& meter) {
  Scratch scratch;
  uint64_t changed = 0;
  auto count = [&](const Volume& from, const Volume& other, bool both) {
    for (const Volume::Item& item : from.Blocks()) {
      if (!meter.Spend(kBlockCells / 16)) return false;
      const Block* twin = other.FindBlock(item.key);
      if (twin == item.block || (twin && !both)) continue;
      const Rgba* a = item.block->Read(scratch.onto.data());
      for (int i = 0; i < kBlockCells; ++i) changed += a[i] != (twin ? twin->At(i) : Rgba{});
    }
    return true;
  };
  if (!count(onto, with, true) || !count(with, onto, false)) return Stopped();
  // Block by block, so that the limits stay those of `onto`.
  onto.Clear();
  for (const Volume::Item& item : with.Blocks()) onto.PutBlock(item.key, with.ShareBlock(item.key));
  TRY_VOID(onto.Check());
  return changed;
}

}  // namespace

std::string_view ModeName(Mode mode) { return kModeNames[static_cast<size_t>(mode)]; }

std::optional<Mode> ModeOf(std::string_view name) {
  for (int i = 0; i < kModeCount; ++i)
    if (kModeNames[i] == name) return static_cast<Mode>(i);
  return std::nullopt;
}

Rgba Blend(Mode mode, Rgba a, Rgba b) {
  switch (mode) {
    case Mode::kOver: return Over(a, b).Canonical();
    case Mode::kSub: return WithAlpha(a, std::max(0, a.a - b.a)).Canonical();
    case Mode::kSubClamp: return WithAlpha(a, std::min<int>(a.a, 255 - b.a)).Canonical();
    case Mode::kPaint: return Paint(a, b).Canonical();
    case Mode::kMax: return WithAlpha(b, std::max(a.a, b.a)).Canonical();
    case Mode::kIntersect: return WithAlpha(a, std::min(a.a, b.a)).Canonical();
    case Mode::kIntersectFill: return WithAlpha(b, std::min(a.a, b.a)).Canonical();
    case Mode::kMultAlpha: {
      auto times = [&](int x) { return Byte(x * b.a / 255); };
      return Rgba{times(a.r), times(a.g), times(a.b), times(a.a)}.Canonical();
    }
    case Mode::kReplace: return b.Canonical();
  }
  return a;
}

Result<uint64_t> Merge(Volume& onto, const Volume& given, Mode mode, Meter& meter, Rgba tint) {
  Volume with = given;  // `onto` may be the same volume
  if (mode == Mode::kReplace && tint == kWhite) return Replace(onto, with, meter);
  Scratch scratch;
  uint64_t changed = 0;
  if (mode == Mode::kReplace) {
    onto.Clear();
    mode = Mode::kOver;
  }
  if (ChangesElsewhere(mode)) {
    for (const Volume::Item& item : Volume(onto).Blocks()) {
      if (with.FindBlock(item.key)) continue;
      if (!meter.Spend(1)) return Stopped();
      changed += static_cast<uint64_t>(item.block->count());
      onto.PutBlock(item.key, nullptr);
    }
  }
  for (const Volume::Item& item : with.Blocks()) {
    if (!meter.Spend(kBlockCells / 8)) return Stopped();
    bool whole =
        mode == Mode::kOver && tint == kWhite && item.block->uniform() && item.block->fill().a == 255;
    if (whole) {
      changed += CountOther(onto, item.key, item.block->fill(), scratch.onto.data());
      onto.PutBlock(item.key, with.ShareBlock(item.key));
      continue;
    }
    const Rgba* cells = item.block->Read(scratch.with.data());
    if (tint != kWhite) {
      for (int i = 0; i < kBlockCells; ++i) scratch.with[static_cast<size_t>(i)] = Tinted(cells[i], tint);
      cells = scratch.with.data();
    }
    changed += MergeBlock(onto, item.key, cells, mode, scratch);
    TRY_VOID(onto.Check());
  }
  TRY_VOID(onto.Check());
  return changed;
}

}  // namespace bivalve::voxel
