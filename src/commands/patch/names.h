// Which file a patch is for, of the names that its header has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/patch/input.h"

namespace bivalve::commands::patch {

// `name` without its first `strip` components, with -1 without all but the last; nothing when it has too few.
std::optional<std::string> StripName(std::string_view name, int64_t strip);
// Leads out of the directory.
bool IsDangerous(std::string_view name);

struct Candidate {
  enum Place { kOld, kNew, kIndex } place = kOld;
  std::string name;
  bool exists = false;
  int missing_dirs = 0;  // that would have to be made for it
};

// Of those names that `wanted` allows the one with the fewest components, then the shortest last component,
// then the shortest; the first of equals. (POSIX takes the first one.)
const Candidate* BestName(const std::vector<Candidate>& names, bool posix);
// For a file that is to be made: where the fewest directories are to be made, then as above.
const Candidate* BestNewName(const std::vector<Candidate>& names);

}  // namespace bivalve::commands::patch
