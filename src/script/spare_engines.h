// SpareEngines: engines of a machine that have run the library's first modules, for the processes to come.
//
// One that no process has is as it was before any had it: its whole heap is put back when a process gives it
// back (Engine::Restore), so that nothing of a process is left for the next one. What its modules know was
// made without asking anything of the process in which they were loaded (Runtime::Prepare). They belong to
// the machine, and to the processes that have one.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "script/engine.h"
#include "script/options.h"

namespace bivalve::script {

// What an engine and a process have to have in common.
struct EngineFit {
  EngineKind kind = EngineKind::kQuickjs;
  Profile profile = Profile::kNode;  // its library's
  int64_t heap_limit_bytes = 0;
  bool operator==(const EngineFit&) const = default;
};

struct SpareEngine {
  std::unique_ptr<Engine> engine;
  EngineFit fit;
  // Of the library, as Runtime's.
  Handle enter_function = 0, fault_function = 0;
};

class SpareEngines {
 public:
  // Below this limit a process makes its own engine. What is loaded beforehand takes about 1 MB.
  static constexpr int64_t kLeastHeapBytes = int64_t{16} << 20;
  // One that fits; nothing: none is idle. Its owner is still the one before.
  std::optional<SpareEngine> Take(const EngineFit& fit);
  // Whether a process that found none is to make one. The first script of a kind does not: it may stay the
  // only one.
  bool WantsOne(const EngineFit& fit);
  // A process has made one.
  void CountMade(const EngineFit& fit) { ++CountsOf(fit).made; }
  // The owner is still there.
  void GiveBack(SpareEngine spare);

 private:
  // Two of each engine and library: beside a server, which keeps its own, others come and go.
  static constexpr int kMost = 2;
  struct Counts {
    int made = 0;
    bool asked = false;
  };
  Counts& CountsOf(const EngineFit& fit) { return counts_[{fit.kind, fit.profile}]; }
  std::vector<SpareEngine> idle_;
  std::map<std::pair<EngineKind, Profile>, Counts> counts_;
};

}  // namespace bivalve::script
