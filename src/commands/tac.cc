// tac: the records of files, last one first.
#include <algorithm>

#include "commands/command.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'b', "before"}, {'r', "regex"}, {'s', "separator", Takes::kArgument}};

constexpr Usage kUsage{
    .help = R"(Usage: tac [OPTION]... [FILE]...
Write the lines of each FILE (standard input), last line first.

  -b, --before            the separator stands before what it separates, not behind it
  -r, --regex             the separator is a regular expression
  -s, --separator=STRING  STRING separates, not a newline
)",
    .options = kOptions,
};

// The syntax of Emacs, which tac -r has, in basic syntax: `+` and `?` are operators without backslash.
std::string EmacsToBasic(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\' && i + 1 < text.size()) {
      char next = text[++i];
      if (next != '+' && next != '?' && next != '{' && next != '}') out += '\\';
      out += next;
    } else if (c == '[') {
      size_t close = i + 1;
      if (close < text.size() && text[close] == '^') ++close;
      close = text.find(']', close + 1);
      if (close == std::string_view::npos) return out.append(text.substr(i));
      out += text.substr(i, close - i + 1);
      i = close;
    } else {
      if ((c == '+' || c == '?') && !out.empty()) out += '\\';
      out += c;
    }
  }
  return out;
}

// Where separators begin and end in a text, searched from its end.
class Separators {
 public:
  Separators(std::string_view literal, regex::Regex* pattern) : literal_(literal), pattern_(pattern) {}

  void Scan(std::string_view text, Meter& meter) {
    text_ = text;
    starts_.clear();
    if (!pattern_) return;
    std::vector<regex::Span> match;
    for (size_t at = 0; at <= text.size() && pattern_->Search(text, at, meter, &match);) {
      starts_.push_back(match[0].begin);
      at = match[0].begin + 1;
    }
  }

  // The last separator that ends at `limit` or before.
  bool FindBefore(size_t limit, Meter& meter, size_t* begin, size_t* end) {
    if (!pattern_) {
      if (literal_.size() > limit) return false;
      size_t hit = FindLast(limit, meter);
      meter.SpendBytes(limit - (hit == std::string_view::npos ? 0 : hit));
      if (hit == std::string_view::npos) return false;
      *begin = hit;
      *end = hit + literal_.size();
      return true;
    }
    std::vector<regex::Span> match;
    while (!starts_.empty()) {
      size_t start = starts_.back();
      starts_.pop_back();
      if (start >= limit) continue;
      if (!pattern_->Search(text_.substr(0, limit), start, meter, &match) || match[0].begin != start)
        continue;
      *begin = start;
      *end = match[0].end;
      return true;
    }
    return false;
  }

 private:
  // As rfind says it, which libc++ does by searching for the first one again and again.
  size_t FindLast(size_t limit, Meter& meter) const {
    const std::string_view text = text_.substr(0, limit);
    for (size_t at = text.size() - literal_.size() + 1; at > 0;) {
      at = text.rfind(literal_[0], at - 1);
      if (at == std::string_view::npos) return at;
      if (text.compare(at, literal_.size(), literal_) == 0) return at;
      if (!meter.Spend(static_cast<int64_t>(literal_.size() / 256 + 1))) break;
    }
    return std::string_view::npos;
  }

  std::string_view text_;
  const std::string_view literal_;
  regex::Regex* const pattern_;
  std::vector<size_t> starts_;
};

Task<void> WriteReversed(Command& command, std::string_view text, Separators& separators, bool before) {
  separators.Scan(text, command.machine);
  size_t limit = text.size(), past_end = text.size();
  bool first = true;
  size_t begin = 0, end = 0;
  while (!command.OutputFailed() && separators.FindBefore(limit, command.machine, &begin, &end)) {
    if (before) {
      (void)co_await command.out.Write(text.substr(begin, past_end - begin));
      past_end = begin;
    } else {
      if (!first || end != past_end) (void)co_await command.out.Write(text.substr(end, past_end - end));
      past_end = end;
      first = false;
    }
    limit = begin;
    command.machine.Spend(1);
    co_await kernel::Yield(command.process);
  }
  (void)co_await command.out.Write(text.substr(0, past_end));
}

// GNU's tac has a buffer of its own: diagnostics do not wait for what is in it.
Task<void> Complain(Command& command, std::string text) {
  command.status = 1;
  return kernel::WriteFd(command.process, 2, command.name + ": " + text + "\n");
}

}  // namespace

Task<int> TacMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool before = false, is_regex = false;
  std::string separator = "\n";
  for (const ParsedOption& option : args->options) {
    if (option.id == 'b') before = true;
    if (option.id == 'r') is_regex = true;
    if (option.id == 's') separator = option.value;
  }
  std::unique_ptr<regex::Regex> pattern;
  if (is_regex) {
    if (separator.empty()) {
      co_await command.Report("separator cannot be empty");
      co_return command.status;
    }
    auto compiled = regex::Regex::Compile(
        EmacsToBasic(separator), {.syntax = regex::PosixSyntax::kBasic, .newline = true, .strict = false});
    if (!compiled) {
      co_await command.Report(Why(compiled.error()));
      co_return command.status;
    }
    pattern = std::move(*compiled);
  } else if (separator.empty()) {
    separator.assign(1, '\0');
  }
  Separators separators(separator, pattern.get());
  if (args->operands.empty()) args->operands.push_back("-");
  for (std::string_view name : args->operands) {
    auto file = co_await command.OpenInput(name);
    if (!file) {
      co_await Complain(command,
                        "failed to open " + QuoteAlways(name) + " for reading: " + Why(file.error()));
      continue;
    }
    auto text = co_await kernel::ReadAll(process, std::move(*file), kernel::Reader::kMaxLine);
    if (!text) {
      co_await Complain(command, std::string(name == "-" ? "standard input" : QuoteName(name)) +
                                     ": read error: " + Why(text.error()));
      continue;
    }
    command.machine.SpendBytes(text->size());
    co_await WriteReversed(command, *text, separators, before);
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
