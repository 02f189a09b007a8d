// Native: what SQLite's C code runs on: the machine's files, locks, clock and entropy, for one sqlite3
// process.
//
// SQLite's calls are synchronous: a file of an asynchronous host is waited for in a nested loop, as jq's
// modules are. Between two rows the process is an ordinary coroutine. Enter one with Native::Scope around
// every call into SQLite.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "base/time_zone.h"
#include "commands/command.h"

struct sqlite3;

namespace bivalve::commands::sqlite {

class Native {
 public:
  explicit Native(Process& owner);
  ~Native();
  Native(const Native&) = delete;
  Native& operator=(const Native&) = delete;

  class Scope {
   public:
    explicit Scope(Native& native);
    ~Scope();

   private:
    Native* outer_;
  };

  // Sets what every connection has: limits, progress handler. In a Scope.
  void Prepare(sqlite3* db);

  static Native* Current();
  // False: the process has to stop.
  bool Spend(int64_t units);
  // What TZ says; UTC without.
  const TimeZone& zone();

  Process& process;
  kernel::Machine& machine;
  // The process ends without having been asked: nothing reaches its files any more.
  bool gone = false;

 private:
  std::optional<TimeZone> zone_;
};

template <class T>
Task<int> FillSlot(Process& process, Task<Result<T>> task, std::optional<Result<T>>* slot) {
  (void)process;
  slot->emplace(co_await task);
  co_return 0;
}

// Suspends the machine's idea of the current Native while others may run.
class Outside {
 public:
  Outside();
  ~Outside();

 private:
  Native* here_;
};

// From within native code: at once where the answer is there, else in a nested loop.
template <class T>
Result<T> Await(Native& native, Task<Result<T>> task) {
  std::optional<Result<T>> slot;
  Process& process = native.process;
  if (native.gone || process.MustEnd()) return Fail(Errno::kIo);
  Outside outside;
  kernel::Thread& thread = process.StartThread(FillSlot<T>(process, std::move(task), &slot));
  if (!native.machine.RunNow(thread)) {
    (void)native.machine.RunNested(process, [&] { return slot.has_value() || process.MustEnd(); });
    if (!slot) process.Cancel(thread);
  }
  if (!slot) return Fail(Errno::kIo);
  return std::move(*slot);
}

// Registers the file system with SQLite, once.
void RegisterFiles();

}  // namespace bivalve::commands::sqlite
