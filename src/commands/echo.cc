// echo: its arguments on a line. (The shell has its own; this is /usr/bin/echo.)
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: echo [OPTION]... [STRING]...
Write the STRINGs with spaces between, and a newline.

  -n  no newline
  -e  backslash escapes mean something: \\ \a \b \c (nothing after it) \e \f \n \r \t \v \0NNN \xHH
  -E  they do not (the default)
)",
    .options = {},
};

int Digit(std::string_view text, size_t at, int base) {
  if (at >= text.size()) return -1;
  char c = text[at], lower = static_cast<char>(c | 0x20);
  int value = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
  return value < base ? value : -1;
}

// False at \c.
bool AppendEscaped(std::string_view text, std::string& out) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    constexpr std::string_view kLetters = "abefnrtv\\", kMeanings = "\a\b\033\f\n\r\t\v\\";
    size_t known = kLetters.find(c);
    if (known != std::string_view::npos) {
      out += kMeanings[known];
    } else if (c == 'c') {
      return false;
    } else if (c == 'x' && Digit(text, i + 1, 16) >= 0) {
      int value = 0;
      for (int count = 0; count < 2 && Digit(text, i + 1, 16) >= 0; ++count)
        value = value * 16 + Digit(text, ++i, 16);
      out += static_cast<char>(value);
    } else if (Digit(text, i, 8) >= 0) {
      if (c == '0' && Digit(text, i + 1, 8) >= 0) ++i;
      int value = Digit(text, i, 8);
      for (int count = 1; count < 3 && Digit(text, i + 1, 8) >= 0; ++count)
        value = value * 8 + Digit(text, ++i, 8);
      out += static_cast<char>(value);
    } else {
      out += '\\';
      out += c;
    }
  }
  return true;
}

}  // namespace

Task<int> EchoMain(Process& process) {
  Command command(process, kUsage);
  auto words = command.args();
  if (words.size() == 1 && (words[0] == "--help" || words[0] == "--version")) {
    (void)co_await command.Parse();
    co_return command.status;
  }
  bool newline = true, escapes = false;
  while (!words.empty() && words[0].size() > 1 && words[0][0] == '-' &&
         words[0].find_first_not_of("neE", 1) == std::string::npos) {
    for (char c : words[0]) {
      if (c == 'n') newline = false;
      if (c == 'e' || c == 'E') escapes = c == 'e';
    }
    words = words.subspan(1);
  }
  std::string text;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i) text += ' ';
    if (!escapes) {
      text += words[i];
    } else if (!AppendEscaped(words[i], text)) {
      newline = false;
      break;
    }
  }
  if (newline) text += '\n';
  (void)co_await command.out.Write(text);
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
