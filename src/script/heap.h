// Heap: the memory of one JavaScript engine, within a limit, given back as a whole.
//
// Small blocks of one size share a page of 4 KiB, whose head says the size; pages come in chunks from the
// system. What an engine does most, taking and freeing small objects, is then a step on a list, and a full
// heap is dropped in some hundred steps instead of one for every object. Blocks above kSmallLimit come from
// the system one by one, with a head that links them. An address tells which kind a block is of: 8 more than
// a multiple of 16 for small ones, a multiple of 16 for others.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/list.h"
#include "script/engine.h"

namespace bivalve::script {

class Heap {
 public:
  // Larger blocks have pages of their own. Builds with AddressSanitizer keep every block apart, so that it
  // sees where one ends.
#if defined(__has_feature) && __has_feature(address_sanitizer)
  static constexpr size_t kSmallLimit = 0;
#else
  static constexpr size_t kSmallLimit = 2016;
#endif

  // `charge(engine, steps)`: a big block was taken, which counts as steps of the running script. May be null.
  Heap(EngineOwner& heap_owner, int64_t limit, void* engine_of, void (*charge)(void* engine, long steps),
       size_t small_limit = kSmallLimit)
      : engine(engine_of), owner_(&heap_owner), small_limit_(small_limit), limit_(limit), charge_(charge) {}
  Heap(const Heap&) = delete;
  ~Heap() { FreeAll(); }

  // Null: past the limit, or nothing left. 0 bytes are null. Aligned to 8 bytes.
  void* Allocate(size_t size);
  // As realloc: 0 bytes free the block; null leaves the old one as it was.
  void* Reallocate(void* block, size_t size);
  void Free(void* block);
  // What the block has room for.
  static size_t SizeOf(const void* block);
  // Every block that is left.
  void FreeAll();
  // Remembers all blocks as they are now; once.
  void Remember();
  // All is as it was then, whatever was freed, written or taken since. The work goes with the size of what
  // was remembered and with the number of big blocks taken since.
  void Restore();

  // Bytes in blocks, and bytes taken from the system, which are what the limit counts.
  int64_t used() const { return used_; }
  int64_t taken() const { return taken_; }
  // From now on blocks up to kSmallBytes are also given past the limit, up to `bytes` more, and
  // `alarm(engine)` is called: the engine asks Press() where it can throw. For an engine that does not
  // survive that a small block is refused in the middle of its own work.
  void SetSlack(int64_t bytes, void (*alarm)(void* engine)) {
    slack_ = bytes;
    alarm_ = alarm;
  }
  enum class Pressure : uint8_t {
    kNone,
    kCollect,  // look for garbage, then ask again
    kThrow,    // say that there is no memory
    kEnd,      // the same, and nothing may catch it: it was said often enough
  };
  Pressure Press(bool collected);
  EngineOwner& owner() const { return *owner_; }
  void SetOwner(EngineOwner& owner) { owner_ = &owner; }
  void* const engine;

 private:
  static constexpr size_t kSmallBytes = 64 << 10;
  // What a script that caught the error may take until the next one.
  static constexpr int64_t kGrace = 256 << 10;

  static constexpr size_t kPageBytes = 4096;
  static constexpr uint32_t kFirstChunkPages = 16, kMostChunkPages = 128;
  static constexpr int kSizes = 24;

  // Behind `shift` bytes of what the system gave, which aligns to 8 bytes only.
  struct Large : ListNode {
    size_t size;
    uint32_t shift;
    bool kept = false;  // remembered: its memory stays
  };
  static constexpr size_t kLargeHead = (sizeof(Large) + 15) / 16 * 16;
  struct FreeBlock {
    FreeBlock* next;
  };
  struct Chunk;
  // In its size's list while it has room, in its chunk's while it is free.
  struct Page : ListNode {
    Chunk* chunk;
    FreeBlock* free;
    uint32_t fresh;  // offset of the first block that was never taken
    uint16_t size;
    uint16_t live;
    uint8_t size_class;
    bool Full() const { return !free && fresh + size > kPageBytes; }
  };
  static constexpr uint32_t kPageHead = (sizeof(Page) + 15) / 16 * 16 + 8;
  // In the list of chunks, those with free pages first.
  struct Chunk : ListNode {
    char* memory;
    uint32_t pages;
    uint32_t fresh;  // pages behind this one were never used
    uint32_t used;
    List<Page> free;
    bool kept = false;  // as Large's
    bool Full() const { return used == pages; }
  };

  static bool IsSmall(const void* block) { return reinterpret_cast<uintptr_t>(block) & 8; }
  static Page& PageOf(const void* block) {
    return *reinterpret_cast<Page*>(reinterpret_cast<uintptr_t>(block) & ~(kPageBytes - 1));
  }
  static Large& LargeOf(const void* block) {
    return *reinterpret_cast<Large*>(static_cast<char*>(const_cast<void*>(block)) - kLargeHead);
  }
  void* AllocateLarge(size_t size);
  void* ReallocateLarge(void* block, size_t size);
  void FreeLarge(void* block);
  // Bytes as they were, and where they belong.
  struct Copy {
    void* at;
    std::vector<char> bytes;
  };
  void Keep(void* at, size_t size);
  static void* MemoryOf(Large& large) { return reinterpret_cast<char*>(&large) - large.shift; }
  // The first place for a head whose block is aligned to 16 bytes.
  static uint32_t ShiftIn(const void* memory) {
    return static_cast<uint32_t>(-reinterpret_cast<uintptr_t>(memory) & 15);
  }
  Page* TakePage(int size_class);
  Chunk* TakeChunk();
  void ReleasePage(Page& page);
  void ReleaseChunk(Chunk& chunk);
  bool Fits(size_t bytes);
  void Refuse(size_t size) const;
  void Count(size_t bytes);

  EngineOwner* owner_;
  const size_t small_limit_;
  const int64_t limit_;
  void (*charge_)(void* engine, long steps);
  void (*alarm_)(void* engine) = nullptr;
  int64_t slack_ = 0;
  int64_t grace_ = 0;       // bytes past the limit that are not to be told of again
  bool collected_ = false;  // garbage was looked for since the limit was passed
  int64_t used_ = 0;
  int64_t taken_ = 0;
  size_t uncounted_ = 0;
  std::array<List<Page>, kSizes> roomy_;
  List<Chunk> chunks_;
  Chunk* spare_ = nullptr;  // one of them that is wholly free
  uint32_t next_chunk_pages_ = kFirstChunkPages;
  List<Large> large_;
  std::vector<Copy> copies_;
  std::vector<void*> kept_memory_;  // what copies_ has to have its place
};

}  // namespace bivalve::script
