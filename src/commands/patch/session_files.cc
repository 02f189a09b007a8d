#include <algorithm>

#include "commands/backup.h"
#include "commands/date_parse.h"
#include "commands/patch/session.h"
#include "kernel/exec.h"
#include "kernel/local_time.h"

namespace bivalve::commands::patch {

std::string Session::RejectName(const Work& work) const {
  if (s_.reject.data()) return std::string(s_.reject);
  return (s_.output.data() ? std::string(s_.output) : work.to) + ".rej";
}

Task<void> Session::SaveRejects(Work& work) {
  std::string name = RejectName(work);
  bool again = !written_rejects_.insert(name).second;
  auto file = co_await command_.vfs.Open(
      command_.process, name, again ? kernel::OpenFlags::Append() : kernel::OpenFlags::WriteTruncate());
  auto written = file ? co_await kernel::WriteAll(command_.process, *file, work.rejects)
                      : Result<void>(std::unexpected(file.error()));
  if (!written) co_await Fatal("Can't create file " + s_.Name(name) + " : " + Why(written.error()));
}

Task<void> Session::RemoveFile(std::string path) {
  if (s_.verbose) co_await Say("Removing file " + s_.Name(path) + "\n");
  auto removed = co_await command_.vfs.Unlink(command_.process, path);
  if (!removed && removed.error().code != Errno::kNoEnt)
    co_return co_await Fatal("Can't remove file " + s_.Name(path) + " : " + Why(removed.error()));
  // So do directories that become empty.
  for (std::string dir(kernel::DirName(path)); !dir.empty() && dir != "." && dir != "/";
       dir = kernel::DirName(dir)) {
    if (!co_await command_.vfs.RemoveDir(command_.process, dir)) break;
    if (s_.verbose) co_await Say("Removed empty directory " + s_.Name(dir) + "\n");
  }
}

Task<void> Session::MakeBackup(std::string path, bool exists) {
  if (!backed_up_.insert(path).second) co_return;
  std::string name = path;
  bool plain = s_.prefix.data() || s_.basename_prefix.data() || s_.suffix.data();
  std::string_view kind = s_.version_control;
  if (!kind.data()) kind = kernel::GetEnv(command_.process.env, "PATCH_VERSION_CONTROL");
  if (kind.empty()) kind = kernel::GetEnv(command_.process.env, "VERSION_CONTROL");
  std::string_view suffix = s_.suffix;
  if (!plain) suffix = kernel::GetEnv(command_.process.env, "SIMPLE_BACKUP_SUFFIX");
  if (suffix.empty() && !s_.prefix.data() && !s_.basename_prefix.data()) suffix = ".orig";
  bool numbered = !plain && (std::string_view("numbered").starts_with(kind) || kind == "t") && !kind.empty();
  bool existing = !plain && (kind.empty() || std::string_view("existing").starts_with(kind) || kind == "nil");
  if (numbered || existing) {
    name = co_await NumberedBackupName(command_, path, numbered);
  }
  if (name == path) {
    std::string dir(kernel::DirName(path)), base(kernel::BaseName(path));
    bool has_dir = path.find('/') != std::string::npos;
    base = std::string(s_.basename_prefix.data() ? s_.basename_prefix : "") + base + std::string(suffix);
    name = (s_.prefix.data() ? std::string(s_.prefix) : "") + (has_dir ? kernel::JoinPath(dir, base) : base);
  }
  std::string above(kernel::DirName(name));
  if (!above.empty() && above != ".") (void)co_await command_.vfs.MakeDirs(command_.process, above);
  if (!exists) {
    // Nothing was there: an empty file that nobody may read tells so.
    (void)co_await command_.vfs.Unlink(command_.process, name);
    auto made = co_await command_.vfs.WriteFile(command_.process, name, "", 0);
    if (made) (void)co_await command_.vfs.Change(command_.process, name, {.mode = uint32_t{0}});
    co_return;
  }
  auto renamed = co_await command_.vfs.Rename(command_.process, path, name);
  if (!renamed)
    co_await Fatal("Can't rename file " + s_.Name(path) + " to " + s_.Name(name) + " : " +
                   Why(renamed.error()));
}

Task<void> Session::Store(Output output) {
  if (output.backup) co_await MakeBackup(output.path, output.exists);
  if (dead_) co_return;
  if (output.remove) {
    if (!output.backup || co_await command_.vfs.GetStat(command_.process, output.path, kernel::Follow::kNo))
      co_await RemoveFile(output.path);
    co_return;
  }
  (void)co_await command_.vfs.Unlink(command_.process, output.path);
  std::string above(kernel::DirName(output.path));
  if (!above.empty() && above != ".") (void)co_await command_.vfs.MakeDirs(command_.process, above);
  if (output.is_link) {
    auto made = co_await command_.vfs.Symlink(command_.process, output.content, output.path);
    if (!made)
      co_await Fatal("Can't create symbolic link " + s_.Name(output.path) + " : " + Why(made.error()));
    co_return;
  }
  auto written = co_await command_.vfs.WriteFile(command_.process, output.path, output.content, 0644);
  if (!written)
    co_return co_await Fatal("Can't create file " + s_.Name(output.path) + " : " + Why(written.error()));
  (void)co_await command_.vfs.Change(command_.process, output.path, {.mode = output.mode});
  if (output.mtime_ns != INT64_MIN)
    (void)co_await command_.vfs.Change(command_.process, output.path,
                                       {.atime_ns = output.mtime_ns, .mtime_ns = output.mtime_ns});
}

// Renames of one patch may form a ring: all is read before anything is written.
Task<void> Session::Flush() {
  auto outputs = std::move(pending_);
  pending_.clear();
  std::set<std::string> written;
  for (const Output& output : outputs) {
    if (dead_) co_return;
    if (output.remove) continue;
    written.insert(output.path);
    co_await Store(output);
  }
  for (const Output& output : outputs)
    if (!dead_ && output.remove && !written.contains(output.path)) co_await Store(output);
}

// -T and -Z: the time that the header has for the new file, if the old one had the old time.
Task<void> Session::ChooseTime(const Work& work, int64_t* mtime_ns) {
  const HeaderName* names[] = {&work.patch.old_name, &work.patch.new_name};
  std::optional<Timestamp> times[2];
  TimeZone zone = s_.set_utc ? TimeZone() : kernel::LocalZone(command_.process);
  for (int i = 0; i < 2; ++i)
    if (!names[i]->stamp.empty())
      times[i] = ParseDate(names[i]->stamp, TimestampOfNs(command_.machine.WallNs()), zone);
  if (work.reverse) std::swap(times[0], times[1]);
  if (!times[1]) co_return;
  std::string_view why;
  if (!s_.force && times[0] && times[0]->Ns() != work.stat.mtime_ns)
    why = "time";
  else if (!s_.force && work.mismatch)
    why = "contents";
  if (why.empty())
    *mtime_ns = times[1]->Ns();
  else
    co_await Say("Not setting time of file " + s_.Name(work.to) + " (" + std::string(why) + " mismatch)\n");
}

Task<void> Session::Deliver(Work& work, std::string result) {
  if (s_.dry_run) co_return;
  const FilePatch& patch = work.patch;
  if (s_.output.data()) {
    if (s_.output == "-") {
      (void)co_await command_.out.Write(result);
      co_return;
    }
    auto file = co_await command_.vfs.Open(
        command_.process, std::string(s_.output),
        output_begun_ ? kernel::OpenFlags::Append() : kernel::OpenFlags::WriteTruncate());
    output_begun_ = true;
    auto written = file ? co_await kernel::WriteAll(command_.process, *file, result)
                        : Result<void>(std::unexpected(file.error()));
    if (!written) co_await Fatal("Can't create file " + s_.Name(s_.output) + " : " + Why(written.error()));
    co_return;
  }
  bool removes = result.empty() && (work.says_new == 2 || s_.remove_empty);
  if (work.says_new == 2 && !result.empty()) {
    co_await Say("Not deleting file " + s_.Name(work.to) + " as content differs from patch\n");
    command_.status = std::max(command_.status, 1);
  }
  Output output;
  output.path = work.to;
  output.content = std::move(result);
  output.remove = removes;
  output.exists = work.exists;
  output.mode = work.exists ? work.stat.mode : 0666 & ~command_.process.umask;
  auto mode = work.reverse ? patch.old_mode : patch.new_mode;
  if (patch.git && mode) {
    output.is_link = (*mode & 0170000) == 0120000;
    output.mode = (work.exists ? output.mode & ~0777u : 0) |
                  (*mode & 0777 & (work.exists ? 0777 : ~command_.process.umask));
  }
  output.backup = s_.backup || (s_.backup_if_mismatch && work.mismatch);
  if ((s_.set_time || s_.set_utc) && !removes) co_await ChooseTime(work, &output.mtime_ns);
  bool renames = work.to != work.from;
  // Files go at the end of all: another patch may bring them back.
  if (!patch.git && !removes) co_return co_await Store(std::move(output));
  if (renames && patch.copy_from.empty() && work.exists)
    pending_.push_back({.path = work.from, .content = {}, .remove = true, .exists = true});
  if (renames) {
    auto there = co_await command_.vfs.GetStat(command_.process, work.to, kernel::Follow::kNo);
    output.exists = there.has_value();
  }
  pending_.push_back(std::move(output));
}

}  // namespace bivalve::commands::patch
