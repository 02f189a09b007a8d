// Room for bytes that something is about to write: resize fills it with zeros first, and a file of one line
// would pay for a whole buffer of them.
#pragma once

#include <cstddef>
#include <string>

namespace bivalve {

// As text.resize(size), but what is new holds anything.
inline void MakeRoom(std::string& text, size_t size) {
  text.resize_and_overwrite(size, [](char*, size_t all) { return all; });
}

}  // namespace bivalve
