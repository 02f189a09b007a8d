#include "shell/pattern.h"

#include <algorithm>

#include "shell/pattern_node.h"

namespace bivalve::shell {
namespace {

using Node = Pattern::Node;
using Sequence = Pattern::Sequence;
constexpr size_t kNone = Pattern::kNone;

// A set of positions in the text, always between characters: a whole range, or a sorted list.
struct Places {
  bool range = false;
  size_t low = 0, high = 0;
  std::vector<size_t> list;

  static Places At(size_t position) {
    Places places;
    places.list.push_back(position);
    return places;
  }
  static Places Range(size_t low, size_t high) {
    Places places;
    places.range = true;
    places.low = low;
    places.high = high;
    return places;
  }
  bool empty() const { return !range && list.empty(); }
  size_t Min() const { return range ? low : list.front(); }
  size_t Max() const { return range ? high : list.back(); }
  bool Has(size_t position) const {
    if (range) return position >= low && position <= high;
    return std::binary_search(list.begin(), list.end(), position);
  }
};

// Follows a sequence from a set of positions to the set of positions where it can end. Forward, or
// backward from ends to beginnings.
template <bool kForward>
class Walk {
 public:
  Walk(std::string_view text, PatternOptions options, Meter& meter)
      : text_(text),
        nocase_(options.nocase),
        dot_(options.guard_dot && !text.empty() && text[0] == '.'),
        meter_(meter) {}

  // Nodes that FindRun can do: one character, or a run of single characters.
  static bool TakesOne(const Node& node) {
    return node.kind == Node::kAny || node.kind == Node::kBracket ||
           (node.kind == Node::kRepeat1 && node.single);
  }
  bool FindRun(const Node& node, size_t from, size_t* start, size_t* end) {
    size_t at = from, beyond = 0;
    auto takes = [&] {
      if (node.kind != Node::kRepeat1) return Takes(node, at, &beyond);
      for (const Sequence& alternative : node.alternatives) {
        if (Takes(alternative[0], at, &beyond)) return true;
      }
      return false;
    };
    while (at < text_.size() && !takes()) at += CharAt(text_, at).length;
    if (!Spend((at - from) / 4 + 1) || at >= text_.size()) return false;
    *start = at;
    do {
      at = beyond;
    } while (node.kind == Node::kRepeat1 && takes());
    *end = at;
    return Spend((at - *start) / 4 + 1);
  }

  Places Follow(const Sequence& sequence, Places places) {
    for (size_t i = 0; i < sequence.size() && !places.empty(); ++i) {
      places = Step(kForward ? sequence[i] : sequence[sequence.size() - 1 - i], places);
      if (stopped_) return {};
    }
    return places;
  }

  std::vector<size_t> List(const Places& places) {
    if (!places.range) return places.list;
    std::vector<size_t> list;
    Each(places, [&](size_t at) { list.push_back(at); });
    return list;
  }

 private:
  bool Spend(size_t units) {
    if (!meter_.Spend(static_cast<int64_t>(units))) stopped_ = true;
    return !stopped_;
  }

  size_t Edge() const { return kForward ? text_.size() : 0; }
  // The character after (before) a position, and the position beyond it.
  PatternChar Char(size_t at) const { return kForward ? CharAt(text_, at) : CharBefore(text_, at); }
  size_t Beyond(size_t at, const PatternChar& c) const { return kForward ? at + c.length : at - c.length; }
  // Between `at` and what lies beyond stands the leading dot, which no wildcard takes.
  bool Guarded(size_t at, size_t beyond) const { return dot_ && (kForward ? at : beyond) == 0; }

  template <class F>
  void Each(const Places& places, F f) {
    if (!places.range) {
      for (size_t at : places.list) f(at);
      return;
    }
    for (size_t at = places.low;;) {
      f(at);
      if (at >= places.high || stopped_) return;
      at += CharAt(text_, at).length;
    }
  }

  Places Step(const Node& node, const Places& from) {
    switch (node.kind) {
      case Node::kText: return Text(node.text, from);
      case Node::kAny:
      case Node::kBracket: return Single(node, from);
      case Node::kStar: return Star(from);
      default: return Group(node, from);
    }
  }

