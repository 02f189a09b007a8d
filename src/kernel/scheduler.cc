#include "kernel/scheduler.h"

#include <utility>

#include "kernel/machine.h"
#include "kernel/process.h"

namespace bivalve::kernel {

bool task_internal::StartNow(std::coroutine_handle<> task, PromiseBase& promise) {
  Scheduler& s = *promise.scheduler;
  // Fuel in the condition, or a loop of awaits that never wait would never come back to the loop.
  if (s.eager_depth >= s.eager_limit || --s.left <= 0) return false;
  promise.started = true;
  ++s.eager_depth;
  task.resume();
  --s.eager_depth;
  return task.done();
}

void task_internal::WaitFor(std::coroutine_handle<>& task, PromiseBase& promise,
                            std::coroutine_handle<> awaiting) {
  promise.continuation = awaiting;
  promise.owner = &task;
  // Started but not finished: somebody deeper waits, or is queued in `next` already.
  if (!promise.started) promise.scheduler->next = task;
}

Waiter::~Waiter() {
  if (scheduler_) scheduler_->timers.Remove(*this);
  if (thread && thread->waiting == this) thread->waiting = nullptr;
}

bool TimerHeap::Before(const Waiter& a, const Waiter& b) {
  return a.deadline_ns != b.deadline_ns ? a.deadline_ns < b.deadline_ns : a.sequence_ < b.sequence_;
}

void TimerHeap::Place(size_t index, Waiter* waiter) {
  heap_[index] = waiter;
  waiter->heap_index_ = index;
}

void TimerHeap::SiftUp(size_t index) {
  Waiter* moving = heap_[index];
  while (index > 0) {
    size_t parent = (index - 1) / 2;
    if (!Before(*moving, *heap_[parent])) break;
    Place(index, heap_[parent]);
    index = parent;
  }
  Place(index, moving);
}

void TimerHeap::SiftDown(size_t index) {
  Waiter* moving = heap_[index];
  for (;;) {
    size_t child = 2 * index + 1;
    if (child >= heap_.size()) break;
    if (child + 1 < heap_.size() && Before(*heap_[child + 1], *heap_[child])) ++child;
    if (!Before(*heap_[child], *moving)) break;
    Place(index, heap_[child]);
    index = child;
  }
  Place(index, moving);
}

void TimerHeap::Insert(Waiter& waiter) {
  waiter.sequence_ = next_sequence_++;
  waiter.scheduler_ = &SchedulerOf(waiter.thread->process);
  heap_.push_back(&waiter);
  SiftUp(heap_.size() - 1);
}

void TimerHeap::Remove(Waiter& waiter) {
  size_t index = waiter.heap_index_;
  waiter.scheduler_ = nullptr;
  Waiter* last = heap_.back();
  heap_.pop_back();
  if (last == &waiter) return;
  Place(index, last);
  SiftUp(index);
  SiftDown(last->heap_index_);
}

void Thread::Unwind() {
  auto handle = std::exchange(leaf, {});
  while (handle && root && !root.Done()) {
    auto& promise = std::coroutine_handle<PromiseBase>::from_address(handle.address()).promise();
    if (!promise.owner) break;  // the root: nobody awaits it
    auto up = promise.continuation;
    *promise.owner = {};
    handle.destroy();
    handle = up;
  }
  root.Reset();
}

void Scheduler::Wake(Thread& thread) {
  if (!thread.finished && !thread.Linked() && &thread != current) Requeue(thread);
}

void Scheduler::Requeue(Thread& thread) {
  if (thread.process.Stopped()) {
    thread.wake_held = true;
    return;
  }
  ready.PushBack(thread);
}

void Scheduler::WakeOne(Waiter& waiter, WaitResult result) {
  waiter.Unlink();
  if (waiter.scheduler_) timers.Remove(waiter);
  waiter.result = result;
  Wake(*waiter.thread);
}

void Scheduler::WakeAll(List<Waiter>& waiters, WaitResult result) {
  while (Waiter* waiter = waiters.Front()) WakeOne(*waiter, result);
}

void Scheduler::FireTimers(int64_t now_ns) {
  while (Waiter* waiter = timers.Front()) {
    if (waiter->deadline_ns > now_ns) break;
    WakeOne(*waiter, WaitResult::kTimedOut);
  }
}

WaitOn::WaitOn(Process& process, List<Waiter>* list, int64_t deadline, bool can_interrupt)
    : process_(process), list_(list) {
  deadline_ns = deadline;
  interruptible = can_interrupt;
}

void WaitOn::await_suspend(std::coroutine_handle<> awaiting) {
  thread = process_.machine().current;
  thread->leaf = awaiting;
  thread->waiting = this;
  if (list_) list_->PushBack(*this);
  if (deadline_ns != kNever) process_.machine().timers.Insert(*this);
  // A signal that came before the wait began must not be slept through.
  if (interruptible && process_.signals.HasDeliverable()) {
    Unlink();
    result = WaitResult::kInterrupted;
    process_.machine().Requeue(*thread);
  }
}

WaitResult WaitOn::await_resume() {
  thread->waiting = nullptr;
  return result;
}

bool Yield::await_ready() const {
  // A floor above zero is the memory alarm.
  return process_.machine().left > 0 && process_.machine().floor < 0 && !process_.MustEnd() &&
         !process_.Stopped();
}

void Yield::await_suspend(std::coroutine_handle<> awaiting) {
  Machine& machine = process_.machine();
  machine.current->leaf = awaiting;
  machine.Requeue(*machine.current);
}

}  // namespace bivalve::kernel
