// Work: one call into Mbed TLS that may take long or needs chance: who pays for it, and whose entropy it
// takes.
//
// It lives on the stack around the call, and is what Random expects as its context. Numbers of thousands of
// bits are raised to powers inside (our insertion in bignum_core.c asks Spend there). Once the meter says
// stop, chance fails, so that searches for primes end, and whatever comes out is thrown away.
#pragma once

#include <cstddef>
#include <span>

#include "base/meter.h"

namespace bivalve::crypto {

class Work {
 public:
  // Fills the bytes with the machine's entropy.
  using Fill = void (*)(void* owner, std::span<char> into);
  Work(Meter& meter, void* owner, Fill fill);
  ~Work();
  Work(const Work&) = delete;

  // False: the process has to stop.
  bool Spend(int64_t units) {
    if (!stopped_ && !meter_.Spend(units)) stopped_ = true;
    return !stopped_;
  }
  bool stopped() const { return stopped_; }
  // Mbed TLS's callback for random bytes; `work` is a Work.
  static int Random(void* work, unsigned char* into, size_t size);
  // The innermost one of this call, for callbacks without a context; null outside.
  static Work* Current();

 private:
  Meter& meter_;
  void* owner_;
  Fill fill_;
  Work* outer_;
  bool stopped_ = false;
};

}  // namespace bivalve::crypto
