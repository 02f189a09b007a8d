// The oracle is the x87 unit and the C library of the machine that runs the tests.
#include "base/extended.h"

#include <gtest/gtest.h>

#include <cfloat>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace bivalve {
namespace {

#if defined(__x86_64__) && LDBL_MANT_DIG == 64

class Random {
 public:
  uint64_t Next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    return state_ ^= state_ << 17;
  }

 private:
  uint64_t state_ = 0x9E3779B97F4A7C15;
};

std::string Real(const std::string& format, long double value) {
  std::string with_l = format;
  with_l.insert(with_l.size() - 1, "L");
  char text[40000];
  snprintf(text, sizeof text, with_l.c_str(), value);
  return text;
}

FloatFormat Parse(const std::string& format) {
  FloatFormat result;
  size_t i = 1;
  for (;; ++i) {
    if (format[i] == '-')
      result.minus = true;
    else if (format[i] == '+')
      result.plus = true;
    else if (format[i] == ' ')
      result.space = true;
    else if (format[i] == '#')
      result.alternate = true;
    else if (format[i] == '0')
      result.zero = true;
    else
      break;
  }
  while (isdigit(format[i])) result.width = result.width * 10 + format[i++] - '0';
  if (format[i] == '.') {
    result.precision = 0;
    for (++i; isdigit(format[i]); ++i) result.precision = result.precision * 10 + format[i] - '0';
  }
  result.conversion = format[i];
  return result;
}

std::string Ours(const std::string& format, const Extended& value) {
  std::string out;
  AppendFloat(out, value, Parse(format));
  return out;
}

Extended From(long double value) {
  uint64_t bits[2] = {};
  memcpy(bits, &value, 10);
  Extended result;
  result.negative = bits[1] >> 15 & 1;
  int exponent = static_cast<int>(bits[1] & 0x7FFF);
  if (exponent == 0x7FFF) {
    result.kind = bits[0] << 1 ? Extended::Kind::kNan : Extended::Kind::kInfinite;
    return result;
  }
  if (bits[0] == 0) return result;
  result.kind = Extended::Kind::kFinite;
  result.significand = bits[0];
  result.exponent = exponent == 0 ? -16445 : exponent - 16383 - 63;
  return result;
}

const char* const kFormats[] = {"%f",   "%e",    "%g",       "%a",    "%.0f",    "%.3f",  "%.20f",
                                "%.0e", "%.12e", "%.1g",     "%.17g", "%#g",     "%#.0f", "%.0a",
                                "%.3a", "%.20a", "%+012.3f", "%-14g", "% 20.5E", "%G"};

void CheckFormats(long double real, const Extended& ours, const std::string& what) {
  for (std::string format : kFormats) {
    EXPECT_EQ(Ours(format, ours), Real(format, real)) << what << " " << format;
  }
}

TEST(Extended, ParsesAndFormatsLikeTheCLibrary) {
  const char* texts[] = {"0",
                         "-0",
                         "1",
                         "0.1",
                         "-0.1",
                         "12345678901234567890",
                         "1e10",
                         "1e-10",
                         "9.5",
                         "0.5",
                         "1.5",
                         "2.5",
                         "99999.95",
                         "1e4932",
                         "1.18973149535723176505e4932",
                         "1.2e4932",
                         "3.6e-4951",
                         "1e-4951",
                         "1e-4960",
                         "1e5000",
                         "0x1.8p3",
                         "0x.8",
                         "0xffffffffffffffffff",
                         "0x1.00000000000000008p0",
                         "inf",
                         "-infinity",
                         "  42abc",
                         "1e",
                         "1e+",
                         "1.e3",
                         ".5",
                         ".",
                         "-",
                         "0x",
                         "0xg",
                         "nan",
                         "1e99999999999",
                         "0e99999999",
                         "123456789.987654321",
                         "3.3621031431120935063e-4932",
                         "18446744073709551615",
                         "18446744073709551617"};
  for (const char* text : texts) {
    char* end;
    long double real = strtold(text, &end);
    size_t taken;
    Extended ours = Extended::Parse(text, &taken);
    EXPECT_EQ(taken, static_cast<size_t>(end - text)) << text;
    CheckFormats(real, ours, text);
  }
}

TEST(Extended, RandomValuesAgree) {
  Random random;
  for (int i = 0; i < 3000; ++i) {
    uint64_t bits[2] = {random.Next() | uint64_t{1} << 63, 16383 - 100 + random.Next() % 200};
    if (i % 20 == 0) bits[1] = random.Next() % 0x7FFF;
    if (bits[1] == 0) bits[1] = 1;
    if (random.Next() & 1) bits[1] |= 0x8000;
    if (i % 3 == 0) bits[0] &= ~uint64_t{0} << (random.Next() % 64);
    long double a = 0, b = 0;
    memcpy(&a, bits, 10);
    bits[0] = random.Next() | uint64_t{1} << 63;
    bits[1] = (bits[1] & 0x7FFF) + random.Next() % 70;
    if (bits[1] >= 0x7FFF) bits[1] = 0x7FFE;
    memcpy(&b, bits, 10);
    CheckFormats(a, From(a), "random");
    EXPECT_EQ(Ours("%a", Add(From(a), From(b))), Real("%a", a + b));
    EXPECT_EQ(Ours("%a", Subtract(From(a), From(b))), Real("%a", a - b));
    EXPECT_EQ(Ours("%a", Multiply(From(a), From(b))), Real("%a", a * b));
    EXPECT_EQ(Ours("%a", Divide(From(a), From(b))), Real("%a", a / b));
    EXPECT_EQ(Ours("%a", Truncate(From(a))), Real("%a", std::trunc(a)));
    EXPECT_EQ(Compare(From(a), From(b)), a < b ? -1 : a > b);
    std::string text = Real("%.25e", a);
    size_t taken;
    EXPECT_EQ(Ours("%a", Extended::Parse(text, &taken)), Real("%a", strtold(text.c_str(), nullptr))) << text;
    text = Real("%.18g", a);
    EXPECT_EQ(Ours("%a", Extended::Parse(text, &taken)), Real("%a", strtold(text.c_str(), nullptr))) << text;
  }
}

#endif

TEST(Extended, IntegersAreExact) {
  std::string out;
  AppendFloat(out, Extended::FromInteger(INT64_MIN), {.conversion = 'f', .precision = 0});
  AppendFloat(out, Extended::FromUnsigned(UINT64_MAX), {.conversion = 'f', .precision = 0});
  EXPECT_EQ(out, "-922337203685477580818446744073709551615");
}

}  // namespace
}  // namespace bivalve
