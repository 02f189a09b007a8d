// Expressions, by descending precedence.
#include <utility>

#include "commands/awk/builtins.h"
#include "commands/awk/parser.h"
#include "commands/awk/parser_depth.h"

namespace bivalve::commands::awk {

int FindBuiltin(std::string_view name, Dialect dialect) {
  for (size_t i = 0; i < sizeof kBuiltins / sizeof kBuiltins[0]; ++i)
    if (kBuiltins[i].name == name && (dialect.gnu() || !kBuiltins[i].gnu)) return static_cast<int>(i);
  return -1;
}

void Parser::LintExtension(std::string_view what) {
  if (!dialect_.lint) return;
  std::string text = "`" + std::string(what) + "' is a gawk extension";
  for (const ParseMessage& message : messages)
    if (message.text == text) return;
  messages.push_back({token_.place, std::move(text), ParseMessage::Kind::kWarning, 0});
}

void Parser::LintOld(std::string_view text, bool once) {
  if (!dialect_.lint_old) return;
  for (const ParseMessage& message : messages)
    if (once && message.text == text) return;
  messages.push_back({token_.place, std::string(text), ParseMessage::Kind::kWarning, 0});
}

void Parser::LintRightRegex(const Node& node, std::string_view of) {
  if (dialect_.lint && node.b->kind == NodeKind::kRegex)
    messages.push_back(
        {node.place, "regular expression on right of " + std::string(of), ParseMessage::Kind::kWarning, 0});
}

// The condition of a statement.
Node* Parser::Condition() {
  Node* node = Expression();
  if (node && dialect_.lint && node->kind == NodeKind::kAssign)
    messages.push_back(
        {node->place, "assignment used in conditional context", ParseMessage::Kind::kWarning, 0});
  return node;
}

Node* Parser::Ternary() {
  DepthGuard guard(*this);
  if (!guard.ok()) return nullptr;
  Node* condition = Or();
  if (failed_ || !Is(Tok::kQuestion)) return condition;
  Node* node = Make(NodeKind::kCond);
  Advance();
  SkipNewlines();
  node->a = condition;
  node->b = Ternary();
  SkipNewlines();
  if (failed_ || !Expect(Tok::kColon)) return nullptr;
  SkipNewlines();
  node->c = Ternary();
  return failed_ ? nullptr : node;
}

Node* Parser::Or() {
  Node* left = And();
  for (int links = 0; !failed_ && Is(Tok::kOr); ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    Node* node = Make(NodeKind::kOr);
    Advance();
    SkipNewlines();
    node->a = left;
    node->b = And();
    left = node;
  }
  return failed_ ? nullptr : left;
}

Node* Parser::And() {
  Node* left = In();
  for (int links = 0; !failed_ && Is(Tok::kAnd); ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    Node* node = Make(NodeKind::kAnd);
    Advance();
    SkipNewlines();
    node->a = left;
    node->b = In();
    left = node;
  }
  return failed_ ? nullptr : left;
}

Node* Parser::In() {
  Node* left = Match();
  for (int links = 0; !failed_ && Is(Tok::kIn); ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    Node* node = Make(NodeKind::kIn);
    LintOld("old awk does not support the keyword `in' except after `for'", false);
    if (left->kind == NodeKind::kList) LintOld("old awk does not support multidimensional arrays", true);
    Advance();
    if (!Is(Tok::kName)) return Fail();
    if (left->kind == NodeKind::kList) {
      node->list = left->list;
    } else {
      node->list = Keep({left});
    }
    node->a = NameOf();
    left = node;
    // `i in a == 0` compares what `in` says.
    if (!failed_ && (Is(Tok::kEqual) || Is(Tok::kNotEqual) || Is(Tok::kLess) || Is(Tok::kLessEqual) ||
                     Is(Tok::kGreaterEqual) || (Is(Tok::kGreater) && !no_greater_))) {
      Node* compare = Make(NodeKind::kCompare);
      compare->op = token_.kind;
      Advance();
      compare->a = left;
      compare->b = Operand();
      left = compare;
    }
  }
  return failed_ ? nullptr : left;
}

Node* Parser::Match() {
  Node* left = Relation();
  for (int links = 0; !failed_ && (Is(Tok::kTilde) || Is(Tok::kNotTilde)); ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    Node* node = Make(NodeKind::kMatch);
    node->op = token_.kind;
    if (left->kind == NodeKind::kRegex)
      messages.push_back({token_.place, "regular expression on left of `~' or `!~' operator",
                          ParseMessage::Kind::kWarning, 0});
    Advance();
    node->a = left;
    node->b = Relation();
    left = node;
  }
  return failed_ ? nullptr : left;
}

// An operand of a comparison and of everything that binds less may be an assignment; what stands behind a
// sign or within a sum or a concatenation may not.
Node* Parser::Operand() {
  assignable_ = true;
  Node* node = Concat();
  assignable_ = false;
  return node;
}

Node* Parser::Relation() {
  Node* left = Operand();
  if (failed_) return nullptr;
  switch (token_.kind) {
    case Tok::kGreater:
      if (no_greater_) return left;
      break;
    case Tok::kLess:
    case Tok::kEqual:
    case Tok::kNotEqual:
    case Tok::kLessEqual:
    case Tok::kGreaterEqual: break;
    default: return left;
  }
  Node* node = Make(NodeKind::kCompare);
  node->op = token_.kind;
  Advance();
  node->a = left;
  node->b = Operand();
  if (failed_) return nullptr;
  LintRightRegex(*node, "comparison");
  return node;
}

bool Parser::StartsOperand() const {
  switch (token_.kind) {
    case Tok::kNumber:
    case Tok::kString:
    case Tok::kName:
    case Tok::kFuncName:
    case Tok::kBuiltin:
    case Tok::kDollar:
    case Tok::kNot:
    case Tok::kLeftParen:
    case Tok::kMinus:
    case Tok::kPlus:
    case Tok::kIncrement:
    case Tok::kDecrement:
    case Tok::kSlashAssign:  // a regular expression, where nothing can be assigned to
    case Tok::kAt: return true;
    default: return false;
  }
}

// Operands side by side, and `| getline`, whose command is everything before it.
Node* Parser::Concat() {
  Node* left = Additive();
  for (int links = 0; !failed_; ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    if (StartsOperand()) {
      Node* node = Make(NodeKind::kConcat);
      node->place = left->place;
      std::vector<Node*> list{left};
      while (!failed_ && StartsOperand()) list.push_back(Additive());
      if (failed_) return nullptr;
      node->list = Keep(list);
      left = node;
    } else if ((Is(Tok::kPipe) || Is(Tok::kPipeAnd)) && lexer_.BeforeGetline() && !no_greater_) {
      Node* node = Make(NodeKind::kGetline);
      node->op = token_.kind;
      Advance();
      Advance();
      node->b = left;
      node->a = LValueOrNull();
      if (failed_) return nullptr;
      // `cmd | getline x + 1` adds to what getline says.
      left = AdditiveFrom(MultiplicativeFrom(node));
    } else {
      return left;
    }
  }
  return nullptr;
}

Node* Parser::Additive() { return AdditiveFrom(Multiplicative()); }

Node* Parser::AdditiveFrom(Node* left) {
  while (!failed_ && (Is(Tok::kPlus) || Is(Tok::kMinus))) {
    Node* node = Make(NodeKind::kBinary);
    node->op = token_.kind;
    Advance();
    node->a = left;
    node->b = Multiplicative();
    left = node;
  }
  return failed_ ? nullptr : left;
}

Node* Parser::Multiplicative() { return MultiplicativeFrom(Unary()); }

Node* Parser::MultiplicativeFrom(Node* left) {
  while (!failed_ && (Is(Tok::kStar) || Is(Tok::kSlash) || Is(Tok::kPercent))) {
    Node* node = Make(NodeKind::kBinary);
    node->op = token_.kind;
    Advance();
    node->a = left;
    node->b = Unary();
    if (failed_) return nullptr;
    auto constant = [](const Node* one) {
      while (one->kind == NodeKind::kGroup) one = one->a;
      return one->kind == NodeKind::kNumber ? one : nullptr;
    };
    if (node->op != Tok::kStar && constant(left) && constant(node->b) && constant(node->b)->number == 0)
      ErrorLine(node->place,
                node->op == Tok::kSlash ? "division by zero attempted" : "division by zero attempted in `%'");
    left = node;
  }
  return failed_ ? nullptr : left;
}

Node* Parser::Unary() {
  DepthGuard guard(*this);
  if (!guard.ok()) return nullptr;
  if (!Is(Tok::kNot) && !Is(Tok::kMinus) && !Is(Tok::kPlus)) return Power();
  assignable_ = false;
  Node* node = Make(NodeKind::kUnary);
  node->op = token_.kind;
  Advance();
  node->a = Unary();
  return failed_ ? nullptr : node;
}

Node* Parser::Power() {
  Node* base = Postfix(std::exchange(assignable_, false));
  if (failed_ || !Is(Tok::kCaret)) return base;
  Node* node = Make(NodeKind::kBinary);
  node->op = Tok::kCaret;
  Advance();
  node->a = base;
  node->b = Unary();
  return failed_ ? nullptr : node;
}

Node* Parser::AssignTo(Node* target) {
  Node* node = Make(NodeKind::kAssign);
  node->op = token_.kind;
  Advance();
  SkipNewlines();
  node->a = target;
  node->b = Ternary();
  if (failed_) return nullptr;
  LintRightRegex(*node, "assignment");
  return node;
}

// gawk reads on behind `$i++` before it says that nothing can be assigned to that.
Node* Parser::AfterFieldStep(Node* step, bool may_assign) {
  bool assigns = may_assign && token_.kind >= Tok::kAssign && token_.kind <= Tok::kCaretAssign;
  if (!assigns && !Is(Tok::kIncrement) && !Is(Tok::kDecrement)) return step;
  if (assigns && !AssignTo(step)) return nullptr;
  return FailAt(token_, "cannot assign a value to the result of a field post-increment expression");
}

// A primary, and what stands behind one that can be assigned to.
Node* Parser::Postfix(bool may_assign) {
  Node* node = Primary();
  if (failed_ || !IsLValue(node)) return node;
  if (Is(Tok::kIncrement) || Is(Tok::kDecrement)) {
    Node* step = Make(NodeKind::kStep);
    step->op = token_.kind;
    step->a = node;
    Advance();
    if (node->kind == NodeKind::kField && !failed_) return AfterFieldStep(step, may_assign);
    return step;
  }
  if (may_assign && token_.kind >= Tok::kAssign && token_.kind <= Tok::kCaretAssign) return AssignTo(node);
  return node;
}

Node* Parser::Primary() {
  DepthGuard guard(*this);
  if (!guard.ok()) return nullptr;
  if (!Is(Tok::kLeftParen)) print_list_ = false;
  Node* node;
  switch (token_.kind) {
    case Tok::kNumber:
      node = Make(NodeKind::kNumber);
      node->number = token_.number;
      Advance();
      return node;
    case Tok::kString:
      node = Make(NodeKind::kString);
      node->text = token_.text;
      Advance();
      return node;
    case Tok::kSlash:
    case Tok::kSlashAssign: {
      bool typed = before_.kind == Tok::kAt;
      node = Make(typed ? NodeKind::kTypedRegex : NodeKind::kRegex);
      Token regex = lexer_.ReadRegex(token_);
      if (regex.kind == Tok::kError) return FailAt(regex, lexer_.error());
      node->text = regex.text;
      token_ = regex;
      Advance();
      return node;
    }
    case Tok::kAt: return Indirect();
    case Tok::kLeftParen: return Parenthesized();
    case Tok::kDollar: return FieldOf();
    case Tok::kIncrement:
    case Tok::kDecrement:
      node = Make(NodeKind::kStep);
      node->op = token_.kind;
      node->index = 1;
      Advance();
      if (!Is(Tok::kName) && !Is(Tok::kDollar)) return Fail();
      node->a = Is(Tok::kDollar) ? FieldOf() : NameOf();
      return failed_ ? nullptr : node;
    case Tok::kName: return NameOf();
    case Tok::kFuncName: {
      Token name = token_;
      Advance();
      return FunctionCall(name);
    }
    case Tok::kBuiltin: return BuiltinCall();
    case Tok::kGetline: return Getline();
    case Tok::kMinus:
    case Tok::kPlus:
    case Tok::kNot: return Unary();
    default: return Fail();
  }
}

Node* Parser::Parenthesized() {
  bool may_list = std::exchange(print_list_, false);
  bool outer = std::exchange(no_greater_, false);
  Advance();
  SkipNewlines();
  std::vector<Node*> list;
  if (!List(Tok::kRightParen, &list) || list.empty()) return Fail();
  no_greater_ = outer;
  if (list.size() == 1) {
    Node* group = Make(NodeKind::kGroup);
    group->a = list[0];
    group->place = list[0]->place;
    group->parenthesized = true;
    return group;
  }
  bool ends = Is(Tok::kNewline) || Is(Tok::kSemicolon) || Is(Tok::kRightBrace) || Is(Tok::kEnd) ||
              Is(Tok::kGreater) || Is(Tok::kAppend) || Is(Tok::kPipe) || Is(Tok::kPipeAnd);
  if (!Is(Tok::kIn) && !(may_list && ends)) return Fail();
  Node* node = Make(NodeKind::kList);
  node->list = Keep(list);
  node->parenthesized = true;
  return node;
}

// Expressions up to `close`, which is taken; newlines may follow a comma.
bool Parser::List(Tok close, std::vector<Node*>* list) {
  bool print_list = std::exchange(print_list_, false);
  bool outer = std::exchange(no_greater_, false);
  SkipNewlines();
  while (!Is(close)) {
    if (!list->empty()) {
      if (!Expect(Tok::kComma)) return false;
      SkipNewlines();
    }
    Node* node = Expression();
    if (failed_) return false;
    list->push_back(node);
    if (list->size() > kMaxArguments) return FailAt(token_, "too many arguments") != nullptr;
    SkipNewlines();
  }
  no_greater_ = outer;
  print_list_ = print_list;
  Advance();
  return true;
}

// `$` and its operand. A `++` behind it belongs to this field, not to the operand.
Node* Parser::FieldOf() {
  DepthGuard guard(*this);
  if (!guard.ok()) return nullptr;
  Node* node = Make(NodeKind::kField);
  Advance();
  if (Is(Tok::kMinus) || Is(Tok::kPlus) || Is(Tok::kNot)) {
    Node* unary = Make(NodeKind::kUnary);
    unary->op = token_.kind;
    Advance();
    unary->a = Unary();
    node->a = unary;
  } else if (Is(Tok::kDollar)) {
    node->a = FieldOf();
    if (!failed_ && (Is(Tok::kIncrement) || Is(Tok::kDecrement))) {
      Node* step = Make(NodeKind::kStep);
      step->op = token_.kind;
      step->a = node->a;
      Advance();
      node->a = step;
    }
  } else {
    node->a = Primary();
  }
  return failed_ ? nullptr : node;
}

// A variable or an element of an array.
Node* Parser::NameOf() {
  Token name = token_;
  Advance();
  Node* node = Variable(name.text, name.place);
  for (int links = 0; Is(Tok::kLeftBracket); ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    if (links > 0 && !dialect_.gnu()) {
      messages.push_back(
          {token_.place, "multidimensional arrays are a gawk extension", ParseMessage::Kind::kFatal, 0});
      failed_ = true;
      return nullptr;
    }
    Node* element = Make(NodeKind::kElement);
    element->place = name.place;
    Advance();
    std::vector<Node*> list;
    if (!List(Tok::kRightBracket, &list)) return nullptr;
    if (list.empty()) return Fail();
    element->a = node;
    element->list = Keep(list);
    node = element;
  }
  return failed_ ? nullptr : node;
}

Node* Parser::LValueOrNull() {
  if (Is(Tok::kName)) return NameOf();
  if (Is(Tok::kDollar)) return FieldOf();
  return nullptr;
}

Node* Parser::FunctionCall(const Token& name) {
  Node* node = Make(NodeKind::kCall);
  node->place = name.place;
  node->text = name.text;
  if (params_) {
    for (std::string_view param : *params_)
      if (param == name.text) {
        ErrorLine(name.place,
                  "attempt to use non-function `" + std::string(name.text) + "' in function call");
      }
  }
  if (globals_.find(Qualify(name.text)) != globals_.end() &&
      functions_.find(Qualify(name.text)) == functions_.end()) {
    ErrorLine(name.place, "attempt to use non-function `" + std::string(name.text) + "' in function call");
    failed_ = true;
    return nullptr;
  }
  node->index = FunctionIndex(name.text, name.place);
  program_.functions[static_cast<size_t>(node->index)].called = true;
  Advance();
  std::vector<Node*> list;
  if (!List(Tok::kRightParen, &list)) return nullptr;
  for (size_t i = 0; i < list.size(); ++i)
    if (list[i]->kind == NodeKind::kRegex)
      messages.push_back({list[i]->place,
                          "regexp constant for parameter #" + std::to_string(i + 1) + " yields boolean value",
                          ParseMessage::Kind::kWarning, 0});
  node->list = Keep(list);
  return node;
}

Node* Parser::Indirect() {
  Advance();
  if (Is(Tok::kSlash) || Is(Tok::kSlashAssign)) return Primary();
  if (!Is(Tok::kFuncName) && !Is(Tok::kName)) return Fail();
  Token name = token_;
  for (std::string_view special : kSpecialNames)
    if (name.text == special)
      return FailAt(
          name, "cannot use special variable `" + std::string(name.text) + "' for indirect function call");
  Node* node = Make(NodeKind::kIndirect);
  node->a = Variable(name.text, name.place);
  Advance();
  for (int links = 0; Is(Tok::kLeftBracket); ++links) {
    if (links > kMaxChain) return FailAt(token_, "program is nested too deeply");
    Node* element = Make(NodeKind::kElement);
    Advance();
    std::vector<Node*> subscripts;
    if (!List(Tok::kRightBracket, &subscripts) || subscripts.empty()) return Fail();
    element->a = node->a;
    element->list = Keep(subscripts);
    node->a = element;
  }
  if (!Expect(Tok::kLeftParen)) return nullptr;
  std::vector<Node*> list;
  if (!List(Tok::kRightParen, &list)) return nullptr;
  node->list = Keep(list);
  return node;
}

Node* Parser::BuiltinCall() {
  Token name = token_;
  const BuiltinInfo& info = kBuiltins[name.builtin];
  Node* node = Make(NodeKind::kBuiltin);
  node->index = name.builtin;
  node->text = info.name;
  if (info.gnu) LintExtension(info.name);
  Advance();
  std::vector<Node*> list;
  if (Is(Tok::kLeftParen)) {
    Advance();
    if (!List(Tok::kRightParen, &list)) return nullptr;
  } else if (info.fn != Fn::kLength) {
    return Fail();
  } else if (dialect_.lint) {
    messages.push_back({name.place, "call of `length' without parentheses is not portable",
                        ParseMessage::Kind::kWarning, 0});
  }
  int count = static_cast<int>(list.size());
  if (count < info.least || count > info.most)
    return FailAt(before_,
                  std::to_string(count) + " is invalid as number of arguments for " + std::string(info.name));
  node->list = Keep(list);
  return node;
}

Node* Parser::Getline() {
  Node* node = Make(NodeKind::kGetline);
  Advance();
  node->a = LValueOrNull();
  if (failed_) return nullptr;
  if (Is(Tok::kLess)) {
    node->op = Tok::kLess;
    Advance();
    node->b = Postfix(false);
  } else if (context_.in_rule &&
             (context_.rule == RuleKind::kBeginFile || context_.rule == RuleKind::kEndFile)) {
    ErrorLine(node->place, "non-redirected `getline' invalid inside `" +
                               std::string(context_.rule == RuleKind::kBeginFile ? "BEGINFILE" : "ENDFILE") +
                               "' rule");
  }
  return failed_ ? nullptr : node;
}

}  // namespace bivalve::commands::awk
