// Regular expressions as sed writes them: its own escapes become characters before the library sees them.
#include "commands/sed/script.h"

namespace bivalve::commands::sed {
namespace {

int Digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
}

// The end of a class, collating symbol or equivalence class that begins at `at`; `at` when there is none.
size_t NamedEnd(std::string_view text, size_t at) {
  if (at + 1 >= text.size() || std::string_view(":.=").find(text[at + 1]) == std::string_view::npos)
    return at;
  size_t close = text.find(std::string{text[at + 1], ']'}, at + 2);
  return close == std::string_view::npos ? at : close + 2;
}

Result<std::string> Convert(std::string_view text, const Settings& settings) {
  std::string out;
  bool bracket = false;
  size_t bracket_start = 0;  // where a `]` is still an ordinary character
  for (size_t i = 0; i < text.size();) {
    char c = text[i];
    if (c == '\\' && i + 1 < text.size() && !(settings.posix && bracket)) {
      size_t at = i + 1;
      TRY(auto byte, TakeEscape(text, &at));
      if (byte) {
        out += *byte;
        i = at;
        continue;
      }
    }
    if (bracket) {
      if (c == '[') {
        size_t end = NamedEnd(text, i);
        if (end > i) {
          out += text.substr(i, end - i);
          i = end;
          continue;
        }
      }
      if (c == ']' && i > bracket_start) bracket = false;
    } else if (c == '\\' && i + 1 < text.size()) {
      c = text[++i];
      // GNU's operators are ordinary characters where POSIX is followed.
      std::string_view gnu = settings.extended ? "wWsSbB<>`'" : "wWsSbB<>`'+?|";
      bool plain = settings.posix && gnu.find(c) != std::string_view::npos;
      if (!plain) out += '\\';
    } else if (c == '[') {
      bracket = true;
      bracket_start = i + 1;
      if (i + 1 < text.size() && text[i + 1] == '^') {
        out += c;
        c = text[++i];
        ++bracket_start;
      }
    }
    out += c;
    ++i;
  }
  return out;
}

// A basic expression repeats nothing, with an interval where an operand should be.
bool RepeatsNothing(std::string_view text) {
  bool wants_operand = true;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') {
      size_t close = text.find(']', i + (text.substr(i + 1).starts_with('^') ? 3 : 2));
      if (close == std::string_view::npos) return false;
      i = close;
    } else if (text[i] == '\\' && i + 1 < text.size()) {
      char next = text[++i];
      if (next == '{' && wants_operand) return true;
      wants_operand = next == '(' || next == '|';
      continue;
    } else if (text[i] == '^' && wants_operand) {
      continue;
    }
    wants_operand = false;
  }
  return false;
}

}  // namespace

Result<std::optional<char>> TakeEscape(std::string_view text, size_t* at) {
  constexpr std::string_view kLetters = "afnrtv", kMeanings = "\a\f\n\r\t\v";
  if (*at >= text.size()) return std::nullopt;
  char c = text[*at];
  size_t letter = kLetters.find(c);
  if (letter != std::string_view::npos) {
    ++*at;
    return kMeanings[letter];
  }
  if (c == 'c') {
    if (*at + 1 >= text.size()) {
      // Nothing to make a control character of: the backslash alone is left.
      ++*at;
      return '\\';
    }
    char next = text[*at + 1];
    size_t length = 2;
    if (next == '\\') {
      if (*at + 2 >= text.size() || text[*at + 2] != '\\')
        return Fail(Errno::kInval, {}, "recursive escaping after \\c not allowed");
      length = 3;
    }
    if (next >= 'a' && next <= 'z') next = static_cast<char>(next - 32);
    *at += length;
    return static_cast<char>(next ^ 0x40);
  }
  int base = c == 'd' ? 10 : c == 'o' ? 8 : c == 'x' ? 16 : 0;
  if (base == 0) return std::nullopt;
  int most = base == 16 ? 2 : 3, value = 0, count = 0;
  size_t place = *at + 1;
  for (; count < most && place < text.size() && Digit(text[place]) < base; ++count, ++place)
    value = value * base + Digit(text[place]);
  *at = place;
  if (count == 0) return c;
  return static_cast<char>(value);
}

Result<std::unique_ptr<Pattern>> MakePattern(std::string_view text, bool ignore_case, bool multiline,
                                             const Settings& settings) {
  auto pattern = std::make_unique<Pattern>();
  pattern->text = text;
  pattern->ignore_case = ignore_case;
  pattern->multiline = multiline;
  if (text.empty()) {
    if (ignore_case || multiline) return Fail(Errno::kInval, {}, "cannot specify modifiers on empty regexp");
    return pattern;
  }
  TRY(std::string converted, Convert(text, settings));
  if (!settings.extended && RepeatsNothing(converted))
    return Fail(Errno::kInval, {}, "Invalid preceding regular expression");
  regex::RegexOptions options;
  options.syntax = settings.extended ? regex::PosixSyntax::kExtended : regex::PosixSyntax::kBasic;
  options.ignore_case = ignore_case;
  options.bytes = settings.bytes;
  options.newline = multiline;
  options.line_end = settings.delimiter;
  options.lone_close = settings.posix;
  TRY(pattern->regex, regex::Regex::Compile(converted, options));
  if (!multiline) {
    regex::LineMatcherOptions lines;
    lines.syntax = options.syntax;
    lines.ignore_case = ignore_case;
    lines.bytes = settings.bytes;
    lines.newline = static_cast<unsigned char>(settings.delimiter);
    TRY(auto matcher, regex::LineMatcher::Compile({converted}, lines));
    if (!matcher->NeedsBackTracking()) pattern->lines = std::move(matcher);
  }
  return pattern;
}

}  // namespace bivalve::commands::sed
