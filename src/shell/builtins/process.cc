// trap umask times
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/quote.h"
#include "shell/time_report.h"

namespace bivalve::shell {
namespace {

void PrintTrap(Shell& shell, int which, bool defaults = false) {
  const std::string* action = shell.traps.Listed(which);
  std::string name = TrapName(which);
  if (shell.options.posix) {
    if (name.starts_with("SIG")) name.erase(0, 3);
    if (name.empty()) name = std::to_string(which);
    if (!action && defaults) shell.Out("trap -- - " + name + "\n");
  }
  if (action) shell.Out("trap -- " + QuoteSingle(*action) + " " + name + "\n");
}

// The kernel delivers a signal that has an action, and drops one that is ignored.
void Dispose(Shell& shell, int which) {
  if (which <= 0 || which > kernel::kSigRtMax || which == kernel::kSigKill || which == kernel::kSigStop)
    return;
  using kernel::Disposition;
  Disposition disposition = shell.traps.Active(which)    ? Disposition::kHandle
                            : shell.traps.Ignored(which) ? Disposition::kIgnore
                            : (shell.session || shell.prompting) && which == kernel::kSigInt
                                ? Disposition::kHandle
                            : shell.prompting && which == kernel::kSigTerm         ? Disposition::kHandle
                            : shell.traps.Active(Traps::kExit) && EndsShell(which) ? Disposition::kHandle
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

// "u=rwx,g-w": what umask takes, which is less than chmod does. False: message printed.
bool ApplySymbolic(BuiltinCall& call, std::string_view text, uint32_t* allowed) {
  auto wrong = [&](char c, const char* what) {
    call.Complain(std::string("`") + c + "': invalid symbolic mode " + what);
    return false;
  };
  size_t at = 0;
  auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
  for (;;) {
    uint32_t who = 0;
    for (;; ++at) {
      char c = peek();
      if (c == 'u')
        who |= 0700;
      else if (c == 'g')
        who |= 0070;
      else if (c == 'o')
        who |= 0007;
      else if (c == 'a')
        who |= 0777;
      else
        break;
    }
    if (!who) who = 0777;
    char op = peek();
    if (op != '+' && op != '-' && op != '=') return wrong(op, "operator");
    while (op == '+' || op == '-' || op == '=') {
      ++at;
      uint32_t bits = 0;
      for (;; ++at) {
        char c = peek();
        if (c == 'r')
          bits |= 0444;
        else if (c == 'w')
          bits |= 0222;
        else if (c == 'x')
          bits |= 0111;
        else
          break;
      }
      bits &= who;
      if (op == '+')
        *allowed |= bits;
      else if (op == '-')
        *allowed &= ~bits;
      else
        *allowed = (*allowed & ~who) | bits;
      op = peek();
      if (op && op != ',' && op != '+' && op != '-' && op != '=') return wrong(op, "character");
    }
    if (op == '\0') return true;
    ++at;
  }
}

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
    for (int which = 0; which < Traps::kCount; ++which) PrintTrap(shell, which, print);
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
    // What would end the shell has to come by its EXIT trap.
    if (*which == Traps::kExit)
      for (int signal = 1; signal <= kernel::kSigRtMax; ++signal)
        if (EndsShell(signal) && !shell.traps.HardIgnored(signal)) Dispose(shell, signal);
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
    if (value > 07777) {
      call.Complain(word + ": octal number out of range");
      return 1;
    }
    mask = value & 0777;
    return 0;
  }
  uint32_t allowed = ~mask & 0777;
  if (!ApplySymbolic(call, word, &allowed)) return 1;
  mask = ~allowed & 0777;
  if (symbolic) shell.Out(Symbolic(mask) + "\n");
  return 0;
}

int TimesBuiltin(BuiltinCall& call) {
  OptionScan scan(call, "");
  if (scan.Next() == '?') return 2;
  std::string zero = MinutesSeconds(0, 3);
  call.shell.Out(zero + " " + zero + "\n" + zero + " " + zero + "\n");
  return 0;
}

}  // namespace bivalve::shell
