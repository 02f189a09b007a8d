#include "kernel/vfs/inode.h"

#include <utility>

#include "kernel/machine.h"
#include "kernel/pipe.h"
#include "kernel/vfs/watch.h"

namespace bivalve::kernel {
namespace {

// A regular file, or anything with positions, opened through its inode.
class InodeFile final : public File {
 public:
  InodeFile(InodeRef inode, OpenFlags open_flags, std::string_view path)
      : File(open_flags), inode_(std::move(inode)), path_(path) {}

  Async<Result<size_t>> Read(Process& process, std::span<char> into) override {
    if (!flags.read) return Fail(Errno::kBadF);
    auto got = inode_->ReadAt(process, position_, into);
    if (!got.Ready()) return FinishRead(process, got.TakeTask());
    auto result = got.Take();
    if (result) position_ += static_cast<int64_t>(*result);
    return result;
  }

  Async<Result<size_t>> Write(Process& process, std::string_view bytes) override {
    if (!flags.write) return Fail(Errno::kBadF);
    const Stat* stat = inode_->CachedStat();
    if (flags.append && !stat) return AppendSlow(process, bytes);
    if (flags.append) position_ = stat->size;
    if (int64_t most = process.FileSizeLimit();
        most != INT64_MAX && stat && stat->type == FileType::kRegular) {
      if (position_ >= most && !bytes.empty()) {
        process.Raise(kSigXfsz);
        return Fail(Errno::kFBig);
      }
      bytes = bytes.substr(0, static_cast<size_t>(most - position_));
    }
    auto put = inode_->WriteAt(process, position_, bytes);
    if (!put.Ready()) return FinishWrite(process, put.TakeTask());
    auto result = put.Take();
    if (!result) return result;
    position_ += static_cast<int64_t>(*result);
    TellWatches(process.machine(), path_, false);
    return result;
  }

  Async<Result<int64_t>> Seek(Process& process, int64_t offset, Whence whence) override {
    if (whence == Whence::kEnd) return SeekEnd(process, offset);
    int64_t base = whence == Whence::kCurrent ? position_ : 0;
    if (base + offset < 0) return Fail(Errno::kInval);
    return position_ = base + offset;
  }

  Async<Result<Stat>> GetStat(Process& process) override { return inode_->GetStat(process); }
  Async<Result<void>> Truncate(Process& process, int64_t size) override {
    if (!flags.write) return Fail(Errno::kInval);
    auto cut = inode_->Truncate(process, size);
    if (!cut.Ready()) return FinishTruncate(process, cut.TakeTask());
    auto result = cut.Take();
    if (result) TellWatches(process.machine(), path_, false);
    return result;
  }
  Ref<Inode> GetInode() const override { return inode_; }
  std::string Describe() const override { return path_; }

 private:
  Task<Result<size_t>> FinishRead(Process&, Task<Result<size_t>> under_way) {
    FileRef keep(this);
    auto result = co_await under_way;
    if (result) position_ += static_cast<int64_t>(*result);
    co_return result;
  }
  Task<Result<size_t>> FinishWrite(Process& process, Task<Result<size_t>> under_way) {
    FileRef keep(this);
    CO_TRY(size_t written, co_await FinishRead(process, std::move(under_way)));
    TellWatches(process.machine(), path_, false);
    co_return written;
  }
  Task<Result<void>> FinishTruncate(Process& process, Task<Result<void>> under_way) {
    FileRef keep(this);
    CO_TRY_VOID(co_await under_way);
    TellWatches(process.machine(), path_, false);
    co_return Result<void>();
  }
  Task<Result<size_t>> AppendSlow(Process& process, std::string_view bytes) {
    FileRef keep(this);
    CO_TRY(Stat stat, co_await inode_->GetStat(process));
    position_ = stat.size;
    CO_TRY(size_t written, co_await inode_->WriteAt(process, position_, bytes));
    TellWatches(process.machine(), path_, false);
    position_ += static_cast<int64_t>(written);
    co_return written;
  }
  Task<Result<int64_t>> SeekEnd(Process& process, int64_t offset) {
    FileRef keep(this);
    CO_TRY(Stat stat, co_await inode_->GetStat(process));
    if (stat.size + offset < 0) co_return Fail(Errno::kInval);
    co_return position_ = stat.size + offset;
  }

