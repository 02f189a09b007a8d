// Dates as people write them: the input of `date -d`, `touch -d` and `find -newermt`.
//
// Follows the grammar of the GNU manual ("Date input formats"): calendar dates, times of day, zones,
// days of the week, relative items, pure numbers, @seconds. The local zone is UTC; zone rules
// (TZ="…") are not known.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bivalve::commands {

struct Timestamp {
  int64_t seconds = 0;  // since 1970-01-01 UTC
  int nanosecond = 0;
  int64_t Ns() const;  // saturated
};

std::optional<Timestamp> ParseDate(std::string_view text, Timestamp now);

// [[CC]YY]MMDDhhmm[.ss] (touch -t), or MMDDhhmm[[CC]YY][.ss] (date's operand) with `year_last`.
std::optional<Timestamp> ParsePosixDate(std::string_view text, Timestamp now, bool year_last);

Timestamp TimestampOfNs(int64_t ns);

}  // namespace bivalve::commands
