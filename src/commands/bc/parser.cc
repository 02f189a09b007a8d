#include "commands/bc/program.h"

#include <algorithm>

namespace bivalve::commands::bc {
namespace {

constexpr int kMaxDepth = 250;

bool StartsStatement(const Token& token) {
  switch (token.kind) {
    case Tok::kNumber:
    case Tok::kName:
    case Tok::kString:
    case Tok::kStep: return true;
    case Tok::kWord:
      return token.text != "else" && token.text != "auto" && token.text != "define" && token.text != "void";
    case Tok::kSign:
      return token.text == "(" || token.text == "{" || token.text == "-" || token.text == "!" ||
             token.text == ".";
    default: return false;
  }
}

}  // namespace

const Token& Parser::Peek() {
  static constexpr std::string_view kMessage = "illegal character: ";
  while (at_ < tokens_->size() && (*tokens_)[at_].kind == Tok::kIllegal) {
    const Token& token = (*tokens_)[at_++];
    messages += file_ + " " + std::to_string(token.line) + ": " + std::string(kMessage) + token.text + "\n";
    failed_ = true;
  }
  static const Token kNothing{Tok::kEnd, "", 0};
  return at_ < tokens_->size() ? (*tokens_)[at_] : kNothing;
}

Token Parser::Take() {
  Token token = Peek();
  if (at_ < tokens_->size()) ++at_;
  ++since_error_;
  return token;
}

bool Parser::IsSign(std::string_view text) {
  const Token& token = Peek();
  return token.kind != Tok::kString && token.kind != Tok::kName && token.text == text;
}

bool Parser::IsWord(std::string_view text) { return Peek().kind == Tok::kWord && Peek().text == text; }

bool Parser::TakeSign(std::string_view text) {
  if (!IsSign(text)) return false;
  Take();
  return true;
}

bool Parser::Need(std::string_view text) { return TakeSign(text) || SyntaxError(); }

bool Parser::Error(std::string text, uint32_t line) {
  messages += file_ + " " + std::to_string(line) + ": " + text + "\n";
  failed_ = true;
  return false;
}

// One message for a place: the parser of GNU keeps silent until three tokens have been taken well.
bool Parser::SyntaxError() {
  if (broken_ || more_) return false;
  const Token& token = Peek();
  if (token.kind == Tok::kEnd && !last_) {
    more_ = true;
    return false;
  }
  uint32_t line = token.line;
  if (token.kind == Tok::kEnd) line = tokens_->empty() ? 1 : tokens_->back().line;
  if (since_error_ >= 3) Error("syntax error", line);
  failed_ = broken_ = true;
  since_error_ = 0;
  return false;
}

// What POSIX does not know: told with -w, an error with -s.
void Parser::Warn(std::string_view text) {
  WarnAt(text, Peek().kind == Tok::kEnd && !tokens_->empty() ? tokens_->back().line : Peek().line);
}

void Parser::WarnAt(std::string_view text, uint32_t line) {
  if (strictness_ == Strictness::kAll || more_ || broken_) return;
  if (strictness_ == Strictness::kStandard)
    Error("Error: " + std::string(text), line);
  else
    messages += file_ + " " + std::to_string(line) + ": (Warning) " + std::string(text) + "\n";
}

void Parser::CheckName(const std::string& name) {
  if (name.size() > 1) Warn("multiple letter name - " + name);
}

// Newlines where a statement has to follow. False: it has not been read yet.
bool Parser::SkipNewlines() {
  while (Peek().kind == Tok::kNewline) Take();
  if (Peek().kind == Tok::kEnd && !last_) more_ = true;
  return !more_;
}

size_t Parser::Emit(Op op, uint32_t bytes, int32_t arg, int8_t step, int32_t extra) {
  address_ += bytes;
  code_->list.push_back({op, step, arg, extra, address_});
  return code_->list.size() - 1;
}

int32_t Parser::Text(std::string text) {
  code_->texts.push_back(std::move(text));
  return static_cast<int32_t>(code_->texts.size() - 1);
}

Parser::Outcome Parser::Parse(std::vector<Token>& tokens, bool last) {
  tokens_ = &tokens;
  last_ = last;
  Line();
  if (more_) return Outcome::kMore;
  tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at_));
  if (quit_) return Outcome::kQuit;
  return failed_ || code.list.empty() ? Outcome::kNothing : Outcome::kRun;
}

