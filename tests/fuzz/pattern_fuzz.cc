// A pattern and a text, apart by the first newline: matching never faults, stays within its budget, and
// its answers agree with each other.
#include <cstdlib>
#include <string_view>

#include "fuzz/support.h"
#include "shell/pattern.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  using namespace bivalve::shell;
  std::string_view all(reinterpret_cast<const char*>(data), size);
  size_t cut = all.find('\n');
  if (cut == std::string_view::npos || size > 512) return 0;
  Pattern pattern(all.substr(0, cut), {.extglob = true});
  std::string_view text = all.substr(cut + 1);
  fuzz::Budget meter(2'000'000);
  bool matches = pattern.Matches(text, meter);
  size_t longest = pattern.Prefix(text, true, meter);
  size_t shortest = pattern.Prefix(text, false, meter);
  // Nested alternatives may cost more than that: then the answers are none.
  if (meter.stopped()) return 0;
  if (matches && longest != text.size()) std::abort();
  if ((longest == Pattern::kNone) != (shortest == Pattern::kNone)) std::abort();
  if (longest != Pattern::kNone && shortest > longest) std::abort();
  return 0;
}
