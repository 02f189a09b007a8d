// MemoryFs: a filesystem in the machine's memory.
//
// File content is a list of blocks that files share until one of them writes: copying a file, or the
// whole machine, copies references. Bytes and inodes are charged to the machine (`fsBytes`, `files`):
// past the limit a write fails with ENOSPC and the file is as it was.
#pragma once

#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

class Machine;

struct MemoryFsOptions {
  std::string_view type_name = "memory";
  uint32_t root_mode = 0755;
  uint32_t root_uid = 0;
  uint32_t root_gid = 0;
};

FilesystemRef MakeMemoryFs(Machine& machine, MemoryFsOptions options = {});

// A regular file without a name, open for reading and writing: here-documents, temporary content.
Result<FileRef> MakeMemoryFile(Machine& machine, std::string_view content);

// Lets the content of an empty regular file come from the host: capability "lazy", op "load", args {"name"};
// the answer's bytes are the content. Asked for when somebody opens the file, and never if that truncates it.
// Until then it is of the `size` that it is said to have. ENOTSUP for a file of another filesystem.
Result<void> MakeLazy(Inode& file, std::string name, int64_t size);

// An inode of a MemoryFs outside any directory, for filesystems that are built on one (overlays).
Result<InodeRef> MakeMemoryInode(Machine& machine, const CreateSpec& spec);

}  // namespace bivalve::kernel
