#include "base/extended.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

namespace bivalve {
namespace {

constexpr int kMinExponent = -16445;  // of the significand's lowest bit, denormal values included
constexpr int kMaxExponent = 16320;   // largest finite: (2^64 - 1) * 2^16320

// An unsigned integer of any size, least significant word first, without leading zero words.
class Big {
 public:
  Big() = default;
  explicit Big(uint64_t value) {
    for (; value; value >>= 32) words_.push_back(static_cast<uint32_t>(value));
  }
  bool Zero() const { return words_.empty(); }
  size_t Bits() const { return words_.empty() ? 0 : words_.size() * 32 - std::countl_zero(words_.back()); }

  void MultiplyAdd(uint32_t factor, uint32_t addend) {
    uint64_t carry = addend;
    for (uint32_t& word : words_) {
      carry += uint64_t{word} * factor;
      word = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) words_.push_back(static_cast<uint32_t>(carry));
  }
  // Returns the remainder.
  uint32_t Divide(uint32_t divisor) {
    uint64_t rest = 0;
    for (size_t i = words_.size(); i-- > 0;) {
      rest = rest << 32 | words_[i];
      words_[i] = static_cast<uint32_t>(rest / divisor);
      rest %= divisor;
    }
    Trim();
    return static_cast<uint32_t>(rest);
  }
  void ShiftLeft(size_t bits) {
    if (words_.empty()) return;
    size_t inner = bits % 32;
    if (inner) {
      uint32_t carry = 0;
      for (uint32_t& word : words_) {
        uint32_t high = word >> (32 - inner);
        word = word << inner | carry;
        carry = high;
      }
      if (carry) words_.push_back(carry);
    }
    words_.insert(words_.begin(), bits / 32, 0);
  }
  bool Bit(size_t index) const {
    return index / 32 < words_.size() && (words_[index / 32] >> (index % 32) & 1);
  }
  // Bits [from, from + 64).
  uint64_t Window(size_t from) const {
    auto word = [&](size_t index) { return index < words_.size() ? uint64_t{words_[index]} : 0; };
    size_t first = from / 32, inner = from % 32;
    uint64_t low = word(first) | word(first + 1) << 32;
    return inner ? low >> inner | word(first + 2) << (64 - inner) : low;
  }
  bool AnyBelow(size_t bits) const {
    for (size_t i = 0; i < words_.size() && i < bits / 32; ++i)
      if (words_[i]) return true;
    return bits / 32 < words_.size() && (words_[bits / 32] & ((uint32_t{1} << (bits % 32)) - 1));
  }
  void KeepBelow(size_t bits) {
    if (bits / 32 < words_.size()) {
      words_.resize(bits / 32 + 1);
      words_.back() &= (uint32_t{1} << (bits % 32)) - 1;
    }
    Trim();
  }
  // The value above `bits`, which has to be below 2^32.
  uint32_t Above(size_t bits) const { return static_cast<uint32_t>(Window(bits)); }

