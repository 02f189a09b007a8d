// Dates in Go's layouts, which show one moment: Mon Jan 2 15:04:05 MST 2006.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "base/time_zone.h"
#include "commands/yq/evaluator.h"

namespace bivalve::commands::yq {
namespace {

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
constexpr std::string_view kDays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                      "Thursday", "Friday", "Saturday"};

// What a layout can have in it, longer ones first.
constexpr std::string_view kPieces[] = {"January", "Monday", "Z07:00", "-07:00", "Z0700", "-0700", "2006",
                                        "Jan",     "Mon",    "MST",    "002",    "_2",    "01",    "02",
                                        "03",      "04",     "05",     "06",     "15",    "PM",    "pm",
                                        "-07",     "1",      "2",      "3",      "4",     "5"};

// The next piece of a layout; text in between is a piece of its own, with `literal`.
std::string_view NextPiece(std::string_view& layout, bool* literal) {
  auto at_front = [](std::string_view text) -> std::string_view {
    for (std::string_view piece : kPieces) {
      if (!text.starts_with(piece)) continue;
      if ((piece == "Jan" || piece == "Mon") && text.size() > 3 && text[3] >= 'a' && text[3] <= 'z') continue;
      return text.substr(0, piece.size());
    }
    if (text.size() > 1 && (text[0] == '.' || text[0] == ',') && (text[1] == '0' || text[1] == '9')) {
      size_t end = 1;
      while (end < text.size() && text[end] == text[1]) ++end;
      if (end >= text.size() || text[end] < '0' || text[end] > '9') return text.substr(0, end);
    }
    return {};
  };
  size_t at = 0;
  std::string_view piece;
  while (at < layout.size() && (piece = at_front(layout.substr(at))).empty()) ++at;
  *literal = at > 0;
  std::string_view found = at > 0 ? layout.substr(0, at) : piece;
  layout.remove_prefix(found.size());
  return found;
}

bool TakeNumber(std::string_view& text, size_t least, size_t most, int64_t* value) {
  size_t size = 0;
  *value = 0;
  while (size < text.size() && size < most && text[size] >= '0' && text[size] <= '9')
    *value = *value * 10 + (text[size++] - '0');
  if (size < least) return false;
  text.remove_prefix(size);
  return true;
}

template <size_t N>
int TakeName(std::string_view& text, const std::string_view (&names)[N], bool brief) {
  for (size_t i = 0; i < N; ++i) {
    std::string_view name = brief ? names[i].substr(0, 3) : names[i];
    if (text.size() < name.size()) continue;
    bool same = true;
    for (size_t j = 0; j < name.size(); ++j) same = same && (text[j] | 32) == (name[j] | 32);
    if (!same) continue;
    text.remove_prefix(name.size());
    return static_cast<int>(i);
  }
  return -1;
}

bool TakeOffset(std::string_view piece, std::string_view& text, int* offset) {
  if (piece[0] == 'Z' && text.starts_with('Z')) {
    text.remove_prefix(1);
    *offset = 0;
    return true;
  }
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return false;
  int sign = text[0] == '-' ? -1 : 1;
  text.remove_prefix(1);
  int64_t hours = 0, minutes = 0;
  if (!TakeNumber(text, 2, 2, &hours)) return false;
  if (piece.ends_with(":00")) {
    if (!text.starts_with(':')) return false;
    text.remove_prefix(1);
  }
  if (!piece.ends_with("-07") && !TakeNumber(text, 2, 2, &minutes)) return false;
  *offset = sign * static_cast<int>(hours * 3600 + minutes * 60);
  return true;
}

constexpr std::string_view kRfc3339 = "2006-01-02T15:04:05Z07:00";

}  // namespace

