#include "commands/bc/program.h"

namespace bivalve::commands::bc {
namespace {

bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); }
bool IsNameChar(char c) { return IsLower(c) || (c >= '0' && c <= '9') || c == '_'; }

constexpr std::string_view kWords[] = {"auto",   "break",  "continue", "define",   "else", "for",    "halt",
                                       "if",     "length", "limits",   "print",    "quit", "random", "read",
                                       "return", "sqrt",   "void",     "warranty", "while"};

bool IsKeyword(std::string_view name) {
  for (std::string_view word : kWords)
    if (word == name) return true;
  return false;
}

constexpr std::string_view kTwo[] = {"&&", "||", "==", "!=", "<=", ">=", "++",
                                     "--", "+=", "-=", "*=", "/=", "%=", "^="};

Tok KindOf(std::string_view sign) {
  if (sign == "++" || sign == "--") return Tok::kStep;
  if (sign == "==" || sign == "!=" || sign == "<=" || sign == ">=" || sign == "<" || sign == ">")
    return Tok::kRelation;
  if (sign == "=" || (sign.size() == 2 && sign[1] == '=')) return Tok::kAssign;
  return Tok::kSign;
}

}  // namespace

void Lexer::Feed(std::string_view line) {
  // A number goes on behind a backslash at the line's end.
  const bool joined = in_number_;
  continued_ = in_number_ = false;
  for (size_t i = 0; i < line.size();) {
    const char c = line[i];
    if (state_ == State::kComment) {
      if (c == '\n') ++line_;
      if (line.substr(i, 2) == "*/") {
        state_ = State::kPlain;
        ++i;
      }
      ++i;
      continue;
    }
    if (state_ == State::kString) {
      if (c == '\n') ++line_;
      if (c == '"') {
        state_ = State::kPlain;
        Put(Tok::kString, std::move(string_));
        string_.clear();
      } else {
        string_ += c;
      }
      ++i;
      continue;
    }
    if (c == '\n') {
      ++line_;
      Put(Tok::kNewline, "\n");
      ++i;
    } else if (line.substr(i, 2) == "\\\n") {
      ++line_;
      continued_ = true;
      i += 2;
    } else if (c == ' ' || c == '\t') {
      ++i;
    } else if (c == '#') {
      while (i < line.size() && line[i] != '\n') ++i;
    } else if (line.substr(i, 2) == "/*") {
      state_ = State::kComment;
      i += 2;
    } else if (c == '"') {
      state_ = State::kString;
      ++i;
    } else if (IsDigit(c) || (c == '.' && i + 1 < line.size() && IsDigit(line[i + 1]))) {
      size_t start = i;
      bool point = false;
      while (i < line.size() && (IsDigit(line[i]) || (line[i] == '.' && !point))) point |= line[i++] == '.';
      std::string digits(line.substr(start, i - start));
      if (joined && start == 0 && !tokens.empty() && tokens.back().kind == Tok::kNumber)
        tokens.back().text += digits;
      else
        Put(Tok::kNumber, std::move(digits));
      in_number_ = line.substr(i, 2) == "\\\n";
    } else if (IsLower(c)) {
      size_t start = i;
      while (i < line.size() && IsNameChar(line[i])) ++i;
      std::string name(line.substr(start, i - start));
      Put(IsKeyword(name) ? Tok::kWord : Tok::kName, std::move(name));
    } else {
      std::string_view sign = line.substr(i, 1);
      for (std::string_view two : kTwo)
        if (line.substr(i, 2) == two) sign = two;
      if (sign.size() == 1 && std::string_view("+-*/%^=<>!()[]{},;.").find(c) == std::string_view::npos) {
        Put(Tok::kIllegal, std::string(1, c));
      } else {
        if (c == '{') ++depth_;
        if (c == '}' && depth_ > 0) --depth_;
        Put(KindOf(sign), std::string(sign));
      }
      i += sign.size();
    }
  }
}

void Lexer::Finish() {
  if (state_ == State::kString) {
    state_ = State::kPlain;
    Put(Tok::kIllegal, "\"");
    std::string rest = std::move(string_);
    string_.clear();
    Feed(rest);
  }
  state_ = State::kPlain;
  continued_ = false;
  depth_ = 0;
}

int Names::Variable(std::string_view name) {
  auto [it, fresh] = variables.try_emplace(std::string(name), static_cast<int>(variables.size()));
  return it->second;
}

int Names::Array(std::string_view name) {
  auto [it, fresh] = arrays.try_emplace(std::string(name), static_cast<int>(array_names.size()));
  if (fresh) array_names.emplace_back(name);
  return it->second;
}

int Names::FunctionOf(std::string_view name) {
  auto [it, fresh] = functions_by_name.try_emplace(std::string(name), static_cast<int>(functions.size()));
  if (fresh) {
    functions.emplace_back();
    functions.back().name = name;
  }
  return it->second;
}

}  // namespace bivalve::commands::bc
