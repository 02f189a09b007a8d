// Evaluator: runs the nodes of the syntax tree in a Shell.
//
// Two ways lead through every kind of node. Whatever cannot wait runs as plain functions (RunNow and
// what it calls); the rest are coroutines. RunNow may get half way: it then keeps what it has in
// `started_`, and the Run that has to follow goes on from there. With xtrace or a DEBUG or ERR trap
// everything is a coroutine, since any command may then wait.
//
// The status of a command is Shell::status; the returned Flow says what follows.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kernel/exec.h"
#include "kernel/machine.h"
#include "regex/regex.h"
#include "shell/builtins/builtin.h"
#include "shell/glob.h"
#include "shell/interp.h"
#include "shell/parser.h"

namespace bivalve::shell {

enum class TextEnd : uint8_t { kEmpty, kDone, kSyntaxError };

// Where lines come from: a file, or (without one) a text.
struct LineSource {
  kernel::FileRef file;
  std::string text = {};
  size_t at = 0;
  bool standard_input = false;  // whatever file that is by the time of reading
};

struct Redirected {
  int fd;
  kernel::FileRef file;  // what was there
  bool close_on_exec;
};

struct AssignOptions {
  bool temporary = false;  // name=value in front of a command
};

// Commands that an EXIT trap may run beyond the limit of its account.
inline constexpr int64_t kExitTrapCommands = 16;

class Evaluator {
 public:
  explicit Evaluator(Shell& shell) : sh(shell) {}
  Evaluator(const Evaluator&) = delete;
  Evaluator& operator=(const Evaluator&) = delete;
  friend kernel::Scheduler& SchedulerOf(Evaluator& evaluator) { return evaluator.sh.machine(); }

  Shell& sh;

  // ---- texts (eval_text.cc)
  // Parses and runs command after command. `name`: what a syntax error calls the text ("-c", "eval", a
  // file's path). kAbort ends a command, not the text.
  kernel::Task<Flow> RunText(std::string text, std::string name, int first_line, TextEnd* end = nullptr);
  kernel::Task<Flow> RunWholeText(std::string text, std::string name, int first_line, TextEnd* end);
  // The same line by line: from a file, read no further than what has been run, or from a text.
  kernel::Task<Flow> RunLines(LineSource& source, std::string name, int first_line);
  // What follows the last command of a shell: EXIT trap, hang-ups. Answers the exit status.
  kernel::Task<int> Finish();

  // ---- commands
  // True: done, *flow is set. False: Run(command) has to follow at once.
  bool RunNow(const Command& command, Flow* flow);
  kernel::Task<Flow> Run(const Command& command);
  kernel::Task<Flow> RunListNode(const List& list);
  kernel::Task<Flow> EndByCommands();
  // A command is about to run; lists, chains and pipelines are none. False: the account may run no more, and
  // over_limit_ is set.
  bool CountCommand(const Command& command) {
    if (command.kind == CommandKind::kList || command.kind == CommandKind::kAndOr ||
        command.kind == CommandKind::kPipeline)
      return true;
    kernel::Account& account = *sh.process().account;
    if (++account.commands_used <= account.limits.commands) [[likely]]
      return true;
    // A script that ends at its limit may still clean up.
    if (sh.running_trap == Traps::kExit &&
        account.commands_used - kExitTrapCommands <= account.limits.commands)
      return true;
    over_limit_ = true;
    return false;
  }
  // A function, builtin or program by its arguments. For `command`, `builtin`, `exec` and traps.
  enum class Lookup : uint8_t { kAll, kNoFunctions, kBuiltinOnly };
  kernel::Task<Flow> RunArguments(std::vector<std::string> args, Lookup lookup, bool standard_path = false);
  kernel::Task<Flow> CallFunction(Ref<FunctionDef> function, std::vector<std::string> args);

