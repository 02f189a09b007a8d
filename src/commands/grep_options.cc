#include "commands/grep_options.h"

#include <algorithm>

#include "commands/locale.h"
#include "commands/numbers.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

enum : int {
  kBinaryFiles = 256,
  kColor,
  kExclude,
  kExcludeFrom,
  kExcludeDir,
  kInclude,
  kLabel,
  kLineBuffered,
  kGroupSeparator,
  kNoGroupSeparator,
  kNoIgnoreCase,
};

constexpr Option kOptions[] = {
    {0, "basic-regexp", Takes::kNothing, 'G'},
    {'E', "extended-regexp"},
    {'F', "fixed-regexp"},
    {'F', "fixed-strings"},
    {'G'},
    {'P', "perl-regexp"},
    {'A', "after-context", Takes::kArgument},
    {'B', "before-context", Takes::kArgument},
    {0, "binary-files", Takes::kArgument, kBinaryFiles},
    {'b', "byte-offset"},
    {'C', "context", Takes::kArgument},
    {0, "color", Takes::kOptional, kColor},
    {0, "colour", Takes::kOptional, kColor},
    {'c', "count"},
    {'D', "devices", Takes::kArgument},
    {'d', "directories", Takes::kArgument},
    {0, "exclude", Takes::kArgument, kExclude},
    {0, "exclude-from", Takes::kArgument, kExcludeFrom},
    {0, "exclude-dir", Takes::kArgument, kExcludeDir},
    {'f', "file", Takes::kArgument},
    {'l', "files-with-matches"},
    {'L', "files-without-match"},
    {0, "group-separator", Takes::kArgument, kGroupSeparator},
    {0, "no-group-separator", Takes::kNothing, kNoGroupSeparator},
    {'i', "ignore-case"},
    {0, "no-ignore-case", Takes::kNothing, kNoIgnoreCase},
    {0, "include", Takes::kArgument, kInclude},
    {'T', "initial-tab"},
    {0, "label", Takes::kArgument, kLabel},
    {0, "line-buffered", Takes::kNothing, kLineBuffered},
    {'n', "line-number"},
    {'x', "line-regexp"},
    {'m', "max-count", Takes::kArgument},
    {'s', "no-messages"},
    {'h', "no-filename"},
    {'Z', "null"},
    {'z', "null-data"},
    {'o', "only-matching"},
    {'q', "quiet"},
    {'q', "silent"},
    {'r', "recursive"},
    {'R', "dereference-recursive"},
    {'e', "regexp", Takes::kArgument},
    {'v', "invert-match"},
    {'a', "text"},
    {'U', "binary"},
    {'u', "unix-byte-offsets"},
    {'H', "with-filename"},
    {'w', "word-regexp"},
    {'y'},
    {'I'},
    {'V'},
    {'X', "", Takes::kArgument},
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

constexpr Word kDirectoryWords[] = {{"read", 0}, {"recurse", 2}, {"skip", 1}};

struct Reader {
  friend kernel::Scheduler& SchedulerOf(Reader& reader) { return reader.command.machine; }
  Command& command;
  GrepCommandLine line;
  GrepSettings& settings = line.settings;
  std::optional<GrepSyntax> syntax;
  bool have_patterns = false;
  std::string digits;  // of -NUM
  bool digits_open = false;
  std::optional<uint64_t> context;
  std::optional<uint64_t> before, after;
};

// grep puts its synopsis between the diagnostic and the hint.
Task<void> BadUsage(Command& command, std::string text) {
  std::string all = text.empty() ? std::string() : command.name + ": " + text + "\n";
  all += "Usage: " + command.name + " [OPTION]... PATTERNS [FILE]...\nTry '" + command.name +
         " --help' for more information.\n";
  (void)co_await command.out.Flush();
  co_await kernel::WriteFd(command.process, 2, std::move(all));
  command.status = 2;
}

void AddPatterns(GrepCommandLine& line, std::string_view text) {
  for (size_t at = 0;;) {
    size_t end = std::min(text.find('\n', at), text.size());
    line.patterns.patterns.emplace_back(text.substr(at, end - at));
    if (end == text.size()) break;
    at = end + 1;
  }
}

Task<bool> AddPatternFile(Command& command, GrepCommandLine& line, std::string_view name) {
  auto file = co_await command.OpenInput(name);
  Result<std::string> text = Fail(Errno::kNoEnt);
  if (file) text = co_await kernel::ReadAll(command.process, *file, kernel::Reader::kMaxLine);
  if (!file || !text) {
    co_await command.Report(std::string(name) + ": " + Why(file ? text.error() : file.error()), 2);
    co_return false;
  }
  if (text->empty()) co_return true;  // no pattern at all
  if (text->back() == '\n') text->pop_back();
  AddPatterns(line, *text);
  co_return true;
}

Task<bool> ReadContext(Command& command, std::string_view text, std::optional<uint64_t>* count) {
  auto parsed = ParseSize(text, "kKMGTPEZY0");
  if (!parsed && parsed.error() == NumberError::kOverflow) parsed = UINT64_MAX;
  if (!parsed || text.starts_with('+')) {
    co_await command.Report(std::string(text) + ": invalid context length argument", 2);
    co_return false;
  }
  *count = *parsed;
  co_return true;
}

void AddGlob(GrepCommandLine& line, std::string_view text, bool include) {
  line.globs.push_back({shell::Pattern(text), include});
}

void ReadColors(GrepColors& colors, std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find(':', at), text.size());
    std::string_view item = text.substr(at, end - at);
    at = end + 1;
    size_t equals = item.find('=');
    std::string_view name = item.substr(0, equals);
    if (equals == std::string_view::npos) {
      colors.swap_inverted |= name == "rv";
      colors.no_erase |= name == "ne";
      continue;
    }
    std::string value(item.substr(equals + 1));
    if (value.find_first_not_of("0123456789;") != std::string::npos) return;
    if (name == "mt")
      colors.selected_match = colors.context_match = value;
    else if (name == "ms")
      colors.selected_match = value;
    else if (name == "mc")
      colors.context_match = value;
    else if (name == "sl")
      colors.selected_line = value;
    else if (name == "cx")
      colors.context_line = value;
    else if (name == "fn")
      colors.file = value;
    else if (name == "ln")
      colors.line = value;
    else if (name == "bn")
      colors.byte = value;
    else if (name == "se")
      colors.separator = value;
  }
}

