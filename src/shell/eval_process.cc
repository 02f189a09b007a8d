// Children of a shell: forks of itself, substitutions, waiting, bookkeeping.
#include <utility>

#include "kernel/pipe.h"
#include "shell/eval.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::FdTable;
using kernel::FileRef;
using kernel::PipeEnds;
using kernel::Process;
using kernel::SpawnSpec;
using kernel::Task;
using kernel::WaitStatus;

namespace {

constexpr int kHighestSubFd = 63;
constexpr size_t kMaxKeptJobs = 256;

// Traps do not reach into a child.
void ResetHandled(kernel::SignalState& signals) {
  for (int signal = 1; signal <= kernel::kSigRtMax; ++signal)
    if (signals.Get(signal) == kernel::Disposition::kHandle)
      signals.Set(signal, kernel::Disposition::kDefault);
}

bool EndedBy(WaitStatus status, int signal) {
  return status.kind == WaitStatus::Kind::kSignaled && status.value == signal;
}

// A command that an exec can take the place of.
bool MayBecomeProgram(const Command& node) {
  if (node.kind == CommandKind::kSimple) return true;
  if (node.kind != CommandKind::kList) return false;
  const List& list = node.As<List>();
  return list.items.size() == 1 && !list.items[0].background;
}

}  // namespace

Process* Evaluator::Fork(ForkKind kind, const Command& node, FdTable fds, int pgid) {
  Process& process = sh.process();
  SpawnSpec spec;
  spec.program = ForkedMain;
  spec.argv = process.argv;
  spec.fds = std::move(fds);
  spec.cwd = process.cwd;
  spec.umask = process.umask;
  spec.uid = process.uid;
  spec.gid = process.gid;
  spec.sid = process.sid;
  spec.account = process.account;
  spec.resources = process.resources;
  spec.signals = process.signals;
  spec.signals.ClearPending();
  ResetHandled(spec.signals);
  sh.RestoreSignals(spec.signals);
  if (kind == ForkKind::kBackground && !sh.job_control) {
    spec.signals.Set(kernel::kSigInt, kernel::Disposition::kIgnore);
    spec.signals.Set(kernel::kSigQuit, kernel::Disposition::kIgnore);
  }
  spec.pgid = pgid >= 0 ? pgid : process.pgid;
  spec.payload = std::make_unique<ForkedShell>(sh, kind, Ref<Unit>(sh.unit), &node);
  auto child = sh.machine().Spawn(&process, std::move(spec));
  if (!child) return nullptr;
  return *child;
}

Task<int> ForkedMain(Process& process) {
  auto& fork = static_cast<ForkedShell&>(*process.payload);
  Shell& shell = fork.shell;
  shell.Attach(process);
  shell.unit = fork.unit.get();
  Evaluator eval(shell);
  const Command* node = fork.node;
  if (fork.program) {
    shell.bare_fork = eval.tail = true;
    (void)co_await eval.RunProgram(std::move(*fork.program));
    co_return co_await eval.Finish();
  }
  if (fork.kind == ForkKind::kBackground && shell.traps.HasAny()) {
    shell.running_trap = -1;
    shell.inside_traps = 0;
  }
  // `( … )` as an element of a pipeline or in the background is this process already.
  if (fork.piped) shell.stdin_given = true;
  if (node->kind == CommandKind::kSubshell) {
    shell.text_line = node->end_line;
    for (const Redirect& redirect : node->redirects) shell.stdin_given |= GivesInput(redirect);
    if (!node->redirects.empty() && !co_await eval.Redirect(node->redirects, process.fds, nullptr)) {
      shell.status = 1;
      co_return co_await eval.Finish();
    }
    node = node->As<Subshell>().body;
  }
  bool simple_in_pipeline = fork.kind == ForkKind::kPipeline && node->kind == CommandKind::kSimple &&
                            !shell.FindFunction(node->As<SimpleCommand>().name.text);
  // The parent's trap answers for a simple command of a pipeline.
  if (simple_in_pipeline) shell.traps.Clear(Traps::kErr);
  // Only these and substitutions know the parent's jobs.
  bool substitution = fork.kind == ForkKind::kCommandSub || fork.kind == ForkKind::kProcessSub;
  if (node != fork.node || !(substitution || simple_in_pipeline)) shell.jobs.Clear();
  shell.bare_fork = node->kind == CommandKind::kSimple && fork.kind != ForkKind::kCommandSub &&
                    fork.kind != ForkKind::kProcessSub && node == fork.node;
  shell.debug_ran = shell.bare_fork && shell.traps.Active(Traps::kDebug) && fork.kind != ForkKind::kSubshell;
  eval.tail = MayBecomeProgram(*node);
  Flow flow = Flow::kNext;
  if (!fork.text.empty()) {
    eval.tail = false;
    (void)co_await eval.RunText(fork.text, "command substitution", shell.line_base + 1);
  } else if (!eval.RunNow(*node, &flow)) {
    (void)co_await eval.Run(*node);
  }
  co_return co_await eval.Finish();
}

