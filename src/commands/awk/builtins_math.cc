// The built-in functions on numbers, bits, times and types, after the sections of the gawk manual of these
// names.
//
// rand() gives the numbers that gawk gives. Its generator was found from its output: the additive feedback
// generator of degree 63 (D. Knuth, The Art of Computer Programming, vol. 2, 3.2.2) that the BSDs have as
// random(), filled by Park and Miller's minimal standard generator, and behind it a shuffle (Knuth's
// algorithm B, by Bays and Durham) with 512 places.
#include <bit>
#include <cmath>
#include <cstdio>

#include "base/time_text.h"
#include "commands/awk/runtime.h"
#include "kernel/local_time.h"

namespace bivalve::commands::awk {

// ---- random numbers

void Random::Seed(uint32_t seed) {
  state_.assign(kDegree, 0);
  uint32_t x = seed;
  for (uint32_t& word : state_) {
    word = x;
    // 16807 x mod 2^31 - 1 without overflow, as Schrage computes it, on signed numbers; nothing would come
    // of 0.
    int64_t number = static_cast<int32_t>(x);
    if (number == 0) number = 123459876;
    number = 16807 * (number % 127773) - 2836 * (number / 127773);
    x = static_cast<uint32_t>(number < 0 ? number + 2147483647 : number);
  }
  at_ = 0;
  shuffled_.resize(kShuffled);
  for (uint32_t& number : shuffled_) number = Plain();
  last_ = Plain();
  // The first numbers still show how the state was filled.
  for (size_t i = 0; i < 10 * kDegree; ++i) Next();
}

uint32_t Random::Plain() {
  size_t next = at_ + 1 == kDegree ? 0 : at_ + 1;
  uint32_t word = state_[next] += state_[at_];
  at_ = next;
  return word >> 1;
}

uint32_t Random::Next() {
  uint32_t& place = shuffled_[last_ % kShuffled];
  last_ = place;
  place = Plain();
  return last_;
}

// ---- arithmetic

namespace {

std::string Printf(const char* format, double a, double b = 0) {
  char text[700];
  std::snprintf(text, sizeof text, format, a, b);
  return text;
}

constexpr double kTwo31 = 2147483648.0;
constexpr double kTwo64 = 18446744073709551616.0;

}  // namespace

// For --lint: whether `value` is neither a number nor looks like one.
bool Runtime::IsNonNumeric(const Value& value) { return value.IsText() && !LooksNumeric(value); }

bool Runtime::MathBuiltin(Fn fn, Value* args, int count, Value* result) {
  auto number = [&](int index, const char* name, const char* which) {
    if (lint_ && IsNonNumeric(args[index]))
      Warning(std::string(name) + ": received non-numeric " + which + "argument");
    return ToNumber(args[index]);
  };
  double x, value;
  switch (fn) {
    case Fn::kAtan2:
      x = number(0, "atan2", "first ");
      value = std::atan2(x, number(1, "atan2", "second "));
      break;
    case Fn::kCos: value = std::cos(number(0, "cos", "")); break;
    case Fn::kSin: value = std::sin(number(0, "sin", "")); break;
    case Fn::kInt:
      x = number(0, "int", "");
      value = std::isfinite(x) ? std::trunc(x) : x;
      break;
    case Fn::kExp:
      x = number(0, "exp", "");
      value = std::isnan(x) ? x : std::exp(x);
      if (std::isfinite(x) && (std::isinf(value) || value == 0))
        Warning(Printf("exp: argument %g is out of range", x));
      break;
    case Fn::kLog:
    case Fn::kSqrt: {
      const char* name = fn == Fn::kLog ? "log" : "sqrt";
      x = number(0, name, "");
      if (x < 0) {
        Warning(std::string(name) + Printf(": received negative argument %g", x));
        value = -std::copysign(std::nan(""), 1.0);
      } else {
        value = std::isnan(x) ? x : fn == Fn::kLog ? std::log(x) : std::sqrt(x);
      }
      break;
    }
    case Fn::kRand:
      if (!seeded_) random_.Seed(1);
      seeded_ = true;
      // Two numbers make one, so that all digits of it vary; rounding must not make 1 of it.
      do {
        double low = random_.Next(), high = random_.Next();
        value = 0.5 + (low / kTwo31 + high) / kTwo31;
        value -= 0.5;
      } while (value >= 1);
      break;
    case Fn::kSrand: {
      value = seed_value_;
      double seed = count > 0 ? number(0, "srand", "") : static_cast<double>(Seconds());
      int64_t whole = std::fabs(seed) < 9.2e18 ? static_cast<int64_t>(seed) : INT64_MIN;
      seed_value_ = static_cast<double>(whole);
      random_.Seed(static_cast<uint32_t>(whole));
      seeded_ = true;
      break;
    }
    default: return false;
  }
  *result = Value(value);
  return true;
}

// ---- bits

namespace {

uint64_t ToBits(double value) { return value >= 0 && value < kTwo64 ? static_cast<uint64_t>(value) : 0; }

// A number that a double holds exactly: the lowest 53 bits that count.
Value FromBits(uint64_t bits) {
  if (bits == 0) return Value(0.0);
  int kept = 53 + std::countr_zero(bits);
  if (kept < 64) bits &= (uint64_t{1} << kept) - 1;
  return Value(static_cast<double>(bits));
}

bool IsFractional(double value) { return std::isfinite(value) && std::trunc(value) != value; }

}  // namespace

bool Runtime::BitBuiltin(Fn fn, Value* args, int count, Value* result) {
  if (fn == Fn::kCompl) {
    if (lint_ && IsNonNumeric(args[0])) Warning("compl: received non-numeric argument");
    double x = ToNumber(args[0]);
    if (x < 0) {
      Fatal(Printf("compl(%f): negative value is not allowed", x));
      return false;
    }
    if (lint_ && IsFractional(x)) Warning(Printf("compl(%f): fractional value will be truncated", x));
    *result = FromBits(~ToBits(x));
    return true;
  }
  if (fn == Fn::kLshift || fn == Fn::kRshift) {
    std::string name = fn == Fn::kLshift ? "lshift" : "rshift";
    if (lint_ && IsNonNumeric(args[0])) Warning(name + ": received non-numeric first argument");
    if (lint_ && IsNonNumeric(args[1])) Warning(name + ": received non-numeric second argument");
    double x = ToNumber(args[0]), by = ToNumber(args[1]);
    if (x < 0 || by < 0) {
      Fatal(name + Printf("(%f, %f): negative values are not allowed", x, by));
      return false;
    }
    if (lint_ && (IsFractional(x) || IsFractional(by)))
      Warning(name + Printf("(%f, %f): fractional values will be truncated", x, by));
    if (lint_ && by >= 64)
      Warning(name + Printf("(%f, %f): too large shift value will give strange results", x, by));
    // "Strange results" are those of the usual processors.
    uint64_t bits = ToBits(x), places = ToBits(by) % 64;
    *result = FromBits(fn == Fn::kLshift ? bits << places : bits >> places);
    return true;
  }
  std::string name = fn == Fn::kAnd ? "and" : fn == Fn::kOr ? "or" : "xor";
  if (count < 2) {
    Fatal(name + ": called with less than two arguments");
    return false;
  }
  uint64_t bits = 0;
  for (int i = 0; i < count; ++i) {
    std::string which = name + ": argument " + std::to_string(i + 1);
    if (lint_ && IsNonNumeric(args[i])) Warning(which + " is non-numeric");
    double x = ToNumber(args[i]);
    if (x < 0) {
      Fatal(which + Printf(" negative value %g is not allowed", x));
      return false;
    }
    uint64_t more = ToBits(x);
    if (i == 0)
      bits = more;
    else
      bits = fn == Fn::kAnd ? bits & more : fn == Fn::kOr ? bits | more : bits ^ more;
  }
  *result = FromBits(bits);
  return true;
}

// Octal with a 0 in front, hexadecimal with 0x, anything else as numbers are read.
Value Runtime::Strtonum(const Value& value) {
  if (!value.IsText() || LooksNumeric(value)) return Value(ToNumber(value));
  std::string_view text = value.str()->view();
  meter().SpendBytes(text.size());
  if (text.size() > 1 && text[0] == '0') {
    double number = 0;
    if (text[1] == 'x' || text[1] == 'X') {
      for (char c : text.substr(2)) {
        char lower = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9')
          number = number * 16 + (c - '0');
        else if (lower >= 'a' && lower <= 'f')
          number = number * 16 + (lower - 'a' + 10);
        else
          break;
      }
      return Value(number);
    }
    size_t at = 1;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '7'; ++at)
      number = number * 8 + (text[at] - '0');
    if (at == text.size() || std::string_view("89.eE").find(text[at]) == std::string_view::npos)
      return Value(number);
  }
  size_t end;
  return Value(ParseNumber(text, &end));
}

