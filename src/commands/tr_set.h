// The two strings of tr, expanded to bytes. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

struct TrSets {
  std::string first;   // complemented where asked for, in order
  std::string second;  // when translating, as long as `first` (or `first` is cut)
  std::string error;   // GNU's diagnostic; then the sets are meaningless
  std::vector<std::string> warnings;
};

TrSets ParseTrSets(std::string_view first, std::optional<std::string_view> second, bool complement,
                   bool translate, bool truncate);

}  // namespace bivalve::commands