bool ParseMoment(std::string_view layout, std::string_view text, Moment* moment) {
  if (layout == kRfc3339 && text.size() == 10) layout = "2006-01-02";
  CivilTime time;
  time.year = 0;
  bool pm = false, am = false;
  int offset = 0;
  std::string zone;
  std::string_view rest = text;
  while (!layout.empty()) {
    bool literal = false;
    std::string_view piece = NextPiece(layout, &literal);
    int64_t number = 0;
    if (literal) {
      if (!rest.starts_with(piece)) return false;
      rest.remove_prefix(piece.size());
      continue;
    }
    if (piece[0] == '.' || piece[0] == ',') {
      if (rest.empty() || rest[0] != piece[0]) {
        if (piece[1] == '9') continue;
        return false;
      }
      rest.remove_prefix(1);
      int64_t unit = 100'000'000;
      while (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') {
        time.nanosecond += static_cast<int>((rest[0] - '0') * unit);
        unit /= 10;
        rest.remove_prefix(1);
      }
      continue;
    }
    if (piece == "January" || piece == "Jan") {
      time.month = TakeName(rest, kMonths, piece == "Jan") + 1;
      if (time.month == 0) return false;
    } else if (piece == "Monday" || piece == "Mon") {
      if (TakeName(rest, kDays, piece == "Mon") < 0) return false;
    } else if (piece == "2006") {
      if (!TakeNumber(rest, 4, 4, &time.year)) return false;
    } else if (piece == "06") {
      if (!TakeNumber(rest, 2, 2, &number)) return false;
      time.year = number + (number >= 69 ? 1900 : 2000);
    } else if (piece == "PM" || piece == "pm") {
      if (rest.size() < 2) return false;
      pm = (rest[0] | 32) == 'p';
      am = !pm;
      rest.remove_prefix(2);
    } else if (piece == "MST") {
      size_t size = 0;
      while (size < rest.size() && size < 5 && rest[size] >= 'A' && rest[size] <= 'Z') ++size;
      if (size < 3) return false;
      zone = std::string(rest.substr(0, size));
      rest.remove_prefix(size);
    } else if (piece[0] == 'Z' || piece[0] == '-') {
      if (!TakeOffset(piece, rest, &offset)) return false;
    } else {
      bool padded = piece[0] == '0' || piece == "15";
      if (piece == "_2")
        while (rest.starts_with(' ')) rest.remove_prefix(1);
      if (!TakeNumber(rest, padded ? 2 : 1, piece == "002" ? 3 : 2, &number)) return false;
      int value = static_cast<int>(number);
      switch (piece.back()) {
        case '1': time.month = value; break;
        case '2':
          if (piece == "002") time.month = 1;
          time.day = value;
          break;
        case '3': time.hour = value; break;
        case '4': time.minute = value; break;
        default:
          if (piece == "15")
            time.hour = value;
          else
            time.second = value;
      }
      // A fraction may follow seconds without being asked for.
      if ((piece == "05" || piece == "5") && rest.size() > 1 && rest[0] == '.' && rest[1] >= '0' &&
          rest[1] <= '9' && !layout.starts_with('.')) {
        rest.remove_prefix(1);
        int unit = 100'000'000;
        while (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') {
          time.nanosecond += (rest[0] - '0') * unit;
          unit /= 10;
          rest.remove_prefix(1);
        }
      }
    }
  }
  if (!rest.empty()) return false;
  if (pm && time.hour < 12) time.hour += 12;
  if (am && time.hour == 12) time.hour = 0;
  if (time.month < 1 || time.month > 12 || time.day < 1 || time.day > 366 || time.hour > 23 ||
      time.minute > 59 || time.second > 59)
    return false;
  moment->seconds = FromCivil(time) - offset;
  moment->nanosecond = time.nanosecond;
  moment->offset_s = offset;
  moment->zone = !zone.empty() ? zone : offset == 0 ? "UTC" : "";
  return true;
}

