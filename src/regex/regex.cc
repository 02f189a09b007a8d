#include "regex/regex.h"

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

// What RE_CONTEXT_INVALID_OPS and the lack of RE_INVALID_INTERVAL_ORD make an error in glibc.
Result<void> CheckStrict(std::string_view pattern) {
  bool operand = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    char c = pattern[i];
    if (c == '*' || c == '+' || c == '?' || c == '{') {
      if (!operand) return Fail(Errno::kInval, {}, "Invalid preceding regular expression");
      if (c != '{') continue;
      size_t end = IntervalEnd(pattern, i);
      if (end == std::string_view::npos) return Fail(Errno::kInval, {}, "Invalid content of \\{\\}");
      i = end - 1;
    } else if (c == '(' || c == '|' || c == '^' || c == '$') {
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

}  // namespace

Regex::Regex() = default;
Regex::~Regex() = default;

Result<std::unique_ptr<Regex>> Regex::Compile(std::string_view pattern, const RegexOptions& options) {
  if (options.strict && options.syntax == PosixSyntax::kExtended) TRY_VOID(CheckStrict(pattern));
  RegexTree tree;
  TRY(tree.root, ParsePosix(tree, pattern, options.syntax, options.ignore_case));
  std::unique_ptr<Regex> regex(new Regex);
  regex->groups_ = tree.groups;
  regex->newline_ = options.newline;
  for (const RegexNode& node : tree.nodes) regex->line_start_ |= node.kind == RegexNode::Kind::kAssert;
  if (!tree.has_back_reference && !options.newline) {
    LineMatcherOptions lines{.syntax = options.syntax, .ignore_case = options.ignore_case, .newline = -1};
    TRY(regex->lines_, LineMatcher::Compile({std::string(pattern)}, lines));
  }
  TRY(regex->code_, RegexCode::Compile(std::move(tree), options.ignore_case, options.newline));
  return regex;
}

bool Regex::Search(std::string_view text, size_t from, Meter& meter, std::vector<Span>* match, bool not_bol) {
  int64_t steps = 0;
  bool by_lines = lines_ && !(not_bol && line_start_);
  if (by_lines) {
    std::optional<Span> found = lines_->Find(text, from, meter);
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
    if (at > from && at < text.size() && (text[at] & 0xC0) == 0x80) continue;
    if (code_->MatchAt(text, at, std::nullopt, not_bol, meter, match, &steps)) return true;
  }
  return false;
}

std::optional<Span> Regex::Find(std::string_view text, size_t from, Meter& meter) {
  if (lines_) return lines_->Find(text, from, meter);
  std::vector<Span> match;
  if (!Search(text, from, meter, &match)) return std::nullopt;
  return match[0];
}

bool Regex::Matches(std::string_view text, Meter& meter) {
  if (lines_) return lines_->Matches(text, meter);
  return Search(text, 0, meter, nullptr);
}

}  // namespace bivalve::regex