Task<bool> SetSyntax(Reader& r, GrepSyntax syntax) {
  if (r.syntax && *r.syntax != syntax) {
    co_await r.command.Report("conflicting matchers specified", 2);
    co_return false;
  }
  r.syntax = syntax;
  co_return true;
}

// False: an error was reported.
Task<bool> ReadValue(Reader& r, const ParsedOption& option) {
  Command& command = r.command;
  GrepSettings& s = r.settings;
  std::string value(option.value);
  switch (option.id) {
    case 'A': co_return co_await ReadContext(command, value, &r.after);
    case 'B': co_return co_await ReadContext(command, value, &r.before);
    case 'C': co_return co_await ReadContext(command, value, &r.context);
    case 'm': {
      std::string_view number = value;
      bool negative = number.starts_with('-');
      if (negative) number.remove_prefix(1);
      auto count = ParseSize(number, "kKMGTPEZY0");
      if (!count && count.error() != NumberError::kOverflow) {
        co_await command.Report("invalid max count", 2);
        co_return false;
      }
      s.max_count = negative || !count ? UINT64_MAX : *count;
      co_return true;
    }
    case 'd': {
      auto word = MatchWord(value, kDirectoryWords);
      if (!word) {
        co_await BadUsage(command, WordError(value, "--directories", kDirectoryWords));
        command.status = 1;  // not 2, as for every other bad option
        co_return false;
      }
      r.line.directories = static_cast<GrepDirectories>(*word);
      co_return true;
    }
    case 'D':
      if (value != "read" && value != "skip") {
        co_await command.Report("unknown devices method", 2);
        co_return false;
      }
      r.line.skip_devices = value == "skip";
      co_return true;
    case kBinaryFiles:
      if (value == "binary")
        s.binary = BinaryFiles::kMessage;
      else if (value == "text")
        s.binary = BinaryFiles::kText;
      else if (value == "without-match")
        s.binary = BinaryFiles::kSkip;
      else {
        co_await command.Report("unknown binary-files type", 2);
        co_return false;
      }
      co_return true;
    case kColor:
      if (!option.HasValue() || value == "auto" || value == "tty" || value == "if-tty")
        r.line.color_auto = true;
      else if (value == "always" || value == "yes" || value == "force")
        s.colors.on = true;
      else if (value == "never" || value == "no" || value == "none")
        s.colors.on = r.line.color_auto = false;
      else {
        (void)co_await command.out.Write(kGrepUsage.help);
        (void)co_await command.out.Flush();
        command.status = 2;
        co_return false;
      }
      co_return true;
    case 'e':
      AddPatterns(r.line, value);
      r.have_patterns = true;
      co_return true;
    case 'f': r.have_patterns = true; co_return co_await AddPatternFile(command, r.line, option.value);
    case kExclude: AddGlob(r.line, value, false); co_return true;
    case kExcludeDir:
      while (value.size() > 1 && value.ends_with('/')) value.pop_back();
      r.line.exclude_dir.emplace_back(value);
      co_return true;
    case kInclude: AddGlob(r.line, value, true); co_return true;
    case kExcludeFrom: {
      GrepCommandLine globs;
      if (!co_await AddPatternFile(command, globs, option.value)) co_return false;
      for (const std::string& glob : globs.patterns.patterns)
        if (!glob.empty() && glob[0] != '#') AddGlob(r.line, glob, false);
      co_return true;
    }
    case kGroupSeparator: s.group_separator = value; co_return true;
    case kLabel: r.line.label = value; co_return true;
    case 'X': {
      constexpr Word kMatchers[] = {{"grep", static_cast<int>(GrepSyntax::kBasic)},
                                    {"egrep", static_cast<int>(GrepSyntax::kExtended)},
                                    {"fgrep", static_cast<int>(GrepSyntax::kFixed)},
                                    {"awk", static_cast<int>(GrepSyntax::kExtended)},
                                    {"gawk", static_cast<int>(GrepSyntax::kExtended)},
                                    {"posixawk", static_cast<int>(GrepSyntax::kExtended)},
                                    {"perl", static_cast<int>(GrepSyntax::kPerl)}};
      for (const Word& word : kMatchers)
        if (word.name == option.value) co_return co_await SetSyntax(r, static_cast<GrepSyntax>(word.value));
      co_await command.Report("invalid matcher " + value, 2);
      co_return false;
    }
    default: co_return true;
  }
}

