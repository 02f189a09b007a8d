// wait jobs fg bg disown suspend kill
#include <algorithm>
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"

namespace bivalve::shell {

using kernel::WaitStatus;

namespace {

bool IsDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool IsOver(WaitStatus status) {
  return status.kind == WaitStatus::Kind::kExited || status.kind == WaitStatus::Kind::kSignaled;
}

// The job that a word names, by %spec or by the pid of one of its processes.
Job* FindJob(BuiltinCall& call, const std::string& word) {
  JobTable& jobs = call.shell.jobs;
  int64_t pid = 0;
  if (IsDigits(word) && ReadNumber(word, &pid)) {
    if (Job* job = jobs.FindPid(static_cast<int>(pid))) return job;
    call.Complain(word + ": no such job");
    return nullptr;
  }
  std::string message;
  Job* job = jobs.FindSpec(word, &message);
  if (!job) call.Complain(message);
  if (!job && call.name() == "jobs" && message.ends_with("ambiguous job spec"))
    call.Complain(word + ": no such job");
  return job;
}

// What one wait came to. `signal`: a trapped signal ended it.
struct Waited {
  int pid = 0;
  int status = 127;
  int signal = 0;
  bool stopped = false;
};

// Waits for the child, or any when pid is -1, noting every change on the way.
Task<Waited> WaitOnce(BuiltinCall& call, int pid) {
  Shell& shell = call.shell;
  for (;;) {
    auto event =
        co_await shell.process().Wait({.pid = pid, .stopped = shell.job_control, .interruptible = true});
    if (!event && event.error().code == Errno::kIntr) {
      kernel::SignalState& signals = shell.process().signals;
      // SIGCHLD's trap runs when the wait is over; every other signal ends it.
      kernel::SignalState copy = signals;
      int signal = copy.TakePending();
      if (signal == kernel::kSigChld) {
        call.flow = co_await call.eval.RunPendingTraps();
        if (call.flow != Flow::kNext) co_return Waited{0, shell.status, signal};
        continue;
      }
      call.flow = co_await call.eval.RunPendingTraps();
      co_return Waited{0, 128 + signal, signal};
    }
    if (!event) co_return Waited{};
    if (!shell.jobs.Note(event->pid, event->status) && shell.loose_children > 0) --shell.loose_children;
    call.eval.NoteCoprocess(event->pid);
    bool stopped = event->status.kind == WaitStatus::Kind::kStopped;
    co_return Waited{event->pid, event->status.ShellStatus(), 0, stopped};
  }
}

void DropJob(Shell& shell, int number) {
  Job* job = shell.jobs.Find(number);
  if (job && job->State() == JobState::kDone) shell.jobs.Remove(number);
}

// All processes of a job; its status is the last one's. `end`: a stopped one is waited for, too.
Task<Waited> WaitJob(BuiltinCall& call, int number, bool end) {
  Shell& shell = call.shell;
  for (;;) {
    Job* job = shell.jobs.Find(number);
    if (!job) co_return Waited{};
    auto open = std::find_if(job->processes.begin(), job->processes.end(), [end](const JobProcess& p) {
      return !IsOver(p.status) && (end || p.status.kind != WaitStatus::Kind::kStopped);
    });
    if (open == job->processes.end()) {
      Waited waited{job->processes.back().pid, job->Status().ShellStatus(), 0};
      co_return waited;
    }
    Waited waited = co_await WaitOnce(call, open->pid);
    if (waited.signal || waited.pid == 0) co_return waited;
  }
}

Task<int> WaitAll(BuiltinCall& call) {
  Shell& shell = call.shell;
  while (shell.jobs.AnyRunning() || shell.loose_children > 0) {
    Waited waited = co_await WaitOnce(call, -1);
    if (waited.signal) co_return waited.status;
    if (waited.pid == 0) break;
  }
  shell.loose_children = 0;
  call.eval.NotifyJobs();
  std::vector<int> done;
  for (const Job& job : shell.jobs.all())
    if (job.State() == JobState::kDone) done.push_back(job.number);
  for (int number : done) shell.jobs.Remove(number);
  co_return 0;
}

// wait -n: the first of the candidates (all, when there are none) to end.
Task<Waited> WaitNext(BuiltinCall& call, std::vector<int> numbers) {
  Shell& shell = call.shell;
  for (;;) {
    bool running = false;
    for (Job& job : shell.jobs.all()) {
      if (!numbers.empty() && std::find(numbers.begin(), numbers.end(), job.number) == numbers.end())
        continue;
      if (job.State() != JobState::kDone) {
        running = true;
        continue;
      }
      Waited waited{job.processes.back().pid, job.Status().ShellStatus(), 0};
      call.eval.NotifyJobs();
      DropJob(shell, job.number);
      co_return waited;
    }
    if (!running) co_return Waited{};
    Waited waited = co_await WaitOnce(call, -1);
    if (waited.signal) co_return waited;
    if (waited.pid == 0) co_return Waited{};
  }
}

Task<Waited> WaitFor(BuiltinCall& call, const std::string& word, bool end) {
  Shell& shell = call.shell;
  int64_t number = 0;
  if (IsDigits(word) && ReadNumber(word, &number)) {
    int pid = static_cast<int>(number);
    if (auto reaped = shell.jobs.Reaped(pid)) {
      Job* job = shell.jobs.FindPid(pid);
      if (job) {
        call.eval.NotifyJobs();
        if ((job = shell.jobs.FindPid(pid))) DropJob(shell, job->number);
      }
      co_return Waited{pid, reaped->ShellStatus(), 0};
    }
    if (!shell.process().PeekChild(pid)) {
      call.Complain("pid " + word + " is not a child of this shell");
      co_return Waited{};
    }
    Waited waited = co_await WaitOnce(call, pid);
    while (end && waited.stopped) waited = co_await WaitOnce(call, pid);
    if (Job* job = shell.jobs.FindPid(pid); job && !waited.signal) {
      int at = job->number;
      call.eval.NotifyJobs();
      DropJob(shell, at);
    }
    co_return waited;
  }
  if (!word.starts_with('%')) {
    call.Complain("`" + word + "': not a pid or valid job spec");
    co_return Waited{0, 1, 0};
  }
  std::string message;
  Job* job = shell.jobs.FindSpec(word, &message);
  if (!job) {
    call.Complain(message);
    co_return Waited{};
  }
  int at = job->number;
  Waited waited = co_await WaitJob(call, at, end);
  if (!waited.signal) {
    call.eval.NotifyJobs();
    DropJob(shell, at);
  }
  co_return waited;
}

// Whether `fg` and `bg` may act at all; a command substitution of a shell with job control has no jobs.
bool HasJobControl(BuiltinCall& call) {
  const Shell& shell = call.shell;
  if (shell.job_control) return true;
  call.Complain(shell.in_command_sub && shell.options.monitor ? "no current jobs" : "no job control");
  return false;
}

bool IsControlled(BuiltinCall& call, const Job& job) {
  if (!job.monitored) call.Complain("job " + std::to_string(job.number) + " started without job control");
  return job.monitored;
}

void ListJob(Shell& shell, Job& job, JobFormat format) {
  std::string text = FormatJob(job, shell.jobs, format);
  if (format != JobFormat::kPids && !job.dir.empty() && job.dir != shell.VariableText("PWD") &&
      text.ends_with('\n')) {
    std::string dir = job.dir, home = shell.VariableText("HOME");
    if (home.size() > 1 && dir.starts_with(home)) dir = "~" + dir.substr(home.size());
    text.insert(text.size() - 1, "  (wd: " + dir + ")");
  }
  shell.Out(text);
  if (job.State() == JobState::kDone) job.notified = true;
}

}  // namespace

Task<int> WaitBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool next = false, end = false;
  std::string variable;
  OptionScan scan(call, "fnp:");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') co_return 2;
    if (letter == 'n') next = true;
    if (letter == 'f') end = true;
    if (letter == 'p') variable = scan.argument();
  }
  if (!variable.empty()) {
    if (!IsReference(variable, shell.options.assoc_expand_once)) {
      call.Complain("`" + variable + "': not a valid identifier");
      co_return 1;
    }
    if (IsIdentifier(variable)) (void)shell.vars.Unset(shell.vars.Intern(variable));
  }
  size_t first = scan.operands();
  Waited waited;
  if (next) {
    std::vector<int> numbers;
    for (size_t i = first; i < call.args.size(); ++i) {
      Job* job = FindJob(call, call.args[i]);
      if (job) numbers.push_back(job->number);
    }
    if (first < call.args.size() && numbers.empty()) co_return 127;
    waited = co_await WaitNext(call, std::move(numbers));
  } else if (first >= call.args.size()) {
    co_return co_await WaitAll(call);
  } else {
    for (size_t i = first; i < call.args.size(); ++i) {
      waited = co_await WaitFor(call, call.args[i], end);
      if (waited.signal || call.flow != Flow::kNext) break;
    }
  }
  if (!variable.empty() && waited.pid) {
    auto done = call.eval.AssignName(variable, std::to_string(waited.pid));
    if (!done) shell.Complain(done.error().text);
  }
  co_return waited.status;
}

