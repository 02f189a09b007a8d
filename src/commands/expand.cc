// expand, unexpand: tabs to blanks and back.
#include <utility>

#include "commands/inputs.h"
#include "commands/tab_stops.h"

namespace bivalve::commands {
namespace {

constexpr Option kExpandOptions[] = {
    {'i', "initial"},
    {'t', "tabs", Takes::kArgument},
    {'0', "", Takes::kOptional},
    {'1', "", Takes::kOptional},
    {'2', "", Takes::kOptional},
    {'3', "", Takes::kOptional},
    {'4', "", Takes::kOptional},
    {'5', "", Takes::kOptional},
    {'6', "", Takes::kOptional},
    {'7', "", Takes::kOptional},
    {'8', "", Takes::kOptional},
    {'9', "", Takes::kOptional},
};

constexpr Usage kExpand{
    .help = R"(Usage: expand [OPTION]... [FILE]...
Write each FILE (standard input) with blanks instead of tabs.

  -i, --initial    leave tabs that follow a character that is no blank
  -t, --tabs=N     tab stops are N columns apart, not 8
  -t, --tabs=LIST  tab stops at these columns, separated by commas. The last may be /N: from there on at
                   multiples of N; or +N: from there on N apart
)",
    .options = kExpandOptions,
};

constexpr int kFirstOnly = 256;
constexpr Option kUnexpandOptions[] = {
    {'t', "tabs", Takes::kArgument},
    {'a', "all"},
    {0, "first-only", Takes::kNothing, kFirstOnly},
    {','},
    {'0'},
    {'1'},
    {'2'},
    {'3'},
    {'4'},
    {'5'},
    {'6'},
    {'7'},
    {'8'},
    {'9'},
};

constexpr Usage kUnexpand{
    .help = R"(Usage: unexpand [OPTION]... [FILE]...
Write each FILE (standard input) with tabs instead of blanks.

  -a, --all        all blanks, not only those that begin a line
      --first-only only those that begin a line, in spite of -t
  -t, --tabs=N     tab stops are N columns apart, not 8; as -a
  -t, --tabs=LIST  tab stops at these columns, separated by commas. The last may be /N: from there on at
                   multiples of N; or +N: from there on N apart
)",
    .options = kUnexpandOptions,
};

constexpr bool IsBlank(char c) { return c == ' ' || c == '\t'; }
// A tab list that asks for this many columns at once is refused.
constexpr uint64_t kMaxColumns = uint64_t{1} << 28;

class Expander {
 public:
  Expander(const TabStops& stops, bool whole) : stops_(stops), whole_(whole) {}

  // False: a line is too long.
  bool Feed(std::string_view block, std::string& out, Meter& meter) {
    for (char c : block) {
      if (c == '\n') {
        Reset();
        out += c;
        continue;
      }
      if (convert_) {
        if (c == '\t') {
          bool none;
          uint64_t next = stops_.Next(column_, &index_, &none);
          if (none) next = column_ + 1;
          if (next < column_ || next - column_ > kMaxColumns) return false;
          const auto blanks = static_cast<size_t>(next - column_ - 1);
          if (!meter.SpendBytes(blanks) || !meter.HoldMore(out, blanks)) return true;
          out.append(blanks, ' ');
          column_ = next;
          c = ' ';
        } else if (c == '\b') {
          column_ -= column_ > 0;
          index_ -= index_ > 0;
        } else {
          ++column_;
        }
        convert_ &= whole_ || IsBlank(c);
      }
      out += c;
    }
    return true;
  }

 private:
  void Reset() {
    convert_ = true;
    column_ = 0;
    index_ = 0;
  }
  const TabStops& stops_;
  const bool whole_;
  bool convert_ = true;
  uint64_t column_ = 0;
  size_t index_ = 0;
};

class Unexpander {
 public:
  Unexpander(const TabStops& stops, bool whole) : stops_(stops), whole_(whole) {}

  bool Feed(std::string_view block, std::string& out, Meter& /*meter*/) {
    for (char c : block)
      if (!One(c, out)) return false;
    return true;
  }
  void Finish(std::string& out) { Flush(out); }

