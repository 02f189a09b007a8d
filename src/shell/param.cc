#include "shell/param.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "shell/quote.h"

namespace bivalve::shell {
namespace {

bool IsAscii(std::string_view text) {
  for (char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

// The byte offset of the character with the given number; the size when there are not so many.
size_t CharOffset(std::string_view text, int64_t number) {
  size_t at = 0;
  for (; number > 0 && at < text.size(); --number) at += DecodeUtf8(text.substr(at)).length;
  return at;
}

}  // namespace

std::string RemovePattern(ParamOp op, std::string_view value, const Pattern& pattern, Meter& meter) {
  bool prefix = op == ParamOp::kRemoveShortPrefix || op == ParamOp::kRemoveLongPrefix;
  bool longest = op == ParamOp::kRemoveLongPrefix || op == ParamOp::kRemoveLongSuffix;
  size_t at = prefix ? pattern.Prefix(value, longest, meter) : pattern.Suffix(value, longest, meter);
  if (at == Pattern::kNone) return std::string(value);
  return std::string(prefix ? value.substr(at) : value.substr(0, at));
}

Replacement::Replacement(std::string_view text, bool special) : pieces_(1) {
  if (!special) {
    pieces_[0] = text;
    return;
  }
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '&') {
      pieces_.emplace_back();
      continue;
    }
    if (c == '\\' && i + 1 < text.size() && (text[i + 1] == '&' || text[i + 1] == '\\')) c = text[++i];
    pieces_.back() += c;
  }
}

size_t Replacement::SizeFor(size_t match) const {
  size_t size = match * (pieces_.size() - 1);
  for (const std::string& piece : pieces_) size += piece.size();
  return size;
}

void Replacement::AppendTo(std::string& out, std::string_view match) const {
  out += pieces_[0];
  for (size_t i = 1; i < pieces_.size(); ++i) {
    out += match;
    out += pieces_[i];
  }
}

std::string ReplacePattern(ParamOp op, std::string_view value, const Pattern& pattern, bool empty_pattern,
                           const Replacement& replacement, Meter& meter) {
  std::string out;
  if (op == ParamOp::kReplacePrefix || op == ParamOp::kReplaceSuffix) {
    bool prefix = op == ParamOp::kReplacePrefix;
    size_t at = empty_pattern ? (prefix ? 0 : value.size())
                : prefix      ? pattern.Prefix(value, true, meter)
                              : pattern.Suffix(value, true, meter);
    if (at == Pattern::kNone) return std::string(value);
    if (prefix) {
      replacement.AppendTo(out, value.substr(0, at));
      out += value.substr(at);
    } else {
      out = value.substr(0, at);
      replacement.AppendTo(out, value.substr(at));
    }
    return out;
  }
  if (empty_pattern) return std::string(value);
  PatternSearch search(pattern, value, meter);
  size_t at = 0, start, end;
  while (search.Next(at, &start, &end)) {
    if (!meter.HoldMore(out, start - at + replacement.SizeFor(end - start))) return out;
    out += value.substr(at, start - at);
    replacement.AppendTo(out, value.substr(start, end - start));
    at = end;
    if (start == end && end < value.size()) {
      size_t length = DecodeUtf8(value.substr(end)).length;
      if (op == ParamOp::kReplaceAll) out += value.substr(end, length);
      at += op == ParamOp::kReplaceAll ? length : 0;
    }
    if (op != ParamOp::kReplaceAll || at >= value.size()) break;
  }
  if (meter.HoldMore(out, value.size() - at)) out += value.substr(at);
  return out;
}

std::string ChangeCase(ParamOp op, std::string_view value, const Pattern* pattern, Meter& meter) {
  bool first_only = op == ParamOp::kUpperFirst || op == ParamOp::kLowerFirst || op == ParamOp::kToggleFirst;
  bool upper = op == ParamOp::kUpperFirst || op == ParamOp::kUpperAll;
  bool toggle = op == ParamOp::kToggleFirst || op == ParamOp::kToggleAll;
  std::string out;
  if (!meter.SpendBytes(value.size()) || !meter.Hold(value.size())) return out;
  out.reserve(value.size());
  for (size_t at = 0; at < value.size();) {
    if ((at & 0xFFFF) == 0 && !meter.Spend(0x1000)) return out;
    if (!pattern && !first_only && static_cast<unsigned char>(value[at]) < 0x80) {
      char letter = value[at++];
      bool small = letter >= 'a' && letter <= 'z', large = letter >= 'A' && letter <= 'Z';
      if (toggle ? small || large : upper ? small : large) letter ^= 0x20;
      out += letter;
      continue;
    }
    Utf8Char c = DecodeUtf8(value.substr(at));
    std::string_view bytes = value.substr(at, c.length);
    at += c.length;
    bool change = c.code != kInvalidChar && (!pattern || pattern->Matches(bytes, meter));
    if (change) {
      bool up = toggle ? IsInClass(c.code, CharClass::kLower) : upper;
      AppendUtf8(out, up ? ToUpper(c.code) : ToLower(c.code));
    } else {
      out += bytes;
    }
    if (first_only) {
      out += value.substr(at);
      break;
    }
  }
  return out;
}

Outcome<Slice> ListSlice(int64_t count, int64_t offset, std::optional<int64_t> length) {
  if (offset < 0) offset += count;
  if (offset < 0 || offset > count) return Slice{0, 0};
  int64_t end = count;
  if (length && *length < 0) {
    end = count + *length;
    if (end < offset) return Refuse(ErrorKind::kExpand, ToText(*length) + ": substring expression < 0");
  } else if (length && *length < count - offset) {
    end = offset + *length;
  }
  return Slice{offset, end};
}

Outcome<std::string> Substring(std::string_view value, int64_t offset, std::optional<int64_t> length,
                               bool bytes) {
  bool ascii = bytes || IsAscii(value);
  auto slice = ListSlice(static_cast<int64_t>(ascii ? value.size() : CountUtf8(value)), offset, length);
  if (!slice) return std::unexpected(slice.error());
  if (ascii) {
    return std::string(
        value.substr(static_cast<size_t>(slice->begin), static_cast<size_t>(slice->end - slice->begin)));
  }
  size_t begin = CharOffset(value, slice->begin);
  return std::string(value.substr(begin, CharOffset(value.substr(begin), slice->end - slice->begin)));
}

std::string TransformText(char how, std::string_view value) {
  FreeMeter unmetered;
  std::string out;
  switch (how) {
    case 'U': return ChangeCase(ParamOp::kUpperAll, value, nullptr, unmetered);
    case 'u': return ChangeCase(ParamOp::kUpperFirst, value, nullptr, unmetered);
    case 'L': return ChangeCase(ParamOp::kLowerAll, value, nullptr, unmetered);
    case 'Q': return QuoteReusable(value);
    case 'E': DecodeEscapes(value, EscapeStyle::kDollar, &out); return out.substr(0, out.find('\0'));
    default: return std::string(value);
  }
}

}  // namespace bivalve::shell
