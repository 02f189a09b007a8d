// Any text as a date, as a time zone, and as a format for the date that it gave.
#include <cstdlib>
#include <string_view>

#include "base/time_zone.h"
#include "commands/date_parse.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  if (size > 256) return 0;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  commands::Timestamp now{1'700'000'000, 5};
  auto date = commands::ParseDate(text, now);
  (void)commands::ParsePosixDate(text, now, true);
  (void)commands::ParsePosixDate(text, now, false);
  TimeZone zone(text);
  for (int64_t second : {int64_t{0}, int64_t{1'720'000'000}, int64_t{-3'000'000'000}, int64_t{1} << 40}) {
    CivilTime local = zone.ToLocal(second);
    if (FromCivil(local) - local.offset_s != second) std::abort();
    // Another second may show the same, never another time.
    CivilTime again = zone.ToLocal(zone.FromLocal(local, local.dst));
    if (FromCivil(again) != FromCivil(local)) std::abort();
  }
  (void)commands::ParseDate(text, now, TimeZone("America/New_York"));
  if (!date) return 0;
  (void)date->Ns();
  if (date->nanosecond < 0 || date->nanosecond > 999'999'999) std::abort();
  CivilTime civil = ToCivil(date->seconds, date->nanosecond);
  // Any second that a date names is found again from its fields.
  if (FromCivil(civil) != date->seconds) std::abort();
  if (text.find_first_of("0123456789") == std::string_view::npos) (void)FormatTime(text, civil);
  return 0;
}
