// Text: its encoding, and what is written in it.
#include <algorithm>

#include "base/utf8.h"
#include "commands/file/magic.h"

namespace bivalve::commands::file {
namespace {

// As file(1) sees bytes: text, ISO-8859 text, other extended text, or none.
enum class ByteKind : uint8_t { kNone, kText, kIso, kExtended };

ByteKind KindOf(unsigned char c) {
  if (c >= 0xa0) return ByteKind::kIso;
  if (c == 0x85) return ByteKind::kText;
  if (c >= 0x80) return ByteKind::kExtended;
  if (c >= 0x20) return c == 0x7f ? ByteKind::kNone : ByteKind::kText;
  return (c >= 7 && c <= 13) || c == 27 ? ByteKind::kText : ByteKind::kNone;
}

// The characters, for the lines' sake.
struct LineFacts {
  size_t lf = 0, cr = 0, crlf = 0, nel = 0;
  size_t longest = 0;
  bool escapes = false, backspaces = false;
};

template <class Next>
LineFacts Count(Next next) {
  LineFacts facts;
  bool after_cr = false;
  size_t length = 0;
  char32_t c;
  auto end_line = [&] {
    facts.longest = std::max(facts.longest, length);
    length = 0;
  };
  while (next(&c)) {
    if (after_cr && c != '\n') {
      ++facts.cr;
      end_line();
    }
    if (c == '\n') {
      ++(after_cr ? facts.crlf : facts.lf);
      end_line();
    } else if (c == 0x85) {
      ++facts.nel;
      end_line();
    } else if (c != '\r') {
      ++length;
    }
    after_cr = c == '\r';
    facts.escapes |= c == 27;
    facts.backspaces |= c == 8;
  }
  if (after_cr) ++facts.cr;
  facts.longest = std::max(facts.longest, length);
  return facts;
}

std::string SuffixOf(const LineFacts& facts) {
  std::string suffix;
  constexpr size_t kLong = 300;
  if (facts.longest > kLong) suffix += ", with very long lines (" + std::to_string(facts.longest) + ")";
  bool none = facts.lf + facts.cr + facts.crlf + facts.nel == 0;
  if (none) {
    suffix += ", with no line terminators";
  } else if (facts.cr || facts.crlf || facts.nel) {
    std::string kinds;
    for (auto [count, name] : {std::pair(facts.crlf, "CRLF"), std::pair(facts.cr, "CR"),
                               std::pair(facts.lf, "LF"), std::pair(facts.nel, "NEL")})
      if (count) kinds += (kinds.empty() ? "" : ", ") + std::string(name);
    suffix += ", with " + kinds + " line terminators";
  }
  if (facts.escapes) suffix += ", with escape sequences";
  if (facts.backspaces) suffix += ", with overstriking";
  return suffix;
}

bool IsUtf8(std::string_view text, bool* beyond_ascii) {
  *beyond_ascii = false;
  while (!text.empty()) {
    auto byte = static_cast<unsigned char>(text[0]);
    if (byte < 0x80) {
      if (KindOf(byte) != ByteKind::kText) return false;
      text.remove_prefix(1);
      continue;
    }
    Utf8Char c = DecodeUtf8(text);
    if (c.code == kInvalidChar) {
      // A character may be cut off where the looking ends.
      return *beyond_ascii && text.size() < 4;
    }
    *beyond_ascii = true;
    text.remove_prefix(c.length);
  }
  return true;
}

}  // namespace

Encoding EncodingOf(std::string_view head) {
  auto bytes = [&, i = size_t{0}](char32_t* c) mutable {
    if (i == head.size()) return false;
    *c = static_cast<unsigned char>(head[i++]);
    return true;
  };
  bool ascii = true, iso = true, extended = true;
  for (char c : head) {
    auto byte = static_cast<unsigned char>(c);
    ByteKind kind = KindOf(byte);
    if (kind == ByteKind::kNone) ascii = iso = extended = false;
    if (kind == ByteKind::kExtended) ascii = iso = false;
    if (kind == ByteKind::kIso) ascii = false;
    if (!extended) break;
  }
  if (ascii) return {"ASCII text", SuffixOf(Count(bytes)), "us-ascii"};
  bool with_bom = head.starts_with("\xef\xbb\xbf");
  bool beyond = false;
  std::string_view text = with_bom ? head.substr(3) : head;
  if (IsUtf8(text, &beyond) && (beyond || with_bom)) {
    auto characters = [&](char32_t* c) {
      if (text.empty()) return false;
      Utf8Char decoded = DecodeUtf8(text);
      *c = decoded.code;
      text.remove_prefix(decoded.length);
      return true;
    };
    return {with_bom ? "Unicode text, UTF-8 (with BOM) text" : "Unicode text, UTF-8 text",
            SuffixOf(Count(characters)), "utf-8"};
  }
  bool little = head.starts_with("\xff\xfe"), big = head.starts_with("\xfe\xff");
  if ((little || big) && head.size() % 2 == 0) {
    bool text_only = true;
    auto units = [&, i = size_t{2}](char32_t* c) mutable {
      if (i + 1 >= head.size()) return false;
      auto a = static_cast<unsigned char>(head[i]), b = static_cast<unsigned char>(head[i + 1]);
      *c = little ? a | b << 8 : a << 8 | b;
      if (*c < 128 && KindOf(static_cast<unsigned char>(*c)) != ByteKind::kText) text_only = false;
      i += 2;
      return true;
    };
    LineFacts facts = Count(units);
    if (text_only)
      return {little ? "Unicode text, UTF-16, little-endian text" : "Unicode text, UTF-16, big-endian text",
              SuffixOf(facts), little ? "utf-16le" : "utf-16be"};
  }
  if (iso) return {"ISO-8859 text", SuffixOf(Count(bytes)), "iso-8859-1"};
  if (extended) return {"Non-ISO extended-ASCII text", SuffixOf(Count(bytes)), "unknown-8bit"};
  return {"", "", "binary"};
}

// ---- scripts and languages

namespace {

struct Interpreter {
  std::string_view name, text, mime;
};
constexpr Interpreter kInterpreters[] = {
    {"sh", "POSIX shell script", "text/x-shellscript"},
    {"bash", "Bourne-Again shell script", "text/x-shellscript"},
    {"zsh", "Paul Falstad's zsh script", "text/x-shellscript"},
    {"ksh", "Korn shell script", "text/x-shellscript"},
    {"csh", "C shell script", "text/x-shellscript"},
    {"tcsh", "Tenex C shell script", "text/x-shellscript"},
    {"python", "Python script", "text/x-script.python"},
    {"ruby", "Ruby script", "text/x-ruby"},
    {"php", "PHP script", "text/x-php"},
    {"awk", "awk script", "text/x-awk"},
    {"gawk", "GNU awk script", "text/x-gawk"},
    {"nawk", "new awk script", "text/x-nawk"},
    {"tclsh", "Tcl script", "text/x-tcl"},
    {"lua", "Lua script", "text/x-lua"},
};

std::optional<Kind> Shebang(std::string_view line) {
  line.remove_prefix(2);
  while (line.starts_with(' ') || line.starts_with('\t')) line.remove_prefix(1);
  size_t end = std::min(line.find_first_of(" \t"), line.size());
  std::string_view path = line.substr(0, end), rest = line.substr(end);
  while (rest.starts_with(' ') || rest.starts_with('\t')) rest.remove_prefix(1);
  std::string_view program = path.substr(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1);
  bool by_env = path == "/usr/bin/env";
  if (by_env) {
    program = rest.substr(0, rest.find_first_of(" \t"));
    path = rest;
  }
  if (program == "node") return Kind{"Node.js script executable", "application/javascript", true};
  if (program == "perl") return Kind{"Perl script text executable", "text/x-perl"};
  for (const Interpreter& one : kInterpreters) {
    bool python = one.name == "python" && program.starts_with("python");
    if (program == one.name || python) return Kind{std::string(one.text), std::string(one.mime), true, true};
  }
  std::string whole(by_env ? path : line);
  while (whole.ends_with(' ')) whole.pop_back();
  return Kind{"a " + whole + " script", "text/plain", true, true};
}

bool BeginsFold(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (size_t i = 0; i < lower.size(); ++i) {
    char c = text[i];
    if (c >= 'A' && c <= 'Z') c |= 0x20;
    if (c != lower[i]) return false;
  }
  return true;
}

bool HasLine(std::string_view text, std::string_view begin) {
  for (size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(begin)) return true;
    size_t end = text.find('\n', at);
    if (end == std::string_view::npos) return false;
    at = end + 1;
  }
  return false;
}

}  // namespace

