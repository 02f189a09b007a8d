// Any text as a date, and as a format for the date that it gave.
#include <cstdlib>
#include <string_view>

#include "base/time_text.h"
#include "commands/date_parse.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  if (size > 256) return 0;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  commands::Timestamp now{1'700'000'000, 5};
  auto date = commands::ParseDate(text, now);
  (void)commands::ParsePosixDate(text, now, true);
  (void)commands::ParsePosixDate(text, now, false);
  if (!date) return 0;
  (void)date->Ns();
  if (date->nanosecond < 0 || date->nanosecond > 999'999'999) std::abort();
  CivilTime civil = ToCivil(date->seconds, date->nanosecond);
  // Any second that a date names is found again from its fields.
  if (FromCivil(civil) != date->seconds) std::abort();
  if (text.find_first_of("0123456789") == std::string_view::npos) (void)FormatTime(text, civil);
  return 0;
}
