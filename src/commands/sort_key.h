// What sort compares: keys of lines, under the orderings of GNU sort 9.1 in the C.UTF-8 locale. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

struct SortKey {
  enum class Order : uint8_t { kText, kNumeric, kGeneral, kHuman, kMonth, kRandom, kVersion };
  Order order = Order::kText;
  uint8_t orders_given = 0;  // a bit for each but kText: more than one do not go together
  bool skip_start_blanks = false, skip_end_blanks = false;
  bool dictionary = false;      // -d: only blanks, letters and digits count
  bool printable_only = false;  // -i
  bool fold_case = false;       // -f
  bool reverse = false;
  size_t start_field = 0, start_char = 0;     // counted from 0
  size_t end_field = SIZE_MAX, end_char = 0;  // end_char 0: the field's end

  bool HasOrdering() const {
    return order != Order::kText || skip_start_blanks || skip_end_blanks || dictionary || printable_only ||
           fold_case || reverse;
  }
  bool WholeLine() const {
    return start_field == 0 && start_char == 0 && end_field == SIZE_MAX && !skip_start_blanks;
  }
};

struct SortRules {
  std::vector<SortKey> keys;  // none: the whole line as bytes
  int tab = -1;               // -1: fields begin where blanks begin
  bool reverse = false;       // of the last resort
  bool stable = false;        // no last resort: lines whose keys are equal keep their order
  bool unique = false;
  uint64_t random_salt = 0;
};

// Applies one ordering letter ("bdfgiMnhRrV") to a key; false for another letter. `start`, `end`: which
// end of the key a 'b' is for.
bool AddOrdering(SortKey& key, char letter, bool start, bool end);

// "2.3n,4" as an argument of -k. The error is GNU's diagnostic, or empty.
std::string ParseSortKey(std::string_view text, SortKey* key);

// "options '-nM' are incompatible", or nothing.
std::string CheckSortKey(const SortKey& key);

// The part of a line that the key is.
std::string_view KeyText(std::string_view line, const SortKey& key, int tab);

// A number that orders lines as their first key does, as far as 64 bits can tell: smaller is never
// greater, equal says nothing.
uint64_t SortPrefix(std::string_view line, const SortRules& rules);
// By the keys only.
int CompareKeys(std::string_view a, std::string_view b, const SortRules& rules);
// By the keys, then, unless stable or unique, by all bytes.
int CompareLines(std::string_view a, std::string_view b, const SortRules& rules);

}  // namespace bivalve::commands
