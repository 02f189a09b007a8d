// Simple commands: assignments, functions, builtins, programs.
#include <algorithm>
#include <utility>

#include "shell/effects.h"
#include "shell/eval.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

void BuiltinIndex::Look(NameId id, const NameTable& names) {
  if (id >= known_.size()) known_.resize(names.size());
  known_[id] = {FindBuiltin(names.Text(id)), true};
}

const Builtin* Evaluator::BuiltinFor(std::string_view name) const {
  const Builtin* builtin = FindBuiltin(name);
  return builtin && IsEnabled(*builtin) ? builtin : nullptr;
}

namespace {

// Special builtins whose status of 2 is a usage error, and not that of a command they ran.
bool EndsOnUsageError(std::string_view name) {
  for (std::string_view one : {"set", "export", "readonly", "unset", "trap", "return", "shift", "times"})
    if (one == name) return true;
  return false;
}

}  // namespace

// How many words of `command [-p] [--] PROGRAM` stand before the program; 0 when that is none.
size_t Evaluator::CommandPrefix(std::span<const std::string> args, bool* standard_path) const {
  size_t at = 1;
  if (at < args.size() && args[at] == "-p" && !sh.options.restricted) *standard_path = true, ++at;
  if (at < args.size() && args[at] == "--") ++at;
  return at < args.size() && !args[at].starts_with('-') && !BuiltinFor(args[at]) ? at : 0;
}

// ERR trap and `set -e` (bash manual, "The Set Builtin").
Task<Flow> Evaluator::CheckFailure(bool trapped) {
  if (sh.status == 0 || sh.errexit_off > 0) co_return Flow::kNext;
  if (trapped && sh.traps.Active(Traps::kErr) && !sh.InTrap(Traps::kErr)) {
    int status = sh.status;
    Flow flow = co_await RunTrap(Traps::kErr);
    if (flow != Flow::kNext) co_return flow;
    sh.status = status;
  }
  co_return sh.options.errexit ? Flow::kExit : Flow::kNext;
}

// Writes what a builtin has printed; a refusal changes its status.
Task<void> Evaluator::FinishBuiltin(std::string name, size_t words) {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  if (!sh.write_error) co_return;
  std::string why(sh.write_error->Message());
  sh.write_error.reset();
  // bash does not look whether these could write.
  if (name == "compgen" || name == "command" || name == "kill" || (name == "help" && words == 1)) co_return;
  sh.Complain(name + ": write error: " + why);
  co_await sh.Flush();
  SetStatus(1);
}

// `set -k`: assignments count wherever they stand.
Task<Flow> Evaluator::RunKeyworded(const SimpleCommand& node) {
  SimpleCommand moved = node;
  std::vector<Assignment> assignments(node.assignments.begin(), node.assignments.end());
  std::vector<Word> words;
  for (const Word& word : node.words) {
    if (word.assignment && !word.is_array && !words.empty()) {
      assignments.push_back(*word.assignment);
    } else {
      words.push_back(word);
    }
  }
  moved.assignments = assignments;
  moved.words = words;
  sh.options.keyword = false;
  Flow flow = co_await RunSimple(moved);
  sh.options.keyword = true;
  sh.command = nullptr;
  co_return flow;
}

