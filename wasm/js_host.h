// JsHost: the machine's way out, through functions that the caller put into Module.bridge.
//
// The bridge's functions never throw (ts/core/bridge.ts catches); tokens are all they keep.
#pragma once

#include <functional>

#include "kernel/host.h"

namespace bivalve::embed {

class JsHost final : public kernel::Host {
 public:
  int64_t MonotonicNs() override;
  int64_t WallNs() override;
  void FillEntropy(std::span<char> into) override;
  bool Request(uint32_t token, const kernel::HostRequest& request, kernel::HostAnswer* answer) override;
  void Cancel(uint32_t token) override;
  bool Block(double ms) override;
  void Trace(std::string_view record) override;
  int64_t MemoryInUse() override;
  bool Aborted() override { return false; }
  bool BlockBringsAnswers() override;
  bool BlockBringsInput() override;
  void Poll() override;
  int NativeStackKb() override;
  bool HasMemory(size_t bytes) override;
  void WatchMemory(int64_t bytes, int64_t* alarm) override;

  // What Poll does with the id of a call that shall be aborted.
  void OnAbort(std::function<void(int call)> abort) { abort_ = std::move(abort); }
  // The bridge answers a request from inside Request by leaving its answer here.
  void SetAnswer(kernel::HostAnswer answer) { answer_ = std::move(answer); }

 private:
  kernel::HostAnswer answer_;
  std::function<void(int call)> abort_;
};

}  // namespace bivalve::embed
