#include "commands/sort_lines.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "base/scan.h"

namespace bivalve::commands {
namespace {

// Below this, counting digits costs more than comparing.
constexpr size_t kSmall = 300;

bool Less(const SortLine& a, const SortLine& b, const SortRules& rules) { return Compare(a, b, rules) < 0; }

// SortPrefix of a line of one to eight digits for `sort -n`: it has to be DecimalPrefix's (sort_key.cc).
// False: it is another text. Reads eight bytes, which the arena has.
bool PlainNumber(const SortLine& line, uint64_t* prefix) {
  if (line.length - 1 > 7) return false;
  const auto missing = 64 - 8 * line.length;
  uint64_t digits;
  std::memcpy(&digits, line.text, sizeof digits);
  digits <<= missing;  // the first digit is the lowest byte
  if (missing) digits |= 0x3030303030303030 >> (64 - missing);
  constexpr uint64_t kHigh = 0xF0F0F0F0F0F0F0F0, kZeros = 0x3030303030303030;
  if (((digits & kHigh) ^ kZeros) | (((digits + 0x0606060606060606) & kHigh) ^ kZeros)) return false;
  digits = (digits & 0x0F0F0F0F0F0F0F0F) * 2561 >> 8;
  digits = (digits & 0x00FF00FF00FF00FF) * 6553601 >> 16;
  digits = (digits & 0x0000FFFF0000FFFF) * 42949672960001 >> 32;
  *prefix = uint64_t{1} << 63 | digits << 14;
  return true;
}

// A key's place in a line, its number or its hash may cost as much as its bytes are many.
bool PaysForKeys(const SortLine& line, Meter& meter) { return meter.Spend(4 + line.length / 32); }

void SetPrefixes(std::vector<SortLine>& run, const SortRules& rules, Meter& meter) {
  const SortKey* key = rules.keys.size() == 1 ? &rules.keys[0] : nullptr;
  if (!key || key->order != SortKey::Order::kNumeric || !key->WholeLine()) {
    for (SortLine& line : run) {
      line.prefix = SortPrefix(line.View(), rules);
      if (!rules.keys.empty() && !PaysForKeys(line, meter)) return;
    }
    return;
  }
  for (SortLine& line : run) {
    if (!PlainNumber(line, &line.prefix))
      line.prefix = SortPrefix(line.View(), rules);
    else if (key->reverse)
      line.prefix = ~line.prefix;
  }
}

// Stable, by prefix only: a pass for each digit in which the prefixes differ.
void RadixSort(std::vector<SortLine>& run) {
  constexpr int kBits = 11;
  constexpr uint64_t kMask = (1 << kBits) - 1;
  const size_t count = run.size();
  auto other = std::make_unique_for_overwrite<SortLine[]>(count);
  SortLine* from = run.data();
  SortLine* to = other.get();
  uint64_t all_and = ~uint64_t{0}, all_or = 0;
  for (const SortLine& line : run) {
    all_and &= line.prefix;
    all_or |= line.prefix;
  }
  uint64_t varies = all_and ^ all_or;
  while (varies) {
    const int shift = std::countr_zero(varies);
    varies = varies >> shift >> kBits << kBits << shift;
    uint32_t place[kMask + 1] = {};
    for (size_t i = 0; i < count; ++i) ++place[from[i].prefix >> shift & kMask];
    uint32_t sum = 0;
    for (uint32_t& lines : place) sum += std::exchange(lines, sum);
    for (size_t i = 0; i < count; ++i) to[place[from[i].prefix >> shift & kMask]++] = from[i];
    std::swap(from, to);
  }
  if (from != run.data()) std::copy_n(from, count, run.data());
}

}  // namespace

std::span<char> LineArena::Space() {
  constexpr size_t kLeast = 16 << 10;
  if (size_ - used_ < kLeast) {
    size_t partial = used_ - start_;
    // The first chunk is small: most inputs are.
    size_t wanted = std::max(chunks_.empty() ? size_t{64} << 10 : kChunk, 2 * partial + kLeast);
    // A few bytes more, that a line can be read as a whole word (PlainNumber).
    auto chunk = std::make_unique_for_overwrite<char[]>(wanted + sizeof(uint64_t));
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

void SortRun(std::vector<SortLine>& run, const SortRules& rules, Meter& meter) {
  SetPrefixes(run, rules, meter);
  bool going = true;
  if (run.size() < kSmall) {
    std::stable_sort(run.begin(), run.end(),
                     [&](const SortLine& a, const SortLine& b) { return Less(a, b, rules); });
    return;
  }
  if (!meter.Hold(2 * run.size() * sizeof(SortLine))) return;
  RadixSort(run);
  for (size_t i = 0; i < run.size();) {
    size_t end = i + 1;
    while (end < run.size() && run[end].prefix == run[i].prefix) ++end;
    if (end - i > 1) {
      std::stable_sort(run.begin() + static_cast<ptrdiff_t>(i), run.begin() + static_cast<ptrdiff_t>(end),
                       [&](const SortLine& a, const SortLine& b) {
                         // When it has to end all are equal.
                         going = going && PaysForKeys(a, meter);
                         return going && CompareLines(a.View(), b.View(), rules) < 0;
                       });
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
