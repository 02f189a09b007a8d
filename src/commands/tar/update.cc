// tar -r, -u, -A and --delete: archives that change in place.
#include <algorithm>

#include "commands/tar/create.h"
#include "commands/tar/walk.h"

namespace bivalve::commands::tar {
namespace {

// The archive, open for reading and writing; a second look at it is a second opening.
Task<FileRef> OpenArchive(Tar& tar, bool create) {
  const std::string& name = tar.settings.archive;
  if (!tar.settings.compress.empty()) {
    tar.fatal = true;
    co_await tar.Fail(
        "Cannot update compressed archives\nTry 'tar --help' or 'tar --usage' for more information.");
    co_return FileRef();
  }
  kernel::OpenFlags flags{.read = true, .write = true, .create = create};
  auto file = name == "-" ? co_await tar.command.OpenInput(name)
                          : co_await tar.command.vfs.Open(tar.command.process, name, flags);
  if (!file) {
    co_await tar.Fatal(name + ": Cannot open: " + Why(file.error()));
    co_return FileRef();
  }
  std::string first(6, '\0');
  auto got = co_await (*file)->Read(tar.command.process, first);
  if (got && !CompressionOf(std::string_view(first).substr(0, *got)).empty()) {
    co_await tar.Fatal("Cannot update compressed archives");
    co_return FileRef();
  }
  (void)co_await (*file)->Seek(tar.command.process, 0, kernel::Whence::kSet);
  co_return *file;
}

// Where the members end: there new ones begin. Negative: it has been said what is wrong.
Task<int64_t> FindEnd(Tar& tar, FileRef file, std::map<std::string, int64_t, std::less<>>* newest) {
  auto stat = co_await file->GetStat(tar.command.process);
  if (stat && stat->size == 0) co_return 0;
  MemberWalk walk(tar);
  if (!co_await walk.OpenFile(file)) co_return -1;
  while (Member* member = co_await walk.Next()) {
    if (!newest) continue;
    int64_t& time = (*newest)[member->name];
    time = std::max(time, member->mtime_ns);
  }
  if (tar.fatal || tar.command.status == 2) co_return -1;
  co_return walk.end();
}

Task<void> FinishAt(Tar& tar, Output& output, FileRef file, int64_t offset) {
  auto finished = co_await output.Finish(tar.settings.record_bytes);
  if (finished) finished = co_await file->Truncate(tar.command.process, offset + output.written());
  if (!finished) co_await tar.Fatal(tar.settings.archive + ": Cannot write: " + Why(finished.error()));
  if (tar.settings.totals && !tar.fatal) co_await tar.ShowTotals("written", output.written());
}

Task<void> AppendFiles(Tar& tar, bool update) {
  FileRef file = co_await OpenArchive(tar, true);
  if (!file) co_return;
  std::map<std::string, int64_t, std::less<>> newest;
  int64_t end = co_await FindEnd(tar, file, update ? &newest : nullptr);
  if (end < 0) co_return;
  (void)co_await file->Seek(tar.command.process, end, kernel::Whence::kSet);
  auto stat = co_await file->GetStat(tar.command.process);
  Output output(tar.command, file);
  output.StartAt(end);
  (void)co_await output.Open({});
  Creator creator(tar, output, tar.settings.format.value_or(Format::kGnu));
  creator.newest = std::move(newest);
  co_await creator.AddAll(stat ? *stat : kernel::Stat{});
  if (!tar.fatal) co_await FinishAt(tar, output, file, end);
}

// Copies the member that the walk stands at, headers and data, from the archive that it reads.
Task<bool> CopyRange(Tar& tar, FileRef from, int64_t begin, int64_t end, Output& output) {
  std::string buffer(64 << 10, '\0');
  for (int64_t at = begin; at < end;) {
    (void)co_await from->Seek(tar.command.process, at, kernel::Whence::kSet);
    auto want = static_cast<size_t>(std::min<int64_t>(end - at, static_cast<int64_t>(buffer.size())));
    auto got = co_await from->Read(tar.command.process, {buffer.data(), want});
    if (!got || *got == 0) co_return false;
    at += static_cast<int64_t>(*got);
    if (!co_await output.Write({buffer.data(), *got})) co_return false;
    co_await kernel::Yield(tar.command.process);
  }
  co_return true;
}

}  // namespace

Task<void> Append(Tar& tar) { return AppendFiles(tar, false); }
Task<void> Update(Tar& tar) { return AppendFiles(tar, true); }

Task<void> Concatenate(Tar& tar) {
  FileRef file = co_await OpenArchive(tar, true);
  if (!file) co_return;
  int64_t end = co_await FindEnd(tar, file, nullptr);
  if (end < 0) co_return;
  (void)co_await file->Seek(tar.command.process, end, kernel::Whence::kSet);
  Output output(tar.command, file);
  output.StartAt(end);
  (void)co_await output.Open({});
  for (const NameArgument& name : tar.settings.names) {
    if (name.name.empty()) continue;
    std::string path = name.dir.empty() ? name.name : kernel::JoinPath(name.dir, name.name);
    auto other = co_await tar.command.vfs.Open(tar.command.process, path, kernel::OpenFlags::Read());
    if (!other) {
      co_await tar.FailOn(name.name, "Cannot open", other.error());
      continue;
    }
    int64_t other_end = co_await FindEnd(tar, *other, nullptr);
    if (other_end < 0) co_return;
    if (!co_await CopyRange(tar, *other, 0, other_end, output)) break;
  }
  if (!tar.fatal) co_await FinishAt(tar, output, file, end);
}

Task<void> Delete(Tar& tar) {
  FileRef file = co_await OpenArchive(tar, false);
  if (!file) co_return;
  bool streams = tar.settings.archive == "-";
  auto again = streams ? Result<FileRef>(Fail(Errno::kSPipe))
                       : co_await tar.command.vfs.Open(tar.command.process, tar.settings.archive,
                                                       {.read = true, .write = true});
  auto third = streams ? Result<FileRef>(Fail(Errno::kSPipe))
                       : co_await tar.command.vfs.Open(tar.command.process, tar.settings.archive,
                                                       kernel::OpenFlags::Read());
  if (!again || !third) {
    co_await tar.Fatal("Cannot delete members of an archive that is a stream");
    co_return;
  }
  // What stays is written over what was read: never beyond it, since it only gets shorter.
  Output output(tar.command, *again);
  (void)co_await output.Open({});
  MemberWalk walk(tar);
  if (!co_await walk.OpenFile(file)) co_return;
  MemberFilter filter(tar);
  while (Member* member = co_await walk.Next()) {
    int64_t size = walk.position() + walk.left() + Padding(walk.left());
    if (filter.Find(*member)) continue;
    if (!co_await CopyRange(tar, *third, walk.start(), size, output)) break;
  }
  co_await filter.ReportMissing();
  if (!tar.fatal) co_await FinishAt(tar, output, *again, 0);
}

}  // namespace bivalve::commands::tar