  bool TextAt(std::string_view piece, size_t at, size_t* beyond) const {
    if (!nocase_) {
      if (kForward ? !text_.substr(at).starts_with(piece) : !text_.substr(0, at).ends_with(piece))
        return false;
      *beyond = kForward ? at + piece.size() : at - piece.size();
      return true;
    }
    size_t done = kForward ? 0 : piece.size();
    while (done != (kForward ? piece.size() : 0)) {
      if (at == Edge()) return false;
      PatternChar want = kForward ? CharAt(piece, done) : CharBefore(piece, done);
      PatternChar have = Char(at);
      if (want.invalid != have.invalid || want.code != (have.invalid ? have.code : ToLower(have.code)))
        return false;
      done = kForward ? done + want.length : done - want.length;
      at = Beyond(at, have);
    }
    *beyond = at;
    return true;
  }

  Places Text(const std::string& piece, const Places& from) {
    Places to;
    size_t beyond;
    if (!from.range || nocase_ || !kForward) {
      size_t count = 0;
      Each(from, [&](size_t at) {
        ++count;
        if (TextAt(piece, at, &beyond)) to.list.push_back(beyond);
      });
      Spend(count / 4 + 1);
      return to;
    }
    for (size_t at = from.low; (at = text_.find(piece, at)) != kNone && at <= from.high; ++at) {
      to.list.push_back(at + piece.size());
    }
    Spend((from.high - from.low) / 64 + to.list.size() + 1);
    return to;
  }

  bool Takes(const Node& node, size_t at, size_t* beyond) const {
    if (at == Edge()) return false;
    if (node.kind == Node::kText) return TextAt(node.text, at, beyond);
    PatternChar c = Char(at);
    *beyond = Beyond(at, c);
    if (Guarded(at, *beyond)) return false;
    if (node.kind == Node::kAny) return true;
    return node.set.Has(c.code, c.invalid);
  }

  Places Single(const Node& node, const Places& from) {
    Places to;
    size_t count = 0, beyond;
    Each(from, [&](size_t at) {
      ++count;
      if (Takes(node, at, &beyond)) to.list.push_back(beyond);
    });
    Spend(count / 4 + 1);
    return to;
  }

  Places Star(const Places& from) {
    Spend(1);
    if (kForward) {
      if (!dot_ || from.Min() > 0) return Places::Range(from.Min(), text_.size());
      // From before the leading dot a star takes nothing.
      Places rest = from;
      if (rest.range) {
        if (rest.high == 0) return Places::At(0);
        return Places::Range(0, text_.size());
      }
      if (rest.list.size() == 1) return Places::At(0);
      Places to = Places::Range(rest.list[1], text_.size());
      return Union(Places::At(0), to);
    }
    return dot_ && from.Max() > 0 ? Union(from, Places::Range(1, from.Max())) : Places::Range(0, from.Max());
  }

  Places Union(const Places& a, const Places& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    if (a.range && b.range && a.low <= b.high && b.low <= a.high) {
      return Places::Range(std::min(a.low, b.low), std::max(a.high, b.high));
    }
    if (a.range && a.low <= b.Min() && a.high >= b.Max()) return a;
    if (b.range && b.low <= a.Min() && b.high >= a.Max()) return b;
    std::vector<size_t> left = List(a), right = List(b);
    Places both;
    both.list.reserve(left.size() + right.size());
    std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both.list));
    Spend(both.list.size() / 4 + 1);
    return both;
  }

  Places Alternatives(const Node& node, const Places& from) {
    Places to;
    for (const Sequence& alternative : node.alternatives) {
      to = Union(to, Follow(alternative, from));
      if (stopped_) return {};
    }
    return to;
  }

  Places Group(const Node& node, const Places& from) {
    switch (node.kind) {
      case Node::kOptional: return Union(from, Alternatives(node, from));
      case Node::kOneOf: return Alternatives(node, from);
      case Node::kNot: return Not(node, from);
      default: break;
    }
    if (node.single && !from.range && from.list.size() == 1) return Run(node, from.list[0]);
    return Repeat(node, from);
  }

