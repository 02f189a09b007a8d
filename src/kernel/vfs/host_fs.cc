#include "kernel/vfs/host_fs.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/host_protocol.h"

namespace bivalve::kernel {
namespace {

class HostFs final : public Filesystem {
 public:
  HostFs(Machine& m, std::string mount_name) : machine(m), mount(std::move(mount_name)) {}
  InodeRef Root() override;
  std::string_view TypeName() const override { return "host"; }
  // The host decides what its files allow.
  bool ChecksModes() const override { return false; }

  // One request; the host's errno, with its message, when it refuses.
  Task<Result<HostAnswer>> Ask(Process& process, std::string op, JsonObject args, std::string bytes = {},
                               bool repeatable = true) {
    HostRequest request{"fs", std::move(op), args.Take(), std::move(bytes), repeatable};
    HostAnswer answer = co_await machine.CallHost(process, std::move(request));
    if (answer.error != Errno::kOk) co_return Fail(answer.error);
    co_return answer;
  }
  JsonObject Args(std::string_view path) const {
    JsonObject args = HostArgs(mount);
    args.Add("path", path);
    return args;
  }

  Machine& machine;
  const std::string mount;
};

class HostInode final : public Inode {
 public:
  HostInode(Ref<HostFs> fs, std::string path, FileType type)
      : fs_(std::move(fs)), path_(std::move(path)), type_(type) {}
  ~HostInode() override {
    if (handle_ >= 0) fs_->machine.PostHost({"fs", "close", HandleArgs().Take()});
  }

  FileType type() const override { return type_; }
  bool IsSame(const Inode& other) const override {
    auto* host = dynamic_cast<const HostInode*>(&other);
    return host && host->fs_ == fs_ && host->path_ == path_;
  }
  InodeRef Parent() const override {
    if (path_.empty()) return {};
    size_t slash = path_.rfind('/');
    std::string above = slash == std::string::npos ? "" : path_.substr(0, slash);
    return InodeRef(MakeRef<HostInode>(fs_, std::move(above), FileType::kDirectory));
  }

  Async<Result<Stat>> GetStat(Process& process) override { return StatSlow(process); }
  Async<Result<void>> Change(Process& process, const AttrChange& change) override {
    return ChangeSlow(process, change);
  }
  Async<Result<InodeRef>> Lookup(Process& process, std::string_view name) override {
    return LookupSlow(process, Child(name));
  }
  Async<Result<InodeRef>> Create(Process& process, std::string_view name, const CreateSpec& spec) override {
    return CreateSlow(process, Child(name), spec.type, spec.mode, std::string(spec.target));
  }
  Async<Result<void>> Link(Process& process, std::string_view name, InodeRef target) override {
    auto* host = dynamic_cast<HostInode*>(target.get());
    if (!host || !(host->fs_ == fs_)) return Fail(Errno::kXDev);
    return Simple(process, "link", host->PathArgs().Add("to", Child(name)));
  }
  Async<Result<void>> Remove(Process& process, std::string_view name, bool is_dir) override {
    return Simple(process, is_dir ? "rmdir" : "unlink", fs_->Args(Child(name)));
  }
  Async<Result<void>> Rename(Process& process, std::string_view from, InodeRef to_dir,
                             std::string_view to) override {
    auto* host = dynamic_cast<HostInode*>(to_dir.get());
    if (!host || !(host->fs_ == fs_)) return Fail(Errno::kXDev);
    return Simple(process, "rename", fs_->Args(Child(from)).Add("to", host->Child(to)));
  }
  Async<Result<std::vector<DirEntry>>> ReadDir(Process& process) override { return ReadDirSlow(process); }
  Async<Result<std::string>> ReadLink(Process& process) override { return ReadLinkSlow(process); }

  Async<Result<FileRef>> Open(Process& process, OpenFlags flags, std::string_view path) override {
    if (type_ != FileType::kRegular) return OpenOther(process, flags, path);
    return OpenSlow(process, flags, std::string(path));
  }
  Async<Result<size_t>> ReadAt(Process& process, int64_t offset, std::span<char> into) override {
    return ReadSlow(process, offset, into);
  }
  Async<Result<size_t>> WriteAt(Process& process, int64_t offset, std::string_view bytes) override {
    return WriteSlow(process, offset, std::string(bytes));
  }
  Async<Result<void>> Truncate(Process& process, int64_t size) override {
    return Simple(process, "truncate", PathArgs().Add("size", size));
  }

