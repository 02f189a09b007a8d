// FileJob: one file operation of the embedder's. Runs as a kernel task in init's name (uid 0), since a
// mounted host may have to answer first; the host hears of its end as an event.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handle.h"
#include "kernel/machine.h"

namespace bivalve::embed {

// The operations of the API's `fs`, by name: see file_job.cc. Fields that an operation does not use are
// ignored.
struct FileRequest {
  std::string op;
  std::string path;
  std::string other;  // second path, a link's target, a mount's type
  std::string bytes;
  std::optional<uint32_t> mode;
  std::optional<int64_t> size;
  std::optional<double> atime_ms, mtime_ms;
  bool recursive = false;
  bool force = false;
  bool append = false;
  bool exclusive = false;
  bool read_only = false;
  std::string source;  // of a mount: the host's name for its directory

  // For "populate": files one after the other in `bytes`.
  struct Entry {
    std::string path;
    size_t size = 0;
    std::optional<uint32_t> mode;
    std::optional<int64_t> lazy;  // its content comes when it is wanted, and has this size
  };
  std::vector<Entry> entries;
};

class FileJob final : public Handle {
 public:
  FileJob(int job_id, List<Handle>& changed, FileRequest r)
      : Handle(HandleKind::kFileJob, job_id, changed), request(std::move(r)) {}

  static kernel::Task<int> Run(kernel::Process& init, FileJob& job);

  FileRequest request;
  std::optional<Error> error;
  std::string text = "null";  // JSON
  std::string bytes;
};

// Every file of the filesystems in memory, as rows of JSON: [path, type, mode, size, mtimeNs, ino]. Runs at
// once, without giving anything else of the machine a turn.
std::string ListTree(kernel::Machine& machine);

// "file", "directory", …: as the API says.
std::string_view FileTypeName(kernel::FileType type);

}  // namespace bivalve::embed
