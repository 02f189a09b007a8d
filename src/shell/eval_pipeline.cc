// Pipelines, subshells, background jobs, coprocesses, `time`.
#include <utility>

#include "kernel/pipe.h"
#include "shell/eval.h"
#include "shell/time_report.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::FdTable;
using kernel::FileRef;
using kernel::PipeEnds;
using kernel::Process;
using kernel::Task;

Task<Flow> Evaluator::RunPipeline(const Pipeline& node) {
  if (node.timed) co_return co_await RunTimed(node);
  if (node.negated) {
    Flow flow;
    {
      ConditionGuard guard(*this);
      flow = co_await RunPipes(node);
    }
    if (flow == Flow::kNext) sh.status = sh.status == 0;
    co_return flow;
  }
  co_return co_await RunPipes(node);
}

Task<Flow> Evaluator::RunPipes(const Pipeline& node) {
  Flow flow = Flow::kNext;
  if (node.commands.empty()) {
    sh.status = 0;
    co_return flow;
  }
  if (node.commands.size() == 1) {
    if (!RunNow(*node.commands[0], &flow)) flow = co_await Run(*node.commands[0]);
    co_return flow;
  }
  bool last_here = sh.options.lastpipe && !sh.job_control;
  FileRef last_input;
  auto job = co_await StartPipeline(node, ForkKind::kPipeline, last_here ? &last_input : nullptr);
  if (!job) co_return Flow::kAbort;
  int last_status = 0;
  if (last_here) {
    std::vector<Redirected> undo;
    PutFd(sh.process().fds, 0, std::move(last_input), &undo);
    const Command& last = *node.commands.back();
    if (!RunNow(last, &flow)) flow = co_await Run(last);
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    Undo(undo);
    last_status = sh.status;
    if (flow == Flow::kExit || flow == Flow::kAbort) co_return flow;
  }
  std::vector<int> statuses;
  int status = co_await WaitForeground(std::move(*job), &statuses);
  if (last_here) {
    status = last_status;
    statuses.push_back(last_status);
  }
  sh.status = status;
  if (sh.options.pipefail) {
    for (int one : statuses)
      if (one != 0) sh.status = one;
  }
  if (!statuses.empty()) sh.pipe_status = std::move(statuses);
  if (flow != Flow::kNext) co_return flow;
  co_return co_await CheckFailure();
}

// Starts every element as a process of one job. With `last_input` the last one is left to the caller,
// who gets what it is to read.
Task<std::optional<Job>> Evaluator::StartPipeline(const Pipeline& node, ForkKind kind, FileRef* last_input) {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  Process& process = sh.process();
  Job job;
  bool complete = true;
  {
    FileRef input;
    if (kind == ForkKind::kBackground && !sh.job_control && !sh.stdin_given) input = co_await OpenNull();
    for (size_t i = 0; i < node.commands.size(); ++i) {
      bool last = i + 1 == node.commands.size();
      if (node.commands[i]->kind == CommandKind::kSimple && !(last && last_input)) {
        // Their DEBUG traps run here, not in the elements' processes.
        Flow ignored = Flow::kNext;
        sh.line = node.commands[i]->line;
        (void)co_await BeforeCommand(*node.commands[i], &ignored);
      }
      if (last && last_input) {
        *last_input = std::move(input);
        break;
      }
      FdTable fds = process.fds;
      if (input) (void)fds.Set(0, std::move(input), process.FdLimit());
      input = {};
      if (!last) {
        PipeEnds pipe = kernel::MakePipe(sh.machine());
        (void)fds.Set(1, std::move(pipe.write), process.FdLimit());
        input = std::move(pipe.read);
      }
      Process* child = Fork(kind, *node.commands[i], std::move(fds), sh.job_control ? job.pgid : -1);
      if (!child) {
        complete = false;
        break;
      }
      if (i > 0) static_cast<ForkedShell&>(*child->payload).piped = true;
      if (i == 0) job.pgid = child->pgid;
      job.processes.push_back({child->pid(), {}, {}});
      job.node = &node;
    }
  }
  if (!complete) {
    co_await process.DeliverSignals();
    co_return std::nullopt;
  }
  co_return job;
}

Task<FileRef> Evaluator::OpenNull() {
  auto file = co_await sh.machine().vfs.Open(sh.process(), "/dev/null", kernel::OpenFlags::Read());
  co_return file ? std::move(*file) : FileRef();
}

Task<Flow> Evaluator::RunSubshell(const Subshell& node) {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  sh.line = node.line;
  tail = false;
  const Command* work = node.body;
  if (!node.redirects.empty()) {
    work = &node;
    if (sh.line_base == 0 && sh.text_line > 0) sh.line = sh.text_line;
  }
  Process* child = Fork(ForkKind::kSubshell, *work, sh.process().fds, sh.job_control ? 0 : -1);
  if (!child) {
    co_await sh.process().DeliverSignals();
    co_return Flow::kAbort;
  }
  static_cast<ForkedShell&>(*child->payload).shell.text_line = node.end_line;
  Job job;
  job.processes.push_back({child->pid(), {}, {}});
  job.pgid = child->pgid;
  job.node = &node;
  SetStatus(co_await WaitForeground(std::move(job)));
  sh.line = node.line;
  // Only the ERR trap gets to see it.
  if (sh.status != 0 && sh.errexit_off == 0 && sh.traps.Active(Traps::kErr)) sh.SetCommand(node);
  co_return co_await CheckFailure();
}

