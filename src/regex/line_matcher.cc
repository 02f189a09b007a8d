#include "regex/line_matcher.h"

#include <algorithm>
#include <cstring>

#include "base/scan.h"
#include "base/utf8.h"

namespace bivalve::regex {
namespace {

constexpr size_t kNone = std::string_view::npos;
constexpr int kTooManyUseless = 64;

using Kind = RegexNode::Kind;

int Wrap(RegexTree& tree, int node, AssertKind before, AssertKind after) {
  int first = tree.Add({.kind = Kind::kAssert, .assertion = before});
  int last = tree.Add({.kind = Kind::kAssert, .assertion = after});
  return tree.Add({.kind = Kind::kConcat, .children = {first, node, last}});
}

// Whether `at` is inside a valid character that begins before it.
bool InsideCharacter(std::string_view line, size_t at) {
  for (size_t back = 1; back <= 3 && back <= at; ++back) {
    if ((line[at - back] & 0xC0) == 0x80) continue;
    Utf8Char c = DecodeUtf8(line.substr(at - back));
    return c.code != kInvalidChar && c.length > back;
  }
  return false;
}

}  // namespace

Probes ProbesOf(std::string_view needle) {
  // Common first: what texts and programs are mostly made of.
  constexpr std::string_view kCommon = " etaoinsrhldcumfpgwybvk,.0-1\"=()2/_;:>TSAxIC<jq'3ENR4L5D86";
  auto rank = [&](size_t i) { return std::min(kCommon.find(needle[i]), kCommon.size() + 1); };
  Probes probes;
  for (size_t i = 1; i < needle.size(); ++i)
    if (rank(i) >= rank(probes.first)) probes.first = i;
  probes.second = probes.first == 0 && needle.size() > 1 ? 1 : 0;
  for (size_t i = 0; i < needle.size(); ++i)
    if (i != probes.first && rank(i) > rank(probes.second)) probes.second = i;
  return probes;
}

size_t FindBytes(std::string_view text, size_t from, std::string_view needle, Probes probes) {
  if (needle.size() == 1) return FindByte(text, needle[0], from);
  if (text.size() < needle.size()) return kNone;
  const size_t last = text.size() - needle.size();
  const char* data = text.data();
  auto is_here = [&](size_t at) { return std::memcmp(data + at, needle.data(), needle.size()) == 0; };
  // kScanStep beginnings at once: their probes lie within the text, too.
  for (; from + kScanStep <= last + 1; from += kScanStep) {
    uint32_t both = EqualMask(data + from + probes.first, needle[probes.first]) &
                    EqualMask(data + from + probes.second, needle[probes.second]);
    for (; both; both &= both - 1)
      if (size_t at = from + static_cast<size_t>(std::countr_zero(both)); is_here(at)) return at;
  }
  for (; from <= last; ++from)
    if (is_here(from)) return from;
  return kNone;
}

Result<std::unique_ptr<LineMatcher>> LineMatcher::Compile(const std::vector<std::string>& patterns,
                                                          const LineMatcherOptions& options) {
  std::unique_ptr<LineMatcher> matcher(new LineMatcher);
  matcher->newline_ = options.newline;
  matcher->bytes_ = options.bytes;
  RegexTree tree;
  tree.bytes = options.bytes;
  RegexNode any{.kind = Kind::kAlternate};
  for (const std::string& pattern : patterns) {
    int groups = tree.groups;
    tree.groups = 0;
    TRY(int node, ParsePosix(tree, pattern, options.syntax, options.ignore_case));
    tree.groups += groups;
    any.children.push_back(node);
  }
  matcher->warnings_ = std::move(tree.warnings);
  if (tree.has_back_reference) {
    matcher->back_tracking_ = true;
    return matcher;
  }
  bool one = any.children.size() == 1;
  tree.root = one ? any.children[0] : tree.Add(std::move(any));
  bool none = patterns.empty();
  if (!none) {
    RequiredLiteral literal = FindRequiredLiteral(tree);
    if (options.newline < 0 || literal.text.find(static_cast<char>(options.newline)) == std::string::npos) {
      matcher->only_literal_ =
          literal.exact && !literal.text.empty() && !options.words && !options.whole_lines;
      if (matcher->only_literal_ || literal.text.size() > 1) matcher->literal_ = literal.text;
      if (!matcher->literal_.empty()) matcher->probes_ = ProbesOf(matcher->literal_);
    }
    if (options.whole_lines)
      tree.root = Wrap(tree, tree.root, AssertKind::kLineStart, AssertKind::kLineEnd);
    else if (options.words)
      tree.root = Wrap(tree, tree.root, AssertKind::kNoWordBefore, AssertKind::kNoWordAfter);
  } else {
    // A set that is empty: nothing matches.
    tree.root = tree.Add({.kind = Kind::kSet, .set = tree.AddSet({})});
  }
  TRY(RegexProgram program, CompilePosix(std::move(tree)));
  matcher->program_ = std::make_unique<RegexProgram>(std::move(program));
  matcher->search_ = std::make_unique<Dfa>(*matcher->program_, false, options.newline);
  return matcher;
}

Span LineMatcher::LineAround(std::string_view text, size_t at) const {
  const char newline = static_cast<char>(newline_);
  size_t before = FindLastByte(text.substr(0, at), newline);
  size_t after = FindByte(text, newline, at);
  return {before == kNone ? 0 : before + 1, after == kNone ? text.size() : after};
}

std::optional<Span> LineMatcher::FindByLiteral(std::string_view text, size_t from, Meter& meter) {
  for (;;) {
    size_t hit = FindBytes(text, from, literal_, probes_);
    meter.SpendBytes((hit == kNone ? text.size() : hit) - from);
    if (hit == kNone) return std::nullopt;
    Span line = LineAround(text, hit);
    if (only_literal_ || search_->Matches(text.substr(line.begin, line.end - line.begin), 0, meter)) {
      useless_ = 0;
      return line;
    }
    from = line.end;
    if (++useless_ > kTooManyUseless) {
      literal_.clear();  // it is everywhere: looking for it first costs more than it saves
      size_t rest = std::min(line.end + 1, text.size());
      auto found = FindLine(text.substr(rest), meter);
      if (found) found->begin += rest, found->end += rest;
      return found;
    }
  }
}

std::optional<Span> LineMatcher::FindLine(std::string_view text, Meter& meter) {
  if (text.empty()) return std::nullopt;
  if (!literal_.empty()) return FindByLiteral(text, 0, meter);
  size_t at = search_->FindLine(text, meter);
  if (at == kNone) return std::nullopt;
  return LineAround(text, at);
}

namespace {

// Stretches of whole lines, copied when the next line is not part of them.
class Stretches {
 public:
  Stretches(std::string_view text, std::string* out) : text_(text), out_(out) {}
  // `end` is behind the newline.
  void Add(size_t begin, size_t end) {
    ++lines_;
    if (begin != end_) {
      Copy();
      begin_ = begin;
    }
    end_ = end;
  }
  size_t Finish() {
    Copy();
    return lines_;
  }

