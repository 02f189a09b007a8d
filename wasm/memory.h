// What the module's allocations add up to, whoever makes them: the link wraps malloc and its kin.
#pragma once

#include <cstdint>

namespace bivalve::embed {

// Bytes handed out and not yet freed, without the allocator's own overhead.
int64_t BytesInUse();

}  // namespace bivalve::embed
