// Process: what runs, with its descriptors, directory, environment, signals and children.
//
// The machine owns every process; a process that has ended stays as a zombie until its parent waits
// for it. A program is a coroutine `Task<int> Main(Process&)`; its result is the exit status.
// Nothing in a process outlives it: ending one destroys the frames of its threads from outside.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/file.h"
#include "kernel/limits.h"
#include "kernel/resources.h"
#include "kernel/scheduler.h"
#include "kernel/signal.h"
#include "kernel/vfs/location.h"

namespace bivalve::kernel {

class Machine;

using Program = Task<int> (*)(Process& process);

// A program's own state that its creator hands over (a subshell's copy of the shell, …).
class Payload {
 public:
  virtual ~Payload() = default;
};

// How a process ended or what became of it, as wait(2) reports.
struct WaitStatus {
  enum class Kind : uint8_t { kRunning, kExited, kSignaled, kStopped, kContinued };
  Kind kind = Kind::kRunning;
  int value = 0;  // exit status or signal number

  // `$?` of bash: the status, or 128 + signal.
  int ShellStatus() const { return kind == Kind::kExited ? value : 128 + value; }
};

struct ChildEvent {
  int pid = 0;  // 0: nothing to report now
  WaitStatus status;
};

struct WaitSpec {
  int pid = -1;                  // one child, or -1 for any
  int pgid = 0;                  // when not 0: any child of this group
  bool stopped = false;          // report stops and continues too
  bool no_hang = false;          // pid 0 when nothing has happened
  bool interruptible = false;    // EINTR on a handled signal
  int64_t deadline_ns = kNever;  // ETIMEDOUT
};

// Hears of the end of processes that the embedder started.
class ProcessObserver {
 public:
  virtual void OnExit(Process& process) = 0;

 protected:
  ~ProcessObserver() = default;
};

struct SpawnSpec {
  Program program = nullptr;
  std::vector<std::string> argv;
  std::vector<std::string> env;  // "NAME=value"
  FdTable fds;
  Location cwd;
  uint32_t umask = 022;
  uint32_t uid = 1000;
  uint32_t gid = 1000;
  SignalState signals;
  int pgid = 0;  // 0: a group of its own
  int sid = 0;   // 0: a session of its own
  Ref<Account> account;
  std::shared_ptr<const ResourceLimits> resources;  // null: as the account gives them
  std::unique_ptr<Payload> payload;
  ProcessObserver* observer = nullptr;
};

enum class EngineUse : uint8_t {
  kNone,
  kAboutTo,  // as soon as it goes on (EnterEngine)
  kEntered,
};

class Process {
 public:
  Process(Machine& machine, int pid, int ppid, SpawnSpec spec);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  Machine& machine() const { return machine_; }
  int pid() const { return pid_; }
  int ppid() const { return ppid_; }

  // ---- descriptors
  FileRef Fd(int fd) const { return fds.Get(fd); }
  int FdLimit() const {
    int64_t most = account->limits.fds;
    if (resources) {
      int64_t soft = resources->limits[ResourceLimits::kFiles].soft;
      if (soft >= 0 && soft < most) most = soft;
    }
    return static_cast<int>(most);
  }
  // setrlimit(2)'s limits; a change is for this process and the children that it starts from then on.
  ResourceLimits Resources() const;
  void SetResources(const ResourceLimits& limits) {
    resources = std::make_shared<const ResourceLimits>(limits);
  }
  // How large a file may grow by this process's writes.
  int64_t FileSizeLimit() const {
    int64_t soft = resources ? resources->limits[ResourceLimits::kFileSize].soft : -1;
    return soft < 0 ? INT64_MAX : soft;
  }

  // ---- spawning. The spec's fields start as this process's own (fork), to be changed at will.
  SpawnSpec ForkSpec() const;
  // Replaces the running program, keeping pid and descriptors without close-on-exec. Does not return.
  Task<void> Exec(Program program, std::vector<std::string> new_argv, std::vector<std::string> new_env);
  // Another chain of this process; it ends with the process.
  Thread& StartThread(Task<int> body);
  // Destroys a thread that is neither the first nor running.
  void Cancel(Thread& thread);

  // ---- children
  // ECHILD when there is no such child. A reported exit removes the zombie.
  Task<Result<ChildEvent>> Wait(WaitSpec spec);
  // Looks without waiting and without consuming.
  std::optional<WaitStatus> PeekChild(int pid) const;

  // ---- signals
  // Delivers one: kills, stops, continues, or makes it pending and interrupts a wait.
  void Raise(int signal);
  bool Stopped() const { return stopped_; }
  // Running or ready to: not waiting for anything.
  bool Runnable() const;
  // Ending or being replaced: nothing it does any more may have an effect.
  bool MustEnd() const { return end_requested_ || exec_requested_; }
  // Lets a fatal signal that this process sent to itself take effect; returns when there is none.
  Task<void> DeliverSignals();
  // Ends this process with an exit status, from any depth. Does not return.
  Task<void> Exit(int status);
  // Ends its account: see limits.h. Does not return either.
  Task<void> StopByLimit(LimitKind kind, int64_t used, int64_t allowed);

  bool Zombie() const {
    return status_.kind == WaitStatus::Kind::kExited || status_.kind == WaitStatus::Kind::kSignaled;
  }
  WaitStatus status() const { return status_; }

  std::vector<std::string> argv;
  std::vector<std::string> env;
  FdTable fds;
  Location cwd;
  uint32_t umask;
  uint32_t uid;
  uint32_t gid;
  SignalState signals;
  int pgid;
  int sid;
  Ref<Account> account;
  std::shared_ptr<const ResourceLimits> resources;
  std::unique_ptr<Payload> payload;
  ProcessObserver* observer;
  List<Waiter> child_waiters;
  List<Waiter> exit_waiters;  // anyone who wants to know of this process's end
  int64_t fuel_used = 0;
  int64_t started_ns = 0;
  // A call of this process is on the native stack below a nested loop: it cannot be destroyed yet.
  int on_stack = 0;
  // Whether its turns enter a JavaScript engine, where a process cannot be suspended.
  EngineUse engine_use = EngineUse::kNone;

 private:
  friend class Machine;
  struct ExecRequest {
    Program program;
    std::vector<std::string> argv;
    std::vector<std::string> env;
  };
  void RequestEnd(WaitStatus status);
  void SetStopped(bool stopped, int signal);
  void StartProgram(Program program);
  bool Matches(const WaitSpec& spec, const Process& child) const;

  Machine& machine_;
  const int pid_;
  int ppid_;
  std::vector<std::unique_ptr<Thread>> threads_;
  Thread* main_thread_ = nullptr;  // its result is the exit status; init has none
  std::vector<int> children_;
  WaitStatus status_;
  bool status_news_ = false;  // a stop or continue that the parent has not been told
  bool stopped_ = false;
  std::optional<WaitStatus> end_requested_;
  std::optional<ExecRequest> exec_requested_;
};

// Awaited just before a process enters a JavaScript engine for the first time. Below a nested loop the script
// waits there until its input can be read or nothing else could end the loop's wait: one that blocks on its
// stdin hides the processes below it on the stack, of which one may be to write it.
class EnterEngine {
 public:
  explicit EnterEngine(Process& process) : process_(process) {}
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<> awaiting) const;
  void await_resume() const { process_.engine_use = EngineUse::kEntered; }

 private:
  Process& process_;
};

// Waits until the thread is destroyed.
Task<void> Park(Process& process);
// Waits for the time; kInterrupted on a handled signal.
Task<WaitResult> SleepUntil(Process& process, int64_t deadline_ns);

}  // namespace bivalve::kernel