Task<int> JobsBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  JobFormat format = JobFormat::kNormal;
  bool running = false, stopped = false, changed = false, execute = false;
  OptionScan scan(call, "lpnrsx");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': co_return 2;
      case 'l': format = JobFormat::kLong; break;
      case 'p': format = JobFormat::kPids; break;
      case 'n': changed = true; break;
      case 'r': running = true; break;
      case 's': stopped = true; break;
      case 'x': execute = true; break;
      default: break;
    }
    if (execute) break;
  }
  co_await call.eval.NoteChildren();
  size_t first = scan.operands();
  if (execute) {
    std::vector<std::string> args(call.args.begin() + static_cast<std::ptrdiff_t>(first), call.args.end());
    if (args.empty()) co_return 0;
    for (std::string& arg : args) {
      std::string ignored;
      if (!arg.starts_with('%')) continue;
      if (Job* job = shell.jobs.FindSpec(arg, &ignored))
        arg = std::to_string(job->monitored ? job->pgid : job->processes[0].pid);
    }
    call.flow = co_await call.eval.RunArguments(std::move(args), Evaluator::Lookup::kAll);
    co_return shell.status;
  }
  int status = 0;
  if (first < call.args.size()) {
    for (size_t i = first; i < call.args.size(); ++i) {
      if (Job* job = FindJob(call, call.args[i]))
        ListJob(shell, *job, format);
      else
        status = 1;
    }
  } else {
    for (Job& job : shell.jobs.all()) {
      if ((running && job.State() != JobState::kRunning) || (stopped && job.State() != JobState::kStopped))
        continue;
      if (changed && job.notified) continue;
      ListJob(shell, job, format);
    }
  }
  call.eval.NotifyJobs();
  co_return status;
}

