#include "commands/date_parse.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "base/time_text.h"

namespace bivalve::commands {
namespace {

enum class Kind : uint8_t {
  kEnd,
  kNumber,
  kMonth,
  kDay,
  kUnit,
  kDayShift,
  kOrdinal,
  kMeridian,
  kZone,
  kLocalZone,
  kAgo,
  kDst,
  kT,
  kChar
};
enum Unit { kYear, kMonthUnit, kDayUnit, kHour, kMinute, kSecond };

struct NamedWord {
  std::string_view name;
  Kind kind;
  int value;
  int factor = 1;
};

constexpr NamedWord kWords[] = {
    {"january", Kind::kMonth, 1},
    {"february", Kind::kMonth, 2},
    {"march", Kind::kMonth, 3},
    {"april", Kind::kMonth, 4},
    {"may", Kind::kMonth, 5},
    {"june", Kind::kMonth, 6},
    {"july", Kind::kMonth, 7},
    {"august", Kind::kMonth, 8},
    {"september", Kind::kMonth, 9},
    {"sept", Kind::kMonth, 9},
    {"october", Kind::kMonth, 10},
    {"november", Kind::kMonth, 11},
    {"december", Kind::kMonth, 12},
    {"sunday", Kind::kDay, 0},
    {"monday", Kind::kDay, 1},
    {"tuesday", Kind::kDay, 2},
    {"tues", Kind::kDay, 2},
    {"wednesday", Kind::kDay, 3},
    {"wednes", Kind::kDay, 3},
    {"thursday", Kind::kDay, 4},
    {"thur", Kind::kDay, 4},
    {"thurs", Kind::kDay, 4},
    {"friday", Kind::kDay, 5},
    {"saturday", Kind::kDay, 6},
    {"year", Kind::kUnit, kYear},
    {"month", Kind::kUnit, kMonthUnit},
    {"fortnight", Kind::kUnit, kDayUnit, 14},
    {"week", Kind::kUnit, kDayUnit, 7},
    {"day", Kind::kUnit, kDayUnit},
    {"hour", Kind::kUnit, kHour},
    {"minute", Kind::kUnit, kMinute},
    {"min", Kind::kUnit, kMinute},
    {"second", Kind::kUnit, kSecond},
    {"sec", Kind::kUnit, kSecond},
    {"tomorrow", Kind::kDayShift, 1},
    {"yesterday", Kind::kDayShift, -1},
    {"today", Kind::kDayShift, 0},
    {"now", Kind::kDayShift, 0},
    {"last", Kind::kOrdinal, -1},
    {"this", Kind::kOrdinal, 0},
    {"next", Kind::kOrdinal, 1},
    {"first", Kind::kOrdinal, 1},
    {"third", Kind::kOrdinal, 3},
    {"fourth", Kind::kOrdinal, 4},
    {"fifth", Kind::kOrdinal, 5},
    {"sixth", Kind::kOrdinal, 6},
    {"seventh", Kind::kOrdinal, 7},
    {"eighth", Kind::kOrdinal, 8},
    {"ninth", Kind::kOrdinal, 9},
    {"tenth", Kind::kOrdinal, 10},
    {"eleventh", Kind::kOrdinal, 11},
    {"twelfth", Kind::kOrdinal, 12},
    {"am", Kind::kMeridian, 0},
    {"pm", Kind::kMeridian, 12},
    {"ago", Kind::kAgo, 0},
    {"dst", Kind::kDst, 0},
    // Zones in minutes east of Greenwich.
    {"gmt", Kind::kZone, 0},
    {"ut", Kind::kZone, 0},
    {"utc", Kind::kZone, 0},
    {"wet", Kind::kZone, 0},
    {"west", Kind::kZone, 60},
    {"bst", Kind::kZone, 60},
    {"art", Kind::kZone, -180},
    {"brt", Kind::kZone, -180},
    {"brst", Kind::kZone, -120},
    {"nst", Kind::kZone, -210},
    {"ndt", Kind::kZone, -150},
    {"ast", Kind::kZone, -240},
    {"adt", Kind::kZone, -180},
    {"clt", Kind::kZone, -240},
    {"clst", Kind::kZone, -180},
    {"est", Kind::kZone, -300},
    {"edt", Kind::kZone, -240},
    {"cst", Kind::kZone, -360},
    {"cdt", Kind::kZone, -300},
    {"mst", Kind::kZone, -420},
    {"mdt", Kind::kZone, -360},
    {"pst", Kind::kZone, -480},
    {"pdt", Kind::kZone, -420},
    {"akst", Kind::kZone, -540},
    {"akdt", Kind::kZone, -480},
    {"hst", Kind::kZone, -600},
    {"hast", Kind::kZone, -600},
    {"hadt", Kind::kZone, -540},
    {"sst", Kind::kZone, -720},
    {"wat", Kind::kZone, 60},
    {"cet", Kind::kZone, 60},
    {"cest", Kind::kZone, 120},
    {"met", Kind::kZone, 60},
    {"mez", Kind::kZone, 60},
    {"mest", Kind::kZone, 120},
    {"mesz", Kind::kZone, 120},
    {"eet", Kind::kZone, 120},
    {"eest", Kind::kZone, 180},
    {"cat", Kind::kZone, 120},
    {"sast", Kind::kZone, 120},
    {"eat", Kind::kZone, 180},
    {"msk", Kind::kZone, 180},
    {"msd", Kind::kZone, 240},
    {"ist", Kind::kZone, 330},
    {"sgt", Kind::kZone, 480},
    {"kst", Kind::kZone, 540},
    {"jst", Kind::kZone, 540},
    {"gst", Kind::kZone, 600},
    {"nzst", Kind::kZone, 720},
    {"nzdt", Kind::kZone, 780},
};

struct Token {
  Kind kind = Kind::kEnd;
  int64_t value = 0;
  int factor = 1;
  int digits = 0;
  int nanosecond = 0;
  bool is_signed = false;
  bool fraction = false;
  char character = 0;
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

class Lexer {
 public:
  Lexer(std::string_view text, std::span<const TimeZone::Type> local) : text_(text), local_(local) {}

