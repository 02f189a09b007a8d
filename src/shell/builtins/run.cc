// eval source exec command builtin
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"

namespace bivalve::shell {
namespace {

std::string Join(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty() || &word != words.data()) text += ' ';
    text += word;
  }
  return text;
}

Task<void> CheckDepth(Shell& shell) {
  int64_t limit = shell.process().account->limits.call_depth;
  if (shell.call_depth < limit) co_return;
  co_await shell.process().StopByLimit(kernel::LimitKind::kCallDepth, shell.call_depth + 1, limit);
}

}  // namespace

Task<int> EvalBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  size_t first = 1;
  if (call.args.size() > 1 && call.args[1] == "--")
    first = 2;
  else if (call.args.size() > 1 && call.args[1].size() > 1 && call.args[1][0] == '-') {
    co_return call.InvalidOption(call.args[1].substr(0, 2));
  }
  if (first >= call.args.size()) co_return 0;
  std::string text = Join(std::span<const std::string>(call.args).subspan(first));
  co_await CheckDepth(shell);
  ++shell.call_depth;
  TextEnd end;
  int line = shell.line;
  const Command* command = shell.command;
  Ref<Unit> unit = shell.command_unit;
  ++shell.trace_depth;
  bool ignored = std::exchange(shell.errors_ignored, shell.errors_ignored || shell.errexit_off > 0);
  call.flow = co_await call.eval.RunText(std::move(text), "eval", shell.Line(), &end);
  shell.errors_ignored = ignored;
  --shell.trace_depth;
  shell.command = command;
  shell.command_unit = std::move(unit);
  --shell.call_depth;
  shell.line = line;
  if (end == TextEnd::kSyntaxError) call.FailInPosixMode();
  if (end == TextEnd::kEmpty) shell.status = 0;
  co_return shell.status;
}

Task<int> SourceBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  size_t first = 1;
  if (call.args.size() > 1 && call.args[1] == "--")
    first = 2;
  else if (call.args.size() > 1 && call.args[1].size() > 1 && call.args[1][0] == '-') {
    co_return call.InvalidOption(call.args[1].substr(0, 2));
  }
  if (first >= call.args.size()) {
    call.Complain("filename argument required");
    co_return call.Usage();
  }
  std::string path = call.args[first];
  if (shell.options.restricted && path.find('/') != std::string::npos) {
    call.Complain(path + ": restricted");
    co_return 1;
  }
  kernel::Vfs& vfs = shell.machine().vfs;
  if (path.find('/') == std::string::npos && shell.options.sourcepath) {
    std::string list = shell.VariableText("PATH");
    bool found = false;
    for (size_t at = 0; at <= list.size();) {
      size_t colon = std::min(list.find(':', at), list.size());
      std::string dir = list.substr(at, colon - at);
      at = colon + 1;
      std::string candidate = dir.empty() ? "./" + path : kernel::JoinPath(dir, path);
      auto stat = co_await vfs.GetStat(shell.process(), candidate);
      if (!stat || stat->type != kernel::FileType::kRegular) continue;
      path = candidate;
      found = true;
      break;
    }
    if (!found && shell.options.posix) {
      call.Complain(path + ": file not found");
      call.FailInPosixMode();
      co_return 1;
    }
  }
  auto stat = co_await vfs.GetStat(shell.process(), path);
  if (stat && stat->IsDir()) {
    call.Complain(path + ": is a directory");
    co_return 1;
  }
  auto file = co_await vfs.Open(shell.process(), path, kernel::OpenFlags::Read());
  Result<std::string> text;
  if (file)
    text = co_await kernel::ReadAll(shell.process(), *file, SIZE_MAX);
  else
    text = std::unexpected(file.error());
  if (!text) {
    shell.Complain(path + ": " + std::string(text.error().Message()));
    call.FailInPosixMode();
    co_return 1;
  }
  co_await CheckDepth(shell);
  ++shell.call_depth;
  ++shell.source_depth;
  int line = shell.line;
  shell.frames.push_back({"source", path, shell.Line(), nullptr, nullptr});
  std::optional<Cow<std::vector<std::string>>> outer;
  std::vector<std::string> given(call.args.begin() + static_cast<std::ptrdiff_t>(first) + 1, call.args.end());
  if (!given.empty() && shell.options.extdebug)
    shell.frames.back().arguments = std::make_shared<const std::vector<std::string>>(given);
  if (!given.empty()) outer = std::exchange(shell.params, Cow<std::vector<std::string>>(std::move(given)));
  bool set_before = std::exchange(shell.params_set, false);
  std::optional<std::string> debug;
  if (shell.traps.Active(Traps::kDebug) && !shell.options.functrace) {
    debug = *shell.traps.Active(Traps::kDebug);
    shell.traps.Clear(Traps::kDebug);
  }
  TextEnd end;
  const Command* command = shell.command;
  Ref<Unit> unit = shell.command_unit;
  ++shell.trace_depth;
  bool ignored = std::exchange(shell.errors_ignored, shell.errors_ignored || shell.errexit_off > 0);
  call.flow = co_await call.eval.RunText(std::move(*text), path, 1, &end);
  if (end == TextEnd::kEmpty) shell.status = 0;
  shell.errors_ignored = ignored;
  --shell.trace_depth;
  shell.command = command;
  shell.command_unit = std::move(unit);
  bool returned = call.flow == Flow::kReturn;
  if (returned) call.flow = Flow::kNext;
  if (debug && !shell.traps.Active(Traps::kDebug)) shell.traps.Set(Traps::kDebug, *debug);
  // Parameters that the file has set stay, but not in a function.
  if (outer && !(shell.params_set && shell.function_depth == 0)) shell.params = std::move(*outer);
  shell.params_set = set_before;
  shell.frames.pop_back();
  --shell.source_depth;
  --shell.call_depth;
  shell.line = line;
  // The trap already speaks of the command that read the file.
  if (call.flow == Flow::kNext && shell.traps.Active(Traps::kReturn)) {
    int status = shell.status;
    if (returned) shell.status = shell.return_status;
    call.flow = co_await call.eval.RunTrap(Traps::kReturn);
    if (call.flow == Flow::kNext) shell.status = status;
  }
  co_return shell.status;
}

