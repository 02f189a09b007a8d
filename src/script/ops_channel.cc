// channel: messages between processes, in and out of a socket's descriptor (lib/internal/ipc.js).
#include <utility>

#include "kernel/net/sockets.h"
#include "script/ops.h"
#include "script/runtime.h"
#include "script/text.h"

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

constexpr size_t kPiece = 64 << 10;
// A line that is longer ends the channel.
constexpr size_t kLongestLine = size_t{64} << 20;

// Whole lines without their ends: one is a text, more are a list of texts; bytes where they are no UTF-8.
Datum LinesOf(std::string bytes) {
  if (!IsUtf8(bytes)) return Datum::Bytes(std::move(bytes));
  if (bytes.find('\n') == bytes.npos) return Datum::Text(std::move(bytes));
  Datum list = Datum::List();
  std::string_view rest = bytes;
  for (size_t end; (end = rest.find('\n')) != rest.npos; rest.remove_prefix(end + 1))
    list.items.push_back(Datum::Text(std::string(rest.substr(0, end))));
  list.items.push_back(Datum::Text(std::string(rest)));
  return list;
}

// Reads to the end of the file. No byte of a line is looked at twice.
Task<Result<Datum>> ListenTo(Process& process, Runtime& runtime, kernel::FileRef file, bool lines, int id) {
  std::string begun;
  for (;;) {
    if (!file->ReadReady() &&
        co_await file->WaitReadable(process, kernel::kNever) == kernel::WaitResult::kInterrupted)
      continue;
    std::string room = runtime.TakeRoom(kPiece);
    auto got = co_await file->Read(process, {room.data(), kPiece});
    std::string piece = got ? room.substr(0, *got) : std::string();
    runtime.GiveRoom(std::move(room));
    if (!got && got.error().code == Errno::kIntr) continue;
    if (!got) co_return std::unexpected(got.error());
    if (piece.empty()) co_return Datum();
    if (!lines) {
      co_await runtime.Tell(id, Datum::Bytes(std::move(piece)), *got);
      continue;
    }
    const size_t end = piece.rfind('\n');
    if (end == piece.npos) {
      if (begun.size() + piece.size() > kLongestLine) co_return Fail(Errno::kFBig);
      if (!process.machine().HoldMore(begun, piece.size())) co_return Fail(Errno::kNoMem);
      begun += piece;
      continue;
    }
    begun.append(piece, 0, end);
    const size_t taken = begun.size() + 1;
    co_await runtime.Tell(id, LinesOf(std::exchange(begun, piece.substr(end + 1))), taken);
  }
}

Task<Result<Datum>> NoFile(Process& process) {
  (void)process;
  co_return Fail(Errno::kBadF);
}

// listen(fd, in lines, callback, keeps alive): an operation's number (stream.hold, stream.cancel). The
// callback gets (fault, what came, its bytes) over and over: lines as LinesOf gives them, or bytes. (fault,
// undefined) is the end; EFBIG: a line was too long.
void Listen(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  Task<Result<Datum>> task =
      file ? ListenTo(runtime.process, runtime, std::move(file), call.Truthy(1), runtime.next_operation())
           : NoFile(runtime.process);
  int id = runtime.Begin(std::move(task), call.Keep(2), Fault{Errno::kOk, "read", {}, {}}, call.Truthy(3));
  call.Return(Datum::Number(id));
}

// post(fd, text or bytes): how many bytes have left; 0: they would have to wait, and none has.
void Post(Runtime& runtime, OpCall& call) {
  // What the script has printed comes before.
  if (runtime.HasOutput()) return call.Return(Datum::Number(0));
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  auto* socket = dynamic_cast<kernel::StreamSocket*>(file.get());
  if (!socket) return call.Return(Datum::Number(0));
  const std::string bytes = call.TextOrBytes(1);
  const bool left = socket->WriteNow(runtime.process, bytes);
  call.Return(Datum::Number(left ? static_cast<double>(bytes.size()) : 0));
}

constexpr Op kOps[] = {{"listen", Listen}, {"post", Post}};

}  // namespace

std::span<const Op> ChannelOps() { return kOps; }

}  // namespace bivalve::script