Task<int> FgBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  OptionScan scan(call, "");
  if (scan.Next() == '?') co_return 2;
  if (!HasJobControl(call)) co_return 1;
  Job* job = FindJob(call, scan.operands() < call.args.size() ? call.args[scan.operands()] : "%%");
  if (!job || !IsControlled(call, *job)) co_return 1;
  shell.Out(job->Text() + "\n");
  co_await shell.Flush();
  Job taken = *job;
  taken.background = false;
  for (JobProcess& process : taken.processes)
    if (process.status.kind == WaitStatus::Kind::kStopped) process.status = {};
  shell.jobs.Remove(taken.number);
  (void)shell.machine().Kill(-taken.pgid, kernel::kSigCont);
  co_return co_await call.eval.WaitForeground(std::move(taken));
}

int BgBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  OptionScan scan(call, "");
  if (scan.Next() == '?') return 2;
  if (!HasJobControl(call)) return 1;
  std::vector<std::string> specs(call.args.begin() + static_cast<std::ptrdiff_t>(scan.operands()),
                                 call.args.end());
  if (specs.empty()) specs.push_back("%%");
  int status = 0;
  for (const std::string& spec : specs) {
    Job* job = FindJob(call, spec);
    if (!job || !IsControlled(call, *job)) {
      status = 1;
      continue;
    }
    if (job->State() == JobState::kRunning) {
      call.Complain("job " + std::to_string(job->number) + " already in background");
      continue;
    }
    job->background = true;
    for (JobProcess& process : job->processes)
      if (process.status.kind == WaitStatus::Kind::kStopped) process.status = {};
    std::string mark = job->number == shell.jobs.current()    ? "+"
                       : job->number == shell.jobs.previous() ? "-"
                                                              : " ";
    shell.Out("[" + std::to_string(job->number) + "]" + mark + " " + job->Text() + " &\n");
    (void)shell.machine().Kill(-job->pgid, kernel::kSigCont);
    shell.jobs.Reset();
  }
  return status;
}

int DisownBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool keep = false, all = false, running = false;
  OptionScan scan(call, "ahr");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    if (letter == 'a') all = true;
    if (letter == 'h') keep = true;
    if (letter == 'r') running = true;
  }
  std::vector<int> numbers;
  int status = 0;
  for (size_t i = scan.operands(); i < call.args.size(); ++i) {
    if (Job* job = FindJob(call, call.args[i]))
      numbers.push_back(job->number);
    else
      status = 1;
  }
  if (scan.operands() >= call.args.size()) {
    if (all || running) {
      for (const Job& job : shell.jobs.all())
        if (!running || job.State() == JobState::kRunning) numbers.push_back(job.number);
    } else if (Job* job = shell.jobs.Current()) {
      numbers.push_back(job->number);
    } else {
      call.Complain("current: no such job");
      return 1;
    }
  }
  for (int number : numbers) {
    if (keep) {
      shell.jobs.Find(number)->no_hup = true;
    } else {
      shell.jobs.Remove(number);
    }
  }
  return status;
}

int SuspendBuiltin(BuiltinCall& call) {
  OptionScan scan(call, "f");
  for (int letter; (letter = scan.Next()) != 0;)
    if (letter == '?') return 2;
  if (scan.operands() < call.args.size()) return call.TooManyArguments();
  call.Complain("cannot suspend: no job control");
  return 1;
}

