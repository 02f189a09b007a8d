#include "file_job.h"

#include <utility>

#include "base/json_text.h"
#include "kernel/vfs/memory_fs.h"
#include "mounts.h"

namespace bivalve::embed {

using kernel::AttrChange;
using kernel::FileType;
using kernel::Follow;
using kernel::Machine;
using kernel::OpenFlags;
using kernel::Process;
using kernel::Stat;
using kernel::Task;
using kernel::Vfs;

std::string_view FileTypeName(FileType type) {
  switch (type) {
    case FileType::kRegular: return "file";
    case FileType::kDirectory: return "directory";
    case FileType::kSymlink: return "symlink";
    case FileType::kFifo: return "fifo";
    case FileType::kCharDevice: return "character";
    case FileType::kBlockDevice: return "block";
    case FileType::kSocket: return "socket";
  }
  return "file";
}

namespace {

void AppendNumber(std::string& out, std::string_view name, int64_t value) {
  ((out += ",\"") += name) += "\":";
  out += std::to_string(value);
}

std::string StatText(const Stat& stat) {
  std::string out = "{\"type\":\"" + std::string(FileTypeName(stat.type)) + "\"";
  AppendNumber(out, "mode", stat.mode);
  AppendNumber(out, "size", stat.size);
  AppendNumber(out, "nlink", stat.nlink);
  AppendNumber(out, "uid", stat.uid);
  AppendNumber(out, "gid", stat.gid);
  AppendNumber(out, "dev", static_cast<int64_t>(stat.dev));
  AppendNumber(out, "ino", static_cast<int64_t>(stat.ino));
  AppendNumber(out, "atimeNs", stat.atime_ns);
  AppendNumber(out, "mtimeNs", stat.mtime_ns);
  AppendNumber(out, "ctimeNs", stat.ctime_ns);
  AppendNumber(out, "birthtimeNs", stat.btime_ns);
  return out + "}";
}

// What the API makes belongs to the guest's user, who could not change it otherwise.
Task<Result<void>> GiveToUser(Process& init, std::string path) {
  AttrChange owner{.uid = kernel::Identity::kUid, .gid = kernel::Identity::kGid};
  co_return co_await init.machine().vfs.Change(init, std::move(path), owner, Follow::kNo);
}

Task<Result<void>> MakeDirsForUser(Process& init, std::string path, uint32_t mode) {
  Vfs& vfs = init.machine().vfs;
  for (size_t at = 1; at <= path.size(); ++at) {
    if (at < path.size() && path[at] != '/') continue;
    std::string prefix = path.substr(0, at);
    if (prefix.back() == '/') continue;
    auto made = co_await vfs.MakeDir(init, prefix, mode);
    if (made) {
      CO_TRY_VOID(co_await GiveToUser(init, std::move(prefix)));
      continue;
    }
    if (made.error().code != Errno::kExist) co_return std::unexpected(std::move(made).error());
  }
  CO_TRY(Stat stat, co_await vfs.GetStat(init, path));
  if (!stat.IsDir()) co_return Fail(Errno::kExist, path);
  co_return Result<void>();
}

Task<Result<void>> Write(Process& init, const std::string& path, std::string_view bytes,
                         const FileRequest& request, std::optional<uint32_t> mode) {
  Vfs& vfs = init.machine().vfs;
  bool is_new = !(co_await vfs.GetStat(init, path, Follow::kNo));
  OpenFlags flags{.write = true, .create = true};
  flags.append = request.append;
  flags.truncate = !request.append;
  flags.exclusive = request.exclusive;
  CO_TRY(kernel::FileRef file, co_await vfs.Open(init, path, flags, mode.value_or(0666)));
  if (is_new) CO_TRY_VOID(co_await GiveToUser(init, path));
  CO_TRY_VOID(co_await kernel::WriteAll(init, std::move(file), bytes));
  if (mode && !is_new) CO_TRY_VOID(co_await vfs.Change(init, path, {.mode = *mode}));
  co_return Result<void>();
}

Task<Result<void>> Populate(Process& init, FileJob& job) {
  size_t offset = 0;
  for (const FileRequest::Entry& entry : job.request.entries) {
    std::string dir(kernel::DirName(entry.path));
    CO_TRY_VOID(co_await MakeDirsForUser(init, std::move(dir), 0777));
    std::string_view bytes = std::string_view(job.request.bytes).substr(offset, entry.size);
    CO_TRY_VOID(co_await Write(init, entry.path, bytes, job.request, entry.mode));
    offset += entry.size;
    if (!entry.lazy) continue;
    CO_TRY(kernel::FileRef file,
           co_await init.machine().vfs.Open(init, entry.path, OpenFlags{.write = true}));
    CO_TRY_VOID(kernel::MakeLazy(*file->GetInode(), entry.path, *entry.lazy));
  }
  co_return Result<void>();
}

// Depth is the tree's, so no recursion: directories are visited once to open them, once to remove them.
Task<Result<void>> RemoveTree(Process& init, std::string path) {
  Vfs& vfs = init.machine().vfs;
  struct Visit {
    std::string path;
    bool opened = false;
  };
  std::vector<Visit> pending;
  pending.push_back({std::move(path)});
  while (!pending.empty()) {
    co_await kernel::Yield(init);
    Visit visit = pending.back();
    CO_TRY(Stat stat, co_await vfs.GetStat(init, visit.path, Follow::kNo));
    if (!stat.IsDir()) {
      pending.pop_back();
      CO_TRY_VOID(co_await vfs.Unlink(init, visit.path));
    } else if (visit.opened) {
      pending.pop_back();
      CO_TRY_VOID(co_await vfs.RemoveDir(init, visit.path));
    } else {
      pending.back().opened = true;
      CO_TRY(auto entries, co_await vfs.ReadDir(init, visit.path));
      for (auto& entry : entries) pending.push_back({kernel::JoinPath(visit.path, entry.name)});
    }
  }
  co_return Result<void>();
}

Task<Result<void>> CopyFile(Process& init, const std::string& from, const std::string& to, const Stat& stat) {
  Vfs& vfs = init.machine().vfs;
  CO_TRY(kernel::FileRef source, co_await vfs.Open(init, from, OpenFlags::Read()));
  CO_TRY(kernel::FileRef target, co_await vfs.Open(init, to, OpenFlags::WriteTruncate(), stat.mode));
  CO_TRY_VOID(co_await GiveToUser(init, to));
  auto cloned = co_await vfs.Clone(init, source, target);
  if (cloned || cloned.error().code != Errno::kNoSys) co_return cloned;
  std::string block(64 << 10, '\0');
  for (;;) {
    CO_TRY(size_t size, co_await source->Read(init, block));
    if (size == 0) co_return Result<void>();
    CO_TRY_VOID(co_await kernel::WriteAll(init, target, std::string_view(block).substr(0, size)));
  }
}

Task<Result<void>> CopyTree(Process& init, std::string from, std::string to, bool recursive) {
  Vfs& vfs = init.machine().vfs;
  std::vector<std::pair<std::string, std::string>> pending;
  pending.emplace_back(std::move(from), std::move(to));
  while (!pending.empty()) {
    auto [source, target] = pending.back();
    pending.pop_back();
    CO_TRY(Stat stat, co_await vfs.GetStat(init, source, recursive ? Follow::kNo : Follow::kYes));
    if (stat.type == FileType::kSymlink) {
      CO_TRY(std::string link, co_await vfs.ReadLink(init, source));
      CO_TRY_VOID(co_await vfs.Symlink(init, link, target));
      CO_TRY_VOID(co_await GiveToUser(init, target));
    } else if (!stat.IsDir()) {
      CO_TRY_VOID(co_await CopyFile(init, source, target, stat));
    } else {
      if (!recursive) co_return Fail(Errno::kIsDir, source);
      CO_TRY_VOID(co_await MakeDirsForUser(init, target, stat.mode));
      CO_TRY(auto entries, co_await vfs.ReadDir(init, source));
      for (auto& entry : entries)
        pending.emplace_back(kernel::JoinPath(source, entry.name), kernel::JoinPath(target, entry.name));
    }
  }
  co_return Result<void>();
}

Task<Result<void>> Remove(Process& init, FileJob& job) {
  const FileRequest& request = job.request;
  Vfs& vfs = init.machine().vfs;
  auto stat = co_await vfs.GetStat(init, request.path, Follow::kNo);
  if (!stat) {
    if (request.force && stat.error().code == Errno::kNoEnt) co_return Result<void>();
    co_return std::unexpected(std::move(stat).error());
  }
  if (stat->IsDir() && !request.recursive) co_return Fail(Errno::kIsDir, request.path);
  co_return co_await RemoveTree(init, request.path);
}

Task<Result<void>> ReadDirectory(Process& init, FileJob& job) {
  CO_TRY(auto entries, co_await init.machine().vfs.ReadDir(init, job.request.path));
  std::string text = "[";
  for (auto& entry : entries) {
    text += text.size() > 1 ? ",{\"name\":" : "{\"name\":";
    AppendJsonString(text, entry.name);
    ((text += ",\"type\":\"") += FileTypeName(entry.type)) += "\"}";
  }
  job.text = text + "]";
  co_return Result<void>();
}

Task<Result<void>> Describe(Process& init, FileJob& job, Follow follow) {
  CO_TRY(Stat stat, co_await init.machine().vfs.GetStat(init, job.request.path, follow));
  job.text = StatText(stat);
  co_return Result<void>();
}

Task<Result<void>> MakeDirectory(Process& init, FileJob& job) {
  const FileRequest& request = job.request;
  if (request.recursive) co_return co_await MakeDirsForUser(init, request.path, request.mode.value_or(0777));
  CO_TRY_VOID(co_await init.machine().vfs.MakeDir(init, request.path, request.mode.value_or(0777)));
  co_return co_await GiveToUser(init, request.path);
}

Task<Result<void>> Change(Process& init, FileJob& job) {
  const FileRequest& request = job.request;
  AttrChange change;
  change.mode = request.mode;
  if (request.atime_ms) change.atime_ns = static_cast<int64_t>(*request.atime_ms * 1e6);
  if (request.mtime_ms) change.mtime_ns = static_cast<int64_t>(*request.mtime_ms * 1e6);
  co_return co_await init.machine().vfs.Change(init, request.path, change);
}

Task<Result<void>> MakeLink(Process& init, FileJob& job) {
  const FileRequest& request = job.request;
  CO_TRY_VOID(co_await init.machine().vfs.Symlink(init, request.other, request.path));
  co_return co_await GiveToUser(init, request.path);
}

Task<Result<void>> Dispatch(Process& init, FileJob& job) {
  FileRequest& request = job.request;
  Vfs& vfs = init.machine().vfs;
  const std::string& op = request.op;
  if (op == "read") {
    auto limit = static_cast<size_t>(request.size.value_or(INT32_MAX));
    CO_TRY(job.bytes, co_await vfs.ReadFile(init, request.path, limit));
    co_return Result<void>();
  }
  if (op == "write") co_return co_await Write(init, request.path, request.bytes, request, request.mode);
  if (op == "populate") co_return co_await Populate(init, job);
  if (op == "stat") co_return co_await Describe(init, job, Follow::kYes);
  if (op == "lstat") co_return co_await Describe(init, job, Follow::kNo);
  if (op == "readdir") co_return co_await ReadDirectory(init, job);
  if (op == "mkdir") co_return co_await MakeDirectory(init, job);
  if (op == "rm") co_return co_await Remove(init, job);
  if (op == "rmdir") co_return co_await vfs.RemoveDir(init, request.path);
  if (op == "rename") co_return co_await vfs.Rename(init, request.path, request.other);
  if (op == "copy") co_return co_await CopyTree(init, request.path, request.other, request.recursive);
  if (op == "symlink") co_return co_await MakeLink(init, job);
  if (op == "link") co_return co_await vfs.Link(init, request.other, request.path);
  if (op == "change") co_return co_await Change(init, job);
  if (op == "truncate") co_return co_await vfs.Truncate(init, request.path, request.size.value_or(0));
  if (op == "readlink" || op == "realpath") {
    Result<std::string> path = op == "readlink" ? co_await vfs.ReadLink(init, request.path)
                                                : co_await vfs.RealPath(init, request.path);
    if (!path) co_return std::unexpected(std::move(path).error());
    job.text.clear();
    AppendJsonString(job.text, *path);
    co_return Result<void>();
  }
  if (op == "changes") co_return co_await ListChanges(init, job);
  if (op == "mount") co_return co_await AddMount(init, job);
  if (op == "unmount") co_return co_await vfs.RemoveMount(init, request.path);
  co_return Fail(Errno::kNoSys, request.path, "no file operation '" + op + "'");
}

}  // namespace

Task<int> FileJob::Run(Process& init, FileJob& job) {
  auto result = co_await Dispatch(init, job);
  if (!result) {
    job.error = std::move(result).error();
    if (job.error->path.empty()) job.error->path = job.request.path;
  }
  job.request.bytes = {};
  job.done = true;
  job.Note(kEventDone);
  co_return 0;
}

}  // namespace bivalve::embed