std::string FormatMoment(std::string_view layout, const Moment& moment) {
  CivilTime time = ToCivil(moment.seconds + moment.offset_s, moment.nanosecond);
  std::string out;
  char text[48];
  auto number = [&](const char* format, int64_t value) {
    std::snprintf(text, sizeof text, format, static_cast<long long>(value));
    out += text;
  };
  while (!layout.empty()) {
    bool literal = false;
    std::string_view piece = NextPiece(layout, &literal);
    if (literal) {
      out += piece;
      continue;
    }
    int hour12 = time.hour % 12 == 0 ? 12 : time.hour % 12;
    if (piece[0] == '.' || piece[0] == ',') {
      std::snprintf(text, sizeof text, "%09d", time.nanosecond);
      std::string digits = std::string(text).substr(0, piece.size() - 1);
      if (piece[1] == '9') {
        while (digits.ends_with('0')) digits.pop_back();
        if (digits.empty()) continue;
      }
      out += piece[0] + digits;
    } else if (piece == "January") {
      out += kMonths[time.month - 1];
    } else if (piece == "Jan") {
      out += kMonths[time.month - 1].substr(0, 3);
    } else if (piece == "Monday") {
      out += kDays[time.weekday];
    } else if (piece == "Mon") {
      out += kDays[time.weekday].substr(0, 3);
    } else if (piece == "2006") {
      number("%04lld", time.year);
    } else if (piece == "06") {
      number("%02lld", time.year % 100);
    } else if (piece == "PM") {
      out += time.hour >= 12 ? "PM" : "AM";
    } else if (piece == "pm") {
      out += time.hour >= 12 ? "pm" : "am";
    } else if (piece == "MST" && !moment.zone.empty()) {
      out += moment.zone;
    } else if (piece == "MST" || piece[0] == 'Z' || piece[0] == '-') {
      if (piece[0] == 'Z' && moment.offset_s == 0) {
        out += 'Z';
        continue;
      }
      int minutes = std::abs(moment.offset_s) / 60;
      out += moment.offset_s < 0 ? '-' : '+';
      number("%02lld", minutes / 60);
      if (piece.ends_with(":00")) out += ':';
      if (!piece.ends_with("-07") && piece != "MST") number("%02lld", minutes % 60);
    } else {
      bool padded = piece[0] == '0';
      int64_t value = 0;
      switch (piece.back()) {
        case '1': value = time.month; break;
        case '2': value = piece == "002" ? time.yearday + 1 : time.day; break;
        case '3': value = hour12; break;
        case '4': value = time.minute; break;
        default: value = piece == "15" ? time.hour : time.second; padded = padded || piece == "15";
      }
      number(piece == "002" ? "%03lld" : piece == "_2" ? "%2lld" : padded ? "%02lld" : "%lld", value);
    }
  }
  return out;
}

