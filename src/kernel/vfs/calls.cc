// The Vfs's calls on paths: open, stat, and everything that changes a directory.
#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/vfs.h"
#include "kernel/vfs/watch.h"

namespace bivalve::kernel {
namespace {

std::unexpected<Error> At(Error error, std::string_view path) {
  error.path = path;
  return std::unexpected(std::move(error));
}

#define CO_TRY_AT(decl, path, ...)                                                               \
  auto BIVALVE_CONCAT(at_, __LINE__) = (__VA_ARGS__);                                            \
  if (!BIVALVE_CONCAT(at_, __LINE__)) co_return At(BIVALVE_CONCAT(at_, __LINE__).error(), path); \
  decl = std::move(*BIVALVE_CONCAT(at_, __LINE__))
#define CO_TRY_VOID_AT(path, ...)                                     \
  do {                                                                \
    if (auto r_ = (__VA_ARGS__); !r_) co_return At(r_.error(), path); \
  } while (0)

bool IsDots(std::string_view name) { return name.empty() || name == "." || name == ".."; }

void TraceFile(Process& process, std::string_view what, std::string_view path, bool refused) {
  if (process.machine().tracing()) process.machine().Trace(what, path, process.pid(), refused);
}

}  // namespace

Task<Result<FileRef>> Vfs::Open(Process& process, std::string path, OpenFlags flags, uint32_t mode) {
  auto opened = co_await OpenAt(process, path, flags, mode);
  TraceFile(process, flags.write ? "fs.write" : "fs.read", path, !opened);
  if (!opened) co_return At(opened.error(), path);
  co_return opened;
}

Task<Result<FileRef>> Vfs::OpenAt(Process& process, std::string path, OpenFlags flags, uint32_t mode) {
  bool created = false;
  // What must not be there may not be a link either (POSIX open, O_EXCL).
  bool itself = flags.no_follow || (flags.create && flags.exclusive);
  auto found = co_await Resolve(process, path, itself ? Follow::kNo : Follow::kYes);
  if (!found && found.error().code == Errno::kNoEnt && flags.create) {
    auto made = co_await CreateFile(process, path, mode);
    if (!made) co_return std::unexpected(made.error());
    created = made->second;
    found = std::move(made->first);
  } else if (found && flags.create && flags.exclusive) {
    co_return Fail(Errno::kExist);
  }
  if (!found) co_return std::unexpected(found.error());
  Location at = std::move(*found);
  FileType type = at.inode->type();
  if (type == FileType::kSymlink) co_return Fail(Errno::kLoop);
  if (flags.directory && type != FileType::kDirectory) co_return Fail(Errno::kNotDir);
  if (type == FileType::kDirectory && (flags.write || flags.create)) co_return Fail(Errno::kIsDir);
  if (!created) {
    int want = (flags.read ? kAccessRead : 0) | (flags.write ? kAccessWrite : 0);
    CO_TRY(Stat stat, co_await at.inode->GetStat(process));
    // A device on a read-only mount can be written: that changes nothing there.
    bool data = type == FileType::kRegular || type == FileType::kDirectory;
    auto allowed = CheckAccess(process, at, stat, want);
    if (!allowed && (data || allowed.error().code != Errno::kRoFs))
      co_return std::unexpected(allowed.error());
  }
  if (flags.truncate && flags.write && type == FileType::kRegular && !created) {
    const Stat* before = at.inode->CachedStat();
    bool changes = !before || before->size > 0;
    CO_TRY_VOID(co_await at.inode->Truncate(process, 0));
    if (changes) TellWatches(machine_, at.path, false);
  }
  co_return co_await at.inode->Open(process, flags, at.path);
}

// Creates a regular file, at the end of a dangling link where `path` is one. Second: whether it is new.
Task<Result<std::pair<Location, bool>>> Vfs::CreateFile(Process& process, std::string path, uint32_t mode) {
  for (int links = 0;; ++links) {
    CO_TRY(ParentAndName where, co_await ResolveParent(process, path));
    if (IsDots(where.name)) co_return Fail(Errno::kIsDir);
    if (where.wants_dir) co_return Fail(Errno::kIsDir);
    auto existing = co_await where.dir.inode->Lookup(process, where.name);
    if (existing && (*existing)->type() == FileType::kSymlink) {
      if (links >= 40) co_return Fail(Errno::kLoop);
      CO_TRY(std::string target, co_await (*existing)->ReadLink(process));
      path = JoinPath(where.dir.path, target);
      continue;
    }
    CO_TRY_VOID(co_await CheckDirWrite(process, where.dir));
    CreateSpec spec{.mode = mode & ~process.umask, .uid = process.uid, .gid = process.gid};
    auto made = co_await where.dir.inode->Create(process, where.name, spec);
    bool created = made.has_value();
    if (!made && made.error().code == Errno::kExist)
      made = co_await where.dir.inode->Lookup(process, where.name);
    if (!made) co_return std::unexpected(made.error());
    Location at{where.dir.mount, std::move(*made), JoinPath(where.dir.path, where.name)};
    if (created) TellWatches(machine_, at.path, true);
    co_return std::pair(std::move(at), created);
  }
}

Task<Result<Stat>> Vfs::GetStat(Process& process, std::string path, Follow follow) {
  CO_TRY(Location at, co_await Resolve(process, path, follow));
  CO_TRY_AT(Stat stat, path, co_await at.inode->GetStat(process));
  co_return stat;
}

Task<Result<void>> Vfs::Access(Process& process, std::string path, int mode) {
  CO_TRY(Location at, co_await Resolve(process, path));
  CO_TRY_AT(Stat stat, path, co_await at.inode->GetStat(process));
  CO_TRY_VOID_AT(path, CheckAccess(process, at, stat, mode));
  co_return Result<void>();
}

Task<Result<std::vector<DirEntry>>> Vfs::ReadDir(Process& process, std::string path) {
  CO_TRY(Location at, co_await Resolve(process, path));
  CO_TRY_AT(Stat stat, path, co_await at.inode->GetStat(process));
  if (!stat.IsDir()) co_return Fail(Errno::kNotDir, path);
  CO_TRY_VOID_AT(path, CheckAccess(process, at, stat, kAccessRead));
  CO_TRY_AT(auto entries, path, co_await at.inode->ReadDir(process));
  co_return entries;
}

Task<Result<std::string>> Vfs::ReadLink(Process& process, std::string path) {
  CO_TRY(Location at, co_await Resolve(process, path, Follow::kNo));
  CO_TRY_AT(std::string target, path, co_await at.inode->ReadLink(process));
  co_return target;
}

Task<Result<std::string>> Vfs::RealPath(Process& process, std::string path) {
  CO_TRY(Location at, co_await Resolve(process, path));
  co_return at.path;
}

Task<Result<void>> Vfs::Make(Process& process, std::string path, CreateSpec spec) {
  CO_TRY(ParentAndName where, co_await ResolveParent(process, path));
  if (IsDots(where.name)) co_return Fail(Errno::kExist, path);
  if (where.wants_dir && spec.type != FileType::kDirectory) co_return Fail(Errno::kNoEnt, path);
  auto existing = co_await where.dir.inode->Lookup(process, where.name);
  if (existing) co_return Fail(Errno::kExist, path);
  auto allowed = co_await CheckDirWrite(process, where.dir);
  if (allowed) {
    spec.mode &= spec.type == FileType::kSymlink ? 07777 : ~process.umask;
    spec.uid = process.uid;
    spec.gid = process.gid;
    auto made = co_await where.dir.inode->Create(process, where.name, spec);
    if (!made) allowed = std::unexpected(made.error());
    if (made) TellWatches(machine_, where.dir, where.name);
  }
  TraceFile(process, "fs.create", path, !allowed);
  if (!allowed) co_return At(allowed.error(), path);
  co_return Result<void>();
}

Task<Result<void>> Vfs::MakeDir(Process& process, std::string path, uint32_t mode) {
  return Make(process, std::move(path), CreateSpec{.type = FileType::kDirectory, .mode = mode});
}

Task<Result<void>> Vfs::MakeNode(Process& process, std::string path, FileType type, uint32_t mode,
                                 uint64_t rdev) {
  bool device = type == FileType::kCharDevice || type == FileType::kBlockDevice;
  if (device && process.uid != 0) co_return Fail(Errno::kPerm, path);
  co_return co_await Make(process, std::move(path), CreateSpec{.type = type, .mode = mode, .rdev = rdev});
}

Task<Result<void>> Vfs::Symlink(Process& process, std::string target, std::string path) {
  if (target.empty()) co_return Fail(Errno::kNoEnt, path);
  if (target.size() > 4095) co_return Fail(Errno::kNameTooLong, path);
  co_return co_await Make(process, path,
                          CreateSpec{.type = FileType::kSymlink, .mode = 0777, .target = target});
}

Task<Result<void>> Vfs::Link(Process& process, std::string from, std::string to, Follow follow) {
  CO_TRY(Location source, co_await Resolve(process, from, follow));
  CO_TRY(ParentAndName where, co_await ResolveParent(process, to));
  if (IsDots(where.name)) co_return Fail(Errno::kExist, to);
  if (where.dir.mount != source.mount) co_return Fail(Errno::kXDev, to);
  if (co_await where.dir.inode->Lookup(process, where.name)) co_return Fail(Errno::kExist, to);
  if (source.inode->type() == FileType::kDirectory) co_return Fail(Errno::kPerm, from);
  CO_TRY_VOID_AT(to, co_await CheckDirWrite(process, where.dir));
  CO_TRY_VOID_AT(to, co_await where.dir.inode->Link(process, where.name, source.inode));
  TellWatches(machine_, where.dir, where.name);
  TraceFile(process, "fs.create", to, false);
  co_return Result<void>();
}

Task<Result<void>> Vfs::RemoveName(Process& process, std::string path, bool is_dir) {
  CO_TRY(ParentAndName where, co_await ResolveParent(process, path));
  if (where.name.empty()) co_return Fail(is_dir ? Errno::kBusy : Errno::kIsDir, path);
  if (where.name == ".") co_return Fail(is_dir ? Errno::kInval : Errno::kIsDir, path);
  if (where.name == "..") co_return Fail(is_dir ? Errno::kNotEmpty : Errno::kIsDir, path);
  CO_TRY_AT(InodeRef child, path, co_await where.dir.inode->Lookup(process, where.name));
  if (where.wants_dir && child->type() != FileType::kDirectory) co_return Fail(Errno::kNotDir, path);
  for (const Ref<Mount>& mount : mounts_)
    if (mount->parent == where.dir.mount && mount->covered->IsSame(*child))
      co_return Fail(Errno::kBusy, path);
  auto removed = co_await CheckRemove(process, where.dir, child);
  if (removed) removed = co_await where.dir.inode->Remove(process, where.name, is_dir);
  TraceFile(process, "fs.remove", path, !removed);
  if (removed) TellWatches(machine_, where.dir, where.name);
  if (!removed) co_return At(removed.error(), path);
  co_return Result<void>();
}

Task<Result<void>> Vfs::Unlink(Process& process, std::string path) {
  return RemoveName(process, std::move(path), false);
}
Task<Result<void>> Vfs::RemoveDir(Process& process, std::string path) {
  return RemoveName(process, std::move(path), true);
}

Task<Result<void>> Vfs::Rename(Process& process, std::string from, std::string to) {
  CO_TRY(ParentAndName source, co_await ResolveParent(process, from));
  CO_TRY(ParentAndName target, co_await ResolveParent(process, to));
  if (IsDots(source.name)) co_return Fail(Errno::kBusy, from);
  if (IsDots(target.name)) co_return Fail(Errno::kBusy, to);
  if (source.dir.mount != target.dir.mount) co_return Fail(Errno::kXDev, to);
  CO_TRY_AT(InodeRef moving, from, co_await source.dir.inode->Lookup(process, source.name));
  if ((source.wants_dir || target.wants_dir) && moving->type() != FileType::kDirectory)
    co_return Fail(Errno::kNotDir, to);
  CO_TRY_VOID_AT(from, co_await CheckRemove(process, source.dir, moving));
  auto replaced = co_await target.dir.inode->Lookup(process, target.name);
  for (const Ref<Mount>& mount : mounts_)
    if (mount->covered &&
        (mount->covered->IsSame(*moving) || (replaced && mount->covered->IsSame(**replaced))))
      co_return Fail(Errno::kBusy, to);
  if (replaced) {
    CO_TRY_VOID_AT(to, co_await CheckRemove(process, target.dir, *replaced));
  } else {
    CO_TRY_VOID_AT(to, co_await CheckDirWrite(process, target.dir));
  }
  CO_TRY_VOID_AT(to, co_await source.dir.inode->Rename(process, source.name, target.dir.inode, target.name));
  TraceFile(process, "fs.rename", to, false);
  TellWatches(machine_, source.dir, source.name);
  TellWatches(machine_, target.dir, target.name);
  co_return Result<void>();
}

Task<Result<void>> Vfs::Change(Process& process, std::string path, AttrChange change, Follow follow) {
  CO_TRY(Location at, co_await Resolve(process, path, follow));
  CO_TRY_AT(Stat stat, path, co_await at.inode->GetStat(process));
  if (at.mount->read_only) co_return Fail(Errno::kRoFs, path);
  bool owner = process.uid == 0 || process.uid == stat.uid || !at.mount->filesystem->ChecksModes();
  bool gives_away = change.uid && *change.uid != stat.uid && process.uid != 0;
  // A group of one's own may be given, no other.
  gives_away |= change.gid && *change.gid != stat.gid && *change.gid != process.gid && process.uid != 0;
  if (!owner || gives_away) co_return Fail(Errno::kPerm, path);
  CO_TRY_VOID_AT(path, co_await at.inode->Change(process, change));
  TraceFile(process, "fs.change", path, false);
  TellWatches(machine_, at.path, false);
  co_return Result<void>();
}

Task<Result<void>> Vfs::Truncate(Process& process, std::string path, int64_t size) {
  CO_TRY(FileRef file, co_await Open(process, path, OpenFlags{.write = true}));
  CO_TRY_VOID_AT(path, co_await file->Truncate(process, size));
  co_return Result<void>();
}

Task<Result<void>> Vfs::ChangeDir(Process& process, std::string path) {
  CO_TRY(Location at, co_await Resolve(process, path));
  if (at.inode->type() != FileType::kDirectory) co_return Fail(Errno::kNotDir, path);
  CO_TRY_AT(Stat stat, path, co_await at.inode->GetStat(process));
  CO_TRY_VOID_AT(path, CheckAccess(process, at, stat, kAccessExec));
  process.cwd = std::move(at);
  co_return Result<void>();
}

Task<Result<void>> Vfs::Clone(Process& process, FileRef from, FileRef to) {
  InodeRef source = from->GetInode(), target = to->GetInode();
  if (!source || !target || !to->flags.write || !from->flags.read) co_return Fail(Errno::kNoSys);
  co_return co_await target->CloneFrom(process, *source);
}

}  // namespace bivalve::kernel
