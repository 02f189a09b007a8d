// Hash: digests of byte streams, fed block by block.
//
// Nothing here waits or fails. Callers spend the fuel: a byte costs about 5 ns.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/meter.h"

namespace bivalve::crypto {

enum class HashKind : uint8_t {
  kMd5,
  kSha1,
  kSha224,
  kSha256,
  kSha384,
  kSha512,
  kSha3_224,
  kSha3_256,
  kSha3_384,
  kSha3_512,
  kBlake2b,
  kSm3
};

// Bytes of a digest; of BLAKE2b the most (fewer may be asked for).
size_t DigestSize(HashKind kind);
// Bytes that are hashed at a time, which HMAC asks for.
size_t BlockSize(HashKind kind);

class Hash {
 public:
  // `size`: bytes of a BLAKE2b digest, 1 to 64; 0: all.
  explicit Hash(HashKind kind, size_t size = 0);
  ~Hash();
  // A copy goes on by itself from what was added so far.
  Hash(const Hash& other);
  Hash& operator=(const Hash& other);
  void Add(std::string_view bytes);
  // Bytes, not letters. The object is used up.
  std::string Finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string Hex(std::string_view bytes);

inline bool SpendHash(Meter& meter, size_t bytes) { return meter.Spend(static_cast<int64_t>(bytes / 4 + 1)); }

}  // namespace bivalve::crypto
