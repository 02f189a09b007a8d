// JobTable: the pipelines that a shell has started and not waited for, by job number.
//
// A record only: waiting for processes and telling about them is the evaluator's and the builtins'.
// Statuses of processes that have been reaped stay known for `wait PID` after their job has gone.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/process.h"

namespace bivalve::shell {

struct Command;

struct JobProcess {
  int pid = 0;
  std::string text;  // its command as bash prints it; of a job in the foreground only made when needed
  kernel::WaitStatus status;
};

enum class JobState : uint8_t { kRunning, kStopped, kDone };

struct Job {
  int number = 0;
  int pgid = 0;
  std::vector<JobProcess> processes;
  std::string dir;  // where it was started
  bool background = false;
  bool monitored = false;         // has a group of its own
  bool notified = false;          // its present state has been shown
  bool no_hup = false;            // disown -h
  bool waited = false;            // `wait -n` has answered for it
  const Command* node = nullptr;  // of a job in the foreground

  // Makes the processes' texts from `node`.
  void MakeTexts();

  JobState State() const;
  // The last process's.
  kernel::WaitStatus Status() const { return processes.back().status; }
  std::string Text() const;
};

class JobTable {
 public:
  Job& Add(Job job);
  void Remove(int number);
  // Of the present table, in order of numbers.
  std::vector<Job>& all() { return jobs_; }
  const std::vector<Job>& all() const { return jobs_; }
  Job* Find(int number);
  Job* FindPid(int pid);
  Job* Current() { return Find(current_); }
  Job* Previous() { return Find(previous_); }
  int current() const { return current_; }
  int previous() const { return previous_; }
  bool AnyRunning() const;

  // %1 %+ %- %% %name %?text, without the check for '%'. Null and a message without prefix ("%3: no such
  // job") when there is none or more than one.
  Job* FindSpec(std::string_view spec, std::string* message);

  // A child's change of state. False when it belongs to no job. `remember`: for Status below.
  bool Note(int pid, kernel::WaitStatus status);
  // Status of a child that has been reaped.
  std::optional<kernel::WaitStatus> Reaped(int pid) const;
  void Forget(int pid) { reaped_.erase(pid); }
  // Chooses the current and the previous job anew, as bash does after each change.
  void Reset();
  void MakeCurrent(int number);
  // A forked shell has no jobs of its own yet (it still may list its parent's).
  void Clear();

 private:
  static constexpr size_t kMaxReaped = 4096;
  int LastRunning(int below) const;
  int LastStopped(int below) const;
  std::vector<Job> jobs_;
  std::map<int, kernel::WaitStatus> reaped_;
  int current_ = 0;
  int previous_ = 0;
};

enum class JobFormat : uint8_t { kNormal, kLong, kPids, kNonInteractive };
// One or more lines, each with its newline. `mark`: show + and -.
std::string FormatJob(const Job& job, const JobTable& table, JobFormat format);
// "Running", "Done", "Exit 3", "Killed", "Stopped", …
std::string StateText(const Job& job);

}  // namespace bivalve::shell