// Options without value. False: an error was reported.
Task<bool> ReadFlag(Reader& r, int id) {
  GrepSettings& s = r.settings;
  switch (id) {
    case 'E': co_return co_await SetSyntax(r, GrepSyntax::kExtended);
    case 'F': co_return co_await SetSyntax(r, GrepSyntax::kFixed);
    case 'G': co_return co_await SetSyntax(r, GrepSyntax::kBasic);
    case 'P': co_return co_await SetSyntax(r, GrepSyntax::kPerl);
    case 'a': s.binary = BinaryFiles::kText; break;
    case 'I': s.binary = BinaryFiles::kSkip; break;
    case 'b': s.byte_offsets = true; break;
    case 'c': s.count = true; break;
    case 'H': r.line.names = true; break;
    case 'h': r.line.names = false; break;
    case 'i':
    case 'y': r.line.patterns.ignore_case = true; break;
    case kNoIgnoreCase: r.line.patterns.ignore_case = false; break;
    case 'l': s.list = ListNames::kWithMatch; break;
    case 'L': s.list = ListNames::kWithoutMatch; break;
    case 'n': s.line_numbers = true; break;
    case 'o': s.only_matching = true; break;
    case 'q': s.quiet = true; break;
    case 'R': r.line.follow_links = true; [[fallthrough]];
    case 'r': r.line.directories = GrepDirectories::kRecurse; break;
    case 's': r.line.no_messages = true; break;
    case 'T': s.align_tabs = true; break;
    case 'u': co_await r.command.Warn("warning: --unix-byte-offsets (-u) is obsolete"); break;
    case 'v': s.invert = true; break;
    case 'w': r.line.patterns.words = true; break;
    case 'x': r.line.patterns.whole_lines = true; break;
    case 'Z': s.null_names = true; break;
    case 'z': s.line_end = r.line.patterns.line_end = '\0'; break;
    case kNoGroupSeparator: s.group_separator.reset(); break;
    default: break;
  }
  co_return true;
}

bool TakesValue(int id) {
  for (const Option& option : kOptions)
    if ((option.id ? option.id : option.letter) == id) return option.takes != Takes::kNothing;
  return false;
}

}  // namespace

