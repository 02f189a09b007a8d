// Vfs: paths, mounts and permissions over the filesystems of a machine.
//
// The one place where paths are walked. Calls are POSIX's, with its errors; relative paths start at
// the process's directory. A path of more than 4096 bytes or a component of more than 255 is
// ENAMETOOLONG, one with NUL is ENOENT, more than 40 links is ELOOP. `uid` 0 passes all permission
// checks.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kernel/file.h"
#include "kernel/vfs/inode.h"
#include "kernel/vfs/location.h"

namespace bivalve::kernel {

class Machine;
class PathWalk;

class Mount : public RefCounted {
 public:
  FilesystemRef filesystem;
  InodeRef root;
  std::string source;  // what /proc/mounts shows first
  std::string path;    // where it is mounted
  bool read_only = false;
  Ref<Mount> parent;
  InodeRef covered;  // the directory below it, null for the root
};

struct MountSpec {
  std::string path;
  FilesystemRef filesystem;
  std::string source;
  bool read_only = false;
};

enum class Follow : bool { kNo, kYes };

// Bits of access(2).
inline constexpr int kAccessRead = 4, kAccessWrite = 2, kAccessExec = 1;

class Vfs {
 public:
  explicit Vfs(Machine& machine) : machine_(machine) {}

  // ---- mounts
  // The first one is the root "/". A mount point that is not there is created.
  Task<Result<void>> AddMount(Process& process, MountSpec spec);
  // EINVAL when nothing is mounted there; EBUSY for "/", or with another mount below it.
  Task<Result<void>> RemoveMount(Process& process, std::string path);
  const std::vector<Ref<Mount>>& mounts() const { return mounts_; }
  Location Root() const;

  // ---- walking
  Async<Result<Location>> Resolve(Process& process, std::string_view path, Follow follow = Follow::kYes);
  // The directory of the last component, and that component ("" when the path is a root).
  struct ParentAndName {
    Location dir;
    std::string name;
    bool wants_dir;  // a trailing slash
  };
  Task<Result<ParentAndName>> ResolveParent(Process& process, std::string path);

  // ---- calls
  Task<Result<FileRef>> Open(Process& process, std::string path, OpenFlags flags, uint32_t mode = 0666);
  Task<Result<Stat>> GetStat(Process& process, std::string path, Follow follow = Follow::kYes);
  // EACCES as the process's uid sees it.
  Task<Result<void>> Access(Process& process, std::string path, int mode);
  Task<Result<std::vector<DirEntry>>> ReadDir(Process& process, std::string path);
  Task<Result<std::string>> ReadLink(Process& process, std::string path);
  Task<Result<std::string>> RealPath(Process& process, std::string path);
  Task<Result<void>> MakeDir(Process& process, std::string path, uint32_t mode = 0777);
  Task<Result<void>> MakeNode(Process& process, std::string path, FileType type, uint32_t mode,
                              uint64_t rdev = 0);
  Task<Result<void>> Symlink(Process& process, std::string target, std::string path);
  Task<Result<void>> Link(Process& process, std::string from, std::string to, Follow follow = Follow::kNo);
  Task<Result<void>> Unlink(Process& process, std::string path);
  Task<Result<void>> RemoveDir(Process& process, std::string path);
  Task<Result<void>> Rename(Process& process, std::string from, std::string to);
  Task<Result<void>> Change(Process& process, std::string path, AttrChange change,
                            Follow follow = Follow::kYes);
  Task<Result<void>> Truncate(Process& process, std::string path, int64_t size);
  Task<Result<void>> ChangeDir(Process& process, std::string path);
  // Copies the content of one open regular file to another by sharing it where the filesystem can;
  // ENOSYS where it cannot.
  Task<Result<void>> Clone(Process& process, FileRef from, FileRef to);

  // Whole files, for API calls and set-up.
  Task<Result<std::string>> ReadFile(Process& process, std::string path, size_t limit_bytes = SIZE_MAX);
  Task<Result<void>> WriteFile(Process& process, std::string path, std::string_view bytes,
                               uint32_t mode = 0666);
  // mkdir -p.
  Task<Result<void>> MakeDirs(Process& process, std::string path, uint32_t mode = 0777);

 private:
  friend class PathWalk;
  Task<Result<Location>> ResolveSlow(Process& process, PathWalk walk, std::string path);
  Task<Result<FileRef>> OpenAt(Process& process, std::string path, OpenFlags flags, uint32_t mode);
  Task<Result<std::pair<Location, bool>>> CreateFile(Process& process, std::string path, uint32_t mode);
  Task<Result<void>> Make(Process& process, std::string path, CreateSpec spec);
  Task<Result<void>> RemoveName(Process& process, std::string path, bool is_dir);
  Result<void> CheckAccess(Process& process, const Location& at, const Stat& stat, int want) const;
  Task<Result<void>> CheckDirWrite(Process& process, Location dir);
  Task<Result<void>> CheckRemove(Process& process, Location dir, InodeRef child);
  Location AcrossMount(Location at) const;

  Machine& machine_;
  std::vector<Ref<Mount>> mounts_;
};

// "dir/name", or name when it is absolute; without doubled slashes. Says nothing about links.
std::string JoinPath(std::string_view dir, std::string_view name);
// The last component, without trailing slashes ("/" for the root), and what stands before it.
std::string_view BaseName(std::string_view path);
std::string_view DirName(std::string_view path);

}  // namespace bivalve::kernel
