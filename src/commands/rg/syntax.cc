#include "commands/rg/syntax.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/unicode.h"
#include "base/utf8.h"

namespace bivalve::commands::rg {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Where the class that begins at `at` ends, behind its `]`; npos: it does not.
size_t ClassEnd(std::string_view p, size_t at, SyntaxError* error) {
  size_t i = at + 1;
  if (i < p.size() && p[i] == '^') ++i;
  if (i < p.size() && p[i] == ']') ++i;
  int depth = 0;
  while (i < p.size()) {
    char c = p[i];
    if (c == ']') {
      if (depth-- == 0) return i + 1;
      ++i;
      continue;
    }
    if (c == '[') {
      size_t posix = p.substr(i).starts_with("[:") ? p.find(":]", i + 2) : std::string_view::npos;
      if (posix != std::string_view::npos) {
        i = posix + 2;
      } else {
        if (++depth > 50) return std::string_view::npos;
        ++i;
        if (i < p.size() && p[i] == '^') ++i;
        if (i < p.size() && p[i] == ']') ++i;
      }
      continue;
    }
    size_t first = i;
    i += c == '\\' ? 2 : 1;
    bool range = c != '\\' && i + 1 < p.size() && p[i] == '-' && p[i + 1] != ']' && p[i + 1] != '\\' &&
                 p[i + 1] != '-' && p[i + 1] != '[';
    if (range && static_cast<unsigned char>(c) < 0x80 && static_cast<unsigned char>(p[i + 1]) < c) {
      *error = {first, i + 2, "invalid character class range, the start must be <= the end"};
      return std::string_view::npos;
    }
    if (range) i += 2;
  }
  return std::string_view::npos;
}

}  // namespace

SyntaxError CheckRustSyntax(std::string_view p) {
  std::vector<size_t> groups;
  bool operand = false;  // something that can be repeated stands before
  for (size_t i = 0; i < p.size();) {
    char c = p[i];
    if (c == '\\') {
      if (i + 1 == p.size())
        return {i, i + 1, "incomplete escape sequence, reached end of pattern prematurely"};
      char next = p[i + 1];
      if (IsDigit(next)) return {i, i + 2, "backreferences are not supported"};
      if (IsLetter(next) && std::string_view("aftnrvxuUdDsSwWbBAzpP").find(next) == std::string_view::npos)
        return {i, i + 2, "unrecognized escape sequence"};
      i += 2;
      operand = true;
      if (next == 'p' || next == 'P') {
        size_t close = i < p.size() && p[i] == '{' ? p.find('}', i) : i;
        i = close == std::string_view::npos ? p.size() : close + 1;
      } else if ((next == 'x' || next == 'u' || next == 'U') && i < p.size() && p[i] == '{') {
        size_t close = p.find('}', i);
        i = close == std::string_view::npos ? p.size() : close + 1;
      }
    } else if (c == '[') {
      SyntaxError error;
      size_t end = ClassEnd(p, i, &error);
      if (!error.text.empty()) return error;
      if (end == std::string_view::npos) return {i, i + 1, "unclosed character class"};
      i = end;
      operand = true;
    } else if (c == '(') {
      std::string_view rest = p.substr(i);
      constexpr std::string_view kLook =
          "look-around, including look-ahead and look-behind, is not supported";
      if (rest.starts_with("(?=") || rest.starts_with("(?!")) return {i, i + 3, std::string(kLook)};
      if (rest.starts_with("(?<=") || rest.starts_with("(?<!")) return {i, i + 4, std::string(kLook)};
      if (rest.starts_with("(?P<") && rest.find('>') == std::string_view::npos)
        return {p.size(), p.size(), "unclosed capture group name"};
      groups.push_back(i);
      if (rest.starts_with("(?P<")) {
        i += rest.find('>') + 1;
      } else if (rest.starts_with("(?")) {
        i += 2;
        while (i < p.size() && (IsLetter(p[i]) || p[i] == '-')) ++i;
        if (i < p.size() && p[i] == ')') groups.pop_back();
        if (i < p.size()) ++i;
      } else {
        ++i;
      }
      operand = false;
    } else if (c == ')') {
      if (groups.empty()) return {i, i + 1, "unopened group"};
      groups.pop_back();
      operand = true;
      ++i;
    } else if (c == '*' || c == '+' || c == '?') {
      if (!operand) return {i, i + 1, "repetition operator missing expression"};
      ++i;
      if (i < p.size() && p[i] == '?') ++i;
    } else if (c == '{') {
      if (!operand) return {i, i + 1, "repetition operator missing expression"};
      size_t close = p.find('}', i);
      if (close == std::string_view::npos) return {i, i + 1, "unclosed counted repetition"};
      std::string_view inside = p.substr(i + 1, close - i - 1);
      size_t comma = inside.find(',');
      std::string_view low = inside.substr(0, comma);
      std::string_view high = comma == std::string_view::npos ? low : inside.substr(comma + 1);
      auto digits = [](std::string_view text) { return std::all_of(text.begin(), text.end(), IsDigit); };
      if (low.empty() || !digits(low) || !digits(high))
        return {i + 1, i + 1, "repetition quantifier expects a valid decimal"};
      int from = 0, to = 0;
      std::from_chars(low.data(), low.data() + low.size(), from);
      if (!high.empty() && std::from_chars(high.data(), high.data() + high.size(), to).ptr && to < from)
        return {i, close + 1, "invalid repetition count range, the start must be <= the end"};
      i = close + 1;
      if (i < p.size() && p[i] == '?') ++i;
    } else {
      operand = c != '|';
      ++i;
    }
  }
  if (!groups.empty()) return {groups.back(), groups.back() + 1, "unclosed group"};
  return {};
}

