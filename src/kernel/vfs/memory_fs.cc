#include "kernel/vfs/memory_fs.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

#include "base/json_text.h"
#include "kernel/machine.h"

namespace bivalve::kernel {
namespace {

constexpr size_t kBlock = 64 << 10;

// Shared by the files that hold it; written only by one that holds it alone.
class Block : public RefCounted {
 public:
  Block(Machine& m, size_t size) : machine(m), bytes(size, '\0') {
    machine.fs_bytes += static_cast<int64_t>(size);
  }
  ~Block() override { machine.fs_bytes -= static_cast<int64_t>(bytes.size()); }
  void Resize(size_t size) {
    machine.fs_bytes += static_cast<int64_t>(size) - static_cast<int64_t>(bytes.size());
    // Appending byte by byte must not copy the block each time.
    if (size > bytes.capacity()) bytes.reserve(std::min(kBlock, std::max(size, bytes.capacity() * 2)));
    bytes.resize(size);
  }
  Machine& machine;
  std::string bytes;
};

class MemoryInode final : public Inode {
 public:
  MemoryInode(Machine& machine, const CreateSpec& spec) : machine_(machine) {
    ++machine_.fs_files;
    stat_.ino = machine.NextInode();
    stat_.dev = 1;
    stat_.type = spec.type;
    stat_.mode = spec.mode & 07777;
    stat_.nlink = spec.type == FileType::kDirectory ? 2 : 1;
    stat_.uid = spec.uid;
    stat_.gid = spec.gid;
    stat_.rdev = spec.rdev;
    stat_.atime_ns = stat_.mtime_ns = stat_.ctime_ns = stat_.btime_ns = machine.WallNs();
    target_ = spec.target;
    if (spec.type == FileType::kSymlink) stat_.size = static_cast<int64_t>(target_.size());
    if (spec.type == FileType::kDirectory) stat_.size = 4096;
  }
  ~MemoryInode() override {
    --machine_.fs_files;
    // A tree may be deeper than the stack: take it apart by a loop.
    std::vector<Ref<MemoryInode>> doomed;
    TakeChildren(doomed);
    while (!doomed.empty()) {
      Ref<MemoryInode> inode = std::move(doomed.back());
      doomed.pop_back();
      if (!inode->Shared()) inode->TakeChildren(doomed);
    }
  }

  FileType type() const override { return stat_.type; }
  const Stat* CachedStat() const override { return &stat_; }
  Async<Result<Stat>> GetStat(Process&) override { return stat_; }

  Async<Result<void>> Change(Process&, const AttrChange& change) override {
    if (change.mode) stat_.mode = *change.mode & 07777;
    if (change.uid) stat_.uid = *change.uid;
    if (change.gid) stat_.gid = *change.gid;
    if (change.atime_ns) stat_.atime_ns = *change.atime_ns;
    if (change.mtime_ns) stat_.mtime_ns = *change.mtime_ns;
    stat_.ctime_ns = machine_.WallNs();
    return Result<void>();
  }

  // ---- directories

  Async<Result<InodeRef>> Lookup(Process&, std::string_view name) override {
    if (stat_.type != FileType::kDirectory) return Fail(Errno::kNotDir);
    auto it = children_.find(name);
    if (it == children_.end()) return Fail(Errno::kNoEnt);
    return InodeRef(it->second.get());
  }

  Async<Result<InodeRef>> Create(Process&, std::string_view name, const CreateSpec& spec) override {
    if (stat_.type != FileType::kDirectory) return Fail(Errno::kNotDir);
    if (unlinked_) return Fail(Errno::kNoEnt);
    if (children_.contains(name)) return Fail(Errno::kExist);
    auto made = MakeMemoryInode(machine_, spec);
    if (!made) return std::unexpected(made.error());
    Ref<MemoryInode> child(static_cast<MemoryInode*>(made->get()));
    if (child->stat_.IsDir()) {
      child->parent_ = this;
      ++stat_.nlink;
    }
    children_.emplace(name, child);
    Touch();
    return InodeRef(child);
  }

  Async<Result<void>> Link(Process&, std::string_view name, InodeRef target) override {
    auto* inode = dynamic_cast<MemoryInode*>(target.get());
    if (!inode) return Fail(Errno::kXDev);
    if (inode->stat_.IsDir()) return Fail(Errno::kPerm);
    if (unlinked_) return Fail(Errno::kNoEnt);
    if (children_.contains(name)) return Fail(Errno::kExist);
    children_.emplace(name, Ref<MemoryInode>(inode));
    ++inode->stat_.nlink;
    inode->stat_.ctime_ns = machine_.WallNs();
    Touch();
    return Result<void>();
  }

