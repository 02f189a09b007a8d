// What the keyword `time` prints (bash manual, "TIMEFORMAT").
#pragma once

#include <cstdint>
#include <string>

namespace bivalve::shell {

// Times in nanoseconds. `format` null: the default, or POSIX's. A letter that means
// nothing is left in `invalid`, and nothing is to be printed.
std::string TimeReport(int64_t real_ns, int64_t user_ns, int64_t system_ns, const std::string* format,
                       bool posix, char* invalid);

// "0m0.003s", as `times` prints.
std::string MinutesSeconds(int64_t ns, int digits);

}  // namespace bivalve::shell
