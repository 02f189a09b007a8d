#include "commands/rg/matcher.h"

#include <algorithm>
#include <charconv>

#include "base/scan.h"
#include "base/utf8.h"
#include "commands/rg/syntax.h"

namespace bivalve::commands::rg {
namespace {

constexpr std::string_view kConsiderPcre2 =
    "\n\nConsider enabling PCRE2 with the --pcre2 flag, which can handle backreferences\nand look-around.";
constexpr std::string_view kConsiderMultiline =
    "the literal '\"\\n\"' is not allowed in a regex\n\nConsider enabling multiline mode with the "
    "--multiline "
    "flag (or -U for short).\nWhen multiline mode is enabled, new line characters can be matched.";

std::string ParseError(const std::string& pattern, const SyntaxError& error) {
  std::string text = "regex parse error:\n    " + pattern + "\n    ";
  text.append(CountUtf8(std::string_view(pattern).substr(0, error.begin)), ' ');
  text.append(std::max<size_t>(error.end - error.begin, 1), '^');
  return text + "\nerror: " + error.text;
}

// What word or line options put around it.
std::string Wrap(std::string pattern, const Settings& s) {
  if (s.whole_lines) return "^(?:" + pattern + ")$";
  if (s.words) return "(?<!\\w)(?:" + pattern + ")(?!\\w)";
  return pattern;
}

}  // namespace

Result<std::unique_ptr<Matcher>> Matcher::Make(const Settings& s) {
  std::string joined, posix;
  bool plain = !s.multiline && !s.perl && !s.crlf && s.unicode && !s.null_data && !s.patterns.empty();
  bool capital = false, empty = s.patterns.empty();
  for (const std::string& pattern : s.patterns) {
    if (!s.multiline && !s.null_data && !s.perl &&
        (s.fixed ? pattern.find('\n') != std::string::npos : HasLineEnd(pattern)))
      return Fail(Errno::kInval, {}, std::string(kConsiderMultiline));
    std::string one = s.fixed ? QuoteRegex(pattern) : pattern;
    if (one.empty() && s.patterns.size() > 1) one = "(?:)";
    capital |= HasCapital(one);
    plain = plain && IsPlainSyntax(one);
    joined += (joined.empty() ? "" : "|") + one;
  }
  bool perl = s.perl;
  if (!perl && !s.fixed) {
    SyntaxError error = CheckRustSyntax(joined);
    if (!error.text.empty()) {
      bool fancy = error.text.starts_with("look-around") || error.text.starts_with("backreferences");
      if (fancy && s.engine_auto)
        perl = true;
      else
        return Fail(Errno::kInval, {}, ParseError(joined, error) + std::string(fancy ? kConsiderPcre2 : ""));
    }
  }
  bool ignore_case = s.letters == Case::kInsensitive || (s.letters == Case::kSmart && !capital);
  regex::PerlOptions options{.ignore_case = ignore_case,
                             .unicode_classes = s.unicode,
                             .lines = true,
                             .dot_all = s.dot_all,
                             .crlf = s.crlf,
                             .bytes = !s.unicode,
                             .class_algebra = !perl};
  std::string pattern = Wrap(perl ? joined : RustToPerl(joined), s);
  if (empty) pattern = "(?!)";
  size_t offset = 0;
  auto compiled = regex::PerlRegex::Compile(pattern, options, &offset);
  if (!compiled) {
    std::string why = Why(compiled.error());
    if (perl)
      return Fail(Errno::kInval, {},
                  "PCRE2: error compiling pattern at offset " + std::to_string(offset) + ": " + why);
    size_t at = std::min(offset, joined.size());
    return Fail(Errno::kInval, {}, ParseError(joined, {at, at, why}));
  }
  std::unique_ptr<Matcher> matcher(new Matcher);
  matcher->perl_ = std::move(*compiled);
  matcher->line_end_ = s.line_end();
  if (plain && !perl) {
    regex::LineMatcherOptions line_options{.syntax = regex::PosixSyntax::kExtended,
                                           .ignore_case = ignore_case};
    auto lines = regex::LineMatcher::Compile({joined}, line_options);
    if (lines && !(*lines)->NeedsBackTracking()) {
      matcher->lines_ = std::move(*lines);
      matcher->lines_are_exact_ = !s.words && !s.whole_lines;
    }
  }
  return matcher;
}

std::optional<Span> Matcher::FindLine(std::string_view text, Meter& meter) {
  if (lines_) {
    for (size_t at = 0; at < text.size();) {
      auto line = lines_->FindLine(text.substr(at), meter);
      if (!line) return std::nullopt;
      Span span{line->begin + at, line->end + at};
      if (lines_are_exact_ || perl_->Search(text.substr(span.begin, span.end - span.begin), 0, meter))
        return span;
      at = span.end + 1;
    }
    return std::nullopt;
  }
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(FindByte(text, line_end_, at), text.size());
    if (perl_->Search(text.substr(at, end - at), 0, meter)) return Span{at, end};
    if (!perl_->failure().empty()) return std::nullopt;
    at = end + 1;
  }
  return std::nullopt;
}

