// `bash --pretty-print FILE`, `bash -D` and `bash --dump-po-strings`: a text is parsed and printed, and not
// run.
#pragma once

#include <string>

#include "shell/interp.h"

namespace bivalve::shell {

enum class PrintMode : uint8_t { kNone, kPretty, kStrings, kPoStrings };

// Prints the commands, or the strings `$"…"`, of a text that messages call `name`. Answers the exit status.
kernel::Task<int> PrintText(Shell& shell, std::string text, std::string name, PrintMode mode);

}  // namespace bivalve::shell
