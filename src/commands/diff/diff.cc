// diff: what differs between files, or between the files of directories.
#include <algorithm>

#include "base/time_text.h"
#include "commands/command.h"
#include "commands/diff/format.h"
#include "commands/numbers.h"
#include "kernel/local_time.h"
#include "shell/pattern.h"

namespace bivalve::commands {
namespace {

using diff::Change;
using diff::Style;

enum : int {
  kColor = 256,
  kFromFile,
  kToFile,
  kHorizon,
  kLabel,
  kLeftColumn,
  kNoDereference,
  kNormal,
  kPalette,
  kStripCr,
  kSuppressBlank,
  kSuppressCommon,
  kTabSize,
  kIgnoreNameCase,
  kNoIgnoreNameCase,
};

constexpr Option kOptions[] = {
    {0, "binary", Takes::kNothing, 'h'},
    {'q', "brief"},
    {0, "color", Takes::kOptional, kColor},
    {0, "context", Takes::kOptional, 'C'},
    {'C', "", Takes::kArgument},
    {'c'},
    {'e', "ed"},
    {'x', "exclude", Takes::kArgument},
    {'X', "exclude-from", Takes::kArgument},
    {'t', "expand-tabs"},
    {'f', "forward-ed"},
    {0, "from-file", Takes::kArgument, kFromFile},
    {'h'},
    {0, "horizon-lines", Takes::kArgument, kHorizon},
    {'D', "ifdef", Takes::kArgument},
    {'w', "ignore-all-space"},
    {'B', "ignore-blank-lines"},
    {'i', "ignore-case"},
    {0, "ignore-file-name-case", Takes::kNothing, kIgnoreNameCase},
    {'I', "ignore-matching-lines", Takes::kArgument},
    {'b', "ignore-space-change"},
    {'E', "ignore-tab-expansion"},
    {'Z', "ignore-trailing-space"},
    {'T', "initial-tab"},
    {'L', "label", Takes::kArgument},
    {0, "left-column", Takes::kNothing, kLeftColumn},
    {'d', "minimal"},
    {'N', "new-file"},
    {0, "no-dereference", Takes::kNothing, kNoDereference},
    {0, "no-ignore-file-name-case", Takes::kNothing, kNoIgnoreNameCase},
    {0, "normal", Takes::kNothing, kNormal},
    {0, "palette", Takes::kArgument, kPalette},
    {'n', "rcs"},
    {'r', "recursive"},
    {'s', "report-identical-files"},
    {'p', "show-c-function"},
    {'F', "show-function-line", Takes::kArgument},
    {'y', "side-by-side"},
    {'H', "speed-large-files"},
    {'S', "starting-file", Takes::kArgument},
    {0, "strip-trailing-cr", Takes::kNothing, kStripCr},
    {0, "suppress-blank-empty", Takes::kNothing, kSuppressBlank},
    {0, "suppress-common-lines", Takes::kNothing, kSuppressCommon},
    {0, "tabsize", Takes::kArgument, kTabSize},
    {'a', "text"},
    {0, "to-file", Takes::kArgument, kToFile},
    {'P', "unidirectional-new-file"},
    {0, "unified", Takes::kOptional, 'U'},
    {'U', "", Takes::kArgument},
    {'u'},
    {'W', "width", Takes::kArgument},
    {'v'},
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

constexpr Usage kUsage{
    .help = R"(Usage: diff [OPTION]... FILES
Compare FILES line by line.

Form of the output:
      --normal                  commands with < and > (the default)
  -u, -U NUM, --unified[=NUM]   unified, with NUM (3) lines of context
  -c, -C NUM, --context[=NUM]   with context, in two parts
  -e, --ed                      a script for ed;  -f, --forward-ed: in forward order
  -n, --rcs                     as RCS has it
  -y, --side-by-side            two columns;  -W, --width=NUM columns (130);
                                --left-column, --suppress-common-lines
  -D, --ifdef=NAME              both files, with `#ifdef NAME`
  -q, --brief                   only whether files differ
  -s, --report-identical-files  also when they do not
  -p, --show-c-function         show what C function a hunk is in;  -F, --show-function-line=RE
  -L, --label=LABEL             instead of a file's name and time (twice)
  -t, --expand-tabs, -T, --initial-tab, --tabsize=NUM, --suppress-blank-empty, --color[=WHEN]

What is compared:
  -r, --recursive               what is below directories
  -N, --new-file                files that are missing are empty;  -P: those of the first side only
  -x, --exclude=PAT, -X, --exclude-from=FILE, -S, --starting-file=FILE, --no-dereference
      --from-file=FILE, --to-file=FILE, --ignore-file-name-case

How:
  -i, --ignore-case             -E, --ignore-tab-expansion    -Z, --ignore-trailing-space
  -b, --ignore-space-change     -w, --ignore-all-space        -B, --ignore-blank-lines
  -I, --ignore-matching-lines=RE, --strip-trailing-cr, -a, --text
  -d, --minimal, --horizon-lines=NUM, -H, --speed-large-files

The exit status is 0 when nothing differs, 1 when something does, 2 when something goes wrong.
)",
    .options = kOptions,
    .error_status = 2,
    .package = "GNU diffutils 3.8",
};

constexpr Word kColorWords[] = {{"always", 1}, {"auto", 2}, {"never", 0}};

struct Operand {
  std::string name;
  bool present = false;
  FileRef file;
  kernel::Stat stat;
  Error error{Errno::kOk, {}, {}};
};

class Diff {
 public:
  explicit Diff(Command& command) : command_(command) {}
  friend kernel::Scheduler& SchedulerOf(Diff& diff) { return diff.command_.machine; }

