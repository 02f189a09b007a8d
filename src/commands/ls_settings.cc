#include "commands/ls_settings.h"

#include "commands/numbers.h"
#include "kernel/exec.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

using S = LsSettings;

enum Id : int {
  kAuthor = 256,
  kBlockSize,
  kColor,
  kCommandLineDir,
  kFileTypeId,
  kFormatWord,
  kFullTime,
  kGroupDirectories,
  kHide,
  kHyperlink,
  kIndicatorStyle,
  kQuotingStyle,
  kShowControl,
  kSi,
  kSortWord,
  kTimeWord,
  kTimeStyle,
  kZero,
};

constexpr Option kOptions[] = {
    {'a', "all"},
    {'b', "escape"},
    {'d', "directory"},
    {'D', "dired"},
    {0, "full-time", Takes::kNothing, kFullTime},
    {0, "group-directories-first", Takes::kNothing, kGroupDirectories},
    {'h', "human-readable"},
    {'i', "inode"},
    {'k', "kibibytes"},
    {'n', "numeric-uid-gid"},
    {'G', "no-group"},
    {'q', "hide-control-chars"},
    {'r', "reverse"},
    {'s', "size"},
    {'w', "width", Takes::kArgument},
    {'A', "almost-all"},
    {'B', "ignore-backups"},
    {'F', "classify", Takes::kOptional, 'F' + 1000},
    {'F'},
    {0, "file-type", Takes::kNothing, kFileTypeId},
    {0, "si", Takes::kNothing, kSi},
    {0, "dereference-command-line", Takes::kNothing, 'H'},
    {'H'},
    {0, "dereference-command-line-symlink-to-dir", Takes::kNothing, kCommandLineDir},
    {0, "hide", Takes::kArgument, kHide},
    {'I', "ignore", Takes::kArgument},
    {0, "indicator-style", Takes::kArgument, kIndicatorStyle},
    {'L', "dereference"},
    {'N', "literal"},
    {'Q', "quote-name"},
    {0, "quoting-style", Takes::kArgument, kQuotingStyle},
    {'R', "recursive"},
    {0, "format", Takes::kArgument, kFormatWord},
    {0, "show-control-chars", Takes::kNothing, kShowControl},
    {0, "sort", Takes::kArgument, kSortWord},
    {'T', "tabsize", Takes::kArgument},
    {0, "time", Takes::kArgument, kTimeWord},
    {0, "time-style", Takes::kArgument, kTimeStyle},
    {0, "zero", Takes::kNothing, kZero},
    {0, "color", Takes::kOptional, kColor},
    {0, "hyperlink", Takes::kOptional, kHyperlink},
    {0, "block-size", Takes::kArgument, kBlockSize},
    {'Z', "context"},
    {0, "author", Takes::kNothing, kAuthor},
    {'c'},
    {'f'},
    {'g'},
    {'l'},
    {'m'},
    {'o'},
    {'p'},
    {'t'},
    {'u'},
    {'v'},
    {'x'},
    {'C'},
    {'S'},
    {'U'},
    {'X'},
    {'1'},
};

constexpr Usage kUsage{
    .help = R"(Usage: ls [OPTION]... [FILE]...
List the FILEs, or what is in them when they are directories; the current directory by default.

Which files:
  -a, --all                  names that begin with . too
  -A, --almost-all           the same, but not . and ..
  -B, --ignore-backups       leave out names that end with ~
  -d, --directory            directories themselves, not what is in them
      --hide=PATTERN, -I, --ignore=PATTERN  leave out names that match (--hide: not with -a or -A)
  -H, --dereference-command-line, -L, --dereference  follow symbolic links: operands, all
  -R, --recursive            directories inside directories too
What is said:
  -l                         type, permissions, links, owner, group, size, time, name
  -g, -o, -G, --no-group     the same without owner; without group; no group in -l
  -n, --numeric-uid-gid      the same with numbers for owner and group
      --author               the author too
  -i, --inode; -s, --size    inode numbers; allocated blocks
  -h, --human-readable; --si sizes as 1K 234M 2G, in powers of 1024; of 1000
      --block-size=SIZE; -k  units of sizes; 1024 bytes for blocks
      --time=WORD            atime (-u), ctime (-c), birth instead of the time of change
      --time-style=STYLE; --full-time  full-iso, long-iso, iso, locale, +FORMAT
  -F, --classify[=WHEN], --file-type, -p, --indicator-style=WORD  one of */=>@| after the names
  -Z, --context              the security context, which there is none
In which order:
  -t, -S, -X, -v, -U, -f     by time, size, extension, version; as they come; the same with -a
      --sort=WORD            none, size, time, version, extension, width
  -r, --reverse              the other way round
      --group-directories-first
In which form:
  -C, -x, -1, -m             in columns, in rows, one per line, with commas
      --format=WORD          long, verbose, commas, across, horizontal, vertical, single-column
  -w, --width=COLS; -T, --tabsize=COLS; --zero  (NUL instead of newline)
  -b, -N, -Q, -q, --quoting-style=WORD, --show-control-chars  how unusual names are written
      --color[=WHEN]; --hyperlink[=WHEN]

The status is 0, 1 for small problems (a subdirectory cannot be read), 2 for serious ones (an operand
is not there).
)",
    .options = kOptions,
    .error_status = 2,
};

