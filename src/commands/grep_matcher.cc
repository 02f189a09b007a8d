#include "commands/grep_matcher.h"

#include <algorithm>

#include "base/scan.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "regex/perl_regex.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

class LineMatcherAdapter final : public GrepMatcher {
 public:
  explicit LineMatcherAdapter(std::unique_ptr<regex::LineMatcher> matcher) : matcher_(std::move(matcher)) {}
  std::optional<regex::Span> FindLine(std::string_view text, Meter& meter) override {
    return matcher_->FindLine(text, meter);
  }
  size_t CollectLines(std::string_view text, std::string* out, Meter& meter) override {
    return matcher_->CollectLines(text, out, meter);
  }
  std::optional<regex::Span> Find(std::string_view line, size_t from, Meter& meter) override {
    return matcher_->Find(line, from, meter);
  }

 private:
  std::unique_ptr<regex::LineMatcher> matcher_;
};

// Patterns of which at least one has back-references: line by line, pattern by pattern.
class BackTrackingMatcher final : public GrepMatcher {
 public:
  BackTrackingMatcher(std::vector<std::unique_ptr<regex::Regex>> patterns, const GrepPatterns& options)
      : patterns_(std::move(patterns)),
        words_(options.words),
        whole_lines_(options.whole_lines),
        line_end_(options.line_end) {}

  std::optional<regex::Span> FindLine(std::string_view text, Meter& meter) override {
    for (size_t at = 0; at < text.size();) {
      size_t end = std::min(FindByte(text, line_end_, at), text.size());
      if (Find(text.substr(at, end - at), 0, meter)) return regex::Span{at, end};
      at = end + 1;
    }
    return std::nullopt;
  }

  size_t CollectLines(std::string_view text, std::string* out, Meter& meter) override {
    size_t lines = 0;
    for (size_t at = 0; at < text.size();) {
      size_t end = std::min(FindByte(text, line_end_, at), text.size());
      std::string_view line = text.substr(at, end - at);
      if (Find(line, 0, meter)) {
        ++lines;
        if (out) out->append(line).push_back(line_end_);
      }
      at = end + 1;
    }
    return lines;
  }

  std::optional<regex::Span> Find(std::string_view line, size_t from, Meter& meter) override {
    std::optional<regex::Span> best;
    for (const auto& pattern : patterns_) {
      auto found = FindOne(*pattern, line, from, meter);
      if (found &&
          (!best || found->begin < best->begin || (found->begin == best->begin && found->end > best->end)))
        best = found;
    }
    return best;
  }

 private:
  std::optional<regex::Span> FindOne(regex::Regex& pattern, std::string_view line, size_t from,
                                     Meter& meter) {
    std::vector<regex::Span> match;
    while (from <= line.size() && pattern.Search(line, from, meter, &match)) {
      bool good = !whole_lines_ || (match[0].begin == 0 && match[0].end == line.size());
      if (words_ && !whole_lines_) good = !WordBefore(line, match[0].begin) && !WordAt(line, match[0].end);
      if (good) return match[0];
      from = match[0].begin + 1;
    }
    return std::nullopt;
  }
  static bool WordAt(std::string_view line, size_t at) {
    if (at >= line.size()) return false;
    Utf8Char c = DecodeUtf8(line.substr(at));
    return c.code != kInvalidChar && IsInClass(c.code, CharClass::kWord);
  }
  static bool WordBefore(std::string_view line, size_t at) {
    size_t start = at;
    while (start > 0 && at - start < 4 && (line[--start] & 0xC0) == 0x80) {
    }
    return start < at && WordAt(line.substr(0, at), start);
  }

  std::vector<std::unique_ptr<regex::Regex>> patterns_;
  const bool words_, whole_lines_;
  const char line_end_;
};

// Perl's: line by line.
class PerlMatcher final : public GrepMatcher {
 public:
  PerlMatcher(std::unique_ptr<regex::PerlRegex> regex, char line_end)
      : regex_(std::move(regex)), line_end_(line_end) {}

