#include "commands/big_integer.h"

#include <algorithm>
#include <cmath>

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
  sum.parts_.reserve(std::max(a.parts_.size(), b.parts_.size()) + 1);
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
  rest.parts_.reserve(a.parts_.size());
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

// Karatsuba's method above this many parts.
constexpr size_t kLongParts = 48;

BigInteger BigInteger::Multiply(const BigInteger& a, const BigInteger& b, Meter& meter) {
  BigInteger product;
  if (!meter.Hold((a.parts_.size() + b.parts_.size()) * sizeof(uint32_t))) return product;
  if (std::min(a.parts_.size(), b.parts_.size()) > kLongParts) {
    product = MultiplyLong(a, b, meter);
  } else {
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
  }
  product.negative_ = a.negative_ != b.negative_;
  product.Trim();
  return product;
}

BigInteger BigInteger::Slice(size_t from, size_t to) const {
  BigInteger slice;
  from = std::min(from, parts_.size());
  to = std::min(to, parts_.size());
  slice.parts_.assign(parts_.begin() + static_cast<std::ptrdiff_t>(from),
                      parts_.begin() + static_cast<std::ptrdiff_t>(to));
  slice.Trim();
  return slice;
}

// The depth is the logarithm of the length.
BigInteger BigInteger::MultiplyLong(const BigInteger& a, const BigInteger& b, Meter& meter) {
  const size_t half = (std::max(a.parts_.size(), b.parts_.size()) + 1) / 2;
  // What is added up and taken apart here, on each level; and room for all of it.
  if (!meter.SpendBytes(half * 64) || !meter.Hold(half * 16 * sizeof(uint32_t))) return {};
  BigInteger a0 = a.Slice(0, half), a1 = a.Slice(half, SIZE_MAX);
  BigInteger b0 = b.Slice(0, half), b1 = b.Slice(half, SIZE_MAX);
  BigInteger low = Multiply(a0, b0, meter), high = Multiply(a1, b1, meter);
  BigInteger middle = Subtract(Multiply(AddSize(a0, a1), AddSize(b0, b1), meter), Add(low, high));
  if (!middle.IsZero()) middle.parts_.insert(middle.parts_.begin(), half, 0);
  if (!high.IsZero()) high.parts_.insert(high.parts_.begin(), 2 * half, 0);
  return Add(Add(low, middle), high);
}

BigInteger BigInteger::DivideShort(const BigInteger& a, uint32_t divisor, uint32_t* remainder, Meter& meter) {
  BigInteger quotient;
  *remainder = 0;
  if (!meter.Spend(static_cast<int64_t>(a.parts_.size() / 4 + 1)) ||
      !meter.Hold(a.parts_.size() * sizeof(uint32_t)))
    return quotient;
  quotient.parts_.resize(a.parts_.size());
  uint64_t rest = 0;
  for (size_t i = a.parts_.size(); i-- > 0;) {
    rest = rest * kBase + a.parts_[i];
    quotient.parts_[i] = static_cast<uint32_t>(rest / divisor);
    rest %= divisor;
  }
  quotient.Trim();
  *remainder = static_cast<uint32_t>(rest);
  return quotient;
}

