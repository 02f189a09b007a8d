// strptime(3) of the C locale in UTC, for jq: as glibc reads dates, without the C library's clock and zones.
#include <algorithm>
#include <cstring>
#include <string_view>

#include "base/time_text.h"
#include "bivalve_jq.h"
#include "commands/civil_tm.h"
#include "commands/jq/native.h"

namespace bivalve::commands::jq {
namespace {

constexpr std::string_view kDays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                      "Thursday", "Friday", "Saturday"};
constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

class DateReader {
 public:
  DateReader(const char* text, struct tm* time) : at_(text), time_(time) {}

  // Where reading stopped; null when the text is something else.
  const char* Read(std::string_view format) {
    if (!Fields(format)) return nullptr;
    Settle();
    return at_;
  }

 private:
  bool Fields(std::string_view format);
  bool Field(char letter);
  bool Number(int least, int most, int digits, int* value) {
    while (*at_ == ' ') ++at_;
    if (*at_ < '0' || *at_ > '9') return false;
    int number = 0;
    for (; digits > 0 && *at_ >= '0' && *at_ <= '9'; --digits) number = number * 10 + (*at_++ - '0');
    *value = number;
    return number >= least && number <= most;
  }
  // The whole name, else its first three letters.
  template <size_t N>
  bool Name(const std::string_view (&names)[N], int* index) {
    for (bool whole : {true, false})
      for (size_t i = 0; i < N; ++i) {
        std::string_view name = whole ? names[i] : names[i].substr(0, 3);
        size_t same = 0;
        while (same < name.size() && Lower(at_[same]) == Lower(name[same])) ++same;
        if (same < name.size()) continue;
        at_ += same;
        *index = static_cast<int>(i);
        return true;
      }
    return false;
  }
  bool Zone();
  void Settle();

  const char* at_;
  struct tm* time_;
  int century_ = -1;
  bool is_pm_ = false, has_pm_ = false, has_year_of_century_ = false, has_date_ = false, has_month_ = false;
  bool has_yearday_ = false, has_weekday_ = false, twelve_ = false;
};

bool DateReader::Zone() {
  while (IsSpace(*at_)) ++at_;
  if (*at_ == 'Z') {
    ++at_;
    return true;
  }
  if (*at_ != '+' && *at_ != '-') return false;
  ++at_;
  int digits = 0;
  for (; digits < 4 && ((*at_ >= '0' && *at_ <= '9') || (digits == 2 && *at_ == ':')); ++at_)
    if (*at_ != ':') ++digits;
  return digits == 2 || digits == 4;
}

bool DateReader::Field(char letter) {
  int value;
  switch (letter) {
    case '%': return *at_++ == '%';
    case 'n':
    case 't':
      while (IsSpace(*at_)) ++at_;
      return true;
    case 'a':
    case 'A': return has_weekday_ = Name(kDays, &time_->tm_wday);
    case 'b':
    case 'B':
    case 'h': return has_month_ = Name(kMonths, &time_->tm_mon);
    case 'C': return Number(0, 99, 2, &century_);
    case 'd':
    case 'e': return has_date_ = Number(1, 31, 2, &time_->tm_mday);
    case 'H':
    case 'k': twelve_ = false; return Number(0, 23, 2, &time_->tm_hour);
    case 'I':
    case 'l':
      if (!Number(1, 12, 2, &value)) return false;
      time_->tm_hour = value % 12;
      return twelve_ = true;
    case 'j':
      if (!Number(1, 366, 3, &value)) return false;
      time_->tm_yday = value - 1;
      return has_yearday_ = true;
    case 'm':
      if (!Number(1, 12, 2, &value)) return false;
      time_->tm_mon = value - 1;
      return has_month_ = true;
    case 'M': return Number(0, 59, 2, &time_->tm_min);
    case 'p':
    case 'P':
      if ((Lower(at_[0]) != 'a' && Lower(at_[0]) != 'p') || Lower(at_[1]) != 'm') return false;
      is_pm_ = Lower(at_[0]) == 'p';
      has_pm_ = true;
      at_ += 2;
      return true;
    case 's': {
      int64_t seconds = 0;
      if (*at_ < '0' || *at_ > '9') return false;
      while (*at_ >= '0' && *at_ <= '9' && seconds < int64_t{1} << 50)
        seconds = seconds * 10 + (*at_++ - '0');
      bivalve_jq_gmtime(seconds, time_);
      return true;
    }
    case 'S': return Number(0, 61, 2, &time_->tm_sec);
    case 'u':
      if (!Number(1, 7, 1, &value)) return false;
      time_->tm_wday = value % 7;
      return has_weekday_ = true;
    case 'w': return has_weekday_ = Number(0, 6, 1, &time_->tm_wday);
    case 'U':
    case 'W':
    case 'V': return Number(0, 53, 2, &value);
    case 'y':
      if (!Number(0, 99, 2, &value)) return false;
      time_->tm_year = value >= 69 ? value : value + 100;
      return has_year_of_century_ = true;
    case 'Y':
    case 'G':
      if (!Number(0, 9999, 4, &value)) return false;
      if (letter == 'Y') time_->tm_year = value - 1900;
      has_year_of_century_ = false;
      return true;
    case 'z': return Zone();
    case 'Z':
      // Names of zones are passed over.
      while (IsSpace(*at_)) ++at_;
      while (*at_ && !IsSpace(*at_)) ++at_;
      return true;
    case 'c': return Fields("%a %b %e %H:%M:%S %Y");
    case 'D':
    case 'x': return Fields("%m/%d/%y");
    case 'F': return Fields("%Y-%m-%d");
    case 'r': return Fields("%I:%M:%S %p");
    case 'R': return Fields("%H:%M");
    case 'T':
    case 'X': return Fields("%H:%M:%S");
    default: return false;
  }
}

bool DateReader::Fields(std::string_view format) {
  for (size_t i = 0; i < format.size(); ++i) {
    char c = format[i];
    if (IsSpace(c)) {
      while (IsSpace(*at_)) ++at_;
    } else if (c != '%') {
      if (*at_ != c) return false;
      ++at_;
    } else {
      for (++i; i < format.size() && std::string_view("-_0^#EO").find(format[i]) != std::string_view::npos;)
        ++i;
      if (i == format.size() || !Field(format[i])) return false;
    }
  }
  return true;
}

// What follows from what was read.
void DateReader::Settle() {
  if (twelve_ && has_pm_ && is_pm_) time_->tm_hour += 12;
  if (century_ >= 0)
    time_->tm_year = (has_year_of_century_ ? time_->tm_year % 100 : 0) + (century_ - 19) * 100;
  bool date = has_month_ && has_date_;
  if (has_yearday_ && !date) {
    int64_t days = DaysFromCivil(time_->tm_year + 1900, 1, 1) + time_->tm_yday;
    CivilTime civil = ToCivil(days * 86400);
    time_->tm_mon = civil.month - 1;
    time_->tm_mday = civil.day;
    date = true;
  }
  if (!date && !has_date_ && !has_month_) return;
  int64_t first = DaysFromCivil(time_->tm_year + 1900, 1, 1);
  int64_t day = DaysFromCivil(time_->tm_year + 1900, time_->tm_mon + 1, std::max(time_->tm_mday, 1));
  if (!has_weekday_) time_->tm_wday = static_cast<int>(((day + 4) % 7 + 7) % 7);
  if (!has_yearday_) time_->tm_yday = static_cast<int>(day - first);
}

}  // namespace
}  // namespace bivalve::commands::jq

