// Every zone is compared with the C library's by tests/shell/commands/time_zone.test.sh; here is what cases
// cannot see. The numbers are those of glibc's mktime(3).
#include "base/time_zone.h"

#include <gtest/gtest.h>

namespace bivalve {
namespace {

CivilTime At(int year, int month, int day, int hour, int minute) {
  CivilTime time;
  time.year = year;
  time.month = month;
  time.day = day;
  time.hour = hour;
  time.minute = minute;
  return time;
}

TEST(TimeZone, AnHourThatComesTwice) {
  TimeZone zone("America/New_York");
  CivilTime time = At(2024, 11, 3, 1, 30);
  EXPECT_EQ(zone.FromLocal(time), 1730611800);
  EXPECT_EQ(zone.FromLocal(time, true), 1730611800);
  EXPECT_EQ(zone.FromLocal(time, false), 1730615400);
}

TEST(TimeZone, AnHourThatNeverComes) {
  TimeZone zone("America/New_York");
  int64_t seconds = zone.FromLocal(At(2024, 3, 10, 2, 30));
  EXPECT_EQ(zone.ToLocal(seconds).hour, 3);
  EXPECT_EQ(zone.ToLocal(seconds).zone, "EDT");
}

TEST(TimeZone, AnyTextIsAZone) {
  for (const char* name :
       {"", ":", "<", "<>5", "A", "ABC99999999999", "ABC5DEF,", "ABC5DEF,M13.1.1", "ABC5DEF,J0", "/"}) {
    TimeZone zone{std::string_view(name)};
    for (int64_t second : {INT64_MIN / 2, int64_t{0}, INT64_MAX / 2}) (void)zone.ToLocal(second);
    EXPECT_EQ(zone.FromLocal(zone.ToLocal(1'000'000'000)), 1'000'000'000) << name;
  }
}

}  // namespace
}  // namespace bivalve
