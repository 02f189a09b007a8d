#include "kernel/vfs/proc_fs.h"

#include <charconv>
#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/memory_fs.h"
#include "kernel/vfs/proc_text.h"

namespace bivalve::kernel {
namespace {

constexpr std::string_view kMachineFiles[] = {"cpuinfo", "filesystems", "loadavg", "meminfo",
                                              "mounts",  "stat",        "uptime",  "version"};
constexpr std::string_view kProcessFiles[] = {"cmdline", "comm", "environ", "mounts", "stat", "status"};

int ParsePid(std::string_view name) {
  int pid = 0;
  auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
  return error == std::errc() && end == name.data() + name.size() ? pid : -1;
}

// Inodes of /proc are made for each lookup: they hold a pid, not a process.
class ProcInode : public Inode {
 public:
  ProcInode(Machine& machine, FileType type, uint32_t mode, int pid) : machine_(machine), pid_(pid) {
    stat_.dev = 4;
    stat_.ino = 1 + static_cast<uint64_t>(pid) * 64;
    stat_.type = type;
    stat_.mode = mode;
    stat_.nlink = type == FileType::kDirectory ? 2 : 1;
    if (Process* process = machine.Find(pid)) {
      stat_.uid = process->uid;
      stat_.gid = process->gid;
    }
    stat_.atime_ns = stat_.mtime_ns = stat_.ctime_ns = machine.WallNs();
  }
  FileType type() const override { return stat_.type; }
  const Stat* CachedStat() const override { return &stat_; }
  Async<Result<Stat>> GetStat(Process&) override { return stat_; }

 protected:
  Process* Find() const { return machine_.Find(pid_); }
  Machine& machine_;
  const int pid_;
  Stat stat_;
};

class TextInode final : public ProcInode {
 public:
  TextInode(Machine& machine, int pid, std::string_view name)
      : ProcInode(machine, FileType::kRegular, name == "environ" ? 0400 : 0444, pid), name_(name) {}
  Async<Result<FileRef>> Open(Process&, OpenFlags flags, std::string_view) override {
    if (flags.write) return Fail(Errno::kAcces);
    Process* process = Find();
    if (pid_ && !process) return Fail(Errno::kSrch);
    return MakeMemoryFile(machine_,
                          process ? ProcProcessText(*process, name_) : ProcMachineText(machine_, name_));
  }

 private:
  std::string name_;
};

// What an open descriptor is when it is reached by its path.
class OpenFileInode final : public Inode {
 public:
  explicit OpenFileInode(FileRef file, FileType type) : file_(std::move(file)), type_(type) {}
  FileType type() const override { return type_; }
  Async<Result<Stat>> GetStat(Process& process) override { return file_->GetStat(process); }
  Async<Result<FileRef>> Open(Process&, OpenFlags flags, std::string_view) override {
    if ((flags.read && !file_->flags.read) || (flags.write && !file_->flags.write))
      return Fail(Errno::kAcces);
    return file_;
  }

 private:
  FileRef file_;
  FileType type_;
};

class FdLink final : public ProcInode {
 public:
  FdLink(Machine& machine, int pid, int fd) : ProcInode(machine, FileType::kSymlink, 0700, pid), fd_(fd) {}
  Async<Result<std::string>> ReadLink(Process&) override {
    FileRef file = OpenFile();
    if (!file) return Fail(Errno::kNoEnt);
    return file->Describe();
  }
  InodeRef MagicTarget(Process&) override {
    FileRef file = OpenFile();
    if (!file) return {};
    InodeRef inode = file->GetInode();
    if (inode && (inode->type() == FileType::kRegular || inode->type() == FileType::kDirectory)) return inode;
    return InodeRef(MakeRef<OpenFileInode>(file, inode ? inode->type() : FileType::kFifo));
  }

 private:
  FileRef OpenFile() const {
    Process* process = Find();
    return process ? process->Fd(fd_) : FileRef();
  }
  int fd_;
};

class PathLink final : public ProcInode {
 public:
  PathLink(Machine& machine, int pid, std::string target)
      : ProcInode(machine, FileType::kSymlink, 0777, pid), target_(std::move(target)) {}
  Async<Result<std::string>> ReadLink(Process&) override { return target_; }

