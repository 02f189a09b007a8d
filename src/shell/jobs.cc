#include "shell/jobs.h"

#include <algorithm>
#include <charconv>

#include "kernel/signal.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::WaitStatus;
using Kind = WaitStatus::Kind;

namespace {

bool IsAlive(const JobProcess& process) {
  return process.status.kind != Kind::kExited && process.status.kind != Kind::kSignaled;
}

bool IsNumber(std::string_view text, int* number) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
  return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

void PadTo(std::string& text, size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
}

}  // namespace

JobState Job::State() const {
  bool stopped = false;
  for (const JobProcess& process : processes) {
    if (process.status.kind == Kind::kStopped) {
      stopped = true;
    } else if (IsAlive(process)) {
      return JobState::kRunning;
    }
  }
  return stopped ? JobState::kStopped : JobState::kDone;
}

void Job::MakeTexts() {
  if (!node) return;
  const Command* const* commands = &node;
  size_t count = 1;
  if (node->kind == CommandKind::kPipeline) {
    commands = node->As<Pipeline>().commands.data();
    count = node->As<Pipeline>().commands.size();
  }
  for (size_t i = 0; i < processes.size() && i < count; ++i) processes[i].text = TextOf(*commands[i]);
  node = nullptr;
}

std::string Job::Text() const {
  std::string text;
  for (const JobProcess& process : processes) {
    if (!text.empty()) text += " | ";
    text += process.text;
  }
  return text;
}

Job& JobTable::Add(Job job) {
  job.number = jobs_.empty() ? 1 : jobs_.back().number + 1;
  jobs_.push_back(std::move(job));
  return jobs_.back();
}

void JobTable::Remove(int number) {
  std::erase_if(jobs_, [&](const Job& job) { return job.number == number; });
  if (current_ == number) current_ = 0;
  if (previous_ == number) previous_ = 0;
  Reset();
}

void JobTable::Clear() {
  jobs_.clear();
  reaped_.clear();
  current_ = previous_ = 0;
}

Job* JobTable::Find(int number) {
  for (Job& job : jobs_)
    if (job.number == number) return &job;
  return nullptr;
}

Job* JobTable::FindPid(int pid) {
  // Numbers of processes are used once, but the newest job is the likeliest.
  for (auto job = jobs_.rbegin(); job != jobs_.rend(); ++job)
    for (const JobProcess& process : job->processes)
      if (process.pid == pid) return &*job;
  return nullptr;
}

bool JobTable::AnyRunning() const {
  return std::any_of(jobs_.begin(), jobs_.end(),
                     [](const Job& job) { return job.State() != JobState::kDone; });
}

int JobTable::LastRunning(int below) const {
  int found = 0;
  for (const Job& job : jobs_)
    if ((below == 0 || job.number < below) && job.State() == JobState::kRunning) found = job.number;
  return found;
}

int JobTable::LastStopped(int below) const {
  int found = 0;
  for (const Job& job : jobs_)
    if ((below == 0 || job.number < below) && job.State() == JobState::kStopped) found = job.number;
  return found;
}

// The order of choice is that of bash's jobs.c (reset_current, set_current_job).
void JobTable::Reset() {
  auto stopped = [&](int number) {
    Job* job = Find(number);
    return job && job->State() == JobState::kStopped;
  };
  int candidate = 0;
  if (stopped(current_)) candidate = current_;
  if (!candidate && stopped(previous_)) candidate = previous_;
  if (!candidate) candidate = LastStopped(0);
  if (!candidate) candidate = LastRunning(0);
  if (candidate) {
    MakeCurrent(candidate);
  } else {
    // A job that has ended keeps its mark until it is gone.
    if (!Find(current_)) current_ = 0;
    if (!Find(previous_)) previous_ = 0;
  }
}

void JobTable::MakeCurrent(int number) {
  if (current_ != number) {
    previous_ = current_;
    current_ = number;
  }
  auto state = [&](int n) {
    Job* job = Find(n);
    return job ? job->State() : JobState::kDone;
  };
  if (previous_ && previous_ != current_ && state(previous_) == JobState::kStopped) return;
  if (state(current_) == JobState::kStopped) {
    if (int other = LastStopped(current_)) {
      previous_ = other;
      return;
    }
  }
  int other = state(current_) == JobState::kRunning ? LastRunning(current_) : LastRunning(0);
  previous_ = other ? other : current_;
}

