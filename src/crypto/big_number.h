// Big numbers: whole numbers of any sign, of at most kMostBigBits bits, over Mbed TLS's.
//
// A number is decimal text, "-12" or "0", as it is shown. The longest ones take some hundred thousand steps
// for one operation, which is a few milliseconds: that is what the bound is for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bivalve::crypto {

inline constexpr size_t kMostBigBits = 16'384;

// Division drops the fraction; the remainder has the dividend's sign.
enum class BigOperation : uint8_t { kAdd, kSubtract, kMultiply, kDivide, kModulo };

// Steps that an operation on texts of these lengths may take, for whoever counts them before.
int64_t BigWork(size_t a_digits, size_t b_digits);

// Nothing: an operand is no number, it or the result is too large, or something is divided by zero.
std::optional<std::string> Calculate(BigOperation operation, std::string_view a, std::string_view b);
// Of bytes, the highest first, without a sign. Nothing: too large.
std::optional<std::string> BigFromBytes(std::string_view bytes);

}  // namespace bivalve::crypto