  // ---- traps (eval_trap.cc)
  kernel::Task<Flow> RunTrap(int which);
  // The DEBUG trap in front of a command, which becomes BASH_COMMAND. False: the command does not run.
  kernel::Task<bool> BeforeCommand(const Command& node, Flow* flow);
  // Actions of signals that have come.
  kernel::Task<Flow> RunPendingTraps();
  bool SignalPending() const { return sh.process().signals.HasDeliverable(); }
  kernel::Task<void> RunExitTrap();
  // The end that a signal brings: the EXIT trap, then the signal itself.
  kernel::Task<void> EndBySignal(int signal);

  // ---- words (eval_words.cc)
  kernel::Task<Outcome<std::string>> ExpandText(const Word& word, FieldMode mode, Reading reading = {});
  kernel::Task<Status> ExpandFields(std::span<const Word> words, std::vector<std::string>* out);
  kernel::Task<std::string> ExpandPrompt(std::string text);
  // The second half of it: a text as within double quotes.
  kernel::Task<std::string> ExpandParameters(std::string text);
  // Arguments of a command whose builtin takes assignments.
  kernel::Task<Status> ExpandDeclaration(std::span<const Word> words, std::vector<std::string>* out,
                                         std::vector<ArrayArgument>* arrays);
  // Says what an error means for the shell: prints it, sets the status.
  Flow Report(const ShellError& error, std::string_view prefix = {});
  // `traced`: of a command, which `set -x` shows when its parameters have been expanded.
  kernel::Task<Outcome<int64_t>> Arithmetic(const Arith& arith, bool traced = false);

  // ---- assignments (eval_assign.cc)
  kernel::Task<Status> Assign(const Assignment& assignment, AssignOptions options);
  Status AssignNow(const Assignment& assignment, AssignOptions options);
  Status AssignArrayNow(const Assignment& assignment);
  // The elements of a compound assignment in which nothing waits.
  Status ElementsNow(const Assignment& assignment, bool keyed, std::vector<ArrayElementValue>* out);
  Status ApplyElements(NameId id, std::vector<ArrayElementValue>& elements, bool append, bool global = false);

  // ---- redirections (eval_redirect.cc)
  // False: refused, message printed. `undo`: how to take it back; null: it stays.
  kernel::Task<bool> Redirect(std::span<const shell::Redirect> redirects, kernel::FdTable& fds,
                              std::vector<Redirected>* undo);
  // The same for a command with assignments in front of it, which its redirections do not see.
  kernel::Task<bool> RedirectBeside(bool assignments, std::span<const shell::Redirect> redirects,
                                    kernel::FdTable& fds, std::vector<Redirected>* undo);
  void Undo(std::vector<Redirected>& undo);
  // name=value for a builtin or a redirection; `name` may be name[index].
  // `once`: a key in it has been expanded for good.
  Status AssignName(std::string_view name, std::string value, bool append, bool once);
  Status AssignName(std::string_view name, std::string value) {
    return AssignName(name, std::move(value), false, sh.options.assoc_expand_once);
  }

  // ---- children (eval_process.cc)
  // A copy of this shell that runs the node; its descriptors are set in `fds`. Null: refused.
  kernel::Process* Fork(ForkKind kind, const Command& node, kernel::FdTable fds, int pgid = -1);
  // Waits for a job in the foreground; answers its status.
  kernel::Task<int> WaitForeground(Job job, std::vector<int>* statuses = nullptr);
  kernel::Task<Outcome<std::string>> Substitute(const CommandSub& command);
  kernel::Task<Outcome<std::string>> ProcessSubstitute(const CommandSub& command);
  // Finds and starts a program; answers its pid, or the status when it could not be started (negative).
  kernel::Task<Flow> RunProgram(ProgramCall call);
  // Replaces this process. Comes back only when that failed; the status is set.
  kernel::Task<void> ExecProgram(std::vector<std::string> args, std::vector<std::string> env,
                                 std::string argv0);
  // The path of a command, through the table of remembered ones. ENOENT, EACCES.
  kernel::Task<Result<std::string>> FindProgram(std::string name, bool standard_path = false);
  // Takes note of children that have ended, and tells of them.
  kernel::Task<void> Reap();
  // Only the first half of it.
  kernel::Task<void> NoteChildren();
  void NoteCoprocess(int pid);
  // Tells of background jobs that were killed, and forgets jobs that need not be kept.
  void NotifyJobs();

