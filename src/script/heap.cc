#include "script/heap.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace bivalve::script {
namespace {

// Steps of 16 bytes, then as many of a page's blocks as are worth a size.
constexpr uint16_t kBlockSizes[] = {16,  32,  48,  64,  80,  96,  112, 128, 144, 160,  176,  192,
                                    208, 224, 240, 256, 320, 384, 448, 576, 672, 1008, 1344, 2016};

// By size in steps of 16 bytes.
constexpr auto kClassOf = [] {
  std::array<uint8_t, 2016 / 16 + 1> classes{};
  uint8_t at = 0;
  for (size_t i = 0; i < classes.size(); ++i) {
    while (kBlockSizes[at] < i * 16) ++at;
    classes[i] = at;
  }
  return classes;
}();

// What malloc may leave to align, and sizes that can be added to.
constexpr size_t kMostShift = 8;
constexpr size_t kMostBytes = size_t{1} << 31;

// Ends the machine as its own containers do when there is no memory.
[[noreturn]] void GiveUp() {
  void* volatile none = ::operator new(PTRDIFF_MAX);
  static_cast<void>(none);
  std::abort();
}

}  // namespace

// Memory costs fuel. A loop that takes one big block after the other makes few steps: the blocks count as
// steps too.
void Heap::Count(size_t bytes) {
  uncounted_ += bytes;
  if (uncounted_ >= kPageBytes) owner_->OnAllocate(std::exchange(uncounted_, 0));
  if (bytes >= kPageBytes && charge_) charge_(engine, static_cast<long>(bytes / 64));
}

// The free chunk that is kept for later goes first when there is no room.
bool Heap::Fits(size_t bytes) {
  auto room = [&] { return limit_ - taken_ - static_cast<int64_t>(bytes); };
  if (room() < 0 && spare_) ReleaseChunk(*std::exchange(spare_, nullptr));
  if (room() >= 0) {
    grace_ = 0;
    collected_ = false;
    return true;
  }
  if (bytes > kSmallBytes || room() + slack_ < 0) return false;
  if (room() + grace_ < 0) alarm_(engine);
  return true;
}

Heap::Pressure Heap::Press(bool collected) {
  if (taken_ <= limit_ + grace_) return Pressure::kNone;
  if (!collected && !collected_) return Pressure::kCollect;
  collected_ = true;
  grace_ = taken_ - limit_ + kGrace;
  return grace_ > slack_ / 4 * 3 ? Pressure::kEnd : Pressure::kThrow;
}

size_t Heap::SizeOf(const void* block) { return IsSmall(block) ? PageOf(block).size : LargeOf(block).size; }

void* Heap::Allocate(size_t size) {
  if (size > small_limit_) return AllocateLarge(size);
  if (size == 0) return nullptr;
  int size_class = kClassOf[(size + 15) / 16];
  Page* page = roomy_[size_class].Front();
  if (!page && !(page = TakePage(size_class))) return nullptr;
  void* block = page->free;
  if (block) {
    page->free = page->free->next;
  } else {
    block = reinterpret_cast<char*>(page) + page->fresh;
    page->fresh += page->size;
  }
  ++page->live;
  used_ += page->size;
  Count(page->size);
  if (page->Full()) page->Unlink();
  return block;
}

void Heap::Free(void* block) {
  if (!block) return;
  if (!IsSmall(block)) return FreeLarge(block);
  Page& page = PageOf(block);
  used_ -= page.size;
  if (page.Full()) roomy_[page.size_class].PushFront(page);
  page.free = new (block) FreeBlock{page.free};
  if (--page.live == 0) ReleasePage(page);
}

void* Heap::Reallocate(void* block, size_t size) {
  if (!block) return Allocate(size);
  if (size == 0) {
    Free(block);
    return nullptr;
  }
  size_t before = SizeOf(block);
  if (IsSmall(block) || size <= small_limit_) {
    if (IsSmall(block) && size <= before && size > before / 2) return block;
    void* moved = Allocate(size);
    if (!moved) return nullptr;
    memcpy(moved, block, std::min(before, size));
    Free(block);
    return moved;
  }
  return ReallocateLarge(block, size);
}

