#include "commands/field_list.h"

#include <algorithm>

#include "commands/quote.h"

namespace bivalve::commands {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// One item without commas or blanks. False: list.error says why.
bool ParseItem(std::string_view item, FieldUnit unit, FieldList& list) {
  bool field = unit == FieldUnit::kField;
  uint64_t numbers[2] = {0, 0};
  bool has[2] = {false, false};
  int which = 0;
  for (size_t i = 0; i < item.size(); ++i) {
    if (item[i] == '-') {
      if (which == 1) {
        list.error = field ? "invalid field range" : "invalid byte or character range";
        return false;
      }
      which = 1;
      continue;
    }
    if (!IsDigit(item[i])) {
      list.error =
          (field ? "invalid field value " : "invalid byte/character position ") + Quote(item.substr(i));
      return false;
    }
    has[which] = true;
    bool overflow =
        __builtin_mul_overflow(numbers[which], uint64_t{10}, &numbers[which]) ||
        __builtin_add_overflow(numbers[which], static_cast<uint64_t>(item[i] - '0'), &numbers[which]);
    if (overflow || numbers[which] == UINT64_MAX) {
      size_t start = i;
      while (start > 0 && IsDigit(item[start - 1])) --start;
      size_t end = i;
      while (end < item.size() && IsDigit(item[end])) ++end;
      list.error = (field ? "field number " : "byte/character offset ") +
                   Quote(item.substr(start, end - start)) + " is too large";
      return false;
    }
  }
  bool range = which == 1;
  if (range && !has[0] && !has[1]) {
    list.error = "invalid range with no endpoint: -";
    return false;
  }
  uint64_t first = range && !has[0] ? 1 : numbers[0];
  if (first == 0) {
    list.error = field ? "fields are numbered from 1" : "byte/character positions are numbered from 1";
    return false;
  }
  uint64_t last = !range ? first : has[1] ? numbers[1] : UINT64_MAX;
  if (last < first) {
    list.error = "invalid decreasing range";
    return false;
  }
  list.ranges.push_back({first, last});
  return true;
}

}  // namespace

FieldList ParseFieldList(std::string_view text, FieldUnit unit) {
  FieldList list;
  for (size_t at = 0; at <= text.size();) {
    size_t end = std::min(text.find_first_of(", \t", at), text.size());
    if (!ParseItem(text.substr(at, end - at), unit, list)) return list;
    at = end + 1;
  }
  std::sort(list.ranges.begin(), list.ranges.end(),
            [](const FieldRange& a, const FieldRange& b) { return a.first < b.first; });
  std::vector<FieldRange> merged;
  for (const FieldRange& range : list.ranges) {
    if (!merged.empty() && range.first <= merged.back().last)
      merged.back().last = std::max(merged.back().last, range.last);
    else
      merged.push_back(range);
  }
  list.ranges = std::move(merged);
  return list;
}

std::vector<FieldRange> Complement(const std::vector<FieldRange>& ranges) {
  std::vector<FieldRange> result;
  uint64_t next = 1;
  for (const FieldRange& range : ranges) {
    if (range.first > next) result.push_back({next, range.first - 1});
    if (range.last == UINT64_MAX) return result;
    next = range.last + 1;
  }
  result.push_back({next, UINT64_MAX});
  return result;
}

}  // namespace bivalve::commands
