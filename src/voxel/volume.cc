#include "voxel/volume.h"

#include <algorithm>
#include <cstring>

namespace bivalve::voxel {

size_t Volume::Table::SlotOf(BlockKey key) const {
  size_t mask = keys.size() - 1;
  size_t slot = static_cast<size_t>((key * 0x9E3779B97F4A7C15u) >> 40) & mask;
  while (keys[slot] != kNone && keys[slot] != key) slot = (slot + 1) & mask;
  return slot;
}

void Volume::Table::Insert(BlockKey key, Ref<Block> block) {
  size_t slot = SlotOf(key);
  if (keys[slot] == kNone) {
    if ((used + 1) * 4 > keys.size() * 3) {
      Grow();
      slot = SlotOf(key);
    }
    keys[slot] = key;
    ++used;
  }
  blocks[slot] = std::move(block);
}

void Volume::Table::Grow() {
  std::vector<BlockKey> old_keys(keys.size() * 2, kNone);
  std::vector<Ref<Block>> old_blocks(blocks.size() * 2);
  std::swap(keys, old_keys);
  std::swap(blocks, old_blocks);
  for (size_t i = 0; i < old_keys.size(); ++i) {
    if (old_keys[i] == kNone) continue;
    size_t slot = SlotOf(old_keys[i]);
    keys[slot] = old_keys[i];
    blocks[slot] = std::move(old_blocks[i]);
  }
}

void Volume::Table::Erase(BlockKey key) {
  size_t mask = keys.size() - 1, hole = SlotOf(key);
  if (keys[hole] == kNone) return;
  keys[hole] = kNone;
  blocks[hole] = nullptr;
  --used;
  // What stood behind the hole and hashed at or before it moves up.
  for (size_t next = (hole + 1) & mask; keys[next] != kNone; next = (next + 1) & mask) {
    BlockKey moving = keys[next];
    keys[next] = kNone;
    size_t slot = SlotOf(moving);
    keys[slot] = moving;
    if (slot != next) blocks[slot] = std::move(blocks[next]);
  }
}

Volume::Volume(VolumeLimits limits) : table_(MakeRef<Table>()), limits_(limits) {}

Rgba Volume::Get(Vec3 p) const {
  if (!InRange(p)) return {};
  const Block* block = table_->Find(KeyOf(p));
  return block ? block->At(CellOf(p)) : Rgba{};
}

void Volume::OwnTable() {
  if (!table_->Shared()) return;
  auto copy = MakeRef<Table>();
  copy->keys = table_->keys;
  copy->blocks = table_->blocks;
  copy->used = table_->used;
  table_ = std::move(copy);
}

Block* Volume::Own(BlockKey key) {
  OwnTable();
  size_t slot = table_->SlotOf(key);
  if (table_->keys[slot] == key) {
    Ref<Block>& block = table_->blocks[slot];
    if (block->Shared()) block = MakeRef<Block>(*block);
    return block.get();
  }
  if (table_->used >= limits_.blocks) {
    exceeded_ = true;
    return nullptr;
  }
  auto block = MakeRef<Block>();
  table_->Insert(key, block);
  return block.get();
}

void Volume::Counted(int64_t more) {
  count_ = static_cast<uint64_t>(static_cast<int64_t>(count_) + more);
  if (count_ > limits_.voxels) exceeded_ = true;
}

bool Volume::Set(Vec3 p, Rgba colour) {
  if (!InRange(p)) {
    exceeded_ = true;
    return false;
  }
  colour = colour.Canonical();
  BlockKey key = KeyOf(p);
  int cell = CellOf(p);
  if (key != hot_key_ || table_->Shared() || hot_->Shared()) {
    const Block* block = table_->Find(key);
    if ((block ? block->At(cell) : Rgba{}) == colour) return false;
    hot_key_ = Table::kNone;
    Block* own = Own(key);
    if (!own) return false;
    hot_key_ = key;
    hot_ = own;
  }
  if (hot_->At(cell) == colour) return false;
  int before = hot_->count();
  hot_->Set(cell, colour);
  Counted(hot_->count() - before);
  if (hot_->count() == 0) {
    table_->Erase(key);
    hot_key_ = Table::kNone;
  }
  return true;
}

void Volume::Clear() { *this = Volume(limits_); }

Box Volume::Bounds() const {
  Box bounds;
  std::vector<Rgba> scratch(kBlockCells);
  for (const Item& item : Blocks()) {
    Box box = BlockBox(OriginOf(item.key));
    if (bounds.Join(box) == bounds) continue;
    if (!item.block->uniform()) {
      const Rgba* cells = item.block->Read(scratch.data());
      Box inner;
      for (int i = 0; i < kBlockCells; i += kBlockSide) {
        int first = 0, last = kBlockSide;
        while (first < last && !cells[i + first].a) ++first;
        if (first == last) continue;
        while (!cells[i + last - 1].a) --last;
        Vec3 row = CellPlace(i);
        inner = inner.Join({{first, row.y, row.z}, {last, row.y + 1, row.z + 1}});
      }
      box = {box.min + inner.min, box.min + inner.max};
    }
    bounds = bounds.Join(box);
  }
  return bounds;
}

bool Volume::Equals(const Volume& other) const {
  if (count_ != other.count_ || block_count() != other.block_count()) return false;
  if (table_ == other.table_) return true;
  std::vector<Rgba> scratch(2 * kBlockCells);
  for (size_t i = 0; i < table_->keys.size(); ++i) {
    if (table_->keys[i] == Table::kNone) continue;
    const Block* mine = table_->blocks[i].get();
    const Block* theirs = other.FindBlock(table_->keys[i]);
    if (mine == theirs) continue;
    if (!theirs || mine->count() != theirs->count()) return false;
    const Rgba* a = mine->Read(scratch.data());
    const Rgba* b = theirs->Read(scratch.data() + kBlockCells);
    if (std::memcmp(a, b, kBlockCells * sizeof(Rgba)) != 0) return false;
  }
  return true;
}

size_t Volume::Bytes() const {
  size_t bytes = sizeof(Table) + table_->keys.size() * (sizeof(BlockKey) + sizeof(Ref<Block>));
  for (const Ref<Block>& block : table_->blocks)
    if (block) bytes += block->bytes();
  return bytes;
}

Result<void> Volume::Check() const {
  if (exceeded_) return Fail(Errno::kRange, {}, "Volume limit exceeded");
  return {};
}

std::vector<Volume::Item> Volume::Blocks() const {
  std::vector<Item> items;
  items.reserve(table_->used);
  for (size_t i = 0; i < table_->keys.size(); ++i)
    if (table_->keys[i] != Table::kNone) items.push_back({table_->keys[i], table_->blocks[i].get()});
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.key < b.key; });
  return items;
}

