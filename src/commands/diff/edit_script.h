// The differences of two files of lines, hunk for hunk those that GNU diff 3.8 finds.
//
// Lines become numbers of equal lines; what both files begin and end with is set aside; lines that would only
// confuse are left out; the rest is compared in linear space (E. Myers, "An O(ND) Difference Algorithm and
// Its Variations", 1986); at last runs of changes are moved to where they read best.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"

namespace bivalve::commands::diff {

// A file's lines, without their ends.
struct Lines {
  std::vector<std::string_view> lines;
  bool missing_newline = false;  // of the last one
  size_t Count() const { return lines.size(); }
};
Lines SplitLines(std::string_view text);

struct Change {
  size_t line0 = 0, line1 = 0;  // where it begins, in either file
  size_t deleted = 0, inserted = 0;
  bool ignore = false;  // nothing but lines that do not count (-B, -I)
};

struct Comparison {
  bool ignore_case = false;
  enum Space : uint8_t {
    kExact,
    kTabExpansion = 1,  // -E
    kTrailing = 2,      // -Z
    kBoth = 3,          // -E -Z
    kAmount = 4,        // -b
    kAll = 5,           // -w
  } space = kExact;
  bool minimal = false;
  size_t tab_size = 8;
  // Lines of what both files begin and end with that take part all the same.
  size_t horizon = 0;
  // A line without newline at the end differs from one with it.
  bool newline_counts = true;
};

// In order. When the meter said stop the result is of no use.
std::vector<Change> FindChanges(const Lines& a, const Lines& b, const Comparison& how, Meter& meter);

// What two lines that count as equal have in common.
std::string LineKey(std::string_view line, const Comparison& how);

}  // namespace bivalve::commands::diff
