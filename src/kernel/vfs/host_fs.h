// HostFs: a directory of the host, mounted. Read and written through the host's "fs" capability.
//
// The machine walks paths itself and follows symbolic links inside its own tree, so that a link can
// lead nowhere outside; what reaches the host is a path of plain components below the mount's root
// ("" is the root, "a/b" a file in it), and the host must refuse to pass through a symbolic link on
// it. Owner and group are shown as the guest's user.
//
// Requests (capability "fs"; `args` is a JSON object that always has "mount", the name the embedder
// gave the directory) and the answer's `text`:
//
//   op        args                                       answer
//   lstat     path                                       stat
//   readdir   path                                       {"entries": [[name, type], …]}
//   readlink  path                                       {"target": string}
//   open      path, write, create, exclusive, truncate,
//             mode                                       stat + {"handle": n}
//   read      handle, offset, length                     `bytes`: empty at the end
//   write     handle, offset; `bytes`                    {"written": n}
//   fstat     handle                                     stat
//   ftruncate handle, size
//   close     handle
//   truncate  path, size
//   mkdir     path, mode
//   unlink    path
//   rmdir     path
//   rename    path, to
//   link      path, to
//   symlink   path, target
//   chmod     path, mode
//   utimes    path, atimeNs, mtimeNs (decimal strings)
//
// stat is {"type", "mode", "nlink", "size", "ino", "atimeNs", "mtimeNs", "ctimeNs"}: type one of file
// dir link fifo char block socket, mode the permission bits, times decimal strings of nanoseconds.
// A handle that the host does not know (after a thaw) is answered with EBADF; it is then opened again
// by its path.
#pragma once

#include <string>

#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

class Machine;

// `mount_name` is what requests carry as "mount".
FilesystemRef MakeHostFs(Machine& machine, std::string mount_name);

}  // namespace bivalve::kernel
