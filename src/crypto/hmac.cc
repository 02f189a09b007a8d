#include "crypto/hmac.h"

namespace bivalve::crypto {

Hmac::Hmac(HashKind kind, std::string_view key) : inner_(kind), outer_(kind) {
  std::string block(key);
  if (block.size() > BlockSize(kind)) {
    Hash shorter(kind);
    shorter.Add(block);
    block = shorter.Finish();
  }
  block.resize(BlockSize(kind), '\0');
  for (char& c : block) c ^= 0x36;
  inner_.Add(block);
  for (char& c : block) c ^= 0x36 ^ 0x5c;
  outer_.Add(block);
}

std::string Hmac::Finish() {
  outer_.Add(inner_.Finish());
  return outer_.Finish();
}

std::optional<std::string> Pbkdf2(Meter& meter, HashKind kind, std::string_view password,
                                  std::string_view salt, int64_t iterations, size_t length) {
  if (!meter.Hold(length + DigestSize(kind))) return std::nullopt;
  // Both keyed states are made once; each round continues copies of them.
  const Hmac keyed(kind, password);
  Hmac mac = keyed;
  std::string derived;
  for (uint32_t number = 1; derived.size() < length; ++number) {
    mac = keyed;
    mac.Add(salt);
    const char counter[] = {char(number >> 24), char(number >> 16), char(number >> 8), char(number)};
    mac.Add({counter, sizeof counter});
    std::string u = mac.Finish(), sum = u;
    if (!SpendHash(meter, salt.size() + 512)) return std::nullopt;
    for (int64_t i = 1; i < iterations; ++i) {
      mac = keyed;
      mac.Add(u);
      u = mac.Finish();
      for (size_t k = 0; k < sum.size(); ++k) sum[k] ^= u[k];
      // Two blocks are hashed each time.
      if (!meter.Spend(128)) return std::nullopt;
    }
    derived += sum;
  }
  derived.resize(length);
  return derived;
}

}  // namespace bivalve::crypto
