// Calls on descriptors.
#include <algorithm>

#include "script/fs_calls.h"

namespace bivalve::script::fs {

using kernel::FileRef;
using kernel::OpenFlags;
using kernel::Process;

namespace {

Result<FileRef> FileOf(Process& process, FsCall& call) {
  FileRef file = process.Fd(static_cast<int>(call.numbers[0]));
  if (!file) return Fail(Errno::kBadF);
  return file;
}

// Linux's numbers, the ones in fs.constants.
OpenFlags DecodeFlags(int64_t bits) {
  OpenFlags flags;
  int64_t mode = bits & 3;
  flags.read = mode == 0 || mode == 2;
  flags.write = mode == 1 || mode == 2;
  flags.create = bits & 0100;
  flags.exclusive = bits & 0200;
  flags.truncate = bits & 01000;
  flags.append = bits & 02000;
  flags.nonblock = bits & 04000;
  flags.directory = bits & 0200000;
  flags.no_follow = bits & 0400000;
  return flags;
}

// A read or write at a position leaves the descriptor's own position alone.
FsTask ReadAtPosition(Process& process, FileRef file, int64_t position, std::span<char> into) {
  kernel::InodeRef inode = file->GetInode();
  if (!inode || inode->type() != kernel::FileType::kRegular) co_return Fail(Errno::kSPipe);
  if (!file->flags.read) co_return Fail(Errno::kBadF);
  CO_TRY(size_t got, co_await inode->ReadAt(process, position, into));
  co_return Datum::Number(static_cast<double>(got));
}

FsTask ReadInto(Process& process, FileRef file, int64_t position, std::span<char> into) {
  if (position >= 0) co_return co_await ReadAtPosition(process, file, position, into);
  for (;;) {
    auto got = co_await file->Read(process, into);
    if (!got && got.error().code == Errno::kIntr && !process.MustEnd()) {
      // The handler runs in the loop; a call that blocks the script goes on.
      co_await kernel::Yield(process);
      if (process.signals.HasDeliverable()) co_return Fail(Errno::kIntr);
      continue;
    }
    if (!got) co_return std::unexpected(got.error());
    co_return Datum::Number(static_cast<double>(*got));
  }
}

}  // namespace

FsTask Open(Process& process, FsCall& call) {
  OpenFlags flags = DecodeFlags(call.numbers[0]);
  auto mode = static_cast<uint32_t>(call.numbers[1]) & 07777;
  CO_TRY(FileRef file, co_await process.machine().vfs.Open(process, call.path, flags, mode));
  CO_TRY(int fd, process.fds.Add(file, 0, process.FdLimit(), true));
  co_return Datum::Number(fd);
}

FsTask Close(Process& process, FsCall& call) {
  CO_TRY_VOID(process.fds.Close(static_cast<int>(call.numbers[0])));
  co_return Datum();
}

FsTask Read(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  co_return co_await ReadInto(process, file, call.numbers[1], call.into);
}

FsTask ReadBytes(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  std::string bytes(static_cast<size_t>(std::clamp<int64_t>(call.numbers[1], 0, 64 << 20)), '\0');
  CO_TRY(Datum got, co_await ReadInto(process, file, call.numbers[2], bytes));
  bytes.resize(static_cast<size_t>(got.number));
  co_return Datum::Bytes(std::move(bytes));
}

FsTask Write(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  if (call.data.empty()) co_return Datum::Number(0);
  auto total = static_cast<double>(call.data.size());
  // As on Linux: what is opened to append appends, wherever it is told to write.
  if (call.numbers[1] >= 0 && !file->flags.append) {
    kernel::InodeRef inode = file->GetInode();
    if (!inode || inode->type() != kernel::FileType::kRegular) co_return Fail(Errno::kSPipe);
    if (!file->flags.write) co_return Fail(Errno::kBadF);
    CO_TRY(size_t written, co_await inode->WriteAt(process, call.numbers[1], call.data));
    co_return Datum::Number(static_cast<double>(written));
  }
  CO_TRY_VOID(co_await kernel::WriteAll(process, file, call.data));
  co_return Datum::Number(total);
}

FsTask ReadRest(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  auto limit = static_cast<size_t>(process.account->limits.js_heap_bytes);
  CO_TRY(std::string bytes, co_await kernel::ReadAll(process, file, limit));
  co_return Datum::Bytes(std::move(bytes));
}

FsTask FTruncate(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  if (!file->flags.write || call.numbers[1] < 0) co_return Fail(Errno::kInval);
  CO_TRY_VOID(co_await file->Truncate(process, call.numbers[1]));
  co_return Datum();
}

FsTask FSync(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  co_return Datum();
}

FsTask FChmod(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  kernel::InodeRef inode = file->GetInode();
  if (!inode) co_return Fail(Errno::kInval);
  CO_TRY_VOID(co_await inode->Change(process, {.mode = static_cast<uint32_t>(call.numbers[1]) & 07777}));
  co_return Datum();
}

FsTask FUtimes(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  kernel::InodeRef inode = file->GetInode();
  if (!inode) co_return Fail(Errno::kInval);
  CO_TRY_VOID(co_await inode->Change(
      process, {.atime_ns = call.numbers[1] * 1'000'000, .mtime_ns = call.numbers[2] * 1'000'000}));
  co_return Datum();
}

FsTask FChown(Process& process, FsCall& call) {
  CO_TRY(FileRef file, FileOf(process, call));
  kernel::InodeRef inode = file->GetInode();
  if (!inode) co_return Fail(Errno::kInval);
  if (process.uid != 0 && (call.numbers[1] != process.uid || call.numbers[2] != process.gid))
    co_return Fail(Errno::kPerm);
  co_return Datum();
}

}  // namespace bivalve::script::fs
