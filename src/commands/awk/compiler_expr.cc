// Expressions and what can be assigned to.
#include "commands/awk/builtins.h"
#include "commands/awk/compiler.h"

namespace bivalve::commands::awk {

Redirect RedirectOf(Tok op);

namespace {

const Node& Ungroup(const Node& node) {
  const Node* at = &node;
  while (at->kind == NodeKind::kGroup) at = at->a;
  return *at;
}

Op BinaryOp(Tok op) {
  switch (op) {
    case Tok::kPlus:
    case Tok::kPlusAssign: return Op::kAdd;
    case Tok::kMinus:
    case Tok::kMinusAssign: return Op::kSubtract;
    case Tok::kStar:
    case Tok::kStarAssign: return Op::kMultiply;
    case Tok::kSlash:
    case Tok::kSlashAssign: return Op::kDivide;
    case Tok::kPercent:
    case Tok::kPercentAssign: return Op::kModulo;
    default: return Op::kPower;
  }
}

Op CompareOp(Tok op) {
  switch (op) {
    case Tok::kLess: return Op::kLess;
    case Tok::kLessEqual: return Op::kLessEqual;
    case Tok::kEqual: return Op::kEqual;
    case Tok::kNotEqual: return Op::kNotEqual;
    case Tok::kGreater: return Op::kGreater;
    default: return Op::kGreaterEqual;
  }
}

bool IsConstantIndex(const Node& node) {
  return node.kind == NodeKind::kNumber && node.number >= 0 && node.number < 1e6 &&
         node.number == static_cast<double>(static_cast<int>(node.number));
}

bool IsName(const Node& node) { return node.kind == NodeKind::kGlobal || node.kind == NodeKind::kLocal; }

// Whether evaluating it may change a variable.
bool MayChange(const Node& node) {
  switch (node.kind) {
    case NodeKind::kAssign:
    case NodeKind::kStep:
    case NodeKind::kCall:
    case NodeKind::kIndirect:
    case NodeKind::kBuiltin:
    case NodeKind::kGetline: return true;
    default: break;
  }
  for (const Node* child : {node.a, node.b, node.c})
    if (child && MayChange(*child)) return true;
  for (const Node* child : node.list)
    if (MayChange(*child)) return true;
  return false;
}

bool SameVariable(const Node& a, const Node& b) {
  return IsName(a) && a.kind == b.kind && a.index == b.index;
}

}  // namespace

// ---- places

void Compiler::Index(std::span<Node* const> list) {
  for (const Node* one : list) Value(*one);
  if (list.size() > 1) Emit(Op::kJoin, static_cast<int>(list.size()));
}

Compiler::Target Compiler::ArrayOf(const Node& node) {
  if (node.kind == NodeKind::kGlobal) return {Where::kElementOfGlobal, node.index};
  if (node.kind == NodeKind::kLocal) return {Where::kElementOfLocal, node.index};
  PushArray(node);
  return {Where::kElement, 0};
}

// The array that a node names, on the stack.
void Compiler::PushArray(const Node& node) {
  if (node.kind == NodeKind::kGlobal) {
    Emit(Op::kArray, node.index, Where::kGlobal);
  } else if (node.kind == NodeKind::kLocal) {
    Emit(Op::kArray, node.index, Where::kLocal);
  } else {
    Target array = ArrayOf(*node.a);
    Index(node.list);
    Emit(Op::kSubArray, array.slot, array.where);
  }
}

Compiler::Target Compiler::TargetOf(const Node& node) {
  switch (node.kind) {
    case NodeKind::kGlobal:
      return {node.index < kSpecialCount ? Where::kSpecial : Where::kGlobal, node.index};
    case NodeKind::kLocal: return {Where::kLocal, node.index};
    case NodeKind::kField: Number(*node.a); return {Where::kField, 0};
    default: {
      Target array = ArrayOf(*node.a);
      Index(node.list);
      return array;
    }
  }
}

// ---- values

void Compiler::Number(const Node& node) {
  const Node& inner = Ungroup(node);
  if (inner.kind == NodeKind::kField && IsConstantIndex(Ungroup(*inner.a))) {
    Emit(Op::kFieldNumber, static_cast<int>(Ungroup(*inner.a).number));
    return;
  }
  Value(node);
}

void Compiler::Value(const Node& node) {
  Place outer = place_;
  if (node.place.line) place_ = node.place;
  switch (node.kind) {
    case NodeKind::kNumber: Emit(Op::kNumber, NumberConstant(node.number)); break;
    case NodeKind::kString: Emit(Op::kText, TextConstant(node.text)); break;
    case NodeKind::kRegex: Emit(Op::kMatchRecord, RegexConstant(node.text)); break;
    case NodeKind::kTypedRegex: Emit(Op::kTypedRegex, RegexConstant(node.text)); break;
    case NodeKind::kGlobal: Emit(node.index < kSpecialCount ? Op::kSpecial : Op::kGlobal, node.index); break;
    case NodeKind::kLocal: Emit(Op::kLocal, node.index); break;
    case NodeKind::kElement: {
      Target array = ArrayOf(*node.a);
      Index(node.list);
      Emit(Op::kElement, array.slot, array.where);
      break;
    }
    case NodeKind::kField: {
      const Node& index = Ungroup(*node.a);
      if (IsConstantIndex(index)) {
        Emit(Op::kFieldAt, static_cast<int>(index.number));
      } else {
        Number(index);
        Emit(Op::kField);
      }
      break;
    }
    case NodeKind::kAssign: Assign(node, true); break;
    case NodeKind::kStep: Step(node, true); break;
    case NodeKind::kGroup: Value(*node.a); break;
    case NodeKind::kCond: {
      std::vector<int> otherwise;
      Condition(*node.a, false, &otherwise);
      Value(*node.b);
      int end = Emit(Op::kJump);
      Patch(otherwise);
      Value(*node.c);
      Patch(end);
      break;
    }
    case NodeKind::kAnd:
    case NodeKind::kOr: Logical(node); break;
    case NodeKind::kIn: {
      Target array = ArrayOf(*node.a);
      Index(node.list);
      Emit(Op::kIn, array.slot, array.where);
      break;
    }
    case NodeKind::kMatch: Match(node); break;
    case NodeKind::kCompare:
      Compare(node);
      Emit(CompareOp(node.op));
      break;
    case NodeKind::kConcat:
      for (const Node* one : node.list) Value(*one);
      Emit(Op::kConcat, static_cast<int>(node.list.size()));
      break;
    case NodeKind::kBinary: Binary(node); break;
    case NodeKind::kUnary:
      if (node.op == Tok::kNot) {
        Value(*node.a);
        Emit(Op::kNot);
      } else if (node.op == Tok::kMinus && node.a->kind == NodeKind::kNumber) {
        Emit(Op::kNumber, NumberConstant(-node.a->number));
      } else {
        Number(*node.a);
        Emit(node.op == Tok::kMinus ? Op::kNegate : Op::kToNumber);
      }
      break;
    case NodeKind::kCall:
    case NodeKind::kIndirect: Call(node); break;
    case NodeKind::kBuiltin: Builtin(node); break;
    case NodeKind::kGetline: Getline(node); break;
    default: Emit(Op::kUninit); break;
  }
  place_ = outer;
}

// Sums lean to the left as far as somebody wrote them: no recursion there.
void Compiler::Binary(const Node& node) {
  std::vector<const Node*> chain;
  const Node* at = &node;
  for (; at->kind == NodeKind::kBinary; at = at->a) chain.push_back(at);
  Number(*at);
  for (size_t i = chain.size(); i-- > 0;) {
    Number(*chain[i]->b);
    place_ = chain[i]->place;
    Emit(BinaryOp(chain[i]->op));
  }
}

void Compiler::Compare(const Node& node) {
  Value(*node.a);
  Value(*node.b);
}

void Compiler::Match(const Node& node) {
  Value(*node.a);
  const Node& pattern = Ungroup(*node.b);
  int regex = -1;
  if (pattern.kind == NodeKind::kRegex || pattern.kind == NodeKind::kTypedRegex)
    regex = RegexConstant(pattern.text);
  else
    Value(pattern);
  Emit(node.op == Tok::kTilde ? Op::kMatch : Op::kNotMatch, regex);
}

void Compiler::Logical(const Node& node) {
  std::vector<int> no;
  Condition(node, false, &no);
  Emit(Op::kNumber, NumberConstant(1));
  int end = Emit(Op::kJump);
  Patch(no);
  Emit(Op::kNumber, NumberConstant(0));
  Patch(end);
}

void Compiler::Condition(const Node& raw, bool sense, std::vector<int>* jumps) {
  const Node& node = Ungroup(raw);
  Place outer = place_;
  if (node.place.line) place_ = node.place;
  if (node.kind == NodeKind::kAnd || node.kind == NodeKind::kOr) {
    // One operand decides when it has this truth.
    bool decides = node.kind == NodeKind::kOr;
    if (sense == decides) {
      Condition(*node.a, sense, jumps);
      Condition(*node.b, sense, jumps);
    } else {
      std::vector<int> around;
      Condition(*node.a, !sense, &around);
      Condition(*node.b, sense, jumps);
      Patch(around);
    }
  } else if (node.kind == NodeKind::kUnary && node.op == Tok::kNot) {
    Condition(*node.a, !sense, jumps);
  } else if (node.kind == NodeKind::kCompare) {
    Compare(node);
    int op =
        static_cast<int>(Op::kJumpLess) + static_cast<int>(CompareOp(node.op)) - static_cast<int>(Op::kLess);
    jumps->push_back(Emit(static_cast<Op>(op), 0, Where::kNothing, sense ? 0 : 1));
  } else {
    Value(node);
    jumps->push_back(Emit(sense ? Op::kJumpTrue : Op::kJumpFalse));
  }
  place_ = outer;
}

void Compiler::Assign(const Node& node, bool keep) {
  place_ = node.place;
  if (node.op == Tok::kAssign) {
    const Node& value = Ungroup(*node.b);
    // `s = s …` grows in place.
    if (IsName(*node.a) && !(node.a->kind == NodeKind::kGlobal && node.a->index < kSpecialCount) &&
        value.kind == NodeKind::kConcat && SameVariable(*node.a, *value.list[0])) {
      // What the rest may change is kept below it.
      bool changes = false;
      for (const Node* one : value.list.subspan(1)) changes |= MayChange(*one);
      if (changes) Value(*value.list[0]);
      for (size_t i = 1; i < value.list.size(); ++i) Value(*value.list[i]);
      if (value.list.size() > 2) Emit(Op::kConcat, static_cast<int>(value.list.size()) - 1);
      Emit(Op::kAppend, node.a->index, node.a->kind == NodeKind::kGlobal ? Where::kGlobal : Where::kLocal,
           keep, changes);
      return;
    }
    Value(*node.b);
    Target target = TargetOf(*node.a);
    Emit(Op::kStore, target.slot, target.where, keep);
    return;
  }
  Number(*node.b);
  Target target = TargetOf(*node.a);
  Emit(Op::kStoreOp, target.slot, target.where, keep, static_cast<int>(BinaryOp(node.op)));
}

void Compiler::Step(const Node& node, bool keep) {
  place_ = node.place;
  Target target = TargetOf(*node.a);
  int mode = (node.index ? 0 : 2) + (node.op == Tok::kDecrement ? 1 : 0);
  Emit(Op::kStep, target.slot, target.where, keep, mode);
}

// ---- calls

void Compiler::Argument(const Node& node) {
  switch (node.kind) {
    case NodeKind::kGlobal:
      Emit(Op::kArgument, node.index, node.index < kSpecialCount ? Where::kSpecial : Where::kGlobal);
      break;
    case NodeKind::kLocal: Emit(Op::kArgument, node.index, Where::kLocal); break;
    case NodeKind::kElement: {
      Target array = ArrayOf(*node.a);
      Index(node.list);
      Emit(Op::kArgument, array.slot, array.where);
      break;
    }
    default: Value(node); break;
  }
}

void Compiler::Call(const Node& node) {
  if (node.kind == NodeKind::kIndirect) Value(*node.a);
  for (const Node* one : node.list) {
    if (node.kind == NodeKind::kIndirect && one->kind == NodeKind::kRegex) {
      // A regular expression is handed on as such: the function may be a built-in one.
      Emit(Op::kRegexOperand, RegexConstant(one->text), Where::kNothing, 1);
      continue;
    }
    Argument(*one);
  }
  place_ = node.place;
  if (node.kind == NodeKind::kIndirect)
    Emit(Op::kCallIndirect, static_cast<int>(node.list.size()));
  else
    Emit(Op::kCall, node.index, Where::kNothing, static_cast<int>(node.list.size()));
}

// A pattern as an argument: a constant stays one.
void Compiler::RegexOperand(const Node& raw) {
  const Node& node = Ungroup(raw);
  if (node.kind == NodeKind::kRegex || node.kind == NodeKind::kTypedRegex)
    Emit(Op::kRegexOperand, RegexConstant(node.text));
  else
    Value(node);
}

void Compiler::Builtin(const Node& node) {
  Fn fn = kBuiltins[node.index].fn;
  std::span<Node* const> args = node.list;
  size_t count = args.size();
  if (fn == Fn::kSub || fn == Fn::kGsub) {
    Target target;
    if (count < 3) {
      Emit(Op::kNumber, NumberConstant(0));
      target.where = Where::kField;
    } else {
      const Node& to = *args[2];
      bool assignable = IsName(to) || to.kind == NodeKind::kElement || to.kind == NodeKind::kField;
      if (assignable) {
        target = TargetOf(to);
      } else {
        Value(to);
      }
    }
    // A constant pattern is named by the instruction, not put on the stack.
    const Node& pattern = Ungroup(*args[0]);
    int constant = 0;
    if (pattern.kind == NodeKind::kRegex || pattern.kind == NodeKind::kTypedRegex) {
      constant = RegexConstant(pattern.text) + 1;
      if (constant > 255) constant = 0;
    }
    if (!constant) RegexOperand(*args[0]);
    Value(*args[1]);
    place_ = node.place;
    Emit(Op::kSubstitute, target.slot, target.where, fn == Fn::kGsub, constant);
    return;
  }
  for (size_t i = 0; i < count; ++i) {
    const Node& arg = *args[i];
    bool array = false, regex = false, untyped = false;
    switch (fn) {
      case Fn::kSplit:
      case Fn::kPatsplit:
        array = i == 1 || i == 3;
        regex = i == 2;
        break;
      case Fn::kMatch:
        array = i == 2;
        regex = i == 1;
        break;
      case Fn::kIndex: regex = i == 1; break;
      case Fn::kGensub: regex = i == 0; break;
      case Fn::kAsort:
      case Fn::kAsorti: array = i < 2; break;
      case Fn::kLength:
      case Fn::kIsarray: untyped = true; break;
      case Fn::kTypeof:
        untyped = i == 0;
        array = i == 1;
        break;
      default: break;
    }
    const Node& inner = Ungroup(arg);
    if (array && (IsName(inner) || inner.kind == NodeKind::kElement))
      PushArray(inner);
    else if (regex)
      RegexOperand(arg);
    else if (untyped)
      Argument(inner);
    else
      Value(arg);
  }
  place_ = node.place;
  Emit(Op::kBuiltin, static_cast<int>(fn), Where::kNothing, static_cast<int>(count));
}

void Compiler::Getline(const Node& node) {
  Target target;
  if (node.a) target = TargetOf(*node.a);
  if (node.b) Value(*node.b);
  place_ = node.place;
  Emit(Op::kGetline, target.slot, target.where, 0, static_cast<int>(RedirectOf(node.op)));
}

}  // namespace bivalve::commands::awk
