// A calendar time in the C library's shape, for C libraries that are built in.
#pragma once

#include "base/time_text.h"
#include "struct_tm.h"

namespace bivalve::commands {

inline struct tm ToTm(const CivilTime& civil) {
  struct tm time{};
  time.tm_year = static_cast<int>(civil.year - 1900);
  time.tm_mon = civil.month - 1;
  time.tm_mday = civil.day;
  time.tm_hour = civil.hour;
  time.tm_min = civil.minute;
  time.tm_sec = civil.second;
  time.tm_wday = civil.weekday;
  time.tm_yday = civil.yearday;
  time.tm_isdst = civil.dst;
  return time;
}

}  // namespace bivalve::commands
