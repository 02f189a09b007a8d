// cd pwd pushd popd dirs
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/quote.h"

namespace bivalve::shell {
namespace {

// A name in a message: with what no terminal shows as $'…'.
std::string Shown(const std::string& name) { return NeedsAnsi(name) ? QuoteAnsi(name) : name; }

// "/a/b/../c/." without dots and doubled slashes, by text alone.
std::string Canonical(std::string_view path) {
  std::string out;
  for (size_t at = 0; at < path.size();) {
    size_t slash = std::min(path.find('/', at), path.size());
    std::string_view part = path.substr(at, slash - at);
    at = slash + 1;
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      out.resize(out.empty() ? 0 : out.rfind('/'));
      continue;
    }
    out += '/';
    out += part;
  }
  if (out.empty()) out = "/";
  // POSIX leaves a path that begins with two slashes alone.
  if (path.starts_with("//") && !path.starts_with("///")) out.insert(0, "/");
  return out;
}

void SetDirectory(Shell& shell, std::string path) {
  std::string old = shell.VariableText("PWD");
  auto done = shell.vars.Take(shell.known.oldpwd, std::move(old));
  if (!done) shell.Complain(done.error().text);
  shell.vars.Declare(shell.known.oldpwd).attrs |= kExport;
  shell.logical_cwd = path;
  done = shell.vars.Take(shell.known.pwd, std::move(path));
  if (!done) shell.Complain(done.error().text);
}

// The directory has changed, but the variables have not.
bool KeepsVariables(const Shell& shell) {
  for (NameId id : {shell.known.pwd, shell.known.oldpwd})
    if (const Variable* variable = shell.vars.Bound(id); variable && variable->Has(kReadonly)) return true;
  return false;
}

// Goes there and sets PWD and OLDPWD.
Task<Result<void>> ChangeTo(Shell& shell, std::string dir, bool physical) {
  kernel::Vfs& vfs = shell.machine().vfs;
  if (shell.logical_cwd.empty()) {
    auto here = co_await WorkingDirectory(shell, "chdir");
    shell.logical_cwd = here.value_or("");
  }
  if (dir.empty()) dir = ".";
  std::string whole = dir;
  if (!dir.starts_with('/') && !shell.logical_cwd.empty())
    whole = shell.logical_cwd + (shell.logical_cwd.ends_with('/') ? "" : "/") + dir;
  if (!physical && whole.starts_with('/')) {
    std::string path = Canonical(whole);
    // A name before `..` has to be a directory, which the text alone does not tell.
    if (dir.find("..") == std::string::npos || (co_await vfs.GetStat(shell.process(), dir)).has_value() ||
        !(co_await vfs.GetStat(shell.process(), ".")).has_value() ||
        !(co_await vfs.GetStat(shell.process(), shell.process().cwd.path)).has_value()) {
      auto done = co_await vfs.ChangeDir(shell.process(), path);
      if (done) {
        SetDirectory(shell, std::move(path));
        co_return Result<void>();
      }
    }
  }
  CO_TRY_VOID(co_await vfs.ChangeDir(shell.process(), dir));
  // Where nobody knows where it was, it only knows where it goes.
  if (!physical && !whole.starts_with('/')) {
    while (whole.starts_with("./") && whole.size() > 2) whole.erase(0, 2);
    SetDirectory(shell, std::move(whole));
    co_return Result<void>();
  }
  auto here = co_await WorkingDirectory(shell, "cd");
  SetDirectory(shell, here.value_or(std::move(whole)));
  co_return Result<void>();
}

std::string Tilde(Shell& shell, const std::string& dir, bool long_form) {
  std::string home = shell.VariableText("HOME");
  if (!long_form && home.size() > 1 && dir.starts_with(home) &&
      (dir.size() == home.size() || dir[home.size()] == '/'))
    return "~" + dir.substr(home.size());
  return dir;
}

// What `dirs -v` puts in front of an entry.
std::string Numbered(size_t at) {
  std::string number = std::to_string(at);
  return std::string(number.size() < 2 ? 2 - number.size() : 0, ' ') + number + "  ";
}

void PrintStack(Shell& shell) {
  std::string line = Tilde(shell, shell.logical_cwd, false);
  for (const std::string& dir : shell.dir_stack) line += " " + Tilde(shell, dir, false);
  shell.Out(line + "\n");
}

// +N or -N: an index into the stack with the current directory as 0. Null when it is neither.
bool StackIndex(const Shell& shell, std::string_view text, int64_t* index, bool* in_range) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return false;
  int64_t number;
  if (!ReadNumber(text.substr(1), &number) || number < 0) return false;
  auto count = static_cast<int64_t>(shell.dir_stack.size()) + 1;
  *index = text[0] == '+' ? number : count - 1 - number;
  *in_range = number < count;
  return true;
}

}  // namespace