  Async<Result<void>> Remove(Process&, std::string_view name, bool is_dir) override {
    auto it = children_.find(name);
    if (it == children_.end()) return Fail(Errno::kNoEnt);
    MemoryInode& child = *it->second;
    if (is_dir && !child.stat_.IsDir()) return Fail(Errno::kNotDir);
    if (!is_dir && child.stat_.IsDir()) return Fail(Errno::kIsDir);
    if (is_dir && !child.children_.empty()) return Fail(Errno::kNotEmpty);
    Drop(it);
    return Result<void>();
  }

  Async<Result<void>> Rename(Process&, std::string_view from, InodeRef to_dir, std::string_view to) override {
    auto* target_dir = dynamic_cast<MemoryInode*>(to_dir.get());
    if (!target_dir) return Fail(Errno::kXDev);
    auto it = children_.find(from);
    if (it == children_.end()) return Fail(Errno::kNoEnt);
    if (target_dir->unlinked_) return Fail(Errno::kNoEnt);
    Ref<MemoryInode> moving = it->second;
    for (MemoryInode* up = target_dir; up; up = up->parent_)
      if (up == moving.get()) return Fail(Errno::kInval);
    auto old = target_dir->children_.find(to);
    if (old != target_dir->children_.end()) {
      MemoryInode& replaced = *old->second;
      if (&replaced == moving.get()) return Result<void>();
      if (replaced.stat_.IsDir() && !moving->stat_.IsDir()) return Fail(Errno::kIsDir);
      if (!replaced.stat_.IsDir() && moving->stat_.IsDir()) return Fail(Errno::kNotDir);
      if (!replaced.children_.empty()) return Fail(Errno::kNotEmpty);
      target_dir->Drop(old);
    }
    children_.erase(children_.find(from));
    target_dir->children_.emplace(to, moving);
    if (moving->stat_.IsDir()) {
      --stat_.nlink;
      ++target_dir->stat_.nlink;
      moving->parent_ = target_dir;
    }
    moving->stat_.ctime_ns = machine_.WallNs();
    Touch();
    target_dir->Touch();
    return Result<void>();
  }

  Async<Result<std::vector<DirEntry>>> ReadDir(Process& process) override {
    if (stat_.type != FileType::kDirectory) return Fail(Errno::kNotDir);
    std::vector<DirEntry> entries;
    entries.reserve(children_.size());
    for (auto& [name, child] : children_) entries.push_back({name, child->stat_.type, child->stat_.ino});
    process.machine().Spend(static_cast<int64_t>(entries.size()));
    return entries;
  }

  InodeRef Parent() const override { return InodeRef(parent_); }

  Async<Result<std::string>> ReadLink(Process&) override {
    if (stat_.type != FileType::kSymlink) return Fail(Errno::kInval);
    return target_;
  }

  // ---- content

  Async<Result<size_t>> ReadAt(Process& process, int64_t offset, std::span<char> into) override {
    if (stat_.IsDir()) return Fail(Errno::kIsDir);
    if (lazy_) return ReadLoaded(process, Ref<MemoryInode>(this), offset, into);
    if (offset >= stat_.size) return size_t{0};
    size_t wanted = std::min(into.size(), static_cast<size_t>(stat_.size - offset));
    size_t done = 0;
    while (done < wanted) {
      size_t at = static_cast<size_t>(offset) + done;
      size_t within = at % kBlock;
      size_t n = std::min(wanted - done, kBlock - within);
      CopyOut(at / kBlock, within, into.subspan(done, n));
      done += n;
    }
    process.machine().SpendBytes(done);
    return done;
  }

  Async<Result<size_t>> WriteAt(Process& process, int64_t offset, std::string_view bytes) override {
    if (process.MustEnd()) return Fail(Errno::kIntr);
    if (lazy_) return WriteLoaded(process, Ref<MemoryInode>(this), offset, bytes);
    int64_t end = offset + static_cast<int64_t>(bytes.size());
    auto room = CheckRoom(offset, bytes.size());
    if (!room) return std::unexpected(room.error());
    size_t done = 0;
    while (done < bytes.size()) {
      size_t at = static_cast<size_t>(offset) + done;
      size_t within = at % kBlock;
      size_t n = std::min(bytes.size() - done, kBlock - within);
      Block& block = Own(at / kBlock);
      if (block.bytes.size() < within + n) block.Resize(within + n);
      std::memcpy(block.bytes.data() + within, bytes.data() + done, n);
      done += n;
    }
    stat_.size = std::max(stat_.size, end);
    Touch();
    process.machine().SpendBytes(done);
    return done;
  }

