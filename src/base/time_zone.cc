#include "base/time_zone.h"

#include <algorithm>

namespace bivalve {
namespace {

#include "base/time_zones.inc"

// Reads the tables that the script packs.
class Unpacker {
 public:
  explicit Unpacker(const unsigned char* at) : at_(at) {}
  uint64_t Number() {
    uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
      unsigned char byte = *at_++;
      value |= static_cast<uint64_t>(byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  // Little-endian, signed.
  int64_t Fixed(int bytes) {
    uint64_t value = 0;
    for (int i = 0; i < bytes; ++i) value |= static_cast<uint64_t>(*at_++) << (8 * i);
    int unused = 64 - 8 * bytes;
    return static_cast<int64_t>(value << unused) >> unused;
  }
  // Hours, unless it is odd.
  int64_t Step() {
    uint64_t value = Number();
    return static_cast<int64_t>(value & 1 ? value / 2 : value / 2 * 3600);
  }
  unsigned char Byte() { return *at_++; }
  std::string_view Text() {
    std::string_view text(reinterpret_cast<const char*>(at_));
    at_ += text.size() + 1;
    return text;
  }
  std::string_view Bytes(size_t size) {
    std::string_view text(reinterpret_cast<const char*>(at_), size);
    at_ += size;
    return text;
  }

 private:
  const unsigned char* at_;
};

constexpr size_t kMostPairs = 254;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The pieces of a POSIX TZ string.
class RuleText {
 public:
  explicit RuleText(std::string_view text) : text_(text) {}
  bool AtEnd() const { return text_.empty(); }
  bool Take(char c) {
    if (text_.empty() || text_[0] != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool Name(std::string* name) {
    size_t size = 0;
    bool quoted = Take('<');
    auto fits = [&](char c) { return IsAlpha(c) || (quoted && (IsDigit(c) || c == '+' || c == '-')); };
    while (size < text_.size() && fits(text_[size])) ++size;
    *name = text_.substr(0, size);
    text_.remove_prefix(size);
    return size >= 3 && (!quoted || Take('>'));
  }
  bool Number(int64_t most, int64_t* number) {
    *number = 0;
    size_t size = 0;
    for (; size < text_.size() && IsDigit(text_[size]) && size < 9; ++size)
      *number = *number * 10 + (text_[size] - '0');
    text_.remove_prefix(size);
    return size > 0 && *number <= most;
  }
  // [+-]hh[:mm[:ss]] in seconds.
  bool Time(int64_t most_hours, int64_t* seconds) {
    bool negative = Take('-');
    if (!negative) (void)Take('+');
    int64_t hours = 0, minutes = 0, rest = 0;
    if (!Number(INT32_MAX, &hours)) return false;
    if (Take(':') && (!Number(59, &minutes) || (Take(':') && !Number(59, &rest)))) return false;
    *seconds = std::min(hours, most_hours) * 3600 + minutes * 60 + rest;
    if (negative) *seconds = -*seconds;
    return true;
  }

 private:
  std::string_view text_;
};

}  // namespace

std::string_view TimeZone::DataVersion() { return kZoneVersion; }

TimeZone::TimeZone(std::string_view tz) {
  if (tz.starts_with(':')) tz.remove_prefix(1);
  constexpr std::string_view kDirectory = "/usr/share/zoneinfo/";
  if (tz.starts_with(kDirectory)) tz.remove_prefix(kDirectory.size());
  if (tz.empty() || Load(tz)) return;
  Rule rule;
  std::string name;
  if (ParseRule(tz, &rule, &name))
    rule_ = std::move(rule);
  else
    utc_.name = std::move(name);
}

bool TimeZone::Load(std::string_view wanted) {
  Unpacker names(kZoneNames);
  std::string name;
  for (size_t left = sizeof kZoneNames; left > 0;) {
    size_t same = names.Byte(), more = names.Byte();
    name.resize(same);
    name += names.Bytes(more);
    auto zone = static_cast<size_t>(names.Fixed(2));
    left -= 4 + more;
    if (name != wanted) continue;
    Decode(zone, 0, 0);
    return true;
  }
  return false;
}

// Appends the moves of a zone from one of them on. What it shares with another one stands there.
void TimeZone::Decode(size_t zone, size_t from, int depth) {
  Unpacker in(kZones + kZonePlaces[zone]);
  std::string_view rule_text = in.Text();
  if (depth == 0 && !rule_text.empty()) {
    Rule rule;
    std::string name;
    if (ParseRule(rule_text, &rule, &name)) rule_ = std::move(rule);
  }
  std::vector<uint16_t> local(in.Byte());
  for (uint16_t& index : local) {
    // Types are few, and each is looked up by counting.
    uint64_t number = in.Number();
    Unpacker types(kZoneTypes);
    Type type;
    for (uint64_t i = 0; i <= number; ++i) {
      int64_t packed = types.Fixed(3);
      type.dst = packed & 1;
      type.offset_s = static_cast<int>(packed >> 1);
      type.name = types.Text();
    }
    index = static_cast<uint16_t>(types_.size());
    types_.push_back(std::move(type));
  }
  struct Pair {
    int64_t step;
    unsigned char kind;
  };
  Pair pairs[kMostPairs];
  Unpacker packed_pairs(kZonePairs);
  for (Pair& pair : pairs) {
    pair.kind = packed_pairs.Byte();
    pair.step = packed_pairs.Step();
  }
  uint64_t count = in.Number();
  int64_t at = 0;
  for (uint64_t i = 0; i < count; ++i) {
    unsigned char kind = 0;
    if (i == 0) {
      at = in.Fixed(6);
      kind = in.Byte();
    } else if (unsigned char token = in.Byte()) {
      at += pairs[token - 1].step;
      kind = pairs[token - 1].kind;
    } else {
      kind = in.Byte();
      at += in.Step();
    }
    if (i >= from) moves_.push_back({at, local[kind]});
  }
  uint64_t shared = in.Number();
  if (shared && depth < 4) {
    size_t place = static_cast<size_t>(in.Number());
    Decode(shared - 1, place, depth + 1);
  }
}

bool TimeZone::ParseRule(std::string_view text, Rule* rule, std::string* name) {
  RuleText in(text);
  int64_t offset = 0;
  if (!in.Name(&rule->standard.name)) return false;
  *name = rule->standard.name;
  if (!in.Time(24, &offset)) return false;
  rule->standard.offset_s = static_cast<int>(-offset);
  name->clear();
  if (in.AtEnd()) return true;
  if (!in.Name(&rule->daylight.name)) return false;
  rule->changes = rule->daylight.dst = true;
  rule->daylight.offset_s = rule->standard.offset_s + 3600;
  rule->start = {Day::kWeekday, 3, 2, 0};
  rule->end = {Day::kWeekday, 11, 1, 0};
  if (!in.AtEnd() && !in.Take(',')) {
    if (!in.Time(24, &offset)) return false;
    rule->daylight.offset_s = static_cast<int>(-offset);
    if (in.AtEnd() || !in.Take(',')) return true;
  } else if (in.AtEnd()) {
    return true;
  }
  for (Day* day : {&rule->start, &rule->end}) {
    if (day == &rule->end && !in.Take(',')) return true;
    int64_t a = 0, b = 0, c = 0;
    Day read;
    if (in.Take('M')) {
      if (!in.Number(12, &a) || !in.Take('.') || !in.Number(5, &b) || !in.Take('.') || !in.Number(6, &c) ||
          a < 1 || b < 1)
        return true;
      read = {Day::kWeekday, static_cast<int>(a), static_cast<int>(b), static_cast<int>(c)};
    } else {
      read.kind = in.Take('J') ? Day::kJulian : Day::kOfYear;
      if (!in.Number(365, &a) || (read.kind == Day::kJulian && a < 1)) return true;
      read.day = static_cast<int>(a);
    }
    if (in.Take('/') && !in.Time(167, &read.seconds)) return true;
    *day = read;
  }
  return true;
}

// Seconds since 1970 as a clock shows them that knows no zones.
int64_t TimeZone::Day::In(int64_t year) const {
  int64_t days = DaysFromCivil(year, 1, 1);
  if (kind == kOfYear) {
    days += day;
  } else if (kind == kJulian) {
    // 29 February is not counted.
    bool leap = DaysFromCivil(year, 3, 1) - DaysFromCivil(year, 2, 28) == 2;
    days += day - 1 + (leap && day >= 60);
  } else {
    int64_t first = DaysFromCivil(year, month, 1), next = DaysFromCivil(year, month + 1, 1);
    int64_t weekday = (first % 7 + 11) % 7;
    days = first + (day - weekday + 7) % 7 + 7 * (week - 1);
    while (days >= next) days -= 7;
  }
  return days * 86400 + seconds;
}

const TimeZone::Type& TimeZone::RuleType(int64_t seconds) const {
  const Rule& rule = *rule_;
  if (!rule.changes) return rule.standard;
  // Before 1970 all is as at its beginning, as glibc has it.
  int64_t year = std::max<int64_t>(bivalve::ToCivil(seconds + rule.standard.offset_s).year, 1970);
  int64_t start = rule.start.In(year) - rule.standard.offset_s,
          end = rule.end.In(year) - rule.daylight.offset_s;
  bool daylight = start < end ? seconds >= start && seconds < end : !(seconds >= end && seconds < start);
  return daylight ? rule.daylight : rule.standard;
}

const TimeZone::Type& TimeZone::TypeAt(int64_t seconds) const {
  if (moves_.empty() || seconds >= moves_.back().at) {
    if (rule_) return RuleType(seconds);
    return moves_.empty() ? (types_.empty() ? utc_ : types_[0]) : types_[moves_.back().type];
  }
  auto next = std::ranges::upper_bound(moves_, seconds, {}, &Move::at);
  return next == moves_.begin() ? types_[0] : types_[(next - 1)->type];
}

CivilTime TimeZone::ToLocal(int64_t seconds, int nanosecond) const {
  const Type& type = TypeAt(seconds);
  int64_t local = 0;
  if (__builtin_add_overflow(seconds, int64_t{type.offset_s}, &local)) local = seconds;
  CivilTime time = ToCivil(local, nanosecond);
  time.offset_s = type.offset_s;
  time.dst = type.dst;
  time.zone = type.name;
  return time;
}

CivilTime TimeZone::ToLocalNs(int64_t ns) const {
  int64_t seconds = ns / 1'000'000'000 - (ns % 1'000'000'000 < 0);
  return ToLocal(seconds, static_cast<int>(ns - seconds * 1'000'000'000));
}

int64_t TimeZone::FromLocal(const CivilTime& time, std::optional<bool> dst) const {
  // What clocks of no zone show; offsets that hold a day before and after are all there can be.
  int64_t shown = FromCivil(time);
  constexpr int64_t kDay = 86400;
  const Type& before = TypeAt(shown - kDay);
  const Type& after = TypeAt(shown + kDay);
  std::optional<int64_t> found;
  for (const Type* type : {&before, &after}) {
    int64_t seconds = shown - type->offset_s;
    const Type& there = TypeAt(seconds);
    if (there.offset_s != type->offset_s) continue;
    if (dst && there.dst != *dst && found) continue;
    if (!found || (dst && there.dst == *dst && TypeAt(*found).dst != *dst)) found = seconds;
  }
  if (!found) return shown - before.offset_s;
  if (dst && TypeAt(*found).dst != *dst) {
    // A clock that is not set as the zone has it then: as far off as its nearest other time, else an hour.
    const Type& there = TypeAt(*found);
    int other = there.offset_s + (there.dst ? -3600 : 3600);
    for (int64_t away = 0; away < 366; away += 7) {
      for (int64_t day : {-away, away}) {
        const Type& type = TypeAt(*found + day * kDay);
        if (type.dst != *dst) continue;
        other = type.offset_s;
        away = 366;
        break;
      }
    }
    return shown - other;
  }
  return *found;
}

}  // namespace bivalve
