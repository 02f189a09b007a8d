// `[[ ]]`, `(( ))`, and the tests of files that `test` shares.
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/eval.h"
#include "shell/pattern.h"
#include "shell/tests.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

Flow Evaluator::ReportCond(const ShellError& error) {
  if (error.kind == ErrorKind::kPattern) {
    SetStatus(2);
    return Flow::kNext;
  }
  if (error.kind != ErrorKind::kArith) return Report(error);
  sh.Complain("[[: " + error.text);
  SetStatus(1);
  return Flow::kNext;
}

namespace {

// What a number's subscripts have been given is not expanded again.
FieldMode LeftMode(CondOp op) {
  switch (op) {
    case CondOp::kNumEq:
    case CondOp::kNumNe:
    case CondOp::kNumLt:
    case CondOp::kNumLe:
    case CondOp::kNumGt:
    case CondOp::kNumGe: return FieldMode::kArith;
    default: return FieldMode::kText;
  }
}

FieldMode RightMode(CondOp op, bool traced = false) {
  switch (op) {
    case CondOp::kEqual:
    case CondOp::kNotEqual: return traced ? FieldMode::kShownPattern : FieldMode::kPattern;
    case CondOp::kMatch: return FieldMode::kRegex;
    default: return LeftMode(op);
  }
}

}  // namespace

Outcome<bool> Evaluator::CondNow(const CondNode& node) {
  switch (node.kind) {
    case CondKind::kOr:
    case CondKind::kAnd: {
      auto left = CondNow(*node.left);
      if (!left || *left == (node.kind == CondKind::kOr)) return left;
      return CondNow(*node.right);
    }
    case CondKind::kNot: {
      auto value = CondNow(*node.left);
      if (value) *value = !*value;
      return value;
    }
    case CondKind::kGroup: return CondNow(*node.left);
    default: break;
  }
  ExpanderLease expander(sh);
  FieldMode mode = node.kind == CondKind::kBinary ? LeftMode(node.op) : FieldMode::kText;
  bool number = mode == FieldMode::kArith;
  auto left = expander->Text(*node.lhs, sh.unit->links, mode, {.quoted = number});
  if (!left) return std::unexpected(left.error());
  if (node.kind == CondKind::kWord) return !left->empty();
  if (node.kind == CondKind::kUnary) return UnaryNow(node, *left);
  auto right = expander->Text(*node.rhs, sh.unit->links, RightMode(node.op), {.quoted = number});
  if (!right) return std::unexpected(right.error());
  return Compare(node, *left, *right);
}

Task<Outcome<bool>> Evaluator::Condition(const CondNode& node, bool inverted) {
  switch (node.kind) {
    case CondKind::kOr:
    case CondKind::kAnd: {
      auto left = co_await Condition(*node.left, false);
      if (!left || *left == (node.kind == CondKind::kOr)) co_return left;
      co_return co_await Condition(*node.right, false);
    }
    case CondKind::kNot: {
      auto value = co_await Condition(*node.left, !inverted);
      if (value) *value = !*value;
      co_return value;
    }
    case CondKind::kGroup: co_return co_await Condition(*node.left, inverted);
    default: break;
  }
  FieldMode mode = node.kind == CondKind::kBinary ? LeftMode(node.op) : FieldMode::kText;
  bool number = mode == FieldMode::kArith;
  auto left = co_await ExpandText(*node.lhs, mode, {.quoted = number});
  if (!left) co_return std::unexpected(left.error());
  if (node.kind == CondKind::kWord || node.kind == CondKind::kUnary) {
    if (sh.options.xtrace) {
      std::string text = node.kind == CondKind::kWord ? "-n" : std::string(node.op_text);
      co_await Trace("[[ " + std::string(inverted ? "! " : "") + text + " " + (left->empty() ? "''" : *left) +
                     " ]]");
    }
    if (node.kind == CondKind::kWord) co_return !left->empty();
    if (IsFileTest(node.unary)) co_return co_await TestFile(node.unary, std::move(*left));
    co_return UnaryNow(node, *left);
  }
  auto right = co_await ExpandText(*node.rhs, RightMode(node.op, sh.options.xtrace), {.quoted = number});
  if (!right) co_return std::unexpected(right.error());
  if (sh.options.xtrace) {
    co_await Trace("[[ " + std::string(inverted ? "! " : "") + (left->empty() ? "''" : *left) + " " +
                   std::string(node.op_text) + " " + (right->empty() ? "''" : *right) + " ]]");
  }
  if (node.op == CondOp::kNewer || node.op == CondOp::kOlder || node.op == CondOp::kSameFile)
    co_return co_await CompareFiles(std::string(node.op_text), std::move(*left), std::move(*right));
  co_return Compare(node, *left, *right);
}