Task<int> ExecBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool clear = false, login = false;
  std::string argv0;
  OptionScan scan(call, "cla:");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': co_return 2;
      case 'c': clear = true; break;
      case 'l': login = true; break;
      case 'a': argv0 = scan.argument(); break;
      default: break;
    }
  }
  std::vector<std::string> args(call.args.begin() + static_cast<std::ptrdiff_t>(scan.operands()),
                                call.args.end());
  if (args.empty()) {
    call.keep_redirects = true;
    co_return 0;
  }
  if (shell.options.restricted) {
    call.Complain("restricted");
    co_return 1;
  }
  if (login) argv0 = "-" + (argv0.empty() ? args[0] : argv0);
  std::vector<std::string> env;
  if (!clear) env = shell.Environment();
  co_await call.eval.ExecProgram(std::move(args), std::move(env), argv0);
  if (shell.is_subshell || (!shell.interactive && !shell.options.execfail)) call.flow = Flow::kExit;
  co_return shell.status;
}

Task<int> BuiltinBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  OptionScan scan(call, "");
  if (scan.Next() != 0) co_return 2;
  size_t first = scan.operands();
  if (first >= call.args.size()) co_return 0;
  const Builtin* builtin = FindBuiltin(call.args[first]);
  if (!builtin || shell.disabled->contains(call.args[first])) {
    call.Complain(call.args[first] + ": not a shell builtin");
    co_return 1;
  }
  std::vector<std::string> args(call.args.begin() + static_cast<std::ptrdiff_t>(first), call.args.end());
  for (ArrayArgument& array : call.arrays) array.argument -= first;
  BuiltinCall inner{.shell = shell, .eval = call.eval, .args = args, .arrays = std::move(call.arrays)};
  int status = StartBuiltin(*builtin, inner);
  if (status == kMustWait) status = co_await builtin->waiting(inner);
  call.inner = inner.inner ? inner.inner : builtin;
  call.flow = inner.flow;
  call.keep_redirects = inner.keep_redirects;
  co_return status;
}

Task<int> CommandBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool describe = false, path_only = false, standard_path = false;
  OptionScan scan(call, "pvV");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': co_return 2;
      case 'p':
        if (shell.options.restricted) {
          call.Complain("-p: restricted");
          co_return 1;
        }
        standard_path = true;
        break;
      case 'v': path_only = describe = true; break;
      case 'V':
        describe = true;
        path_only = false;
        break;
      default: break;
    }
  }
  std::vector<std::string> args(call.args.begin() + static_cast<std::ptrdiff_t>(scan.operands()),
                                call.args.end());
  if (args.empty()) co_return 0;
  if (describe) {
    bool any = false;
    if (standard_path) {
      shell.vars.PushScope(ScopeKind::kTemporary);
      shell.vars.DeclareTemporary(shell.known.path);
      (void)shell.vars.Assign(shell.known.path, kStandardPath);
    }
    for (const std::string& name : args) {
      bool found =
          co_await DescribeCommand(call, name, path_only ? Describe::kReusable : Describe::kSentence, false);
      any |= found;
      if (!found && !path_only) call.Complain(name + ": not found");
    }
    if (standard_path) shell.vars.PopScope();
    co_return any ? 0 : 1;
  }
  if (const Builtin* builtin = FindBuiltin(args[0]); builtin && !shell.disabled->contains(args[0])) {
    BuiltinCall inner{.shell = shell, .eval = call.eval, .args = args, .by_command = true};
    int status = StartBuiltin(*builtin, inner);
    if (status == kMustWait) status = co_await builtin->waiting(inner);
    call.inner = inner.inner ? inner.inner : builtin;
    call.flow = inner.flow;
    call.keep_redirects = inner.keep_redirects;
    co_return status;
  }
  call.flow =
      co_await call.eval.RunProgram({std::move(args), {}, shell.Environment(), shell.command, standard_path});
  co_return shell.status;
}

}  // namespace bivalve::shell