// ---- substitutions

Task<Outcome<std::string>> Evaluator::ReadFileSubstitution(const CommandSub& command) {
  sh.had_sub = true;
  auto target = co_await RedirectTarget(*command.read_file);
  Result<std::string> text;
  if (target) {
    text = co_await sh.machine().vfs.ReadFile(sh.process(), *target);
    if (!text) target = Refuse(ErrorKind::kExpand, *target + ": " + std::string(text.error().Message()));
  }
  sh.status = sh.sub_status = target ? 0 : 1;
  if (!target) {
    sh.Complain(target.error().text);
    // Under `set -e` it ends the shell wherever it stands, also in a condition.
    if (sh.options.errexit) co_return Refuse(ErrorKind::kFatal, {});
    co_return std::string();
  }
  TrimOutput(*text);
  co_return std::move(*text);
}

// Trailing newlines go, and NUL bytes, which is worth a warning.
void Evaluator::TrimOutput(std::string& text) {
  if (text.find('\0') != std::string::npos) {
    std::erase(text, '\0');
    sh.Complain("warning: command substitution: ignored null byte in input");
  }
  size_t end = text.size();
  while (end > 0 && text[end - 1] == '\n') --end;
  text.resize(end);
}

// What a substitution's process has to parse: all that could not be parsed before, and with aliases
// everything, since they count as they are when it runs. Empty: it runs the parsed commands.
std::string Evaluator::TextToParse(const CommandSub& command) const {
  if (!command.body) return std::string(command.source);
  if (!sh.options.expand_aliases || sh.aliases->empty() || sh.options.posix) return {};
  return command.kind == SubKind::kBacktick ? std::string(command.source) : SubstitutionText(command);
}

Task<Outcome<std::string>> Evaluator::Substitute(const CommandSub& command) {
  if (command.read_file && command.body) co_return co_await ReadFileSubstitution(command);
  if (command.body && command.body->items.empty()) {
    // A child that does nothing ends with 0, whatever $? was.
    sh.had_sub = true;
    sh.status = sh.sub_status = 0;
    co_return std::string();
  }
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  Process& process = sh.process();
  std::string output;
  Process* child = nullptr;
  FileRef input;
  {
    PipeEnds pipe = kernel::MakePipe(sh.machine());
    FdTable fds = process.fds;
    (void)fds.Set(1, std::move(pipe.write), process.FdLimit());
    input = std::move(pipe.read);
    child = Fork(ForkKind::kCommandSub,
                 command.body ? static_cast<const Command&>(*command.body) : sh.unit->body(), std::move(fds));
  }
  if (!child) {
    co_await process.DeliverSignals();
    co_return Stopped();
  }
  static_cast<ForkedShell&>(*child->payload).text = TextToParse(command);
  int pid = child->pid();
  for (size_t chunk = 4096;; chunk = 65536) {
    size_t size = output.size();
    if (!sh.meter().HoldMore(output, chunk)) break;
    output.resize(size + chunk);
    auto got = co_await input->Read(process, {output.data() + size, chunk});
    if (!got && got.error().code == Errno::kIntr) {
      output.resize(size);
      continue;
    }
    output.resize(size + (got ? *got : 0));
    if (!got || *got == 0) break;
    sh.meter().SpendBytes(*got);
  }
  input = {};
  auto event = co_await process.Wait({.pid = pid});
  sh.had_sub = true;
  sh.status = sh.sub_status = event ? event->status.ShellStatus() : 127;
  TrimOutput(output);
  co_return output;
}

static Task<int> SubstituteInto(Evaluator& eval, const CommandSub& command,
                                std::optional<Outcome<std::string>>& result) {
  auto output = co_await eval.Substitute(command);
  result = std::move(output);
  co_return 0;
}

Outcome<std::string> Shell::SubstituteHere(const CommandSub& command) {
  Evaluator eval(*this);
  std::optional<Outcome<std::string>> result;
  kernel::Thread& thread = process().StartThread(SubstituteInto(eval, command, result));
  if (!machine().RunNow(thread)) {
    (void)machine().RunNested(process(), [&] { return result.has_value(); });
    if (!result) process().Cancel(thread);
  }
  if (process().MustEnd()) return Stopped();
  if (!result) return Refuse(ErrorKind::kExpand, "cannot wait for a command here");
  return std::move(*result);
}

