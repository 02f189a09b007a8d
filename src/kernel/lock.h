// Advisory locks of whole files, as flock(2) has them: they belong to an open file description, whoever has
// descriptors for it, and end with it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <utility>

#include "kernel/file.h"
#include "kernel/scheduler.h"

namespace bivalve::kernel {

enum class LockKind : uint8_t { kShared, kExclusive };

// Who holds and waits, by device and inode. One for each machine, which outlives its files.
class LockTable {
 public:
  using Key = std::pair<uint64_t, uint64_t>;

  // Empty when another description excludes it.
  std::unique_ptr<FileLock> Take(Scheduler& scheduler, Key key, LockKind kind);
  // Where to wait for a chance.
  List<Waiter>& Waiters(Key key) { return locks_[key].waiters; }
  // Forgets a file that nobody holds or waits for.
  void Tidy(Key key);

 private:
  friend class FileLock;
  struct State {
    int shared = 0;
    bool exclusive = false;
    List<Waiter> waiters;
  };
  std::map<Key, State> locks_;
};

// What a File holds; gone when this is.
class FileLock {
 public:
  FileLock(Scheduler& scheduler, LockTable& table, LockTable::Key key, LockKind kind)
      : scheduler_(scheduler), table_(table), key_(key), kind_(kind) {}
  ~FileLock();

 private:
  Scheduler& scheduler_;
  LockTable& table_;
  const LockTable::Key key_;
  const LockKind kind_;
};

// A lock that the file has already is given up first. EAGAIN when it cannot be had at once and `wait` is
// false; ETIMEDOUT; EINTR on a handled signal.
Task<Result<void>> LockFile(Process& process, FileRef file, LockKind kind, bool wait,
                            int64_t deadline_ns = kNever);

}  // namespace bivalve::kernel
