// The names of split's output files: xaa, xab, … Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

class SplitNames {
 public:
  std::string prefix = "x";
  std::string extra;  // --additional-suffix
  std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz";
  std::string start;     // of -d and -x, without leading zeros; empty: none was given
  size_t length = 2;     // of the suffix
  bool may_grow = true;  // a suffix gets longer when all are used up

  // False: all are used up.
  bool Next();
  std::string Name() const;

 private:
  std::vector<size_t> digits_;  // indexes in `alphabet`
  bool begun_ = false;
};

}  // namespace bivalve::commands
