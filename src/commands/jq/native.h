// Native: what jq's C code runs on: its memory, its way out, its clock and files.
//
// One belongs to each jq process. All that the C code allocates hangs here and goes with it, whatever state
// the code was left in: by a failed assertion, without memory, or because the process has to end. The
// functions of cmake/jq/bivalve_jq.h that the C code calls work on the Native that runs; native code never
// waits, so there is one at a time (a nested loop for a file of an asynchronous host puts it back).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time_zone.h"
#include "bivalve_jq.h"
#include "commands/command.h"

namespace bivalve::commands::jq {

class Native {
 public:
  static constexpr int kMaxDepth = 700;

  explicit Native(Process& owner);
  ~Native();
  Native(const Native&) = delete;
  Native& operator=(const Native&) = delete;

  // Runs body(arg). False: it was left, and nothing of jq's state may be used any more; failure() says why.
  bool Run(void (*body)(void*), void* arg);
  int failure() const { return failure_; }
  const char* failed_assertion = nullptr;

  // Asked before each call of a built-in: true when it would have to wait.
  bool (*must_wait)(void* arg, const char* builtin) = nullptr;
  void* must_wait_arg = nullptr;

  // ---- files, for modules. They may block the machine (an asynchronous host).
  struct FileInfo {
    Errno error = Errno::kOk;
    bool is_directory = false;
    std::string real_path;
  };
  FileInfo Look(std::string path);
  Result<std::string> Load(std::string path);

  Process& process;
  kernel::Machine& machine;
  // What the C code wrote.
  std::string_view output() const { return {output_, output_size_}; }
  void ClearOutput() { output_size_ = 0; }
  void Write(const char* bytes, size_t size) {
    machine.left -= 1;
    if (size > output_room_ - output_size_) GrowOutput(size);
    if (size == 1)
      output_[output_size_] = *bytes;
    else
      __builtin_memcpy(output_ + output_size_, bytes, size);
    output_size_ += size;
  }
  bool paused = false;

  // ---- used by the C code's functions
  static Native* Current();
  void* Allocate(size_t size, bool zero);
  void* Reallocate(void* block, size_t size);
  void Free(void* block);
  int depth = 0;
  char** environment() { return environment_start_; }
  char*** environment_place() { return &environment_start_; }
  // What TZ says; UTC without.
  const TimeZone& zone();
  void* specific = nullptr;  // decNumber's context
  struct Dtoa;
  Dtoa* dtoa = nullptr;

 private:
  // A large block; small ones come from chunks, by size, and are used again.
  struct Block {
    Block* next;
    Block* previous;
    size_t size;
  };
  struct Chunk {
    Chunk* next;
    uint64_t align;
  };
  struct FreeBlock {
    FreeBlock* next;
  };
  static constexpr size_t kUnit = 16, kClasses = 17, kChunk = 32 << 10;
  void* AllocateSmall(size_t size_class);
  void* AllocateLarge(size_t size);
  void FreeAll();
  void GrowOutput(size_t more);
  bool Fits(size_t more) const { return static_cast<int64_t>(more) <= limit_ - used_; }
  void Link(Block* block);
  // Leaves when the process has to end.
  void Pay(size_t units);

  Block blocks_{&blocks_, &blocks_, 0};
  Chunk* chunks_ = nullptr;
  char* chunk_at_ = nullptr;
  size_t chunk_left_ = 0;
  FreeBlock* free_[kClasses] = {};
  char* output_ = nullptr;
  size_t output_size_ = 0, output_room_ = 0;
  int64_t used_ = 0;
  const int64_t limit_;
  int failure_ = 0;
  std::vector<std::string> environment_text_;
  std::vector<char*> environment_;
  char** environment_start_ = nullptr;
  std::optional<TimeZone> zone_;
};

}  // namespace bivalve::commands::jq
