// bash(1): the command line, the environment of a fresh shell, where its commands come from.
#include <utility>

#include "kernel/exec.h"
#include "kernel/vfs/vfs.h"
#include "shell/eval.h"
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
  static constexpr std::string_view kKnown[] = {"--norc",         "--noprofile",       "--noediting",
                                                "--debugger",     "--login",           "--restricted",
                                                "--dump-strings", "--dump-po-strings", "--protected"};
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
    case 'l':
    case 'r':
    case 'D': return true;
    case 'o':
    case 'O': {
      if (*at + 1 >= argv.size()) return true;
      const std::string& name = argv[++*at];
      const OptionEntry* option = letter == 'o' ? FindSetOption(name) : FindShoptOption(name);
      if (!option) {
        shell.Err(shell.name0 + ": line 0: " + name +
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
  for (; i < argv.size() && !invocation.done; ++i) {
    const std::string& arg = argv[i];
    if (arg == "-" || arg == "--") {
      ++i;
      break;
    }
    if (arg.size() < 2 || (arg[0] != '-' && arg[0] != '+')) break;
    if (arg.starts_with("--")) {
      if (arg == "--posix")
        invocation.posix = true;
      else if (arg == "--verbose")
        shell.options.verbose = true;
      else if (TakesArgument(arg))
        ++i;
      else if (arg == "--version" || arg == "--help") {
        shell.Out(arg == "--version" ? kVersion : kHelp);
        invocation.done = true;
      } else if (!IsKnownLong(arg)) {
        shell.Err(shell.name0 + ": " + arg + ": invalid option\n" + std::string(kHelp));
        invocation.done = true;
        invocation.status = 2;
      }
      continue;
    }
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
  if (!same) (void)shell.vars.Take(shell.known.pwd, process.cwd.path);
  shell.vars.Declare(shell.known.pwd).attrs |= kExport;
}

// Signals that were ignored when the shell began stay so (POSIX 2.11).
void KeepIgnored(Shell& shell) {
  for (int signal = 1; signal <= kernel::kSigRtMax; ++signal)
    if (shell.process().signals.Get(signal) == kernel::Disposition::kIgnore)
      shell.traps.MarkHardIgnored(signal);
}

Task<int> RunFile(Shell& shell, Evaluator& eval, std::string path) {
  Process& process = shell.process();
  kernel::Vfs& vfs = shell.machine().vfs;
  auto fail = [&](const std::string& why, int status) {
    shell.Err("bash: " + path + ": " + why + "\n");
    return status;
  };
  auto stat = co_await vfs.GetStat(process, path);
  if (!stat && path.find('/') == std::string::npos) {
    // Not here: a script may lie along PATH.
    auto found = co_await kernel::FindInPath(process, path, shell.VariableText("PATH"));
    if (found) {
      path = *found;
      stat = co_await vfs.GetStat(process, path);
    }
  }
  int failure = 0;
  Result<std::string> text;
  if (!stat) {
    failure = fail(std::string(stat.error().Message()), stat.error().code == Errno::kNoEnt ? 127 : 126);
  } else if (stat->IsDir()) {
    failure = fail("Is a directory", 126);
  } else {
    text = co_await vfs.ReadFile(process, path);
    if (!text) failure = fail(std::string(text.error().Message()), 126);
    std::string_view head = text ? std::string_view(*text).substr(0, 80) : std::string_view();
    head = head.substr(0, head.find('\n'));
    if (head.find('\0') != std::string_view::npos) failure = fail("cannot execute binary file", 126);
  }
  if (failure) {
    co_await shell.Flush();
    co_return failure;
  }
  shell.name0 = path;
  shell.script_name = path;
  shell.reads_script = true;
  (void)co_await eval.RunText(std::move(*text), path, 1);
  co_return co_await eval.Finish();
}

}  // namespace

Task<int> BashMain(Process& process) {
  auto owned = std::make_unique<Shell>(process);
  Shell& shell = *owned;
  const std::vector<std::string>& argv = process.argv;
  shell.name0 = argv.empty() ? "bash" : argv[0];
  if (shell.name0.starts_with('-')) shell.options.login_shell = true;
  Invocation invocation = ReadArguments(shell, argv);
  if (invocation.done) {
    co_await shell.Flush();
    co_return invocation.status;
  }
  if (invocation.posix || kernel::BaseName(shell.name0) == "sh")
    shell.SetOption(*FindSetOption("posix"), true);
  KeepIgnored(shell);
  co_await FindDirectory(shell);
  Evaluator eval(shell);

  std::vector<std::string> rest(argv.begin() + static_cast<std::ptrdiff_t>(invocation.operands), argv.end());
  if (invocation.interactive) {
    shell.interactive = shell.options.interactive = true;
    shell.options.expand_aliases = true;
    if (!shell.vars.GetText("PS1")) (void)shell.vars.Assign("PS1", "\\s-\\v\\$ ");
    if (!shell.vars.GetText("PS2")) (void)shell.vars.Assign("PS2", "> ");
  }
  if (invocation.command) {
    if (rest.empty()) {
      shell.Err(shell.name0 + ": -c: option requires an argument\n");
      co_await shell.Flush();
      co_return 2;
    }
    std::string command = rest[0];
    shell.options.command_string = true;
    (void)shell.vars.Assign("BASH_EXECUTION_STRING", command);
    if (rest.size() > 1) {
      shell.name0 = rest[1];
      shell.params.Set({rest.begin() + 2, rest.end()});
    }
    (void)co_await eval.RunText(std::move(command), "-c", 1);
    co_return co_await eval.Finish();
  }
  if (!rest.empty() && !invocation.from_input) {
    std::string path = rest[0];
    shell.params.Set({rest.begin() + 1, rest.end()});
    co_return co_await RunFile(shell, eval, std::move(path));
  }
  shell.params.Set(std::move(rest));
  shell.options.standard_input = true;
  shell.reads_script = true;
  kernel::FileRef input = process.Fd(0);
  if (input) (void)co_await eval.RunInput(std::move(input), shell.name0);
  co_return co_await eval.Finish();
}

std::span<const kernel::ProgramEntry> Programs() {
  static constexpr kernel::ProgramEntry kPrograms[] = {{"bash", BashMain}, {"sh", BashMain}};
  return kPrograms;
}

}  // namespace bivalve::shell
