#include "kernel/vfs/vfs.h"

#include <algorithm>
#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/path_walk.h"

namespace bivalve::kernel {

std::string JoinPath(std::string_view dir, std::string_view name) {
  if (!name.empty() && name[0] == '/') return std::string(name);
  std::string joined(dir);
  if (!joined.empty() && joined.back() != '/') joined += '/';
  joined += name;
  return joined;
}

std::string_view BaseName(std::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos || path.size() == 1 ? path : path.substr(slash + 1);
}

std::string_view DirName(std::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  while (slash > 0 && path[slash - 1] == '/') --slash;
  return slash == 0 ? path.substr(0, 1) : path.substr(0, slash);
}

// ---- mounts

Location Vfs::Root() const { return {mounts_[0], mounts_[0]->root, "/"}; }

Location Vfs::AcrossMount(Location at) const {
  for (size_t i = mounts_.size(); i-- > 1;) {
    const Ref<Mount>& mount = mounts_[i];
    if (mount->parent == at.mount && mount->covered->IsSame(*at.inode)) {
      at.mount = mount;
      at.inode = mount->root;
      i = mounts_.size();
    }
  }
  return at;
}

Task<Result<void>> Vfs::AddMount(Process& process, MountSpec spec) {
  auto mount = MakeRef<Mount>();
  mount->filesystem = spec.filesystem;
  mount->root = spec.filesystem->Root();
  mount->source = spec.source.empty() ? std::string(spec.filesystem->TypeName()) : spec.source;
  mount->read_only = spec.read_only;
  mount->path = "/";
  if (!mounts_.empty() && spec.path == "/") {
    // A new root: what is mounted in the old one is carried over to the new one's directories of the same
    // names, and the old one's own files are gone.
    const Ref<Mount> old = mounts_[0];
    std::vector<InodeRef> covered(mounts_.size());
    for (size_t i = 1; i < covered.size(); ++i) {
      if (!(mounts_[i]->parent == old)) continue;
      const std::string name = mounts_[i]->path.substr(1);
      if (name.find('/') != std::string::npos) co_return Fail(Errno::kBusy, mounts_[i]->path);
      CO_TRY(covered[i], co_await mount->root->Lookup(process, name));
    }
    if (covered.size() != mounts_.size() || !(mounts_[0] == old)) co_return Fail(Errno::kBusy, spec.path);
    mounts_[0] = mount;
    for (size_t i = 1; i < covered.size(); ++i) {
      if (!covered[i]) continue;
      mounts_[i]->parent = mount;
      mounts_[i]->covered = covered[i];
    }
    for (const auto& [pid, other] : machine_.processes())
      if (other->cwd.mount == old) other->cwd = Root();
    co_return Result<void>();
  }
  if (!mounts_.empty()) {
    CO_TRY_VOID(co_await MakeDirs(process, spec.path));
    CO_TRY(Location at, co_await Resolve(process, spec.path));
    if (at.inode->type() != FileType::kDirectory) co_return Fail(Errno::kNotDir, spec.path);
    mount->path = at.path;
    mount->parent = at.mount;
    mount->covered = at.inode;
  }
  mounts_.push_back(mount);
  co_return Result<void>();
}

Task<Result<void>> Vfs::RemoveMount(Process& process, std::string path) {
  CO_TRY(Location at, co_await Resolve(process, path));
  auto it = std::find(mounts_.begin(), mounts_.end(), at.mount);
  if (!at.inode->IsSame(*at.mount->root)) co_return Fail(Errno::kInval, path);
  if (it == mounts_.begin()) co_return Fail(Errno::kBusy, path);
  for (const Ref<Mount>& other : mounts_)
    if (other->parent == at.mount) co_return Fail(Errno::kBusy, path);
  for (const auto& [pid, other] : machine_.processes())
    if (other->cwd.mount == at.mount) co_return Fail(Errno::kBusy, path);
  mounts_.erase(it);
  co_return Result<void>();
}

// ---- walking

Async<Result<Location>> Vfs::Resolve(Process& process, std::string_view path, Follow follow) {
  PathWalk walk(*this, process, path, follow);
  if (auto done = walk.Advance()) {
    if (!*done && done->error().path.empty()) done->error().path = path;
    return std::move(*done);
  }
  return ResolveSlow(process, std::move(walk), std::string(path));
}

Task<Result<Location>> Vfs::ResolveSlow(Process&, PathWalk walk, std::string path) {
  for (;;) {
    auto pending = walk.TakePending();
    if (auto* lookup = std::get_if<Task<Result<InodeRef>>>(&pending)) {
      walk.Resume(co_await *lookup);
    } else if (auto* link = std::get_if<Task<Result<std::string>>>(&pending)) {
      walk.Resume(co_await *link);
    }
    if (walk.HasPending()) continue;
    if (auto done = walk.Advance()) {
      if (!*done && done->error().path.empty()) done->error().path = path;
      co_return std::move(*done);
    }
  }
}

Task<Result<Vfs::ParentAndName>> Vfs::ResolveParent(Process& process, std::string path) {
  std::string_view trimmed = path;
  while (trimmed.size() > 1 && trimmed.back() == '/') trimmed.remove_suffix(1);
  bool wants_dir = trimmed.size() < path.size();
  size_t slash = trimmed.rfind('/');
  std::string name(slash == std::string_view::npos ? trimmed : trimmed.substr(slash + 1));
  std::string above(slash == std::string_view::npos ? "." : trimmed.substr(0, slash + 1));
  if (path.empty() || path.find('\0') != std::string::npos) co_return Fail(Errno::kNoEnt, path);
  if (name.size() > 255) co_return Fail(Errno::kNameTooLong, path);
  auto dir = co_await Resolve(process, above);
  if (!dir) co_return Fail(dir.error().code, path);
  if (dir->inode->type() != FileType::kDirectory) co_return Fail(Errno::kNotDir, path);
  if (const Stat* stat = dir->inode->CachedStat()) {
    if (!CheckAccess(process, *dir, *stat, kAccessExec)) co_return Fail(Errno::kAcces, path);
  }
  co_return ParentAndName{std::move(*dir), std::move(name), wants_dir};
}

// ---- permissions

Result<void> Vfs::CheckAccess(Process& process, const Location& at, const Stat& stat, int want) const {
  if ((want & kAccessWrite) && at.mount->read_only) return Fail(Errno::kRoFs);
  if (!at.mount->filesystem->ChecksModes()) return {};
  if (process.uid == 0) {
    if ((want & kAccessExec) && stat.type == FileType::kRegular && !(stat.mode & 0111))
      return Fail(Errno::kAcces);
    return {};
  }
  int shift = stat.uid == process.uid ? 6 : stat.gid == process.gid ? 3 : 0;
  int granted = static_cast<int>(stat.mode >> shift) & 7;
  if ((granted & want) != want) return Fail(Errno::kAcces);
  return {};
}

Task<Result<void>> Vfs::CheckDirWrite(Process& process, Location dir) {
  CO_TRY(Stat stat, co_await dir.inode->GetStat(process));
  co_return CheckAccess(process, dir, stat, kAccessWrite | kAccessExec);
}

// The sticky bit: only the owner of the file or of the directory removes a name (/tmp).
Task<Result<void>> Vfs::CheckRemove(Process& process, Location dir, InodeRef child) {
  CO_TRY_VOID(co_await CheckDirWrite(process, dir));
  CO_TRY(Stat above, co_await dir.inode->GetStat(process));
  if (!(above.mode & 01000) || process.uid == 0 || above.uid == process.uid) co_return Result<void>();
  CO_TRY(Stat stat, co_await child->GetStat(process));
  if (stat.uid != process.uid) co_return Fail(Errno::kPerm);
  co_return Result<void>();
}

// ---- whole files

Task<Result<std::string>> Vfs::ReadFile(Process& process, std::string path, size_t limit_bytes) {
  CO_TRY(FileRef file, co_await Open(process, path, OpenFlags::Read()));
  co_return co_await ReadAll(process, file, limit_bytes);
}

Task<Result<void>> Vfs::WriteFile(Process& process, std::string path, std::string_view bytes, uint32_t mode) {
  CO_TRY(FileRef file, co_await Open(process, path, OpenFlags::WriteTruncate(), mode));
  co_return co_await WriteAll(process, file, bytes);
}

Task<Result<void>> Vfs::MakeDirs(Process& process, std::string path, uint32_t mode) {
  for (size_t at = 0; at < path.size();) {
    at = path.find('/', at + 1);
    std::string prefix = path.substr(0, at);
    if (at == std::string::npos) at = path.size();
    if (prefix.empty() || prefix == "/") continue;
    auto found = co_await Resolve(process, prefix);
    if (found && found->inode->type() == FileType::kDirectory) continue;
    if (found) co_return Fail(Errno::kNotDir, prefix);
    auto made = co_await MakeDir(process, prefix, mode);
    if (!made && made.error().code != Errno::kExist) co_return made;
  }
  co_return Result<void>();
}

}  // namespace bivalve::kernel