// ---- times

int64_t Runtime::Seconds() { return command_.machine.WallNs() / 1'000'000'000; }

// "YYYY MM DD HH MM SS [DST]"; -1 where that is no time.
bool Runtime::Mktime(Value* args, int count, Value* result) {
  Scratch scratch;
  std::string_view text = View(args[0], scratch);
  if (lint_ && !args[0].IsText()) Warning("mktime: received non-string argument");
  int64_t part[7] = {0, 0, 0, 0, 0, 0, -1};
  int parts = 0;
  bool fits = true;
  for (size_t at = 0; parts < 7; ++parts) {
    while (at < text.size() && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r'))) ++at;
    bool minus = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    size_t first = at;
    int64_t value = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
      if (value < INT32_MAX) value = value * 10 + (text[at] - '0');
    if (at == first) break;
    fits &= value <= INT32_MAX;
    part[parts] = minus ? -value : value;
  }
  auto outside = [&](int index, int64_t low, int64_t high) {
    return part[index] < low || part[index] > high;
  };
  if (lint_ &&
      (outside(1, 1, 12) || outside(2, 1, 31) || outside(3, 0, 23) || outside(4, 0, 59) || outside(5, 0, 60)))
    Warning("mktime: at least one of the values is out of the default range");
  if (parts < 6 || !fits) {
    *result = Value(-1.0);
    return true;
  }
  CivilTime time;
  time.year = part[0];
  time.month = static_cast<int>(part[1]);
  time.day = static_cast<int>(part[2]);
  time.hour = static_cast<int>(part[3]);
  time.minute = static_cast<int>(part[4]);
  time.second = static_cast<int>(part[5]);
  bool utc = count > 1 && Truth(args[1]);
  TimeZone zone = utc ? TimeZone() : kernel::LocalZone(command_.process);
  std::optional<bool> dst;
  if (part[6] >= 0 && !utc) dst = part[6] > 0;
  *result = Value(static_cast<double>(zone.FromLocal(time, dst)));
  return true;
}

namespace {

// The conversions of C's strftime and POSIX's; AppendTime knows more, which are no conversions here.
std::string OnlyStandard(std::string_view format) {
  std::string out;
  for (size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      out += format[i];
      continue;
    }
    size_t at = i + 1;
    while (at < format.size() && std::string_view("-_0^#+").find(format[at]) != std::string_view::npos) ++at;
    while (at < format.size() && format[at] >= '0' && format[at] <= '9') ++at;
    if (at < format.size() && (format[at] == 'E' || format[at] == 'O')) ++at;
    constexpr std::string_view kKnown = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%";
    if (at < format.size() && kKnown.find(format[at]) != std::string_view::npos) {
      out.append(format, i, at + 1 - i);
      i = at;
    } else {
      out += "%%";
    }
  }
  return out;
}

}  // namespace

bool Runtime::Strftime(Value* args, int count, Value* result) {
  Scratch scratch;
  std::string_view format = "%a %b %e %H:%M:%S %Z %Y";
  const Value& procinfo = globals_[Slot(Special::kProcinfo)];
  if (count > 0) {
    if (lint_ && !args[0].IsText()) Warning("strftime: received non-string first argument");
    format = View(args[0], scratch);
    if (lint_ && format.empty()) Warning("strftime: received empty format string");
  } else if (procinfo.IsArray()) {
    if (const Value* own = procinfo.array()->Find(Key(std::string_view("strftime"))))
      format = View(*own, scratch);
  }
  double when = static_cast<double>(Seconds());
  if (count > 1) {
    if (lint_ && IsNonNumeric(args[1])) Warning("strftime: received non-numeric second argument");
    when = ToNumber(args[1]);
  }
  std::string text;
  // Years that fit in 32 bits.
  constexpr double kMost = 67'768'036'191'676'799.0;
  if (std::fabs(when) <= kMost) {
    meter().SpendBytes(format.size() * 8);
    bool utc = count > 2 && Truth(args[2]);
    TimeZone zone = utc ? TimeZone() : kernel::LocalZone(command_.process);
    CivilTime time = zone.ToLocal(static_cast<int64_t>(when));
    if (utc) time.zone = "GMT";
    AppendTime(text, OnlyStandard(format), time);
  }
  *result = Value(Tag::kString, pool_.Make(text));
  return true;
}

bool Runtime::TimeBuiltin(Fn fn, Value* args, int count, Value* result) {
  if (fn == Fn::kMktime) return Mktime(args, count, result);
  if (fn == Fn::kStrftime) return Strftime(args, count, result);
  *result = Value(static_cast<double>(Seconds()));
  return true;
}

// ---- types

// Variables that nobody has settled come as a Box; what is without a value otherwise was read.
std::string_view Runtime::TypeOf(const Value& value) {
  switch (value.tag()) {
    case Tag::kNumber: return "number";
    case Tag::kBool: return "number|bool";
    case Tag::kString: return "string";
    case Tag::kRegex: return "regexp";
    case Tag::kArray: return "array";
    case Tag::kBox: return value.box()->array ? "array" : value.box()->scalar ? "unassigned" : "untyped";
    case Tag::kInput:
      if (value.str() == fields_.Nothing().str()) return "unassigned";
      return LooksNumeric(value) ? "strnum" : "string";
    default: return "unassigned";
  }
}

bool Runtime::TypeBuiltin(Fn fn, Value* args, int count, Value* result) {
  switch (fn) {
    case Fn::kIsarray: *result = Value(TypeOf(args[0]) == "array" ? 1.0 : 0.0); return true;
    case Fn::kMkbool: *result = Value::Bool(Truth(args[0])); return true;
    case Fn::kStrtonum: *result = Strtonum(args[0]); return true;
    default: break;
  }
  if (count > 1) {
    if (!args[1].IsArray()) {
      Fatal("typeof: second argument is not an array");
      return false;
    }
    Array* details = args[1].array();
    const Array* array = args[0].IsArray() ? args[0].array() : nullptr;
    details->Clear();
    if (array && array->size() > 0)
      *details->Get(Key(std::string_view("array_type"))) =
          Value(Tag::kString, pool_.Make(array->numbers() ? "cint" : "str"));
  }
  *result = Value(Tag::kString, pool_.Make(TypeOf(args[0])));
  return true;
}

}  // namespace bivalve::commands::awk
