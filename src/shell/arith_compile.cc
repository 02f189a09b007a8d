// The compiler: a lexer with one token of look-ahead and a precedence climber.
#include "shell/arith.h"
#include "shell/arith_number.h"

namespace bivalve::shell {
namespace {

enum Token : uint8_t {
  kEof,
  kNumber,
  kName,
  kLeftParen,
  kRightParen,
  kQuestion,
  kColon,
  kComma,
  kAssign,
  kOpAssign,
  kOrOr,
  kAndAnd,
  kOr,
  kXor,
  kAnd,
  kEqual,
  kNotEqual,
  kLess,
  kLessEqual,
  kGreater,
  kGreaterEqual,
  kShiftLeft,
  kShiftRight,
  kPlus,
  kMinus,
  kStar,
  kSlash,
  kPercent,
  kPowerOf,
  kBang,
  kTilde,
  kPreIncrement,
  kPreDecrement,
  kPostIncrement,
  kPostDecrement,
  kOperated,
};

// The binary operators, loosest first; 0 is none.
struct Binary {
  int level;
  ArithCode code;
};
Binary BinaryOf(Token token) {
  switch (token) {
    case kOr: return {1, ArithCode::kBitOr};
    case kXor: return {2, ArithCode::kBitXor};
    case kAnd: return {3, ArithCode::kBitAnd};
    case kEqual: return {4, ArithCode::kEq};
    case kNotEqual: return {4, ArithCode::kNe};
    case kLess: return {5, ArithCode::kLt};
    case kLessEqual: return {5, ArithCode::kLe};
    case kGreater: return {5, ArithCode::kGt};
    case kGreaterEqual: return {5, ArithCode::kGe};
    case kShiftLeft: return {6, ArithCode::kShl};
    case kShiftRight: return {6, ArithCode::kShr};
    case kPlus: return {7, ArithCode::kAdd};
    case kMinus: return {7, ArithCode::kSub};
    case kStar: return {8, ArithCode::kMul};
    case kSlash: return {8, ArithCode::kDiv};
    case kPercent: return {8, ArithCode::kMod};
    default: return {0, ArithCode::kEnd};
  }
}
constexpr int kMulLevel = 8;

// The subscript's closing bracket, from the character after `[`; npos when there is none. Brackets
// nest, quotes and backslashes hide them.
size_t SubscriptEnd(std::string_view text, size_t at) {
  int depth = 1;
  for (; at < text.size(); ++at) {
    char c = text[at];
    if (c == '\\') {
      ++at;
    } else if (c == '\'' || c == '"') {
      size_t close = text.find(c, at + 1);
      if (close == std::string_view::npos) return close;
      at = close;
    } else if (c == '[') {
      ++depth;
    } else if (c == ']' && --depth == 0) {
      return at;
    }
  }
  return std::string_view::npos;
}

class Compiler {
 public:
  Compiler(std::string_view text, NameTable& names, ArithProgram& program, int nesting)
      : text_(text), names_(names), program_(program), nesting_(nesting) {}

  // Appends the text's code, without kEnd. False when it ends in kFail.
  bool Compile() {
    // Messages show the text from here on: newlines stay.
    while (begin_ < text_.size() && (text_[begin_] == ' ' || text_[begin_] == '\t')) ++begin_;
    at_ = last_ = begin_;
    while (at_ < text_.size() && IsArithBlank(text_[at_])) ++at_;
    if (at_ == text_.size()) return Push(0);
    bool ok = Advance() && Comma() && (token_ == kEof || Leftover());
    if (!ok) {
      // Branches that wait for their target end at the failure: it shows whichever way is taken.
      for (size_t jump : open_) program_.code[jump].value = static_cast<int64_t>(program_.code.size() - 1);
    }
    return ok;
  }
  uint32_t depth() const { return deepest_; }