  std::optional<regex::Span> FindLine(std::string_view text, Meter& meter) override {
    for (size_t at = 0; at < text.size();) {
      size_t end = std::min(FindByte(text, line_end_, at), text.size());
      if (Find(text.substr(at, end - at), 0, meter)) return regex::Span{at, end};
      if (!failure_.empty()) break;
      at = end + 1;
    }
    return std::nullopt;
  }
  size_t CollectLines(std::string_view text, std::string* out, Meter& meter) override {
    size_t lines = 0;
    for (size_t at = 0; at < text.size() && failure_.empty();) {
      size_t end = std::min(FindByte(text, line_end_, at), text.size());
      std::string_view line = text.substr(at, end - at);
      if (Find(line, 0, meter)) {
        ++lines;
        if (out) out->append(line).push_back(line_end_);
      }
      at = end + 1;
    }
    return lines;
  }
  std::optional<regex::Span> Find(std::string_view line, size_t from, Meter& meter) override {
    if (!failure_.empty()) return std::nullopt;
    auto found = regex_->Search(line, from, meter);
    failure_ = regex_->failure();
    return found;
  }
  std::string_view failure() const override { return failure_; }

 private:
  std::unique_ptr<regex::PerlRegex> regex_;
  const char line_end_;
  std::string_view failure_;
};

Result<std::unique_ptr<GrepMatcher>> MakePerlMatcher(const GrepPatterns& patterns) {
  if (patterns.patterns.size() > 1)
    return Fail(Errno::kInval, {}, "the -P option only supports a single pattern");
  if (patterns.patterns.empty()) {
    // No pattern at all matches nothing.
    TRY(auto never, regex::PerlRegex::Compile("(?!)", {}));
    return std::make_unique<PerlMatcher>(std::move(never), patterns.line_end);
  }
  std::string pattern = patterns.patterns[0];
  if (patterns.whole_lines)
    pattern = "^(?:" + pattern + ")$";
  else if (patterns.words)
    pattern = "(?<!\\w)(?:" + pattern + ")(?!\\w)";
  regex::PerlOptions options{.ignore_case = patterns.ignore_case, .bytes = patterns.bytes};
  TRY(auto regex, regex::PerlRegex::Compile(pattern, options));
  return std::make_unique<PerlMatcher>(std::move(regex), patterns.line_end);
}

}  // namespace

Result<std::unique_ptr<GrepMatcher>> MakeGrepMatcher(const GrepPatterns& patterns,
                                                     std::vector<std::string>* warnings) {
  if (patterns.syntax == GrepSyntax::kPerl) return MakePerlMatcher(patterns);
  regex::LineMatcherOptions options;
  options.syntax = patterns.syntax == GrepSyntax::kFixed      ? regex::PosixSyntax::kFixed
                   : patterns.syntax == GrepSyntax::kExtended ? regex::PosixSyntax::kExtended
                                                              : regex::PosixSyntax::kBasic;
  options.ignore_case = patterns.ignore_case;
  options.words = patterns.words;
  options.whole_lines = patterns.whole_lines;
  options.newline = patterns.line_end;
  options.bytes = patterns.bytes;
  TRY(auto matcher, regex::LineMatcher::Compile(patterns.patterns, options));
  *warnings = matcher->warnings();
  if (matcher->NeedsBackTracking()) {
    std::vector<std::unique_ptr<regex::Regex>> compiled;
    regex::RegexOptions each{.syntax = options.syntax,
                             .ignore_case = options.ignore_case,
                             .bytes = patterns.bytes,
                             .strict = false};
    for (const std::string& pattern : patterns.patterns) {
      TRY(auto one, regex::Regex::Compile(pattern, each));
      compiled.push_back(std::move(one));
    }
    return std::make_unique<BackTrackingMatcher>(std::move(compiled), patterns);
  }
  return std::make_unique<LineMatcherAdapter>(std::move(matcher));
}

}  // namespace bivalve::commands
