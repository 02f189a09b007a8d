#include "regex/regex.h"

#include <algorithm>
#include <utility>

#include "regex/regex_code.h"

namespace bivalve::regex {

namespace {

// One past the interval that begins at the `{`; npos when it is none.
size_t IntervalEnd(std::string_view pattern, size_t at) {
  size_t digits = 0, commas = 0, numbers[2] = {0, 0};
  bool open_end = false;
  for (++at; at < pattern.size(); ++at) {
    char c = pattern[at];
    if (c == '}') {
      bool backwards = commas > 0 && !open_end && numbers[0] > numbers[1];
      return digits + commas > 0 && !backwards ? at + 1 : std::string_view::npos;
    }
    if (c == ',' && commas == 0) {
      ++commas;
      open_end = true;
    } else if (c >= '0' && c <= '9') {
      ++digits;
      open_end = false;
      if (numbers[commas] < 1'000'000) numbers[commas] = numbers[commas] * 10 + static_cast<size_t>(c - '0');
    } else {
      break;
    }
  }
  return std::string_view::npos;
}

// In basic syntax glibc refuses a `*` or an interval right behind another operator.
Result<void> CheckBasic(std::string_view pattern) {
  bool operand = false, repeated = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    char c = pattern[i];
    bool escaped = c == '\\' && i + 1 < pattern.size();
    if (escaped) c = pattern[++i];
    if (operand && (escaped ? c == '{' : c == '*')) {
      if (repeated) return Fail(Errno::kInval, {}, "Invalid preceding regular expression");
      repeated = true;
      if (escaped) {
        size_t end = pattern.find("\\}", i);
        if (end == std::string_view::npos) return {};
        i = end + 1;
      }
      continue;
    }
    if (operand && escaped && (c == '+' || c == '?')) {
      repeated = true;
      continue;
    }
    repeated = false;
    operand = escaped ? c != '(' && c != '|' : c != '^' || operand;
    if (escaped || c != '[') continue;
    if (i + 1 < pattern.size() && pattern[i + 1] == '^') ++i;
    for (++i; i + 1 < pattern.size(); ++i) {
      if (pattern[i] == '[' && std::string_view(":.=").find(pattern[i + 1]) != std::string_view::npos) {
        size_t close = pattern.find(std::string{pattern[i + 1], ']'}, i + 2);
        if (close == std::string_view::npos) return {};
        i = close + 1;
      }
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') {
        ++i;
        break;
      }
    }
  }
  return {};
}

// What RE_CONTEXT_INVALID_OPS and the lack of RE_INVALID_INTERVAL_ORD make an error in glibc.
Result<void> CheckStrict(std::string_view pattern, bool lone_close) {
  bool operand = false;
  int open_groups = 0;
  for (size_t i = 0; i < pattern.size(); ++i) {
    char c = pattern[i];
    if (c == '*' || c == '+' || c == '?' || c == '{') {
      if (!operand) return Fail(Errno::kInval, {}, "Invalid preceding regular expression");
      if (c != '{') continue;
      size_t end = IntervalEnd(pattern, i);
      if (end == std::string_view::npos) {
        // It reads on to a comma and to a brace, whatever stands between.
        size_t stop = pattern.find_first_of(",}", i + 1);
        if (stop != std::string_view::npos && pattern[stop] == ',')
          stop = pattern.find_first_of(",}", stop + 1);
        bool open = stop == std::string_view::npos;
        return Fail(Errno::kInval, {}, open ? "Unmatched \\{" : "Invalid content of \\{\\}");
      }
      i = end - 1;
    } else if (c == ')') {
      if (open_groups-- == 0 && !lone_close) return Fail(Errno::kInval, {}, "Unmatched ) or \\)");
      open_groups = std::max(open_groups, 0);
      operand = true;
    } else if (c == '(' || c == '|' || c == '^' || c == '$') {
      open_groups += c == '(';
      operand = false;
    } else if (c == '\\') {
      ++i;
      operand = true;
    } else if (c == '[') {
      // To the end of the bracket expression; ParsePosix judges what is in it.
      size_t at = i + 1;
      if (at < pattern.size() && pattern[at] == '^') ++at;
      for (bool first = true; at < pattern.size() && (first || pattern[at] != ']'); ++at, first = false) {
        if (pattern[at] != '[' || at + 1 >= pattern.size()) continue;
        char kind = pattern[at + 1];
        if (kind != ':' && kind != '.' && kind != '=') continue;
        size_t close = pattern.find(std::string{kind, ']'}, at + 2);
        if (close == std::string_view::npos) return {};
        at = close + 1;
      }
      i = at;
      operand = true;
    } else {
      operand = true;
    }
  }
  return {};
}

