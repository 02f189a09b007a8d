#include "codec/gzip.h"

#include <gtest/gtest.h>

#include <array>

namespace bivalve::codec {
namespace {

std::string Sample(size_t size) {
  std::string text;
  uint32_t random = 1;
  while (text.size() < size) {
    random = random * 1664525 + 1013904223;
    text.append(random >> 30, static_cast<char>(random >> 16))
        .append("line ")
        .append(std::to_string(random >> 24));
  }
  text.resize(size);
  return text;
}

std::string Pack(std::string_view text, int level, const GzipHeader& header, size_t piece) {
  Gzip gzip(level, header);
  std::string out;
  for (; !text.empty(); text.remove_prefix(std::min(piece, text.size())))
    EXPECT_TRUE(gzip.Add(text.substr(0, piece), false, &out));
  EXPECT_TRUE(gzip.Add({}, true, &out));
  return out;
}

// Reads one member, the input in pieces; what stands behind it stays in *rest.
Gunzip::Event Unpack(Gunzip& gunzip, std::string_view packed, size_t piece, std::string* text,
                     std::string* rest) {
  std::array<char, 1000> block;
  std::string_view input;
  for (;;) {
    size_t made;
    Gunzip::Event event = gunzip.Next(&input, block, &made);
    text->append(block.data(), made);
    if (event == Gunzip::Event::kInput) {
      EXPECT_TRUE(input.empty());
      if (packed.empty()) return event;
      input = packed.substr(0, piece);
      packed.remove_prefix(input.size());
    } else if (event != Gunzip::Event::kHeader && event != Gunzip::Event::kData) {
      *rest = std::string(input) + std::string(packed);
      return event;
    }
  }
}

TEST(Gzip, ThereAndBack) {
  for (size_t size : {size_t{0}, size_t{1}, size_t{1000}, size_t{200'000}})
    for (size_t piece : {size_t{1}, size_t{13}, size_t{4096}, size_t{1} << 20}) {
      if (piece == 1 && size > 1000) continue;
      std::string text = Sample(size), back, rest;
      std::string packed = Pack(text, 6, {.name = "a name", .mtime = 123}, 8192);
      Gunzip gunzip;
      EXPECT_EQ(Unpack(gunzip, packed + "rest", piece, &back, &rest), Gunzip::Event::kEnd);
      EXPECT_EQ(back, text);
      EXPECT_EQ(rest, "rest");
      EXPECT_TRUE(gunzip.crc_matches() && gunzip.size_matches());
      EXPECT_EQ(gunzip.header().name, "a name");
      EXPECT_EQ(gunzip.header().mtime, 123u);
    }
}

TEST(Gzip, EveryCutWantsMore) {
  std::string packed = Pack(Sample(300), 9, {}, 8192);
  for (size_t cut = 0; cut < packed.size(); ++cut) {
    std::string text, rest;
    Gunzip gunzip;
    EXPECT_EQ(Unpack(gunzip, std::string_view(packed).substr(0, cut), 5, &text, &rest),
              Gunzip::Event::kInput);
  }
}

TEST(Gzip, DamageIsNoticed) {
  std::string text = Sample(2000), packed = Pack(text, 6, {}, 8192);
  for (size_t at = 10; at < packed.size(); ++at) {
    std::string damaged = packed, back, rest;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    Gunzip gunzip;
    Gunzip::Event event = Unpack(gunzip, damaged, 100, &back, &rest);
    bool noticed = event != Gunzip::Event::kEnd || !gunzip.crc_matches() || !gunzip.size_matches();
    // A few bits say nothing: lengths of codes that no symbol uses.
    EXPECT_TRUE(noticed || back == text) << at;
  }
}

TEST(Gzip, MembersFollowEachOther) {
  std::string packed = Pack("one", 6, {}, 10) + Pack("two", 1, {.name = "x"}, 10), text, rest;
  Gunzip gunzip;
  EXPECT_EQ(Unpack(gunzip, packed, 1, &text, &rest), Gunzip::Event::kEnd);
  gunzip.Begin();
  EXPECT_EQ(Unpack(gunzip, rest, 1, &text, &rest), Gunzip::Event::kEnd);
  EXPECT_EQ(text, "onetwo");
  EXPECT_EQ(rest, "");
}

TEST(Crc32, GoesOn) {
  EXPECT_EQ(Crc32("123456789"), 0xcbf43926u);
  EXPECT_EQ(Crc32("6789", Crc32("12345")), 0xcbf43926u);
  EXPECT_EQ(Crc32({}, 77), 77u);
}

}  // namespace
}  // namespace bivalve::codec
