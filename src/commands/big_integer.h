// BigInteger: whole numbers of any size, for expr, factor and bc. Text is decimal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"

namespace bivalve::commands {

class BigInteger {
 public:
  BigInteger() = default;
  explicit BigInteger(uint64_t value);
  // "-12"; nothing for anything but digits with an optional minus.
  static std::optional<BigInteger> Parse(std::string_view text);

  std::string Text() const;
  bool IsZero() const { return parts_.empty(); }
  bool IsNegative() const { return negative_; }
  // The value when it fits.
  std::optional<uint64_t> ToUnsigned() const;

  // Work is paid for on the meter.
  static BigInteger Add(const BigInteger& a, const BigInteger& b);
  static BigInteger Subtract(const BigInteger& a, const BigInteger& b);
  static BigInteger Multiply(const BigInteger& a, const BigInteger& b, Meter& meter);
  // Rounds to zero, as C does; the remainder has the sign of `a`. Precondition: b is not zero.
  static BigInteger Divide(const BigInteger& a, const BigInteger& b, BigInteger* remainder, Meter& meter);
  static int Compare(const BigInteger& a, const BigInteger& b);
  // The greatest whole number whose square is not larger. Precondition: not negative.
  static BigInteger SquareRoot(const BigInteger& a, Meter& meter);

  void Negate() { negative_ = !negative_ && !parts_.empty(); }
  // Times ten to the power of `digits`; the second drops that many digits (rounds to zero).
  BigInteger WithDigits(size_t digits, Meter& meter) const;
  BigInteger WithoutDigits(size_t digits, Meter& meter) const;
  // Decimal digits of the size; 0 has none.
  size_t Digits() const;
  // The logarithm of the size to base ten, as good as a double is; 0 has 0.
  double Log10() const;
  bool IsOdd() const { return !parts_.empty() && (parts_[0] & 1) != 0; }

 private:
  static constexpr uint32_t kBase = 1'000'000'000;
  static BigInteger MultiplyLong(const BigInteger& a, const BigInteger& b, Meter& meter);
  // Parts [from, to), without the sign.
  BigInteger Slice(size_t from, size_t to) const;
  static BigInteger DivideShort(const BigInteger& a, uint32_t divisor, uint32_t* remainder, Meter& meter);
  static int CompareSize(const BigInteger& a, const BigInteger& b);
  static BigInteger AddSize(const BigInteger& a, const BigInteger& b);
  static BigInteger SubtractSize(const BigInteger& a, const BigInteger& b);
  void Trim();
  std::vector<uint32_t> parts_;  // nine digits each, lowest first; no zero on top
  bool negative_ = false;
};

}  // namespace bivalve::commands
