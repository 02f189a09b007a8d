// ScriptRunner: runs scripts one after the other, each in a global scope of its own over a copy of the
// project.
//
// It belongs to one worker. Its project follows the live one by changes (change.h); a script edits a copy,
// and what it changed is told with its result. Nothing of a script is left behind: the engine's whole heap
// goes back to what it was before the first one, which takes some ten microseconds.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "daemon/change.h"
#include "daemon/jsonrpc.h"
#include "kernel/host.h"

namespace bivalve::daemon {

struct ScriptRequest {
  int64_t id = 0;
  std::string name = "<inline>";  // in stacks
  std::string source = {};
  int64_t timeout_ms = 30'000;
  int64_t heap_bytes = int64_t{64} << 20;
  uint64_t seed = 0;
  bool profile = false;      // where its time goes is told
  bool capture = false;      // console output is kept
  bool want_value = false;   // the completion value is
  bool isolated = false;     // nothing is committed
  bool keep_failed = false;  // what a failed script changed is committed as well
  bool may_save = false;     // it may name files that are to be written
  std::string args = {};     // JSON of the global `args`; empty: none
  std::string library = {};  // JSON of the scripts that require('lib:…') gives, by name; empty: none
  std::string run = {};      // a registered script to be called in the end
};

enum class ScriptEnd : uint8_t { kDone, kFailed, kOutOfMemory, kTimedOut, kCancelled };

// A file that a script wants written; where it may lie is checked by whoever writes it.
struct SavedFile {
  std::string path, bytes;
};

struct ScriptResult {
  ScriptEnd end = ScriptEnd::kDone;
  std::string error = {};                      // JSON {name, message, stack, line?, column?}
  std::string value = {};                      // JSON; empty: undefined
  std::string console = {};                    // JSON list of {level, text}
  std::string profile = {}, cpu_profile = {};  // JSON (profile.h); empty: none was wanted
  bool console_truncated = false;
  double run_ms = 0, start_ms = 0;  // of all of it; until its first instruction
  int64_t heap_bytes = 0;
  uint64_t voxels_changed = 0;
  std::string change = {};  // empty: nothing changed
  std::vector<SavedFile> files = {};
};

class Realm;

class ScriptRunner {
 public:
  explicit ScriptRunner(kernel::Host& host);
  ~ScriptRunner();
  ScriptRunner(const ScriptRunner&) = delete;

  // Makes the engine, if there is none.
  void Prepare();
  // Follows the live project.
  Result<void> Follow(std::string_view change);
  ScriptResult Run(const ScriptRequest& request);
  // When it is the one that runs, it stops at its next step.
  void Cancel(int64_t id) { cancelled_ = cancelled_ || id == running_; }
  bool cancelled() const { return cancelled_; }

  kernel::Host& host() { return host_; }
  const Project& project() const { return project_; }
  // Byte code of the realm's own scripts, which the next engine takes over.
  struct Code {
    std::string realm, more;
  };
  Code& code() { return code_; }

 private:
  kernel::Host& host_;
  Project project_ = Project::Fresh();
  Code code_;
  std::unique_ptr<Realm> spare_;
  int64_t running_ = 0;
  bool cancelled_ = false;
};

}  // namespace bivalve::daemon