  // Repetition of single characters from one place: all places up to the first that does not fit.
  Places Run(const Node& node, size_t at) {
    size_t start = at, first = at, count = 0;
    for (bool more = true; more; ++count) {
      more = false;
      for (const Sequence& alternative : node.alternatives) {
        size_t beyond;
        if (!Takes(alternative[0], at, &beyond)) continue;
        if (at == start) first = beyond;
        at = beyond;
        more = true;
        break;
      }
    }
    Spend(count / 4 + 1);
    if (node.kind == Node::kRepeat1) {
      if (at == start) return {};
    } else {
      first = start;
    }
    return kForward ? Places::Range(first, at) : Places::Range(at, first);
  }

  Places Repeat(const Node& node, const Places& from) {
    std::vector<bool> seen(text_.size() + 1);
    Spend(text_.size() / 64 + 1);
    Places frontier = node.kind == Node::kRepeat0 ? from : Alternatives(node, from);
    while (!frontier.empty() && !stopped_) {
      Places fresh;
      Each(frontier, [&](size_t at) {
        if (seen[at]) return;
        seen[at] = true;
        fresh.list.push_back(at);
      });
      Spend(fresh.list.size() + 1);
      if (fresh.empty()) break;
      frontier = Alternatives(node, fresh);
    }
    Places to;
    for (size_t at = 0; at <= text_.size() && !stopped_; ++at) {
      if (seen[at]) to.list.push_back(at);
    }
    return to;
  }

  // Everything that can be reached but by the alternatives. Each start has its own answer.
  Places Not(const Node& node, const Places& from) {
    std::vector<bool> reached(text_.size() + 1);
    Each(from, [&](size_t at) {
      Places taken = Alternatives(node, Places::At(at));
      Places all = kForward ? Places::Range(at, text_.size()) : Places::Range(0, at);
      if (dot_ && kForward && at == 0) all = Places::At(0);
      if (dot_ && !kForward) all = at == 0 ? Places::At(0) : Places::Range(1, at);
      Spend((all.range ? all.high - all.low : 1) / 4 + 1);
      Each(all, [&](size_t end) {
        if (!reached[end] && !taken.Has(end)) reached[end] = true;
      });
    });
    Places to;
    for (size_t at = 0; at <= text_.size() && !stopped_; ++at) {
      if (reached[at]) to.list.push_back(at);
    }
    return to;
  }

  std::string_view text_;
  bool nocase_;
  bool dot_;
  Meter& meter_;
  bool stopped_ = false;
};

}  // namespace

Pattern::Pattern(std::string_view text, PatternOptions options)
    : options_(options), begins_with_star_(text.starts_with('*')) {
  if (text.find_first_of("\\*?[") == kNone && !options.nocase) {
    // Groups begin with `?`, `*` or one of these before a parenthesis.
    if (!options.extglob || text.find('(') == kNone) {
      literal_ = text;
      return;
    }
  }
  auto sequence = CompilePattern(text, options);
  bool plain = !options.nocase && !options.guard_dot;
  auto is_text = [&](size_t i) { return sequence[i].kind == Node::kText; };
  auto is_star = [&](size_t i) { return sequence[i].kind == Node::kStar; };
  shape_ = kGeneral;
  if (sequence.empty()) {
    shape_ = kLiteral;
  } else if (plain && sequence.size() == 1 && is_text(0)) {
    shape_ = kLiteral;
    literal_ = sequence[0].text;
  } else if (plain && sequence.size() == 1 && is_star(0)) {
    shape_ = kAnything;
  } else if (plain && sequence.size() == 2 && is_text(0) && is_star(1)) {
    shape_ = kPrefix;
    literal_ = sequence[0].text;
  } else if (plain && sequence.size() == 2 && is_star(0) && is_text(1)) {
    shape_ = kSuffix;
    literal_ = sequence[1].text;
  } else if (plain && sequence.size() == 3 && is_star(0) && is_text(1) && is_star(2)) {
    shape_ = kInfix;
    literal_ = sequence[1].text;
  }
  if (shape_ == kGeneral) sequence_ = std::make_shared<const Sequence>(std::move(sequence));
}

bool Pattern::Matches(std::string_view text, Meter& meter) const {
  if (!meter.SpendBytes(shape_ == kInfix ? text.size() : literal_.size())) return false;
  switch (shape_) {
    case kLiteral: return text == literal_;
    case kAnything: return true;
    case kPrefix: return text.starts_with(literal_);
    case kSuffix: return text.ends_with(literal_);
    case kInfix: return text.find(literal_) != kNone;
    case kGeneral: break;
  }
  Places ends = Walk<true>(text, options_, meter).Follow(*sequence_, Places::At(0));
  return !ends.empty() && ends.Max() == text.size();
}