// The system has none. A block that may not be refused is one whose owner would not survive it.
void Heap::Refuse(size_t size) const {
  if (slack_ > 0 && size <= kSmallBytes) GiveUp();
}

void* Heap::AllocateLarge(size_t size) {
  if (size > kMostBytes || !Fits(size)) return nullptr;
  void* memory = malloc(kLargeHead + kMostShift + size);
  if (!memory) {
    Refuse(size);
    return nullptr;
  }
  uint32_t shift = ShiftIn(memory);
  Large* large = new (static_cast<char*>(memory) + shift) Large;
  large->size = size;
  large->shift = shift;
  large_.PushFront(*large);
  used_ += static_cast<int64_t>(size);
  taken_ += static_cast<int64_t>(size);
  Count(size);
  return reinterpret_cast<char*>(large) + kLargeHead;
}

void* Heap::ReallocateLarge(void* block, size_t size) {
  Large& old = LargeOf(block);
  size_t before = old.size;
  if (size > kMostBytes || (size > before && !Fits(size - before))) return nullptr;
  if (old.kept) {
    void* moved = AllocateLarge(size);
    if (!moved) return nullptr;
    memcpy(moved, block, std::min(before, size));
    FreeLarge(block);
    return moved;
  }
  uint32_t shift_before = old.shift;
  old.Unlink();
  auto* memory = static_cast<char*>(realloc(MemoryOf(old), kLargeHead + kMostShift + size));
  if (!memory) {
    large_.PushFront(old);
    Refuse(size);
    return nullptr;
  }
  uint32_t shift = ShiftIn(memory);
  if (shift != shift_before) {
    memmove(memory + shift + kLargeHead, memory + shift_before + kLargeHead, std::min(before, size));
  }
  Large* large = new (memory + shift) Large;
  large->size = size;
  large->shift = shift;
  large_.PushFront(*large);
  auto grown = static_cast<int64_t>(size) - static_cast<int64_t>(before);
  used_ += grown;
  taken_ += grown;
  if (grown > 0) Count(static_cast<size_t>(grown));
  return reinterpret_cast<char*>(large) + kLargeHead;
}

void Heap::FreeLarge(void* block) {
  Large& large = LargeOf(block);
  used_ -= static_cast<int64_t>(large.size);
  taken_ -= static_cast<int64_t>(large.size);
  large.Unlink();
  if (!large.kept) free(MemoryOf(large));
}

Heap::Page* Heap::TakePage(int size_class) {
  Chunk* chunk = chunks_.Front();
  if ((!chunk || chunk->Full()) && !(chunk = TakeChunk())) return nullptr;
  Page* page = chunk->free.Pop();
  if (!page) page = new (chunk->memory + kPageBytes * chunk->fresh++) Page;
  if (spare_ == chunk) spare_ = nullptr;
  ++chunk->used;
  if (chunk->Full()) chunks_.PushBack(*chunk);
  page->chunk = chunk;
  page->free = nullptr;
  page->fresh = kPageHead;
  page->size = kBlockSizes[size_class];
  page->live = 0;
  page->size_class = static_cast<uint8_t>(size_class);
  roomy_[size_class].PushFront(*page);
  return page;
}

void Heap::ReleasePage(Page& page) {
  // A size that is used now and then keeps one.
  List<Page>& roomy = roomy_[page.size_class];
  page.Unlink();
  if (roomy.Empty()) return roomy.PushFront(page);
  Chunk& chunk = *page.chunk;
  chunk.free.PushFront(page);
  if (chunk.Full()) chunks_.PushFront(chunk);
  if (--chunk.used > 0) return;
  if (spare_) ReleaseChunk(*spare_);
  spare_ = &chunk;
}