 private:
  // ---- Emitting ----
  void Emit(ArithCode code, uint32_t arg = 0, int64_t value = 0, int effect = 0) {
    program_.code.push_back({code, arg, value});
    depth_ += effect;
    if (depth_ > deepest_) deepest_ = depth_;
  }
  bool Push(int64_t value) {
    Emit(ArithCode::kPush, 0, value, +1);
    return true;
  }
  bool Fail(const char* message) { return Fail(message, text_.size()); }
  // The message as bash builds it; the expression is cut at `end` (malformed numbers).
  bool Fail(const char* message, size_t end) {
    Emit(ArithCode::kFail, 0, Message(message, last_, end));
    return false;
  }
  int64_t Message(const char* message, size_t token, size_t end) {
    program_.messages.push_back(std::string(text_.substr(begin_, end - begin_)) + ": " + message +
                                " (error token is \"" + std::string(text_.substr(token, end - token)) +
                                "\")");
    return static_cast<int64_t>(program_.messages.size() - 1);
  }
  size_t EmitJump(ArithCode code, int effect) {
    Emit(code, 0, 0, effect);
    open_.push_back(program_.code.size() - 1);
    return open_.size() - 1;
  }
  void Land(size_t open) {
    program_.code[open_[open]].value = static_cast<int64_t>(program_.code.size());
    open_.resize(open);
  }

  // What follows a complete expression. bash reads on behind a name, and stumbles over what stands there
  // first.
  bool Leftover() {
    const size_t token = last_;
    while (token_ == kName)
      if (!Advance()) return false;
    last_ = token;
    return Fail("syntax error in expression");
  }

  // ---- Tokens ----
  bool Advance() {
    previous_ = token_;
    while (at_ < text_.size() && IsArithBlank(text_[at_])) ++at_;
    if (at_ >= text_.size()) {
      token_ = kEof;
      return true;
    }
    last_ = at_;
    char c = text_[at_];
    if (IsNameStart(c)) return LexName();
    if (IsDigit(c)) return LexNumber();
    return LexOperator(c);
  }

  bool LexName() {
    size_t start = at_;
    while (at_ < text_.size() && IsNameChar(text_[at_])) ++at_;
    name_ = names_.Intern(text_.substr(start, at_ - start));
    has_subscript_ = false;
    if (at_ < text_.size() && text_[at_] == '[') {
      size_t close = SubscriptEnd(text_, at_ + 1);
      if (close == std::string_view::npos) return Fail("bad array subscript");
      subscript_ = text_.substr(at_ + 1, close - at_ - 1);
      has_subscript_ = true;
      at_ = close + 1;
    }
    token_ = kName;
    return true;
  }

  bool LexNumber() {
    size_t start = at_;
    while (at_ < text_.size() && (IsNumberChar(text_[at_]) || text_[at_] == '#')) ++at_;
    if (const char* bad = ReadArithNumber(text_.substr(start, at_ - start), &number_)) return Fail(bad, at_);
    token_ = kNumber;
    return true;
  }

  char Peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool Take(Token token, size_t length) {
    token_ = token;
    at_ += length;
    return true;
  }

