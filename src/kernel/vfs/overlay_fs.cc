#include "kernel/vfs/overlay_fs.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/memory_fs.h"

namespace bivalve::kernel {
namespace {

class OverlayFs;

// One name of the merged tree. It is kept by its directory once anything about it, or below it, has
// changed; until then it lives as long as somebody looks at it.
class OverlayInode final : public Inode {
 public:
  OverlayInode(Machine& machine, InodeRef lower, InodeRef upper)
      : machine_(machine), lower_(std::move(lower)), upper_(std::move(upper)), ino_(machine.NextInode()) {}
  ~OverlayInode() override {
    // A tree may be deeper than the stack: take it apart by a loop.
    std::vector<Ref<OverlayInode>> doomed;
    TakeChildren(doomed);
    while (!doomed.empty()) {
      Ref<OverlayInode> node = std::move(doomed.back());
      doomed.pop_back();
      if (!node->Shared()) node->TakeChildren(doomed);
    }
  }

  FileType type() const override { return upper_ ? upper_->type() : lower_->type(); }
  bool IsSame(const Inode& other) const override {
    auto* overlay = dynamic_cast<const OverlayInode*>(&other);
    if (!overlay) return false;
    return overlay == this ||
           (lower_ && overlay->lower_ && !upper_ && !overlay->upper_ && lower_->IsSame(*overlay->lower_));
  }
  InodeRef Parent() const override { return InodeRef(parent_); }

  Async<Result<Stat>> GetStat(Process& process) override { return StatSlow(process); }
  Async<Result<void>> Change(Process& process, const AttrChange& change) override {
    Keep();
    attributes_changed_ = true;
    if (upper_) return upper_->Change(process, change);
    if (change.mode) override_.mode = change.mode;
    if (change.uid) override_.uid = change.uid;
    if (change.gid) override_.gid = change.gid;
    if (change.atime_ns) override_.atime_ns = change.atime_ns;
    if (change.mtime_ns) override_.mtime_ns = change.mtime_ns;
    return Result<void>();
  }

  Async<Result<InodeRef>> Lookup(Process& process, std::string_view name) override {
    if (type() != FileType::kDirectory) return Fail(Errno::kNotDir);
    if (auto it = kept_.find(name); it != kept_.end()) return InodeRef(it->second);
    if (!lower_ || removed_.contains(name)) return Fail(Errno::kNoEnt);
    return LookupLower(process, std::string(name));
  }

  Async<Result<InodeRef>> Create(Process& process, std::string_view name, const CreateSpec& spec) override {
    return CreateSlow(process, std::string(name), spec, std::string(spec.target));
  }
  Async<Result<void>> Link(Process& process, std::string_view name, InodeRef target) override {
    return LinkSlow(process, std::string(name), std::move(target));
  }
  Async<Result<void>> Remove(Process& process, std::string_view name, bool is_dir) override {
    return RemoveSlow(process, std::string(name), is_dir);
  }
  Async<Result<void>> Rename(Process& process, std::string_view from, InodeRef to_dir,
                             std::string_view to) override {
    return RenameSlow(process, std::string(from), std::move(to_dir), std::string(to));
  }
  Async<Result<std::vector<DirEntry>>> ReadDir(Process& process) override { return ReadDirSlow(process); }
  Async<Result<std::string>> ReadLink(Process& process) override {
    return upper_ ? upper_->ReadLink(process) : lower_->ReadLink(process);
  }

  Async<Result<size_t>> ReadAt(Process& process, int64_t offset, std::span<char> into) override {
    return upper_ ? upper_->ReadAt(process, offset, into) : lower_->ReadAt(process, offset, into);
  }
  Async<Result<size_t>> WriteAt(Process& process, int64_t offset, std::string_view bytes) override {
    if (upper_) return upper_->WriteAt(process, offset, bytes);
    return WriteSlow(process, offset, std::string(bytes));
  }
  Async<Result<void>> Truncate(Process& process, int64_t size) override {
    return TruncateSlow(process, size);
  }
  Async<Result<void>> CloneFrom(Process& process, Inode& source) override {
    auto* overlay = dynamic_cast<OverlayInode*>(&source);
    Inode& from = overlay && overlay->upper_ ? *overlay->upper_ : source;
    if (!upper_) return Fail(Errno::kNoSys);
    return upper_->CloneFrom(process, from);
  }

