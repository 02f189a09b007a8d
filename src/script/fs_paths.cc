// Calls on paths.
#include <algorithm>

#include "script/fs_calls.h"

namespace bivalve::script::fs {

using kernel::FileRef;
using kernel::Follow;
using kernel::Process;
using kernel::Vfs;

namespace {

Vfs& VfsOf(Process& process) { return process.machine().vfs; }

double Ms(int64_t ns) { return static_cast<double>(ns) / 1e6; }

// dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, then four times in ms.
Datum StatDatum(const kernel::Stat& s) {
  auto number = [](auto value) { return static_cast<double>(value); };
  return Datum::Numbers({number(s.dev), number(s.FullMode()), number(s.nlink), number(s.uid), number(s.gid),
                         number(s.rdev), 4096, number(s.ino), number(s.size), number((s.size + 511) / 512),
                         Ms(s.atime_ns), Ms(s.mtime_ns), Ms(s.ctime_ns), Ms(s.btime_ns)});
}

FsTask StatPath(Process& process, FsCall& call, Follow follow) {
  CO_TRY(kernel::Stat stat, co_await VfsOf(process).GetStat(process, call.path, follow));
  co_return StatDatum(stat);
}

// libuv's UV_DIRENT_ numbers.
int DirentKind(kernel::FileType type) {
  switch (type) {
    case kernel::FileType::kRegular: return 1;
    case kernel::FileType::kDirectory: return 2;
    case kernel::FileType::kSymlink: return 3;
    case kernel::FileType::kFifo: return 4;
    case kernel::FileType::kSocket: return 5;
    case kernel::FileType::kCharDevice: return 6;
    case kernel::FileType::kBlockDevice: return 7;
  }
  return 0;
}

}  // namespace

FsTask FStat(Process& process, FsCall& call) {
  FileRef file = process.Fd(static_cast<int>(call.numbers[0]));
  if (!file) co_return Fail(Errno::kBadF);
  CO_TRY(kernel::Stat stat, co_await file->GetStat(process));
  co_return StatDatum(stat);
}

FsTask Stat(Process& process, FsCall& call) { co_return co_await StatPath(process, call, Follow::kYes); }
FsTask LStat(Process& process, FsCall& call) { co_return co_await StatPath(process, call, Follow::kNo); }

FsTask ReadDir(Process& process, FsCall& call) {
  CO_TRY(auto entries, co_await VfsOf(process).ReadDir(process, call.path));
  // Node gives what the host's directory order is; ours is always sorted.
  std::ranges::sort(entries, {}, &kernel::DirEntry::name);
  Datum list = Datum::List();
  for (kernel::DirEntry& entry : entries) {
    list.items.push_back(Datum::Text(std::move(entry.name)));
    list.items.push_back(Datum::Number(DirentKind(entry.type)));
  }
  co_return list;
}

FsTask ReadFile(Process& process, FsCall& call) {
  CO_TRY(FileRef file, co_await VfsOf(process).Open(process, call.path, kernel::OpenFlags::Read()));
  auto limit = static_cast<size_t>(process.account->limits.js_heap_bytes);
  CO_TRY(std::string bytes, co_await kernel::ReadAll(process, file, limit));
  co_return Datum::Bytes(std::move(bytes));
}

FsTask WriteFile(Process& process, FsCall& call) {
  CO_TRY(Datum fd, co_await Open(process, call));
  int number = static_cast<int>(fd.number);
  FileRef file = process.Fd(number);
  (void)process.fds.Close(number);
  CO_TRY_VOID(co_await kernel::WriteAll(process, file, call.data));
  co_return Datum();
}

FsTask MakeDir(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).MakeDir(process, call.path, static_cast<uint32_t>(call.numbers[0])));
  co_return Datum();
}

FsTask MakeDirs(Process& process, FsCall& call) {
  auto mode = static_cast<uint32_t>(call.numbers[0]);
  std::string path = kernel::JoinPath(process.cwd.path, call.path);
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  // Down from the root: the first missing one is what Node returns.
  std::string first;
  for (size_t at = 1;; ++at) {
    at = std::min(path.find('/', at), path.size());
    std::string part = path.substr(0, at);
    auto made = co_await VfsOf(process).MakeDir(process, part, mode);
    if (made && first.empty()) first = part;
    if (!made && made.error().code != Errno::kExist) {
      auto there = co_await VfsOf(process).GetStat(process, part);
      if (!there || at == path.size()) co_return std::unexpected(made.error());
    }
    if (!made && made.error().code == Errno::kExist) {
      auto there = co_await VfsOf(process).GetStat(process, part);
      if (there && !there->IsDir()) co_return Fail(at == path.size() ? Errno::kExist : Errno::kNotDir);
    }
    if (at >= path.size()) break;
  }
  co_return first.empty() ? Datum() : Datum::Text(std::move(first));
}