std::optional<Kind> ScriptKind(std::string_view head) {
  if (head.starts_with("#!")) return Shebang(head.substr(0, head.find('\n')));
  std::string_view text = head.substr(0, 8192);
  std::string_view start = text;
  while (!start.empty() && (start[0] == ' ' || start[0] == '\t' || start[0] == '\n' || start[0] == '\r'))
    start.remove_prefix(1);
  if (BeginsFold(start, "<?xml")) {
    if (text.substr(0, 2048).find("<svg") != std::string_view::npos)
      return Kind{"SVG Scalable Vector Graphics image", "image/svg+xml"};
    size_t quote = start.find_first_of("\"'");
    std::string version(quote == std::string_view::npos ? "1.0" : start.substr(quote + 1, 3));
    return Kind{"XML " + version + " document", "text/xml", true};
  }
  if (BeginsFold(start, "<svg")) return Kind{"SVG Scalable Vector Graphics image", "image/svg+xml"};
  for (std::string_view tag :
       {"<!doctype html", "<html", "<head", "<title", "<body", "<h1", "<script", "<style", "<table"})
    if (BeginsFold(start, tag)) return Kind{"HTML document", "text/html", true};
  if (start.starts_with("<?php")) return Kind{"PHP script", "text/x-php", true};
  if (text.starts_with("diff ")) return Kind{"diff output", "text/x-diff", true};
  if (text.starts_with("--- ") && text.find("\n+++ ") != std::string_view::npos)
    return Kind{"unified diff output", "text/x-diff", true};
  for (std::string_view field : {"From: ", "Return-Path:", "Received:", "Message-ID: "})
    if (text.starts_with(field))
      return Kind{field[0] == 'F' ? "news or mail" : "SMTP mail", "message/rfc822", true};
  if (HasLine(text, "\\documentclass")) return Kind{"LaTeX 2e document", "text/x-tex", true};
  if (HasLine(text, "#include")) {
    for (std::string_view word : {"namespace ", "class ", "template <", "template<", "public:", "private:"})
      if (HasLine(text, word)) return Kind{"C++ source", "text/x-c++", true};
    return Kind{"C source", "text/x-c", true};
  }
  for (std::string_view word : {"import ", "from "}) {
    size_t at = text.starts_with(word) ? 0 : text.find(std::string("\n") + std::string(word));
    if (at == std::string_view::npos) continue;
    std::string_view line = text.substr(at ? at + 1 : 0);
    line = line.substr(0, line.find('\n'));
    if (line.find(';') != std::string_view::npos || line.find_first_of("'\"{") != std::string_view::npos)
      continue;
    if (word == "from " && line.find(" import ") == std::string_view::npos) continue;
    return Kind{"Python script", "text/x-script.python", true, true};
  }
  if (HasLine(text, "def ") && text.find("):\n") != std::string_view::npos)
    return Kind{"Python script", "text/x-script.python", true, true};
  if (HasLine(text, ".PHONY:")) return Kind{"makefile script", "text/x-makefile", true};
  return std::nullopt;
}

