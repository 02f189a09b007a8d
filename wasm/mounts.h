// Mounts by description: which filesystem an embedder's `mount` means.
#pragma once

#include "base/result.h"
#include "file_job.h"
#include "kernel/task.h"

namespace bivalve::embed {

// request.path: where; request.other: the type ("memory", …); request.read_only; request.options: JSON.
kernel::Task<Result<void>> AddMount(kernel::Process& init, FileJob& job);

}  // namespace bivalve::embed