 private:
  void Copy() {
    if (out_) out_->append(text_.substr(begin_, end_ - begin_));
  }
  std::string_view text_;
  std::string* out_;
  size_t begin_ = 0, end_ = 0, lines_ = 0;
};

// Lines that hold a byte, found together with their ends.
void CollectByte(std::string_view text, char newline, char byte, Stretches& found) {
  size_t begin = 0;
  bool hit = false;  // in the line that began before this step
  auto take = [&](size_t at, uint32_t ends, uint32_t hits) {
    for (; ends; ends &= ends - 1) {
      uint32_t end = ends & -ends;
      size_t next = at + static_cast<size_t>(std::countr_zero(ends)) + 1;
      if (hit || (hits & (end - 1))) found.Add(begin, next);
      hits &= ~(end - 1);
      hit = false;
      begin = next;
    }
    hit |= hits != 0;
  };
  const char* data = text.data();
  size_t i = 0;
  for (; i + kScanStep <= text.size(); i += kScanStep)
    take(i, EqualMask(data + i, newline), EqualMask(data + i, byte));
  take(i, EqualMask(data + i, text.size() - i, newline), EqualMask(data + i, text.size() - i, byte));
  if (hit) found.Add(begin, text.size());
}

}  // namespace

size_t LineMatcher::CollectLines(std::string_view text, std::string* out, Meter& meter) {
  const char newline = static_cast<char>(newline_);
  Stretches found(text, out);
  if (only_literal_ && literal_.size() == 1) {
    CollectByte(text, newline, literal_[0], found);
    meter.SpendBytes(text.size());
  } else {
    for (size_t at = 0; at < text.size();) {
      auto line = FindLine(text.substr(at), meter);
      if (!line) break;
      size_t end = std::min(at + line->end + 1, text.size());
      found.Add(at + line->begin, end);
      at = end;
    }
  }
  size_t lines = found.Finish();
  if (out && !out->empty() && out->back() != newline && lines) out->push_back(newline);
  return lines;
}

std::optional<Span> LineMatcher::Find(std::string_view line, size_t from, Meter& meter) {
  if (only_literal_ && !literal_.empty()) {
    size_t hit = FindBytes(line, from, literal_, probes_);
    if (!meter.SpendBytes((hit == kNone ? line.size() : hit) - from) || hit == kNone) return std::nullopt;
    return Span{hit, hit + literal_.size()};
  }
  if (!literal_.empty() && FindBytes(line, from, literal_, probes_) == kNone) {
    meter.SpendBytes(line.size() - from);
    return std::nullopt;
  }
  if (!search_->Matches(line, from, meter)) return std::nullopt;
  if (!anchored_) anchored_ = std::make_unique<Dfa>(*program_, true, newline_);
  for (size_t at = from; at <= line.size(); ++at) {
    if (at < line.size() && !anchored_->MayBegin(line, at)) continue;
    bool inside = !bytes_ && at > from && at < line.size() && (line[at] & 0xC0) == 0x80;
    if (inside && InsideCharacter(line, at)) continue;
    size_t end = anchored_->LongestEnd(line, at, meter);
    if (end != kNone) return Span{at, end};
    if (!meter.Spend(1)) return std::nullopt;
  }
  return std::nullopt;
}

bool LineMatcher::Matches(std::string_view line, Meter& meter) {
  if (!literal_.empty()) {
    meter.SpendBytes(line.size());
    bool there = FindBytes(line, 0, literal_, probes_) != kNone;
    if (!there || only_literal_) return there;
  }
  return search_->Matches(line, 0, meter);
}

}  // namespace bivalve::regex
