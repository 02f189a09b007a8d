// TimeProfile: where the time of one script goes, by function.
//
// The stack is looked at whenever the engine asks whether to go on, but not more often than every
// kIntervalNs: the time since the last look counts for the function that runs then. So it shows where time
// goes, to some hundred microseconds, and not each call; how often functions were called is counted by the
// engine. Host calls (the engine's ops) are timed one by one, and stand in the stack below the
// function that made them.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "script/engine.h"

namespace bivalve::script {

class TimeProfile {
 public:
  static constexpr int64_t kIntervalNs = 200'000;

  // `library`: what stands for the file of functions that have none.
  TimeProfile(int64_t now_ns, std::string library)
      : library_(std::move(library)), began_ns_(now_ns), last_ns_(now_ns) {}
  // The engine asked whether to go on.
  void Sample(Engine& engine, int64_t now_ns);
  // Nothing has run since the last look: the time was spent waiting for a timer or an answer.
  void Rest(int64_t now_ns);
  // Host calls inside of one count for that one, unless it runs script: then its time is that script's.
  bool in_host_call() const { return in_host_; }
  void ScriptRuns() { in_host_ = false; }
  void BeginHostCall(int64_t now_ns);
  void EndHostCall(Engine& engine, std::string_view name, int64_t now_ns);
  // Before the engine's heap goes.
  void End(Engine& engine, int64_t now_ns);

  // JSON {duration_ms, interval_us, samples, functions: [{name, file, line, column, calls, self_ms,
  // total_ms}], host_calls: [{name, calls, ms}]}, what took longest first.
  std::string Table() const;
  // The format of .cpuprofile files: Profiler.Profile of the Chrome DevTools Protocol.
  // https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile
  std::string CpuProfile() const;

 private:
  struct Function {
    std::string name, file;
    int line = 0, column = 0;
    int64_t calls = 0, self_ns = 0, total_ns = 0;
  };
  struct Node {
    int function = 0, parent = -1;
    int64_t self_ns = 0, hits = 0;
    std::map<int, int> children = {};  // by function
  };
  struct HostCall {
    int64_t calls = 0, ns = 0;
  };

  int FunctionOf(const FunctionNote& note);
  int ChildOf(int node, int function);
  void Take(Engine& engine, int64_t passed_ns);

  const std::string library_;
  const int64_t began_ns_;
  int64_t last_ns_, ended_ns_ = 0, host_began_ns_ = 0;
  bool in_host_ = false;
  std::vector<Function> functions_{{"(root)", "", 0, 0}};
  std::map<std::string, int, std::less<>> by_place_;
  std::vector<Node> nodes_{Node()};
  std::vector<std::pair<int, int64_t>> samples_;  // node, time since the one before
  std::map<std::string, HostCall, std::less<>> host_calls_;
  int64_t host_pending_ns_ = 0;  // of short host calls, not yet taken
};

}  // namespace bivalve::script
