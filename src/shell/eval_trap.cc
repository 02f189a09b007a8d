// Running traps (bash manual, "trap"; "Signals").
#include <utility>

#include "shell/eval.h"

namespace bivalve::shell {

using kernel::Task;

Task<Flow> Evaluator::RunTrap(int which) {
  const std::string* action = sh.traps.Active(which);
  if (!action || (which >= Traps::kDebug && sh.InTrap(which))) co_return Flow::kNext;
  int64_t limit = sh.process().account->limits.call_depth;
  if (sh.call_depth >= limit)
    co_await sh.process().StopByLimit(kernel::LimitKind::kCallDepth, sh.call_depth + 1, limit);
  std::string text = *action;
  int status = sh.status;
  std::vector<int> pipe_status = sh.pipe_status;
  std::string last = sh.last_argument;
  int line = sh.line;
  const Command* command = sh.command;
  Ref<Unit> command_unit = sh.command_unit;
  std::string command_text = sh.command_text;
  int outer = std::exchange(sh.running_trap, which);
  uint8_t outer_inside = sh.inside_traps;
  sh.EnterTrap(which);
  int errexit_off = sh.errexit_off;
  bool had_sub = sh.had_sub;
  std::optional<Started> started = std::exchange(started_, std::nullopt);
  sh.trap_status = status;
  ++sh.call_depth;
  // ERR, DEBUG and RETURN speak of the line where they happened, others start their own count.
  int first = which >= Traps::kDebug ? sh.Line() : 1;
  const char* name = which == Traps::kExit     ? "exit trap"
                     : which == Traps::kDebug  ? "debug trap"
                     : which == Traps::kErr    ? "error trap"
                     : which == Traps::kReturn ? "return trap"
                                               : "trap";
  int deeper = which == Traps::kExit && !sh.is_subshell ? 0 : 1;
  sh.trace_depth += deeper;
  Flow flow = co_await RunText(std::move(text), name, first);
  sh.trace_depth -= deeper;
  --sh.call_depth;
  started_ = std::move(started);
  sh.had_sub = had_sub;
  sh.errexit_off = errexit_off;
  sh.running_trap = outer;
  sh.inside_traps = outer_inside;
  sh.command = command;
  sh.command_unit = command_unit;
  sh.command_text = std::move(command_text);
  sh.line = line;
  sh.last_argument = std::move(last);
  if (which == Traps::kDebug) sh.debug_status = sh.status;
  if (flow == Flow::kExit) co_return flow;
  if (flow == Flow::kReturn && which != Traps::kReturn) co_return flow;
  sh.status = status;
  sh.pipe_status = std::move(pipe_status);
  co_return flow == Flow::kAbort ? Flow::kNext : flow;
}

Task<bool> Evaluator::BeforeCommand(const Command& node, Flow* flow) {
  *flow = Flow::kNext;
  sh.SetCommand(node);
  if (!sh.traps.Active(Traps::kDebug) || sh.InTrap(Traps::kDebug)) co_return true;
  if (std::exchange(sh.debug_ran, false)) co_return true;
  int line = sh.line;
  *flow = co_await RunTrap(Traps::kDebug);
  sh.line = line;
  if (*flow != Flow::kNext) co_return false;
  if (!sh.options.extdebug || sh.debug_status == 0) co_return true;
  // A status of 2 is `return`, any other leaves this command out.
  bool returns = sh.debug_status == 2 && (sh.function_depth || sh.source_depth);
  SetStatus(returns ? 2 : 0);
  if (returns) *flow = Flow::kReturn;
  co_return false;
}

Task<Flow> Evaluator::RunPendingTraps() {
  for (;;) {
    int signal = sh.process().signals.TakePending();
    if (signal == 0) co_return Flow::kNext;
    // An interactive shell does not end by these: SIGINT abandons its command, the others mean nothing.
    if (sh.prompting && (signal == kernel::kSigTerm || signal == kernel::kSigQuit) &&
        !sh.traps.Active(signal))
      continue;
    if ((sh.session || sh.prompting) && signal == kernel::kSigInt && !sh.traps.Active(signal)) {
      sh.status = 128 + signal;
      sh.interrupted = true;
      co_return Flow::kAbort;
    }
    if (!sh.traps.Active(signal) && sh.traps.Active(Traps::kExit) && EndsShell(signal)) {
      co_await EndBySignal(signal);
      co_return Flow::kExit;
    }
    Flow flow = co_await RunTrap(signal);
    if (flow != Flow::kNext) co_return flow;
  }
}

Task<void> Evaluator::EndBySignal(int signal) {
  co_await RunExitTrap();
  if (sh.HasOutput()) co_await sh.Flush();
  sh.process().signals.Set(signal, kernel::Disposition::kDefault);
  sh.process().Raise(signal);
  co_await sh.process().DeliverSignals();
}

Task<void> Evaluator::RunExitTrap() {
  if (std::exchange(sh.exit_trap_done, true)) co_return;
  if (!sh.traps.Active(Traps::kExit)) co_return;
  sh.errexit_off = 0;
  (void)co_await RunTrap(Traps::kExit);
}

}  // namespace bivalve::shell
