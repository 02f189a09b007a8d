// stream: pipes and sockets by descriptor, one operation at a time and direction
// (lib/internal/descriptor_stream.js).
#include <algorithm>

#include "kernel/net/sockets.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

Task<Result<Datum>> ReadSome(Process& process, Runtime& runtime, kernel::FileRef file, size_t limit) {
  for (;;) {
    // Most reads wait first, and then get little: room for all is taken when something is there.
    if (!file->ReadReady() &&
        co_await file->WaitReadable(process, kernel::kNever) == kernel::WaitResult::kInterrupted)
      continue;
    std::string room = runtime.TakeRoom(limit);
    auto got = co_await file->Read(process, {room.data(), limit});
    Datum bytes = Datum::Bytes(got ? room.substr(0, *got) : std::string());
    runtime.GiveRoom(std::move(room));
    if (!got && got.error().code == Errno::kIntr) continue;
    if (!got) co_return std::unexpected(got.error());
    co_return bytes;
  }
}

Task<Result<Datum>> WriteWhole(Process& process, kernel::FileRef file, std::string bytes) {
  CO_TRY_VOID(co_await kernel::WriteAll(process, file, bytes));
  co_return Datum();
}

Task<Result<Datum>> NoFile(Process& process) {
  (void)process;
  co_return Fail(Errno::kBadF);
}

// read(fd, limit, callback, keeps alive): an operation's number; the callback gets (fault, bytes), none at
// the end.
void Read(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  auto limit = static_cast<size_t>(std::clamp<int64_t>(call.Integer(1, 65536), 1, 1 << 20));
  Task<Result<Datum>> task =
      file ? ReadSome(runtime.process, runtime, std::move(file), limit) : NoFile(runtime.process);
  int id = runtime.Begin(std::move(task), call.Keep(2), Fault{Errno::kOk, "read", {}, {}}, call.Truthy(3));
  call.Return(Datum::Number(id));
}

// write(fd, text or bytes, callback): an operation's number; the callback gets (fault).
void Write(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  Task<Result<Datum>> task =
      file ? WriteWhole(runtime.process, std::move(file), call.TextOrBytes(1)) : NoFile(runtime.process);
  int id = runtime.Begin(std::move(task), call.Keep(2), Fault{Errno::kOk, "write", {}, {}}, true, true);
  call.Return(Datum::Number(id));
}

Task<Result<Datum>> WriteBehind(Process& process, Runtime& runtime, kernel::FileRef file, std::string bytes,
                                int before) {
  co_await runtime.AwaitOperation(before);
  co_await runtime.Flush();
  CO_TRY_VOID(co_await kernel::WriteAll(process, file, bytes));
  co_return Datum();
}

// send(…as write…, operation or 0): behind that operation, and behind what the script has printed. The
// process stays for it, for a while (Runtime::SendRest).
void Send(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  Task<Result<Datum>> task = file ? WriteBehind(runtime.process, runtime, std::move(file),
                                                call.TextOrBytes(1), static_cast<int>(call.Integer(3)))
                                  : NoFile(runtime.process);
  int id = runtime.Begin(std::move(task), call.Keep(2), Fault{Errno::kOk, "write", {}, {}}, true, true);
  runtime.SendAtEnd(id);
  call.Return(Datum::Number(id));
}

// offer(…as send…): 0 when all of it has left at once, less than 0 the error's number when that failed: then
// the callback is not called; else as send.
void Offer(Runtime& runtime, OpCall& call) {
  Send(runtime, call);
  if (auto done = runtime.TakeDone(static_cast<int>(call.result.number)))
    call.Return(Datum::Number(-static_cast<int>(*done)));
}

// hold(operation, on): whether it keeps the process alive. cancel(operation).
void Hold(Runtime& runtime, OpCall& call) {
  runtime.HoldOperation(static_cast<int>(call.Integer(0)), call.Truthy(1));
}
void Cancel(Runtime& runtime, OpCall& call) { runtime.CancelOperation(static_cast<int>(call.Integer(0))); }

// isStream(fd): it is a socket of two directions.
void IsStream(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  call.Return(Datum::Boolean(dynamic_cast<kernel::StreamSocket*>(file.get()) != nullptr));
}

// shutdown(fd): the other side reads to the end.
void Shutdown(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  if (auto* socket = dynamic_cast<kernel::StreamSocket*>(file.get())) socket->ShutdownWrite();
}

void Close(Runtime& runtime, OpCall& call) {
  (void)runtime.process.fds.Close(static_cast<int>(call.Integer(0, -1)));
}

constexpr Op kOps[] = {
    {"read", Read},   {"write", Write},       {"hold", Hold}, {"cancel", Cancel}, {"shutdown", Shutdown},
    {"close", Close}, {"isStream", IsStream}, {"send", Send}, {"offer", Offer},
};

}  // namespace

std::span<const Op> StreamOps() { return kOps; }

}  // namespace bivalve::script