 private:
  std::string target_;
};

class ProcDir : public ProcInode {
 public:
  ProcDir(Machine& machine, int pid, InodeRef parent)
      : ProcInode(machine, FileType::kDirectory, 0555, pid), parent_(std::move(parent)) {}
  InodeRef Parent() const override { return parent_; }

 private:
  InodeRef parent_;
};

class FdDir final : public ProcDir {
 public:
  using ProcDir::ProcDir;
  Async<Result<InodeRef>> Lookup(Process&, std::string_view name) override {
    Process* process = Find();
    int fd = ParsePid(name);
    if (!process || !process->fds.IsOpen(fd)) return Fail(Errno::kNoEnt);
    return InodeRef(MakeRef<FdLink>(machine_, pid_, fd));
  }
  Async<Result<std::vector<DirEntry>>> ReadDir(Process&) override {
    std::vector<DirEntry> entries;
    Process* process = Find();
    for (int fd = 0; process && fd < process->fds.End(); ++fd)
      if (process->fds.IsOpen(fd)) entries.push_back({std::to_string(fd), FileType::kSymlink, stat_.ino + 1});
    return entries;
  }
};

class ProcessDir final : public ProcDir {
 public:
  using ProcDir::ProcDir;
  Async<Result<InodeRef>> Lookup(Process&, std::string_view name) override {
    Process* process = Find();
    if (!process) return Fail(Errno::kNoEnt);
    for (std::string_view file : kProcessFiles)
      if (file == name) return InodeRef(MakeRef<TextInode>(machine_, pid_, name));
    if (name == "fd") return InodeRef(MakeRef<FdDir>(machine_, pid_, InodeRef(this)));
    if (name == "cwd") return InodeRef(MakeRef<PathLink>(machine_, pid_, process->cwd.path));
    if (name == "exe") {
      std::string_view program = process->argv.empty() ? "init" : BaseName(process->argv[0]);
      return InodeRef(MakeRef<PathLink>(machine_, pid_, "/usr/bin/" + std::string(program)));
    }
    return Fail(Errno::kNoEnt);
  }
  Async<Result<std::vector<DirEntry>>> ReadDir(Process&) override {
    std::vector<DirEntry> entries;
    for (std::string_view file : kProcessFiles)
      entries.push_back({std::string(file), FileType::kRegular, stat_.ino + 1});
    entries.push_back({"cwd", FileType::kSymlink, stat_.ino + 2});
    entries.push_back({"exe", FileType::kSymlink, stat_.ino + 3});
    entries.push_back({"fd", FileType::kDirectory, stat_.ino + 4});
    return entries;
  }
};

class ProcRoot final : public ProcInode {
 public:
  explicit ProcRoot(Machine& machine) : ProcInode(machine, FileType::kDirectory, 0555, 0) {}
  Async<Result<InodeRef>> Lookup(Process& process, std::string_view name) override {
    if (name == "self") return InodeRef(MakeRef<PathLink>(machine_, 0, std::to_string(process.pid())));
    for (std::string_view file : kMachineFiles)
      if (file == name) return InodeRef(MakeRef<TextInode>(machine_, 0, name));
    int pid = ParsePid(name);
    if (!machine_.Find(pid)) return Fail(Errno::kNoEnt);
    return InodeRef(MakeRef<ProcessDir>(machine_, pid, InodeRef(this)));
  }
  Async<Result<std::vector<DirEntry>>> ReadDir(Process&) override {
    std::vector<DirEntry> entries;
    for (const auto& [pid, process] : machine_.processes())
      entries.push_back({std::to_string(pid), FileType::kDirectory, 1 + static_cast<uint64_t>(pid) * 64});
    for (std::string_view file : kMachineFiles) entries.push_back({std::string(file), FileType::kRegular, 1});
    entries.push_back({"self", FileType::kSymlink, 1});
    return entries;
  }
};

class ProcFs final : public Filesystem {
 public:
  explicit ProcFs(Machine& machine) : root_(MakeRef<ProcRoot>(machine)) {}
  InodeRef Root() override { return root_; }
  std::string_view TypeName() const override { return "proc"; }

 private:
  InodeRef root_;
};

}  // namespace

FilesystemRef MakeProcFs(Machine& machine) { return FilesystemRef(MakeRef<ProcFs>(machine)); }

}  // namespace bivalve::kernel