Task<Flow> Evaluator::RunSimple(const SimpleCommand& node) {
  if (sh.options.keyword && !started_) {
    for (const Word& word : node.words)
      if (&word != &node.words.front() && word.assignment) co_return co_await RunKeyworded(node);
  }
  Started begun = started_ ? std::move(*started_) : Started();
  started_.reset();
  bool tail_of_all = std::exchange(tail, false);
  if (begun.stage == Started::kRan) {
    co_await FinishBuiltin(begun.args[0], begun.args.size());
    co_return begun.flow != Flow::kNext ? begun.flow : co_await CheckFailure();
  }
  std::vector<ArrayArgument> arrays;
  size_t substitutions = process_sub_fds.size();
  const bool trapped = sh.traps.Active(Traps::kErr);
  sh.had_sub = false;
  if (begun.stage == Started::kNothing) {
    if (SignalPending()) {
      Flow flow = co_await RunPendingTraps();
      if (flow != Flow::kNext) co_return flow;
    }
    sh.line = node.line;
    Flow before = Flow::kNext;
    if (!co_await BeforeCommand(node, &before)) co_return before;
    const Builtin* declares = nullptr;
    if (node.name.id >= 0 && !sh.FindFunction(node.name.text)) {
      std::string_view name = node.name.text;
      // In posix mode `command` in front of it changes nothing.
      for (size_t i = 1; sh.options.posix && name == "command" && i < node.words.size(); ++i)
        name = node.words[i].plain ? node.words[i].text : std::string_view();
      declares = BuiltinFor(name);
      if (declares && !declares->declares) declares = nullptr;
    }
    auto done = declares ? co_await ExpandDeclaration(node.words, &begun.args, &arrays)
                         : co_await ExpandFields(node.words, &begun.args);
    if (!done) co_return Report(done.error());
  } else if (begun.stage == Started::kFields) {
    auto done = co_await InsertFileNames(begun);
    if (!done) co_return Report(done.error());
  }
  std::vector<std::string>& args = begun.args;
  if (args.empty()) {
    Flow flow = co_await RunAssignments(node);
    CloseProcessSubs(substitutions);
    co_return flow;
  }
  sh.line = node.line;

  // `%1` is `fg %1`.
  if (args[0].starts_with('%') && !sh.bare_fork) args.insert(args.begin(), "fg");
  std::string last;  // for $_
  if (sh.meter().Hold(args.back().size())) last = args.back();
  Flow flow = Flow::kNext;
  const FunctionDef* function = sh.FindFunction(args[0]);
  const Builtin* builtin = BuiltinFor(args[0]);
  if (sh.options.posix && builtin && builtin->special) function = nullptr;
  // `command PROGRAM` is the program itself, as far as its redirections go.
  bool standard_path = false;
  const size_t before_program =
      !function && builtin && builtin->name == "command" && MayChangeShell(node.redirects)
          ? CommandPrefix(args, &standard_path)
          : 0;
  if (before_program) builtin = nullptr;
  if (function) {
    flow = co_await RunFunctionCommand(Ref<FunctionDef>(const_cast<FunctionDef*>(function)), std::move(args),
                                       node);
  } else if (builtin) {
    flow = co_await RunBuiltin(*builtin, std::move(args), std::move(arrays), &node);
  } else {
    if (!node.assignments.empty()) {
      sh.vars.PushScope(ScopeKind::kTemporary);
      flow = co_await AssignTemporaries(node);
    }
    if (sh.options.xtrace) co_await TraceWords(args);
    args.erase(args.begin(), args.begin() + static_cast<std::ptrdiff_t>(before_program));
    if (flow == Flow::kNext) {
      tail = tail_of_all;
      flow = co_await RunProgram({std::move(args), node.redirects, sh.Environment(), &node, standard_path});
      tail = false;
    }
    if (!node.assignments.empty()) sh.vars.PopScope();
  }
  sh.SetLastArgument(last);
  CloseProcessSubs(substitutions);
  if (flow != Flow::kNext) co_return flow;
  co_return co_await CheckFailure(trapped);
}

Task<Flow> Evaluator::RunAssignments(const SimpleCommand& node) {
  std::vector<Redirected> undo;
  // `{name}>file` alone happens in a process of its own, whose variable nobody sees.
  bool named = std::any_of(node.redirects.begin(), node.redirects.end(),
                           [](const shell::Redirect& redirect) { return redirect.var.id >= 0; });
  if (named && !sh.alone_in_fork) {
    kernel::Process* child = Fork(ForkKind::kSubshell, node, sh.process().fds);
    if (!child) {
      co_await sh.process().DeliverSignals();
      co_return Flow::kAbort;
    }
    static_cast<ForkedShell&>(*child->payload).shell.alone_in_fork = true;
    Job job;
    job.processes.push_back({child->pid(), {}, {}});
    job.pgid = child->pgid;
    job.node = &node;
    SetStatus(co_await WaitForeground(std::move(job)));
    co_return co_await CheckFailure();
  }
  // Assignments come first, and stand when a redirection fails.
  for (const Assignment& assignment : node.assignments) {
    auto done = co_await Assign(assignment, {});
    if (!done) co_return Report(done.error());
  }
  if (!node.redirects.empty()) {
    bool done = co_await Redirect(node.redirects, sh.process().fds, &undo);
    if (sh.HasOutput()) co_await sh.Flush();
    Undo(undo);
    if (!done) co_return redirect_flow_ != Flow::kNext ? redirect_flow_ : co_await CheckFailure();
  }
  SetStatus(sh.had_sub ? sh.sub_status : 0);
  sh.SetLastArgument({});
  co_return co_await CheckFailure();
}

// name=value in front of a command. A refused one is reported and left out (as bash 5.2 does).
Task<Flow> Evaluator::AssignTemporaries(const SimpleCommand& node) {
  for (const Assignment& assignment : node.assignments) {
    if (assignment.index) {
      sh.Complain("`" + std::string(assignment.name.text) + "[" + TextOf(*assignment.index) +
                  "]': not a valid identifier");
      continue;
    }
    auto done = co_await Assign(assignment, {.temporary = true});
    if (done) continue;
    if (done.error().kind != ErrorKind::kAssign) co_return Report(done.error());
    sh.Complain(done.error().text);
    if (!sh.options.posix && !sh.EndsByError(done.error().text)) continue;
    SetStatus(1);
    // In posix mode the text goes on with its next line.
    co_return sh.options.posix || sh.interactive ? Flow::kAbort : Flow::kExit;
  }
  co_return Flow::kNext;
}

