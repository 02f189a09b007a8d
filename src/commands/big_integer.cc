#include "commands/big_integer.h"

#include <algorithm>

namespace bivalve::commands {

BigInteger::BigInteger(uint64_t value) {
  for (; value; value /= kBase) parts_.push_back(static_cast<uint32_t>(value % kBase));
}

void BigInteger::Trim() {
  while (!parts_.empty() && parts_.back() == 0) parts_.pop_back();
  if (parts_.empty()) negative_ = false;
}

std::optional<BigInteger> BigInteger::Parse(std::string_view text) {
  BigInteger result;
  result.negative_ = text.starts_with('-');
  if (result.negative_) text.remove_prefix(1);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  while (!text.empty()) {
    size_t count = std::min<size_t>(9, text.size());
    uint32_t part = 0;
    for (char c : text.substr(text.size() - count)) part = part * 10 + static_cast<unsigned>(c - '0');
    result.parts_.push_back(part);
    text.remove_suffix(count);
  }
  result.Trim();
  return result;
}

std::string BigInteger::Text() const {
  if (parts_.empty()) return "0";
  std::string text = negative_ ? "-" : "";
  text += std::to_string(parts_.back());
  for (size_t i = parts_.size() - 1; i-- > 0;) {
    std::string part = std::to_string(parts_[i]);
    text.append(9 - part.size(), '0').append(part);
  }
  return text;
}

std::optional<uint64_t> BigInteger::ToUnsigned() const {
  if (negative_) return std::nullopt;
  uint64_t value = 0;
  for (size_t i = parts_.size(); i-- > 0;)
    if (__builtin_mul_overflow(value, uint64_t{kBase}, &value) ||
        __builtin_add_overflow(value, uint64_t{parts_[i]}, &value))
      return std::nullopt;
  return value;
}

int BigInteger::CompareSize(const BigInteger& a, const BigInteger& b) {
  if (a.parts_.size() != b.parts_.size()) return a.parts_.size() < b.parts_.size() ? -1 : 1;
  for (size_t i = a.parts_.size(); i-- > 0;)
    if (a.parts_[i] != b.parts_[i]) return a.parts_[i] < b.parts_[i] ? -1 : 1;
  return 0;
}

int BigInteger::Compare(const BigInteger& a, const BigInteger& b) {
  if (a.negative_ != b.negative_) return a.negative_ ? -1 : 1;
  int order = CompareSize(a, b);
  return a.negative_ ? -order : order;
}

BigInteger BigInteger::AddSize(const BigInteger& a, const BigInteger& b) {
  BigInteger sum;
  uint32_t carry = 0;
  for (size_t i = 0; i < std::max(a.parts_.size(), b.parts_.size()) || carry; ++i) {
    uint32_t part = carry + (i < a.parts_.size() ? a.parts_[i] : 0) + (i < b.parts_.size() ? b.parts_[i] : 0);
    carry = part >= kBase;
    sum.parts_.push_back(carry ? part - kBase : part);
  }
  return sum;
}

// Precondition: a is not smaller.
BigInteger BigInteger::SubtractSize(const BigInteger& a, const BigInteger& b) {
  BigInteger rest;
  uint32_t borrow = 0;
  for (size_t i = 0; i < a.parts_.size(); ++i) {
    uint32_t take = borrow + (i < b.parts_.size() ? b.parts_[i] : 0);
    borrow = a.parts_[i] < take;
    rest.parts_.push_back(a.parts_[i] + (borrow ? kBase : 0) - take);
  }
  rest.Trim();
  return rest;
}

BigInteger BigInteger::Add(const BigInteger& a, const BigInteger& b) {
  BigInteger result;
  if (a.negative_ == b.negative_) {
    result = AddSize(a, b);
    result.negative_ = a.negative_;
  } else if (CompareSize(a, b) >= 0) {
    result = SubtractSize(a, b);
    result.negative_ = a.negative_;
  } else {
    result = SubtractSize(b, a);
    result.negative_ = b.negative_;
  }
  result.Trim();
  return result;
}

BigInteger BigInteger::Subtract(const BigInteger& a, const BigInteger& b) {
  BigInteger negated = b;
  if (!negated.IsZero()) negated.negative_ = !b.negative_;
  return Add(a, negated);
}

BigInteger BigInteger::Multiply(const BigInteger& a, const BigInteger& b, Meter& meter) {
  BigInteger product;
  product.parts_.assign(a.parts_.size() + b.parts_.size(), 0);
  for (size_t i = 0; i < a.parts_.size(); ++i) {
    if (!meter.Spend(static_cast<int64_t>(b.parts_.size() / 4 + 1))) break;
    uint64_t carry = 0;
    for (size_t j = 0; j < b.parts_.size() || carry; ++j) {
      uint64_t part = product.parts_[i + j] + carry;
      if (j < b.parts_.size()) part += uint64_t{a.parts_[i]} * b.parts_[j];
      product.parts_[i + j] = static_cast<uint32_t>(part % kBase);
      carry = part / kBase;
    }
  }
  product.negative_ = a.negative_ != b.negative_;
  product.Trim();
  return product;
}

BigInteger BigInteger::Divide(const BigInteger& a, const BigInteger& b, BigInteger* remainder, Meter& meter) {
  BigInteger quotient, rest;
  BigInteger divisor = b;
  divisor.negative_ = false;
  quotient.parts_.assign(a.parts_.size(), 0);
  for (size_t i = a.parts_.size(); i-- > 0;) {
    if (!meter.Spend(static_cast<int64_t>(divisor.parts_.size() * 8 + 1))) break;
    rest.parts_.insert(rest.parts_.begin(), a.parts_[i]);
    rest.Trim();
    // The digit by bisection: thirty steps, each linear.
    uint32_t low = 0, high = kBase - 1;
    while (low < high) {
      uint32_t middle = low + (high - low + 1) / 2;
      FreeMeter free;
      if (CompareSize(Multiply(divisor, BigInteger(middle), free), rest) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    quotient.parts_[i] = low;
    FreeMeter free;
    if (low) rest = SubtractSize(rest, Multiply(divisor, BigInteger(low), free));
  }
  quotient.negative_ = a.negative_ != b.negative_;
  quotient.Trim();
  if (remainder) {
    rest.negative_ = a.negative_;
    rest.Trim();
    *remainder = std::move(rest);
  }
  return quotient;
}

}  // namespace bivalve::commands
