// Inode: a file, directory or link of some filesystem. Filesystem: where inodes come from.
//
// Names given to an inode are single components, checked by the Vfs: not empty, not "." or "..", no
// slash, no NUL, at most 255 bytes. Permission bits are checked by the Vfs too, where the mount says
// so. Calls may wait when a host has to answer; memory answers at once.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ref.h"
#include "base/result.h"
#include "kernel/file.h"
#include "kernel/task.h"

namespace bivalve::kernel {

class Inode;
class Pipe;
using InodeRef = Ref<Inode>;

struct DirEntry {
  std::string name;
  FileType type;
  uint64_t ino;
};

struct CreateSpec {
  FileType type = FileType::kRegular;
  uint32_t mode = 0666;  // umask applied already
  uint32_t uid = 1000;
  uint32_t gid = 1000;
  std::string_view target = {};  // of a symbolic link
  uint64_t rdev = 0;             // of a device
};

// Only what is set changes.
struct AttrChange {
  std::optional<uint32_t> mode = {};
  std::optional<uint32_t> uid = {};
  std::optional<uint32_t> gid = {};
  std::optional<int64_t> atime_ns = {};
  std::optional<int64_t> mtime_ns = {};
};

class Inode : public RefCounted {
 public:
  Inode();
  ~Inode() override;
  virtual FileType type() const = 0;
  virtual Async<Result<Stat>> GetStat(Process& process) = 0;
  // The attributes when they are in memory; else null. Pointer valid until the next call.
  virtual const Stat* CachedStat() const { return nullptr; }
  virtual Async<Result<void>> Change(Process& process, const AttrChange& change);

  // Whether this stands for the same file; filesystems that make an inode for each lookup override it.
  virtual bool IsSame(const Inode& other) const { return this == &other; }

  // ---- directories
  virtual Async<Result<InodeRef>> Lookup(Process& process, std::string_view name);
  // EEXIST when there is one.
  virtual Async<Result<InodeRef>> Create(Process& process, std::string_view name, const CreateSpec& spec);
  virtual Async<Result<void>> Link(Process& process, std::string_view name, InodeRef target);
  // Removes a name: of a directory (ENOTEMPTY) when is_dir, else of anything else.
  virtual Async<Result<void>> Remove(Process& process, std::string_view name, bool is_dir);
  // Replaces `to` as rename(2) does. Both directories are of this filesystem.
  virtual Async<Result<void>> Rename(Process& process, std::string_view from, InodeRef to_dir,
                                     std::string_view to);
  // Without "." and "..". Order is the filesystem's, stable.
  virtual Async<Result<std::vector<DirEntry>>> ReadDir(Process& process);
  // The directory above, or null at the filesystem's root and for a removed directory.
  virtual InodeRef Parent() const { return {}; }

  // ---- symbolic links
  virtual Async<Result<std::string>> ReadLink(Process& process);
  // What a link of /proc/self/fd leads to: an open file, whatever ReadLink's text says. Else null.
  virtual InodeRef MagicTarget(Process&) { return {}; }

  // ---- files
  // The open file; the default is one that reads and writes at a position through ReadAt and WriteAt.
  virtual Async<Result<FileRef>> Open(Process& process, OpenFlags flags, std::string_view path);
  // 0 at or past the end.
  virtual Async<Result<size_t>> ReadAt(Process& process, int64_t offset, std::span<char> into);
  // How many bytes were written: all of them in memory, maybe fewer on a host.
  virtual Async<Result<size_t>> WriteAt(Process& process, int64_t offset, std::string_view bytes);
  virtual Async<Result<void>> Truncate(Process& process, int64_t size);
  // Makes this regular file's content that of `source` without copying, where both are able to.
  // ENOSYS otherwise.
  virtual Async<Result<void>> CloneFrom(Process& process, Inode& source);
  // A FIFO's pipe while anyone has it open.
  Ref<Pipe> fifo;
};

class Filesystem : public RefCounted {
 public:
  virtual InodeRef Root() = 0;
  // "memory", "overlay", "host", …: what `mount` and /proc/mounts show.
  virtual std::string_view TypeName() const = 0;
  // Whether permission bits mean something here and are checked by the Vfs.
  virtual bool ChecksModes() const { return true; }
};

using FilesystemRef = Ref<Filesystem>;

}  // namespace bivalve::kernel