Task<Outcome<std::string>> Evaluator::ProcessSubstitute(const CommandSub& command) {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  Process& process = sh.process();
  bool writes = command.kind == SubKind::kProcessIn;  // the command's output is our input
  int fd = kHighestSubFd;
  while (fd > 9 && process.fds.IsOpen(fd)) --fd;
  {
    PipeEnds pipe = kernel::MakePipe(sh.machine());
    FdTable fds = process.fds;
    (void)fds.Set(writes ? 1 : 0, writes ? pipe.write : pipe.read, process.FdLimit());
    Process* child = Fork(ForkKind::kProcessSub, *command.body, std::move(fds));
    if (child) {
      static_cast<ForkedShell&>(*child->payload).text = TextToParse(command);
      sh.last_background = child->pid();
      ++sh.loose_children;
      (void)process.fds.Set(fd, writes ? std::move(pipe.read) : std::move(pipe.write), process.FdLimit());
    }
  }
  if (sh.machine().Find(sh.last_background) == nullptr) co_await process.DeliverSignals();
  process_sub_fds.push_back(fd);
  co_return "/dev/fd/" + std::to_string(fd);
}

void Evaluator::CloseProcessSubs(size_t from) {
  while (process_sub_fds.size() > from) {
    (void)sh.process().fds.Close(process_sub_fds.back());
    process_sub_fds.pop_back();
  }
}

// ---- waiting

// Waits for one process of a job in the foreground. A signal that ends the shell by its EXIT trap does not
// wait for the child; others do. SIGINT waits to see how the child takes it: `interrupted` says it has come.
Task<Result<kernel::ChildEvent>> Evaluator::WaitForMember(int pid, bool attentive, bool* interrupted) {
  Process& process = sh.process();
  bool fatal = sh.traps.Active(Traps::kExit) != nullptr;
  for (;;) {
    auto event = co_await process.Wait({.pid = pid, .stopped = sh.job_control, .interruptible = fatal});
    *interrupted |= attentive && process.signals.Take(kernel::kSigInt);
    if (event || event.error().code != Errno::kIntr) co_return event;
    kernel::SignalState copy = process.signals;
    int signal = copy.TakePending();
    if (EndsShell(signal) && !sh.traps.Active(signal)) (void)co_await RunPendingTraps();
    fatal = signal == 0;
  }
}

Task<int> Evaluator::WaitForeground(Job job, std::vector<int>* statuses) {
  Process& process = sh.process();
  // A child that catches SIGINT and goes on has made it its own affair, and the script goes on, too; one that
  // dies of it takes the shell with it.
  const kernel::Disposition interrupt = process.signals.Get(kernel::kSigInt);
  const bool attentive = !sh.job_control && !sh.session && !sh.prompting &&
                         !sh.traps.Active(kernel::kSigInt) && interrupt != kernel::Disposition::kIgnore;
  if (attentive) process.signals.Set(kernel::kSigInt, kernel::Disposition::kHandle);
  bool interrupted = false;
  // The one that ended last says what the interruption means: of a pipeline, the last that had to be waited
  // for.
  const JobProcess* last = &job.processes.back();
  for (JobProcess& member : job.processes) {
    if (attentive && job.processes.size() > 1) {
      const Process* child = sh.machine().Find(member.pid);
      if (child && !child->Zombie()) last = &member;
    }
    auto event = co_await WaitForMember(member.pid, attentive, &interrupted);
    if (event) {
      member.status = event->status;
    } else if (auto reaped = sh.jobs.Reaped(member.pid)) {
      member.status = *reaped;
    } else {
      member.status = {WaitStatus::Kind::kExited, 127};
    }
    if (member.status.kind == WaitStatus::Kind::kStopped) {
      int status = member.status.ShellStatus();
      job.monitored = true;
      job.MakeTexts();
      Job& kept = sh.jobs.Add(std::move(job));
      sh.jobs.MakeCurrent(kept.number);
      sh.Err("\n" + FormatJob(kept, sh.jobs, JobFormat::kNormal));
      kept.notified = true;
      co_return status;
    }
  }
  if (statuses) {
    statuses->clear();
    for (const JobProcess& member : job.processes) statuses->push_back(member.status.ShellStatus());
  }
  if (attentive) process.signals.Set(kernel::kSigInt, interrupt);
  bool dies = interrupted && EndedBy(last->status, kernel::kSigInt);
  // With job control the child's group alone was interrupted, which counts all the same.
  if (sh.job_control && !sh.interactive && sh.loop_depth == 0 && !sh.traps.Active(kernel::kSigInt) &&
      interrupt != kernel::Disposition::kIgnore && EndedBy(job.Status(), kernel::kSigInt)) {
    SetStatus(128 + kernel::kSigInt);
    dies = true;
  }
  if (dies) co_await EndBySignal(kernel::kSigInt);
  TellKilled(job);
  co_return job.Status().ShellStatus();
}