 private:
  // What one request may carry: bounds the copies on the way.
  static constexpr size_t kMaxTransfer = 1 << 20;

  std::string Child(std::string_view name) const {
    return path_.empty() ? std::string(name) : path_ + '/' + std::string(name);
  }
  JsonObject PathArgs() const { return fs_->Args(path_); }
  JsonObject HandleArgs() const { return HostArgs(fs_->mount).Add("handle", handle_); }

  Async<Result<FileRef>> OpenOther(Process& process, OpenFlags flags, std::string_view path) {
    // Devices and sockets of the host are not the guest's to open; a FIFO would be one of the machine's.
    if (type_ != FileType::kDirectory) return Fail(Errno::kNxio);
    return Inode::Open(process, flags, path);
  }

  Task<Result<void>> Simple(Process& process, std::string op, JsonObject args) {
    CO_TRY(HostAnswer answer, co_await fs_->Ask(process, std::move(op), std::move(args), {}, false));
    (void)answer;
    co_return Result<void>();
  }

  Task<Result<Stat>> StatSlow(Process& process) {
    InodeRef keep(this);
    auto answer = handle_ >= 0 ? co_await fs_->Ask(process, "fstat", HandleArgs())
                               : co_await fs_->Ask(process, "lstat", PathArgs());
    if (!answer && answer.error().code == Errno::kBadF && handle_ >= 0) {
      handle_ = -1;
      answer = co_await fs_->Ask(process, "lstat", PathArgs());
    }
    if (!answer) co_return std::unexpected(answer.error());
    CO_TRY(HostStat stat, ParseHostStat(answer->text));
    co_return stat.stat;
  }

  Task<Result<void>> ChangeSlow(Process& process, AttrChange change) {
    InodeRef keep(this);
    if (change.mode)
      CO_TRY_VOID(
          co_await Simple(process, "chmod", PathArgs().Add("mode", static_cast<int64_t>(*change.mode))));
    if (change.atime_ns || change.mtime_ns) {
      CO_TRY(Stat stat, co_await StatSlow(process));
      JsonObject args = PathArgs();
      args.Add("atimeNs", std::to_string(change.atime_ns.value_or(stat.atime_ns)));
      args.Add("mtimeNs", std::to_string(change.mtime_ns.value_or(stat.mtime_ns)));
      CO_TRY_VOID(co_await Simple(process, "utimes", std::move(args)));
    }
    co_return Result<void>();
  }

  Task<Result<InodeRef>> LookupSlow(Process& process, std::string path) {
    InodeRef keep(this);
    if (type_ != FileType::kDirectory) co_return Fail(Errno::kNotDir);
    CO_TRY(HostAnswer answer, co_await fs_->Ask(process, "lstat", fs_->Args(path)));
    CO_TRY(HostStat stat, ParseHostStat(answer.text));
    co_return InodeRef(MakeRef<HostInode>(fs_, std::move(path), stat.stat.type));
  }

  Task<Result<InodeRef>> CreateSlow(Process& process, std::string path, FileType type, uint32_t mode,
                                    std::string target) {
    InodeRef keep(this);
    auto bits = static_cast<int64_t>(mode);
    if (type == FileType::kRegular) {
      JsonObject args = fs_->Args(path);
      args.Add("write", true).Add("create", true).Add("exclusive", true).Add("mode", bits);
      CO_TRY(HostAnswer answer, co_await fs_->Ask(process, "open", std::move(args), {}, false));
      CO_TRY(HostStat opened, ParseHostStat(answer.text));
      auto inode = MakeRef<HostInode>(fs_, std::move(path), type);
      inode->handle_ = opened.handle;
      inode->writable_ = true;
      co_return InodeRef(inode);
    }
    if (type == FileType::kDirectory) {
      CO_TRY_VOID(co_await Simple(process, "mkdir", fs_->Args(path).Add("mode", bits)));
    } else if (type == FileType::kSymlink) {
      CO_TRY_VOID(co_await Simple(process, "symlink", fs_->Args(path).Add("target", target)));
    } else {
      co_return Fail(Errno::kPerm);
    }
    co_return InodeRef(MakeRef<HostInode>(fs_, std::move(path), type));
  }

