#include "commands/quote.h"

#include <cstdint>
#include <utility>

#include "base/unicode.h"
#include "base/utf8.h"

namespace bivalve::commands {
namespace {

// Calls f(bytes, printable) for each character.
template <class F>
void ForEachChar(std::string_view text, F f) {
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    f(text.substr(0, c.length), c.code != kInvalidChar && IsPrintable(c.code));
    text.remove_prefix(c.length);
  }
}

char LetterOfEscape(char c) {
  switch (c) {
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

void AppendOctal(std::string& out, char c) {
  auto byte = static_cast<uint8_t>(c);
  out += '\\';
  out += static_cast<char>('0' + (byte >> 6));
  out += static_cast<char>('0' + (byte >> 3 & 7));
  out += static_cast<char>('0' + (byte & 7));
}

void AppendEscape(std::string& out, std::string_view bytes) {
  for (char c : bytes) {
    if (char letter = LetterOfEscape(c)) {
      out += '\\';
      out += letter;
    } else {
      AppendOctal(out, c);
    }
  }
}

// `special` characters get a backslash, unprintable ones an escape.
std::string Escape(std::string_view text, std::string_view special, std::string_view closing = {}) {
  std::string out;
  ForEachChar(text, [&](std::string_view bytes, bool printable) {
    if (!printable) return AppendEscape(out, bytes);
    if (bytes == closing || (bytes.size() == 1 && special.find(bytes[0]) != std::string_view::npos))
      out += '\\';
    out += bytes;
  });
  return out;
}

// A character that no shell and no C compiler takes for anything else, at this place of the text.
bool IsPlain(std::string_view bytes, bool printable, bool first) {
  if (!printable) return false;
  if (bytes.size() > 1) return true;
  if (bytes[0] == '#' || bytes[0] == '~') return first;
  return std::string_view("!\"$&()*;<=>?[\\^`|{}").find(bytes[0]) == std::string_view::npos;
}

bool NeedsQuotes(std::string_view text) {
  if (text.empty() || text[0] == '~' || text[0] == '#') return true;
  // A lone brace is a word of the shell.
  if (text == "{" || text == "}") return true;
  bool needs = false;
  ForEachChar(text, [&](std::string_view bytes, bool printable) {
    needs |= !printable || (bytes.size() == 1 && std::string_view(" !\"$&'()*;<=>?[\\^`|").find(bytes[0]) !=
                                                     std::string_view::npos);
  });
  return needs;
}

std::string ShellQuote(std::string_view text) {
  bool plain = true;
  bool first = true;
  ForEachChar(text, [&](std::string_view bytes, bool printable) {
    plain &= IsPlain(bytes, printable, first);
    first = false;
  });
  // A name with an apostrophe and nothing else that is special stands between double quotes.
  if (plain && text.find('\'') != std::string_view::npos) return '"' + std::string(text) + '"';
  std::string out = "'";
  bool escaping = false;
  ForEachChar(text, [&](std::string_view bytes, bool printable) {
    if (!printable) {
      if (!escaping) out += "'$'";
      escaping = true;
      return AppendEscape(out, bytes);
    }
    if (std::exchange(escaping, false) && bytes != "'") out += "''";
    if (bytes == "'") {
      out += "'\\''";
    } else {
      out += bytes;
    }
  });
  out += '\'';
  return out;
}

}  // namespace

std::string Quote(std::string_view text) { return "‘" + Escape(text, "\\", "’") + "’"; }

std::string QuoteAlways(std::string_view text) { return ShellQuote(text); }

std::string QuoteName(std::string_view text) {
  return text.find(':') != std::string_view::npos ? ShellQuote(text) : QuoteIfNeeded(text);
}

std::string QuoteIfNeeded(std::string_view text) {
  return NeedsQuotes(text) ? ShellQuote(text) : std::string(text);
}

std::string EscapeName(std::string_view text) { return Escape(text, "\\ "); }

std::string QuoteC(std::string_view text) { return '"' + Escape(text, "\\\"") + '"'; }

std::string PlainOrQuotedC(std::string_view text) {
  std::string quoted = Escape(text, "\"");
  return quoted.size() == text.size() ? std::string(text) : QuoteC(text);
}

std::string MaskName(std::string_view text) {
  std::string out;
  ForEachChar(text, [&](std::string_view bytes, bool printable) {
    out += printable ? bytes : std::string_view("?");
  });
  return out;
}

}  // namespace bivalve::commands
