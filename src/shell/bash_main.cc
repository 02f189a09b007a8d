// bash(1): the command line, the environment of a fresh shell, where its commands come from.
#include <utility>

#include "kernel/exec.h"
#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/print_mode.h"
#include "shell/programs.h"

namespace bivalve::shell {

using kernel::Process;
using kernel::Task;

namespace {

struct Invocation {
  bool command = false;     // -c
  bool from_input = false;  // -s
  bool interactive = false;
  bool posix = false;
  bool login = false;
  bool restricted = false;
  bool no_rc = false, no_profile = false;
  PrintMode print = PrintMode::kNone;
  std::string rc_file = "~/.bashrc";
  bool done = false;  // --version, --help, an error: `status` is the answer
  int status = 0;
  size_t operands = 1;
};

constexpr std::string_view kVersion =
    "GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\n"
    "This is Bivalve's own shell, which behaves like it.\n";
constexpr std::string_view kHelp =
    "Usage: bash [option]... [script-file [argument]...]\n"
    "       bash [option]... -c command [name [argument]...]\n"
    "\n"
    "  -c         take commands from the first operand\n"
    "  -s         take commands from standard input; operands become parameters\n"
    "  -i         interactive\n"
    "  -l         login shell\n"
    "  -o NAME    set an option, +o NAME clears it; the letters of `set` work too\n"
    "  -O NAME    as `shopt -s`, +O NAME as `shopt -u`\n"
    "      --posix, --norc, --noprofile, --rcfile FILE, --verbose, --version, --help\n";

bool TakesArgument(std::string_view option) { return option == "--rcfile" || option == "--init-file"; }

bool IsKnownLong(std::string_view option) {
  static constexpr std::string_view kKnown[] = {"--debugger", "--debug", "--protected"};
  for (std::string_view one : kKnown)
    if (one == option) return true;
  return false;
}

// One of the letters behind `-` or `+`. False: not known.
bool TakeLetter(Shell& shell, Invocation& invocation, char letter, bool on,
                const std::vector<std::string>& argv, size_t* at) {
  switch (letter) {
    case 'c': invocation.command = true; return true;
    case 's': invocation.from_input = true; return true;
    case 'i': invocation.interactive = true; return true;
    case 'l': invocation.login = true; return true;
    case 'r': invocation.restricted = true; return true;
    case 'D': invocation.print = PrintMode::kStrings; return true;
    case 'o':
    case 'O': {
      if (*at + 1 >= argv.size()) {
        if (letter == 'o')
          ListSetOptions(shell, !on);
        else
          ListShoptOptions(shell, !on);
        return true;
      }
      const std::string& name = argv[++*at];
      const OptionEntry* option = letter == 'o' ? FindSetOption(name) : FindShoptOption(name);
      if (!option) {
        shell.Err(shell.name0 + ": line 0: " + (letter == 'o' ? shell.name0 + ": " : "") + name +
                  (letter == 'o' ? ": invalid option name\n" : ": invalid shell option name\n"));
        invocation.done = true;
        invocation.status = 2;
        return true;
      }
      shell.SetOption(*option, on);
      return true;
    }
    default: {
      const OptionEntry* option = FindSetOption(letter);
      if (option) shell.SetOption(*option, on);
      return option != nullptr;
    }
  }
}

Invocation ReadArguments(Shell& shell, const std::vector<std::string>& argv) {
  Invocation invocation;
  size_t i = 1;
  bool letters = false;
  for (; i < argv.size() && !invocation.done; ++i) {
    const std::string& arg = argv[i];
    if (arg == "-" || arg == "--") {
      ++i;
      break;
    }
    if (arg.size() < 2 || (arg[0] != '-' && arg[0] != '+')) break;
    if (arg.starts_with("--")) {
      if (letters) {
        // Long options stand in front.
        shell.Err(shell.name0 + ": --: invalid option\n" + std::string(kHelp));
        invocation.done = true;
        invocation.status = 2;
        break;
      }
      if (arg == "--posix")
        invocation.posix = true;
      else if (arg == "--verbose")
        shell.options.verbose = true;
      else if (arg == "--norc")
        invocation.no_rc = true;
      else if (arg == "--noprofile")
        invocation.no_profile = true;
      else if (arg == "--login")
        invocation.login = true;
      else if (arg == "--restricted")
        invocation.restricted = true;
      else if (arg == "--noediting")
        shell.no_editing = true;
      else if (arg == "--pretty-print")
        invocation.print = PrintMode::kPretty;
      else if (arg == "--dump-strings")
        invocation.print = PrintMode::kStrings;
      else if (arg == "--dump-po-strings")
        invocation.print = PrintMode::kPoStrings;
      else if (TakesArgument(arg)) {
        if (i + 1 < argv.size()) {
          invocation.rc_file = argv[++i];
        } else {
          shell.Err(shell.name0 + ": " + arg + ": option requires an argument\n");
          invocation.done = true;
          invocation.status = 2;
        }
      } else if (arg == "--version" || arg == "--help") {
        shell.Out(arg == "--version" ? kVersion : kHelp);
        invocation.done = true;
      } else if (!IsKnownLong(arg)) {
        shell.Err(shell.name0 + ": " + arg + ": invalid option\n" + std::string(kHelp));
        invocation.done = true;
        invocation.status = 2;
      }
      continue;
    }
    letters = true;
    size_t at = i;
    for (size_t k = 1; k < arg.size() && !invocation.done; ++k) {
      if (TakeLetter(shell, invocation, arg[k], arg[0] == '-', argv, &at)) continue;
      shell.Err(shell.name0 + ": " + arg[0] + arg[k] + ": invalid option\n" + std::string(kHelp));
      invocation.done = true;
      invocation.status = 2;
    }
    i = at;
  }
  invocation.operands = std::min(i, argv.size());
  return invocation;
}

// PWD from the environment counts when it names this very directory.
Task<void> FindDirectory(Shell& shell) {
  Process& process = shell.process();
  kernel::Vfs& vfs = shell.machine().vfs;
  std::string pwd = shell.VariableText("PWD");
  bool same = false;
  if (pwd.starts_with('/')) {
    auto named = co_await vfs.GetStat(process, pwd);
    auto here = co_await vfs.GetStat(process, ".");
    same = named && here && named->ino == here->ino && named->dev == here->dev;
  }
  if (same) {
    shell.logical_cwd = std::move(pwd);
  } else if (auto found = co_await WorkingDirectory(shell, "shell-init")) {
    shell.logical_cwd = *found;
    (void)shell.vars.Take(shell.known.pwd, std::move(*found));
  }
  shell.vars.Declare(shell.known.pwd).attrs |= kExport;
  // OLDPWD counts when it is a directory; in any case it is there to be exported.
  if (const std::string* old = shell.vars.GetText(shell.known.oldpwd)) {
    auto stat = co_await vfs.GetStat(process, *old);
    if (!stat || !stat->IsDir()) (void)shell.vars.Unset(shell.known.oldpwd);
  }
  shell.vars.Declare(shell.known.oldpwd).attrs |= kExport;
}

// Signals that were ignored when the shell began stay so (POSIX 2.11).
void KeepIgnored(Shell& shell) {
  for (int signal = 1; signal <= kernel::kSigRtMax; ++signal)
    if (shell.process().signals.Get(signal) == kernel::Disposition::kIgnore)
      shell.traps.MarkHardIgnored(signal);
  if (shell.process().signals.Get(kernel::kSigQuit) != kernel::Disposition::kDefault) return;
  shell.process().signals.Set(kernel::kSigQuit, kernel::Disposition::kIgnore);
  shell.ignores_quit = true;
}

Task<int> RunFile(Shell& shell, Evaluator& eval, std::string path, PrintMode print) {
  Process& process = shell.process();
  kernel::Vfs& vfs = shell.machine().vfs;
  auto fail = [&](const std::string& why, int status) {
    shell.Err(shell.name0 + ": " + path + ": " + why + "\n");
    return status;
  };
  auto stat = co_await vfs.GetStat(process, path);
  if (!stat && path.find('/') == std::string::npos) {
    // Not here: a script may lie along PATH.
    std::string list = shell.VariableText("PATH");
    for (size_t at = 0; at <= list.size() && !stat;) {
      size_t colon = std::min(list.find(':', at), list.size());
      std::string candidate = kernel::JoinPath(list.substr(at, colon - at), path);
      at = colon + 1;
      auto there = co_await vfs.GetStat(process, candidate);
      if (!there || there->IsDir()) continue;
      path = candidate;
      stat = std::move(there);
    }
  }
  int failure = 0;
  Result<std::string> text;
  if (!stat) {
    failure = fail(std::string(stat.error().Message()), stat.error().code == Errno::kNoEnt ? 127 : 126);
  } else if (stat->IsDir()) {
    shell.name0 = path;
    failure = fail("Is a directory", 126);
  } else {
    text = co_await vfs.ReadFile(process, path);
    if (!text) failure = fail(std::string(text.error().Message()), 126);
    std::string_view head = text ? std::string_view(*text).substr(0, 80) : std::string_view();
    head = head.substr(0, head.find('\n'));
    if (head.find('\0') != std::string_view::npos || head.starts_with("\x7f"
                                                                      "ELF")) {
      shell.name0 = path;
      failure = fail("cannot execute binary file", 126);
    }
  }
  if (failure) {
    co_await shell.Flush();
    co_return failure;
  }
  // A backslash at the very end of a file joins it to nothing.
  size_t backslashes = text->size() - (text->find_last_not_of('\\') + 1);
  if (backslashes % 2 == 1) text->pop_back();
  shell.name0 = path;
  shell.script_name = path;
  shell.reads_script = true;
  if (print != PrintMode::kNone) co_return co_await PrintText(shell, std::move(*text), path, print);
  (void)co_await eval.RunText(std::move(*text), path, 1);
  co_return co_await eval.Finish();
}

// A startup file, where there is one. False: `exit` was called in it.
Task<bool> RunStartFile(Shell& shell, Evaluator& eval, std::string path) {
  if (path.starts_with("~/")) path = shell.VariableText("HOME") + path.substr(1);
  if (path.empty()) co_return true;
  auto stat = co_await shell.machine().vfs.GetStat(shell.process(), path);
  if (!stat || stat->IsDir()) co_return true;
  // A name without a slash is not looked for along PATH.
  bool sourcepath = std::exchange(shell.options.sourcepath, false);
  std::vector<std::string> args = {"source", path};
  BuiltinCall call{.shell = shell, .eval = eval, .args = args};
  (void)co_await SourceBuiltin(call);
  shell.options.sourcepath = sourcepath;
  co_await shell.Flush();
  co_return call.flow != Flow::kExit;
}

// BASH_ENV and ENV: expanded, then run.
Task<bool> RunEnvironmentFile(Shell& shell, Evaluator& eval, const char* variable) {
  std::string path = shell.VariableText(variable);
  if (path.empty()) co_return true;
  bool restore = std::exchange(shell.options.promptvars, true);
  std::string expanded = co_await eval.ExpandParameters(std::move(path));
  shell.options.promptvars = restore;
  co_return co_await RunStartFile(shell, eval, std::move(expanded));
}

// bash manual, "Bash Startup Files". False: one of them ended the shell.
Task<bool> RunStartFiles(Shell& shell, Evaluator& eval, const Invocation& invocation, bool as_sh) {
  if (invocation.login && !invocation.posix && !invocation.no_profile) {
    if (!co_await RunStartFile(shell, eval, "/etc/profile")) co_return false;
    for (const char* path : {"~/.bash_profile", "~/.bash_login", "~/.profile"}) {
      if (as_sh && std::string_view(path) != "~/.profile") continue;
      std::string full = shell.VariableText("HOME") + (path + 1);
      if (!co_await shell.machine().vfs.GetStat(shell.process(), full)) continue;
      if (!co_await RunStartFile(shell, eval, full)) co_return false;
      break;
    }
  }
  if (!shell.interactive) {
    if (as_sh || invocation.posix) co_return true;
    co_return co_await RunEnvironmentFile(shell, eval, "BASH_ENV");
  }
  if (as_sh || invocation.posix) co_return co_await RunEnvironmentFile(shell, eval, "ENV");
  if (invocation.no_rc || invocation.login) co_return true;
  if (!co_await RunStartFile(shell, eval, "/etc/bash.bashrc")) co_return false;
  co_return co_await RunStartFile(shell, eval, invocation.rc_file);
}

void BeInteractive(Shell& shell) {
  shell.interactive = shell.options.interactive = true;
  shell.options.expand_aliases = true;
  shell.options.history = shell.options.histexpand = true;
  shell.options.emacs = !shell.no_editing;
  if (!shell.vars.GetText("PS1")) (void)shell.vars.Assign("PS1", "\\s-\\v\\$ ");
  if (!shell.vars.GetText("PS2")) (void)shell.vars.Assign("PS2", "> ");
  if (!shell.vars.GetText("HISTFILE"))
    (void)shell.vars.Assign("HISTFILE", shell.VariableText("HOME") + "/.bash_history");
  kernel::FileRef errors = shell.process().Fd(2);
  if (errors && errors->IsTerminal()) return;
  shell.Err(shell.name0 + ": cannot set terminal process group (-1): Inappropriate ioctl for device\n" +
            shell.name0 + ": no job control in this shell\n");
}

Task<int> RunCommands(Shell& shell, Evaluator& eval, const Invocation& invocation,
                      std::vector<std::string> rest) {
  if (invocation.command) {
    std::string command = rest[0];
    if (invocation.print != PrintMode::kNone && invocation.print != PrintMode::kPretty)
      co_return co_await PrintText(shell, std::move(command), shell.name0, invocation.print);
    (void)co_await eval.RunText(std::move(command), "-c", 1);
    co_return co_await eval.Finish();
  }
  if (!rest.empty() && !invocation.from_input) {
    std::string path = rest[0];
    co_return co_await RunFile(shell, eval, std::move(path), invocation.print);
  }
  shell.reads_script = true;
  kernel::FileRef input = shell.process().Fd(0);
  if (input && invocation.print != PrintMode::kNone && invocation.print != PrintMode::kPretty) {
    auto text = co_await shell.machine().vfs.ReadFile(shell.process(), "/dev/stdin");
    co_return co_await PrintText(shell, text ? std::move(*text) : std::string(), shell.name0,
                                 invocation.print);
  }
  if (input) {
    LineSource source{.file = std::move(input), .standard_input = true};
    shell.prompting = shell.interactive;
    if (shell.prompting)
      for (int signal : {kernel::kSigInt, kernel::kSigTerm, kernel::kSigQuit})
        if (!shell.traps.HardIgnored(signal))
          shell.process().signals.Set(signal, kernel::Disposition::kHandle);
    (void)co_await eval.RunLines(source, shell.name0, 1);
  }
  co_return co_await eval.Finish();
}

}  // namespace

Task<int> BashMain(Process& process) {
  auto owned = std::make_unique<Shell>(process);
  Shell& shell = *owned;
  const std::vector<std::string>& argv = process.argv;
  shell.name0 = argv.empty() ? "bash" : argv[0];
  Invocation invocation = ReadArguments(shell, argv);
  if (shell.name0.starts_with('-')) invocation.login = true;
  shell.options.login_shell = invocation.login;
  if (invocation.done) {
    co_await shell.Flush();
    co_return invocation.status;
  }
  std::string_view base = kernel::BaseName(shell.name0);
  if (base.starts_with('-')) base.remove_prefix(1);
  bool as_sh = base == "sh";
  KeepIgnored(shell);
  co_await FindDirectory(shell);
  Evaluator eval(shell);
  std::vector<std::string> rest(argv.begin() + static_cast<std::ptrdiff_t>(invocation.operands), argv.end());
  if (invocation.command && rest.empty()) {
    shell.Err(shell.name0 + ": -c: option requires an argument\n");
    co_await shell.Flush();
    co_return 2;
  }
  if (invocation.interactive) {
    BeInteractive(shell);
  } else {
    for (const char* prompt : {"PS1", "PS2"}) (void)shell.vars.Unset(shell.vars.Intern(prompt));
  }
  if (invocation.command) {
    shell.options.command_string = true;
    (void)shell.vars.Assign("BASH_EXECUTION_STRING", rest[0]);
    if (rest.size() > 1) {
      shell.name0 = rest[1];
      shell.params.Set({rest.begin() + 2, rest.end()});
    }
  } else if (!rest.empty() && !invocation.from_input) {
    shell.params.Set({rest.begin() + 1, rest.end()});
  } else {
    shell.params.Set(rest);
    shell.options.standard_input = true;
  }
  shell.main_arguments = *shell.params;
  if (invocation.posix) shell.SetOption(*FindSetOption("posix"), true);
  bool goes_on = shell.options.privileged || co_await RunStartFiles(shell, eval, invocation, as_sh);
  if (as_sh) shell.SetOption(*FindSetOption("posix"), true);
  if (invocation.restricted || base == "rbash") {
    shell.Restrict();
    shell.options.restricted_shell = true;
  }
  if (shell.interactive && !invocation.command) co_await LoadHistory(shell);
  int status =
      goes_on ? co_await RunCommands(shell, eval, invocation, std::move(rest)) : co_await eval.Finish();
  if (!invocation.command) co_await SaveHistory(shell);
  co_return status;
}

std::span<const kernel::ProgramEntry> Programs() {
  static constexpr kernel::ProgramEntry kPrograms[] = {
      {"bash", BashMain}, {"sh", BashMain}, {"rbash", BashMain}};
  return kPrograms;
}

}  // namespace bivalve::shell
