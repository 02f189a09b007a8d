// Lists and compound commands.
#include <utility>

#include "shell/eval.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

Task<Flow> Evaluator::EndByCommands() {
  kernel::Account& account = *sh.process().account;
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  co_await sh.process().StopByLimit(kernel::LimitKind::kCommands, account.commands_used,
                                    account.limits.commands);
  co_return Flow::kExit;
}

Task<Flow> Evaluator::Run(const Command& command) {
  // What RunNow has begun it has counted.
  if (over_limit_ || (!started_ && !CountCommand(command))) [[unlikely]]
    return EndByCommands();
  // A subshell's redirections are its own process's, where nothing need be kept to take them back.
  if (!command.redirects.empty() && command.kind != CommandKind::kSimple &&
      command.kind != CommandKind::kSubshell)
    return RunRedirected(command);
  return RunUnredirected(command);
}

Task<Flow> Evaluator::RunUnredirected(const Command& command) {
  switch (command.kind) {
    case CommandKind::kSimple: return RunSimple(command.As<SimpleCommand>());
    case CommandKind::kPipeline: return RunPipeline(command.As<Pipeline>());
    case CommandKind::kAndOr: return RunAndOr(command.As<AndOr>());
    case CommandKind::kList: return RunListNode(command.As<List>());
    case CommandKind::kGroup: return Run(*command.As<Group>().body);
    case CommandKind::kSubshell: return RunSubshell(command.As<Subshell>());
    case CommandKind::kIf: return RunIf(command.As<If>());
    case CommandKind::kFor: return RunFor(command.As<For>());
    case CommandKind::kForArith: return RunForArith(command.As<ForArith>());
    case CommandKind::kWhile: return RunWhile(command.As<While>());
    case CommandKind::kCase: return RunCase(command.As<Case>());
    case CommandKind::kSelect: return RunSelect(command.As<Select>());
    case CommandKind::kFunction: return RunFunctionNode(command.As<Function>());
    case CommandKind::kCond: return RunCond(command.As<Cond>());
    case CommandKind::kArith: return RunArithCommand(command.As<ArithCommand>());
    case CommandKind::kCoproc: return RunCoproc(command.As<Coproc>());
  }
  return RunListNode(command.As<List>());
}

Task<Flow> Evaluator::RunRedirected(const Command& command) {
  std::vector<Redirected> undo;
  size_t substitutions = process_sub_fds.size();
  sh.line = command.line;
  // bash has noted no line yet: that of the text's end, or of the function, stands.
  if (sh.line_base == 0 && sh.text_line > 0) sh.line = sh.text_line;
  if (!co_await Redirect(command.redirects, sh.process().fds, &undo)) {
    if (sh.HasOutput()) co_await sh.Flush();
    Undo(undo);
    if (redirect_flow_ != Flow::kNext) co_return redirect_flow_;
    sh.abandoned = false;
    co_return co_await CheckFailure();
  }
  Flow flow = Flow::kNext;
  bool given = sh.stdin_given;
  for (const shell::Redirect& redirect : command.redirects) sh.stdin_given |= GivesInput(redirect);
  if (command.kind == CommandKind::kGroup && RunNow(*command.As<Group>().body, &flow)) {
  } else {
    flow = co_await RunUnredirected(command);
  }
  sh.stdin_given = given;
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  Undo(undo);
  CloseProcessSubs(substitutions);
  co_return flow;
}

Task<Flow> Evaluator::RunListNode(const List& list) {
  bool tail_of_all = std::exchange(tail, false);
  for (const List::Item& item : list.items) {
    if (SignalPending()) {
      Flow flow = co_await RunPendingTraps();
      if (flow != Flow::kNext) co_return flow;
    }
    co_await kernel::Yield(sh.process());
    if (sh.loose_children > 0 || !sh.jobs.all().empty()) co_await Reap();
    Flow flow = Flow::kNext;
    if (item.background) {
      flow = co_await RunBackground(*item.command);
    } else if (!RunNow(*item.command, &flow)) {
      // Only a simple command takes the shell's place: what stands in a loop may come again.
      tail = tail_of_all && list.items.size() == 1 && item.command->kind == CommandKind::kSimple;
      flow = co_await Run(*item.command);
      tail = false;
    }
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    if (flow != Flow::kNext) co_return flow;
  }
  if (SignalPending()) co_return co_await RunPendingTraps();
  co_return Flow::kNext;
}

