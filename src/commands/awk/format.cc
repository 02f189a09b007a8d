// printf and sprintf.
#include <cmath>
#include <cstdio>

#include "base/utf8.h"
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {
namespace {

constexpr int kMostWidth = 10'000'000;

struct Spec {
  bool minus = false, plus = false, space = false, alternate = false, zero = false;
  int width = 0;
  int precision = -1;
  char conversion = 0;
};

// Puts blanks, or zeros behind the sign, around a text of `size` characters.
void AppendPadded(std::string& out, std::string_view text, size_t size, const Spec& spec, bool zeros) {
  size_t width = static_cast<size_t>(spec.width);
  size_t fill = width > size ? width - size : 0;
  if (spec.minus) {
    out += text;
    out.append(fill, ' ');
  } else if (zeros && fill) {
    size_t sign = !text.empty() && (text[0] == '-' || text[0] == '+' || text[0] == ' ') ? 1 : 0;
    if (text.size() > sign + 1 && text[sign] == '0' && (text[sign + 1] | 0x20) == 'x') sign += 2;
    out += text.substr(0, sign);
    out.append(fill, '0');
    out += text.substr(sign);
  } else {
    out.append(fill, ' ');
    out += text;
  }
}

// %.2f of numbers of ordinary size; false when printf has to decide how it is rounded.
bool AppendFixed(std::string& out, double value, const Spec& spec) {
  constexpr double kTen[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
  int places = spec.precision < 0 ? 6 : spec.precision;
  if (places > 6 || spec.alternate || spec.zero || spec.plus || spec.space || std::signbit(value))
    return false;
  double scaled = value * kTen[places];
  if (!(scaled < 1e9)) return false;
  double whole = std::floor(scaled), rest = scaled - whole;
  if (std::fabs(rest - 0.5) < 1e-5) return false;
  uint32_t digits = static_cast<uint32_t>(rest > 0.5 ? whole + 1 : whole);
  char text[16];
  size_t at = sizeof text;
  for (int i = 0; i < places; ++i, digits /= 10) text[--at] = static_cast<char>('0' + digits % 10);
  if (places) text[--at] = '.';
  do text[--at] = static_cast<char>('0' + digits % 10);
  while (digits /= 10);
  AppendPadded(out, {text + at, sizeof text - at}, sizeof text - at, spec, false);
  return true;
}

void AppendFloat(std::string& out, double value, const Spec& spec, char conversion) {
  if (conversion == 'f' && AppendFixed(out, value, spec)) return;
  char format[16];
  size_t at = 0;
  format[at++] = '%';
  if (spec.minus) format[at++] = '-';
  if (spec.plus) format[at++] = '+';
  if (spec.space) format[at++] = ' ';
  if (spec.alternate) format[at++] = '#';
  if (spec.zero) format[at++] = '0';
  format[at++] = '*';
  if (spec.precision >= 0) {
    format[at++] = '.';
    format[at++] = '*';
  }
  format[at++] = conversion;
  format[at] = '\0';
  auto print = [&](char* into, size_t size) {
    return spec.precision >= 0 ? std::snprintf(into, size, format, spec.width, spec.precision, value)
                               : std::snprintf(into, size, format, spec.width, value);
  };
  char text[128];
  int size = print(text, sizeof text);
  if (size < static_cast<int>(sizeof text)) {
    out.append(text, static_cast<size_t>(size));
    return;
  }
  size_t before = out.size();
  out.resize(before + static_cast<size_t>(size) + 1);
  print(out.data() + before, static_cast<size_t>(size) + 1);
  out.pop_back();
}

// The digits of a whole number with precision, sign and prefix.
std::string IntegerText(const std::string& digits, bool negative, const Spec& spec, std::string_view prefix) {
  std::string text;
  if (negative)
    text += '-';
  else if (spec.conversion == 'd' && spec.plus)
    text += '+';
  else if (spec.conversion == 'd' && spec.space)
    text += ' ';
  text += prefix;
  if (spec.precision > static_cast<int>(digits.size()))
    text.append(static_cast<size_t>(spec.precision) - digits.size(), '0');
  // Nothing at all for zero without precision.
  if (!(spec.precision == 0 && digits == "0")) text += digits;
  return text;
}

std::string UnsignedDigits(uint64_t value, char conversion) {
  unsigned base = conversion == 'o' ? 8 : conversion == 'u' ? 10 : 16;
  const char* letters = conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
  std::string digits;
  do {
    digits.insert(digits.begin(), letters[value % base]);
    value /= base;
  } while (value);
  return digits;
}

void AppendInteger(std::string& out, double value, Spec spec) {
  if (!std::isfinite(value)) {
    out += MagicText(value);  // whatever the width
    return;
  }
  bool zeros = spec.zero && !spec.minus && spec.precision < 0;
  if (spec.conversion == 'd' || spec.conversion == 'i') {
    spec.conversion = 'd';
    double whole = std::trunc(value);
    std::string digits(400, '\0');
    digits.resize(static_cast<size_t>(std::snprintf(digits.data(), 400, "%.0f", std::fabs(whole))));
    std::string text = IntegerText(digits, whole < 0, spec, {});
    AppendPadded(out, text, text.size(), spec, zeros);
    return;
  }
  double whole = std::trunc(value);
  if (whole >= 18446744073709551616.0 || whole < -9223372036854775808.0) {
    // Out of range: as %g does it, but whole numbers in full.
    spec.conversion = 'g';
    if (spec.precision < 0 && false) spec.precision = 6;
    AppendFloat(out, value, spec, 'g');
    return;
  }
  uint64_t bits =
      whole < 0 ? static_cast<uint64_t>(static_cast<int64_t>(whole)) : static_cast<uint64_t>(whole);
  std::string digits = UnsignedDigits(bits, spec.conversion);
  std::string_view prefix;
  if (spec.alternate && bits != 0 && (spec.conversion | 0x20) == 'x')
    prefix = spec.conversion == 'x' ? "0x" : "0X";
  if (spec.alternate && spec.conversion == 'o' && bits == 0 && spec.precision == 0) spec.precision = 1;
  if (spec.alternate && spec.conversion == 'o' && digits[0] != '0' &&
      spec.precision <= static_cast<int>(digits.size()))
    digits.insert(digits.begin(), '0');
  std::string text = IntegerText(digits, false, spec, prefix);
  AppendPadded(out, text, text.size(), spec, zeros);
}

}  // namespace

bool Runtime::Format(std::string_view format, const Value* args, int count, std::string* out) {
  int next = 0;
  bool positional = false, sequential = false;
  for (size_t at = 0; at < format.size();) {
    size_t percent = format.find('%', at);
    if (percent == std::string_view::npos) {
      out->append(format.substr(at));
      break;
    }
    out->append(format.substr(at, percent - at));
    size_t i = percent + 1;
    Spec spec;
    int position = -1;
    bool ran_out = false;
    auto run_out = [&](size_t column) {
      Fatal("not enough arguments to satisfy format string\n\t`" + std::string(format) + "'\n\t" +
            std::string(column, ' ') + "^ ran out for this one");
    };
    auto take = [&](int number) -> const Value* {
      if (number < 0) {
        sequential = true;
        number = next++;
      } else {
        positional = true;
      }
      if (number < count) return &args[number];
      ran_out = true;
      return nullptr;
    };
    auto digits = [&]() -> int {
      if (i >= format.size() || format[i] < '0' || format[i] > '9') return -1;
      int value = 0;
      for (; i < format.size() && format[i] >= '0' && format[i] <= '9'; ++i)
        value = std::min(value * 10 + (format[i] - '0'), kMostWidth);
      return value;
    };
    // `*`, perhaps with the number of the argument.
    auto star = [&](int* value) {
      ++i;
      size_t before = i;
      int number = digits();
      if (number > 0 && i < format.size() && format[i] == '$') {
        ++i;
      } else {
        i = before;
        number = 0;
      }
      const Value* arg = take(number - 1);
      double given = arg ? std::trunc(ToNumber(*arg)) : 0;
      if (ran_out && number > 0) run_out(i - 1);
      *value = given > kMostWidth ? kMostWidth : given < -kMostWidth ? -kMostWidth : static_cast<int>(given);
    };
    {
      size_t before = i;
      int number = digits();
      if (number > 0 && i < format.size() && format[i] == '$') {
        position = number - 1;
        ++i;
      } else if (number <= 0 && i < format.size() && format[i] == '$') {
        Fatal("argument index with `$' must be > 0");
        return false;
      } else {
        i = before;
      }
    }
    for (bool flags = true; flags && i < format.size();) {
      switch (format[i]) {
        case '-': spec.minus = true; break;
        case '+': spec.plus = true; break;
        case ' ': spec.space = true; break;
        case '#': spec.alternate = true; break;
        case '0': spec.zero = true; break;
        case '\'': break;
        default: flags = false; continue;
      }
      ++i;
    }
    if (i < format.size() && format[i] == '*') {
      star(&spec.width);
      if (spec.width < 0) {
        spec.minus = true;
        spec.width = -spec.width;
      }
    } else if (int width = digits(); width >= 0) {
      spec.width = width;
    }
    if (i < format.size() && format[i] == '.') {
      ++i;
      if (i < format.size() && format[i] == '*') {
        star(&spec.precision);
        if (spec.precision < 0) spec.precision = -1;
      } else {
        bool minus = i < format.size() && format[i] == '-';
        if (minus) ++i;
        int precision = digits();
        spec.precision = minus ? -1 : precision < 0 ? 0 : precision;
      }
    }
    if (failed_) return false;
    // Modifiers mean nothing, one of each kind; flags may follow them.
    for (std::string seen; i < format.size(); ++i) {
      char c = format[i];
      if (c == ' ')
        spec.space = true;
      else if (c == '-')
        spec.minus = true;
      else if (c == '+')
        spec.plus = true;
      else if (c == '#')
        spec.alternate = true;
      else if (std::string_view("lhLjtz").find(c) != std::string_view::npos &&
               seen.find(c) == std::string::npos) {
        if (lint_) Warning(std::string("`") + c + "' is meaningless in awk formats; ignored");
        if (settings_.dialect.posix) {
          Fatal(std::string("`") + c + "' is not permitted in POSIX awk formats");
          return false;
        }
        seen += c;
      } else
        break;
    }
    if (i >= format.size()) {
      if (lint_) Warning("[s]printf: format specifier does not have control letter");
      out->append(format.substr(percent));
      break;
    }
    spec.conversion = format[i++];
    at = i;
    if (spec.conversion == '%') {
      if (lint_ && spec.width > 0) Warning("field width is ignored for `%%' specifier");
      *out += '%';
      continue;
    }
    if (std::string_view("cdiouxXsaAeEfFgG").find(spec.conversion) == std::string_view::npos) {
      if (lint_ && spec.conversion == '\n')
        Warning("[s]printf: format specifier does not have control letter");
      else if (lint_)
        Warning(std::string("ignoring unknown format specifier character `") + spec.conversion +
                "': no argument converted");
      out->append(format.substr(percent, i - percent));
      continue;
    }
    const Value* arg = take(position);
    if (positional && sequential) {
      Fatal("fatal: must use `count$' on all formats or none");
      return false;
    }
    if (ran_out) {
      if (positional) {
        Fatal("argument index " + std::to_string(position + 1) +
              " greater than total number of supplied arguments");
        return false;
      }
      run_out(percent + 1);
      return false;
    }
    meter().SpendBytes(static_cast<uint64_t>(spec.width) +
                       static_cast<uint64_t>(std::max(spec.precision, 0)));
    switch (spec.conversion) {
      case 'c': {
        std::string text;
        if (LooksNumeric(*arg) || arg->tag() <= Tag::kNull) {
          double number = std::trunc(ToNumber(*arg));
          bool valid = number >= 0 && number <= 0x10FFFF && !(number >= 0xD800 && number <= 0xDFFF);
          if (valid && !(byte_characters_ && number > 127))
            AppendUtf8(text, static_cast<char32_t>(number));
          else
            text +=
                static_cast<char>(static_cast<int64_t>(std::isfinite(number) ? std::fmod(number, 256) : 0));
        } else {
          Scratch scratch;
          std::string_view all = View(*arg, scratch);
          // Of an empty text gawk writes a NUL.
          text = all.empty() ? std::string_view("", 1)
                             : all.substr(0, byte_characters_ ? 1 : DecodeUtf8(all).length);
        }
        AppendPadded(*out, text, text.empty() ? 0 : 1, spec, false);
        break;
      }
      case 's': {
        Scratch scratch;
        std::string_view text = View(*arg, scratch);
        size_t size = byte_characters_ ? text.size() : CountUtf8(text);
        if (spec.precision >= 0 && static_cast<size_t>(spec.precision) < size) {
          size_t end = 0;
          for (int n = 0; n < spec.precision; ++n)
            end += byte_characters_ ? 1 : DecodeUtf8(text.substr(end)).length;
          text = text.substr(0, end);
          size = static_cast<size_t>(spec.precision);
        }
        AppendPadded(*out, text, size, spec, false);
        break;
      }
      case 'd':
      case 'i':
      case 'o':
      case 'u':
      case 'x':
      case 'X': AppendInteger(*out, ToNumber(*arg), spec); break;
      default: {
        double value = ToNumber(*arg);
        if (!std::isfinite(value)) {
          *out += MagicText(value);
          break;
        }
        AppendFloat(*out, value, spec, spec.conversion);
      }
    }
  }
  if (lint_ && !positional && next < count) Warning("too many arguments supplied for format string");
  return true;
}

}  // namespace bivalve::commands::awk
