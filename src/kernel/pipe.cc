#include "kernel/pipe.h"

#include <algorithm>
#include <cstring>

#include "kernel/machine.h"
#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

Pipe::Pipe(Machine& machine, size_t capacity)
    : id(machine.NextPipeId()), machine_(machine), capacity_(std::max(capacity, kAtomicBytes)) {}

void Pipe::Reserve(size_t wanted) {
  if (wanted <= allocated_) return;
  size_t grown = std::min(capacity_, std::max<size_t>({wanted, allocated_ * 4, 1024}));
  auto larger = std::make_unique<char[]>(grown);
  if (size_ > 0) {
    std::string_view first = Front();
    std::memcpy(larger.get(), first.data(), first.size());
    std::memcpy(larger.get() + first.size(), buffer_.get(), size_ - first.size());
  }
  buffer_ = std::move(larger);
  allocated_ = grown;
  start_ = 0;
}

std::string_view Pipe::Front() const {
  return {buffer_.get() + start_, std::min(size_, allocated_ - start_)};
}

void Pipe::Drop(size_t bytes) {
  size_ -= bytes;
  start_ = size_ == 0 ? 0 : (start_ + bytes) % allocated_;
  // A writer that waits for room for an atomic write must see enough of it.
  if (Room() >= std::min(kAtomicBytes, capacity_)) machine_.WakeAll(write_waiters);
}

bool Pipe::Pass(FileRef file) {
  if (!HasReaders() || refuses_passed || passed_.size() >= kMaxPassed) return false;
  passed_.push_back(std::move(file));
  return true;
}

FileRef Pipe::TakePassed() {
  if (passed_.empty()) return {};
  FileRef file = std::move(passed_.front());
  passed_.pop_front();
  return file;
}

size_t Pipe::Take(std::span<char> into) {
  size_t taken = 0;
  while (taken < into.size() && size_ > 0) {
    std::string_view front = Front();
    size_t n = std::min(front.size(), into.size() - taken);
    std::memcpy(into.data() + taken, front.data(), n);
    taken += n;
    Drop(n);
  }
  return taken;
}

size_t Pipe::Put(std::string_view bytes) {
  size_t n = std::min(bytes.size(), Room());
  if (n == 0) return 0;
  Reserve(size_ + n);
  size_t at = (start_ + size_) % allocated_;
  size_t first = std::min(n, allocated_ - at);
  std::memcpy(buffer_.get() + at, bytes.data(), first);
  std::memcpy(buffer_.get(), bytes.data() + first, n - first);
  size_ += n;
  machine_.WakeAll(read_waiters);
  return n;
}

void Pipe::AddReader() {
  ++readers_;
  machine_.WakeAll(open_waiters);
}

void Pipe::AddWriter() {
  ++writers_;
  machine_.WakeAll(open_waiters);
}

void Pipe::RemoveReader() {
  if (--readers_ == 0) machine_.WakeAll(write_waiters);
}

void Pipe::RemoveWriter() {
  if (--writers_ == 0) machine_.WakeAll(read_waiters);
}

PipeEnd::PipeEnd(Ref<Pipe> pipe, OpenFlags open_flags, Ref<Inode> inode)
    : File(open_flags), pipe_(std::move(pipe)), inode_(std::move(inode)) {
  if (flags.read) pipe_->AddReader();
  if (flags.write) pipe_->AddWriter();
}

PipeEnd::~PipeEnd() {
  if (flags.read) pipe_->RemoveReader();
  if (flags.write) pipe_->RemoveWriter();
}

Async<Result<size_t>> PipeEnd::Read(Process& process, std::span<char> into) {
  if (!flags.read) return Fail(Errno::kBadF);
  if (into.empty()) return size_t{0};
  if (process.MustEnd()) return Fail(Errno::kIntr);
  if (size_t n = pipe_->Take(into)) {
    process.machine().SpendBytes(n);
    return n;
  }
  if (!pipe_->HasWriters()) return size_t{0};
  if (flags.nonblock) return Fail(Errno::kAgain);
  return ReadSlow(process, into);
}

Task<Result<size_t>> PipeEnd::ReadSlow(Process& process, std::span<char> into) {
  FileRef keep(this);  // another thread may close the descriptor meanwhile
  for (;;) {
    if (co_await WaitOn(process, &pipe_->read_waiters, kNever, true) == WaitResult::kInterrupted)
      co_return Fail(Errno::kIntr);
    if (size_t n = pipe_->Take(into)) {
      process.machine().SpendBytes(n);
      co_return n;
    }
    if (!pipe_->HasWriters()) co_return size_t{0};
  }
}

Async<Result<size_t>> PipeEnd::Write(Process& process, std::string_view bytes) {
  if (!flags.write) return Fail(Errno::kBadF);
  if (bytes.empty()) return size_t{0};
  if (process.MustEnd()) return Fail(Errno::kIntr);
  bool fits = pipe_->Room() >= std::min(bytes.size(), Pipe::kAtomicBytes);
  if (pipe_->HasReaders() && fits) {
    size_t n = pipe_->Put(bytes);
    process.machine().SpendBytes(n);
    return n;
  }
  if (pipe_->HasReaders() && flags.nonblock) return Fail(Errno::kAgain);
  return WriteSlow(process, bytes);
}

bool PipeEnd::WriteNow(Process& process, std::string_view bytes) {
  if (!flags.write || !pipe_->HasReaders() || pipe_->Room() < bytes.size() || process.MustEnd()) return false;
  process.machine().SpendBytes(pipe_->Put(bytes));
  return true;
}

Task<Result<size_t>> PipeEnd::WriteSlow(Process& process, std::string_view bytes) {
  FileRef keep(this);
  for (;;) {
    if (!pipe_->HasReaders()) {
      process.Raise(kSigPipe);
      co_await process.DeliverSignals();
      co_return Fail(Errno::kPipe);
    }
    if (pipe_->Room() >= std::min(bytes.size(), Pipe::kAtomicBytes)) {
      size_t n = pipe_->Put(bytes);
      process.machine().SpendBytes(n);
      co_return n;
    }
    if (co_await WaitOn(process, &pipe_->write_waiters, kNever, true) == WaitResult::kInterrupted)
      co_return Fail(Errno::kIntr);
  }
}

Async<Result<Stat>> PipeEnd::GetStat(Process& process) {
  if (inode_) return inode_->GetStat(process);
  Stat stat;
  stat.type = FileType::kFifo;
  stat.mode = 0600;
  stat.uid = process.uid;
  stat.gid = process.gid;
  stat.ino = pipe_->id;
  stat.dev = 13;  // pipefs: any number that no mounted filesystem has
  return stat;
}

Task<WaitResult> PipeEnd::WaitReadable(Process& process, int64_t deadline_ns) {
  FileRef keep(this);
  while (!ReadReady()) {
    WaitResult result = co_await WaitOn(process, &pipe_->read_waiters, deadline_ns, true);
    if (result != WaitResult::kReady) co_return result;
  }
  co_return WaitResult::kReady;
}

Ref<Inode> PipeEnd::GetInode() const { return inode_; }

std::string PipeEnd::Describe() const { return "pipe:[" + std::to_string(pipe_->id) + "]"; }

PipeEnds MakePipe(Machine& machine) {
  auto pipe = MakeRef<Pipe>(machine, static_cast<size_t>(machine.options().limits.pipe_bytes));
  FileRef read = MakeRef<PipeEnd>(pipe, OpenFlags{.read = true});
  FileRef write = MakeRef<PipeEnd>(pipe, OpenFlags{.write = true});
  return {std::move(read), std::move(write)};
}

}  // namespace bivalve::kernel