constexpr Word kSorts[] = {{"none", S::kNone},         {"time", S::kByTime},
                           {"size", S::kBySize},       {"extension", S::kByExtension},
                           {"version", S::kByVersion}, {"width", S::kByWidth}};
constexpr Word kTimes[] = {{"atime", S::kAccessed}, {"access", S::kAccessed}, {"use", S::kAccessed},
                           {"ctime", S::kChanged},  {"status", S::kChanged},  {"birth", S::kBorn},
                           {"creation", S::kBorn}};
constexpr Word kFormats[] = {{"verbose", S::kLong},
                             {"long", S::kLong},
                             {"commas", S::kCommas},
                             {"horizontal", S::kAcross},
                             {"across", S::kAcross},
                             {"vertical", S::kColumns},
                             {"single-column", S::kOnePerLine}};
constexpr Word kWhen[] = {{"always", 2}, {"yes", 2},  {"force", 2}, {"never", 0}, {"no", 0},
                          {"none", 0},   {"auto", 1}, {"tty", 1},   {"if-tty", 1}};
constexpr Word kIndicators[] = {
    {"none", S::kNoIndicator}, {"slash", S::kSlash}, {"file-type", S::kFileType}, {"classify", S::kClassify}};
constexpr Word kQuotings[] = {{"literal", S::kLiteral},
                              {"shell", S::kShell},
                              {"shell-always", S::kShellAlways},
                              {"shell-escape", S::kShellEscape},
                              {"shell-escape-always", S::kShellEscapeAlways},
                              {"c", S::kC},
                              {"c-maybe", S::kCMaybe},
                              {"escape", S::kEscape},
                              {"locale", S::kLocale},
                              {"clocale", S::kLocale + 1}};

class LsParser {
 public:
  LsParser(Command& command, LsSettings& settings) : command_(command), s_(settings) {}
  friend kernel::Scheduler& SchedulerOf(LsParser& parser) { return SchedulerOf(parser.command_); }

  Task<bool> Run(const ParsedArgs& args) {
    s_.zone = kernel::LocalZone(command_.process);
    s_.terminal = command_.process.Fd(1) && command_.process.Fd(1)->IsTerminal();
    s_.format = s_.terminal ? S::kColumns : S::kOnePerLine;
    if (s_.terminal) {
      s_.quoting = S::kShellEscape;
      s_.mask = true;
    }
    if (command_.name.ends_with("vdir")) s_.format = S::kLong;
    if (command_.name == "dir" || command_.name.ends_with("/dir")) s_.format = S::kColumns;
    if (command_.name.ends_with("dir")) s_.quoting = S::kEscape;
    if (auto columns = ParseInteger(kernel::GetEnv(command_.process.env, "COLUMNS")); columns && *columns > 0)
      s_.width = static_cast<size_t>(*columns);
    for (const ParsedOption& option : args.options)
      if (!co_await Take(option)) co_return false;
    // A time other than that of change is what one wants to sort by, unless it is shown.
    if (time_given_ && !sort_given_ && s_.format != S::kLong) s_.sort = S::kByTime;
    if (s_.follow == S::kUndecided) {
      bool stays = s_.directories_themselves || s_.indicator == S::kClassify || s_.format == S::kLong;
      s_.follow = stays ? S::kNever : S::kCommandLineDirs;
    }
    if (s_.directories_themselves) s_.recursive = false;
    if (s_.color && !KnowsColors()) s_.color = false;
    // A tab after a colour would show it.
    if (s_.color) s_.tab_size = 0;
    co_return co_await TakeTimeStyle();
  }

 private:
  // Without LS_COLORS only terminals that are known to have colours get them.
  bool KnowsColors() {
    const auto& env = command_.process.env;
    if (!kernel::GetEnv(env, "LS_COLORS").empty() || !kernel::GetEnv(env, "COLORTERM").empty()) return true;
    std::string_view term = kernel::GetEnv(env, "TERM");
    for (std::string_view pattern :
         {"Eterm",  "ansi",  "*color*", "con[0-9]*x[0-9]*", "cons25",  "console",    "cygwin", "*direct*",
          "dtterm", "gnome", "hurd",    "jfbterm",          "konsole", "kterm",      "linux",  "linux-c",
          "mlterm", "putty", "rxvt*",   "screen*",          "st",      "terminator", "tmux*",  "vt100",
          "xterm*"})
      if (shell::Pattern(pattern).Matches(term, command_.machine)) return true;
    return false;
  }

