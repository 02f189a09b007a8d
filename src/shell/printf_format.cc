#include "shell/printf_format.h"

#include <algorithm>
#include <climits>
#include <cstdio>

#include "base/extended.h"
#include "base/utf8.h"
#include "shell/printf_escape.h"

namespace bivalve::shell {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct Spec {
  bool minus = false, plus = false, space = false, alternate = false, zero = false, group = false;
  bool has_width = false, has_precision = false;
  int width = 0;
  int precision = -1;
  bool overflow = false;  // a width or precision no int holds
};

class Formatter {
 public:
  Formatter(std::string_view format, std::span<const std::string> arguments, PrintfDialect dialect,
            PrintfHost& host, Meter& meter)
      : format_(format),
        arguments_(arguments),
        gnu_(dialect == PrintfDialect::kGnu),
        dialect_(dialect),
        host_(host),
        meter_(meter) {}

  PrintfOutcome Run() {
    do {
      size_t before = next_;
      if (!Pass()) break;
      if (next_ == before) {
        if (gnu_ && next_ < arguments_.size())
          host_.Complain("warning: ignoring excess arguments, starting with ‘" + arguments_[next_] + "’");
        break;
      }
    } while (next_ < arguments_.size());
    return std::move(result_);
  }

 private:
  // One time through the format; false: stop here.
  bool Pass() {
    if (!meter_.SpendBytes(format_.size())) return false;
    for (at_ = 0; at_ < format_.size();) {
      size_t plain = format_.find_first_of("\\%", at_);
      if (plain == std::string_view::npos) plain = format_.size();
      out().append(format_, at_, plain - at_);
      at_ = plain;
      if (at_ == format_.size()) break;
      if (format_[at_] == '\\') {
        if (!FormatEscape()) return false;
      } else if (format_.substr(at_, 2) == "%%") {
        out() += '%';
        at_ += 2;
      } else if (!Directive()) {
        return false;
      }
    }
    return true;
  }

  std::string& out() { return result_.output; }

  bool Fatal(std::string message) {
    host_.Complain(message);
    result_.status = 1;
    return false;
  }

  // Reports what an escape could not do; false: stop.
  bool CheckEscape(const Escape& escape) {
    if (escape.stop) return false;
    if (escape.missing_hex) {
      if (gnu_) {
        out().resize(out().size() - 2);
        return Fatal("missing hexadecimal number in escape");
      }
      host_.Complain(out().back() == 'x' ? "missing hex digit for \\x"
                                         : std::string("missing unicode digit for \\") + out().back());
    }
    if (escape.not_a_character) {
      uint32_t code = escape.not_a_character == kInvalidChar ? 0 : escape.not_a_character;
      char text[32];
      snprintf(text, sizeof text, code > 0xFFFF ? "\\U%08x" : "\\u%04x", static_cast<unsigned>(code));
      return Fatal(std::string("invalid universal character name ") + text);
    }
    return true;
  }

  bool FormatEscape() {
    Escape escape = AppendEscape(out(), format_.substr(at_ + 1), EscapePlace::kFormat, dialect_);
    at_ += 1 + escape.length;
    return CheckEscape(escape);
  }

  // ---- arguments

  const std::string* TakeArgument() { return next_ < arguments_.size() ? &arguments_[next_++] : nullptr; }
  std::string_view TakeString() {
    const std::string* argument = TakeArgument();
    return argument ? std::string_view(*argument) : std::string_view();
  }

