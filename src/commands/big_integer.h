// BigInteger: whole numbers of any size, for expr and its kin. Text is decimal.
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

 private:
  static constexpr uint32_t kBase = 1'000'000'000;
  static int CompareSize(const BigInteger& a, const BigInteger& b);
  static BigInteger AddSize(const BigInteger& a, const BigInteger& b);
  static BigInteger SubtractSize(const BigInteger& a, const BigInteger& b);
  void Trim();
  std::vector<uint32_t> parts_;  // nine digits each, lowest first; no zero on top
  bool negative_ = false;
};

}  // namespace bivalve::commands
