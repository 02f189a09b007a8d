// The time zones of scripts: names alone, as Node takes them.
#pragma once

#include <optional>
#include <string_view>

#include "base/time_zone.h"

namespace bivalve::script {

// The zone that IANA names so; nullopt for other texts, also for those that describe one as POSIX does.
std::optional<TimeZone> ZoneNamed(std::string_view name);

// How many minutes its clocks are ahead of UTC at a time in ms since 1970; `shown`: which they show.
int ZoneMinutes(const TimeZone& zone, double ms, bool shown);

}  // namespace bivalve::script
