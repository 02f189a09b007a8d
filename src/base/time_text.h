// Dates as text: the calendar and strftime(3) of the C locale, without the C library's clock or zones.
//
// The proleptic Gregorian calendar, any year. Times are UTC's unless base/time_zone.h made them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve {

struct CivilTime {
  int64_t year = 1970;
  int month = 1;  // 1..12
  int day = 1;    // 1..31
  int hour = 0;
  int minute = 0;
  int second = 0;
  int nanosecond = 0;
  int weekday = 4;  // 0 is Sunday
  int yearday = 0;  // 0..365
  // Where the clock is that shows this.
  int offset_s = 0;  // east of Greenwich
  bool dst = false;
  std::string zone = "UTC";
};

// Days since 1970-01-01 of a date; month and day may lie outside their ranges, as mktime takes them.
int64_t DaysFromCivil(int64_t year, int64_t month, int64_t day);

CivilTime ToCivil(int64_t seconds, int nanosecond = 0);
// The same from nanoseconds since 1970, as Stat has them.
CivilTime ToCivilNs(int64_t ns);
// Seconds since 1970 on a clock in UTC; every field may lie outside its range. weekday, yearday and the zone
// are not looked at.
int64_t FromCivil(const CivilTime& time);

// strftime with GNU date's additions: flags - _ 0 ^ # and a width after '%', %N (nanoseconds), %s, %:z.
// An unknown conversion is copied as it is.
void AppendTime(std::string& out, std::string_view format, const CivilTime& time);
std::string FormatTime(std::string_view format, const CivilTime& time);

// ISO 8601 week and its year.
struct IsoWeek {
  int64_t year;
  int week;
};
IsoWeek IsoWeekOf(const CivilTime& time);

}  // namespace bivalve
