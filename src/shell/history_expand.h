// History expansion: `!!`, `!word`, `^old^new^` and their word designators and modifiers (bash manual,
// "History Interaction"). Pure text in, text out.
#pragma once

#include <string>
#include <string_view>

#include "shell/history.h"

namespace bivalve::shell {

struct HistoryExpansion {
  enum class Kind : uint8_t {
    kNothing,  // nothing to expand
    kChanged,  // `text` is to be shown and run
    kPrint,    // `text` is to be shown only (`:p`)
    kError,    // `text` is the message
  } kind = Kind::kNothing;
  std::string text;
};

// `quote`: the text goes on inside that quote (0: none). `posix`: `!` is ordinary within double quotes.
// `extglob`: `!(` is a pattern. The line has no newline at its end.
HistoryExpansion ExpandHistory(std::string_view line, History& history, char quote, bool extglob, bool posix);

}  // namespace bivalve::shell