extern "C" {

char* bivalve_jq_strptime(const char* text, const char* format, struct tm* time) {
  bivalve::commands::jq::DateReader reader(text, time);
  return const_cast<char*>(reader.Read(format));
}

using bivalve::commands::jq::Native;

// tzname[0]: what the zone's clocks are called nowadays when they are not put forward.
static std::string StandardName(const bivalve::TimeZone& zone) {
  constexpr int64_t kJanuary2024 = 1704067200, kJuly2024 = 1719792000;
  const bivalve::TimeZone::Type& january = zone.TypeAt(kJanuary2024);
  return january.dst ? zone.TypeAt(kJuly2024).name : january.name;
}

static int Fill(const bivalve::TimeZone& zone, int64_t seconds, struct tm* time) {
  constexpr int64_t kMost = 67768036191676799;
  if (seconds > kMost || seconds < -kMost) return 0;
  *time = bivalve::commands::ToTm(zone.ToLocal(seconds));
  return 1;
}
int bivalve_jq_gmtime(int64_t seconds, struct tm* time) { return Fill({}, seconds, time); }
int bivalve_jq_localtime(int64_t seconds, struct tm* time) {
  return Fill(Native::Current()->zone(), seconds, time);
}

int64_t bivalve_jq_timegm(const struct tm* time) {
  return bivalve::FromCivil({.year = int64_t{time->tm_year} + 1900,
                             .month = time->tm_mon + 1,
                             .day = time->tm_mday,
                             .hour = time->tm_hour,
                             .minute = time->tm_min,
                             .second = time->tm_sec});
}

size_t bivalve_jq_strftime(char* text, size_t size, const char* format, const struct tm* time) {
  bivalve::CivilTime civil{.year = int64_t{time->tm_year} + 1900,
                           .month = time->tm_mon + 1,
                           .day = time->tm_mday,
                           .hour = time->tm_hour,
                           .minute = time->tm_min,
                           .second = time->tm_sec,
                           .nanosecond = 0,
                           .weekday = time->tm_wday,
                           .yearday = time->tm_yday,
                           // Times come here without their zone, as from gmtime and localtime alike: glibc
                           // says tzname[0] then, and +0000.
                           .zone = StandardName(Native::Current()->zone())};
  std::string made = bivalve::FormatTime(format, civil);
  if (made.size() >= size) return 0;
  memcpy(text, made.c_str(), made.size() + 1);
  return made.size();
}

}  // extern "C"
