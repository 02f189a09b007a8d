// tar -t and -d: what is in an archive, and how files differ from it.
#include <algorithm>

#include "commands/file_info.h"
#include "commands/tar/walk.h"

namespace bivalve::commands::tar {
namespace {

// Members as they are shown: links without what would lead out.
Task<void> ShowMember(Tar& tar, const Member& member, int64_t block) {
  Member shown = member;
  std::string name = member.name;
  if (member.type == kDirectory && !name.ends_with('/')) name += '/';
  tar.Transformed(&name, Transform::Target::kName);
  if (tar.settings.strip > 0) {
    name = Strip(name, tar.settings.strip);
    if (name.empty() && member.type != kDirectory) co_return;
  }
  std::string safe = name.empty() ? "/" : co_await tar.Safe(name, false);
  name = member.name;
  if (member.type == kHardLink) shown.link = co_await tar.Safe(member.link, true);
  co_await tar.Show(shown, tar.settings.show_transformed ? safe : name, block);
}

class Differ {
 public:
  Differ(Tar& tar, MemberWalk& walk) : tar_(tar), walk_(walk) {}
  friend kernel::Scheduler& SchedulerOf(Differ& differ) { return SchedulerOf(differ.tar_); }

  Task<void> Compare(const Member& m, std::string path);

 private:
  Task<void> Say(std::string text) {
    tar_.Differ();
    co_await tar_.Print(tar_.Shown(name_) + ": " + text + "\n");
  }
  Task<bool> CompareType(const Member& m, kernel::Stat stat);
  Task<void> CompareData(const Member& m, std::string path);

  Tar& tar_;
  MemberWalk& walk_;
  std::string name_;
};

Task<void> Differ::CompareData(const Member& m, std::string path) {
  auto file = co_await tar_.command.vfs.Open(tar_.command.process, path, kernel::OpenFlags::Read());
  if (!file) {
    co_await tar_.FailOn(name_, "Cannot open", file.error());
    co_return;
  }
  if (m.sparse) co_return;
  kernel::Reader in(tar_.command.process, std::move(*file));
  std::string_view have;
  for (;;) {
    std::string_view data = co_await walk_.Data();
    if (data.empty()) co_return;
    while (!data.empty()) {
      if (have.empty()) {
        auto block = co_await in.Block();
        if (!block) {
          co_await tar_.FailOn(name_, "Cannot read", block.error());
          co_return;
        }
        have = *block;
      }
      size_t size = std::min(have.size(), data.size());
      if (size == 0 || data.substr(0, size) != have.substr(0, size)) {
        co_await Say("Contents differ");
        co_return;
      }
      have.remove_prefix(size);
      data.remove_prefix(size);
    }
  }
}

Task<bool> Differ::CompareType(const Member& m, kernel::Stat stat) {
  using kernel::FileType;
  FileType want = m.type == kDirectory     ? FileType::kDirectory
                  : m.type == kSymlink     ? FileType::kSymlink
                  : m.type == kFifo        ? FileType::kFifo
                  : m.type == kCharDevice  ? FileType::kCharDevice
                  : m.type == kBlockDevice ? FileType::kBlockDevice
                                           : FileType::kRegular;
  if (stat.type == want) co_return true;
  co_await Say("File type differs");
  co_return false;
}

Task<void> Differ::Compare(const Member& m, std::string path) {
  name_ = m.name;
  kernel::Vfs& vfs = tar_.command.vfs;
  kernel::Process& process = tar_.command.process;
  kernel::Follow follow = tar_.settings.dereference ? kernel::Follow::kYes : kernel::Follow::kNo;
  auto stat = co_await vfs.GetStat(process, path, follow);
  if (!stat) {
    tar_.Differ();
    co_await tar_.Warn(tar_.Shown(name_) + ": Warning: Cannot stat: " + Why(stat.error()));
    co_return;
  }
  if (m.type == kHardLink) {
    std::string link = co_await tar_.Safe(m.link, true);
    auto other = co_await vfs.GetStat(process, link, follow);
    if (!other) {
      tar_.Differ();
      co_await tar_.Warn(tar_.Shown(link) + ": Warning: Cannot stat: " + Why(other.error()));
    } else if (other->dev != stat->dev || other->ino != stat->ino) {
      co_await Say("Not linked to " + tar_.Shown(link));
    }
    co_return;
  }
  if (m.type == kSymlink) {
    auto target = co_await vfs.ReadLink(process, path);
    if (!target)
      co_await Say("File type differs");
    else if (*target != m.link)
      co_await Say("Symlink differs");
    co_return;
  }
  if (!co_await CompareType(m, *stat)) co_return;
  if (stat->mode != m.mode) co_await Say("Mode differs");
  if (m.type == kDirectory) co_return;
  if (m.IsFile()) {
    if (stat->uid != static_cast<uint64_t>(m.uid)) co_await Say("Uid differs");
    if (stat->gid != static_cast<uint64_t>(m.gid)) co_await Say("Gid differs");
    bool exact = m.mtime_ns % 1'000'000'000 != 0;
    int64_t unit = exact ? 1 : 1'000'000'000;
    if (stat->mtime_ns / unit != m.mtime_ns / unit) co_await Say("Mod time differs");
    if (stat->size != m.FullSize()) {
      co_await Say("Size differs");
      co_return;
    }
    co_await CompareData(m, std::move(path));
  } else if ((m.type == kCharDevice || m.type == kBlockDevice) &&
             (MajorOf(stat->rdev) != m.major || MinorOf(stat->rdev) != m.minor)) {
    co_await Say("Device number differs");
  }
}

}  // namespace

Task<void> List(Tar& tar) {
  MemberWalk walk(tar);
  if (!co_await walk.Open(tar.settings.archive)) co_return;
  MemberFilter filter(tar);
  while (Member* member = co_await walk.Next()) {
    if (filter.Find(*member)) co_await ShowMember(tar, *member, walk.start() / static_cast<int64_t>(kBlock));
    if (filter.Satisfied() || tar.command.OutputFailed()) break;
  }
  co_await walk.Close();
  if (tar.settings.totals && !tar.fatal) co_await tar.ShowTotals("read", walk.position());
  co_await filter.ReportMissing();
}

Task<void> Diff(Tar& tar) {
  MemberWalk walk(tar);
  if (!co_await walk.Open(tar.settings.archive)) co_return;
  MemberFilter filter(tar);
  Differ differ(tar, walk);
  while (Member* member = co_await walk.Next()) {
    const NameArgument* argument = filter.Find(*member);
    if (!argument) continue;
    if (!co_await tar.CheckDirectory(argument->dir)) break;
    if (tar.settings.verbose) co_await ShowMember(tar, *member, walk.start() / static_cast<int64_t>(kBlock));
    std::string name = co_await tar.Safe(member->name, false);
    co_await differ.Compare(*member, argument->dir.empty() ? name : kernel::JoinPath(argument->dir, name));
  }
  co_await walk.Close();
  co_await filter.ReportMissing();
}

}  // namespace bivalve::commands::tar