void Volume::PutBlock(BlockKey key, Ref<Block> block) {
  hot_key_ = Table::kNone;
  const Block* there = table_->Find(key);
  bool wanted = block && block->count() > 0;
  if (!there && !wanted) return;
  if (!there && table_->used >= limits_.blocks) {
    exceeded_ = true;
    return;
  }
  Counted((wanted ? block->count() : 0) - (there ? there->count() : 0));
  OwnTable();
  if (wanted) {
    table_->Insert(key, std::move(block));
  } else {
    table_->Erase(key);
  }
}

Ref<Block> Volume::ShareBlock(BlockKey key) const { return Ref<Block>(table_->Find(key)); }

void Volume::Compact(Meter& meter) {
  if (table_->Shared()) return;
  hot_key_ = Table::kNone;
  for (Ref<Block>& block : table_->blocks) {
    if (!block || block->Shared()) continue;
    if (!meter.Spend(kBlockCells / 16)) return;
    block->Compact();
  }
}

BlockEdit::BlockEdit(Volume& volume, BlockKey key)
    : volume_(volume), key_(key), block_(volume.Own(key)), cells_(block_ ? block_->Write() : nullptr) {
  volume.hot_key_ = Volume::Table::kNone;
}

BlockEdit::~BlockEdit() {
  if (!block_) return;
  volume_.Counted(block_->Recount());
  if (block_->count() == 0) volume_.table_->Erase(key_);
}

}  // namespace bivalve::voxel
