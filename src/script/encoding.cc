#include "script/encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/utf8.h"

namespace bivalve::script {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// What each character is worth; -1: nothing.
using Digits = std::array<int8_t, 256>;

constexpr Digits MakeHexDigits() {
  Digits digits;
  digits.fill(-1);
  for (int i = 0; i < 16; ++i) {
    digits[static_cast<unsigned char>(kHex[i])] = static_cast<int8_t>(i);
    if (i >= 10) digits[static_cast<unsigned char>(kHex[i]) & ~0x20u] = static_cast<int8_t>(i);
  }
  return digits;
}
constexpr Digits MakeBase64Digits() {
  Digits digits;
  digits.fill(-1);
  for (std::string_view letters : {kBase64, kBase64Url})
    for (int i = 0; i < 64; ++i) digits[static_cast<unsigned char>(letters[i])] = static_cast<int8_t>(i);
  return digits;
}
constexpr Digits kHexDigits = MakeHexDigits();
constexpr Digits kBase64Digits = MakeBase64Digits();

// A text of at most `most` bytes that `write` puts at a place; it answers where it ended. A byte costs a
// nanosecond so, and one call of these works through megabytes.
template <class F>
std::string Written(size_t most, F write) {
  std::string out;
  out.resize_and_overwrite(most,
                           [&](char* begin, size_t) { return static_cast<size_t>(write(begin) - begin); });
  return out;
}

std::string FromHex(std::string_view text) {
  return Written(text.size() / 2, [&](char* to) {
    for (size_t i = 0; i + 1 < text.size(); i += 2) {
      int high = kHexDigits[static_cast<unsigned char>(text[i])];
      int low = kHexDigits[static_cast<unsigned char>(text[i + 1])];
      if (high < 0 || low < 0) break;
      *to++ = static_cast<char>(high << 4 | low);
    }
    return to;
  });
}

std::string ToHex(std::string_view bytes) {
  return Written(bytes.size() * 2, [&](char* to) {
    for (char c : bytes) {
      *to++ = kHex[static_cast<unsigned char>(c) >> 4];
      *to++ = kHex[c & 15];
    }
    return to;
  });
}

std::string FromBase64(std::string_view text) {
  return Written(text.size() / 4 * 3 + 3, [&](char* to) {
    uint32_t bits = 0;
    int have = 0;
    for (char c : text) {
      if (c == '=') break;
      int digit = kBase64Digits[static_cast<unsigned char>(c)];
      if (digit < 0) continue;
      bits = bits << 6 | static_cast<uint32_t>(digit);
      have += 6;
      if (have >= 8) {
        have -= 8;
        *to++ = static_cast<char>(bits >> have);
      }
    }
    return to;
  });
}

std::string ToBase64(std::string_view bytes, std::string_view letters, bool pad) {
  return Written((bytes.size() + 2) / 3 * 4, [&](char* to) {
    for (size_t i = 0; i < bytes.size(); i += 3) {
      size_t count = std::min<size_t>(3, bytes.size() - i);
      uint32_t bits = 0;
      for (size_t k = 0; k < 3; ++k)
        bits = bits << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0);
      for (size_t k = 0; k < 4; ++k) {
        if (k <= count) {
          *to++ = letters[bits >> (18 - 6 * k) & 63];
        } else if (pad) {
          *to++ = '=';
        }
      }
    }
    return to;
  });
}

std::string ToLatin1(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    // Two UTF-16 units become two bytes.
    if (c.code != kInvalidChar && c.code > 0xFFFF) {
      out += static_cast<char>((c.code - 0x10000) >> 10);
      out += static_cast<char>(c.code - 0x10000);
    } else {
      out += static_cast<char>(c.code);
    }
    text.remove_prefix(c.length);
  }
  return out;
}

std::string ToUtf16(std::string_view text) {
  std::string out;
  auto unit = [&](char32_t code) {
    out += static_cast<char>(code);
    out += static_cast<char>(code >> 8);
  };
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    char32_t code = c.code == kInvalidChar ? 0xFFFD : c.code;
    if (code > 0xFFFF) {
      unit(0xD800 + ((code - 0x10000) >> 10));
      unit(0xDC00 + ((code - 0x10000) & 0x3FF));
    } else {
      unit(code);
    }
    text.remove_prefix(c.length);
  }
  return out;
}

std::string FromUtf16(std::string_view bytes) {
  std::string out;
  auto unit = [&](size_t i) -> char32_t {
    return static_cast<unsigned char>(bytes[i]) | static_cast<unsigned char>(bytes[i + 1]) << 8;
  };
  for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t code = unit(i);
    bool high = code >= 0xD800 && code < 0xDC00;
    if (high && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
      i += 2;
    } else if (code >= 0xD800 && code < 0xE000) {
      code = 0xFFFD;
    }
    AppendUtf8(out, code);
  }
  return out;
}

std::string FromLatin1(std::string_view bytes, unsigned mask) {
  std::string out;
  out.reserve(bytes.size());
  for (char c : bytes) AppendUtf8(out, static_cast<unsigned char>(c) & mask);
  return out;
}

}  // namespace

std::string EncodeText(std::string text, std::string_view encoding) {
  if (encoding == "hex") return FromHex(text);
  if (encoding == "base64" || encoding == "base64url") return FromBase64(text);
  if (encoding == "latin1" || encoding == "ascii") return ToLatin1(text);
  if (encoding == "utf16le") return ToUtf16(text);
  return text;
}

std::string DecodeText(std::string_view bytes, std::string_view encoding) {
  if (encoding == "hex") return ToHex(bytes);
  if (encoding == "base64") return ToBase64(bytes, kBase64, true);
  if (encoding == "base64url") return ToBase64(bytes, kBase64Url, false);
  if (encoding == "latin1") return FromLatin1(bytes, 0xFF);
  if (encoding == "ascii") return FromLatin1(bytes, 0x7F);
  if (encoding == "utf16le") return FromUtf16(bytes);
  return std::string(bytes);
}

}  // namespace bivalve::script