// Knuth's algorithm D (The Art of Computer Programming, 4.3.1) in base 10^9.
BigInteger BigInteger::Divide(const BigInteger& a, const BigInteger& b, BigInteger* remainder, Meter& meter) {
  BigInteger quotient, rest;
  const size_t n = b.parts_.size();
  if (CompareSize(a, b) < 0) {
    rest = a;
  } else if (n == 1) {
    uint32_t left = 0;
    quotient = DivideShort(a, b.parts_[0], &left, meter);
    rest = BigInteger(left);
  } else {
    const auto factor = static_cast<uint32_t>(kBase / (uint64_t{b.parts_.back()} + 1));
    FreeMeter free;
    if (!meter.SpendBytes((a.parts_.size() + n) * 16) ||
        !meter.Hold((a.parts_.size() * 3 + n) * sizeof(uint32_t)))
      return quotient;
    BigInteger u = Multiply(a, BigInteger(factor), free), v = Multiply(b, BigInteger(factor), free);
    u.parts_.resize(a.parts_.size() + 1, 0);
    quotient.parts_.assign(a.parts_.size() - n + 1, 0);
    for (size_t j = quotient.parts_.size(); j-- > 0;) {
      if (!meter.Spend(static_cast<int64_t>(n / 4 + 1))) break;
      uint32_t* part = &u.parts_[j];
      uint64_t top = uint64_t{part[n]} * kBase + part[n - 1];
      uint64_t guess = top / v.parts_[n - 1], left = top % v.parts_[n - 1];
      while (guess >= kBase || guess * v.parts_[n - 2] > left * kBase + part[n - 2]) {
        --guess;
        left += v.parts_[n - 1];
        if (left >= kBase) break;
      }
      uint64_t carry = 0;
      uint32_t borrow = 0;
      for (size_t i = 0; i <= n; ++i) {
        uint64_t product = carry + (i < n ? guess * v.parts_[i] : 0);
        carry = product / kBase;
        auto take = static_cast<uint32_t>(product % kBase) + borrow;
        borrow = part[i] < take;
        part[i] += (borrow ? kBase : 0) - take;
      }
      if (borrow) {
        --guess;
        uint32_t over = 0;
        for (size_t i = 0; i <= n; ++i) {
          uint32_t sum = part[i] + (i < n ? v.parts_[i] : 0) + over;
          over = sum >= kBase;
          part[i] = over ? sum - kBase : sum;
        }
      }
      quotient.parts_[j] = static_cast<uint32_t>(guess);
    }
    u.Trim();
    uint32_t none = 0;
    rest = DivideShort(u, factor, &none, free);
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

size_t BigInteger::Digits() const {
  if (parts_.empty()) return 0;
  size_t digits = (parts_.size() - 1) * 9;
  for (uint32_t top = parts_.back(); top; top /= 10) ++digits;
  return digits;
}

double BigInteger::Log10() const {
  if (parts_.empty()) return 0;
  const size_t top = parts_.size() - 1;
  double lead = parts_[top] + (top > 0 ? parts_[top - 1] / 1e9 : 0);
  return std::log10(lead) + 9.0 * static_cast<double>(top);
}

namespace {
constexpr uint32_t kTens[] = {1, 10, 100, 1000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};
}  // namespace

BigInteger BigInteger::WithDigits(size_t digits, Meter& meter) const {
  if (parts_.empty() || digits == 0) return *this;
  // The product, and the same again with the digits.
  const size_t parts = 2 * parts_.size() + digits / 9 + 1;
  if (parts > SIZE_MAX / 16 || !meter.Hold(parts * sizeof(uint32_t)) || !meter.SpendBytes(parts * 8))
    return {};
  BigInteger result = Multiply(*this, BigInteger(kTens[digits % 9]), meter);
  result.parts_.insert(result.parts_.begin(), digits / 9, 0);
  return result;
}

BigInteger BigInteger::WithoutDigits(size_t digits, Meter& meter) const {
  if (digits == 0) return *this;
  if (digits / 9 >= parts_.size() || !meter.Hold((parts_.size() - digits / 9) * sizeof(uint32_t))) return {};
  BigInteger whole;
  whole.parts_.assign(parts_.begin() + static_cast<std::ptrdiff_t>(digits / 9), parts_.end());
  uint32_t rest = 0;
  BigInteger result = DivideShort(whole, kTens[digits % 9], &rest, meter);
  result.negative_ = negative_;
  result.Trim();
  return result;
}

// Newton's iteration from above: it falls until it has arrived. Half of the digits come from the root of
// the upper half, so that only the last steps are long.
BigInteger BigInteger::SquareRoot(const BigInteger& a, Meter& meter) {
  if (a.IsZero()) return {};
  BigInteger root;
  std::vector<size_t> cuts;
  for (size_t digits = a.Digits(); digits > 16; digits = (digits + 1) / 2 + 2) {
    size_t cut = (digits - (digits + 1) / 2 - 2) / 2 * 2;
    if (cut == 0) break;
    cuts.push_back(cut);
  }
  size_t dropped = 0;
  for (size_t cut : cuts) dropped += cut;
  root = BigInteger(uint64_t{1}).WithDigits((a.Digits() - dropped) / 2 + 1, meter);
  for (size_t level = cuts.size() + 1; level-- > 0;) {
    BigInteger part = a.WithoutDigits(dropped, meter);
    for (;;) {
      if (!meter.Spend(1)) return root;
      BigInteger next =
          Divide(Add(root, Divide(part, root, nullptr, meter)), BigInteger(uint64_t{2}), nullptr, meter);
      if (Compare(next, root) >= 0) break;
      root = std::move(next);
    }
    if (level == 0) break;
    dropped -= cuts[level - 1];
    // Above the root of the longer number.
    root = Add(root, BigInteger(uint64_t{1})).WithDigits(cuts[level - 1] / 2, meter);
  }
  return root;
}

}  // namespace bivalve::commands
