// SM3 (GB/T 32905-2016).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve::crypto {

class Sm3 {
 public:
  void Add(std::string_view bytes);
  std::string Finish();

 private:
  static constexpr size_t kBlock = 64;
  void Compress();

  uint32_t state_[8] = {0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600,
                        0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e};
  unsigned char block_[kBlock];
  size_t held_ = 0;
  uint64_t size_ = 0;
};

}  // namespace bivalve::crypto