  // False when there is something that no date contains.
  bool Run(std::vector<Token>* tokens) {
    while (Skip()) {
      char c = text_[at_];
      if (IsDigit(c) || c == '+' || c == '-') {
        if (!Number(tokens)) return false;
      } else if (IsAlpha(c)) {
        if (!Word(tokens)) return false;
      } else {
        tokens->push_back({.kind = Kind::kChar, .character = c});
        ++at_;
      }
    }
    tokens->push_back({});
    return true;
  }

 private:
  bool Skip() {
    for (int depth = 0; at_ < text_.size(); ++at_) {
      if (text_[at_] == '(') {
        ++depth;
      } else if (text_[at_] == ')' && depth > 0) {
        --depth;
      } else if (depth == 0 && !IsBlank(text_[at_])) {
        return true;
      }
    }
    return false;
  }

  bool Number(std::vector<Token>* tokens) {
    Token token{.kind = Kind::kNumber};
    bool negative = false;
    if (!IsDigit(text_[at_])) {
      token.is_signed = true;
      negative = text_[at_++] == '-';
      while (at_ < text_.size() && IsBlank(text_[at_])) ++at_;
      // A sign before anything else says nothing ("2-Jan-2020").
      if (at_ == text_.size() || !IsDigit(text_[at_])) return true;
    }
    for (; at_ < text_.size() && IsDigit(text_[at_]); ++at_, ++token.digits) {
      if (token.digits >= 17) return false;
      token.value = token.value * 10 + (text_[at_] - '0');
    }
    if (at_ + 1 < text_.size() && (text_[at_] == '.' || text_[at_] == ',') && IsDigit(text_[at_ + 1])) {
      token.fraction = true;
      int scale = 100'000'000;
      for (++at_; at_ < text_.size() && IsDigit(text_[at_]); ++at_, scale /= 10)
        token.nanosecond += (text_[at_] - '0') * scale;
    }
    if (negative) {
      token.value = -token.value;
      if (token.nanosecond) {
        --token.value;
        token.nanosecond = 1'000'000'000 - token.nanosecond;
      }
    }
    tokens->push_back(token);
    return true;
  }

