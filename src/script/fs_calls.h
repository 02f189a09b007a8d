// The file system calls behind the fs ops: one coroutine each, the same for both forms of an op.
#pragma once

#include <span>
#include <string>

#include "kernel/machine.h"
#include "script/datum.h"

namespace bivalve::script {

// Arguments of any of them. Which ones count, and what the numbers mean, is said at each call.
struct FsCall {
  std::string path;
  std::string dest;
  std::string data;
  std::span<char> into;
  int64_t numbers[4] = {};
  int count = 0;
};

using FsTask = kernel::Task<Result<Datum>>;
using FsBody = FsTask (*)(kernel::Process& process, FsCall& call);

namespace fs {

// ---- descriptors; numbers[0] is one, except for Open
FsTask Open(kernel::Process& process, FsCall& call);       // path; O_ flags, mode -> descriptor
FsTask Close(kernel::Process& process, FsCall& call);      //
FsTask Read(kernel::Process& process, FsCall& call);       // into; position or -1 -> bytes read
FsTask ReadBytes(kernel::Process& process, FsCall& call);  // length, position or -1 -> bytes
FsTask Write(kernel::Process& process, FsCall& call);      // data; position or -1 -> bytes written
FsTask ReadRest(kernel::Process& process, FsCall& call);   // -> bytes
FsTask FStat(kernel::Process& process, FsCall& call);      //
FsTask FTruncate(kernel::Process& process, FsCall& call);  // length
FsTask FSync(kernel::Process& process, FsCall& call);      //
FsTask FChmod(kernel::Process& process, FsCall& call);     // mode
FsTask FUtimes(kernel::Process& process, FsCall& call);    // atime, mtime in ms
FsTask FChown(kernel::Process& process, FsCall& call);     // uid, gid

// ---- paths
FsTask Stat(kernel::Process& process, FsCall& call);
FsTask LStat(kernel::Process& process, FsCall& call);
FsTask ReadDir(kernel::Process& process, FsCall& call);    // -> [name, kind, name, kind, …]
FsTask ReadFile(kernel::Process& process, FsCall& call);   // -> bytes
FsTask WriteFile(kernel::Process& process, FsCall& call);  // data; O_ flags, mode
FsTask MakeDir(kernel::Process& process, FsCall& call);    // mode
FsTask MakeDirs(kernel::Process& process, FsCall& call);   // mode -> the first one made, or undefined
FsTask RemoveDir(kernel::Process& process, FsCall& call);
FsTask Unlink(kernel::Process& process, FsCall& call);
FsTask Rename(kernel::Process& process, FsCall& call);   // path to dest
FsTask Link(kernel::Process& process, FsCall& call);     // path to dest
FsTask Symlink(kernel::Process& process, FsCall& call);  // path is the text, dest the link
FsTask ReadLink(kernel::Process& process, FsCall& call);
FsTask RealPath(kernel::Process& process, FsCall& call);
FsTask Access(kernel::Process& process, FsCall& call);    // mode
FsTask Chmod(kernel::Process& process, FsCall& call);     // mode
FsTask Chown(kernel::Process& process, FsCall& call);     // uid, gid, follow
FsTask Utimes(kernel::Process& process, FsCall& call);    // atime, mtime in ms, follow
FsTask CopyFile(kernel::Process& process, FsCall& call);  // path to dest; COPYFILE_ flags
FsTask MakeTemp(kernel::Process& process, FsCall& call);  // prefix -> path

}  // namespace fs
}  // namespace bivalve::script
