#include "commands/fmt_paragraph.h"

namespace bivalve::commands {
namespace {

constexpr int64_t kMaxCost = INT64_MAX;
constexpr int64_t Square(int64_t n) { return n * n; }
constexpr int64_t ShortCost(int64_t n) { return Square(n * 10); }
constexpr int64_t RaggedCost(int64_t n) { return ShortCost(n) / 2; }
constexpr int64_t kLineCost = Square(70);
constexpr int64_t WidowCost(int64_t n) { return Square(200) / (n + 2); }
constexpr int64_t OrphanCost(int64_t n) { return Square(150) / (n + 2); }
constexpr int64_t kSentenceBonus = Square(50);
constexpr int64_t kNoBreakCost = Square(600);
constexpr int64_t kParenBonus = Square(40);
constexpr int64_t kPunctuationBonus = Square(40);
constexpr int64_t kLineCredit = Square(3);

// What it costs that a line begins here, whatever is on it.
int64_t BaseCost(const std::vector<FmtWord>& words, size_t at) {
  int64_t cost = kLineCost;
  if (at > 0) {
    const FmtWord& before = words[at - 1];
    if (before.period) {
      cost += before.final ? -kSentenceBonus : kNoBreakCost;
    } else if (before.punctuation) {
      cost -= kPunctuationBonus;
    } else if (at > 1 && words[at - 2].final) {
      cost += WidowCost(before.length());
    }
  }
  if (words[at].opens) {
    cost -= kParenBonus;
  } else if (words[at].final) {
    cost += OrphanCost(words[at].length());
  }
  return cost;
}

// What a line of this length costs when `next` begins the one behind it.
int64_t LineCost(const std::vector<FmtWord>& words, size_t next, int length, int goal) {
  size_t end = words.size() - 1;
  if (next == end) return 0;
  int64_t cost = ShortCost(goal - length);
  if (words[next].next_break != end) cost += RaggedCost(length - words[next].line_length);
  return cost;
}

}  // namespace

void BreakParagraph(std::vector<FmtWord>& words, const FmtShape& shape, Meter& meter) {
  const size_t end = words.size() - 1;
  words[end].best_cost = 0;
  for (size_t start = end; start-- > 0;) {
    int64_t best = kMaxCost;
    int length = (start == 0 ? shape.first_indent : shape.other_indent) + words[start].length();
    size_t next = start;
    do {
      ++next;
      int64_t cost = LineCost(words, next, length, shape.goal_width) + words[next].best_cost;
      if (start == 0 && shape.last_line_length > 0) cost += RaggedCost(length - shape.last_line_length);
      if (cost < best) {
        best = cost;
        words[start].next_break = next;
        words[start].line_length = length;
      }
      if (next == end) break;
      length += words[next - 1].space + words[next].length();
    } while (length < shape.max_width);
    words[start].best_cost = best + BaseCost(words, start);
    if (!meter.Spend(static_cast<int64_t>(next - start))) return;
  }
}

size_t FindSplit(const std::vector<FmtWord>& words) {
  const size_t end = words.size() - 1;
  size_t split = end;
  int64_t best = kMaxCost;
  for (size_t at = words[0].next_break; at != end; at = words[at].next_break) {
    int64_t cost = words[at].best_cost - words[words[at].next_break].best_cost;
    if (cost < best) {
      split = at;
      best = cost;
    }
    if (best <= kMaxCost - kLineCredit) best += kLineCredit;
  }
  return split;
}

}  // namespace bivalve::commands