// The message for a job in the foreground that a signal ended. It speaks of the line up to which bash has
// read, or of the function or loop that runs.
void Evaluator::TellKilled(Job& job) {
  if (sh.in_substitution) return;
  WaitStatus status = job.Status();
  if (status.kind != WaitStatus::Kind::kSignaled || status.value == kernel::kSigInt ||
      status.value == kernel::kSigPipe)
    return;
  if (sh.interactive || status.value == kernel::kSigTerm || sh.traps.Active(status.value)) {
    sh.Err(std::string(kernel::SignalText(status.value)) + "\n");
    return;
  }
  job.MakeTexts();
  // A trap's commands are told of as the command that it came after.
  if (sh.running_trap > Traps::kExit && job.processes.size() == 1)
    job.processes[0].text = sh.VariableText("BASH_COMMAND");
  int line = sh.line;
  if (sh.text_line > 0) sh.line = sh.text_line;
  sh.Err(sh.ErrorPrefix() + FormatJob(job, sh.jobs, JobFormat::kNonInteractive));
  sh.line = line;
}

Task<void> Evaluator::Reap() {
  co_await NoteChildren();
  NotifyJobs();
}

Task<void> Evaluator::NoteChildren() {
  while (sh.loose_children > 0 || sh.jobs.AnyRunning()) {
    auto event = co_await sh.process().Wait({.stopped = sh.job_control, .no_hang = true});
    if (!event || event->pid == 0) break;
    if (!sh.jobs.Note(event->pid, event->status) && sh.loose_children > 0) --sh.loose_children;
  }
}

// The variables and descriptors of a coprocess go when `wait` has seen its end.
void Evaluator::NoteCoprocess(int pid) {
  for (auto it = sh.coprocs.begin(); it != sh.coprocs.end(); ++it) {
    if (it->pid != pid) continue;
    for (int fd : {it->read_fd, it->write_fd})
      if (fd >= 0) (void)sh.process().fds.Close(fd);
    auto place = sh.vars.Resolve(sh.vars.Intern(it->name));
    bool found = place && place->id != kNoName && place->kind == Place::kWhole;
    auto done = sh.vars.Unset(found ? place->id : sh.vars.Intern(it->name), false);
    if (!done) sh.Complain(done.error().text);
    NameId pid_name = sh.vars.Intern(it->name + "_PID");
    if (sh.vars.Bound(pid_name)) sh.vars.Declare(pid_name).attrs &= ~kReadonly;
    (void)sh.vars.Unset(pid_name, false);
    sh.coprocs.erase(it);
    return;
  }
}

void Evaluator::NotifyJobs() {
  std::vector<int> gone;
  size_t kept = 0;
  for (Job& job : sh.jobs.all()) {
    if (job.State() == JobState::kStopped && !job.notified && sh.job_control &&
        (sh.interactive || sh.options.command_string)) {
      sh.Err("\n" + FormatJob(job, sh.jobs, JobFormat::kNormal));
      job.notified = true;
    }
    if (job.State() != JobState::kDone) continue;
    WaitStatus status = job.Status();
    bool tell = status.kind == WaitStatus::Kind::kSignaled && status.value != kernel::kSigInt &&
                status.value != kernel::kSigTerm && status.value != kernel::kSigPipe &&
                !sh.traps.Active(status.value);
    if (!job.notified && tell && !sh.interactive) {
      sh.Err(sh.ErrorPrefix() + FormatJob(job, sh.jobs, JobFormat::kNonInteractive));
      job.notified = true;
    } else if (!job.notified && sh.job_control && job.background &&
               (sh.interactive || sh.options.command_string)) {
      sh.Err(FormatJob(job, sh.jobs, JobFormat::kNormal));
      job.notified = true;
    }
    if (job.notified || !(sh.reads_script || sh.session || sh.options.posix))
      gone.push_back(job.number);
    else
      ++kept;
  }
  for (Job& job : sh.jobs.all())
    if (kept > kMaxKeptJobs && job.State() == JobState::kDone && !job.notified)
      gone.push_back(job.number), --kept;
  for (int number : gone) sh.jobs.Remove(number);
}

}  // namespace bivalve::shell
