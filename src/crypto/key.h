// Key: an asymmetric key: RSA, an elliptic curve's, or X25519.
//
// Read parses what Mbed TLS's own parser takes as DER: PKCS #1, PKCS #8 (not encrypted), SEC 1 and
// SubjectPublicKeyInfo. All other work is with numbers of the key's size and metered by the Work that is
// given; once that has stopped, results are worth nothing. None or null: the input does not fit the key.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/work.h"

namespace bivalve::crypto {

// As OpenSSL numbers them.
enum class Padding : uint8_t { kPkcs1 = 1, kNone = 3, kOaep = 4, kPss = 6 };

// What RSA does to a text, besides the numbers.
struct RsaUse {
  Padding padding = Padding::kPkcs1;
  std::string_view hash = {};   // "sha256"; of the text, and of OAEP or PSS
  std::string_view mask = {};   // hash of PSS's mask; empty: the same
  int salt_bytes = -1;          // of PSS; -1: any (verifying), as many as the hash has (signing)
  std::string_view label = {};  // of OAEP
};

class Key {
 public:
  enum class Kind : uint8_t { kRsa, kEc, kX25519 };

  static std::unique_ptr<Key> Read(Work& work, std::string_view der, bool is_private);
  // `bits`: 512 to 8192. `exponent`: odd, at least 3.
  static std::unique_ptr<Key> GenerateRsa(Work& work, unsigned bits, int exponent);
  // `curve`: OpenSSL's name, or "x25519".
  static std::unique_ptr<Key> GenerateEc(Work& work, std::string_view curve);
  ~Key();
  Key(const Key&) = delete;

  Kind kind() const;
  bool is_private() const { return is_private_; }
  unsigned bits() const;
  // OpenSSL's name; empty of RSA.
  std::string_view curve() const;
  // PKCS #1, SEC 1, or for X25519 PKCS #8; empty of a public key. SubjectPublicKeyInfo.
  std::string PrivateDer() const;
  std::string PublicDer() const;

  // A digest's signature: of RSA as long as the modulus, of a curve the two numbers one after the other.
  // Without a hash, PKCS #1's padding is put before the bytes as they are.
  std::optional<std::string> Sign(Work& work, const RsaUse& use, std::string_view digest);
  bool Verify(Work& work, const RsaUse& use, std::string_view digest, std::string_view signature);
  std::optional<std::string> Encrypt(Work& work, const RsaUse& use, std::string_view text);
  std::optional<std::string> Decrypt(Work& work, const RsaUse& use, std::string_view secret);
  // RSA without any padding: `private_part` says with which exponent. `bytes` are as many as the modulus has.
  std::optional<std::string> Raise(Work& work, bool private_part, std::string_view bytes);
  // What both have in common (ECDH).
  std::optional<std::string> Agree(Work& work, Key& other);

  struct State;

 private:
  explicit Key(bool is_private);
  std::unique_ptr<State> state_;
  bool is_private_;
};

// Numbers of at most 8192 bits, the highest byte first: base to the power of exponent, the rest by modulus.
std::optional<std::string> PowerModulo(Work& work, std::string_view base, std::string_view exponent,
                                       std::string_view modulus);
// A prime of so many bits (3 to 8192); a safe one is two times a prime, and one.
std::optional<std::string> FindPrime(Work& work, unsigned bits, bool safe);
bool IsPrime(Work& work, std::string_view number);

}  // namespace bivalve::crypto
