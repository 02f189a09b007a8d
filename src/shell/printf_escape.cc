#include "shell/printf_escape.h"

#include "base/utf8.h"

namespace bivalve::shell {
namespace {

int DigitValue(char c, int base) {
  int value = -1;
  if (c >= '0' && c <= '9') value = c - '0';
  if (c >= 'a' && c <= 'f') value = c - 'a' + 10;
  if (c >= 'A' && c <= 'F') value = c - 'A' + 10;
  return value < base ? value : -1;
}

struct Digits {
  size_t count = 0;
  uint32_t value = 0;
};

Digits TakeDigits(std::string_view text, int base, size_t most) {
  Digits digits;
  while (digits.count < most && digits.count < text.size()) {
    int value = DigitValue(text[digits.count], base);
    if (value < 0) break;
    digits.value = digits.value * static_cast<uint32_t>(base) + static_cast<uint32_t>(value);
    ++digits.count;
  }
  return digits;
}

// bash's u32toutf8 writes what has no character too: surrogates, and up to six bytes.
void AppendCodePoint(std::string& out, uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
    return;
  }
  int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : code < 0x200000 ? 3 : code < 0x4000000 ? 4 : 5;
  if (code > 0x7FFFFFFF) return;
  out += static_cast<char>(0xFF << (7 - more) | code >> (6 * more));
  for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80 | (code >> (6 * i) & 0x3F));
}

char SimpleEscape(char c) {
  switch (c) {
    case 'a': return '\a';
    case 'b': return '\b';
    case 'e': return '\033';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    case '\\': return '\\';
    default: return 0;
  }
}

Escape AppendHex(std::string& out, std::string_view at) {
  Digits digits = TakeDigits(at.substr(1), 16, 2);
  if (digits.count == 0) {
    out.append("\\x");
    return {.length = 1, .missing_hex = true};
  }
  out += static_cast<char>(digits.value);
  return {.length = 1 + digits.count};
}

Escape AppendUnicode(std::string& out, std::string_view at, PrintfDialect dialect) {
  size_t most = at[0] == 'u' ? 4 : 8;
  Digits digits = TakeDigits(at.substr(1), 16, most);
  bool gnu = dialect == PrintfDialect::kGnu;
  if (digits.count == 0 || (gnu && digits.count < most)) {
    out.append("\\").append(at.substr(0, 1));
    return {.length = 1, .missing_hex = true};
  }
  uint32_t code = digits.value;
  // C's rule for universal character names, which GNU keeps.
  bool basic = code <= 0x9F && code != '$' && code != '@' && code != '`';
  if (gnu && (basic || (code >= 0xD800 && code <= 0xDFFF)))
    return {.length = 1 + digits.count, .not_a_character = code ? code : kInvalidChar};
  AppendCodePoint(out, code);
  return {.length = 1 + digits.count};
}

}  // namespace

Escape AppendEscape(std::string& out, std::string_view at, EscapePlace place, PrintfDialect dialect) {
  bool gnu = dialect == PrintfDialect::kGnu;
  if (at.empty()) {
    out += '\\';
    return {};
  }
  char c = at[0];
  if (char simple = SimpleEscape(c)) {
    out += simple;
    return {.length = 1};
  }
  if (c == 'E' && !gnu) {
    out += '\033';
    return {.length = 1};
  }
  if (c == 'c' && (gnu || place != EscapePlace::kFormat)) return {.length = 1, .stop = true};
  if ((c == '"' && (gnu || place == EscapePlace::kFormat)) ||
      ((c == '\'' || c == '?') && !gnu && place == EscapePlace::kFormat)) {
    out += c;
    return {.length = 1};
  }
  if (c >= '0' && c <= '7') {
    size_t zero = c == '0' && place != EscapePlace::kFormat ? 1 : 0;
    Digits digits = TakeDigits(at.substr(zero), 8, 3);
    out += static_cast<char>(digits.value);
    return {.length = zero + digits.count};
  }
  if (c == 'x') return AppendHex(out, at);
  if (c == 'u' || c == 'U') return AppendUnicode(out, at, dialect);
  out += '\\';
  out += c;
  return {.length = 1};
}

}  // namespace bivalve::shell
