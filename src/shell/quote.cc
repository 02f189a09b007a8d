#include "shell/quote.h"

#include "base/unicode.h"
#include "base/utf8.h"

namespace bivalve::shell {
namespace {

constexpr std::string_view kMeta = " \t\n'\"\\|&;()<>!{}*[?]^$`";
constexpr std::string_view kBackslashed = " \t\n'\"\\|&;()<>!{}*[?]^$`,";

// A letter of an escape for a control character; 0 when it has none.
char EscapeLetter(char c) {
  switch (c) {
    case '\033': return 'E';
    case '\a': return 'a';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case '\v': return 'v';
    default: return 0;
  }
}

void AppendOctal(std::string& out, unsigned char byte) {
  out += '\\';
  out += static_cast<char>('0' + (byte >> 6));
  out += static_cast<char>('0' + ((byte >> 3) & 7));
  out += static_cast<char>('0' + (byte & 7));
}

// Tilde and hash mean something in some places only.
bool IsTildeHere(std::string_view text, size_t at) {
  return text[at] == '~' && (at == 0 || text[at - 1] == '=' || text[at - 1] == ':');
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Any 31-bit value in the old six-byte form, as bash writes them.
void AppendCode(std::string& out, uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x200000 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
    AppendUtf8(out, code);
  } else {
    int extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : code < 0x200000 ? 3 : code < 0x4000000 ? 4 : 5;
    if (code > 0x7fffffff) return;
    static constexpr uint8_t kLead[] = {0, 0xc0, 0xe0, 0xf0, 0xf8, 0xfc};
    out += static_cast<char>(kLead[extra] | (code >> (6 * extra)));
    while (extra-- > 0) out += static_cast<char>(0x80 | ((code >> (6 * extra)) & 0x3f));
  }
}

class Decoder {
 public:
  Decoder(std::string_view text, EscapeStyle style, std::string* out)
      : text_(text), style_(style), out_(*out) {}

  bool Run() {
    while (at_ < text_.size()) {
      size_t slash = text_.find('\\', at_);
      if (slash == std::string_view::npos || slash + 1 == text_.size()) {
        out_ += text_.substr(at_);
        return true;
      }
      out_ += text_.substr(at_, slash - at_);
      at_ = slash + 1;
      if (!Escape(text_[at_++])) return false;
    }
    return true;
  }

 private:
  uint32_t Digits(int base, size_t most, size_t* used) {
    uint32_t value = 0;
    for (*used = 0; *used < most && at_ < text_.size(); ++*used, ++at_) {
      int digit = HexDigit(text_[at_]);
      if (digit < 0 || digit >= base) break;
      value = value * base + static_cast<uint32_t>(digit);
    }
    return value;
  }

  void Octal(size_t most) {
    size_t used;
    out_ += static_cast<char>(Digits(8, most, &used));
  }

  void Keep(char c) {
    out_ += '\\';
    out_ += c;
  }

  bool Escape(char c) {
    switch (c) {
      case 'a': out_ += '\a'; return true;
      case 'b': out_ += '\b'; return true;
      case 'e':
      case 'E': out_ += '\033'; return true;
      case 'f': out_ += '\f'; return true;
      case 'n': out_ += '\n'; return true;
      case 'r': out_ += '\r'; return true;
      case 't': out_ += '\t'; return true;
      case 'v': out_ += '\v'; return true;
      case '\\': out_ += '\\'; return true;
      case 'x': Hex(); return true;
      case 'u':
      case 'U': Unicode(c); return true;
      case 'c': return Control();
      case '\'':
      case '"':
      case '?':
        if (style_ == EscapeStyle::kEcho || style_ == EscapeStyle::kPrintfArgument) {
          Keep(c);
        } else {
          out_ += c;
        }
        return true;
      case '0':
        // echo and %b: up to three digits after the 0.
        if (style_ == EscapeStyle::kEcho || style_ == EscapeStyle::kPrintfArgument) {
          Octal(3);
          return true;
        }
        [[fallthrough]];
      case '1':
      case '2':
      case '3':
      case '4':
      case '5':
      case '6':
      case '7':
        if (style_ == EscapeStyle::kEcho) {
          Keep(c);
        } else {
          --at_;
          Octal(3);
        }
        return true;
      default: Keep(c); return true;
    }
  }

