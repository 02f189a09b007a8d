#include "commands/od_format.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/extended.h"
#include "commands/quote.h"

namespace bivalve::commands {
namespace {

using Kind = OdFormat::Kind;

size_t WidthOf(Kind kind, size_t size) {
  constexpr uint8_t kSigned[] = {4, 6, 11, 20}, kUnsigned[] = {3, 5, 10, 20}, kOctal[] = {3, 6, 11, 22};
  size_t power = size == 1 ? 0 : size == 2 ? 1 : size == 4 ? 2 : 3;
  switch (kind) {
    case Kind::kSigned: return kSigned[power];
    case Kind::kUnsigned: return kUnsigned[power];
    case Kind::kOctal: return kOctal[power];
    case Kind::kHex: return size * 2;
    case Kind::kFloat: return size == 4 ? 15 : size == 8 ? 24 : 29;
    case Kind::kNamed:
    case Kind::kChar: return 3;
  }
  return 3;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// The size after a type's letter; 0: the letter or number is none. Moves `at`.
std::string ReadSize(std::string_view whole, size_t& at, bool is_float, size_t* size) {
  constexpr std::string_view kIntegers = "CSIL", kFloats = "FDL";
  constexpr size_t kIntegerSizes[] = {1, 2, 4, 8}, kFloatSizes[] = {4, 8, 16};
  *size = is_float ? 8 : 4;
  if (at == whole.size()) return {};
  size_t letter = (is_float ? kFloats : kIntegers).find(whole[at]);
  if (letter != std::string_view::npos) {
    *size = is_float ? kFloatSizes[letter] : kIntegerSizes[letter];
    ++at;
    return {};
  }
  if (!IsDigit(whole[at])) return {};
  uint64_t number = 0;
  for (; at < whole.size() && IsDigit(whole[at]); ++at)
    if (__builtin_mul_overflow(number, 10, &number) ||
        __builtin_add_overflow(number, static_cast<unsigned>(whole[at] - '0'), &number))
      return "invalid type string " + Quote(whole);
  bool known = is_float ? number == 4 || number == 8 || number == 16
                        : number == 1 || number == 2 || number == 4 || number == 8;
  if (!known)
    return "invalid type string " + Quote(whole) + ";\nthis system doesn't provide a " +
           std::to_string(number) + "-byte " + (is_float ? "floating point" : "integral") + " type";
  *size = static_cast<size_t>(number);
  return {};
}

uint64_t ReadInteger(std::string_view bytes, bool big_endian) {
  uint64_t value = 0;
  for (size_t i = 0; i < bytes.size(); ++i)
    value = value << 8 | static_cast<unsigned char>(bytes[big_endian ? i : bytes.size() - 1 - i]);
  return value;
}

// The shortest digits that read back as the same number, at least as many as are always exact.
std::string FloatText(std::string_view field, bool big_endian) {
  std::string bytes(field);
  if (big_endian) std::reverse(bytes.begin(), bytes.end());
  Extended value;
  int least = 6, most = 9;
  bool tiny = false;
  float f = 0;
  double d = 0;
  if (field.size() == 4) {
    std::memcpy(&f, bytes.data(), 4);
    d = static_cast<double>(f);
    tiny = d < 1.17549435e-38 && d > -1.17549435e-38;
  } else if (field.size() == 8) {
    std::memcpy(&d, bytes.data(), 8);
    least = 15;
    most = 17;
    tiny = d < 2.2250738585072014e-308 && d > -2.2250738585072014e-308;
  }
  if (field.size() == 16) {
    least = 18;
    most = 21;
    uint64_t significand = ReadInteger(std::string_view(bytes).substr(0, 8), false);
    uint64_t high = ReadInteger(std::string_view(bytes).substr(8, 2), false);
    value.negative = high >> 15;
    auto exponent = static_cast<int>(high & 0x7FFF);
    if (exponent == 0x7FFF) {
      value.kind = significand << 1 ? Extended::Kind::kNan : Extended::Kind::kInfinite;
    } else if (significand == 0) {
      value.kind = Extended::Kind::kZero;
    } else {
      // An unnormal number is none to the processor.
      value.kind = exponent && !(significand >> 63) ? Extended::Kind::kNan : Extended::Kind::kFinite;
      value.significand = significand;
      value.exponent = std::max(exponent, 1) - 16383 - 63;
      tiny = exponent == 0;
    }
  } else {
    value.negative = std::signbit(d);
    if (d != d) {
      value.kind = Extended::Kind::kNan;
    } else if (d > 1.7976931348623157e308 || d < -1.7976931348623157e308) {
      value.kind = Extended::Kind::kInfinite;
    } else if (d != 0) {
      int exponent = 0;
      double fraction = std::frexp(std::fabs(d), &exponent);
      value.kind = Extended::Kind::kFinite;
      value.significand = static_cast<uint64_t>(std::ldexp(fraction, 64));
      value.exponent = exponent - 64;
    }
  }
  for (int precision = tiny ? 1 : least;; ++precision) {
    std::string text;
    AppendFloat(text, value, {.conversion = 'g', .precision = precision});
    if (precision >= most || value.kind != Extended::Kind::kFinite) return text;
    size_t taken = 0;
    Extended back = Extended::Parse(text, &taken);
    bool same = field.size() == 16  ? Compare(back, value) == 0
                : field.size() == 8 ? back.ToDouble() == d
                                    : static_cast<float>(back.ToDouble()) == f;
    if (same) return text;
  }
}

std::string NamedText(unsigned char byte) {
  constexpr std::string_view kNames[] = {"nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs",
                                         "ht",  "nl",  "vt",  "ff",  "cr",  "so",  "si",  "dle", "dc1",
                                         "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em",  "sub",
                                         "esc", "fs",  "gs",  "rs",  "us",  "sp"};
  byte &= 0x7F;
  if (byte <= 32) return std::string(kNames[byte]);
  return byte == 127 ? "del" : std::string(1, static_cast<char>(byte));
}

std::string CharText(unsigned char byte) {
  switch (byte) {
    case '\0': return "\\0";
    case '\a': return "\\a";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    case '\v': return "\\v";
    default: break;
  }
  if (byte >= 32 && byte < 127) return std::string(1, static_cast<char>(byte));
  return {static_cast<char>('0' + (byte >> 6)), static_cast<char>('0' + (byte >> 3 & 7)),
          static_cast<char>('0' + (byte & 7))};
}

std::string DigitsOf(uint64_t value, unsigned bits, size_t width) {
  std::string text(width, '0');
  for (size_t i = width; i-- > 0; value >>= bits) text[i] = "0123456789abcdef"[value & ((1u << bits) - 1)];
  return text;
}

std::string FieldText(const OdFormat& format, std::string_view field, bool big_endian) {
  switch (format.kind) {
    case Kind::kFloat: return FloatText(field, big_endian);
    case Kind::kNamed: return NamedText(static_cast<unsigned char>(field[0]));
    case Kind::kChar: return CharText(static_cast<unsigned char>(field[0]));
    default: break;
  }
  uint64_t value = ReadInteger(field, big_endian);
  if (format.kind == Kind::kUnsigned) return std::to_string(value);
  if (format.kind == Kind::kOctal) return DigitsOf(value, 3, format.width);
  if (format.kind == Kind::kHex) return DigitsOf(value, 4, format.width);
  auto shift = static_cast<int>(64 - 8 * field.size());
  return std::to_string(static_cast<int64_t>(value << shift) >> shift);
}

}  // namespace

std::string ParseOdFormats(std::string_view text, std::vector<OdFormat>& formats) {
  for (size_t at = 0; at < text.size();) {
    OdFormat format;
    size_t size = 1;
    char letter = text[at++];
    std::string error;
    switch (letter) {
      case 'd': format.kind = Kind::kSigned; break;
      case 'u': format.kind = Kind::kUnsigned; break;
      case 'o': format.kind = Kind::kOctal; break;
      case 'x': format.kind = Kind::kHex; break;
      case 'f': format.kind = Kind::kFloat; break;
      case 'a': format.kind = Kind::kNamed; break;
      case 'c': format.kind = Kind::kChar; break;
      default: return std::string("invalid character '") + letter + "' in type string " + Quote(text);
    }
    if (letter != 'a' && letter != 'c') error = ReadSize(text, at, letter == 'f', &size);
    if (!error.empty()) return error;
    format.size = size;
    format.width = WidthOf(format.kind, size);
    if (at < text.size() && text[at] == 'z') {
      format.text = true;
      ++at;
    }
    formats.push_back(format);
  }
  return {};
}

void AlignOdFormats(std::vector<OdFormat>& formats, size_t bytes_per_block) {
  size_t width = 0;
  for (const OdFormat& format : formats)
    width = std::max(width, (format.width + 1) * (bytes_per_block / format.size));
  for (OdFormat& format : formats) format.padding = width - format.width * (bytes_per_block / format.size);
}

void AppendOdLine(std::string& out, const OdFormat& format, std::string_view block, size_t count,
                  size_t bytes_per_block, bool big_endian) {
  size_t fields = bytes_per_block / format.size;
  size_t blank = (bytes_per_block - count) / format.size;
  size_t padding = format.padding;
  for (size_t i = fields; i > blank; --i) {
    size_t next = format.padding * (i - 1) / fields;
    std::string text = FieldText(format, block.substr((fields - i) * format.size, format.size), big_endian);
    size_t width = padding - next + format.width;
    if (text.size() < width) out.append(width - text.size(), ' ');
    out += text;
    padding = next;
  }
  if (!format.text) return;
  out.append(blank * format.width + format.padding * blank / fields, ' ');
  out += "  >";
  for (char c : block.substr(0, count)) out += c >= 32 && c < 127 ? c : '.';
  out += '<';
}

}  // namespace bivalve::commands
