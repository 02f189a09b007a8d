// The files that Net makes: connected streams, listeners, datagram sockets.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "kernel/net/net.h"
#include "kernel/pipe.h"

namespace bivalve::kernel {

// Open files that the host hands to a program beside the bytes of a stream.
struct HandedFiles final : RefCounted {
  static constexpr size_t kMost = 16;
  std::deque<FileRef> files;
};

// One side of a TCP connection: a pipe in each direction. A write after the peer is gone raises SIGPIPE.
class StreamSocket final : public File {
 public:
  StreamSocket(Machine& machine, FileRef in, FileRef out, Endpoint local, Endpoint peer);

  Async<Result<size_t>> Read(Process& process, std::span<char> into) override;
  Async<Result<size_t>> Write(Process& process, std::string_view bytes) override;
  Async<Result<Stat>> GetStat(Process& process) override;
  bool ReadReady() const override { return !in_ || in_->ReadReady(); }
  bool WriteReady() const override { return !out_ || out_->WriteReady(); }
  Task<WaitResult> WaitReadable(Process& process, int64_t deadline_ns) override;
  std::string Describe() const override;

  // No more will be written: the peer reads to the end.
  void ShutdownWrite() { out_ = {}; }
  void ShutdownRead() { in_ = {}; }

  // As PipeEnd's.
  bool WriteNow(Process& process, std::string_view bytes);

  // An open file for the process on the other side; false when nobody is there to take it, or it is the host.
  bool Pass(FileRef file);
  // The next one that the other side passed; null: none.
  FileRef TakePassed();
  // This side takes none.
  void RefusePassed();

  const Endpoint local;
  const Endpoint peer;
  // Where the other side is the host, and hands files over. Null: it does not.
  Ref<HandedFiles> handed;

 private:
  FileRef in_, out_;
  const uint64_t id_;
};

// A TCP socket that waits for connections.
class Listener final : public File {
 public:
  Listener(Net& net, Endpoint local, int backlog);
  ~Listener() override;

  // One with a path (unix(7)), by which it is found as long as the file is there: this makes it, and nobody
  // but the caller removes it. EADDRINUSE: there is one.
  static Task<Result<Ref<Listener>>> At(Process& process, std::string path, int backlog);
  // ECONNREFUSED: it is no socket, nobody listens any more, or the queue is full.
  static Task<Result<FileRef>> ConnectAt(Process& process, std::string path);

  // The next connection; waits for one. EINTR when a handled signal arrives.
  Async<Result<FileRef>> Accept(Process& process);
  Async<Result<Stat>> GetStat(Process& process) override;
  // True when Accept would not wait.
  bool ReadReady() const override { return !pending_.empty(); }
  Task<WaitResult> WaitReadable(Process& process, int64_t deadline_ns) override;
  std::string Describe() const override;

  // The other side of a new connection, or null when the queue is full.
  FileRef Offer(Endpoint peer);
  // The next connection that is there already; null: none.
  FileRef TakeWaiting() { return pending_.empty() ? FileRef() : Take(); }

  const Endpoint local;
  // Whoever connects gets this stream, once, and nobody else: it is on its way to the host.
  std::optional<FileRef> given;

 private:
  Task<Result<FileRef>> AcceptSlow(Process& process);
  FileRef Take();

  Net& net_;
  const size_t backlog_;
  std::deque<FileRef> pending_;
  List<Waiter> waiters_;
  const uint64_t id_;
};

struct Datagram {
  Endpoint from;
  std::string bytes;
};

// A UDP socket. What nobody receives in time is dropped, as on a real network.
class DatagramSocket final : public File {
 public:
  DatagramSocket(Net& net, Endpoint local, Endpoint peer);
  ~DatagramSocket() override;

  // Lost when nobody is there. EINVAL past 65,507 bytes.
  Result<void> Send(const Endpoint& to, std::string_view bytes);
  Async<Result<Datagram>> Receive(Process& process);

  // Of and to the peer. A datagram longer than `into` is cut, as recv(2) does.
  Async<Result<size_t>> Read(Process& process, std::span<char> into) override;
  Async<Result<size_t>> Write(Process& process, std::string_view bytes) override;
  Async<Result<Stat>> GetStat(Process& process) override;
  bool ReadReady() const override { return !queue_.empty(); }
  Task<WaitResult> WaitReadable(Process& process, int64_t deadline_ns) override;
  std::string Describe() const override;

  const Endpoint local;
  const Endpoint peer;  // port 0: none

 private:
  static constexpr size_t kMaxDatagram = 65'507;
  static constexpr size_t kMaxQueued = 256;
  Task<Result<size_t>> ReadSlow(Process& process, std::span<char> into);
  Task<Result<Datagram>> ReceiveSlow(Process& process);
  Datagram Take();

  Net& net_;
  std::deque<Datagram> queue_;
  List<Waiter> waiters_;
  const uint64_t id_;
};

}  // namespace bivalve::kernel
