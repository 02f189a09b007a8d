// Zip archives as APPNOTE.TXT 6.3 has them: the records around the packed files, read and written.
//
// Everything here is pure: callers bring bytes of the file and write what they are given. A reader looks for
// the end record in the last kZipTail bytes (FindZipEnd), for what Zip64 adds just before it (AddZip64End),
// and takes the entries one after another from the central directory (TakeCentral); before a file's data it
// reads the local header (TakeLocal). What a damaged or lying archive says comes out as it stands there:
// sizes and offsets are to be checked against the file by the caller. Packing is codec/deflate.h's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bivalve::codec {

inline constexpr size_t kZipEndSize = 22;
inline constexpr size_t kZipLocatorSize = 20;
inline constexpr size_t kZip64EndSize = 56;
inline constexpr size_t kZipLocalSize = 30;
inline constexpr size_t kZipCentralSize = 46;
// The end record with its comment and, before it, Zip64's locator.
inline constexpr size_t kZipTail = kZipEndSize + 0xffff + kZipLocatorSize;

inline constexpr uint16_t kZipStored = 0, kZipDeflated = 8;
// Flags of entries.
inline constexpr uint16_t kZipEncrypted = 1, kZipDescriptor = 8, kZipUtf8 = 0x800;
// Systems that entries come from.
inline constexpr uint8_t kZipFat = 0, kZipUnix = 3;
// Ids of extra fields.
inline constexpr uint16_t kZip64Extra = 0x0001, kZipTimeExtra = 0x5455, kZipOwnerExtra = 0x7875,
                          kZipUnicodePathExtra = 0x7075;

struct ZipEntry {
  std::string name = {};  // as it is stored
  std::string comment = {};
  std::string local_extra = {}, central_extra = {};  // without Zip64's field
  uint8_t version_made = 30, host = kZipUnix;
  uint16_t version_needed = 10;
  uint16_t flags = 0;
  uint16_t method = kZipStored;
  uint32_t dos_time = 0x210000;  // date in the upper half; 1980-01-01
  uint32_t crc = 0;
  uint64_t packed = 0, size = 0;
  uint64_t offset = 0;    // of the local header
  uint16_t internal = 0;  // 1: text
  uint32_t external = 0;  // Unix's mode in the upper half
  bool zip64 = false;     // the local header has, or is to have, room for large sizes

  bool IsDirectory() const { return name.ends_with('/'); }
  uint32_t UnixMode() const { return external >> 16; }
};

struct ZipEnd {
  uint64_t at = 0;  // where the end record was found, in the file
  uint64_t entries = 0;
  uint64_t size = 0, offset = 0;  // of the central directory
  std::string comment = {};
  uint64_t zip64_at = 0;  // where the locator says that Zip64's record is; 0: there is none
  bool zip64 = false;
};

// The last end record in `tail`, which stands at `tail_at` of the file.
std::optional<ZipEnd> FindZipEnd(std::string_view tail, uint64_t tail_at);
// What Zip64's record (kZip64EndSize bytes) says instead. False: it is none.
bool AddZip64End(std::string_view record, ZipEnd* end);

// How much of the bytes the entry takes. 0: they are too few for it; npos: it is none.
size_t TakeCentral(std::string_view bytes, ZipEntry* entry);
// The same of a local header; only what it repeats is set.
size_t TakeLocal(std::string_view bytes, ZipEntry* entry);

// A field's bytes; null data when it is not there.
std::string_view FindZipExtra(std::string_view extra, uint16_t id);
void AddZipExtra(std::string* extra, uint16_t id, std::string_view field);

std::string EncodeLocal(const ZipEntry& entry);
// What follows the data of an entry with kZipDescriptor.
std::string EncodeDescriptor(const ZipEntry& entry);
std::string EncodeCentral(const ZipEntry& entry);
std::string EncodeEnd(uint64_t entries, uint64_t size, uint64_t offset, std::string_view comment);

}  // namespace bivalve::codec