size_t Pattern::Prefix(std::string_view text, bool longest, Meter& meter) const {
  if (shape_ != kGeneral && !meter.SpendBytes(text.size())) return kNone;
  size_t at;
  switch (shape_) {
    case kLiteral: return text.starts_with(literal_) ? literal_.size() : kNone;
    case kAnything: return longest ? text.size() : 0;
    case kPrefix:
      if (!text.starts_with(literal_)) return kNone;
      return longest ? text.size() : literal_.size();
    case kSuffix:
      at = longest ? text.rfind(literal_) : text.find(literal_);
      return at == kNone ? kNone : at + literal_.size();
    case kInfix:
      at = text.find(literal_);
      if (at == kNone) return kNone;
      return longest ? text.size() : at + literal_.size();
    case kGeneral: break;
  }
  Places ends = Walk<true>(text, options_, meter).Follow(*sequence_, Places::At(0));
  if (ends.empty()) return kNone;
  return longest ? ends.Max() : ends.Min();
}

size_t Pattern::Suffix(std::string_view text, bool longest, Meter& meter) const {
  if (shape_ != kGeneral && !meter.SpendBytes(text.size())) return kNone;
  size_t at;
  switch (shape_) {
    case kLiteral: return text.ends_with(literal_) ? text.size() - literal_.size() : kNone;
    case kAnything: return longest ? 0 : text.size();
    case kPrefix: return longest ? text.find(literal_) : text.rfind(literal_);
    case kSuffix:
      if (!text.ends_with(literal_)) return kNone;
      return longest ? 0 : text.size() - literal_.size();
    case kInfix:
      at = text.rfind(literal_);
      if (at == kNone) return kNone;
      return longest ? 0 : at;
    case kGeneral: break;
  }
  Places starts = Walk<false>(text, options_, meter).Follow(*sequence_, Places::At(text.size()));
  if (starts.empty()) return kNone;
  return longest ? starts.Min() : starts.Max();
}

PatternSearch::PatternSearch(const Pattern& pattern, std::string_view text, Meter& meter)
    : pattern_(pattern), text_(text), meter_(meter) {}

bool PatternSearch::Next(size_t from, size_t* start, size_t* end) {
  if (from >= text_.size() && !pattern_.begins_with_star_) return false;
  size_t at;
  switch (pattern_.shape_) {
    case Pattern::kLiteral:
    case Pattern::kPrefix:
      at = text_.find(pattern_.literal_, from);
      meter_.SpendBytes((at == kNone ? text_.size() : at) - from);
      if (at == kNone) return false;
      *start = at;
      *end = pattern_.shape_ == Pattern::kPrefix ? text_.size() : at + pattern_.literal_.size();
      return true;
    case Pattern::kGeneral: return NextGeneral(from, start, end);
    default: break;  // begins with a star: if it matches at all, then from here
  }
  size_t length = pattern_.Prefix(text_.substr(from), true, meter_);
  if (length == kNone) return false;
  *start = from;
  *end = from + length;
  return true;
}

bool PatternSearch::NextGeneral(size_t from, size_t* start, size_t* end) {
  const Sequence& sequence = *pattern_.sequence_;
  Walk<true> walk(text_, pattern_.options_, meter_);
  if (sequence.size() == 1 && walk.TakesOne(sequence[0])) {
    return walk.FindRun(sequence[0], from, start, end);
  }
  // One walk backward from everywhere finds where matches begin.
  if (!prepared_) {
    Places starts =
        Walk<false>(text_, pattern_.options_, meter_).Follow(sequence, Places::Range(0, text_.size()));
    starts_ = walk.List(starts);
    prepared_ = true;
  }
  while (next_ < starts_.size() && starts_[next_] < from) ++next_;
  if (next_ == starts_.size()) return false;
  if (starts_[next_] == text_.size() && !pattern_.begins_with_star_) return false;
  Places ends = walk.Follow(sequence, Places::At(starts_[next_]));
  if (ends.empty()) return false;
  *start = starts_[next_];
  *end = ends.Max();
  return true;
}

}  // namespace bivalve::shell