 private:
  bool One(char c, std::string& out) {
    if (convert_) {
      bool blank = IsBlank(c);
      if (blank) {
        bool none;
        uint64_t next = stops_.Next(column_, &index_, &none);
        if (none) convert_ = false;
        if (convert_) {
          if (next < column_) return false;
          if (c == '\t') {
            column_ = next;
            if (!pending_.empty()) pending_[0] = '\t';
          } else {
            ++column_;
            if (!(prev_blank_ && column_ == next)) {
              // Whether a tab will do is not known yet.
              if (column_ == next) one_before_stop_ = true;
              pending_ += c;
              prev_blank_ = true;
              return true;
            }
            c = '\t';
            if (!pending_.empty()) pending_[0] = '\t';
          }
          // A single blank just before the last stop stays.
          pending_.resize(one_before_stop_ ? 1 : 0, '\t');
        }
      } else if (c == '\b') {
        column_ -= column_ > 0;
        index_ -= index_ > 0;
      } else {
        ++column_;
      }
      Flush(out);
      prev_blank_ = blank;
      convert_ &= whole_ || blank;
    }
    out += c;
    if (c == '\n') {
      convert_ = prev_blank_ = true;
      column_ = 0;
      index_ = 0;
      one_before_stop_ = false;
    }
    return true;
  }

  void Flush(std::string& out) {
    if (pending_.empty()) return;
    if (pending_.size() > 1 && one_before_stop_) pending_[0] = '\t';
    out += pending_;
    pending_.clear();
    one_before_stop_ = false;
  }

  const TabStops& stops_;
  const bool whole_;
  bool convert_ = true;
  uint64_t column_ = 0;
  size_t index_ = 0;
  bool one_before_stop_ = false;
  bool prev_blank_ = true;
  std::string pending_;
};

// Ends the list; false: it was wrong, and that was reported.
Task<bool> FinishStops(Command& command, TabStops& stops) {
  stops.Finish();
  for (const std::string& error : stops.errors) co_await command.Report(error);
  co_return stops.errors.empty();
}

template <class Converter>
Task<int> Convert(Command& command, const ParsedArgs& args, Converter converter) {
  Inputs in(command, args.operands);
  std::string text;
  for (;;) {
    std::string_view block = co_await in.JoinedBlock();
    if (block.empty()) break;
    // Tabs may become many blanks: in small pieces.
    while (!block.empty()) {
      std::string_view piece = block.substr(0, 1024);
      block.remove_prefix(piece.size());
      if (!converter.Feed(piece, text, command.machine)) {
        co_await command.Report("input line is too long");
        co_return command.status;
      }
      command.machine.SpendBytes(text.size());
      (void)co_await command.out.Write(text);
      text.clear();
    }
  }
  if constexpr (requires { converter.Finish(text); }) converter.Finish(text);
  (void)co_await command.out.Write(text);
  co_return co_await command.Finish();
}

}  // namespace

Task<int> ExpandMain(Process& process) {
  Command command(process, kExpand);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  TabStops stops;
  bool whole = true;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'i') {
      whole = false;
    } else {
      stops.Parse(option.id == 't' ? std::string(option.value) : ObsoleteNumber(option));
    }
    if (!stops.errors.empty()) break;
  }
  if (!co_await FinishStops(command, stops)) co_return command.status;
  co_return co_await Convert(command, *args, Expander(stops, whole));
}

Task<int> UnexpandMain(Process& process) {
  Command command(process, kUnexpand);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  TabStops stops;
  bool whole = false, first_only = false;
  std::optional<uint64_t> number;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'a': whole = true; break;
      case 't':
        whole = true;
        stops.Parse(option.value);
        break;
      case kFirstOnly: first_only = true; break;
      case ',':
        if (number) stops.Add(*number);
        number.reset();
        break;
      default: {
        uint64_t value = number.value_or(0);
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, static_cast<unsigned>(option.id - '0'), &value))
          stops.errors.push_back("tab stop value is too large");
        number = value;
      }
    }
    if (!stops.errors.empty()) break;
  }
  if (number) stops.Add(*number);
  if (!co_await FinishStops(command, stops)) co_return command.status;
  co_return co_await Convert(command, *args, Unexpander(stops, whole && !first_only));
}

}  // namespace bivalve::commands
