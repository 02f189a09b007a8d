// Diagnostics: "awk: cmd. line:3: (FILENAME=data FNR=7) fatal: …".
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

std::string Runtime::Prefix(bool with_place) {
  std::string text = settings_.name + ": ";
  if (!with_place || no_place_ || (frames_.empty() && !place_)) return text;
  Place place = place_ ? *place_ : code_.places[static_cast<size_t>(pc_)];
  if (place.line > 0)
    text += code_.sources[static_cast<size_t>(place.source)] + ":" + std::to_string(place.line) + ": ";
  if (fnr_ > 0) {
    Scratch scratch;
    text += "(FILENAME=" + std::string(View(globals_[Slot(Special::kFilename)], scratch)) +
            " FNR=" + std::to_string(static_cast<int64_t>(fnr_)) + ") ";
  }
  return text;
}

std::nullptr_t Runtime::Fatal(std::string text) {
  if (failed_) return nullptr;
  failed_ = true;
  fatal_text_ = Prefix(true) + "fatal: " + text + "\n";
  return nullptr;
}

void Runtime::Warning(std::string text) { messages_ += Prefix(true) + "warning: " + text + "\n"; }

}  // namespace bivalve::commands::awk
