// Names: which members and files tar is about, and how names are shown and made safe.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "shell/pattern.h"

namespace bivalve::commands::tar {

struct PatternStyle {
  bool wildcards = false;
  bool anchored = true;
  bool ignore_case = false;
  bool match_slash = true;  // whether wildcards match one
  bool plain = false;       // it was said that there are no wildcards
};

// An operand, or a line of a list (-T).
struct NameArgument {
  std::string name;
  std::string dir;  // of -C; "" for the current one
  bool recursive = true;
  PatternStyle style = {};
  size_t excludes = 0;  // how many exclusions were given before it
};

// A pattern for whole names, or for directories above them.
class NamePattern {
 public:
  NamePattern(std::string_view text, PatternStyle style);
  // `leading`: it may also match a directory above.
  bool Matches(std::string_view name, bool leading, Meter& meter) const;

 private:
  bool MatchesWhole(std::string_view name, Meter& meter) const;
  bool MatchesHere(std::string_view name, bool leading, Meter& meter) const;

  std::string text_;
  PatternStyle style_;
  std::vector<shell::Pattern> parts_;  // of the whole, or of each component
};

// How a name is shown: quoting style escape, literal, shell, c, …
std::string ShowName(std::string_view name, std::string_view style);
// The words of --quoting-style.
bool IsQuotingStyle(std::string_view style);

// What is left of a name that must not lead out of the directory: without "/" at the beginning and without
// everything up to a "..". *prefix is what was taken.
std::string_view SafeSuffix(std::string_view name, std::string_view* prefix);
bool HasDotDot(std::string_view name);
// The name without its first `count` components; "" when there are not so many.
std::string_view Strip(std::string_view name, int64_t count);

}  // namespace bivalve::commands::tar
