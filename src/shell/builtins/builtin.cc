#include "shell/builtins/builtin.h"

#include <algorithm>
#include <charconv>

#include "shell/builtins/all.h"
#include "shell/eval.h"

namespace bivalve::shell {

void BuiltinCall::Complain(std::string_view text) const {
  shell.Complain(std::string(name()) + ": " + std::string(text));
}

int BuiltinCall::Usage() const {
  const Builtin* builtin = FindBuiltin(name());
  if (builtin) shell.Err(std::string(name()) + ": usage: " + std::string(builtin->usage) + "\n");
  return 2;
}

int BuiltinCall::Refused(const ShellError& error, bool named) {
  // What was told already, and ends the shell (VarHooks::Warn).
  if (error.kind == ErrorKind::kFatal && error.text.empty()) flow = Flow::kExit;
  if (error.kind == ErrorKind::kStopped || error.text.empty()) return 1;
  // `set -u`: the shell ends wherever the name stands.
  if (error.kind == ErrorKind::kFatal) {
    flow = eval.Report(error);
    return fatal_status = shell.status;
  }
  if (error.kind == ErrorKind::kSubscript || error.kind == ErrorKind::kInteger) {
    error.kind == ErrorKind::kInteger ? Complain(error.text) : shell.Complain(error.text);
    flow = shell.Abandon();
  } else if (named) {
    Complain(error.text);
  } else {
    shell.Complain(error.text);
    if (shell.EndsByError(error.text)) {
      shell.status = 1;
      flow = Flow::kExit;
    }
  }
  return 1;
}

int BuiltinCall::InvalidOption(std::string_view option) const {
  Complain(std::string(option) + ": invalid option");
  return Usage();
}

int BuiltinCall::TooManyArguments() {
  Complain("too many arguments");
  flow = shell.Abandon();
  return 1;
}

int BuiltinCall::NeedsArgument(std::string_view option) const {
  Complain(std::string(option) + ": option requires an argument");
  return Usage();
}

int StartBuiltin(const Builtin& builtin, BuiltinCall& call) {
  if (call.args.size() > 1 && call.args[1] == "--help") {
    // Those that take any word as an operand.
    bool operand = false;
    for (std::string_view name : {":", "[", "echo", "false", "test", "true"}) operand |= builtin.name == name;
    if (!operand) {
      std::vector<std::string> args = {"help", std::string(builtin.name)};
      BuiltinCall help{.shell = call.shell, .eval = call.eval, .args = args};
      (void)HelpBuiltin(help);
      return 2;
    }
  }
  return builtin.plain ? builtin.plain(call) : kMustWait;
}

int OptionScan::Next() {
  std::vector<std::string>& args = call_.args;
  if (at_ == 0) {
    if (index_ >= args.size()) return 0;
    const std::string& arg = args[index_];
    if (arg.size() < 2 || (arg[0] != '-' && !(plus && arg[0] == '+'))) return 0;
    if (arg == "--") {
      ++index_;
      return 0;
    }
    sign_ = arg[0];
    at_ = 1;
  }
  const std::string& arg = args[index_];
  char letter = arg[at_++];
  size_t found = letter == ':' ? std::string_view::npos : letters_.find(letter);
  std::string shown = std::string(1, sign_) + letter;
  if (found == std::string_view::npos) {
    call_.InvalidOption(shown);
    return '?';
  }
  bool takes = found + 1 < letters_.size() && letters_[found + 1] == ':';
  if (takes) {
    if (at_ < arg.size()) {
      argument_ = arg.substr(at_);
    } else if (index_ + 1 < args.size()) {
      argument_ = args[++index_];
    } else {
      call_.NeedsArgument(shown);
      return '?';
    }
    at_ = 0;
    ++index_;
    return letter;
  }
  if (at_ >= arg.size()) {
    at_ = 0;
    ++index_;
  }
  return letter;
}

bool ReadNumber(std::string_view text, int64_t* number) {
  size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return false;
  text = text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin);
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return false;
  }
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
  return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

const Builtin* FindBuiltin(std::string_view name) {
  std::span<const Builtin> all = AllBuiltins();
  auto it = std::lower_bound(all.begin(), all.end(), name,
                             [](const Builtin& b, std::string_view n) { return b.name < n; });
  return it != all.end() && it->name == name ? &*it : nullptr;
}

}  // namespace bivalve::shell
