#include "commands/tar/transform.h"

#include <algorithm>

namespace bivalve::commands::tar {
namespace {

// What transform flags r, s and h (and R, S, H) may say before any expression: "flags=…".
char Upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c; }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }

}  // namespace

Result<std::vector<Transform>> Transform::Parse(std::string_view text) {
  std::vector<Transform> all;
  while (!text.empty()) {
    TRY(Transform one, ParseOne(&text));
    all.push_back(std::move(one));
    if (text.empty()) break;
    if (text[0] != ';') return Fail(Errno::kInval, {}, "Invalid transform expression");
    text.remove_prefix(1);
  }
  return all;
}

Result<Transform> Transform::ParseOne(std::string_view* text) {
  auto invalid = [] { return Fail(Errno::kInval, {}, "Invalid transform expression"); };
  if (text->size() < 2 || (*text)[0] != 's') return invalid();
  char limit = (*text)[1];
  text->remove_prefix(2);
  std::string parts[2];
  for (std::string& part : parts) {
    bool ended = false;
    while (!text->empty() && !ended) {
      char c = text->front();
      text->remove_prefix(1);
      if (c == limit) {
        ended = true;
      } else if (c == '\\' && !text->empty()) {
        if (text->front() != limit) part += c;
        part += text->front();
        text->remove_prefix(1);
      } else {
        part += c;
      }
    }
    if (!ended) return invalid();
  }
  Transform t;
  regex::RegexOptions options{.syntax = regex::PosixSyntax::kBasic};
  for (; !text->empty() && text->front() != ';'; text->remove_prefix(1)) {
    char c = text->front();
    switch (c) {
      case 'g': t.global_ = true; break;
      case 'i': options.ignore_case = true; break;
      case 'x': options.syntax = regex::PosixSyntax::kExtended; break;
      case 'r': t.names_ = true; break;
      case 'R': t.names_ = false; break;
      case 's': t.symlinks_ = true; break;
      case 'S': t.symlinks_ = false; break;
      case 'h': t.hard_links_ = true; break;
      case 'H': t.hard_links_ = false; break;
      default:
        if (c < '0' || c > '9')
          return Fail(Errno::kInval, {}, "Unknown flag in transform expression: " + std::string(1, c));
        t.from_ = std::min(100'000, (t.from_ == 1 ? 0 : t.from_) * 10 + (c - '0'));
    }
  }
  t.from_ = std::max(t.from_, 1);
  auto pattern = regex::Regex::Compile(parts[0], options);
  if (!pattern)
    return Fail(Errno::kInval, {}, "Invalid transform expression: " + std::string(pattern.error().Message()));
  t.pattern_ = std::move(*pattern);
  std::string literal;
  auto flush = [&] {
    if (!literal.empty()) t.pieces_.push_back({.text = std::exchange(literal, {})});
  };
  std::string_view with = parts[1];
  for (size_t i = 0; i < with.size(); ++i) {
    char c = with[i];
    if (c == '&') {
      flush();
      t.pieces_.push_back({.group = 0});
    } else if (c == '\\' && i + 1 < with.size()) {
      char next = with[++i];
      if (next >= '0' && next <= '9') {
        if (next - '0' > t.pattern_->groups())
          return Fail(Errno::kInval, {}, "Invalid transform replacement: back reference out of range");
        flush();
        t.pieces_.push_back({.group = next - '0'});
      } else if (std::string_view("LUluE").find(next) != std::string_view::npos) {
        flush();
        t.pieces_.push_back({.change = next});
      } else {
        constexpr std::string_view kLetters = "abfnrtv", kMeanings = "\a\b\f\n\r\t\v";
        size_t known = kLetters.find(next);
        literal += known == std::string_view::npos ? next : kMeanings[known];
      }
    } else {
      literal += c;
    }
  }
  flush();
  return t;
}

void Transform::Replace(std::string* out, std::string_view name,
                        const std::vector<regex::Span>& groups) const {
  char change = 'E', once = 0;
  auto add = [&](std::string_view text) {
    for (char c : text) {
      char how = once ? Upper(once) : change;
      out->push_back(how == 'U' ? Upper(c) : how == 'L' ? Lower(c) : c);
      once = 0;
    }
  };
  for (const Piece& piece : pieces_) {
    if (piece.change == 'l' || piece.change == 'u') {
      once = piece.change;
    } else if (piece.change) {
      change = piece.change;
    } else if (piece.group >= 0) {
      const regex::Span& span = groups[static_cast<size_t>(piece.group)];
      if (span.begin != regex::Regex::kNone) add(name.substr(span.begin, span.end - span.begin));
    } else {
      add(piece.text);
    }
  }
}

void Transform::Apply(std::string* name, Target target, Meter& meter) const {
  if (!(target == Target::kName ? names_ : target == Target::kHardLink ? hard_links_ : symlinks_)) return;
  std::string out;
  std::vector<regex::Span> groups;
  std::string_view text = *name;
  size_t at = 0;
  for (int count = 1; at <= text.size() && pattern_->Search(text, at, meter, &groups, at > 0); ++count) {
    out.append(text.substr(at, groups[0].begin - at));
    if (count < from_) {
      out.append(text.substr(groups[0].begin, groups[0].end - groups[0].begin));
    } else {
      Replace(&out, text, groups);
    }
    at = groups[0].end;
    if (groups[0].begin == groups[0].end) {
      if (at < text.size()) out.push_back(text[at]);
      ++at;
    }
    if (count >= from_ && !global_) break;
    meter.Spend(1);
  }
  if (at < text.size()) out.append(text.substr(at));
  *name = std::move(out);
}

}  // namespace bivalve::commands::tar
