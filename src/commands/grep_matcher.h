// Patterns of grep's command line made into a matcher.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "commands/grep_search.h"

namespace bivalve::commands {

enum class GrepSyntax : uint8_t { kBasic, kExtended, kFixed, kPerl };

struct GrepPatterns {
  GrepSyntax syntax = GrepSyntax::kBasic;
  std::vector<std::string> patterns;
  bool ignore_case = false, words = false, whole_lines = false;
  bool bytes = false;  // characters are bytes
  char line_end = '\n';
};

// EINVAL with the message to show. Warnings are added to *warnings.
Result<std::unique_ptr<GrepMatcher>> MakeGrepMatcher(const GrepPatterns& patterns,
                                                     std::vector<std::string>* warnings);

}  // namespace bivalve::commands
