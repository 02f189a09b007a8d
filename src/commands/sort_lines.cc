#include "commands/sort_lines.h"

#include <algorithm>
#include <cstring>

#include "base/scan.h"

namespace bivalve::commands {
namespace {

// Below this, counting digits costs more than comparing.
constexpr size_t kSmall = 300;

bool Less(const SortLine& a, const SortLine& b, const SortRules& rules) { return Compare(a, b, rules) < 0; }

// Stable, by prefix only: a pass for each byte in which the prefixes differ.
void RadixSort(std::vector<SortLine>& run) {
  std::vector<SortLine> other(run.size());
  uint64_t all_and = ~uint64_t{0}, all_or = 0;
  for (const SortLine& line : run) {
    all_and &= line.prefix;
    all_or |= line.prefix;
  }
  uint64_t varies = all_and ^ all_or;
  for (int shift = 0; shift < 64; shift += 8) {
    if ((varies >> shift & 0xFF) == 0) continue;
    uint32_t place[256] = {};
    for (const SortLine& line : run) ++place[line.prefix >> shift & 0xFF];
    uint32_t sum = 0;
    for (uint32_t& count : place) {
      uint32_t here = count;
      count = sum;
      sum += here;
    }
    for (const SortLine& line : run) other[place[line.prefix >> shift & 0xFF]++] = line;
    run.swap(other);
  }
}

}  // namespace

std::span<char> LineArena::Space() {
  constexpr size_t kLeast = 16 << 10;
  if (size_ - used_ < kLeast) {
    size_t partial = used_ - start_;
    // The first chunk is small: most inputs are.
    size_t wanted = std::max(chunks_.empty() ? size_t{64} << 10 : kChunk, 2 * partial + kLeast);
    auto chunk = std::make_unique_for_overwrite<char[]>(wanted);
    if (partial) std::memcpy(chunk.get(), chunks_.back().get() + start_, partial);
    chunks_.push_back(std::move(chunk));
    size_ = wanted;
    used_ = partial;
    start_ = 0;
  }
  return {chunks_.back().get() + used_, size_ - used_};
}

void LineArena::Commit(size_t bytes, std::vector<SortLine>& lines) {
  char* base = chunks_.back().get();
  const size_t from = used_;
  used_ += bytes;
  ForEachLine({base + from, bytes}, delimiter_, [&](size_t, size_t end) {
    lines.push_back({0, base + start_, static_cast<uint32_t>(from + end - start_)});
    start_ = from + end + 1;
  });
}

void LineArena::EndFile(std::vector<SortLine>& lines) {
  if (start_ == used_) return;
  lines.push_back({0, chunks_.back().get() + start_, static_cast<uint32_t>(used_ - start_)});
  start_ = used_;
}

void SortRun(std::vector<SortLine>& run, const SortRules& rules) {
  for (SortLine& line : run) line.prefix = SortPrefix(line.View(), rules);
  if (run.size() < kSmall) {
    std::stable_sort(run.begin(), run.end(),
                     [&](const SortLine& a, const SortLine& b) { return Less(a, b, rules); });
    return;
  }
  RadixSort(run);
  for (size_t i = 0; i < run.size();) {
    size_t end = i + 1;
    while (end < run.size() && run[end].prefix == run[i].prefix) ++end;
    if (end - i > 1) {
      std::stable_sort(
          run.begin() + static_cast<ptrdiff_t>(i), run.begin() + static_cast<ptrdiff_t>(end),
          [&](const SortLine& a, const SortLine& b) { return CompareLines(a.View(), b.View(), rules) < 0; });
    }
    i = end;
  }
}

RunMerger::RunMerger(std::vector<SortLine> left, std::vector<SortLine> right, const SortRules& rules)
    : left_(std::move(left)), right_(std::move(right)), rules_(rules) {
  merged_.reserve(left_.size() + right_.size());
}

bool RunMerger::Step(size_t lines) {
  size_t stop = merged_.size() + lines;
  while (i_ < left_.size() && j_ < right_.size()) {
    if (merged_.size() >= stop) return false;
    bool take_right = Less(right_[j_], left_[i_], rules_);
    merged_.push_back(take_right ? right_[j_++] : left_[i_++]);
  }
  merged_.insert(merged_.end(), left_.begin() + static_cast<ptrdiff_t>(i_), left_.end());
  merged_.insert(merged_.end(), right_.begin() + static_cast<ptrdiff_t>(j_), right_.end());
  return true;
}

}  // namespace bivalve::commands
