// Quoting: '…', $'…', "…", and the literal text between.
#include "shell/parser_impl.h"

namespace bivalve::shell {

void ParserImpl::Literal(size_t begin, size_t end) {
  if (begin >= end) return;
  Spend(static_cast<int64_t>((end - begin) / 32));
  Part part;
  part.value = part.text = build_->arena().Copy(std::string_view(buf_).substr(begin, end - begin));
  parts_.push_back(part);
}

void ParserImpl::QuotedLiteral(std::string_view value, std::string_view text) {
  Part part;
  part.kind = PartKind::kQuoted;
  part.text = build_->arena().Copy(text);
  if (size_t at = text.find(value); at != text.npos && !value.empty()) {
    part.value = part.text.substr(at, value.size());
  } else {
    part.value = build_->arena().Copy(value);
  }
  parts_.push_back(part);
}

bool ParserImpl::SingleQuotes() {
  const int line = line_;
  const size_t begin = pos_++;
  for (;;) {
    if (Raw() == kEndOfText) return FailEof('\'', line);
    size_t end = buf_.find('\'', pos_);
    if (end < limit_) {
      pos_ = end + 1;
      break;
    }
    pos_ = limit_;
  }
  if (!Spend(static_cast<int64_t>((pos_ - begin) / 32))) return false;
  Part part;
  part.kind = PartKind::kQuoted;
  part.text = build_->arena().Copy(std::string_view(buf_).substr(begin, pos_ - begin));
  part.value = part.text.substr(1, part.text.size() - 2);
  parts_.push_back(part);
  return true;
}

namespace {

// 'text' as bash's sh_single_quote writes it.
std::string SingleQuote(std::string_view text) {
  if (text == "'") return "\\'";
  std::string out = "'";
  for (char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out.push_back(c);
    }
  }
  out.push_back('\'');
  return out;
}

void AppendUtf8(uint32_t code, std::string* out) {
  if (code < 0x80) {
    out->push_back(static_cast<char>(code));
  } else if (code < 0x800) {
    out->push_back(static_cast<char>(0xc0 | (code >> 6)));
    out->push_back(static_cast<char>(0x80 | (code & 63)));
  } else if (code < 0x10000) {
    out->push_back(static_cast<char>(0xe0 | (code >> 12)));
    out->push_back(static_cast<char>(0x80 | ((code >> 6) & 63)));
    out->push_back(static_cast<char>(0x80 | (code & 63)));
  } else if (code < 0x200000) {
    out->push_back(static_cast<char>(0xf0 | (code >> 18)));
    out->push_back(static_cast<char>(0x80 | ((code >> 12) & 63)));
    out->push_back(static_cast<char>(0x80 | ((code >> 6) & 63)));
    out->push_back(static_cast<char>(0x80 | (code & 63)));
  } else if (code < 0x4000000) {
    out->push_back(static_cast<char>(0xf8 | (code >> 24)));
    for (int shift = 18; shift >= 0; shift -= 6) out->push_back(static_cast<char>(0x80 | ((code >> shift) & 63)));
  } else {
    out->push_back(static_cast<char>(0xfc | (code >> 30)));
    for (int shift = 24; shift >= 0; shift -= 6) out->push_back(static_cast<char>(0x80 | ((code >> shift) & 63)));
  }
}

int HexDigit(int c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::string DecodeAnsiC(std::string_view text) {
  std::string out;
  size_t i = 0;
  auto number = [&](int base, int digits) {
    uint32_t value = 0;
    for (; digits > 0 && i < text.size(); --digits, ++i) {
      int d = HexDigit(static_cast<unsigned char>(text[i]));
      if (d < 0 || d >= base) break;
      value = value * static_cast<uint32_t>(base) + static_cast<uint32_t>(d);
    }
    return value;
  };
  while (i < text.size()) {
    char c = text[i++];
    if (c != '\\' || i >= text.size()) {
      out.push_back(c);
      continue;
    }
    c = text[i++];
    switch (c) {
      case 'a': out.push_back('\a'); break;
      case 'b': out.push_back('\b'); break;
      case 'e': case 'E': out.push_back('\x1b'); break;
      case 'f': out.push_back('\f'); break;
      case 'n': out.push_back('\n'); break;
      case 'r': out.push_back('\r'); break;
      case 't': out.push_back('\t'); break;
      case 'v': out.push_back('\v'); break;
      case '\\': case '\'': case '"': case '?': out.push_back(c); break;
      case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': {
        --i;
        const char byte = static_cast<char>(number(8, 3));
        if (byte == 0) return out;
        out.push_back(byte);
        break;
      }
      case 'x': {
        const size_t start = i;
        const bool braces = i < text.size() && text[i] == '{';
        if (braces) ++i;
        const size_t digits = i;
        uint32_t value = number(16, braces ? 1000 : 2);
        if (i == digits && !braces) {
          out += "\\x";
          i = start;
          break;
        }
        if (braces && i < text.size() && text[i] == '}') ++i;
        if (static_cast<char>(value) == 0) return out;
        out.push_back(static_cast<char>(value));
        break;
      }
      case 'u': case 'U': {
        const size_t digits = i;
        const uint32_t value = number(16, c == 'u' ? 4 : 8);
        if (i == digits) {
          out.push_back('\\');
          out.push_back(c);
        } else if (value == 0) {
          return out;
        } else {
          AppendUtf8(value, &out);
        }
        break;
      }
      case 'c': {
        if (i >= text.size()) {
          out += "\\c";
          break;
        }
        char control = text[i++];
        if (control == '\\' && i < text.size() && text[i] == '\\') ++i;
        const char byte = control == '?' ? '\x7f' : static_cast<char>(control & 0x1f);
        if (byte == 0) return out;
        out.push_back(byte);
        break;
      }
      default:
        out.push_back('\\');
        out.push_back(c);
    }
  }
  return out;
}

// At the ' of $'…'.
bool ParserImpl::AnsiQuotes() {
  const int line = line_;
  const size_t begin = ++pos_;
  for (;;) {
    int c = Raw();
    if (c == kEndOfText) return FailEof('\'', line);
    if (c == '\'') break;
    if (c == '\\') {
      ++pos_;
      if (Raw() == kEndOfText) return FailEof('\'', line);
    }
    ++pos_;
  }
  std::string value = DecodeAnsiC(std::string_view(buf_).substr(begin, pos_ - begin));
  ++pos_;
  if (!Spend(static_cast<int64_t>(value.size() / 16))) return false;
  Part part;
  part.kind = PartKind::kQuoted;
  part.value = build_->arena().Copy(value);
  part.text = build_->arena().Copy(SingleQuote(value));
  parts_.push_back(part);
  return true;
}

bool ParserImpl::DoubleQuotes() {
  DepthGuard depth(*this, 1);
  if (!depth.ok) return false;
  const int line = line_;
  ++pos_;
  const size_t from = parts_.size();
  if (!QuotedParts({.close = '"'}, line)) return false;
  ++pos_;
  Part part;
  part.kind = PartKind::kDoubleQuoted;
  part.parts = build_->arena().Copy(parts_.data() + from, parts_.size() - from);
  parts_.resize(from);
  parts_.push_back(part);
  return true;
}

}  // namespace bivalve::shell