  // ---- tracing (eval_trace.cc)
  kernel::Task<void> Trace(std::string text);
  kernel::Task<void> TraceWords(const std::vector<std::string>& args,
                                const std::vector<ArrayArgument>* arrays = nullptr);
  static std::string ArithText(const Arith& arith);
  // Everything has to be a coroutine.
  bool MustWait() const {
    return sh.options.xtrace ||
           (sh.traps.HasAny() && (sh.traps.Active(Traps::kErr) || sh.traps.Active(Traps::kDebug)));
  }

  // ErrorPrefix and so on of a [[ ]] and (( )) (eval_cond.cc)
  kernel::Task<Outcome<bool>> TestFile(char op, std::string path);
  kernel::Task<Outcome<bool>> CompareFiles(std::string op, std::string left, std::string right);

  // The process ends with the command that is being run: it may become the program itself.
  bool tail = false;
  // Words of the running `for`… bodies whose substitution files stay open until the command ends.
  std::vector<int> process_sub_fds;

 private:
  // A simple command that RunNow has begun.
  struct Started {
    // kFields: args are complete but for file names; kWords: args are complete; kRan: the builtin has run,
    // its output waits.
    enum Stage : uint8_t { kNothing, kFields, kWords, kRan } stage = kNothing;
    std::vector<std::string> args;
    std::vector<Field> fields;  // patterns…
    std::vector<size_t> globs;  // …and their places in args
    const Builtin* builtin = nullptr;
    Flow flow = Flow::kNext;
  };

  // eval_text.cc
  ParseOptions ParsingOptions(bool more);
  void TellParseMessages(const ParseResult& result, const std::string& name);
  bool AfterParseError(ParseError error, const std::string& name, Flow* flow);
  kernel::Task<Flow> RunUnit(Ref<Unit> unit);
  bool NextCommand(Flow* flow);

  // eval_input.cc
  void Remember(std::string_view before, std::string line);
  bool ExpandLine(std::string_view before, std::string* line, int line_number);
  kernel::Task<void> Prompt(bool first);
  kernel::Task<bool> ReadSourceLine(LineSource& source, std::string* line);

  // eval_redirect.cc
  void NoteCoprocessEnd(int fd);
  void PutFd(kernel::FdTable& fds, int fd, kernel::FileRef file, std::vector<Redirected>* undo);
  kernel::Task<Outcome<std::string>> RedirectTarget(const Word& word);
  kernel::Task<Status> RedirectOne(const shell::Redirect& redirect, kernel::FdTable& fds,
                                   std::vector<Redirected>* undo);
  kernel::Task<Status> RedirectDup(const shell::Redirect& redirect, int fd, kernel::FdTable& fds,
                                   std::vector<Redirected>* undo);
  int FreeNamedFd(const kernel::FdTable& fds) const;
  std::string NamedText(std::string_view name);
  Status PlaceNamed(const shell::Redirect& redirect, kernel::FdTable& fds, kernel::FileRef file,
                    std::vector<Redirected>* undo);
  kernel::Task<Outcome<kernel::FileRef>> HereFile(const shell::Redirect& redirect);
  Outcome<kernel::FileRef> OpenNetwork(const std::string& path);
  kernel::Task<Outcome<kernel::FileRef>> OpenTarget(const shell::Redirect& redirect);

