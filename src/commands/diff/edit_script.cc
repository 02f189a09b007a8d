#include "commands/diff/edit_script.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/unicode.h"
#include "base/utf8.h"

namespace bivalve::commands::diff {
namespace {

// One file's part that is compared.
struct Side {
  size_t begin = 0;  // of all lines
  std::vector<int> classes;
  std::vector<int> kept;      // classes of the lines that take part
  std::vector<size_t> index;  // and which they are
  // changed[i + 1] is line i's; one unchanged line stands before and one behind.
  std::vector<uint8_t> changed;
  size_t Count() const { return classes.size(); }
  uint8_t& Changed(size_t line) { return changed[line + 1]; }
};

// Which lines are left out: those that the other file has none of, and of those that it has many of the ones
// between such lines. Both kinds would only make matches by chance.
void KeepUseful(Side& side, const std::vector<size_t>& others, bool all) {
  const size_t count = side.Count();
  std::vector<uint8_t> drop(count, 0);  // 1: surely, 2: maybe
  size_t many = 5;
  for (size_t rest = count / 64; (rest >>= 2) > 0;) many *= 2;
  for (size_t i = 0; i < count; ++i) {
    size_t matches = others[static_cast<size_t>(side.classes[i])];
    drop[i] = matches == 0 ? 1 : matches > many ? 2 : 0;
  }
  for (size_t i = 0; i < count; ++i) {
    if (drop[i] == 2) {
      drop[i] = 0;  // not within a run that begins with a sure one
      continue;
    }
    if (drop[i] == 0) continue;
    size_t end = i, maybes = 0;
    for (; end < count && drop[end]; ++end) maybes += drop[end] == 2;
    while (end > i && drop[end - 1] == 2) {
      drop[--end] = 0;
      --maybes;
    }
    size_t length = end - i;
    if (maybes * 4 > length) {
      for (size_t j = i; j < end; ++j)
        if (drop[j] == 2) drop[j] = 0;
      i = end - 1;
      continue;
    }
    // Long runs of maybes within the run stay in.
    size_t least = 1;
    for (size_t rest = length >> 2; (rest >>= 2) > 0;) least <<= 1;
    ++least;
    for (size_t j = 0, run = 0; j < length; ++j) {
      if (drop[i + j] != 2) {
        run = 0;
      } else if (++run == least) {
        for (size_t k = j + 1 - run; k <= j; ++k) drop[i + k] = 0;
      } else if (run > least) {
        drop[i + j] = 0;
      }
    }
    // So do those near both ends, up to three sure ones together or the first sure one eight lines in.
    auto trim = [&](auto at) {
      for (size_t j = 0, sure = 0; j < length; ++j) {
        uint8_t& state = drop[at(j)];
        if (j >= 8 && state == 1) break;
        if (state == 2) {
          state = 0;
          sure = 0;
        } else if (state == 0) {
          sure = 0;
        } else {
          ++sure;
        }
        if (sure == 3) break;
      }
    };
    trim([&](size_t j) { return i + j; });
    i += length - 1;
    trim([&](size_t j) { return i - j; });
  }
  for (size_t i = 0; i < count; ++i) {
    if (all || drop[i] == 0) {
      side.kept.push_back(side.classes[i]);
      side.index.push_back(i);
    } else {
      side.Changed(i) = 1;
    }
  }
}

class Comparer {
 public:
  Comparer(Side& a, Side& b, bool minimal, Meter& meter) : a_(a), b_(b), minimal_(minimal), meter_(meter) {
    auto na = static_cast<int64_t>(a.kept.size()), nb = static_cast<int64_t>(b.kept.size());
    int64_t diagonals = na + nb + 3;
    forward_.assign(static_cast<size_t>(diagonals), 0);
    backward_.assign(static_cast<size_t>(diagonals), 0);
    zero_ = nb + 1;
    int64_t cost = 1;
    for (int64_t rest = diagonals; rest != 0; rest >>= 2) cost <<= 1;
    too_expensive_ = std::max<int64_t>(4096, cost);
  }