// Whether no match of it can hold a line's end, nor depend on where the whole text begins and ends.
bool StaysInLine(const RegexTree& tree, char line_end) {
  for (const RegexNode& node : tree.nodes) {
    if (node.kind == RegexNode::Kind::kAssert &&
        (node.assertion == AssertKind::kBufferStart || node.assertion == AssertKind::kBufferEnd))
      return false;
    if (node.kind != RegexNode::Kind::kSet) continue;
    const CharSet& set = tree.sets[static_cast<size_t>(node.set)];
    bool any = !set.ranges.empty() && set.ranges[0].first == 0 && set.ranges[0].last == kRawByte - 1;
    if (!set.negated && !any && set.Has(static_cast<unsigned char>(line_end))) return false;
  }
  return true;
}

}  // namespace

Regex::Regex() = default;
Regex::~Regex() = default;

Result<std::unique_ptr<Regex>> Regex::Compile(std::string_view pattern, const RegexOptions& options) {
  if (options.strict && options.syntax == PosixSyntax::kExtended)
    TRY_VOID(CheckStrict(pattern, options.lone_close));
  if (options.strict && options.syntax == PosixSyntax::kBasic) TRY_VOID(CheckBasic(pattern));
  RegexTree tree;
  tree.bytes = options.bytes;
  TRY(tree.root, ParsePosix(tree, pattern, options.syntax, options.ignore_case));
  std::unique_ptr<Regex> regex(new Regex);
  regex->groups_ = tree.groups;
  regex->newline_ = options.newline;
  regex->bytes_ = options.bytes;
  for (const RegexNode& node : tree.nodes) regex->line_start_ |= node.kind == RegexNode::Kind::kAssert;
  regex->line_end_ = options.line_end;
  if (!tree.has_back_reference && (!options.newline || StaysInLine(tree, options.line_end))) {
    LineMatcherOptions lines{.syntax = options.syntax,
                             .ignore_case = options.ignore_case,
                             .newline = options.newline ? static_cast<unsigned char>(options.line_end) : -1,
                             .bytes = options.bytes};
    TRY(regex->lines_, LineMatcher::Compile({std::string(pattern)}, lines));
  }
  TRY(regex->code_,
      RegexCode::Compile(std::move(tree), options.ignore_case, options.newline, options.line_end));
  return regex;
}

// A match that stays within a line is one of that line alone.
std::optional<Span> Regex::FindInLines(std::string_view text, size_t from, Meter& meter) {
  if (!newline_) return lines_->Find(text, from, meter);
  for (;;) {
    size_t before = from == 0 ? std::string_view::npos : text.rfind(line_end_, from - 1);
    size_t begin = before == std::string_view::npos ? 0 : before + 1;
    size_t end = std::min(text.find(line_end_, from), text.size());
    auto found = lines_->Find(text.substr(begin, end - begin), from - begin, meter);
    if (found) return Span{found->begin + begin, found->end + begin};
    if (end == text.size() || !meter.Spend(1)) return std::nullopt;
    from = end + 1;
  }
}

bool Regex::Search(std::string_view text, size_t from, Meter& meter, std::vector<Span>* match, bool not_bol) {
  int64_t steps = 0;
  bool by_lines = lines_ && !(not_bol && line_start_);
  if (by_lines) {
    std::optional<Span> found = FindInLines(text, from, meter);
    if (!found) return false;
    if (!match) return true;
    if (groups_ == 0) {
      match->assign(1, *found);
      return true;
    }
    return code_->MatchAt(text, found->begin, found->end, not_bol, meter, match, &steps);
  }
  for (size_t at = from; at <= text.size(); ++at) {
    if (!meter.Spend(1) || !meter.SearchOn(steps)) return false;
    if (!bytes_ && at > from && at < text.size() && (text[at] & 0xC0) == 0x80) continue;
    if (code_->MatchAt(text, at, std::nullopt, not_bol, meter, match, &steps)) return true;
  }
  return false;
}

std::optional<Span> Regex::Find(std::string_view text, size_t from, Meter& meter) {
  if (lines_) return FindInLines(text, from, meter);
  std::vector<Span> match;
  if (!Search(text, from, meter, &match)) return std::nullopt;
  return match[0];
}

bool Regex::Matches(std::string_view text, Meter& meter) {
  if (lines_ && !newline_) return lines_->Matches(text, meter);
  return Search(text, 0, meter, nullptr);
}

}  // namespace bivalve::regex
