// csplit: pieces of a file, cut at line numbers and at lines that match.
#include <algorithm>
#include <cstdio>
#include <deque>

#include "commands/command.h"
#include "commands/numbers.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

enum : int { kSuppressMatched = 256 };

constexpr Option kOptions[] = {
    {'f', "prefix", Takes::kArgument},
    {'b', "suffix-format", Takes::kArgument},
    {'k', "keep-files"},
    {0, "suppress-matched", Takes::kNothing, kSuppressMatched},
    {'n', "digits", Takes::kArgument},
    {'s', "quiet"},
    {'q', "quiet"},
    {0, "silent", Takes::kNothing, 's'},
    {'z', "elide-empty-files"},
};

constexpr Usage kUsage{
    .help = R"(Usage: csplit [OPTION]... FILE PATTERN...
Write the pieces of FILE (- is standard input) to xx00, xx01, ... and their sizes to standard output.

  -b, --suffix-format=FORMAT  suffixes by this printf format, not %02d
  -f, --prefix=PREFIX         PREFIX, not xx
  -k, --keep-files            leave the pieces after an error
      --suppress-matched      without the lines at which is cut
  -n, --digits=DIGITS         so many digits, not 2
  -s, -q, --quiet, --silent   no sizes
  -z, --elide-empty-files     no empty pieces

A PATTERN is
  NUMBER         up to this line, without it
  /REGEX/[+-N]   up to a line that matches (or N lines behind or before it)
  %REGEX%[+-N]   the same, and nothing of it is written
  {NUMBER}, {*}  the pattern before once more so many times, or as often as it goes
)",
    .options = kOptions,
};

struct Cut {
  std::string_view text;
  uint64_t line = 0;
  std::unique_ptr<regex::Regex> pattern;  // null: by line number
  int64_t offset = 0;
  bool skip = false;
  uint64_t repeats = 0;
  bool forever = false;
};