  Task<bool> Read(const ParsedArgs& args);
  Task<void> Run();

 private:
  Task<bool> Usage(std::string text) {
    co_await command_.Report(
        text + "\n" + command_.name + ": Try '" + command_.name + " --help' for more information.", 2);
    co_return false;
  }
  Task<bool> SetStyle(Style style);
  Task<bool> ReadOption(const ParsedOption& option);
  Task<bool> AddRegex(std::string_view text, std::string& list, std::unique_ptr<regex::Regex>& regex);

  Task<Operand> Look(std::string name, bool top);
  Task<int> Pair(std::string name0, std::string name1, int depth);
  Task<int> Directories(Operand& a, Operand& b, int depth);
  Task<int> Files(Operand& a, Operand& b, bool inside);
  Task<bool> Load(Operand& operand, std::string* text);
  Task<void> Message(std::string text) { (void)co_await command_.out.Write(text + "\n"); }
  void MarkIgnored(std::vector<Change>& changes, const diff::Lines& a, const diff::Lines& b);
  bool Excluded(std::string_view name);
  void Fail2(int status) { command_.status = std::max(command_.status, status); }

  Command& command_;
  diff::FormatSettings format_;
  diff::Comparison how_;
  bool style_given_ = false, brief_ = false, report_same_ = false, recursive_ = false, text_ = false;
  bool new_file_ = false, unidirectional_ = false, blank_ = false, strip_cr_ = false, name_case_ = false;
  bool no_dereference_ = false;
  std::optional<size_t> old_context_;
  size_t horizon_ = 0;
  std::string ignore_list_, function_list_;
  std::unique_ptr<regex::Regex> ignore_, function_;
  std::vector<std::string> labels_;
  std::vector<shell::Pattern> exclude_;
  std::string switches_, starting_;
  std::optional<std::string> from_, to_;
  std::vector<std::string> operands_;
};

// A name as a header shows it.
std::string HeaderName(std::string_view name) {
  bool quote = name.find_first_of(" \"\\\n\t") != std::string_view::npos;
  for (char c : name) quote |= static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  return quote ? QuoteC(name) : std::string(name);
}

std::string TimeText(const Process& process, int64_t ns) {
  return FormatTime("%Y-%m-%d %H:%M:%S.%N %z", kernel::LocalZone(process).ToLocalNs(ns));
}

Task<bool> Diff::SetStyle(Style style) {
  if (style_given_ && format_.style != style) co_return co_await Usage("conflicting output style options");
  format_.style = style;
  style_given_ = true;
  co_return true;
}

Task<bool> Diff::AddRegex(std::string_view text, std::string& list, std::unique_ptr<regex::Regex>& regex) {
  if (!list.empty()) list += "\\|";
  list += text;
  auto made = regex::Regex::Compile(list, {.syntax = regex::PosixSyntax::kBasic, .strict = false});
  if (!made) {
    co_await command_.Report(std::string(text) + ": " + Why(made.error()), 2);
    co_return false;
  }
  regex = std::move(*made);
  co_return true;
}

Task<bool> Diff::ReadOption(const ParsedOption& option) {
  std::string value(option.value);
  auto number = [&](size_t* into) {
    auto parsed = ParseSize(option.value, "");
    if (!parsed && parsed.error() == NumberError::kOverflow) parsed = SIZE_MAX / 4;
    if (!parsed || value.starts_with('+')) return false;
    *into = static_cast<size_t>(std::min<uint64_t>(*parsed, SIZE_MAX / 4));
    return true;
  };
  switch (option.id) {
    case 'q': brief_ = true; break;
    case 's': report_same_ = true; break;
    case 'r': recursive_ = true; break;
    case 'a': text_ = true; break;
    case 'N': new_file_ = true; break;
    case 'P': unidirectional_ = true; break;
    case 'B': blank_ = format_.ignores = true; break;
    case 'i': how_.ignore_case = true; break;
    case 'd': how_.minimal = true; break;
    case 'w': how_.space = diff::Comparison::kAll; break;
    case 'b': how_.space = std::max(how_.space, diff::Comparison::kAmount); break;
    case 'Z':
    case 'E':
      if (how_.space < diff::Comparison::kAmount)
        how_.space = static_cast<diff::Comparison::Space>(
            how_.space | (option.id == 'Z' ? diff::Comparison::kTrailing : diff::Comparison::kTabExpansion));
      break;
    case 't': format_.expand_tabs = true; break;
    case 'T': format_.initial_tab = true; break;
    case 'c': co_return co_await SetStyle(Style::kContext);
    case 'u': co_return co_await SetStyle(Style::kUnified);
    case 'C':
    case 'U':
      if (option.HasValue()) {
        size_t context;
        if (!number(&context)) co_return co_await Usage("invalid context length '" + value + "'");
        format_.context = style_given_ ? std::max(format_.context, context) : context;
        if (option.id == 'U' || option.id == 'C') format_.context = context;
      }
      co_return co_await SetStyle(option.id == 'C' ? Style::kContext : Style::kUnified);
    case 'e': co_return co_await SetStyle(Style::kEd);
    case 'f': co_return co_await SetStyle(Style::kForwardEd);
    case 'n': co_return co_await SetStyle(Style::kRcs);
    case 'y': co_return co_await SetStyle(Style::kSideBySide);
    case kNormal: co_return co_await SetStyle(Style::kNormal);
    case 'D': format_.ifdef = value; co_return co_await SetStyle(Style::kIfdef);
    case 'p': co_return co_await AddRegex("^[[:alpha:]$_]", function_list_, function_);
    case 'F': co_return co_await AddRegex(option.value, function_list_, function_);
    case 'I': format_.ignores = true; co_return co_await AddRegex(option.value, ignore_list_, ignore_);
    case 'L':
      if (labels_.size() == 2) {
        co_await command_.Report("too many file label options", 2);
        co_return false;
      }
      labels_.push_back(value);
      break;
    case 'S': starting_ = value; break;
    case 'W':
      if (!number(&format_.width) || format_.width == 0)
        co_return co_await Usage("invalid width '" + value + "'");
      break;
    case kTabSize:
      if (!number(&format_.tab_size) || format_.tab_size == 0)
        co_return co_await Usage("invalid tabsize '" + value + "'");
      how_.tab_size = format_.tab_size;
      break;
    case kHorizon:
      if (!number(&horizon_)) co_return co_await Usage("invalid horizon length '" + value + "'");
      break;
    case 'x': exclude_.emplace_back(option.value); break;
    case 'X': {
      auto file = co_await command_.OpenInput(option.value);
      Result<std::string> text = Fail(Errno::kNoEnt);
      if (file) text = co_await kernel::ReadAll(command_.process, *file, kernel::Reader::kMaxLine);
      if (!text) {
        co_await command_.Report(value + ": " + Why(file ? text.error() : file.error()), 2);
        co_return false;
      }
      for (std::string_view line : diff::SplitLines(*text).lines)
        if (!line.empty()) exclude_.emplace_back(line);
      break;
    }
    case kColor: {
      std::optional<int> when = option.HasValue() ? MatchWord(option.value, kColorWords) : 2;
      if (!when) co_return co_await Usage("invalid color '" + value + "'");
      format_.color =
          *when == 1 || (*when == 2 && command_.process.Fd(1) && command_.process.Fd(1)->IsTerminal());
      break;
    }
    case kFromFile: from_ = value; break;
    case kToFile: to_ = value; break;
    case kLeftColumn: format_.left_column = true; break;
    case kSuppressBlank: format_.suppress_blank_empty = true; break;
    case kSuppressCommon: format_.suppress_common = true; break;
    case kStripCr: strip_cr_ = true; break;
    case kNoDereference: no_dereference_ = true; break;
    case kIgnoreNameCase: name_case_ = true; break;
    case kNoIgnoreNameCase: name_case_ = false; break;
    default:
      if (option.id >= '0' && option.id <= '9')
        old_context_ = std::min<size_t>(old_context_.value_or(0) * 10 + static_cast<size_t>(option.id - '0'),
                                        SIZE_MAX / 40);
      break;
  }
  co_return true;
}

Task<bool> Diff::Read(const ParsedArgs& args) {
  for (const ParsedOption& option : args.options)
    if (!co_await ReadOption(option)) co_return false;
  if (old_context_) format_.context = *old_context_;
  // How the switches were given stands in the lines between files of directories.
  size_t operands = args.operands.size();
  std::span<const std::string> words = command_.args();
  for (size_t i = 0; i + operands < words.size(); ++i)
    if (words[i] != "--") switches_ += " " + QuoteIfNeeded(words[i]);
  for (std::string_view name : args.operands) {
    while (name.size() > 1 && name.ends_with('/') && name[name.size() - 2] == '/') name.remove_suffix(1);
    operands_.emplace_back(name);
  }
  if (from_ && to_) {
    co_await command_.Report("--from-file and --to-file both specified", 2);
    co_return false;
  }
  if (!from_ && !to_ && operands < 2) {
    std::string last = words.empty() ? command_.name : words.back();
    co_return co_await Usage("missing operand after '" + last + "'");
  }
  if (!from_ && !to_ && operands > 2) co_return co_await Usage("extra operand '" + operands_[2] + "'");
  format_.function = function_.get();
  bool contextual = format_.style == Style::kContext || format_.style == Style::kUnified;
  how_.horizon = std::max(horizon_, contextual ? format_.context : 0);
  how_.newline_counts = format_.style != Style::kEd && format_.style != Style::kForwardEd;
  co_return true;
}

Task<void> Diff::Run() {
  if (from_) {
    for (const std::string& name : operands_) Fail2(co_await Pair(*from_, name, 0));
  } else if (to_) {
    for (const std::string& name : operands_) Fail2(co_await Pair(name, *to_, 0));
  } else {
    Fail2(co_await Pair(operands_[0], operands_[1], 0));
  }
}

Task<Operand> Diff::Look(std::string name, bool top) {
  Operand operand;
  operand.name = std::move(name);
  if (operand.name == "-" && top) {
    operand.file = command_.process.Fd(0);
    if (!operand.file) {
      operand.error = Error{Errno::kBadF, {}, {}};
      co_return operand;
    }
    auto stat = co_await operand.file->GetStat(command_.process);
    if (stat) operand.stat = *stat;
    if (operand.stat.type != kernel::FileType::kRegular) operand.stat.mtime_ns = command_.machine.WallNs();
    operand.present = true;
    co_return operand;
  }
  auto stat = co_await command_.vfs.GetStat(command_.process, operand.name,
                                            no_dereference_ ? kernel::Follow::kNo : kernel::Follow::kYes);
  if (stat) {
    operand.stat = *stat;
    operand.present = true;
  } else {
    operand.error = stat.error();
  }
  co_return operand;
}

bool Diff::Excluded(std::string_view name) {
  for (const shell::Pattern& pattern : exclude_)
    if (pattern.Matches(name, command_.machine)) return true;
  return false;
}

Task<int> Diff::Pair(std::string name0, std::string name1, int depth) {
  bool top = depth == 0;
  Operand a = co_await Look(std::move(name0), top), b = co_await Look(std::move(name1), top);
  // A file beside a directory is compared with the file of that name in it.
  if (top && a.present && b.present && a.stat.IsDir() != b.stat.IsDir()) {
    Operand& dir = a.stat.IsDir() ? a : b;
    const Operand& file = a.stat.IsDir() ? b : a;
    if (file.name == "-") {
      co_await command_.Report("cannot compare '-' to a directory", 2);
      co_return 2;
    }
    dir = co_await Look(kernel::JoinPath(dir.name, kernel::BaseName(file.name)), top);
  }
  bool bad = false;
  for (Operand* one : {&a, &b}) {
    Operand& other = one == &a ? b : a;
    if (one->present) continue;
    bool empty =
        other.present && one->error.code == Errno::kNoEnt && (new_file_ || (unidirectional_ && one == &a));
    if (empty) {
      one->stat.type = other.stat.type;
      one->stat.mtime_ns = 0;
      continue;
    }
    co_await command_.Report(one->name + ": " + Why(one->error), 2);
    bad = true;
  }
  if (bad) co_return 2;
  if (a.stat.IsDir() && b.stat.IsDir()) {
    if (!top && !recursive_) {
      co_await Message("Common subdirectories: " + a.name + " and " + b.name);
      co_return 0;
    }
    co_return co_await Directories(a, b, depth);
  }
  auto kind = [](const Operand& one) -> std::string {
    switch (one.stat.type) {
      case kernel::FileType::kDirectory: return "directory";
      case kernel::FileType::kRegular: return one.stat.size == 0 ? "regular empty file" : "regular file";
      case kernel::FileType::kSymlink: return "symbolic link";
      case kernel::FileType::kFifo: return "fifo";
      case kernel::FileType::kCharDevice: return "character special file";
      case kernel::FileType::kBlockDevice: return "block special file";
      case kernel::FileType::kSocket: return "socket";
    }
    return "weird file";
  };
  bool links = a.stat.type == kernel::FileType::kSymlink && b.stat.type == kernel::FileType::kSymlink;
  if (links) {
    auto to0 = co_await command_.vfs.ReadLink(command_.process, a.name);
    auto to1 = co_await command_.vfs.ReadLink(command_.process, b.name);
    if (to0 && to1 && *to0 == *to1) co_return 0;
    co_await Message("Symbolic links " + a.name + " and " + b.name + " differ");
    co_return 1;
  }
  bool odd = !top && (a.stat.type != kernel::FileType::kRegular || b.stat.type != kernel::FileType::kRegular);
  if (odd || a.stat.IsDir() || b.stat.IsDir()) {
    co_await Message("File " + a.name + " is a " + kind(a) + " while file " + b.name + " is a " + kind(b));
    co_return 1;
  }
  co_return co_await Files(a, b, !top);
}

Task<int> Diff::Directories(Operand& a, Operand& b, int depth) {
  constexpr int kMaxDepth = 200;
  if (depth > kMaxDepth) {
    co_await command_.Report(a.name + ": " + Why(Error{Errno::kLoop, {}, {}}), 2);
    co_return 2;
  }
  std::vector<std::string> names[2];
  for (int f = 0; f < 2; ++f) {
    const Operand& dir = f ? b : a;
    if (!dir.present) continue;
    auto entries = co_await command_.vfs.ReadDir(command_.process, dir.name);
    if (!entries) {
      co_await command_.Report(dir.name + ": " + Why(entries.error()), 2);
      co_return 2;
    }
    for (kernel::DirEntry& entry : *entries)
      if (!Excluded(entry.name) && (depth > 0 || starting_.empty() || entry.name >= starting_))
        names[f].push_back(std::move(entry.name));
    std::sort(names[f].begin(), names[f].end());
  }
  int status = 0;
  auto lower = [&](const std::string& name) {
    return name_case_ ? diff::LineKey(name, diff::Comparison{.ignore_case = true}) : name;
  };
  if (name_case_)
    for (auto& list : names)
      std::stable_sort(list.begin(), list.end(),
                       [&](const std::string& x, const std::string& y) { return lower(x) < lower(y); });
  for (size_t i = 0, j = 0; i < names[0].size() || j < names[1].size();) {
    if (command_.OutputFailed()) break;
    std::string x = i < names[0].size() ? lower(names[0][i]) : std::string();
    std::string y = j < names[1].size() ? lower(names[1][j]) : std::string();
    bool left = j >= names[1].size() || (i < names[0].size() && x < y);
    bool right = i >= names[0].size() || (j < names[1].size() && y < x);
    bool lone = (left && !new_file_) || (right && !new_file_ && !unidirectional_);
    if (lone) {
      co_await Message("Only in " + (left ? a.name : b.name) + ": " + (left ? names[0][i] : names[1][j]));
      status = std::max(status, 1);
    } else {
      const std::string& of0 = right ? names[1][j] : names[0][i];
      const std::string& of1 = left ? names[0][i] : names[1][j];
      status = std::max(
          status, co_await Pair(kernel::JoinPath(a.name, of0), kernel::JoinPath(b.name, of1), depth + 1));
    }
    i += !right;
    j += !left;
  }
  co_return status;
}

Task<bool> Diff::Load(Operand& operand, std::string* text) {
  if (!operand.present) co_return true;
  if (!operand.file) {
    auto file = co_await command_.vfs.Open(command_.process, operand.name, kernel::OpenFlags::Read());
    if (!file) {
      co_await command_.Report(operand.name + ": " + Why(file.error()), 2);
      co_return false;
    }
    operand.file = std::move(*file);
  }
  auto all = co_await kernel::ReadAll(command_.process, operand.file, kernel::Reader::kMaxLine);
  if (!all) {
    co_await command_.Report(operand.name + ": " + Why(all.error()), 2);
    co_return false;
  }
  *text = std::move(*all);
  co_return true;
}

void Diff::MarkIgnored(std::vector<Change>& changes, const diff::Lines& a, const diff::Lines& b) {
  if (!blank_ && !ignore_) return;
  auto counts = [&](const diff::Lines& file, size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
      std::string_view line = file.lines[i];
      bool blank = blank_ && (how_.space >= diff::Comparison::kTrailing
                                  ? line.find_first_not_of(" \t\v\f\r") == std::string_view::npos
                                  : line.empty());
      if (!blank && !(ignore_ && ignore_->Search(line, 0, command_.machine, nullptr))) return true;
    }
    return false;
  };
  for (Change& c : changes)
    c.ignore = !counts(a, c.line0, c.line0 + c.deleted) && !counts(b, c.line1, c.line1 + c.inserted);
}

void StripReturns(std::string& text) {
  size_t to = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    text[to++] = text[i];
  }
  text.resize(to);
}

