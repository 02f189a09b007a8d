#include "mounts.h"

#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/memory_fs.h"

namespace bivalve::embed {

kernel::Task<Result<void>> AddMount(kernel::Process& init, FileJob& job) {
  const FileRequest& request = job.request;
  kernel::Machine& machine = init.machine();
  kernel::MountSpec spec{request.path, {}, {}, request.read_only};
  if (request.other == "memory") {
    spec.filesystem = kernel::MakeMemoryFs(
        machine, {.root_uid = kernel::Identity::kUid, .root_gid = kernel::Identity::kGid});
  } else {
    co_return Fail(Errno::kNoDev, request.path, "unknown filesystem type '" + request.other + "'");
  }
  co_return co_await machine.vfs.AddMount(init, std::move(spec));
}

}  // namespace bivalve::embed
