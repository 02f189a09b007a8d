// micro: what only MicroScript has.
#include <array>

#include "crypto/big_number.h"
#include "kernel/exec.h"
#include "kernel/lock.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

// round(ms or -1): lets one round of the event loop happen inside the call. False: nothing is left that
// could.
void Round(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Boolean(runtime.RunNestedRound(call.Integer(0, -1))));
}

// limitTurns(ms, status): a turn that takes longer ends the process.
void LimitTurns(Runtime& runtime, OpCall& call) {
  runtime.LimitTurns(call.Integer(0), static_cast<int>(call.Integer(1)));
}

kernel::Task<Result<bool>> TryLock(kernel::Process& process, kernel::FileRef file, kernel::LockKind kind) {
  auto locked = co_await kernel::LockFile(process, std::move(file), kind, false);
  co_return locked.has_value();
}

// lock(fd, exclusive): whether the file could be locked; closing it gives the lock up.
void Lock(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  auto kind = call.Truthy(1) ? kernel::LockKind::kExclusive : kernel::LockKind::kShared;
  bool locked = false;
  if (file)
    if (auto done = runtime.Block(TryLock(runtime.process, std::move(file), kind))) locked = *done;
  call.Return(Datum::Boolean(locked));
}

// CRC-32C (RFC 3720, appendix B.4), bits reflected.
constexpr std::array<uint32_t, 256> kCastagnoli = [] {
  std::array<uint32_t, 256> table{};
  for (uint32_t byte = 0; byte < 256; ++byte) {
    uint32_t rest = byte;
    for (int bit = 0; bit < 8; ++bit) rest = rest >> 1 ^ (rest & 1 ? 0x82f63b78U : 0);
    table[byte] = rest;
  }
  return table;
}();

// crc32c(text or bytes, before)
void Crc32c(Runtime& runtime, OpCall& call) {
  std::string bytes = call.TextOrBytes(0);
  runtime.machine.Spend(static_cast<int64_t>(bytes.size() / 8 + 1));
  uint32_t crc = ~static_cast<uint32_t>(call.Integer(1));
  for (char c : bytes) crc = crc >> 8 ^ kCastagnoli[(crc ^ static_cast<uint8_t>(c)) & 255];
  call.Return(Datum::Number(~crc));
}

// calculate(operation, a, b): decimal text; undefined when it cannot be said.
void Calculate(Runtime& runtime, OpCall& call) {
  std::string a = call.Text(1), b = call.Text(2);
  runtime.machine.Spend(crypto::BigWork(a.size(), b.size()));
  auto operation = call.Integer(0);
  if (operation < 0 || operation > static_cast<int64_t>(crypto::BigOperation::kModulo)) return;
  auto result = crypto::Calculate(static_cast<crypto::BigOperation>(operation), a, b);
  if (result) call.Return(Datum::Text(std::move(*result)));
}
// numberOf(bytes): the same of an unsigned number's bytes, the highest first.
void NumberOf(Runtime& runtime, OpCall& call) {
  std::string bytes = call.TextOrBytes(0);
  runtime.machine.Spend(crypto::BigWork(3 * bytes.size(), 0));
  if (auto result = crypto::BigFromBytes(bytes)) call.Return(Datum::Text(std::move(*result)));
}

// isOpen(fd)
void IsOpen(Runtime& runtime, OpCall& call) {
  call.Return(Datum::Boolean(runtime.process.fds.IsOpen(static_cast<int>(call.Integer(0, -1)))));
}

constexpr int kReadable = 1, kWritable = 2;

// Room for writing tells nobody that it came: it is looked at again after a while.
kernel::Task<Result<Datum>> AwaitReady(kernel::Process& process, kernel::FileRef file, int wanted) {
  constexpr int64_t kLookNs = 5'000'000;
  List<kernel::Waiter> nobody;
  for (;;) {
    int ready = (wanted & kReadable && file->ReadReady() ? kReadable : 0) |
                (wanted & kWritable && file->WriteReady() ? kWritable : 0);
    if (ready) co_return Datum::Number(ready);
    int64_t again = wanted & kWritable ? process.machine().NowNs() + kLookNs : kernel::kNever;
    if (wanted & kReadable)
      (void)co_await file->WaitReadable(process, again);
    else
      (void)co_await kernel::WaitOn(process, &nobody, again, false);
  }
}