Task<std::optional<std::string>> WorkingDirectory(Shell& shell, std::string caller) {
  kernel::Vfs& vfs = shell.machine().vfs;
  std::string path = shell.process().cwd.path;
  auto named = co_await vfs.GetStat(shell.process(), path);
  auto here = co_await vfs.GetStat(shell.process(), ".");
  // Where even that may not be looked at, the name stands.
  bool gone = named ? here && (named->ino != here->ino || named->dev != here->dev)
                    : named.error().code == Errno::kNoEnt;
  if (!gone) co_return path;
  shell.Err(caller + ": error retrieving current directory: getcwd: cannot access parent directories: " +
            std::string(ErrnoText(Errno::kNoEnt)) + "\n");
  co_return std::nullopt;
}

Task<int> CdBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool physical = shell.options.physical, print = false;
  OptionScan scan(call, "LPe@");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') co_return 2;
    if (letter == '@') co_return call.InvalidOption("-@");
    if (letter == 'L') physical = false;
    if (letter == 'P') physical = true;
  }
  size_t first = scan.operands();
  if (shell.options.restricted) {
    call.Complain("restricted");
    co_return 1;
  }
  if (call.args.size() > first + 1) {
    call.Complain("too many arguments");
    co_return 1;
  }
  std::string dir;
  if (call.args.size() <= first) {
    const std::string* home = shell.vars.GetText(shell.known.home);
    if (!home) {
      call.Complain("HOME not set");
      co_return 1;
    }
    dir = *home;
  } else if (call.args[first] == "-") {
    const std::string* old = shell.vars.GetText(shell.known.oldpwd);
    if (!old) {
      call.Complain("OLDPWD not set");
      co_return 1;
    }
    dir = *old;
    if (dir.empty()) {
      shell.Out("\n");
      co_return 0;
    }
    print = true;
  } else {
    dir = call.args[first];
    const std::string* cdpath = shell.vars.GetText(shell.known.cdpath);
    bool relative = dir != "." && dir != ".." && !dir.starts_with("/") && !dir.starts_with("./") &&
                    !dir.starts_with("../");
    if (cdpath && relative) {
      std::string list = *cdpath;
      for (size_t at = 0; at <= list.size();) {
        size_t colon = std::min(list.find(':', at), list.size());
        std::string base = list.substr(at, colon - at);
        at = colon + 1;
        std::string candidate = base.empty() ? "./" + dir : kernel::JoinPath(base, dir);
        auto stat = co_await shell.machine().vfs.GetStat(shell.process(), candidate);
        if (!stat || !stat->IsDir()) continue;
        if ((co_await ChangeTo(shell, candidate, physical)).has_value()) {
          if (!base.empty() && base != ".") shell.Out(shell.VariableText("PWD") + "\n");
          co_return 0;
        }
      }
    }
  }
  auto done = co_await ChangeTo(shell, dir, physical);
  if (!done && shell.options.cdable_vars) {
    if (const std::string* value = shell.vars.GetText(dir); value && IsIdentifier(dir)) {
      std::string target = *value;
      if ((co_await ChangeTo(shell, target, physical)).has_value()) {
        shell.Out(target + "\n");
        co_return 0;
      }
    }
  }
  if (!done) {
    call.Complain(Shown(dir) + ": " + std::string(done.error().Message()));
    co_return 1;
  }
  if (print) shell.Out(shell.logical_cwd + "\n");
  co_return KeepsVariables(shell) ? 1 : 0;
}

Task<int> PwdBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool physical = shell.options.physical;
  OptionScan scan(call, "LP");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') co_return 2;
    physical = letter == 'P';
  }
  if (physical || shell.logical_cwd.empty()) {
    auto here = co_await WorkingDirectory(shell, "pwd");
    if (!here) shell.logical_cwd.clear();
    if (!here) co_return 1;
    shell.Out(*here + "\n");
    if (physical && shell.options.posix) (void)shell.vars.Take(shell.known.pwd, std::move(*here));
  } else {
    shell.Out(shell.logical_cwd + "\n");
  }
  co_return 0;
}

int DirsBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool long_form = false, lines = false, numbers = false, clear = false;
  size_t i = 1;
  std::string wanted;
  for (; i < call.args.size(); ++i) {
    const std::string& arg = call.args[i];
    if (arg == "-c") {
      clear = true;
    } else if (arg == "-l") {
      long_form = true;
    } else if (arg == "-p") {
      lines = true;
    } else if (arg == "-v") {
      lines = numbers = true;
    } else if (arg == "--") {
      ++i;
      break;
    } else if (arg.size() > 1 && (arg[0] == '+' || arg[0] == '-')) {
      int64_t number;
      if (!ReadNumber(std::string_view(arg).substr(1), &number)) {
        if (arg[0] == '-') {
          call.Complain(arg + ": invalid number");
          return call.Usage();
        }
        call.Complain(arg + ": invalid number");
        return call.Usage();
      }
      wanted = arg;
    } else {
      call.Complain(arg + ": invalid option");
      return call.Usage();
    }
  }
  if (clear) {
    shell.dir_stack.clear();
    return 0;
  }
  std::vector<std::string> dirs = shell.dir_stack;
  dirs.insert(dirs.begin(), shell.logical_cwd);
  if (!wanted.empty()) {
    int64_t index;
    bool in_range;
    StackIndex(shell, wanted, &index, &in_range);
    if (!in_range) {
      call.Complain(shell.dir_stack.empty() ? "directory stack empty"
                                            : wanted.substr(1) + ": directory stack index out of range");
      return 1;
    }
    std::string shown = Tilde(shell, dirs[static_cast<size_t>(index)], long_form);
    shell.Out((numbers ? Numbered(static_cast<size_t>(index)) : std::string()) + shown + "\n");
    return 0;
  }
  std::string text;
  for (size_t n = 0; n < dirs.size(); ++n) {
    std::string shown = Tilde(shell, dirs[n], long_form);
    if (numbers) {
      text += Numbered(n) + shown + "\n";
    } else if (lines) {
      text += shown + "\n";
    } else {
      text += (n ? " " : "") + shown;
    }
  }
  shell.Out(lines ? text : text + "\n");
  return 0;
}

