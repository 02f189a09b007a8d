// Tokens, names, rules and functions; parser_statement.cc and parser_expr.cc have what is in them.
#include "commands/awk/parser.h"

#include "commands/awk/builtins.h"
#include "commands/awk/parser_depth.h"

namespace bivalve::commands::awk {

Parser::Parser(Lexer& lexer, Arena& arena, Dialect dialect, ParsedProgram& program)
    : lexer_(lexer), arena_(arena), dialect_(dialect), program_(program) {
  for (std::string_view name : kSpecialNames) Global(name, {});
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
  // Elsewhere than in `awk` their names are free.
  if (Is(Tok::kBuiltin) && kBuiltins[token_.builtin].gnu && namespace_ != "awk" &&
      lexer_.position() - token_.at == token_.text.size())
    token_.kind = lexer_.BeforeParen() ? Tok::kFuncName : Tok::kName;
  if (Is(Tok::kName) || Is(Tok::kFuncName)) CheckQualified();
  if (token_.kind == Tok::kError && !failed_) {
    failed_ = true;
    messages.push_back({token_.place, lexer_.error(), ParseMessage::Kind::kSyntax, token_.at});
  }
}

// Neither half of `space::name` may be one of the language's own words.
void Parser::CheckQualified() {
  size_t colons = token_.text.find("::");
  if (colons == std::string_view::npos) return;
  std::string_view halves[] = {token_.text.substr(0, colons), token_.text.substr(colons + 2)};
  for (int i = 0; i < 2; ++i) {
    int builtin = FindBuiltin(halves[i], dialect_);
    if (!IsReserved(halves[i], dialect_) || (builtin >= 0 && kBuiltins[builtin].gnu)) continue;
    ErrorLine(token_.place, "using reserved identifier `" + std::string(halves[i]) + "' as " +
                                (i ? "second component of a qualified name" : "a namespace") +
                                " is not allowed");
    token_ = lexer_.Next();
    Fail();
    return;
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
  auto kind = text == kNulInSource ? ParseMessage::Kind::kFatal : ParseMessage::Kind::kSyntax;
  ParseMessage message{token.place, std::move(text), kind, token.at};
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

int Parser::Global(std::string_view name, Place place) {
  auto it = globals_.find(name);
  if (it != globals_.end()) return it->second;
  int index = static_cast<int>(program_.globals.size());
  globals_.emplace(name, index);
  program_.globals.emplace_back(name);
  global_places_.push_back(place);
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
  node->index = Global(node->text, place);
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
    bool good = !name.empty() && !(name[0] >= '0' && name[0] <= '9');
    for (char c : name)
      good &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    if (!good)
      ErrorLine(place, "namespace name `" + name + "' must meet identifier naming rules");
    else if (IsReserved(name, dialect_))
      ErrorLine(place, "using reserved identifier `" + name + "' as a namespace is not allowed");
    if (good && !IsReserved(name, dialect_)) namespace_ = name;
  } else if (kind == Tok::kAtInclude) {
    LintExtension("include");
    std::string error;
    int source = include ? include(name, &error) : -2;
    if (source <= -2) {
      if (source == -3)
        messages.push_back({{place.source, place.line + 1}, error, ParseMessage::Kind::kFatal, 0});
      else
        ErrorLine(place, error);
      failed_ = true;
      return false;
    }
    if (source == -1 && dialect_.lint)
      messages.push_back({{place.source, 0},
                          "already included source file `" + name + "'",
                          ParseMessage::Kind::kWarning,
                          0});
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
    case Tok::kBeginFile:
      LintExtension("BEGINFILE");
      rule.kind = RuleKind::kBeginFile;
      break;
    case Tok::kEndFile:
      LintExtension("ENDFILE");
      rule.kind = RuleKind::kEndFile;
      break;
    default: break;
  }
  if (rule.kind == RuleKind::kBegin || rule.kind == RuleKind::kEnd)
    for (const Rule& other : program_.rules)
      if (other.kind == rule.kind) {
        LintOld("old awk does not support multiple `BEGIN' or `END' rules", false);
        break;
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
  bool special = false;
  for (std::string_view one : kSpecialNames) special |= one == name;
  int index = FunctionIndex(name, place);
  bool clashes = special || globals_.find(name) != globals_.end();
  program_.functions[static_cast<size_t>(index)].clashes = clashes;
  if (clashes || program_.functions[static_cast<size_t>(index)].defined)
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
      // Names that were used before the function was defined have been told.
      if (used != globals_.end() && !function.clashes) {
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
  }
}

}  // namespace bivalve::commands::awk
