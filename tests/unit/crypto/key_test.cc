#include "crypto/key.h"

#include <gtest/gtest.h>

#include "crypto/hash.h"

namespace bivalve::crypto {
namespace {

// Bytes that are the same each time.
struct Chance {
  static void Fill(void* self, std::span<char> into) {
    auto& state = static_cast<Chance*>(self)->state;
    for (char& byte : into) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      byte = static_cast<char>(state >> 56);
    }
  }
  uint64_t state = 1;
};

// Says stop when so many units are spent.
class Purse final : public Meter {
 public:
  explicit Purse(int64_t units) {
    left = units;
    floor = 0;
  }

 protected:
  bool Overdrawn() override { return false; }
};

constexpr int64_t kPlenty = INT64_MAX / 4;

std::string Sha256(std::string_view text) {
  Hash hash(HashKind::kSha256);
  hash.Add(text);
  return hash.Finish();
}

TEST(Key, WhatIsSignedIsVerified) {
  Purse purse(kPlenty);
  Chance chance;
  Work work(purse, &chance, Chance::Fill);
  const std::string digest = Sha256("text");
  for (const char* curve : {"prime256v1", "secp384r1", "secp521r1", "secp256k1", "rsa"}) {
    auto key =
        curve == std::string_view("rsa") ? Key::GenerateRsa(work, 1024, 65537) : Key::GenerateEc(work, curve);
    ASSERT_TRUE(key) << curve;
    auto half = Key::Read(work, key->PublicDer(), false);
    auto again = Key::Read(work, key->PrivateDer(), true);
    ASSERT_TRUE(half && again) << curve;
    EXPECT_EQ(again->PrivateDer(), key->PrivateDer());
    EXPECT_EQ(half->PrivateDer(), "");
    for (Padding padding : {Padding::kPkcs1, Padding::kPss}) {
      RsaUse use{.padding = padding, .hash = "sha256"};
      auto signature = again->Sign(work, use, digest);
      ASSERT_TRUE(signature) << curve;
      EXPECT_TRUE(half->Verify(work, use, digest, *signature)) << curve;
      EXPECT_FALSE(half->Verify(work, use, Sha256("other"), *signature)) << curve;
      EXPECT_FALSE(half->Verify(work, use, digest, signature->substr(1))) << curve;
      EXPECT_FALSE(half->Sign(work, use, digest)) << curve;
      (*signature)[5] ^= 1;
      EXPECT_FALSE(half->Verify(work, use, digest, *signature)) << curve;
    }
  }
}

TEST(Key, RsaTakesOnlyWhatFits) {
  Purse purse(kPlenty);
  Chance chance;
  Work work(purse, &chance, Chance::Fill);
  auto key = Key::GenerateRsa(work, 1024, 3);
  ASSERT_TRUE(key);
  for (Padding padding : {Padding::kPkcs1, Padding::kOaep}) {
    RsaUse use{.padding = padding, .hash = "sha1", .label = "label"};
    auto secret = key->Encrypt(work, use, "text");
    ASSERT_TRUE(secret);
    EXPECT_EQ(key->Decrypt(work, use, *secret), "text");
    EXPECT_FALSE(key->Decrypt(work, use, secret->substr(1)));
    EXPECT_FALSE(key->Encrypt(work, use, std::string(120, 'x')));
  }
  RsaUse none{.padding = Padding::kOaep, .hash = "nothing"};
  EXPECT_FALSE(key->Encrypt(work, none, "text"));
  EXPECT_FALSE(key->Sign(work, {.hash = "sha256"}, "too short"));
  EXPECT_FALSE(key->Sign(work, {}, std::string(200, 'x')));
  EXPECT_FALSE(key->Raise(work, true, "short"));
  EXPECT_FALSE(key->Raise(work, true, std::string(128, '\xff')));
}

TEST(Key, BothSidesAgree) {
  Purse purse(kPlenty);
  Chance chance;
  Work work(purse, &chance, Chance::Fill);
  for (const char* curve : {"prime256v1", "x25519"}) {
    auto one = Key::GenerateEc(work, curve), other = Key::GenerateEc(work, curve);
    auto secret = one->Agree(work, *other);
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret, other->Agree(work, *one));
    EXPECT_EQ(secret->size(), 32u);
  }
  auto ec = Key::GenerateEc(work, "prime256v1"), x = Key::GenerateEc(work, "x25519");
  EXPECT_FALSE(ec->Agree(work, *x));
  EXPECT_FALSE(Key::GenerateEc(work, "nothing"));
  EXPECT_FALSE(x->Sign(work, {.hash = "sha256"}, Sha256("text")));
}

// Parts of keys, and keys with single bits changed, are keys or are not; nothing else happens.
TEST(Key, DamagedDer) {
  Purse purse(kPlenty);
  Chance chance;
  Work work(purse, &chance, Chance::Fill);
  std::unique_ptr<Key> keys[] = {Key::GenerateRsa(work, 512, 65537), Key::GenerateEc(work, "prime256v1"),
                                 Key::GenerateEc(work, "x25519")};
  for (auto& key : keys) {
    for (bool is_private : {true, false}) {
      const std::string der = is_private ? key->PrivateDer() : key->PublicDer();
      for (size_t size = 0; size < der.size(); ++size)
        EXPECT_FALSE(Key::Read(work, der.substr(0, size), is_private));
      for (size_t i = 0; i < der.size(); ++i) {
        std::string damaged = der;
        damaged[i] ^= static_cast<char>(1 << i % 8);
        auto read = Key::Read(work, damaged, is_private);
        if (read) EXPECT_NE(read->PublicDer(), "");
      }
    }
  }
  EXPECT_FALSE(Key::Read(work, std::string(1 << 20, '0'), true));
}

// FIPS 186: 2^13 - 1 and its like.
TEST(Key, Numbers) {
  Purse purse(kPlenty);
  Chance chance;
  Work work(purse, &chance, Chance::Fill);
  EXPECT_EQ(PowerModulo(work, "\x03", "\x05", "\x07"), "\x05");
  EXPECT_FALSE(PowerModulo(work, "\x03", "\x05", std::string(1, '\0')));
  EXPECT_FALSE(PowerModulo(work, "\x03", "\x05", ""));
  EXPECT_TRUE(IsPrime(work, "\x1f\xff"));
  EXPECT_FALSE(IsPrime(work, "\x1f\xfd"));
  EXPECT_FALSE(IsPrime(work, ""));
  auto prime = FindPrime(work, 64, true);
  ASSERT_TRUE(prime);
  EXPECT_EQ(prime->size(), 8u);
  EXPECT_TRUE(IsPrime(work, *prime));
}

TEST(Key, ALimitEndsTheSearchForPrimes) {
  Chance chance;
  Purse purse(100'000);
  Work work(purse, &chance, Chance::Fill);
  EXPECT_FALSE(Key::GenerateRsa(work, 4096, 65537));
  EXPECT_TRUE(work.stopped());
  EXPECT_GT(purse.left, -100'000);
}

}  // namespace
}  // namespace bivalve::crypto
