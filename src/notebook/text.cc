#include "notebook/text.h"

#include <algorithm>
#include <cmath>

#include "base/time_text.h"
#include "base/utf8.h"
#include "crypto/hash.h"

namespace bivalve::notebook {

void Append(std::string& out, std::initializer_list<std::string_view> parts) {
  for (std::string_view part : parts) out += part;
}

std::string Joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  Append(out, parts);
  return out;
}

size_t SpaceAt(std::string_view text) {
  if (text.empty()) return 0;
  unsigned char c = static_cast<unsigned char>(text[0]);
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if (c < 0x80) return 0;
  Utf8Char u = DecodeUtf8(text);
  bool space = u.code == 0xA0 || u.code == 0x1680 || (u.code >= 0x2000 && u.code <= 0x200A) ||
               u.code == 0x2028 || u.code == 0x2029 || u.code == 0x202F || u.code == 0x205F ||
               u.code == 0x3000 || u.code == 0xFEFF;
  return space ? u.length : 0;
}

std::string_view TrimLeft(std::string_view text) {
  while (size_t n = SpaceAt(text)) text.remove_prefix(n);
  return text;
}

std::string_view Trim(std::string_view text) {
  text = TrimLeft(text);
  size_t end = 0;
  for (size_t at = 0; at < text.size();) {
    // Only what looks like the start of a white space is decoded.
    size_t n = SpaceAt(text.substr(at));
    if (n == 0) end = at + 1;
    at += n ? n : 1;
  }
  return text.substr(0, end);
}

std::string_view WordAt(std::string_view text) {
  size_t end = 0;
  while (end < text.size() && SpaceAt(text.substr(end)) == 0) ++end;
  return text.substr(0, end);
}

namespace {

CivilTime Civil(int64_t ms) {
  int64_t seconds = ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
  return ToCivil(seconds, static_cast<int>(ms - seconds * 1000) * 1'000'000);
}

void AppendPadded(std::string& out, int64_t value, size_t width) {
  std::string digits = std::to_string(value);
  out.append(width > digits.size() ? width - digits.size() : 0, '0') += digits;
}

// toFixed(1) of a double that is not negative: exact, ties away from zero.
std::string FixedOne(double value, bool grouped) {
  int exponent;
  auto mantissa = static_cast<uint64_t>(std::ldexp(std::frexp(value, &exponent), 53)) * 10;
  int shift = 53 - exponent;
  uint64_t tenths;
  if (shift <= 0 || shift > 63) {
    tenths = static_cast<uint64_t>(value) * 10;
  } else {
    tenths = mantissa >> shift;
    uint64_t rest = mantissa & ((uint64_t{1} << shift) - 1);
    if (rest >= uint64_t{1} << (shift - 1)) ++tenths;
  }
  std::string whole = std::to_string(tenths / 10);
  if (grouped)
    for (size_t at = whole.size(); at > 3; at -= 3) whole.insert(at - 3, ",");
  return whole + '.' + static_cast<char>('0' + tenths % 10);
}

std::string Duration(int64_t ms, bool grouped) {
  if (ms < 2000) return std::to_string(std::max<int64_t>(ms, 0)) + "ms";
  return FixedOne(static_cast<double>(ms) / 1000, grouped) + "s";
}

}  // namespace

std::string ClockText(int64_t local_ms) {
  CivilTime t = Civil(local_ms);
  std::string out;
  AppendPadded(out, t.hour, 2);
  AppendPadded(out += ':', t.minute, 2);
  AppendPadded(out += ':', t.second, 2);
  return out;
}

std::string TimeText(int64_t local_ms) {
  CivilTime t = Civil(local_ms);
  std::string out = std::to_string(t.hour % 12 == 0 ? 12 : t.hour % 12);
  AppendPadded(out += ':', t.minute, 2);
  AppendPadded(out += ':', t.second, 2);
  return out + (t.hour < 12 ? " AM" : " PM");
}

std::string IsoText(int64_t ms) {
  CivilTime t = Civil(ms);
  std::string out = FormatTime("%Y-%m-%dT%H:%M:%S.", t);
  AppendPadded(out, t.nanosecond / 1'000'000, 3);
  return out + 'Z';
}

std::optional<int64_t> ParseIso(std::string_view text) {
  size_t at = 0;
  bool fine = true;
  auto number = [&](size_t digits) {
    int64_t value = 0;
    for (size_t i = 0; i < digits; ++i, ++at) {
      if (at >= text.size() || text[at] < '0' || text[at] > '9') return fine = false, int64_t{0};
      value = value * 10 + (text[at] - '0');
    }
    return value;
  };
  auto skip = [&](char c) { fine = fine && at < text.size() && text[at++] == c; };
  CivilTime t;
  t.year = number(4), skip('-');
  t.month = static_cast<int>(number(2)), skip('-');
  t.day = static_cast<int>(number(2)), skip('T');
  t.hour = static_cast<int>(number(2)), skip(':');
  t.minute = static_cast<int>(number(2));
  int64_t ms = 0;
  if (fine && at < text.size() && text[at] == ':') {
    ++at;
    t.second = static_cast<int>(number(2));
    if (at < text.size() && text[at] == '.') {
      int64_t scale = 100;
      for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
        ms += (text[at] - '0') * scale;
    }
  }
  if (!fine || t.month < 1 || t.month > 12 || t.day < 1 || t.day > 31 || t.hour > 24 || t.minute > 59)
    return std::nullopt;
  int64_t offset = 0;
  if (at < text.size() && text[at] == 'Z') {
    ++at;
  } else if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
    int64_t sign = text[at++] == '-' ? -1 : 1;
    int64_t hours = number(2);
    skip(':');
    offset = sign * (hours * 60 + number(2));
  } else {
    return std::nullopt;
  }
  if (!fine || at != text.size()) return std::nullopt;
  return (FromCivil(t) - offset * 60) * 1000 + ms;
}

