#include "commands/tar/create.h"

#include <algorithm>

#include "commands/file_info.h"

namespace bivalve::commands::tar {

Task<Member> Creator::Describe(std::string name, kernel::Stat stat) {
  const Settings& s = tar_.settings;
  Member m;
  m.name = std::move(name);
  m.mode = stat.mode;
  if (s.mode_change) m.mode = s.mode_change->Apply(stat.mode, stat.IsDir(), tar_.command.process.umask);
  m.uid = s.owner_id.value_or(stat.uid);
  m.gid = s.group_id.value_or(stat.gid);
  if (!s.numeric_owner) {
    auto user = s.owner_id ? s.owner_name.value_or("") : std::string();
    if (!s.owner_id && tar_.users.FindUser(stat.uid)) user = tar_.users.FindUser(stat.uid)->name;
    auto group = s.group_id ? s.group_name.value_or("") : std::string();
    if (!s.group_id && tar_.users.FindGroup(stat.gid)) group = tar_.users.FindGroup(stat.gid)->name;
    m.user = s.owner_name && !s.owner_id ? *s.owner_name : user;
    m.group = s.group_name && !s.group_id ? *s.group_name : group;
  }
  m.mtime_ns = stat.mtime_ns;
  if (s.mtime_ns && (!s.clamp_mtime || m.mtime_ns > *s.mtime_ns)) m.mtime_ns = *s.mtime_ns;
  if (format_ == Format::kPax) {
    m.atime_ns = stat.atime_ns;
    m.ctime_ns = stat.ctime_ns;
  }
  co_return m;
}

Task<bool> Creator::WriteHeaders(const Member& member, std::string name) {
  std::string problem;
  std::string headers = EncodeHeaders(member, format_, &problem);
  if (headers.empty()) {
    if (problem.starts_with("value"))
      co_await tar_.Fail(problem);
    else
      co_await tar_.Fail(tar_.Shown(name) + ": " + problem);
    co_return false;
  }
  int64_t block = output_.written() / static_cast<int64_t>(kBlock);
  if (!co_await output_.Write(headers)) co_return false;
  if (tar_.settings.verbose) {
    Member shown = member;
    shown.type = member.type;
    co_await tar_.Show(shown, name, block);
  }
  co_return true;
}

Task<void> Creator::AddData(std::string path, std::string name, FileRef file, int64_t size) {
  std::string buffer(64 << 10, '\0');
  int64_t left = size;
  while (left > 0) {
    auto want = static_cast<size_t>(std::min<int64_t>(left, static_cast<int64_t>(buffer.size())));
    auto got = co_await file->Read(tar_.command.process, {buffer.data(), want});
    if (!got) {
      co_await tar_.Fail(tar_.Shown(name) + ": Read error at byte " + std::to_string(size - left) +
                         ", while reading " + std::to_string(want) + " bytes: " + Why(got.error()));
    } else if (*got == 0) {
      co_await tar_.Warn(tar_.Shown(name) + ": File shrank by " + std::to_string(left) +
                         " bytes; padding with zeros");
      tar_.Differ();
    }
    if (!got || *got == 0) {
      (void)co_await output_.Zeros(left);
      break;
    }
    if (!co_await output_.Write({buffer.data(), *got})) co_return;
    left -= static_cast<int64_t>(*got);
    co_await kernel::Yield(tar_.command.process);
  }
  (void)co_await output_.Zeros(Padding(size));
}

Task<void> Creator::FindExtents(FileRef file, Member* member) {
  std::vector<Extent> extents;
  std::string buffer(64 << 10, '\0');
  int64_t at = 0;
  bool in_data = false;
  for (;;) {
    size_t filled = 0;
    while (filled < buffer.size()) {
      auto got = co_await file->Read(tar_.command.process, {buffer.data() + filled, buffer.size() - filled});
      if (!got || *got == 0) break;
      filled += *got;
    }
    for (size_t from = 0; from < filled; from += kBlock) {
      auto block = std::string_view(buffer).substr(from, std::min(kBlock, filled - from));
      bool data = block.find_first_not_of('\0') != std::string_view::npos;
      if (data && !in_data) {
        if (!tar_.command.machine.HoldMore(extents, 1)) co_return;
        extents.push_back({at, 0});
      }
      in_data = data;
      at += static_cast<int64_t>(block.size());
      if (data) extents.back().size = at - extents.back().offset;
    }
    tar_.command.machine.SpendBytes(filled);
    co_await kernel::Yield(tar_.command.process);
    if (filled < buffer.size()) break;
  }
  (void)co_await file->Seek(tar_.command.process, 0, kernel::Whence::kSet);
  if (extents.size() == 1 && extents[0].offset == 0 && extents[0].size == at) co_return;
  // A hole at the end has an entry of no bytes.
  if (!in_data) extents.push_back({at, 0});
  member->sparse = true;
  member->real_size = at;
  member->size = 0;
  for (const Extent& extent : extents) member->size += extent.size;
  member->extents = std::move(extents);
}

Task<void> Creator::AddExtents(std::string path, std::string name, FileRef file,
                               std::vector<Extent> extents) {
  for (const Extent& extent : extents) {
    if (extent.size == 0) continue;
    (void)co_await file->Seek(tar_.command.process, extent.offset, kernel::Whence::kSet);
    co_await AddData(path, name, file, extent.size);
  }
}

void Creator::Enter(std::string path, std::string name, const kernel::Stat& stat) {
  if (tar_.settings.sort_names) std::sort(children_.begin(), children_.end());
  tar_.command.machine.Spend(static_cast<int64_t>(children_.size()));
  levels_.push_back({std::move(path), std::move(name), std::move(children_), 0, stat.dev});
  children_.clear();
}

Task<bool> Creator::AddOne(std::string path, std::string name, bool top, uint64_t dev, kernel::Stat* stat) {
  const Settings& s = tar_.settings;
  kernel::Vfs& vfs = tar_.command.vfs;
  kernel::Process& process = tar_.command.process;
  auto found =
      co_await vfs.GetStat(process, path, s.dereference ? kernel::Follow::kYes : kernel::Follow::kNo);
  if (!found) {
    if (top || found.error().code != Errno::kNoEnt) {
      co_await tar_.FailOn(name, "Cannot stat", found.error());
    } else {
      co_await tar_.Warn(tar_.Shown(name) + ": File removed before we read it");
      tar_.Differ();
    }
    co_return false;
  }
  *stat = *found;
  bool directory = found->IsDir();
  if (!top && s.one_filesystem && found->dev != dev) co_return false;
  if (archive_ == std::pair(found->dev, found->ino) && archive_.second && !directory) {
    co_await tar_.Warn(tar_.Shown(name) + ": file is the archive; not dumped");
    co_return false;
  }
  if (!directory && s.newer_ns && found->mtime_ns < *s.newer_ns &&
      (s.newer_by_mtime || found->ctime_ns < *s.newer_ns)) {
    if (top && s.verbose) co_await tar_.Warn(tar_.Shown(name) + ": file is unchanged; not dumped");
    co_return false;
  }
  std::string stored = directory && !name.ends_with('/') ? name + '/' : name;
  stored = co_await tar_.Safe(std::move(stored), false);
  tar_.Transformed(&stored, Transform::Target::kName);
  while (directory && stored.size() > 1 && stored.ends_with('/')) stored.pop_back();
  bool unchanged = false;
  if (s.mode == Mode::kUpdate) {
    auto before = newest.find(stored);
    unchanged = before != newest.end() && before->second / 1'000'000'000 >= found->mtime_ns / 1'000'000'000;
    if (unchanged && !directory) co_return false;
  }
  Member m = co_await Describe(stored, *found);
  int64_t size = 0;
  FileRef file;
  switch (found->type) {
    case kernel::FileType::kDirectory: {
      m.type = kDirectory;
      auto entries = co_await vfs.ReadDir(process, path);
      if (!entries) {
        co_await tar_.FailOn(name, "Cannot open", entries.error());
        co_return false;
      }
      children_.clear();
      for (kernel::DirEntry& entry : *entries) children_.push_back(std::move(entry.name));
      if (unchanged) co_return true;
      break;
    }
    case kernel::FileType::kSymlink: {
      m.type = kSymlink;
      auto target = co_await vfs.ReadLink(process, path);
      if (!target) {
        co_await tar_.FailOn(name, "Cannot readlink", target.error());
        co_return false;
      }
      m.link = std::move(*target);
      tar_.Transformed(&m.link, Transform::Target::kSymlink);
      break;
    }
    case kernel::FileType::kFifo: m.type = kFifo; break;
    case kernel::FileType::kCharDevice:
    case kernel::FileType::kBlockDevice:
      m.type = found->type == kernel::FileType::kCharDevice ? kCharDevice : kBlockDevice;
      m.major = MajorOf(found->rdev);
      m.minor = MinorOf(found->rdev);
      break;
    case kernel::FileType::kSocket:
      co_await tar_.Warn(tar_.Shown(name) + ": socket ignored");
      co_return false;
    case kernel::FileType::kRegular: m.size = size = found->size; break;
  }
  // Among several operands even a file with one name may come twice.
  uint32_t trivial = s.names.size() == 1 && !s.dereference ? 1 : 0;
  if (!directory && found->nlink > trivial && !s.hard_dereference) {
    std::string target = co_await tar_.Safe(name, true);
    tar_.Transformed(&target, Transform::Target::kHardLink);
    auto [link, first] = links_.try_emplace({found->dev, found->ino}, Link{std::move(target), found->nlink});
    if (link->second.missing) --link->second.missing;
    if (!first) {
      m.type = kHardLink;
      m.size = size = 0;
      m.link = link->second.name;
    }
  }
  if (m.type == kRegular) {
    auto opened = co_await vfs.Open(process, path, kernel::OpenFlags::Read());
    if (!opened) {
      if (s.ignore_failed_read)
        co_await tar_.Warn(tar_.Shown(name) + ": Warning: Cannot open: " + Why(opened.error()));
      else
        co_await tar_.FailOn(name, "Cannot open", opened.error());
      co_return false;
    }
    file = std::move(*opened);
    if (s.sparse && size > 0) co_await FindExtents(file, &m);
  }
  if (!co_await WriteHeaders(m, s.show_transformed ? stored : name)) co_return false;
  if (m.sparse)
    co_await AddExtents(std::move(path), std::move(name), std::move(file), std::move(m.extents));
  else if (size > 0)
    co_await AddData(std::move(path), std::move(name), std::move(file), size);
  co_return directory;
}

Task<void> Creator::AddTree(const NameArgument& argument) {
  std::string name = argument.name;
  excludes_ = argument.excludes;
  if (tar_.Excluded(name, excludes_)) co_return;
  kernel::Stat stat;
  while (name.size() > 1 && name.ends_with('/')) name.pop_back();
  std::string path = argument.dir.empty() ? name : kernel::JoinPath(argument.dir, name);
  bool enter = co_await AddOne(path, name, true, 0, &stat);
  if (tar_.settings.remove_files && stat.ino) added_.push_back({path, stat.IsDir()});
  if (!enter || !argument.recursive) co_return;
  Enter(std::move(path), std::move(name), stat);
  while (!levels_.empty() && !tar_.fatal) {
    Level& level = levels_.back();
    if (level.next == level.children.size()) {
      levels_.pop_back();
      continue;
    }
    const std::string& child = level.children[level.next++];
    std::string child_name = level.name.ends_with('/') ? level.name + child : level.name + '/' + child;
    std::string child_path = kernel::JoinPath(level.path, child);
    if (tar_.Excluded(child_name, excludes_)) continue;
    kernel::Stat child_stat;
    bool down = co_await AddOne(child_path, child_name, false, level.dev, &child_stat);
    if (tar_.settings.remove_files && child_stat.ino) added_.push_back({child_path, child_stat.IsDir()});
    if (down) Enter(std::move(child_path), std::move(child_name), child_stat);
    if (tar_.command.OutputFailed()) break;
  }
  levels_.clear();
}

Task<void> Creator::RemoveAdded() {
  for (auto at = added_.rbegin(); at != added_.rend(); ++at) {
    auto gone = at->second ? co_await tar_.command.vfs.RemoveDir(tar_.command.process, at->first)
                           : co_await tar_.command.vfs.Unlink(tar_.command.process, at->first);
    if (!gone && gone.error().code != Errno::kNoEnt)
      co_await tar_.FailOn(at->first, at->second ? "Cannot rmdir" : "Cannot unlink", gone.error());
  }
}

Task<void> Creator::AddAll(kernel::Stat archive) {
  if (archive.type == kernel::FileType::kRegular) archive_ = {archive.dev, archive.ino};
  for (const NameArgument& argument : tar_.settings.names) {
    if (argument.name.empty()) continue;
    if (!co_await tar_.CheckDirectory(argument.dir)) co_return;
    co_await AddTree(argument);
    if (tar_.fatal) co_return;
  }
  if (tar_.settings.check_links)
    for (const auto& [id, link] : links_)
      if (link.missing > 0) co_await tar_.Warn("Missing links to " + Quote(link.name) + ".");
  co_await RemoveAdded();
}

namespace {

Task<void> FinishOutput(Tar& tar, Output& output) {
  auto finished = co_await output.Finish(tar.settings.record_bytes);
  int64_t written = output.written();
  std::string complaint = co_await output.Close();
  if (!finished && !tar.fatal)
    co_await tar.Fatal((tar.settings.archive == "-" ? "-" : tar.settings.archive) +
                       ": Cannot write: " + Why(finished.error()));
  if (!complaint.empty() && !tar.fatal) co_await tar.Fatal(std::move(complaint));
  if (tar.settings.totals && !tar.fatal) co_await tar.ShowTotals("written", written);
}

}  // namespace

Task<void> Create(Tar& tar) {
  const Settings& s = tar.settings;
  bool any = std::any_of(s.names.begin(), s.names.end(),
                         [](const NameArgument& name) { return !name.name.empty(); });
  if (!any) {
    tar.fatal = true;
    co_await tar.Fail(
        "Cowardly refusing to create an empty archive\nTry 'tar --help' or 'tar --usage' for more "
        "information.");
    co_return;
  }
  Command& command = tar.command;
  FileRef file = command.process.Fd(1);
  if (s.archive == "-") {
    tar.names_to_stderr = true;
    if (!file) co_return co_await tar.Fatal("-: Cannot write: Bad file descriptor");
    if (file->IsTerminal())
      co_return co_await tar.Fatal("Refusing to write archive contents to terminal (missing -f option?)");
  } else {
    auto opened = co_await command.vfs.Open(command.process, s.archive, kernel::OpenFlags::WriteTruncate());
    if (!opened) co_return co_await tar.Fatal(s.archive + ": Cannot open: " + Why(opened.error()));
    file = std::move(*opened);
  }
  auto stat = co_await file->GetStat(command.process);
  Output output(command, std::move(file));
  auto opened = co_await output.Open(s.compress);
  if (!opened) co_return co_await tar.Fatal(std::string(opened.error().Message()));
  Creator creator(tar, output, s.format.value_or(Format::kGnu));
  co_await creator.AddAll(stat ? *stat : kernel::Stat{});
  if (!tar.fatal) co_await FinishOutput(tar, output);
}

}  // namespace bivalve::commands::tar