void Parser::Line() {
  if (IsWord("define")) {
    if (Define()) return;
  } else if (Statements()) {
    if (Peek().kind == Tok::kNewline) {
      Take();
      return;
    }
    SyntaxError();
  }
  while (!more_ && !quit_ && Peek().kind != Tok::kEnd) {
    Recover();
    if (Peek().kind == Tok::kNewline) {
      Take();
      return;
    }
    if (Statements() && Peek().kind == Tok::kNewline) {
      Take();
      return;
    }
    if (!broken_) SyntaxError();
  }
}

// To the next token at which a statement could begin, or the line's end.
void Parser::Recover() {
  broken_ = false;
  loops_.clear();
  // Never twice at the same token.
  if (at_ == recovered_ && Peek().kind != Tok::kEnd && Peek().kind != Tok::kNewline) ++at_;
  while (Peek().kind != Tok::kEnd && Peek().kind != Tok::kNewline && !StartsStatement(Peek())) ++at_;
  recovered_ = at_;
}

// Statements of a line, with semicolons between.
bool Parser::Statements() {
  for (;;) {
    while (TakeSign(";")) {
    }
    if (!StartsStatement(Peek())) return !more_;
    if (!Statement()) return false;
    if (!IsSign(";")) return !more_;
  }
}

bool Parser::Statement() {
  struct Leave {
    int& depth;
    ~Leave() { --depth; }
  } leave{depth_};
  if (++depth_ > kMaxDepth) return SyntaxError();
  const Token token = Peek();
  if (token.kind == Tok::kString) {
    Take();
    Emit(Op::kText, static_cast<uint32_t>(token.text.size() + 2), Text(token.text));
    return true;
  }
  if (TakeSign("{")) {
    for (;;) {
      while (TakeSign(";") || (Peek().kind == Tok::kNewline && (Take(), true))) {
      }
      if (TakeSign("}")) return true;
      if (!StartsStatement(Peek())) return SyntaxError();
      if (!Statement()) {
        if (more_ || quit_) return false;
        // GNU reads the rest of the block, so that the lines behind it are none of the program.
        Recover();
        if (Peek().kind == Tok::kEnd) return false;
        continue;
      }
      if (!IsSign(";") && !IsSign("}") && Peek().kind != Tok::kNewline) {
        if (!SyntaxError() && more_) return false;
        Recover();
        if (Peek().kind == Tok::kEnd) return false;
      }
    }
  }
  if (token.kind != Tok::kWord) return ExpressionStatement();
  const std::string& word = token.text;
  if (word == "if") return If();
  if (word == "while") return While();
  if (word == "for") return For();
  if (word == "return") return Return();
  if (word == "print") return Print();
  if (word == "break") {
    Take();
    if (loops_.empty()) return Error("Break outside a for/while", token.line), true;
    loops_.back().breaks.push_back(Emit(Op::kJump, 3));
    return true;
  }
  if (word == "continue") {
    Warn("Continue statement");
    Take();
    if (loops_.empty() || !loops_.back().is_for) {
      // GNU knows it in `for` only.
      if (loops_.empty()) return Error("Continue outside a for", token.line), true;
    }
    loops_.back().continues.push_back(Emit(Op::kJump, 3));
    return true;
  }
  if (word == "quit") {
    quit_ = true;
    return false;
  }
  if (word == "halt" || word == "limits" || word == "warranty") {
    Take();
    if (word == "halt") Warn("Halt statement");
    Emit(word == "halt" ? Op::kHalt : word == "limits" ? Op::kLimits : Op::kWarranty, 1);
    return true;
  }
  return ExpressionStatement();
}

bool Parser::ExpressionStatement() {
  Kind kind = Or();
  if (broken_ || more_) return false;
  if (kind.compared) Warn("comparison in expression");
  if (kind.is_void) return true;
  if (kind.assigned)
    Emit(Op::kPop, 1);
  else
    Emit(Op::kWrite, 1);
  return true;
}

Parser::Kind Parser::Condition() {
  if (!Need("(")) return {};
  Kind kind = Or();
  Value(kind);
  Need(")");
  return kind;
}

