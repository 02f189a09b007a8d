// Scheduler: one run queue of threads, resumed by a trampoline. No clock decides its order.
//
// A thread is one chain of awaiting coroutines and has one `leaf`: the handle to resume. Turns are
// counted work: a thread runs until it waits or has spent kQuantum fuel, then the next one does.
// The end of a time slice only pauses the queue between two turns, so that output does not depend
// on how long slices are.
#pragma once

#include <coroutine>
#include <cstdint>
#include <vector>

#include "base/list.h"
#include "base/meter.h"
#include "kernel/frame_pool.h"
#include "kernel/task.h"

namespace bivalve::kernel {

class Process;
class Thread;

inline constexpr int64_t kNever = INT64_MAX;

// Something a thread waits on. Lies in the waiting coroutine's frame; dies with it.
class Waiter : public ListNode {
 public:
  Waiter() = default;
  ~Waiter();

  Thread* thread = nullptr;
  WaitResult result = WaitResult::kReady;
  bool interruptible = false;
  int64_t deadline_ns = kNever;  // on the machine's monotonic clock

 private:
  friend class Scheduler;
  friend class TimerHeap;
  Scheduler* scheduler_ = nullptr;  // set while in its timer heap
  size_t heap_index_ = 0;
  uint64_t sequence_ = 0;
};

// Waiters by deadline; equal deadlines in the order in which they began to wait.
class TimerHeap {
 public:
  bool Empty() const { return heap_.empty(); }
  int64_t NextDeadline() const { return heap_.empty() ? kNever : heap_[0]->deadline_ns; }
  void Insert(Waiter& waiter);
  void Remove(Waiter& waiter);
  Waiter* Front() { return heap_.empty() ? nullptr : heap_[0]; }

 private:
  static bool Before(const Waiter& a, const Waiter& b);
  void Place(size_t index, Waiter* waiter);
  void SiftUp(size_t index);
  void SiftDown(size_t index);
  std::vector<Waiter*> heap_;
  uint64_t next_sequence_ = 0;
};

// A chain of coroutines of one process. The first thread's result is the process's exit status;
// others serve a language runtime that has several operations under way.
class Thread : public ListNode {
 public:
  Thread(Process& owner, Task<int> main) : process(owner), root(std::move(main)), leaf(root.Handle()) {}
  ~Thread() { Unwind(); }
  // Destroys the frames, innermost first, by a loop: chains are as deep as user input makes them.
  void Unwind();

  Process& process;
  Task<int> root;
  std::coroutine_handle<> leaf;
  Waiter* waiting = nullptr;
  bool wake_held = false;  // woken while its process was stopped
  bool finished = false;
};

enum class RunStatus : uint8_t {
  kIdle,    // nothing can run: a timer, a host answer or nothing at all will change that
  kPaused,  // the slice is over, more could run
  // More could run, but the host has its moment first (Machine::Run).
  kExchange,
};

class Scheduler : public Meter {
 public:
  static constexpr int64_t kQuantum = 10'000;
  static constexpr int kEagerDepth = 32;

  void Wake(Thread& thread);
  // The same for a thread that is about to suspend and is still `current`.
  void Requeue(Thread& thread);
  void WakeAll(List<Waiter>& waiters, WaitResult result = WaitResult::kReady);
  void WakeOne(Waiter& waiter, WaitResult result);
  // Wakes everyone whose deadline is at or before now.
  void FireTimers(int64_t now_ns);

  // The thread whose frames are on the native stack.
  Thread* current = nullptr;
  // What the trampoline resumes next; set by awaits, taken by the loop.
  std::coroutine_handle<> next;
  int eager_depth = 0;
  int eager_limit = kEagerDepth;
  FramePool pool;
  TimerHeap timers;
  List<Thread> ready;

 protected:
  ~Scheduler() = default;
};

inline FramePool& task_internal::PoolOf(Scheduler& scheduler) { return scheduler.pool; }

template <class Promise>
void PromiseBase::FinalAwaiter::await_suspend(std::coroutine_handle<Promise> handle) noexcept {
  PromiseBase& promise = handle.promise();
  promise.scheduler->next = promise.continuation;
}

// Once, and not at each of thousands of awaits.
namespace task_internal {
bool StartNow(std::coroutine_handle<> task, PromiseBase& promise);
void WaitFor(std::coroutine_handle<>& task, PromiseBase& promise, std::coroutine_handle<> awaiting);
}  // namespace task_internal

template <class T>
bool Task<T>::await_ready() {
  return task_internal::StartNow(handle_, Promise());
}

template <class T>
void Task<T>::await_suspend(std::coroutine_handle<> awaiting) {
  task_internal::WaitFor(handle_, Promise(), awaiting);
}

// co_await WaitOn(process, list[, deadline_ns]): until the list's owner wakes it. Spurious wake-ups
// happen: look again at what you waited for.
class WaitOn : public Waiter {
 public:
  WaitOn(Process& process, List<Waiter>* list, int64_t deadline = kNever, bool can_interrupt = false);
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> awaiting);
  WaitResult await_resume();

 private:
  Process& process_;
  List<Waiter>* list_;
};

// co_await Yield(process): lets others run if the turn is used up; costs one test if it is not.
class Yield {
 public:
  explicit Yield(Process& process) : process_(process) {}
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<> awaiting);
  void await_resume() const {}

 private:
  Process& process_;
};

}  // namespace bivalve::kernel
