// Decimal: bc's numbers: any number of digits, of which `scale` stand behind the point.
//
// Results are truncated, never rounded, to the scale that bc(1) gives for each operation. Work is paid
// for on the meter.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "commands/big_integer.h"

namespace bivalve::commands::bc {

class Decimal {
 public:
  Decimal() = default;
  explicit Decimal(int64_t value);
  Decimal(BigInteger digits, size_t scale) : digits_(std::move(digits)), scale_(scale) {}
  // A token of a program or a line for read(): digits 0-9 and A-Z with at most one point. Digits that the
  // base has not got count as its greatest, but for one that stands alone.
  static Decimal Parse(std::string_view text, uint32_t base, Meter& meter);

  size_t scale() const { return scale_; }
  bool IsZero() const { return digits_.IsZero(); }
  bool IsNegative() const { return digits_.IsNegative(); }
  // Significant digits, as length() counts them.
  size_t Length() const;
  // The integer part when it fits.
  std::optional<int64_t> ToInteger(Meter& meter) const;
  Decimal Truncated(size_t scale, Meter& meter) const;
  void Negate() { digits_.Negate(); }

  static int Compare(const Decimal& a, const Decimal& b, Meter& meter);
  static Decimal Add(const Decimal& a, const Decimal& b, Meter& meter);
  static Decimal Subtract(const Decimal& a, const Decimal& b, Meter& meter);
  static Decimal Multiply(const Decimal& a, const Decimal& b, size_t scale, Meter& meter);
  // Precondition of both: b is not zero.
  static Decimal Divide(const Decimal& a, const Decimal& b, size_t scale, Meter& meter);
  static Decimal Modulo(const Decimal& a, const Decimal& b, size_t scale, Meter& meter);
  // Precondition: not zero when the exponent is negative.
  static Decimal Raise(const Decimal& base, int64_t exponent, size_t scale, Meter& meter);
  // Precondition: not negative.
  static Decimal SquareRoot(const Decimal& a, size_t scale, Meter& meter);

  // As bc prints it in this base.
  std::string Text(uint32_t base, Meter& meter) const;

 private:
  BigInteger WithScale(size_t scale, Meter& meter) const;
  BigInteger digits_;  // the value times 10^scale_
  size_t scale_ = 0;
};

}  // namespace bivalve::commands::bc
