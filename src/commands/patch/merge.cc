// Merging a hunk into a file that has changed where it belongs (--merge).
//
// The hunk's old side, its new side and the file are three versions of the same lines: what only one of the
// two changed is taken, what both changed alike is there already, and the rest is a conflict.
#include <algorithm>

#include "commands/patch/apply.h"

namespace bivalve::commands::patch {
namespace {

// What a conflict may cost to find.
constexpr size_t kMostCells = size_t{4} << 20;

}  // namespace

// Where most lines of the old side are in the rest of the file, in their order, with the fewest lines of both
// that have none of the other side; of equals the nearest to where the hunk belongs. With less than half of
// the lines it is the place itself, with nothing in it.
Application::Region Application::Nearest(const std::vector<std::string_view>& old, int64_t wanted) {
  struct Cell {
    int64_t cost, begin;
  };
  const int64_t count = line_count();
  const auto most = static_cast<int64_t>(old.size());
  Region best{std::clamp(wanted, done_, count), std::clamp(wanted, done_, count)};
  int64_t best_cost = most;
  if (!meter_.Hold(2 * (old.size() + 1) * sizeof(Cell))) return best;
  std::vector<Cell> column(old.size() + 1), last;
  for (size_t i = 0; i <= old.size(); ++i) column[i] = {static_cast<int64_t>(i), done_};
  for (int64_t line = done_; line < count; ++line) {
    if (!meter_.Spend(most / 4 + 1)) return best;
    last.swap(column);
    column.resize(old.size() + 1);
    column[0] = {0, line + 1};
    for (size_t i = 1; i <= old.size(); ++i) {
      Cell cell = last[i];
      ++cell.cost;
      if (column[i - 1].cost + 1 < cell.cost) cell = {column[i - 1].cost + 1, column[i - 1].begin};
      // A line in place of another one counts once.
      int64_t change = Equal(lines_[static_cast<size_t>(line)], old[i - 1]) ? 0 : 1;
      if (last[i - 1].cost + change <= cell.cost) cell = {last[i - 1].cost + change, last[i - 1].begin};
      column[i] = cell;
    }
    const Cell& end = column[old.size()];
    if (end.cost > best_cost || (end.cost == best_cost && best_cost == most)) continue;
    // Of the same beginning the longer one has more lines in common.
    bool nearer = std::abs(end.begin - wanted) <= std::abs(best.begin - wanted);
    if (end.cost < best_cost || nearer) {
      best = {end.begin, line + 1};
      best_cost = end.cost;
    }
  }
  return best;
}

std::vector<int64_t> Application::Align(const std::vector<std::string_view>& old, Region region) {
  std::vector<int64_t> partner(old.size(), -1);
  size_t rows = old.size() + 1, columns = static_cast<size_t>(region.end - region.begin) + 1;
  if (rows * columns > kMostCells || !meter_.Hold(rows * columns * sizeof(uint32_t))) return partner;
  if (!meter_.Spend(static_cast<int64_t>(rows * columns / 4))) return partner;
  // How many lines the rests of both have in common.
  std::vector<uint32_t> common(rows * columns, 0);
  auto equal = [&](size_t i, size_t j) {
    return Equal(lines_[static_cast<size_t>(region.begin) + j], old[i]);
  };
  for (size_t i = rows - 1; i-- > 0;)
    for (size_t j = columns - 1; j-- > 0;)
      common[i * columns + j] = equal(i, j)
                                    ? common[(i + 1) * columns + j + 1] + 1
                                    : std::max(common[(i + 1) * columns + j], common[i * columns + j + 1]);
  for (size_t i = 0, j = 0; i + 1 < rows && j + 1 < columns;) {
    if (equal(i, j)) {
      partner[i++] = region.begin + static_cast<int64_t>(j++);
    } else if (common[(i + 1) * columns + j] >= common[i * columns + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return partner;
}

void Application::Marker(char c) { Write(std::string(7, c) + "\n"); }

std::vector<Application::Merged> Application::Merge(const Hunk& hunk, bool show_old) {
  std::vector<Merged> parts;
  std::vector<std::string_view> old;
  for (const HunkLine& line : hunk.lines)
    if (line.kind != '+') old.push_back(line.text);
  int64_t wanted = hunk.old_first - (hunk.old_count != 0) + offset_;
  Region region = Nearest(old, wanted);
  // Less context in front, or behind, says that the file begins, or ends, there.
  if (hunk.Prefix() < hunk.Suffix() && hunk.old_first <= 1 && done_ == 0) region.begin = 0;
  if (hunk.Suffix() < hunk.Prefix()) region.end = line_count();
  std::vector<int64_t> partner = Align(old, region);
  offset_ += region.begin - std::clamp(wanted, done_, line_count());
  CopyTo(region.begin);
  done_ = region.begin;
  auto write = [&](const std::vector<std::string_view>& lines) {
    for (std::string_view line : lines) Write(line);
  };
  auto same = [&](const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](std::string_view x, std::string_view y) { return Equal(x, y); });
  };
  std::vector<std::string_view> was, ours, theirs;
  // What has gathered between two lines that all three have.
  // Lines are counted as GNU patch does it: with those that went.
  auto line_now = [&] { return out_lines_ + removed_; };
  auto settle = [&](int64_t file_end) {
    for (; done_ < file_end; ++done_) ours.push_back(lines_[static_cast<size_t>(done_)]);
    int64_t first = line_now() + 1;
    if (same(was, theirs)) {
      write(ours);
    } else if (same(was, ours)) {
      write(theirs);
      parts.push_back({Merged::kMerged, first, std::max(first, line_now())});
      removed_ += static_cast<int64_t>(was.size());
    } else if (same(ours, theirs)) {
      write(ours);
      parts.push_back({Merged::kAlready, first, std::max(first, line_now())});
    } else {
      // What both begin and end with is no conflict.
      std::vector<std::string_view> tail;
      while (!show_old && !ours.empty() && !theirs.empty() && Equal(ours.front(), theirs.front())) {
        Write(ours.front());
        ours.erase(ours.begin());
        theirs.erase(theirs.begin());
      }
      while (!show_old && !ours.empty() && !theirs.empty() && Equal(ours.back(), theirs.back())) {
        tail.insert(tail.begin(), ours.back());
        ours.pop_back();
        theirs.pop_back();
      }
      first = line_now() + 1;
      Marker('<');
      write(ours);
      if (show_old) {
        Marker('|');
        write(was);
      }
      Marker('=');
      write(theirs);
      Marker('>');
      parts.push_back({Merged::kConflict, first, line_now()});
      write(tail);
    }
    was.clear();
    ours.clear();
    theirs.clear();
  };
  size_t number = 0;
  for (const HunkLine& line : hunk.lines) {
    if (!meter_.SpendBytes(line.text.size())) return parts;
    if (line.kind == '+') {
      theirs.push_back(line.text);
      continue;
    }
    int64_t at = partner[number++];
    if (line.kind == ' ' && at >= 0) {
      settle(at);
      Write(lines_[static_cast<size_t>(at)]);
      done_ = at + 1;
      continue;
    }
    was.push_back(line.text);
    if (line.kind == ' ') theirs.push_back(line.text);
    if (at < 0) continue;
    for (; done_ <= at; ++done_) ours.push_back(lines_[static_cast<size_t>(done_)]);
  }
  settle(region.end);
  shift_ += hunk.new_count - hunk.old_count;
  return parts;
}

}  // namespace bivalve::commands::patch
