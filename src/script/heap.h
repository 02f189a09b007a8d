// Heap: the memory of one JavaScript engine, taken from the system block by block, within a limit.
//
// A header before each block says its size, and links it to the others, so that an abandoned heap can be
// freed without walking through its objects (a second for 64 MiB of small ones).
#pragma once

#include <cstddef>
#include <cstdint>

#include "script/engine.h"

namespace bivalve::script {

class Heap {
 public:
  // `charge(engine, steps)`: a big block was taken, which counts as steps of the running script. May be null.
  Heap(EngineOwner& heap_owner, int64_t limit, void* engine_of, void (*charge)(void* engine, long steps))
      : owner(heap_owner), engine(engine_of), limit_(limit), charge_(charge) {}
  Heap(const Heap&) = delete;

  // Null: past the limit, or nothing left. 0 bytes are null.
  void* Allocate(size_t size);
  // As realloc: 0 bytes free the block; null leaves the old one as it was.
  void* Reallocate(void* block, size_t size);
  void Free(void* block);
  static size_t SizeOf(const void* block);
  // Every block that is left.
  void FreeAll();

  int64_t used() const { return used_; }
  // Room for saying that there is none: past the limit while it is on.
  void Reserve(bool on) { limit_ += on ? kReserve : -kReserve; }
  EngineOwner& owner;
  void* const engine;

 private:
  struct Block {
    size_t size;
    Block* before;
    Block* after;
  };
  static constexpr int64_t kReserve = 64 << 10;
  static constexpr size_t kHeader = (sizeof(Block) + 15) / 16 * 16;
  static Block& BlockOf(const void* memory) {
    return *reinterpret_cast<Block*>(static_cast<char*>(const_cast<void*>(memory)) - kHeader);
  }
  void Count(size_t bytes);

  int64_t limit_;
  void (*charge_)(void* engine, long steps);
  int64_t used_ = 0;
  Block* blocks_ = nullptr;
};

}  // namespace bivalve::script
