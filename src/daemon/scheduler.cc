#include "daemon/scheduler.h"

#include <algorithm>

namespace bivalve::daemon {
namespace {

constexpr std::string_view kNames[] = {"low", "normal", "high", "critical"};

}  // namespace

std::string_view PriorityName(Priority priority) { return kNames[static_cast<size_t>(priority)]; }

std::optional<Priority> PriorityOf(std::string_view name) {
  for (size_t i = 0; i < kPriorities; ++i)
    if (kNames[i] == name) return static_cast<Priority>(i);
  return std::nullopt;
}

int Scheduler::FindWorker() const {
  int found = -1;
  for (size_t i = 0; i < workers_.size(); ++i) {
    if (workers_[i].busy) continue;
    if (workers_[i].started) return static_cast<int>(i);
    if (found < 0) found = static_cast<int>(i);
  }
  return found;
}

bool Scheduler::Submit(int64_t job, Priority priority, int64_t now_ms) {
  if (waiting_.size() >= capacity_ && (FindWorker() < 0 || !waiting_.empty())) return false;
  waiting_.push_back({job, priority, now_ms});
  return true;
}

std::optional<Scheduler::Start> Scheduler::Next(int64_t now_ms) {
  int worker = waiting_.empty() ? -1 : FindWorker();
  if (worker < 0) return std::nullopt;
  auto level = [now_ms](const Waiting& job) {
    return std::min<int64_t>(kPriorities - 1,
                             static_cast<int64_t>(job.priority) + (now_ms - job.since_ms) / kRiseMs);
  };
  auto best = waiting_.begin();
  for (auto job = best + 1; job != waiting_.end(); ++job)
    if (level(*job) > level(*best)) best = job;
  Start start{best->job, worker};
  waiting_.erase(best);
  workers_[static_cast<size_t>(worker)].busy = true;
  return start;
}

bool Scheduler::Withdraw(int64_t job) {
  return std::erase_if(waiting_, [job](const Waiting& w) { return w.job == job; }) > 0;
}

void Scheduler::Free(int worker) { workers_[static_cast<size_t>(worker)].busy = false; }

int Scheduler::running() const {
  return static_cast<int>(std::ranges::count_if(workers_, [](const Worker& w) { return w.busy; }));
}

std::array<size_t, kPriorities> Scheduler::depths() const {
  std::array<size_t, kPriorities> depths{};
  for (const Waiting& job : waiting_) ++depths[static_cast<size_t>(job.priority)];
  return depths;
}

}  // namespace bivalve::daemon