Task<Flow> Evaluator::RunAndOr(const AndOr& node) {
  const Command* command = node.first;
  for (size_t i = 0;; ++i) {
    bool last = i == node.rest.size();
    Flow flow = Flow::kNext;
    if (last) {
      if (!RunNow(*command, &flow)) flow = co_await Run(*command);
      co_return flow;
    }
    {
      ConditionGuard guard(*this);
      if (!RunNow(*command, &flow)) flow = co_await Run(*command);
    }
    if (flow != Flow::kNext) co_return flow;
    while (node.rest[i].is_or == (sh.status == 0))
      if (++i == node.rest.size()) co_return Flow::kNext;
    command = node.rest[i].command;
  }
}

Task<Flow> Evaluator::RunIf(const If& node) {
  Flow flow = Flow::kNext;
  for (const If::Branch& branch : node.branches) {
    {
      ConditionGuard guard(*this);
      if (!RunNow(*branch.condition, &flow)) flow = co_await Run(*branch.condition);
    }
    if (flow != Flow::kNext) co_return flow;
    if (sh.status != 0) continue;
    if (!RunNow(*branch.body, &flow)) flow = co_await Run(*branch.body);
    co_return flow;
  }
  // `else` sees the status of the last condition.
  if (!node.otherwise) sh.status = 0;
  if (node.otherwise && !RunNow(*node.otherwise, &flow)) flow = co_await Run(*node.otherwise);
  co_return flow;
}

bool Evaluator::NextTurn(Flow* flow) {
  switch (*flow) {
    case Flow::kNext: return true;
    case Flow::kBreak:
      if (--sh.jump_levels <= 0) *flow = Flow::kNext;
      return false;
    case Flow::kContinue:
      if (--sh.jump_levels > 0) return false;
      *flow = Flow::kNext;
      return true;
    default: return false;
  }
}

// Between the turns of a loop. Answers kNext unless a trap says otherwise.
#define BIVALVE_LOOP_TURN(flow)                                                    \
  do {                                                                             \
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();                     \
    co_await kernel::Yield(sh.process());                                          \
    if (flow == Flow::kNext && SignalPending()) flow = co_await RunPendingTraps(); \
  } while (0)

// In front of a loop's turn; `turns` is how many there were.
#define BIVALVE_COUNT_TURN(turns)                                                 \
  do {                                                                            \
    if (++turns > sh.process().account->limits.loop_turns) [[unlikely]]           \
      co_await sh.process().StopByLimit(kernel::LimitKind::kLoopTurns, turns,     \
                                        sh.process().account->limits.loop_turns); \
  } while (0)

Task<Flow> Evaluator::RunWhile(const While& node) {
  int status = 0;
  int64_t turns = 0;
  Flow flow = Flow::kNext;
  ++sh.loop_depth;
  for (;;) {
    BIVALVE_LOOP_TURN(flow);
    BIVALVE_COUNT_TURN(turns);
    if (flow == Flow::kNext) {
      ConditionGuard guard(*this);
      if (!RunNow(*node.condition, &flow)) flow = co_await Run(*node.condition);
    }
    if (flow != Flow::kNext) {
      if (NextTurn(&flow)) continue;
      if (flow == Flow::kNext) status = 0;
      break;
    }
    if ((sh.status == 0) == node.until) break;
    if (!RunNow(*node.body, &flow)) flow = co_await Run(*node.body);
    status = sh.status;
    if (!NextTurn(&flow)) break;
  }
  --sh.loop_depth;
  if (flow == Flow::kNext) sh.status = status;
  co_return flow;
}