bool Evaluator::AddDuration(const Context& context, Node* target, const Node* left, std::string_view duration,
                            bool minus) {
  Moment moment;
  if (!ParseMoment(context.date_layout, left->value, &moment)) {
    Fail("parsing time \"" + left->value + "\" as \"" + context.date_layout + "\": cannot parse");
    return false;
  }
  std::string_view rest = duration;
  bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  double total = 0;
  bool good = !rest.empty();
  while (good && !rest.empty() && rest != "0") {
    size_t size = std::min(rest.find_first_not_of("0123456789."), rest.size());
    double value = std::atof(std::string(rest.substr(0, size)).c_str());
    rest.remove_prefix(size);
    struct Unit {
      std::string_view name;
      double seconds;
    };
    constexpr Unit kUnits[] = {{"ns", 1e-9}, {"us", 1e-6}, {"ms", 1e-3}, {"s", 1}, {"m", 60}, {"h", 3600}};
    const Unit* found = nullptr;
    for (const Unit& unit : kUnits)
      if (!found && size > 0 && rest.starts_with(unit.name)) found = &unit;
    good = found != nullptr;
    if (!good) break;
    rest.remove_prefix(found->name.size());
    total += value * found->seconds;
  }
  if (!good) {
    Fail("unable to parse duration [" + std::string(duration) + "]: time: invalid duration \"" +
         std::string(duration) + "\"");
    return false;
  }
  if (negative != minus) total = -total;
  if (std::abs(total) > 1e15) total = 0;
  double whole = std::floor(total);
  moment.seconds += static_cast<int64_t>(whole);
  moment.nanosecond += static_cast<int>(std::lround((total - whole) * 1e9));
  if (moment.nanosecond >= 1'000'000'000) moment.nanosecond -= 1'000'000'000, ++moment.seconds;
  target->value = FormatMoment(context.date_layout, moment);
  return true;
}

Nodes Evaluator::Dates(const Context& context, const Expression& e) {
  Nodes out;
  auto zone_of = [&](std::string_view name, Moment* moment) {
    TimeZone zone(name);
    const TimeZone::Type& type = zone.TypeAt(moment->seconds);
    moment->offset_s = type.offset_s;
    moment->zone = type.name;
  };
  if (e.op == Op::kNow) {
    Moment now;
    int64_t ns = world_.NowNs();
    now.seconds = ns / 1'000'000'000;
    std::string_view tz = world_.Environment("TZ");
    zone_of(tz, &now);
    Node* made = pool_.New(Kind::kScalar, "!!timestamp", FormatMoment(kRfc3339, now));
    return {made};
  }
  if (e.op == Op::kFromUnix) {
    for (Node* node : context.nodes) {
      double seconds = 0;
      if (!ParseFloat(node->value, &seconds) || std::abs(seconds) > 1e15)
        return Fail("from_unix only works on numbers, found " + node->tag + " instead");
      Moment moment;
      moment.seconds = static_cast<int64_t>(std::floor(seconds));
      moment.nanosecond = static_cast<int>(std::lround((seconds - std::floor(seconds)) * 1e9));
      zone_of(world_.Environment("TZ"), &moment);
      out.push_back(pool_.At(node, pool_.New(Kind::kScalar, "!!timestamp", FormatMoment(kRfc3339, moment))));
    }
    return out;
  }
  if (e.op == Op::kToUnix) {
    for (Node* node : context.nodes) {
      Moment moment;
      if (!ParseMoment(context.date_layout, node->value, &moment))
        return Fail("could not parse datetime of [" + NicePath(node) + "] using layout [" +
                    context.date_layout + "]");
      out.push_back(pool_.At(node, pool_.NewInt(moment.seconds)));
    }
    return out;
  }
  if (e.op == Op::kWithDateFormat) {
    const Expression& block = *e.right;
    if (block.op != Op::kBlock)
      return Fail(
          "must provide a date time format string and expression, e.g. with_dtf(\"Monday, 02-Jan-06 at "
          "3:04PM MST\"; <exp>)");
    Nodes layouts = Eval(context.ReadOnly(), block.left.get());
    if (Failed() || layouts.empty()) return {};
    Context inner = context;
    inner.date_layout = layouts[0]->value;
    return Eval(inner, block.right.get());
  }
  Nodes names = Eval(context.ReadOnly(), e.right.get());
  if (Failed() || names.empty()) return {};
  std::string name = names[0]->value;
  for (Node* node : context.nodes) {
    Moment moment;
    if (!ParseMoment(context.date_layout, node->value, &moment))
      return Fail("could not parse datetime of [" + NicePath(node) + "] using layout [" +
                  context.date_layout + "]: parsing time \"" + node->value + "\" as \"" +
                  context.date_layout + "\": cannot parse \"" + node->value + "\" as \"2006\"");
    if (e.op == Op::kTimeZone) {
      zone_of(name, &moment);
      out.push_back(
          pool_.At(node, pool_.New(Kind::kScalar, "!!timestamp", FormatMoment(context.date_layout, moment))));
      out.back()->tag = node->tag;
      continue;
    }
    std::string text = FormatMoment(name, moment);
    out.push_back(pool_.At(node, pool_.New(Kind::kScalar, ResolveTag(text), text)));
  }
  return out;
}

}  // namespace bivalve::commands::yq
