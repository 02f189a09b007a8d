// Sections and statements; compiler_expr.cc has the expressions.
#include "commands/awk/compiler.h"

#include <algorithm>

#include "commands/awk/builtins.h"

namespace bivalve::commands::awk {

int Compiler::Emit(Op op, int a, Where b, int c, int d) {
  code_.code.push_back({op, b, static_cast<uint8_t>(c), static_cast<uint8_t>(d), a});
  code_.places.push_back(place_);
  return Here() - 1;
}

int Compiler::NumberConstant(double value) {
  code_.numbers.push_back(value);
  return static_cast<int>(code_.numbers.size()) - 1;
}

int Compiler::TextConstant(std::string_view text) {
  auto [it, fresh] = texts_.try_emplace(std::string(text), static_cast<int>(code_.texts.size()));
  if (fresh) code_.texts.emplace_back(text);
  return it->second;
}

int Compiler::RegexConstant(std::string_view text) {
  auto [it, fresh] = regexes_.try_emplace(std::string(text), static_cast<int>(code_.regexes.size()));
  if (fresh) {
    code_.regexes.emplace_back(text);
    code_.regex_places.push_back(place_);
  }
  return it->second;
}

void Compiler::Run() {
  code_.globals = program_.globals;
  for (const FunctionNode& node : program_.functions) {
    Function function;
    function.name = node.name;
    for (std::string_view param : node.params) function.params.emplace_back(param);
    code_.functions.push_back(std::move(function));
  }
  for (size_t i = 0; i < program_.functions.size(); ++i) FunctionBody(i);
  code_.begin = Section(RuleKind::kBegin);
  code_.begin_file = Section(RuleKind::kBeginFile);
  code_.end_file = Section(RuleKind::kEndFile);
  code_.end = Section(RuleKind::kEnd);
  bool main = false;
  for (const Rule& rule : program_.rules) main |= rule.kind == RuleKind::kMain;
  code_.reads_input = main || code_.end >= 0 || code_.begin_file >= 0 || code_.end_file >= 0;
  if (!code_.reads_input) return;
  code_.main = Here();
  int head = Emit(Op::kNextRecord);
  for (const Rule& rule : program_.rules)
    if (rule.kind == RuleKind::kMain) MainRule(rule);
  Emit(Op::kJump, head);
  code_.places[static_cast<size_t>(head)] = place_;
}

int Compiler::Section(RuleKind kind) {
  int entry = -1;
  for (const Rule& rule : program_.rules) {
    if (rule.kind != kind) continue;
    if (entry < 0) entry = Here();
    if (rule.action) Statement(*rule.action);
    place_ = rule.end;
  }
  if (entry < 0) return -1;
  Emit(Op::kStop);
  code_.depth = std::max(code_.depth, Here() - entry);
  return entry;
}

void Compiler::MainRule(const Rule& rule) {
  int entry = Here();
  place_ = rule.place;
  std::vector<int> skip;
  if (rule.until) {
    int range = code_.ranges++;
    int active = Emit(Op::kRangeActive, 0, Where::kNothing, range & 255, range >> 8);
    Condition(*rule.pattern, false, &skip);
    Emit(Op::kRangeSet, 1, Where::kNothing, range & 255, range >> 8);
    Patch(active);
    std::vector<int> goes_on;
    Condition(*rule.until, false, &goes_on);
    Emit(Op::kRangeSet, 0, Where::kNothing, range & 255, range >> 8);
    Patch(goes_on);
  } else if (rule.pattern) {
    Condition(*rule.pattern, false, &skip);
  }
  if (rule.action)
    Statement(*rule.action);
  else
    Emit(Op::kPrint);
  Patch(skip);
  code_.depth = std::max(code_.depth, Here() - entry);
}

void Compiler::FunctionBody(size_t index) {
  const FunctionNode& node = program_.functions[index];
  Function& function = code_.functions[index];
  if (!node.defined) {
    function.entry = -1;
    return;
  }
  function.entry = Here();
  if (node.body) Statement(*node.body);
  Emit(Op::kUninit);
  Emit(Op::kReturn);
  function.depth = Here() - function.entry;
}

// ---- statements

void Compiler::Statements(std::span<Node* const> list) {
  for (const Node* node : list) Statement(*node);
}

void Compiler::Statement(const Node& node) {
  if (node.kind != NodeKind::kBlock) place_ = node.place;
  switch (node.kind) {
    case NodeKind::kBlock: Statements(node.list); break;
    case NodeKind::kExpression: Discard(*node.a); break;
    case NodeKind::kPrint:
    case NodeKind::kPrintf: Print(node); break;
    case NodeKind::kIf: {
      std::vector<int> otherwise;
      Condition(*node.a, false, &otherwise);
      Statement(*node.b);
      if (!node.c) {
        Patch(otherwise);
        break;
      }
      int end = Emit(Op::kJump);
      Patch(otherwise);
      Statement(*node.c);
      Patch(end);
      break;
    }
    case NodeKind::kWhile: While(node); break;
    case NodeKind::kDo: Do(node); break;
    case NodeKind::kFor: For(node); break;
    case NodeKind::kForIn: ForIn(node); break;
    case NodeKind::kSwitch: Switch(node); break;
    case NodeKind::kBreak:
      if (!loops_.empty()) loops_.back().breaks.push_back(Emit(Op::kJump));
      break;
    case NodeKind::kContinue: {
      // Out of the switches around it: each holds its value on the stack no more when its cases run.
      size_t at = loops_.size();
      while (at > 0 && loops_[at - 1].is_switch) --at;
      if (at > 0) loops_[at - 1].continues.push_back(Emit(Op::kJump));
      break;
    }
    case NodeKind::kNext: Emit(Op::kNext); break;
    case NodeKind::kNextFile: Emit(Op::kNextFile); break;
    case NodeKind::kExit:
      if (node.a) Value(*node.a);
      Emit(Op::kExit, 0, Where::kNothing, node.a ? 1 : 0);
      break;
    case NodeKind::kReturn:
      if (node.a)
        Value(*node.a);
      else
        Emit(Op::kUninit);
      Emit(Op::kReturn);
      break;
    case NodeKind::kDelete: Delete(node); break;
    default: Discard(node); break;
  }
}

// An expression whose value nobody wants.
void Compiler::Discard(const Node& node) {
  switch (node.kind) {
    case NodeKind::kGroup: Discard(*node.a); return;
    case NodeKind::kAssign: Assign(node, false); return;
    case NodeKind::kStep: Step(node, false); return;
    default: Value(node); Emit(Op::kPop);
  }
}

Redirect RedirectOf(Tok op) {
  switch (op) {
    case Tok::kGreater:
    case Tok::kLess: return Redirect::kFile;
    case Tok::kAppend: return Redirect::kAppend;
    case Tok::kPipe: return Redirect::kPipe;
    case Tok::kPipeAnd: return Redirect::kTwoWay;
    default: return Redirect::kNone;
  }
}

void Compiler::Print(const Node& node) {
  bool formatted = node.kind == NodeKind::kPrintf;
  size_t count = node.list.size();
  // The number of operands is a byte: what is more is put together first.
  for (const Node* one : node.list) Value(*one);
  Redirect redirect = RedirectOf(node.op);
  if (redirect != Redirect::kNone) Value(*node.b);
  Emit(formatted ? Op::kPrintf : Op::kPrint, static_cast<int>(count), Where::kNothing, 0,
       static_cast<int>(redirect));
}

void Compiler::While(const Node& node) {
  // The condition stands at the end: one jump a turn.
  int to_condition = Emit(Op::kJump);
  int body = Here();
  loops_.emplace_back();
  Statement(*node.b);
  Loop loop = std::move(loops_.back());
  loops_.pop_back();
  Patch(to_condition);
  Patch(loop.continues);
  place_ = node.place;
  Emit(Op::kLoop);
  std::vector<int> back;
  Condition(*node.a, true, &back);
  for (int at : back) code_.code[static_cast<size_t>(at)].a = body;
  Patch(loop.breaks);
}

void Compiler::Do(const Node& node) {
  int body = Here();
  loops_.emplace_back();
  Statement(*node.b);
  Loop loop = std::move(loops_.back());
  loops_.pop_back();
  Patch(loop.continues);
  place_ = node.place;
  Emit(Op::kLoop);
  std::vector<int> back;
  Condition(*node.a, true, &back);
  for (int at : back) code_.code[static_cast<size_t>(at)].a = body;
  Patch(loop.breaks);
}

void Compiler::For(const Node& node) {
  if (node.a) Statement(*node.a);
  int to_condition = Emit(Op::kJump);
  int body = Here();
  loops_.emplace_back();
  Statement(*node.d);
  Loop loop = std::move(loops_.back());
  loops_.pop_back();
  Patch(loop.continues);
  if (node.c) Statement(*node.c);
  Patch(to_condition);
  place_ = node.place;
  Emit(Op::kLoop);
  if (node.b) {
    std::vector<int> back;
    Condition(*node.b, true, &back);
    for (int at : back) code_.code[static_cast<size_t>(at)].a = body;
  } else {
    Emit(Op::kJump, body);
  }
  Patch(loop.breaks);
}

void Compiler::ForIn(const Node& node) {
  PushArray(*node.b);
  Emit(Op::kForIn);
  int head = Emit(Op::kForNext);
  Target target = TargetOf(*node.a);
  if (target.where >= Where::kField && target.where != Where::kNothing) {
    // The index lies below what the target needs: a store expects it there.
  }
  Emit(Op::kStore, target.slot, target.where);
  loops_.emplace_back();
  Statement(*node.d);
  Loop loop = std::move(loops_.back());
  loops_.pop_back();
  Patch(loop.continues);
  Emit(Op::kLoop);
  Emit(Op::kJump, head);
  Patch(loop.breaks);
  Emit(Op::kPop);
  int end = Here();
  code_.code[static_cast<size_t>(head)].a = end;
}

void Compiler::Switch(const Node& node) {
  Value(*node.a);
  std::vector<int> jumps;
  const Node* fallback = nullptr;
  for (const Node* one : node.list) {
    if (!one->a) {
      fallback = one;
      jumps.push_back(-1);
      continue;
    }
    place_ = one->place;
    if (one->a->kind == NodeKind::kRegex || one->a->kind == NodeKind::kTypedRegex) {
      Emit(Op::kRegexOperand, RegexConstant(one->a->text));
      jumps.push_back(Emit(Op::kCaseRegex));
    } else {
      Value(*one->a);
      jumps.push_back(Emit(Op::kCase));
    }
  }
  Emit(Op::kPop);
  int otherwise = Emit(Op::kJump);
  loops_.emplace_back();
  loops_.back().is_switch = true;
  bool had_default = false;
  for (size_t i = 0; i < node.list.size(); ++i) {
    if (jumps[i] >= 0) {
      Patch(jumps[i]);
    } else {
      Patch(otherwise);
      had_default = true;
    }
    Statements(node.list[i]->list);
  }
  if (!had_default) Patch(otherwise);
  (void)fallback;
  Loop loop = std::move(loops_.back());
  loops_.pop_back();
  Patch(loop.breaks);
}

void Compiler::Delete(const Node& node) {
  const Node& what = *node.a;
  if (what.kind == NodeKind::kElement) {
    Target array = ArrayOf(*what.a);
    Index(what.list);
    Emit(Op::kDelete, array.slot, array.where);
    return;
  }
  PushArray(what);
  Emit(Op::kDeleteAll);
}

}  // namespace bivalve::commands::awk
