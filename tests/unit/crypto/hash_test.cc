#include "crypto/hash.h"

#include <gtest/gtest.h>

#include "crypto/blake2b.h"

namespace bivalve::crypto {
namespace {

std::string DigestOf(HashKind kind, std::string_view text, size_t piece) {
  Hash hash(kind);
  for (size_t at = 0; at < text.size(); at += piece) hash.Add(text.substr(at, piece));
  return Hex(hash.Finish());
}

// The test values of the standards: RFC 1321, FIPS 180, RFC 7693, GB/T 32905.
TEST(Hash, KnownValues) {
  EXPECT_EQ(DigestOf(HashKind::kMd5, "abc", 3), "900150983cd24fb0d6963f7d28e17f72");
  EXPECT_EQ(DigestOf(HashKind::kSha1, "abc", 3), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(DigestOf(HashKind::kSha224, "abc", 3),
            "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7");
  EXPECT_EQ(DigestOf(HashKind::kSha256, "abc", 3),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(DigestOf(HashKind::kSm3, "abc", 3),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  EXPECT_EQ(DigestOf(HashKind::kBlake2b, "abc", 3),
            "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc95"
            "18d38aa8dbf1925ab92386edd4009923");
}

TEST(Hash, PiecesDoNotMatter) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text.push_back(static_cast<char>(i * 7));
  for (HashKind kind : {HashKind::kMd5, HashKind::kSha1, HashKind::kSha224, HashKind::kSha256,
                        HashKind::kSha384, HashKind::kSha512, HashKind::kBlake2b, HashKind::kSm3}) {
    std::string whole = DigestOf(kind, text, text.size());
    EXPECT_EQ(whole.size(), DigestSize(kind) * 2);
    for (size_t piece : {1, 7, 63, 64, 65, 127, 128, 129}) EXPECT_EQ(DigestOf(kind, text, piece), whole);
  }
}

}  // namespace
}  // namespace bivalve::crypto
