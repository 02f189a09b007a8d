// The registry, `daebug.md`: which realms there are, and how the server is stopped.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::notebook {

inline constexpr std::string_view kRegistryFile = "daebug.md";
inline constexpr std::string_view kLogDirectory = "daebug";

struct RegistryEntry {
  std::string name, path, url;
  int64_t last_seen_local_ms = 0;
  std::string_view state;
};

// While the server runs; the newest entry stands first.
std::string ActiveRegistry(std::string_view start_time, const std::vector<RegistryEntry>& entries);
// What stays behind.
std::string ClosedRegistry(std::string_view start_time, std::string_view end_time);
// Whether a line says that the server shall stop.
bool HasShutdownMarker(std::string_view text);

}  // namespace bivalve::notebook
