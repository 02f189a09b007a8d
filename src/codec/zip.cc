#include "codec/zip.h"

#include <algorithm>

namespace bivalve::codec {
namespace {

constexpr uint32_t kFull32 = 0xffffffff;
constexpr uint16_t kFull16 = 0xffff;

uint64_t Get(std::string_view bytes, size_t at, int count) {
  uint64_t value = 0;
  for (int i = count; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

void Put(std::string* out, uint64_t value, int count) {
  for (; count-- > 0; value >>= 8) *out += static_cast<char>(value);
}

// The extra fields without one of them.
std::string Without(std::string_view extra, uint16_t id) {
  std::string rest;
  while (extra.size() >= 4) {
    size_t size = std::min<size_t>(4 + Get(extra, 2, 2), extra.size());
    if (Get(extra, 0, 2) != id) rest.append(extra.substr(0, size));
    extra.remove_prefix(size);
  }
  return rest;
}

// Eight bytes from the front of Zip64's field where the record's own field is full.
void TakeLarge(std::string_view* field, uint64_t* value, bool* zip64) {
  if (*value != kFull32 || field->size() < 8) return;
  *value = Get(*field, 0, 8);
  field->remove_prefix(8);
  *zip64 = true;
}

uint64_t Small(uint64_t value) { return std::min<uint64_t>(value, kFull32); }

}  // namespace

std::optional<ZipEnd> FindZipEnd(std::string_view tail, uint64_t tail_at) {
  for (size_t at = tail.size(); at-- > 0;) {
    at = tail.rfind("PK\5\6", at);
    if (at == std::string_view::npos) break;
    if (tail.size() - at < kZipEndSize) continue;
    std::string_view record = tail.substr(at);
    ZipEnd end{.at = tail_at + at,
               .entries = Get(record, 10, 2),
               .size = Get(record, 12, 4),
               .offset = Get(record, 16, 4)};
    end.comment = record.substr(kZipEndSize, Get(record, 20, 2));
    if (at >= kZipLocatorSize && tail.substr(at - kZipLocatorSize).starts_with("PK\6\7")) {
      end.zip64_at = Get(tail, at - kZipLocatorSize + 8, 8);
      end.zip64 = true;
    }
    return end;
  }
  return std::nullopt;
}

bool AddZip64End(std::string_view record, ZipEnd* end) {
  if (record.size() < kZip64EndSize || !record.starts_with("PK\6\6")) return false;
  if (end->entries == kFull16) end->entries = Get(record, 32, 8);
  if (end->size == kFull32) end->size = Get(record, 40, 8);
  if (end->offset == kFull32) end->offset = Get(record, 48, 8);
  return true;
}

size_t TakeCentral(std::string_view bytes, ZipEntry* entry) {
  if (!std::string_view("PK\1\2").starts_with(bytes.substr(0, 4))) return std::string_view::npos;
  if (bytes.size() < kZipCentralSize) return 0;
  size_t name = Get(bytes, 28, 2), extra = Get(bytes, 30, 2), comment = Get(bytes, 32, 2);
  size_t size = kZipCentralSize + name + extra + comment;
  if (bytes.size() < size) return 0;
  ZipEntry& e = *entry;
  e.version_made = static_cast<uint8_t>(bytes[4]);
  e.host = static_cast<uint8_t>(bytes[5]);
  e.version_needed = static_cast<uint16_t>(Get(bytes, 6, 2));
  e.flags = static_cast<uint16_t>(Get(bytes, 8, 2));
  e.method = static_cast<uint16_t>(Get(bytes, 10, 2));
  e.dos_time = static_cast<uint32_t>(Get(bytes, 12, 4));
  e.crc = static_cast<uint32_t>(Get(bytes, 16, 4));
  e.packed = Get(bytes, 20, 4);
  e.size = Get(bytes, 24, 4);
  e.internal = static_cast<uint16_t>(Get(bytes, 36, 2));
  e.external = static_cast<uint32_t>(Get(bytes, 38, 4));
  e.offset = Get(bytes, 42, 4);
  e.name = bytes.substr(kZipCentralSize, name);
  std::string_view fields = bytes.substr(kZipCentralSize + name, extra);
  e.comment = bytes.substr(kZipCentralSize + name + extra, comment);
  std::string_view large = FindZipExtra(fields, kZip64Extra);
  bool zip64 = false;
  TakeLarge(&large, &e.size, &zip64);
  TakeLarge(&large, &e.packed, &zip64);
  TakeLarge(&large, &e.offset, &zip64);
  e.zip64 = zip64;
  e.central_extra = Without(fields, kZip64Extra);
  e.local_extra.clear();
  return size;
}

size_t TakeLocal(std::string_view bytes, ZipEntry* entry) {
  if (!std::string_view("PK\3\4").starts_with(bytes.substr(0, 4))) return std::string_view::npos;
  if (bytes.size() < kZipLocalSize) return 0;
  size_t name = Get(bytes, 26, 2), extra = Get(bytes, 28, 2);
  if (bytes.size() < kZipLocalSize + name + extra) return 0;
  ZipEntry& e = *entry;
  e.version_needed = static_cast<uint16_t>(Get(bytes, 4, 2));
  e.flags = static_cast<uint16_t>(Get(bytes, 6, 2));
  e.method = static_cast<uint16_t>(Get(bytes, 8, 2));
  e.dos_time = static_cast<uint32_t>(Get(bytes, 10, 4));
  e.crc = static_cast<uint32_t>(Get(bytes, 14, 4));
  e.packed = Get(bytes, 18, 4);
  e.size = Get(bytes, 22, 4);
  e.name = bytes.substr(kZipLocalSize, name);
  std::string_view fields = bytes.substr(kZipLocalSize + name, extra);
  std::string_view large = FindZipExtra(fields, kZip64Extra);
  e.zip64 = large.data() != nullptr;
  bool used = false;
  TakeLarge(&large, &e.size, &used);
  TakeLarge(&large, &e.packed, &used);
  e.local_extra = Without(fields, kZip64Extra);
  return kZipLocalSize + name + extra;
}

std::string_view FindZipExtra(std::string_view extra, uint16_t id) {
  while (extra.size() >= 4) {
    size_t size = Get(extra, 2, 2);
    if (size > extra.size() - 4) break;
    if (Get(extra, 0, 2) == id) return extra.substr(4, size);
    extra.remove_prefix(4 + size);
  }
  return {};
}

void AddZipExtra(std::string* extra, uint16_t id, std::string_view field) {
  Put(extra, id, 2);
  Put(extra, field.size(), 2);
  extra->append(field);
}

std::string EncodeLocal(const ZipEntry& e) {
  std::string extra;
  if (e.zip64) {
    std::string field;
    Put(&field, e.size, 8);
    Put(&field, e.packed, 8);
    AddZipExtra(&extra, kZip64Extra, field);
  }
  extra += e.local_extra;
  std::string out = "PK\3\4";
  Put(&out, e.version_needed, 2);
  Put(&out, e.flags, 2);
  Put(&out, e.method, 2);
  Put(&out, e.dos_time, 4);
  Put(&out, e.crc, 4);
  Put(&out, e.zip64 ? kFull32 : Small(e.packed), 4);
  Put(&out, e.zip64 ? kFull32 : Small(e.size), 4);
  Put(&out, e.name.size(), 2);
  Put(&out, extra.size(), 2);
  return out + e.name + extra;
}

std::string EncodeDescriptor(const ZipEntry& e) {
  std::string out = "PK\7\10";
  Put(&out, e.crc, 4);
  Put(&out, e.packed, e.zip64 ? 8 : 4);
  Put(&out, e.size, e.zip64 ? 8 : 4);
  return out;
}

std::string EncodeCentral(const ZipEntry& e) {
  std::string field, extra;
  if (e.size >= kFull32) Put(&field, e.size, 8);
  if (e.packed >= kFull32) Put(&field, e.packed, 8);
  if (e.offset >= kFull32) Put(&field, e.offset, 8);
  if (!field.empty()) AddZipExtra(&extra, kZip64Extra, field);
  extra += e.central_extra;
  std::string out = "PK\1\2";
  Put(&out, e.version_made, 1);
  Put(&out, e.host, 1);
  Put(&out, field.empty() ? e.version_needed : std::max<uint16_t>(e.version_needed, 45), 2);
  Put(&out, e.flags, 2);
  Put(&out, e.method, 2);
  Put(&out, e.dos_time, 4);
  Put(&out, e.crc, 4);
  Put(&out, Small(e.packed), 4);
  Put(&out, Small(e.size), 4);
  Put(&out, e.name.size(), 2);
  Put(&out, extra.size(), 2);
  Put(&out, e.comment.size(), 2);
  Put(&out, 0, 2);  // disk
  Put(&out, e.internal, 2);
  Put(&out, e.external, 4);
  Put(&out, Small(e.offset), 4);
  return out + e.name + extra + e.comment;
}

std::string EncodeEnd(uint64_t entries, uint64_t size, uint64_t offset, std::string_view comment) {
  std::string out;
  if (entries >= kFull16 || size >= kFull32 || offset >= kFull32) {
    out = "PK\6\6";
    Put(&out, kZip64EndSize - 12, 8);
    Put(&out, kZipUnix << 8 | 30, 2);
    Put(&out, 45, 2);
    Put(&out, 0, 8);  // disks
    Put(&out, entries, 8);
    Put(&out, entries, 8);
    Put(&out, size, 8);
    Put(&out, offset, 8);
    out += "PK\6\7";
    Put(&out, 0, 4);
    Put(&out, offset + size, 8);
    Put(&out, 1, 4);
  }
  out += "PK\5\6";
  Put(&out, 0, 4);  // disks
  Put(&out, std::min<uint64_t>(entries, kFull16), 2);
  Put(&out, std::min<uint64_t>(entries, kFull16), 2);
  Put(&out, Small(size), 4);
  Put(&out, Small(offset), 4);
  Put(&out, comment.size(), 2);
  return out.append(comment);
}

}  // namespace bivalve::codec
