// seq: numbers from FIRST to LAST in steps. Whole numbers are counted in decimal, in the output buffer.
#include <algorithm>
#include <charconv>
#include <climits>
#include <cstring>

#include "base/extended.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'f', "format", Takes::kArgument},
    {'s', "separator", Takes::kArgument},
    {'w', "equal-width"},
};

constexpr Usage kUsage{
    .help = R"(Usage: seq [OPTION]... LAST
  or:  seq [OPTION]... FIRST LAST
  or:  seq [OPTION]... FIRST INCREMENT LAST
Write numbers from FIRST (1) to LAST, in steps of INCREMENT (1). They may be fractions.

  -f, --format=FORMAT     a printf format for one floating-point number
  -s, --separator=STRING  what stands between numbers (a newline)
  -w, --equal-width       leading zeros make all numbers equally wide
)",
    .options = kOptions,
    .stop_at_operand = true,
};

struct Operand {
  Extended value;
  int64_t width = 0;
  int64_t precision = INT_MAX;  // digits after the point; INT_MAX: not known
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// False when the text is no number. Widths and precisions as printed: exponents are resolved.
bool ParseOperand(std::string_view text, Operand* operand) {
  size_t taken;
  operand->value = Extended::Parse(text, &taken);
  if (taken == 0 || taken != text.size()) return false;
  while (!text.empty() && (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r') || text[0] == '+'))
    text.remove_prefix(1);
  size_t point = text.find('.');
  if (point == std::string_view::npos && text.find('p') == std::string_view::npos) operand->precision = 0;
  bool finite =
      operand->value.kind == Extended::Kind::kZero || operand->value.kind == Extended::Kind::kFinite;
  if (text.find_first_of("xX") != std::string_view::npos || !finite) return true;
  int64_t fraction = 0;
  operand->width = static_cast<int64_t>(text.size());
  if (point != std::string_view::npos) {
    size_t end = std::min(text.find_first_of("eE", point + 1), text.size());
    fraction = operand->precision = static_cast<int64_t>(end - point - 1);
    if (fraction == 0)
      --operand->width;  // "1." is written "1"
    else if (point == 0 || !IsDigit(text[point - 1]))
      ++operand->width;  // ".5" is written "0.5"
  }
  size_t e = text.find_first_of("eE");
  if (e == std::string_view::npos) return true;
  std::string_view digits = text.substr(e + 1);
  if (digits.starts_with('+')) digits.remove_prefix(1);
  int64_t exponent = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  exponent = std::clamp<int64_t>(exponent, -INT_MAX / 2, INT_MAX / 2);
  operand->precision += exponent < 0 ? -exponent : -std::min(operand->precision, exponent);
  operand->width -= static_cast<int64_t>(text.size() - e);
  if (exponent < 0) {
    if (point == std::string_view::npos || e == point + 1) ++operand->width;
    exponent = -exponent;
  } else {
    if (point != std::string_view::npos && operand->precision == 0 && fraction) --operand->width;
    exponent -= std::min(fraction, exponent);
  }
  operand->width += exponent;
  return true;
}

// What is written for a number: text, the number, text.
struct Format {
  std::string prefix, suffix;
  FloatFormat number;

  std::string Text(const Extended& value) const {
    std::string text = prefix;
    AppendFloat(text, value, number);
    return text + suffix;
  }
};

// The error is a diagnostic, empty when the format is good.
std::string ParseFormat(std::string_view text, Format* format) {
  std::string quoted = "‘" + std::string(text) + "’";
  auto literal = [&](size_t& i, std::string& into) {
    for (; i < text.size(); ++i) {
      if (text[i] != '%') {
        into += text[i];
      } else if (text.substr(i, 2) == "%%") {
        into += '%';
        ++i;
      } else {
        break;
      }
    }
  };
  size_t i = 0;
  literal(i, format->prefix);
  if (i == text.size()) return "format " + quoted + " has no % directive";
  ++i;
  FloatFormat& number = format->number;
  for (; i < text.size(); ++i) {
    if (text[i] == '-')
      number.minus = true;
    else if (text[i] == '+')
      number.plus = true;
    else if (text[i] == '#')
      number.alternate = true;
    else if (text[i] == '0')
      number.zero = true;
    else if (text[i] == ' ')
      number.space = true;
    else if (text[i] != '\'')
      break;
  }
  auto digits = [&] {
    int value = 0;
    for (; i < text.size() && IsDigit(text[i]); ++i)
      value = std::min(value * 10 + (text[i] - '0'), 1'000'000);
    return value;
  };
  number.width = digits();
  if (i < text.size() && text[i] == '.') {
    ++i;
    number.precision = digits();
  }
  if (i < text.size() && text[i] == 'L') ++i;
  if (i == text.size()) return "format " + quoted + " ends in %";
  number.conversion = text[i];
  if (std::string_view("efgaEFGA").find(text[i]) == std::string_view::npos)
    return "format " + quoted + " has unknown %" + text[i] + " directive";
  ++i;
  literal(i, format->suffix);
  if (i < text.size()) return "format " + quoted + " has too many % directives";
  return {};
}

Format DefaultFormat(const Operand& first, const Operand& step, const Operand& last, bool equal_width) {
  Format format;
  int64_t precision = std::max(first.precision, step.precision);
  if (precision == INT_MAX || last.precision == INT_MAX) return format;
  format.number.conversion = 'f';
  format.number.precision = static_cast<int>(std::min<int64_t>(precision, 100'000));
  if (!equal_width) return format;
  int64_t first_width = first.width + (precision - first.precision);
  int64_t last_width = last.width + (precision - last.precision);
  if (last.precision && precision == 0) --last_width;
  if (last.precision == 0 && precision) ++last_width;
  if (first.precision == 0 && precision) ++first_width;
  format.number.zero = true;
  format.number.width = static_cast<int>(std::min<int64_t>(std::max(first_width, last_width), 1'000'000));
  return format;
}

enum class Rounding : uint8_t { kNone, kDown, kUp };

// The whole value, when it is one and small enough that steps stay exact.
bool ToInteger(const Extended& value, Rounding rounding, int64_t* integer) {
  if (value.kind == Extended::Kind::kZero) {
    *integer = 0;
    return true;
  }
  if (value.kind != Extended::Kind::kFinite || value.exponent > -2) return false;
  int shift = -value.exponent;
  auto magnitude = shift >= 64 ? 0 : static_cast<int64_t>(value.significand >> shift);
  bool fraction = shift >= 64 || (value.significand & ((uint64_t{1} << shift) - 1)) != 0;
  if (fraction && rounding == Rounding::kNone) return false;
  bool away = fraction && value.negative == (rounding == Rounding::kDown);
  *integer = (value.negative ? -magnitude : magnitude) + (away ? (value.negative ? -1 : 1) : 0);
  return true;
}

struct Settings {
  std::string separator = "\n";
  bool equal_width = false;
};

constexpr size_t kChunk = 32 << 10;

Task<void> WriteIntegers(Command& command, int64_t first, int64_t step, int64_t last, size_t width,
                         const Settings& settings) {
  std::string out;
  int64_t value = first;
  bool more = step > 0 ? value <= last : value >= last;
  if (!more) co_return;
  while (more && !command.OutputFailed()) {
    while (more && out.size() < kChunk) {
      char text[24];
      char* end = std::to_chars(text, text + sizeof text, value).ptr;
      size_t length = static_cast<size_t>(end - text);
      if (length < width) {
        size_t sign = value < 0;
        out.append(text, sign).append(width - length, '0').append(text + sign, length - sign);
      } else {
        out.append(text, length);
      }
      more = !__builtin_add_overflow(value, step, &value) && (step > 0 ? value <= last : value >= last);
      out += more ? std::string_view(settings.separator) : std::string_view("\n");
    }
    command.machine.SpendBytes(out.size() * 4);
    (void)co_await command.out.Write(out);
    out.clear();
  }
}

// From `first` up by one, the commonest case by far.
// Lines that differ in the last digit, from `number` on: `length` digits, a newline. Writes whole words, at
// most 24 bytes behind the last line.
template <size_t kWords>
char* WriteLines(char* to, const char* number, size_t length, uint64_t lines) {
  uint64_t words[kWords], step[kWords] = {};
  std::memcpy(words, number, sizeof words);
  step[(length - 1) / 8] = uint64_t{1} << (length - 1) % 8 * 8;
  for (; lines > 0; --lines) {
    std::memcpy(to, words, sizeof words);
    to += length + 1;
    for (size_t i = 0; i < kWords; ++i) words[i] += step[i];
  }
  return to;
}

Task<void> WriteCounting(Command& command, uint64_t first, uint64_t last) {
  std::vector<char> buffer(kChunk + 256);
  std::string digits = std::to_string(first);
  char number[24] = {};
  size_t length = digits.size();
  std::memcpy(number, digits.data(), length);
  number[length] = '\n';
  uint64_t left = last - first + 1;
  while (left > 0 && !command.OutputFailed()) {
    char* to = buffer.data();
    const char* limit = buffer.data() + kChunk;
    while (left > 0 && to < limit) {
      // Up to the next carry only the last digit changes: the line stays in registers.
      const auto lines = std::min<uint64_t>(left, static_cast<uint64_t>('9' - number[length - 1]) + 1);
      to = length < 8 ? WriteLines<1>(to, number, length, lines) : WriteLines<3>(to, number, length, lines);
      left -= lines;
      number[length - 1] = static_cast<char>(number[length - 1] + (lines - 1));
      size_t at = length;
      while (at > 0 && number[at - 1] == '9') number[--at] = '0';
      if (at > 0) {
        ++number[at - 1];
      } else {
        std::memmove(number + 1, number, length);
        number[0] = '1';
        number[++length] = '\n';
      }
    }
    auto size = static_cast<size_t>(to - buffer.data());
    command.machine.SpendBytes(size);
    (void)co_await command.out.Write({buffer.data(), size});
  }
}

bool AllDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}
std::string_view WithoutZeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1));
}
bool DigitsLess(std::string_view a, std::string_view b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

// Whole numbers too large for a machine word, as strings of digits.
Task<void> WriteDigits(Command& command, std::string value, unsigned step, std::string last,
                       const Settings& settings) {
  std::string out;
  bool more = !DigitsLess(last, value);
  while (more && !command.OutputFailed()) {
    while (more && out.size() < kChunk) {
      out += value;
      unsigned carry = step;
      for (size_t i = value.size(); i-- > 0 && carry;) {
        carry += static_cast<unsigned>(value[i] - '0');
        value[i] = static_cast<char>('0' + carry % 10);
        carry /= 10;
      }
      if (carry) value.insert(0, std::to_string(carry));
      more = !DigitsLess(last, value);
      out += more ? std::string_view(settings.separator) : std::string_view("\n");
    }
    command.machine.SpendBytes(out.size() * 4);
    (void)co_await command.out.Write(out);
    out.clear();
  }
}

bool Past(const Extended& value, const Extended& step, const Extended& last) {
  return step.negative ? Compare(value, last) < 0 : Compare(last, value) < 0;
}

Task<void> WriteNumbers(Command& command, const Extended& first, const Extended& step, const Extended& last,
                        const Format& format, const Settings& settings) {
  if (Past(first, step, last)) co_return;
  std::string out;
  Extended value = first;
  bool past = false;
  for (uint64_t i = 1; !command.OutputFailed(); ++i) {
    std::string text = format.Text(value);
    out += text;
    if (past) break;
    Extended next = Add(first, Multiply(Extended::FromUnsigned(i), step));
    past = Past(next, step, last);
    if (past) {
      // One more when, as written, it is LAST and not the number before: steps are not exact.
      std::string next_text = format.Text(next);
      size_t taken;
      Extended shown = Extended::Parse(std::string_view(next_text).substr(format.prefix.size()), &taken);
      if (shown.IsNan() || Compare(shown, last) != 0 || next_text == text) break;
    }
    out += settings.separator;
    value = next;
    if (out.size() >= kChunk || (i & 1023) == 0) {
      command.machine.SpendBytes(64 * 1024);
      (void)co_await command.out.Write(out);
      out.clear();
      co_await kernel::Yield(command.process);
    }
  }
  (void)co_await command.out.Write(out + "\n");
}

// A negative number is an operand: options end in front of it.
std::vector<std::string> MarkOperands(std::span<const std::string> args) {
  std::vector<std::string> marked(args.begin(), args.end());
  for (size_t i = 0; i < marked.size(); ++i) {
    const std::string& arg = marked[i];
    if (arg.size() < 2 || arg[0] != '-' || arg == "--") break;
    if (arg[1] == '.' || IsDigit(arg[1])) {
      marked.insert(marked.begin() + static_cast<ptrdiff_t>(i), "--");
      break;
    }
    if (arg == "-s" || arg == "-f" || arg == "--separator" || arg == "--format") ++i;
  }
  return marked;
}

}  // namespace

Task<int> SeqMain(Process& process) {
  Command command(process, kUsage);
  std::vector<std::string> words = MarkOperands(command.args());
  auto args = co_await command.Parse(words);
  if (!args) co_return command.status;
  Settings settings;
  std::optional<std::string> format_text;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'f': format_text = option.value; break;
      case 's': settings.separator = option.value; break;
      case 'w': settings.equal_width = true; break;
    }
  }
  const auto& operands = args->operands;
  if (operands.empty() || operands.size() > 3) {
    if (operands.empty())
      co_await command.ReportMissing(*args);
    else
      co_await command.ReportExtra(operands[3]);
    co_return command.status;
  }
  Format format;
  if (format_text) {
    if (std::string error = ParseFormat(*format_text, &format); !error.empty()) {
      co_await command.Report(error);
      co_return command.status;
    }
    if (settings.equal_width) {
      co_await command.ReportUsage("format string may not be specified when printing equal width strings");
      co_return command.status;
    }
  }
  Operand first{Extended::FromInteger(1), 1, 0}, step{Extended::FromInteger(1), 1, 0}, last;
  Operand* targets[3] = {&last, nullptr, nullptr};
  if (operands.size() == 2) targets[0] = &first, targets[1] = &last;
  if (operands.size() == 3) targets[0] = &first, targets[1] = &step, targets[2] = &last;
  for (size_t i = 0; i < operands.size(); ++i) {
    *targets[i] = Operand{};
    bool valid = ParseOperand(operands[i], targets[i]);
    if (valid && !targets[i]->value.IsNan()) continue;
    co_await command.ReportUsage(valid ? "invalid ‘not-a-number’ argument: " + Quote(operands[i])
                                       : "invalid floating point argument: " + Quote(operands[i]));
    co_return command.status;
  }
  if (step.value.kind == Extended::Kind::kZero) {
    co_await command.ReportUsage("invalid Zero increment value: " + Quote(operands[1]));
    co_return command.status;
  }
  if (!format_text) format = DefaultFormat(first, step, last, settings.equal_width);
  int64_t from, by, to;
  bool whole = !format_text && format.number.conversion == 'f' && format.number.precision == 0 &&
               ToInteger(first.value, Rounding::kNone, &from) &&
               ToInteger(step.value, Rounding::kNone, &by) &&
               ToInteger(last.value, by > 0 ? Rounding::kDown : Rounding::kUp, &to) &&
               !(first.value.kind == Extended::Kind::kZero && first.value.negative);
  std::string_view first_text = operands.size() > 1 ? operands[0] : "1";
  constexpr int64_t kMaxDigitStep = 200;  // GNU's: beyond it numbers are floating-point
  bool digits = !format_text && !settings.equal_width && AllDigits(first_text) &&
                AllDigits(operands.back()) && (operands.size() < 3 || AllDigits(operands[1])) &&
                ToInteger(step.value, Rounding::kNone, &by) && by <= kMaxDigitStep;
  if (whole && by == 1 && from >= 0 && to >= from && !settings.equal_width && settings.separator == "\n")
    co_await WriteCounting(command, static_cast<uint64_t>(from), static_cast<uint64_t>(to));
  else if (whole)
    co_await WriteIntegers(command, from, by, to, static_cast<size_t>(format.number.width), settings);
  else if (digits)
    co_await WriteDigits(command, std::string(WithoutZeros(first_text)), static_cast<unsigned>(by),
                         std::string(WithoutZeros(operands.back())), settings);
  else
    co_await WriteNumbers(command, first.value, step.value, last.value, format, settings);
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
