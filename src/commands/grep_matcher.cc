#include "commands/grep_matcher.h"

namespace bivalve::commands {
namespace {

class LineMatcherAdapter final : public GrepMatcher {
 public:
  explicit LineMatcherAdapter(std::unique_ptr<regex::LineMatcher> matcher) : matcher_(std::move(matcher)) {}
  std::optional<regex::Span> FindLine(std::string_view text, Meter& meter) override {
    return matcher_->FindLine(text, meter);
  }
  std::optional<regex::Span> Find(std::string_view line, size_t from, Meter& meter) override {
    return matcher_->Find(line, from, meter);
  }

 private:
  std::unique_ptr<regex::LineMatcher> matcher_;
};

}  // namespace

Result<std::unique_ptr<GrepMatcher>> MakeGrepMatcher(const GrepPatterns& patterns,
                                                     std::vector<std::string>* warnings) {
  if (patterns.syntax == GrepSyntax::kPerl)
    return Fail(Errno::kInval, {}, "Perl matching not supported in this build");
  regex::LineMatcherOptions options;
  options.syntax = patterns.syntax == GrepSyntax::kFixed      ? regex::PosixSyntax::kFixed
                   : patterns.syntax == GrepSyntax::kExtended ? regex::PosixSyntax::kExtended
                                                              : regex::PosixSyntax::kBasic;
  options.ignore_case = patterns.ignore_case;
  options.words = patterns.words;
  options.whole_lines = patterns.whole_lines;
  options.newline = patterns.line_end;
  TRY(auto matcher, regex::LineMatcher::Compile(patterns.patterns, options));
  *warnings = matcher->warnings();
  if (matcher->NeedsBackTracking())
    return Fail(Errno::kInval, {}, "back-references are not supported in this build");
  return std::make_unique<LineMatcherAdapter>(std::move(matcher));
}

}  // namespace bivalve::commands
