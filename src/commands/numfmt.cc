// numfmt: numbers with and without units, for people and back.
#include <algorithm>

#include "base/extended.h"
#include "commands/command.h"
#include "commands/field_list.h"
#include "commands/inputs.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr int kFrom = 256, kFromUnit = 257, kTo = 258, kToUnit = 259, kRound = 260, kPadding = 261,
              kSuffix = 262, kGrouping = 263, kInvalid = 264, kHeader = 265, kFormat = 266, kField = 267,
              kDebug = 268;
constexpr Option kOptions[] = {
    {0, "from", Takes::kArgument, kFrom},
    {0, "from-unit", Takes::kArgument, kFromUnit},
    {0, "to", Takes::kArgument, kTo},
    {0, "to-unit", Takes::kArgument, kToUnit},
    {0, "round", Takes::kArgument, kRound},
    {0, "padding", Takes::kArgument, kPadding},
    {0, "suffix", Takes::kArgument, kSuffix},
    {0, "grouping", Takes::kNothing, kGrouping},
    {'d', "delimiter", Takes::kArgument},
    {0, "field", Takes::kArgument, kField},
    {0, "debug", Takes::kNothing, kDebug},
    {0, "header", Takes::kOptional, kHeader},
    {0, "format", Takes::kArgument, kFormat},
    {0, "invalid", Takes::kArgument, kInvalid},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: numfmt [OPTION]... [NUMBER]...
Write the NUMBERs, or those of standard input, in another form.

      --from=UNIT       units of the numbers that come in: none, auto, si, iec, iec-i
      --to=UNIT         units of those that go out: none, si, iec, iec-i
      --from-unit=N, --to-unit=N  what one unit is (1)
      --round=HOW       up, down, from-zero (default), towards-zero, nearest
  -d, --delimiter=X     fields are separated by X, not by blanks
      --field=LIST      the fields that are numbers (1): N, N-, N-M, -M, -
      --format=FORMAT   text around %f, which may have ', 0, -, a width and a precision
      --padding=N       at least N characters, on the right of them; -N: on the left
      --grouping        group digits as the locale does, which is not at all
      --suffix=TEXT     comes behind each number
      --header[=N]      N lines (1) are copied
      --invalid=HOW     a number that is none: abort (default), fail, warn, ignore
      --debug           tell what is strange about the options
  -z, --zero-terminated  lines end with NUL, not newline

K, M, G, T, P, E, Z, Y are powers of 1000 (si) or of 1024 (iec; with an i behind them: iec-i; auto takes both).
)",
    .options = kOptions,
};

enum Scale { kNone, kAuto, kSi, kIec, kIecI };
enum Rounding { kUp, kDown, kFromZero, kTowardsZero, kNearest };
enum Mode { kAbort, kFail, kWarn, kIgnore };
constexpr Word kFromWords[] = {
    {"none", kNone}, {"auto", kAuto}, {"si", kSi}, {"iec", kIec}, {"iec-i", kIecI}};
constexpr Word kToWords[] = {{"none", kNone}, {"si", kSi}, {"iec", kIec}, {"iec-i", kIecI}};
constexpr Word kRoundWords[] = {{"up", kUp},
                                {"down", kDown},
                                {"from-zero", kFromZero},
                                {"towards-zero", kTowardsZero},
                                {"nearest", kNearest}};
constexpr Word kModeWords[] = {{"abort", kAbort}, {"fail", kFail}, {"warn", kWarn}, {"ignore", kIgnore}};

constexpr std::string_view kLetters = "KMGTPEZY";
// Digits that are taken as they are; more lose precision, and too many are none.
constexpr size_t kExactDigits = 18, kMostDigits = 27;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsBlank(char c) { return c == ' ' || c == '\t'; }

Extended Power(int64_t base, size_t exponent) {
  Extended value = Extended::FromInteger(1), factor = Extended::FromInteger(base);
  for (; exponent > 0; --exponent) value = Multiply(value, factor);
  return value;
}

Extended Magnitude(Extended value) {
  value.negative = false;
  return value;
}

Extended RoundTo(const Extended& value, Rounding how) {
  Extended whole = Truncate(value);
  if (how == kNearest) {
    Extended half = Extended::FromInteger(1);
    half.exponent -= 1;
    half.negative = value.negative;
    return Truncate(Add(value, half));
  }
  bool away = how == kFromZero || (how == kUp && !value.negative) || (how == kDown && value.negative);
  if (!away || Compare(whole, value) == 0) return whole;
  return Add(whole, Extended::FromInteger(value.negative ? -1 : 1));
}

