// TextScan: lines and words of a text format. TextOut: numbers appended to a text, quickly.
//
// Lines end with \n or \r\n; words are divided by blanks and tabs. Views into the text.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "voxel/types.h"

namespace bivalve::voxel {

class TextScan {
 public:
  TextScan(std::string_view format, std::string_view text) : format_(format), text_(text) {}

  // Goes to the next line; false at the end.
  bool NextLine() {
    if (next_ >= text_.size()) return false;
    line_at_ = next_;
    size_t end = std::min(text_.find('\n', next_), text_.size());
    next_ = end + 1;
    rest_ = text_.substr(line_at_, end - line_at_);
    if (rest_.ends_with('\r')) rest_.remove_suffix(1);
    return true;
  }
  // The next word of the line; empty at its end.
  std::string_view Word() {
    size_t from = rest_.find_first_not_of(" \t");
    if (from == std::string_view::npos) {
      rest_ = {};
      return {};
    }
    size_t end = std::min(rest_.find_first_of(" \t", from), rest_.size());
    std::string_view word = rest_.substr(from, end - from);
    rest_.remove_prefix(end);
    return word;
  }
  std::string_view Rest() const { return rest_; }
  // Where the line begins, and what follows it.
  size_t offset() const { return line_at_; }
  std::string_view After() const { return text_.substr(std::min(next_, text_.size())); }

  std::unexpected<Error> Bad(std::string_view what) const {
    return Fail(Errno::kInval, {},
                std::string(format_) + ": byte " + std::to_string(line_at_) + ": " + std::string(what));
  }

 private:
  std::string_view format_;
  std::string_view text_;
  std::string_view rest_;
  size_t line_at_ = 0;
  size_t next_ = 0;
};

// A whole word as a number; false when it is none.
inline bool ParseInt(std::string_view word, int* value) {
  bool negative = word.starts_with('-');
  if (negative || word.starts_with('+')) word.remove_prefix(1);
  if (word.empty() || word.size() > 9) return false;
  int got = 0;
  for (char c : word) {
    if (c < '0' || c > '9') return false;
    got = got * 10 + (c - '0');
  }
  *value = negative ? -got : got;
  return true;
}

inline bool ParseReal(std::string_view word, double* value) {
  bool negative = word.starts_with('-');
  if (negative || word.starts_with('+')) word.remove_prefix(1);
  double got = 0;
  int scale = 0, digits = 0;
  size_t i = 0;
  bool point = false;
  for (; i < word.size(); ++i) {
    if (word[i] == '.' && !point) {
      point = true;
      continue;
    }
    if (word[i] < '0' || word[i] > '9') break;
    got = got * 10 + (word[i] - '0');
    scale -= point;
    if (++digits > 300) return false;
  }
  if (digits == 0) return false;
  if (i < word.size()) {
    int exponent = 0;
    if ((word[i] | 32) != 'e' || !ParseInt(word.substr(i + 1), &exponent) || exponent > 999 ||
        exponent < -999)
      return false;
    scale += exponent;
  }
  got *= std::pow(10.0, scale);
  if (!std::isfinite(got)) return false;
  *value = negative ? -got : got;
  return true;
}

// The decimal digits before `end`; returns where they begin.
inline char* DigitsBefore(char* end, int64_t value) {
  char* at = end;
  auto left = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  for (; left > UINT32_MAX; left /= 10) *--at = static_cast<char>('0' + left % 10);
  // Dividing 32 bits by a constant is a multiplication, on hosts that have no other.
  auto low = static_cast<uint32_t>(left);
  do *--at = static_cast<char>('0' + low % 10);
  while (low /= 10);
  if (value < 0) *--at = '-';
  return at;
}

inline void AppendInt(std::string& out, int64_t value) {
  char digits[24];
  char* end = digits + sizeof digits;
  out.append(DigitsBefore(end, value), end);
}

// A line of a few numbers, put together before the text is asked for room: once, not for each of them.
class NumberLine {
 public:
  // With a space behind it.
  void Int(int64_t value) {
    char digits[24];
    char* end = digits + sizeof digits;
    for (char* at = DigitsBefore(end, value); at < end;) *end_++ = *at++;
    *end_++ = ' ';
  }
  // Ends the line where the last space is.
  void EndInto(std::string& out) {
    end_[-1] = '\n';
    out.append(text_, end_);
    end_ = text_;
  }

 private:
  static constexpr size_t kMostNumbers = 8;
  char text_[kMostNumbers * 21 + 1];
  char* end_ = text_;
};

// A byte as a share of 255, with six decimals, rounded as printf does it.
inline void AppendShare(std::string& out, uint8_t value) {
  int millionths = static_cast<int>(value / 255.0 * 1e6 + .5);
  out += static_cast<char>('0' + millionths / 1000000);
  out += '.';
  for (int unit = 100000; unit; unit /= 10) out += static_cast<char>('0' + millionths / unit % 10);
}

inline void AppendHex(std::string& out, Rgba c, bool with_alpha) {
  constexpr char digits[] = "0123456789abcdef";
  auto byte = [&](uint8_t v) {
    out += digits[v >> 4];
    out += digits[v & 15];
  };
  byte(c.r);
  byte(c.g);
  byte(c.b);
  if (with_alpha) byte(c.a);
}

}  // namespace bivalve::voxel