Outcome<bool> Evaluator::UnaryNow(const CondNode& node, const std::string& value) {
  switch (node.unary) {
    case 'n': return !value.empty();
    case 'z': return value.empty();
    case 'o': {
      const OptionEntry* option = FindSetOption(value);
      return option && sh.options.*option->field;
    }
    case 'v': return IsVariableSet(sh, value, false);
    case 'R': {
      NameId id = sh.vars.names().Find(value);
      const Variable* variable = id == kNoName ? nullptr : sh.vars.Bound(id);
      return variable && variable->Has(kNameref) && !variable->Has(kUnset);
    }
    case 't': {
      auto fd = EvalArith(value, sh.Arithmetic());
      if (!fd) return std::unexpected(fd.error());
      kernel::FileRef file = sh.process().Fd(static_cast<int>(*fd));
      return file && file->IsTerminal();
    }
    default: return false;
  }
}

Outcome<bool> Evaluator::Compare(const CondNode& node, const std::string& left, const std::string& right) {
  switch (node.op) {
    case CondOp::kEqual: return MatchesPattern(*node.rhs, right, left, true);
    case CondOp::kNotEqual: return !MatchesPattern(*node.rhs, right, left, true);
    case CondOp::kMatch: return MatchRegex(left, right);
    case CondOp::kBefore: return left < right;
    case CondOp::kAfter: return left > right;
    default: break;
  }
  auto a = EvalArith(left, sh.Arithmetic());
  // What is no number makes the comparison fail, not the whole condition.
  auto failed = [&](const ShellError& error) -> Outcome<bool> {
    if (error.kind != ErrorKind::kArith) return std::unexpected(error);
    sh.Complain("[[: " + error.text);
    return false;
  };
  if (!a) return failed(a.error());
  auto b = EvalArith(right, sh.Arithmetic());
  if (!b) return failed(b.error());
  switch (node.op) {
    case CondOp::kNumEq: return *a == *b;
    case CondOp::kNumNe: return *a != *b;
    case CondOp::kNumLt: return *a < *b;
    case CondOp::kNumLe: return *a <= *b;
    case CondOp::kNumGt: return *a > *b;
    case CondOp::kNumGe: return *a >= *b;
    default: return false;
  }
}

// A pattern that does not compile has the status 2 and no message, as bash 5.2 has it.
Outcome<bool> Evaluator::MatchRegex(const std::string& text, const std::string& pattern) {
  bool ignore_case = sh.options.nocasematch;
  if (!regex_ || regex_text_ != pattern || regex_nocase_ != ignore_case) {
    auto compiled = regex::Regex::Compile(pattern, {.ignore_case = ignore_case});
    regex_.reset();
    if (!compiled) return Refuse(ErrorKind::kPattern, {});
    regex_ = std::move(*compiled);
    regex_text_ = pattern;
    regex_nocase_ = ignore_case;
  }
  std::vector<regex::Span> groups;
  bool found = regex_->Search(text, 0, sh.meter(), &groups);
  std::vector<std::string> matches;
  if (found) {
    for (const regex::Span& group : groups)
      matches.push_back(group.begin == regex::Regex::kNone
                            ? std::string()
                            : text.substr(group.begin, group.end - group.begin));
  }
  // It is made anew, whatever was declared of it.
  if (const Variable* old = sh.vars.Bound(sh.known.bash_rematch); old && old->Has(kReadonly))
    sh.vars.Declare(sh.known.bash_rematch).attrs &= ~kReadonly;
  auto done = sh.vars.AssignArray(sh.known.bash_rematch, std::move(matches));
  if (!done) return std::unexpected(done.error());
  return found;
}

Task<Flow> Evaluator::RunCond(const Cond& node) {
  sh.line = node.line;
  Flow before = Flow::kNext;
  if (!co_await BeforeCommand(node, &before)) co_return before;
  size_t substitutions = process_sub_fds.size();
  auto value = co_await Condition(*node.root, false);
  CloseProcessSubs(substitutions);
  if (!value) {
    Flow flow = ReportCond(value.error());
    co_return flow == Flow::kNext ? co_await CheckFailure() : flow;
  }
  SetStatus(!*value);
  co_return co_await CheckFailure();
}

