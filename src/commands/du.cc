// du: how much room files take.
#include <algorithm>
#include <set>

#include "base/time_text.h"
#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/numbers.h"
#include "commands/tree_walk.h"
#include "kernel/exec.h"
#include "kernel/local_time.h"
#include "shell/pattern.h"

namespace bivalve::commands {
namespace {

enum : int { kApparent = 256, kExclude, kSi, kInodes, kFilesFrom, kTime, kTimeStyle };
constexpr Option kOptions[] = {
    {'a', "all"},
    {0, "apparent-size", Takes::kNothing, kApparent},
    {'B', "block-size", Takes::kArgument},
    {'b', "bytes"},
    {'l', "count-links"},
    {'L', "dereference"},
    {'D', "dereference-args"},
    {'H', {}, Takes::kNothing, 'D'},
    {0, "exclude", Takes::kArgument, kExclude},
    {'X', "exclude-from", Takes::kArgument},
    {0, "files0-from", Takes::kArgument, kFilesFrom},
    {'h', "human-readable"},
    {0, "inodes", Takes::kNothing, kInodes},
    {0, "si", Takes::kNothing, kSi},
    {'d', "max-depth", Takes::kArgument},
    {'0', "null"},
    {'P', "no-dereference"},
    {'x', "one-file-system"},
    {'S', "separate-dirs"},
    {'s', "summarize"},
    {'t', "threshold", Takes::kArgument},
    {0, "time", Takes::kOptional, kTime},
    {0, "time-style", Takes::kArgument, kTimeStyle},
    {'c', "total"},
    {'k'},
    {'m'},
};

constexpr Usage kUsage{
    .help = R"(Usage: du [OPTION]... [FILE]...
Write how much room each FILE and the directories below it take, in units of 1024 bytes.

  -0, --null                 end each line with NUL
  -a, --all                  for files too, not only for directories
      --apparent-size        sizes instead of the room taken
  -B, --block-size=SIZE      in units of SIZE
  -b, --bytes                same as --apparent-size --block-size=1
  -c, --total                a total at the end
  -D, -H, --dereference-args follow symbolic links that are operands; -L all; -P none
  -d, --max-depth=N          only down to N levels below each FILE
      --exclude=PATTERN      leave out names that match
  -X, --exclude-from=FILE    the same for each line of FILE
      --files0-from=F        the names of the FILEs are in F, each ended by NUL; - is standard input
  -h, --human-readable       sizes as 1K 234M 2G; --si in powers of 1000
      --inodes               numbers of files instead of sizes
  -k, -m                     in units of 1024 bytes, of 1048576
  -l, --count-links          count a file with several names several times
  -S, --separate-dirs        directories without those below them
  -s, --summarize            only one line for each FILE
  -t, --threshold=SIZE       leave out what is smaller (larger, when negative)
      --time[=WORD]          the time of the last change of what is in it; WORD: atime, access, use, ctime,
                             status
      --time-style=STYLE     full-iso, long-iso, iso, or +FORMAT as of date
  -x, --one-file-system      leave out other filesystems
)",
    .options = kOptions,
};

enum TimeKind : int { kNoTime, kModified, kAccessed, kChanged };
constexpr Word kTimeWords[] = {{"atime", kAccessed},
                               {"access", kAccessed},
                               {"use", kAccessed},
                               {"ctime", kChanged},
                               {"status", kChanged}};
enum TimeStyle : int { kFullIso, kLongIso, kIso };
constexpr Word kStyleWords[] = {{"full-iso", kFullIso}, {"long-iso", kLongIso}, {"iso", kIso}};
constexpr std::string_view kStyleFormats[] = {"%Y-%m-%d %H:%M:%S.%N %z", "%Y-%m-%d %H:%M", "%Y-%m-%d"};

class Du {
 public:
  explicit Du(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}
  friend kernel::Scheduler& SchedulerOf(Du& du) { return SchedulerOf(du.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await Take(option)) co_return command_.status;
    if (all_ && summarize_) co_return co_await Misuse("cannot both summarize and show all entries");
    if (summarize_ && max_depth_ && *max_depth_ == 0) {
      co_await command_.Warn("warning: summarizing is the same as using --max-depth=0");
    } else if (summarize_ && max_depth_) {
      co_return co_await Misuse("warning: summarizing conflicts with --max-depth=" +
                                std::to_string(*max_depth_));
    }
    if (summarize_) max_depth_ = 0;
    if (!co_await ChooseTimeStyle()) co_return command_.status;
    if (names_from_.data()) {
      if (!co_await WalkNames(*args)) co_return command_.status;
    } else {
      if (args->operands.empty()) args->operands.push_back(".");
      several_ = args->operands.size() > 1;
      for (std::string_view operand : args->operands) co_await Walk(std::string(operand));
    }
    if (total_wanted_) co_await Print(grand_total_, grand_time_, "total");
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> ChooseTimeStyle() {
    if (!time_) co_return true;
    std::string_view style = time_style_;
    if (!style.data()) {
      style = kernel::GetEnv(command_.process.env, "TIME_STYLE");
      if (style.starts_with("posix-") || style == "locale") style = {};
      if (style.starts_with('+')) style = style.substr(0, style.find('\n'));
    }
    if (!style.data()) style = "long-iso";
    if (style.starts_with('+')) {
      time_format_ = style.substr(1);
      co_return true;
    }
    auto word = MatchWord(style, kStyleWords);
    if (!word) {
      std::string text = WordError(style, "time style", kStyleWords);
      co_await command_.ReportUsage(text);
      co_return false;
    }
    time_format_ = kStyleFormats[*word];
    co_return true;
  }

  // The names in a file, each ended by NUL.
  Task<bool> WalkNames(const ParsedArgs& args) {
    if (!args.operands.empty()) {
      co_await command_.ReportUsage("extra operand " + Quote(args.operands[0]) +
                                    "\nfile operands cannot be combined with --files0-from");
      co_return false;
    }
    auto file = co_await command_.OpenInput(names_from_);
    if (!file) {
      co_await command_.Report("cannot open " + QuoteAlways(names_from_) +
                               " for reading: " + Why(file.error()));
      co_return false;
    }
    kernel::Reader in(command_.process, std::move(*file));
    for (uint64_t number = 1;; ++number) {
      auto line = co_await in.Line('\0');
      if (!line) {
        co_await command_.Report(QuoteName(names_from_) + ": read error: " + Why(line.error()));
        break;
      }
      if (!*line) break;
      std::string name(**line);
      if (name.ends_with('\0')) name.pop_back();
      if (name.empty()) {
        co_await command_.Report(QuoteName(names_from_) + ":" + std::to_string(number) +
                                 ": invalid zero-length file name");
      } else if (names_from_ == "-" && name == "-") {
        co_await command_.Report("when reading file names from stdin, no file name of '-' allowed");
      } else {
        co_await Walk(std::move(name));
      }
    }
    co_return true;
  }

  Task<bool> ExcludeFrom(std::string_view name) {
    auto file = co_await command_.OpenInput(name);
    if (!file) {
      co_await command_.ReportUsage(QuoteName(name) + ": " + Why(file.error()));
      co_return false;
    }
    kernel::Reader in(command_.process, std::move(*file));
    for (;;) {
      auto line = co_await in.Line();
      if (!line || !*line) break;
      std::string_view text = **line;
      if (text.ends_with('\n')) text.remove_suffix(1);
      if (!text.empty()) excluded_.emplace_back(text);
    }
    co_return true;
  }

  Task<int> Misuse(std::string text) {
    co_await command_.ReportUsage(std::move(text));
    co_return command_.status;
  }

  Task<bool> Take(const ParsedOption& option) {
    switch (option.id) {
      case 'a': all_ = true; break;
      case kApparent: apparent_ = true; break;
      case 'b':
        apparent_ = true;
        unit_ = 1;
        human_ = false;
        break;
      case 'l': count_links_ = true; break;
      case 'L': follow_ = follow_operands_ = kernel::Follow::kYes; break;
      case 'D': follow_operands_ = kernel::Follow::kYes; break;
      case 'P': follow_ = follow_operands_ = kernel::Follow::kNo; break;
      case kExclude: excluded_.emplace_back(option.value); break;
      case 'X': co_return co_await ExcludeFrom(option.value);
      case kFilesFrom: names_from_ = option.value; break;
      case kTimeStyle: time_style_ = option.value; break;
      case kTime: {
        time_ = kModified;
        if (!option.HasValue()) break;
        auto kind = MatchWord(option.value, kTimeWords);
        if (!kind) {
          co_await command_.ReportWord(option.value, "--time", kTimeWords);
          co_return false;
        }
        time_ = *kind;
        break;
      }
      case 'h':
      case kSi:
        human_ = true;
        si_ = option.id == kSi;
        break;
      case kInodes: inodes_ = true; break;
      case '0': end_ = '\0'; break;
      case 'x': one_filesystem_ = true; break;
      case 'S': separate_ = true; break;
      case 's': summarize_ = true; break;
      case 'c': total_wanted_ = true; break;
      case 'k':
      case 'm':
        unit_ = option.id == 'k' ? 1 << 10 : 1 << 20;
        human_ = false;
        break;
      case 'B': {
        auto size = ParseSize(option.value);
        if (!size || *size == 0) {
          co_await command_.Report("invalid -B argument " + QuoteAlways(option.value));
          co_return false;
        }
        unit_ = *size;
        bool digits = option.value[0] >= '0' && option.value[0] <= '9';
        suffix_ = digits
                      ? ""
                      : std::string(option.value.substr(0, option.value.size() == 3 ? 1 : std::string::npos));
        human_ = false;
        break;
      }
      case 'd': {
        auto depth = ParseInteger(option.value);
        if (!depth || *depth < 0) {
          co_await command_.ReportUsage("invalid maximum depth " + Quote(option.value));
          co_return false;
        }
        max_depth_ = *depth;
        break;
      }
      case 't': {
        bool negative = option.value.starts_with('-');
        auto size = ParseSize(option.value.substr(negative));
        if (!size || (negative && *size == 0)) {
          co_await command_.Report("invalid -t argument " + QuoteAlways(option.value));
          co_return false;
        }
        threshold_ = negative ? -static_cast<int64_t>(*size) : static_cast<int64_t>(*size);
        break;
      }
    }
    co_return true;
  }

  uint64_t SizeOf(const kernel::Stat& stat) const {
    if (inodes_) return 1;
    if (!apparent_) return static_cast<uint64_t>(BlocksOf(stat)) * 512;
    return static_cast<uint64_t>(stat.size);
  }

  bool Excluded(const TreeWalk::Entry& entry) {
    for (const shell::Pattern& pattern : excluded_)
      if (pattern.Matches(entry.Name(), command_.machine) || pattern.Matches(entry.path, command_.machine))
        return true;
    return false;
  }

  // A file with several names counts once, and so does one that several operands lead to.
  bool Counted(const kernel::Stat& stat) {
    if (count_links_ || stat.IsDir() || (stat.nlink < 2 && !several_)) return true;
    return seen_.insert({stat.dev, stat.ino}).second;
  }

  Task<void> Walk(std::string path) {
    TreeWalk walk(command_, {.root = follow_operands_, .inside = follow_, .one_filesystem = one_filesystem_});
    walk.Start(path);
    // What the directories on the way hold so far: themselves with their files, and directories below.
    struct Level {
      uint64_t own = 0, below = 0;
      int64_t time = INT64_MIN;  // the latest
    };
    std::vector<Level> levels;
    uint64_t total = 0;
    while (TreeWalk::Entry* entry = co_await walk.Next()) {
      using Kind = TreeWalk::Kind;
      if (entry->kind == Kind::kNoStat) {
        co_await command_.Report("cannot access " + QuoteAlways(entry->path) + ": " + Why(entry->error));
        continue;
      }
      if (entry->kind == Kind::kCycle) continue;
      bool before = entry->kind == Kind::kDirectory;
      if ((before || entry->kind == Kind::kFile) && Excluded(*entry)) {
        if (before) walk.Skip();
        continue;
      }
      if (before) {
        levels.push_back({SizeOf(entry->stat), 0, TimeOf(entry->stat)});
        continue;
      }
      if (entry->kind == Kind::kFile) {
        if (!Counted(entry->stat)) continue;
        uint64_t size = SizeOf(entry->stat);
        int64_t time = TimeOf(entry->stat);
        if (!levels.empty()) {
          levels.back().own += size;
          levels.back().time = std::max(levels.back().time, time);
        }
        grand_time_ = std::max(grand_time_, time);
        if (levels.empty()) total = size;
        bool deep = max_depth_ && entry->depth > *max_depth_;
        if (entry->depth == 0 || (all_ && !deep)) co_await Print(size, time, entry->path);
        continue;
      }
      if (entry->kind == Kind::kUnreadable)
        co_await command_.Report("cannot read directory " + QuoteAlways(entry->path) + ": " +
                                 Why(entry->error));
      Level level = levels.back();
      levels.pop_back();
      uint64_t whole = level.own + level.below;
      grand_time_ = std::max(grand_time_, level.time);
      if (levels.empty()) {
        total = whole;
      } else {
        levels.back().below += whole;
        if (!separate_) levels.back().time = std::max(levels.back().time, level.time);
      }
      if (!max_depth_ || entry->depth <= *max_depth_)
        co_await Print(separate_ ? level.own : whole, level.time, entry->path);
    }
    grand_total_ += total;
  }

  int64_t TimeOf(const kernel::Stat& stat) const {
    return time_ == kAccessed ? stat.atime_ns : time_ == kChanged ? stat.ctime_ns : stat.mtime_ns;
  }

  Task<void> Print(uint64_t size, int64_t time, std::string name) {
    auto bytes = static_cast<int64_t>(size);
    if (threshold_ && (*threshold_ < 0 ? bytes > -*threshold_ : bytes < *threshold_)) co_return;
    std::string text;
    if (inodes_) {
      text = human_ ? HumanSize(size, si_) : std::to_string(size);
    } else {
      text = human_ ? HumanSize(size, si_) : std::to_string((size + unit_ - 1) / unit_) + suffix_;
    }
    if (time_)
      text += '\t' + (time == INT64_MIN ? std::string() : FormatTime(time_format_, zone_.ToLocalNs(time)));
    (void)co_await command_.out.Write(text + '\t' + name + end_);
  }

  Command command_;
  TimeZone zone_;
  std::vector<shell::Pattern> excluded_;
  std::set<std::pair<uint64_t, uint64_t>> seen_;
  bool several_ = false;
  std::optional<int64_t> max_depth_, threshold_;
  uint64_t unit_ = 1024;
  std::string suffix_;
  uint64_t grand_total_ = 0;
  int64_t grand_time_ = INT64_MIN;
  int time_ = kNoTime;
  std::string_view names_from_, time_style_;
  std::string time_format_;
  kernel::Follow follow_ = kernel::Follow::kNo;
  kernel::Follow follow_operands_ = kernel::Follow::kNo;
  char end_ = '\n';
  bool all_ = false, apparent_ = false, count_links_ = false, human_ = false, si_ = false, inodes_ = false,
       one_filesystem_ = false, separate_ = false, summarize_ = false, total_wanted_ = false;
};

}  // namespace

Task<int> DuMain(Process& process) {
  Du du(process);
  co_return co_await du.Run();
}

}  // namespace bivalve::commands
