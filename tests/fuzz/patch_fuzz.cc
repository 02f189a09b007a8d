// A patch and the file that it is for, apart by the first NUL: reading and applying never fault. What fitted
// without fuzz goes the other way round as well and gives the file again.
#include <cstdlib>
#include <string>

#include "commands/patch/apply.h"
#include "commands/patch/input.h"
#include "fuzz/support.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  using namespace bivalve::commands::patch;
  if (size > 4096) return 0;
  std::string_view all(reinterpret_cast<const char*>(data), size);
  size_t cut = std::min(all.find('\0'), all.size());
  std::string file(all.substr(std::min(cut + 1, all.size())));
  fuzz::Budget budget(2'000'000);
  PatchInput input(std::string(all.substr(0, cut)), Style::kNone, false, budget);
  while (auto patch = input.Next()) {
    Application application(file, {}, budget);
    bool exact = true;
    for (const Hunk& hunk : patch->hunks) {
      Hunk twice = hunk;
      twice.Reverse();
      twice.Reverse();
      if (twice.old_first != hunk.old_first || twice.new_count != hunk.new_count) std::abort();
      std::string shown;
      AppendUnified(shown, hunk, 1);
      AppendContext(shown, hunk, 1, true);
      int64_t line = application.Find(hunk, 0);
      if (!line && std::max(hunk.Prefix(), hunk.Suffix()) > 0) line = application.Find(hunk, 1);
      exact &= line == hunk.old_first && hunk.old_count > 0 && hunk.new_count > 0;
      if (line && !application.Put(hunk, line)) return 0;
      exact &= line != 0;
    }
    std::string result = application.Finish();
    if (patch->style == Style::kEd) (void)ApplyEdScript(file, patch->ed_script, &result, budget);
    if (!exact || patch->hunks.size() != 1 || budget.stopped()) continue;
    Application back(result, {}, budget);
    Hunk hunk = patch->hunks[0];
    hunk.Reverse();
    if (hunk.old_first != hunk.new_first) continue;
    int64_t line = back.Find(hunk, 0);
    if (!line || line != hunk.old_first) continue;
    if (back.Put(hunk, line) && back.Finish() != file && !budget.stopped()) std::abort();
  }
  return 0;
}
