// OverlayFs: another filesystem below, never changed; what is written stays above, in memory.
//
// A file is copied up when it is first written. Names removed from below are remembered as removed. A
// renamed directory keeps its content from below under its new name. What has changed can be listed
// (for `diff`) and replayed elsewhere (for `apply`).
#pragma once

#include <string>
#include <vector>

#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

class Machine;

FilesystemRef MakeOverlayFs(Machine& machine, FilesystemRef lower);

struct OverlayChange {
  enum class Kind : uint8_t { kAdded, kModified, kRemoved, kAttributes };
  Kind kind;
  std::string path;  // relative to the mount, without a leading slash
  FileType type;
};

// What differs from below, parents before children, siblings by name. EINVAL for another filesystem.
Task<Result<std::vector<OverlayChange>>> ListOverlayChanges(Process& process, FilesystemRef overlay);

}  // namespace bivalve::kernel
