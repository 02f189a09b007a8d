#include "kernel/lock.h"

#include "kernel/machine.h"

namespace bivalve::kernel {

std::unique_ptr<FileLock> LockTable::Take(Scheduler& scheduler, Key key, LockKind kind) {
  State& state = locks_[key];
  if (state.exclusive || (kind == LockKind::kExclusive && state.shared > 0)) return nullptr;
  if (kind == LockKind::kExclusive) {
    state.exclusive = true;
  } else {
    ++state.shared;
  }
  return std::make_unique<FileLock>(scheduler, *this, key, kind);
}

void LockTable::Tidy(Key key) {
  auto found = locks_.find(key);
  if (found == locks_.end()) return;
  const State& state = found->second;
  if (!state.exclusive && state.shared == 0 && state.waiters.Empty()) locks_.erase(found);
}

FileLock::~FileLock() {
  LockTable::State& state = table_.locks_[key_];
  if (kind_ == LockKind::kExclusive) {
    state.exclusive = false;
  } else {
    --state.shared;
  }
  scheduler_.WakeAll(state.waiters);
  table_.Tidy(key_);
}

Task<Result<void>> LockFile(Process& process, FileRef file, LockKind kind, bool wait, int64_t deadline_ns) {
  CO_TRY(Stat stat, co_await file->GetStat(process));
  LockTable& table = process.machine().locks;
  const LockTable::Key key{stat.dev, stat.ino};
  file->lock.reset();
  for (;;) {
    file->lock = table.Take(process.machine(), key, kind);
    if (file->lock) co_return Result<void>();
    if (!wait) co_return Fail(Errno::kAgain);
    WaitResult result = co_await WaitOn(process, &table.Waiters(key), deadline_ns, true);
    table.Tidy(key);
    if (result == WaitResult::kTimedOut) co_return Fail(Errno::kTimedOut);
    if (result == WaitResult::kInterrupted) co_return Fail(Errno::kIntr);
  }
}

}  // namespace bivalve::kernel
