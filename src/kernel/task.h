// Task<T>: a coroutine that runs on a machine's scheduler. Async<T>: a value that may need one.
//
// A function that returns Task<T> takes, among its arguments, the Process (or the Scheduler) it
// runs for: its frame comes from that machine's pool. Arguments are values, or references to things
// that outlive the call; a string_view is fine where the caller awaits at once. Never a capturing
// lambda.
//
// Awaiting starts the child at once on the native stack (at most kEagerDepth deep); if it has to
// wait, the scheduler's loop resumes whatever is next: no function here resumes another
// symmetrically, so no tail call is needed and depth costs heap, not stack. A Task that is dropped
// destroys its frame, and everything it waited on unlinks itself.
#pragma once

#include <concepts>
#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

#include "kernel/frame_pool.h"

namespace bivalve::kernel {

class Process;
class Scheduler;

// How a wait ended: what was waited for, its deadline, or a handled signal.
enum class WaitResult : unsigned char { kReady, kTimedOut, kInterrupted };

// Defined in machine.h, which every file with a Task function includes.
inline Scheduler& SchedulerOf(Process& process);
inline Scheduler& SchedulerOf(Scheduler& scheduler) { return scheduler; }

namespace task_internal {

// A class whose member functions are coroutines declares `Scheduler& SchedulerOf(TheClass&)` beside it.
template <class T>
concept Context = requires(T& object) {
  { SchedulerOf(object) } -> std::same_as<Scheduler&>;
};

template <class First, class... Rest>
Scheduler& FindScheduler(First& first, Rest&... rest) {
  if constexpr (Context<First>) {
    return SchedulerOf(first);
  } else {
    static_assert(sizeof...(Rest) > 0, "a Task function takes a Process& (or has a SchedulerOf)");
    return FindScheduler(rest...);
  }
}

FramePool& PoolOf(Scheduler& scheduler);  // scheduler.h

}  // namespace task_internal

struct PromiseBase {
  template <class... Args>
  explicit PromiseBase(Args&... args) : scheduler(&task_internal::FindScheduler(args...)) {}

  template <class... Args>
  static void* operator new(size_t size, Args&... args) {
    FramePool& pool = task_internal::PoolOf(task_internal::FindScheduler(args...));
    char* block = static_cast<char*>(pool.Get(size + kHeader));
    *reinterpret_cast<FramePool**>(block) = &pool;
    return block + kHeader;
  }
  static void operator delete(void* frame, size_t size) {
    char* block = static_cast<char*>(frame) - kHeader;
    (*reinterpret_cast<FramePool**>(block))->Put(block, size + kHeader);
  }

  struct FinalAwaiter {
    bool await_ready() noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> handle) noexcept;
    void await_resume() noexcept {}
  };
  std::suspend_always initial_suspend() noexcept { return {}; }
  FinalAwaiter final_suspend() noexcept { return {}; }
  // Nothing throws through a coroutine: our code throws nothing, `operator new` does not return without
  // memory, and what an engine throws ends inside the engine's own call.
  void unhandled_exception() noexcept { std::terminate(); }

  static constexpr size_t kHeader = 16;
  Scheduler* scheduler;
  std::coroutine_handle<> continuation;
  std::coroutine_handle<>* owner = nullptr;  // the Task that holds this frame; cancellation clears it
  bool started = false;
};

template <class T>
class [[nodiscard]] Task {
 public:
  static_assert(std::is_void_v<T> || alignof(std::conditional_t<std::is_void_v<T>, int, T>) <= 8);
  struct promise_type;

  Task() = default;
  Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
  Task& operator=(Task&& other) noexcept {
    if (this != &other) {
      Reset();
      handle_ = std::exchange(other.handle_, {});
    }
    return *this;
  }
  ~Task() { Reset(); }
  void Reset() {
    if (handle_) std::exchange(handle_, {}).destroy();
  }

  explicit operator bool() const { return static_cast<bool>(handle_); }
  std::coroutine_handle<> Handle() const { return handle_; }
  bool Done() const { return handle_ && handle_.done(); }
  PromiseBase& Base() const { return Promise(); }

  bool await_ready();
  void await_suspend(std::coroutine_handle<> awaiting);
  T await_resume() {
    if constexpr (!std::is_void_v<T>) return std::move(*Promise().value);
  }

 private:
  explicit Task(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  promise_type& Promise() const {
    return std::coroutine_handle<promise_type>::from_address(handle_.address()).promise();
  }
  std::coroutine_handle<> handle_;
};

namespace task_internal {
template <class T>
struct ReturnSlot : PromiseBase {
  using PromiseBase::PromiseBase;
  template <class U>
  void return_value(U&& result) {
    value.emplace(std::forward<U>(result));
  }
  std::optional<T> value;
};
template <>
struct ReturnSlot<void> : PromiseBase {
  using PromiseBase::PromiseBase;
  void return_void() {}
};
}  // namespace task_internal

template <class T>
struct Task<T>::promise_type : task_internal::ReturnSlot<T> {
  using task_internal::ReturnSlot<T>::ReturnSlot;
  Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
};

// What filesystem and stream calls return: a value that is there already (memory: no allocation, no
// suspension), or a task. Await it, or look with Ready/Take from code that is no coroutine.
template <class T>
class [[nodiscard]] Async {
 public:
  template <class U>
    requires std::is_convertible_v<U&&, T>
  explicit(false) Async(U&& value) : value_(std::forward<U>(value)) {}
  explicit(false) Async(Task<T> task) : task_(std::move(task)) {}

  bool Ready() const { return value_.has_value(); }
  // Precondition: Ready().
  T Take() { return std::move(*value_); }
  // Precondition: not Ready(). The task that will bring the value.
  Task<T> TakeTask() { return std::move(task_); }

  bool await_ready() { return value_.has_value() || task_.await_ready(); }
  void await_suspend(std::coroutine_handle<> awaiting) { task_.await_suspend(awaiting); }
  T await_resume() { return value_ ? std::move(*value_) : task_.await_resume(); }

 private:
  std::optional<T> value_;
  Task<T> task_;
};

}  // namespace bivalve::kernel