  bool LexOperator(char c) {
    char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    char third = at_ + 2 < text_.size() ? text_[at_ + 2] : '\0';
    switch (c) {
      case '=': return next == '=' ? Take(kEqual, 2) : Take(kAssign, 1);
      case '!': return next == '=' ? Take(kNotEqual, 2) : Take(kBang, 1);
      case '<':
        if (next == '<') return third == '=' ? TakeAssign(ArithCode::kShl, 3) : Take(kShiftLeft, 2);
        return next == '=' ? Take(kLessEqual, 2) : Take(kLess, 1);
      case '>':
        if (next == '>') return third == '=' ? TakeAssign(ArithCode::kShr, 3) : Take(kShiftRight, 2);
        return next == '=' ? Take(kGreaterEqual, 2) : Take(kGreater, 1);
      case '&':
        if (next == '&') return Take(kAndAnd, 2);
        return next == '=' ? TakeAssign(ArithCode::kBitAnd, 2) : Take(kAnd, 1);
      case '|':
        if (next == '|') return Take(kOrOr, 2);
        return next == '=' ? TakeAssign(ArithCode::kBitOr, 2) : Take(kOr, 1);
      case '*':
        if (next == '*') return Take(kPowerOf, 2);
        return next == '=' ? TakeAssign(ArithCode::kMul, 2) : Take(kStar, 1);
      case '^': return next == '=' ? TakeAssign(ArithCode::kBitXor, 2) : Take(kXor, 1);
      case '/': return next == '=' ? TakeAssign(ArithCode::kDiv, 2) : Take(kSlash, 1);
      case '%': return next == '=' ? TakeAssign(ArithCode::kMod, 2) : Take(kPercent, 1);
      case '+':
      case '-': return LexSign(c, next);
      case '(': return Take(kLeftParen, 1);
      case ')': return Take(kRightParen, 1);
      case '?': return Take(kQuestion, 1);
      case ':': return Take(kColon, 1);
      case ',': return Take(kComma, 1);
      case '~': return Take(kTilde, 1);
      default: break;
    }
    bool after_value = token_ == kNumber || token_ == kName;
    return Fail(after_value ? "syntax error: invalid arithmetic operator" : "syntax error: operand expected");
  }

  bool TakeAssign(ArithCode code, size_t length) {
    assign_code_ = code;
    return Take(kOpAssign, length);
  }

  // `++` and `--` are increments only beside a name; elsewhere they are two signs.
  bool LexSign(char c, char next) {
    bool plus = c == '+';
    if (next == '=') return TakeAssign(plus ? ArithCode::kAdd : ArithCode::kSub, 2);
    if (next != c) return Take(plus ? kPlus : kMinus, 1);
    if (token_ == kName) return Take(plus ? kPostIncrement : kPostDecrement, 2);
    if (after_prefix_) {
      return Fail(plus ? "++: assignment requires lvalue" : "--: assignment requires lvalue");
    }
    size_t ahead = at_ + 2;
    while (ahead < text_.size() && IsArithBlank(text_[ahead])) ++ahead;
    if (ahead < text_.size() && IsNameStart(text_[ahead]))
      return Take(plus ? kPreIncrement : kPreDecrement, 2);
    return Take(plus ? kPlus : kMinus, 1);
  }

  bool NextIsAssign() const {
    size_t ahead = at_;
    while (ahead < text_.size() && IsArithBlank(text_[ahead])) ++ahead;
    return ahead < text_.size() && text_[ahead] == '=' &&
           !(ahead + 1 < text_.size() && text_[ahead + 1] == '=');
  }

  // ---- Grammar ----
  bool Comma() {
    if (!Assignment()) return false;
    while (token_ == kComma) {
      Emit(ArithCode::kDrop, 0, 0, -1);
      if (!Advance() || !Assignment()) return false;
    }
    return true;
  }

  bool Assignment() {
    if (++nesting_ > kMaxNesting) return Fail("expression recursion level exceeded");
    bool ok = AssignmentInner();
    --nesting_;
    return ok;
  }

  bool AssignmentInner() {
    if (!Conditional()) return false;
    if (token_ != kAssign && token_ != kOpAssign) return true;
    if (previous_ != kName) return Fail("attempted assignment to non-variable");
    bool combined = token_ == kOpAssign;
    ArithCode code = assign_code_;
    NameId name = name_;
    bool subscripted = has_subscript_;
    uint32_t element = element_;
    if (!combined) {
      program_.code.pop_back();  // the 0 that stands for the name
      --depth_;
    } else if (subscripted) {
      program_.code.back().code = ArithCode::kKeepPlace;
    }
    if (!Advance()) return false;
    if (!Assignment()) return false;
    if (combined) EmitBinary(code, last_);
    if (!subscripted) {
      Emit(ArithCode::kStore, name);
      return true;
    }
    if (!combined && !Subscript(element)) return false;
    Emit(ArithCode::kStorePlace);
    return true;
  }

  void EmitBinary(ArithCode code, size_t operand) {
    uint32_t message = 0;
    if (code == ArithCode::kDiv || code == ArithCode::kMod) {
      message = static_cast<uint32_t>(Message("division by 0", operand, text_.size()));
    }
    Emit(code, message, 0, -1);
  }

