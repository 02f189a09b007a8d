// Options, a script of sed and a text, apart by the first NUL: reading the script never faults, and its
// regular expressions stay within the text and within their budget.
#include <cstdlib>
#include <string>
#include <string_view>

#include "commands/sed/script.h"

namespace {

// Work for one search; after that the answer does not count.
class SmallMeter final : public bivalve::Meter {
 public:
  SmallMeter() {
    left = 200'000;
    floor = 0;
  }
  bool over = false;

 protected:
  bool Overdrawn() override {
    over = true;
    return false;
  }
};

void Check(bivalve::regex::Regex& regex, std::string_view text) {
  SmallMeter meter;
  std::vector<bivalve::regex::Span> match;
  bool found = regex.Search(text, 0, meter, &match);
  if (meter.over) return;
  if (!found) return;
  if (match.size() != static_cast<size_t>(regex.groups()) + 1) std::abort();
  for (const bivalve::regex::Span& span : match) {
    if (span.begin == bivalve::regex::Regex::kNone) continue;
    if (span.begin > span.end || span.end > text.size()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve::commands::sed;
  if (size < 2 || size > 1024) return 0;
  std::string_view all(reinterpret_cast<const char*>(data) + 1, size - 1);
  size_t cut = all.find('\0');
  std::string_view text = cut == std::string_view::npos ? std::string_view() : all.substr(cut + 1);
  Settings settings;
  settings.extended = data[0] & 1;
  settings.posix = data[0] & 2;
  if (data[0] & 4) settings.delimiter = '\0';
  Chunk chunk{std::string(all.substr(0, cut)), data[0] & 8 ? "script" : ""};
  auto script = ParseScript({&chunk, 1}, settings);
  if (!script) return 0;
  (void)ShowScript(*script);
  for (const auto& pattern : script->patterns)
    if (pattern->regex) Check(*pattern->regex, text);
  return 0;
}