 private:
  void Trim() {
    while (!words_.empty() && words_.back() == 0) words_.pop_back();
  }
  std::vector<uint32_t> words_;
};

Extended Infinity(bool negative) { return {Extended::Kind::kInfinite, negative, 0, 0}; }
Extended Zero(bool negative) { return {Extended::Kind::kZero, negative, 0, 0}; }

// `big` * 2^exponent, plus a little when `sticky`.
Extended Round(const Big& big, int64_t exponent, bool sticky, bool negative) {
  if (big.Zero()) return Zero(negative);
  int64_t bits = static_cast<int64_t>(big.Bits());
  int64_t drop = std::max<int64_t>(bits - 64, kMinExponent - exponent);
  if (drop <= 0) {
    uint64_t significand = big.Window(0);
    int shift = static_cast<int>(std::min<int64_t>(64 - bits, exponent - kMinExponent));
    exponent -= shift;
    if (exponent > kMaxExponent) return Infinity(negative);
    return {Extended::Kind::kFinite, negative, static_cast<int>(exponent), significand << shift};
  }
  if (drop > bits + 1) return Zero(negative);
  size_t cut = static_cast<size_t>(drop);
  uint64_t significand = drop >= bits ? 0 : big.Window(cut);
  bool half = big.Bit(cut - 1);
  bool rest = sticky || big.AnyBelow(cut - 1);
  exponent += drop;
  if (half && (rest || (significand & 1)) && ++significand == 0) {
    significand = uint64_t{1} << 63;
    ++exponent;
  }
  if (significand == 0) return Zero(negative);
  if (exponent > kMaxExponent) return Infinity(negative);
  return {Extended::Kind::kFinite, negative, static_cast<int>(exponent), significand};
}

// A 128-bit value * 2^exponent, plus a little when `sticky`.
Extended Round128(unsigned __int128 value, int64_t exponent, bool sticky, bool negative) {
  if (value == 0) return Zero(negative);
  uint64_t high = static_cast<uint64_t>(value >> 64), low = static_cast<uint64_t>(value);
  int bits = high ? 128 - std::countl_zero(high) : 64 - std::countl_zero(low);
  int64_t drop = std::max<int64_t>(bits - 64, kMinExponent - exponent);
  if (drop <= 0) {
    int shift = static_cast<int>(std::min<int64_t>(64 - bits, exponent - kMinExponent));
    exponent -= shift;
    if (exponent > kMaxExponent) return Infinity(negative);
    return {Extended::Kind::kFinite, negative, static_cast<int>(exponent), low << shift};
  }
  if (drop > bits + 1 || drop > 127) return Zero(negative);
  uint64_t significand = static_cast<uint64_t>(value >> drop);
  bool half = value >> (drop - 1) & 1;
  bool rest = sticky || (value & ((static_cast<unsigned __int128>(1) << (drop - 1)) - 1)) != 0;
  exponent += drop;
  if (half && (rest || (significand & 1)) && ++significand == 0) {
    significand = uint64_t{1} << 63;
    ++exponent;
  }
  if (significand == 0) return Zero(negative);
  if (exponent > kMaxExponent) return Infinity(negative);
  return {Extended::Kind::kFinite, negative, static_cast<int>(exponent), significand};
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
int HexValue(char c) {
  if (IsDigit(c)) return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool StartsWithFold(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (size_t i = 0; i < lower.size(); ++i)
    if ((text[i] | 0x20) != lower[i]) return false;
  return true;
}

// An exponent "e+12" at `at`; 0 and nothing taken when there is none.
int64_t ParseExponent(std::string_view text, size_t* at, char mark) {
  size_t i = *at;
  if (i >= text.size() || (text[i] | 0x20) != mark) return 0;
  ++i;
  bool minus = i < text.size() && text[i] == '-';
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
  if (i >= text.size() || !IsDigit(text[i])) return 0;
  int64_t value = 0;
  for (; i < text.size() && IsDigit(text[i]); ++i)
    value = std::min<int64_t>(value * 10 + (text[i] - '0'), 1 << 30);
  *at = i;
  return minus ? -value : value;
}

Extended ParseHex(std::string_view text, size_t* at, bool negative) {
  Big digits;
  bool point = false, sticky = false;
  int64_t exponent = 0;
  size_t i = *at + 2;
  for (; i < text.size(); ++i) {
    if (text[i] == '.' && !point) {
      point = true;
      continue;
    }
    int value = HexValue(text[i]);
    if (value < 0) break;
    if (digits.Bits() < 256) {
      if (digits.Zero())
        digits = Big(static_cast<uint64_t>(value));
      else
        digits.MultiplyAdd(16, static_cast<uint32_t>(value));
      if (point) exponent -= 4;
    } else {
      sticky |= value != 0;
      if (!point) exponent += 4;
    }
  }
  exponent += ParseExponent(text, &i, 'p');
  *at = i;
  return Round(digits, exponent, sticky, negative);
}

Extended FromDecimal(std::string_view digits, int64_t exponent, bool sticky, bool negative) {
  if (digits.empty()) return Zero(negative);
  if (exponent + static_cast<int64_t>(digits.size()) > 5000) return Infinity(negative);
  if (exponent + static_cast<int64_t>(digits.size()) < -5100) return Zero(negative);
  Big big;
  for (char c : digits) {
    if (big.Zero())
      big = Big(static_cast<uint64_t>(c - '0'));
    else
      big.MultiplyAdd(10, static_cast<uint32_t>(c - '0'));
  }
  constexpr uint32_t kFive13 = 1220703125;
  if (exponent >= 0) {
    int64_t left = exponent;
    for (; left >= 13; left -= 13) big.MultiplyAdd(kFive13, 0);
    for (; left > 0; --left) big.MultiplyAdd(5, 0);
    return Round(big, exponent, sticky, negative);
  }
  // Enough bits that 64 and a rounding bit remain after the division by 5^-exponent (2.33 bits each).
  int64_t shift = std::max<int64_t>(0, -exponent * 7 / 3 + 70 - static_cast<int64_t>(big.Bits()) + 64);
  big.ShiftLeft(static_cast<size_t>(shift));
  int64_t left = -exponent;
  for (; left >= 13; left -= 13) sticky |= big.Divide(kFive13) != 0;
  for (; left > 0; --left) sticky |= big.Divide(5) != 0;
  return Round(big, exponent - shift, sticky, negative);
}

// Precondition: a digit, or a point and a digit, at *at.
Extended ParseDecimal(std::string_view text, size_t* at, bool negative) {
  constexpr size_t kKept = 6000;  // more never change the rounding but by being there
  std::string digits;
  bool point = false, sticky = false;
  int64_t exponent = 0;
  size_t i = *at;
  for (; i < text.size(); ++i) {
    char c = text[i];
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (!IsDigit(c)) break;
    if (digits.size() < kKept) {
      if (c != '0' || !digits.empty()) digits += c;
      if (point) --exponent;
    } else {
      sticky |= c != '0';
      if (!point) ++exponent;
    }
  }
  exponent += ParseExponent(text, &i, 'e');
  *at = i;
  return FromDecimal(digits, exponent, sticky, negative);
}

// Exact decimal digits: *whole has no leading zero (but "0" for nothing), *fraction no trailing one.
void Expand(const Extended& value, std::string* whole, std::string* fraction) {
  Big big(value.significand);
  if (value.exponent >= 0) big.ShiftLeft(static_cast<size_t>(value.exponent));
  Big low;
  size_t point = value.exponent < 0 ? static_cast<size_t>(-value.exponent) : 0;
  if (point) {
    uint64_t high = point >= 64 ? 0 : value.significand >> point;
    low = big;
    low.KeepBelow(point);
    big = Big(high);
  }
  while (!big.Zero()) {
    uint32_t part = big.Divide(1'000'000'000);
    for (int i = 0; i < 9; ++i, part /= 10) *whole += static_cast<char>('0' + part % 10);
  }
  while (whole->size() > 1 && whole->back() == '0') whole->pop_back();
  if (whole->empty()) *whole = "0";
  std::reverse(whole->begin(), whole->end());
  while (!low.Zero()) {
    low.MultiplyAdd(1'000'000'000, 0);
    uint32_t part = low.Above(point);
    low.KeepBelow(point);
    char text[9];
    for (int i = 8; i >= 0; --i, part /= 10) text[i] = static_cast<char>('0' + part % 10);
    fraction->append(text, 9);
  }
  while (!fraction->empty() && fraction->back() == '0') fraction->pop_back();
}

// Keeps `count` of the digits, rounding half to even. True: a carry made it one digit longer.
bool RoundDigits(std::string& digits, size_t count) {
  if (count >= digits.size()) {
    digits.append(count - digits.size(), '0');
    return false;
  }
  char next = digits[count];
  bool rest = digits.find_first_not_of('0', count + 1) != std::string::npos;
  bool odd = count > 0 && (digits[count - 1] & 1);
  bool up = next > '5' || (next == '5' && (rest || odd));
  digits.resize(count);
  if (!up) return false;
  size_t i = count;
  while (i > 0 && digits[i - 1] == '9') digits[--i] = '0';
  if (i > 0) {
    ++digits[i - 1];
    return false;
  }
  digits.insert(0, 1, '1');
  return true;
}

std::string FixedText(const Extended& value, int precision, bool alternate) {
  std::string whole = "0", fraction;
  if (value.kind == Extended::Kind::kFinite) {
    whole.clear();
    Expand(value, &whole, &fraction);
  }
  std::string digits = whole + fraction;
  size_t point = whole.size() + (RoundDigits(digits, whole.size() + static_cast<size_t>(precision)) ? 1 : 0);
  std::string text = digits.substr(0, point);
  if (precision > 0 || alternate) text += '.';
  text.append(digits, point);
  return text;
}

// `precision` digits after the point; *exponent gets the decimal exponent. Text without "e+NN".
std::string ScientificDigits(const Extended& value, int precision, int* exponent) {
  std::string digits;
  *exponent = 0;
  if (value.kind == Extended::Kind::kFinite) {
    std::string whole, fraction;
    Expand(value, &whole, &fraction);
    if (whole != "0") {
      *exponent = static_cast<int>(whole.size()) - 1;
      digits = whole + fraction;
    } else {
      size_t first = fraction.find_first_not_of('0');
      *exponent = -static_cast<int>(first) - 1;
      digits = fraction.substr(first);
    }
  }
  size_t count = static_cast<size_t>(precision) + 1;
  if (RoundDigits(digits, count)) {
    ++*exponent;
    digits.resize(count);
  }
  return digits;
}

void AppendExponent(std::string& text, char mark, int exponent, size_t least_digits) {
  text += mark;
  text += exponent < 0 ? '-' : '+';
  std::string digits = std::to_string(exponent < 0 ? -exponent : exponent);
  if (digits.size() < least_digits) text.append(least_digits - digits.size(), '0');
  text += digits;
}

std::string ScientificText(const Extended& value, int precision, bool alternate) {
  int exponent;
  std::string digits = ScientificDigits(value, precision, &exponent);
  std::string text(1, digits[0]);
  if (precision > 0 || alternate) text += '.';
  text.append(digits, 1);
  AppendExponent(text, 'e', exponent, 2);
  return text;
}

std::string GeneralText(const Extended& value, int precision, bool alternate) {
  if (precision == 0) precision = 1;
  int exponent;
  std::string digits = ScientificDigits(value, precision - 1, &exponent);
  bool scientific = exponent < -4 || exponent >= precision;
  if (!alternate) {
    while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  }
  std::string text;
  if (scientific) {
    text += digits[0];
    if (digits.size() > 1 || alternate) text += '.';
    text.append(digits, 1);
    AppendExponent(text, 'e', exponent, 2);
    return text;
  }
  if (exponent < 0) {
    text = "0.";
    text.append(static_cast<size_t>(-exponent - 1), '0');
    return text + digits;
  }
  size_t point = static_cast<size_t>(exponent) + 1;
  if (digits.size() < point) digits.append(point - digits.size(), '0');
  text = digits.substr(0, point);
  if (digits.size() > point || alternate) text += '.';
  return text.append(digits, point);
}

// glibc's form for this format: the first hexadecimal digit holds the four highest bits.
std::string HexText(const Extended& value, int precision, bool alternate) {
  uint64_t bits = value.significand;
  int exponent = value.kind == Extended::Kind::kFinite ? value.exponent + 60 : 0;
  if (value.kind == Extended::Kind::kFinite && !(bits >> 63)) exponent = kMinExponent + 60;
  unsigned lead = static_cast<unsigned>(bits >> 60);
  uint64_t rest = bits << 4;
  int digits = 15;
  if (precision >= 0 && precision < 15) {
    int drop = 60 - 4 * precision;
    uint64_t value60 = bits & ((uint64_t{1} << 60) - 1);
    uint64_t kept = drop == 60 ? 0 : value60 >> drop;
    uint64_t cut = value60 & ((uint64_t{1} << drop) - 1);
    uint64_t half = uint64_t{1} << (drop - 1);
    bool odd = precision == 0 ? lead & 1 : kept & 1;
    if (cut > half || (cut == half && odd)) ++kept;
    if (precision == 0) {
      lead += static_cast<unsigned>(kept);
    } else if (kept >> (4 * precision)) {
      ++lead;
      kept = 0;
    }
    if (lead > 15) {
      lead = 1;
      exponent += 4;
    }
    rest = precision == 0 ? 0 : kept << (64 - 4 * precision);
    digits = precision;
  } else if (precision < 0) {
    digits = rest ? 16 - std::countr_zero(rest) / 4 : 0;
  }
  std::string text = "0x";
  text += "0123456789abcdef"[lead];
  int wanted = precision < 0 ? digits : precision;
  if (wanted > 0 || alternate) text += '.';
  for (int i = 0; i < wanted; ++i) text += i < 16 ? "0123456789abcdef"[rest >> (60 - 4 * i) & 15] : '0';
  AppendExponent(text, 'p', exponent, 1);
  return text;
}

}  // namespace

Extended Extended::FromUnsigned(uint64_t value, bool negative) { return Round128(value, 0, false, negative); }

Extended Extended::FromInteger(int64_t value) {
  return FromUnsigned(value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value), value < 0);
}

Extended Extended::Parse(std::string_view text, size_t* taken, bool* range) {
  size_t i = 0;
  *taken = 0;
  if (range) *range = false;
  while (i < text.size() && (text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r'))) ++i;
  bool negative = i < text.size() && text[i] == '-';
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
  std::string_view rest = text.substr(i);
  if (StartsWithFold(rest, "inf")) {
    *taken = i + (StartsWithFold(rest, "infinity") ? 8 : 3);
    return Infinity(negative);
  }
  if (StartsWithFold(rest, "nan")) {
    size_t end = 3;
    if (rest.size() > 3 && rest[3] == '(') {
      size_t close =
          rest.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", 4);
      if (close != std::string_view::npos && rest[close] == ')') end = close + 1;
    }
    *taken = i + end;
    return {Kind::kNan, negative, 0, 0};
  }
  Extended value;
  bool hex = rest.size() > 2 && rest[0] == '0' && (rest[1] | 0x20) == 'x' &&
             (HexValue(rest[2]) >= 0 || (rest[2] == '.' && rest.size() > 3 && HexValue(rest[3]) >= 0));
  if (hex) {
    value = ParseHex(text, &i, negative);
  } else {
    bool digits =
        !rest.empty() && (IsDigit(rest[0]) || (rest[0] == '.' && rest.size() > 1 && IsDigit(rest[1])));
    if (!digits) return Zero(false);
    value = ParseDecimal(text, &i, negative);
  }
  *taken = i;
  if (range) {
    bool vanished = value.kind == Kind::kZero &&
                    rest.substr(0, i - (rest.data() - text.data())).find_first_of("123456789abcdfABCDF") <
                        rest.find_first_of("eEpP");
    *range = value.kind == Kind::kInfinite || vanished;
  }
  return value;
}

Extended Extended::Negated() const {
  Extended result = *this;
  result.negative = !negative;
  return result;
}

double Extended::ToDouble() const {
  switch (kind) {
    case Kind::kZero: return negative ? -0.0 : 0.0;
    case Kind::kInfinite: return negative ? -HUGE_VAL : HUGE_VAL;
    case Kind::kNan: return std::nan("");
    case Kind::kFinite: break;
  }
  double magnitude = std::ldexp(static_cast<double>(significand), exponent);
  return negative ? -magnitude : magnitude;
}

Extended Add(const Extended& a, const Extended& b) {
  using Kind = Extended::Kind;
  if (a.kind == Kind::kNan || b.kind == Kind::kNan) return {Kind::kNan, false, 0, 0};
  if (a.kind == Kind::kInfinite) {
    if (b.kind == Kind::kInfinite && a.negative != b.negative) return {Kind::kNan, true, 0, 0};
    return a;
  }
  if (b.kind == Kind::kInfinite) return b;
  if (a.kind == Kind::kZero && b.kind == Kind::kZero) return Zero(a.negative && b.negative);
  if (a.kind == Kind::kZero) return b;
  if (b.kind == Kind::kZero) return a;
  const Extended& big =
      a.exponent > b.exponent || (a.exponent == b.exponent && a.significand >= b.significand) ? a : b;
  const Extended& small = &big == &a ? b : a;
  // 62 guard bits below the larger one; what is shifted out beyond them only has to be seen.
  constexpr int kGuard = 62;
  int distance = big.exponent - small.exponent;
  unsigned __int128 high = static_cast<unsigned __int128>(big.significand) << kGuard;
  unsigned __int128 low = static_cast<unsigned __int128>(small.significand) << kGuard;
  bool sticky = false;
  if (distance > 127) {
    low = 0;
    sticky = true;
  } else if (distance > 0) {
    sticky = (low & ((static_cast<unsigned __int128>(1) << distance) - 1)) != 0;
    low >>= distance;
  }
  unsigned __int128 sum;
  if (a.negative == b.negative) {
    sum = high + low;
  } else {
    sum = high - low - (sticky ? 1 : 0);
    if (sum == 0 && !sticky) return Zero(false);
  }
  return Round128(sum, int64_t{big.exponent} - kGuard, sticky, big.negative);
}

Extended Subtract(const Extended& a, const Extended& b) { return Add(a, b.Negated()); }

Extended Multiply(const Extended& a, const Extended& b) {
  using Kind = Extended::Kind;
  bool negative = a.negative != b.negative;
  if (a.kind == Kind::kNan || b.kind == Kind::kNan) return {Kind::kNan, false, 0, 0};
  if (a.kind == Kind::kInfinite || b.kind == Kind::kInfinite) {
    if (a.kind == Kind::kZero || b.kind == Kind::kZero) return {Kind::kNan, true, 0, 0};
    return Infinity(negative);
  }
  if (a.kind == Kind::kZero || b.kind == Kind::kZero) return Zero(negative);
  unsigned __int128 product = static_cast<unsigned __int128>(a.significand) * b.significand;
  return Round128(product, int64_t{a.exponent} + b.exponent, false, negative);
}

Extended Divide(const Extended& a, const Extended& b) {
  using Kind = Extended::Kind;
  bool negative = a.negative != b.negative;
  bool same_edge = a.kind == b.kind && (a.kind == Kind::kZero || a.kind == Kind::kInfinite);
  if (a.kind == Kind::kNan || b.kind == Kind::kNan || same_edge) return {Kind::kNan, true, 0, 0};
  if (a.kind == Kind::kInfinite || b.kind == Kind::kZero) return Infinity(negative);
  if (a.kind == Kind::kZero || b.kind == Kind::kInfinite) return Zero(negative);
  unsigned __int128 dividend = static_cast<unsigned __int128>(a.significand) << 64;
  unsigned __int128 quotient = dividend / b.significand, rest = dividend % b.significand << 2;
  quotient = (quotient << 2) + rest / b.significand;
  return Round128(quotient, int64_t{a.exponent} - b.exponent - 66, rest % b.significand != 0, negative);
}

Extended Truncate(const Extended& value) {
  if (value.kind != Extended::Kind::kFinite || value.exponent >= 0) return value;
  if (value.exponent <= -64) return Zero(value.negative);
  uint64_t whole = value.significand >> -value.exponent;
  return Extended::FromUnsigned(whole, value.negative);
}

int Compare(const Extended& a, const Extended& b) {
  using Kind = Extended::Kind;
  auto sign = [](const Extended& x) { return x.kind == Kind::kZero ? 0 : x.negative ? -1 : 1; };
  if (sign(a) != sign(b)) return sign(a) < sign(b) ? -1 : 1;
  if (sign(a) == 0) return 0;
  int magnitude = 0;
  if (a.kind == Kind::kInfinite || b.kind == Kind::kInfinite)
    magnitude = (a.kind == Kind::kInfinite) - (b.kind == Kind::kInfinite);
  else if (a.exponent != b.exponent)  // both normalised, or the denormal one has the lowest exponent
    magnitude = a.exponent < b.exponent ? -1 : 1;
  else
    magnitude = a.significand < b.significand ? -1 : a.significand > b.significand;
  return sign(a) * magnitude;
}

void AppendFloat(std::string& out, const Extended& value, const FloatFormat& format) {
  char conversion = static_cast<char>(format.conversion | 0x20);
  bool upper = conversion != format.conversion;
  std::string sign = value.negative ? "-" : format.plus ? "+" : format.space ? " " : "";
  std::string text;
  bool finite = value.kind == Extended::Kind::kZero || value.kind == Extended::Kind::kFinite;
  int precision = format.precision < 0 ? 6 : format.precision;
  if (!finite)
    text = value.kind == Extended::Kind::kNan ? "nan" : "inf";
  else if (conversion == 'f')
    text = FixedText(value, precision, format.alternate);
  else if (conversion == 'e')
    text = ScientificText(value, precision, format.alternate);
  else if (conversion == 'g')
    text = GeneralText(value, precision, format.alternate);
  else
    text = HexText(value, format.precision, format.alternate);
  if (upper)
    for (char& c : text)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 0x20);
  size_t length = sign.size() + text.size();
  size_t pad = static_cast<size_t>(std::max(format.width, 0)) > length
                   ? static_cast<size_t>(format.width) - length
                   : 0;
  if (format.minus) {
    out.append(sign).append(text).append(pad, ' ');
  } else if (format.zero && finite) {
    out += sign;
    size_t prefix = conversion == 'a' ? 2 : 0;
    out.append(text, 0, prefix).append(pad, '0').append(text, prefix);
  } else {
    out.append(pad, ' ').append(sign).append(text);
  }
}

}  // namespace bivalve
