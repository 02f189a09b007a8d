// UTF-8: decoding one character at a time from bytes that may be anything.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve {

inline constexpr char32_t kInvalidChar = 0xFFFFFFFF;

struct Utf8Char {
  char32_t code = kInvalidChar;  // kInvalidChar: the byte starts no valid sequence
  uint8_t length = 1;            // bytes taken; 1 for an invalid one
};

// The character at the front. Precondition: not empty. Overlong forms, surrogates and values above
// U+10FFFF are invalid (RFC 3629).
Utf8Char DecodeUtf8(std::string_view bytes);
void AppendUtf8(std::string& out, char32_t code);
// Characters, an invalid byte counting as one.
size_t CountUtf8(std::string_view bytes);

}  // namespace bivalve
