// Hmac: a hash with a key (RFC 2104), fed block by block, and what is derived from passwords with it.
//
// Nothing here waits. Hmac's callers spend the fuel as for Hash; those that derive work long: they spend from
// the meter that they are given and stop when it says so.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/meter.h"
#include "crypto/hash.h"

namespace bivalve::crypto {

class Hmac {
 public:
  Hmac(HashKind kind, std::string_view key);
  void Add(std::string_view bytes) { inner_.Add(bytes); }
  // The object is used up; a copy made before goes on with the same key.
  std::string Finish();

 private:
  Hash inner_, outer_;
};

// PBKDF2 (RFC 8018, 5.2). `iterations` is at least 1. None: the process has to stop.
std::optional<std::string> Pbkdf2(Meter& meter, HashKind kind, std::string_view password,
                                  std::string_view salt, int64_t iterations, size_t length);

// scrypt (RFC 7914). `n`: a power of two, 2 to 2^31; n * r * 128 and p * r * 128 bytes fit into the memory
// that the meter gives. None: the process has to stop.
struct ScryptCost {
  uint64_t n = 16384;
  uint64_t r = 8;
  uint64_t p = 1;
};
std::optional<std::string> Scrypt(Meter& meter, std::string_view password, std::string_view salt,
                                  ScryptCost cost, size_t length);

}  // namespace bivalve::crypto
