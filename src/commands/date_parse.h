// Dates as people write them: the input of `date -d`, `touch -d` and `find -newermt`.
//
// Follows the grammar of the GNU manual ("Date input formats"): calendar dates, times of day, zones,
// days of the week, relative items, pure numbers, @seconds, TZ="…" in front.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/time_zone.h"

namespace bivalve::commands {

struct Timestamp {
  int64_t seconds = 0;  // since 1970-01-01 UTC
  int nanosecond = 0;
  int64_t Ns() const;  // saturated
};

// `zone` is that of dates that name none.
std::optional<Timestamp> ParseDate(std::string_view text, Timestamp now, const TimeZone& zone = {});

// [[CC]YY]MMDDhhmm[.ss] (touch -t), or MMDDhhmm[[CC]YY][.ss] (date's operand) with `year_last`.
std::optional<Timestamp> ParsePosixDate(std::string_view text, Timestamp now, bool year_last,
                                        const TimeZone& zone = {});

Timestamp TimestampOfNs(int64_t ns);

}  // namespace bivalve::commands
