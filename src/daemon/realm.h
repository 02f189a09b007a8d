// Realm: the global scope of one script, its engine, and what its ops work on.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "daemon/methods.h"
#include "daemon/script_run.h"
#include "script/engine.h"
#include "script/op.h"
#include "script/time_profile.h"

namespace bivalve::daemon {

class Realm final : public script::EngineOwner, public Meter {
 public:
  Realm(ScriptRunner& runner, int64_t heap_bytes);
  // False: no memory for an engine.
  bool Start();
  // As Start left it, for the next script. False: it cannot.
  bool Reset();
  ScriptResult Run(const ScriptRequest& request, const Project& snapshot);

  int64_t heap_bytes() const { return heap_bytes_; }

  // ---- for the ops (script_ops.cc)
  Project project;
  // What undo() and redo() go through: the changes that this script made by RPC names.
  struct Steps {
    std::vector<Project> past, future;
  } steps;
  // 0: the active layer; −N: the layer with id N; else one of the script's own. Null, and the call throws.
  voxel::Volume* VolumeOf(script::OpCall& call, int index = 0);
  // Its number; 0, and the call throws, when there are too many.
  int AddVolume(script::OpCall& call, voxel::Volume volume);
  void Log(std::string_view level, std::string_view text);
  // Returns the function that realm_more.js is.
  void LoadMore(script::OpCall& call);
  bool may_save() const { return may_save_; }
  // What is written to the file when the script has ended well. False, and the call throws: too many, too
  // much.
  bool Save(script::OpCall& call, std::string path, std::string_view bytes, bool append);
  // Throws what a failed operation says.
  void Throw(script::OpCall& call, const Error& error);
  double MsSinceStart() { return static_cast<double>(Now() - started_ns_) / 1e6; }

  // ---- EngineOwner
  bool ShouldStop(int64_t steps) override;
  bool Ends() override { return can_reset_; }
  bool SearchOn(int64_t steps) override;
  void OnAllocate(size_t) override {}
  double WallMs() override { return static_cast<double>(runner_.host().WallNs() / 1'000'000); }
  double MonotonicMs() override { return MsSinceStart(); }
  double Random() override;
  std::string_view OpName(std::string_view group, int index, int* number) override;
  void InvokeOp(int op, script::OpCall& call) override;

 private:
  bool Overdrawn() override;
  bool Holds(size_t bytes) override { return runner_.host().HasMemory(bytes); }
  int64_t Now() { return runner_.host().MonotonicNs(); }

  script::Outcome Enter(std::string_view what, std::vector<script::Datum> values = {}, bool keep = false);
  script::Outcome Evaluate(const ScriptRequest& request, bool* awaits);
  script::Outcome RunTimers();
  script::Outcome Execute(const ScriptRequest& request, ScriptResult* result);
  script::Outcome Settle(const script::Datum& value, const ScriptRequest& request, bool awaits,
                         ScriptResult* result);
  void Describe(const script::Outcome& outcome, ScriptResult* result);

  ScriptRunner& runner_;
  const int64_t heap_bytes_;
  std::unique_ptr<script::Engine> engine_;
  script::Handle enter_ = 0;
  std::map<int, voxel::Volume> volumes_;
  int next_volume_ = 1;
  int64_t started_ns_ = 0, deadline_ns_ = INT64_MAX;
  bool can_reset_ = false;
  bool stopped_ = false, timed_out_ = false;
  uint64_t random_ = 0;
  bool capture_ = false;
  bool may_save_ = false;
  std::vector<SavedFile> files_;
  std::unique_ptr<script::TimeProfile> profile_;
  std::string console_;
  bool console_truncated_ = false;
};

struct RealmOp {
  std::string_view name;
  void (*run)(Realm& realm, script::OpCall& call);
};
std::span<const RealmOp> RealmOps();

}  // namespace bivalve::daemon
