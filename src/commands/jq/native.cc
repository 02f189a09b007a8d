#include "commands/jq/native.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <utility>

#include "kernel/local_time.h"

extern "C" {
#include "jv_dtoa.h"
#include "jv_dtoa_tsd.h"
}

namespace bivalve::commands::jq {
namespace {

// Only while native code runs.
Native* g_current = nullptr;

// Of fuel.
constexpr int64_t kInstruction = 1;

template <class T>
Task<int> Fill(Process& process, Task<Result<T>> task, std::optional<Result<T>>* slot) {
  (void)process;
  slot->emplace(co_await task);
  co_return 0;
}

// From within native code: at once where the filesystem answers at once, else in a nested loop.
template <class T>
Result<T> Await(Process& process, Task<Result<T>> task) {
  std::optional<Result<T>> slot;
  kernel::Machine& machine = process.machine();
  Native* here = std::exchange(g_current, nullptr);
  kernel::Thread& thread = process.StartThread(Fill<T>(process, std::move(task), &slot));
  if (!machine.RunNow(thread)) {
    (void)machine.RunNested(process, [&] { return slot.has_value() || process.MustEnd(); });
    if (!slot) process.Cancel(thread);
  }
  g_current = here;
  if (process.MustEnd()) bivalve_jq_leave(BIVALVE_JQ_STOPPED);
  if (!slot) return Fail(Errno::kIo);
  return std::move(*slot);
}

// Stands before each block: how many units it has, or what else it is.
struct Tag {
  uint64_t size_class;
};
constexpr uint64_t kLarge = 100, kForGood = 101;
Tag& TagOf(void* memory) { return static_cast<Tag*>(memory)[-1]; }

constexpr size_t kLargeHeader = (3 * sizeof(void*) + 7) / 8 * 8 + sizeof(Tag);

}  // namespace

struct Native::Dtoa {
  dtoa_context context;
};

Native::Native(Process& owner)
    : process(owner), machine(owner.machine()), limit_(owner.account->limits.memory_bytes) {
  environment_text_ = owner.env;
  for (std::string& entry : environment_text_) environment_.push_back(entry.data());
  environment_.push_back(nullptr);
  environment_start_ = environment_.data();
}

Native* Native::Current() { return g_current; }

const TimeZone& Native::zone() {
  if (!zone_) zone_ = kernel::LocalZone(process);
  return *zone_;
}

bool Native::Run(void (*body)(void*), void* arg) {
  Native* outer = std::exchange(g_current, this);
  depth = 0;
  failure_ = bivalve_jq_guarded(body, arg);
  g_current = outer;
  return failure_ == 0;
}

void Native::Link(Block* block) {
  block->next = blocks_.next;
  block->previous = &blocks_;
  blocks_.next->previous = block;
  blocks_.next = block;
}

void* Native::AllocateSmall(size_t size_class) {
  if (FreeBlock* block = free_[size_class]) {
    free_[size_class] = block->next;
    return block;
  }
  size_t whole = size_class * kUnit + sizeof(Tag);
  if (whole > chunk_left_) {
    if (!Fits(kChunk)) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
    auto* chunk = static_cast<Chunk*>(malloc(kChunk));
    if (!chunk) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
    Pay(kChunk / 64);
    used_ += kChunk;
    chunk->next = std::exchange(chunks_, chunk);
    chunk_at_ = reinterpret_cast<char*>(chunk + 1);
    chunk_left_ = kChunk - sizeof(Chunk);
  }
  auto* tag = reinterpret_cast<Tag*>(chunk_at_);
  tag->size_class = size_class;
  chunk_at_ += whole;
  chunk_left_ -= whole;
  return tag + 1;
}

void* Native::AllocateLarge(size_t size) {
  Pay(size / 64 + 1);
  size_t whole = size + kLargeHeader;
  if (whole < size || !Fits(whole)) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
  auto* block = static_cast<Block*>(malloc(whole));
  if (!block) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
  block->size = whole;
  used_ += static_cast<int64_t>(whole);
  Link(block);
  char* memory = reinterpret_cast<char*>(block) + kLargeHeader;
  TagOf(memory).size_class = kLarge;
  return memory;
}

void Native::Pay(size_t units) {
  if (!machine.Spend(static_cast<int64_t>(units))) bivalve_jq_leave(BIVALVE_JQ_STOPPED);
}

void* Native::Allocate(size_t size, bool zero) {
  Pay(2);
  size_t size_class = (size + kUnit - 1) / kUnit;
  void* memory = size_class < kClasses ? AllocateSmall(size_class + (size_class == 0)) : AllocateLarge(size);
  if (zero) memset(memory, 0, size);
  return memory;
}

void* Native::Reallocate(void* memory, size_t size) {
  uint64_t size_class = TagOf(memory).size_class;
  if (size_class != kLarge) {
    if (size <= size_class * kUnit) return memory;
    void* moved = Allocate(size, false);
    memcpy(moved, memory, size_class * kUnit);
    Free(memory);
    return moved;
  }
  auto* block = reinterpret_cast<Block*>(static_cast<char*>(memory) - kLargeHeader);
  size_t whole = size + kLargeHeader, before = block->size;
  Pay(size / 64 + 1);
  if (whole < size || (whole > before && !Fits(whole - before))) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
  block->previous->next = block->next;
  block->next->previous = block->previous;
  auto* moved = static_cast<Block*>(realloc(block, whole));
  if (!moved) {
    Link(block);
    bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
  }
  moved->size = whole;
  used_ += static_cast<int64_t>(whole) - static_cast<int64_t>(before);
  Link(moved);
  return reinterpret_cast<char*>(moved) + kLargeHeader;
}

void Native::Free(void* memory) {
  uint64_t size_class = TagOf(memory).size_class;
  if (size_class != kLarge) {
    auto* block = static_cast<FreeBlock*>(memory);
    block->next = std::exchange(free_[size_class], block);
    return;
  }
  auto* block = reinterpret_cast<Block*>(static_cast<char*>(memory) - kLargeHeader);
  block->previous->next = block->next;
  block->next->previous = block->previous;
  used_ -= static_cast<int64_t>(block->size);
  free(block);
}

Native::~Native() {
  free(output_);
  FreeAll();
}

void Native::FreeAll() {
  for (Block* block = blocks_.next; block != &blocks_;) free(std::exchange(block, block->next));
  while (chunks_) free(std::exchange(chunks_, chunks_->next));
}

void Native::GrowOutput(size_t more) {
  size_t room = std::max(output_room_ * 2, output_size_ + more + (32 << 10));
  char* grown = Fits(room) ? static_cast<char*>(realloc(output_, room)) : nullptr;
  if (!grown) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
  Pay(room / 64);
  output_ = grown;
  output_room_ = room;
}

Native::FileInfo Native::Look(std::string path) {
  FileInfo info;
  auto real = Await<std::string>(process, machine.vfs.RealPath(process, path));
  if (real) info.real_path = *real;
  auto stat = Await<kernel::Stat>(process, machine.vfs.GetStat(process, std::move(path)));
  if (!stat)
    info.error = stat.error().code;
  else
    info.is_directory = stat->IsDir();
  return info;
}

Result<std::string> Native::Load(std::string path) {
  return Await<std::string>(process, machine.vfs.ReadFile(process, std::move(path), size_t{256} << 20));
}

}  // namespace bivalve::commands::jq