  InodeRef inode_;
  std::string path_;
  int64_t position_ = 0;
};

// An open directory: it can be asked for its inode (fchdir, *at calls), not read.
class DirectoryFile final : public File {
 public:
  DirectoryFile(InodeRef inode, OpenFlags open_flags, std::string_view path)
      : File(open_flags), inode_(std::move(inode)), path_(path) {}
  Async<Result<size_t>> Read(Process&, std::span<char>) override { return Fail(Errno::kIsDir); }
  Async<Result<Stat>> GetStat(Process& process) override { return inode_->GetStat(process); }
  Ref<Inode> GetInode() const override { return inode_; }
  std::string Describe() const override { return path_; }

 private:
  InodeRef inode_;
  std::string path_;
};

// Opening one end of a FIFO waits for the other, as fifo(7) says.
Task<Result<FileRef>> OpenFifo(Process& process, InodeRef inode, OpenFlags flags) {
  Machine& machine = process.machine();
  Ref<Pipe> pipe = inode->fifo;
  if (!pipe || (!pipe->HasReaders() && !pipe->HasWriters() && pipe->Size() == 0))
    pipe = inode->fifo = MakeRef<Pipe>(machine, static_cast<size_t>(machine.options().limits.pipe_bytes));
  if (flags.nonblock && flags.write && !flags.read && !pipe->HasReaders()) co_return Fail(Errno::kNxio);
  FileRef file = MakeRef<PipeEnd>(pipe, flags, inode);
  while (!flags.nonblock && !(flags.read ? pipe->HasWriters() : pipe->HasReaders())) {
    if (co_await WaitOn(process, &pipe->open_waiters, kNever, true) == WaitResult::kInterrupted)
      co_return Fail(Errno::kIntr);
    if (flags.read && pipe->Size() > 0) break;  // a writer came and went
  }
  co_return file;
}

}  // namespace

Inode::Inode() = default;
Inode::~Inode() = default;

Async<Result<void>> Inode::Change(Process&, const AttrChange&) { return Fail(Errno::kPerm); }
Async<Result<InodeRef>> Inode::Lookup(Process&, std::string_view) { return Fail(Errno::kNotDir); }
Async<Result<InodeRef>> Inode::Create(Process&, std::string_view, const CreateSpec&) {
  return Fail(Errno::kPerm);
}
Async<Result<void>> Inode::Link(Process&, std::string_view, InodeRef) { return Fail(Errno::kPerm); }
Async<Result<void>> Inode::Remove(Process&, std::string_view, bool) { return Fail(Errno::kPerm); }
Async<Result<void>> Inode::Rename(Process&, std::string_view, InodeRef, std::string_view) {
  return Fail(Errno::kPerm);
}
Async<Result<std::vector<DirEntry>>> Inode::ReadDir(Process&) { return Fail(Errno::kNotDir); }
Async<Result<std::string>> Inode::ReadLink(Process&) { return Fail(Errno::kInval); }
Async<Result<size_t>> Inode::ReadAt(Process&, int64_t, std::span<char>) { return Fail(Errno::kInval); }
Async<Result<size_t>> Inode::WriteAt(Process&, int64_t, std::string_view) { return Fail(Errno::kInval); }
Async<Result<void>> Inode::Truncate(Process&, int64_t) { return Fail(Errno::kInval); }
Async<Result<void>> Inode::CloneFrom(Process&, Inode&) { return Fail(Errno::kNoSys); }

Async<Result<FileRef>> Inode::Open(Process& process, OpenFlags flags, std::string_view path) {
  if (type() == FileType::kFifo) return OpenFifo(process, InodeRef(this), flags);
  if (type() == FileType::kSocket) return Fail(Errno::kNxio);
  if (type() == FileType::kDirectory) {
    if (flags.write) return Fail(Errno::kIsDir);
    return FileRef(MakeRef<DirectoryFile>(InodeRef(this), flags, path));
  }
  return FileRef(MakeRef<InodeFile>(InodeRef(this), flags, path));
}

}  // namespace bivalve::kernel