  Task<bool> TakeWord(std::string_view value, std::string_view name, std::span<const Word> words,
                      int* found) {
    auto word = MatchWord(value, words);
    if (!word) {
      co_await command_.ReportWord(value, name, words);
      co_return false;
    }
    *found = *word;
    co_return true;
  }

  Task<bool> TakeWhen(const ParsedOption& option, std::string_view name, bool* on) {
    int when = 2;
    if (option.HasValue() && !co_await TakeWord(option.value, name, kWhen, &when)) co_return false;
    *on = when == 2 || (when == 1 && s_.terminal);
    co_return true;
  }

  Task<bool> Take(const ParsedOption& option) {
    int word = 0;
    switch (option.id) {
      case 'w':
      case 'T': {
        bool width = option.id == 'w';
        auto number = ParseSize(option.value, "");
        if (!number) {
          co_await command_.Report(
              (width ? "invalid line width: " : "invalid tab size: ") + Quote(option.value), 2);
          co_return false;
        }
        size_t value = static_cast<size_t>(std::min<uint64_t>(*number, 1 << 20));
        (width ? s_.width : s_.tab_size) = width && value == 0 ? SIZE_MAX : value;
        co_return true;
      }
      case kSortWord:
        if (!co_await TakeWord(option.value, "--sort", kSorts, &word)) co_return false;
        SetSort(static_cast<S::Sort>(word));
        co_return true;
      case kTimeWord:
        if (!co_await TakeWord(option.value, "--time", kTimes, &word)) co_return false;
        s_.time = static_cast<S::Time>(word);
        time_given_ = true;
        co_return true;
      case kFormatWord:
        if (!co_await TakeWord(option.value, "--format", kFormats, &word)) co_return false;
        s_.format = static_cast<S::Format>(word);
        co_return true;
      case kIndicatorStyle:
        if (!co_await TakeWord(option.value, "--indicator-style", kIndicators, &word)) co_return false;
        s_.indicator = static_cast<S::Indicator>(word);
        co_return true;
      case kQuotingStyle:
        if (!co_await TakeWord(option.value, "--quoting-style", kQuotings, &word)) co_return false;
        s_.quoting = static_cast<S::Quoting>(std::min<int>(word, S::kLocale));
        co_return true;
      case kColor: co_return co_await TakeWhen(option, "--color", &s_.color);
      case kHyperlink: co_return co_await TakeWhen(option, "--hyperlink", &s_.hyperlink);
      case 'F' + 1000: {
        bool on = false;
        if (!co_await TakeWhen(option, "--classify", &on)) co_return false;
        if (on) s_.indicator = S::kClassify;
        co_return true;
      }
      case kBlockSize: co_return co_await TakeBlockSize(option.value);
      default: TakeSimple(option);
    }
    co_return true;
  }

  void SetSort(S::Sort sort) {
    s_.sort = sort;
    sort_given_ = true;
  }

  void SetTime(S::Time time) {
    s_.time = time;
    time_given_ = true;
  }