  bool Conditional() {
    if (!Logical(kOrOr)) return false;
    if (token_ != kQuestion) return true;
    size_t otherwise = EmitJump(ArithCode::kJumpIfZero, -1);
    if (!Advance()) return false;
    if (token_ == kEof || token_ == kColon) return Fail("expression expected");
    if (!Comma()) return false;
    if (token_ != kColon) return Fail("`:' expected for conditional expression");
    size_t end = EmitJump(ArithCode::kJump, -1);
    if (!Advance()) return false;
    if (token_ == kEof) return Fail("expression expected");
    // Both targets are open while the rest is compiled, so that a failure there catches both ways.
    size_t otherwise_at = program_.code.size();
    if (++nesting_ > kMaxNesting) return Fail("expression recursion level exceeded");
    bool ok = Conditional();
    --nesting_;
    if (!ok) {
      program_.code[open_[otherwise]].value = static_cast<int64_t>(otherwise_at);
      open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(otherwise));
      return false;
    }
    program_.code[open_[otherwise]].value = static_cast<int64_t>(otherwise_at);
    Land(end);
    open_.resize(otherwise);
    previous_ = kOperated;
    return true;
  }

  bool Logical(Token which) {
    bool outer = which == kOrOr;
    if (!(outer ? Logical(kAndAnd) : Operators(1))) return false;
    while (token_ == which) {
      size_t end = EmitJump(outer ? ArithCode::kOr : ArithCode::kAnd, -1);
      if (!Advance()) return false;
      if (!(outer ? Logical(kAndAnd) : Operators(1))) return false;
      Emit(ArithCode::kBool);
      Land(end);
      previous_ = kOperated;
    }
    return true;
  }

  bool Operators(int level) {
    if (!Power()) return false;
    for (;;) {
      Binary binary = BinaryOf(token_);
      if (binary.level < level) return true;
      size_t operand = at_;
      while (operand < text_.size() && IsArithBlank(text_[operand])) ++operand;
      if (!Advance()) return false;
      if (!(binary.level == kMulLevel ? Power() : Operators(binary.level + 1))) return false;
      EmitBinary(binary.code, operand);
      previous_ = kOperated;
    }
  }

  bool Power() {
    if (!Unary()) return false;
    if (token_ != kPowerOf) return true;
    if (!Advance()) return false;
    if (++nesting_ > kMaxNesting) return Fail("expression recursion level exceeded");
    bool ok = Power();
    --nesting_;
    if (!ok) return false;
    Emit(ArithCode::kPower, static_cast<uint32_t>(Message("exponent less than 0", last_, text_.size())), 0,
         -1);
    previous_ = kOperated;
    return true;
  }

  bool Unary() {
    // Signs pile up in a loop of their own: the operators are applied from the inside out.
    std::vector<ArithCode> pending;
    bool any = false;
    while (token_ == kBang || token_ == kTilde || token_ == kMinus || token_ == kPlus) {
      if (token_ != kPlus) {
        pending.push_back(token_ == kBang    ? ArithCode::kNot
                          : token_ == kTilde ? ArithCode::kComplement
                                             : ArithCode::kNegate);
      }
      any = true;
      if (!Advance()) return false;
    }
    if (!Primary()) return false;
    while (!pending.empty()) {
      Emit(pending.back());
      pending.pop_back();
    }
    if (any) previous_ = kOperated;
    return true;
  }

  bool Primary() {
    switch (token_) {
      case kPreIncrement:
      case kPreDecrement: return Prefix();
      case kLeftParen: {
        if (!Advance() || !Comma()) return false;
        if (token_ != kRightParen) return Fail("missing `)'");
        return Advance();
      }
      case kNumber: return Push(number_) && Advance();
      case kName: return NameValue();
      default: return Fail("syntax error: operand expected");
    }
  }

