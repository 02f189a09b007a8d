// Volume: a sparse set of voxels, in blocks of 16³ that copies share until one of them writes.
//
// Copying is O(1): the table of blocks is shared; the first write clones the table, the first write into a
// shared block clones that block. So a copy is a snapshot. A volume has one writer; iterating over one while
// writing to it is not allowed (iterate over a copy).
//
// Limits: voxels and blocks. A write that would pass one is dropped and remembered; whoever writes calls
// Check when done (the operations of shapes.h and its siblings do) and gives up on the volume when it fails
// (kRange, "Volume limit exceeded"). Order: wherever voxels come in an order, it is z, then y, then x, of
// blocks and inside of them.
#pragma once

#include <cstdint>
#include <vector>

#include "base/meter.h"
#include "base/ref.h"
#include "base/result.h"
#include "voxel/block.h"

namespace bivalve::voxel {

struct VolumeLimits {
  uint64_t voxels = 16u << 20;
  uint32_t blocks = 65536;
};

// A block's place among all blocks; sorting keys sorts by z, y, x.
using BlockKey = uint64_t;

inline BlockKey KeyOf(Vec3 p) {
  auto part = [](int c) { return static_cast<uint64_t>((c >> 4) + 2048); };
  return part(p.z) << 24 | part(p.y) << 12 | part(p.x);
}
// The low corner.
inline Vec3 OriginOf(BlockKey key) {
  auto part = [](uint64_t k) { return (static_cast<int>(k & 4095) - 2048) * kBlockSide; };
  return {part(key), part(key >> 12), part(key >> 24)};
}
inline int CellOf(Vec3 p) { return CellIndex(p.x & 15, p.y & 15, p.z & 15); }
inline Vec3 CellPlace(int cell) { return {cell & 15, cell >> 4 & 15, cell >> 8}; }
inline Box BlockBox(Vec3 origin) { return {origin, origin + Vec3{kBlockSide, kBlockSide, kBlockSide}}; }

class Volume {
 public:
  struct Item {
    BlockKey key;
    const Block* block;
  };

  explicit Volume(VolumeLimits limits = {});
  Volume(const Volume&) = default;
  Volume& operator=(const Volume&) = default;

  // Empty outside of the range of coordinates.
  Rgba Get(Vec3 p) const;
  // Whether anything changed; a colour of alpha 0 removes. A place out of range counts as past the limit.
  bool Set(Vec3 p, Rgba colour);
  void Clear();

  uint64_t count() const { return count_; }
  bool empty() const { return count_ == 0; }
  size_t block_count() const { return table_->used; }
  const VolumeLimits& limits() const { return limits_; }
  // The smallest box around all voxels.
  Box Bounds() const;
  bool Equals(const Volume& other) const;
  // Neither was written to since one was copied from the other.
  bool SharesAll(const Volume& other) const { return table_ == other.table_; }
  // Of the blocks (shared ones too) and the table.
  size_t Bytes() const;
  // Kept until Clear.
  Result<void> Check() const;

  // ---- by blocks
  const Block* FindBlock(BlockKey key) const { return table_->Find(key); }
  // All blocks, in order. Pointers are good until the volume changes.
  std::vector<Item> Blocks() const;
  // Puts a block in a place, sharing it; null or without voxels: removes what is there.
  void PutBlock(BlockKey key, Ref<Block> block);
  Ref<Block> ShareBlock(BlockKey key) const;
  // Gives every block that is not shared its smallest form.
  void Compact(Meter& meter);

  // Calls each(Vec3, Rgba) for all voxels in order, until it returns false. False: it did.
  template <class Each>
  bool ForEach(Each&& each) const;

 private:
  friend class BlockEdit;

  // Open addressing, linear probing, at most 3/4 full; a power of two of slots.
  struct Table final : RefCounted {
    static constexpr BlockKey kNone = ~BlockKey{0};
    std::vector<BlockKey> keys = std::vector<BlockKey>(16, kNone);
    std::vector<Ref<Block>> blocks = std::vector<Ref<Block>>(16);
    size_t used = 0;

    size_t SlotOf(BlockKey key) const;
    Block* Find(BlockKey key) const {
      size_t slot = SlotOf(key);
      return keys[slot] == kNone ? nullptr : blocks[slot].get();
    }
    void Insert(BlockKey key, Ref<Block> block);
    void Erase(BlockKey key);
    void Grow();
  };

  void OwnTable();
  // The block to write to, made where there is none; null past the limit.
  Block* Own(BlockKey key);
  void Counted(int64_t more);

  Ref<Table> table_;
  uint64_t count_ = 0;
  VolumeLimits limits_;
  bool exceeded_ = false;
  // The block that was written to last; good while neither it nor the table is shared.
  BlockKey hot_key_ = Table::kNone;
  Block* hot_ = nullptr;
};

// One block of a volume while it is written to cell by cell. The volume's count is right again when it goes
// out of scope; the volume is not to be touched before.
class BlockEdit {
 public:
  BlockEdit(Volume& volume, BlockKey key);
  ~BlockEdit();
  BlockEdit(const BlockEdit&) = delete;
  BlockEdit& operator=(const BlockEdit&) = delete;

  // Null past the volume's limit. Canonical colours only.
  Rgba* cells() const { return cells_; }

 private:
  Volume& volume_;
  BlockKey key_;
  Block* block_;
  Rgba* cells_;
};

template <class Each>
bool Volume::ForEach(Each&& each) const {
  std::vector<Rgba> scratch(kBlockCells);
  for (const Item& item : Blocks()) {
    const Rgba* cells = item.block->Read(scratch.data());
    Vec3 origin = OriginOf(item.key);
    for (int i = 0; i < kBlockCells; ++i)
      if (cells[i].a && !each(origin + CellPlace(i), cells[i])) return false;
  }
  return true;
}

// Calls each(BlockKey, Box) for every block that `box` touches, with the part of the box in it; stops when it
// returns false. The box has to be within Box::All().
template <class Each>
bool ForBlocksIn(const Box& box, Each&& each) {
  if (box.empty()) return true;
  for (int z = box.min.z & ~15; z < box.max.z; z += kBlockSide)
    for (int y = box.min.y & ~15; y < box.max.y; y += kBlockSide)
      for (int x = box.min.x & ~15; x < box.max.x; x += kBlockSide) {
        Vec3 origin{x, y, z};
        if (!each(KeyOf(origin), box.Intersect(BlockBox(origin)))) return false;
      }
  return true;
}

// What an operation returns whose meter said stop: the process is being ended, nobody sees it.
inline std::unexpected<Error> Stopped() { return Fail(Errno::kCanceled); }

}  // namespace bivalve::voxel
