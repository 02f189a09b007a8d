// The time zone of a process: what TZ in its environment says, UTC without.
#pragma once

#include "base/time_zone.h"
#include "kernel/exec.h"
#include "kernel/process.h"

namespace bivalve::kernel {

inline TimeZone LocalZone(const std::vector<std::string>& env) { return TimeZone(GetEnv(env, "TZ")); }
inline TimeZone LocalZone(const Process& process) { return LocalZone(process.env); }

}  // namespace bivalve::kernel
