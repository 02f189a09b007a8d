// ResourceLimits: what setrlimit(2) has of a process: a soft and a hard limit of each resource.
//
// Children inherit them. The number of open files and the size of files are enforced; the others are
// kept and told. The account's own limits (limits.h) stand above all of them.
#pragma once

#include <cstdint>

namespace bivalve::kernel {

struct ResourceLimits {
  enum Resource : int {
    kCore,
    kData,
    kNice,
    kFileSize,
    kSigPending,
    kMemLock,
    kRss,
    kFiles,
    kMsgQueue,
    kRtPrio,
    kStack,
    kCpu,
    kProcesses,
    kMemory,
    kLocks,
    kRtTime,
    kCount,
  };
  struct Limit {
    int64_t soft = -1;  // -1: unlimited
    int64_t hard = -1;
  };
  Limit limits[kCount];
};

}  // namespace bivalve::kernel
