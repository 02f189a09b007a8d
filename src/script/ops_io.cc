// io: the standard streams.
#include <algorithm>

#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

// write(fd, text or bytes): queued in order; 0, or the error's number when it had to be sent at once.
void Write(Runtime& runtime, OpCall& call) {
  auto fd = static_cast<int>(call.Integer(0, -1));
  if (!runtime.process.Fd(fd)) return call.Return(Datum::Number(static_cast<int>(Errno::kBadF)));
  auto sent = runtime.Write(fd, call.TextOrBytes(1));
  call.Return(Datum::Number(sent ? 0 : static_cast<int>(sent.error().code)));
}

Task<Result<Datum>> ReadSome(Process& process, int fd, size_t limit) {
  kernel::FileRef file = process.Fd(fd);
  if (!file) co_return Fail(Errno::kBadF);
  std::string bytes(limit, '\0');
  for (;;) {
    auto got = co_await file->Read(process, bytes);
    if (!got && got.error().code == Errno::kIntr) continue;
    if (!got) co_return std::unexpected(got.error());
    bytes.resize(*got);
    co_return Datum::Bytes(std::move(bytes));
  }
}

// read(fd, limit, callback, keeps alive): the callback gets (fault, bytes); no bytes are the end.
void Read(Runtime& runtime, OpCall& call) {
  auto fd = static_cast<int>(call.Integer(0, -1));
  auto limit = static_cast<size_t>(std::clamp<int64_t>(call.Integer(1, 65536), 1, 1 << 20));
  runtime.Begin(ReadSome(runtime.process, fd, limit), call.Keep(2), Fault{Errno::kOk, "read", {}, {}},
                call.Truthy(3));
}

void KeepAlive(Runtime& runtime, OpCall& call) { runtime.AddPending(static_cast<int>(call.Integer(0))); }

void IsTerminal(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  call.Return(Datum::Boolean(file && file->IsTerminal()));
}

Task<Result<kernel::Stat>> StatOf(Process& process, kernel::FileRef file) {
  co_return co_await file->GetStat(process);
}

// kind(fd): "PIPE", "FILE", "TTY", "UNKNOWN", or undefined when it is not open.
void KindOf(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  if (!file) return;
  if (file->IsTerminal()) return call.Return(Datum::Text("TTY"));
  auto stat = runtime.Block(StatOf(runtime.process, file));
  if (!stat) return call.Return(Datum::Text("UNKNOWN"));
  bool stream = stat->type == kernel::FileType::kFifo || stat->type == kernel::FileType::kSocket;
  call.Return(Datum::Text(stream ? "PIPE" : "FILE"));
}

constexpr Op kOps[] = {
    {"write", Write}, {"read", Read}, {"keepAlive", KeepAlive}, {"isTerminal", IsTerminal}, {"kind", KindOf},
};

}  // namespace

std::span<const Op> IoOps() { return kOps; }

}  // namespace bivalve::script
