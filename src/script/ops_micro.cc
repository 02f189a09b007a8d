// micro: what only MicroScript has.
#include <array>

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

constexpr Op kOps[] = {
    {"round", Round},
    {"limitTurns", LimitTurns},
    {"lock", Lock},
    {"crc32c", Crc32c},
};

}  // namespace

std::span<const Op> MicroOps() { return kOps; }

}  // namespace bivalve::script