  void Hex() {
    size_t used;
    if (style_ == EscapeStyle::kDollar && at_ < text_.size() && text_[at_] == '{') {
      ++at_;
      out_ += static_cast<char>(Digits(16, SIZE_MAX, &used));
      if (at_ < text_.size() && text_[at_] == '}') ++at_;
      return;
    }
    uint32_t value = Digits(16, 2, &used);
    if (used == 0) {
      Keep('x');
    } else {
      out_ += static_cast<char>(value);
    }
  }

  void Unicode(char c) {
    size_t used;
    uint32_t value = Digits(16, c == 'u' ? 4 : 8, &used);
    if (used == 0) {
      Keep(c);
    } else {
      AppendCode(out_, value);
    }
  }

  bool Control() {
    if (style_ == EscapeStyle::kEcho || style_ == EscapeStyle::kPrintfArgument) return false;
    if (style_ == EscapeStyle::kPrintfFormat || at_ >= text_.size()) {
      Keep('c');
      return true;
    }
    char c = text_[at_++];
    if (c == '\\' && at_ < text_.size() && text_[at_] == '\\') ++at_;
    out_ += c == '?' ? '\x7f' : static_cast<char>((c >= 'a' && c <= 'z' ? c - 32 : c) & 0x1f);
    return true;
  }

  std::string_view text_;
  EscapeStyle style_;
  std::string& out_;
  size_t at_ = 0;
};

}  // namespace

std::string QuoteSingle(std::string_view text) {
  if (text == "'") return "\\'";
  std::string out = "'";
  for (;;) {
    size_t quote = text.find('\'');
    out += text.substr(0, quote);
    if (quote == std::string_view::npos) return out + "'";
    out += "'\\''";
    text.remove_prefix(quote + 1);
  }
}

std::string QuoteDouble(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '$' || c == '`' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string QuoteAnsi(std::string_view text) {
  std::string out = "$'";
  for (size_t at = 0; at < text.size();) {
    char c = text[at];
    if (c == '\\' || c == '\'') {
      out += '\\';
      out += c;
      ++at;
    } else if (char letter = EscapeLetter(c)) {
      out += '\\';
      out += letter;
      ++at;
    } else {
      Utf8Char decoded = DecodeUtf8(text.substr(at));
      bool shown = decoded.code != kInvalidChar && IsPrintable(decoded.code);
      for (size_t i = 0; i < decoded.length; ++i, ++at) {
        if (shown) {
          out += text[at];
        } else {
          AppendOctal(out, static_cast<unsigned char>(text[at]));
        }
      }
    }
  }
  return out + "'";
}

std::string QuoteBackslash(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\n') {
      out += "'\n'";
      continue;
    }
    if (kBackslashed.find(c) != std::string_view::npos || IsTildeHere(text, i) || (c == '#' && i == 0))
      out += '\\';
    out += c;
  }
  return out;
}

bool NeedsAnsi(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    unsigned char byte = static_cast<unsigned char>(text[at]);
    if (byte >= ' ' && byte < 0x7f) {
      ++at;
      continue;
    }
    if (byte < 0x80) return true;
    Utf8Char decoded = DecodeUtf8(text.substr(at));
    if (decoded.code == kInvalidChar || !IsPrintable(decoded.code)) return true;
    at += decoded.length;
  }
  return false;
}

bool HasShellMeta(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (kMeta.find(c) != std::string_view::npos || IsTildeHere(text, i)) return true;
    if (c == '#' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t')) return true;
  }
  return false;
}

std::string QuoteForPrintf(std::string_view text) {
  if (text.empty()) return "''";
  return NeedsAnsi(text) ? QuoteAnsi(text) : QuoteBackslash(text);
}

std::string QuoteReusable(std::string_view text) {
  if (text.empty()) return "''";
  return NeedsAnsi(text) ? QuoteAnsi(text) : QuoteSingle(text);
}

std::string QuoteForDeclare(std::string_view text) {
  return NeedsAnsi(text) ? QuoteAnsi(text) : QuoteDouble(text);
}

std::string QuoteForSet(std::string_view text) {
  if (NeedsAnsi(text)) return QuoteAnsi(text);
  return HasShellMeta(text) ? QuoteSingle(text) : std::string(text);
}

std::string QuoteKeyForDeclare(std::string_view key) {
  if (NeedsAnsi(key)) return QuoteAnsi(key);
  return key.empty() || HasShellMeta(key) || key == "@" ? QuoteDouble(key) : std::string(key);
}

bool DecodeEscapes(std::string_view text, EscapeStyle style, std::string* out) {
  return Decoder(text, style, out).Run();
}

}  // namespace bivalve::shell
