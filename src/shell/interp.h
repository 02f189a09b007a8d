// Shell: the whole state of one shell process.
//
// A shell is made by a program (BashMain, SessionMain) or copied for a fork: a subshell, an element
// of a pipeline, a substitution, a background job. Copies share variables, functions, traps and the
// rest until one of the two writes. The state says nothing about how commands run: that is
// Evaluator's (eval.h), and the builtins'.
//
// What a command prints goes through Out and Err and is written by Flush at the next place where the
// shell can wait, in order; so code that cannot wait can print.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/machine.h"
#include "shell/bindings.h"
#include "shell/completion.h"
#include "shell/cow.h"
#include "shell/expand.h"
#include "shell/history.h"
#include "shell/jobs.h"
#include "shell/options.h"
#include "shell/traps.h"
#include "shell/unit.h"
#include "shell/vars.h"

namespace bivalve::shell {

struct Builtin;

// What follows after a command, beside its status.
enum class Flow : uint8_t {
  kNext,
  kBreak,     // `jump_levels` loops are left…
  kContinue,  // …the last of them goes on with its next turn
  kReturn,    // the function or sourced file is left
  kAbort,     // the text that is being run is left up to its next complete command: an expansion failed
  kExit,      // the shell ends
};

// kProgram: what the process of a program does before it becomes that, no subshell.
enum class ForkKind : uint8_t { kSubshell, kPipeline, kBackground, kCommandSub, kProcessSub, kProgram };

// One entry of the call stack: FUNCNAME, BASH_SOURCE, BASH_LINENO, `caller`.
struct CallFrame {
  std::string function;
  std::string source;
  int call_line = 0;
  std::shared_ptr<Options> saved_options;                     // `local -`
  std::shared_ptr<const std::vector<std::string>> arguments;  // with extdebug: for BASH_ARGV
};

// Names that the shell itself uses, interned once.
struct KnownNames {
  explicit KnownNames(NameTable& names);
  NameId path, home, pwd, oldpwd, cdpath, ifs, optind, opterr, optarg, reply, ps4, underscore, shellopts,
      bashopts, bash_xtracefd, timeformat, funcnest, histfile, posixly_correct, tmout, bash_rematch,
      globignore, histsize, bash_compat, lc_all, lc_ctype, lang, ignoreeof;
};

struct FunctionTable {
  std::vector<Ref<FunctionDef>> by_id;
};

// Which names are builtins: looked up once for each name. Shared by forks.
class BuiltinIndex final : public RefCounted {
 public:
  const Builtin* Find(NameId id, const NameTable& names) {
    if (id >= known_.size() || !known_[id].looked) Look(id, names);
    return known_[id].builtin;
  }

 private:
  void Look(NameId id, const NameTable& names);
  struct Known {
    const Builtin* builtin = nullptr;
    bool looked = false;
  };
  std::vector<Known> known_;
};

struct HashedCommand {
  std::string path;
  int hits = 0;
};

// Where `command -p` looks: getconf PATH.
inline constexpr std::string_view kStandardPath = "/bin:/usr/bin";

struct Coprocess {
  int pid;
  std::string name;
  int read_fd;
  int write_fd;
};

// Where getopts is within a cluster of option letters. Each local OPTIND has a place of its own.
struct GetoptsPlace {
  uint32_t scope = 0;  // of the OPTIND
  size_t word = 0;     // of the cluster, counted from 0
  size_t offset = 0;   // of the next letter; 0: OPTIND says which word is next
};

// The part of the state that a fork simply copies.
struct ShellState {
  Options options;
  Cow<FunctionTable> functions;
  Cow<std::map<std::string, std::string>> aliases;
  Cow<std::map<std::string, HashedCommand>> hashed;
  Cow<std::map<std::string, bool>> disabled;  // builtins turned off by `enable -n`
  Ref<BuiltinIndex> builtins = MakeRef<BuiltinIndex>();
  Cow<History> history;
  Cow<Completions> completions;
  Cow<Bindings> bindings;
  Traps traps;
  JobTable jobs;
  Cow<std::vector<std::string>> params;
  std::vector<std::string> foreign_environment;  // entries that are no variables
  std::vector<std::string> dir_stack;            // below the current directory
  std::string name0 = "bash";
  int status = 0;
  int last_background = 0;       // $!
  std::vector<int> pipe_status;  // empty until a command has run
  int shell_pid = 0;             // $$
  int shell_ppid = 0;
  int subshell_level = 0;
  bool is_subshell = false;    // of any kind: jobs are not controlled
  bool debug_ran = false;      // the DEBUG trap of this process's command, in the parent
  bool alone_in_fork = false;  // runs one redirection `{name}>…` without a command
  bool bare_fork = false;      // a simple command's own process in a pipeline or the background
  bool in_command_sub = false;
  bool in_substitution = false;  // of a command or a process, however deep
  bool job_control = false;      // `set -m` in a shell that is not a fork
  bool interactive = false;
  bool reads_script = false;             // from a file or stdin, not -c: dead jobs stay until they are shown
  bool session = false;                  // SIGINT abandons the script only
  bool posix_name = false;               // started as sh
  bool no_editing = false;               // --noediting
  bool at_prompt = false;                // PS0, PS1 or PS2 is being expanded
  bool prompting = false;                // commands come from a prompt
  bool history_due = false;              // `set -o history`: the file is still to be read
  int command_number = 1;                // `\#` of prompts
  CompletionSpec* completing = nullptr;  // of the completion function that runs
  std::vector<CallFrame> frames;
  std::vector<std::string> main_arguments;  // of the script, for BASH_ARGV
  std::string logical_cwd;                  // as `cd` made it; PWD is only a variable
  std::string script_name;                  // BASH_SOURCE of the outermost level; empty for -c
  uint32_t random_seed = 0;
  uint32_t random_last = 0;
  int random_owner = 0;  // pid that was seeded
  int64_t seconds_base_ns = 0;
  int64_t started_wall_ns = 0;
  int loose_children = 0;   // of process substitutions: in no job
  bool params_set = false;  // by `set`, outside of functions, since the file that is being read began
  std::vector<Coprocess> coprocs;
  std::vector<int> hidden_fds;  // numbers at which bash would keep what redirections have hidden
  bool ignores_quit = false;    // as bash does by itself: its children do not
  bool stdin_given = false;     // by a pipeline or a subshell's redirection: background commands keep it
  std::vector<GetoptsPlace> getopts;  // of OPTIND and what it hides, outermost first
  std::string execution_string;

