// net: TCP and UDP among the machine's processes.
#include "kernel/net/sockets.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::Endpoint;
using kernel::Process;
using kernel::Task;

constexpr int kLowestFd = 3;

void Append(Datum& list, const Endpoint& endpoint) {
  list.items.push_back(Datum::Text(endpoint.host));
  list.items.push_back(Datum::Number(endpoint.port));
}

void ReturnErrno(OpCall& call, Errno code) { call.Return(Datum::Number(static_cast<int>(code))); }

// [fd, local host, port, peer's host, port]
Result<Datum> DescribeStream(Process& process, kernel::FileRef file) {
  auto& socket = static_cast<kernel::StreamSocket&>(*file);
  Datum list = Datum::List();
  Result<int> fd = process.fds.Add(file, kLowestFd, process.FdLimit(), true);
  if (!fd) return std::unexpected(fd.error());
  list.items.push_back(Datum::Number(*fd));
  Append(list, socket.local);
  Append(list, socket.peer);
  return list;
}

Result<Datum> DescribeListener(Process& process, const Ref<kernel::Listener>& listener) {
  Result<int> fd = process.fds.Add(listener, kLowestFd, process.FdLimit(), true);
  if (!fd) return std::unexpected(fd.error());
  Datum list = Datum::List({Datum::Number(*fd)});
  Append(list, listener->local);
  return list;
}

// resolve(host): the address of a name of this machine; undefined when it is none.
void Resolve(Runtime&, OpCall& call) {
  auto address = kernel::Net::Resolve(call.Text(0));
  if (address) call.Return(Datum::Text(std::move(*address)));
}

// connect(host, port): [fd, …] or the error's number.
void Connect(Runtime& runtime, OpCall& call) {
  auto file = runtime.machine.net.Connect(call.Text(0), static_cast<uint16_t>(call.Integer(1)));
  if (!file) return ReturnErrno(call, file.error().code);
  auto described = DescribeStream(runtime.process, std::move(*file));
  if (!described) return ReturnErrno(call, described.error().code);
  call.Return(std::move(*described));
}

// listen(host, port, backlog): [fd, host, port] or the error's number.
void Listen(Runtime& runtime, OpCall& call) {
  auto listener = runtime.machine.net.Listen(call.Text(0), static_cast<uint16_t>(call.Integer(1)),
                                             static_cast<int>(call.Integer(2, 511)));
  if (!listener) return ReturnErrno(call, listener.error().code);
  auto described = DescribeListener(runtime.process, *listener);
  if (!described) return ReturnErrno(call, described.error().code);
  call.Return(std::move(*described));
}

// listenAt(path, backlog): as listen. connectAt(path): as connect.
void ListenAt(Runtime& runtime, OpCall& call) {
  auto listener = runtime.Block(
      kernel::Listener::At(runtime.process, call.Text(0), static_cast<int>(call.Integer(1, 511))));
  if (!listener) return ReturnErrno(call, listener.error().code);
  auto described = DescribeListener(runtime.process, *listener);
  if (!described) return ReturnErrno(call, described.error().code);
  call.Return(std::move(*described));
}
void ConnectAt(Runtime& runtime, OpCall& call) {
  auto file = runtime.Block(kernel::Listener::ConnectAt(runtime.process, call.Text(0)));
  if (!file) return ReturnErrno(call, file.error().code);
  auto described = DescribeStream(runtime.process, std::move(*file));
  if (!described) return ReturnErrno(call, described.error().code);
  call.Return(std::move(*described));
}

Task<Result<Datum>> AcceptNext(Process& process, Ref<kernel::Listener> listener) {
  for (;;) {
    auto file = co_await listener->Accept(process);
    if (!file && file.error().code == Errno::kIntr) continue;
    if (!file) co_return std::unexpected(file.error());
    co_return DescribeStream(process, std::move(*file));
  }
}

// accept(fd, callback, keeps alive): an operation's number; the callback gets (fault, [fd, …]).
void Accept(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  auto* listener = dynamic_cast<kernel::Listener*>(file.get());
  if (!listener) return;
  call.Return(
      Datum::Number(runtime.Begin(AcceptNext(runtime.process, Ref<kernel::Listener>(listener)), call.Keep(1),
                                  Fault{Errno::kOk, "accept", {}, {}}, call.Truthy(2))));
}

// bind(host, port): a datagram socket [fd, host, port] or the error's number.
void Bind(Runtime& runtime, OpCall& call) {
  auto socket = runtime.machine.net.Bind(call.Text(0), static_cast<uint16_t>(call.Integer(1)));
  if (!socket) return ReturnErrno(call, socket.error().code);
  Process& process = runtime.process;
  Result<int> fd = process.fds.Add(*socket, kLowestFd, process.FdLimit(), true);
  if (!fd) return ReturnErrno(call, fd.error().code);
  Datum list = Datum::List({Datum::Number(*fd)});
  Append(list, (*socket)->local);
  call.Return(std::move(list));
}

