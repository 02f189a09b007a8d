// TimeZone: what TZ says, the one place that knows about zones.
//
// Zones are named as IANA has them ("Europe/Berlin", also ":Europe/Berlin" and as a path below
// /usr/share/zoneinfo) or described as POSIX has it ("CET-1CEST,M3.5.0,M10.5.0/3"; a daylight saving time
// without rules changes as in the USA). Without TZ, and with anything else, it is UTC. The data are compiled
// in: see scripts/record-time-zones.py.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time_text.h"

namespace bivalve {

class TimeZone {
 public:
  struct Type {
    int offset_s = 0;  // east of Greenwich
    bool dst = false;
    std::string name = "UTC";
  };

  // UTC.
  TimeZone() = default;
  // Of the value of TZ. Null data: TZ is not set.
  explicit TimeZone(std::string_view tz);

  // Which of its times holds at a second since 1970.
  const Type& TypeAt(int64_t seconds) const;
  CivilTime ToLocal(int64_t seconds, int nanosecond = 0) const;
  CivilTime ToLocalNs(int64_t ns) const;
  // The second that a clock in this zone shows so, as mktime(3): fields may lie outside their ranges. Where
  // the clock shows it twice it is the first one, or the one whose daylight saving time is as `dst` says;
  // where it does not show it, it is what the time before the change would make it.
  int64_t FromLocal(const CivilTime& time, std::optional<bool> dst = std::nullopt) const;

  // "2025b": of IANA's data.
  static std::string_view DataVersion();

 private:
  // A day of a year: "M3.2.0", "J60" or "59".
  struct Day {
    enum Kind : uint8_t { kWeekday, kJulian, kOfYear } kind = kWeekday;
    int month = 0, week = 0, day = 0;
    int64_t seconds = 7200;  // after midnight
    int64_t In(int64_t year) const;
  };
  struct Rule {
    Type standard, daylight;
    bool changes = false;
    Day start, end;
  };
  struct Move {
    int64_t at;
    uint16_t type;
  };

  bool Load(std::string_view name);
  void Decode(size_t zone, size_t from, int depth);
  // False: it is none; `name` is what stood in front.
  static bool ParseRule(std::string_view text, Rule* rule, std::string* name);
  const Type& RuleType(int64_t seconds) const;

  std::vector<Type> types_;  // the first one holds before all moves
  std::vector<Move> moves_;
  std::optional<Rule> rule_;  // behind all moves
  Type utc_;
};

}  // namespace bivalve
