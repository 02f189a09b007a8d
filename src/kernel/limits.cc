#include "kernel/limits.h"

#include <algorithm>

namespace bivalve::kernel {
namespace {

struct Row {
  std::string_view name;
  int64_t Limits::* field;
};

constexpr Row kRows[] = {
    {"wallMs", &Limits::wall_ms},           {"fuel", &Limits::fuel},
    {"memoryBytes", &Limits::memory_bytes}, {"outputBytes", &Limits::output_bytes},
    {"fsBytes", &Limits::fs_bytes},         {"files", &Limits::files},
    {"processes", &Limits::processes},      {"fds", &Limits::fds},
    {"pipeBytes", &Limits::pipe_bytes},     {"callDepth", &Limits::call_depth},
    {"commands", &Limits::commands},        {"loopTurns", &Limits::loop_turns},
    {"turnMs", &Limits::turn_ms},           {"jsHeapBytes", &Limits::js_heap_bytes},
    {"regexSteps", &Limits::regex_steps},
};

}  // namespace

bool Limits::Set(std::string_view name, int64_t value) {
  if (value < 0) return false;
  for (const Row& row : kRows) {
    if (row.name != name) continue;
    this->*row.field = value;
    return true;
  }
  return false;
}

void Limits::Cap(const Limits& most) {
  for (const Row& row : kRows) this->*row.field = std::min(this->*row.field, most.*row.field);
}

std::string_view LimitName(LimitKind kind) {
  switch (kind) {
    case LimitKind::kNone: return "none";
    case LimitKind::kWall: return "wallMs";
    case LimitKind::kFuel: return "fuel";
    case LimitKind::kMemory: return "memoryBytes";
    case LimitKind::kOutput: return "outputBytes";
    case LimitKind::kProcesses: return "processes";
    case LimitKind::kCallDepth: return "callDepth";
    case LimitKind::kCommands: return "commands";
    case LimitKind::kLoopTurns: return "loopTurns";
    case LimitKind::kTurn: return "turnMs";
    case LimitKind::kJsHeap: return "jsHeapBytes";
    case LimitKind::kRegexSteps: return "regexSteps";
    case LimitKind::kAbort: return "abort";
  }
  return "none";
}

}  // namespace bivalve::kernel