Task<Flow> Evaluator::RunBuiltin(const Builtin& builtin, std::vector<std::string> args,
                                 std::vector<ArrayArgument> arrays, const SimpleCommand* node) {
  std::vector<Redirected> undo;
  bool temporaries = node && !node->assignments.empty();
  Flow flow = Flow::kNext;
  if (temporaries) {
    if (sh.options.posix && builtin.special) {
      temporaries = false;
      for (const Assignment& assignment : node->assignments) {
        auto done = co_await Assign(assignment, {});
        if (!done) co_return Report(done.error());
        // They stay, and as what the command's environment would have been.
        auto place = sh.vars.Resolve(sh.unit->links.Id(assignment.name));
        if (place && place->id != kNoName) sh.vars.Declare(place->id).attrs |= kExport;
      }
    } else {
      sh.vars.PushScope(ScopeKind::kTemporary);
      flow = co_await AssignTemporaries(*node);
    }
  }
  if (flow == Flow::kNext && sh.options.xtrace) co_await TraceWords(args, &arrays);
  if (flow == Flow::kNext && node && !node->redirects.empty() &&
      !co_await RedirectBeside(temporaries, node->redirects, sh.process().fds, &undo)) {
    if (sh.HasOutput()) co_await sh.Flush();
    Undo(undo);
    if (temporaries) sh.vars.PopScope();
    if (redirect_flow_ != Flow::kNext) co_return redirect_flow_;
    co_return sh.options.posix&& builtin.special && !sh.interactive ? Flow::kExit : Flow::kNext;
  }
  bool keep = false;
  if (flow == Flow::kNext) {
    BuiltinCall call{.shell = sh,
                     .eval = *this,
                     .args = args,
                     .arrays = std::move(arrays),
                     .words = node ? node->words : std::span<const Word>()};
    int status = StartBuiltin(builtin, call);
    if (status == kMustWait) status = co_await builtin.waiting(call);
    SetStatus(call.fatal_status ? call.fatal_status : status);
    flow = call.flow;
    if (status == 2 && flow == Flow::kNext && sh.options.posix && builtin.special && !sh.interactive &&
        EndsOnUsageError(builtin.name))
      flow = Flow::kExit;
    keep = call.keep_redirects;
    co_await FinishBuiltin(std::string(call.inner ? call.inner->name : builtin.name), args.size());
  }
  if (keep) {
    // What `exec` has replaced is kept nowhere.
    for (const Redirected& one : undo)
      if (one.file && !sh.hidden_fds.empty()) sh.hidden_fds.pop_back();
  } else {
    Undo(undo);
  }
  if (temporaries && !(flow == Flow::kExit && sh.exit_by_builtin)) sh.vars.PopScope();
  co_return flow;
}

Task<Flow> Evaluator::RunFunctionCommand(Ref<FunctionDef> function, std::vector<std::string> args,
                                         const SimpleCommand& node) {
  std::vector<Redirected> undo;
  bool temporaries = !node.assignments.empty();
  Flow flow = Flow::kNext;
  if (temporaries) {
    sh.vars.PushScope(ScopeKind::kTemporary);
    flow = co_await AssignTemporaries(node);
  }
  if (flow == Flow::kNext && sh.options.xtrace) co_await TraceWords(args);
  if (flow == Flow::kNext) {
    if (!node.redirects.empty() &&
        !co_await RedirectBeside(temporaries, node.redirects, sh.process().fds, &undo)) {
      flow = redirect_flow_;
    } else {
      flow = co_await CallFunction(std::move(function), std::move(args));
    }
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    Undo(undo);
  }
  if (temporaries && !(flow == Flow::kExit && sh.exit_by_builtin)) sh.vars.PopScope();
  co_return flow;
}

