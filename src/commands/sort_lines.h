// Lines in memory, sorted in runs that are merged: what sort does between reading and writing.
//
// Each line carries a number made of its first key once (SortPrefix); most comparisons end there. A
// run is ordered by a radix sort of these numbers, and by comparing texts only where they are equal.
// Every step is short: run size and merge steps are bounded, so that a caller can wait in between.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "commands/sort_key.h"

namespace bivalve::commands {

struct SortLine {
  uint64_t prefix;
  const char* text;
  uint32_t length;

  std::string_view View() const { return {text, length}; }
};

// Keeps the bytes of all lines. A caller reads into Space() and says how much came.
class LineArena {
 public:
  explicit LineArena(char delimiter) : delimiter_(delimiter) {}
  // Room for the next bytes, at least 16 KiB.
  std::span<char> Space();
  // Appends the lines that are whole now to `lines`, without delimiters and prefixes.
  void Commit(size_t bytes, std::vector<SortLine>& lines);
  // The last line of a file, which has no delimiter.
  void EndFile(std::vector<SortLine>& lines);

 private:
  static constexpr size_t kChunk = 512 << 10;
  const char delimiter_;
  std::vector<std::unique_ptr<char[]>> chunks_;
  size_t size_ = 0;  // of the last chunk
  size_t used_ = 0;
  size_t start_ = 0;  // of the line that is not whole yet
};

inline int Compare(const SortLine& a, const SortLine& b, const SortRules& rules) {
  if (a.prefix != b.prefix) return a.prefix < b.prefix ? -1 : 1;
  return CompareLines(a.View(), b.View(), rules);
}

// Sorts, keeping the order of equal lines. In any order when the meter says stop.
void SortRun(std::vector<SortLine>& run, const SortRules& rules, Meter& meter);

// Merges two sorted runs, `left` the earlier one, step by step.
class RunMerger {
 public:
  RunMerger(std::vector<SortLine> left, std::vector<SortLine> right, const SortRules& rules);
  // Does about `lines` of it; true when all is done.
  bool Step(size_t lines);
  std::vector<SortLine> Take() { return std::move(merged_); }

 private:
  std::vector<SortLine> left_, right_, merged_;
  size_t i_ = 0, j_ = 0;
  const SortRules& rules_;
};

}  // namespace bivalve::commands
