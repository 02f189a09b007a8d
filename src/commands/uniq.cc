// uniq: one of each run of equal lines.
#include <algorithm>
#include <cstring>

#include "commands/command.h"
#include "commands/line_blocks.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr int kGroup = 256;

constexpr Option kOptions[] = {
    {'c', "count"},
    {'d', "repeated"},
    {'D'},
    {0, "all-repeated", Takes::kOptional, 'A'},
    {0, "group", Takes::kOptional, kGroup},
    {'i', "ignore-case"},
    {'u', "unique"},
    {'f', "skip-fields", Takes::kArgument},
    {'s', "skip-chars", Takes::kArgument},
    {'w', "check-chars", Takes::kArgument},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: uniq [OPTION]... [INPUT [OUTPUT]]
Copy INPUT (standard input) to OUTPUT (standard output), writing only the first of adjacent equal lines.

  -c, --count            put the number of lines in front
  -d, --repeated         only lines that are repeated, one of each
  -D                     all lines that are repeated
      --all-repeated[=METHOD]  the same, groups apart by an empty line: none, prepend, separate
  -f, --skip-fields=N    compare without the first N fields
      --group[=METHOD]   all lines, groups apart by an empty line: separate, prepend, append, both
  -i, --ignore-case      letters are equal in both cases
  -s, --skip-chars=N     compare without the first N characters
  -u, --unique           only lines that are not repeated
  -z, --zero-terminated  lines end with NUL, not newline
  -w, --check-chars=N    compare N characters at most

A field is blanks, then characters that are none. Fields are skipped before characters.
)",
    .options = kOptions,
};

enum class Method : int { kNone, kPrepend, kSeparate, kAppend, kBoth };

constexpr Word kAllRepeatedWords[] = {{"none", static_cast<int>(Method::kNone)},
                                      {"prepend", static_cast<int>(Method::kPrepend)},
                                      {"separate", static_cast<int>(Method::kSeparate)}};
constexpr Word kGroupWords[] = {{"prepend", static_cast<int>(Method::kPrepend)},
                                {"append", static_cast<int>(Method::kAppend)},
                                {"separate", static_cast<int>(Method::kSeparate)},
                                {"both", static_cast<int>(Method::kBoth)}};

struct Settings {
  bool count = false, repeated = false, unique = false, all_repeated = false, group = false,
       ignore_case = false;
  Method method = Method::kNone;
  uint64_t skip_fields = 0, skip_chars = 0, check_chars = UINT64_MAX;
  char delimiter = '\n';
};

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

std::string_view KeyOf(std::string_view line, const Settings& settings) {
  size_t at = 0;
  for (uint64_t i = 0; i < settings.skip_fields && at < line.size(); ++i) {
    while (at < line.size() && IsBlank(line[at])) ++at;
    while (at < line.size() && !IsBlank(line[at])) ++at;
  }
  at += static_cast<size_t>(std::min<uint64_t>(settings.skip_chars, line.size() - at));
  return line.substr(at, static_cast<size_t>(std::min<uint64_t>(settings.check_chars, line.size())));
}

char Upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

bool SameKey(std::string_view a, std::string_view b, const Settings& settings) {
  if (a.size() != b.size()) return false;
  if (!settings.ignore_case) return std::memcmp(a.data(), b.data(), a.size()) == 0;
  for (size_t i = 0; i < a.size(); ++i)
    if (Upper(a[i]) != Upper(b[i])) return false;
  return true;
}

// Takes lines, appends what is to be written.
class Filter {
 public:
  explicit Filter(const Settings& settings) : settings_(settings) {}

  // `line` without delimiter.
  void Line(std::string_view line, std::string& out) {
    std::string_view key = KeyOf(line, settings_);
    bool same = have_ && SameKey(key, KeyOf(first_, settings_), settings_);
    if (same) {
      ++lines_;
      if (settings_.all_repeated || settings_.group) Repeated(line, out);
      return;
    }
    End(out);
    have_ = true;
    lines_ = 1;
    first_.assign(line);
    if (settings_.group) {
      bool leading = settings_.method == Method::kPrepend || settings_.method == Method::kBoth;
      if (groups_ > 0 || leading) out += settings_.delimiter;
      Put(first_, out);
      ++groups_;
    }
  }

  void Finish(std::string& out) {
    End(out);
    if (settings_.group && groups_ > 0 &&
        (settings_.method == Method::kAppend || settings_.method == Method::kBoth))
      out += settings_.delimiter;
  }

 private:
  void Put(std::string_view line, std::string& out) {
    out += line;
    out += settings_.delimiter;
  }

  void Repeated(std::string_view line, std::string& out) {
    if (settings_.all_repeated && lines_ == 2) {
      if (settings_.method == Method::kPrepend || (settings_.method == Method::kSeparate && groups_ > 0))
        out += settings_.delimiter;
      ++groups_;
      if (!settings_.unique) Put(first_, out);
    }
    Put(line, out);
  }

  void End(std::string& out) {
    if (!have_ || settings_.all_repeated || settings_.group) return;
    if (lines_ == 1 ? settings_.repeated : settings_.unique) return;
    if (settings_.count) {
      std::string digits = std::to_string(lines_);
      if (digits.size() < 7) out.append(7 - digits.size(), ' ');
      out += digits;
      out += ' ';
    }
    Put(first_, out);
  }

  const Settings settings_;
  bool have_ = false;
  uint64_t lines_ = 0;
  uint64_t groups_ = 0;
  std::string first_;
};

