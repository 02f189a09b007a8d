// The embedded library: its modules' sources, put into a table at build time from lib/*.js.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bivalve::script {

struct LibraryModule {
  std::string_view name;    // "fs", "internal/errors": the path below lib/ without .js
  std::string_view packed;  // its source, deflated; comments on lines of their own and indentation left out
  size_t size;              // bytes of the source
};

std::string SourceOf(const LibraryModule& module);

// Sorted by name.
std::span<const LibraryModule> Library();
// Null when there is none.
const LibraryModule* FindLibraryModule(std::string_view name);

}  // namespace bivalve::script