  void Run() {
    struct Box {
      int64_t x0, x1, y0, y1;
      bool minimal;
    };
    std::vector<Box> todo{
        {0, static_cast<int64_t>(a_.kept.size()), 0, static_cast<int64_t>(b_.kept.size()), minimal_}};
    while (!todo.empty() && !stopped_) {
      Box box = todo.back();
      todo.pop_back();
      auto& [x0, x1, y0, y1, minimal] = box;
      while (x0 < x1 && y0 < y1 && Same(x0, y0)) ++x0, ++y0;
      while (x0 < x1 && y0 < y1 && Same(x1 - 1, y1 - 1)) --x1, --y1;
      if (x0 == x1) {
        for (; y0 < y1; ++y0) b_.Changed(b_.index[static_cast<size_t>(y0)]) = 1;
      } else if (y0 == y1) {
        for (; x0 < x1; ++x0) a_.Changed(a_.index[static_cast<size_t>(x0)]) = 1;
      } else {
        Split split = Middle(x0, x1, y0, y1, minimal);
        if (stopped_) return;
        todo.push_back({x0, split.x, y0, split.y, split.low_minimal});
        todo.push_back({split.x, x1, split.y, y1, split.high_minimal});
      }
    }
  }

 private:
  struct Split {
    int64_t x = 0, y = 0;
    bool low_minimal = true, high_minimal = true;
  };

  bool Same(int64_t x, int64_t y) const {
    return a_.kept[static_cast<size_t>(x)] == b_.kept[static_cast<size_t>(y)];
  }
  int64_t& F(int64_t d) { return forward_[static_cast<size_t>(d + zero_)]; }
  int64_t& B(int64_t d) { return backward_[static_cast<size_t>(d + zero_)]; }

  // The middle of a shortest edit of the box, by going from both corners until the ways meet.
  Split Middle(int64_t x0, int64_t x1, int64_t y0, int64_t y1, bool minimal) {
    const int64_t lowest = x0 - y1, highest = x1 - y0;
    const int64_t start = x0 - y0, end = x1 - y1;
    const bool odd = (start - end) & 1;
    int64_t fmin = start, fmax = start, bmin = end, bmax = end;
    F(start) = x0;
    B(end) = x1;
    for (int64_t cost = 1;; ++cost) {
      int64_t work = 0;
      fmin > lowest ? void(F(--fmin - 1) = -1) : void(++fmin);
      fmax < highest ? void(F(++fmax + 1) = -1) : void(--fmax);
      for (int64_t d = fmax; d >= fmin; d -= 2) {
        int64_t low = F(d - 1), high = F(d + 1);
        int64_t x = low < high ? high : low + 1, from = x;
        for (int64_t y = x - d; x < x1 && y < y1 && Same(x, y); ++y) ++x;
        work += x - from + 1;
        F(d) = x;
        if (odd && bmin <= d && d <= bmax && B(d) <= x) return {x, x - d, true, true};
      }
      bmin > lowest ? void(B(--bmin - 1) = INT64_MAX) : void(++bmin);
      bmax < highest ? void(B(++bmax + 1) = INT64_MAX) : void(--bmax);
      for (int64_t d = bmax; d >= bmin; d -= 2) {
        int64_t low = B(d - 1), high = B(d + 1);
        int64_t x = low < high ? low : high - 1, from = x;
        for (int64_t y = x - d; x0 < x && y0 < y && Same(x - 1, y - 1); --y) --x;
        work += from - x + 1;
        B(d) = x;
        if (!odd && fmin <= d && d <= fmax && x <= F(d)) return {x, x - d, true, true};
      }
      if (!meter_.Spend(work / 8 + 1)) {
        stopped_ = true;
        return {};
      }
      if (minimal || cost < too_expensive_) continue;
      // Too expensive: the way that has come furthest is good enough.
      int64_t forward_sum = -1, forward_x = 0, backward_sum = INT64_MAX, backward_x = 0;
      for (int64_t d = fmax; d >= fmin; d -= 2) {
        int64_t x = std::min(F(d), x1), y = x - d;
        if (y1 < y) {
          x = y1 + d;
          y = y1;
        }
        if (forward_sum < x + y) {
          forward_sum = x + y;
          forward_x = x;
        }
      }
      for (int64_t d = bmax; d >= bmin; d -= 2) {
        int64_t x = std::max(x0, B(d)), y = x - d;
        if (y < y0) {
          x = y0 + d;
          y = y0;
        }
        if (x + y < backward_sum) {
          backward_sum = x + y;
          backward_x = x;
        }
      }
      if ((x1 + y1) - backward_sum < forward_sum - (x0 + y0))
        return {forward_x, forward_sum - forward_x, true, false};
      return {backward_x, backward_sum - backward_x, false, true};
    }
  }

