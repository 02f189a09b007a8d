// touch: times of files; files that are not there are created.
#include "commands/command.h"
#include "commands/date_parse.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

constexpr int kTime = 256;
constexpr Option kOptions[] = {
    {0, "time", Takes::kArgument, kTime},
    {'c', "no-create"},
    {'d', "date", Takes::kArgument},
    {'r', "reference", Takes::kArgument},
    {'h', "no-dereference"},
    {'a'},
    {'m'},
    {'f'},
    {'t', {}, Takes::kArgument},
};

constexpr Usage kUsage{
    .help = R"(Usage: touch [OPTION]... FILE...
Set the times of last access and last change of each FILE to now. A FILE that is not there is created,
empty.

  -a                    only the time of access
  -c, --no-create       create nothing
  -d, --date=STRING     the time that STRING describes instead of now
  -f                    ignored
  -h, --no-dereference  a symbolic link's own times
  -m                    only the time of change
  -r, --reference=FILE  the times of FILE instead of now
  -t STAMP              [[CC]YY]MMDDhhmm[.ss] instead of now
      --time=WORD       access, atime or use (as -a); modify or mtime (as -m)
)",
    .options = kOptions,
};

constexpr Word kTimes[] = {{"atime", 'a'}, {"access", 'a'}, {"use", 'a'}, {"mtime", 'm'}, {"modify", 'm'}};

class Touch {
 public:
  explicit Touch(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Touch& touch) { return SchedulerOf(touch.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args || !co_await TakeOptions(*args)) co_return command_.status;
    if (!access_ && !modify_) access_ = modify_ = true;
    if (!co_await ChooseTimes()) co_return command_.status;
    if (args->operands.empty()) {
      co_await command_.ReportUsage("missing file operand");
      co_return command_.status;
    }
    for (std::string_view operand : args->operands) co_await TouchOne(std::string(operand));
    co_return command_.status;
  }

 private:
  Task<bool> TakeOptions(const ParsedArgs& args) {
    for (const ParsedOption& option : args.options) {
      int which = option.id;
      if (option.id == kTime) {
        auto word = MatchWord(option.value, kTimes);
        if (!word) {
          co_await command_.ReportWord(option.value, "--time", kTimes);
          co_return false;
        }
        which = *word;
      }
      switch (which) {
        case 'a': access_ = true; break;
        case 'm': modify_ = true; break;
        case 'c': create_ = false; break;
        case 'h': follow_ = kernel::Follow::kNo; break;
        case 'd': date_ = option.value; break;
        case 'r': reference_ = option.value; break;
        case 't': {
          auto time = ParsePosixDate(option.value, TimestampOfNs(command_.machine.WallNs()), false,
                                     kernel::LocalZone(command_.process));
          if (!time) {
            co_await command_.Report("invalid date format " + Quote(option.value));
            co_return false;
          }
          stamp_ = *time;
          break;
        }
      }
    }
    co_return true;
  }

  Task<bool> ChooseTimes() {
    int64_t now = command_.machine.WallNs();
    atime_ = mtime_ = now;
    if (stamp_ && (date_.data() || reference_.data())) {
      co_await command_.ReportUsage("cannot specify times from more than one source");
      co_return false;
    }
    if (stamp_) atime_ = mtime_ = stamp_->Ns();
    if (reference_.data()) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(reference_), follow_);
      if (!stat) {
        co_await command_.Report("failed to get attributes of " + QuoteAlways(reference_) + ": " +
                                 Why(stat.error()));
        co_return false;
      }
      atime_ = stat->atime_ns;
      mtime_ = stat->mtime_ns;
    }
    if (!date_.data()) co_return true;
    // With -r too, the date is relative to the file's times.
    TimeZone zone = kernel::LocalZone(command_.process);
    auto access = ParseDate(date_, TimestampOfNs(atime_), zone);
    auto modify = ParseDate(date_, TimestampOfNs(mtime_), zone);
    if (!access || !modify) {
      co_await command_.Report("invalid date format " + Quote(date_));
      co_return false;
    }
    atime_ = access->Ns();
    mtime_ = modify->Ns();
    co_return true;
  }

  Task<void> TouchOne(std::string path) {
    Process& process = command_.process;
    kernel::AttrChange change;
    if (access_) change.atime_ns = atime_;
    if (modify_) change.mtime_ns = mtime_;
    if (path == "-") {
      Ref<kernel::Inode> inode = process.Fd(1) ? process.Fd(1)->GetInode() : nullptr;
      if (inode) (void)co_await inode->Change(process, change);
      co_return;
    }
    Result<void> opened;
    if (create_ && follow_ == kernel::Follow::kYes) {
      kernel::OpenFlags flags{.write = true, .create = true, .nonblock = true};
      auto file = co_await command_.vfs.Open(process, path, flags);
      if (!file) opened = std::unexpected(file.error());
    }
    auto changed = co_await command_.vfs.Change(process, path, change, follow_);
    if (changed) co_return;
    // Why it could not be created says more than that it is not there.
    if (!opened && opened.error().code != Errno::kIsDir) {
      co_await command_.Report("cannot touch " + QuoteAlways(path) + ": " + Why(opened.error()));
    } else if (changed.error().code == Errno::kNoEnt && (!create_ || follow_ == kernel::Follow::kNo)) {
      if (create_)
        co_await command_.Report("setting times of " + QuoteAlways(path) + ": " + Why(changed.error()));
    } else {
      co_await command_.Report("setting times of " + QuoteAlways(path) + ": " + Why(changed.error()));
    }
  }

  Command command_;
  std::string_view date_, reference_;
  std::optional<Timestamp> stamp_;
  int64_t atime_ = 0, mtime_ = 0;
  bool access_ = false, modify_ = false, create_ = true;
  kernel::Follow follow_ = kernel::Follow::kYes;
};

}  // namespace

Task<int> TouchMain(Process& process) {
  Touch touch(process);
  co_return co_await touch.Run();
}

}  // namespace bivalve::commands