  Task<Result<void>> List(Process& process, std::string prefix, std::vector<OverlayChange>& changes);
  Task<Result<void>> ListAll(Process& process, std::string prefix, std::vector<OverlayChange>& changes);

 private:
  // Remembers this node, and those above it, in their directories.
  void Keep() {
    Ref<OverlayInode> node(this);
    while (node->parent_hold_) {
      // The directory owns the node from now on; the other way round would be a cycle.
      Ref<OverlayInode> parent = std::exchange(node->parent_hold_, {});
      parent->kept_.insert_or_assign(node->name_, node);
      node = std::move(parent);
    }
  }

  void TakeChildren(std::vector<Ref<OverlayInode>>& into) {
    for (auto& [name, child] : kept_) {
      child->parent_ = nullptr;
      into.push_back(std::move(child));
    }
    kept_.clear();
  }

  Task<Result<InodeRef>> LookupLower(Process& process, std::string name) {
    InodeRef keep(this);
    CO_TRY(InodeRef found, co_await lower_->Lookup(process, name));
    // It may have been kept while the host answered.
    if (auto it = kept_.find(name); it != kept_.end()) co_return InodeRef(it->second);
    auto node = MakeRef<OverlayInode>(machine_, std::move(found), InodeRef());
    node->Attach(Ref<OverlayInode>(this), std::move(name));
    co_return InodeRef(node);
  }

  void Attach(Ref<OverlayInode> parent, std::string name) {
    parent_ = parent.get();
    parent_hold_ = std::move(parent);
    name_ = std::move(name);
  }

  Task<Result<Stat>> StatSlow(Process& process) {
    InodeRef keep(this);
    auto found = upper_ ? co_await upper_->GetStat(process) : co_await lower_->GetStat(process);
    if (!found) co_return found;
    Stat stat = *found;
    stat.dev = 65;
    stat.ino = lower_ && stat.ino ? stat.ino : ino_;
    if (upper_ && type() == FileType::kRegular) stat.nlink = links_;
    if (!upper_) {
      stat.mode = override_.mode.value_or(stat.mode);
      stat.uid = override_.uid.value_or(stat.uid);
      stat.gid = override_.gid.value_or(stat.gid);
      stat.atime_ns = override_.atime_ns.value_or(stat.atime_ns);
      stat.mtime_ns = override_.mtime_ns.value_or(stat.mtime_ns);
    }
    co_return stat;
  }

  void Touch() {
    Keep();
    int64_t now = machine_.WallNs();
    override_.mtime_ns = now;
    if (upper_) (void)upper_->Change(machine_.init(), AttrChange{.mtime_ns = now}).Take();
  }

  Task<Result<InodeRef>> CreateSlow(Process& process, std::string name, CreateSpec spec, std::string target) {
    InodeRef keep(this);
    spec.target = target;
    if (detached_) co_return Fail(Errno::kNoEnt);
    if (co_await Lookup(process, name)) co_return Fail(Errno::kExist);
    CO_TRY(InodeRef made, MakeMemoryInode(machine_, spec));
    auto node = MakeRef<OverlayInode>(machine_, InodeRef(), std::move(made));
    node->Attach(Ref<OverlayInode>(this), std::move(name));
    node->Keep();
    Touch();
    co_return InodeRef(node);
  }

  // A hard link shares the content above: both names then hold the same memory inode.
  Task<Result<void>> LinkSlow(Process& process, std::string name, InodeRef target) {
    InodeRef keep(this);
    auto* node = dynamic_cast<OverlayInode*>(target.get());
    if (!node) co_return Fail(Errno::kXDev);
    if (node->type() == FileType::kDirectory) co_return Fail(Errno::kPerm);
    CO_TRY_VOID(co_await node->CopyUp(process));
    if (co_await Lookup(process, name)) co_return Fail(Errno::kExist);
    auto linked = MakeRef<OverlayInode>(machine_, InodeRef(), node->upper_);
    linked->links_ = ++node->links_;
    linked->Attach(Ref<OverlayInode>(this), std::move(name));
    linked->Keep();
    Touch();
    co_return Result<void>();
  }

  Task<Result<bool>> IsEmpty(Process& process) {
    CO_TRY(auto entries, co_await ReadDirSlow(process));
    co_return entries.empty();
  }

