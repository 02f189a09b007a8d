// Glob: a pattern of ignore files, of -g and of file types, as ripgrep reads them: `*` and `?` stop at
// slashes,
// `**` goes over directories, `[…]` and `{…,…}`.
//
// Matching follows sets of positions, so that its time is bounded by the product of both lengths; it is spent
// from the meter.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "base/result.h"

namespace bivalve::commands::rg {

class Glob {
 public:
  // EINVAL with ripgrep's words.
  static Result<Glob> Compile(std::string_view text, bool ignore_case);
  bool Matches(std::string_view path, Meter& meter) const;

 private:
  enum class Kind : uint8_t { kByte, kOne, kStar, kClass, kDirs, kRest };
  struct Token {
    Kind kind;
    unsigned char byte = 0;
    int set = 0;
  };
  using Sequence = std::vector<Token>;
  static constexpr size_t kMaxAlternatives = 256;

  Result<void> Add(std::string_view text);
  Result<size_t> AddClass(std::string_view text, size_t at, Sequence& into);
  bool MatchesOne(const Sequence& tokens, std::string_view path, Meter& meter) const;

  bool ignore_case_ = false;
  std::vector<Sequence> alternatives_;
  std::vector<std::bitset<256>> sets_;
};

}  // namespace bivalve::commands::rg
