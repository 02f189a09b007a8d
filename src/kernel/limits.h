// Limits, usage, and the Account that a call's processes are charged to.
//
// One exec, session or spawn from outside opens one account; every process started from it shares
// it. Spending past a limit is a *stop*: the account's processes are destroyed from outside, no
// code in them sees it, and the caller gets which limit, what was used and what was allowed.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/ref.h"

namespace bivalve::kernel {

inline constexpr int64_t kUnlimited = INT64_MAX;

struct Limits {
  int64_t wall_ms = 60'000;
  int64_t fuel = kUnlimited;
  int64_t memory_bytes = int64_t{512} << 20;
  int64_t output_bytes = int64_t{64} << 20;  // collected output; streams have none
  int64_t fs_bytes = int64_t{1} << 30;
  int64_t files = 1'000'000;
  int64_t processes = 256;
  int64_t fds = 1'024;
  int64_t pipe_bytes = 64 << 10;
  int64_t call_depth = 1'000;
  int64_t commands = kUnlimited;    // of shells, simple and compound
  int64_t loop_turns = kUnlimited;  // of one shell loop
  int64_t turn_ms = 2'000;
  int64_t js_heap_bytes = int64_t{64} << 20;
  int64_t regex_steps = 50'000'000;

  // Sets one by its public name ("wallMs"); false for an unknown name or a negative value.
  bool Set(std::string_view name, int64_t value);
  // No field is more than in `most`.
  void Cap(const Limits& most);
};

enum class LimitKind : uint8_t {
  kNone,
  kWall,
  kFuel,
  kMemory,
  kOutput,
  kProcesses,
  kCallDepth,
  kCommands,
  kLoopTurns,
  kTurn,
  kJsHeap,
  kRegexSteps,
  kAbort,  // not a limit: the caller's abort signal
};
// "wallMs", "fuel", …; "abort".
std::string_view LimitName(LimitKind kind);

struct Stop {
  LimitKind kind = LimitKind::kNone;
  int64_t used = 0;
  int64_t allowed = 0;
};

class Account : public RefCounted {
 public:
  explicit Account(const Limits& l) : limits(l) {}
  // Real time must not stay behind in freed memory: equal runs have equal images.
  ~Account() override {
    volatile int64_t& started = started_ns;
    volatile int64_t& deadline = deadline_ns;
    started = 0;
    deadline = 0;
  }

  Limits limits;
  int64_t fuel_used = 0;
  int64_t output_used = 0;
  int64_t commands_used = 0;
  int64_t started_ns = 0;
  int64_t deadline_ns = INT64_MAX;  // monotonic; from limits.wall_ms
  int64_t processes = 0;            // alive or not yet waited for
  int64_t processes_peak = 0;
  int id = 0;
  std::optional<Stop> stop;    // set once; the first limit wins
  bool stop_enforced = false;  // its processes have been told to end

  void RequestStop(LimitKind kind, int64_t used, int64_t allowed) {
    if (!stop) stop = Stop{kind, used, allowed};
  }
};

}  // namespace bivalve::kernel
