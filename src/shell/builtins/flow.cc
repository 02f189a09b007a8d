// break continue return exit logout : true false
#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"

namespace bivalve::shell {
namespace {

// The operand of break and continue. False: the status is in *status.
bool ReadLevels(BuiltinCall& call, int* status) {
  size_t first = call.args.size() > 1 && call.args[1] == "--" ? 2 : 1;
  int64_t levels = 1;
  Shell& shell = call.shell;
  *status = 0;
  if (shell.loop_depth == 0) {
    if (!shell.options.posix) call.Complain("only meaningful in a `for', `while', or `until' loop");
    return false;
  }
  if (call.args.size() > first) {
    if (!ReadNumber(call.args[first], &levels)) {
      call.Complain(call.args[first] + ": numeric argument required");
      call.flow = shell.interactive ? Flow::kAbort : Flow::kExit;
      *status = 128 | shell.status;
      return false;
    }
    if (call.args.size() > first + 1) {
      *status = call.TooManyArguments();
      return false;
    }
    if (levels <= 0) {
      call.Complain(call.args[first] + ": loop count out of range");
      *status = 1;
      shell.jump_levels = shell.loop_depth;
      call.flow = Flow::kBreak;
      return false;
    }
  }
  shell.jump_levels = static_cast<int>(std::min<int64_t>(levels, shell.loop_depth));
  return true;
}

// The operand of return and exit. False: the status is in *status.
bool ReadStatus(BuiltinCall& call, int* status, int fallback) {
  size_t first = call.args.size() > 1 && call.args[1] == "--" ? 2 : 1;
  *status = fallback;
  if (call.args.size() <= first) return true;
  int64_t number;
  if (!ReadNumber(call.args[first], &number)) {
    call.Complain(call.args[first] + ": numeric argument required");
    *status = 2;
    return true;
  }
  if (call.args.size() > first + 1) {
    *status = call.TooManyArguments();
    return false;
  }
  *status = static_cast<int>(number & 255);
  return true;
}

int ExitFallback(Shell& shell) {
  return shell.running_trap == Traps::kExit ? shell.trap_status : shell.status;
}

// What a trap's commands did does not count for `return`, but for that of DEBUG, which decides by it.
int ReturnFallback(Shell& shell) {
  const bool saved = shell.running_trap >= 0 && shell.running_trap != Traps::kDebug;
  return saved ? shell.trap_status : shell.status;
}

}  // namespace

int ColonBuiltin(BuiltinCall&) { return 0; }
int FalseBuiltin(BuiltinCall&) { return 1; }

int BreakBuiltin(BuiltinCall& call) {
  int status;
  if (ReadLevels(call, &status)) call.flow = Flow::kBreak;
  return status;
}

int ContinueBuiltin(BuiltinCall& call) {
  int status;
  if (ReadLevels(call, &status)) call.flow = Flow::kContinue;
  return status;
}

int ReturnBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  int status;
  if (!ReadStatus(call, &status, ReturnFallback(shell))) return status;
  if (shell.function_depth == 0 && shell.source_depth == 0) {
    call.Complain("can only `return' from a function or sourced script");
    return 2;
  }
  shell.return_status = shell.status;
  call.flow = Flow::kReturn;
  return status;
}

namespace {

int Exit(BuiltinCall& call) {
  int status;
  Shell& shell = call.shell;
  if (!ReadStatus(call, &status, ExitFallback(shell))) return status;
  if (shell.interactive && !shell.is_subshell) shell.Err(shell.options.login_shell ? "logout\n" : "exit\n");
  shell.exit_by_builtin = true;
  call.flow = Flow::kExit;
  return status;
}

}  // namespace

int ExitBuiltin(BuiltinCall& call) {
  return call.shell.options.login_shell && !call.shell.is_subshell ? kMustWait : Exit(call);
}

Task<int> ExitBuiltinWaiting(BuiltinCall& call) {
  // ~/.bash_logout, once.
  Shell& shell = call.shell;
  int status = Exit(call);
  if (call.flow != Flow::kExit) co_return status;
  std::string path = shell.VariableText("HOME") + "/.bash_logout";
  shell.options.login_shell = false;
  if (co_await shell.machine().vfs.GetStat(shell.process(), path)) {
    std::vector<std::string> args = {"source", path};
    BuiltinCall inner{.shell = shell, .eval = call.eval, .args = args};
    (void)co_await SourceBuiltin(inner);
  }
  co_return status;
}

int LogoutBuiltin(BuiltinCall& call) {
  if (call.shell.options.login_shell) return kMustWait;
  call.Complain("not login shell: use `exit'");
  return 1;
}

}  // namespace bivalve::shell