  Async<Result<void>> Truncate(Process& process, int64_t size) override {
    if (stat_.IsDir()) return Fail(Errno::kIsDir);
    if (size < 0) return Fail(Errno::kInval);
    if (lazy_ && size > 0) return TruncateLoaded(process, Ref<MemoryInode>(this), size);
    lazy_ = false;
    if (size > machine_.options().limits.fs_bytes) return Fail(Errno::kFBig);
    size_t blocks = (static_cast<size_t>(size) + kBlock - 1) / kBlock;
    if (blocks < blocks_.size()) blocks_.resize(blocks);
    size_t tail = static_cast<size_t>(size) % kBlock;
    if (tail && blocks == blocks_.size() && blocks_.back() && blocks_.back()->bytes.size() > tail)
      Own(blocks - 1).Resize(tail);
    stat_.size = size;
    Touch();
    return Result<void>();
  }

  Async<Result<void>> CloneFrom(Process&, Inode& source) override {
    auto* from = dynamic_cast<MemoryInode*>(&source);
    // What is not here yet is copied as a host's file is.
    if (!from || lazy_ || from->lazy_ || from->stat_.type != FileType::kRegular ||
        stat_.type != FileType::kRegular)
      return Fail(Errno::kNoSys);
    blocks_ = from->blocks_;
    stat_.size = from->stat_.size;
    Touch();
    return Result<void>();
  }

  // ---- content that the host has

  Async<Result<FileRef>> Open(Process& process, OpenFlags flags, std::string_view path) override {
    if (lazy_ && !flags.truncate)
      return OpenLoaded(process, Ref<MemoryInode>(this), flags, std::string(path));
    return Inode::Open(process, flags, path);
  }

  Result<void> MakeLazy(std::string name, int64_t size) {
    if (stat_.type != FileType::kRegular || stat_.size != 0 || size < 0) return Fail(Errno::kInval);
    target_ = std::move(name);
    stat_.size = size;
    lazy_ = true;
    return {};
  }

 private:
  Task<Result<void>> Load(Process& process) {
    HostRequest request{.capability = "lazy", .op = "load"};
    request.args = JsonObject().Add("name", target_).Take();
    HostAnswer answer = co_await machine_.CallHost(process, std::move(request));
    if (!lazy_) co_return Result<void>();  // another was faster, or it was overwritten
    if (answer.error != Errno::kOk) co_return Fail(answer.error, {}, std::move(answer.text));
    auto room = CheckRoom(0, answer.bytes.size());
    if (!room) co_return std::unexpected(room.error());
    lazy_ = false;
    Stat before = stat_;
    stat_.size = 0;
    auto written = WriteAt(process, 0, answer.bytes).Take();
    stat_.mtime_ns = before.mtime_ns;
    stat_.ctime_ns = before.ctime_ns;
    if (written) co_return Result<void>();
    stat_ = before;
    lazy_ = true;
    co_return std::unexpected(written.error());
  }
  static Task<Result<FileRef>> OpenLoaded(Process& process, Ref<MemoryInode> self, OpenFlags flags,
                                          std::string path) {
    CO_TRY_VOID(co_await self->Load(process));
    co_return co_await self->Inode::Open(process, flags, path);
  }
  static Task<Result<size_t>> ReadLoaded(Process& process, Ref<MemoryInode> self, int64_t offset,
                                         std::span<char> into) {
    CO_TRY_VOID(co_await self->Load(process));
    co_return co_await self->ReadAt(process, offset, into);
  }
  static Task<Result<size_t>> WriteLoaded(Process& process, Ref<MemoryInode> self, int64_t offset,
                                          std::string_view bytes) {
    CO_TRY_VOID(co_await self->Load(process));
    co_return co_await self->WriteAt(process, offset, bytes);
  }
  static Task<Result<void>> TruncateLoaded(Process& process, Ref<MemoryInode> self, int64_t size) {
    CO_TRY_VOID(co_await self->Load(process));
    co_return co_await self->Truncate(process, size);
  }

  using Children = std::map<std::string, Ref<MemoryInode>, std::less<>>;

  void Touch() { stat_.mtime_ns = stat_.ctime_ns = machine_.WallNs(); }

  void TakeChildren(std::vector<Ref<MemoryInode>>& into) {
    for (auto& [name, child] : children_) {
      child->parent_ = nullptr;
      into.push_back(std::move(child));
    }
    children_.clear();
    if (removed_from_) into.push_back(std::move(removed_from_));
  }