  // A zone by the name that the local one has for its times; all but those that are UTC.
  bool LocalZone(std::string_view word, std::vector<Token>* tokens) {
    if (word == "utc" || word == "ut" || word == "gmt") return false;
    for (const TimeZone::Type& type : local_) {
      if (!std::ranges::equal(word, type.name, {}, {},
                              [](char c) { return IsAlpha(c) ? static_cast<char>(c | 32) : c; }))
        continue;
      tokens->push_back({.kind = Kind::kLocalZone, .value = type.dst});
      return true;
    }
    return false;
  }

  bool Word(std::vector<Token>* tokens) {
    std::string word;
    for (; at_ < text_.size() && (IsAlpha(text_[at_]) || text_[at_] == '.'); ++at_)
      if (text_[at_] != '.') word += static_cast<char>(text_[at_] | 32);
    for (const NamedWord& w : kWords) {
      if (w.kind == Kind::kZone && LocalZone(word, tokens)) return true;
      bool abbreviated =
          word.size() == 3 && (w.kind == Kind::kMonth || w.kind == Kind::kDay) && w.name.starts_with(word);
      bool plural = w.kind == Kind::kUnit && word.ends_with('s') && word.substr(0, word.size() - 1) == w.name;
      if (word != w.name && !abbreviated && !plural) continue;
      tokens->push_back({.kind = w.kind, .value = w.value, .factor = w.factor});
      return true;
    }
    if (LocalZone(word, tokens)) return true;
    if (word.size() != 1 || word[0] == 'j') return false;
    // Military zones: A is one hour east, N one hour west, Z is UTC.
    char c = word[0];
    int hours = c == 'z' ? 0 : c <= 'i' ? c - 'a' + 1 : c <= 'm' ? c - 'a' : -(c - 'n' + 1);
    tokens->push_back({.kind = c == 't' ? Kind::kT : Kind::kZone, .value = hours * 60});
    return true;
  }

  std::string_view text_;
  std::span<const TimeZone::Type> local_;
  size_t at_ = 0;
};

class Parser {
 public:
  Parser(Timestamp now, const TimeZone& zone)
      : now_(now), zone_(zone), civil_(zone.ToLocal(now.seconds, now.nanosecond)) {}

  std::optional<Timestamp> Run(std::string_view text) {
    if (text.size() > 1000 || !Lexer(text, LocalTypes()).Run(&tokens_)) return std::nullopt;
    if (Peek().kind == Kind::kChar && Peek().character == '@') return Seconds();
    while (Peek().kind != Kind::kEnd)
      if (!Item()) return std::nullopt;
    if (dates_ > 1 || times_ > 1 || days_ > 1 || zones_ > 1) return std::nullopt;
    return Resolve();
  }

 private:
  // The times that the zone has within a year.
  std::span<const TimeZone::Type> LocalTypes() {
    constexpr int64_t kQuarter = int64_t{90} * 86400;
    for (int quarter = 0; quarter < 4; ++quarter) {
      const TimeZone::Type& type = zone_.TypeAt(now_.seconds + quarter * kQuarter);
      if (local_.empty() || type.dst != local_[0].dst) local_.push_back(type);
      if (local_.size() == 2) break;
    }
    return local_;
  }

