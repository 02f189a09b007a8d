#include "script/text.h"

#include <cstring>

#include "base/utf8.h"

namespace bivalve::script {
namespace {

bool IsAscii(std::string_view text) {
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    uint64_t word;
    memcpy(&word, text.data() + i, 8);
    if (word & 0x8080808080808080) return false;
  }
  for (; i < text.size(); ++i)
    if (text[i] & 0x80) return false;
  return true;
}

void AppendSurrogate(std::string& out, char32_t unit) {
  out += static_cast<char>(0xE0 | (unit >> 12));
  out += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
  out += static_cast<char>(0x80 | (unit & 0x3F));
}

// The surrogate at the front, or 0.
char32_t SurrogateAt(std::string_view text) {
  if (text.size() < 3 || static_cast<unsigned char>(text[0]) != 0xED) return 0;
  auto second = static_cast<unsigned char>(text[1]);
  auto third = static_cast<unsigned char>(text[2]);
  if (second < 0xA0 || second > 0xBF || (third & 0xC0) != 0x80) return 0;
  return 0xD000u | ((second & 0x3Fu) << 6) | (third & 0x3Fu);
}

}  // namespace

namespace {

bool IsValid(std::string_view utf8, char32_t greatest) {
  if (IsAscii(utf8)) return true;
  while (!utf8.empty()) {
    if (!(utf8[0] & 0x80)) {
      utf8.remove_prefix(1);
      continue;
    }
    Utf8Char c = DecodeUtf8(utf8);
    if (c.code > greatest) return false;  // kInvalidChar is greater than all
    utf8.remove_prefix(c.length);
  }
  return true;
}

}  // namespace

bool IsUtf8(std::string_view bytes) { return IsValid(bytes, 0x10FFFF); }
bool IsEngineText(std::string_view utf8) { return IsValid(utf8, 0xFFFF); }

std::string ToEngineText(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size() + utf8.size() / 4);
  while (!utf8.empty()) {
    Utf8Char c = DecodeUtf8(utf8);
    if (c.code == kInvalidChar) {
      // One replacement for a whole truncated sequence, as the Encoding Standard's decoder does.
      auto lead = static_cast<unsigned char>(utf8[0]);
      size_t want = lead >= 0xF0 && lead <= 0xF4  ? 4
                    : lead >= 0xE0 && lead < 0xF0 ? 3
                    : lead >= 0xC2 && lead < 0xE0 ? 2
                                                  : 1;
      size_t have = 1;
      while (have < want && have < utf8.size()) {
        auto next = static_cast<unsigned char>(utf8[have]);
        unsigned low = 0x80, high = 0xBF;
        if (have == 1) {
          if (lead == 0xE0) low = 0xA0;
          if (lead == 0xED) high = 0x9F;
          if (lead == 0xF0) low = 0x90;
          if (lead == 0xF4) high = 0x8F;
        }
        if (next < low || next > high) break;
        ++have;
      }
      out += "\xEF\xBF\xBD";
      utf8.remove_prefix(have);
      continue;
    }
    if (c.code > 0xFFFF) {
      AppendSurrogate(out, 0xD800 + ((c.code - 0x10000) >> 10));
      AppendSurrogate(out, 0xDC00 + ((c.code - 0x10000) & 0x3FF));
    } else {
      out.append(utf8.substr(0, c.length));
    }
    utf8.remove_prefix(c.length);
  }
  return out;
}

std::string FromEngineText(std::string_view text) {
  if (IsAscii(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    if (!(text[0] & 0x80)) {
      out += text[0];
      text.remove_prefix(1);
      continue;
    }
    if (char32_t high = SurrogateAt(text)) {
      char32_t low = high < 0xDC00 ? SurrogateAt(text.substr(3)) : 0;
      bool pair = low >= 0xDC00;
      AppendUtf8(out, pair ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD);
      text.remove_prefix(pair ? 6 : 3);
      continue;
    }
    Utf8Char c = DecodeUtf8(text);
    if (c.code == kInvalidChar) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(text.substr(0, c.length));
    }
    text.remove_prefix(c.length);
  }
  return out;
}

}  // namespace bivalve::script