  void Drop(Children::iterator it) {
    Ref<MemoryInode> child = it->second;
    children_.erase(it);
    if (child->stat_.IsDir()) {
      child->stat_.nlink = 0;
      // Whoever works in it can still leave by "..".
      child->removed_from_ = Ref<MemoryInode>(this);
      child->unlinked_ = true;
      --stat_.nlink;
    } else {
      --child->stat_.nlink;
    }
    child->stat_.ctime_ns = machine_.WallNs();
    Touch();
  }

  void CopyOut(size_t index, size_t within, std::span<char> into) const {
    const Block* block = index < blocks_.size() ? blocks_[index].get() : nullptr;
    size_t have = block && block->bytes.size() > within ? block->bytes.size() - within : 0;
    size_t n = std::min(have, into.size());
    if (n) std::memcpy(into.data(), block->bytes.data() + within, n);
    std::memset(into.data() + n, 0, into.size() - n);  // a hole
  }

  // The block at an index, there and held by this file alone.
  Block& Own(size_t index) {
    if (index >= blocks_.size()) blocks_.resize(index + 1);
    Ref<Block>& block = blocks_[index];
    if (!block) {
      block = MakeRef<Block>(machine_, 0);
    } else if (block->Shared()) {
      auto copy = MakeRef<Block>(machine_, 0);
      copy->Resize(block->bytes.size());
      std::memcpy(copy->bytes.data(), block->bytes.data(), block->bytes.size());
      block = copy;
    }
    return *block;
  }

  Result<void> CheckRoom(int64_t offset, size_t bytes) const {
    int64_t limit = machine_.options().limits.fs_bytes;
    if (offset < 0) return Fail(Errno::kInval);
    if (offset > limit) return Fail(Errno::kFBig);
    // Blocks that are overwritten need no room, unless they are shared.
    int64_t needed = 0;
    for (size_t at = static_cast<size_t>(offset), left = bytes; left > 0;) {
      size_t within = at % kBlock, n = std::min(left, kBlock - within), index = at / kBlock;
      const Block* block = index < blocks_.size() ? blocks_[index].get() : nullptr;
      size_t have = block && !block->Shared() ? block->bytes.size() : 0;
      if (block && block->Shared()) needed += static_cast<int64_t>(block->bytes.size());
      if (within + n > have) needed += static_cast<int64_t>(within + n - have);
      at += n;
      left -= n;
    }
    if (needed > 0 && machine_.fs_bytes + needed > limit) return Fail(Errno::kNoSpc);
    // The last eighth of memory is for running: a machine full of files could not even remove them.
    int64_t memory = machine_.options().limits.memory_bytes;
    if (needed > 0 && machine_.host().MemoryInUse() + needed > memory - memory / 8)
      return Fail(Errno::kNoSpc);
    return {};
  }

  Machine& machine_;
  Stat stat_;
  std::string target_;  // of a symbolic link; of a lazy file, the name by which the host knows it
  bool lazy_ = false;   // the content is still with the host
  Children children_;
  MemoryInode* parent_ = nullptr;  // holds this one…
  Ref<MemoryInode> removed_from_;  // …or has held it
  bool unlinked_ = false;
  std::vector<Ref<Block>> blocks_;
};

class MemoryFs final : public Filesystem {
 public:
  MemoryFs(Machine& machine, const MemoryFsOptions& options)
      : type_name_(options.type_name),
        root_(MakeRef<MemoryInode>(machine, CreateSpec{FileType::kDirectory, options.root_mode,
                                                       options.root_uid, options.root_gid})) {}
  InodeRef Root() override { return root_; }
  std::string_view TypeName() const override { return type_name_; }

 private:
  std::string_view type_name_;
  InodeRef root_;
};

}  // namespace

FilesystemRef MakeMemoryFs(Machine& machine, MemoryFsOptions options) {
  return FilesystemRef(MakeRef<MemoryFs>(machine, options));
}

Result<void> MakeLazy(Inode& file, std::string name, int64_t size) {
  auto* inode = dynamic_cast<MemoryInode*>(&file);
  if (!inode) return Fail(Errno::kOpNotSupp);
  return inode->MakeLazy(std::move(name), size);
}

Result<InodeRef> MakeMemoryInode(Machine& machine, const CreateSpec& spec) {
  if (machine.fs_files >= machine.options().limits.files) return Fail(Errno::kNoSpc);
  return InodeRef(MakeRef<MemoryInode>(machine, spec));
}

Result<FileRef> MakeMemoryFile(Machine& machine, std::string_view content) {
  TRY(InodeRef inode, MakeMemoryInode(machine, CreateSpec{.mode = 0600}));
  auto written = inode->WriteAt(machine.init(), 0, content).Take();
  if (!written) return std::unexpected(written.error());
  return inode->Open(machine.init(), OpenFlags{.read = true, .write = true}, "").Take();
}

}  // namespace bivalve::kernel