Task<int> PushdBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool stay = false;
  size_t i = 1;
  for (; i < call.args.size(); ++i) {
    if (call.args[i] == "-n")
      stay = true;
    else
      break;
  }
  if (i < call.args.size() && call.args[i] == "--") ++i;
  std::string current = shell.logical_cwd;
  if (i >= call.args.size()) {
    if (stay) co_return 0;
    if (shell.dir_stack.empty()) {
      call.Complain("no other directory");
      co_return 1;
    }
    std::string target = shell.dir_stack[0];
    auto done = co_await ChangeTo(shell, target, false);
    if (!done) {
      call.Complain(Shown(target) + ": " + std::string(done.error().Message()));
      co_return 1;
    }
    shell.dir_stack[0] = current;
    PrintStack(shell);
    co_return 0;
  }
  const std::string arg = call.args[i];
  int64_t index;
  bool in_range;
  if (arg[0] == '+' && !ReadNumber(std::string_view(arg).substr(1), &index)) {
    call.Complain(arg + ": invalid number");
    co_return call.Usage();
  }
  if (i + 1 < call.args.size()) {
    call.Complain("too many arguments");
    co_return 1;
  }
  if (StackIndex(shell, arg, &index, &in_range)) {
    if (!in_range) {
      call.Complain(shell.dir_stack.empty() ? "directory stack empty"
                                            : arg + ": directory stack index out of range");
      co_return 1;
    }
    std::vector<std::string> dirs = shell.dir_stack;
    dirs.insert(dirs.begin(), current);
    std::rotate(dirs.begin(), dirs.begin() + static_cast<std::ptrdiff_t>(index), dirs.end());
    if (!stay) {
      auto done = co_await ChangeTo(shell, dirs[0], false);
      if (!done) {
        call.Complain(Shown(dirs[0]) + ": " + std::string(done.error().Message()));
        co_return 1;
      }
    }
    dirs.erase(dirs.begin());
    shell.dir_stack = std::move(dirs);
    if (!stay) PrintStack(shell);
    co_return 0;
  }
  if (arg.size() > 1 && arg[0] == '-') {
    call.Complain(arg + ": invalid number");
    co_return call.Usage();
  }
  if (stay) {
    shell.dir_stack.insert(shell.dir_stack.begin(), arg);
  } else {
    std::string target = arg;
    if (arg == "-") {
      const std::string* old = shell.vars.GetText(shell.known.oldpwd);
      if (!old) {
        call.Complain("OLDPWD not set");
        co_return 1;
      }
      target = *old;
    }
    auto done = co_await ChangeTo(shell, target, false);
    if (!done) {
      call.Complain(Shown(target) + ": " + std::string(done.error().Message()));
      co_return 1;
    }
    if (arg == "-") shell.Out(shell.VariableText("PWD") + "\n");
    shell.dir_stack.insert(shell.dir_stack.begin(), current);
  }
  PrintStack(shell);
  co_return 0;
}

Task<int> PopdBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool stay = false;
  int64_t index = 0;
  std::string shown;
  for (size_t i = 1; i < call.args.size(); ++i) {
    const std::string& arg = call.args[i];
    bool in_range = true;
    if (arg == "-n") {
      stay = true;
    } else if (arg == "--") {
      continue;
    } else if (StackIndex(shell, arg, &index, &in_range)) {
      shown = arg;
      if (!in_range) index = -1;
    } else {
      call.Complain(arg + (arg[0] == '-' ? ": invalid number" : ": invalid argument"));
      co_return call.Usage();
    }
  }
  if (shell.dir_stack.empty()) {
    call.Complain("directory stack empty");
    co_return 1;
  }
  if (index < 0) {
    call.Complain(shown + ": directory stack index out of range");
    co_return 1;
  }
  if (index == 0 && !stay) {
    std::string target = shell.dir_stack[0];
    auto done = co_await ChangeTo(shell, target, false);
    if (!done) {
      call.Complain(Shown(target) + ": " + std::string(done.error().Message()));
      co_return 1;
    }
    index = 1;
  }
  if (index == 0) index = 1;
  shell.dir_stack.erase(shell.dir_stack.begin() + static_cast<std::ptrdiff_t>(index - 1));
  PrintStack(shell);
  co_return 0;
}

}  // namespace bivalve::shell
