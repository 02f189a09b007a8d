#include "crypto/hmac.h"

#include <gtest/gtest.h>

namespace bivalve::crypto {
namespace {

// RFC 4231, cases 2 and 6.
TEST(Hmac, KnownValues) {
  Hmac mac(HashKind::kSha256, "Jefe");
  mac.Add("what do ya want ");
  Hmac copy = mac;
  mac.Add("for nothing?");
  EXPECT_EQ(Hex(mac.Finish()), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  // The copy does not know what came after it.
  copy.Add("for nothing?");
  EXPECT_EQ(Hex(copy.Finish()), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  Hmac longer(HashKind::kSha512, std::string(131, '\xaa'));
  longer.Add("Test Using Larger Than Block-Size Key - Hash Key First");
  EXPECT_EQ(Hex(longer.Finish()),
            "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
            "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
}

// RFC 6070.
TEST(Pbkdf2, KnownValues) {
  FreeMeter meter;
  EXPECT_EQ(Hex(*Pbkdf2(meter, HashKind::kSha1, "password", "salt", 4096, 20)),
            "4b007901b765489abead49d926f721d065a429c1");
  EXPECT_EQ(Hex(*Pbkdf2(meter, HashKind::kSha1, "passwordPASSWORDpassword",
                        "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 25)),
            "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
  EXPECT_EQ(*Pbkdf2(meter, HashKind::kSha1, "a", "b", 1, 0), "");
}

// RFC 7914, 12.
TEST(Scrypt, KnownValues) {
  FreeMeter meter;
  EXPECT_EQ(Hex(*Scrypt(meter, "", "", {16, 1, 1}, 64)),
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
            "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
  EXPECT_EQ(Hex(*Scrypt(meter, "password", "NaCl", {1024, 8, 16}, 64)),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
            "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
}

// A meter that says stop after so much work.
class ShortMeter final : public Meter {
 public:
  explicit ShortMeter(int64_t units) { left = units, floor = 0; }

 protected:
  bool Overdrawn() override { return false; }
  bool Holds(size_t bytes) override { return bytes < (1 << 20); }
};

TEST(Derivation, StopsWhenTheMeterSaysSo) {
  ShortMeter few(10'000);
  EXPECT_FALSE(Pbkdf2(few, HashKind::kSha256, "a", "b", int64_t{1} << 40, 32));
  ShortMeter less(10'000);
  EXPECT_FALSE(Scrypt(less, "a", "b", {512, 8, 1 << 20}, 32));
  ShortMeter memory(1 << 30);
  EXPECT_FALSE(Scrypt(memory, "a", "b", {1 << 20, 8, 1}, 32));
}

}  // namespace
}  // namespace bivalve::crypto