Task<Flow> Evaluator::RunArithCommand(const ArithCommand& node) {
  sh.line = node.line;
  Flow before = Flow::kNext;
  if (!co_await BeforeCommand(node, &before)) co_return before;
  auto value = co_await Arithmetic(*node.expression, true);
  if (!value) {
    Flow flow = ReportArith(value.error());
    co_return flow == Flow::kNext ? co_await CheckFailure() : flow;
  }
  SetStatus(*value == 0);
  co_return co_await CheckFailure();
}

// ---- files

bool IsFileTest(char op) {
  return std::string_view("abcdefghkprsuwxLNSOG").find(op) != std::string_view::npos;
}

bool IsVariableSet(Shell& shell, std::string_view text, bool command) {
  std::string_view name = text, subscript;
  bool element = SplitSubscript(text, &name, &subscript);
  if (!IsIdentifier(name)) {
    int64_t position = 0;
    return ReadNumber(text, &position) && position >= 0 &&
           (position == 0 || static_cast<size_t>(position) <= shell.params->size());
  }
  NameId id = shell.vars.names().Find(name);
  if (id == kNoName) return false;
  if (!element) return shell.vars.Get(id) != nullptr;
  const Variable* variable = shell.vars.Find(id);
  if (!variable || subscript.empty()) return false;
  if (!variable->assoc && (subscript == "@" || subscript == "*")) return variable->IsSet();
  auto set = [&](std::string text) {
    auto place = ExpanderLease(shell)->PlaceFromText(id, std::move(text));
    return place && shell.vars.Get(*place) != nullptr;
  };
  if (!variable->assoc && subscript.find_first_of("$`\"") != std::string_view::npos) {
    auto expanded = shell.ExpandSubscript(subscript);
    return expanded && set(std::move(*expanded));
  }
  if (!variable->assoc) return set(std::string(subscript));
  const bool once = shell.options.assoc_expand_once;
  if (command && !(ClosesSubscript(text) && (!once || ClosesSubscript(text, true)))) return false;
  if (once || subscript.find_first_of("$`\"'\\") == std::string_view::npos)
    return set(std::string(subscript));
  // A key that still holds an expansion.
  if (!command && set(std::string(subscript))) return true;
  auto expanded = shell.ExpandSubscript(subscript, true);
  if (expanded && expanded->empty()) shell.Complain(std::string(name) + ": bad array subscript");
  return expanded && !expanded->empty() && set(std::move(*expanded));
}

Task<Outcome<bool>> Evaluator::TestFile(char op, std::string path) {
  using kernel::FileType;
  kernel::Process& process = sh.process();
  kernel::Vfs& vfs = sh.machine().vfs;
  if (path.empty()) co_return false;
  if (op == 'r' || op == 'w' || op == 'x') {
    int mode = op == 'r' ? kernel::kAccessRead : op == 'w' ? kernel::kAccessWrite : kernel::kAccessExec;
    co_return (co_await vfs.Access(process, std::move(path), mode)).has_value();
  }
  bool link = op == 'h' || op == 'L';
  auto stat =
      co_await vfs.GetStat(process, std::move(path), link ? kernel::Follow::kNo : kernel::Follow::kYes);
  if (!stat) co_return false;
  switch (op) {
    case 'b': co_return stat->type == FileType::kBlockDevice;
    case 'c': co_return stat->type == FileType::kCharDevice;
    case 'd': co_return stat->type == FileType::kDirectory;
    case 'f': co_return stat->type == FileType::kRegular;
    case 'g': co_return (stat->mode & 02000) != 0;
    case 'h':
    case 'L': co_return stat->type == FileType::kSymlink;
    case 'k': co_return (stat->mode & 01000) != 0;
    case 'p': co_return stat->type == FileType::kFifo;
    case 's': co_return stat->size > 0;
    case 'u': co_return (stat->mode & 04000) != 0;
    case 'N': co_return stat->mtime_ns > stat->atime_ns;
    case 'O': co_return stat->uid == process.uid;
    case 'G': co_return stat->gid == process.gid;
    case 'S': co_return stat->type == FileType::kSocket;
    default: co_return true;
  }
}

Task<Outcome<bool>> Evaluator::CompareFiles(std::string op, std::string left, std::string right) {
  kernel::Vfs& vfs = sh.machine().vfs;
  auto a = co_await vfs.GetStat(sh.process(), std::move(left));
  auto b = co_await vfs.GetStat(sh.process(), std::move(right));
  if (op == "-nt") co_return a && (!b || a->mtime_ns > b->mtime_ns);
  if (op == "-ot") co_return b && (!a || a->mtime_ns < b->mtime_ns);
  co_return a&& b && a->dev == b->dev && a->ino == b->ino;
}

}  // namespace bivalve::shell
