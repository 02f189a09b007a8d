// What the module's allocations add up to, whoever makes them: the link wraps malloc and its kin.
//
// `operator new` that finds no memory does not return: it tells the bridge and traps, and the machine is
// not entered again. Code that asks before it takes much (base/meter.h) does not get there.
#pragma once

#include <cstddef>
#include <cstdint>

namespace bivalve::embed {

// Bytes handed out and not yet freed, without the allocator's own overhead.
int64_t BytesInUse();
// Whether a block of this size could be had now.
bool CanAllocate(size_t bytes);
// Each time that BytesInUse comes to be more than `bytes`, *alarm is set to INT64_MAX.
void WatchBytes(int64_t bytes, int64_t* alarm);

}  // namespace bivalve::embed