void Parser::Value(Kind kind) {
  if (kind.is_void && !broken_ && !more_) Error("Void expression with another expression.", Peek().line);
}

bool Parser::If() {
  Take();
  Condition();
  if (broken_ || more_) return false;
  size_t skip = Emit(Op::kJumpIfZero, 3);
  if (!SkipNewlines()) return false;
  if (!StartsStatement(Peek())) return SyntaxError();
  if (!Statement()) return false;
  if (!IsWord("else")) {
    Land(skip);
    return true;
  }
  Warn("else clause in if statement");
  Take();
  size_t end = Emit(Op::kJump, 3);
  Land(skip);
  if (!SkipNewlines()) return false;
  if (!StartsStatement(Peek())) return SyntaxError();
  if (!Statement()) return false;
  Land(end);
  return true;
}

bool Parser::While() {
  Take();
  size_t start = Here();
  Condition();
  if (broken_ || more_) return false;
  size_t end = Emit(Op::kJumpIfZero, 3);
  if (!SkipNewlines()) return false;
  if (!StartsStatement(Peek())) return SyntaxError();
  loops_.emplace_back();
  if (!Statement()) return false;
  Emit(Op::kJump, 3, static_cast<int32_t>(start));
  Land(end);
  for (size_t jump : loops_.back().breaks) Land(jump);
  for (size_t jump : loops_.back().continues) code_->list[jump].arg = static_cast<int32_t>(start);
  loops_.pop_back();
  return true;
}

bool Parser::For() {
  Take();
  if (!Need("(")) return false;
  if (IsSign(";")) {
    Warn("Missing expression in for statement");
  } else {
    Kind kind = Or();
    Value(kind);
    if (kind.compared) Warn("Comparison in first for expression");
    Emit(Op::kPop, 1);
  }
  if (!Need(";")) return false;
  size_t condition = Here();
  if (IsSign(";")) {
    Warn("Missing expression in for statement");
    Emit(Op::kSmall, 1, 1);
  } else {
    Value(Or());
  }
  if (!Need(";")) return false;
  size_t enter = Emit(Op::kJumpUnlessZero, 3);
  size_t leave = Emit(Op::kJump, 3);
  size_t step = Here();
  if (IsSign(")")) {
    Warn("Missing expression in for statement");
  } else {
    Kind kind = Or();
    Value(kind);
    if (kind.compared) Warn("Comparison in third for expression");
    Emit(Op::kPop, 1);
  }
  Emit(Op::kJump, 3, static_cast<int32_t>(condition));
  if (!Need(")")) return false;
  Land(enter);
  if (!SkipNewlines()) return false;
  if (!StartsStatement(Peek())) return SyntaxError();
  loops_.push_back({{}, {}, true});
  if (!Statement()) return false;
  Emit(Op::kJump, 3, static_cast<int32_t>(step));
  Land(leave);
  for (size_t jump : loops_.back().breaks) Land(jump);
  for (size_t jump : loops_.back().continues) code_->list[jump].arg = static_cast<int32_t>(step);
  loops_.pop_back();
  return true;
}

bool Parser::Return() {
  Take();
  const bool bare = !StartsStatement(Peek()) || Peek().kind == Tok::kString;
  if (bare) {
    Emit(Op::kSmall, 1, 0);
  } else {
    bool parenthesis = IsSign("(");
    Kind kind = Or();
    if (broken_ || more_) return false;
    if (kind.compared) Warn("comparison in return expresion");
    if (!parenthesis) Warn("return expression requires parenthesis");
    if (function_ && function_->is_void) Error("Return expression in a void function.", Peek().line);
  }
  if (!function_)
    return Error("Return outside of a function.",
                 Peek().kind == Tok::kEnd ? tokens_->back().line : Peek().line),
           true;
  Emit(Op::kReturn, 1);
  return true;
}

bool Parser::Print() {
  Warn("print statement");
  Take();
  do {
    if (Peek().kind == Tok::kString) {
      std::string text = Take().text;
      Emit(Op::kPrintText, static_cast<uint32_t>(text.size() + 2), Text(text));
    } else {
      Value(Or());
      Emit(Op::kPrint, 1);
    }
    if (broken_ || more_) return false;
  } while (TakeSign(","));
  return true;
}

