// alias unalias enable caller help
#include <utility>

#include "shell/builtins/all.h"
#include "shell/builtins/help_text.h"
#include "shell/pattern.h"
#include "shell/quote.h"

namespace bivalve::shell {
namespace {

// A name that an alias may have: nothing that would end or quote a word.
bool IsAliasName(std::string_view name) {
  return !name.empty() && name.find_first_of(" \t\n;&|()<>\"'\\$`/=") == std::string_view::npos;
}

// `reusable`: as a command that defines it.
void PrintAlias(BuiltinCall& call, const std::string& name, const std::string& value, bool reusable) {
  std::string begin = !reusable ? "" : name.starts_with('-') ? "alias -- " : "alias ";
  call.shell.Out(begin + name + "=" + QuoteSingle(value) + "\n");
}

}  // namespace

int AliasBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool print = false;
  OptionScan scan(call, "p");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    print = true;
  }
  const bool reusable = print || !shell.options.posix;
  size_t first = scan.operands();
  if (print || first >= call.args.size()) {
    for (const auto& [name, value] : *shell.aliases) PrintAlias(call, name, value, reusable);
    if (first >= call.args.size()) return 0;
  }
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    const std::string& arg = call.args[i];
    size_t equals = arg.find('=');
    std::string name = arg.substr(0, equals);
    if (equals != std::string::npos && equals > 0) {
      if (!IsAliasName(name)) {
        call.Complain("`" + name + "': invalid alias name");
        status = 1;
        continue;
      }
      shell.aliases.Own()[name] = arg.substr(equals + 1);
      continue;
    }
    auto it = shell.aliases->find(arg);
    if (it == shell.aliases->end()) {
      call.Complain(arg + ": not found");
      status = 1;
    } else {
      PrintAlias(call, it->first, it->second, reusable);
    }
  }
  return status;
}

int UnaliasBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  OptionScan scan(call, "a");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    shell.aliases.Set({});
    return 0;
  }
  if (scan.operands() >= call.args.size()) return call.Usage();
  int status = 0;
  for (size_t i = scan.operands(); i < call.args.size(); ++i) {
    if (shell.aliases.Own().erase(call.args[i])) continue;
    call.Complain(call.args[i] + ": not found");
    status = 1;
  }
  return status;
}

int EnableBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool all = false, off = false, special = false, print = false, unload = false;
  std::string object;
  OptionScan scan(call, "adnpsf:");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': return 2;
      case 'a': all = true; break;
      case 'n': off = true; break;
      case 'p': print = true; break;
      case 's': special = true; break;
      case 'd': unload = true; break;
      case 'f': object = scan.argument(); break;
      default: break;
    }
  }
  size_t first = scan.operands();
  if ((unload || !object.empty()) && first < call.args.size()) {
    // There are no objects to load.
    if (shell.options.restricted) {
      call.Complain("restricted");
      return 1;
    }
    if (unload)
      for (size_t i = first; i < call.args.size(); ++i)
        call.Complain(call.args[i] +
                      (FindBuiltin(call.args[i]) ? ": not dynamically loaded" : ": not a shell builtin"));
    else
      call.Complain("cannot open shared object " + object + ": " + object +
                    ": cannot open shared object file: No such file or directory");
    return 1;
  }
  if (print || first >= call.args.size()) {
    for (const Builtin& builtin : AllBuiltins()) {
      bool disabled = shell.disabled->contains(std::string(builtin.name));
      if ((special && !builtin.special) || (!all && disabled != off)) continue;
      shell.Out(std::string(disabled ? "enable -n " : "enable ") + std::string(builtin.name) + "\n");
    }
    return 0;
  }
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    if (!FindBuiltin(call.args[i])) {
      call.Complain(call.args[i] + ": not a shell builtin");
      status = 1;
    } else if (off) {
      shell.disabled.Own()[call.args[i]] = true;
    } else {
      shell.disabled.Own().erase(call.args[i]);
    }
  }
  return status;
}

int CallerBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  OptionScan scan(call, "");
  if (scan.Next() != 0) return 2;
  size_t first = scan.operands();
  size_t depth = shell.frames.size();
  bool has_main = !shell.script_name.empty();
  if (depth == 0) {
    // A script is called from nowhere.
    bool tells = has_main && call.args.size() <= first;
    if (tells) shell.Out("0 NULL\n");
    return tells ? 0 : 1;
  }
  auto source_of = [&](size_t level) -> std::string {
    if (level < depth) return shell.frames[depth - 1 - level].source;
    return has_main ? shell.script_name : std::string("NULL");
  };
  if (call.args.size() <= first) {
    shell.Out(std::to_string(shell.frames.back().call_line) + " " + source_of(1) + "\n");
    return 0;
  }
  int64_t number;
  if (!ReadNumber(call.args[first], &number)) {
    call.Complain(call.args[first] + ": invalid number");
    return call.Usage();
  }
  auto level = static_cast<size_t>(number);
  if (number < 0 || level >= depth || (level + 1 == depth && !has_main)) return 1;
  std::string function = level + 1 < depth ? shell.frames[depth - 2 - level].function : "main";
  shell.Out(std::to_string(shell.frames[depth - 1 - level].call_line) + " " + function + " " +
            source_of(level + 1) + "\n");
  return 0;
}

int HelpBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool shorter = false, describe = false;
  OptionScan scan(call, "dms");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    if (letter == 's') shorter = true;
    if (letter == 'd') describe = true;
  }
  size_t first = scan.operands();
  if (first >= call.args.size()) {
    shell.Out("These commands are part of the shell. `help NAME' says more about one.\n\n");
    for (const Builtin& builtin : AllBuiltins()) shell.Out(" " + std::string(builtin.usage) + "\n");
    return 0;
  }
  bool found = false;
  for (size_t i = first; i < call.args.size(); ++i) {
    Pattern pattern(call.args[i], {});
    for (const Builtin& builtin : AllBuiltins()) {
      if (builtin.name != call.args[i] && !pattern.Matches(builtin.name, shell.meter())) continue;
      found = true;
      std::string name(builtin.name), text(HelpFor(builtin.name));
      if (describe) {
        shell.Out(name + " - " + text + "\n");
      } else {
        shell.Out(name + ": " + std::string(builtin.usage) + "\n");
        if (!shorter) shell.Out("    " + text + "\n");
      }
    }
  }
  if (found) return 0;
  call.Complain("no help topics match `" + call.args.back() + "'.  Try `help help' or `man -k " +
                call.args.back() + "' or `info " + call.args.back() + "'.");
  return 1;
}

}  // namespace bivalve::shell
