// BLAKE2b without a key (RFC 7693).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve::crypto {

class Blake2b {
 public:
  // `size`: bytes of the digest, 1 to 64.
  explicit Blake2b(size_t size);
  void Add(std::string_view bytes);
  std::string Finish();

 private:
  static constexpr size_t kBlock = 128;
  void Compress(bool last);

  uint64_t state_[8];
  uint64_t count_[2] = {};
  unsigned char block_[kBlock];
  size_t held_ = 0;
  size_t size_;
};

}  // namespace bivalve::crypto