  const Token& Peek(size_t ahead = 0) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }
  Token Take() { return tokens_[at_++]; }
  bool NextIs(char c, size_t ahead = 0) const {
    return Peek(ahead).kind == Kind::kChar && Peek(ahead).character == c;
  }
  bool PlainNumber(size_t ahead) const {
    return Peek(ahead).kind == Kind::kNumber && !Peek(ahead).is_signed && !Peek(ahead).fraction;
  }
  bool SignedNumber(size_t ahead) const {
    return Peek(ahead).kind == Kind::kNumber && Peek(ahead).is_signed && !Peek(ahead).fraction;
  }

  std::optional<Timestamp> Seconds() {
    Take();
    Token number = Take();
    if (number.kind != Kind::kNumber || Peek().kind != Kind::kEnd) return std::nullopt;
    return Timestamp{number.value, number.nanosecond};
  }

  bool Item() {
    Token token = Peek();
    switch (token.kind) {
      case Kind::kNumber:
        if (token.fraction) return false;
        return token.is_signed ? Relative() : Number();
      case Kind::kMonth: return MonthFirst();
      case Kind::kDay: Take(); return Day(0, token.value);
      case Kind::kOrdinal: {
        Token next = Peek(1);
        if (next.kind == Kind::kUnit) return Relative();
        if (next.kind != Kind::kDay) return false;
        at_ += 2;
        return Day(token.value, next.value);
      }
      case Kind::kUnit: return Relative();
      case Kind::kDayShift:
        Take();
        rel_[kDayUnit] += token.value;
        rels_ = true;
        return true;
      case Kind::kZone:
      case Kind::kT: return Zone();
      case Kind::kLocalZone:
        Take();
        ++zones_;
        local_dst_ = token.value != 0;
        if (Peek().kind == Kind::kDst) {
          Take();
          local_dst_ = true;
        }
        return true;
      case Kind::kDst: return false;
      default: return false;
    }
  }

  // [number | ordinal] unit [ago]
  bool Relative() {
    int64_t amount = 1;
    if (Peek().kind != Kind::kUnit) amount = Take().value;
    if (Peek().kind != Kind::kUnit) return false;
    Token unit = Take();
    amount *= unit.factor;
    if (Peek().kind == Kind::kAgo) {
      Take();
      amount = -amount;
    }
    rels_ = true;
    return !__builtin_add_overflow(rel_[unit.value], amount, &rel_[unit.value]);
  }

  bool Number() {
    if (NextIs(':', 1)) return Time();
    switch (Peek(1).kind) {
      case Kind::kMeridian:
        ++times_;
        civil_.hour = static_cast<int>(Take().value);
        civil_.minute = civil_.second = civil_.nanosecond = 0;
        return Meridian();
      case Kind::kUnit: return Relative();
      case Kind::kDay: {
        int64_t ordinal = Take().value;
        return Day(ordinal, Take().value);
      }
      case Kind::kMonth: {
        Token day = Take();
        Token month = Take();
        SetDate(month.value, day.value);
        if (SignedNumber(0)) SetYear(Negated(Take()));
        return true;
      }
      default: break;
    }
    if (NextIs('/', 1) && PlainNumber(2)) return Slashes();
    if (SignedNumber(1) && SignedNumber(2)) {
      Token year = Take(), month = Take(), day = Take();
      SetDate(-month.value, -day.value);
      SetYear(year);
      if (Peek().kind == Kind::kT && PlainNumber(1)) {
        Take();
        return NextIs(':', 1) ? Time() : HourOnly();
      }
      return true;
    }
    return PureNumber(Take());
  }

  static Token Negated(Token token) {
    token.value = -token.value;
    return token;
  }

  bool HourOnly() {
    ++times_;
    civil_.hour = static_cast<int>(Take().value);
    civil_.minute = civil_.second = civil_.nanosecond = 0;
    if (!SignedNumber(0)) return false;
    return ZoneOffset() && civil_.hour < 24;
  }

