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
  // What QuickJS makes of it (Engine::CompileShared), deflated: of the modules that every script starts with.
  std::string_view packed_code;
  size_t code_size;
};

std::string SourceOf(const LibraryModule& module);
// Empty where there is none.
std::string CodeOf(const LibraryModule& module);

// Sorted by name.
std::span<const LibraryModule> Library();
// Null when there is none.
const LibraryModule* FindLibraryModule(std::string_view name);

}  // namespace bivalve::script
