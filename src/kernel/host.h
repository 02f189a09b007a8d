// Host: the only way out of a machine. Time, entropy and every outside effect go through it.
//
// A test fakes it; the wasm build implements it over JavaScript callbacks. Requests carry an integer
// token, so that nothing on the host's side has to survive a freeze: a thawed machine issues its
// pending requests again, in token order (Machine::ReissueRequests).
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace bivalve::kernel {

// One question to a capability. `op` and `args` are defined by the capability's own header
// (vfs/host_fs.h for "fs", …); `args` is JSON, `bytes` is bulk data that is no text.
struct HostRequest {
  std::string capability = {};
  std::string op = {};
  std::string args = {};
  std::string bytes = {};
  // False: after a thaw the request fails with EIO instead of being issued again.
  bool repeatable = true;
  // True: nothing that runs waits for the answer (a mailbox), so time may pass without it.
  bool background = false;
};

struct HostAnswer {
  Errno error = Errno::kOk;
  std::string text = {};   // JSON, or the message of an error
  std::string bytes = {};  // bulk data
};

class Host {
 public:
  virtual ~Host() = default;

  // Nanoseconds from some fixed point, never backwards.
  virtual int64_t MonotonicNs() = 0;
  // Nanoseconds since 1970-01-01 UTC.
  virtual int64_t WallNs() = 0;
  virtual void FillEntropy(std::span<char> into) = 0;

  // Starts a request. True: *answer holds the answer already. False: Machine::Complete brings it.
  // A capability that was not passed answers kNoSys at once.
  virtual bool Request(uint32_t token, const HostRequest& request, HostAnswer* answer) = 0;
  // The answer is not wanted any more. A late answer is ignored by the machine.
  virtual void Cancel(uint32_t token) = 0;

  // Blocks the calling thread for at most `ms`, for waits inside a JavaScript engine; answers to
  // requests may come meanwhile, and end it. False: this thread may not block (a page's main thread).
  virtual bool Block(double ms) = 0;
  // Whether Block lets answers come. Where it does not, nothing inside an engine can wait for one.
  virtual bool BlockBringsAnswers() { return false; }
  // Whether Block lets input come that programs wait for (Machine::input_waits).
  virtual bool BlockBringsInput() { return false; }
  // What the thread's native stack holds. It bounds recursion over input, and is not kept: an image may
  // be opened on another host.
  virtual int NativeStackKb() { return kUsualStackKb; }
  static constexpr int kUsualStackKb = 984;  // V8's on a main thread
  static constexpr int kLeastStackKb = 480;  // V8's in a page's worker
  // Of a depth that is safe on the usual stack: what is safe on this one.
  int SafeDepth(int usual) { return std::min(usual, usual * NativeStackKb() / kUsualStackKb); }
  static int LeastDepth(int usual) { return usual * kLeastStackKb / kUsualStackKb; }
  // One trace record: a JSON object without newline.
  virtual void Trace(std::string_view record) = 0;
  // Bytes of memory in use by the whole machine, 0 when unknown. Cheap; asked once a turn.
  virtual int64_t MemoryInUse() = 0;
  // Whether a block of this size could be had now.
  virtual bool HasMemory(size_t bytes) = 0;
  // When more than `bytes` come into use, *alarm is set to INT64_MAX: a Meter's `floor`.
  virtual void WatchMemory(int64_t bytes, int64_t* alarm) = 0;
  // The caller asked for everything to stop.
  virtual bool Aborted() = 0;
  // Asked while a script or a nested loop keeps the thread: the moment to stop what the caller wants
  // stopped (Machine::StopAccount, Kill). Cheap.
  virtual void Poll() {}
};

}  // namespace bivalve::kernel
