#include "crypto/big_number.h"

#include <mbedtls/bignum.h>

#include <algorithm>
#include <vector>

namespace bivalve::crypto {
namespace {

// Decimal digits that go into one word at a time.
constexpr int kGroup = 9;
constexpr uint32_t kGroupBase = 1'000'000'000;
constexpr size_t kMostDigits = kMostBigBits * 302 / 1000;
constexpr size_t kMostBytes = kMostBigBits / 8;

// The lowest word first.
using Words = std::vector<uint32_t>;

struct Number {
  Number() { mbedtls_mpi_init(&value); }
  ~Number() { mbedtls_mpi_free(&value); }
  Number(const Number&) = delete;
  bool Zero() const { return mbedtls_mpi_cmp_int(&value, 0) == 0; }

  // False: no number, or too large.
  bool Read(std::string_view text) {
    const bool minus = text.starts_with('-');
    if (minus) text.remove_prefix(1);
    if (text.empty() || text.size() > kMostDigits) return false;
    Words words;
    for (size_t at = 0; at < text.size();) {
      const size_t size = (text.size() - at) % kGroup ? (text.size() - at) % kGroup : kGroup;
      uint64_t carry = 0;
      uint32_t scale = 1;
      for (size_t i = 0; i < size; ++i) {
        const char digit = text[at + i];
        if (digit < '0' || digit > '9') return false;
        carry = carry * 10 + static_cast<uint64_t>(digit - '0');
        scale *= 10;
      }
      at += size;
      for (uint32_t& word : words) {
        carry += static_cast<uint64_t>(word) * scale;
        word = static_cast<uint32_t>(carry);
        carry >>= 32;
      }
      if (carry) words.push_back(static_cast<uint32_t>(carry));
    }
    std::string bytes;
    for (uint32_t word : words)
      for (int i = 0; i < 4; ++i) bytes += static_cast<char>(word >> (8 * i));
    if (mbedtls_mpi_read_binary_le(&value, reinterpret_cast<const unsigned char*>(bytes.data()),
                                   bytes.size()))
      return false;
    if (minus && !Zero()) value.MBEDTLS_PRIVATE(s) = -1;
    return true;
  }

  std::optional<std::string> Text() const {
    const size_t size = mbedtls_mpi_size(&value);
    if (size > kMostBytes) return std::nullopt;
    std::string bytes(size + 3, '\0');
    mbedtls_mpi_write_binary_le(&value, reinterpret_cast<unsigned char*>(bytes.data()), bytes.size());
    Words words;
    for (size_t at = 0; at + 4 <= bytes.size(); at += 4) {
      uint32_t word = 0;
      for (size_t i = 4; i-- > 0;) word = word << 8 | static_cast<uint8_t>(bytes[at + i]);
      words.push_back(word);
    }
    std::string text;  // the last digit first
    while (!words.empty()) {
      uint64_t rest = 0;
      for (size_t i = words.size(); i-- > 0;) {
        rest = rest << 32 | words[i];
        words[i] = static_cast<uint32_t>(rest / kGroupBase);
        rest %= kGroupBase;
      }
      while (!words.empty() && words.back() == 0) words.pop_back();
      for (int i = 0; i < kGroup && (rest || !words.empty()); ++i, rest /= 10)
        text += static_cast<char>('0' + rest % 10);
    }
    if (text.empty()) return "0";
    if (value.MBEDTLS_PRIVATE(s) < 0) text += '-';
    std::ranges::reverse(text);
    return text;
  }

  mbedtls_mpi value;
};

}  // namespace

int64_t BigWork(size_t a_digits, size_t b_digits) {
  const auto digits = static_cast<int64_t>(std::min(std::max(a_digits, b_digits), kMostDigits));
  return digits * digits / 64 + 1;
}

std::optional<std::string> Calculate(BigOperation operation, std::string_view a, std::string_view b) {
  Number left, right, result, rest;
  if (!left.Read(a) || !right.Read(b)) return std::nullopt;
  int failed = 1;
  switch (operation) {
    case BigOperation::kAdd: failed = mbedtls_mpi_add_mpi(&result.value, &left.value, &right.value); break;
    case BigOperation::kSubtract:
      failed = mbedtls_mpi_sub_mpi(&result.value, &left.value, &right.value);
      break;
    case BigOperation::kMultiply:
      failed = mbedtls_mpi_mul_mpi(&result.value, &left.value, &right.value);
      break;
    case BigOperation::kDivide:
      failed = mbedtls_mpi_div_mpi(&result.value, &rest.value, &left.value, &right.value);
      break;
    case BigOperation::kModulo:
      failed = mbedtls_mpi_div_mpi(&rest.value, &result.value, &left.value, &right.value);
      break;
  }
  if (failed) return std::nullopt;
  return result.Text();
}

std::optional<std::string> BigFromBytes(std::string_view bytes) {
  bytes.remove_prefix(std::min(bytes.find_first_not_of('\0'), bytes.size()));
  Number number;
  if (bytes.size() > kMostBytes ||
      mbedtls_mpi_read_binary(&number.value, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size()))
    return std::nullopt;
  return number.Text();
}

}  // namespace bivalve::crypto
