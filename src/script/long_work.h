// LongWork: work of one call that may take long: it looks at the clock now and then.
#pragma once

#include "crypto/work.h"
#include "script/runtime.h"

namespace bivalve::script {

class LongWork final : public Meter {
 public:
  explicit LongWork(Runtime& runtime) : runtime_(runtime) { floor = left - kLook; }

 protected:
  bool Overdrawn() override {
    runtime_.machine.Spend(floor + kLook - left);
    floor = left - kLook;
    return !runtime_.IsOverTime();
  }
  bool Holds(size_t bytes) override { return runtime_.machine.Hold(bytes); }

 private:
  static constexpr int64_t kLook = 1 << 16;
  Runtime& runtime_;
};

// The same for calls into Mbed TLS, with the machine's entropy.
class KeyWork {
 public:
  explicit KeyWork(Runtime& runtime) : meter_(runtime), work_(meter_, &runtime.machine, FillEntropy) {}
  operator crypto::Work&() { return work_; }
  bool stopped() const { return work_.stopped(); }

 private:
  static void FillEntropy(void* machine, std::span<char> into) {
    static_cast<kernel::Machine*>(machine)->FillEntropy(into);
  }
  LongWork meter_;
  crypto::Work work_;
};

}  // namespace bivalve::script