// "-3" (fields) and "+3" (characters) are numbers of the old form.
std::vector<std::string> RewriteObsolete(std::span<const std::string> args) {
  std::vector<std::string> result;
  bool options = true;
  for (size_t i = 0; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (arg == "--") options = false;
    if (options && (arg == "-f" || arg == "-s" || arg == "-w") && i + 1 < args.size()) {
      result.push_back(arg);
      result.push_back(args[++i]);
      continue;
    }
    bool digits = arg.size() > 1 && arg.find_first_not_of("0123456789", 1) == std::string::npos;
    result.push_back(options && digits && arg[0] == '-'   ? "-f" + arg.substr(1)
                     : options && digits && arg[0] == '+' ? "-s" + arg.substr(1)
                                                          : arg);
  }
  return result;
}

Task<bool> ReadCount(Command& command, std::string_view text, std::string_view what, uint64_t* count) {
  auto parsed = ParseSize(text, "");
  if (parsed) {
    *count = *parsed;
  } else if (parsed.error() == NumberError::kOverflow) {
    *count = UINT64_MAX;
  } else {
    co_await command.Report(std::string(text) + ": invalid number of " + std::string(what));
    co_return false;
  }
  co_return true;
}

Task<bool> ReadMethod(Command& command, const ParsedOption& option, Settings& settings) {
  bool group = option.id == kGroup;
  settings.method = group ? Method::kSeparate : Method::kNone;
  if (!option.HasValue()) co_return true;
  std::span<const Word> words =
      group ? std::span<const Word>(kGroupWords) : std::span<const Word>(kAllRepeatedWords);
  auto method = MatchWord(option.value, words);
  if (!method) {
    co_await command.ReportUsage(WordError(option.value, group ? "--group" : "--all-repeated", words));
    co_return false;
  }
  settings.method = static_cast<Method>(*method);
  co_return true;
}

Task<bool> ReadSettings(Command& command, const ParsedArgs& args, Settings& s) {
  bool output_option = false;
  for (const ParsedOption& option : args.options) {
    bool good = true;
    switch (option.id) {
      case 'c': s.count = output_option = true; break;
      case 'd': s.repeated = output_option = true; break;
      case 'u': s.unique = output_option = true; break;
      case 'D':
      case 'A':
        s.all_repeated = output_option = true;
        good = co_await ReadMethod(command, option, s);
        break;
      case kGroup:
        s.group = true;
        good = co_await ReadMethod(command, option, s);
        break;
      case 'i': s.ignore_case = true; break;
      case 'z': s.delimiter = '\0'; break;
      case 'f': good = co_await ReadCount(command, option.value, "fields to skip", &s.skip_fields); break;
      case 's': good = co_await ReadCount(command, option.value, "bytes to skip", &s.skip_chars); break;
      case 'w': good = co_await ReadCount(command, option.value, "bytes to compare", &s.check_chars); break;
    }
    if (!good) co_return false;
  }
  if (s.group && output_option) {
    co_await command.ReportUsage("--group is mutually exclusive with -c/-d/-D/-u");
    co_return false;
  }
  if (s.all_repeated && s.count) {
    co_await command.ReportUsage("printing all duplicated lines and repeat counts is meaningless");
    co_return false;
  }
  co_return true;
}

Task<void> Run(Command& command, FileRef file, std::string_view name, kernel::Writer& out,
               const Settings& settings) {
  LineBlocks in(command.process, std::move(file), settings.delimiter);
  Filter filter(settings);
  std::string text;
  while (!out.failed()) {
    auto block = co_await in.Next();
    if (!block) {
      co_await command.Report("error reading " + QuoteAlways(name) + ": " + Why(block.error()));
      co_return;
    }
    std::string_view rest = *block;
    if (rest.empty()) break;
    command.machine.SpendBytes(rest.size() * 4);
    while (!rest.empty()) {
      size_t end = std::min(rest.find(settings.delimiter), rest.size());
      filter.Line(rest.substr(0, end), text);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    (void)co_await out.Write(text);
    text.clear();
    if (in.Drained()) (void)co_await out.Flush();
  }
  filter.Finish(text);
  (void)co_await out.Write(text);
}

}  // namespace

Task<int> UniqMain(Process& process) {
  Command command(process, kUsage);
  std::vector<std::string> words = RewriteObsolete(command.args());
  auto args = co_await command.Parse(words);
  if (!args) co_return command.status;
  Settings settings;
  if (!co_await ReadSettings(command, *args, settings)) co_return command.status;
  if (args->operands.size() > 2) {
    co_await command.ReportExtra(args->operands[2]);
    co_return command.status;
  }
  std::string_view name = args->operands.empty() ? "-" : args->operands[0];
  auto file = co_await command.OpenInput(name);
  if (!file) {
    co_await command.ReportFile(name, file.error());
    co_return command.status;
  }
  if (args->operands.size() < 2 || args->operands[1] == "-") {
    co_await Run(command, std::move(*file), name, command.out, settings);
    co_return co_await command.Finish();
  }
  auto target =
      co_await command.vfs.Open(process, std::string(args->operands[1]), kernel::OpenFlags::WriteTruncate());
  if (!target) {
    co_await command.ReportFile(args->operands[1], target.error());
    co_return command.status;
  }
  kernel::Writer out(process, std::move(*target));
  co_await Run(command, std::move(*file), name, out, settings);
  if (auto flushed = co_await out.Flush(); !flushed)
    co_await command.Report("write error: " + Why(flushed.error()));
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
