#include "crypto/blake2b.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace bivalve::crypto {
namespace {

constexpr uint64_t kStart[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

// Which word of the block goes where in each of the rounds; the last two are the first two again.
constexpr uint8_t kOrder[10][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
                                    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
                                    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
                                    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
                                    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
                                    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
                                    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
                                    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
                                    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
                                    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

inline void Mix(uint64_t& a, uint64_t& b, uint64_t& c, uint64_t& d, uint64_t x, uint64_t y) {
  a += b + x;
  d = std::rotr(d ^ a, 32);
  c += d;
  b = std::rotr(b ^ c, 24);
  a += b + y;
  d = std::rotr(d ^ a, 16);
  c += d;
  b = std::rotr(b ^ c, 63);
}

}  // namespace

Blake2b::Blake2b(size_t size) : size_(size) {
  std::copy(std::begin(kStart), std::end(kStart), state_);
  state_[0] ^= 0x01010000 ^ size;
}

void Blake2b::Compress(bool last) {
  uint64_t words[16], v[16];
  std::memcpy(words, block_, kBlock);  // every host that runs us is little-endian
  std::copy(std::begin(state_), std::end(state_), v);
  std::copy(std::begin(kStart), std::end(kStart), v + 8);
  v[12] ^= count_[0];
  v[13] ^= count_[1];
  if (last) v[14] = ~v[14];
  for (int round = 0; round < 12; ++round) {
    const uint8_t* order = kOrder[round % 10];
    for (int i = 0; i < 4; ++i)
      Mix(v[i], v[i + 4], v[i + 8], v[i + 12], words[order[2 * i]], words[order[2 * i + 1]]);
    for (int i = 0; i < 4; ++i)
      Mix(v[i], v[(i + 1) % 4 + 4], v[(i + 2) % 4 + 8], v[(i + 3) % 4 + 12], words[order[2 * i + 8]],
          words[order[2 * i + 9]]);
  }
  for (int i = 0; i < 8; ++i) state_[i] ^= v[i] ^ v[i + 8];
}

void Blake2b::Add(std::string_view bytes) {
  while (!bytes.empty()) {
    // The last block is another one: it is kept until more comes.
    if (held_ == kBlock) {
      if ((count_[0] += kBlock) < kBlock) ++count_[1];
      Compress(false);
      held_ = 0;
    }
    size_t take = std::min(kBlock - held_, bytes.size());
    std::memcpy(block_ + held_, bytes.data(), take);
    held_ += take;
    bytes.remove_prefix(take);
  }
}

std::string Blake2b::Finish() {
  if ((count_[0] += held_) < held_) ++count_[1];
  std::memset(block_ + held_, 0, kBlock - held_);
  Compress(true);
  return std::string(reinterpret_cast<const char*>(state_), size_);
}

}  // namespace bivalve::crypto