  // ---- where evaluation is
  int line = 0;                      // of the command that runs, in its text
  int line_base = 0;                 // lines before that text: commands of a substitution count from 1
  int text_line = 0;                 // where redirections of groups and loops are said to be
  Unit* unit = nullptr;              // whose nodes are being evaluated
  const Command* command = nullptr;  // BASH_COMMAND
  Ref<Unit> command_unit;
  std::string command_text;   // BASH_COMMAND, where no command has it
  std::string last_argument;  // $_
  int jump_levels = 0;
  int loop_depth = 0;
  int function_depth = 0;
  int source_depth = 0;
  int call_depth = 0;           // functions, eval, source, traps
  int errexit_off = 0;          // inside a condition
  bool errors_ignored = false;  // in a text that `eval` or `source` runs there
  int trace_depth = 0;          // first letter of PS4 is repeated
  int sub_status = 0;           // of the last command substitution in the present command
  bool had_sub = false;
  int debug_status = 0;          // of the last DEBUG trap
  int trap_status = 0;           // $? when the running trap began
  int return_status = 0;         // $? before `return`: what a RETURN trap sees
  bool interrupted = false;      // a session's script was abandoned by SIGINT
  bool abandoned = false;        // kAbort reaches up to the script's own next command
  bool exit_by_builtin = false;  // scopes stay for the EXIT trap
  bool exit_trap_done = false;
  bool restoring_options = false;
  std::optional<std::pair<bool, bool>> before_posix;  // expand_aliases, shift_verbose
  int running_trap = -1;                              // the innermost
  uint8_t inside_traps = 0;  // a bit for each of DEBUG, ERR, RETURN that runs: none runs within itself

  void EnterTrap(int which) {
    if (which >= Traps::kDebug) inside_traps |= static_cast<uint8_t>(1 << (which - Traps::kDebug));
  }
  bool InTrap(int which) const { return inside_traps >> (which - Traps::kDebug) & 1; }
};

class Shell final : public ShellState, public VarHooks, public ExpandHost {
 public:
  explicit Shell(kernel::Process& process);
  // A copy for a child that is about to be started; Attach follows in the child.
  Shell(const Shell& parent, ForkKind kind);
  Shell& operator=(const Shell&) = delete;
  void Attach(kernel::Process& child);

  kernel::Process& process() const { return *process_; }
  kernel::Machine& machine() const { return process_->machine(); }
  Meter& meter() const { return process_->machine(); }
  friend kernel::Scheduler& SchedulerOf(Shell& shell) { return shell.process_->machine(); }

  // ---- messages and output
  // "bash: line 3: ", "script.sh: line 3: ", "bash: " where input is interactive.
  std::string ErrorPrefix() const;
  // One line on stderr behind the prefix.
  void Complain(std::string_view text) { Err(ErrorPrefix() + std::string(text) + "\n"); }
  void Out(std::string_view text) { Put(1, text); }
  void Err(std::string_view text) { Put(2, text); }
  bool HasOutput() const { return !pending_.empty(); }
  // Writes what waits. The first refusal of stdout is kept in write_error.
  kernel::Task<void> Flush();
  // The same where it can be done at once; false when Flush is needed.
  bool TryFlush();
  std::optional<Error> write_error;

  // What follows when arithmetic in a subscript failed (message printed).
  Flow Abandon();

  // ---- functions
  const FunctionDef* FindFunction(NameId id) const {
    const auto& table = functions->by_id;
    return id < table.size() ? table[id].get() : nullptr;
  }
  const FunctionDef* FindFunction(std::string_view name) const {
    NameId id = vars.names().Find(name);
    return id == kNoName ? nullptr : FindFunction(id);
  }
  void DefineFunction(Ref<FunctionDef> function);
  // False when there was none.
  bool RemoveFunction(std::string_view name);
  std::vector<const FunctionDef*> SortedFunctions() const;

