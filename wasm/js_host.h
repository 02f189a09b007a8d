// JsHost: the machine's way out, through functions that the caller put into Module.bridge.
//
// The bridge's functions never throw (ts/core/bridge.ts catches); tokens are all they keep.
#pragma once

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
  bool Aborted() override;

  // The bridge answers a request from inside Request by leaving its answer here.
  void SetAnswer(kernel::HostAnswer answer) { answer_ = std::move(answer); }

 private:
  kernel::HostAnswer answer_;
};

}  // namespace bivalve::embed