constexpr Usage kGrepUsage{
    .help = R"(Usage: grep [OPTION]... PATTERNS [FILE]...
Write the lines of each FILE that match one of PATTERNS, which stand one per line. No FILE is standard input,
or with -r the working directory; - is standard input.

Patterns:
  -E, --extended-regexp     extended regular expressions
  -F, --fixed-strings       strings
  -G, --basic-regexp        basic regular expressions (the default)
  -P, --perl-regexp         Perl's regular expressions
  -e, --regexp=PATTERNS     patterns, also ones that begin with '-'
  -f, --file=FILE           take patterns from FILE
  -i, --ignore-case         letters are equal in both cases
      --no-ignore-case      not so (the default)
  -w, --word-regexp         only whole words
  -x, --line-regexp         only whole lines
  -z, --null-data           lines end with NUL, not newline

Others:
  -s, --no-messages         no messages about files
  -v, --invert-match        the lines that do not match
  -m, --max-count=NUM       NUM lines of each file at most
  -b, --byte-offset         byte offsets in front
  -n, --line-number         line numbers in front
      --line-buffered       accepted
  -H, --with-filename       file names in front
  -h, --no-filename         no file names
      --label=LABEL         the name of standard input
  -o, --only-matching       only what matches, each in a line of its own
  -q, --quiet, --silent     write nothing
      --binary-files=TYPE   binary, text or without-match
  -a, --text                same as --binary-files=text
  -I                        same as --binary-files=without-match
  -d, --directories=ACTION  read, recurse or skip
  -D, --devices=ACTION      read or skip
  -r, --recursive           same as --directories=recurse
  -R, --dereference-recursive  the same, following symbolic links
      --include=GLOB        only files whose names match
      --exclude=GLOB        no files whose names match
      --exclude-from=FILE   the same with the globs in FILE
      --exclude-dir=GLOB    no directories whose names match
  -L, --files-without-match only names of files without selected lines
  -l, --files-with-matches  only names of files with selected lines
  -c, --count               only the number of selected lines
  -T, --initial-tab         a tab in front of lines
  -Z, --null                NUL after file names
  -B, --before-context=NUM  and NUM lines before
  -A, --after-context=NUM   and NUM lines after
  -C, --context=NUM, -NUM   both
      --group-separator=SEP between groups of lines with context (--)
      --no-group-separator  nothing there
      --color[=WHEN]        colours: always, never, auto
  -U, --binary              accepted
)",
    .options = kOptions,
    .error_status = 2,
    .package = "GNU grep 3.8",
};

Task<std::optional<GrepCommandLine>> ReadGrepCommandLine(Command& command, GrepSyntax default_syntax) {
  ParsedArgs args = ParseOptions(command.args(), kGrepUsage);
  if (!args.error.empty()) {
    co_await BadUsage(command, args.error);
    co_return std::nullopt;
  }
  for (const ParsedOption& option : args.options) args.version |= option.id == 'V';
  if (args.help || args.version) {
    std::vector<std::string> word{args.help ? "--help" : "--version"};
    (void)co_await command.Parse(word);
    co_return std::nullopt;
  }
  Reader r{
      .command = command, .line = {}, .syntax = {}, .digits = {}, .context = {}, .before = {}, .after = {}};
  for (const ParsedOption& option : args.options) {
    if (option.id >= '0' && option.id <= '9') {
      if (!r.digits_open) r.digits.clear();
      r.digits_open = true;
      r.digits += static_cast<char>(option.id);
      continue;
    }
    r.digits_open = false;
    bool good = TakesValue(option.id) ? co_await ReadValue(r, option) : co_await ReadFlag(r, option.id);
    if (!good) co_return std::nullopt;
  }
  if (!r.digits.empty() && !co_await ReadContext(command, r.digits, &r.context)) co_return std::nullopt;
  GrepSettings& s = r.settings;
  s.bytes = r.line.patterns.bytes = IsByteLocale(command.process.env);
  s.context = r.context || r.before || r.after;
  s.before = r.before.value_or(r.context.value_or(0));
  s.after = r.after.value_or(r.context.value_or(0));
  r.line.patterns.syntax = r.syntax.value_or(default_syntax);
  if (!r.have_patterns) {
    if (args.operands.empty()) {
      co_await BadUsage(command, {});
      co_return std::nullopt;
    }
    AddPatterns(r.line, args.operands[0]);
    args.operands.erase(args.operands.begin());
  }
  r.line.files.assign(args.operands.begin(), args.operands.end());
  FileRef out = command.process.Fd(1);
  if (r.line.color_auto && out && out->IsTerminal()) {
    std::string_view term = kernel::GetEnv(command.process.env, "TERM");
    s.colors.on = !term.empty() && term != "dumb";
  }
  if (s.colors.on) {
    std::string old(kernel::GetEnv(command.process.env, "GREP_COLOR"));
    if (!old.empty()) {
      if (old.find_first_not_of("0123456789;") == std::string::npos)
        s.colors.selected_match = s.colors.context_match = old;
      co_await command.Warn("warning: GREP_COLOR='" + old + "' is deprecated; use GREP_COLORS='mt=" + old +
                            "'");
    }
    ReadColors(s.colors, kernel::GetEnv(command.process.env, "GREP_COLORS"));
  }
  co_return std::move(r.line);
}

}  // namespace bivalve::commands
