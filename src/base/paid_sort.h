// SortPaid: a stable sort of user data. Each comparison is paid for; when the meter says stop nothing is
// compared any more, and the order is any.
#pragma once

#include <algorithm>
#include <cstdint>

#include "base/meter.h"

namespace bivalve {

// `units` of fuel for a comparison.
template <class Items, class Less>
void SortPaid(Items& items, Meter& meter, int64_t units, Less less) {
  bool going = true;
  std::stable_sort(items.begin(), items.end(), [&](const auto& a, const auto& b) {
    // All equal is an order that the sort can go on with.
    going = going && meter.Spend(units);
    return going && less(a, b);
  });
}

}  // namespace bivalve