Heap::Chunk* Heap::TakeChunk() {
  if (!Fits(kPageBytes)) return nullptr;
  // Past the limit, one page after the other.
  auto room = std::max<int64_t>((limit_ - taken_) / static_cast<int64_t>(kPageBytes), 1);
  auto pages = static_cast<uint32_t>(std::min<int64_t>(next_chunk_pages_, room));
  void* memory = malloc(sizeof(Chunk));
  char* pages_memory = nullptr;
  while (memory && !(pages_memory = static_cast<char*>(aligned_alloc(kPageBytes, kPageBytes * pages))) &&
         pages > 1)
    pages /= 2;
  if (!pages_memory) {
    free(memory);
    Refuse(kPageBytes);
    return nullptr;
  }
  next_chunk_pages_ = std::min(next_chunk_pages_ * 2, kMostChunkPages);
  auto* chunk = new (memory) Chunk;
  chunk->memory = pages_memory;
  chunk->pages = pages;
  chunk->fresh = chunk->used = 0;
  taken_ += static_cast<int64_t>(kPageBytes) * pages;
  chunks_.PushFront(*chunk);
  return chunk;
}

void Heap::ReleaseChunk(Chunk& chunk) {
  taken_ -= static_cast<int64_t>(kPageBytes) * chunk.pages;
  // Its pages' links lead to each other and to the chunk, which all go.
  chunk.Unlink();
  if (chunk.kept) return;
  free(chunk.memory);
  free(&chunk);
}

void Heap::FreeAll() {
  while (Large* large = large_.Pop())
    if (!large->kept) free(MemoryOf(*large));
  while (Chunk* chunk = chunks_.Front()) ReleaseChunk(*chunk);
  // The pages are gone: so must be the lists' links to them.
  for (List<Page>& roomy : roomy_) new (&roomy) List<Page>;
  for (void* memory : kept_memory_) free(memory);
  kept_memory_.clear();
  copies_.clear();
  spare_ = nullptr;
  used_ = taken_ = 0;
  next_chunk_pages_ = kFirstChunkPages;
}

// ---- going back

void Heap::Keep(void* at, size_t size) {
  auto* bytes = static_cast<char*>(at);
  copies_.push_back({at, std::vector<char>(bytes, bytes + size)});
}

void Heap::Remember() {
  large_.ForEach([](Large& large) { large.kept = true; });
  chunks_.ForEach([](Chunk& chunk) { chunk.kept = true; });
  large_.ForEach([this](Large& large) {
    kept_memory_.push_back(MemoryOf(large));
    Keep(&large, kLargeHead + large.size);
  });
  chunks_.ForEach([this](Chunk& chunk) {
    kept_memory_.push_back(chunk.memory);
    kept_memory_.push_back(&chunk);
    Keep(&chunk, sizeof chunk);
    // Of pages without blocks only their heads; the others in runs.
    auto page = [&](uint32_t at) { return reinterpret_cast<Page*>(chunk.memory + kPageBytes * at); };
    for (uint32_t at = 0, end; at < chunk.fresh; at = end) {
      end = at;
      while (end < chunk.fresh && page(end)->live > 0) ++end;
      if (end > at) {
        Keep(page(at), kPageBytes * (end - at));
        continue;
      }
      page(at)->free = nullptr;
      page(at)->fresh = kPageHead;
      Keep(page(at), sizeof(Page));
      ++end;
    }
  });
  // Its own members, whose addresses the blocks' links have.
  Keep(&roomy_, sizeof roomy_);
  Keep(&chunks_, sizeof chunks_);
  Keep(&large_, sizeof large_);
  Keep(&spare_, sizeof spare_);
  Keep(&used_, sizeof used_);
  Keep(&taken_, sizeof taken_);
  Keep(&next_chunk_pages_, sizeof next_chunk_pages_);
  Keep(&grace_, sizeof grace_);
  Keep(&collected_, sizeof collected_);
}

void Heap::Restore() {
  while (Large* large = large_.Pop())
    if (!large->kept) free(MemoryOf(*large));
  while (Chunk* chunk = chunks_.Front()) ReleaseChunk(*chunk);
  for (const Copy& copy : copies_) memcpy(copy.at, copy.bytes.data(), copy.bytes.size());
}

}  // namespace bivalve::script
