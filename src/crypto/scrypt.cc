#include <bit>
#include <cstring>
#include <utility>
#include <vector>

#include "crypto/hmac.h"

namespace bivalve::crypto {
namespace {

constexpr size_t kWords = 16;  // of a block of Salsa20

// RFC 7914, 3: four times two rounds.
void Salsa8(uint32_t* block) {
  uint32_t x[kWords];
  std::memcpy(x, block, sizeof x);
  auto quarter = [&x](int a, int b, int c, int d) {
    x[b] ^= std::rotl(x[a] + x[d], 7);
    x[c] ^= std::rotl(x[b] + x[a], 9);
    x[d] ^= std::rotl(x[c] + x[b], 13);
    x[a] ^= std::rotl(x[d] + x[c], 18);
  };
  for (int round = 0; round < 4; ++round) {
    quarter(0, 4, 8, 12), quarter(5, 9, 13, 1), quarter(10, 14, 2, 6), quarter(15, 3, 7, 11);
    quarter(0, 1, 2, 3), quarter(5, 6, 7, 4), quarter(10, 11, 8, 9), quarter(15, 12, 13, 14);
  }
  for (size_t i = 0; i < kWords; ++i) block[i] += x[i];
}

// 4: *from, 2r blocks, mixed into *to: even ones first, then the odd ones.
void MixBlocks(const uint32_t* from, uint32_t* to, size_t r) {
  uint32_t x[kWords];
  std::memcpy(x, from + (2 * r - 1) * kWords, sizeof x);
  for (size_t i = 0; i < 2 * r; ++i) {
    for (size_t k = 0; k < kWords; ++k) x[k] ^= from[i * kWords + k];
    Salsa8(x);
    std::memcpy(to + (i / 2 + (i & 1) * r) * kWords, x, sizeof x);
  }
}

// 5: `part` is 128 * r bytes; `memory` holds n + 2 of them.
bool Mix(Meter& meter, char* part, ScryptCost cost, std::vector<uint32_t>& memory) {
  size_t size = 2 * cost.r * kWords;
  uint32_t* v = memory.data();
  uint32_t *x = v + cost.n * size, *y = x + size;
  auto spend = [&] { return meter.Spend(static_cast<int64_t>(size / 2)); };
  std::memcpy(x, part, size * 4);
  for (uint64_t i = 0; i < cost.n; ++i) {
    std::memcpy(v + i * size, x, size * 4);
    MixBlocks(x, y, cost.r);
    std::swap(x, y);
    if (!spend()) return false;
  }
  for (uint64_t i = 0; i < cost.n; ++i) {
    const uint32_t* chosen = v + (x[size - kWords] & (cost.n - 1)) * size;
    for (size_t k = 0; k < size; ++k) x[k] ^= chosen[k];
    MixBlocks(x, y, cost.r);
    std::swap(x, y);
    if (!spend()) return false;
  }
  std::memcpy(part, x, size * 4);
  return true;
}

}  // namespace

static_assert(std::endian::native == std::endian::little, "words are read as they lie");

std::optional<std::string> Scrypt(Meter& meter, std::string_view password, std::string_view salt,
                                  ScryptCost cost, size_t length) {
  size_t part = 128 * cost.r;
  if (!meter.Hold((cost.n + 2) * part)) return std::nullopt;
  auto parts = Pbkdf2(meter, HashKind::kSha256, password, salt, 1, part * cost.p);
  if (!parts) return std::nullopt;
  {
    std::vector<uint32_t> memory((cost.n + 2) * part / 4);
    for (uint64_t i = 0; i < cost.p; ++i)
      if (!Mix(meter, parts->data() + i * part, cost, memory)) return std::nullopt;
  }
  return Pbkdf2(meter, HashKind::kSha256, password, *parts, 1, length);
}

}  // namespace bivalve::crypto
