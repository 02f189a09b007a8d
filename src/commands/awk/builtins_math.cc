// Numbers, bits, chance, time and types.
#include <cmath>

#include "base/time_text.h"
#include "base/unicode.h"
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {
namespace {

constexpr size_t kDegree = 63;
constexpr size_t kShuffled = 512;

}  // namespace

// The additive generator of BSD random(3) with 63 words of state, its output shuffled as Bays and Durham
// describe: scripts know the numbers that come without srand.
void Random::Seed(uint32_t seed) {
  state_.resize(kDegree);
  int32_t x = static_cast<int32_t>(seed);
  for (size_t i = 0; i < kDegree; ++i) {
    state_[i] = static_cast<uint32_t>(x);
    if (x == 0) x = 123459876;
    int32_t high = x / 127773, low = x % 127773;
    // Wraps where the original does.
    uint32_t next = 16807u * static_cast<uint32_t>(low) - 2836u * static_cast<uint32_t>(high);
    x = static_cast<int32_t>(next);
    if (x < 0) x = static_cast<int32_t>(next + 0x7fffffffu);
  }
  at_ = 0;
  shuffled_.clear();
  for (size_t i = 0; i < 10 * kDegree; ++i) Next();
}

uint32_t Random::Plain() {
  size_t front = at_ + 1 < kDegree ? at_ + 1 : 0;
  state_[front] += state_[at_];
  uint32_t result = state_[front] >> 1;
  at_ = front;
  return result;
}

uint32_t Random::Next() {
  if (state_.empty()) Seed(1);
  if (shuffled_.empty()) {
    shuffled_.resize(kShuffled);
    for (uint32_t& one : shuffled_) one = Plain();
    last_ = Plain();
  }
  uint32_t fresh = Plain();
  return last_ = std::exchange(shuffled_[last_ % kShuffled], fresh);
}

bool Runtime::MathBuiltin(Fn fn, Value* args, int count, Value* result) {
  double x = count > 0 ? ToNumber(args[0]) : 0;
  double value = 0;
  auto show = [&](double number) {
    Scratch scratch;
    return std::string(NumberText(number, "%.6g", scratch));
  };
  if (settings_.lint && count > 0) {
    std::string_view name;
    for (const BuiltinInfo& info : kBuiltins)
      if (info.fn == fn) name = info.name;
    for (int i = 0; i < count; ++i)
      if (args[i].IsText() && !LooksNumeric(args[i]))
        Warning(std::string(name) + ": received non-numeric " +
                (fn != Fn::kAtan2 ? ""
                 : i              ? "second "
                                  : "first ") +
                "argument");
  }
  switch (fn) {
    case Fn::kAtan2: value = std::atan2(x, ToNumber(args[1])); break;
    case Fn::kCos: value = std::cos(x); break;
    case Fn::kSin: value = std::sin(x); break;
    case Fn::kExp:
      value = std::exp(x);
      if (std::isfinite(x) && (std::isinf(value) || value == 0))
        Warning("exp: argument " + show(x) + " is out of range");
      break;
    case Fn::kInt: value = std::trunc(x); break;
    case Fn::kLog:
      if (x < 0) Warning("log: received negative argument " + show(x));
      value = std::log(x);
      if (x < 0) value = -std::copysign(std::nan(""), 1.0);
      break;
    case Fn::kSqrt:
      if (x < 0) Warning("sqrt: received negative argument " + show(x));
      value = std::sqrt(x);
      if (x < 0) value = -std::copysign(std::nan(""), 1.0);
      break;
    case Fn::kRand: {
      constexpr double kRange = 2147483648.0;
      do {
        double first = random_.Next();
        double second = random_.Next();
        value = 0.5 + (first / kRange + second) / kRange;
        value -= 0.5;
      } while (value == 1.0);
      break;
    }
    case Fn::kSrand: {
      value = seed_value_;
      seed_value_ = count > 0 ? x : static_cast<double>(command_.machine.WallNs() / 1'000'000'000);
      if (!std::isfinite(seed_value_)) seed_value_ = 0;
      seed_value_ = std::trunc(seed_value_);
      random_.Seed(static_cast<uint32_t>(static_cast<int64_t>(seed_value_)));
      break;
    }
    default: return false;
  }
  *result = Value(value);
  return true;
}

bool Runtime::BitBuiltin(Fn fn, Value* args, int count, Value* result) {
  const char* name = fn == Fn::kAnd      ? "and"
                     : fn == Fn::kOr     ? "or"
                     : fn == Fn::kXor    ? "xor"
                     : fn == Fn::kCompl  ? "compl"
                     : fn == Fn::kLshift ? "lshift"
                                         : "rshift";
  auto fixed = [](double number) {
    char text[400];
    std::snprintf(text, sizeof text, "%f", number);
    return std::string(text);
  };
  if ((fn == Fn::kAnd || fn == Fn::kOr || fn == Fn::kXor) && count < 2) {
    Fatal(std::string(name) + ": called with less than two arguments");
    return false;
  }
  auto whole = [](double number) {
    if (number >= 18446744073709551616.0) return UINT64_MAX;
    return static_cast<uint64_t>(number);
  };
  auto general = [](double number) {
    char text[40];
    std::snprintf(text, sizeof text, "%g", number);
    return std::string(text);
  };
  uint64_t value = 0;
  if (fn == Fn::kLshift || fn == Fn::kRshift) {
    double x = ToNumber(args[0]), y = ToNumber(args[1]);
    if (x < 0 || y < 0) {
      Fatal(std::string(name) + "(" + fixed(x) + ", " + fixed(y) + "): negative values are not allowed");
      return false;
    }
    uint64_t shift = whole(y);
    value = shift >= 64 ? 0 : fn == Fn::kLshift ? whole(x) << shift : whole(x) >> shift;
  } else if (fn == Fn::kCompl) {
    double x = ToNumber(args[0]);
    if (x < 0) {
      Fatal("compl(" + fixed(x) + "): negative value is not allowed");
      return false;
    }
    // As many bits as a double holds exactly.
    value = ~whole(x) & ((uint64_t{1} << 53) - 1);
  } else {
    for (int i = 0; i < count; ++i) {
      double x = ToNumber(args[i]);
      if (x < 0) {
        Fatal(std::string(name) + ": argument " + std::to_string(i + 1) + " negative value " + general(x) +
              " is not allowed");
        return false;
      }
      uint64_t bits = whole(x);
      value = i == 0 ? bits : fn == Fn::kAnd ? value & bits : fn == Fn::kOr ? value | bits : value ^ bits;
    }
  }
  // What does not fit into 53 bits loses its high ones, as in gawk.
  if (value >> 53) {
    int trailing = value ? __builtin_ctzll(value) : 0;
    uint64_t mask = (uint64_t{1} << 53) - 1;
    if (trailing + 53 < 64) value &= mask << trailing;
  }
  *result = Value(static_cast<double>(value));
  return true;
}

Value Runtime::Strtonum(const Value& value) {
  if (value.IsNumber() || !value.IsText()) return Value(ToNumber(value));
  if (value.tag() == Tag::kInput && LooksNumeric(value)) {
    std::string_view text = value.str()->view();
    size_t first = text.find_first_not_of(" \t\n");
    if (first != std::string_view::npos && text[first] != '0') return Value(value.str()->number);
  }
  size_t end;
  return Value(ParseNumber(value.str()->view(), &end, true));
}

bool Runtime::Mktime(Value* args, int count, Value* result) {
  (void)count;
  Scratch scratch;
  std::string_view text = View(args[0], scratch);
  int64_t parts[7] = {0, 0, 0, 0, 0, 0, -1};
  int found = 0;
  size_t at = 0;
  while (found < 7 && at < text.size()) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n')) ++at;
    if (at >= text.size()) break;
    size_t end;
    double number = ParseNumber(text.substr(at), &end);
    if (end == 0) break;
    parts[found++] = static_cast<int64_t>(number);
    at += end;
  }
  if (found < 6) {
    *result = Value(-1.0);
    return true;
  }
  CivilTime time;
  time.year = parts[0];
  time.month = static_cast<int>(parts[1]);
  time.day = static_cast<int>(parts[2]);
  time.hour = static_cast<int>(parts[3]);
  time.minute = static_cast<int>(parts[4]);
  time.second = static_cast<int>(parts[5]);
  *result = Value(static_cast<double>(FromCivil(time)));
  return true;
}

bool Runtime::Strftime(Value* args, int count, Value* result) {
  Scratch scratch;
  std::string format = "%a %b %e %H:%M:%S %Z %Y";
  if (Array* procinfo = globals_[Slot(Special::kProcinfo)].IsArray()
                            ? globals_[Slot(Special::kProcinfo)].array()
                            : nullptr) {
    if (const Value* given = procinfo->Find(Key(std::string_view("strftime"))))
      format = View(*given, scratch);
  }
  if (count > 0) format = View(args[0], scratch);
  int64_t seconds = command_.machine.WallNs() / 1'000'000'000;
  if (count > 1) {
    double when = std::trunc(ToNumber(args[1]));
    if (!(std::fabs(when) < 6.7e16)) {
      *result = Value(Tag::kString, pool_.Make({}));
      return true;
    }
    seconds = static_cast<int64_t>(when);
  }
  std::string text = format.empty() ? std::string() : FormatTime(format, ToCivil(seconds));
  *result = Value(Tag::kString, pool_.Make(text));
  return true;
}

bool Runtime::TimeBuiltin(Fn fn, Value* args, int count, Value* result) {
  switch (fn) {
    case Fn::kMktime: return Mktime(args, count, result);
    case Fn::kStrftime: return Strftime(args, count, result);
    default: *result = Value(static_cast<double>(command_.machine.WallNs() / 1'000'000'000)); return true;
  }
}

std::string_view Runtime::TypeOf(const Value& value) {
  switch (value.tag()) {
    case Tag::kNumber: return "number";
    case Tag::kBool: return "number|bool";
    case Tag::kString: return "string";
    case Tag::kInput:
      if (value.str() == fields_.Nothing().str()) return "unassigned";
      return LooksNumeric(value) ? "strnum" : "string";
    case Tag::kRegex: return "regexp";
    case Tag::kArray: return "array";
    case Tag::kBox: return value.box()->array ? "array" : "untyped";
    default: return "unassigned";
  }
}

bool Runtime::TypeBuiltin(Fn fn, Value* args, int count, Value* result) {
  switch (fn) {
    case Fn::kIsarray:
      *result = Value(args[0].IsArray() || (args[0].tag() == Tag::kBox && args[0].box()->array) ? 1.0 : 0.0);
      break;
    case Fn::kMkbool: *result = Value::Bool(Truth(args[0])); break;
    case Fn::kTypeof: {
      std::string_view type = TypeOf(args[0]);
      if (count > 1) {
        if (!args[1].IsArray()) {
          Fatal("typeof: second argument is not an array");
          return false;
        }
        args[1].array()->Clear();
      }
      *result = Value(Tag::kString, pool_.Make(type));
      break;
    }
    default: *result = Strtonum(args[0]);
  }
  return true;
}

}  // namespace bivalve::commands::awk
