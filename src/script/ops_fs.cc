// fs: each call of fs_calls.h as an op. With a function behind its arguments it is asynchronous and
// the function gets (fault, value); without, it blocks and throws.
#include <string_view>

#include "script/fs_calls.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

struct FsSpec {
  FsBody body;
  std::string_view syscall;
  // One letter per argument: p path, q second path, d data, i buffer to fill, n number.
  std::string_view shape;
  // What the script printed must be out first: it may be seen through this call.
  bool after_output = false;
};

FsTask RunBody(Process& process, FsBody body, FsCall call) { co_return co_await body(process, call); }

FsCall Parse(OpCall& call, std::string_view shape) {
  FsCall parsed;
  for (size_t i = 0; i < shape.size(); ++i) {
    auto at = static_cast<int>(i);
    switch (shape[i]) {
      case 'p': parsed.path = call.TextOrBytes(at); break;
      case 'q': parsed.dest = call.TextOrBytes(at); break;
      case 'd': parsed.data = call.TextOrBytes(at); break;
      case 'i': parsed.into = call.Bytes(at); break;
      case 'n': parsed.numbers[parsed.count++] = call.Integer(at, -1); break;
    }
  }
  return parsed;
}

template <const FsSpec& kSpec>
void Run(Runtime& runtime, OpCall& call) {
  FsCall parsed = Parse(call, kSpec.shape);
  Fault fault{Errno::kOk, kSpec.syscall, parsed.path, parsed.dest};
  if (kSpec.body == fs::MakeTemp) fault.path += "XXXXXX";
  // The last number of these says whether a link is followed.
  if (parsed.numbers[2] == 0 && kSpec.body == fs::Utimes) fault.syscall = "lutime";
  if (parsed.numbers[2] == 0 && kSpec.body == fs::Chown) fault.syscall = "lchown";
  auto callback = static_cast<int>(kSpec.shape.size());
  if (call.IsFunction(callback)) {
    FsTask task = RunBody(runtime.process, kSpec.body, std::move(parsed));
    runtime.Begin(std::move(task), call.Keep(callback), std::move(fault));
    return;
  }
  if (kSpec.after_output) (void)runtime.FlushNow();
  Result<Datum> result = runtime.Block(RunBody(runtime.process, kSpec.body, std::move(parsed)));
  if (result) return call.Return(std::move(*result));
  fault.code = result.error().code;
  if (fault.code == Errno::kDeadLk) fault.text = result.error().text;
  // A directory opens, but does not read.
  if (kSpec.body == fs::ReadFile && fault.code == Errno::kIsDir) fault = {Errno::kIsDir, "read", {}, {}};
  runtime.ThrowFault(call, fault);
}

#define BIVALVE_FS_OP(name, ...) \
  constexpr FsSpec k##name { fs::name, __VA_ARGS__ }
BIVALVE_FS_OP(Open, "open", "pnn");
BIVALVE_FS_OP(Close, "close", "n");
BIVALVE_FS_OP(Read, "read", "nin", true);
BIVALVE_FS_OP(ReadBytes, "read", "nnn", true);
BIVALVE_FS_OP(Write, "write", "ndn", true);
BIVALVE_FS_OP(ReadRest, "read", "n", true);
BIVALVE_FS_OP(FStat, "fstat", "n", true);
BIVALVE_FS_OP(FTruncate, "ftruncate", "nn");
BIVALVE_FS_OP(FSync, "fsync", "n", true);
constexpr FsSpec kFDataSync{fs::FSync, "fdatasync", "n", true};
BIVALVE_FS_OP(FChmod, "fchmod", "nn");
BIVALVE_FS_OP(FUtimes, "futime", "nnn");
BIVALVE_FS_OP(FChown, "fchown", "nnn");
BIVALVE_FS_OP(Stat, "stat", "p");
BIVALVE_FS_OP(LStat, "lstat", "p");
BIVALVE_FS_OP(ReadDir, "scandir", "p");
BIVALVE_FS_OP(ReadFile, "open", "p", true);
BIVALVE_FS_OP(WriteFile, "open", "pdnn");
BIVALVE_FS_OP(MakeDir, "mkdir", "pn");
BIVALVE_FS_OP(MakeDirs, "mkdir", "pn");
BIVALVE_FS_OP(RemoveDir, "rmdir", "p");
BIVALVE_FS_OP(Unlink, "unlink", "p");
BIVALVE_FS_OP(Rename, "rename", "pq");
BIVALVE_FS_OP(Link, "link", "pq");
BIVALVE_FS_OP(Symlink, "symlink", "pq");
BIVALVE_FS_OP(ReadLink, "readlink", "p");
BIVALVE_FS_OP(RealPath, "realpath", "p");
BIVALVE_FS_OP(Access, "access", "pn");
BIVALVE_FS_OP(Chmod, "chmod", "pn");
BIVALVE_FS_OP(Chown, "chown", "pnnn");
BIVALVE_FS_OP(Utimes, "utime", "pnnn");
BIVALVE_FS_OP(CopyFile, "copyfile", "pqn");
BIVALVE_FS_OP(MakeTemp, "mkdtemp", "p");
#undef BIVALVE_FS_OP

constexpr Op kOps[] = {
    {"open", Run<kOpen>},           {"close", Run<kClose>},         {"read", Run<kRead>},
    {"readBytes", Run<kReadBytes>}, {"write", Run<kWrite>},         {"readRest", Run<kReadRest>},
    {"fstat", Run<kFStat>},         {"ftruncate", Run<kFTruncate>}, {"fsync", Run<kFSync>},
    {"fdatasync", Run<kFDataSync>}, {"fchmod", Run<kFChmod>},       {"futimes", Run<kFUtimes>},
    {"fchown", Run<kFChown>},       {"stat", Run<kStat>},           {"lstat", Run<kLStat>},
    {"readdir", Run<kReadDir>},     {"readFile", Run<kReadFile>},   {"writeFile", Run<kWriteFile>},
    {"mkdir", Run<kMakeDir>},       {"mkdirs", Run<kMakeDirs>},     {"rmdir", Run<kRemoveDir>},
    {"unlink", Run<kUnlink>},       {"rename", Run<kRename>},       {"link", Run<kLink>},
    {"symlink", Run<kSymlink>},     {"readlink", Run<kReadLink>},   {"realpath", Run<kRealPath>},
    {"access", Run<kAccess>},       {"chmod", Run<kChmod>},         {"chown", Run<kChown>},
    {"utimes", Run<kUtimes>},       {"copyFile", Run<kCopyFile>},   {"mkdtemp", Run<kMakeTemp>},
};

}  // namespace

std::span<const Op> FsOps() { return kOps; }

}  // namespace bivalve::script
