// Lists of fields or positions as `cut -f 1,3-5,7-` has them. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

struct FieldRange {
  uint64_t first = 1;          // counted from 1
  uint64_t last = UINT64_MAX;  // inclusive
};

enum class FieldUnit : uint8_t { kField, kBytePosition };

struct FieldList {
  std::vector<FieldRange> ranges;  // ascending; those that overlap are one, those that only touch are not
  std::string error;               // GNU's diagnostic
};

FieldList ParseFieldList(std::string_view text, FieldUnit unit);
// What is not in the list.
std::vector<FieldRange> Complement(const std::vector<FieldRange>& ranges);

}  // namespace bivalve::commands