kernel::DatagramSocket* DatagramAt(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  return dynamic_cast<kernel::DatagramSocket*>(file.get());
}

// send(fd, bytes, host, port): 0 or the error's number.
void Send(Runtime& runtime, OpCall& call) {
  auto* socket = DatagramAt(runtime, call);
  if (!socket) return ReturnErrno(call, Errno::kBadF);
  auto host = kernel::Net::Resolve(call.Text(2));
  if (!host) return ReturnErrno(call, host.error().code);
  auto sent = socket->Send({*host, static_cast<uint16_t>(call.Integer(3))}, call.TextOrBytes(1));
  ReturnErrno(call, sent ? Errno::kOk : sent.error().code);
}

Task<Result<Datum>> ReceiveNext(Process& process, Ref<kernel::DatagramSocket> socket) {
  for (;;) {
    auto datagram = co_await socket->Receive(process);
    if (!datagram && datagram.error().code == Errno::kIntr) continue;
    if (!datagram) co_return std::unexpected(datagram.error());
    Datum list = Datum::List({Datum::Bytes(std::move(datagram->bytes))});
    Append(list, datagram->from);
    co_return list;
  }
}

// receive(fd, callback, keeps alive): an operation's number; the callback gets (fault, [bytes, host, port]).
void Receive(Runtime& runtime, OpCall& call) {
  auto* socket = DatagramAt(runtime, call);
  if (!socket) return;
  call.Return(
      Datum::Number(runtime.Begin(ReceiveNext(runtime.process, Ref<kernel::DatagramSocket>(socket)),
                                  call.Keep(1), Fault{Errno::kOk, "recvmsg", {}, {}}, call.Truthy(2))));
}

kernel::StreamSocket* StreamAt(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  return dynamic_cast<kernel::StreamSocket*>(file.get());
}

// pass(channel's fd, fd): whether the open file is on its way to the process on the other side.
void Pass(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(1, -1)));
  kernel::StreamSocket* channel = StreamAt(runtime, call);
  // A channel on its way over itself would keep itself alive.
  bool can = channel && file && static_cast<kernel::File*>(channel) != file.get();
  call.Return(Datum::Boolean(can && channel->Pass(std::move(file))));
}

// take(channel's fd): what was passed: ["stream", fd, local host, port, peer's host, port], ["listener", fd,
// host, port], ["datagram", fd, host, port]; undefined for nothing, or nothing that scripts know.
void Take(Runtime& runtime, OpCall& call) {
  kernel::StreamSocket* channel = StreamAt(runtime, call);
  kernel::FileRef file = channel ? channel->TakePassed() : kernel::FileRef();
  if (!file) return;
  const char* kind = nullptr;
  const Endpoint* local = nullptr;
  const auto* stream = dynamic_cast<kernel::StreamSocket*>(file.get());
  if (stream) kind = "stream", local = &stream->local;
  if (auto* listener = dynamic_cast<kernel::Listener*>(file.get()))
    kind = "listener", local = &listener->local;
  if (auto* socket = dynamic_cast<kernel::DatagramSocket*>(file.get()))
    kind = "datagram", local = &socket->local;
  if (!kind) return;
  Process& process = runtime.process;
  Result<int> fd = process.fds.Add(file, kLowestFd, process.FdLimit(), true);
  if (!fd) return;
  Datum list = Datum::List({Datum::Text(kind), Datum::Number(*fd)});
  Append(list, *local);
  if (stream) Append(list, stream->peer);
  call.Return(std::move(list));
}

// give(fd of a stream): [fd, port] of a listener of 127.0.0.1 whose only connection is that stream itself; or
// the error's number.
void Give(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  if (!dynamic_cast<kernel::StreamSocket*>(file.get())) return ReturnErrno(call, Errno::kNotSock);
  auto listener = runtime.machine.net.Listen("127.0.0.1", 0, 1);
  if (!listener) return ReturnErrno(call, listener.error().code);
  (*listener)->given = std::move(file);
  Result<int> fd = runtime.process.fds.Add(*listener, kLowestFd, runtime.process.FdLimit(), true);
  if (!fd) return ReturnErrno(call, fd.error().code);
  call.Return(Datum::Numbers({static_cast<double>(*fd), static_cast<double>((*listener)->local.port)}));
}

constexpr Op kOps[] = {
    {"resolve", Resolve},     {"connect", Connect}, {"listen", Listen}, {"listenAt", ListenAt},
    {"connectAt", ConnectAt}, {"accept", Accept},   {"bind", Bind},     {"send", Send},
    {"receive", Receive},     {"pass", Pass},       {"take", Take},     {"give", Give},
};

}  // namespace

std::span<const Op> NetOps() { return kOps; }

}  // namespace bivalve::script