Task<int> Diff::Files(Operand& a, Operand& b, bool inside) {
  constexpr size_t kLookedAt = 4096;
  std::string text0, text1;
  bool same_file =
      a.present && b.present && a.stat.ino == b.stat.ino && a.stat.dev == b.stat.dev && a.stat.ino;
  if (!same_file) {
    if (!co_await Load(a, &text0) || !co_await Load(b, &text1)) co_return 2;
  }
  auto binary = [&](std::string_view text) {
    return !text_ && text.substr(0, kLookedAt).find('\0') != std::string_view::npos;
  };
  int status = 0;
  bool said = false;
  if (same_file || text0 == text1) {
    status = 0;
    if (format_.style == Style::kSideBySide && !brief_) {
      if (same_file && !co_await Load(a, &text0)) co_return 2;
      diff::Lines lines = diff::SplitLines(text0);
      diff::Format format(format_, lines, lines, command_.machine);
      format.Write({});
      (void)co_await command_.out.Write(format.out);
    }
  } else if (binary(text0) || binary(text1)) {
    co_await Message((brief_ ? "Files " : "Binary files ") + a.name + " and " + b.name + " differ");
    co_return 1;
  } else {
    if (strip_cr_) {
      StripReturns(text0);
      StripReturns(text1);
    }
    diff::Lines lines0 = diff::SplitLines(text0), lines1 = diff::SplitLines(text1);
    std::vector<Change> changes = diff::FindChanges(lines0, lines1, how_, command_.machine);
    co_await kernel::Yield(command_.process);
    MarkIgnored(changes, lines0, lines1);
    bool any = false;
    for (const Change& change : changes) any |= !change.ignore;
    status = any ? 1 : 0;
    if (brief_) {
      if (any) co_await Message("Files " + a.name + " and " + b.name + " differ");
      said = any;
    } else if (any || format_.style == Style::kSideBySide || format_.style == Style::kIfdef) {
      diff::Format format(format_, lines0, lines1, command_.machine);
      if (inside) {
        std::string line = "diff" + switches_ + " " + HeaderName(a.name) + " " + HeaderName(b.name);
        format.out += line + "\n";
      }
      if (format_.style == Style::kContext || format_.style == Style::kUnified) {
        auto name = [&](const Operand& one, size_t index) {
          return index < labels_.size()
                     ? labels_[index]
                     : HeaderName(one.name) + "\t" + TimeText(command_.process, one.stat.mtime_ns);
        };
        format.Header(name(a, 0), name(b, 1));
      }
      format.Write(changes);
      (void)co_await command_.out.Write(format.out);
    }
    if (!brief_ && !how_.newline_counts) {
      for (int f = 0; f < 2; ++f) {
        if (!(f ? lines1 : lines0).missing_newline) continue;
        co_await command_.Report((f ? b.name : a.name) + ": No newline at end of file\n", 2);
        status = 2;
      }
    }
  }
  if (status == 0 && report_same_ && !said)
    co_await Message("Files " + a.name + " and " + b.name + " are identical");
  co_return status;
}

}  // namespace

Task<int> DiffMain(Process& process) {
  Command command(process, kUsage);
  command.write_error_status = 2;
  ParsedArgs args = ParseOptions(command.args(), kUsage);
  for (const ParsedOption& option : args.options) args.version |= option.id == 'v';
  if (args.help || args.version) {
    std::vector<std::string> word{args.help ? "--help" : "--version"};
    (void)co_await command.Parse(word);
    co_return command.status;
  }
  if (!args.error.empty()) {
    co_await command.Report(
        args.error + "\n" + command.name + ": Try '" + command.name + " --help' for more information.", 2);
    co_return command.status;
  }
  Diff diff(command);
  if (co_await diff.Read(args)) co_await diff.Run();
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
