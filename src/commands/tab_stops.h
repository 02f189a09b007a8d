// Tab stops as `expand -t` and `unexpand -t` take them. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

class TabStops {
 public:
  // Each line of `errors` is a diagnostic of GNU's.
  std::vector<std::string> errors;

  // A list: "8", "4,8", "4 8", "4,/8", "4,+8".
  void Parse(std::string_view text);
  void Add(uint64_t stop) { stops_.push_back(stop); }
  // After all of them.
  void Finish();

  // The column of the next stop; *none is set when there is none any more.
  uint64_t Next(uint64_t column, size_t* index, bool* none) const;

 private:
  enum class Kind : uint8_t { kStop, kExtend, kIncrement };
  void Take(Kind kind, uint64_t value);
  std::vector<uint64_t> stops_;
  uint64_t extend_ = 0;
  uint64_t increment_ = 0;
  uint64_t size_ = 0;  // when all are equally far apart
};

}  // namespace bivalve::commands