bool Parser::Parameters(std::vector<Parameter>& list, bool by_reference, std::string_view end) {
  if (end == ")" && IsSign(")")) return true;
  do {
    Parameter parameter{Parameter::kValue, 0};
    bool reference = by_reference && (TakeSign("*") || TakeSign("&"));
    if (Peek().kind != Tok::kName) return SyntaxError();
    std::string name = Take().text;
    if (TakeSign("[")) {
      if (!Need("]")) return false;
      parameter = {reference ? Parameter::kReference : Parameter::kArray, names_.Array(name)};
    } else if (reference) {
      return SyntaxError();
    } else {
      parameter.id = names_.Variable(name);
    }
    CheckName(name);
    list.push_back(parameter);
  } while (TakeSign(","));
  return true;
}

// GNU looks at the names when the lines with them are over.
void Parser::CheckParameters(const Function& made) {
  auto same = [](const Parameter& a, const Parameter& b) {
    return a.id == b.id && (a.kind == Parameter::kValue) == (b.kind == Parameter::kValue);
  };
  auto repeats = [&](const std::vector<Parameter>& list, std::string_view message) {
    for (size_t i = 0; i < list.size(); ++i)
      for (size_t before = 0; before < i; ++before)
        if (same(list[i], list[before])) Error(std::string(message), Peek().line);
  };
  repeats(made.parameters, "duplicate parameter names");
  repeats(made.autos, "duplicate auto variable names");
  for (const Parameter& a : made.autos)
    for (const Parameter& p : made.parameters)
      if (same(a, p)) Error("variable in both parameter and auto lists", Peek().line);
}

bool Parser::Define() {
  Take();
  Function made;
  if (IsWord("void")) {
    made.is_void = true;
    Take();
  }
  if (Peek().kind != Tok::kName) return SyntaxError();
  made.name = Take().text;
  if (!Need("(") || !Parameters(made.parameters, true, ")") || !Need(")")) return false;
  if (!SkipNewlines() || !Need("{")) return false;
  if (Peek().kind != Tok::kNewline) Warn("End of line required");
  function_ = &made;
  code_ = &made.code;
  struct Leave {
    Parser& parser;
    ~Leave() {
      parser.function_ = nullptr;
      parser.code_ = &parser.code;
    }
  } leave{*this};
  while (Peek().kind == Tok::kNewline || IsSign(";")) Take();
  if (IsWord("auto")) {
    Take();
    if (!Parameters(made.autos, false, "")) return false;
    if (!IsSign(";") && !IsSign("}") && Peek().kind != Tok::kNewline) return SyntaxError();
  }
  CheckParameters(made);
  CheckName(made.name);
  // The body is a block whose brace has been taken.
  for (;;) {
    while (TakeSign(";") || (Peek().kind == Tok::kNewline && (Take(), true))) {
    }
    if (TakeSign("}")) break;
    bool good = StartsStatement(Peek()) ? Statement() : SyntaxError();
    if (good && !IsSign(";") && !IsSign("}") && Peek().kind != Tok::kNewline) good = SyntaxError();
    if (good) continue;
    if (more_ || quit_ || Peek().kind == Tok::kEnd) return false;
    Recover();
  }
  Emit(Op::kSmall, 1, 0);
  Emit(Op::kReturn, 1);
  if (!failed_) {
    made.defined = true;
    Function& known = names_.functions[static_cast<size_t>(names_.FunctionOf(made.name))];
    known = std::move(made);
  }
  // What follows on the line is a line of its own.
  return true;
}

Parser::Kind Parser::Or() {
  Kind left = And();
  while (!broken_ && !more_ && IsSign("||")) {
    Value(left);
    Take();
    Warn("|| operator");
    size_t first = Emit(Op::kJumpUnlessZero, 3);
    Value(And());
    size_t second = Emit(Op::kJumpUnlessZero, 3);
    Emit(Op::kSmall, 1, 0);
    size_t end = Emit(Op::kJump, 3);
    Land(first);
    Land(second);
    Emit(Op::kSmall, 1, 1);
    Land(end);
    left = {};
  }
  return left;
}

