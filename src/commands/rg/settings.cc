#include "commands/rg/settings.h"

#include <algorithm>
#include <charconv>

#include "commands/rg/flags.h"
#include "kernel/exec.h"

namespace bivalve::commands::rg {

const Usage kRgUsage = {
    .help = R"(Usage: rg [OPTION]... PATTERN [PATH]...
  or:  rg [OPTION]... -e PATTERN... | -f FILE... | --files | --type-list [PATH]...
Searches files below directories for lines that match a regular expression. What ignore files name, hidden
files and binary files are left out.

Patterns:
  -e, --regexp=PATTERN       search for this, too
  -f, --file=FILE            patterns from the lines of a file
  -F, --fixed-strings        patterns are plain text
  -P, --pcre2                patterns with look-around and back-references
  -i, --ignore-case          small and large letters are the same
  -S, --smart-case           the same, unless a pattern has a large letter
  -s, --case-sensitive       they differ (as they do by default)
  -w, --word-regexp          only whole words
  -x, --line-regexp          only whole lines
  -v, --invert-match         lines that do not match
  -U, --multiline            matches may go over several lines
      --multiline-dotall     and `.` matches line ends, too
      --no-unicode           classes are those of ASCII
      --crlf, --null-data    lines end in CR LF; in NUL

Output:
  -n, -N, --line-number, --no-line-number
  -H, -I, --with-filename, --no-filename
      --column, -b, --byte-offset, --vimgrep
  -o, --only-matching        only the parts that match
  -r, --replace=TEXT         what matches is shown as TEXT, with $1 or $name for groups
  -A, -B, -C NUM             lines of context after, before, around
      --passthru             all lines
  -c, --count, --count-matches, --include-zero
  -l, --files-with-matches, --files-without-match
  -m, --max-count=NUM        so many lines for each file
  -M, --max-columns=NUM, --max-columns-preview
      --heading, --no-heading, --trim, -p, --pretty
      --color=never|auto|always|ansi, --colors=SPEC
      --context-separator, --field-match-separator, --field-context-separator, --path-separator=TEXT
      --json, --stats, -q, --quiet, -0, --null
      --sort, --sortr=path|modified|accessed|created|none

Files:
  -g, --glob=GLOB            only files that it fits; with ! in front, all others
      --iglob=GLOB, --glob-case-insensitive
  -t, -T TYPE                only, or no, files of a type; --type-list, --type-add, --type-clear
  -., --hidden               hidden files, too
      --no-ignore, --no-ignore-{dot,vcs,exclude,global,parent,files}, --no-require-git
      --ignore-file=FILE
  -u, -uu, -uuu              --no-ignore; and --hidden; and --binary
  -a, --text; --binary       search binary files as text; until a match
  -z, --search-zip           within gzip files
  -L, --follow; --max-depth=NUM; --max-filesize=NUM[KMG]; --one-file-system
  -E, --encoding=NAME        auto, none, utf-8, utf-16le, utf-16be, latin1
      --files                the files that would be searched
)",
    .options = {},
    .error_status = 2,
    .package = "ripgrep 13.0.0",
};

namespace {

constexpr std::string_view kSynopsis =
    "\nUSAGE:\n    \n    rg [OPTIONS] PATTERN [PATH ...]\n    rg [OPTIONS] -e PATTERN ... [PATH ...]\n"
    "    rg [OPTIONS] -f PATTERNFILE ... [PATH ...]\n    rg [OPTIONS] --files [PATH ...]\n"
    "    rg [OPTIONS] --type-list\n    command | rg [OPTIONS] PATTERN\n    rg [OPTIONS] --help\n"
    "    rg [OPTIONS] --version\n\nFor more information try --help\n\n";

std::optional<uint64_t> Number(std::string_view text) {
  uint64_t value = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

// What backslashes stand for in separators.
std::string Unescape(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    unsigned value = 0;
    if (c == 'n') {
      out += '\n';
    } else if (c == 't') {
      out += '\t';
    } else if (c == 'r') {
      out += '\r';
    } else if (c == '0') {
      out += '\0';
    } else if (c == '\\') {
      out += '\\';
    } else if (c == 'x' && i + 2 < text.size() &&
               std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr ==
                   text.data() + i + 3) {
      out += static_cast<char>(value);
      i += 2;
    } else {
      out.append("\\").append(1, c);
    }
  }
  return out;
}

class SettingsReader {
 public:
  explicit SettingsReader(Command& command) : command_(command) {}
  friend kernel::Scheduler& SchedulerOf(SettingsReader& reader) { return reader.command_.machine; }