  // hh:mm[:ss[.fraction]] [am|pm | ±zone]
  bool Time() {
    ++times_;
    int64_t hour = Take().value;
    Take();
    if (!PlainNumber(0)) return false;
    int64_t minute = Take().value;
    int64_t second = 0;
    civil_.nanosecond = 0;
    if (NextIs(':') && Peek(1).kind == Kind::kNumber && !Peek(1).is_signed) {
      Take();
      Token token = Take();
      second = token.value;
      civil_.nanosecond = token.nanosecond;
    }
    if (hour > 24 || minute > 59 || second > 60) return false;
    civil_.hour = static_cast<int>(hour);
    civil_.minute = static_cast<int>(minute);
    civil_.second = static_cast<int>(second);
    if (Peek().kind == Kind::kMeridian) return Meridian();
    if (SignedNumber(0)) return ZoneOffset() && hour < 24;
    // A leap second is none of UTC's in the kernel's count.
    return hour < 24 && second < 60;
  }

  bool Meridian() {
    int half = static_cast<int>(Take().value);
    if (civil_.hour < 1 || civil_.hour > 12) return false;
    civil_.hour = civil_.hour % 12 + half;
    return true;
  }

  // ±hh, ±hhmm, ±hh:mm
  bool ZoneOffset() {
    Token token = Take();
    ++zones_;
    return AddZone(token, 0);
  }

  bool AddZone(const Token& token, int64_t base) {
    int64_t magnitude = token.value < 0 ? -token.value : token.value;
    int64_t minutes = 0;
    if (NextIs(':') && PlainNumber(1)) {
      Take();
      minutes = magnitude * 60 + Take().value;
    } else {
      minutes = token.digits <= 2 ? magnitude * 60 : magnitude / 100 * 60 + magnitude % 100;
    }
    if (minutes > 24 * 60) return false;
    zone_minutes_ = base + (token.value < 0 ? -minutes : minutes);
    return true;
  }

  bool Zone() {
    Token zone = Take();
    ++zones_;
    zone_minutes_ = zone.kind == Kind::kT ? -7 * 60 : zone.value;
    if (Peek().kind == Kind::kDst) {
      Take();
      zone_minutes_ += 60;
    } else if (SignedNumber(0) && Peek(1).kind != Kind::kUnit) {
      return AddZone(Take(), zone_minutes_);
    }
    return true;
  }

  // month/day[/year], or year/month/day when the first has four digits
  bool Slashes() {
    Token first = Take();
    Take();
    Token second = Take();
    if (!NextIs('/')) {
      SetDate(first.value, second.value);
      return true;
    }
    Take();
    if (!PlainNumber(0)) return false;
    Token third = Take();
    if (first.digits >= 4) {
      SetDate(second.value, third.value);
      SetYear(first);
    } else {
      SetDate(first.value, second.value);
      SetYear(third);
    }
    return true;
  }

  // Mon day [, year] | Mon-day-year
  bool MonthFirst() {
    Token month = Take();
    if (SignedNumber(0) && SignedNumber(1)) {
      SetDate(month.value, -Take().value);
      SetYear(Negated(Take()));
      return true;
    }
    if (!PlainNumber(0)) return false;
    SetDate(month.value, Take().value);
    if (NextIs(',') && PlainNumber(1)) {
      Take();
      SetYear(Take());
    }
    return true;
  }

  bool Day(int64_t ordinal, int64_t weekday) {
    ++days_;
    ordinal_ = ordinal;
    weekday_ = weekday;
    if (NextIs(',')) Take();
    return true;
  }

  bool PureNumber(Token token) {
    if (dates_ && !year_seen_ && !rels_ && (times_ || token.digits > 2)) {
      SetYear(token);
      return true;
    }
    if (token.digits > 4) {
      SetDate(token.value / 100 % 100, token.value % 100);
      token.value /= 10000;
      token.digits -= 4;
      SetYear(token);
      return true;
    }
    ++times_;
    int64_t hour = token.digits <= 2 ? token.value : token.value / 100;
    int64_t minute = token.digits <= 2 ? 0 : token.value % 100;
    civil_.hour = static_cast<int>(hour);
    civil_.minute = static_cast<int>(minute);
    civil_.second = civil_.nanosecond = 0;
    return hour < 24 && minute < 60;
  }

