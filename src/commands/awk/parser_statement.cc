// Statements.
#include <cstdio>
#include <utility>

#include "commands/awk/parser.h"
#include "commands/awk/parser_depth.h"

namespace bivalve::commands::awk {

Node* Parser::Block() {
  DepthGuard guard(*this);
  if (!guard.ok() || !Expect(Tok::kLeftBrace)) return nullptr;
  Node* block = Make(NodeKind::kBlock);
  std::vector<Node*> list;
  for (SkipTerminators(); !Is(Tok::kRightBrace); SkipTerminators()) {
    if (Is(Tok::kEnd)) return Fail();
    Node* statement = Statement();
    if (!statement) return nullptr;
    list.push_back(statement);
  }
  Advance();
  block->list = Keep(list);
  return block;
}

// The end of a simple statement: a newline, a semicolon, or a brace that is left.
bool Parser::EndStatement() {
  if (failed_) return false;
  if (Is(Tok::kNewline) || Is(Tok::kSemicolon)) {
    Advance();
    return true;
  }
  if (Is(Tok::kRightBrace) || Is(Tok::kEnd)) return true;
  Fail();
  return false;
}

// What a loop or condition governs.
Node* Parser::Body() {
  SkipNewlines();
  if (Is(Tok::kSemicolon)) {
    Node* empty = Make(NodeKind::kBlock);
    Advance();
    return empty;
  }
  return Statement();
}

Node* Parser::Statement() {
  DepthGuard guard(*this);
  if (!guard.ok()) return nullptr;
  switch (token_.kind) {
    case Tok::kLeftBrace: return Block();
    case Tok::kIf: return IfStatement();
    case Tok::kFor: return ForStatement();
    case Tok::kSwitch: return SwitchStatement();
    case Tok::kDo: return DoStatement();
    case Tok::kWhile: {
      Node* node = Make(NodeKind::kWhile);
      Advance();
      if (!Expect(Tok::kLeftParen)) return nullptr;
      node->a = Condition();
      if (failed_ || !Expect(Tok::kRightParen)) return nullptr;
      ++context_.loops;
      node->b = Body();
      --context_.loops;
      return node->b ? node : nullptr;
    }
    default: break;
  }
  Node* node = SimpleStatement();
  if (!node || !EndStatement()) return nullptr;
  return node;
}

Node* Parser::IfStatement() {
  Node* node = Make(NodeKind::kIf);
  Advance();
  if (!Expect(Tok::kLeftParen)) return nullptr;
  node->a = Condition();
  if (failed_ || !Expect(Tok::kRightParen)) return nullptr;
  node->b = Body();
  if (!node->b) return nullptr;
  // `else` may stand behind newlines and one semicolon, which the statement before has taken.
  while (Is(Tok::kNewline) || Is(Tok::kSemicolon)) {
    Advance();
  }
  if (!Is(Tok::kElse)) return node;
  Advance();
  node->c = Body();
  return node->c ? node : nullptr;
}

Node* Parser::DoStatement() {
  Node* node = Make(NodeKind::kDo);
  Advance();
  ++context_.loops;
  node->b = Body();
  --context_.loops;
  if (!node->b) return nullptr;
  SkipTerminators();
  if (!Expect(Tok::kWhile) || !Expect(Tok::kLeftParen)) return nullptr;
  node->a = Condition();
  if (failed_ || !Expect(Tok::kRightParen) || !EndStatement()) return nullptr;
  return node;
}

Node* Parser::SimpleOrNothing() {
  if (Is(Tok::kSemicolon) || Is(Tok::kRightParen)) return nullptr;
  return SimpleStatement();
}

Node* Parser::ForStatement() {
  Node* node = Make(NodeKind::kFor);
  Advance();
  if (!Expect(Tok::kLeftParen)) return nullptr;
  SkipNewlines();
  Node* first = SimpleOrNothing();
  if (failed_) return nullptr;
  if (first && Is(Tok::kRightParen) && first->kind == NodeKind::kExpression &&
      first->a->kind == NodeKind::kIn && !first->a->parenthesized && first->a->list.size() == 1 &&
      IsLValue(first->a->list[0]) && first->a->list[0]->kind != NodeKind::kField) {
    node->kind = NodeKind::kForIn;
    if (dialect_.lint_old) messages.pop_back();  // about the `in`
    node->a = first->a->list[0];
    node->b = first->a->a;
    Advance();
    ++context_.loops;
    node->d = Body();
    --context_.loops;
    return node->d ? node : nullptr;
  }
  node->a = first;
  if (!Expect(Tok::kSemicolon)) return nullptr;
  SkipNewlines();
  if (!Is(Tok::kSemicolon)) node->b = Condition();
  if (failed_ || !Expect(Tok::kSemicolon)) return nullptr;
  SkipNewlines();
  node->c = SimpleOrNothing();
  if (failed_ || !Expect(Tok::kRightParen)) return nullptr;
  ++context_.loops;
  node->d = Body();
  --context_.loops;
  return node->d ? node : nullptr;
}

Node* Parser::SwitchStatement() {
  Node* node = Make(NodeKind::kSwitch);
  LintExtension("switch");
  Advance();
  if (!Expect(Tok::kLeftParen)) return nullptr;
  node->a = Expression();
  if (failed_ || !Expect(Tok::kRightParen)) return nullptr;
  SkipNewlines();
  if (!Expect(Tok::kLeftBrace)) return nullptr;
  ++context_.switches;
  std::vector<Node*> cases;
  bool has_default = false;
  for (SkipNewlines(); !Is(Tok::kRightBrace); SkipTerminators()) {
    Node* one = Make(NodeKind::kCase);
    if (Is(Tok::kCase)) LintExtension("case");
    if (Accept(Tok::kCase)) {
      bool negative = Is(Tok::kMinus);
      if (negative || Is(Tok::kPlus)) {
        Advance();
        if (!Is(Tok::kNumber)) return Fail();
      }
      if (Is(Tok::kAt)) {
        Advance();
        if (!Is(Tok::kSlash) && !Is(Tok::kSlashAssign)) return Fail();
      }
      if (!Is(Tok::kNumber) && !Is(Tok::kString) && !Is(Tok::kSlash) && !Is(Tok::kSlashAssign)) return Fail();
      one->a = Primary();
      if (failed_) return nullptr;
      if (negative) one->a->number = -one->a->number;
      for (Node* other : cases) {
        if (!other->a || (other->a->kind == NodeKind::kRegex) != (one->a->kind == NodeKind::kRegex)) continue;
        auto text_of = [](const Node& node) {
          if (node.kind != NodeKind::kNumber) return std::string(node.text);
          char digits[32];
          return std::string(digits,
                             static_cast<size_t>(std::snprintf(digits, sizeof digits, "%.6g", node.number)));
        };
        std::string text = text_of(*one->a);
        if (text_of(*other->a) != text) continue;
        ErrorLine(one->place, "duplicate case values in switch body: " + text);
      }
    } else {
      if (!Is(Tok::kDefault)) return Fail();
      LintExtension("default");
      if (has_default) ErrorLine(token_.place, "duplicate `default' detected in switch body");
      has_default = true;
      Advance();
    }
    if (!Expect(Tok::kColon)) return nullptr;
    std::vector<Node*> list;
    for (SkipTerminators(); !Is(Tok::kCase) && !Is(Tok::kDefault) && !Is(Tok::kRightBrace);
         SkipTerminators()) {
      if (Is(Tok::kEnd)) return Fail();
      Node* statement = Statement();
      if (!statement) return nullptr;
      list.push_back(statement);
    }
    one->list = Keep(list);
    cases.push_back(one);
  }
  --context_.switches;
  Advance();
  node->list = Keep(cases);
  return node;
}

namespace {

bool HasEffect(const Node& node) {
  switch (node.kind) {
    case NodeKind::kGroup: return HasEffect(*node.a);
    case NodeKind::kNumber:
    case NodeKind::kString:
    case NodeKind::kRegex:
    case NodeKind::kGlobal:
    case NodeKind::kLocal:
    case NodeKind::kElement:
    case NodeKind::kField:
    case NodeKind::kConcat:
    case NodeKind::kIn: return false;
    case NodeKind::kUnary: return HasEffect(*node.a);
    case NodeKind::kCompare:
    case NodeKind::kMatch:
    case NodeKind::kBinary: return HasEffect(*node.a) || HasEffect(*node.b);
    default: return true;
  }
}

}  // namespace

Node* Parser::SimpleStatement() {
  Node* node;
  switch (token_.kind) {
    case Tok::kPrint:
    case Tok::kPrintf: return PrintStatement();
    case Tok::kDelete: return DeleteStatement();
    case Tok::kBreak:
      if (!context_.loops && !context_.switches) {
        // gawk says it twice.
        ErrorLine(token_.place, "`break' is not allowed outside a loop or switch");
        ErrorLine(token_.place, "`break' is not allowed outside a loop or switch");
      }
      node = Make(NodeKind::kBreak);
      Advance();
      return node;
    case Tok::kContinue:
      if (!context_.loops) {
        // gawk says it twice.
        ErrorLine(token_.place, "`continue' is not allowed outside a loop");
        ErrorLine(token_.place, "`continue' is not allowed outside a loop");
      }
      node = Make(NodeKind::kContinue);
      Advance();
      return node;
    case Tok::kNext:
    case Tok::kNextFile: {
      bool file = Is(Tok::kNextFile);
      RuleKind rule = context_.rule;
      bool wrong = context_.in_rule && rule != RuleKind::kMain && !(file && rule == RuleKind::kBeginFile);
      if (wrong) {
        std::string_view where = rule == RuleKind::kBegin       ? "BEGIN"
                                 : rule == RuleKind::kEnd       ? "END"
                                 : rule == RuleKind::kBeginFile ? "BEGINFILE"
                                                                : "ENDFILE";
        ErrorLine(token_.place,
                  (file ? "`nextfile' used in " : "`next' used in ") + std::string(where) + " action");
      }
      node = Make(file ? NodeKind::kNextFile : NodeKind::kNext);
      Advance();
      return node;
    }
    case Tok::kExit:
    case Tok::kReturn: {
      bool exit = Is(Tok::kExit);
      if (!exit && !context_.in_function) return FailAt(token_, "`return' used outside function context");
      node = Make(exit ? NodeKind::kExit : NodeKind::kReturn);
      Advance();
      if (!Is(Tok::kNewline) && !Is(Tok::kSemicolon) && !Is(Tok::kRightBrace) && !Is(Tok::kEnd)) {
        node->a = Expression();
        if (failed_) return nullptr;
      }
      return node;
    }
    default: break;
  }
  node = Make(NodeKind::kExpression);
  node->a = Expression();
  if (failed_) return nullptr;
  if (dialect_.lint && !HasEffect(*node->a))
    messages.push_back({node->place, "statement has no effect", ParseMessage::Kind::kWarning, 0});
  return node;
}

Node* Parser::DeleteStatement() {
  Node* node = Make(NodeKind::kDelete);
  LintOld("`delete' is not supported in old awk", true);
  Advance();
  bool open = Accept(Tok::kLeftParen);
  if (open && dialect_.lint)
    messages.push_back(
        {node->place, "`delete(array)' is a non-portable tawk extension", ParseMessage::Kind::kWarning, 0});
  if (!Is(Tok::kName)) return Fail();
  node->a = NameOf();
  if (failed_) return nullptr;
  if (open && !Expect(Tok::kRightParen)) return nullptr;
  if (node->a->kind == NodeKind::kGlobal && (node->a->text == "SYMTAB" || node->a->text == "FUNCTAB")) {
    messages.push_back({token_.place, "`delete' is not allowed with " + std::string(node->a->text),
                        ParseMessage::Kind::kFatal, 0});
    failed_ = true;
    return nullptr;
  }
  return node;
}

Node* Parser::PrintStatement() {
  Node* node = Make(Is(Tok::kPrint) ? NodeKind::kPrint : NodeKind::kPrintf);
  Advance();
  std::vector<Node*> list;
  bool outer = no_greater_;
  no_greater_ = true;
  bool nothing = Is(Tok::kNewline) || Is(Tok::kSemicolon) || Is(Tok::kRightBrace) || Is(Tok::kEnd) ||
                 Is(Tok::kGreater) || Is(Tok::kAppend) || Is(Tok::kPipe) || Is(Tok::kPipeAnd);
  if (nothing && dialect_.lint && node->kind == NodeKind::kPrint && context_.in_rule &&
      (context_.rule == RuleKind::kBegin || context_.rule == RuleKind::kEnd))
    messages.push_back({node->place, "plain `print' in BEGIN or END rule should probably be `print \"\"'",
                        ParseMessage::Kind::kWarning, 0});
  if (!nothing) {
    print_list_ = true;
    Node* first = Expression();
    print_list_ = false;
    if (failed_) return nullptr;
    if (first->kind == NodeKind::kList) {
      node->list = first->list;
    } else {
      list.push_back(first);
      while (Accept(Tok::kComma)) {
        SkipNewlines();
        Node* next = Expression();
        if (failed_) return nullptr;
        list.push_back(next);
      }
    }
  }
  if (!list.empty()) node->list = Keep(list);
  no_greater_ = outer;
  if (node->kind == NodeKind::kPrintf && node->list.empty() && !dialect_.posix) {
    messages.push_back({node->place, "printf: no arguments", ParseMessage::Kind::kFatal, 0});
    failed_ = true;
    return nullptr;
  }
  if (Is(Tok::kGreater) || Is(Tok::kAppend) || Is(Tok::kPipe) || Is(Tok::kPipeAnd)) {
    node->op = token_.kind;
    Advance();
    no_greater_ = true;
    node->b = Concat();
    no_greater_ = outer;
    if (failed_) return nullptr;
  }
  return node;
}

}  // namespace bivalve::commands::awk