  // eval_words.cc
  kernel::Task<Status> Drive(Expander& expander);
  kernel::Task<Status> ExpandWord(const Word& word, std::vector<std::string>* out);
  kernel::Task<Status> AddFields(std::vector<Field> fields, std::vector<std::string>* out);
  kernel::Task<Status> ExpandBraced(const Word& word, std::vector<std::string>* out);
  GlobOptions GlobbingOptions();
  kernel::Task<Status> ExpandElements(const Assignment& assignment, bool keyed,
                                      std::vector<ArrayElementValue>* out);
  bool IsKeyed(NameId id);
  static Status RefuseKey(const Assignment& assignment);
  static Status RefuseList(const Assignment& assignment);
  Status ApplyValue(const Assignment& assignment, std::string value, std::string index,
                    AssignOptions options);
  kernel::Task<void> TraceBuiltin(const Builtin& builtin, const std::vector<std::string>& args,
                                  const std::vector<ArrayArgument>& arrays);
  kernel::Task<void> TraceAssignment(const Assignment& assignment, const std::string& value,
                                     const std::string& index);

  // eval_plain.cc
  Flow RunPlain(const Command& command);
  Flow PlainList(const List& list);
  Flow PlainPipeline(const Pipeline& node);
  Flow PlainAndOr(const AndOr& node);
  Flow PlainIf(const If& node);
  Flow PlainCase(const Case& node);
  Flow PlainCond(const Cond& node);
  Flow PlainAssignments(const SimpleCommand& command);
  bool SimpleNow(const SimpleCommand& command, Flow* flow);
  Outcome<int64_t> ArithmeticNow(const Arith& arith);
  Outcome<bool> CondNow(const CondNode& node);
  Flow ArithCommandNow(const ArithCommand& command);
  bool MatchesPattern(const Word& word, const std::string& pattern, const std::string& value,
                      bool extglob = false);
  Flow ReportArith(const ShellError& error);
  Flow ReportCond(const ShellError& error);
  bool IsEnabled(const Builtin& builtin) const { return !sh.disabled->contains(std::string(builtin.name)); }
  // The status of a simple command; PIPESTATUS too.
  void SetStatus(int status) {
    sh.status = status;
    if (sh.pipe_status.size() == 1)
      sh.pipe_status[0] = status;
    else
      sh.pipe_status.assign(1, status);
  }

  // eval_compound.cc
  kernel::Task<Flow> RunRedirected(const Command& command);
  kernel::Task<Flow> RunUnredirected(const Command& command);
  kernel::Task<Flow> RunAndOr(const AndOr& node);
  kernel::Task<Flow> RunIf(const If& node);
  kernel::Task<Flow> RunFor(const For& node);
  kernel::Task<Flow> RunForArith(const ForArith& node);
  kernel::Task<Flow> RunWhile(const While& node);
  kernel::Task<Flow> RunCase(const Case& node);
  kernel::Task<Flow> RunSelect(const Select& node);
  kernel::Task<Flow> RunCond(const Cond& node);
  kernel::Task<Flow> RunArithCommand(const ArithCommand& node);
  kernel::Task<Flow> RunFunctionNode(const Function& node);
  Flow DefineFunction(const Function& node);
  Status AssignLoopVariable(NameId id, std::string value);
  kernel::Task<Outcome<int64_t>> LoopArithmetic(const Arith& arith);
  // After a turn of a loop: true when the loop goes on.
  bool NextTurn(Flow* flow);

  // eval_simple.cc
  kernel::Task<Flow> RunKeyworded(const SimpleCommand& node);
  kernel::Task<Flow> RunSimple(const SimpleCommand& node);
  kernel::Task<Flow> RunAssignments(const SimpleCommand& node);
  kernel::Task<Flow> RunBuiltin(const Builtin& builtin, std::vector<std::string> args,
                                std::vector<ArrayArgument> arrays, const SimpleCommand* node);
  kernel::Task<Flow> RunFunctionCommand(Ref<FunctionDef> function, std::vector<std::string> args,
                                        const SimpleCommand& node);
  kernel::Task<void> FinishBuiltin(std::string name, size_t words);
  kernel::Task<Flow> AssignTemporaries(const SimpleCommand& node);
  kernel::Task<Status> InsertFileNames(Started& begun);
  void CloseProcessSubs(size_t from);
  // After a command that may end the shell under `set -e`, or has an ERR trap.
  // `trapped`: whether the ERR trap counts, which one that the command itself has set does not.
  kernel::Task<Flow> CheckFailure(bool trapped = true);
  Flow CheckFailureNow();
  const Builtin* BuiltinFor(std::string_view name) const;
  size_t CommandPrefix(std::span<const std::string> args, bool* standard_path) const;

