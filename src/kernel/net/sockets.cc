#include "kernel/net/sockets.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "kernel/machine.h"

namespace bivalve::kernel {
namespace {

Stat SocketStat(const Process& process, uint64_t id) {
  Stat stat;
  stat.type = FileType::kSocket;
  stat.mode = 0777;
  stat.uid = process.uid;
  stat.gid = process.gid;
  stat.ino = id;
  stat.dev = 8;  // sockfs: any number that no mounted filesystem has
  return stat;
}

std::string SocketName(uint64_t id) { return "socket:[" + std::to_string(id) + "]"; }

Task<WaitResult> WaitFor(Process& process, List<Waiter>& waiters, const File& file, int64_t deadline_ns) {
  while (!file.ReadReady()) {
    WaitResult result = co_await WaitOn(process, &waiters, deadline_ns, true);
    if (result != WaitResult::kReady) co_return result;
  }
  co_return WaitResult::kReady;
}

}  // namespace

// ---- streams

StreamSocket::StreamSocket(Machine& machine, FileRef in, FileRef out, Endpoint local_end, Endpoint peer_end)
    : File(OpenFlags{.read = true, .write = true}),
      local(std::move(local_end)),
      peer(std::move(peer_end)),
      in_(std::move(in)),
      out_(std::move(out)),
      id_(machine.NextPipeId()) {}

Async<Result<size_t>> StreamSocket::Read(Process& process, std::span<char> into) {
  if (!in_) return size_t{0};
  return in_->Read(process, into);
}

Async<Result<size_t>> StreamSocket::Write(Process& process, std::string_view bytes) {
  if (!out_) return Fail(Errno::kPipe);
  return out_->Write(process, bytes);
}

Async<Result<Stat>> StreamSocket::GetStat(Process& process) { return SocketStat(process, id_); }

Task<WaitResult> StreamSocket::WaitReadable(Process& process, int64_t deadline_ns) {
  FileRef keep = in_;
  if (!keep) co_return WaitResult::kReady;
  co_return co_await keep->WaitReadable(process, deadline_ns);
}

std::string StreamSocket::Describe() const { return SocketName(id_); }

bool StreamSocket::WriteNow(Process& process, std::string_view bytes) {
  auto* end = dynamic_cast<PipeEnd*>(out_.get());
  return end && end->WriteNow(process, bytes);
}

bool StreamSocket::Pass(FileRef file) {
  auto* end = dynamic_cast<PipeEnd*>(out_.get());
  return end && end->Pass(std::move(file));
}
FileRef StreamSocket::TakePassed() {
  if (handed && !handed->files.empty()) {
    FileRef next = std::move(handed->files.front());
    handed->files.pop_front();
    return next;
  }
  auto* end = dynamic_cast<PipeEnd*>(in_.get());
  return end ? end->TakePassed() : FileRef();
}
void StreamSocket::RefusePassed() {
  if (auto* end = dynamic_cast<PipeEnd*>(in_.get())) end->RefusePassed();
}

// ---- listeners

Listener::Listener(Net& net, Endpoint local_end, int backlog)
    : File(OpenFlags{}),
      local(std::move(local_end)),
      net_(net),
      backlog_(static_cast<size_t>(std::clamp(backlog, 1, 4096))),
      id_(net.machine_.NextPipeId()) {}

// Port 0 is nobody's, so that such addresses are apart from all others.
static Endpoint EndpointOf(const Stat& stat) {
  return {"socket:" + std::to_string(stat.dev) + ":" + std::to_string(stat.ino), 0};
}

Task<Result<Ref<Listener>>> Listener::At(Process& process, std::string path, int backlog) {
  Machine& machine = process.machine();
  auto made = co_await machine.vfs.MakeNode(process, path, FileType::kSocket, 0777);
  if (!made) {
    bool exists = made.error().code == Errno::kExist;
    co_return Fail(exists ? Errno::kAddrInUse : made.error().code, path);
  }
  CO_TRY(Stat stat, co_await machine.vfs.GetStat(process, path));
  auto listener = MakeRef<Listener>(machine.net, EndpointOf(stat), backlog);
  machine.net.listeners_[{0, listener->local.host}] = listener.get();
  machine.Trace("net", "listen " + path, process.pid());
  co_return listener;
}

Task<Result<FileRef>> Listener::ConnectAt(Process& process, std::string path) {
  Machine& machine = process.machine();
  CO_TRY(Stat stat, co_await machine.vfs.GetStat(process, path));
  auto found = machine.net.listeners_.find({0, EndpointOf(stat).host});
  FileRef mine;
  if (stat.type == FileType::kSocket && found != machine.net.listeners_.end())
    mine = found->second->Offer({});
  machine.Trace("net", "connect " + path, process.pid(), !mine);
  if (!mine) co_return Fail(Errno::kConnRefused, path);
  co_return mine;
}

Listener::~Listener() { net_.listeners_.erase({local.port, local.host}); }

FileRef Listener::Offer(Endpoint from) {
  if (given) return std::exchange(*given, {});
  if (pending_.size() >= backlog_) return {};
  Machine& machine = net_.machine_;
  PipeEnds to_server = MakePipe(machine), to_client = MakePipe(machine);
  Endpoint here{from.host, local.port};
  pending_.push_back(
      MakeRef<StreamSocket>(machine, std::move(to_server.read), std::move(to_client.write), here, from));
  machine.WakeAll(waiters_);
  return MakeRef<StreamSocket>(machine, std::move(to_client.read), std::move(to_server.write), from, here);
}

FileRef Listener::Take() {
  FileRef next = std::move(pending_.front());
  pending_.pop_front();
  return next;
}

Async<Result<FileRef>> Listener::Accept(Process& process) {
  if (!pending_.empty()) return Result<FileRef>(Take());
  if (flags.nonblock) return Result<FileRef>(Fail(Errno::kAgain));
  return AcceptSlow(process);
}

Task<Result<FileRef>> Listener::AcceptSlow(Process& process) {
  FileRef keep(this);
  if (co_await WaitFor(process, waiters_, *this, kNever) == WaitResult::kInterrupted)
    co_return Fail(Errno::kIntr);
  co_return Take();
}

Async<Result<Stat>> Listener::GetStat(Process& process) { return SocketStat(process, id_); }

Task<WaitResult> Listener::WaitReadable(Process& process, int64_t deadline_ns) {
  FileRef keep(this);
  co_return co_await WaitFor(process, waiters_, *this, deadline_ns);
}

std::string Listener::Describe() const { return SocketName(id_); }

// ---- datagrams

DatagramSocket::DatagramSocket(Net& net, Endpoint local_end, Endpoint peer_end)
    : File(OpenFlags{.read = true, .write = true}),
      local(std::move(local_end)),
      peer(std::move(peer_end)),
      net_(net),
      id_(net.machine_.NextPipeId()) {}

DatagramSocket::~DatagramSocket() { net_.datagrams_.erase({local.port, local.host}); }

Result<void> DatagramSocket::Send(const Endpoint& to, std::string_view bytes) {
  if (bytes.size() > kMaxDatagram) return Fail(Errno::kInval);
  DatagramSocket* other = Net::FindIn(net_.datagrams_, to);
  if (!other) return {};  // lost on the way
  Endpoint from = local;
  // Who is bound to every address sends from the loopback's own.
  if (from.host == "0.0.0.0") from.host = "127.0.0.1";
  if (from.host == "::") from.host = to.host.find(':') == to.host.npos ? "127.0.0.1" : "::1";
  if (other->queue_.size() < kMaxQueued) other->queue_.push_back({std::move(from), std::string(bytes)});
  net_.machine_.SpendBytes(bytes.size());
  net_.machine_.WakeAll(other->waiters_);
  return {};
}

Datagram DatagramSocket::Take() {
  Datagram next = std::move(queue_.front());
  queue_.pop_front();
  return next;
}

Async<Result<Datagram>> DatagramSocket::Receive(Process& process) {
  if (!queue_.empty()) return Result<Datagram>(Take());
  if (flags.nonblock) return Result<Datagram>(Fail(Errno::kAgain));
  return ReceiveSlow(process);
}

Task<Result<Datagram>> DatagramSocket::ReceiveSlow(Process& process) {
  FileRef keep(this);
  if (co_await WaitFor(process, waiters_, *this, kNever) == WaitResult::kInterrupted)
    co_return Fail(Errno::kIntr);
  co_return Take();
}

Async<Result<size_t>> DatagramSocket::Read(Process& process, std::span<char> into) {
  return ReadSlow(process, into);
}

Task<Result<size_t>> DatagramSocket::ReadSlow(Process& process, std::span<char> into) {
  CO_TRY(Datagram datagram, co_await Receive(process));
  size_t size = std::min(into.size(), datagram.bytes.size());
  if (size) std::memcpy(into.data(), datagram.bytes.data(), size);
  co_return size;
}

Async<Result<size_t>> DatagramSocket::Write(Process&, std::string_view bytes) {
  if (peer.port == 0) return Fail(Errno::kNotConn);
  TRY_VOID(Send(peer, bytes));
  return bytes.size();
}

Async<Result<Stat>> DatagramSocket::GetStat(Process& process) { return SocketStat(process, id_); }

Task<WaitResult> DatagramSocket::WaitReadable(Process& process, int64_t deadline_ns) {
  FileRef keep(this);
  co_return co_await WaitFor(process, waiters_, *this, deadline_ns);
}

std::string DatagramSocket::Describe() const { return SocketName(id_); }

}  // namespace bivalve::kernel