  // ---- options
  // Turns one on or off with what belongs to it. False: refused (message printed).
  bool SetOption(const OptionEntry& option, bool on);
  void OptionsChanged();
  // `set -r`, which cannot be taken back.
  void Restrict();
  // BASH_COMPAT sets the compatNN options, and they it.
  void CompatChanged(const std::string& level);

  // Of the OPTIND that is bound.
  GetoptsPlace& CurrentGetopts();

  // ---- positional parameters
  const std::vector<std::string>& Positional() override { return *params; }
  std::optional<std::string> Special(char name) override;
  std::optional<std::string> HomeOf(std::string_view user) override;
  std::optional<std::string> DirectoryStack(std::string_view which) override;
  void Failing() override { status = 1; }
  Outcome<std::string> SubstituteHere(const CommandSub& command) override;

  // ---- VarHooks
  void ReadDynamic(NameId id, Variable& variable) override;
  void Changed(NameId id, const Variable* variable) override;
  bool Warn(std::string_view text) override {
    Complain(text);
    return !EndsByError(text);
  }
  // Under `set -e` some errors end bash at once, also where a command's failure would not count: those that
  // its function report_error tells of.
  bool EndsByError(std::string_view text) const;
  Outcome<int64_t> EvalInteger(std::string_view text) override;
  bool Holds(size_t bytes) override { return meter().Hold(bytes); }
  Outcome<std::string> ExpandSubscript(std::string_view text, bool key = false) override;

  // What a child, or the program that takes this process's place, is to have.
  void RestoreSignals(kernel::SignalState& signals) const {
    if (ignores_quit && !traps.Listed(kernel::kSigQuit))
      signals.Set(kernel::kSigQuit, kernel::Disposition::kDefault);
  }
  // The environment for a program: exported variables and functions.
  std::vector<std::string> Environment();
  // The name shown in messages: BASH_SOURCE[0], else $0.
  const std::string& ErrorName() const;
  int Line() const { return line_base + (line > 0 ? line : 1); }
  std::string VariableText(std::string_view name) {
    const std::string* text = vars.GetText(name);
    return text ? *text : std::string();
  }
  ArithEnv Arithmetic() { return {vars, meter(), options.nounset}; }
  // What BASH_COMMAND shows.
  void SetCommand(const Command& node) {
    if (running_trap >= 0) return;  // a trap's own commands do not count
    command = &node;
    if (!command_text.empty()) command_text.clear();
    if (command_unit.get() != unit) command_unit = unit;
  }
  void SetLastArgument(const std::string& text) {
    if (last_argument != text) last_argument = text;
  }

  Vars vars;
  KnownNames known;
  ExpandContext expansion;
  std::vector<std::unique_ptr<Expander>> spare_expanders;

 private:
  struct Pending {
    int fd;
    std::string text;
  };
  void Put(int fd, std::string_view text) {
    if (text.empty()) return;
    if (pending_.empty() || pending_.back().fd != fd) pending_.push_back({fd, {}});
    pending_.back().text += text;
  }
  void DefineVariables();
  void ImportEnvironment();
  void ImportOptions(std::string_view list, bool of_set);
  void ImportFunction(const std::string& function, std::string_view value);
  void FillArray(Variable& variable, std::vector<std::string> values);
  int Random();
  kernel::Process* process_ = nullptr;
  std::vector<Pending> pending_;
};

// An Expander of the shell for the time being: several may be in use at once.
class ExpanderLease {
 public:
  explicit ExpanderLease(Shell& shell);
  ~ExpanderLease() { shell_.spare_expanders.push_back(std::move(expander_)); }
  ExpanderLease(const ExpanderLease&) = delete;
  ExpanderLease& operator=(const ExpanderLease&) = delete;
  Expander* operator->() { return expander_.get(); }
  Expander& operator*() { return *expander_; }

 private:
  Shell& shell_;
  std::unique_ptr<Expander> expander_;
};

// A program with what stands around it, for a process of its own.
struct ProgramCall {
  std::vector<std::string> args;
  std::span<const Redirect> redirects;
  std::vector<std::string> env;
  const Command* node = nullptr;
  bool standard_path = false;
};

// A forked shell on its way into its process. `main` runs in the child; what it needs is in `work`.
class ForkedShell final : public kernel::Payload {
 public:
  // What a fork runs: `node` of `unit`, as `kind` says. Ends with the exit status.
  ForkedShell(const Shell& parent, ForkKind fork_kind, Ref<Unit> u, const Command* command)
      : shell(parent, fork_kind), kind(fork_kind), unit(std::move(u)), node(command) {}
  Shell shell;
  ForkKind kind;
  Ref<Unit> unit;
  const Command* node;
  bool piped = false;                  // it reads what the element of the pipeline before it writes
  std::string text;                    // instead of a node: what could not be parsed before
  std::optional<ProgramCall> program;  // the same: kProgram
};

}  // namespace bivalve::shell
