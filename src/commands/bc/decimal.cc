#include "commands/bc/decimal.h"

#include <algorithm>

namespace bivalve::commands::bc {
namespace {

BigInteger Small(uint64_t value) { return BigInteger(value); }

uint32_t DigitOf(char c) { return static_cast<uint32_t>(c <= '9' ? c - '0' : c - 'A' + 10); }

constexpr char kDigits[] = "0123456789ABCDEF";

}  // namespace

Decimal::Decimal(int64_t value) : digits_(static_cast<uint64_t>(value < 0 ? -value : value)) {
  if (value < 0) digits_.Negate();
}

// The whole value of digits in a base; nine of base ten at once.
static BigInteger Whole(std::string_view text, uint32_t base, Meter& meter) {
  if (base == 10) {
    std::string digits(text);
    for (char& c : digits) c = std::min(c, '9');
    meter.SpendBytes(digits.size() * 8);
    return digits.empty() ? BigInteger() : *BigInteger::Parse(digits);
  }
  BigInteger value;
  for (size_t i = 0; i < text.size();) {
    uint64_t part = 0, weight = 1;
    for (; i < text.size() && weight <= 1'000'000'000 / 36; ++i, weight *= base)
      part = part * base + std::min(DigitOf(text[i]), base - 1);
    value = BigInteger::Add(BigInteger::Multiply(value, Small(weight), meter), Small(part));
    if (!meter.Spend(1)) break;
  }
  return value;
}

Decimal Decimal::Parse(std::string_view text, uint32_t base, Meter& meter) {
  if (text.size() == 1 && text[0] != '.') return Decimal(static_cast<int64_t>(DigitOf(text[0])));
  size_t point = std::min(text.find('.'), text.size());
  Decimal whole(Whole(text.substr(0, point), base, meter), 0);
  std::string_view behind = text.substr(std::min(point + 1, text.size()));
  if (behind.empty()) return whole;
  Decimal fraction(Whole(behind, base, meter), behind.size());
  if (base != 10) {
    Decimal weight =
        Raise(Decimal(static_cast<int64_t>(base)), static_cast<int64_t>(behind.size()), 0, meter);
    fraction = Divide(Decimal(fraction.digits_, 0), weight, behind.size(), meter);
  }
  return Add(whole, fraction, meter);
}

size_t Decimal::Length() const { return std::max<size_t>({digits_.Digits(), scale_, 1}); }

std::optional<int64_t> Decimal::ToInteger(Meter& meter) const {
  BigInteger whole = digits_.WithoutDigits(scale_, meter);
  bool negative = whole.IsNegative();
  if (negative) whole.Negate();
  auto value = whole.ToUnsigned();
  if (!value || *value > static_cast<uint64_t>(INT64_MAX)) return std::nullopt;
  return negative ? -static_cast<int64_t>(*value) : static_cast<int64_t>(*value);
}

BigInteger Decimal::WithScale(size_t scale, Meter& meter) const {
  return scale >= scale_ ? digits_.WithDigits(scale - scale_, meter)
                         : digits_.WithoutDigits(scale_ - scale, meter);
}

Decimal Decimal::Truncated(size_t scale, Meter& meter) const {
  return scale < scale_ ? Decimal(WithScale(scale, meter), scale) : *this;
}

int Decimal::Compare(const Decimal& a, const Decimal& b, Meter& meter) {
  size_t scale = std::max(a.scale_, b.scale_);
  return BigInteger::Compare(a.WithScale(scale, meter), b.WithScale(scale, meter));
}

Decimal Decimal::Add(const Decimal& a, const Decimal& b, Meter& meter) {
  size_t scale = std::max(a.scale_, b.scale_);
  BigInteger x = a.WithScale(scale, meter), y = b.WithScale(scale, meter);
  meter.SpendBytes(x.Digits() + y.Digits());
  return {BigInteger::Add(x, y), scale};
}

Decimal Decimal::Subtract(const Decimal& a, const Decimal& b, Meter& meter) {
  Decimal negated = b;
  negated.Negate();
  return Add(a, negated, meter);
}

Decimal Decimal::Multiply(const Decimal& a, const Decimal& b, size_t scale, Meter& meter) {
  size_t full = a.scale_ + b.scale_;
  Decimal product(BigInteger::Multiply(a.digits_, b.digits_, meter), full);
  return product.Truncated(std::min(full, std::max({scale, a.scale_, b.scale_})), meter);
}

Decimal Decimal::Divide(const Decimal& a, const Decimal& b, size_t scale, Meter& meter) {
  BigInteger dividend = a.digits_, divisor = b.digits_;
  if (scale + b.scale_ >= a.scale_)
    dividend = dividend.WithDigits(scale + b.scale_ - a.scale_, meter);
  else
    dividend = dividend.WithoutDigits(a.scale_ - scale - b.scale_, meter);
  return {BigInteger::Divide(dividend, divisor, nullptr, meter), scale};
}

Decimal Decimal::Modulo(const Decimal& a, const Decimal& b, size_t scale, Meter& meter) {
  Decimal quotient = Divide(a, b, scale, meter);
  size_t wanted = std::max(a.scale_, b.scale_ + scale);
  Decimal product = Multiply(quotient, b, wanted, meter);
  Decimal rest = Subtract(a, product, meter);
  return {rest.WithScale(wanted, meter), wanted};
}

Decimal Decimal::Raise(const Decimal& base, int64_t exponent, size_t scale, Meter& meter) {
  if (exponent == 0) return Decimal(1);
  const bool inverse = exponent < 0;
  uint64_t left = static_cast<uint64_t>(inverse ? -exponent : exponent);
  const size_t wanted = inverse ? scale
                                : static_cast<size_t>(std::min<uint64_t>(
                                      left > UINT64_MAX / (base.scale_ + 1) ? UINT64_MAX : base.scale_ * left,
                                      std::max(scale, base.scale_)));
  // Exact until the end. What certainly has no room is not begun.
  const double bytes = base.digits_.Log10() * static_cast<double>(left) / 9 * sizeof(uint32_t);
  if (!meter.Hold(static_cast<size_t>(std::min(bytes, 1e9)))) return {};
  BigInteger power = base.digits_, product(uint64_t{1});
  size_t power_scale = base.scale_, product_scale = 0;
  for (;; left >>= 1) {
    if (left & 1) {
      product = BigInteger::Multiply(product, power, meter);
      product_scale += power_scale;
    }
    if (left <= 1 || !meter.Spend(1)) break;
    power = BigInteger::Multiply(power, power, meter);
    power_scale *= 2;
  }
  Decimal result(std::move(product), product_scale);
  if (inverse) return result.IsZero() ? result : Divide(Decimal(1), result, wanted, meter);
  return result.Truncated(wanted, meter);
}

Decimal Decimal::SquareRoot(const Decimal& a, size_t scale, Meter& meter) {
  size_t wanted = std::max(scale, a.scale_);
  if (a.IsZero()) return {};
  if (Compare(a, Decimal(1), meter) == 0) return Decimal(1);
  return {BigInteger::SquareRoot(a.WithScale(2 * wanted, meter), meter), wanted};
}

namespace {

// The digits of a whole number in a base, the lowest first. As many at once as a part of a big number has.
std::vector<uint32_t> DigitsOf(BigInteger value, uint32_t base, Meter& meter) {
  uint64_t weight = base;
  int at_once = 1;
  for (; weight * base < 1'000'000'000; weight *= base) ++at_once;
  std::vector<uint32_t> digits;
  while (!value.IsZero() && meter.Spend(1)) {
    BigInteger rest;
    value = BigInteger::Divide(value, Small(weight), &rest, meter);
    uint64_t part = rest.ToUnsigned().value_or(0);
    for (int i = 0; i < at_once && (part || !value.IsZero()); ++i, part /= base)
      digits.push_back(static_cast<uint32_t>(part % base));
  }
  return digits;
}

// One character up to base 16, else a number as wide as the base's greatest digit.
void PutDigit(std::string& text, uint32_t digit, uint32_t base, bool space) {
  if (base <= 16) {
    text += kDigits[digit];
    return;
  }
  std::string number = std::to_string(digit);
  if (space) text += ' ';
  text.append(std::to_string(base - 1).size() - number.size(), '0');
  text += number;
}

}  // namespace

std::string Decimal::Text(uint32_t base, Meter& meter) const {
  if (IsZero()) return "0";
  BigInteger size = digits_;
  if (IsNegative()) size.Negate();
  std::string text = IsNegative() ? "-" : "";
  if (base == 10) {
    if (!meter.SpendBytes(size.Digits() * 4) || !meter.Hold(3 * size.Digits())) return text;
    std::string digits = size.Text();
    if (digits.size() < scale_) digits.insert(0, scale_ - digits.size(), '0');
    text.append(digits, 0, digits.size() - scale_);
    if (scale_) text.append(".").append(digits, digits.size() - scale_, scale_);
    return text;
  }
  BigInteger whole = size.WithoutDigits(scale_, meter);
  std::vector<uint32_t> digits = DigitsOf(whole, base, meter);
  for (size_t i = digits.size(); i-- > 0;) PutDigit(text, digits[i], base, true);
  if (scale_ == 0) return text;
  text += '.';
  BigInteger fraction = BigInteger::Subtract(size, whole.WithDigits(scale_, meter));
  BigInteger weight(uint64_t{1});
  // A digit for as long as the base's power has no more digits than the fraction.
  for (bool first = true; weight.Digits() <= scale_ && meter.Spend(1); first = false) {
    fraction = BigInteger::Multiply(fraction, Small(base), meter);
    BigInteger digit = fraction.WithoutDigits(scale_, meter);
    fraction = BigInteger::Subtract(fraction, digit.WithDigits(scale_, meter));
    PutDigit(text, static_cast<uint32_t>(digit.ToUnsigned().value_or(0)), base, !first);
    weight = BigInteger::Multiply(weight, Small(base), meter);
  }
  return text;
}

}  // namespace bivalve::commands::bc