namespace {

int ListSignals(BuiltinCall& call, size_t first) {
  Shell& shell = call.shell;
  if (first >= call.args.size() && shell.options.posix) {
    std::string line;
    for (int signal = 1; signal <= kernel::kSigRtMax; ++signal)
      if (std::string_view name = kernel::SignalName(signal); !name.empty())
        line += (line.empty() ? "" : " ") + std::string(name);
    shell.Out(line + "\n");
    return 0;
  }
  if (first >= call.args.size()) {
    int column = 0;
    for (int signal = 1; signal <= kernel::kSigRtMax; ++signal) {
      std::string_view name = kernel::SignalName(signal);
      if (name.empty()) continue;
      std::string number = std::to_string(signal);
      shell.Out((number.size() < 2 ? " " : "") + number + ") SIG" + std::string(name) +
                (++column % 5 ? "\t" : "\n"));
    }
    if (column % 5) shell.Out("\n");
    return 0;
  }
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    const std::string& word = call.args[i];
    int64_t number;
    if (ReadNumber(word, &number)) {
      if (number > 128) number -= 128;
      std::string_view name = number >= 1 && number <= kernel::kSigRtMax
                                  ? kernel::SignalName(static_cast<int>(number))
                                  : std::string_view();
      if (number == 0) name = "EXIT";
      // Numbers that the C library keeps for itself have no name.
      if (name.empty() && number >= 1 && number <= kernel::kSigRtMax) continue;
      if (!name.empty()) {
        shell.Out(std::string(name) + "\n");
        continue;
      }
    } else if (auto signal = ParseTrapName(word)) {
      shell.Out(std::to_string(*signal) + "\n");
      continue;
    }
    call.Complain(word + ": invalid signal specification");
    status = 1;
  }
  return status;
}

// Sends to what one operand names.
bool SendTo(BuiltinCall& call, const std::string& word, int signal) {
  Shell& shell = call.shell;
  int64_t pid = 0;
  if (!word.starts_with('%')) {
    if (!ReadNumber(word, &pid)) {
      call.Complain(word.empty() ? "`': not a pid or valid job spec"
                                 : word + ": arguments must be process or job IDs");
      return false;
    }
    // kill(2): 0 is the caller's own group.
    auto sent = shell.machine().Kill(pid == 0 ? -shell.process().pgid : static_cast<int>(pid), signal);
    if (sent) return true;
    call.Complain("(" + word + ") - " + std::string(sent.error().Message()));
    return false;
  }
  std::string message;
  Job* job = shell.jobs.FindSpec(word, &message);
  if (!job) {
    call.Complain(message);
    return false;
  }
  bool sent = false;
  if (job->monitored) {
    sent = shell.machine().Kill(-job->pgid, signal).has_value();
    if (signal == kernel::kSigTerm || signal == kernel::kSigHup)
      (void)shell.machine().Kill(-job->pgid, kernel::kSigCont);
  } else {
    for (const JobProcess& process : job->processes)
      sent |= shell.machine().Kill(process.pid, signal).has_value();
  }
  if (!sent) call.Complain("(" + std::to_string(job->processes.back().pid) + ") - No such process");
  return sent;
}

}  // namespace

int KillBuiltin(BuiltinCall& call) {
  std::vector<std::string>& args = call.args;
  if (args.size() == 1) return call.Usage();
  int signal = kernel::kSigTerm;
  size_t i = 1;
  auto choose = [&](const std::string& name) {
    auto parsed = kernel::ParseSignal(name);
    if (parsed)
      signal = *parsed;
    else
      call.Complain(name + ": invalid signal specification");
    return parsed.has_value();
  };
  if (args[1] == "-l" || args[1] == "-L")
    return ListSignals(call, args.size() > 2 && args[2] == "--" ? 3 : 2);
  if (args[1] == "-s" || args[1] == "-n") {
    if (args.size() < 3) {
      call.Complain(args[1] + ": option requires an argument");
      return 1;
    }
    if (!choose(args[2])) return 1;
    i = 3;
  } else if (args[1] == "--") {
    i = 2;
  } else if (args[1].size() > 1 && args[1][0] == '-') {
    std::string name = args[1].substr(
        args[1][1] == 's' && args[1].size() > 2 && !kernel::ParseSignal(args[1].substr(1)) ? 2 : 1);
    if (!choose(name)) return 1;
    i = 2;
  }
  if (i > 1 && i < args.size() && args[i] == "--") ++i;
  if (i >= args.size()) return call.Usage();
  bool any = false;
  for (; i < args.size(); ++i) any |= SendTo(call, args[i], signal);
  return any ? 0 : 1;
}

}  // namespace bivalve::shell
