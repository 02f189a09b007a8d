#include "base/time_text.h"

#include <algorithm>

namespace bivalve {
namespace {

constexpr std::string_view kDays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                      "Thursday", "Friday", "Saturday"};
constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

int64_t FloorDiv(int64_t a, int64_t b) { return a / b - (a % b < 0); }

// One conversion's flags and how its result is padded.
struct Spec {
  char pad = 0;  // 0: the conversion's own; '-', '_', '0', '+'
  bool upper = false;
  bool swap = false;
  int width = -1;
  int colons = 0;
};

class Formatter {
 public:
  Formatter(std::string& out, const CivilTime& time) : out_(out), time_(time) {}

  void Run(std::string_view format, int depth = 0) {
    while (!format.empty()) {
      size_t percent = std::min(format.find('%'), format.size());
      out_ += format.substr(0, percent);
      format.remove_prefix(percent);
      if (format.empty()) break;
      size_t taken = Conversion(format, depth);
      if (taken == 0) {
        out_ += format;
        break;
      }
      format.remove_prefix(taken);
    }
  }

 private:
  // Returns how many bytes it took.
  size_t Conversion(std::string_view format, int depth) {
    Spec spec;
    size_t at = 1;
    for (; at < format.size(); ++at) {
      char c = format[at];
      if (c == '-' || c == '_' || c == '0' || c == '+') {
        spec.pad = c;
      } else if (c == '^') {
        spec.upper = true;
      } else if (c == '#') {
        spec.swap = true;
      } else {
        break;
      }
    }
    for (; at < format.size() && format[at] >= '0' && format[at] <= '9'; ++at)
      spec.width = std::min(spec.width < 0 ? format[at] - '0' : spec.width * 10 + (format[at] - '0'), 4096);
    for (; at < format.size() && format[at] == ':'; ++at) ++spec.colons;
    if (at < format.size() && (format[at] == 'E' || format[at] == 'O')) ++at;
    if (at >= format.size()) return 0;
    if (!Put(spec, format[at], depth)) out_ += format.substr(0, at + 1);
    return at + 1;
  }