std::string Fixed(const Extended& value, size_t precision, char conversion = 'f') {
  std::string out;
  AppendFloat(out, value,
              {.conversion = conversion, .precision = static_cast<int>(std::min<size_t>(precision, 4096))});
  return out;
}

class Numfmt {
 public:
  explicit Numfmt(Process& process) : command_(process, kUsage) { ranges_ = {{1, 1}}; }
  friend kernel::Scheduler& SchedulerOf(Numfmt& numfmt) { return SchedulerOf(numfmt.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await Take(option)) co_return command_.status;
    if (!format_.data() && grouping_ && to_ != kNone) {
      co_await command_.Report("grouping cannot be combined with --to");
      co_return command_.status;
    }
    if (format_.data() && grouping_) {
      co_await command_.Report("--grouping cannot be combined with --format");
      co_return command_.status;
    }
    if (debug_ && from_ == kNone && to_ == kNone && !grouping_ && padding_ == 0 && !format_.data())
      co_await command_.Warn("no conversion option specified");
    if (format_.data() && !co_await ReadFormat()) co_return command_.status;
    if (debug_ && grouping_) co_await command_.Warn("grouping has no effect in this locale");
    auto_padding_ = padding_ == 0 && !delimiter_;
    if (args->operands.empty()) {
      co_await FromInput();
    } else {
      if (debug_ && header_ > 0) co_await command_.Warn("--header ignored with command-line input");
      for (std::string_view operand : args->operands) {
        if (!co_await Line(std::string(operand), true)) co_return command_.status;
        if (command_.OutputFailed()) break;
      }
    }
    if (failed_ && debug_) co_await command_.Warn("failed to convert some of the input numbers");
    if (failed_ && mode_ == kFail) command_.status = 2;
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> Refuse(std::string text) {
    co_await command_.Report(std::move(text));
    co_return false;
  }

  template <size_t N>
  Task<bool> TakeWord(std::string_view value, std::string_view option, const Word (&words)[N], int* out) {
    auto word = MatchWord(value, words);
    if (!word) {
      co_await command_.ReportWord(value, option, words);
      co_return false;
    }
    *out = *word;
    co_return true;
  }

  Task<bool> TakeUnit(std::string_view value, uint64_t* out) {
    // K is 1000 here and Ki is 1024.
    bool iec = value.ends_with('i');
    std::string_view digits = iec ? value.substr(0, value.size() - 1) : value;
    std::optional<uint64_t> unit;
    size_t power = digits.empty() ? std::string_view::npos : kLetters.find(digits.back());
    if (power != std::string_view::npos) digits.remove_suffix(1);
    auto number = ParseSize(digits, "");
    if (digits.empty() && power != std::string_view::npos) number = 1;
    if (number && !(iec && power == std::string_view::npos) && *number > 0) {
      unit = *number;
      for (size_t i = 0; unit && power != std::string_view::npos && i <= power; ++i) {
        uint64_t next = 0;
        if (__builtin_mul_overflow(*unit, uint64_t{iec ? 1024u : 1000u}, &next))
          unit.reset();
        else
          unit = next;
      }
    }
    if (!unit) co_return co_await Refuse("invalid unit size: " + Quote(value));
    *out = *unit;
    co_return true;
  }

  Task<bool> Take(const ParsedOption& option) {
    std::string_view value = option.value;
    switch (option.id) {
      case kFrom: co_return co_await TakeWord(value, "--from", kFromWords, &from_);
      case kTo: co_return co_await TakeWord(value, "--to", kToWords, &to_);
      case kFromUnit: co_return co_await TakeUnit(value, &from_unit_);
      case kToUnit: co_return co_await TakeUnit(value, &to_unit_);
      case kRound: co_return co_await TakeWord(value, "--round", kRoundWords, &rounding_);
      case kInvalid: co_return co_await TakeWord(value, "--invalid", kModeWords, &mode_);
      case kPadding: {
        auto number = ParseInteger(value);
        if (!number || *number == 0) co_return co_await Refuse("invalid padding value " + Quote(value));
        padding_ = std::clamp<int64_t>(*number, -(1 << 20), 1 << 20);
        break;
      }
      case kSuffix: suffix_ = value; break;
      case kGrouping: grouping_ = true; break;
      case kDebug: debug_ = true; break;
      case 'd':
        if (value.size() > 1) co_return co_await Refuse("the delimiter must be a single character");
        delimiter_ = value.empty() ? '\0' : value[0];
        break;
      case kField: {
        if (fields_given_) co_return co_await Refuse("multiple field specifications");
        fields_given_ = true;
        if (value == "-") {
          ranges_ = {{1, UINT64_MAX}};
          break;
        }
        FieldList list = ParseFieldList(value, FieldUnit::kField);
        if (!list.error.empty()) {
          co_await command_.ReportUsage(list.error);
          co_return false;
        }
        ranges_ = std::move(list.ranges);
        break;
      }
      case kHeader: {
        auto number = option.HasValue() ? ParseSize(value, "") : uint64_t{1};
        if (!number || *number == 0) co_return co_await Refuse("invalid header value " + Quote(value));
        header_ = *number;
        break;
      }
      case kFormat: format_ = value; break;
      case 'z': ending_ = '\0'; break;
      default: break;
    }
    co_return true;
  }

  Task<bool> ReadFormat() {
    std::string_view text = format_;
    size_t at = 0;
    for (; at < text.size(); ++at) {
      if (text[at] != '%') continue;
      if (at + 1 < text.size() && text[at + 1] == '%') {
        ++at;
        continue;
      }
      break;
    }
    if (at >= text.size()) co_return co_await Refuse("format " + Quote(text) + " has no % directive");
    // "%%" in front is one, behind it is not touched.
    for (size_t i = 0; i < at; ++i) {
      before_ += text[i];
      if (text[i] == '%') ++i;
    }
    ++at;
    bool zero = false, minus = false, grouped = false;
    for (; at < text.size() && std::string_view(" '0").find(text[at]) != std::string_view::npos; ++at) {
      grouped |= text[at] == '\'';
      zero |= text[at] == '0';
    }
    if (at < text.size() && text[at] == '-') {
      minus = true;
      ++at;
    }
    int64_t width = 0;
    for (; at < text.size() && IsDigit(text[at]); ++at) {
      width = width * 10 + (text[at] - '0');
      if (width > INT32_MAX) co_return co_await Refuse("invalid format " + Quote(text) + " (width overflow)");
    }
    if (width > 0) {
      if (debug_ && padding_ != 0 && !zero) co_await command_.Warn("--format padding overriding --padding");
      width = std::min<int64_t>(width, 1 << 20);
      if (zero && !minus)
        zero_width_ = static_cast<size_t>(width);
      else
        padding_ = minus ? -width : width;
    }
    if (at >= text.size()) co_return co_await Refuse("format " + Quote(text) + " ends in %");
    if (text[at] == '.') {
      ++at;
      int64_t precision = 0;
      for (; at < text.size() && IsDigit(text[at]); ++at) {
        precision = precision * 10 + (text[at] - '0');
        if (precision > INT32_MAX) co_return co_await Refuse("invalid precision in format " + Quote(text));
      }
      precision_ = precision;
    }
    if (at >= text.size() || text[at] != 'f')
      co_return co_await Refuse("invalid format " + Quote(text) + ", directive must be %[0]['][-][N][.][N]f");
    after_ = text.substr(++at);
    for (; at < text.size(); ++at) {
      if (text[at] != '%') continue;
      if (at + 1 >= text.size() || text[at + 1] != '%')
        co_return co_await Refuse("format " + Quote(text) + " has too many % directives");
      ++at;
    }
    if (grouped && to_ != kNone) co_return co_await Refuse("grouping cannot be combined with --to");
    grouping_ |= grouped;
    co_return true;
  }

  Task<void> FromInput() {
    FileRef file = command_.process.Fd(0);
    if (!file) {
      co_await command_.Report("error reading input: Bad file descriptor");
      co_return;
    }
    kernel::Reader reader(command_.process, file);
    for (uint64_t number = 0;; ++number) {
      auto line = co_await reader.Line(ending_);
      if (!line) {
        co_await command_.Report("error reading input: " + Why(line.error()));
        co_return;
      }
      if (!*line || command_.OutputFailed()) co_return;
      std::string text(**line);
      bool ended = text.ends_with(ending_);
      if (number < header_) {
        (void)co_await command_.out.Write(text);
        continue;
      }
      if (ended) text.pop_back();
      if (!co_await Line(std::move(text), ended)) co_return;
    }
  }

  bool Wanted(uint64_t field) const {
    return std::ranges::any_of(
        ranges_, [field](const FieldRange& range) { return field >= range.first && field <= range.last; });
  }

  // False: that was the end.
  Task<bool> Line(std::string text, bool ended) {
    command_.machine.SpendBytes(text.size() * 4);
    std::string out;
    size_t at = 0;
    for (uint64_t field = 1;; ++field) {
      size_t end = at;
      if (delimiter_) {
        end = std::min(text.find(*delimiter_, at), text.size());
      } else {
        while (end < text.size() && (IsBlank(text[end]) || text[end] == '\n')) ++end;
        while (end < text.size() && !IsBlank(text[end]) && text[end] != '\n') ++end;
      }
      if (field > 1) out += delimiter_ ? *delimiter_ : ' ';
      std::string_view part = std::string_view(text).substr(at, end - at);
      if (!Wanted(field)) {
        out += part;
      } else {
        std::string error;
        auto number = Convert(part, field, &error);
        if (number) {
          out += *number;
        } else {
          failed_ = true;
          if (mode_ != kIgnore) {
            // What stands in front of it in the line is out already.
            if (mode_ == kAbort) (void)co_await command_.out.Write(out);
            co_await command_.Warn(error);
          }
          if (mode_ == kAbort) {
            command_.status = 2;
            co_return false;
          }
          out += part;
        }
        if (!warning_.empty()) co_await command_.Warn(std::exchange(warning_, {}));
      }
      if (end >= text.size()) break;
      at = end + 1;
    }
    if (ended) out += ending_;
    (void)co_await command_.out.Write(out);
    co_return true;
  }

  // A number with its unit; the error says why not.
  std::optional<Extended> Parse(std::string_view text, size_t* precision, std::string* error) {
    std::string_view rest = text;
    std::string shown = Quote(text);
    auto wrong = [&](std::string why) {
      *error = std::move(why);
      return std::nullopt;
    };
    bool negative = rest.starts_with('-');
    if (negative) rest.remove_prefix(1);
    bool lossy = false;
    auto digits = [&](Extended* value, size_t* count) {
      Extended ten = Extended::FromInteger(10);
      size_t significant = 0;
      for (; !rest.empty() && IsDigit(rest[0]); rest.remove_prefix(1), ++*count) {
        if (significant > 0 || rest[0] != '0') ++significant;
        if (significant > kExactDigits) lossy = true;
        if (significant > kMostDigits) return false;
        *value = Add(Multiply(*value, ten), Extended::FromInteger(rest[0] - '0'));
      }
      return true;
    };
    Extended value;
    size_t whole = 0;
    if (!digits(&value, &whole)) return wrong("value too large to be converted: " + shown);
    if (whole == 0 && !rest.starts_with('.')) return wrong("invalid number: " + shown);
    *precision = 0;
    if (rest.starts_with('.')) {
      rest.remove_prefix(1);
      Extended fraction;
      if (!digits(&fraction, precision)) return wrong("value too large to be converted: " + shown);
      if (*precision == 0) return wrong("invalid number: " + shown);
      value = Add(value, Divide(fraction, Power(10, *precision)));
    }
    if (negative && value.kind != Extended::Kind::kZero) value = value.Negated();
    if (lossy && debug_) warning_ = "large input value " + shown + ": possible precision loss";
    while (!rest.empty() && IsBlank(rest[0])) rest.remove_prefix(1);
    int64_t base = from_ == kIec || from_ == kIecI ? 1024 : 1000;
    size_t power = 0;
    if (!rest.empty()) {
      power = kLetters.find(rest[0]) + 1;
      if (power == 0) return wrong("invalid suffix in input: " + shown);
      if (from_ == kNone) return wrong("rejecting suffix in input: " + shown + " (consider using --from)");
      rest.remove_prefix(1);
      if (from_ == kAuto && rest.starts_with('i')) {
        base = 1024;
        rest.remove_prefix(1);
      }
      *precision = 0;
    }
    if (from_ == kIecI) {
      if (!rest.starts_with('i')) return wrong("missing 'i' suffix in input: " + shown + " (e.g Ki/Mi/Gi)");
      rest.remove_prefix(1);
    }
    if (!rest.empty()) return wrong("invalid suffix in input " + shown + ": " + Quote(rest));
    return Multiply(value, Power(base, power));
  }

  std::optional<std::string> Convert(std::string_view field, uint64_t number, std::string* error) {
    std::string_view text = field;
    if (!suffix_.empty() && text.ends_with(suffix_) && text.size() > suffix_.size())
      text.remove_suffix(suffix_.size());
    std::string_view number_text = text;
    while (!number_text.empty() && IsBlank(number_text[0])) number_text.remove_prefix(1);
    bool blank_before = number_text.size() != text.size();
    int64_t padding = padding_;
    if (auto_padding_) padding = blank_before || number > 1 ? static_cast<int64_t>(field.size()) : 0;
    size_t precision = 0;
    auto value = Parse(number_text, &precision, error);
    if (!value) return std::nullopt;
    if (from_unit_ != 1) *value = Multiply(*value, Extended::FromUnsigned(from_unit_));
    if (to_unit_ != 1) *value = Divide(*value, Extended::FromUnsigned(to_unit_));
    if (precision_ >= 0) precision = static_cast<size_t>(precision_);
    if (!Printable(*value, precision, error)) return std::nullopt;
    std::string out = Human(*value, precision) + std::string(suffix_);
    if (static_cast<int64_t>(out.size()) < std::abs(padding)) {
      size_t missing = static_cast<size_t>(std::abs(padding)) - out.size();
      out.insert(padding < 0 ? out.size() : 0, missing, ' ');
    }
    return before_ + out + std::string(after_);
  }

  bool Printable(const Extended& value, size_t precision, std::string* error) {
    size_t power = 0;
    Extended rest = Magnitude(value), ten = Extended::FromInteger(10);
    for (; Compare(rest, ten) >= 0 && power < 64; ++power) rest = Divide(rest, ten);
    std::string shown = Fixed(value, 6, 'g');
    if (to_ == kNone && power + precision > kExactDigits) {
      *error = precision > 0 ? "value/precision too large to be printed: '" + shown + "/" +
                                   std::to_string(precision) + "' (consider using --to)"
                             : "value too large to be printed: '" + shown + "' (consider using --to)";
      return false;
    }
    if (power > kMostDigits - 1) {
      *error = "value too large to be printed: '" + shown + "' (cannot handle values > 999Y)";
      return false;
    }
    return true;
  }

  std::string Human(Extended value, size_t precision) const {
    auto how = static_cast<Rounding>(rounding_);
    auto rounded = [how](const Extended& v, size_t digits) {
      Extended scale = Power(10, digits);
      return Divide(RoundTo(Multiply(v, scale), how), scale);
    };
    auto padded = [this](std::string text) {
      if (text.size() < zero_width_) text.insert(text.starts_with('-'), zero_width_ - text.size(), '0');
      return text;
    };
    if (to_ == kNone) return padded(Fixed(rounded(value, precision), precision));
    Extended base = Extended::FromInteger(to_ == kSi ? 1000 : 1024), ten = Extended::FromInteger(10);
    size_t power = 0;
    for (; Compare(Magnitude(value), base) >= 0 && power < kLetters.size(); ++power)
      value = Divide(value, base);
    size_t digits = Compare(Magnitude(value), ten) < 0 ? 1 : 0;
    if (precision_ >= 0) digits = std::min(power * 3, static_cast<size_t>(precision_));
    value = rounded(value, digits);
    if (Compare(Magnitude(value), base) >= 0) {
      value = Divide(value, base);
      ++power;
    }
    bool point = value.kind != Extended::Kind::kZero && Compare(Magnitude(value), ten) < 0 && power > 0;
    std::string text = Fixed(value, precision_ >= 0 ? static_cast<size_t>(precision_) : point);
    std::string unit;
    if (power > 0) {
      if (power <= kLetters.size()) unit += kLetters[power - 1];
      if (to_ == kIecI) unit += 'i';
    }
    return padded(text + unit);
  }

  Command command_;
  int from_ = kNone, to_ = kNone, rounding_ = kFromZero, mode_ = kAbort;
  uint64_t from_unit_ = 1, to_unit_ = 1, header_ = 0;
  int64_t padding_ = 0, precision_ = -1;
  size_t zero_width_ = 0;
  std::string before_;
  std::string_view suffix_, format_, after_;
  std::optional<char> delimiter_;
  std::vector<FieldRange> ranges_;
  std::string warning_;
  char ending_ = '\n';
  bool grouping_ = false, debug_ = false, auto_padding_ = false, fields_given_ = false, failed_ = false;
};

}  // namespace

Task<int> NumfmtMain(Process& process) {
  Numfmt numfmt(process);
  co_return co_await numfmt.Run();
}

}  // namespace bivalve::commands