// ---- what the C code calls

using bivalve::commands::jq::Native;

extern "C" {

// Without a process: tables of the regular expressions, made once and for all.
static void* KeepForGood(size_t size) {
  auto* block = static_cast<uint64_t*>(calloc(1, size + 2 * sizeof(uint64_t)));
  if (!block) __builtin_trap();
  block[0] = size;
  block[1] = bivalve::commands::jq::kForGood;
  return block + 2;
}

static void Release(void* block) {
  if (!block) return;
  if (static_cast<uint64_t*>(block)[-1] == bivalve::commands::jq::kForGood)
    free(static_cast<uint64_t*>(block) - 2);
  else
    Native::Current()->Free(block);
}

void* bivalve_jq_keep(size_t size) { return KeepForGood(size); }

void* bivalve_jq_malloc(size_t size) {
  Native* native = Native::Current();
  return native ? native->Allocate(size, false) : KeepForGood(size);
}

void* bivalve_jq_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) bivalve_jq_leave(BIVALVE_JQ_NO_MEMORY);
  Native* native = Native::Current();
  return native ? native->Allocate(count * size, true) : KeepForGood(count * size);
}

void* bivalve_jq_realloc(void* block, size_t size) {
  if (!block) return bivalve_jq_malloc(size);
  if (static_cast<uint64_t*>(block)[-1] != bivalve::commands::jq::kForGood)
    return Native::Current()->Reallocate(block, size);
  void* moved = KeepForGood(size);
  memcpy(moved, block, std::min<size_t>(size, static_cast<size_t>(static_cast<uint64_t*>(block)[-2])));
  Release(block);
  return moved;
}