  void SetDate(int64_t month, int64_t day) {
    ++dates_;
    month_ = month;
    day_ = day;
  }

  void SetYear(const Token& token) {
    year_seen_ = true;
    year_ = token.value;
    if (token.digits == 2) year_ += year_ < 69 ? 2000 : 1900;
  }

  std::optional<Timestamp> Resolve() {
    CivilTime time = civil_;
    if (!times_ && (!rels_ || dates_ || days_)) time.hour = time.minute = time.second = time.nanosecond = 0;
    if (dates_) {
      if (year_seen_) time.year = year_;
      if (time.year < -1'000'000 || time.year > 1'000'000 || month_ < 1 || month_ > 12 || day_ < 1 ||
          day_ > 31)
        return std::nullopt;
      time.month = static_cast<int>(month_);
      time.day = static_cast<int>(day_);
      if (ToCivil(FromCivil(time)).day != time.day) return std::nullopt;
    }
    bool absolute = dates_ || days_ || times_;
    if (!absolute) local_dst_ = civil_.dst;
    int64_t seconds = 0;
    if (!Seconds(time, &seconds) || (Local() && !Shows(seconds, time))) return std::nullopt;
    int64_t days = DaysFromCivil(time.year, time.month, time.day);
    if (days_ && !dates_) {
      int64_t today = (days % 7 + 11) % 7;
      days += (weekday_ - today + 7) % 7 + 7 * (ordinal_ - (ordinal_ > 0 && today != weekday_));
      if (!At(days, time, &seconds)) return std::nullopt;
    }
    for (int64_t amount : rel_)
      if (amount > 1'000'000'000'000 || amount < -1'000'000'000'000) return std::nullopt;
    if (rel_[kYear] || rel_[kMonthUnit]) {
      CivilTime shifted = ToCivil(days * 86400);
      if (rel_[kYear] > 1'000'000'000 || rel_[kYear] < -1'000'000'000) return std::nullopt;
      days = DaysFromCivil(shifted.year + rel_[kYear], shifted.month + rel_[kMonthUnit], shifted.day);
    }
    days += rel_[kDayUnit];
    if ((rel_[kYear] || rel_[kMonthUnit] || rel_[kDayUnit]) && !At(days, time, &seconds)) return std::nullopt;
    int64_t more = rel_[kHour] * 3600 + rel_[kMinute] * 60 + rel_[kSecond];
    if (__builtin_add_overflow(seconds, more, &seconds)) return std::nullopt;
    return Timestamp{seconds, time.nanosecond};
  }

  bool Local() const { return zones_ == 0 || local_dst_; }

  // The second at which a clock shows `time`: of the zone that was named, or the local one.
  bool Seconds(const CivilTime& time, int64_t* seconds) const {
    *seconds = Local() ? zone_.FromLocal(time, local_dst_) : FromCivil(time) - zone_minutes_ * 60;
    return true;
  }
  // The same time of day on another day.
  bool At(int64_t days, const CivilTime& time, int64_t* seconds) const {
    int64_t second = 0;
    if (__builtin_mul_overflow(days, int64_t{86400}, &second) || second > INT64_MAX - (1 << 30) ||
        second < INT64_MIN + (1 << 30))
      return false;
    CivilTime moved = ToCivil(second);
    moved.hour = time.hour;
    moved.minute = time.minute;
    moved.second = time.second;
    return Seconds(moved, seconds);
  }
  // False: the clock leaves that time out, or has no such daylight saving time.
  bool Shows(int64_t seconds, const CivilTime& time) const {
    return FromCivil(zone_.ToLocal(seconds)) == FromCivil(time);
  }

