// Scheduler: which job runs next, and on which worker.
//
// Higher priority first, in order of arrival inside of one; a job that waits rises by one level every five
// seconds. Capacity counts waiting jobs only. It knows jobs by number and no clock: whoever asks says the
// time (milliseconds).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bivalve::daemon {

enum class Priority : uint8_t { kLow, kNormal, kHigh, kCritical };
inline constexpr int kPriorities = 4;
std::string_view PriorityName(Priority priority);
std::optional<Priority> PriorityOf(std::string_view name);

class Scheduler {
 public:
  static constexpr int64_t kRiseMs = 5000;

  Scheduler(int workers, size_t capacity) : workers_(static_cast<size_t>(workers)), capacity_(capacity) {}

  // False: the queue is full.
  bool Submit(int64_t job, Priority priority, int64_t now_ms);
  struct Start {
    int64_t job;
    int worker;
  };
  // What is to be started now; call it until it has nothing.
  std::optional<Start> Next(int64_t now_ms);
  // False: it does not wait (any more).
  bool Withdraw(int64_t job);
  // The worker's job is over.
  void Free(int worker);
  // A worker that was started once is taken before one that was not.
  void SetStarted(int worker, bool started) { workers_[static_cast<size_t>(worker)].started = started; }

  size_t waiting() const { return waiting_.size(); }
  size_t capacity() const { return capacity_; }
  int workers() const { return static_cast<int>(workers_.size()); }
  int running() const;
  std::array<size_t, kPriorities> depths() const;

 private:
  struct Waiting {
    int64_t job;
    Priority priority;
    int64_t since_ms;
  };
  struct Worker {
    bool busy = false, started = false;
  };
  int FindWorker() const;

  std::vector<Worker> workers_;
  size_t capacity_;
  std::vector<Waiting> waiting_;  // in order of arrival
};

}  // namespace bivalve::daemon
