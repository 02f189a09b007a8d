#include "codec/zip.h"

#include <gtest/gtest.h>

namespace bivalve::codec {
namespace {

constexpr uint64_t kBig = uint64_t{5} << 32;

TEST(Zip, EntriesComeBack) {
  ZipEntry entry{.name = "a/b", .comment = "c"};
  AddZipExtra(&entry.local_extra, kZipTimeExtra, "12345");
  AddZipExtra(&entry.central_extra, kZipOwnerExtra, "678");
  entry.method = kZipDeflated;
  entry.crc = 0x12345678;
  entry.packed = 7;
  entry.size = 9;
  entry.offset = 100;
  entry.external = 0100644u << 16;
  ZipEntry local, central;
  std::string bytes = EncodeLocal(entry);
  EXPECT_EQ(TakeLocal(bytes + "data", &local), bytes.size());
  EXPECT_EQ(local.name, "a/b");
  EXPECT_EQ(local.size, 9u);
  EXPECT_EQ(FindZipExtra(local.local_extra, kZipTimeExtra), "12345");
  bytes = EncodeCentral(entry);
  EXPECT_EQ(TakeCentral(bytes + "PK", &central), bytes.size());
  EXPECT_EQ(central.comment, "c");
  EXPECT_EQ(central.offset, 100u);
  EXPECT_EQ(central.UnixMode(), 0100644u);
  EXPECT_EQ(FindZipExtra(central.central_extra, kZipOwnerExtra), "678");
  EXPECT_FALSE(central.zip64);
}

TEST(Zip, LargeSizesStandInFieldsOfTheirOwn) {
  ZipEntry entry{.name = "big"};
  entry.size = kBig;
  entry.packed = kBig + 1;
  entry.offset = kBig + 2;
  entry.zip64 = true;
  ZipEntry local, central;
  EXPECT_NE(TakeLocal(EncodeLocal(entry), &local), std::string::npos);
  EXPECT_EQ(local.size, kBig);
  EXPECT_EQ(local.packed, kBig + 1);
  EXPECT_NE(TakeCentral(EncodeCentral(entry), &central), std::string::npos);
  EXPECT_EQ(central.size, kBig);
  EXPECT_EQ(central.packed, kBig + 1);
  EXPECT_EQ(central.offset, kBig + 2);
  EXPECT_TRUE(central.zip64);
  EXPECT_TRUE(central.central_extra.empty());
  EXPECT_EQ(EncodeDescriptor(entry).size(), 24u);
}

TEST(Zip, ALargeDirectoryHasARecordBeforeTheEnd) {
  std::string bytes = EncodeEnd(70'000, kBig, kBig + 5, "note");
  auto end = FindZipEnd(bytes, 1000);
  ASSERT_TRUE(end);
  EXPECT_EQ(end->comment, "note");
  EXPECT_TRUE(end->zip64);
  EXPECT_EQ(end->zip64_at, 2 * kBig + 5);
  ASSERT_TRUE(AddZip64End(bytes, &*end));
  EXPECT_EQ(end->entries, 70'000u);
  EXPECT_EQ(end->size, kBig);
  EXPECT_EQ(end->offset, kBig + 5);
}

TEST(Zip, WhatIsCutShortIsNotTaken) {
  ZipEntry entry{.name = "name", .comment = "comment"}, out;
  std::string local = EncodeLocal(entry), central = EncodeCentral(entry), end = EncodeEnd(1, 2, 3, "x");
  for (size_t size = 0; size < local.size(); ++size) EXPECT_EQ(TakeLocal(local.substr(0, size), &out), 0u);
  for (size_t size = 0; size < central.size(); ++size)
    EXPECT_EQ(TakeCentral(central.substr(0, size), &out), 0u);
  EXPECT_EQ(TakeCentral(local, &out), std::string::npos);
  EXPECT_EQ(TakeLocal(central, &out), std::string::npos);
  EXPECT_FALSE(FindZipEnd(end.substr(0, kZipEndSize - 1), 0));
  EXPECT_TRUE(FindZipEnd(end.substr(0, kZipEndSize), 0));
  EXPECT_FALSE(FindZipEnd("", 0));
  // A field that says that it is longer than what is there.
  EXPECT_EQ(FindZipExtra(std::string_view("UT\xff\x7fx", 5), kZipTimeExtra).data(), nullptr);
}

}  // namespace
}  // namespace bivalve::codec