std::string RustToPerl(std::string_view p) {
  std::string out;
  for (size_t i = 0; i < p.size(); ++i) {
    if (p[i] != '\\' || i + 1 == p.size()) {
      out += p[i];
      continue;
    }
    char next = p[++i];
    size_t digits = next == 'u' ? 4 : next == 'U' ? 8 : 0;
    if (next == 'v') {
      out += "\\x0b";
    } else if (digits && i + 1 < p.size() && p[i + 1] == '{') {
      out += "\\x";
    } else if (digits && i + digits < p.size()) {
      out.append("\\x{").append(p.substr(i + 1, digits)).append("}");
      i += digits;
    } else {
      out.append("\\").append(1, next);
    }
  }
  return out;
}

bool HasLineEnd(std::string_view p) {
  for (size_t i = 0; i < p.size(); ++i) {
    if (p[i] == '\n') return true;
    if (p[i] == '\\' && i + 1 < p.size() && p[++i] == 'n') return true;
  }
  return false;
}

bool HasCapital(std::string_view p) {
  for (size_t i = 0; i < p.size();) {
    if (p[i] == '\\') {
      char next = i + 1 < p.size() ? p[i + 1] : 0;
      i += 2;
      if ((next == 'p' || next == 'P') && i < p.size()) {
        size_t close = p[i] == '{' ? p.find('}', i) : i;
        i = close == std::string_view::npos ? p.size() : close + 1;
      }
      continue;
    }
    if (p.substr(i).starts_with("(?P<")) {
      size_t close = p.find('>', i);
      i = close == std::string_view::npos ? p.size() : close + 1;
      continue;
    }
    Utf8Char c = DecodeUtf8(p.substr(i));
    if (c.code != kInvalidChar && IsInClass(c.code, CharClass::kUpper)) return true;
    i += c.length;
  }
  return false;
}

bool IsPlainSyntax(std::string_view p) {
  for (size_t i = 0; i < p.size(); ++i) {
    char c = p[i];
    switch (c) {
      case '\\': {
        if (++i == p.size()) return false;
        char next = p[i];
        bool fine = next == 'w' || next == 'W' || next == 'b' || next == 'B' || next == 's' ||
                    std::string_view(".*+?()[]{}|^$\\/").find(next) != std::string_view::npos;
        if (!fine) return false;
        break;
      }
      case '(':
        if (i + 1 < p.size() && p[i + 1] == '?') return false;
        break;
      case '*':
      case '+':
      case '?':
        // Not those that want less, nor what is repeated twice.
        if (i + 1 < p.size() && std::string_view("*+?{").find(p[i + 1]) != std::string_view::npos)
          return false;
        break;
      case '[':
      case '{':
      case '\n':
      case '\0': return false;
      default:
        // Classes of characters above ASCII are not compared here.
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
  }
  return true;
}

std::string QuoteRegex(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (std::string_view("\\.+*?()|[]{}^$#&-~").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

}  // namespace bivalve::commands::rg