  Task<Result<std::vector<DirEntry>>> ReadDirSlow(Process& process) {
    InodeRef keep(this);
    CO_TRY(HostAnswer answer, co_await fs_->Ask(process, "readdir", PathArgs()));
    co_return ParseHostEntries(answer.text);
  }

  Task<Result<std::string>> ReadLinkSlow(Process& process) {
    InodeRef keep(this);
    CO_TRY(HostAnswer answer, co_await fs_->Ask(process, "readlink", PathArgs()));
    co_return ParseHostString(answer.text, "target");
  }

  // An open handle, writable when asked for. Kept until the last open file lets go of the inode.
  Task<Result<void>> EnsureHandle(Process& process, bool write) {
    if (handle_ >= 0 && (writable_ || !write)) co_return Result<void>();
    CO_TRY(HostAnswer answer, co_await fs_->Ask(process, "open", PathArgs().Add("write", write)));
    CO_TRY(HostStat opened, ParseHostStat(answer.text));
    if (opened.stat.type != FileType::kRegular) co_return Fail(Errno::kIo);
    if (handle_ >= 0) fs_->machine.PostHost({"fs", "close", HandleArgs().Take()});
    handle_ = opened.handle;
    writable_ = write;
    co_return Result<void>();
  }

  Task<Result<FileRef>> OpenSlow(Process& process, OpenFlags flags, std::string path) {
    InodeRef keep(this);
    CO_TRY_VOID(co_await EnsureHandle(process, flags.write));
    co_return co_await Inode::Open(process, flags, path);
  }

  Task<Result<size_t>> ReadSlow(Process& process, int64_t offset, std::span<char> into) {
    InodeRef keep(this);
    for (int attempt = 0;; ++attempt) {
      CO_TRY_VOID(co_await EnsureHandle(process, false));
      JsonObject args = HandleArgs();
      args.Add("offset", offset).Add("length", static_cast<int64_t>(std::min(into.size(), kMaxTransfer)));
      auto answer = co_await fs_->Ask(process, "read", std::move(args));
      if (!answer && answer.error().code == Errno::kBadF && attempt == 0) {
        handle_ = -1;
        continue;
      }
      if (!answer) co_return std::unexpected(answer.error());
      size_t n = std::min(answer->bytes.size(), into.size());
      if (n) std::memcpy(into.data(), answer->bytes.data(), n);
      process.machine().SpendBytes(n);
      co_return n;
    }
  }

  Task<Result<size_t>> WriteSlow(Process& process, int64_t offset, std::string bytes) {
    InodeRef keep(this);
    if (process.MustEnd()) co_return Fail(Errno::kIntr);
    if (bytes.size() > kMaxTransfer) bytes.resize(kMaxTransfer);
    for (int attempt = 0;; ++attempt) {
      CO_TRY_VOID(co_await EnsureHandle(process, true));
      auto answer = co_await fs_->Ask(process, "write", HandleArgs().Add("offset", offset), bytes);
      if (!answer && answer.error().code == Errno::kBadF && attempt == 0) {
        handle_ = -1;
        continue;
      }
      if (!answer) co_return std::unexpected(answer.error());
      CO_TRY(int64_t written, ParseHostNumber(answer->text, "written"));
      process.machine().SpendBytes(bytes.size());
      co_return static_cast<size_t>(std::clamp<int64_t>(written, 0, static_cast<int64_t>(bytes.size())));
    }
  }

  Ref<HostFs> fs_;
  const std::string path_;
  const FileType type_;
  int64_t handle_ = -1;
  bool writable_ = false;
};

InodeRef HostFs::Root() { return InodeRef(MakeRef<HostInode>(Ref<HostFs>(this), "", FileType::kDirectory)); }

}  // namespace

FilesystemRef MakeHostFs(Machine& machine, std::string mount_name) {
  return FilesystemRef(MakeRef<HostFs>(machine, std::move(mount_name)));
}

}  // namespace bivalve::kernel
