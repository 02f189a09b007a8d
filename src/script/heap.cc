#include "script/heap.h"

#include <cstdlib>
#include <utility>

namespace bivalve::script {

// A loop that takes one big block after the other makes few steps: the blocks count as steps too.
void Heap::Count(size_t bytes) {
  owner.OnAllocate(bytes);
  if (bytes >= 4096 && charge_) charge_(engine, static_cast<long>(bytes / 64));
}

size_t Heap::SizeOf(const void* block) { return BlockOf(block).size; }

void* Heap::Allocate(size_t size) {
  if (size == 0 || static_cast<int64_t>(size) > limit_ - used_) return nullptr;
  char* memory = static_cast<char*>(malloc(size + kHeader));
  if (!memory) return nullptr;
  used_ += static_cast<int64_t>(size);
  Count(size);
  Block& block = BlockOf(memory + kHeader);
  block = {size, nullptr, blocks_};
  if (blocks_) blocks_->before = &block;
  blocks_ = &block;
  return memory + kHeader;
}

void Heap::Free(void* memory) {
  if (!memory) return;
  Block& block = BlockOf(memory);
  used_ -= static_cast<int64_t>(block.size);
  (block.before ? block.before->after : blocks_) = block.after;
  if (block.after) block.after->before = block.before;
  free(&block);
}

void* Heap::Reallocate(void* block, size_t size) {
  if (!block) return Allocate(size);
  if (size == 0) {
    Free(block);
    return nullptr;
  }
  Block& old = BlockOf(block);
  auto grown = static_cast<int64_t>(size) - static_cast<int64_t>(old.size);
  if (grown > limit_ - used_) return nullptr;
  Block* before = old.before;
  char* moved = static_cast<char*>(realloc(&old, size + kHeader));
  if (!moved) return nullptr;
  used_ += grown;
  if (grown > 0) Count(static_cast<size_t>(grown));
  // Its neighbours still point to where it was.
  Block& now = BlockOf(moved + kHeader);
  now.size = size;
  (before ? before->after : blocks_) = &now;
  if (now.after) now.after->before = &now;
  return moved + kHeader;
}

void Heap::FreeAll() {
  for (Block* block = std::exchange(blocks_, nullptr); block;) free(std::exchange(block, block->after));
  used_ = 0;
}

}  // namespace bivalve::script
