#include "crypto/tls.h"
#include "crypto/trust.h"

#include <gtest/gtest.h>

#include <cstdio>

#include "crypto/key.h"

namespace bivalve::crypto {
namespace {

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

// DER of the PEM file of tests/script/pki.
std::string ReadPem(const std::string& name) {
  std::string text, der;
  FILE* file = fopen((std::string(BIVALVE_SOURCE_DIR) + "/tests/script/pki/" + name).c_str(), "rb");
  if (!file) return der;
  char block[4096];
  for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;) text.append(block, got);
  fclose(file);
  size_t begin = text.find("-----\n") + 6, end = text.find("-----END");
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  uint32_t bits = 0;
  int count = 0;
  for (char c : text.substr(begin, end - begin)) {
    size_t digit = kDigits.find(c);
    if (digit == kDigits.npos) continue;
    bits = bits << 6 | static_cast<uint32_t>(digit);
    count += 6;
    if (count >= 8) der.push_back(static_cast<char>(bits >> (count -= 8)));
  }
  return der;
}

struct Pair {
  explicit Pair(bool allows_13, const std::string& name = "server") : work(meter, &chance, Chance::Fill) {
    TlsOptions options;
    options.server_name = "server.test";
    options.protocols = {"b", "a"};
    options.allows_13 = allows_13;
    client = TlsSession::Open(work, options);
    options.is_server = true;
    options.certificates = ReadPem(name + ".crt");
    options.private_key = ReadPem(name + ".key");
    options.protocols = {"a"};
    server = TlsSession::Open(work, options);
  }
  // Until both are open or one has failed. `spoil` may change what goes from one to the other.
  template <class Spoil>
  void Shake(Spoil spoil) {
    std::string said, to_server;
    TlsSession::State c = client->Step(work, "", &said), s = TlsSession::State::kHandshake;
    for (int round = 0; round < 20; ++round) {
      std::string bytes = client->Take();
      spoil(bytes);
      s = server->Step(work, bytes, &said);
      bytes = server->Take();
      spoil(bytes);
      if (c == TlsSession::State::kFailed || s == TlsSession::State::kFailed) return;
      c = client->Step(work, bytes, &said);
      if (c == TlsSession::State::kOpen && s == TlsSession::State::kOpen) return;
    }
  }
  FreeMeter meter;
  Chance chance;
  Work work;
  std::unique_ptr<TlsSession> client, server;
};

TEST(Tls, BothSidesTalk) {
  for (bool allows_13 : {true, false}) {
    for (const char* name : {"server", "rsa"}) {
      Pair pair(allows_13, name);
      ASSERT_TRUE(pair.client && pair.server) << name;
      pair.Shake([](std::string&) {});
      EXPECT_EQ(pair.client->Version(), allows_13 ? 0x304 : 0x303);
      EXPECT_EQ(pair.client->Protocol(), "a");
      EXPECT_EQ(pair.client->Cipher(), pair.server->Cipher());
      EXPECT_EQ(pair.client->PeerCertificates(), ReadPem(std::string(name) + ".crt"));
      const std::string text(100'000, 'x');
      ASSERT_TRUE(pair.client->Say(pair.work, text));
      std::string heard, part;
      auto state = pair.server->Step(pair.work, pair.client->Take(), &part);
      for (heard = part; state == TlsSession::State::kMore; heard += part) {
        part.clear();
        state = pair.server->Step(pair.work, "", &part);
      }
      EXPECT_EQ(heard, text);
      pair.client->End(pair.work);
      part.clear();
      EXPECT_EQ(pair.server->Step(pair.work, pair.client->Take(), &part), TlsSession::State::kEnded);
    }
  }
}

// Whatever is changed on the way, the two do not talk over it; but for the versions in the heads of records,
// which nobody looks at.
TEST(Tls, DamagedHandshakes) {
  for (bool allows_13 : {true, false}) {
    int shaken = 0, unnoticed = 0;
    for (size_t where = 0; where < 3000; where += 7) {
      Pair pair(allows_13);
      size_t at = 0;
      pair.Shake([&](std::string& bytes) {
        if (where >= at && where < at + bytes.size()) bytes[where - at] ^= static_cast<char>(1 << where % 8);
        at += bytes.size();
      });
      if (where >= at) break;
      ++shaken;
      unnoticed +=
          !pair.client->error() && !pair.server->error() && pair.client->Version() && pair.server->Version();
    }
    EXPECT_GT(shaken, 100);
    EXPECT_LT(unnoticed, 12);
  }
}

TEST(Tls, GarbageIsRefused) {
  for (std::string_view garbage :
       {"GET / HTTP/1.1\r\n\r\n", "\x16\x03\x01\xff\xff aaaaaaaa", "\x15\x03\x03\x00\x02\x02\x28"}) {
    Pair pair(true);
    std::string said;
    EXPECT_EQ(pair.server->Step(pair.work, std::string(garbage) + std::string(70'000, 'x'), &said),
              TlsSession::State::kFailed);
    EXPECT_EQ(pair.server->Step(pair.work, "more", &said), TlsSession::State::kFailed);
    EXPECT_FALSE(pair.server->Say(pair.work, "text"));
    EXPECT_NE(pair.server->error(), 0);
  }
}

TEST(Tls, WrongPairsAreRefused) {
  Pair pair(true);
  TlsOptions options;
  options.is_server = true;
  options.certificates = ReadPem("server.crt");
  for (const std::string& key : {ReadPem("other.key"), std::string("x"), std::string()}) {
    options.private_key = key;
    EXPECT_FALSE(TlsSession::Open(pair.work, options));
  }
  options.private_key = ReadPem("server.key");
  options.certificates = ReadPem("server.crt").substr(0, 100);
  EXPECT_FALSE(TlsSession::Open(pair.work, options));
}

TEST(Tls, Chains) {
  Pair pair(true);
  const std::string ca = ReadPem("ca.crt"), server = ReadPem("server.crt"), below = ReadPem("below.crt");
  EXPECT_EQ(VerifyChain(pair.work, server, ca, true), 0u);
  EXPECT_EQ(VerifyChain(pair.work, below + ReadPem("between.crt"), ca, true), 0u);
  EXPECT_NE(VerifyChain(pair.work, below, ca, true), 0u);
  EXPECT_NE(VerifyChain(pair.work, server, "", true), 0u);
  EXPECT_NE(VerifyChain(pair.work, server, below, true), 0u);
  EXPECT_NE(VerifyChain(pair.work, ReadPem("client.crt"), ca, true), 0u);
  EXPECT_EQ(VerifyChain(pair.work, ReadPem("client.crt"), ca, false), 0u);
  EXPECT_NE(VerifyChain(pair.work, "", ca, true), 0u);
  EXPECT_NE(VerifyChain(pair.work, server, "garbage", true), 0u);
  for (size_t size = 0; size < server.size(); ++size) {
    EXPECT_NE(VerifyChain(pair.work, server.substr(0, size), ca, true), 0u);
    EXPECT_EQ(CertificateSize(server.substr(0, size)), 0u);
  }
  for (size_t i = 0; i < server.size(); ++i) {
    std::string damaged = server;
    damaged[i] ^= static_cast<char>(1 << i % 8);
    EXPECT_NE(VerifyChain(pair.work, damaged, ca, true), 0u) << i;
  }
  EXPECT_EQ(CertificateSize(server + "rest"), server.size());
  EXPECT_EQ(CertificateSize(std::string_view("\x30\x84\xff\xff\xff\xff", 6)), 0u);
}

}  // namespace
}  // namespace bivalve::crypto