  Task<std::optional<Settings>> Read();

 private:
  bool Split();
  bool Take(const Flag& flag, std::string_view value);
  bool TakeNumber(const Flag& flag, std::string_view value, std::optional<uint64_t>* into);
  bool TakeWord(const Flag& flag, std::string_view value, std::span<const Word> words, int* into);
  bool TakeColors(std::string_view spec);
  bool TakeEncoding(std::string_view name);
  bool Bad(std::string text) {
    error_ = "error: " + std::move(text) + "\n" + std::string(kSynopsis);
    return false;
  }
  bool Wrong(std::string text) {
    error_ = std::move(text) + "\n";
    return false;
  }
  Task<bool> ReadPatternFiles();
  Task<void> Settle();

  Command& command_;
  Settings s_;
  std::string error_;
  std::vector<std::string> operands_;
  std::vector<std::string> pattern_files_;
  bool have_patterns_ = false;
  bool count_ = false, count_matches_ = false, json_ = false, files_ = false, types_ = false;
  bool with_match_ = false, without_match_ = false, pretty_ = false, vimgrep_ = false, dot_all_ = false;
  int unrestricted_ = 0, color_ = -1;
  std::optional<bool> heading_, line_numbers_, column_;
  std::optional<uint64_t> before_, after_, context_;
  bool no_ignore_ = false, help_ = false, version_ = false, pcre2_version_ = false;
};

bool SettingsReader::TakeNumber(const Flag& flag, std::string_view value, std::optional<uint64_t>* into) {
  *into = Number(value);
  if (*into) return true;
  bool empty = value.empty();
  error_ = "error: Invalid value for '--" + std::string(flag.name) + " <" + flag.metavar +
           ">': " + (empty ? "cannot parse integer from empty string" : "invalid digit found in string") +
           "\n\n";
  return false;
}

bool SettingsReader::TakeWord(const Flag& flag, std::string_view value, std::span<const Word> words,
                              int* into) {
  for (const Word& word : words) {
    if (word.name != value) continue;
    *into = word.value;
    return true;
  }
  std::string list;
  for (const Word& word : words) list.append(list.empty() ? "" : ", ").append(word.name);
  return Bad("'" + std::string(value) + "' isn't a valid value for '--" + flag.name + " <" + flag.metavar +
             ">'\n\t[possible values: " + list + "]\n\n");
}

bool SettingsReader::TakeColors(std::string_view spec) {
  constexpr std::string_view kColorNames[] = {"black", "red",     "green", "yellow",
                                              "blue",  "magenta", "cyan",  "white"};
  std::vector<std::string_view> parts;
  for (size_t at = 0;;) {
    size_t end = std::min(spec.find(':', at), spec.size());
    parts.push_back(spec.substr(at, end - at));
    if (end == spec.size()) break;
    at = end + 1;
  }
  std::string* of = parts[0] == "path"     ? &s_.colors.path
                    : parts[0] == "line"   ? &s_.colors.line
                    : parts[0] == "column" ? &s_.colors.column
                    : parts[0] == "match"  ? &s_.colors.match
                                           : nullptr;
  bool none = parts.size() == 2 && parts[1] == "none";
  if (parts.size() < 2 || (parts.size() == 2 && !none) || parts.size() > 3)
    return Wrong("invalid color spec format: '" + std::string(spec) +
                 "'. Valid format is '(path|line|column|match):(fg|bg|style):(value)'.");
  if (!of)
    return Wrong("unrecognized output type '" + std::string(parts[0]) +
                 "'. Choose from: path, line, column, match.");
  if (none) {
    of->clear();
    return true;
  }
  auto drop = [&](auto wanted) {
    std::string kept;
    for (size_t at = 0; at < of->size();) {
      size_t end = of->find('m', at) + 1;
      std::string one = of->substr(at, end - at);
      if (!wanted(one)) kept += one;
      at = end;
    }
    *of = kept;
  };
  if (parts[1] == "fg" || parts[1] == "bg") {
    char kind = parts[1] == "fg" ? '3' : '4';
    std::string code;
    for (int i = 0; i < 8; ++i)
      if (parts[2] == kColorNames[i]) code = std::string(1, kind) + std::to_string(i);
    if (code.empty()) {
      std::vector<uint64_t> numbers;
      for (size_t at = 0;;) {
        size_t end = std::min(parts[2].find(',', at), parts[2].size());
        auto number = Number(parts[2].substr(at, end - at));
        if (!number || *number > 255) break;
        numbers.push_back(*number);
        if (end == parts[2].size()) break;
        at = end + 1;
      }
      if (numbers.size() == 1)
        code = std::string(1, kind) + "8;5;" + std::to_string(numbers[0]);
      else if (numbers.size() == 3)
        code = std::string(1, kind) + "8;2;" + std::to_string(numbers[0]) + ";" + std::to_string(numbers[1]) +
               ";" + std::to_string(numbers[2]);
      else
        return Wrong("unrecognized color name '" + std::string(parts[2]) +
                     "'. Choose from: black, blue, green, red, cyan, magenta, yellow, white");
    }
    drop([&](const std::string& one) { return one.size() > 3 && one[2] == kind; });
    *of += "\33[" + code + "m";
    return true;
  }
  if (parts[1] == "style") {
    bool off = parts[2].starts_with("no");
    std::string_view style = off ? parts[2].substr(2) : parts[2];
    std::string code = style == "bold" ? "1" : style == "underline" ? "4" : style == "intense" ? "" : "?";
    if (code == "?")
      return Wrong("unrecognized style attribute '" + std::string(parts[2]) +
                   "'. Choose from: nobold, bold, nointense, intense, nounderline, underline.");
    if (code.empty()) return true;
    std::string whole = "\33[" + code + "m";
    drop([&](const std::string& one) { return one == whole; });
    if (!off) of->insert(0, whole);
    return true;
  }
  return Wrong("unrecognized spec type '" + std::string(parts[1]) + "'. Choose from: fg, bg, style, none.");
}

bool SettingsReader::TakeEncoding(std::string_view name) {
  std::string lower(name);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c |= 0x20;
  constexpr Word kNames[] = {{"auto", 0},       {"none", 1},     {"utf-8", 2},        {"utf8", 2},
                             {"utf-16", 4},     {"utf-16le", 4}, {"utf-16be", 5},     {"latin1", 6},
                             {"iso-8859-1", 6}, {"ascii", 6},    {"windows-1252", 6}, {"us-ascii", 6}};
  for (const Word& word : kNames) {
    if (word.name != lower) continue;
    s_.encoding = static_cast<Encoding>(word.value);
    return true;
  }
  return Wrong("grep config error: unknown encoding: " + std::string(name));
}

bool SettingsReader::Take(const Flag& flag, std::string_view value) {
  int word = 0;
  std::optional<uint64_t> number;
  constexpr Word kWhen[] = {{"always", 1}, {"ansi", 1}, {"auto", -1}, {"never", 0}};
  constexpr Word kEngines[] = {{"auto", 2}, {"default", 0}, {"pcre2", 1}};
  constexpr Word kSorts[] = {{"accessed", 3}, {"created", 4}, {"modified", 2}, {"none", 0}, {"path", 1}};
  switch (flag.id) {
    case kNothing: return true;
    case kAbsent: return Wrong("rg: --" + std::string(flag.name) + " is not supported here");
    case kNumber: {
      auto threads = Number(value);
      return threads ? true : Wrong("invalid digit found in string");
    }
    case kA:
      s_.passthru = false;
      context_ = std::nullopt;
      return TakeNumber(flag, value, &after_);
    case kB:
      s_.passthru = false;
      context_ = std::nullopt;
      return TakeNumber(flag, value, &before_);
    case kC:
      s_.passthru = false;
      before_ = after_ = std::nullopt;
      return TakeNumber(flag, value, &context_);
    case kPassthru:
      before_ = after_ = context_ = std::nullopt;
      s_.passthru = true;
      return true;
    case kBinary:
      s_.binary = true;
      s_.text = false;
      return true;
    case kNoBinary: s_.binary = false; return true;
    case kText:
      s_.text = true;
      s_.binary = false;
      return true;
    case kNoText: s_.text = false; return true;
    case kByteOffset: s_.byte_offset = true; return true;
    case kSensitive: s_.letters = Case::kSensitive; return true;
    case kIgnoreCase: s_.letters = Case::kInsensitive; return true;
    case kSmart: s_.letters = Case::kSmart; return true;
    case kColor: return TakeWord(flag, value, kWhen, &color_);
    case kColorsSpec: return TakeColors(value);
    case kColumn: column_ = true; return true;
    case kNoColumn: column_ = false; return true;
    case kContextSeparator: s_.context_separator = Unescape(value); return true;
    case kNoContextSeparator: s_.context_separator = std::nullopt; return true;
    case kCount:
      count_ = true;
      count_matches_ = false;
      return true;
    case kCountMatches:
      count_matches_ = true;
      count_ = false;
      return true;
    case kCrlf:
      s_.crlf = true;
      s_.null_data = false;
      return true;
    case kNoCrlf: s_.crlf = false; return true;
    case kNullData:
      s_.null_data = true;
      s_.crlf = false;
      return true;
    case kEncoding: return TakeEncoding(value);
    case kNoEncoding: s_.encoding = Encoding::kAuto; return true;
    case kEngine:
      if (!TakeWord(flag, value, kEngines, &word)) return false;
      s_.perl = word == 1;
      s_.engine_auto = word == 2;
      return true;
    case kPcre2:
      s_.perl = true;
      s_.engine_auto = false;
      return true;
    case kNoPcre2: s_.perl = false; return true;
    case kAutoHybrid: s_.engine_auto = true; return true;
    case kNoAutoHybrid: s_.engine_auto = false; return true;
    case kFieldContext: s_.field_context_separator = Unescape(value); return true;
    case kFieldMatch: s_.match_separator = Unescape(value); return true;
    case kFile:
      pattern_files_.emplace_back(value);
      have_patterns_ = true;
      return true;
    case kRegexp:
      s_.patterns.emplace_back(value);
      have_patterns_ = true;
      return true;
    case kFiles: files_ = true; return true;
    case kWithMatch:
      with_match_ = true;
      without_match_ = false;
      return true;
    case kWithoutMatch:
      without_match_ = true;
      with_match_ = false;
      return true;
    case kFixed: s_.fixed = true; return true;
    case kNoFixed: s_.fixed = false; return true;
    case kFollow: s_.follow = true; return true;
    case kNoFollow: s_.follow = false; return true;
    case kGlob: s_.globs.emplace_back(value, false); return true;
    case kIGlob: s_.globs.emplace_back(value, true); return true;
    case kGlobCase: s_.glob_ignore_case = true; return true;
    case kNoGlobCase: s_.glob_ignore_case = false; return true;
    case kHeading: heading_ = true; return true;
    case kNoHeading: heading_ = false; return true;
    case kHidden: s_.hidden = true; return true;
    case kNoHidden: s_.hidden = false; return true;
    case kIgnoreFile: s_.ignore_files.emplace_back(value); return true;
    case kIgnoreFileCase: s_.ignore.ignore_case = true; return true;
    case kNoIgnoreFileCase: s_.ignore.ignore_case = false; return true;
    case kIncludeZero: s_.include_zero = true; return true;
    case kInvert: s_.invert = true; return true;
    case kJson: json_ = true; return true;
    case kNoJson: json_ = false; return true;
    case kLineBuffered: s_.line_buffered = true; return true;
    case kNoLineBuffered: s_.line_buffered = false; return true;
    case kLineNumber: line_numbers_ = true; return true;
    case kNoLineNumber: line_numbers_ = false; return true;
    case kLineRegexp:
      s_.whole_lines = true;
      s_.words = false;
      return true;
    case kWord:
      s_.words = true;
      s_.whole_lines = false;
      return true;
    case kMaxColumns:
      if (!TakeNumber(flag, value, &s_.max_columns)) return false;
      if (*s_.max_columns == 0) s_.max_columns = std::nullopt;
      return true;
    case kPreview: s_.preview = true; return true;
    case kNoPreview: s_.preview = false; return true;
    case kMaxCount: return TakeNumber(flag, value, &s_.max_count);
    case kMaxDepth: return TakeNumber(flag, value, &s_.max_depth);
    case kMaxFilesize: {
      std::string_view digits = value;
      uint64_t unit = 1;
      if (digits.ends_with('K')) unit = 1 << 10;
      if (digits.ends_with('M')) unit = 1 << 20;
      if (digits.ends_with('G')) unit = 1 << 30;
      if (unit > 1) digits.remove_suffix(1);
      number = Number(digits);
      if (!number || digits.starts_with('+'))
        return Wrong(
            "invalid format for size '" + std::string(value) +
            "', which should be a sequence of digits followed by an optional 'K', 'M' or 'G' suffix");
      s_.max_filesize = *number * unit;
      return true;
    }
    case kMultiline: s_.multiline = true; return true;
    case kNoMultiline: s_.multiline = false; return true;
    case kDotAll: dot_all_ = true; return true;
    case kNoDotAll: dot_all_ = false; return true;
    case kNoFilename: s_.names = false; return true;
    case kWithFilename: s_.names = true; return true;
    case kNoIgnore: no_ignore_ = true; return true;
    case kIgnore: no_ignore_ = false; return true;
    case kNoIgnoreDot: s_.ignore.dot = false; return true;
    case kIgnoreDot: s_.ignore.dot = true; return true;
    case kNoIgnoreExclude: s_.ignore.exclude = false; return true;
    case kIgnoreExclude: s_.ignore.exclude = true; return true;
    case kNoIgnoreFiles: s_.ignore.files = false; return true;
    case kIgnoreFiles: s_.ignore.files = true; return true;
    case kNoIgnoreGlobal: s_.ignore.global = false; return true;
    case kIgnoreGlobal: s_.ignore.global = true; return true;
    case kNoIgnoreMessages: s_.ignore.messages = false; return true;
    case kIgnoreMessages: s_.ignore.messages = true; return true;
    case kNoIgnoreParent: s_.ignore.parents = false; return true;
    case kIgnoreParent: s_.ignore.parents = true; return true;
    case kNoIgnoreVcs: s_.ignore.vcs = false; return true;
    case kIgnoreVcs: s_.ignore.vcs = true; return true;
    case kNoMessages: s_.messages = false; return true;
    case kMessages: s_.messages = true; return true;
    case kNoRequireGit: s_.ignore.require_git = false; return true;
    case kRequireGit: s_.ignore.require_git = true; return true;
    case kNoUnicode: s_.unicode = false; return true;
    case kUnicode: s_.unicode = true; return true;
    case kNull: s_.null_names = true; return true;
    case kOneFs: s_.one_file_system = true; return true;
    case kNoOneFs: s_.one_file_system = false; return true;
    case kOnly: s_.only_matching = true; return true;
    case kPathSeparator: {
      std::string separator = Unescape(value);
      if (separator.size() > 1)
        return Wrong("A path separator must be exactly one byte, but the given separator is " +
                     std::to_string(separator.size()) + " bytes: " + std::string(value) +
                     "\nIn some shells on Windows '/' is automatically expanded. Use '//' instead.");
      s_.path_separator = separator;
      return true;
    }
    case kPretty: pretty_ = true; return true;
    case kQuiet: s_.quiet = true; return true;
    case kReplace: s_.replacement = std::string(value); return true;
    case kZip: s_.zip = true; return true;
    case kNoZip: s_.zip = false; return true;
    case kSort:
    case kSortR:
      if (!TakeWord(flag, value, kSorts, &word)) return false;
      s_.sort = static_cast<SortBy>(word);
      s_.sort_reverse = flag.id == kSortR;
      return true;
    case kSortFiles:
      s_.sort = SortBy::kPath;
      s_.sort_reverse = false;
      return true;
    case kNoSortFiles: s_.sort = SortBy::kNone; return true;
    case kStats: s_.stats = true; return true;
    case kNoStats: s_.stats = false; return true;
    case kTrim: s_.trim = true; return true;
    case kNoTrim: s_.trim = false; return true;
    case kType: s_.types.emplace_back(value, true); return true;
    case kTypeNot: s_.types.emplace_back(value, false); return true;
    case kTypeAdd: {
      size_t colon = value.find(':');
      if (colon == std::string_view::npos || colon == 0 || colon + 1 == value.size())
        return Wrong("invalid definition (format is type:glob, e.g., html:*.html)");
      s_.type_changes.emplace_back(value.substr(0, colon), value.substr(colon + 1));
      return true;
    }
    case kTypeClear: s_.type_changes.emplace_back(value, ""); return true;
    case kTypeList: types_ = true; return true;
    case kUnrestricted: ++unrestricted_; return true;
    case kVimgrep: vimgrep_ = true; return true;
    case kHelp: help_ = true; return true;
    case kVersion: version_ = true; return true;
    case kPcre2Version: pcre2_version_ = true; return true;
  }
  return true;
}

bool SettingsReader::Split() {
  std::span<const std::string> args = command_.args();
  bool only_operands = false;
  for (size_t i = 0; i < args.size(); ++i) {
    std::string_view arg = args[i];
    if (only_operands || arg == "-" || !arg.starts_with('-')) {
      operands_.emplace_back(arg);
      continue;
    }
    if (arg == "--") {
      only_operands = true;
      continue;
    }
    auto next_value = [&](const Flag& flag, std::string_view* value) {
      if (i + 1 < args.size()) {
        *value = args[++i];
        return true;
      }
      return Bad("The argument '--" + std::string(flag.name) + " <" + flag.metavar +
                 ">' requires a value but none was supplied");
    };
    auto unknown = [&](std::string name) {
      return Bad("Found argument '" + name + "' which wasn't expected, or isn't valid in this context");
    };
    if (arg.starts_with("--")) {
      size_t equals = arg.find('=');
      std::string_view name = arg.substr(2, equals == std::string_view::npos ? equals : equals - 2);
      auto flag = std::find_if(std::begin(kFlags), std::end(kFlags),
                               [&](const Flag& one) { return name == one.name; });
      if (flag == std::end(kFlags)) return unknown("--" + std::string(name));
      std::string_view value;
      if (equals != std::string_view::npos) {
        if (!flag->value) return unknown(std::string(arg));
        value = arg.substr(equals + 1);
      } else if (flag->value && !next_value(*flag, &value)) {
        return false;
      }
      if (!Take(*flag, value)) return false;
      continue;
    }
    for (size_t at = 1; at < arg.size(); ++at) {
      auto flag = std::find_if(std::begin(kFlags), std::end(kFlags),
                               [&](const Flag& one) { return one.letter == arg[at]; });
      if (flag == std::end(kFlags)) return unknown("-" + std::string(1, arg[at]));
      std::string_view value;
      if (flag->value) {
        value = arg.substr(at + 1);
        if (value.starts_with('=')) value.remove_prefix(1);
        if (at + 1 == arg.size() && !next_value(*flag, &value)) return false;
        at = arg.size();
      }
      if (!Take(*flag, value)) return false;
    }
  }
  return true;
}

Task<bool> SettingsReader::ReadPatternFiles() {
  for (const std::string& name : pattern_files_) {
    Result<std::string> text = std::string();
    if (name == "-") {
      FileRef in = command_.process.Fd(0);
      if (in) text = co_await kernel::ReadAll(command_.process, std::move(in), size_t{64} << 20);
    } else {
      text = co_await command_.vfs.ReadFile(command_.process, name, size_t{64} << 20);
    }
    if (!text) {
      error_ = name + ": " + Why(text.error()) + " (os error " +
               std::to_string(static_cast<int>(text.error().code)) + ")\n";
      co_return false;
    }
    std::string_view left = *text;
    while (!left.empty()) {
      size_t end = std::min(left.find('\n'), left.size());
      std::string_view line = left.substr(0, end);
      if (line.ends_with('\r')) line.remove_suffix(1);
      s_.patterns.emplace_back(line);
      left.remove_prefix(std::min(end + 1, left.size()));
    }
  }
  co_return true;
}

// What follows from the flags together, and from where the output goes.
Task<void> SettingsReader::Settle() {
  if (unrestricted_ >= 1) no_ignore_ = true;
  if (unrestricted_ >= 2) s_.hidden = true;
  if (unrestricted_ >= 3) s_.binary = true;
  if (no_ignore_) {
    IgnoreOptions& ignore = s_.ignore;
    ignore.dot = ignore.vcs = ignore.exclude = ignore.global = ignore.parents = false;
  }
  if (!s_.ignore.vcs) s_.ignore.exclude = s_.ignore.global = false;
  if (!s_.ignore.files) s_.ignore_files.clear();
  s_.after = after_.value_or(context_.value_or(0));
  s_.before = before_.value_or(context_.value_or(0));
  s_.dot_all = dot_all_ && s_.multiline;
  FileRef out = command_.process.Fd(1), in = command_.process.Fd(0);
  bool terminal = out && out->IsTerminal();
  std::string_view term = kernel::GetEnv(command_.process.env, "TERM");
  bool may_color = (terminal || pretty_) && !term.empty() && term != "dumb" &&
                   kernel::GetEnv(command_.process.env, "NO_COLOR").empty();
  s_.color = color_ == 1 || (color_ == -1 && !vimgrep_ && may_color);
  s_.per_match = vimgrep_;
  s_.column = column_.value_or(vimgrep_);

  if (operands_.empty()) {
    bool readable = false;
    if (in && !in->IsTerminal()) {
      auto stat = co_await in->GetStat(command_.process);
      readable = stat && (stat->type == kernel::FileType::kRegular || stat->type == kernel::FileType::kFifo ||
                          stat->type == kernel::FileType::kSocket);
      // Of what the machine's caller passes as input nobody can tell whether it was meant: nothing at all was
      // not.
      constexpr uint64_t kFromOutside = 0;
      if (readable && stat->type == kernel::FileType::kFifo && stat->dev == kFromOutside && !files_ &&
          !types_) {
        std::string head(kernel::Reader::kBlock, '\0');
        auto got = co_await in->Read(command_.process, head);
        head.resize(got ? *got : 0);
        readable = !head.empty();
        s_.stdin_head = std::move(head);
      }
    }
    bool consumed = std::count(pattern_files_.begin(), pattern_files_.end(), "-") > 0;
    bool cwd = !readable || consumed || files_ || types_;
    s_.default_path = cwd;
    operands_.push_back(cwd ? "./" : "-");
  }
  s_.paths = std::move(operands_);
  bool only_stdin = s_.paths.size() == 1 && s_.paths[0] == "-";

  if (count_matches_ && s_.invert) {
    count_ = true;
    count_matches_ = false;
  } else if (count_ && s_.only_matching) {
    count_ = false;
    count_matches_ = true;
  }
  s_.output = types_           ? Output::kTypes
              : files_         ? Output::kFiles
              : json_          ? Output::kJson
              : s_.quiet       ? Output::kQuiet
              : with_match_    ? Output::kWithMatch
              : without_match_ ? Output::kWithoutMatch
              : count_matches_ ? Output::kCountMatches
              : count_         ? Output::kCount
                               : Output::kLines;
  if (s_.output == Output::kLines)
    s_.line_numbers = line_numbers_.value_or(s_.column || column_.value_or(false) || pretty_ || vimgrep_ ||
                                             (terminal && !only_stdin));
  if (s_.output == Output::kJson) s_.line_numbers = line_numbers_.value_or(true);
  s_.heading = vimgrep_ ? false : heading_.value_or(terminal || pretty_);
  if (!s_.names) {
    bool several = s_.paths.size() > 1;
    bool directory = false;
    if (!several && !only_stdin) {
      auto stat = co_await command_.vfs.GetStat(command_.process, s_.paths[0]);
      directory = stat && stat->IsDir();
    }
    s_.names = !only_stdin && (vimgrep_ || several || directory);
  }
  if (s_.output == Output::kJson) s_.stats = true;
}

Task<std::optional<Settings>> SettingsReader::Read() {
  bool good = Split();
  if (good && help_) {
    (void)co_await command_.out.Write(kRgUsage.help);
    co_await command_.Finish();
    co_return std::nullopt;
  }
  if (good && version_) {
    (void)co_await command_.out.Write("rg (Bivalve, after ripgrep) 13.0.0\n");
    co_await command_.Finish();
    co_return std::nullopt;
  }
  if (good && pcre2_version_) {
    (void)co_await command_.out.Write("PCRE2 10.46 is available\nJIT is not available\n");
    co_await command_.Finish();
    co_return std::nullopt;
  }
  if (good && json_) {
    const char* other = count_           ? "--count"
                        : count_matches_ ? "--count-matches"
                        : with_match_    ? "--files-with-matches"
                        : without_match_ ? "--files-without-match"
                        : files_         ? "--files"
                                         : nullptr;
    if (other) good = Bad("The argument '" + std::string(other) + "' cannot be used with '--json'");
  }
  if (good && !have_patterns_ && !files_ && !types_) {
    if (operands_.empty()) {
      good = Bad("The following required arguments were not provided:\n    <PATTERN>");
    } else {
      s_.patterns.push_back(operands_.front());
      operands_.erase(operands_.begin());
    }
  }
  if (good) good = co_await ReadPatternFiles();
  if (!good) {
    command_.status = 2;
    co_await kernel::WriteFd(command_.process, 2, std::move(error_));
    co_return std::nullopt;
  }
  co_await Settle();
  co_return std::move(s_);
}

}  // namespace

Task<std::optional<Settings>> ReadSettings(Command& command) {
  SettingsReader reader(command);
  co_return co_await reader.Read();
}

}  // namespace bivalve::commands::rg
