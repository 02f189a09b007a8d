// Mounts by description: which filesystem an embedder's `mount` means.
#pragma once

#include "base/result.h"
#include "file_job.h"
#include "kernel/task.h"

namespace bivalve::embed {

// request.path: where; request.other: "memory", "host" or "overlay" (of a host's directory);
// request.source: the name that the host knows the directory by; request.read_only.
kernel::Task<Result<void>> AddMount(kernel::Process& init, FileJob& job);

// What differs from below in the overlay that is mounted at request.path: JSON, a list of
// {"kind", "path", "type"}.
kernel::Task<Result<void>> ListChanges(kernel::Process& init, FileJob& job);

}  // namespace bivalve::embed
