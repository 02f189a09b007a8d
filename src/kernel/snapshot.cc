// What a machine does around a copy of its memory: see docs of Machine::AfterThaw.
#include "kernel/machine.h"

namespace bivalve::kernel {

void Machine::AfterThaw(bool reissue) {
  real_offset_ns_ = last_real_ns_ - host_.MonotonicNs();
  if (reissue) ReissueRequests();
}

void Machine::ForgetRealTime() {
  if (!options_.virtual_clock) return;
  last_real_ns_ = real_offset_ns_ = 0;
  slice_end_ns_ = kNever;
  slice_over_ = false;
  script_turn_began_ns = 0;
  for (const Ref<Account>& account : accounts_) {
    account->started_ns = 0;
    if (account->deadline_ns != kNever) account->deadline_ns = account->limits.wall_ms * 1'000'000;
  }
}

void Machine::ApplyLimits(const Limits& limits) {
  options_.limits = limits;
  host_.WatchMemory(limits.memory_bytes, &floor);
  for (const Ref<Account>& account : accounts_) {
    account->limits.Cap(limits);
    if (account->deadline_ns == kNever || account->limits.wall_ms >= kNever / 1'000'000 - account->started_ns)
      continue;
    account->deadline_ns = account->started_ns + account->limits.wall_ms * 1'000'000;
  }
}

}  // namespace bivalve::kernel