  Timestamp now_;
  const TimeZone& zone_;
  CivilTime civil_;
  std::vector<TimeZone::Type> local_;
  std::optional<bool> local_dst_;
  std::vector<Token> tokens_;
  size_t at_ = 0;
  int dates_ = 0, times_ = 0, days_ = 0, zones_ = 0;
  bool rels_ = false, year_seen_ = false;
  int64_t year_ = 0, month_ = 0, day_ = 0, ordinal_ = 0, weekday_ = 0, zone_minutes_ = 0;
  int64_t rel_[6] = {};
};

}  // namespace

int64_t Timestamp::Ns() const {
  int64_t ns = 0;
  if (__builtin_mul_overflow(seconds, int64_t{1'000'000'000}, &ns) ||
      __builtin_add_overflow(ns, nanosecond, &ns))
    return seconds < 0 ? INT64_MIN : INT64_MAX;
  return ns;
}

Timestamp TimestampOfNs(int64_t ns) {
  int64_t seconds = ns / 1'000'000'000 - (ns % 1'000'000'000 < 0);
  return {seconds, static_cast<int>(ns - seconds * 1'000'000'000)};
}

std::optional<Timestamp> ParseDate(std::string_view text, Timestamp now, const TimeZone& zone) {
  size_t start = text.find_first_not_of(" \t\n\v\f\r");
  if (start == std::string_view::npos || !text.substr(start).starts_with("TZ=\""))
    return Parser(now, zone).Run(text);
  text.remove_prefix(start + 4);
  std::string name;
  for (; !text.empty() && text[0] != '"'; text.remove_prefix(1)) {
    if (text[0] == '\\') {
      text.remove_prefix(1);
      if (text.empty() || (text[0] != '\\' && text[0] != '"')) return std::nullopt;
    }
    name += text[0];
  }
  if (text.empty()) return std::nullopt;
  TimeZone named(name);
  return Parser(now, named).Run(text.substr(1));
}

std::optional<Timestamp> ParsePosixDate(std::string_view text, Timestamp now, bool year_last,
                                        const TimeZone& zone) {
  int second = 0;
  if (size_t dot = text.find('.'); dot != std::string_view::npos) {
    std::string_view seconds = text.substr(dot + 1);
    if (seconds.size() != 2 || !IsDigit(seconds[0]) || !IsDigit(seconds[1])) return std::nullopt;
    second = (seconds[0] - '0') * 10 + (seconds[1] - '0');
    text = text.substr(0, dot);
  }
  if (text.size() < 8 || text.size() > 12 || text.size() % 2) return std::nullopt;
  std::vector<int> pairs;
  for (size_t i = 0; i < text.size(); i += 2) {
    if (!IsDigit(text[i]) || !IsDigit(text[i + 1])) return std::nullopt;
    pairs.push_back((text[i] - '0') * 10 + (text[i + 1] - '0'));
  }
  size_t year_pairs = pairs.size() - 4;
  size_t first = year_last ? 0 : year_pairs;
  size_t year_at = year_last ? 4 : 0;
  CivilTime time = zone.ToLocal(now.seconds);
  if (year_pairs == 2) time.year = pairs[year_at] * 100 + pairs[year_at + 1];
  if (year_pairs == 1) time.year = pairs[year_at] + (pairs[year_at] < 69 ? 2000 : 1900);
  time.month = pairs[first];
  time.day = pairs[first + 1];
  time.hour = pairs[first + 2];
  time.minute = pairs[first + 3];
  time.second = second;
  if (time.month < 1 || time.month > 12 || time.hour > 23 || time.minute > 59 || second > 60)
    return std::nullopt;
  int64_t seconds = zone.FromLocal(time);
  CivilTime shown = zone.ToLocal(seconds - second);
  if (time.day < 1 || shown.day != time.day || shown.hour != time.hour) return std::nullopt;
  return Timestamp{seconds, 0};
}

}  // namespace bivalve::commands
