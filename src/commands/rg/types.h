// File types of -t and -T: names for lists of globs.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "commands/rg/settings.h"

namespace bivalve::commands::rg {

class Types {
 public:
  // EINVAL with the diagnostic.
  Result<void> Prepare(const Settings& settings);
  // Of a file's name, without directories.
  Verdict Match(std::string_view name, Meter& meter) const;
  // What --type-list shows.
  std::string List() const;

 private:
  struct Choice {
    Glob glob;
    bool wanted;
  };
  std::map<std::string, std::vector<std::string>> known_;
  std::vector<Choice> choices_;
  bool any_wanted_ = false;
};

}  // namespace bivalve::commands::rg