// ready(fd, for reading, for writing, callback): an operation's number; the callback gets (fault, 1 for
// reading plus 2 for writing) when it would not wait.
void Ready(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  int wanted = (call.Truthy(1) ? kReadable : 0) | (call.Truthy(2) ? kWritable : 0);
  if (!file || !wanted) return;
  call.Return(Datum::Number(runtime.Begin(AwaitReady(runtime.process, std::move(file), wanted), call.Keep(3),
                                          Fault{Errno::kOk, "poll", {}, {}})));
}

kernel::Task<int> Replace(kernel::Process& process, kernel::Executable executable,
                          std::vector<std::string> env) {
  co_await process.Exec(executable.program, std::move(executable.argv), std::move(env));
  co_return 0;
}

std::vector<std::string> TextsOf(Datum list) {
  std::vector<std::string> texts;
  for (Datum& item : list.items) texts.push_back(std::move(item.text));
  return texts;
}

// execve(path, argv, env, descriptors to close): does not return, unless there is no such program: [the
// error's number, its name].
void Execve(Runtime& runtime, OpCall& call) {
  kernel::Process& process = runtime.process;
  auto executable = runtime.Block(kernel::LoadExecutable(process, call.Text(0), TextsOf(call.Value(1))));
  if (!executable)
    return call.Return(Datum::List({Datum::Number(static_cast<int>(executable.error().code)),
                                    Datum::Text(std::string(ErrnoName(executable.error().code)))}));
  (void)runtime.FlushNow();
  for (const Datum& fd : call.Value(3).items) (void)process.fds.Close(static_cast<int>(fd.number));
  // What node ignores is not ignored by who follows.
  process.signals.Set(kernel::kSigPipe, kernel::Disposition::kDefault);
  kernel::Thread& thread =
      process.StartThread(Replace(process, std::move(*executable), TextsOf(call.Value(2))));
  runtime.machine.RunNow(thread);
}

// attachDebugger(fd, pause before the script's next code): whether there is a debugger now, over that
// descriptor.
void AttachDebugger(Runtime& runtime, OpCall& call) {
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(0, -1)));
  call.Return(Datum::Boolean(file && runtime.AttachDebugger(std::move(file), call.Truthy(1))));
}

// park(on): see Runtime.
void Park(Runtime& runtime, OpCall& call) { runtime.Park(call.Truthy(0)); }

using kernel::ResourceLimits;

// getLimit(place in ResourceLimits): [soft, hard], -1 for none.
void GetLimit(Runtime& runtime, OpCall& call) {
  auto place = call.Integer(0, -1);
  if (place < 0 || place >= ResourceLimits::kCount) return;
  ResourceLimits::Limit limit = runtime.process.Resources().limits[place];
  call.Return(Datum::List(
      {Datum::Number(static_cast<double>(limit.soft)), Datum::Number(static_cast<double>(limit.hard))}));
}

// setLimit(place, soft, hard): nothing, or the error's name.
void SetLimit(Runtime& runtime, OpCall& call) {
  auto place = call.Integer(0, -1);
  ResourceLimits::Limit wanted{call.Integer(1, -1), call.Integer(2, -1)};
  auto above = [](int64_t a, int64_t b) { return b >= 0 && (a < 0 || a > b); };
  if (place < 0 || place >= ResourceLimits::kCount || above(wanted.soft, wanted.hard))
    return call.Return(Datum::Text("EINVAL"));
  ResourceLimits limits = runtime.process.Resources();
  if (above(wanted.hard, limits.limits[place].hard)) return call.Return(Datum::Text("EPERM"));
  limits.limits[place] = wanted;
  runtime.process.SetResources(limits);
}

constexpr Op kOps[] = {
    {"round", Round},       {"limitTurns", LimitTurns}, {"lock", Lock},
    {"crc32c", Crc32c},     {"calculate", Calculate},   {"numberOf", NumberOf},
    {"isOpen", IsOpen},     {"ready", Ready},           {"execve", Execve},
    {"getLimit", GetLimit}, {"setLimit", SetLimit},     {"attachDebugger", AttachDebugger},
    {"park", Park},
};

}  // namespace

std::span<const Op> MicroOps() { return kOps; }

}  // namespace bivalve::script
