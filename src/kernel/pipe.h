// Pipe: a bounded byte queue with readers and writers, as pipe(2) and FIFOs have it.
//
// Writers wait while it is full, readers while it is empty and a writer exists. The last writer's
// end means EOF; the last reader's end means SIGPIPE and EPIPE. Writes of up to kAtomicBytes are
// not interleaved with others.
#pragma once

#include <deque>
#include <memory>
#include <utility>

#include "kernel/file.h"
#include "kernel/scheduler.h"

namespace bivalve::kernel {

class Machine;

class Pipe : public RefCounted {
 public:
  static constexpr size_t kAtomicBytes = 4096;  // PIPE_BUF on Linux

  Pipe(Machine& machine, size_t capacity);

  size_t Size() const { return size_; }
  size_t Room() const { return capacity_ - size_; }
  bool HasReaders() const { return readers_ > 0; }
  bool HasWriters() const { return writers_ > 0; }

  // Never wait; move what fits and wake the other side.
  size_t Take(std::span<char> into);
  size_t Put(std::string_view bytes);
  // The contiguous front of the queue, for an owner that copies it out itself; then Drop.
  std::string_view Front() const;
  void Drop(size_t bytes);

  void AddReader();
  void AddWriter();
  void RemoveReader();
  void RemoveWriter();

  // Open files on their way to the reader beside the bytes (SCM_RIGHTS of unix(7)). At most kMaxPassed wait;
  // false: there is no reader, or too many wait. They are closed with the pipe.
  static constexpr size_t kMaxPassed = 16;
  bool Pass(FileRef file);
  FileRef TakePassed();
  // The reader wants none: Pass is false from now on.
  bool refuses_passed = false;

  List<Waiter> read_waiters;
  List<Waiter> write_waiters;
  // Opens of a FIFO that wait for the other side.
  List<Waiter> open_waiters;
  const uint64_t id;

 private:
  void Reserve(size_t wanted);
  Machine& machine_;
  size_t capacity_;
  size_t allocated_ = 0;
  std::unique_ptr<char[]> buffer_;  // grows to capacity_: most pipes carry little
  size_t start_ = 0;
  size_t size_ = 0;
  int readers_ = 0;
  int writers_ = 0;
  std::deque<FileRef> passed_;
};

// One end of a pipe, or of a FIFO (then with its inode), or both ends (`<>` on a FIFO).
class PipeEnd final : public File {
 public:
  PipeEnd(Ref<Pipe> pipe, OpenFlags flags, Ref<Inode> inode = {});
  ~PipeEnd() override;

  Async<Result<size_t>> Read(Process& process, std::span<char> into) override;
  Async<Result<size_t>> Write(Process& process, std::string_view bytes) override;
  Async<Result<Stat>> GetStat(Process& process) override;
  bool ReadReady() const override { return pipe_->Size() > 0 || !pipe_->HasWriters(); }
  bool WriteReady() const override { return pipe_->Room() > 0 || !pipe_->HasReaders(); }
  Task<WaitResult> WaitReadable(Process& process, int64_t deadline_ns) override;
  Ref<Inode> GetInode() const override;
  std::string Describe() const override;
  // An end held by the host for a terminal answers isatty with yes.
  bool IsTerminal() const override { return terminal; }
  bool terminal = false;
  // All of it at once, or nothing (false): there is no room, or nobody reads.
  bool WriteNow(Process& process, std::string_view bytes);
  bool Pass(FileRef file) { return pipe_->Pass(std::move(file)); }
  FileRef TakePassed() { return pipe_->TakePassed(); }
  void RefusePassed() { pipe_->refuses_passed = true; }

 private:
  Task<Result<size_t>> ReadSlow(Process& process, std::span<char> into);
  Task<Result<size_t>> WriteSlow(Process& process, std::string_view bytes);
  Ref<Pipe> pipe_;
  Ref<Inode> inode_;
};

struct PipeEnds {
  FileRef read;
  FileRef write;
};
PipeEnds MakePipe(Machine& machine);

}  // namespace bivalve::kernel
