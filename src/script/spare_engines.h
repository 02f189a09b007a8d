// SpareEngines: engines of a machine that have run the library's first modules, for the processes to come.
//
// One that no process has is as it was before any had it: its whole heap is put back when a process gives it
// back (Engine::Restore), so that nothing of a process is left for the next one. What its modules know was
// made without asking anything of the process in which they were loaded (Runtime::Prepare). They belong to
// the machine, and to the processes that have one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "script/engine.h"

namespace bivalve::script {

struct SpareEngine {
  std::unique_ptr<Engine> engine;
  int64_t heap_limit_bytes = 0;
  // Of the library, as Runtime's.
  Handle enter_function = 0, fault_function = 0;
};

class SpareEngines {
 public:
  // Below this limit a process makes its own engine. What is loaded beforehand takes about 1 MB.
  static constexpr int64_t kLeastHeapBytes = int64_t{16} << 20;
  // One with this limit; nothing: none is idle. Its owner is still the one before.
  std::optional<SpareEngine> Take(int64_t heap_limit_bytes);
  // Whether a process that found none is to make one. The first script of a machine does not: it may stay the
  // only one.
  bool WantsOne();
  // A process has made one.
  void CountMade() { ++made_; }
  // The owner is still there.
  void GiveBack(SpareEngine spare);

 private:
  // Two: beside a server, which keeps its own, others come and go.
  static constexpr int kMost = 2;
  std::vector<SpareEngine> idle_;
  int made_ = 0;
  bool asked_ = false;
};

}  // namespace bivalve::script
