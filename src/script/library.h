// The embedded library: its modules' sources, put into a table at build time from lib/*.js.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bivalve::script {

// A deflated text among the library's bytes (ReadLibrary).
struct PackedText {
  uint32_t at;
  uint32_t packed;  // bytes there
  uint32_t size;    // bytes of the text; 0: there is none
};

struct LibraryModule {
  std::string_view name;  // "fs", "internal/errors": the path below lib/ without .js
  PackedText source;      // comments on lines of their own and indentation left out
  PackedText
      code;  // what QuickJS makes of it (Engine::CompileShared): of the modules that every script starts with
};

// A script of another room that no require() finds.
struct LibraryText {
  std::string_view name;  // "daemon/realm": the room, and the name below its lib/ without .js
  PackedText source;
};

std::string SourceOf(const LibraryModule& module);
// Empty where there is none.
std::string CodeOf(const LibraryModule& module);

// Sorted by name.
std::span<const LibraryModule> Library();
// Null when there is none.
const LibraryModule* FindLibraryModule(std::string_view name);

std::span<const LibraryText> LibraryTexts();
// Empty when there is none.
std::string FindLibraryText(std::string_view name);

// The library's bytes from `at` on. They are no part of a machine's memory, which would hold them once for
// each machine: in the module they are a section of its own that the host reads (wasm/library.cc), natively a
// table.
void ReadLibrary(size_t at, std::span<char> into);

}  // namespace bivalve::script
