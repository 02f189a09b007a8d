// Builtins: the commands that a shell runs itself, one signature for all of them, found in one table.
//
// A builtin is a plain function when nothing it does can wait; else a coroutine. One may have both: the
// plain one answers kMustWait, having done nothing, when it needs the other. Output goes through
// Shell::Out and Err; the evaluator writes it afterwards and reports a failed write.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shell/interp.h"

namespace bivalve::shell {

class Evaluator;

// `a=(…)` as an argument of declare and its kin, its words expanded.
struct ArrayElementValue {
  bool has_index = false;
  std::string index;  // a key, or arithmetic
  std::string value;
  bool append = false;
  std::string shown = {};  // a word without an index as messages show it; only where that may be wrong
};
struct ArrayArgument {
  size_t argument = 0;  // its place among the arguments; args[argument] is `name` or `name+`
  bool append = false;
  std::vector<ArrayElementValue> elements;
  std::string text;  // as written, for `eval` and such
};

struct BuiltinCall {
  Shell& shell;
  Evaluator& eval;
  std::vector<std::string>& args;  // args[0] is the name
  std::vector<ArrayArgument> arrays = {};
  std::span<const Word> words = {};  // the arguments as they stand in the source, when it is at hand
  Flow flow = Flow::kNext;           // what follows
  int fatal_status = 0;              // with which the shell ends, whatever the builtin answers
  // `exec` without a command: its redirections stay.
  bool keep_redirects = false;
  // Called by `command`: a POSIX special builtin is then like any other.
  bool by_command = false;
  // What `command` or `builtin` has run: a failure to write is told in its name.
  const Builtin* inner = nullptr;

  std::string_view name() const { return args[0]; }
  // "bash: line 1: cd: " in front.
  void Complain(std::string_view text) const;
  // A refused assignment: its message with the builtin's name or without. Answers 1.
  int Refused(const ShellError& error, bool named);
  // "bash: line 1: cd: -x: invalid option" and the usage line. Answers 2.
  int InvalidOption(std::string_view option) const;
  int Usage() const;
  // Says so, and leaves what is being run, up to the script's own next command.
  int TooManyArguments();
  // In posix mode a special builtin's failure ends a shell that is not interactive.
  void FailInPosixMode() {
    if (shell.options.posix && !shell.interactive && !by_command) flow = Flow::kExit;
  }
  // `cd: -z: option requires an argument`, with the usage line. Answers 2.
  int NeedsArgument(std::string_view option) const;
  friend kernel::Scheduler& SchedulerOf(BuiltinCall& call) { return call.shell.machine(); }
};

inline constexpr int kMustWait = -1;

using PlainBuiltin = int (*)(BuiltinCall& call);
using WaitingBuiltin = kernel::Task<int> (*)(BuiltinCall& call);

struct Builtin {
  std::string_view name;
  PlainBuiltin plain;  // either of the two may be null
  WaitingBuiltin waiting;
  std::string_view usage = {};  // behind "usage: "
  bool special = false;         // a POSIX special builtin
  bool declares = false;        // its arguments may be assignments
};

// Runs what of a builtin does not wait: kMustWait when `waiting` has to follow. Answers `--help` itself.
int StartBuiltin(const Builtin& builtin, BuiltinCall& call);

// In byte order of names.
std::span<const Builtin> AllBuiltins();
// Null when there is none (it may be disabled in a shell all the same).
const Builtin* FindBuiltin(std::string_view name);

// Letters of options in front of operands, as bash's internal_getopt: clusters, `--`, a lone `-` is an
// operand; a letter followed by ':' takes an argument.
class OptionScan {
 public:
  OptionScan(BuiltinCall& call, std::string_view letters, size_t first = 1)
      : call_(call), letters_(letters), index_(first) {}
  // The next letter; 0 at the end; '?' for one that is not known (message printed: answer 2).
  int Next();
  const std::string& argument() const { return argument_; }
  // Index of the first operand.
  size_t operands() const { return index_; }
  char sign() const { return sign_; }
  // Options may also begin with '+'.
  bool plus = false;

 private:
  BuiltinCall& call_;
  std::string_view letters_;
  size_t index_;
  size_t at_ = 0;
  char sign_ = '-';
  std::string argument_;
};

// An integer as bash's builtins read it: blanks around, sign, decimal. False for anything else.
bool ReadNumber(std::string_view text, int64_t* number);

}  // namespace bivalve::shell
