#include "commands/tail_follow.h"

#include <algorithm>

namespace bivalve::commands {
namespace {

// GNU's tail hears of changes at once (inotify) and the interval is for the rest; ours looks often.
constexpr int64_t kDefaultIntervalNs = 100'000'000;

class Follower {
 public:
  Follower(Command& command, std::vector<FollowedFile> files, const FollowSettings& settings)
      : command_(command), files_(std::move(files)), settings_(settings) {}

  Task<void> Run();
  friend kernel::Scheduler& SchedulerOf(Follower& follower) { return follower.command_.machine; }

 private:
  Task<void> Start();
  Task<void> CopyNew(FollowedFile& file);
  Task<void> CheckName(FollowedFile& file);
  Task<void> CheckSize(FollowedFile& file);
  bool PidGone() const {
    if (!settings_.pid) return false;
    kernel::Process* process = command_.machine.Find(settings_.pid);
    return !process || process->Zombie();
  }
  bool AnyLeft() const {
    return std::any_of(files_.begin(), files_.end(),
                       [&](const FollowedFile& f) { return f.file || (settings_.retry && f.path != "-"); });
  }

  Command& command_;
  std::vector<FollowedFile> files_;
  const FollowSettings settings_;
  const FollowedFile* last_ = nullptr;  // whose output came last
};

// What is no regular file has been read to its end already, and no more will come.
Task<void> Follower::Start() {
  for (FollowedFile& file : files_) {
    if (!file.file) continue;
    last_ = &file;
    auto stat = co_await file.file->GetStat(command_.process);
    if (!stat || stat->type != kernel::FileType::kRegular) {
      file.file = {};
      file.path = "-";
      continue;
    }
    auto position = co_await file.file->Seek(command_.process, 0, kernel::Whence::kCurrent);
    file.size = position ? *position : stat->size;
    file.inode = stat->ino;
  }
}

Task<void> Follower::CopyNew(FollowedFile& file) {
  std::vector<char> buffer(kernel::Reader::kBlock);
  while (!command_.OutputFailed()) {
    auto got = co_await file.file->Read(command_.process, buffer);
    if (!got || *got == 0) co_return;
    if (settings_.headers && last_ != &file)
      (void)co_await command_.out.Write("\n==> " + file.shown + " <==\n");
    last_ = &file;
    file.size += static_cast<int64_t>(*got);
    (void)co_await command_.out.Write({buffer.data(), *got});
    co_await kernel::Yield(command_.process);
  }
}

Task<void> Follower::CheckSize(FollowedFile& file) {
  auto stat = co_await file.file->GetStat(command_.process);
  if (!stat || stat->size >= file.size) co_return;
  co_await command_.Warn(file.shown + ": file truncated");
  (void)co_await file.file->Seek(command_.process, 0, kernel::Whence::kSet);
  file.size = 0;
}

// -F: the name may have gone, come, or stand for another file.
Task<void> Follower::CheckName(FollowedFile& file) {
  auto opened = co_await command_.OpenInput(file.path);
  if (!opened) {
    if (file.file) {
      co_await CopyNew(file);
      co_await command_.Warn(QuoteAlways(file.shown) + " has become inaccessible: " + Why(opened.error()));
    }
    file.file = {};
    if (!settings_.retry) file.path = "-";
    co_return;
  }
  auto stat = co_await (*opened)->GetStat(command_.process);
  if (!stat) co_return;
  if (file.file && file.inode == stat->ino) co_return;
  if (file.file) {
    co_await CopyNew(file);
    co_await command_.Warn(QuoteAlways(file.shown) + " has been replaced;  following new file");
  } else {
    co_await command_.Warn(QuoteAlways(file.shown) + " has appeared;  following new file");
  }
  file.file = std::move(*opened);
  file.inode = stat->ino;
  file.size = 0;
}

Task<void> Follower::Run() {
  co_await Start();
  int64_t interval = settings_.interval_ns > 0 ? settings_.interval_ns : kDefaultIntervalNs;
  for (;;) {
    if (!AnyLeft()) {
      // A pipe that has ended is no failure; a file that never was is.
      if (files_.empty()) co_await command_.Report("no files remaining");
      co_return;
    }
    bool last_time = PidGone();
    for (FollowedFile& file : files_) {
      if (file.path == "-" && !file.file) continue;
      if (settings_.by_name || !file.file) co_await CheckName(file);
      if (!file.file) continue;
      co_await CheckSize(file);
      co_await CopyNew(file);
    }
    (void)co_await command_.out.Flush();
    if (last_time || command_.OutputFailed()) co_return;
    int64_t now = command_.machine.NowNs();
    (void)co_await kernel::SleepUntil(command_.process,
                                      now > kernel::kNever - interval ? kernel::kNever : now + interval);
  }
}

}  // namespace

Task<void> Follow(Command& command, std::vector<FollowedFile> files, FollowSettings settings) {
  Follower follower(command, std::move(files), settings);
  co_await follower.Run();
}

}  // namespace bivalve::commands
