#include "kernel/vfs/dev_fs.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <string>

#include "kernel/machine.h"
#include "kernel/vfs/memory_fs.h"

namespace bivalve::kernel {
namespace {

enum class Device : uint8_t { kNull, kZero, kFull, kRandom, kTty };

class DeviceFile final : public File {
 public:
  DeviceFile(InodeRef inode, Device device, OpenFlags open_flags, std::string_view path)
      : File(open_flags), inode_(std::move(inode)), device_(device), path_(path) {}

  Async<Result<size_t>> Read(Process& process, std::span<char> into) override {
    if (!flags.read) return Fail(Errno::kBadF);
    if (process.MustEnd()) return Fail(Errno::kIntr);
    process.machine().SpendBytes(into.size());
    switch (device_) {
      case Device::kNull: return size_t{0};
      case Device::kZero:
      case Device::kFull: std::fill(into.begin(), into.end(), '\0'); break;
      case Device::kRandom: process.machine().FillEntropy(into); break;
      case Device::kTty: return size_t{0};
    }
    return into.size();
  }
  Async<Result<size_t>> Write(Process& process, std::string_view bytes) override {
    if (!flags.write) return Fail(Errno::kBadF);
    if (process.MustEnd()) return Fail(Errno::kIntr);
    if (device_ == Device::kFull) return Fail(Errno::kNoSpc);
    process.machine().SpendBytes(bytes.size());
    return bytes.size();
  }
  Async<Result<int64_t>> Seek(Process&, int64_t, Whence) override { return int64_t{0}; }
  Async<Result<Stat>> GetStat(Process& process) override { return inode_->GetStat(process); }
  Ref<Inode> GetInode() const override { return inode_; }
  std::string Describe() const override { return path_; }

 private:
  InodeRef inode_;
  Device device_;
  std::string path_;
};

class DeviceInode final : public Inode {
 public:
  DeviceInode(Machine& machine, Device device, uint64_t minor) : device_(device) {
    stat_.ino = machine.NextInode();
    stat_.dev = 5;
    stat_.type = FileType::kCharDevice;
    stat_.mode = 0666;
    stat_.rdev = (device == Device::kTty ? 5u : 1u) << 8 | minor;
    stat_.atime_ns = stat_.mtime_ns = stat_.ctime_ns = machine.WallNs();
  }
  FileType type() const override { return FileType::kCharDevice; }
  const Stat* CachedStat() const override { return &stat_; }
  Async<Result<Stat>> GetStat(Process&) override { return stat_; }
  Async<Result<FileRef>> Open(Process&, OpenFlags flags, std::string_view path) override {
    // No process has a controlling terminal of its own yet.
    if (device_ == Device::kTty) return Fail(Errno::kNxio);
    return FileRef(MakeRef<DeviceFile>(InodeRef(this), device_, flags, path));
  }

 private:
  Device device_;
  Stat stat_;
};

// A directory in memory (for mkfifo and the like of root) with the devices beside it.
class DevRoot final : public Inode {
 public:
  explicit DevRoot(Machine& machine) {
    stat_.ino = machine.NextInode();
    stat_.dev = 5;
    stat_.type = FileType::kDirectory;
    stat_.mode = 0755;
    stat_.nlink = 2;
    stat_.size = 4096;
    stat_.atime_ns = stat_.mtime_ns = stat_.ctime_ns = machine.WallNs();
    auto device = [&](std::string_view name, Device kind, uint64_t minor) {
      children_.emplace(name, MakeRef<DeviceInode>(machine, kind, minor));
    };
    device("null", Device::kNull, 3);
    device("zero", Device::kZero, 5);
    device("full", Device::kFull, 7);
    device("random", Device::kRandom, 8);
    device("urandom", Device::kRandom, 9);
    device("tty", Device::kTty, 0);
    auto link = [&](std::string_view name, std::string_view target) {
      auto made = MakeMemoryInode(
          machine, {.type = FileType::kSymlink, .mode = 0777, .uid = 0, .gid = 0, .target = target});
      if (made) children_.emplace(name, *made);
    };
    link("fd", "/proc/self/fd");
    link("stdin", "/proc/self/fd/0");
    link("stdout", "/proc/self/fd/1");
    link("stderr", "/proc/self/fd/2");
  }
  FileType type() const override { return FileType::kDirectory; }
  const Stat* CachedStat() const override { return &stat_; }
  Async<Result<Stat>> GetStat(Process&) override { return stat_; }
  Async<Result<InodeRef>> Lookup(Process&, std::string_view name) override {
    auto it = children_.find(name);
    if (it == children_.end()) return Fail(Errno::kNoEnt);
    return it->second;
  }
  Async<Result<std::vector<DirEntry>>> ReadDir(Process&) override {
    std::vector<DirEntry> entries;
    for (auto& [name, child] : children_) entries.push_back({name, child->type(), child->CachedStat()->ino});
    return entries;
  }

 private:
  Stat stat_;
  std::map<std::string, InodeRef, std::less<>> children_;
};

class DevFs final : public Filesystem {
 public:
  explicit DevFs(Machine& machine) : root_(MakeRef<DevRoot>(machine)) {}
  InodeRef Root() override { return root_; }
  std::string_view TypeName() const override { return "devtmpfs"; }

 private:
  InodeRef root_;
};

}  // namespace

FilesystemRef MakeDevFs(Machine& machine) { return FilesystemRef(MakeRef<DevFs>(machine)); }

}  // namespace bivalve::kernel