void bivalve_jq_free(void* block) { Release(block); }

char* bivalve_jq_strdup(const char* text) {
  size_t size = strlen(text) + 1;
  return static_cast<char*>(memcpy(bivalve_jq_malloc(size), text, size));
}

// jq's names for the same.
void* jv_mem_alloc(size_t size) { return bivalve_jq_malloc(size); }
void* jv_mem_alloc_unguarded(size_t size) { return bivalve_jq_malloc(size); }
void* jv_mem_calloc(size_t count, size_t size) { return bivalve_jq_calloc(count, size); }
void* jv_mem_calloc_unguarded(size_t count, size_t size) { return bivalve_jq_calloc(count, size); }
char* jv_mem_strdup(const char* text) { return bivalve_jq_strdup(text); }
char* jv_mem_strdup_unguarded(const char* text) { return bivalve_jq_strdup(text); }
void jv_mem_free(void* block) { Release(block); }
void* jv_mem_realloc(void* block, size_t size) { return bivalve_jq_realloc(block, size); }
void jv_nomem_handler(void (*)(void*), void*) {}

void bivalve_jq_assert_fail(const char* expression, const char*, int, const char*) {
  if (Native* native = Native::Current()) native->failed_assertion = expression;
  bivalve_jq_leave(BIVALVE_JQ_BROKEN);
}

void bivalve_jq_spend(int64_t units) {
  Native* native = Native::Current();
  if (native && !native->machine.Spend(units)) bivalve_jq_leave(BIVALVE_JQ_STOPPED);
}

int bivalve_jq_poll(void) {
  Native* native = Native::Current();
  native->machine.left -= bivalve::commands::jq::kInstruction;
  if (native->machine.left > 0) return 0;
  native->paused = true;
  return 1;
}

int bivalve_jq_must_wait(const char* name) {
  Native* native = Native::Current();
  if (!native->must_wait || !native->must_wait(native->must_wait_arg, name)) return 0;
  native->paused = true;
  return 1;
}

void bivalve_jq_enter(void) {
  Native* native = Native::Current();
  if (++native->depth > Native::kMaxDepth) bivalve_jq_leave(BIVALVE_JQ_TOO_DEEP);
  // Long comparisons and the like cannot pause, but have to end when the process has to.
  if (!native->machine.Spend(4)) bivalve_jq_leave(BIVALVE_JQ_STOPPED);
}

void bivalve_jq_exit(void) { --Native::Current()->depth; }

int bivalve_jq_may_free(void) { return Native::Current()->depth < Native::kMaxDepth - 2; }

void bivalve_jq_write(const char* bytes, size_t size) { Native::Current()->Write(bytes, size); }

int bivalve_jq_printf(const char* format, ...) {
  char text[1024];
  va_list args;
  va_start(args, format);
  int size = vsnprintf(text, sizeof text, format, args);
  va_end(args);
  if (size > 0) bivalve_jq_write(text, std::min<size_t>(static_cast<size_t>(size), sizeof text - 1));
  return size;
}

char* bivalve_jq_getenv(const char* name) {
  size_t size = strlen(name);
  for (char** entry = Native::Current()->environment(); *entry; ++entry)
    if (strncmp(*entry, name, size) == 0 && (*entry)[size] == '=') return *entry + size + 1;
  return nullptr;
}

char*** bivalve_jq_environ(void) { return Native::Current()->environment_place(); }

int64_t bivalve_jq_microseconds(void) { return Native::Current()->machine.WallNs() / 1000; }

int bivalve_jq_stat(const char* path) {
  auto info = Native::Current()->Look(path);
  if (info.error == bivalve::Errno::kOk) return 0;
  errno = info.error == bivalve::Errno::kNoEnt ? ENOENT : EACCES;
  return -1;
}

void* bivalve_jq_specific(const void* value, int set) {
  Native* native = Native::Current();
  if (set) native->specific = const_cast<void*>(value);
  return native->specific;
}

struct dtoa_context* tsd_dtoa_context_get() {
  Native* native = Native::Current();
  if (!native->dtoa) {
    native->dtoa = static_cast<Native::Dtoa*>(bivalve_jq_malloc(sizeof(Native::Dtoa)));
    jvp_dtoa_context_init(&native->dtoa->context);
  }
  return &native->dtoa->context;
}

}  // extern "C"