  bool Prefix() {
    int64_t step = token_ == kPreIncrement ? 1 : -1;
    if (!Advance()) return false;
    if (token_ != kName) return Fail("identifier expected after pre-increment or pre-decrement");
    if (has_subscript_) {
      if (!NewElement() || !Subscript(element_)) return false;
      Emit(ArithCode::kPreAddPlace, 0, step, +1);
    } else {
      Emit(ArithCode::kPreAdd, name_, step, +1);
    }
    token_ = kNumber;
    after_prefix_ = true;
    bool ok = Advance();
    after_prefix_ = false;
    return ok;
  }

  bool NewElement() {
    element_ = static_cast<uint32_t>(program_.elements.size());
    bool expands = false;
    for (size_t i = 0; i < subscript_.size() && !expands; ++i) {
      if (subscript_[i] == '\\')
        ++i;  // what an expansion has brought
      else
        expands = subscript_[i] == '$' || subscript_[i] == '`' || subscript_[i] == '"';
    }
    program_.elements.push_back({name_, std::string(subscript_), expands});
    return true;
  }

  bool NameValue() {
    NameId name = name_;
    if (has_subscript_) NewElement();
    if (NextIsAssign()) {
      Push(0);
      return Advance();
    }
    // The next token is read before the value is looked at: what is wrong with it shows first.
    bool subscripted = has_subscript_;
    uint32_t element = element_;
    if (!Advance()) return false;
    if (subscripted) {
      if (!Subscript(element)) return false;
      Emit(ArithCode::kLoadPlace, 0, 0, +1);
    } else {
      Emit(ArithCode::kLoad, name, 0, +1);
    }
    if (token_ != kPostIncrement && token_ != kPostDecrement) return true;
    int64_t step = token_ == kPostIncrement ? 1 : -1;
    ArithOp& load = program_.code.back();
    load.code = load.code == ArithCode::kLoad ? ArithCode::kPostAdd : ArithCode::kPostAddPlace;
    load.value = step;
    return Advance();
  }

  // The code that makes a place of `name[subscript]`: the subscript inline, skipped at run time when
  // the array turns out to be associative (then the text itself is the key).
  bool Subscript(uint32_t element) {
    const ArithProgram::Element& it = program_.elements[element];
    size_t skip = program_.code.size();
    Emit(ArithCode::kSubscript, element);
    bool ok = true;
    if (!it.expands && it.text != "@" && it.text != "*" && !it.text.empty()) {
      std::string text = it.text;  // elements move while the inner text is compiled
      Compiler inner(text, names_, program_, nesting_ + 1);
      inner.depth_ = inner.deepest_ = depth_;
      if (nesting_ >= kMaxNesting) return Fail("expression recursion level exceeded");
      ok = inner.Compile();
      if (inner.deepest_ > deepest_) deepest_ = inner.deepest_;
    } else {
      Push(0);
      --depth_;
    }
    // A subscript that does not compile fails when it is used as an index only.
    if (ok) Emit(ArithCode::kMakePlace, element);
    program_.code[skip].value = static_cast<int64_t>(program_.code.size());
    return true;
  }

  std::string_view text_;
  NameTable& names_;
  ArithProgram& program_;
  int nesting_;
  size_t begin_ = 0;
  size_t at_ = 0;
  size_t last_ = 0;  // where the last token that is not the end begins
  Token token_ = kEof;
  Token previous_ = kEof;
  int64_t number_ = 0;
  NameId name_ = kNoName;
  std::string_view subscript_;
  bool has_subscript_ = false;
  bool after_prefix_ = false;
  uint32_t element_ = 0;
  ArithCode assign_code_ = ArithCode::kEnd;
  std::vector<size_t> open_;
  uint32_t depth_ = 0;
  uint32_t deepest_ = 0;
};

}  // namespace

ArithProgram CompileArith(std::string_view text, NameTable& names) {
  ArithProgram program;
  Compiler compiler(text, names, program, 0);
  compiler.Compile();
  program.code.push_back({ArithCode::kEnd});
  program.stack = compiler.depth() + 1;
  return program;
}

}  // namespace bivalve::shell
