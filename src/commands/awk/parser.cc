// Rules, functions and statements; parser_expr.cc has the expressions.
#include "commands/awk/parser.h"

#include <cstdio>

#include "commands/awk/builtins.h"
#include "commands/awk/parser_depth.h"

namespace bivalve::commands::awk {

Parser::Parser(Lexer& lexer, Arena& arena, Dialect dialect, ParsedProgram& program)
    : lexer_(lexer), arena_(arena), dialect_(dialect), program_(program) {
  for (std::string_view name : kSpecialNames) Global(name);
}

// ---- tokens

void Parser::Advance() {
  before_ = token_;
  if (!Is(Tok::kNewline) && !Is(Tok::kEnd)) solid_ = token_;
  token_ = lexer_.Next();
  // One of gawk's own functions may give its name to a parameter.
  if (Is(Tok::kBuiltin) && kBuiltins[token_.builtin].gnu && params_) {
    for (std::string_view param : *params_)
      if (param == token_.text) token_.kind = Tok::kName;
  }
  if (token_.kind == Tok::kError && !failed_) {
    failed_ = true;
    messages.push_back({token_.place, lexer_.error(), ParseMessage::Kind::kSyntax, token_.at});
  }
}

bool Parser::Accept(Tok kind) {
  if (!Is(kind)) return false;
  Advance();
  return true;
}

bool Parser::Expect(Tok kind) {
  if (Accept(kind)) return true;
  Fail();
  return false;
}

void Parser::SkipNewlines() {
  while (Is(Tok::kNewline)) Advance();
}

void Parser::SkipTerminators() {
  while (Is(Tok::kNewline) || Is(Tok::kSemicolon)) Advance();
}

std::nullptr_t Parser::Fail() { return FailAt(token_, {}); }

std::nullptr_t Parser::FailAt(const Token& token, std::string text) {
  if (failed_) return nullptr;
  failed_ = true;
  if (text.empty())
    text = token.kind == Tok::kNewline || token.kind == Tok::kEnd ? "unexpected newline or end of string"
                                                                  : "syntax error";
  ParseMessage message{token.place, std::move(text), ParseMessage::Kind::kSyntax, token.at};
  if (token.kind == Tok::kEnd && lexer_.source(token.place.source).is_file) {
    message.place.line = solid_.place.line;
    message.at = solid_.at;
  }
  if (token.kind == Tok::kEnd && lexer_.HasMoreSources() && lexer_.source(token.place.source).is_file) {
    message.text = "source files / command-line arguments must contain complete functions or rules";
    message.kind = ParseMessage::Kind::kEndOfFile;
  }
  messages.push_back(std::move(message));
  return nullptr;
}

void Parser::ErrorLine(Place place, std::string text) {
  messages.push_back({place, std::move(text), ParseMessage::Kind::kError, 0});
}

// ---- nodes and names

Node* Parser::Make(NodeKind kind) {
  Node* node = arena_.New<Node>();
  node->kind = kind;
  node->place = token_.place;
  return node;
}

std::span<Node* const> Parser::Keep(const std::vector<Node*>& list) {
  return arena_.Copy(list.data(), list.size());
}

int Parser::Global(std::string_view name) {
  auto it = globals_.find(name);
  if (it != globals_.end()) return it->second;
  int index = static_cast<int>(program_.globals.size());
  globals_.emplace(name, index);
  program_.globals.emplace_back(name);
  global_places_.push_back(token_.place);
  return index;
}

// A name of the current namespace, unless it is all capitals or says its own.
std::string_view Parser::Qualify(std::string_view name) {
  if (name.starts_with("awk::")) return name.substr(5);
  if (namespace_ == "awk" || name.find("::") != std::string_view::npos) return name;
  bool capitals = true;
  for (char c : name) capitals &= !(c >= 'a' && c <= 'z');
  if (capitals) return name;
  return arena_.Copy(namespace_ + "::" + std::string(name));
}

Node* Parser::Variable(std::string_view name, Place place) {
  if (params_) {
    for (size_t i = 0; i < params_->size(); ++i) {
      if ((*params_)[i] != name) continue;
      Node* node = Make(NodeKind::kLocal);
      node->place = place;
      node->index = static_cast<int>(i);
      node->text = name;
      return node;
    }
  }
  Node* node = Make(NodeKind::kGlobal);
  node->place = place;
  node->text = arena_.Copy(Qualify(name));
  node->index = Global(node->text);
  return node;
}

int Parser::FunctionIndex(std::string_view name, Place place) {
  name = Qualify(name);
  auto it = functions_.find(name);
  if (it != functions_.end()) return it->second;
  int index = static_cast<int>(program_.functions.size());
  functions_.emplace(name, index);
  FunctionNode function;
  function.name = arena_.Copy(name);
  function.first_call = place;
  program_.functions.push_back(std::move(function));
  return index;
}

bool Parser::IsLValue(const Node* node) const {
  if (!node || node->parenthesized) return false;
  return node->kind == NodeKind::kGlobal || node->kind == NodeKind::kLocal ||
         node->kind == NodeKind::kElement || node->kind == NodeKind::kField;
}

// ---- the program

bool Parser::Run() {
  Advance();
  for (SkipTerminators(); !failed_; SkipTerminators()) {
    if (Is(Tok::kEnd)) {
      if (!lexer_.NextSource()) break;
      Advance();
    } else if (!Item()) {
      break;
    }
  }
  if (!failed_) CheckFunctions();
  for (const ParseMessage& message : messages)
    if (message.kind != ParseMessage::Kind::kWarning) return false;
  return !failed_;
}

bool Parser::Item() {
  switch (token_.kind) {
    case Tok::kFunction: return FunctionItem();
    case Tok::kAtInclude:
    case Tok::kAtLoad:
    case Tok::kAtNamespace: return Directive();
    default: return RuleItem();
  }
}

bool Parser::Directive() {
  Tok kind = token_.kind;
  Place place = token_.place;
  // The lexer must not have read past the name: what is included comes right behind it.
  token_ = lexer_.Next();
  if (!Is(Tok::kString)) return Fail() != nullptr;
  std::string name(token_.text);
  if (kind == Tok::kAtNamespace) {
    namespace_ = name;
  } else if (kind == Tok::kAtInclude) {
    std::string error;
    int source = include ? include(name, &error) : -2;
    if (source <= -2) {
      if (source == -3)
        messages.push_back({{place.source, 0}, error, ParseMessage::Kind::kFatal, 0});
      else
        ErrorLine(place, error);
      failed_ = true;
      return false;
    }
    if (source >= 0) lexer_.Enter(source);
  } else {
    messages.push_back({place,
                        "cannot open shared library `" + name + "' for reading: No such file or directory",
                        ParseMessage::Kind::kError, 0});
    failed_ = true;
    return false;
  }
  Advance();
  return true;
}

bool Parser::RuleItem() {
  Rule rule;
  rule.place = token_.place;
  switch (token_.kind) {
    case Tok::kBegin: rule.kind = RuleKind::kBegin; break;
    case Tok::kEndRule: rule.kind = RuleKind::kEnd; break;
    case Tok::kBeginFile: rule.kind = RuleKind::kBeginFile; break;
    case Tok::kEndFile: rule.kind = RuleKind::kEndFile; break;
    default: break;
  }
  context_ = {};
  context_.rule = rule.kind;
  context_.in_rule = true;
  if (rule.kind != RuleKind::kMain) {
    std::string_view name = rule.kind == RuleKind::kBegin       ? "BEGIN"
                            : rule.kind == RuleKind::kEnd       ? "END"
                            : rule.kind == RuleKind::kBeginFile ? "BEGINFILE"
                                                                : "ENDFILE";
    Advance();
    if (!Is(Tok::kLeftBrace)) {
      if (Is(Tok::kNewline) || Is(Tok::kSemicolon) || Is(Tok::kEnd)) {
        messages.push_back({rule.place, std::string(name) + " blocks must have an action part",
                            ParseMessage::Kind::kPlain, 0});
        failed_ = true;
        return false;
      }
      return Fail() != nullptr;
    }
  } else if (!Is(Tok::kLeftBrace)) {
    rule.pattern = Expression();
    if (failed_) return false;
    if (Accept(Tok::kComma)) {
      SkipNewlines();
      rule.until = Expression();
      if (failed_) return false;
    }
    if (!Is(Tok::kLeftBrace) && !Is(Tok::kNewline) && !Is(Tok::kSemicolon) && !Is(Tok::kEnd))
      return Fail() != nullptr;
  }
  if (Is(Tok::kLeftBrace)) rule.action = Block();
  rule.end = before_.place;
  program_.rules.push_back(rule);
  context_ = {};
  return !failed_;
}

bool Parser::FunctionItem() {
  Place place = token_.place;
  Advance();
  if (Is(Tok::kBuiltin)) {
    FailAt(token_, "`" + std::string(token_.text) + "' is a built-in function, it cannot be redefined");
    return false;
  }
  if (!Is(Tok::kName) && !Is(Tok::kFuncName)) return Fail() != nullptr;
  std::string_view name = arena_.Copy(Qualify(token_.text));
  std::string shown(name);
  int index = FunctionIndex(name, place);
  if (program_.functions[static_cast<size_t>(index)].defined)
    ErrorLine(token_.place, "function name `" + shown + "' previously defined");
  Advance();
  if (!Expect(Tok::kLeftParen)) return false;
  SkipNewlines();
  std::vector<std::string_view> params;
  while (!Is(Tok::kRightParen)) {
    if (!params.empty()) {
      if (!Expect(Tok::kComma)) return false;
      SkipNewlines();
    }
    bool shadows = Is(Tok::kBuiltin) && kBuiltins[token_.builtin].gnu;
    if (!Is(Tok::kName) && !Is(Tok::kFuncName) && !shadows) return Fail() != nullptr;
    std::string_view param = token_.text;
    std::string text = "function `" + shown + "': ";
    size_t number = params.size() + 1;
    if (param == name) ErrorLine(token_.place, text + "cannot use function name as parameter name");
    for (std::string_view special : kSpecialNames)
      if (param == special)
        ErrorLine(token_.place,
                  text + "cannot use special variable `" + std::string(param) + "' as a function parameter");
    for (size_t i = 0; i < params.size(); ++i)
      if (params[i] == param)
        ErrorLine(token_.place, text + "parameter #" + std::to_string(number) + ", `" + std::string(param) +
                                    "', duplicates parameter #" + std::to_string(i + 1));
    params.push_back(param);
    Advance();
    SkipNewlines();
  }
  params_ = &params;
  Advance();
  SkipNewlines();
  if (!Is(Tok::kLeftBrace)) {
    params_ = nullptr;
    return Fail() != nullptr;
  }
  context_ = {};
  context_.in_function = true;
  Node* body = Block();
  params_ = nullptr;
  context_ = {};
  if (failed_) return false;
  FunctionNode& function = program_.functions[static_cast<size_t>(index)];
  function.defined = true;
  function.body = body;
  function.place = place;
  function.params = std::move(params);
  return true;
}

void Parser::CheckFunctions() {
  for (const FunctionNode& function : program_.functions) {
    for (std::string_view param : function.params)
      for (const FunctionNode& other : program_.functions)
        if (dialect_.posix && other.defined && other.name == param && param != function.name)
          ErrorLine({function.place.source, 0}, "function `" + std::string(function.name) +
                                                    "': cannot use function `" + std::string(param) +
                                                    "' as a parameter name");
    if (function.defined) {
      for (std::string_view param : function.params)
        if (dialect_.lint && globals_.find(param) != globals_.end())
          messages.push_back({function.place,
                              "function `" + std::string(function.name) + "': parameter `" +
                                  std::string(param) + "' shadows global variable",
                              ParseMessage::Kind::kWarning, 0});
      auto used = globals_.find(function.name);
      if (used != globals_.end()) {
        ErrorLine(global_places_[static_cast<size_t>(used->second)],
                  "function `" + std::string(function.name) +
                      "' called with space between name and `(',\nor used as a variable or an array");
      }
      continue;
    }
    if (dialect_.lint)
      messages.push_back({{function.first_call.source, 0},
                          "function `" + std::string(function.name) + "' called but never defined",
                          ParseMessage::Kind::kWarning,
                          0});
    messages.push_back({function.first_call, "function `" + std::string(function.name) + "' not defined",
                        ParseMessage::Kind::kFatal, 0});
  }
}

// ---- statements

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
      node->a = Expression();
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
  node->a = Expression();
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
  node->a = Expression();
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
  if (!Is(Tok::kSemicolon)) node->b = Expression();
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
    case NodeKind::kCompare:
    case NodeKind::kMatch:
    case NodeKind::kConcat:
    case NodeKind::kBinary:
    case NodeKind::kUnary:
    case NodeKind::kIn: return false;
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
      if (!context_.loops && !context_.switches)
        ErrorLine(token_.place, "`break' is not allowed outside a loop or switch");
      node = Make(NodeKind::kBreak);
      Advance();
      return node;
    case Tok::kContinue:
      if (!context_.loops) ErrorLine(token_.place, "`continue' is not allowed outside a loop");
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
  Advance();
  bool open = Accept(Tok::kLeftParen);
  if (!Is(Tok::kName)) return Fail();
  node->a = NameOf();
  if (failed_) return nullptr;
  if (open && !Expect(Tok::kRightParen)) return nullptr;
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
