#include "memory.h"

#include <errno.h>
#include <malloc.h>

#include <new>

#include <emscripten/em_js.h>

namespace {
int64_t g_in_use = 0;
int64_t g_watched = INT64_MAX;
int64_t* g_alarm = nullptr;

void Count(int64_t bytes) {
  int64_t before = g_in_use;
  g_in_use += bytes;
  if (g_in_use > g_watched && before <= g_watched) [[unlikely]]
    *g_alarm = INT64_MAX;
}
void* Counted(void* block) {
  if (block) Count(static_cast<int64_t>(malloc_usable_size(block)));
  return block;
}
void Uncount(void* block) {
  if (block) g_in_use -= static_cast<int64_t>(malloc_usable_size(block));
}
}  // namespace

EM_JS(void, bivalve_out_of_memory, (double wanted, double used),
      { Module.bridge.outOfMemory(wanted, used); });

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
  Count(static_cast<int64_t>(malloc_usable_size(moved)) - before);
  return moved;
}

void __wrap_free(void* block) {
  Uncount(block);
  __real_free(block);
}

}  // extern "C"

namespace bivalve::embed {

int64_t BytesInUse() { return g_in_use; }

bool CanAllocate(size_t bytes) {
  void* block = __real_malloc(bytes);
  __real_free(block);
  return block != nullptr;
}

void WatchBytes(int64_t bytes, int64_t* alarm) {
  g_watched = bytes;
  g_alarm = alarm;
}

}  // namespace bivalve::embed

// ---- what the language allocates with

namespace {

[[noreturn]] void OutOfMemory(size_t wanted) {
  bivalve_out_of_memory(static_cast<double>(wanted), static_cast<double>(g_in_use));
  __builtin_trap();
}

void* Allocate(size_t size) {
  void* block = __wrap_malloc(size ? size : 1);
  if (!block) [[unlikely]]
    OutOfMemory(size);
  return block;
}

}  // namespace

void* operator new(size_t size) { return Allocate(size); }
void* operator new[](size_t size) { return Allocate(size); }
void* operator new(size_t size, const std::nothrow_t&) noexcept { return __wrap_malloc(size ? size : 1); }
void* operator new[](size_t size, const std::nothrow_t&) noexcept { return __wrap_malloc(size ? size : 1); }
void operator delete(void* block) noexcept { __wrap_free(block); }
void operator delete[](void* block) noexcept { __wrap_free(block); }
void operator delete(void* block, size_t) noexcept { __wrap_free(block); }
void operator delete[](void* block, size_t) noexcept { __wrap_free(block); }

// Where the library would throw: a container past its greatest size is lack of memory, the rest our bug.
_LIBCPP_BEGIN_NAMESPACE_STD
void __libcpp_verbose_abort(const char* format, ...) {
  if (format[0] == 'l') OutOfMemory(PTRDIFF_MAX);  // "length_error was thrown …"
  __builtin_trap();
}
_LIBCPP_END_NAMESPACE_STD
