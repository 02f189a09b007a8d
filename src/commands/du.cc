// du: how much room files take.
#include <set>

#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/numbers.h"
#include "commands/tree_walk.h"
#include "shell/pattern.h"

namespace bivalve::commands {
namespace {

constexpr int kApparent = 256, kExclude = 257, kSi = 258, kInodes = 259;
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
  -h, --human-readable       sizes as 1K 234M 2G; --si in powers of 1000
      --inodes               numbers of files instead of sizes
  -k, -m                     in units of 1024 bytes, of 1048576
  -l, --count-links          count a file with several names several times
  -S, --separate-dirs        directories without those below them
  -s, --summarize            only one line for each FILE
  -t, --threshold=SIZE       leave out what is smaller (larger, when negative)
  -x, --one-file-system      leave out other filesystems
)",
    .options = kOptions,
};

class Du {
 public:
  explicit Du(Process& process) : command_(process, kUsage) {}
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
    if (args->operands.empty()) args->operands.push_back(".");
    for (std::string_view operand : args->operands) co_await Walk(std::string(operand));
    if (total_wanted_) co_await Print(grand_total_, "total");
    co_return co_await command_.Finish();
  }

 private:
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

  // A file with several names counts once.
  bool Counted(const kernel::Stat& stat) {
    if (count_links_ || stat.IsDir() || stat.nlink < 2) return true;
    return seen_.insert({stat.dev, stat.ino}).second;
  }

  Task<void> Walk(std::string path) {
    TreeWalk walk(command_, {.root = follow_operands_, .inside = follow_, .one_filesystem = one_filesystem_});
    walk.Start(path);
    // What the directories on the way hold so far: themselves with their files, and directories below.
    struct Level {
      uint64_t own = 0, below = 0;
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
        levels.push_back({SizeOf(entry->stat), 0});
        continue;
      }
      if (entry->kind == Kind::kFile) {
        if (!Counted(entry->stat)) continue;
        uint64_t size = SizeOf(entry->stat);
        if (!levels.empty()) levels.back().own += size;
        if (levels.empty()) total = size;
        bool deep = max_depth_ && entry->depth > *max_depth_;
        if (entry->depth == 0 || (all_ && !deep)) co_await Print(size, entry->path);
        continue;
      }
      if (entry->kind == Kind::kUnreadable)
        co_await command_.Report("cannot read directory " + QuoteAlways(entry->path) + ": " +
                                 Why(entry->error));
      Level level = levels.back();
      levels.pop_back();
      uint64_t whole = level.own + level.below;
      if (levels.empty()) {
        total = whole;
      } else {
        levels.back().below += whole;
      }
      if (!max_depth_ || entry->depth <= *max_depth_)
        co_await Print(separate_ ? level.own : whole, entry->path);
    }
    grand_total_ += total;
  }

  Task<void> Print(uint64_t size, std::string name) {
    auto bytes = static_cast<int64_t>(size);
    if (threshold_ && (*threshold_ < 0 ? bytes > -*threshold_ : bytes < *threshold_)) co_return;
    std::string text;
    if (inodes_) {
      text = human_ ? HumanSize(size, si_) : std::to_string(size);
    } else {
      text = human_ ? HumanSize(size, si_) : std::to_string((size + unit_ - 1) / unit_) + suffix_;
    }
    (void)co_await command_.out.Write(text + '\t' + name + end_);
  }

  Command command_;
  std::vector<shell::Pattern> excluded_;
  std::set<std::pair<uint64_t, uint64_t>> seen_;
  std::optional<int64_t> max_depth_, threshold_;
  uint64_t unit_ = 1024;
  std::string suffix_;
  uint64_t grand_total_ = 0;
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