Parser::Kind Parser::And() {
  Kind left = Not();
  while (!broken_ && !more_ && IsSign("&&")) {
    Value(left);
    Take();
    Warn("&& operator");
    Emit(Op::kDuplicate, 1);
    size_t first = Emit(Op::kJumpIfZero, 3);
    Emit(Op::kPop, 1);
    Value(Not());
    Emit(Op::kDuplicate, 1);
    size_t second = Emit(Op::kJumpIfZero, 3);
    Emit(Op::kPop, 1);
    Emit(Op::kSmall, 1, 1);
    Land(first);
    Land(second);
    left = {};
  }
  return left;
}

Parser::Kind Parser::Not() {
  size_t count = 0;
  while (TakeSign("!")) ++count;
  Kind kind = Relation();
  if (count == 0) return kind;
  Value(kind);
  for (; count; --count) {
    Warn("! operator");
    Emit(Op::kNot, 1);
  }
  return {};
}

Parser::Kind Parser::Relation() {
  Kind left = Sum();
  while (!broken_ && !more_ && Peek().kind == Tok::kRelation) {
    Value(left);
    std::string sign = Take().text;
    Value(Sum());
    char op = sign == "==" ? '=' : sign == "!=" ? '#' : sign == "<=" ? '{' : sign == ">=" ? '}' : sign[0];
    Binary(op);
    left = {false, true, false};
  }
  return left;
}

Parser::Kind Parser::Sum() {
  Kind left = Product();
  while (!broken_ && !more_ && (IsSign("+") || IsSign("-"))) {
    Value(left);
    char op = Take().text[0];
    Value(Product());
    Binary(op);
    left = {};
  }
  return left;
}

Parser::Kind Parser::Product() {
  Kind left = Power();
  while (!broken_ && !more_ && (IsSign("*") || IsSign("/") || IsSign("%"))) {
    Value(left);
    char op = Take().text[0];
    Value(Power());
    Binary(op);
    left = {};
  }
  return left;
}

Parser::Kind Parser::Power() {
  if (++depth_ > kMaxDepth) {
    --depth_;
    SyntaxError();
    return {};
  }
  Kind left = Unary();
  if (!broken_ && !more_ && IsSign("^")) {
    Value(left);
    Take();
    Value(Power());
    Binary('^');
    left = {};
  }
  --depth_;
  return left;
}

Parser::Kind Parser::Unary() {
  size_t count = 0;
  while (TakeSign("-")) ++count;
  if (count && IsSign("!")) {
    Value(Not());
    for (; count; --count) Emit(Op::kNegate, 1);
    return {};
  }
  Kind kind = IsSign("!") ? Not() : Primary();
  if (count == 0) return kind;
  Value(kind);
  for (; count; --count) Emit(Op::kNegate, 1);
  return {};
}

Parser::Kind Parser::Primary() {
  if (broken_ || more_) return {};
  const Token token = Peek();
  if (token.kind == Tok::kNumber) {
    Take();
    // Noughts in front do not count: "0A" is as "A", one digit, whatever ibase is.
    std::string digits =
        token.text.substr(std::min(token.text.find_first_not_of('0'), token.text.size() - 1));
    if (digits == "0" || digits == "1")
      Emit(Op::kSmall, 1, digits == "1");
    else
      Emit(Op::kConstant, static_cast<uint32_t>(digits.size() + 2), Text(digits));
    return {};
  }
  if (TakeSign("(")) {
    if (++depth_ > kMaxDepth) {
      SyntaxError();
      return {};
    }
    Kind kind = Or();
    --depth_;
    if (kind.compared) Warn("comparison in parenthesized expresion");
    Need(")");
    // An assignment in parentheses is shown.
    return {false, false, kind.is_void};
  }
  if (token.kind == Tok::kName) {
    Take();
    if (IsSign("(")) return Call(token.text);
    return Named(token.text);
  }
  if (IsSign(".")) {
    WarnAt("Last variable", Take().line);
    return Named("last");
  }
  if (token.kind == Tok::kStep) {
    Take();
    Token name = Take();
    if (name.kind != Tok::kName) {
      if (at_ > 0 && name.kind != Tok::kEnd) --at_;
      SyntaxError();
      return {};
    }
    auto step = static_cast<int8_t>(token.text == "++" ? 1 : -1);
    if (TakeSign("[")) {
      int array = names_.Array(name.text);
      Value(Or());
      if (!Need("]")) return {};
      Emit(Op::kDuplicate, 1);
      Emit(Op::kStepElement, 2, array, step);
      Emit(Op::kLoadElement, 2, array);
    } else {
      int variable = names_.Variable(name.text);
      Emit(Op::kStep, 2, variable, step);
      Emit(Op::kLoad, 2, variable);
    }
    return {};
  }
  if (token.kind == Tok::kWord &&
      (token.text == "length" || token.text == "sqrt" || token.text == "read" || token.text == "random")) {
    Take();
    const bool argument = token.text == "length" || token.text == "sqrt";
    if (token.text == "read") Warn("read function");
    if (token.text == "random") Warn("random function");
    if (!Need("(")) return {};
    if (argument) Value(Or());
    if (!Need(")")) return {};
    Emit(token.text == "length" ? Op::kLength
         : token.text == "sqrt" ? Op::kSquareRoot
         : token.text == "read" ? Op::kRead
                                : Op::kRandom,
         2);
    return {};
  }
  SyntaxError();
  return {};
}

