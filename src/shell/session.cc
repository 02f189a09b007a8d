#include "shell/session.h"

#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/eval.h"
#include "shell/parser.h"

namespace bivalve::shell {

using kernel::Process;
using kernel::Task;

Task<int> SessionMain(Process& process) {
  Ref<kernel::Session> session = kernel::SessionOf(process);
  auto owned = std::make_unique<Shell>(process);
  Shell& shell = *owned;
  shell.name0 = process.argv.empty() ? "bash" : process.argv[0];
  shell.session = true;
  shell.options.command_string = true;
  process.signals.Set(kernel::kSigInt, kernel::Disposition::kHandle);
  (void)shell.vars.Take(shell.known.pwd, process.cwd.path);
  shell.logical_cwd = shell.VariableText("PWD");
  shell.vars.Declare(shell.known.pwd).attrs |= kExport;
  Evaluator eval(shell);
  auto null = co_await process.machine().vfs.Open(process, "/dev/null",
                                                  kernel::OpenFlags{.read = true, .write = true});
  for (int fd = 0; fd < 3 && null; ++fd)
    if (!process.fds.IsOpen(fd)) (void)process.fds.Set(fd, *null, process.FdLimit());
  for (;;) {
    // SIGINT between two scripts means nothing.
    while (!session->HasWork() && !session->closed()) {
      if (co_await kernel::WaitOn(process, &session->waiters, kernel::kNever, true) ==
          kernel::WaitResult::kInterrupted)
        (void)co_await eval.RunPendingTraps();
    }
    if (!session->HasWork()) break;
    kernel::Session::Work work = session->TakeWork();
    if (work.input) (void)process.fds.Set(0, std::move(work.input), process.FdLimit());
    if (work.output) (void)process.fds.Set(1, std::move(work.output), process.FdLimit());
    if (work.errors) (void)process.fds.Set(2, std::move(work.errors), process.FdLimit());
    shell.interrupted = false;
    shell.line = 0;
    Flow flow = co_await eval.RunText(std::move(work.script), "-c", 1);
    if (shell.interrupted) flow = Flow::kNext;
    if (flow == Flow::kExit) {
      int status = co_await eval.Finish();
      session->Done(work.id, status);
      co_return status;
    }
    co_await eval.Reap();
    if (shell.HasOutput()) co_await shell.Flush();
    session->Done(work.id, shell.status);
  }
  co_return co_await eval.Finish();
}

bool IsIncomplete(kernel::Machine& machine, std::string_view script) {
  Parser parser(script);
  ParseOptions options;
  options.depth_limit = machine.SafeDepth(options.depth_limit);
  options.more = true;
  for (;;) {
    ParseResult result = parser.Next(options);
    if (result.kind != ParseResult::Kind::kCommand) return result.kind == ParseResult::Kind::kIncomplete;
  }
}

}  // namespace bivalve::shell
