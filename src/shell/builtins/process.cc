// trap umask ulimit times
#include <utility>

#include "base/mode.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/quote.h"
#include "shell/time_report.h"

namespace bivalve::shell {
namespace {

void PrintTrap(Shell& shell, int which) {
  const std::string* action = shell.traps.Listed(which);
  if (action) shell.Out("trap -- " + QuoteSingle(*action) + " " + TrapName(which) + "\n");
}

// The kernel delivers a signal that has an action, and drops one that is ignored.
void Dispose(Shell& shell, int which) {
  if (which <= 0 || which > kernel::kSigRtMax || which == kernel::kSigKill || which == kernel::kSigStop)
    return;
  using kernel::Disposition;
  Disposition disposition = shell.traps.Active(which)                   ? Disposition::kHandle
                            : shell.traps.Ignored(which)                ? Disposition::kIgnore
                            : shell.session && which == kernel::kSigInt ? Disposition::kHandle
                                                                        : Disposition::kDefault;
  shell.process().signals.Set(which, disposition);
}

std::string Octal(uint32_t mask) {
  std::string text;
  for (int shift = 9; shift >= 0; shift -= 3) text += static_cast<char>('0' + ((mask >> shift) & 7));
  return text;
}

std::string Symbolic(uint32_t mask) {
  std::string text;
  constexpr std::string_view kWho = "ugo";
  for (size_t i = 0; i < 3; ++i) {
    uint32_t bits = ~mask >> (6 - 3 * i) & 7;
    if (i) text += ',';
    text += kWho[i];
    text += '=';
    if (bits & 4) text += 'r';
    if (bits & 2) text += 'w';
    if (bits & 1) text += 'x';
  }
  return text;
}

struct Resource {
  char letter;
  std::string_view name;
  std::string_view unit;
};
constexpr Resource kResources[] = {
    {'R', "real-time non-blocking time ", "(microseconds, -R) "},
    {'c', "core file size             ", "(blocks, -c) "},
    {'d', "data seg size              ", "(kbytes, -d) "},
    {'e', "scheduling priority                ", "(-e) "},
    {'f', "file size                  ", "(blocks, -f) "},
    {'i', "pending signals                    ", "(-i) "},
    {'l', "max locked memory          ", "(kbytes, -l) "},
    {'m', "max memory size            ", "(kbytes, -m) "},
    {'n', "open files                         ", "(-n) "},
    {'p', "pipe size               ", "(512 bytes, -p) "},
    {'q', "POSIX message queues        ", "(bytes, -q) "},
    {'r', "real-time priority                 ", "(-r) "},
    {'s', "stack size                 ", "(kbytes, -s) "},
    {'t', "cpu time                  ", "(seconds, -t) "},
    {'u', "max user processes                 ", "(-u) "},
    {'v', "virtual memory             ", "(kbytes, -v) "},
    {'x', "file locks                         ", "(-x) "},
};

// What the machine's limits say about a resource; -1 is unlimited.
int64_t LimitOf(Shell& shell, char letter) {
  const kernel::Limits& limits = shell.process().account->limits;
  switch (letter) {
    case 'n': return limits.fds;
    case 'u': return limits.processes;
    case 'p': return 8;
    case 'v':
    case 'm': return limits.memory_bytes == kernel::kUnlimited ? -1 : limits.memory_bytes / 1024;
    case 'c':
    case 'e':
    case 'r': return 0;
    case 's': return 8192;
    default: return -1;
  }
}

std::string LimitText(int64_t value) { return value < 0 ? "unlimited" : std::to_string(value); }

}  // namespace

int TrapBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool list = false, print = false;
  OptionScan scan(call, "lp");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    if (letter == 'l') list = true;
    if (letter == 'p') print = true;
  }
  size_t i = scan.operands();
  std::vector<std::string>& args = call.args;
  if (list) {
    std::vector<std::string> words = {"kill", "-l"};
    BuiltinCall inner{.shell = shell, .eval = call.eval, .args = words};
    return KillBuiltin(inner);
  }
  if (i >= args.size()) {
    for (int which = 0; which < Traps::kCount; ++which) PrintTrap(shell, which);
    return 0;
  }
  int status = 0;
  if (print) {
    for (; i < args.size(); ++i) {
      auto which = ParseTrapName(args[i]);
      if (which) {
        PrintTrap(shell, *which);
      } else {
        call.Complain(args[i] + ": invalid signal specification");
        status = 1;
      }
    }
    return status;
  }
  // A first operand that is a number, or the only one, is no action: the traps go back to default.
  std::string action = args[i];
  bool reset = action == "-";
  bool numeric =
      !action.empty() && action.find_first_not_of("0123456789") == std::string::npos && ParseTrapName(action);
  if (i + 1 == args.size()) {
    if (!ParseTrapName(action)) {
      call.Usage();
      return 2;
    }
    reset = true;
  } else if (numeric) {
    reset = true;
  } else {
    ++i;
  }
  shell.traps.DropListed();
  for (; i < args.size(); ++i) {
    auto which = ParseTrapName(args[i]);
    if (!which) {
      call.Complain(args[i] + ": invalid signal specification");
      status = 1;
      continue;
    }
    if (shell.traps.HardIgnored(*which)) continue;
    if (reset)
      shell.traps.Clear(*which);
    else
      shell.traps.Set(*which, action);
    Dispose(shell, *which);
  }
  return status;
}

int UmaskBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool symbolic = false, print = false;
  OptionScan scan(call, "pS");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    if (letter == 'S') symbolic = true;
    if (letter == 'p') print = true;
  }
  uint32_t& mask = shell.process().umask;
  if (scan.operands() >= call.args.size()) {
    std::string text = symbolic ? Symbolic(mask) : Octal(mask);
    shell.Out((print ? (symbolic ? "umask -S " : "umask ") : "") + text + "\n");
    return 0;
  }
  const std::string& word = call.args[scan.operands()];
  if (!word.empty() && word[0] >= '0' && word[0] <= '9') {
    uint32_t value = 0;
    for (char c : word) {
      if (c < '0' || c > '7' || value > 07777) {
        call.Complain(word + ": octal number out of range");
        return 1;
      }
      value = value * 8 + static_cast<uint32_t>(c - '0');
    }
    if (value > 0777) {
      call.Complain(word + ": octal number out of range");
      return 1;
    }
    mask = value;
    return 0;
  }
  auto change = ModeChange::Parse(word);
  if (!change) {
    size_t bad = word.find_first_not_of("ugoa");
    std::string shown = bad == std::string::npos ? std::string(1, '\0') : std::string(1, word[bad]);
    bool is_operator =
        bad != std::string::npos && std::string_view("+-=").find(word[bad]) != std::string_view::npos;
    if (is_operator) {
      size_t letter = word.find_first_not_of("rwxXst", bad + 1);
      shown = letter == std::string::npos ? "" : std::string(1, word[letter]);
    }
    call.Complain("`" + shown +
                  (is_operator ? "': invalid symbolic mode character" : "': invalid symbolic mode operator"));
    return 1;
  }
  mask = ~change->Apply(~mask & 0777, false, 0) & 0777;
  if (symbolic) shell.Out(Symbolic(mask) + "\n");
  return 0;
}

int UlimitBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  std::string wanted;
  bool all = false;
  OptionScan scan(call, "SHabcdefiklmnpqrstuvxPRT");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    if (letter == 'a')
      all = true;
    else if (letter != 'S' && letter != 'H')
      wanted += static_cast<char>(letter);
  }
  if (all) {
    for (const Resource& resource : kResources)
      shell.Out(std::string(resource.name) + std::string(resource.unit) +
                LimitText(LimitOf(shell, resource.letter)) + "\n");
    return 0;
  }
  if (wanted.empty()) wanted = "f";
  if (scan.operands() >= call.args.size()) {
    for (char letter : wanted) {
      if (wanted.size() > 1) {
        for (const Resource& resource : kResources)
          if (resource.letter == letter) shell.Out(std::string(resource.name) + std::string(resource.unit));
      }
      shell.Out(LimitText(LimitOf(shell, letter)) + "\n");
    }
    return 0;
  }
  // The machine's limits are its owner's: values are checked, and accepted where they change nothing.
  const std::string& word = call.args[scan.operands()];
  int64_t value = -1;
  if (word != "unlimited" && word != "hard" && word != "soft" && (!ReadNumber(word, &value) || value < 0)) {
    call.Complain(word + ": invalid number");
    return 1;
  }
  return 0;
}

int TimesBuiltin(BuiltinCall& call) {
  std::string zero = MinutesSeconds(0, 3);
  call.shell.Out(zero + " " + zero + "\n" + zero + " " + zero + "\n");
  return 0;
}

}  // namespace bivalve::shell
