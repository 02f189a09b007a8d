// SQLite's file system over the machine's.
//
// Its locks of byte ranges are three advisory locks of whole files each (shared, reserved, pending), under
// keys of their own beside those of flock(1), which on Linux do not meet SQLite's either.
#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

#include <sqlite3.h>

#include "commands/sqlite/native.h"
#include "kernel/lock.h"

namespace bivalve::commands::sqlite {
namespace {

using kernel::FileLock;
using kernel::LockKind;
using kernel::LockTable;

struct Open {
  Native& native;
  FileRef file;
  std::string path;
  bool delete_on_close;
  int level = SQLITE_LOCK_NONE;
  uint64_t dev = 0, ino = 0;
  std::unique_ptr<FileLock> shared = {}, reserved = {}, pending = {};
};

struct VfsFile {
  sqlite3_file base;
  Open* open;
};

Open& OpenOf(sqlite3_file* file) { return *reinterpret_cast<VfsFile*>(file)->open; }

// ---- calls that may wait

Task<Result<size_t>> ReadAt(Process& process, FileRef file, int64_t offset, std::span<char> into) {
  CO_TRY_VOID(co_await file->Seek(process, offset, kernel::Whence::kSet));
  size_t done = 0;
  while (done < into.size()) {
    CO_TRY(size_t got, co_await file->Read(process, into.subspan(done)));
    if (got == 0) break;
    done += got;
  }
  co_return done;
}

Task<Result<void>> WriteAt(Process& process, FileRef file, int64_t offset, std::string_view bytes) {
  CO_TRY_VOID(co_await file->Seek(process, offset, kernel::Whence::kSet));
  co_return co_await kernel::WriteAll(process, std::move(file), bytes);
}

Task<Result<void>> Cut(Process& process, FileRef file, int64_t size) {
  co_return co_await file->Truncate(process, size);
}
Task<Result<kernel::Stat>> Look(Process& process, FileRef file) { co_return co_await file->GetStat(process); }
Task<Result<int>> Sleep(Process& process, int64_t until_ns) {
  (void)co_await kernel::SleepUntil(process, until_ns);
  co_return 0;
}

// ---- one file

int Close(sqlite3_file* file) {
  Open* open = std::exchange(reinterpret_cast<VfsFile*>(file)->open, nullptr);
  if (!open) return SQLITE_OK;
  if (open->delete_on_close)
    (void)Await(open->native, open->native.machine.vfs.Unlink(open->native.process, open->path));
  delete open;
  return SQLITE_OK;
}

int Read(sqlite3_file* file, void* into, int size, sqlite3_int64 offset) {
  Open& open = OpenOf(file);
  char* bytes = static_cast<char*>(into);
  open.native.machine.left -= size / 64;
  auto got =
      Await(open.native, ReadAt(open.native.process, open.file, offset, {bytes, static_cast<size_t>(size)}));
  if (!got) return SQLITE_IOERR_READ;
  if (*got == static_cast<size_t>(size)) return SQLITE_OK;
  std::memset(bytes + *got, 0, static_cast<size_t>(size) - *got);
  return SQLITE_IOERR_SHORT_READ;
}

int Write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
  Open& open = OpenOf(file);
  open.native.machine.left -= size / 64;
  std::string_view bytes(static_cast<const char*>(from), static_cast<size_t>(size));
  auto done = Await(open.native, WriteAt(open.native.process, open.file, offset, bytes));
  if (done) return SQLITE_OK;
  return done.error().code == Errno::kNoSpc || done.error().code == Errno::kFBig ? SQLITE_FULL
                                                                                 : SQLITE_IOERR_WRITE;
}

int Truncate(sqlite3_file* file, sqlite3_int64 size) {
  Open& open = OpenOf(file);
  return Await(open.native, Cut(open.native.process, open.file, size)) ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int Sync(sqlite3_file*, int) { return SQLITE_OK; }

int FileSize(sqlite3_file* file, sqlite3_int64* size) {
  Open& open = OpenOf(file);
  auto stat = Await(open.native, Look(open.native.process, open.file));
  if (!stat) return SQLITE_IOERR_FSTAT;
  *size = stat->size;
  return SQLITE_OK;
}

std::unique_ptr<FileLock> Take(Open& open, uint64_t which, LockKind kind) {
  LockTable::Key key{open.dev | which << 60, open.ino};
  return open.native.machine.locks.Take(open.native.machine, key, kind);
}
constexpr uint64_t kSharedKey = 1, kReservedKey = 2, kPendingKey = 3;

bool TakeShared(Open& open) {
  // Nobody begins to read while somebody waits to write.
  auto pending = Take(open, kPendingKey, LockKind::kShared);
  if (!pending) return false;
  open.shared = Take(open, kSharedKey, LockKind::kShared);
  return open.shared != nullptr;
}

int Lock(sqlite3_file* file, int level) {
  Open& open = OpenOf(file);
  if (open.level >= level) return SQLITE_OK;
  if (level == SQLITE_LOCK_SHARED) {
    if (!TakeShared(open)) return SQLITE_BUSY;
    open.level = level;
    return SQLITE_OK;
  }
  if (level == SQLITE_LOCK_RESERVED) {
    open.reserved = Take(open, kReservedKey, LockKind::kExclusive);
    if (!open.reserved) return SQLITE_BUSY;
    open.level = level;
    return SQLITE_OK;
  }
  if (open.level < SQLITE_LOCK_PENDING) {
    open.pending = Take(open, kPendingKey, LockKind::kExclusive);
    if (!open.pending) return SQLITE_BUSY;
    open.level = SQLITE_LOCK_PENDING;
  }
  if (level == SQLITE_LOCK_EXCLUSIVE) {
    open.shared.reset();
    open.shared = Take(open, kSharedKey, LockKind::kExclusive);
    if (!open.shared) {
      // Nothing came between: nothing else runs meanwhile.
      open.shared = Take(open, kSharedKey, LockKind::kShared);
      return SQLITE_BUSY;
    }
    open.level = level;
  }
  return SQLITE_OK;
}

int Unlock(sqlite3_file* file, int level) {
  Open& open = OpenOf(file);
  if (open.level <= level) return SQLITE_OK;
  if (open.level == SQLITE_LOCK_EXCLUSIVE || level == SQLITE_LOCK_NONE) open.shared.reset();
  open.reserved.reset();
  open.pending.reset();
  if (level == SQLITE_LOCK_SHARED && !open.shared) open.shared = Take(open, kSharedKey, LockKind::kShared);
  open.level = level;
  return SQLITE_OK;
}

int CheckReservedLock(sqlite3_file* file, int* taken) {
  Open& open = OpenOf(file);
  *taken = open.level >= SQLITE_LOCK_RESERVED || !Take(open, kReservedKey, LockKind::kShared);
  return SQLITE_OK;
}

int FileControl(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int SectorSize(sqlite3_file*) { return 4096; }
int DeviceCharacteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

const sqlite3_io_methods kMethods = {
    .iVersion = 1,
    .xClose = Close,
    .xRead = Read,
    .xWrite = Write,
    .xTruncate = Truncate,
    .xSync = Sync,
    .xFileSize = FileSize,
    .xLock = Lock,
    .xUnlock = Unlock,
    .xCheckReservedLock = CheckReservedLock,
    .xFileControl = FileControl,
    .xSectorSize = SectorSize,
    .xDeviceCharacteristics = DeviceCharacteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

// ---- the file system

int OpenFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out_flags) {
  Native* native = Native::Current();
  auto* made = reinterpret_cast<VfsFile*>(file);
  made->base.pMethods = nullptr;
  made->open = nullptr;
  if (!native) return SQLITE_CANTOPEN;
  std::string path = name ? name : "/tmp/sqlite-" + std::to_string(native->machine.Random64());
  kernel::OpenFlags how{.read = true,
                        .write = (flags & SQLITE_OPEN_READWRITE) != 0,
                        .create = (flags & SQLITE_OPEN_CREATE) != 0,
                        .exclusive = (flags & SQLITE_OPEN_EXCLUSIVE) != 0};
  auto opened = Await(*native, native->machine.vfs.Open(native->process, path, how, 0644));
  if (!opened && how.write && !how.exclusive && opened.error().code != Errno::kIsDir &&
      opened.error().code != Errno::kNoEnt) {
    // What may not be written may still be read.
    flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    opened = Await(*native, native->machine.vfs.Open(native->process, path, kernel::OpenFlags::Read()));
  }
  if (!opened) return SQLITE_CANTOPEN;
  auto stat = Await(*native, Look(native->process, *opened));
  if (!stat || stat->IsDir()) return SQLITE_CANTOPEN;
  made->open = new Open{*native, std::move(*opened), path, (flags & SQLITE_OPEN_DELETEONCLOSE) != 0};
  made->open->dev = stat->dev;
  made->open->ino = stat->ino;
  made->base.pMethods = &kMethods;
  if (out_flags) *out_flags = flags;
  return SQLITE_OK;
}

int Delete(sqlite3_vfs*, const char* name, int) {
  Native* native = Native::Current();
  if (!native) return SQLITE_IOERR_DELETE;
  auto gone = Await(*native, native->machine.vfs.Unlink(native->process, name));
  if (gone) return SQLITE_OK;
  return gone.error().code == Errno::kNoEnt ? SQLITE_IOERR_DELETE_NOENT : SQLITE_IOERR_DELETE;
}

int Access(sqlite3_vfs*, const char* name, int flags, int* answer) {
  Native* native = Native::Current();
  *answer = 0;
  if (!native) return SQLITE_OK;
  if (flags == SQLITE_ACCESS_EXISTS) {
    auto stat = Await(*native, native->machine.vfs.GetStat(native->process, name));
    // An empty journal is none.
    *answer = stat && (stat->type != kernel::FileType::kRegular || stat->size > 0);
  } else {
    *answer = Await(*native, native->machine.vfs.Access(native->process, name,
                                                        kernel::kAccessRead | kernel::kAccessWrite))
                  .has_value();
  }
  return SQLITE_OK;
}

int FullPathname(sqlite3_vfs*, const char* name, int size, char* out) {
  Native* native = Native::Current();
  if (!native) return SQLITE_CANTOPEN;
  std::string full = kernel::JoinPath(native->process.cwd.path, name);
  auto real = Await(*native, native->machine.vfs.RealPath(native->process, full));
  if (real) full = *real;
  if (full.size() + 1 > static_cast<size_t>(size)) return SQLITE_CANTOPEN;
  std::memcpy(out, full.c_str(), full.size() + 1);
  return SQLITE_OK;
}

int Randomness(sqlite3_vfs*, int size, char* out) {
  Native* native = Native::Current();
  if (!native) return 0;
  native->machine.FillEntropy({out, static_cast<size_t>(size)});
  return size;
}

int SleepFor(sqlite3_vfs*, int microseconds) {
  Native* native = Native::Current();
  if (native)
    (void)Await(*native, Sleep(native->process, native->machine.NowNs() + int64_t{microseconds} * 1000));
  return microseconds;
}

// Milliseconds since noon of 24 November 4714 BC.
int CurrentTimeInt64(sqlite3_vfs*, sqlite3_int64* now) {
  Native* native = Native::Current();
  *now = 210866760000000 + (native ? native->machine.WallNs() / 1'000'000 : 0);
  return SQLITE_OK;
}

int CurrentTime(sqlite3_vfs* vfs, double* now) {
  sqlite3_int64 ms;
  CurrentTimeInt64(vfs, &ms);
  *now = static_cast<double>(ms) / 86400000.0;
  return SQLITE_OK;
}

int GetLastError(sqlite3_vfs*, int, char*) { return 0; }

}  // namespace

void RegisterFiles() {
  // All of it constant but SQLite's own link to the next.
  static sqlite3_vfs vfs = {
      .iVersion = 2,
      .szOsFile = sizeof(VfsFile),
      .mxPathname = 4096,
      .pNext = nullptr,
      .zName = "unix",
      .pAppData = nullptr,
      .xOpen = OpenFile,
      .xDelete = Delete,
      .xAccess = Access,
      .xFullPathname = FullPathname,
      .xDlOpen = nullptr,
      .xDlError = nullptr,
      .xDlSym = nullptr,
      .xDlClose = nullptr,
      .xRandomness = Randomness,
      .xSleep = SleepFor,
      .xCurrentTime = CurrentTime,
      .xGetLastError = GetLastError,
      .xCurrentTimeInt64 = CurrentTimeInt64,
      .xSetSystemCall = nullptr,
      .xGetSystemCall = nullptr,
      .xNextSystemCall = nullptr,
  };
  sqlite3_vfs_register(&vfs, 1);
}

}  // namespace bivalve::commands::sqlite
