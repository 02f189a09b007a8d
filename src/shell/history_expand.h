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

struct HistoryContext {
  char quote = 0;        // the text goes on inside that quote (0: none)
  bool extglob = false;  // `!(` is a pattern
  bool posix = false;    // `!` is ordinary within double quotes
  size_t hidden = 0;     // the last entries, which belong to the command that is being read
};
// The line has no newline at its end.
HistoryExpansion ExpandHistory(std::string_view line, History& history, HistoryContext context);

}  // namespace bivalve::shell