  void Text(const Spec& spec, std::string text) {
    for (char& c : text)
      if (spec.upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    Pad(spec, text.size(), ' ');
    out_ += text;
  }

  void Pad(const Spec& spec, size_t length, char fill) {
    if (spec.pad == '_') fill = ' ';
    if (spec.pad == '0' || spec.pad == '+') fill = '0';
    if (spec.pad != '-' && spec.width > static_cast<int>(length))
      out_.append(static_cast<size_t>(spec.width) - length, fill);
  }

  void Number(const Spec& spec, int64_t value, int digits, char fill = '0') {
    std::string text = std::to_string(value < 0 ? -value : value);
    if (spec.pad == '_') fill = ' ';
    if (spec.pad == '0' || spec.pad == '+') fill = '0';
    int width = spec.width >= 0 ? spec.width : digits;
    if (spec.pad == '-') width = 0;
    size_t sign = value < 0;
    size_t missing = static_cast<size_t>(std::max(width - static_cast<int>(text.size() + sign), 0));
    if (fill == ' ') out_.append(missing, ' ');
    if (sign) out_ += '-';
    if (fill == '0') out_.append(missing, '0');
    out_ += text;
  }

  void Composite(const Spec& spec, std::string_view format, int depth) {
    std::string inner;
    if (depth < 4) Formatter(inner, time_).Run(format, depth + 1);
    Text(spec, std::move(inner));
  }

  // Nanoseconds; a width is a number of digits after the point.
  void Fraction(const Spec& spec) {
    std::string digits = std::to_string(time_.nanosecond);
    digits.insert(0, 9 - digits.size(), '0');
    size_t width = spec.width > 0 ? static_cast<size_t>(spec.width) : 9;
    digits.resize(width, spec.pad == '_' ? ' ' : '0');
    out_ += digits;
  }

  // %z is a signed number of four digits; %:z, %::z and %:::z have one of two in front of what follows it.
  void Zone(const Spec& spec) {
    int offset = time_.offset_s < 0 ? -time_.offset_s : time_.offset_s;
    int hours = offset / 3600, minutes = offset / 60 % 60, seconds = offset % 60;
    std::string rest;
    auto add = [&rest](int part) {
      rest += ':';
      rest += static_cast<char>('0' + part / 10);
      rest += static_cast<char>('0' + part % 10);
    };
    if (spec.colons == 1 || spec.colons == 2 || (spec.colons == 3 && (minutes || seconds))) add(minutes);
    if (spec.colons == 2 || (spec.colons == 3 && seconds)) add(seconds);
    std::string number = std::to_string(spec.colons ? hours : hours * 100 + minutes);
    size_t width = spec.width >= 0 ? static_cast<size_t>(spec.width) : rest.size() + (spec.colons ? 3 : 5);
    if (spec.pad == '-') width = 0;
    size_t size = 1 + number.size() + rest.size();
    std::string padding(width > size ? width - size : 0, spec.pad == '_' ? ' ' : '0');
    if (spec.pad == '_') out_ += padding;
    // "-00" is the name of a local time that nobody knows.
    bool minus = time_.offset_s < 0 || (time_.offset_s == 0 && time_.zone.starts_with('-'));
    out_ += minus ? '-' : '+';
    if (spec.pad != '_') out_ += padding;
    out_ += number + rest;
  }

  bool Put(Spec spec, char conversion, int depth) {
    const CivilTime& t = time_;
    if (spec.colons > (conversion == 'z' ? 3 : 0)) return false;
    int hour12 = t.hour % 12 == 0 ? 12 : t.hour % 12;
    if (spec.swap && std::string_view("aAbBh").find(conversion) != std::string_view::npos) spec.upper = true;
    switch (conversion) {
      case '%': Text(spec, "%"); break;
      case 'n': Text(spec, "\n"); break;
      case 't': Text(spec, "\t"); break;
      case 'a': Text(spec, std::string(kDays[t.weekday].substr(0, 3))); break;
      case 'A': Text(spec, std::string(kDays[t.weekday])); break;
      case 'b':
      case 'h': Text(spec, std::string(kMonths[t.month - 1].substr(0, 3))); break;
      case 'B': Text(spec, std::string(kMonths[t.month - 1])); break;
      case 'c': Composite(spec, "%a %b %e %H:%M:%S %-Y", depth); break;
      case 'C': Number(spec, FloorDiv(t.year, 100), 2); break;
      case 'd': Number(spec, t.day, 2); break;
      case 'D': Composite(spec, "%m/%d/%y", depth); break;
      case 'e': Number(spec, t.day, 2, ' '); break;
      case 'F': Composite(spec, "%Y-%m-%d", depth); break;
      case 'g': Number(spec, (IsoWeekOf(t).year % 100 + 100) % 100, 2); break;
      case 'G': Number(spec, IsoWeekOf(t).year, 4); break;
      case 'H': Number(spec, t.hour, 2); break;
      case 'I': Number(spec, hour12, 2); break;
      case 'j': Number(spec, t.yearday + 1, 3); break;
      case 'k': Number(spec, t.hour, 2, ' '); break;
      case 'l': Number(spec, hour12, 2, ' '); break;
      case 'm': Number(spec, t.month, 2); break;
      case 'M': Number(spec, t.minute, 2); break;
      case 'N': Fraction(spec); break;
      case 'p': Text(spec, t.hour < 12 ? (spec.swap ? "am" : "AM") : (spec.swap ? "pm" : "PM")); break;
      case 'P': Text(spec, t.hour < 12 ? "am" : "pm"); break;
      case 'q': Number(spec, (t.month - 1) / 3 + 1, 1); break;
      case 'r': Composite(spec, "%I:%M:%S %p", depth); break;
      case 'R': Composite(spec, "%H:%M", depth); break;
      case 's': Number(spec, FromCivil(t) - t.offset_s, 1); break;
      case 'S': Number(spec, t.second, 2); break;
      case 'T': Composite(spec, "%H:%M:%S", depth); break;
      case 'u': Number(spec, t.weekday == 0 ? 7 : t.weekday, 1); break;
      case 'U': Number(spec, (t.yearday + 7 - t.weekday) / 7, 2); break;
      case 'V': Number(spec, IsoWeekOf(t).week, 2); break;
      case 'w': Number(spec, t.weekday, 1); break;
      case 'W': Number(spec, (t.yearday + 7 - (t.weekday + 6) % 7) / 7, 2); break;
      case 'x': Composite(spec, "%m/%d/%y", depth); break;
      case 'X': Composite(spec, "%H:%M:%S", depth); break;
      case 'y': Number(spec, (t.year % 100 + 100) % 100, 2); break;
      case 'Y': Number(spec, t.year, t.year >= 0 && t.year < 10000 ? 4 : 1); break;
      case 'z': Zone(spec); break;
      case 'Z': {
        std::string name = t.zone;
        for (char& c : name)
          if (spec.swap && c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
        Text(spec, std::move(name));
        break;
      }
      default: return false;
    }
    return true;
  }

  std::string& out_;
  const CivilTime& time_;
};

}  // namespace

// Days are counted from 1 March of a year, so that the leap day comes last (H. Hinnant's
// days_from_civil).
int64_t DaysFromCivil(int64_t year, int64_t month, int64_t day) {
  year += FloorDiv(month - 1, 12);
  month = month - 1 - 12 * FloorDiv(month - 1, 12);  // 0..11
  if (month < 2) --year;
  int64_t era = FloorDiv(year, 400);
  int64_t of_era = year - era * 400;
  int64_t of_year = (153 * ((month + 10) % 12) + 2) / 5;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year + day - 1 - 719468;
}

CivilTime ToCivil(int64_t seconds, int nanosecond) {
  CivilTime time;
  int64_t days = FloorDiv(seconds, 86400);
  int64_t rest = seconds - days * 86400;
  time.hour = static_cast<int>(rest / 3600);
  time.minute = static_cast<int>(rest / 60 % 60);
  time.second = static_cast<int>(rest % 60);
  time.nanosecond = nanosecond;
  time.weekday = static_cast<int>((days % 7 + 11) % 7);
  int64_t shifted = days + 719468;
  int64_t era = FloorDiv(shifted, 146097);
  int64_t of_era = shifted - era * 146097;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  int64_t month = (5 * of_year + 2) / 153;
  time.day = static_cast<int>(of_year - (153 * month + 2) / 5 + 1);
  time.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
  time.year = era * 400 + year + (time.month <= 2);
  time.yearday = static_cast<int>(days - DaysFromCivil(time.year, 1, 1));
  return time;
}

CivilTime ToCivilNs(int64_t ns) {
  int64_t seconds = FloorDiv(ns, 1'000'000'000);
  return ToCivil(seconds, static_cast<int>(ns - seconds * 1'000'000'000));
}

int64_t FromCivil(const CivilTime& time) {
  return ((DaysFromCivil(time.year, time.month, time.day) * 24 + time.hour) * 60 + time.minute) * 60 +
         time.second;
}

void AppendTime(std::string& out, std::string_view format, const CivilTime& time) {
  Formatter(out, time).Run(format);
}

std::string FormatTime(std::string_view format, const CivilTime& time) {
  std::string out;
  AppendTime(out, format, time);
  return out;
}

IsoWeek IsoWeekOf(const CivilTime& time) {
  // The week belongs to the year of its Thursday.
  int64_t day = DaysFromCivil(time.year, time.month, time.day);
  int64_t thursday = day - (time.weekday + 6) % 7 + 3;
  CivilTime of = ToCivil(thursday * 86400);
  return {of.year, of.yearday / 7 + 1};
}

}  // namespace bivalve
