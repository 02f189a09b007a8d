#include "commands/patch/names.h"

#include <algorithm>
#include <tuple>

#include "kernel/vfs/vfs.h"

namespace bivalve::commands::patch {
namespace {

auto Rank(const Candidate& name) {
  return std::tuple(std::ranges::count(name.name, '/'), kernel::BaseName(name.name).size(), name.name.size());
}

}  // namespace

std::optional<std::string> StripName(std::string_view name, int64_t strip) {
  if (strip < 0) {
    std::string_view base = kernel::BaseName(name);
    if (base.empty() || base == "/") return std::nullopt;
    return std::string(base);
  }
  for (; strip > 0; --strip) {
    size_t slash = name.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    // Several slashes are one.
    size_t next = name.find_first_not_of('/', slash);
    if (next == std::string_view::npos) return std::nullopt;
    name.remove_prefix(next);
  }
  if (name.empty()) return std::nullopt;
  return std::string(name);
}

bool IsDangerous(std::string_view name) {
  if (name.starts_with('/')) return true;
  while (!name.empty()) {
    size_t slash = std::min(name.find('/'), name.size());
    if (name.substr(0, slash) == "..") return true;
    name.remove_prefix(std::min(slash + 1, name.size()));
  }
  return false;
}

const Candidate* BestName(const std::vector<Candidate>& names, bool posix) {
  const Candidate* best = nullptr;
  for (const Candidate& name : names)
    if (name.exists && (!best || (!posix && Rank(name) < Rank(*best)))) best = &name;
  return best;
}

const Candidate* BestNewName(const std::vector<Candidate>& names) {
  const Candidate* best = nullptr;
  for (const Candidate& name : names)
    if (!best || name.missing_dirs < best->missing_dirs ||
        (name.missing_dirs == best->missing_dirs && Rank(name) < Rank(*best)))
      best = &name;
  return best;
}

}  // namespace bivalve::commands::patch