  Task<Result<void>> RemoveSlow(Process& process, std::string name, bool is_dir) {
    InodeRef keep(this);
    CO_TRY(InodeRef found, co_await Lookup(process, name));
    Ref<OverlayInode> node(static_cast<OverlayInode*>(found.get()));
    bool dir = node->type() == FileType::kDirectory;
    if (is_dir && !dir) co_return Fail(Errno::kNotDir);
    if (!is_dir && dir) co_return Fail(Errno::kIsDir);
    if (is_dir) {
      CO_TRY(bool empty, co_await node->IsEmpty(process));
      if (!empty) co_return Fail(Errno::kNotEmpty);
    }
    Forget(name, *node);
    co_return Result<void>();
  }

  void Forget(const std::string& name, OverlayInode& node) {
    Touch();
    kept_.erase(name);
    if (lower_) removed_.insert(name);
    node.parent_ = nullptr;
    node.parent_hold_ = {};
    node.detached_ = true;
    if (node.links_ > 0) --node.links_;
  }

  Task<Result<void>> RenameSlow(Process& process, std::string from, InodeRef to_dir, std::string to) {
    InodeRef keep(this);
    auto* target = dynamic_cast<OverlayInode*>(to_dir.get());
    if (!target) co_return Fail(Errno::kXDev);
    CO_TRY(InodeRef found, co_await Lookup(process, from));
    Ref<OverlayInode> node(static_cast<OverlayInode*>(found.get()));
    for (OverlayInode* up = target; up; up = up->parent_)
      if (up == node.get()) co_return Fail(Errno::kInval);
    auto existing = co_await target->Lookup(process, to);
    if (existing) {
      auto* old = static_cast<OverlayInode*>(existing->get());
      if (old == node.get() || old->IsSame(*node)) co_return Result<void>();
      bool old_dir = old->type() == FileType::kDirectory, new_dir = node->type() == FileType::kDirectory;
      if (old_dir && !new_dir) co_return Fail(Errno::kIsDir);
      if (!old_dir && new_dir) co_return Fail(Errno::kNotDir);
      if (old_dir) {
        CO_TRY(bool empty, co_await old->IsEmpty(process));
        if (!empty) co_return Fail(Errno::kNotEmpty);
      }
      target->Forget(to, *old);
    }
    uint32_t links = node->links_;
    Forget(from, *node);
    node->links_ = links;
    node->detached_ = false;
    node->moved_ = true;
    node->Attach(Ref<OverlayInode>(target), to);
    node->Keep();
    target->Touch();
    co_return Result<void>();
  }

  Task<Result<std::vector<DirEntry>>> ReadDirSlow(Process& process) {
    InodeRef keep(this);
    std::map<std::string, DirEntry> merged;
    if (lower_ && lower_->type() == FileType::kDirectory) {
      CO_TRY(auto below, co_await lower_->ReadDir(process));
      for (DirEntry& entry : below)
        if (!removed_.contains(entry.name)) merged[entry.name] = entry;
    }
    for (auto& [name, node] : kept_) merged[name] = {name, node->type(), node->ino_};
    std::vector<DirEntry> entries;
    for (auto& [name, entry] : merged) entries.push_back(std::move(entry));
    process.machine().Spend(static_cast<int64_t>(entries.size()));
    co_return entries;
  }

  // Brings the content above. A failure (no room, a host that answers with an error) leaves the file
  // below in force.
  Task<Result<void>> CopyUp(Process& process, bool content = true) {
    InodeRef keep(this);
    if (upper_) co_return Result<void>();
    CO_TRY(Stat stat, co_await StatSlow(process));
    std::string target;
    if (stat.type == FileType::kSymlink) {
      CO_TRY(target, co_await lower_->ReadLink(process));
    }
    CreateSpec spec{.type = stat.type, .mode = stat.mode, .uid = stat.uid, .gid = stat.gid, .target = target};
    CO_TRY(InodeRef copy, MakeMemoryInode(machine_, spec));
    if (content && stat.type == FileType::kRegular) {
      std::vector<char> block(256 << 10);
      for (int64_t at = 0;;) {
        CO_TRY(size_t got, co_await lower_->ReadAt(process, at, block));
        if (got == 0) break;
        CO_TRY(size_t put, co_await copy->WriteAt(process, at, {block.data(), got}));
        at += static_cast<int64_t>(put);
        co_await Yield(process);
      }
    }
    (void)co_await copy->Change(process, AttrChange{.atime_ns = stat.atime_ns, .mtime_ns = stat.mtime_ns});
    if (!upper_) upper_ = std::move(copy);
    Keep();
    co_return Result<void>();
  }