Task<Flow> Evaluator::RunFor(const For& node) {
  sh.line = node.line;
  TextLine text_line(*this, node.line);
  std::vector<std::string> values;
  if (node.has_in) {
    auto done = co_await ExpandFields(node.words, &values);
    if (!done) co_return Report(done.error());
  } else {
    values = *sh.params;
  }
  if (!IsIdentifier(node.name.text)) {
    sh.Complain("`" + std::string(node.name.text) + "': not a valid identifier");
    bool ends = sh.options.posix && !sh.interactive;
    SetStatus(ends ? 2 : 1);
    co_return ends ? Flow::kExit : Flow::kNext;
  }
  NameId id = sh.unit->links.Id(node.name);
  std::string header;
  if (sh.options.xtrace) {
    header = "for " + std::string(node.name.text) + " in";
    if (node.has_in) {
      for (const Word& word : node.words) header += " " + TextOf(word);
    } else {
      header += " \"$@\"";
    }
  }
  Flow flow = Flow::kNext;
  int status = 0;
  ++sh.loop_depth;
  int64_t turns = 0;
  for (std::string& value : values) {
    BIVALVE_COUNT_TURN(turns);
    sh.line = node.line;
    if (!co_await BeforeCommand(node, &flow)) {
      if (flow != Flow::kNext) break;
      continue;
    }
    if (sh.options.xtrace) co_await Trace(header);
    auto done = AssignLoopVariable(id, std::move(value));
    if (!done) {
      // A refused variable ends the loop, not the line.
      if (done.error().kind == ErrorKind::kAssign && !sh.options.posix &&
          !sh.EndsByError(done.error().text)) {
        sh.Complain(done.error().text);
        status = 1;
      } else {
        flow = Report(done.error());
        if (flow == Flow::kAbort && sh.options.posix && !sh.interactive) flow = Flow::kExit;
      }
      break;
    }
    if (!RunNow(*node.body, &flow)) flow = co_await Run(*node.body);
    status = sh.status;
    if (!NextTurn(&flow)) break;
    BIVALVE_LOOP_TURN(flow);
    if (flow != Flow::kNext) break;
  }
  --sh.loop_depth;
  if (flow == Flow::kNext) sh.status = status;
  co_return flow;
}

// A nameref as a loop's variable is pointed at each value in turn (bash manual, "PARAMETERS").
Status Evaluator::AssignLoopVariable(NameId id, std::string value) {
  const Variable* bound = sh.vars.Bound(id);
  if (!bound || !bound->Has(kNameref)) return sh.vars.Take(id, std::move(value));
  if (bound->Has(kReadonly)) return Refuse(ErrorKind::kAssign, sh.vars.Name(id) + ": readonly variable");
  if (!IsIdentifier(value)) return Refuse(ErrorKind::kAssign, "`" + value + "': not a valid identifier");
  Variable& variable = sh.vars.Declare(id);
  variable.scalar.TakeText(std::move(value));
  variable.attrs &= ~kUnset;
  return {};
}

Task<Outcome<int64_t>> Evaluator::LoopArithmetic(const Arith& arith) {
  sh.line = arith.line;
  sh.command_text = "((" + ArithText(arith) + "))";
  if (sh.traps.Active(Traps::kDebug)) (void)co_await RunTrap(Traps::kDebug);
  co_return co_await Arithmetic(arith, true);
}

