// Extended: x87 80-bit floating point in integers, the same on every host.
//
// bash's printf, `seq`, `sort -g` and their kin compute in `long double`, which on the machine whose
// behaviour we follow is this format. The compiler's own long double is another one in WebAssembly.
// Values are exact: a 64-bit significand and a binary exponent; rounding is to nearest, ties to even.
// Text is produced from the exact decimal expansion, so every digit agrees with glibc's printf.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve {

struct Extended {
  enum class Kind : uint8_t { kZero, kFinite, kInfinite, kNan };

  Kind kind = Kind::kZero;
  bool negative = false;
  int exponent = 0;          // value = significand * 2^exponent
  uint64_t significand = 0;  // highest bit set, but for denormal values

  static Extended FromInteger(int64_t value);
  static Extended FromUnsigned(uint64_t value, bool negative = false);

  // The longest number at the front, as strtold(3) reads it: white space, sign, decimal or 0x
  // hexadecimal digits, inf, infinity, nan, nan(…). *taken is 0 when there is none.
  // *range is set when the value overflowed to infinity or vanished to zero.
  static Extended Parse(std::string_view text, size_t* taken, bool* range = nullptr);

  Extended Negated() const;
  bool IsNan() const { return kind == Kind::kNan; }
  // The nearest double.
  double ToDouble() const;
};

Extended Add(const Extended& a, const Extended& b);
Extended Subtract(const Extended& a, const Extended& b);
Extended Multiply(const Extended& a, const Extended& b);
Extended Divide(const Extended& a, const Extended& b);
// Without what stands behind the point.
Extended Truncate(const Extended& value);
// -1, 0, 1. Precondition: neither is a NaN. Zeros are equal.
int Compare(const Extended& a, const Extended& b);

// One conversion of printf(3).
struct FloatFormat {
  char conversion = 'g';  // e E f F g G a A
  bool minus = false, plus = false, space = false, alternate = false, zero = false;
  int width = 0;
  int precision = -1;  // -1: the default
};
void AppendFloat(std::string& out, const Extended& value, const FloatFormat& format);

}  // namespace bivalve