bool JobTable::Note(int pid, WaitStatus status) {
  bool ended = status.kind == Kind::kExited || status.kind == Kind::kSignaled;
  if (ended) {
    reaped_[pid] = status;
    if (reaped_.size() > kMaxReaped) reaped_.erase(reaped_.begin());
  }
  Job* job = FindPid(pid);
  if (!job) return false;
  for (JobProcess& process : job->processes)
    if (process.pid == pid) process.status = status;
  job->notified = false;
  if (status.kind == Kind::kStopped) {
    MakeCurrent(job->number);
  } else if (ended) {
    Reset();
  }
  return true;
}

std::optional<WaitStatus> JobTable::Reaped(int pid) const {
  auto it = reaped_.find(pid);
  if (it == reaped_.end()) return std::nullopt;
  return it->second;
}

Job* JobTable::FindSpec(std::string_view spec, std::string* message) {
  std::string shown(spec);
  if (spec.starts_with('%')) spec.remove_prefix(1);
  Job* job = nullptr;
  int number = 0;
  if (spec.empty() || spec == "+" || spec == "%") {
    job = Current();
  } else if (spec == "-") {
    job = Previous();
  } else if (IsNumber(spec, &number)) {
    job = Find(number);
  } else {
    bool anywhere = spec.starts_with('?');
    if (anywhere) spec.remove_prefix(1);
    for (Job& candidate : jobs_) {
      size_t at = candidate.processes[0].text.find(spec);
      if (anywhere ? candidate.Text().find(spec) == std::string::npos : at != 0) continue;
      if (job) {
        *message = std::string(spec) + ": ambiguous job spec";
        return nullptr;
      }
      job = &candidate;
    }
  }
  if (!job) *message = shown + ": no such job";
  return job;
}

std::string StateText(const Job& job) {
  switch (job.State()) {
    case JobState::kRunning: return "Running";
    case JobState::kStopped: return "Stopped";
    case JobState::kDone: break;
  }
  WaitStatus status = job.Status();
  if (status.kind == Kind::kSignaled) return std::string(kernel::SignalText(status.value));
  return status.value == 0 ? "Done" : "Exit " + std::to_string(status.value);
}

namespace {

std::string ProcessState(const JobProcess& process) {
  Job alone;
  alone.processes.push_back(process);
  if (process.status.kind == Kind::kStopped) {
    switch (process.status.value) {
      case kernel::kSigStop: return "Stopped (signal)";
      case kernel::kSigTtin: return "Stopped (tty input)";
      case kernel::kSigTtou: return "Stopped (tty output)";
      default: break;
    }
  }
  return StateText(alone);
}

}  // namespace

std::string FormatJob(const Job& job, const JobTable& table, JobFormat format) {
  // Without job control the group is the shell's own.
  if (format == JobFormat::kPids)
    return std::to_string(job.monitored ? job.pgid : job.processes[0].pid) + "\n";
  std::string line;
  if (format != JobFormat::kNonInteractive) {
    line = "[" + std::to_string(job.number) + "]";
    line += job.number == table.current() ? '+' : job.number == table.previous() ? '-' : ' ';
    line += ' ';
  }
  bool background = job.background && job.State() == JobState::kRunning;
  if (format == JobFormat::kNormal) {
    line += ' ';
    std::string state = StateText(job);
    PadTo(state, 24);
    line += state + job.Text() + (background ? " &\n" : "\n");
    return line;
  }
  size_t indent = format == JobFormat::kNonInteractive ? 0 : 5;
  std::string text;
  for (size_t i = 0; i < job.processes.size(); ++i) {
    const JobProcess& process = job.processes[i];
    if (i > 0) {
      if (format == JobFormat::kNonInteractive)
        line = "     ";
      else
        line.assign(indent, ' ');
    }
    std::string pid = std::to_string(process.pid);
    if (pid.size() < 5) pid.insert(0, 5 - pid.size(), ' ');
    line += pid + " ";
    std::string state = ProcessState(process);
    if (i > 0 && state == ProcessState(job.processes[0])) state.clear();
    // bash leaves room for the bar in what it does not say.
    PadTo(state, state.empty() ? 22 : 24);
    line += state;
    if (i > 0) line += "| ";
    line += process.text;
    if (i + 1 == job.processes.size() && background) line += " &";
    text += line + "\n";
  }
  return text;
}

}  // namespace bivalve::shell