class Csplit {
 public:
  explicit Csplit(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Csplit& csplit) { return SchedulerOf(csplit.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    if (std::string error = ReadOptions(*args); !error.empty()) {
      co_await command_.Report(error);
      co_return command_.status;
    }
    if (args->operands.size() < 2) {
      co_await command_.ReportMissing(*args);
      co_return command_.status;
    }
    auto file = co_await command_.OpenInput(args->operands[0]);
    if (!file) {
      co_await command_.Report("cannot open " + QuoteAlways(args->operands[0]) +
                               " for reading: " + Why(file.error()));
      co_return command_.status;
    }
    if (!co_await ReadCuts(*args)) co_return command_.status;
    in_.emplace(command_.process, std::move(*file));
    bool good = true;
    for (Cut& cut : cuts_) {
      for (uint64_t time = 0; good && !done_ && (cut.forever || time <= cut.repeats); ++time)
        good = cut.pattern ? co_await CutAtMatch(cut, time) : co_await CutAtLine(cut, time);
      if (!good || done_) break;
    }
    if (good && !done_) good = co_await Begin() && co_await WriteRest() && co_await End();
    if (!good && !abandoned_) {
      co_await End();
      if (!keep_)
        for (const std::string& name : names_) (void)co_await command_.vfs.Unlink(command_.process, name);
    }
    (void)co_await command_.out.Write(sizes_);
    co_return co_await command_.Finish();
  }

 private:
  std::string ReadOptions(const ParsedArgs& args) {
    for (const ParsedOption& option : args.options) {
      switch (option.id) {
        case 'f': prefix_ = option.value; break;
        case 'b': suffix_ = option.value; break;
        case 'k': keep_ = true; break;
        case 'n': {
          auto digits = ReadNumber(option.value, 0, INT32_MAX, "", "invalid number");
          if (!digits) return digits.error();
          digits_ = static_cast<int>(std::min<int64_t>(*digits, 1000));
          break;
        }
        case 's':
        case 'q': quiet_ = true; break;
        case 'z': elide_ = true; break;
        case kSuppressMatched: suppress_ = true; break;
      }
    }
    return suffix_.data() ? CheckSuffix() : std::string();
  }

  // One conversion of a number, with flags that it has.
  std::string CheckSuffix() {
    std::string format;
    bool seen = false;
    for (size_t i = 0; i < suffix_.size(); ++i) {
      format += suffix_[i];
      if (suffix_[i] != '%') continue;
      if (suffix_.substr(i + 1).starts_with('%')) {
        format += suffix_[++i];
        continue;
      }
      if (seen) return "too many % conversion specifications in suffix";
      seen = true;
      size_t end = std::min(suffix_.find_first_not_of("'-0#", i + 1), suffix_.size());
      std::string flags(suffix_.substr(i + 1, end - i - 1));
      size_t spec = end;
      end = std::min(suffix_.find_first_not_of("0123456789", end), suffix_.size());
      if (suffix_.substr(end).starts_with('.'))
        end = std::min(suffix_.find_first_not_of("0123456789", end + 1), suffix_.size());
      if (end - spec > 4)
        return "invalid conversion specifier in suffix: " + std::string(suffix_.substr(end, 1));
      if (end == suffix_.size()) return "missing conversion specifier in suffix";
      const char c = suffix_[end];
      if (std::string_view("diuoxX").find(c) == std::string_view::npos)
        return "invalid conversion specifier in suffix: " + std::string(1, c);
      const bool decimal = c == 'd' || c == 'i' || c == 'u';
      for (char flag : flags)
        if ((flag == '#' && decimal) || (flag == '\'' && !decimal))
          return std::string("invalid flags in conversion specification: %") + flag + c;
      std::erase(flags, '\'');
      format += flags + std::string(suffix_.substr(spec, end - spec)) + "ll" + c;
      i = end;
    }
    if (!seen) return "missing % conversion specification in suffix";
    format_ = std::move(format);
    return {};
  }

  Task<bool> ReadCuts(const ParsedArgs& args) {
    uint64_t before = 0;
    for (size_t i = 1; i < args.operands.size(); ++i) {
      std::string_view text = args.operands[i];
      Cut cut;
      cut.text = text;
      if (text.starts_with('/') || text.starts_with('%')) {
        if (std::string error = ReadPattern(text, cut); !error.empty()) {
          co_await command_.Report(error);
          co_return false;
        }
      } else {
        auto number = text.starts_with('{') ? std::unexpected(NumberError::kInvalid) : ParseSize(text, "");
        std::string error;
        if (!number)
          error = Quote(text) + ": invalid pattern";
        else if (*number == 0)
          error = std::string(text) + ": line number must be greater than zero";
        else if (*number < before)
          error = "line number " + Quote(text) + " is smaller than preceding line number, " +
                  std::to_string(before);
        if (!error.empty()) {
          co_await command_.Report(error);
          co_return false;
        }
        if (*number == before)
          co_await command_.Warn("warning: line number " + Quote(text) +
                                 " is the same as preceding line number");
        before = cut.line = *number;
      }
      if (i + 1 < args.operands.size() && args.operands[i + 1].starts_with('{')) {
        if (std::string error = ReadRepeat(args.operands[++i], cut); !error.empty()) {
          co_await command_.Report(error);
          co_return false;
        }
      }
      cuts_.push_back(std::move(cut));
    }
    co_return true;
  }

  static std::string ReadPattern(std::string_view text, Cut& cut) {
    size_t close = text.rfind(text[0]);
    if (close == 0)
      return std::string(text) + ": closing delimiter '" + std::string(1, text[0]) + "' missing";
    auto pattern = regex::Regex::Compile(text.substr(1, close - 1),
                                         {.syntax = regex::PosixSyntax::kBasic, .strict = false});
    if (!pattern)
      return Quote(text) + ": invalid regular expression: " + std::string(pattern.error().Message());
    cut.pattern = std::move(*pattern);
    cut.skip = text[0] == '%';
    std::string_view offset = text.substr(close + 1);
    if (offset.empty()) return {};
    auto number = ParseInteger(offset.starts_with('+') ? offset.substr(1) : offset);
    if (!number || offset == "+" || offset.starts_with("+-"))
      return Quote(text) + ": integer expected after delimiter";
    cut.offset = *number;
    return {};
  }

  static std::string ReadRepeat(std::string_view text, Cut& cut) {
    if (!text.ends_with('}')) return Quote(text) + ": '}' is required in repeat count";
    std::string_view count = text.substr(1, text.size() - 2);
    if (count == "*") {
      cut.forever = true;
      return {};
    }
    auto number = ParseSize(count, "");
    if (!number || count.empty())
      return Quote(text.substr(0, text.size() - 1)) + "}: integer required between '{' and '}'";
    cut.repeats = *number;
    return {};
  }

  // Reads on until line `number` is there. False: the file has not got so many.
  Task<bool> Have(uint64_t number) {
    while (first_ + lines_.size() <= number) {
      if (unreadable_) co_return false;
      auto line = co_await in_->Line();
      if (!line) {
        co_await command_.Report("read error: " + Why(line.error()));
        unreadable_ = true;
        co_return false;
      }
      if (!*line) co_return false;
      command_.machine.SpendBytes((**line).size() * 2);
      if (!command_.machine.Hold((**line).size())) co_return false;
      lines_.emplace_back(**line);
    }
    co_return true;
  }

  Task<std::optional<std::string>> TakeLine() {
    if (!co_await Have(first_)) co_return std::nullopt;
    current_ = std::max(current_, first_);
    std::string line = std::move(lines_.front());
    lines_.pop_front();
    ++first_;
    co_return line;
  }

  std::string NameOf(uint64_t number) const {
    std::string name(prefix_);
    if (format_.empty()) {
      std::string digits = std::to_string(number);
      auto wanted = static_cast<size_t>(digits_);
      return name.append(wanted > digits.size() ? wanted - digits.size() : 0, '0') + digits;
    }
    std::string text(12000, '\0');
    int size = std::snprintf(text.data(), text.size(), format_.c_str(), static_cast<long long>(number));
    return name.append(text, 0, static_cast<size_t>(std::clamp(size, 0, 11999)));
  }

  Task<bool> Begin() {
    std::string name = NameOf(names_.size());
    auto file =
        co_await command_.vfs.Open(command_.process, name, {.write = true, .create = true, .truncate = true});
    if (!file) {
      co_await command_.Report(name + ": " + Why(file.error()));
      co_return false;
    }
    names_.push_back(std::move(name));
    piece_.emplace(command_.process, std::move(*file));
    size_ = 0;
    co_return true;
  }

  Task<bool> Put(std::string line) {
    size_ += line.size();
    if (co_await piece_->Write(line)) co_return true;
    Error error = piece_->error();
    co_await command_.Report("write error for " + QuoteAlways(names_.back()) + ": " + Why(error));
    co_return false;
  }

  Task<bool> End() {
    if (!piece_) co_return true;
    bool good = (co_await piece_->Flush()).has_value();
    if (!good) {
      Error error = piece_->error();
      co_await command_.Report("write error for " + QuoteAlways(names_.back()) + ": " + Why(error));
    }
    piece_.reset();
    if (size_ == 0 && elide_) {
      (void)co_await command_.vfs.Unlink(command_.process, names_.back());
      names_.pop_back();
    } else if (!quiet_) {
      sizes_ += std::to_string(size_) + "\n";
    }
    co_return good;
  }

  Task<bool> WriteRest() {
    for (;;) {
      auto line = co_await TakeLine();
      if (!line) co_return !unreadable_;
      if (!co_await Put(std::move(*line))) co_return false;
    }
  }

  Task<bool> OutOfRange(std::string_view text, uint64_t time) {
    if (unreadable_) co_return false;
    std::string message = Quote(text) + ": line number out of range";
    if (time) message += " on repetition " + std::to_string(time);
    co_await command_.Report(std::move(message));
    co_return false;
  }

  Task<bool> CutAtLine(const Cut& cut, uint64_t time) {
    if (!co_await Begin()) co_return false;
    if (suppress_ && !co_await Have(current_ + 1)) co_return co_await OutOfRange(cut.text, time);
    if (!co_await Have(first_) && !unreadable_) {
      // GNU leaves everything as it is then.
      co_await command_.Report("input disappeared");
      abandoned_ = true;
      co_return false;
    }
    for (uint64_t line = first_, end = cut.line * (time + 1); line < end; ++line) {
      auto text = co_await TakeLine();
      if (!text) co_return co_await OutOfRange(cut.text, time);
      if (!co_await Put(std::move(*text))) co_return false;
    }
    if (!co_await End()) co_return false;
    if (suppress_) (void)co_await TakeLine();
    if (!suppress_ && !co_await Have(current_ + 1)) co_return co_await OutOfRange(cut.text, time);
    co_return true;
  }

  Task<bool> CutAtMatch(Cut& cut, uint64_t time) {
    if (!cut.skip && !co_await Begin()) co_return false;
    for (;;) {
      if (!co_await Have(++current_)) {
        if (unreadable_) co_return false;
        if (!cut.forever) {
          std::string message = Quote(cut.text) + ": match not found";
          if (time) message += " on repetition " + std::to_string(time);
          co_await command_.Report(std::move(message));
        }
        if (!cut.skip && (!co_await WriteRest() || !co_await End())) co_return false;
        done_ = true;
        co_return cut.forever;
      }
      std::string_view text = lines_[static_cast<size_t>(current_ - first_)];
      if (text.ends_with('\n')) text.remove_suffix(1);
      const bool hit = cut.pattern->Matches(text, command_.machine);
      co_await kernel::Yield(command_.process);
      if (hit) break;
      // Lines before a negative offset have to wait.
      if (cut.offset < 0) continue;
      auto line = co_await TakeLine();
      if (line && !cut.skip && !co_await Put(std::move(*line))) co_return false;
    }
    const int64_t end = static_cast<int64_t>(current_) + cut.offset;
    if (static_cast<int64_t>(first_) > end) co_return co_await OutOfRange(cut.text, 0);
    while (static_cast<int64_t>(first_) < end) {
      auto line = co_await TakeLine();
      if (!line) co_return co_await OutOfRange(cut.text, 0);
      if (!cut.skip && !co_await Put(std::move(*line))) co_return false;
    }
    if (!cut.skip && !co_await End()) co_return false;
    if (cut.offset > 0) current_ = static_cast<uint64_t>(end);
    if (suppress_) (void)co_await TakeLine();
    co_return true;
  }

  Command command_;
  std::string_view prefix_ = "xx", suffix_;
  std::string format_;
  int digits_ = 2;
  bool keep_ = false, quiet_ = false, elide_ = false, suppress_ = false, done_ = false;
  bool unreadable_ = false, abandoned_ = false;
  std::vector<Cut> cuts_;
  std::optional<kernel::Reader> in_;
  std::deque<std::string> lines_;
  uint64_t first_ = 1;    // the number of the first line that was not taken
  uint64_t current_ = 0;  // of the line that was looked at last
  std::vector<std::string> names_;
  std::optional<kernel::Writer> piece_;
  uint64_t size_ = 0;
  std::string sizes_;
};

}  // namespace

Task<int> CsplitMain(Process& process) {
  Csplit csplit(process);
  co_return co_await csplit.Run();
}

}  // namespace bivalve::commands