// A variable or an element, with what is done to it.
Parser::Kind Parser::Named(const std::string& name) {
  if (name != "last" && name != "history" && name != "ibase" && name != "obase" && name != "scale")
    CheckName(name);
  else if (name == "last" && at_ > 0 && (*tokens_)[at_ - 1].text == "last")
    WarnAt("Last variable", (*tokens_)[at_ - 1].line);
  else if (name == "history" && at_ > 0)
    WarnAt("History variable", (*tokens_)[at_ - 1].line);
  const bool element = TakeSign("[");
  int id = 0;
  if (element) {
    id = names_.Array(name);
    Value(Or());
    if (!Need("]")) return {};
  } else {
    id = names_.Variable(name);
  }
  const Token next = Peek();
  if (next.kind == Tok::kAssign) {
    Take();
    char op = next.text.size() > 1 ? next.text[0] : 0;
    if (op && element) Emit(Op::kDuplicate, 1);
    if (op) Emit(element ? Op::kLoadElement : Op::kLoad, 2, id);
    Kind kind = Sum();
    if (kind.is_void && !broken_ && !more_) Error("Assignment of a void expression", Peek().line);
    if (op) Binary(op);
    Emit(element ? Op::kStoreElement : Op::kStore, 2, id);
    return {true, false, false};
  }
  if (next.kind == Tok::kStep) {
    Take();
    auto step = static_cast<int8_t>(next.text == "++" ? 1 : -1);
    if (element) {
      Emit(Op::kDuplicate, 1);
      Emit(Op::kLoadElement, 2, id);
      Emit(Op::kExchange, 1);
      Emit(Op::kStepElement, 2, id, step);
    } else {
      Emit(Op::kLoad, 2, id);
      Emit(Op::kStep, 2, id, step);
    }
    return {};
  }
  Emit(element ? Op::kLoadElement : Op::kLoad, 2, id);
  return {};
}

Parser::Kind Parser::Call(const std::string& name) {
  Take();
  if (name == "scale") {
    Value(Or());
    if (Need(")")) Emit(Op::kScaleOf, 2);
    return {};
  }
  CheckName(name);
  std::string kinds;
  if (!IsSign(")")) {
    do {
      // `a[]` is a whole array.
      if (Peek().kind == Tok::kName && at_ + 2 < tokens_->size() && (*tokens_)[at_ + 1].text == "[" &&
          (*tokens_)[at_ + 2].text == "]") {
        int array = names_.Array(Take().text);
        Take();
        Take();
        std::string number = std::to_string(array);
        if (array > 1)
          Emit(Op::kConstant, static_cast<uint32_t>(number.size() + 2), -array);
        else
          Emit(Op::kConstant, 1, -array);
        kinds += Parameter::kArray;
      } else {
        Value(Or());
        kinds += Parameter::kValue;
      }
      if (broken_ || more_) return {};
    } while (TakeSign(","));
  }
  if (!Need(")")) return {};
  int function = names_.FunctionOf(name);
  auto bytes = static_cast<uint32_t>(2 + kinds.size() + 1);
  Emit(Op::kCall, bytes, function, 0, Text(std::move(kinds)));
  return {false, false, names_.functions[static_cast<size_t>(function)].is_void};
}

}  // namespace bivalve::commands::bc