void Matcher::FindAll(std::string_view text, Meter& meter, std::vector<Span>* matches) {
  matches->clear();
  size_t from = 0, last_end = std::string_view::npos;
  while (from <= text.size()) {
    auto found = perl_->Search(text, from, meter);
    if (!found) break;
    if (found->begin == found->end) {
      from = found->end + (found->end < text.size() ? DecodeUtf8(text.substr(found->end)).length : 1);
      if (found->end == last_end) continue;
    } else {
      from = found->end;
    }
    last_end = found->end;
    if (!meter.HoldMore(*matches, 1)) break;
    matches->push_back(*found);
  }
}

void Matcher::AddReplacement(std::string_view text, std::string_view with, const std::vector<Span>& groups,
                             std::string* out) const {
  auto is_name = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  for (size_t i = 0; i < with.size();) {
    if (with[i] != '$' || i + 1 == with.size()) {
      *out += with[i++];
      continue;
    }
    if (with[i + 1] == '$') {
      *out += '$';
      i += 2;
      continue;
    }
    bool braces = with[i + 1] == '{';
    size_t begin = i + 1 + braces, end = begin;
    if (braces)
      end = with.find('}', begin);
    else
      while (end < with.size() && is_name(with[end])) ++end;
    if (end == std::string_view::npos || end == begin) {
      *out += with[i++];
      continue;
    }
    std::string name(with.substr(begin, end - begin));
    i = end + braces;
    int number = -1;
    auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || stop != name.data() + name.size()) number = perl_->GroupNumber(name);
    if (number < 0 || static_cast<size_t>(number) >= groups.size()) continue;
    Span group = groups[static_cast<size_t>(number)];
    if (group.begin != regex::PerlRegex::kNone)
      out->append(text.substr(group.begin, group.end - group.begin));
  }
}

std::string Matcher::Replace(std::string_view text, std::string_view with, Meter& meter,
                             std::vector<Span>* spans) {
  std::string out;
  spans->clear();
  std::vector<Span> groups;
  size_t from = 0, done = 0, last_end = std::string_view::npos;
  while (from <= text.size() && perl_->SearchGroups(text, from, meter, &groups)) {
    Span found = groups[0];
    if (found.begin == found.end) {
      from = found.end + (found.end < text.size() ? DecodeUtf8(text.substr(found.end)).length : 1);
      if (found.end == last_end) continue;
    } else {
      from = found.end;
    }
    last_end = found.end;
    if (!meter.HoldMore(out, text.size() + with.size()) || !meter.SpendBytes(with.size())) break;
    out.append(text.substr(done, found.begin - done));
    size_t begin = out.size();
    AddReplacement(text, with, groups, &out);
    spans->push_back({begin, out.size()});
    done = found.end;
  }
  out.append(text.substr(std::min(done, text.size())));
  return out;
}

}  // namespace bivalve::commands::rg
