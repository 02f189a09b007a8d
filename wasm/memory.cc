#include "memory.h"

#include <errno.h>
#include <malloc.h>
#include <stddef.h>

namespace {
int64_t g_in_use = 0;

void* Counted(void* block) {
  if (block) g_in_use += static_cast<int64_t>(malloc_usable_size(block));
  return block;
}
void Uncount(void* block) {
  if (block) g_in_use -= static_cast<int64_t>(malloc_usable_size(block));
}
}  // namespace

namespace bivalve::embed {
int64_t BytesInUse() { return g_in_use; }
}  // namespace bivalve::embed

extern "C" {

void* __real_malloc(size_t size);
void* __real_calloc(size_t count, size_t size);
void* __real_realloc(void* block, size_t size);
void* __real_memalign(size_t alignment, size_t size);
void __real_free(void* block);

void* __wrap_malloc(size_t size) { return Counted(__real_malloc(size)); }
void* __wrap_calloc(size_t count, size_t size) { return Counted(__real_calloc(count, size)); }
void* __wrap_memalign(size_t alignment, size_t size) { return Counted(__real_memalign(alignment, size)); }
void* __wrap_aligned_alloc(size_t alignment, size_t size) {
  return Counted(__real_memalign(alignment, size));
}

int __wrap_posix_memalign(void** out, size_t alignment, size_t size) {
  void* block = Counted(__real_memalign(alignment, size));
  if (!block) return ENOMEM;
  *out = block;
  return 0;
}

void* __wrap_realloc(void* block, size_t size) {
  int64_t before = block ? static_cast<int64_t>(malloc_usable_size(block)) : 0;
  void* moved = __real_realloc(block, size);
  if (!moved) {
    if (size == 0) g_in_use -= before;
    return moved;
  }
  g_in_use += static_cast<int64_t>(malloc_usable_size(moved)) - before;
  return moved;
}

void __wrap_free(void* block) {
  Uncount(block);
  __real_free(block);
}

}  // extern "C"