// ---- data in text

namespace {

// One JSON value from *text on. Arrays and objects at the top only, as file(1).
class JsonReader {
 public:
  JsonReader(std::string_view text, Meter& meter) : text_(text), meter_(meter) {}
  // 1: one value; more: values line by line; 0: no JSON.
  int Read() {
    int values = 0;
    for (;;) {
      Space();
      if (at_ == text_.size()) return values;
      if (text_[at_] != '{' && text_[at_] != '[') return 0;
      if (!Value(0)) return 0;
      ++values;
    }
  }

 private:
  void Space() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
      ++at_;
  }
  bool Take(char c) {
    Space();
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool Text() {
    if (!Take('"')) return false;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\\') ++at_;
      ++at_;
    }
    return at_ < text_.size() && text_[at_++] == '"';
  }
  bool Value(int depth) {
    if (depth > 20 || !meter_.Spend(1)) return false;
    Space();
    if (at_ == text_.size()) return false;
    char c = text_[at_];
    if (c == '"') return Text();
    if (c == '{' || c == '[') {
      char end = c == '{' ? '}' : ']';
      ++at_;
      if (Take(end)) return true;
      do {
        if (c == '{' && (!Text() || !Take(':'))) return false;
        if (!Value(depth + 1)) return false;
      } while (Take(','));
      return Take(end);
    }
    for (std::string_view word : {"true", "false", "null"})
      if (text_.substr(at_).starts_with(word)) {
        at_ += word.size();
        return true;
      }
    size_t start = at_;
    while (at_ < text_.size() &&
           std::string_view("+-0123456789.eE").find(text_[at_]) != std::string_view::npos)
      ++at_;
    return at_ > start;
  }

  std::string_view text_;
  Meter& meter_;
  size_t at_ = 0;
};

// At least two lines with the same number of commas.
bool IsCsv(std::string_view text) {
  size_t lines = 0, fields = 0;
  while (!text.empty() && lines < 10) {
    size_t end = text.find('\n');
    if (end == std::string_view::npos) break;
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    size_t commas = 0;
    bool quoted = false;
    for (char c : line) {
      if (c == '"') quoted = !quoted;
      commas += c == ',' && !quoted;
    }
    if (commas == 0 || (lines > 0 && commas != fields)) return false;
    fields = commas;
    ++lines;
  }
  return lines >= 2 && fields > 0;
}

}  // namespace

std::optional<Kind> DataKind(std::string_view head, Meter& meter) {
  JsonReader reader(head, meter);
  int values = reader.Read();
  if (values == 1) return Kind{"JSON text data", "application/json"};
  if (values > 1) return Kind{"New Line Delimited JSON text data", "application/x-ndjson"};
  if (IsCsv(head)) return Kind{"CSV text", "text/csv"};
  return std::nullopt;
}

}  // namespace bivalve::commands::file
