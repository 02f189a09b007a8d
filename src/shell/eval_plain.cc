// The quick way: nodes that cannot wait, run as plain functions.
#include <utility>

#include "shell/eval.h"
#include "shell/pattern.h"

namespace bivalve::shell {

bool Evaluator::RunNow(const Command& command, Flow* flow) {
  if (sh.options.noexec) [[unlikely]] {
    *flow = Flow::kNext;
    return true;
  }
  if (MustWait()) return false;
  if (command.may_wait) {
    return command.kind == CommandKind::kSimple && !command.As<SimpleCommand>().words_may_wait &&
           SimpleNow(command.As<SimpleCommand>(), flow);
  }
  *flow = RunPlain(command);
  return !over_limit_;
}

// Precondition: may_wait is clear.
Flow Evaluator::RunPlain(const Command& command) {
  sh.meter().Spend(1);
  // The Run that follows ends the account.
  if (!CountCommand(command)) [[unlikely]]
    return Flow::kExit;
  switch (command.kind) {
    case CommandKind::kSimple: return PlainAssignments(command.As<SimpleCommand>());
    case CommandKind::kArith: return ArithCommandNow(command.As<ArithCommand>());
    case CommandKind::kList: return PlainList(command.As<List>());
    case CommandKind::kGroup: return PlainList(*command.As<Group>().body);
    case CommandKind::kFunction: return DefineFunction(command.As<Function>());
    case CommandKind::kPipeline: return PlainPipeline(command.As<Pipeline>());
    case CommandKind::kAndOr: return PlainAndOr(command.As<AndOr>());
    case CommandKind::kIf: return PlainIf(command.As<If>());
    case CommandKind::kCase: return PlainCase(command.As<Case>());
    case CommandKind::kCond: return PlainCond(command.As<Cond>());
    default: return Flow::kNext;
  }
}

Flow Evaluator::PlainList(const List& list) {
  for (const List::Item& item : list.items) {
    Flow flow = RunPlain(*item.command);
    if (flow != Flow::kNext) return flow;
  }
  return Flow::kNext;
}

Flow Evaluator::PlainPipeline(const Pipeline& node) {
  if (node.commands.empty()) {
    sh.status = node.negated ? 1 : 0;
    return Flow::kNext;
  }
  if (node.negated) ++sh.errexit_off;
  Flow flow = RunPlain(*node.commands[0]);
  if (node.negated) {
    --sh.errexit_off;
    if (flow == Flow::kNext) sh.status = sh.status == 0;
  }
  return flow;
}

Flow Evaluator::PlainAndOr(const AndOr& node) {
  const Command* command = node.first;
  for (size_t i = 0;; ++i) {
    bool last = i == node.rest.size();
    if (!last) ++sh.errexit_off;
    Flow flow = RunPlain(*command);
    if (!last) --sh.errexit_off;
    if (flow != Flow::kNext || last) return flow;
    while (node.rest[i].is_or == (sh.status == 0))
      if (++i == node.rest.size()) return Flow::kNext;
    command = node.rest[i].command;
  }
}

Flow Evaluator::PlainIf(const If& node) {
  for (const If::Branch& branch : node.branches) {
    ++sh.errexit_off;
    Flow flow = PlainList(*branch.condition);
    --sh.errexit_off;
    if (flow != Flow::kNext) return flow;
    if (sh.status == 0) return PlainList(*branch.body);
  }
  if (node.otherwise) return PlainList(*node.otherwise);
  sh.status = 0;
  return Flow::kNext;
}

Flow Evaluator::PlainCase(const Case& node) {
  sh.line = node.line;
  ExpanderLease expander(sh);
  auto value = expander->Text(*node.word, sh.unit->links);
  if (!value) return Report(value.error());
  bool fall_through = false, ran = false;
  for (const Case::Item& item : node.items) {
    bool matches = fall_through;
    for (size_t i = 0; i < item.patterns.size() && !matches; ++i) {
      auto pattern = expander->Text(item.patterns[i], sh.unit->links, FieldMode::kPattern);
      if (!pattern) return Report(pattern.error());
      matches = MatchesPattern(item.patterns[i], *pattern, *value);
    }
    if (!matches) continue;
    ran = true;
    if (!item.body) sh.status = 0;
    if (item.body) {
      Flow flow = PlainList(*item.body);
      if (flow != Flow::kNext) return flow;
    }
    if (item.end == Case::End::kBreak) break;
    fall_through = item.end == Case::End::kFallThrough;
  }
  if (!ran) sh.status = 0;
  return Flow::kNext;
}

bool Evaluator::MatchesPattern(const Word& word, const std::string& pattern, const std::string& value,
                               bool extglob) {
  PatternOptions options{.extglob = extglob || sh.options.extglob, .nocase = sh.options.nocasematch};
  if (word.plain) return sh.unit->links.PatternOf(word, pattern, options).Matches(value, sh.meter());
  return Pattern(pattern, options).Matches(value, sh.meter());
}

Flow Evaluator::PlainAssignments(const SimpleCommand& command) {
  sh.line = command.line;
  sh.SetCommand(command);
  for (const Assignment& assignment : command.assignments) {
    Status done;
    if (assignment.is_array) {
      done = AssignArrayNow(assignment);
    } else {
      done = AssignNow(assignment, {});
    }
    if (!done) return Report(done.error());
  }
  SetStatus(0);
  if (!sh.last_argument.empty()) sh.last_argument.clear();
  return Flow::kNext;
}

Outcome<int64_t> Evaluator::ArithmeticNow(const Arith& arith) {
  if (!arith.word) return RunArith(sh.unit->links.Program(arith), sh.Arithmetic());
  ExpanderLease expander(sh);
  auto text = expander->Text(*arith.word, sh.unit->links, FieldMode::kArith, {.quoted = true});
  if (!text) return RefuseExpansion(text.error());
  return EvalArith(*text, sh.Arithmetic());
}

// What a failed `(( ))` or condition of a loop does: a status of 1, except for what ends a shell.
Flow Evaluator::ReportArith(const ShellError& error) {
  if (error.kind == ErrorKind::kArith || error.kind == ErrorKind::kAssign) {
    sh.Complain((error.kind == ErrorKind::kArith ? "((: " : "") + error.text);
    SetStatus(1);
    return sh.EndsByError(error.text) ? Flow::kExit : Flow::kNext;
  }
  return Report(error);
}

Flow Evaluator::ArithCommandNow(const ArithCommand& command) {
  sh.line = command.line;
  auto value = ArithmeticNow(*command.expression);
  if (!value) [[unlikely]] {
    Flow flow = ReportArith(value.error());
    return flow == Flow::kNext ? CheckFailureNow() : flow;
  }
  SetStatus(*value == 0);
  return *value == 0 ? CheckFailureNow() : Flow::kNext;
}

Flow Evaluator::PlainCond(const Cond& node) {
  sh.line = node.line;
  auto value = CondNow(*node.root);
  if (!value) return ReportCond(value.error());
  SetStatus(!*value);
  return *value ? Flow::kNext : CheckFailureNow();
}

Flow Evaluator::CheckFailureNow() {
  return sh.status != 0 && sh.options.errexit && sh.errexit_off == 0 ? Flow::kExit : Flow::kNext;
}

// A builtin that cannot wait, named plainly, with words that cannot wait and without redirections.
bool Evaluator::SimpleNow(const SimpleCommand& command, Flow* flow) {
  if (command.name.id < 0 || !command.assignments.empty() || SignalPending() || sh.options.keyword)
    return false;
  NameId id = sh.unit->links.Id(command.name);
  if (sh.FindFunction(id)) return false;
  const Builtin* builtin = sh.builtins->Find(id, sh.vars.names());
  if (!builtin || !builtin->plain || !IsEnabled(*builtin)) return false;
  if (sh.options.posix && builtin->special) return false;
  for (const Word& word : command.words)
    if (word.has_brace || word.is_array) return false;
  if (!CountCommand(command)) [[unlikely]]
    return false;
  sh.meter().Spend(1);
  sh.line = command.line;
  sh.SetCommand(command);

  Started begun;
  begun.builtin = builtin;
  begun.args.reserve(command.words.size());
  ExpanderLease expander(sh);
  for (const Word& word : command.words) {
    if (word.plain) {
      begun.args.emplace_back(word.text);
      continue;
    }
    if (builtin->declares && word.assignment) {
      auto text = expander->Text(word, sh.unit->links, FieldMode::kText, {.assignment = true});
      if (!text) {
        *flow = Report(text.error());
        return true;
      }
      begun.args.push_back(std::move(*text));
      continue;
    }
    expander->Begin(word, sh.unit->links, FieldMode::kFields);
    if (expander->Run() == ExpandStep::kFailed) {
      *flow = Report(expander->error());
      return true;
    }
    for (Field& field : expander->TakeFields()) {
      if (field.may_glob && !sh.options.noglob) {
        begun.globs.push_back(begun.args.size());
        begun.fields.push_back(std::move(field));
        begun.args.emplace_back();
        continue;
      }
      begun.args.push_back(std::move(field.text));
    }
  }
  if (!begun.globs.empty()) {
    begun.stage = Started::kFields;
    started_ = std::move(begun);
    return false;
  }
  BuiltinCall call{.shell = sh, .eval = *this, .args = begun.args, .words = command.words};
  int status = StartBuiltin(*builtin, call);
  if (status == kMustWait) {
    begun.stage = Started::kWords;
    started_ = std::move(begun);
    return false;
  }
  sh.SetLastArgument(begun.args.back());
  SetStatus(call.fatal_status ? call.fatal_status : status);
  if (sh.HasOutput() && !sh.TryFlush()) {
    begun.stage = Started::kRan;
    begun.flow = call.flow;
    started_ = std::move(begun);
    return false;
  }
  *flow = call.flow != Flow::kNext ? call.flow : CheckFailureNow();
  return true;
}

}  // namespace bivalve::shell
