#include "crypto/cipher.h"

#include <gtest/gtest.h>

#include "crypto/hash.h"

namespace bivalve::crypto {
namespace {

std::string FromHex(std::string_view hex) {
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes.push_back(static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
  return bytes;
}

std::string Convert(Cipher& cipher, std::string_view text, size_t piece, bool pads) {
  std::string out;
  for (size_t at = 0; at < text.size(); at += piece)
    EXPECT_TRUE(cipher.Add(text.substr(at, piece), pads, &out));
  EXPECT_EQ(cipher.Finish(pads, &out), Cipher::End::kDone);
  return out;
}

const std::string kText = FromHex(
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
const std::string kKey = FromHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");

// SP 800-38A, appendix F: the first two blocks with the key of 256 bits.
TEST(Cipher, KnownValues) {
  struct Row {
    CipherMode mode;
    const char* iv;
    const char* secret;
  };
  for (const Row& row : {
           Row{CipherMode::kEcb, "", "f3eed1bdb5d2a03c064b5a7e3db181f8591ccb10d410ed26dc5ba74a31362870"},
           Row{CipherMode::kCbc, "000102030405060708090a0b0c0d0e0f",
               "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"},
           Row{CipherMode::kCfb, "000102030405060708090a0b0c0d0e0f",
               "dc7e84bfda79164b7ecd8486985d386039ffed143b28b1c832113c6331e5407b"},
           Row{CipherMode::kOfb, "000102030405060708090a0b0c0d0e0f",
               "dc7e84bfda79164b7ecd8486985d38604febdc6740d20b3ac88f6ad82a4fb08d"},
           Row{CipherMode::kCtr, "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
               "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5"},
       }) {
    Cipher cipher(row.mode, true, kKey, FromHex(row.iv));
    EXPECT_EQ(Hex(Convert(cipher, kText, 16, false)).substr(0, 64), row.secret);
  }
}

TEST(Cipher, PiecesDoNotMatter) {
  const std::string iv(16, '\x09'), text = kText + kText + "a rest";
  for (CipherMode mode : {CipherMode::kEcb, CipherMode::kCbc, CipherMode::kCtr, CipherMode::kCfb,
                          CipherMode::kCfb8, CipherMode::kOfb, CipherMode::kGcm}) {
    Cipher whole(mode, true, kKey, iv);
    std::string secret = Convert(whole, text, text.size(), true);
    for (size_t piece : {1, 7, 15, 16, 17, 32, 33}) {
      Cipher cipher(mode, true, kKey, iv), back(mode, false, kKey, iv);
      EXPECT_EQ(Convert(cipher, text, piece, true), secret);
      EXPECT_EQ(Convert(back, secret, piece, true), text);
    }
  }
}

TEST(Cipher, Padding) {
  const std::string iv(16, '\0');
  for (size_t size = 0; size <= 33; ++size) {
    Cipher cipher(CipherMode::kCbc, true, kKey, iv), back(CipherMode::kCbc, false, kKey, iv);
    std::string text(size, 'x'), secret = Convert(cipher, text, 64, true);
    EXPECT_EQ(secret.size(), size / 16 * 16 + 16);
    EXPECT_EQ(Convert(back, secret, 64, true), text);
  }
  auto end = [&](std::string_view text, bool pads, bool encrypts) {
    Cipher cipher(CipherMode::kCbc, encrypts, kKey, iv);
    std::string out;
    cipher.Add(text, pads, &out);
    return cipher.Finish(pads, &out);
  };
  EXPECT_EQ(end("abc", false, true), Cipher::End::kWrongLength);
  EXPECT_EQ(end("abc", true, false), Cipher::End::kWrongLength);
  EXPECT_EQ(end("", true, false), Cipher::End::kWrongLength);
  EXPECT_EQ(end("", false, false), Cipher::End::kDone);
  EXPECT_EQ(end(std::string(32, '\0'), true, false), Cipher::End::kBadPadding);
}

// Test case 16 of the GCM specification.
TEST(Cipher, Gcm) {
  const std::string key = FromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
  const std::string text = FromHex(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
      "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
  Cipher cipher(CipherMode::kGcm, true, key, FromHex("cafebabefacedbaddecaf888"));
  cipher.AddAssociated(FromHex("feedfacedeadbeeffeedface"));
  cipher.AddAssociated(FromHex("deadbeefabaddad2"));
  EXPECT_EQ(Hex(Convert(cipher, text, 7, true)),
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662");
  EXPECT_EQ(Hex(cipher.Tag(16)), "76fc6ece0f4e1768cddf8853bb2d551b");
}

// RFC 3394, 4.6.
TEST(Cipher, KeyWrap) {
  const std::string key = FromHex("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F");
  const std::string text = FromHex("00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F");
  const std::string iv(8, '\xa6');
  Cipher cipher(CipherMode::kWrap, true, key, iv);
  std::string secret, again;
  EXPECT_TRUE(cipher.Add(text, false, &secret));
  EXPECT_EQ(Hex(secret), "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21");
  Cipher back(CipherMode::kWrap, false, key, iv);
  EXPECT_TRUE(back.Add(secret, false, &again));
  EXPECT_EQ(again, text);
  secret[3] ^= 1;
  EXPECT_FALSE(back.Add(secret, false, &again));
  EXPECT_FALSE(back.Add(secret.substr(1), false, &again));
  EXPECT_FALSE(cipher.Add("12345678", false, &again));
}

TEST(Cipher, Comparison) {
  EXPECT_TRUE(EqualInConstantTime("", ""));
  EXPECT_TRUE(EqualInConstantTime("abc", "abc"));
  EXPECT_FALSE(EqualInConstantTime("abc", "abd"));
  EXPECT_FALSE(EqualInConstantTime("abc", "ab"));
}

}  // namespace
}  // namespace bivalve::crypto
