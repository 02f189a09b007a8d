// A host for tests: its clock moves only when told, or while a nested loop blocks; requests are kept.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/boot.h"
#include "kernel/io.h"
#include "kernel/machine.h"
#include "kernel/pipe.h"

namespace bivalve::testing {

class FakeHost : public kernel::Host {
 public:
  int64_t MonotonicNs() override { return now_ns; }
  int64_t WallNs() override { return 1'700'000'000'000'000'000 + now_ns; }
  void FillEntropy(std::span<char> into) override {
    for (char& c : into) c = static_cast<char>(entropy_state = entropy_state * 1103515245 + 12345);
  }
  bool Request(uint32_t token, const kernel::HostRequest& request, kernel::HostAnswer* answer) override {
    if (answer_at_once) {
      *answer = answer_at_once(request);
      return true;
    }
    requests[token] = request;
    return false;
  }
  void Cancel(uint32_t token) override { requests.erase(token); }
  bool Block(double ms) override {
    now_ns += static_cast<int64_t>(ms * 1e6) + 1;
    return may_block;
  }
  void Trace(std::string_view record) override { trace.emplace_back(record); }
  int64_t MemoryInUse() override { return memory; }
  bool HasMemory(size_t bytes) override { return static_cast<int64_t>(bytes) <= free_memory; }
  void WatchMemory(int64_t, int64_t* watched) override { memory_alarm = watched; }
  bool Aborted() override { return aborted; }

  int64_t now_ns = 1'000'000'000;
  uint32_t entropy_state = 1;
  bool may_block = true;
  bool aborted = false;
  int64_t memory = 0;
  int64_t free_memory = INT64_MAX;
  int64_t* memory_alarm = nullptr;
  std::function<kernel::HostAnswer(const kernel::HostRequest&)> answer_at_once;
  std::map<uint32_t, kernel::HostRequest> requests;
  std::vector<std::string> trace;
};

// Collects what a process writes.
class StringFile final : public kernel::File {
 public:
  StringFile() : File(kernel::OpenFlags{.write = true}) {}
  kernel::Async<Result<size_t>> Write(kernel::Process&, std::string_view bytes) override {
    text += bytes;
    return bytes.size();
  }
  kernel::Async<Result<kernel::Stat>> GetStat(kernel::Process&) override { return kernel::Stat{}; }
  std::string Describe() const override { return "collected"; }
  std::string text;
};

// Runs the machine, letting the fake clock jump to the next deadline, until nothing is left to wait for.
inline void RunToEnd(kernel::Machine& machine, FakeHost& host, double slice_ms = 8,
                     int max_slices = 1'000'000) {
  for (int i = 0; i < max_slices; ++i) {
    if (machine.Run(slice_ms) != kernel::RunStatus::kIdle) continue;
    int64_t deadline = machine.NextDeadline();
    bool runnable = false;
    for (auto& [pid, process] : machine.processes()) runnable |= pid != 1;
    if (!runnable || deadline == kernel::kNever) return;
    host.now_ns += std::max<int64_t>(0, deadline - machine.RealNs());
  }
}

}  // namespace bivalve::testing
