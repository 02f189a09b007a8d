#include "commands/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/extended.h"
#include "commands/quote.h"

namespace bivalve::commands {
namespace {

bool Multiply(uint64_t* value, uint64_t factor) { return !__builtin_mul_overflow(*value, factor, value); }

bool MultiplyPower(uint64_t* value, uint64_t base, int power) {
  if (*value == 0) return true;
  while (power-- > 0)
    if (!Multiply(value, base)) return false;
  return true;
}

}  // namespace

std::expected<uint64_t, NumberError> ParseSize(std::string_view text, std::string_view suffixes) {
  size_t blanks = text.find_first_not_of(" \t\n\v\f\r");
  text.remove_prefix(std::min(blanks, text.size()));
  if (!text.empty() && text[0] == '+') text.remove_prefix(1);
  uint64_t value = 0;
  bool overflow = false;
  size_t digits = 0;
  for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits)
    overflow |= !Multiply(&value, 10) || __builtin_add_overflow(value, text[digits] - '0', &value);
  std::string_view suffix = text.substr(digits);
  if (digits == 0) {
    if (suffix.empty() || suffixes.find(suffix[0]) == std::string_view::npos)
      return std::unexpected(NumberError::kInvalid);
    value = 1;
  }
  if (!suffix.empty()) {
    char letter = suffix[0];
    if (suffixes.find(letter) == std::string_view::npos || letter == '0')
      return std::unexpected(NumberError::kInvalid);
    std::string_view tail = suffix.substr(1);
    uint64_t base = 1024;
    bool extended = suffixes.find('0') != std::string_view::npos;
    constexpr std::string_view kPowers = "KMGTPEZY";
    size_t power = kPowers.find(letter == 'k' ? 'K' : letter);
    if (power != std::string_view::npos && extended && (tail == "B" || tail == "D")) {
      base = 1000;
    } else if (!(tail.empty() || (power != std::string_view::npos && extended && tail == "iB"))) {
      return std::unexpected(NumberError::kInvalid);
    }
    if (power != std::string_view::npos) {
      overflow |= !MultiplyPower(&value, base, static_cast<int>(power) + 1);
    } else {
      overflow |= !Multiply(&value, letter == 'b' ? 512 : letter == 'w' ? 2 : 1);
    }
  }
  if (overflow) return std::unexpected(NumberError::kOverflow);
  return value;
}

std::expected<int64_t, NumberError> ParseInteger(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::unexpected(NumberError::kInvalid);
  }
  int64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc::invalid_argument || end != text.data() + text.size())
    return std::unexpected(NumberError::kInvalid);
  if (error == std::errc::result_out_of_range) return std::unexpected(NumberError::kOverflow);
  return value;
}

std::expected<int64_t, std::string> ReadNumber(std::string_view text, int64_t least, int64_t most,
                                               std::string_view suffixes, std::string_view what) {
  std::string_view digits = text.substr(std::min(text.find_first_not_of(" \t\n\v\f\r"), text.size()));
  bool negative = digits.starts_with('-');
  auto parsed = ParseSize(negative ? digits.substr(1) : text, suffixes);
  std::string complaint = std::string(what) + ": " + Quote(text);
  if (negative && (digits.size() < 2 || digits[1] < '0' || digits[1] > '9'))
    return std::unexpected(complaint);
  if (!parsed && parsed.error() == NumberError::kInvalid) return std::unexpected(complaint);
  constexpr int64_t kHalf = INT32_MAX / 2;
  bool large = !parsed || *parsed > static_cast<uint64_t>(INT64_MAX);
  int64_t value = large ? (negative ? INT64_MIN : INT64_MAX) : static_cast<int64_t>(*parsed);
  if (!large && negative) value = -value;
  if (!large && value >= least && value <= most) return value;
  large |= value > kHalf || value < -kHalf;
  return std::unexpected(
      complaint + (large ? ": Value too large for defined data type" : ": Numerical result out of range"));
}

std::string SizeOptionError(std::span<const std::string> args, const ParsedOption& option,
                            std::span<const Option> options, NumberError error, bool any_base) {
  std::string name = std::string("-") + static_cast<char>(option.id);
  for (const std::string& arg : args) {
    bool inside = option.value.data() >= arg.data() && option.value.data() <= arg.data() + arg.size();
    bool next = &arg != args.data() && option.value.data() == arg.data();
    std::string_view word = next ? std::string_view(*(&arg - 1)) : std::string_view(arg);
    if ((!inside && !next) || !word.starts_with("--")) continue;
    for (const Option& known : options)
      if (!known.name.empty() && (known.id ? known.id : known.letter) == option.id)
        name = "--" + std::string(known.name);
  }
  std::string value = QuoteAlways(option.value);
  if (error == NumberError::kOverflow) return name + " argument " + value + " too large";
  size_t blanks = std::min(option.value.find_first_not_of(" \t\n\v\f\r+"), option.value.size());
  std::string_view rest = option.value.substr(blanks);
  bool number = !rest.empty() && ((rest[0] >= '0' && rest[0] <= '9') || (any_base && rest.starts_with("0x")));
  return (number ? "invalid suffix in " : "invalid ") + name + " argument " + value;
}

std::string_view NumberErrorText(NumberError error) {
  return error == NumberError::kOverflow ? ": Value too large for defined data type" : "";
}

std::string HumanSize(uint64_t bytes, bool si) {
  uint64_t base = si ? 1000 : 1024;
  if (bytes < base) return std::to_string(bytes);
  int power = 0;
  uint64_t unit = 1;
  while (bytes / unit >= base && power < 6) {
    unit *= base;
    ++power;
  }
  auto ceiling = [](unsigned __int128 number, uint64_t by) {
    return static_cast<uint64_t>((number + by - 1) / by);
  };
  uint64_t tenths = ceiling(static_cast<unsigned __int128>(bytes) * 10, unit);
  uint64_t whole = ceiling(bytes, unit);
  if (tenths >= 100 && whole >= base && power < 6) {
    ++power;
    tenths = 10;
  }
  char letter = (si ? "kMGTPE" : "KMGTPE")[power - 1];
  if (tenths >= 100) return std::to_string(whole) + letter;
  return std::to_string(tenths / 10) + '.' + static_cast<char>('0' + tenths % 10) + letter;
}

bool ParseDuration(std::string_view text, int64_t* ns) {
  size_t taken = 0;
  Extended number = Extended::Parse(text, &taken);
  std::string_view suffix = text.substr(taken);
  if (taken == 0 || suffix.size() > 1 || number.IsNan()) return false;
  if (number.negative && number.kind != Extended::Kind::kZero) return false;
  double unit = 1;
  if (!suffix.empty()) {
    switch (suffix[0]) {
      case 's': break;
      case 'm': unit = 60; break;
      case 'h': unit = 3600; break;
      case 'd': unit = 86400; break;
      default: return false;
    }
  }
  double total = std::ceil(number.ToDouble() * unit * 1e9);
  *ns = total >= 9.2e18 ? INT64_MAX : static_cast<int64_t>(total);
  return true;
}

}  // namespace bivalve::commands
