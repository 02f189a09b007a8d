#include "mounts.h"

#include <utility>

#include "base/json_text.h"
#include "kernel/machine.h"
#include "kernel/vfs/host_fs.h"
#include "kernel/vfs/memory_fs.h"
#include "kernel/vfs/overlay_fs.h"

namespace bivalve::embed {

kernel::Task<Result<void>> AddMount(kernel::Process& init, FileJob& job) {
  const FileRequest& request = job.request;
  kernel::Machine& machine = init.machine();
  kernel::MountSpec spec{request.path, {}, request.source, request.read_only};
  if (request.other == "memory") {
    spec.filesystem = kernel::MakeMemoryFs(
        machine, {.root_uid = kernel::Identity::kUid, .root_gid = kernel::Identity::kGid});
  } else if (request.other == "host") {
    spec.filesystem = kernel::MakeHostFs(machine, request.source);
  } else if (request.other == "overlay") {
    spec.filesystem = kernel::MakeOverlayFs(machine, kernel::MakeHostFs(machine, request.source));
  } else {
    co_return Fail(Errno::kNoDev, request.path, "unknown filesystem type '" + request.other + "'");
  }
  co_return co_await machine.vfs.AddMount(init, std::move(spec));
}

kernel::Task<Result<void>> ListChanges(kernel::Process& init, FileJob& job) {
  using Kind = kernel::OverlayChange::Kind;
  CO_TRY(kernel::Location at, co_await init.machine().vfs.Resolve(init, job.request.path));
  CO_TRY(auto changes, co_await kernel::ListOverlayChanges(init, at.mount->filesystem));
  std::string text = "[";
  for (const kernel::OverlayChange& change : changes) {
    if (text.size() > 1) text += ',';
    std::string_view kind = change.kind == Kind::kAdded      ? "added"
                            : change.kind == Kind::kModified ? "modified"
                            : change.kind == Kind::kRemoved  ? "removed"
                                                             : "attributes";
    ((text += "{\"kind\":\"") += kind) += "\",\"path\":";
    AppendJsonString(text, change.path);
    ((text += ",\"type\":\"") += FileTypeName(change.type)) += "\"}";
  }
  job.text = text + "]";
  co_return Result<void>();
}

}  // namespace bivalve::embed
