// FramePool: recycles coroutine frames by size class. A call of a Task function costs one pop here.
//
// With BIVALVE_NO_FRAME_POOL every frame comes from malloc, so that AddressSanitizer sees a frame
// that is used after it was freed.
#pragma once

#include <cstddef>
#include <new>

namespace bivalve::kernel {

class FramePool {
 public:
  FramePool() = default;
  FramePool(const FramePool&) = delete;
  FramePool& operator=(const FramePool&) = delete;
  ~FramePool() {
    for (Free*& bin : bins_)
      while (bin) ::operator delete(Pop(bin));
  }

  void* Get(size_t size) {
    size_t bin = (size + kStep - 1) / kStep;
#ifndef BIVALVE_NO_FRAME_POOL
    if (bin < kBins && bins_[bin]) return Pop(bins_[bin]);
#endif
    return ::operator new(bin * kStep);
  }
  void Put(void* frame, size_t size) {
#ifndef BIVALVE_NO_FRAME_POOL
    size_t bin = (size + kStep - 1) / kStep;
    if (bin < kBins) {
      bins_[bin] = new (frame) Free{bins_[bin]};
      return;
    }
#else
    (void)size;
#endif
    ::operator delete(frame);
  }

 private:
  struct Free {
    Free* next;
  };
  static void* Pop(Free*& bin) {
    Free* top = bin;
    bin = top->next;
    return top;
  }
  static constexpr size_t kStep = 32;
  static constexpr size_t kBins = 64;
  Free* bins_[kBins] = {};
};

}  // namespace bivalve::kernel
