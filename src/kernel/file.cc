#include "kernel/file.h"

#include "base/room.h"
#include "kernel/lock.h"
#include "kernel/machine.h"
#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

uint32_t Stat::FullMode() const {
  constexpr uint32_t kBits[] = {0100000, 0040000, 0120000, 0010000, 0020000, 0060000, 0140000};
  return mode | kBits[static_cast<size_t>(type)];
}

File::File(OpenFlags open_flags) : flags(open_flags) {}
File::~File() = default;

Async<Result<size_t>> File::Read(Process&, std::span<char>) { return Fail(Errno::kBadF); }
Async<Result<size_t>> File::Write(Process&, std::string_view) { return Fail(Errno::kBadF); }
Async<Result<int64_t>> File::Seek(Process&, int64_t, Whence) { return Fail(Errno::kSPipe); }
Async<Result<void>> File::Truncate(Process&, int64_t) { return Fail(Errno::kInval); }

Task<WaitResult> File::WaitReadable(Process&, int64_t) { co_return WaitResult::kReady; }

Task<Result<void>> WriteAll(Process& process, FileRef file, std::string_view bytes) {
  while (!bytes.empty()) {
    CO_TRY(size_t written, co_await file->Write(process, bytes));
    bytes.remove_prefix(written);
    co_await Yield(process);
  }
  co_return Result<void>();
}

Task<Result<std::string>> ReadAll(Process& process, FileRef file, size_t limit_bytes) {
  std::string all;
  constexpr size_t kStep = 64 << 10;
  for (;;) {
    size_t have = all.size();
    if (have > limit_bytes) co_return Fail(Errno::kFBig);
    if (!process.machine().HoldMore(all, kStep)) co_return Fail(Errno::kNoMem);
    MakeRoom(all, have + kStep);
    auto got = co_await file->Read(process, {all.data() + have, kStep});
    if (!got) co_return std::unexpected(got.error());
    all.resize(have + *got);
    if (*got == 0) break;
    co_await Yield(process);
  }
  co_return all;
}

Result<int> FdTable::Add(FileRef file, int lowest, int limit, bool close_on_exec) {
  int fd = lowest;
  while (fd < End() && slots_[fd].file) ++fd;
  if (fd >= limit) return Fail(Errno::kMFile);
  TRY_VOID(Set(fd, std::move(file), limit, close_on_exec));
  return fd;
}

Result<void> FdTable::Set(int fd, FileRef file, int limit, bool close_on_exec) {
  if (fd < 0 || fd >= limit) return Fail(Errno::kBadF);
  if (fd >= End()) slots_.resize(fd + 1);
  // The old file goes when the table is whole again: its end may wake others.
  FileRef old = std::exchange(slots_[fd].file, std::move(file));
  slots_[fd].close_on_exec = close_on_exec;
  return {};
}

Result<void> FdTable::Close(int fd) {
  if (!IsOpen(fd)) return Fail(Errno::kBadF);
  FileRef old = std::exchange(slots_[fd].file, FileRef());
  return {};
}

void FdTable::DropCloseOnExec() {
  for (int fd = 0; fd < End(); ++fd)
    if (slots_[fd].close_on_exec) (void)Close(fd);
}

}  // namespace bivalve::kernel
