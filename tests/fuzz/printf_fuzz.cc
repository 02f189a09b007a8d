// A format and arguments, apart by newlines, in both dialects: no fault, bounded output.
#include <cstdlib>

#include "base/time_text.h"
#include "fuzz/support.h"
#include "shell/printf_format.h"
#include "shell/quote.h"

namespace {

class Host final : public bivalve::shell::PrintfHost {
 public:
  std::string FormatTime(std::string_view format, int64_t seconds) override {
    return bivalve::FormatTime(format, bivalve::ToCivil(seconds));
  }
  std::string Quote(std::string_view text) override { return bivalve::shell::QuoteSingle(text); }
  void Complain(std::string_view) override {}
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  if (size > 1024) return 0;
  auto lines = fuzz::Lines(data, size, 8);
  std::string format = lines[0];
  lines.erase(lines.begin());
  for (auto dialect : {shell::PrintfDialect::kBash, shell::PrintfDialect::kGnu}) {
    Host host;
    fuzz::Budget budget(1'000'000);
    auto done = shell::FormatPrintf(format, lines, dialect, host, budget);
    if (!budget.stopped() && done.output.size() > size_t{256} << 20) std::abort();
  }
  return 0;
}