FsTask RemoveDir(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).RemoveDir(process, call.path));
  co_return Datum();
}

FsTask Unlink(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).Unlink(process, call.path));
  co_return Datum();
}

FsTask Rename(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).Rename(process, call.path, call.dest));
  co_return Datum();
}

FsTask Link(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).Link(process, call.path, call.dest));
  co_return Datum();
}

FsTask Symlink(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).Symlink(process, call.path, call.dest));
  co_return Datum();
}

FsTask ReadLink(Process& process, FsCall& call) {
  CO_TRY(std::string target, co_await VfsOf(process).ReadLink(process, call.path));
  co_return Datum::Text(std::move(target));
}

FsTask RealPath(Process& process, FsCall& call) {
  CO_TRY(std::string path, co_await VfsOf(process).RealPath(process, call.path));
  co_return Datum::Text(std::move(path));
}

FsTask Access(Process& process, FsCall& call) {
  CO_TRY_VOID(co_await VfsOf(process).Access(process, call.path, static_cast<int>(call.numbers[0])));
  co_return Datum();
}

FsTask Chmod(Process& process, FsCall& call) {
  kernel::AttrChange change{.mode = static_cast<uint32_t>(call.numbers[0]) & 07777};
  CO_TRY_VOID(co_await VfsOf(process).Change(process, call.path, change));
  co_return Datum();
}

FsTask Chown(Process& process, FsCall& call) {
  kernel::AttrChange change;
  if (call.numbers[0] >= 0) change.uid = static_cast<uint32_t>(call.numbers[0]);
  if (call.numbers[1] >= 0) change.gid = static_cast<uint32_t>(call.numbers[1]);
  Follow follow = call.numbers[2] ? Follow::kYes : Follow::kNo;
  CO_TRY_VOID(co_await VfsOf(process).Change(process, call.path, change, follow));
  co_return Datum();
}

FsTask Utimes(Process& process, FsCall& call) {
  kernel::AttrChange change{.atime_ns = call.numbers[0] * 1'000'000, .mtime_ns = call.numbers[1] * 1'000'000};
  Follow follow = call.numbers[2] ? Follow::kYes : Follow::kNo;
  CO_TRY_VOID(co_await VfsOf(process).Change(process, call.path, change, follow));
  co_return Datum();
}

FsTask CopyFile(Process& process, FsCall& call) {
  Vfs& vfs = VfsOf(process);
  CO_TRY(FileRef from, co_await vfs.Open(process, call.path, kernel::OpenFlags::Read()));
  CO_TRY(kernel::Stat stat, co_await from->GetStat(process));
  if (stat.IsDir()) co_return Fail(Errno::kIsDir);
  // Copying a file onto itself must not empty it first.
  auto there = co_await vfs.GetStat(process, call.dest);
  if (there && (call.numbers[0] & 1)) co_return Fail(Errno::kExist);
  if (there && there->dev == stat.dev && there->ino == stat.ino) co_return Datum();
  kernel::OpenFlags flags = kernel::OpenFlags::WriteTruncate();
  flags.exclusive = call.numbers[0] & 1;
  CO_TRY(FileRef to, co_await vfs.Open(process, call.dest, flags, stat.mode));
  if (auto cloned = co_await vfs.Clone(process, from, to); cloned) co_return Datum();
  std::string block(64 << 10, '\0');
  for (;;) {
    CO_TRY(size_t got, co_await from->Read(process, block));
    if (got == 0) co_return Datum();
    CO_TRY_VOID(co_await kernel::WriteAll(process, to, std::string_view(block.data(), got)));
  }
}

FsTask MakeTemp(Process& process, FsCall& call) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  for (int tries = 0; tries < 100; ++tries) {
    std::string path = call.path;
    uint64_t bits = process.machine().Random64();
    for (int i = 0; i < 6; ++i, bits /= kLetters.size()) path += kLetters[bits % kLetters.size()];
    auto made = co_await VfsOf(process).MakeDir(process, path, 0700);
    if (made) co_return Datum::Text(std::move(path));
    if (made.error().code != Errno::kExist) co_return std::unexpected(made.error());
  }
  co_return Fail(Errno::kExist);
}

}  // namespace bivalve::script::fs
