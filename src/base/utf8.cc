#include "base/utf8.h"

#include <cstring>

namespace bivalve {

Utf8Char DecodeUtf8(std::string_view bytes) {
  auto byte = [&](size_t i) { return static_cast<unsigned char>(bytes[i]); };
  unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  uint8_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length) return {};
  char32_t code = lead & (0x7F >> length);
  for (uint8_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    code = code << 6 | (byte(i) & 0x3F);
  }
  constexpr char32_t kLowest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < kLowest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
  return {code, length};
}

void AppendUtf8(std::string& out, char32_t code) {
  auto tail = [&](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

size_t CountUtf8(std::string_view bytes) {
  size_t count = 0;
  while (!bytes.empty()) {
    // Eight of ASCII at once.
    uint64_t word;
    while (bytes.size() >= sizeof word) {
      std::memcpy(&word, bytes.data(), sizeof word);
      if (word & 0x8080808080808080) break;
      bytes.remove_prefix(sizeof word);
      count += sizeof word;
    }
    if (bytes.empty()) break;
    bytes.remove_prefix(DecodeUtf8(bytes).length);
    ++count;
  }
  return count;
}

}  // namespace bivalve