  Task<Result<size_t>> WriteSlow(Process& process, int64_t offset, std::string bytes) {
    InodeRef keep(this);
    CO_TRY_VOID(co_await CopyUp(process));
    co_return co_await upper_->WriteAt(process, offset, bytes);
  }

  Task<Result<void>> TruncateSlow(Process& process, int64_t size) {
    InodeRef keep(this);
    CO_TRY_VOID(co_await CopyUp(process, size > 0));
    co_return co_await upper_->Truncate(process, size);
  }

  Machine& machine_;
  InodeRef lower_;  // null for what was made above
  InodeRef upper_;  // null until written
  OverlayInode* parent_ = nullptr;
  Ref<OverlayInode> parent_hold_;  // until the parent keeps this node
  std::string name_;
  const uint64_t ino_;
  uint32_t links_ = 1;
  AttrChange override_;  // of a node that has nothing above
  bool attributes_changed_ = false;
  bool moved_ = false;     // `lower_` is not what stands below this name
  bool detached_ = false;  // removed
  std::map<std::string, Ref<OverlayInode>, std::less<>> kept_;
  std::set<std::string, std::less<>> removed_;
};

class OverlayFs final : public Filesystem {
 public:
  OverlayFs(Machine& machine, FilesystemRef lower)
      : lower_(std::move(lower)), root_(MakeRef<OverlayInode>(machine, lower_->Root(), InodeRef())) {}
  InodeRef Root() override { return root_; }
  std::string_view TypeName() const override { return "overlay"; }
  OverlayInode& root() { return *root_; }

 private:
  FilesystemRef lower_;
  Ref<OverlayInode> root_;
};

Task<Result<void>> OverlayInode::ListAll(Process& process, std::string prefix,
                                         std::vector<OverlayChange>& changes) {
  CO_TRY(auto entries, co_await ReadDirSlow(process));
  for (const DirEntry& entry : entries) {
    changes.push_back({OverlayChange::Kind::kAdded, prefix + entry.name, entry.type});
    if (entry.type != FileType::kDirectory) continue;
    CO_TRY(InodeRef child, co_await Lookup(process, entry.name));
    CO_TRY_VOID(
        co_await static_cast<OverlayInode&>(*child).ListAll(process, prefix + entry.name + "/", changes));
  }
  co_return Result<void>();
}

Task<Result<void>> OverlayInode::List(Process& process, std::string prefix,
                                      std::vector<OverlayChange>& changes) {
  // Names that are there no more; one that was replaced is listed by what replaced it.
  for (const std::string& name : removed_) {
    if (kept_.contains(name) || !lower_ || moved_) continue;
    auto below = co_await lower_->Lookup(process, name);
    if (below) changes.push_back({OverlayChange::Kind::kRemoved, prefix + name, (*below)->type()});
  }
  for (auto& [name, node] : kept_) {
    std::string path = prefix + name;
    bool added = !node->lower_ || node->moved_ || removed_.contains(name);
    if (added) {
      changes.push_back({OverlayChange::Kind::kAdded, path, node->type()});
    } else if (node->upper_ && node->type() != FileType::kDirectory) {
      changes.push_back({OverlayChange::Kind::kModified, path, node->type()});
    } else if (node->attributes_changed_) {
      changes.push_back({OverlayChange::Kind::kAttributes, path, node->type()});
    }
    if (node->type() != FileType::kDirectory) continue;
    if (added && node->lower_) {
      // A moved directory: everything in it is new under this name.
      CO_TRY_VOID(co_await node->ListAll(process, path + "/", changes));
    } else {
      CO_TRY_VOID(co_await node->List(process, path + "/", changes));
    }
  }
  co_return Result<void>();
}

}  // namespace

FilesystemRef MakeOverlayFs(Machine& machine, FilesystemRef lower) {
  return FilesystemRef(MakeRef<OverlayFs>(machine, std::move(lower)));
}

Task<Result<std::vector<OverlayChange>>> ListOverlayChanges(Process& process, FilesystemRef overlay) {
  auto* fs = dynamic_cast<OverlayFs*>(overlay.get());
  if (!fs) co_return Fail(Errno::kInval);
  std::vector<OverlayChange> changes;
  CO_TRY_VOID(co_await fs->root().List(process, "", changes));
  co_return changes;
}

}  // namespace bivalve::kernel
