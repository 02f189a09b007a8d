#include "crypto/sm3.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace bivalve::crypto {

void Sm3::Compress() {
  uint32_t w[68];
  for (int i = 0; i < 16; ++i)
    w[i] = uint32_t{block_[4 * i]} << 24 | uint32_t{block_[4 * i + 1]} << 16 |
           uint32_t{block_[4 * i + 2]} << 8 | block_[4 * i + 3];
  for (int i = 16; i < 68; ++i) {
    uint32_t x = w[i - 16] ^ w[i - 9] ^ std::rotl(w[i - 3], 15);
    w[i] = x ^ std::rotl(x, 15) ^ std::rotl(x, 23) ^ std::rotl(w[i - 13], 7) ^ w[i - 6];
  }
  auto [a, b, c, d, e, f, g, h] = state_;
  for (int i = 0; i < 64; ++i) {
    uint32_t constant = i < 16 ? 0x79cc4519 : 0x7a879d8a;
    uint32_t turned = std::rotl(a, 12);
    uint32_t ss1 = std::rotl(turned + e + std::rotl(constant, i % 32), 7);
    uint32_t ff = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    uint32_t gg = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
    uint32_t tt1 = ff + d + (ss1 ^ turned) + (w[i] ^ w[i + 4]);
    uint32_t tt2 = gg + h + ss1 + w[i];
    d = c;
    c = std::rotl(b, 9);
    b = a;
    a = tt1;
    h = g;
    g = std::rotl(f, 19);
    f = e;
    e = tt2 ^ std::rotl(tt2, 9) ^ std::rotl(tt2, 17);
  }
  const uint32_t sums[8] = {a, b, c, d, e, f, g, h};
  for (int i = 0; i < 8; ++i) state_[i] ^= sums[i];
}

void Sm3::Add(std::string_view bytes) {
  size_ += bytes.size();
  while (!bytes.empty()) {
    size_t take = std::min(kBlock - held_, bytes.size());
    std::memcpy(block_ + held_, bytes.data(), take);
    bytes.remove_prefix(take);
    if ((held_ += take) == kBlock) {
      Compress();
      held_ = 0;
    }
  }
}

std::string Sm3::Finish() {
  uint64_t bits = size_ * 8;
  Add(std::string_view("\x80", 1));
  while (held_ != kBlock - 8) Add(std::string_view("\0", 1));
  char length[8];
  for (int i = 0; i < 8; ++i) length[i] = static_cast<char>(bits >> (56 - 8 * i));
  Add({length, 8});
  std::string digest;
  for (uint32_t word : state_)
    for (int shift = 24; shift >= 0; shift -= 8) digest.push_back(static_cast<char>(word >> shift));
  return digest;
}

}  // namespace bivalve::crypto
