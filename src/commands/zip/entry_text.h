// What zip and unzip tell and keep of an entry beside its bytes: times, modes, names for a terminal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time_zone.h"
#include "codec/zip.h"

namespace bivalve::commands::zip {

// Seconds since 1970 of the extra field of times; nothing: it has none.
struct EntryTimes {
  std::optional<int64_t> mtime, atime;
};
EntryTimes TimesOf(std::string_view extra);
// When the entry was changed: by the extra field of its directory record, else by its DOS time in the zone.
int64_t ModifiedAt(const codec::ZipEntry& entry, const TimeZone& zone);
CivilTime ShownTime(const codec::ZipEntry& entry, const TimeZone& zone);
// A time as DOS has it: even seconds, from 1980 on.
uint32_t DosTime(int64_t seconds, const TimeZone& zone);

// The permissions that extracting gives, with set-id bits.
uint32_t PermissionsOf(const codec::ZipEntry& entry);
bool IsSymlink(const codec::ZipEntry& entry);

// Control characters as ^X.
std::string Shown(std::string_view name);
// How much smaller, in thousandths, rounded; negative when it is larger.
int SavedPerMille(uint64_t size, uint64_t packed);

}  // namespace bivalve::commands::zip