Task<Flow> Evaluator::CallFunction(Ref<FunctionDef> function, std::vector<std::string> args) {
  int64_t limit = sh.process().account->limits.call_depth;
  if (sh.call_depth >= limit)
    co_await sh.process().StopByLimit(kernel::LimitKind::kCallDepth, sh.call_depth + 1, limit);
  int64_t nest = 0;
  if (const Scalar* funcnest = sh.vars.Get(sh.known.funcnest);
      funcnest && funcnest->Integer(&nest) && nest > 0 && sh.function_depth >= nest) {
    sh.Complain(function->name + ": maximum function nesting level exceeded (" + std::to_string(nest) + ")");
    SetStatus(1);
    co_return Flow::kAbort;
  }
  ++sh.call_depth;
  ++sh.function_depth;
  int call_line = sh.line;
  int call_base = std::exchange(sh.line_base, function->line_base);
  const bool grouped = function->body->kind == CommandKind::kGroup;
  int text_line = std::exchange(sh.text_line, grouped ? function->body->line : function->line);
  sh.frames.push_back({function->name, function->source, call_base + call_line, nullptr, nullptr});
  args.erase(args.begin());
  if (sh.options.extdebug)
    sh.frames.back().arguments = std::make_shared<const std::vector<std::string>>(args);
  Cow<std::vector<std::string>> outer_params =
      std::exchange(sh.params, Cow<std::vector<std::string>>(std::move(args)));
  Unit* outer_unit = std::exchange(sh.unit, function->unit.get());
  int outer_loops = std::exchange(sh.loop_depth, 0);
  std::optional<Traps> outer_traps;
  bool traced = (function->attrs & kTrace) || sh.options.functrace;
  if (sh.traps.HasAny()) {
    bool drop_err = sh.traps.Active(Traps::kErr) && !sh.options.errtrace;
    bool drop_debug = sh.traps.Active(Traps::kDebug) && !traced;
    bool drop_return = sh.traps.Active(Traps::kReturn) && (!traced || sh.InTrap(Traps::kDebug));
    if (drop_err || drop_debug || drop_return) {
      outer_traps = sh.traps;
      if (drop_err) sh.traps.Clear(Traps::kErr);
      if (drop_debug) sh.traps.Clear(Traps::kDebug);
      if (drop_return) sh.traps.Clear(Traps::kReturn);
    }
  }
  sh.vars.PushScope(ScopeKind::kFunction);
  Flow flow = Flow::kNext;
  if (sh.traps.Active(Traps::kDebug)) {
    sh.line = function->body->line;
    flow = co_await RunTrap(Traps::kDebug);
  }
  // The braces around a function are no command of its own.
  bool braces = function->body->kind == CommandKind::kGroup && function->body->redirects.empty();
  const Command& body = braces ? *function->body->As<Group>().body : *function->body;
  if (flow == Flow::kNext && !RunNow(body, &flow)) flow = co_await Run(body);
  bool returned = flow == Flow::kReturn;
  if (returned) flow = Flow::kNext;
  if (flow == Flow::kNext && sh.traps.Active(Traps::kReturn)) {
    int status = sh.status;
    if (returned)
      sh.status = sh.return_status;
    else
      sh.line = function->body->line;  // a function that comes to its end speaks of its beginning
    flow = co_await RunTrap(Traps::kReturn);
    if (flow == Flow::kNext) sh.status = status;
  }
  sh.loop_depth = outer_loops;
  if (flow == Flow::kExit) {
    // The EXIT trap still sees where the shell ended; with `exit` also the locals.
    if (!sh.exit_by_builtin) sh.vars.PopScope();
    co_return flow;
  }
  if (outer_traps) {
    for (int which : {Traps::kErr, Traps::kDebug, Traps::kReturn}) {
      const std::string* old = outer_traps->Active(which);
      if (old && !sh.traps.Active(which)) sh.traps.Set(which, *old);
    }
  }
  if (sh.frames.back().saved_options) {
    bool ignored = sh.options.ignoreeof;
    sh.options = *sh.frames.back().saved_options;
    if (ignored != sh.options.ignoreeof)
      (void)sh.SetOption(*FindSetOption("ignoreeof"), sh.options.ignoreeof);
    sh.OptionsChanged();
  }
  sh.vars.PopScope();
  sh.unit = outer_unit;
  sh.params = std::move(outer_params);
  sh.frames.pop_back();
  --sh.function_depth;
  --sh.call_depth;
  sh.line = call_line;
  sh.line_base = call_base;
  sh.text_line = text_line;
  co_return flow;
}

Task<Flow> Evaluator::RunArguments(std::vector<std::string> args, Lookup lookup, bool standard_path) {
  if (lookup == Lookup::kAll) {
    if (const FunctionDef* function = sh.FindFunction(args[0]))
      co_return co_await CallFunction(Ref<FunctionDef>(const_cast<FunctionDef*>(function)), std::move(args));
  }
  if (const Builtin* builtin = BuiltinFor(args[0]))
    co_return co_await RunBuiltin(*builtin, std::move(args), {}, nullptr);
  co_return co_await RunProgram({std::move(args), {}, sh.Environment(), sh.command, standard_path});
}

}  // namespace bivalve::shell
