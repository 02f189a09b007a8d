#include "commands/awk/lexer.h"

#include "commands/awk/value.h"

namespace bivalve::commands::awk {
namespace {

struct Keyword {
  std::string_view name;
  Tok kind;
  bool gnu;
};
constexpr Keyword kKeywords[] = {
    {"BEGIN", Tok::kBegin, false},
    {"BEGINFILE", Tok::kBeginFile, true},
    {"END", Tok::kEndRule, false},
    {"ENDFILE", Tok::kEndFile, true},
    {"break", Tok::kBreak, false},
    {"case", Tok::kCase, true},
    {"continue", Tok::kContinue, false},
    {"default", Tok::kDefault, true},
    {"delete", Tok::kDelete, false},
    {"do", Tok::kDo, false},
    {"else", Tok::kElse, false},
    {"exit", Tok::kExit, false},
    {"for", Tok::kFor, false},
    {"func", Tok::kFunction, false},
    {"function", Tok::kFunction, false},
    {"getline", Tok::kGetline, false},
    {"if", Tok::kIf, false},
    {"in", Tok::kIn, false},
    {"next", Tok::kNext, false},
    {"nextfile", Tok::kNextFile, false},
    {"print", Tok::kPrint, false},
    {"printf", Tok::kPrintf, false},
    {"return", Tok::kReturn, false},
    {"switch", Tok::kSwitch, true},
    {"while", Tok::kWhile, false},
};

bool IsNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsNameChar(char c) { return IsNameStart(c) || IsDigit(c); }
int HexDigit(char c) {
  if (IsDigit(c)) return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

bool IsReserved(std::string_view name, Dialect dialect) {
  for (const Keyword& keyword : kKeywords)
    if (keyword.name == name && (dialect.gnu() || !keyword.gnu)) return true;
  return FindBuiltin(name, dialect) >= 0;
}

int Lexer::AddSource(Source source) {
  sources_.push_back(std::make_unique<Source>(std::move(source)));
  int index = static_cast<int>(sources_.size()) - 1;
  queue_.push_back(index);
  return index;
}

void Lexer::Enter(int source) {
  std::erase(queue_, source);
  entered_.push_back({current_, at_, line_});
  current_ = source;
  text_ = sources_[static_cast<size_t>(source)]->text;
  at_ = 0;
  line_ = 1;
}

// At the end of a source: goes back to the one that included it, or on to the next.
bool Lexer::LeaveSource() {
  if (!entered_.empty()) {
    Frame frame = entered_.back();
    entered_.pop_back();
    current_ = frame.source;
    text_ = sources_[static_cast<size_t>(current_)]->text;
    at_ = frame.at;
    line_ = frame.line;
    return true;
  }
  return false;
}

bool Lexer::NextSource() {
  if (next_in_queue_ >= queue_.size()) return false;
  current_ = queue_[next_in_queue_++];
  text_ = sources_[static_cast<size_t>(current_)]->text;
  at_ = 0;
  line_ = 1;
  end_newline_ = false;
  return true;
}

Token Lexer::Make(Tok kind, size_t from) {
  Token token;
  token.kind = kind;
  token.at = from;
  token.place = {current_, line_};
  return token;
}

Token Lexer::Bad(size_t at, std::string text) {
  error_ = std::move(text);
  return Make(Tok::kError, at);
}

// Blanks, comments and continued lines; false at the end of the source.
bool Lexer::SkipBlanks() {
  while (at_ < text_.size()) {
    char c = text_[at_];
    if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
      ++at_;
    } else if (c == '\\' && Peek(1) == '\n') {
      at_ += 2;
      ++line_;
    } else if (c == '\\' && Peek(1) == '\r' && Peek(2) == '\n') {
      at_ += 3;
      ++line_;
    } else if (c == '#') {
      while (at_ < text_.size() && text_[at_] != '\n') ++at_;
    } else {
      return true;
    }
  }
  return false;
}

Token Lexer::Next() {
  if (current_ < 0 && !NextSource()) {
    line_ = 0;
    return Make(Tok::kEnd, 0);
  }
  while (!SkipBlanks()) {
    // A source that does not end its last line ends it all the same.
    if (!end_newline_) {
      end_newline_ = true;
      return Make(Tok::kNewline, at_);
    }
    end_newline_ = false;
    if (!LeaveSource()) return Make(Tok::kEnd, at_);
  }
  end_newline_ = false;
  size_t from = at_;
  char c = text_[at_];
  if (IsDigit(c) || (c == '.' && IsDigit(Peek(1)))) return ReadNumber();
  if (IsNameStart(c)) return ReadWord();
  if (c == '"') return ReadString();
  if (c == '@') return ReadAt();
  ++at_;
  auto two = [&](char second, Tok with, Tok without) {
    if (Peek() != second) return Make(without, from);
    ++at_;
    return Make(with, from);
  };
  switch (c) {
    case '\n': ++line_; return Make(Tok::kNewline, from);
    case ';': return Make(Tok::kSemicolon, from);
    case '{': return Make(Tok::kLeftBrace, from);
    case '}': return Make(Tok::kRightBrace, from);
    case '(': return Make(Tok::kLeftParen, from);
    case ')': return Make(Tok::kRightParen, from);
    case '[': return Make(Tok::kLeftBracket, from);
    case ']': return Make(Tok::kRightBracket, from);
    case ',': return Make(Tok::kComma, from);
    case '?': return Make(Tok::kQuestion, from);
    case ':': return Make(Tok::kColon, from);
    case '~': return Make(Tok::kTilde, from);
    case '$': return Make(Tok::kDollar, from);
    case '+':
      if (Peek() == '+') return two('+', Tok::kIncrement, Tok::kPlus);
      return two('=', Tok::kPlusAssign, Tok::kPlus);
    case '-':
      if (Peek() == '-') return two('-', Tok::kDecrement, Tok::kMinus);
      return two('=', Tok::kMinusAssign, Tok::kMinus);
    case '*':
      if (Peek() == '*' && !dialect_.posix) {
        ++at_;
        if (dialect_.lint_old)
          WarnOnce(Peek() == '=' ? "operator `**=' is not supported in old awk"
                                 : "operator `**' is not supported in old awk");
        if (dialect_.lint)
          WarnOnce(Peek() == '=' ? "POSIX does not allow operator `**='"
                                 : "POSIX does not allow operator `**'");
        return two('=', Tok::kCaretAssign, Tok::kCaret);
      }
      return two('=', Tok::kStarAssign, Tok::kStar);
    case '/': return two('=', Tok::kSlashAssign, Tok::kSlash);
    case '%': return two('=', Tok::kPercentAssign, Tok::kPercent);
    case '^':
      if (dialect_.lint_old)
        WarnOnce(Peek() == '=' ? "operator `^=' is not supported in old awk"
                               : "operator `^' is not supported in old awk");
      return two('=', Tok::kCaretAssign, Tok::kCaret);
    case '!':
      if (Peek() == '~') return two('~', Tok::kNotTilde, Tok::kNot);
      return two('=', Tok::kNotEqual, Tok::kNot);
    case '=': return two('=', Tok::kEqual, Tok::kAssign);
    case '<': return two('=', Tok::kLessEqual, Tok::kLess);
    case '>':
      if (Peek() == '>') return two('>', Tok::kAppend, Tok::kGreater);
      return two('=', Tok::kGreaterEqual, Tok::kGreater);
    case '&':
      if (Peek() == '&') return two('&', Tok::kAnd, Tok::kError);
      break;
    case '|':
      if (Peek() == '|') return two('|', Tok::kOr, Tok::kPipe);
      if (!dialect_.gnu()) {
        if (Peek() == '&') return Bad(at_, "syntax error");
        return Make(Tok::kPipe, from);
      }
      return two('&', Tok::kPipeAnd, Tok::kPipe);
    case '\\': return Bad(from, "backslash not last character on line");
    default: break;
  }
  if (c == '.') return Bad(from, "syntax error");
  if (c == '\'') return Bad(from, "invalid char ''' in expression");
  std::string shown(1, c);
  if (static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) > '~') {
    char octal[8];
    octal[0] = '\\';
    for (int i = 0; i < 3; ++i)
      octal[1 + i] = static_cast<char>('0' + ((static_cast<unsigned char>(c) >> (6 - 3 * i)) & 7));
    shown.assign(octal, 4);
  }
  return Bad(from, "invalid char '" + shown + "' in expression");
}

Token Lexer::ReadNumber() {
  size_t from = at_;
  Token token = Make(Tok::kNumber, from);
  std::string_view rest = text_.substr(at_);
  if (dialect_.gnu() && rest.size() > 2 && rest[0] == '0' && (rest[1] | 0x20) == 'x' &&
      HexDigit(rest[2]) >= 0) {
    at_ += 2;
    for (; HexDigit(Peek()) >= 0; ++at_) token.number = token.number * 16 + HexDigit(Peek());
    if (dialect_.lint) {
      std::string_view digits = text_.substr(from, at_ - from);
      Warn("numeric constant `" + std::string(digits) + "' treated as hexadecimal");
    }
    return token;
  }
  size_t end;
  token.number = ParseNumber(rest, &end);
  if (dialect_.gnu() && rest[0] == '0' && end > 1) {
    std::string_view digits = rest.substr(0, end);
    if (digits.find_first_not_of("01234567") == std::string_view::npos) {
      token.number = 0;
      for (char c : digits) token.number = token.number * 8 + (c - '0');
      if (dialect_.lint) Warn("numeric constant `" + std::string(digits) + "' treated as octal");
    }
  }
  at_ += end;
  return token;
}

void Lexer::Warn(std::string text) { warnings.push_back({{current_, line_}, std::move(text)}); }

void Lexer::WarnOnce(std::string text) {
  for (const Message& message : warnings)
    if (message.text == text) return;
  Warn(std::move(text));
}

// After the backslash at at_.
void Lexer::Escape(std::string& out, bool* continued) {
  constexpr std::string_view kLetters = "abfnrtv\\\"/", kMeanings = "\a\b\f\n\r\t\v\\\"/";
  char c = Peek();
  size_t known = kLetters.find(c);
  if (known != std::string_view::npos && c != '\0') {
    if (c == '/') WarnOnce("escape sequence `\\/' treated as plain `/'");
    if (dialect_.lint_old && (c == 'b' || c == 'f' || c == 'r'))
      Warn(std::string("old awk does not support the `\\") + c + "' escape sequence");
    out += kMeanings[known];
    ++at_;
    return;
  }
  if (c == '\n') {
    ++at_;
    ++line_;
    *continued = true;
    return;
  }
  if (c == '\r' && Peek(1) == '\n') {
    at_ += 2;
    ++line_;
    *continued = true;
    return;
  }
  if (c >= '0' && c <= '7') {
    int value = 0;
    for (int i = 0; i < 3 && Peek() >= '0' && Peek() <= '7'; ++i) value = value * 8 + (text_[at_++] - '0');
    out += static_cast<char>(value);
    return;
  }
  if (c == 'x' && !dialect_.posix && HexDigit(Peek(1)) >= 0) {
    ++at_;
    int value = 0;
    for (int i = 0; i < 2 && HexDigit(Peek()) >= 0; ++i) value = value * 16 + HexDigit(text_[at_++]);
    out += static_cast<char>(value);
    return;
  }
  if (at_ >= text_.size()) {
    out += '\\';
    return;
  }
  ++at_;
  std::string text = "escape sequence `\\";
  text += c;
  text += "' treated as plain `";
  text += c;
  text += "'";
  if (c == 'x') {
    if (!dialect_.posix) Warn("no hex digits in `\\x' escape sequence");
  } else {
    WarnOnce(std::move(text));
  }
  out += c;
}

Token Lexer::ReadString() {
  size_t from = at_++;
  Token token = Make(Tok::kString, from);
  std::string value;
  bool plain = true;
  for (;;) {
    if (at_ >= text_.size() || text_[at_] == '\n') {
      Token bad = Bad(from, "unterminated string");
      return bad;
    }
    char c = text_[at_++];
    if (c == '"') break;
    if (c != '\\') {
      value += c;
      continue;
    }
    plain = false;
    bool continued = false;
    Escape(value, &continued);
  }
  token.text = plain ? text_.substr(from + 1, at_ - from - 2) : arena_.Copy(value);
  if (!token.text.data()) token.text = "";
  return token;
}

Token Lexer::ReadRegex(const Token& slash) {
  at_ = slash.at + 1;
  std::string value;
  bool in_bracket = false;
  for (;;) {
    if (at_ >= text_.size() || text_[at_] == '\n') return Bad(slash.at + 1, "unterminated regexp");
    char c = text_[at_++];
    if (c == '\0' || (c == '\\' && Peek() == '\0' && at_ < text_.size())) return Bad(at_ - 1, kNulInSource);
    if (c == '\\') {
      if (at_ >= text_.size()) return Bad(slash.at, "unterminated regexp ends with `\\' at end of file");
      char next = text_[at_++];
      if (next == '\r' && Peek() == '\n') next = text_[at_++];
      if (next == '\n') {
        ++line_;
        continue;
      }
      if (next == '/') {
        // In front of a slash a backslash means nothing.
        value += '/';
        continue;
      }
      value += '\\';
      value += next;
      continue;
    }
    if (in_bracket) {
      value += c;
      if (c == '[' && (Peek() == ':' || Peek() == '.' || Peek() == '=')) {
        char kind = Peek();
        size_t close = text_.find(std::string{kind, ']'}, at_ + 1);
        if (close != std::string_view::npos &&
            text_.substr(at_, close - at_).find('\n') == std::string_view::npos) {
          value.append(text_.substr(at_, close + 2 - at_));
          at_ = close + 2;
        }
      } else if (c == ']') {
        in_bracket = false;
      }
      continue;
    }
    if (c == '/') break;
    value += c;
    if (c == '[') {
      // `]` right behind the opening belongs to the set.
      in_bracket = true;
      if (Peek() == '^') value += text_[at_++];
      if (Peek() == ']') value += text_[at_++];
    }
  }
  for (std::string& text : UnknownEscapes(value, dialect_, &said_escapes))
    warnings.push_back({{current_, line_}, std::move(text)});
  Token token = Make(Tok::kString, slash.at);
  token.text = value.empty() ? std::string_view("") : arena_.Copy(value);
  return token;
}

Token Lexer::ReadWord() {
  size_t from = at_;
  auto name = [&] {
    while (at_ < text_.size() && IsNameChar(text_[at_])) ++at_;
  };
  name();
  bool qualified = false;
  if (dialect_.gnu() && Peek() == ':' && Peek(1) == ':' && IsNameStart(Peek(2))) {
    at_ += 2;
    name();
    qualified = true;
  }
  std::string_view word = text_.substr(from, at_ - from);
  Token token = Make(Tok::kName, from);
  token.text = word;
  if (!qualified) {
    for (const Keyword& keyword : kKeywords) {
      if (keyword.name != word || (keyword.gnu && !dialect_.gnu())) continue;
      if (dialect_.posix && word == "func") continue;
      token.kind = keyword.kind;
      return token;
    }
  }
  std::string_view plain = word.starts_with("awk::") ? word.substr(5) : word;
  token.builtin = qualified && plain == word ? -1 : FindBuiltin(plain, dialect_);
  if (token.builtin >= 0) {
    token.kind = Tok::kBuiltin;
    token.text = plain;
    return token;
  }
  if (Peek() == '(') token.kind = Tok::kFuncName;
  return token;
}

bool Lexer::BeforeGetline() const {
  size_t at = at_;
  while (at < text_.size() && (text_[at] == ' ' || text_[at] == '\t' ||
                               (text_[at] == '\\' && at + 1 < text_.size() && text_[at + 1] == '\n')))
    at += text_[at] == '\\' ? 2 : 1;
  std::string_view rest = text_.substr(at);
  return rest.starts_with("getline") && (rest.size() == 7 || !IsNameChar(rest[7]));
}

Token Lexer::ReadAt() {
  size_t from = at_++;
  if (!dialect_.gnu()) return Bad(from + 1, "syntax error");
  SkipBlanks();
  for (auto [word, kind] : {std::pair<std::string_view, Tok>{"include", Tok::kAtInclude},
                            {"load", Tok::kAtLoad},
                            {"namespace", Tok::kAtNamespace}}) {
    std::string_view rest = text_.substr(at_);
    if (rest.starts_with(word) && (rest.size() == word.size() || !IsNameChar(rest[word.size()]))) {
      // `@include(…)` would be an indirect call.
      size_t behind = word.size();
      while (behind < rest.size() && (rest[behind] == ' ' || rest[behind] == '\t')) ++behind;
      if (behind < rest.size() && rest[behind] == '(') break;
      at_ += word.size();
      return Make(kind, from);
    }
  }
  return Make(Tok::kAt, from);
}

}  // namespace bivalve::commands::awk
