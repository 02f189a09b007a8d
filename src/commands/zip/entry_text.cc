#include "commands/zip/entry_text.h"

#include <algorithm>

namespace bivalve::commands::zip {
namespace {

int64_t Signed32(std::string_view bytes) {
  uint32_t value = 0;
  for (int i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[static_cast<size_t>(i)]);
  return static_cast<int32_t>(value);
}

CivilTime FromDos(uint32_t time) {
  CivilTime civil;
  civil.year = 1980 + (time >> 25);
  civil.month = std::clamp<int>(time >> 21 & 15, 1, 12);
  civil.day = std::max<int>(time >> 16 & 31, 1);
  civil.hour = time >> 11 & 31;
  civil.minute = time >> 5 & 63;
  civil.second = static_cast<int>(time & 31) * 2;
  return civil;
}

}  // namespace

EntryTimes TimesOf(std::string_view extra) {
  EntryTimes times;
  std::string_view field = codec::FindZipExtra(extra, codec::kZipTimeExtra);
  if (field.size() < 5) return times;
  char flags = field[0];
  field.remove_prefix(1);
  if (flags & 1) {
    times.mtime = Signed32(field);
    field.remove_prefix(4);
  }
  if ((flags & 2) && field.size() >= 4) times.atime = Signed32(field);
  return times;
}

int64_t ModifiedAt(const codec::ZipEntry& entry, const TimeZone& zone) {
  if (auto mtime = TimesOf(entry.central_extra).mtime) return *mtime;
  return zone.FromLocal(FromDos(entry.dos_time));
}

CivilTime ShownTime(const codec::ZipEntry& entry, const TimeZone& zone) {
  if (auto mtime = TimesOf(entry.central_extra).mtime) return zone.ToLocal(*mtime);
  return FromDos(entry.dos_time);
}

uint32_t DosTime(int64_t seconds, const TimeZone& zone) {
  // Odd seconds become the next even ones, so that no copy is older than its file.
  CivilTime t = zone.ToLocal(seconds + (seconds & 1));
  if (t.year < 1980) return 1u << 21 | 1u << 16;
  uint32_t year = static_cast<uint32_t>(std::min<int64_t>(t.year - 1980, 127));
  return year << 25 | static_cast<uint32_t>(t.month) << 21 | static_cast<uint32_t>(t.day) << 16 |
         static_cast<uint32_t>(t.hour) << 11 | static_cast<uint32_t>(t.minute) << 5 |
         static_cast<uint32_t>(t.second) >> 1;
}

uint32_t PermissionsOf(const codec::ZipEntry& entry) {
  if (entry.host == codec::kZipUnix && entry.UnixMode() != 0) return entry.UnixMode() & 07777;
  // DOS knows read-only files and directories.
  bool directory = (entry.external & 0x10) || entry.IsDirectory();
  uint32_t mode = entry.external & 1 ? 0444 : 0666;
  return (directory ? mode | 0111 : mode) & ~uint32_t{022};
}

bool IsSymlink(const codec::ZipEntry& entry) {
  return entry.host == codec::kZipUnix && (entry.UnixMode() & 0170000) == 0120000;
}

std::string Shown(std::string_view name) {
  std::string shown;
  for (char c : name) {
    if (static_cast<unsigned char>(c) < 32) {
      shown += '^';
      c = static_cast<char>(c + 64);
    }
    shown += c;
  }
  return shown;
}

int SavedPerMille(uint64_t size, uint64_t packed) {
  if (size == 0) return 0;
  uint64_t unit = 1;
  if (size > 2'000'000) {
    unit = 1000;
    size /= 1000;
  }
  uint64_t full = size * (unit == 1 ? 1 : 1000);
  uint64_t scale = unit == 1 ? 1000 : 1;
  uint64_t half = size >> 1;
  // A lie about sizes is told as no more than it is worth.
  if (full >= packed) return static_cast<int>(((full - packed) * scale + half) / size);
  return -static_cast<int>(std::min<uint64_t>(((packed - full) * scale + half) / size, 99'999));
}

}  // namespace bivalve::commands::zip
