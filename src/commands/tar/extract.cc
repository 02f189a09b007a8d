#include "commands/tar/extract.h"

#include <algorithm>

#include "commands/file_info.h"
#include "commands/launch.h"
#include "commands/tar/run_filter.h"

namespace bivalve::commands::tar {

bool Extractor::KeepsPermissions() const {
  return tar_.settings.same_permissions.value_or(tar_.command.process.uid == 0);
}

uint32_t Extractor::ModeFor(const Member& m) const {
  return KeepsPermissions() ? m.mode : m.mode & 0777 & ~tar_.command.process.umask;
}

// ---- names

Task<std::optional<std::string>> Extractor::TargetName(const Member& m) {
  const Settings& s = tar_.settings;
  std::string name = m.name;
  if (m.type == kDirectory && !name.ends_with('/')) name += '/';
  name_ = name;
  tar_.Transformed(&name, Transform::Target::kName);
  if (s.strip > 0) {
    name = Strip(name, s.strip);
    if (name.empty()) co_return std::nullopt;
  }
  std::string safe = co_await tar_.Safe(name, false);
  if (!s.absolute_names && HasDotDot(m.name)) {
    co_await tar_.Fail(tar_.Shown(name_) + ": Member name contains '..'");
    co_return std::nullopt;
  }
  while (safe.size() > 1 && safe.ends_with('/')) safe.pop_back();
  if (s.one_top_level) {
    std::string_view rest = safe;
    while (rest.starts_with("./")) rest.remove_prefix(2);
    const std::string& top = *s.one_top_level;
    if (rest != top && !(rest.starts_with(top) && rest.substr(top.size()).starts_with('/')))
      safe = rest == "." ? top : top + "/" + std::string(rest);
  }
  co_return safe;
}

// ---- what is in the way

Task<bool> Extractor::RemoveTree(std::string path) {
  kernel::Vfs& vfs = tar_.command.vfs;
  kernel::Process& process = tar_.command.process;
  std::vector<std::pair<std::string, bool>> left{{std::move(path), false}};
  while (!left.empty()) {
    auto [at, emptied] = left.back();
    auto stat = co_await vfs.GetStat(process, at, kernel::Follow::kNo);
    if (stat && stat->IsDir() && !emptied) {
      left.back().second = true;
      auto entries = co_await vfs.ReadDir(process, at);
      if (!entries) co_return false;
      for (const kernel::DirEntry& entry : *entries)
        left.push_back({kernel::JoinPath(at, entry.name), false});
      continue;
    }
    auto gone =
        stat && stat->IsDir() ? co_await vfs.RemoveDir(process, at) : co_await vfs.Unlink(process, at);
    if (!gone) co_return false;
    left.pop_back();
  }
  co_return true;
}

Task<bool> Extractor::RemoveExisting(std::string path) {
  auto gone = co_await tar_.command.vfs.Unlink(tar_.command.process, path);
  if (gone || gone.error().code == Errno::kNoEnt) co_return true;
  if (gone.error().code != Errno::kIsDir && gone.error().code != Errno::kPerm) co_return false;
  if (tar_.settings.recursive_unlink) co_return co_await RemoveTree(std::move(path));
  auto removed = co_await tar_.command.vfs.RemoveDir(tar_.command.process, path);
  co_return removed.has_value();
}

// The directories above `path`; true when some were missing and are there now.
Task<bool> Extractor::MakeParents(std::string path) {
  bool made = false;
  for (size_t at = 1; (at = path.find('/', at)) != std::string::npos; ++at) {
    auto done = co_await tar_.command.vfs.MakeDir(tar_.command.process, path.substr(0, at));
    if (done) made = true;
    if (!done && done.error().code != Errno::kExist && done.error().code != Errno::kIsDir) {
      auto stat = co_await tar_.command.vfs.GetStat(tar_.command.process, path.substr(0, at));
      if (!stat) co_return false;
    }
  }
  co_return made;
}

Task<Extractor::Next> Extractor::Recover(std::string path, Error error, bool* made) {
  if (error.code == Errno::kNoEnt) {
    if (*made) co_return Next::kFailed;
    *made = true;
    co_return co_await MakeParents(std::move(path)) ? Next::kRetry : Next::kFailed;
  }
  if (error.code != Errno::kExist && error.code != Errno::kIsDir) co_return Next::kFailed;
  switch (tar_.settings.existing) {
    case Existing::kSkip:
      if (tar_.settings.verbose) co_await tar_.Warn(tar_.Shown(target_) + ": skipping existing file");
      co_return Next::kSkip;
    case Existing::kKeep: co_return Next::kFailed;
    default: break;
  }
  co_return co_await RemoveExisting(std::move(path)) ? Next::kRetry : Next::kFailed;
}

Task<bool> Extractor::IsNewer(const Member& m, std::string path) {
  if (tar_.settings.existing != Existing::kKeepNewer || m.type == kDirectory) co_return false;
  auto stat = co_await tar_.command.vfs.GetStat(tar_.command.process, path, kernel::Follow::kNo);
  if (!stat || stat->IsDir() || stat->mtime_ns < m.mtime_ns) co_return false;
  co_await tar_.Warn("Current " + Quote(target_) + " is newer or same age");
  co_return true;
}

Task<void> Extractor::SetAttributes(const Member& m, std::string path, kernel::Follow follow) {
  const Settings& s = tar_.settings;
  kernel::Process& process = tar_.command.process;
  kernel::AttrChange change;
  if (s.same_owner.value_or(process.uid == 0)) {
    uint32_t uid = static_cast<uint32_t>(m.uid), gid = static_cast<uint32_t>(m.gid);
    if (!s.numeric_owner) {
      if (auto* user = m.user.empty() ? nullptr : tar_.users.FindUser(m.user)) uid = user->uid;
      if (auto* group = m.group.empty() ? nullptr : tar_.users.FindGroup(m.group)) gid = group->gid;
    }
    auto stat = co_await tar_.command.vfs.GetStat(process, path, follow);
    if (stat && (stat->uid != uid || stat->gid != gid)) {
      auto changed = co_await tar_.command.vfs.Change(process, path, {.uid = uid, .gid = gid}, follow);
      if (!changed)
        co_await tar_.Fail(tar_.Shown(target_) + ": Cannot change ownership to uid " + std::to_string(uid) +
                           ", gid " + std::to_string(gid) + ": " + Why(changed.error()));
    }
  }
  if (m.type != kSymlink && KeepsPermissions()) change.mode = m.mode;
  if (!s.touch) {
    change.mtime_ns = m.mtime_ns;
    change.atime_ns = tar_.command.machine.WallNs();
  }
  auto changed = co_await tar_.command.vfs.Change(process, path, change, follow);
  if (!changed) co_await tar_.FailOn(target_, "Cannot utime", changed.error());
}

// ---- kinds of members

Task<void> Extractor::WriteData(const Member& m, FileRef file, std::string path) {
  kernel::Process& process = tar_.command.process;
  size_t extent = 0;
  int64_t extent_left = 0;
  for (;;) {
    std::string_view data = co_await walk_.Data();
    if (data.empty()) break;
    tar_.command.machine.SpendBytes(data.size());
    while (!data.empty()) {
      std::string_view piece = data;
      if (m.sparse) {
        while (extent_left == 0 && extent < m.extents.size()) {
          (void)co_await file->Seek(process, m.extents[extent].offset, kernel::Whence::kSet);
          extent_left = m.extents[extent++].size;
        }
        if (extent_left == 0) break;
        piece = data.substr(
            0, static_cast<size_t>(std::min<int64_t>(extent_left, static_cast<int64_t>(data.size()))));
        extent_left -= static_cast<int64_t>(piece.size());
      }
      auto written = co_await kernel::WriteAll(process, file, piece);
      if (!written) {
        co_await tar_.FailOn(target_, "Cannot write", written.error());
        co_return;
      }
      data.remove_prefix(piece.size());
    }
    co_await kernel::Yield(process);
  }
  if (m.sparse) {
    auto sized = co_await file->Truncate(process, m.real_size);
    if (!sized) co_await tar_.FailOn(target_, "Cannot write", sized.error());
  }
}

Task<void> Extractor::MakeFile(const Member& m, std::string path) {
  kernel::OpenFlags flags{.write = true, .create = true, .exclusive = true};
  if (tar_.settings.existing == Existing::kOverwrite) flags = kernel::OpenFlags::WriteTruncate();
  if (tar_.settings.existing == Existing::kUnlinkFirst) (void)co_await RemoveExisting(path);
  // Readable by nobody else until its mode is what it should be.
  uint32_t mode = m.mode & 0777;
  bool made = false;
  for (;;) {
    auto file = co_await tar_.command.vfs.Open(tar_.command.process, path, flags, mode);
    if (file) {
      co_await WriteData(m, *file, path);
      break;
    }
    Next next = co_await Recover(path, file.error(), &made);
    if (next == Next::kSkip) co_return;
    if (next == Next::kRetry) continue;
    co_await tar_.FailOn(target_, "Cannot open", file.error());
    co_return;
  }
  if (!tar_.fatal) co_await SetAttributes(m, std::move(path), kernel::Follow::kYes);
}

Task<void> Extractor::MakeDirectory(const Member& m, std::string path) {
  const Settings& s = tar_.settings;
  uint32_t mode = m.mode & 0777;
  bool made = false;
  bool fresh = false;
  if (s.existing == Existing::kUnlinkFirst && path != ".") {
    auto gone = co_await tar_.command.vfs.RemoveDir(tar_.command.process, path);
    if (!gone && gone.error().code == Errno::kNotDir)
      gone = co_await tar_.command.vfs.Unlink(tar_.command.process, path);
    if (!gone && gone.error().code != Errno::kNoEnt) {
      co_await tar_.FailOn(target_, "Cannot unlink", gone.error());
      co_return;
    }
  }
  for (;;) {
    auto done = co_await tar_.command.vfs.MakeDir(tar_.command.process, path, mode | 0700);
    if (done) {
      fresh = true;
      break;
    }
    if (done.error().code == Errno::kExist) {
      auto stat = co_await tar_.command.vfs.GetStat(
          tar_.command.process, path, s.keep_directory_symlink ? kernel::Follow::kYes : kernel::Follow::kNo);
      if (stat && stat->IsDir()) {
        if (s.recursive_unlink && s.existing == Existing::kReplace && path != "." &&
            co_await RemoveTree(path))
          continue;
        if (s.existing == Existing::kSkip && s.verbose)
          co_await tar_.Warn(tar_.Shown(target_) + ": skipping existing file");
        if (s.no_overwrite_dir && (stat->mode & 0700) != 0700) {
          // Writable for the time being.
          (void)co_await tar_.command.vfs.Change(tar_.command.process, path, {.mode = stat->mode | 0700});
          directories_.push_back({path, target_, stat->mode, std::nullopt});
        }
        break;
      }
      // The current directory itself.
      if (path == ".") break;
    }
    Next next = co_await Recover(path, done.error(), &made);
    if (next == Next::kSkip) co_return;
    if (next == Next::kRetry) continue;
    co_await tar_.FailOn(target_, "Cannot mkdir", done.error());
    co_return;
  }
  bool keeps = s.existing == Existing::kKeep || s.existing == Existing::kSkip ||
               s.existing == Existing::kKeepNewer || s.no_overwrite_dir;
  if (!fresh && keeps) co_return;
  std::optional<int64_t> mtime;
  if (!s.touch) mtime = m.mtime_ns;
  directories_.push_back({std::move(path), target_, ModeFor(m), mtime});
}

Task<void> Extractor::MakePlaceholder(const Member& m, std::string path) {
  kernel::OpenFlags flags{.write = true, .create = true, .exclusive = true};
  bool made = false;
  for (;;) {
    auto file = co_await tar_.command.vfs.Open(tar_.command.process, path, flags, 0);
    if (file) {
      auto stat = co_await (*file)->GetStat(tar_.command.process);
      if (stat)
        placeholders_.push_back(
            {{std::move(path)}, m.link, stat->dev, stat->ino, m.mtime_ns, stat->ctime_ns});
      co_return;
    }
    Next next = co_await Recover(path, file.error(), &made);
    if (next == Next::kRetry) continue;
    if (next == Next::kFailed) co_await tar_.FailOn(target_, "Cannot open", file.error());
    co_return;
  }
}

Task<void> Extractor::MakeSymlink(const Member& m, std::string path) {
  if (tar_.settings.existing == Existing::kUnlinkFirst) (void)co_await RemoveExisting(path);
  if (!tar_.settings.absolute_names && (m.link.starts_with('/') || HasDotDot(m.link)))
    co_return co_await MakePlaceholder(m, std::move(path));
  bool made = false;
  for (;;) {
    auto done = co_await tar_.command.vfs.Symlink(tar_.command.process, m.link, path);
    if (done) break;
    Next next = co_await Recover(path, done.error(), &made);
    if (next == Next::kSkip) co_return;
    if (next == Next::kRetry) continue;
    co_await tar_.FailOn(target_, "Cannot create symlink to " + Quote(m.link), done.error());
    co_return;
  }
  co_await SetAttributes(m, std::move(path), kernel::Follow::kNo);
}

Task<void> Extractor::MakeHardLink(const Member& m, std::string path) {
  const Settings& s = tar_.settings;
  std::string link = m.link;
  tar_.Transformed(&link, Transform::Target::kHardLink);
  link = co_await tar_.Safe(link, true);
  if (s.strip > 0) link = Strip(link, s.strip);
  if (s.one_top_level && !link.starts_with(*s.one_top_level + "/")) link = *s.one_top_level + "/" + link;
  std::string target = prefix_.empty() ? link : kernel::JoinPath(prefix_, link);
  if (s.existing == Existing::kUnlinkFirst) (void)co_await RemoveExisting(path);
  kernel::Vfs& vfs = tar_.command.vfs;
  bool made = false;
  for (;;) {
    auto done = co_await vfs.Link(tar_.command.process, target, path);
    if (done) {
      for (Placeholder& one : placeholders_)
        if (one.paths[0] == target) one.paths.push_back(path);
      co_return;
    }
    if (done.error().code == Errno::kExist) {
      auto a = co_await vfs.GetStat(tar_.command.process, target, kernel::Follow::kNo);
      auto b = co_await vfs.GetStat(tar_.command.process, path, kernel::Follow::kNo);
      if (a && b && a->dev == b->dev && a->ino == b->ino) co_return;
    }
    Next next = co_await Recover(path, done.error(), &made);
    if (next == Next::kSkip) co_return;
    if (next == Next::kRetry) continue;
    co_await tar_.FailOn(target_, "Cannot hard link to " + Quote(link), done.error());
    co_return;
  }
}

Task<void> Extractor::MakeNode(const Member& m, std::string path) {
  using kernel::FileType;
  FileType type = m.type == kFifo         ? FileType::kFifo
                  : m.type == kCharDevice ? FileType::kCharDevice
                                          : FileType::kBlockDevice;
  uint64_t rdev = uint64_t{m.major & 0xfff} << 8 | (m.minor & 0xff) | uint64_t{m.minor & ~0xffu} << 12 |
                  uint64_t{m.major & ~0xfffu} << 32;
  bool made = false;
  for (;;) {
    auto done = co_await tar_.command.vfs.MakeNode(tar_.command.process, path, type, m.mode & 0777, rdev);
    if (done) break;
    Next next = co_await Recover(path, done.error(), &made);
    if (next == Next::kSkip) co_return;
    if (next == Next::kRetry) continue;
    co_await tar_.FailOn(target_, m.type == kFifo ? "Cannot mkfifo" : "Cannot mknod", done.error());
    co_return;
  }
  co_await SetAttributes(m, std::move(path), kernel::Follow::kNo);
}

Task<void> Extractor::ToStdout(const Member& m) {
  int64_t at = 0;
  size_t extent = 0;
  int64_t extent_left = 0;
  std::string zeros;
  auto gap = [&](int64_t size) {
    zeros.assign(static_cast<size_t>(std::clamp<int64_t>(size, 0, 64 << 10)), '\0');
    return std::string_view(zeros);
  };
  for (;;) {
    std::string_view data = co_await walk_.Data();
    if (data.empty() || tar_.command.OutputFailed()) break;
    while (!data.empty()) {
      std::string_view piece = data;
      if (m.sparse) {
        while (extent_left == 0 && extent < m.extents.size()) {
          for (; at < m.extents[extent].offset; at += static_cast<int64_t>(zeros.size()))
            (void)co_await tar_.command.out.Write(gap(m.extents[extent].offset - at));
          extent_left = m.extents[extent++].size;
        }
        if (extent_left == 0) break;
        piece = data.substr(
            0, static_cast<size_t>(std::min<int64_t>(extent_left, static_cast<int64_t>(data.size()))));
        extent_left -= static_cast<int64_t>(piece.size());
        at += static_cast<int64_t>(piece.size());
      }
      (void)co_await tar_.command.out.Write(piece);
      data.remove_prefix(piece.size());
    }
  }
  if (m.sparse)
    for (; at < m.real_size && !tar_.command.OutputFailed(); at += static_cast<int64_t>(zeros.size()))
      (void)co_await tar_.command.out.Write(gap(m.real_size - at));
}

Task<void> Extractor::ToCommand(const Member& m) {
  const Settings& s = tar_.settings;
  (void)co_await tar_.command.out.Flush();
  char mode[16];
  std::snprintf(mode, sizeof mode, "0%o", m.mode);
  auto seconds = [](int64_t ns) { return std::to_string(ns / 1'000'000'000); };
  std::vector<std::string> env = tar_.command.process.env;
  for (const auto& [key, value] : std::initializer_list<std::pair<const char*, std::string>>{
           {"TAR_VERSION", "1.34"},
           {"TAR_ARCHIVE", s.archive},
           {"TAR_BLOCKING_FACTOR", std::to_string(s.record_bytes / static_cast<int64_t>(kBlock))},
           {"TAR_VOLUME", "1"},
           {"TAR_FILETYPE", "f"},
           {"TAR_MODE", mode},
           {"TAR_FILENAME", m.name},
           {"TAR_REALNAME", m.name},
           {"TAR_UNAME", m.user},
           {"TAR_GNAME", m.group},
           {"TAR_MTIME", seconds(m.mtime_ns)},
           {"TAR_SIZE", std::to_string(m.FullSize())},
           {"TAR_UID", std::to_string(m.uid)},
           {"TAR_GID", std::to_string(m.gid)}})
    env.push_back(std::string(key) + "=" + value);
  auto started =
      co_await StartWithPipe(tar_.command.process, {"/bin/sh", "-c", s.to_command}, std::move(env));
  if (!started) {
    co_await tar_.Fatal(s.to_command + ": Cannot exec: " + Why(started.error()));
    co_return;
  }
  for (;;) {
    std::string_view data = co_await walk_.Data();
    if (data.empty()) break;
    // A command that does not read all of it is its own affair.
    if (!co_await kernel::WriteAll(tar_.command.process, started->input, data)) break;
  }
  started->input = {};
  auto event = co_await tar_.command.process.Wait({.pid = started->pid});
  if (!event) co_return;
  if (event->status.kind == kernel::WaitStatus::Kind::kSignaled)
    co_await tar_.Fail(std::to_string(started->pid) + ": Child terminated on signal " +
                       std::to_string(event->status.value));
  else if (event->status.value)
    co_await tar_.Fail(std::to_string(started->pid) + ": Child returned status " +
                       std::to_string(event->status.value));
}

// ---- one member, and the end

Task<void> Extractor::Add(Member m, const NameArgument& argument) {
  const Settings& s = tar_.settings;
  auto name = co_await TargetName(m);
  if (!name) co_return;
  prefix_ = argument.dir;
  target_ = *name;
  std::string path = prefix_.empty() ? *name : kernel::JoinPath(prefix_, *name);
  if (m.type == kHardLink) (void)co_await tar_.Safe(m.link, true);
  if (s.verbose)
    co_await tar_.Show(m, s.show_transformed ? *name : name_,
                       walk_.start() / static_cast<int64_t>(kBlock) + 1);
  if (s.to_stdout) {
    if (m.IsFile()) co_await ToStdout(m);
    co_return;
  }
  if (!s.to_command.empty()) {
    if (m.IsFile()) co_await ToCommand(m);
    co_return;
  }
  if (co_await IsNewer(m, path)) co_return;
  switch (m.type) {
    case kHardLink: co_await MakeHardLink(m, std::move(path)); break;
    case kSymlink: co_await MakeSymlink(m, std::move(path)); break;
    case kDirectory: co_await MakeDirectory(m, std::move(path)); break;
    case kFifo:
    case kCharDevice:
    case kBlockDevice: co_await MakeNode(m, std::move(path)); break;
    default:
      if (!m.IsFile())
        co_await tar_.Warn(tar_.Shown(m.name) + ": Unknown file type '" + std::string(1, m.type) +
                           "', extracted as normal file");
      co_await MakeFile(m, std::move(path));
  }
}

Task<void> Extractor::Finish() {
  kernel::Vfs& vfs = tar_.command.vfs;
  kernel::Process& process = tar_.command.process;
  for (const Placeholder& one : placeholders_) {
    const std::string* first = nullptr;
    for (const std::string& path : one.paths) {
      target_ = path;
      // Only what is still ours is replaced.
      auto stat = co_await vfs.GetStat(process, path, kernel::Follow::kNo);
      if (!stat || stat->dev != one.dev || stat->ino != one.ino || stat->size != 0) continue;
      (void)co_await vfs.Unlink(process, path);
      Result<void> made =
          first ? co_await vfs.Link(process, *first, path) : co_await vfs.Symlink(process, one.target, path);
      if (!made) {
        co_await tar_.FailOn(target_, "Cannot create symlink to " + Quote(one.target), made.error());
        continue;
      }
      if (!first && !tar_.settings.touch)
        (void)co_await vfs.Change(process, path, {.mtime_ns = one.mtime_ns}, kernel::Follow::kNo);
      if (!first) first = &path;
    }
  }
  for (auto dir = directories_.rbegin(); dir != directories_.rend(); ++dir) {
    auto stat = co_await vfs.GetStat(process, dir->path);
    if (!stat || !stat->IsDir()) continue;
    kernel::AttrChange change{.mode = dir->mode};
    if (dir->mtime_ns) {
      change.mtime_ns = dir->mtime_ns;
      change.atime_ns = tar_.command.machine.WallNs();
    }
    auto changed = co_await vfs.Change(process, dir->path, change);
    if (!changed) co_await tar_.FailOn(dir->name, "Cannot utime", changed.error());
  }
}

Task<void> Extract(Tar& tar) {
  MemberWalk walk(tar);
  if (tar.settings.to_stdout || !tar.settings.to_command.empty())
    tar.names_to_stderr = tar.settings.to_stdout;
  if (!co_await walk.Open(tar.settings.archive)) co_return;
  MemberFilter filter(tar);
  Extractor extractor(tar, walk);
  while (Member* member = co_await walk.Next()) {
    const NameArgument* argument = filter.Find(*member);
    if (argument && !co_await tar.CheckDirectory(argument->dir)) break;
    if (argument) co_await extractor.Add(*member, *argument);
    if (filter.Satisfied() || tar.fatal || tar.command.OutputFailed()) break;
  }
  co_await extractor.Finish();
  co_await walk.Close();
  if (tar.settings.totals && !tar.fatal) co_await tar.ShowTotals("read", walk.position());
  co_await filter.ReportMissing();
}

}  // namespace bivalve::commands::tar