Task<Flow> Evaluator::RunForArith(const ForArith& node) {
  Flow flow = Flow::kNext;
  int status = 0;
  // A trap may want to know the command.
  bool slow =
      MustWait() || sh.traps.HasAny() || node.init->may_wait || node.test->may_wait || node.step->may_wait;
  sh.line = node.line;
  auto value = slow ? co_await LoopArithmetic(*node.init) : ArithmeticNow(*node.init);
  ++sh.loop_depth;
  int64_t turns = 0;
  while (value) {
    BIVALVE_COUNT_TURN(turns);
    value = slow ? co_await LoopArithmetic(*node.test) : ArithmeticNow(*node.test);
    if (!value || *value == 0) break;
    if (!RunNow(*node.body, &flow)) flow = co_await Run(*node.body);
    status = sh.status;
    if (!NextTurn(&flow)) break;
    sh.meter().Spend(1);
    BIVALVE_LOOP_TURN(flow);
    if (flow != Flow::kNext) break;
    slow = slow || MustWait();
    value = slow ? co_await LoopArithmetic(*node.step) : ArithmeticNow(*node.step);
  }
  --sh.loop_depth;
  if (!value) {
    flow = ReportArith(value.error());
    co_return flow == Flow::kNext ? co_await CheckFailure() : flow;
  }
  if (flow == Flow::kNext) sh.status = status;
  co_return flow;
}

#undef BIVALVE_LOOP_TURN
#undef BIVALVE_COUNT_TURN

Task<Flow> Evaluator::RunCase(const Case& node) {
  sh.line = node.line;
  TextLine text_line(*this, node.line);
  Flow before = Flow::kNext;
  if (!co_await BeforeCommand(node, &before)) co_return before;
  if (sh.options.xtrace) co_await Trace("case " + TextOf(*node.word) + " in");
  auto value = co_await ExpandText(*node.word, FieldMode::kText);
  if (!value) co_return Report(value.error());
  Flow flow = Flow::kNext;
  bool fall_through = false, ran = false;
  for (const Case::Item& item : node.items) {
    bool matches = fall_through;
    for (size_t i = 0; i < item.patterns.size() && !matches; ++i) {
      auto pattern = co_await ExpandText(item.patterns[i], FieldMode::kPattern);
      if (!pattern) co_return Report(pattern.error());
      matches = MatchesPattern(item.patterns[i], *pattern, *value);
    }
    if (!matches) continue;
    if (!item.body) sh.status = 0;
    ran = true;
    if (item.body) {
      if (!RunNow(*item.body, &flow)) flow = co_await Run(*item.body);
      if (flow != Flow::kNext) co_return flow;
    }
    if (item.end == Case::End::kBreak) break;
    fall_through = item.end == Case::End::kFallThrough;
  }
  if (!ran) sh.status = 0;
  co_return flow;
}

Task<Flow> Evaluator::RunFunctionNode(const Function& node) { co_return DefineFunction(node); }

Flow Evaluator::DefineFunction(const Function& node) {
  sh.line = node.line;
  std::string name(node.name.text);
  auto refuse = [&](const std::string& why) {
    // bash says where it has read up to.
    if (sh.line_base == 0 && sh.text_line > 0) sh.line = sh.text_line;
    sh.Complain(why);
    SetStatus(1);
    return CheckFailureNow();
  };
  if (sh.options.posix && !IsIdentifier(name)) {
    sh.Complain("`" + name + "': not a valid identifier");
    sh.status = 2;
    return sh.interactive ? Flow::kNext : Flow::kExit;
  }
  if (node.quoted) return refuse("`" + name + "': not a valid identifier");
  const FunctionDef* old = sh.FindFunction(name);
  if (old && (old->attrs & kReadonly)) return refuse(name + ": readonly function");
  if (sh.options.posix) {
    const Builtin* builtin = FindBuiltin(name);
    if (builtin && builtin->special) {
      sh.Complain("`" + name + "': is a special builtin");
      sh.status = 2;
      return sh.interactive ? Flow::kNext : Flow::kExit;
    }
  }
  std::string source = !sh.frames.empty() ? sh.frames.back().source : sh.script_name;
  auto function = MakeRef<FunctionDef>(name, Ref<Unit>(sh.unit), node.body,
                                       !source.empty()             ? source
                                       : sh.options.standard_input ? "main"
                                                                   : "environment",
                                       node.line);
  function->line_base = sh.line_base;
  if (old) function->attrs = old->attrs;
  if (sh.options.allexport) function->attrs |= kExport;
  sh.DefineFunction(std::move(function));
  SetStatus(0);
  return Flow::kNext;
}

}  // namespace bivalve::shell