  Side& a_;
  Side& b_;
  const bool minimal_;
  Meter& meter_;
  std::vector<int64_t> forward_, backward_;  // by diagonal: how far the ways have come
  int64_t zero_;
  int64_t too_expensive_;
  bool stopped_ = false;
};

// Moves runs of changes in `side`: together where they touch, then as far down as they go, but to a run of
// the other file where there is one.
void ShiftRuns(Side& side, Side& other, Meter& meter) {
  const auto count = static_cast<ptrdiff_t>(side.Count());
  // Places in `changed`, which has one more entry in front: -1 is one.
  uint8_t* changed = side.changed.data() + 1;
  const uint8_t* others = other.changed.data() + 1;
  const int* classes = side.classes.data();
  ptrdiff_t i = 0, j = 0;
  for (;;) {
    const ptrdiff_t from = i + j;
    while (i < count && !changed[i]) {
      while (others[j++]) {
      }
      ++i;
    }
    if (i == count || !meter.Spend((i + j - from) / 16 + 1)) return;
    ptrdiff_t start = i;
    while (changed[++i]) {
    }
    while (others[j]) ++j;
    ptrdiff_t length, corresponding;
    do {
      length = i - start;
      if (!meter.Spend(length / 16 + 1)) return;
      while (start > 0 && classes[start - 1] == classes[i - 1]) {
        changed[--start] = 1;
        changed[--i] = 0;
        while (changed[start - 1]) --start;
        while (others[--j]) {
        }
      }
      corresponding = others[j - 1] ? i : count;
      while (i != count && classes[start] == classes[i]) {
        changed[start++] = 0;
        changed[i++] = 1;
        while (changed[i]) ++i;
        while (others[++j]) corresponding = i;
      }
    } while (length != i - start);
    while (corresponding < i) {
      changed[--start] = 1;
      changed[--i] = 0;
      while (others[--j]) {
      }
    }
  }
}

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

Lines SplitLines(std::string_view text) {
  Lines result;
  while (!text.empty()) {
    size_t end = text.find('\n');
    result.lines.push_back(text.substr(0, end));
    result.missing_newline = end == std::string_view::npos;
    text.remove_prefix(result.missing_newline ? text.size() : end + 1);
  }
  return result;
}

std::string LineKey(std::string_view line, const Comparison& how) {
  std::string key;
  if (how.space == Comparison::kAll) {
    for (char c : line)
      if (!IsSpace(c)) key += c;
  } else if (how.space == Comparison::kAmount) {
    for (size_t i = 0; i < line.size(); ++i) {
      if (!IsSpace(line[i])) {
        key += line[i];
        continue;
      }
      while (i + 1 < line.size() && IsSpace(line[i + 1])) ++i;
      if (i + 1 < line.size()) key += ' ';
    }
  } else {
    if (how.space & Comparison::kTrailing)
      while (!line.empty() && IsSpace(line.back())) line.remove_suffix(1);
    if (how.space & Comparison::kTabExpansion) {
      for (char c : line) {
        if (c == '\t')
          key.append(how.tab_size - key.size() % how.tab_size, ' ');
        else
          key += c;
      }
    } else {
      key = line;
    }
  }
  if (!how.ignore_case) return key;
  std::string lower;
  for (std::string_view rest = key; !rest.empty();) {
    Utf8Char c = DecodeUtf8(rest);
    if (c.code == kInvalidChar)
      lower += rest[0];
    else
      AppendUtf8(lower, ToLower(c.code));
    rest.remove_prefix(c.length);
  }
  return lower;
}

std::vector<Change> FindChanges(const Lines& a, const Lines& b, const Comparison& how, Meter& meter) {
  const Lines* files[2] = {&a, &b};
  // Lines that are equal byte for byte; the last ones only when both or none have a newline.
  auto same = [&](size_t i, size_t j) {
    if (a.lines[i] != b.lines[j]) return false;
    bool cut_a = a.missing_newline && i + 1 == a.Count(), cut_b = b.missing_newline && j + 1 == b.Count();
    return cut_a == cut_b || !how.newline_counts;
  };
  const size_t least = std::min(a.Count(), b.Count());
  size_t prefix = 0;
  while (prefix < least && same(prefix, prefix) && meter.SpendBytes(a.lines[prefix].size())) ++prefix;
  if (prefix == a.Count() && prefix == b.Count()) return {};
  size_t begin = prefix - std::min(prefix, how.horizon);
  size_t suffix = 0;
  while (suffix < least - begin && same(a.Count() - suffix - 1, b.Count() - suffix - 1) &&
         meter.SpendBytes(a.lines[a.Count() - suffix - 1].size()))
    ++suffix;
  size_t behind = suffix - std::min(suffix, how.horizon);

  bool plain = how.space == Comparison::kExact && !how.ignore_case;
  std::unordered_map<std::string, int> by_key;
  std::unordered_map<std::string_view, int> by_line;
  int classes = 0;
  Side sides[2];
  for (int f = 0; f < 2; ++f) {
    const Lines& file = *files[f];
    Side& side = sides[f];
    side.begin = begin;
    size_t end = file.Count() - behind;
    side.changed.assign(end - begin + 2, 0);
    for (size_t i = begin; i < end; ++i) {
      // A hash of the line, or a copy of it made letter by letter.
      const size_t work = file.lines[i].size() / (plain ? 64 : 8) + 8;
      if (!meter.Spend(static_cast<int64_t>(work)) || !meter.HoldMore(side.classes, 1)) return {};
      bool cut = file.missing_newline && i + 1 == file.Count() && how.newline_counts &&
                 how.space < Comparison::kTrailing;
      if (plain && !cut) {
        auto [at, fresh] = by_line.try_emplace(file.lines[i], classes);
        classes += fresh;
        side.classes.push_back(at->second);
      } else {
        std::string key = LineKey(file.lines[i], how);
        if (cut) key += std::string_view("\n\0", 2);  // no line can hold a newline
        auto [at, fresh] = by_key.try_emplace(std::move(key), classes);
        classes += fresh;
        side.classes.push_back(at->second);
      }
    }
  }
  std::vector<size_t> counts[2];
  for (int f = 0; f < 2; ++f) {
    counts[f].assign(static_cast<size_t>(classes), 0);
    for (int one : sides[f].classes) ++counts[f][static_cast<size_t>(one)];
  }
  if (!meter.Spend(static_cast<int64_t>(sides[0].Count() + sides[1].Count()))) return {};
  KeepUseful(sides[0], counts[1], how.minimal);
  KeepUseful(sides[1], counts[0], how.minimal);
  Comparer(sides[0], sides[1], how.minimal, meter).Run();
  ShiftRuns(sides[0], sides[1], meter);
  ShiftRuns(sides[1], sides[0], meter);

  std::vector<Change> changes;
  size_t i = 0, j = 0;
  while (i < sides[0].Count() || j < sides[1].Count()) {
    if (!sides[0].Changed(i) && !sides[1].Changed(j)) {
      ++i, ++j;
      continue;
    }
    Change change{i + begin, j + begin};
    while (sides[0].Changed(i)) ++i;
    while (sides[1].Changed(j)) ++j;
    change.deleted = i + begin - change.line0;
    change.inserted = j + begin - change.line1;
    changes.push_back(change);
  }
  return changes;
}

}  // namespace bivalve::commands::diff