std::string DurationText(int64_t ms) { return Duration(ms, false); }
std::string GroupedDurationText(int64_t ms) { return Duration(ms, true); }

std::string ScrubUtf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    if (c.code == kInvalidChar)
      AppendUtf8(out, 0xFFFD);
    else
      out.append(text.substr(0, c.length));
    text.remove_prefix(c.length);
  }
  return out;
}

namespace {
bool IsControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }
}  // namespace

std::string OneLine(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    if (IsControl(c.code))
      out += ' ';
    else if (c.code == kInvalidChar)
      AppendUtf8(out, 0xFFFD);
    else
      out.append(text.substr(0, c.length));
    text.remove_prefix(c.length);
  }
  return out;
}

std::string Squeezed(std::string_view text, size_t most) {
  std::string out;
  size_t count = 0;
  for (text = TrimLeft(text); !text.empty() && count < most; ++count) {
    if (size_t n = SpaceAt(text)) {
      text = TrimLeft(text.substr(n));
      if (!text.empty()) out += ' ';
      continue;
    }
    Utf8Char c = DecodeUtf8(text);
    out += OneLine(text.substr(0, c.length));
    text.remove_prefix(c.length);
  }
  return out;
}

bool IsRealmName(std::string_view name) {
  if (name.empty() || name.size() > 200) return false;
  while (!name.empty()) {
    Utf8Char c = DecodeUtf8(name);
    if (c.code == kInvalidChar || c.code < 0x20 || c.code == 0x7F || c.code == 0x2028 || c.code == 0x2029)
      return false;
    name.remove_prefix(c.length);
  }
  return true;
}

std::string FileBase(std::string_view name) {
  std::string out;
  bool gap = false;
  auto take = [&](char c) {
    if (gap) out += '-';
    gap = false;
    out += c;
  };
  for (size_t at = 0; at < name.size();) {
    Utf8Char c = DecodeUtf8(name.substr(at));
    at += c.length;
    if (c.code >= 'A' && c.code <= 'Z') c.code += 'a' - 'A';
    // The two other characters whose lower case has an ASCII letter.
    if (c.code == 0x212A) c.code = 'k';
    bool dotted = c.code == 0x130;
    if (dotted) c.code = 'i';
    bool plain = (c.code >= 'a' && c.code <= 'z') || (c.code >= '0' && c.code <= '9');
    if (plain) take(static_cast<char>(c.code));
    if (!plain || dotted) gap = !out.empty();
  }
  return out.empty() ? "realm-" + Sha256Hex(name).substr(0, 8) : out;
}

bool IsJobId(std::string_view id) {
  return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

bool SameSecret(std::string_view a, std::string_view b) {
  // Digests of equal length, so that not even the length shows.
  std::string x = Sha256Hex(a), y = Sha256Hex(b);
  int differ = 0;
  for (size_t i = 0; i < x.size(); ++i) differ |= x[i] ^ y[i];
  return differ == 0;
}

std::string Sha256Hex(std::string_view text) {
  crypto::Hash hash(crypto::HashKind::kSha256);
  hash.Add(text);
  return crypto::Hex(hash.Finish());
}

// RFC 2104.
std::string HmacHex(std::string_view key, std::string_view text) {
  constexpr size_t kBlock = 64;
  std::string padded(key);
  if (padded.size() > kBlock) {
    crypto::Hash hash(crypto::HashKind::kSha256);
    hash.Add(key);
    padded = hash.Finish();
  }
  padded.resize(kBlock);
  std::string inner = padded, outer = padded;
  for (size_t i = 0; i < kBlock; ++i) inner[i] ^= 0x36, outer[i] ^= 0x5c;
  crypto::Hash first(crypto::HashKind::kSha256), second(crypto::HashKind::kSha256);
  first.Add(inner);
  first.Add(text);
  second.Add(outer);
  second.Add(first.Finish());
  return crypto::Hex(second.Finish());
}

std::string FenceFor(std::string_view content, size_t least) {
  size_t longest = 0, run = 0;
  for (char c : content) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return std::string(longest >= 3 ? std::max(longest + 1, least) : least, '`');
}

void AppendFence(std::string& out, std::string_view info, std::string_view content) {
  std::string fence = FenceFor(content);
  ((out += fence) += info) += '\n';
  (((out += content) += '\n') += fence) += '\n';
}

}  // namespace bivalve::notebook
