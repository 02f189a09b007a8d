#include "streams.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "kernel/signal.h"

namespace bivalve::embed {

using kernel::Async;
using kernel::Process;
using kernel::Task;
using kernel::WaitOn;
using kernel::WaitResult;

EdgeFile::EdgeFile(kernel::Machine& machine, StreamOwner* owner, int fd, kernel::OpenFlags open_flags)
    : File(open_flags), machine_(machine), owner_(owner), fd_(fd), id_(machine.NextPipeId()) {}

Async<Result<kernel::Stat>> EdgeFile::GetStat(Process&) {
  kernel::Stat stat;
  stat.type = terminal ? kernel::FileType::kCharDevice : kernel::FileType::kFifo;
  stat.mode = terminal ? 0620 : 0600;
  stat.ino = id_;
  stat.uid = kernel::Identity::kUid;
  stat.gid = kernel::Identity::kGid;
  return Result<kernel::Stat>(stat);
}

std::string EdgeFile::Describe() const {
  return terminal ? std::string("/dev/tty") : "pipe:[" + std::to_string(id_) + "]";
}

// ---- Collector

Collector::Collector(kernel::Machine& machine, StreamOwner* owner, int fd, Ref<kernel::Account> account)
    : EdgeFile(machine, owner, fd, {.write = true}), account_(std::move(account)) {}

Async<Result<size_t>> Collector::Write(Process& process, std::string_view bytes) {
  process.machine().SpendBytes(bytes.size());
  if (!owner_) return Result<size_t>(bytes.size());
  kernel::Account& account = *account_;
  int64_t used = account.output_used + static_cast<int64_t>(bytes.size());
  if (account.stop || used > account.limits.output_bytes) {
    machine_.StopAccount(account, kernel::LimitKind::kOutput, used, account.limits.output_bytes);
    return Result<size_t>(Fail(Errno::kIo));
  }
  account.output_used = used;
  for (std::string_view rest = bytes; !rest.empty();) {
    if (blocks_.empty() || blocks_.back().size() == kBlock) blocks_.emplace_back();
    std::string& block = blocks_.back();
    size_t part = std::min(rest.size(), kBlock - block.size());
    block.append(rest.substr(0, part));
    rest.remove_prefix(part);
  }
  size_ += bytes.size();
  Tell();
  return Result<size_t>(bytes.size());
}

std::string_view Collector::At(size_t offset) const {
  if (offset >= size_) return {};
  return std::string_view(blocks_[offset / kBlock]).substr(offset % kBlock);
}

// ---- OutStream

OutStream::OutStream(kernel::Machine& machine, StreamOwner* owner, int fd)
    : machine_(machine), owner_(owner), fd_(fd) {
  buffer_.reserve(kCapacity);
}

size_t OutStream::Put(std::string_view bytes) {
  size_t part = std::min(bytes.size(), kCapacity - buffer_.size());
  buffer_.append(bytes.substr(0, part));
  if (buffer_.size() == kCapacity) machine_.WantExchange();
  if (part && owner_) owner_->OnStream(fd_);
  return part;
}

void OutStream::Close() {
  closed_ = true;
  if (owner_) owner_->OnStream(fd_);
}

Async<Result<size_t>> OutStream::Write(Process& process, std::string_view bytes) {
  process.machine().SpendBytes(bytes.size());
  if (bytes.empty()) return Result<size_t>(size_t{0});
  if (handed_over) return WriteSlow(process, bytes);
  if (size_t part = broken_ ? 0 : Put(bytes)) return Result<size_t>(part);
  return WriteSlow(process, bytes);
}

Task<Result<size_t>> OutStream::WriteSlow(Process& process, std::string_view bytes) {
  Ref<OutStream> keep(this);
  while (!WriteReady()) {
    WaitResult result = co_await WaitOn(process, &writers_, kernel::kNever, true);
    if (result == WaitResult::kInterrupted) co_return Fail(Errno::kIntr);
  }
  size_t part = broken_ ? 0 : Put(bytes);
  while (handed_over && !broken_ && !buffer_.empty())
    (void)co_await WaitOn(process, &writers_, kernel::kNever, false);
  if (!broken_) co_return part;
  process.Raise(kernel::kSigPipe);
  co_await process.DeliverSignals();
  co_return Fail(Errno::kPipe);
}

void OutStream::Drop(size_t size) {
  buffer_.erase(0, size);
  machine_.WakeAll(writers_);
}

void OutStream::Break() {
  broken_ = true;
  buffer_.clear();
  machine_.WakeAll(writers_);
}

OutEnd::OutEnd(kernel::Machine& machine, Ref<OutStream> stream, int fd)
    : EdgeFile(machine, nullptr, fd, {.write = true}), stream_(std::move(stream)) {}

OutEnd::~OutEnd() { stream_->Close(); }

// ---- InStream

InStream::InStream(kernel::Machine& machine, StreamOwner* owner, int fd)
    : EdgeFile(machine, owner, fd, {.read = true}) {}

size_t InStream::Take(std::span<char> into) {
  size_t part = std::min(into.size(), buffer_.size() - start_);
  memcpy(into.data(), buffer_.data() + start_, part);
  start_ += part;
  if (start_ == buffer_.size()) {
    buffer_.clear();
    start_ = 0;
    if (!ended_) Tell();
  }
  return part;
}

Async<Result<size_t>> InStream::Read(Process& process, std::span<char> into) {
  if (into.empty()) return Result<size_t>(size_t{0});
  if (ReadReady()) {
    size_t part = Take(into);
    process.machine().SpendBytes(part);
    return Result<size_t>(part);
  }
  return ReadSlow(process, into);
}

// One that waits for the host; a frame that is destroyed counts itself out as well.
class InStream::Waits {
 public:
  explicit Waits(InStream& stream) : keep_(&stream) { ++stream.machine_.input_waits; }
  ~Waits() { --keep_->machine_.input_waits; }
  Waits(const Waits&) = delete;
  Waits& operator=(const Waits&) = delete;

 private:
  Ref<InStream> keep_;
};

Task<Result<size_t>> InStream::ReadSlow(Process& process, std::span<char> into) {
  Waits waits(*this);
  Tell();
  while (!ReadReady()) {
    WaitResult result = co_await WaitOn(process, &readers_, kernel::kNever, true);
    if (result == WaitResult::kInterrupted) co_return Fail(Errno::kIntr);
  }
  co_return Take(into);
}

Task<WaitResult> InStream::WaitReadable(Process& process, int64_t deadline_ns) {
  Waits waits(*this);
  if (!ReadReady()) Tell();
  while (!ReadReady()) {
    WaitResult result = co_await WaitOn(process, &readers_, deadline_ns, true);
    if (result != WaitResult::kReady) co_return result;
  }
  co_return WaitResult::kReady;
}

void InStream::Put(std::string_view bytes) {
  if (start_ > 0) {
    buffer_.erase(0, start_);
    start_ = 0;
  }
  buffer_.append(bytes);
  machine_.WakeAll(readers_);
}

void InStream::Fill(std::string bytes) {
  buffer_ = std::move(bytes);
  start_ = 0;
  End();
}

void InStream::End() {
  ended_ = true;
  machine_.WakeAll(readers_);
}

}  // namespace bivalve::embed
