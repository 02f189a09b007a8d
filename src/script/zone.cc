#include "script/zone.h"

#include <algorithm>
#include <cmath>

namespace bivalve::script {

std::optional<TimeZone> ZoneNamed(std::string_view name) {
  if (name.starts_with(':')) name.remove_prefix(1);
  constexpr std::string_view kWithDigits[] = {"EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT",
                                              "GMT0",    "GMT+0",   "GMT-0"};
  bool posix = name.find(',') != name.npos ||
               (name.find('/') == name.npos && name.find_first_of("0123456789") != name.npos);
  if (posix && std::ranges::find(kWithDigits, name) == std::end(kWithDigits)) return std::nullopt;
  TimeZone zone(name);
  // What is no zone's name becomes what clocks of UTC are called.
  const TimeZone::Type& type = zone.TypeAt(0);
  bool unknown =
      type.offset_s == 0 && name.starts_with(type.name) && name != "UTC" && name != "GMT" && name != "WET";
  if (name.empty() || unknown) return std::nullopt;
  return zone;
}

int ZoneMinutes(const TimeZone& zone, double ms, bool shown) {
  auto seconds = static_cast<int64_t>(std::floor(ms / 1000));
  int64_t offset_s = shown ? seconds - zone.FromLocal(ToCivil(seconds)) : zone.TypeAt(seconds).offset_s;
  return static_cast<int>(offset_s / 60);
}

}  // namespace bivalve::script
