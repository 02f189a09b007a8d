// Actions: what the daemon's engine asks its host to do.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace bivalve::daemon {

struct Action {
  enum class Kind : uint8_t {
    kSend,    // bytes to a connection (id)
    kClose,   // the connection, when all is sent
    kRun,     // job `id` on `worker`: text is the head (JSON), bytes source and change
    kCancel,  // job `id` on `worker` shall stop
    kKill,    // end `worker` at once; its place is free
    kRead,    // the file `text`, at most `limit` bytes; id: of the operation
    kWrite,   // bytes to the file `text`, whole or not at all; id: of the operation
    kRemove,  // the file `text`; nobody waits
    kLog,     // a line (text), its level in bytes
    kView,    // bytes to a viewer (id): view.h
  };
  Kind kind = Kind::kSend;
  int64_t id = 0;
  int worker = 0;
  bool flag =
      false;  // kRun: a machine's job, no script of the project. kRead, kWrite: `text` has to be in a root
  bool project = false;  // kRead, kWrite: a client named the file
  int64_t limit = 0;
  std::string text = {};
  std::string bytes = {};
};

// How a file operation ended.
struct FileOutcome {
  bool ok = false;
  std::string error = {};    // "ENOENT"
  std::string message = {};  // "no such file or directory"
  std::string path = {};     // the whole path
  std::string_view bytes = {};
};

}  // namespace bivalve::daemon
