// File: an open file description. FdTable: a process's numbers for them.
//
// A File is shared by every descriptor that was duplicated or inherited; it is closed when the last
// one goes. Read and Write may wait; a File of memory answers at once.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ref.h"
#include "base/result.h"
#include "kernel/task.h"

namespace bivalve::kernel {

enum class FileType : uint8_t { kRegular, kDirectory, kSymlink, kFifo, kCharDevice, kBlockDevice, kSocket };

// What stat(2) tells. Modes hold the permission bits only (07777); `type` is apart.
struct Stat {
  uint64_t dev = 0;
  uint64_t ino = 0;
  FileType type = FileType::kRegular;
  uint32_t mode = 0;
  uint32_t nlink = 1;
  uint32_t uid = 0;
  uint32_t gid = 0;
  uint64_t rdev = 0;
  int64_t size = 0;
  int64_t atime_ns = 0;
  int64_t mtime_ns = 0;
  int64_t ctime_ns = 0;
  int64_t btime_ns = 0;

  bool IsDir() const { return type == FileType::kDirectory; }
  // st_mode as Linux has it, type bits included.
  uint32_t FullMode() const;
};

struct OpenFlags {
  bool read = false;
  bool write = false;
  bool append = false;
  bool create = false;
  bool exclusive = false;
  bool truncate = false;
  bool directory = false;
  bool no_follow = false;
  bool nonblock = false;

  static OpenFlags Read() { return {.read = true}; }
  static OpenFlags WriteTruncate() { return {.write = true, .create = true, .truncate = true}; }
  static OpenFlags Append() { return {.write = true, .append = true, .create = true}; }
  static OpenFlags ReadWrite() { return {.read = true, .write = true, .create = true}; }
};

enum class Whence : uint8_t { kSet, kCurrent, kEnd };

class FileLock;
class Inode;

class File : public RefCounted {
 public:
  explicit File(OpenFlags open_flags);
  ~File() override;

  // At most into.size() bytes; 0 is the end. EBADF when not open for reading.
  // Waits while there is nothing and a writer may come; EINTR when a handled signal arrives.
  virtual Async<Result<size_t>> Read(Process& process, std::span<char> into);
  // At least one byte of a non-empty `bytes`, maybe fewer than all. A pipe without readers raises
  // SIGPIPE in the process and fails with EPIPE.
  virtual Async<Result<size_t>> Write(Process& process, std::string_view bytes);
  // ESPIPE where there is no position.
  virtual Async<Result<int64_t>> Seek(Process& process, int64_t offset, Whence whence);
  virtual Async<Result<Stat>> GetStat(Process& process) = 0;
  virtual Async<Result<void>> Truncate(Process& process, int64_t size);
  virtual bool IsTerminal() const { return false; }
  // True when Read would not wait (data or end). `read -t 0` and readiness loops ask.
  virtual bool ReadReady() const { return true; }
  virtual bool WriteReady() const { return true; }
  // Waits until ReadReady, the deadline (monotonic ns) or a handled signal.
  virtual Task<WaitResult> WaitReadable(Process& process, int64_t deadline_ns);
  // The inode behind it, when it has one.
  virtual Ref<Inode> GetInode() const { return {}; }
  // What /proc/self/fd/N links to: a path, "pipe:[12]", …
  virtual std::string Describe() const = 0;

  OpenFlags flags;
  std::unique_ptr<FileLock> lock;  // flock(2); lock.h
};

using FileRef = Ref<File>;

// Writes all of it. Stops at the first error.
Task<Result<void>> WriteAll(Process& process, FileRef file, std::string_view bytes);
// Reads to the end; EFBIG past limit_bytes.
Task<Result<std::string>> ReadAll(Process& process, FileRef file, size_t limit_bytes);

class FdTable {
 public:
  // Null when not open.
  FileRef Get(int fd) const {
    return fd >= 0 && static_cast<size_t>(fd) < slots_.size() ? slots_[fd].file : FileRef();
  }
  bool IsOpen(int fd) const { return static_cast<bool>(Get(fd)); }
  // The lowest free number at or above `lowest`; EMFILE when that is `limit` or more.
  Result<int> Add(FileRef file, int lowest, int limit, bool close_on_exec = false);
  // Puts a file at a number, closing what was there. EBADF when outside 0..limit-1.
  Result<void> Set(int fd, FileRef file, int limit, bool close_on_exec = false);
  // EBADF when not open.
  Result<void> Close(int fd);
  bool CloseOnExec(int fd) const { return IsOpen(fd) && slots_[fd].close_on_exec; }
  void SetCloseOnExec(int fd, bool on) {
    if (IsOpen(fd)) slots_[fd].close_on_exec = on;
  }
  void DropCloseOnExec();
  void Clear() { slots_.clear(); }
  // One past the highest number ever used.
  int End() const { return static_cast<int>(slots_.size()); }

 private:
  struct Slot {
    FileRef file;
    bool close_on_exec = false;
  };
  std::vector<Slot> slots_;
};

}  // namespace bivalve::kernel
