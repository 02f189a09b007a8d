// complete compopt
#include <algorithm>
#include <utility>

#include "shell/builtins/all.h"
#include "shell/builtins/compgen.h"
#include "shell/completion.h"
#include "shell/names.h"

namespace bivalve::shell {
namespace {

// In the order of bash's hash table of 512 buckets.
std::vector<std::string> ListedNames(const Completions& completions) {
  std::vector<std::string> names;
  for (const auto& [name, spec] : completions.by_name) names.push_back(name);
  std::stable_sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) {
    return (BashHash(a) & 511) < (BashHash(b) & 511);
  });
  return names;
}

std::vector<std::string> OperandNames(BuiltinCall& call, size_t first, const CompletionRequest& request) {
  std::vector<std::string> names;
  if (request.of_default) names.emplace_back(kDefaultCompletion);
  if (request.of_empty) names.emplace_back(kEmptyCompletion);
  if (request.of_initial) names.emplace_back(kInitialCompletion);
  if (names.empty()) names.assign(call.args.begin() + static_cast<std::ptrdiff_t>(first), call.args.end());
  return names;
}

int Missing(BuiltinCall& call, const std::string& name) {
  call.Complain(name + ": no completion specification");
  return 1;
}

}  // namespace

// The options of complete and compgen. 0: go on.
int ReadCompletionOptions(BuiltinCall& call, bool complete, CompletionRequest* request, size_t* operands) {
  OptionScan scan(call,
                  complete ? "abcdefgjko:prsuvA:G:W:P:S:X:F:C:DEI" : "abcdefgjko:prsuvA:G:W:P:S:X:F:C:DEI");
  CompletionSpec& spec = request->spec;
  for (int letter; (letter = scan.Next()) != 0;) {
    const std::string& argument = scan.argument();
    request->any = true;
    switch (letter) {
      case '?': return 2;
      case 'p':
      case 'r':
      case 'D':
      case 'E':
      case 'I':
        if (!complete) return call.InvalidOption(std::string("-") + static_cast<char>(letter));
        (letter == 'p'   ? request->print
         : letter == 'r' ? request->remove
         : letter == 'D' ? request->of_default
         : letter == 'E' ? request->of_empty
                         : request->of_initial) = true;
        break;
      case 'o':
      case 'A': {
        uint32_t bit = letter == 'o' ? FindCompletionOption(argument) : FindCompletionAction(argument);
        if (!bit) {
          call.Complain(argument + (letter == 'o' ? ": invalid option name" : ": invalid action name"));
          return 2;
        }
        (letter == 'o' ? spec.options : spec.actions) |= bit;
        break;
      }
      case 'G': spec.glob = argument; break;
      case 'W': spec.words = argument; break;
      case 'P': spec.prefix = argument; break;
      case 'S': spec.suffix = argument; break;
      case 'X': spec.filter = argument; break;
      case 'C': spec.command = argument; break;
      case 'F':
        if (argument.find_first_of(" \t\n;&|()<>\"'\\$`") != std::string::npos) {
          call.Complain("`" + argument + "': not a valid identifier");
          return 2;
        }
        spec.function = argument;
        break;
      default: spec.actions |= FindCompletionAction(static_cast<char>(letter)); break;
    }
  }
  *operands = scan.operands();
  return 0;
}

int CompleteBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  CompletionRequest request;
  size_t first = 0;
  if (int status = ReadCompletionOptions(call, true, &request, &first)) return status;
  std::vector<std::string> names = OperandNames(call, first, request);
  if (request.print || (names.empty() && !request.any)) {
    if (names.empty()) {
      for (const std::string& name : ListedNames(*shell.completions))
        shell.Out(CompletionText(name, shell.completions->by_name.at(name)) + "\n");
      return 0;
    }
    int status = 0;
    for (const std::string& name : names) {
      auto it = shell.completions->by_name.find(name);
      if (it == shell.completions->by_name.end())
        status = Missing(call, name);
      else
        shell.Out(CompletionText(name, it->second) + "\n");
    }
    return status;
  }
  if (request.remove) {
    if (names.empty()) {
      shell.completions.Set({});
      return 0;
    }
    int status = 0;
    for (const std::string& name : names)
      if (!shell.completions.Own().by_name.erase(name)) status = Missing(call, name);
    return status;
  }
  if (names.empty()) return call.Usage();
  for (const std::string& name : names) shell.completions.Own().by_name[name] = request.spec;
  return 0;
}

int CompoptBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  CompletionRequest request;
  uint32_t on = 0, off = 0;
  OptionScan scan(call, "o:DEI");
  scan.plus = true;
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': return 2;
      case 'o': {
        uint32_t bit = FindCompletionOption(scan.argument());
        if (!bit) {
          call.Complain(scan.argument() + ": invalid option name");
          return 2;
        }
        (scan.sign() == '-' ? on : off) |= bit;
        break;
      }
      case 'D': request.of_default = true; break;
      case 'E': request.of_empty = true; break;
      case 'I': request.of_initial = true; break;
      default: break;
    }
  }
  std::vector<std::string> names = OperandNames(call, scan.operands(), request);
  if (names.empty()) {
    // Of the completion that is being made.
    if (!shell.completing) {
      call.Complain("not currently executing completion function");
      return 1;
    }
    if (!on && !off) {
      shell.Out(CompletionOptionText("compgen", *shell.completing) + "\n");
      return 0;
    }
    shell.completing->options = (shell.completing->options | on) & ~off;
    return 0;
  }
  int status = 0;
  for (const std::string& name : names) {
    if (!shell.completions->by_name.contains(name)) {
      status = Missing(call, name);
      continue;
    }
    if (!on && !off) {
      shell.Out(CompletionOptionText(name, shell.completions->by_name.at(name)) + "\n");
      continue;
    }
    uint32_t& options = shell.completions.Own().by_name[name].options;
    options = (options | on) & ~off;
  }
  return status;
}

}  // namespace bivalve::shell