Task<Flow> Evaluator::RunBackground(const Command& command) {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  Process& process = sh.process();
  std::optional<Job> job;
  if (command.kind == CommandKind::kSimple) {
    Flow ignored = Flow::kNext;
    sh.line = command.line;
    (void)co_await BeforeCommand(command, &ignored);
  }
  const Pipeline* pipeline = command.kind == CommandKind::kPipeline ? &command.As<Pipeline>() : nullptr;
  // In the background `!` counts for nothing.
  if (pipeline && !pipeline->timed && pipeline->commands.size() > 1) {
    job = co_await StartPipeline(*pipeline, ForkKind::kBackground, nullptr);
    if (!job) co_return Flow::kAbort;
    for (size_t i = 0; i < job->processes.size(); ++i)
      job->processes[i].text = TextOf(*pipeline->commands[i]);
  } else {
    FdTable fds = process.fds;
    if (!sh.job_control && !sh.stdin_given) {
      if (FileRef null = co_await OpenNull()) (void)fds.Set(0, std::move(null), process.FdLimit());
    }
    bool negated = pipeline && pipeline->negated && !pipeline->timed && pipeline->commands.size() == 1;
    Process* child = Fork(ForkKind::kBackground, negated ? *pipeline->commands[0] : command, std::move(fds),
                          sh.job_control ? 0 : -1);
    if (!child) {
      co_await process.DeliverSignals();
      co_return Flow::kAbort;
    }
    job.emplace();
    job->pgid = child->pgid;
    job->processes.push_back({child->pid(), TextOf(command), {}});
  }
  job->background = true;
  job->monitored = sh.job_control;
  job->dir = sh.VariableText("PWD");
  job->node = nullptr;
  sh.last_background = job->processes.back().pid;
  Job& kept = sh.jobs.Add(std::move(*job));
  sh.jobs.Reset();
  if (sh.interactive)
    sh.Err("[" + std::to_string(kept.number) + "] " + std::to_string(sh.last_background) + "\n");
  sh.status = 0;
  co_return Flow::kNext;
}

Task<Flow> Evaluator::RunCoproc(const Coproc& node) {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  Process& process = sh.process();
  std::string name(node.name.text);
  sh.line = node.line;
  if (!IsIdentifier(name)) {
    sh.Complain("`" + name + "': not a valid identifier");
    SetStatus(1);
    co_return Flow::kNext;
  }
  if (!sh.coprocs.empty()) co_await NoteChildren();
  for (const Job& job : sh.jobs.all()) {
    if (sh.coprocs.empty() || job.processes[0].pid != sh.coprocs.back().pid) continue;
    if (job.State() == JobState::kDone) continue;
    const Coprocess& old = sh.coprocs.back();
    sh.Complain("warning: execute_coproc: coproc [" + std::to_string(old.pid) + ":" + old.name +
                "] still exists");
  }
  int pid = 0, fds_here[2] = {-1, -1};
  {
    PipeEnds out = kernel::MakePipe(sh.machine());
    PipeEnds in = kernel::MakePipe(sh.machine());
    FdTable fds = process.fds;
    (void)fds.Set(0, std::move(in.read), process.FdLimit());
    (void)fds.Set(1, std::move(out.write), process.FdLimit());
    Process* child = Fork(ForkKind::kBackground, *node.body, std::move(fds), sh.job_control ? 0 : -1);
    if (child) {
      pid = child->pid();
      FileRef files[2] = {std::move(out.read), std::move(in.write)};
      // bash takes the highest numbers below 64 for all four ends: the second end of ours is the last of
      // them.
      int fd = 63;
      for (int i = 0; i < 2; ++i) {
        for (int taken = 0; fd > 9; --fd)
          if (!process.fds.IsOpen(fd) && ++taken == (i == 0 ? 1 : 3)) break;
        (void)process.fds.Set(fd, std::move(files[i]), process.FdLimit(), true);
        fds_here[i] = fd;
        if (i == 0) --fd;
      }
    }
  }
  if (!pid) {
    co_await process.DeliverSignals();
    co_return Flow::kAbort;
  }
  NameId id = sh.vars.Intern(name);
  auto done = sh.vars.AssignArray(id, {std::to_string(fds_here[0]), std::to_string(fds_here[1])});
  if (done) done = sh.vars.Assign(name + "_PID", std::to_string(pid));
  if (!done) sh.Complain(done.error().text);
  sh.last_background = pid;
  Job job;
  job.background = true;
  job.pgid = process.pgid;
  job.dir = sh.VariableText("PWD");
  job.processes.push_back({pid, TextOf(node), {}});
  sh.jobs.Add(std::move(job));
  sh.jobs.Reset();
  sh.coprocs.push_back({pid, name, fds_here[0], fds_here[1]});
  sh.status = 0;
  co_return Flow::kNext;
}

Task<Flow> Evaluator::RunTimed(const Pipeline& node) {
  int64_t start = sh.machine().NowNs();
  Flow flow = Flow::kNext;
  if (!node.commands.empty()) {
    if (node.negated) ++sh.errexit_off;
    flow = co_await RunPipes(node);
    if (node.negated) {
      --sh.errexit_off;
      if (flow == Flow::kNext) sh.status = sh.status == 0;
    }
  } else {
    sh.status = node.negated ? 1 : 0;
  }
  const std::string* format = node.time_posix ? nullptr : sh.vars.GetText(sh.known.timeformat);
  char invalid = 0;
  std::string report = TimeReport(sh.machine().NowNs() - start, 0, 0, format, node.time_posix, &invalid);
  if (invalid) sh.Complain(std::string("TIMEFORMAT: `") + invalid + "': invalid format character");
  sh.Err(report);
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  co_return flow;
}

}  // namespace bivalve::shell