  // eval_pipeline.cc
  kernel::Task<Flow> RunPipeline(const Pipeline& node);
  kernel::Task<Flow> RunTimed(const Pipeline& node);
  kernel::Task<Flow> RunPipes(const Pipeline& node);
  kernel::Task<Flow> RunSubshell(const Subshell& node);
  kernel::Task<Flow> RunBackground(const Command& command);
  kernel::Task<Flow> RunCoproc(const Coproc& node);
  kernel::Task<std::optional<Job>> StartPipeline(const Pipeline& node, ForkKind kind,
                                                 kernel::FileRef* last_input);
  kernel::Task<kernel::FileRef> OpenNull();

  // eval_process.cc
  kernel::Task<Outcome<std::string>> ReadFileSubstitution(const CommandSub& command);
  std::string TextToParse(const CommandSub& command) const;
  void TrimOutput(std::string& text);
  void TellKilled(Job& job);
  kernel::Task<Result<kernel::ChildEvent>> WaitForMember(int pid, bool attentive, bool* interrupted);

  // eval_program.cc
  enum class Refusal : uint8_t { kNone, kNotFound, kBinary, kOther };
  struct Launch {
    kernel::Program program = nullptr;
    std::vector<std::string> argv;
    std::string path;
    // Without a program:
    int status = 0;
    Refusal refusal = Refusal::kNone;
    std::string shown, why;

    Launch Refuse(int with, std::string_view name, std::string_view reason, Refusal kind = Refusal::kOther) {
      status = with, refusal = kind, shown = name, why = reason;
      return std::move(*this);
    }
  };
  kernel::Task<Launch> Prepare(std::vector<std::string> args, Result<std::string> path, bool standard_path);
  kernel::Task<Launch> PrepareScript(Launch launch, std::vector<std::string> args);
  kernel::Task<std::string> FoundButClosed(std::string name);
  kernel::Task<Flow> RunInChild(ProgramCall call);
  kernel::Task<void> TellOn(kernel::FdTable& fds, std::string message);

  // eval_cond.cc
  kernel::Task<Outcome<bool>> Condition(const CondNode& node, bool inverted);
  Outcome<bool> Compare(const CondNode& node, const std::string& left, const std::string& right);
  Outcome<bool> UnaryNow(const CondNode& node, const std::string& value);
  Outcome<bool> MatchRegex(const std::string& text, const std::string& pattern);

  bool over_limit_ = false;           // commands: nothing more may run
  Flow redirect_flow_ = Flow::kNext;  // what follows the last redirection that failed
  std::optional<Started> started_;
  // The last regular expression of `[[ =~ ]]`.
  std::unique_ptr<regex::Regex> regex_;
  std::string regex_text_;
  bool regex_nocase_ = false;
};

// In conditions `set -e` and ERR do not act.
struct ConditionGuard {
  explicit ConditionGuard(Evaluator& evaluator) : shell(evaluator.sh) { ++shell.errexit_off; }
  ~ConditionGuard() { --shell.errexit_off; }
  Shell& shell;
};

// The line that a loop, a `case` or a subshell gives to what speaks of no line of its own.
struct TextLine {
  TextLine(Evaluator& evaluator, int line)
      : shell(evaluator.sh), before(std::exchange(evaluator.sh.text_line, line)) {}
  ~TextLine() { shell.text_line = before; }
  Shell& shell;
  int before;
};

// The program of a forked shell.
kernel::Task<int> ForkedMain(kernel::Process& process);

// Whether a redirection is one of standard input.
bool GivesInput(const Redirect& redirect);

}  // namespace bivalve::shell