  void NotANumber(std::string_view text, bool any_digits) {
    result_.status = 1;
    std::string name(text);
    if (gnu_) {
      host_.Complain("‘" + name +
                     "’: " + (any_digits ? "value not completely converted" : "expected a numeric value"));
      return;
    }
    const char* what = ": invalid number";
    if (text.size() > 1 && text[0] == '0' && (text[1] | 0x20) == 'x')
      what = ": invalid hex number";
    else if (text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9')
      what = ": invalid octal number";
    host_.Complain(name + what);
  }

  void OutOfRange(std::string_view text) {
    if (gnu_) {
      result_.status = 1;
      host_.Complain("‘" + std::string(text) + "’: Numerical result out of range");
    } else {
      host_.Complain("warning: " + std::string(text) + ": Numerical result out of range");
    }
  }

  // 'c and "c: the character's code. False when the text is none of these.
  bool QuotedCharacter(std::string_view text, int64_t* value) {
    if (text.empty() || (text[0] != '\'' && text[0] != '"')) return false;
    if (text.size() == 1) {
      if (gnu_) return false;
      *value = 0;
      return true;
    }
    Utf8Char c = DecodeUtf8(text.substr(1));
    *value = c.code == kInvalidChar ? static_cast<unsigned char>(text[1]) : static_cast<int64_t>(c.code);
    if (gnu_ && text.size() > 1u + c.length)
      host_.Complain("warning: " + std::string(text.substr(1 + c.length)) +
                     ": character(s) following character constant have been ignored");
    return true;
  }

  // strtoimax and strtoumax: base by prefix; a sign negates in 64 bits; clamped when out of range.
  uint64_t TakeInteger(bool is_signed) {
    const std::string* argument = TakeArgument();
    if (!argument) return 0;
    std::string_view text = *argument;
    int64_t code;
    if (QuotedCharacter(text, &code)) return static_cast<uint64_t>(code);
    if (text.empty()) return 0;
    size_t i = 0;
    while (i < text.size() && IsSpace(text[i])) ++i;
    bool negative = i < text.size() && text[i] == '-';
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
    auto digit = [&](size_t at, int base) {
      if (at >= text.size()) return -1;
      char c = text[at], lower = static_cast<char>(c | 0x20);
      int value = IsDigit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
      return value < base ? value : -1;
    };
    int base = 10;
    if (i < text.size() && text[i] == '0') {
      base = 8;
      if (i + 1 < text.size() && (text[i + 1] | 0x20) == 'x' && digit(i + 2, 16) >= 0) {
        base = 16;
        i += 2;
      }
    }
    size_t first = i;
    uint64_t value = 0;
    bool overflow = false;
    for (int d; (d = digit(i, base)) >= 0; ++i) {
      uint64_t wide;
      overflow |= __builtin_mul_overflow(value, static_cast<uint64_t>(base), &wide) ||
                  __builtin_add_overflow(wide, static_cast<uint64_t>(d), &value);
    }
    if (i == first)
      NotANumber(text, false);
    else if (i < text.size())
      NotANumber(text, true);
    if (is_signed) {
      uint64_t most = uint64_t{INT64_MAX} + (negative ? 1 : 0);
      overflow |= value > most;
      if (overflow) value = most;
    } else if (overflow) {
      value = UINT64_MAX;
    }
    if (overflow) OutOfRange(text);
    return negative && !(overflow && !is_signed) ? 0 - value : value;
  }

  Extended TakeFloat() {
    const std::string* argument = TakeArgument();
    if (!argument) return {};
    std::string_view text = *argument;
    int64_t code;
    if (QuotedCharacter(text, &code)) return Extended::FromInteger(code);
    if (text.empty()) return {};
    size_t taken;
    bool range;
    Extended value = Extended::Parse(text, &taken, &range);
    if (taken < text.size()) NotANumber(text, taken > 0);
    if (range && value.kind != Extended::Kind::kInfinite) OutOfRange(text);
    if (range && value.kind == Extended::Kind::kInfinite &&
        text.find_first_of("iI") == std::string_view::npos)
      OutOfRange(text);
    return value;
  }

  // ---- directives

  void ParseFlags(Spec& spec) {
    for (; at_ < format_.size(); ++at_) switch (format_[at_]) {
        case '-': spec.minus = true; break;
        case '+': spec.plus = true; break;
        case ' ': spec.space = true; break;
        case '#': spec.alternate = true; break;
        case '0': spec.zero = true; break;
        case '\'': spec.group = true; break;
        default: return;
      }
  }

  int ParseNumber(Spec& spec) {
    int64_t value = 0;
    for (; at_ < format_.size() && IsDigit(format_[at_]); ++at_)
      value = std::min<int64_t>(value * 10 + (format_[at_] - '0'), INT_MAX);
    if (value == INT_MAX) spec.overflow = true;
    return static_cast<int>(value);
  }

  // The number for a `*`. GNU's printf gives up on one that no int holds.
  bool TakeStar(std::string_view what, int64_t least, int64_t* value) {
    std::string_view text = next_ < arguments_.size() ? std::string_view(arguments_[next_]) : "";
    *value = static_cast<int64_t>(TakeInteger(true));
    if (gnu_ && (*value > INT_MAX || *value < least))
      return Fatal("invalid " + std::string(what) + ": ‘" + std::string(text) + "’");
    return true;
  }

  bool ParseWidth(Spec& spec) {
    if (at_ < format_.size() && format_[at_] == '*') {
      ++at_;
      spec.has_width = true;
      int64_t value;
      if (!TakeStar("field width", INT_MIN, &value)) return false;
      value = std::clamp<int64_t>(value, -INT_MAX, INT_MAX);
      if (value < 0) spec.minus = true;
      spec.width = static_cast<int>(value < 0 ? -value : value);
      if (spec.width == INT_MAX) spec.overflow = true;
    } else if (at_ < format_.size() && IsDigit(format_[at_])) {
      spec.has_width = true;
      spec.width = ParseNumber(spec);
    }
    if (at_ >= format_.size() || format_[at_] != '.') return true;
    ++at_;
    spec.has_precision = true;
    if (at_ < format_.size() && format_[at_] == '*') {
      ++at_;
      int64_t value;
      if (!TakeStar("precision", INT64_MIN, &value)) return false;
      spec.precision = static_cast<int>(std::clamp<int64_t>(value, -1, INT_MAX));
    } else {
      spec.precision = ParseNumber(spec);
    }
    return true;
  }

  // Room for what the conversion of a number fills up with.
  bool HoldFilling(const Spec& spec) {
    auto most = static_cast<size_t>(std::max(spec.width, spec.precision));
    if (most < 4096) return true;
    return meter_.SpendBytes(most) && meter_.Hold(most) && meter_.HoldMore(out(), 3 * most);
  }

  bool Directive() {
    size_t start = at_++;
    Spec spec;
    ParseFlags(spec);
    if (!ParseWidth(spec)) return false;
    while (at_ < format_.size() && std::string_view("hjlLqtz").find(format_[at_]) != std::string_view::npos &&
           !(format_[at_] == 'q' && (!gnu_ || at_ == start + 1)))
      ++at_;
    if (at_ >= format_.size()) return Unfinished(start);
    char conversion = format_[at_++];
    if (spec.overflow) return true;
    if (gnu_ && !GnuAllows(spec, conversion)) return Invalid(start);
    switch (conversion) {
      case 's': Pad(spec, Cut(spec, TakeString())); return true;
      case 'c': {
        std::string_view text = TakeString();
        Pad(spec, text.empty() ? std::string_view("\0", 1) : text.substr(0, 1));
        return true;
      }
      case 'b': return PercentB(spec);
      case 'q':
        Pad(spec, gnu_ ? host_.Quote(TakeString()) : CutOwned(spec, host_.Quote(TakeString())));
        return true;
      case 'Q':
        if (gnu_) return Invalid(start);
        Pad(spec, host_.Quote(Cut(spec, TakeString())));
        return true;
      case 'n':
        if (gnu_) return Invalid(start);
        if (const std::string* name = TakeArgument();
            name && !host_.StoreCount(*name, static_cast<int64_t>(out().size()))) {
          result_.status = 1;
          return false;
        }
        return true;
      case '(':
        if (gnu_) return Invalid(start);
        return Time(spec, start);
      case 'd':
      case 'i':
      case 'o':
      case 'u':
      case 'x':
      case 'X':
        if (!HoldFilling(spec)) return false;
        Integer(spec, conversion);
        return true;
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
      case 'a':
      case 'A':
        if (!HoldFilling(spec)) return false;
        AppendFloat(out(), TakeFloat(),
                    {conversion, spec.minus, spec.plus, spec.space, spec.alternate, spec.zero, spec.width,
                     spec.precision});
        return true;
      default: return Invalid(start);
    }
  }

  // Which flags GNU's printf takes with which conversion.
  bool GnuAllows(const Spec& spec, char conversion) const {
    std::string_view floats = "aAeEfFgG";
    bool is_float = floats.find(conversion) != std::string_view::npos;
    switch (conversion) {
      case 'b':
      case 'q':
        return !(spec.minus || spec.plus || spec.space || spec.alternate || spec.zero || spec.group ||
                 spec.has_width || spec.has_precision);
      case 's': return !(spec.alternate || spec.zero || spec.group);
      case 'c': return !(spec.alternate || spec.zero || spec.group || spec.has_precision);
      case 'd':
      case 'i':
      case 'u': return !spec.alternate;
      case 'o':
      case 'x':
      case 'X': return !spec.group;
      default:
        return is_float && !(spec.group && (conversion == 'a' || conversion == 'A' || conversion == 'e' ||
                                            conversion == 'E'));
    }
  }

  bool Unfinished(size_t start) {
    if (gnu_) return Fatal(std::string(format_.substr(start)) + ": invalid conversion specification");
    return Fatal("`" + std::string(format_.substr(start)) + "': missing format character");
  }

  bool Invalid(size_t start) {
    if (gnu_)
      return Fatal(std::string(format_.substr(start, at_ - start)) + ": invalid conversion specification");
    return Fatal(std::string("`") + format_[at_ - 1] + "': invalid format character");
  }

  static std::string_view Cut(const Spec& spec, std::string_view text) {
    return spec.precision >= 0 ? text.substr(0, static_cast<size_t>(spec.precision)) : text;
  }
  static std::string CutOwned(const Spec& spec, std::string text) { return std::string(Cut(spec, text)); }

  void Pad(const Spec& spec, std::string_view text) {
    size_t width = static_cast<size_t>(spec.width);
    size_t pad = width > text.size() ? width - text.size() : 0;
    if (!meter_.SpendBytes(pad + text.size()) || !meter_.HoldMore(out(), pad + text.size())) return;
    if (!spec.minus) out().append(pad, ' ');
    out().append(text);
    if (spec.minus) out().append(pad, ' ');
  }

  bool PercentB(const Spec& spec) {
    std::string_view text = TakeString();
    std::string expanded;
    std::swap(expanded, out());  // messages look at what was appended last
    bool go_on = true;
    for (size_t i = 0; i < text.size() && go_on;) {
      if (text[i] != '\\') {
        out() += text[i++];
        continue;
      }
      Escape escape = AppendEscape(out(), text.substr(i + 1), EscapePlace::kArgument, dialect_);
      i += 1 + escape.length;
      go_on = CheckEscape(escape);
    }
    std::swap(expanded, out());
    Pad(spec, Cut(spec, expanded));
    return go_on;
  }

  bool Time(const Spec& spec, size_t start) {
    int depth = 1;
    size_t from = at_;
    for (; at_ < format_.size(); ++at_) {
      if (format_[at_] == '(') ++depth;
      if (format_[at_] == ')' && --depth == 0) break;
    }
    if (at_ + 1 >= format_.size() || format_[at_ + 1] != 'T') {
      // bash then prints the directive's beginning and goes on behind it.
      char found = at_ + 1 < format_.size() ? format_[at_ + 1] : '\0';
      host_.Complain(std::string("warning: `") + found + "': invalid time format specification");
      out().append(format_, start, from - start);
      at_ = from;
      return true;
    }
    std::string_view time_format = format_.substr(from, at_ - from);
    at_ += 2;
    int64_t seconds = next_ < arguments_.size() ? static_cast<int64_t>(TakeInteger(true)) : PrintfHost::kNow;
    std::string text = host_.FormatTime(time_format.empty() ? "%X" : time_format, seconds);
    Pad(spec, Cut(spec, text));
    return true;
  }

  void Integer(const Spec& spec, char conversion) {
    bool is_signed = conversion == 'd' || conversion == 'i';
    uint64_t value = TakeInteger(is_signed);
    bool negative = is_signed && static_cast<int64_t>(value) < 0;
    if (negative) value = 0 - value;
    unsigned base = conversion == 'o' ? 8 : (conversion | 0x20) == 'x' ? 16 : 10;
    const char* letters = conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string prefix;
    if (is_signed) prefix = negative ? "-" : spec.plus ? "+" : spec.space ? " " : "";
    if (base == 16 && spec.alternate && value) prefix = conversion == 'X' ? "0X" : "0x";
    char buffer[24];
    char* first = buffer + sizeof buffer;
    for (; value; value /= base) *--first = letters[value % base];
    std::string digits(first, buffer + sizeof buffer);
    size_t least = spec.precision >= 0 ? static_cast<size_t>(spec.precision) : 1;
    if (digits.size() < least) digits.insert(0, least - digits.size(), '0');
    if (base == 8 && spec.alternate && (digits.empty() || digits[0] != '0')) digits.insert(0, 1, '0');
    size_t width = static_cast<size_t>(spec.width), length = prefix.size() + digits.size();
    if (spec.zero && !spec.minus && spec.precision < 0 && width > length)
      digits.insert(0, width - length, '0');
    Pad(spec, prefix + digits);
  }

  const std::string_view format_;
  const std::span<const std::string> arguments_;
  const bool gnu_;
  const PrintfDialect dialect_;
  PrintfHost& host_;
  Meter& meter_;
  size_t at_ = 0;    // in the format
  size_t next_ = 0;  // argument
  PrintfOutcome result_;
};

}  // namespace

PrintfOutcome FormatPrintf(std::string_view format, std::span<const std::string> arguments,
                           PrintfDialect dialect, PrintfHost& host, Meter& meter) {
  return Formatter(format, arguments, dialect, host, meter).Run();
}

}  // namespace bivalve::shell
