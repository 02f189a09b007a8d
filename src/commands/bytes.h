// Scans over blocks of bytes, eight at a time.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace bivalve::commands {

inline size_t CountByte(std::string_view text, char byte) {
  constexpr uint64_t kLow = 0x7F7F7F7F7F7F7F7F;
  const uint64_t pattern = 0x0101010101010101 * static_cast<unsigned char>(byte);
  size_t count = 0, i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + i, 8);
    eight ^= pattern;  // the bytes that we look for are zero now
    count += static_cast<size_t>(std::popcount(~(((eight & kLow) + kLow) | eight | kLow)));
  }
  for (; i < text.size(); ++i) count += text[i] == byte;
  return count;
}

inline bool IsAscii(std::string_view text) {
  uint64_t high = 0;
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + i, 8);
    high |= eight;
  }
  for (; i < text.size(); ++i) high |= static_cast<unsigned char>(text[i]);
  return (high & 0x8080808080808080) == 0;
}

}  // namespace bivalve::commands