  void TakeSimple(const ParsedOption& option) {
    switch (option.id) {
      case 'a':
        s_.all = true;
        s_.almost_all = false;
        break;
      case 'A':
        s_.almost_all = true;
        s_.all = false;
        break;
      case 'b': s_.quoting = S::kEscape; break;
      case 'B': s_.ignore_backups = true; break;
      case 'c': SetTime(S::kChanged); break;
      case 'C': s_.format = S::kColumns; break;
      case 'd': s_.directories_themselves = true; break;
      case 'f':
        s_.all = true;
        s_.almost_all = false;
        SetSort(S::kNone);
        if (s_.format == S::kLong) s_.format = s_.terminal ? S::kColumns : S::kOnePerLine;
        s_.blocks = s_.color = s_.hyperlink = false;
        break;
      case 'F': s_.indicator = S::kClassify; break;
      case 'g':
        s_.format = S::kLong;
        s_.owner = false;
        break;
      case 'G': s_.group = false; break;
      case 'h':
        s_.human = true;
        s_.si = false;
        s_.block_suffix.clear();
        break;
      case 'H': s_.follow = S::kCommandLine; break;
      case 'i': s_.inode = true; break;
      case 'I': s_.ignored.emplace_back(option.value, shell::PatternOptions{.guard_dot = true}); break;
      case 'k':
        if (!block_size_given_) s_.block_size = 1024;
        break;
      case 'l': s_.format = S::kLong; break;
      case 'L': s_.follow = S::kAlways; break;
      case 'm': s_.format = S::kCommas; break;
      case 'n':
        s_.numeric = true;
        s_.format = S::kLong;
        break;
      case 'N': s_.quoting = S::kLiteral; break;
      case 'o':
        s_.format = S::kLong;
        s_.group = false;
        break;
      case 'p': s_.indicator = S::kSlash; break;
      case 'q': s_.mask = true; break;
      case 'Q': s_.quoting = S::kC; break;
      case 'r': s_.reverse = true; break;
      case 'R': s_.recursive = true; break;
      case 's': s_.blocks = true; break;
      case 'S': SetSort(S::kBySize); break;
      case 't': SetSort(S::kByTime); break;
      case 'u': SetTime(S::kAccessed); break;
      case 'U': SetSort(S::kNone); break;
      case 'v': SetSort(S::kByVersion); break;
      case 'x': s_.format = S::kAcross; break;
      case 'X': SetSort(S::kByExtension); break;
      case '1':
        if (s_.format != S::kLong) s_.format = S::kOnePerLine;
        break;
      case 'Z': s_.context = true; break;
      case kAuthor: s_.author = true; break;
      case kCommandLineDir: s_.follow = S::kCommandLineDirs; break;
      case kFileTypeId: s_.indicator = S::kFileType; break;
      case kFullTime:
        s_.format = S::kLong;
        style_ = "full-iso";
        break;
      case kGroupDirectories: s_.group_directories = true; break;
      case kHide: s_.hidden.emplace_back(option.value, shell::PatternOptions{.guard_dot = true}); break;
      case kShowControl: s_.mask = false; break;
      case kSi: s_.human = s_.si = true; break;
      case kTimeStyle: style_ = option.value; break;
      case kZero:
        s_.zero = true;
        s_.color = s_.mask = false;
        s_.quoting = S::kLiteral;
        if (s_.format != S::kLong) s_.format = S::kOnePerLine;
        break;
      default: break;
    }
  }

  Task<bool> TakeBlockSize(std::string_view value) {
    block_size_given_ = true;
    std::string_view text = value;
    if (text.starts_with('\'')) text.remove_prefix(1);
    s_.human = text == "human-readable" || text == "si";
    s_.si = text == "si";
    if (s_.human) co_return true;
    auto size = ParseSize(text);
    if (!size || *size == 0) {
      co_await command_.Report("invalid --block-size argument " + QuoteAlways(value), 2);
      co_return false;
    }
    s_.block_size = s_.file_block_size = *size;
    bool digits = text[0] >= '0' && text[0] <= '9';
    s_.block_suffix = digits ? "" : std::string(text);
    if (s_.block_suffix.size() == 3) s_.block_suffix.resize(1);
    co_return true;
  }

  Task<bool> TakeTimeStyle() {
    if (s_.format != S::kLong) co_return true;
    std::string_view style = style_.data() ? style_ : kernel::GetEnv(command_.process.env, "TIME_STYLE");
    // In the C locale a "posix-" style is that of the locale.
    if (style.starts_with("posix-")) style = "locale";
    if (style.starts_with('+')) {
      style.remove_prefix(1);
      size_t newline = style.find('\n');
      s_.time_old = style.substr(0, newline);
      s_.time_recent = newline == std::string_view::npos ? s_.time_old : style.substr(newline + 1);
    } else if (style == "full-iso") {
      s_.time_old = s_.time_recent = "%Y-%m-%d %H:%M:%S.%N %z";
    } else if (style == "long-iso") {
      s_.time_old = s_.time_recent = "%Y-%m-%d %H:%M";
    } else if (style == "iso") {
      s_.time_old = "%Y-%m-%d ";
      s_.time_recent = "%m-%d %H:%M";
    } else if (!style.empty() && style != "locale") {
      co_await command_.Report("invalid argument " + Quote(style) + " for " + Quote("time style"), 2);
      co_await kernel::WriteFd(
          command_.process, 2,
          "Valid arguments are:\n  - [posix-]full-iso\n  - [posix-]long-iso\n  - [posix-]iso\n"
          "  - [posix-]locale\n  - +FORMAT (e.g., +%H:%M) for a 'date'-style format\nTry '" +
              command_.name + " --help' for more information.\n");
      co_return false;
    }
    co_return true;
  }

  Command& command_;
  LsSettings& s_;
  std::string_view style_;
  bool time_given_ = false, sort_given_ = false, block_size_given_ = false;
};

}  // namespace

const Usage& LsUsage() { return kUsage; }

Task<bool> ParseLs(Command& command, LsSettings* settings, std::vector<std::string_view>* operands) {
  auto args = co_await command.Parse();
  if (!args) co_return false;
  LsParser parser(command, *settings);
  if (!co_await parser.Run(*args)) co_return false;
  *operands = std::move(args->operands);
  co_return true;
}

}  // namespace bivalve::commands
