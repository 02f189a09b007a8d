// set shift shopt
#include <utility>

#include "shell/builtins/all.h"
#include "shell/declare.h"
#include "shell/eval.h"
#include "shell/unparse.h"

namespace bivalve::shell {
namespace {

void ListVariables(Shell& shell) {
  for (NameId id : shell.vars.Sorted()) {
    const Variable* bound = shell.vars.Bound(id);
    if (!bound) continue;
    bool computed = bound->Has(kDynamic) && !bound->Has(kReadonly);
    const std::string& name = shell.vars.Name(id);
    if (computed && !bound->Has(kArrayAttrs) && id != shell.known.underscore) continue;
    if (computed && bound->Has(kArrayAttrs) && (name == "FUNCNAME")) continue;
    if (computed && (name == "DIRSTACK" || name == "GROUPS")) {
      shell.Out(name + "=()\n");
      continue;
    }
    const Variable* variable = computed || bound->Has(kDynamic) ? shell.vars.Find(id) : bound;
    if (!variable) continue;
    std::string line = variable->Has(kArrayAttrs) && !variable->IsSet() && computed
                           ? name + "=()"
                           : SetLine(name, *variable, shell.options.posix);
    if (!line.empty()) shell.Out(line + "\n");
  }
  if (shell.options.posix) return;
  for (const FunctionDef* function : shell.SortedFunctions())
    shell.Out(FunctionText(function->name, *function->body) + "\n");
}

}  // namespace

void ListSetOptions(Shell& shell, bool as_commands) {
  for (const OptionEntry& option : SetOptions()) {
    bool on = shell.options.*option.field;
    std::string name(option.name);
    if (as_commands) {
      shell.Out(std::string(on ? "set -o " : "set +o ") + name + "\n");
      continue;
    }
    name.resize(std::max<size_t>(name.size(), 15), ' ');
    shell.Out(name + "\t" + (on ? "on\n" : "off\n"));
  }
}

void ListShoptOptions(Shell& shell, bool as_commands) {
  for (const OptionEntry& option : ShoptOptions()) {
    bool on = shell.options.*option.field;
    std::string name(option.name);
    if (as_commands) {
      shell.Out(std::string(on ? "shopt -s " : "shopt -u ") + name + "\n");
      continue;
    }
    name.resize(std::max<size_t>(name.size(), 15), ' ');
    shell.Out(name + "\t" + (on ? "on\n" : "off\n"));
  }
}

namespace {

// What `set` is told to do, in its order, and where its operands begin. Nothing is done before all letters
// are known to be letters.
struct SetWish {
  enum Kind : uint8_t { kOption, kList, kRestrict, kUnknownName, kPlainTrace } kind;
  bool on = false;
  const OptionEntry* option = nullptr;
  std::string_view name = {};
};

struct SetRequest {
  std::vector<SetWish> wishes;
  size_t operands = 1;
  bool parameters = false;  // there are new ones, even if none
  std::string wrong;        // the first option that there is not
};

SetRequest ReadSetArguments(std::span<const std::string> args) {
  SetRequest request;
  size_t i = 1;
  for (; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (arg == "--" || arg == "-" || arg == "+") {
      if (arg == "-") request.wishes.push_back({SetWish::kPlainTrace});
      ++i;
      request.parameters = arg == "--";
      break;
    }
    if (arg.size() < 2 || (arg[0] != '-' && arg[0] != '+')) break;
    const bool on = arg[0] == '-';
    for (char letter : std::string_view(arg).substr(1)) {
      const bool named =
          i + 1 < args.size() && !args[i + 1].empty() && args[i + 1][0] != '-' && args[i + 1][0] != '+';
      if (letter == 'o' && !named) {
        request.wishes.push_back({SetWish::kList, on});
      } else if (letter == 'o') {
        const OptionEntry* option = FindSetOption(args[++i]);
        request.wishes.push_back({option ? SetWish::kOption : SetWish::kUnknownName, on, option, args[i]});
      } else if (letter == 'r') {
        request.wishes.push_back({SetWish::kRestrict, on});
      } else if (const OptionEntry* option = FindSetOption(letter)) {
        request.wishes.push_back({SetWish::kOption, on, option});
      } else {
        request.wrong = {arg[0], letter};
        return request;
      }
    }
  }
  request.operands = i;
  request.parameters |= i < args.size();
  return request;
}

// The status; 0 when the rest is to follow.
int Grant(BuiltinCall& call, const SetWish& wish) {
  Shell& shell = call.shell;
  switch (wish.kind) {
    case SetWish::kOption: shell.SetOption(*wish.option, wish.on); break;
    case SetWish::kList: ListSetOptions(shell, !wish.on); break;
    case SetWish::kPlainTrace: shell.options.xtrace = shell.options.verbose = false; break;
    case SetWish::kUnknownName: call.Complain(std::string(wish.name) + ": invalid option name"); return 2;
    case SetWish::kRestrict:
      if (!wish.on && shell.options.restricted) {
        (void)call.InvalidOption("+r");
        return 1;
      }
      if (!wish.on) break;
      // bash takes what -c was given for its own start: the variables stay as they are.
      if (shell.options.command_string)
        shell.options.restricted = true;
      else
        shell.Restrict();
      break;
  }
  return 0;
}

}  // namespace

int SetBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  std::vector<std::string>& args = call.args;
  if (args.size() == 1) {
    ListVariables(shell);
    return 0;
  }
  const SetRequest request = ReadSetArguments(args);
  if (!request.wrong.empty()) return call.InvalidOption(request.wrong);
  for (const SetWish& wish : request.wishes)
    if (int status = Grant(call, wish)) return status;
  if (!request.parameters) return 0;
  if (shell.function_depth == 0) shell.params_set = true;
  const std::span<const std::string> operands = std::span<const std::string>(args).subspan(request.operands);
  size_t size = 0;
  for (const std::string& operand : operands) size += operand.size() + sizeof(std::string);
  if (!shell.meter().Hold(size)) return 1;
  shell.params.Set(std::vector<std::string>(operands.begin(), operands.end()));
  return 0;
}

int ShiftBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  size_t first = call.args.size() > 1 && call.args[1] == "--" ? 2 : 1;
  int64_t count = 1;
  if (call.args.size() > first && !ReadNumber(call.args[first], &count)) {
    call.Complain(call.args[first] + ": numeric argument required");
    return 1;
  }
  if (call.args.size() > first + 1) return call.TooManyArguments();
  auto size = static_cast<int64_t>(shell.params->size());
  if (count < 0 || count > size) {
    if (count < 0 || shell.options.shift_verbose || shell.options.posix)
      call.Complain((call.args.size() > first ? call.args[first] + ": " : "") + "shift count out of range");
    return 1;
  }
  auto& params = shell.params.Own();
  params.erase(params.begin(), params.begin() + static_cast<std::ptrdiff_t>(count));
  return 0;
}

int ShoptBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool set = false, unset = false, quiet = false, commands = false, of_set = false;
  OptionScan scan(call, "opqsu");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': return 2;
      case 's': set = true; break;
      case 'u': unset = true; break;
      case 'q': quiet = true; break;
      case 'p': commands = true; break;
      case 'o': of_set = true; break;
      default: break;
    }
  }
  if (set && unset) {
    call.Complain("cannot set and unset shell options simultaneously");
    return 1;
  }
  auto print = [&](const OptionEntry& option) {
    bool on = shell.options.*option.field;
    std::string name(option.name);
    if (quiet) return;
    if (commands) {
      shell.Out(std::string(of_set ? (on ? "set -o " : "set +o ")
                            : on   ? "shopt -s "
                                   : "shopt -u ") +
                name + "\n");
      return;
    }
    name.resize(std::max<size_t>(name.size(), of_set ? 15 : 15), ' ');
    shell.Out(name + "\t" + (on ? "on\n" : "off\n"));
  };
  size_t first = scan.operands();
  if (first >= call.args.size()) {
    for (const OptionEntry& option : of_set ? SetOptions() : ShoptOptions()) {
      if (set && !(shell.options.*option.field)) continue;
      if (unset && shell.options.*option.field) continue;
      print(option);
    }
    return 0;
  }
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    const OptionEntry* option = of_set ? FindSetOption(call.args[i]) : FindShoptOption(call.args[i]);
    if (!option) {
      call.Complain(call.args[i] + (of_set ? ": invalid option name" : ": invalid shell option name"));
      status = 1;
      continue;
    }
    if (set || unset) {
      if (!shell.SetOption(*option, set)) {
        status = 1;
      }
      continue;
    }
    if (!(shell.options.*option->field)) status = 1;
    print(*option);
  }
  return status;
}

}  // namespace bivalve::shell
