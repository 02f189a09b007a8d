// The files at the edge of a machine: what an embedder's call has as stdin, stdout and stderr.
//
// A Collector keeps output inside the machine until the call's result is taken, so that a frozen image
// has it. An OutStream and an InStream are bounded and push back: the program waits for the host, or
// the host for the program. All of them tell their owner, who tells the host after the slice.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/list.h"
#include "kernel/file.h"
#include "kernel/limits.h"
#include "kernel/machine.h"

namespace bivalve::embed {

// Whoever wants to know that a stream has something for the host.
class StreamOwner {
 public:
  virtual void OnStream(int fd) = 0;

 protected:
  ~StreamOwner() = default;
};

class EdgeFile : public kernel::File {
 public:
  EdgeFile(kernel::Machine& machine, StreamOwner* owner, int fd, kernel::OpenFlags open_flags);

  kernel::Async<Result<kernel::Stat>> GetStat(kernel::Process& process) override;
  std::string Describe() const override;
  bool IsTerminal() const override { return terminal; }
  // The call is over and its result was taken: nobody listens any more.
  void Orphan() { owner_ = nullptr; }

  bool terminal = false;

 protected:
  void Tell() {
    if (owner_) owner_->OnStream(fd_);
  }
  kernel::Machine& machine_;
  StreamOwner* owner_;
  const int fd_;
  const uint64_t id_;
};

class Collector final : public EdgeFile {
 public:
  Collector(kernel::Machine& machine, StreamOwner* owner, int fd, Ref<kernel::Account> account);

  kernel::Async<Result<size_t>> Write(kernel::Process& process, std::string_view bytes) override;

  size_t Size() const { return size_; }
  // The bytes from `offset` on that lie together; empty at the end. Valid until the next write.
  std::string_view At(size_t offset) const;

 private:
  static constexpr size_t kBlock = 64 << 10;
  std::vector<std::string> blocks_;  // all but the last have kBlock bytes
  size_t size_ = 0;
  Ref<kernel::Account> account_;
};

// The queue between a program's OutEnd and the host. It outlives whichever goes first.
class OutStream final : public RefCounted {
 public:
  OutStream(kernel::Machine& machine, StreamOwner* owner, int fd);

  kernel::Async<Result<size_t>> Write(kernel::Process& process, std::string_view bytes);
  bool WriteReady() const { return broken_ || buffer_.size() < kCapacity; }
  // The last descriptor of it was closed: what is in the buffer is all.
  void Close();
  bool Closed() const { return closed_; }
  void Orphan() { owner_ = nullptr; }

  // What waits for the host, and its removal.
  std::string_view Front() const { return buffer_; }
  void Drop(size_t size);
  // The host wants no more: writers get SIGPIPE and EPIPE.
  void Break();
  // Each write is over only when the host has taken it, so that its end is not taken for success.
  bool handed_over = false;

 private:
  static constexpr size_t kCapacity = 64 << 10;
  size_t Put(std::string_view bytes);
  kernel::Task<Result<size_t>> WriteSlow(kernel::Process& process, std::string_view bytes);
  kernel::Machine& machine_;
  StreamOwner* owner_;
  const int fd_;
  std::string buffer_;
  List<kernel::Waiter> writers_;
  bool broken_ = false;
  bool closed_ = false;
};

// The program's end: shared by all descriptors of it, closes the stream when the last one goes.
class OutEnd final : public EdgeFile {
 public:
  OutEnd(kernel::Machine& machine, Ref<OutStream> stream, int fd);
  ~OutEnd() override;

  kernel::Async<Result<size_t>> Write(kernel::Process& process, std::string_view bytes) override {
    return stream_->Write(process, bytes);
  }
  bool WriteReady() const override { return stream_->WriteReady(); }

 private:
  Ref<OutStream> stream_;
};

class InStream final : public EdgeFile {
 public:
  InStream(kernel::Machine& machine, StreamOwner* owner, int fd);

  kernel::Async<Result<size_t>> Read(kernel::Process& process, std::span<char> into) override;
  bool ReadReady() const override { return start_ < buffer_.size() || ended_; }
  kernel::Task<kernel::WaitResult> WaitReadable(kernel::Process& process, int64_t deadline_ns) override;

  // Somebody waits for it.
  bool Wanted() const { return !readers_.Empty() && !ReadReady(); }
  // How many bytes Put would take now.
  size_t Room() const { return ended_ ? 0 : kCapacity - (buffer_.size() - start_); }
  // Precondition: at most Room() bytes.
  void Put(std::string_view bytes);
  void End();
  // Everything at once, whatever its size: input that was known when the call began.
  void Fill(std::string bytes);

 private:
  class Waits;
  static constexpr size_t kCapacity = 64 << 10;
  size_t Take(std::span<char> into);
  kernel::Task<Result<size_t>> ReadSlow(kernel::Process& process, std::span<char> into);
  std::string buffer_;
  size_t start_ = 0;
  bool ended_ = false;
  List<kernel::Waiter> readers_;
};

}  // namespace bivalve::embed
