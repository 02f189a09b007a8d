#include "commands/tar/names.h"

#include <algorithm>

#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/quote.h"

namespace bivalve::commands::tar {
namespace {

std::vector<std::string_view> Components(std::string_view name) {
  std::vector<std::string_view> parts;
  while (true) {
    size_t slash = std::min(name.find('/'), name.size());
    parts.push_back(name.substr(0, slash));
    if (slash == name.size()) return parts;
    name.remove_prefix(slash + 1);
  }
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c |= 0x20;
  return lower;
}

}  // namespace

NamePattern::NamePattern(std::string_view text, PatternStyle style) : text_(text), style_(style) {
  if (!style.wildcards) {
    if (style.ignore_case) text_ = Lower(text_);
    return;
  }
  shell::PatternOptions options{.nocase = style.ignore_case};
  if (style.match_slash) {
    parts_.emplace_back(text_, options);
  } else {
    for (std::string_view part : Components(text_)) parts_.emplace_back(part, options);
  }
}

bool NamePattern::MatchesWhole(std::string_view name, Meter& meter) const {
  meter.SpendBytes(name.size());
  if (!style_.wildcards) return style_.ignore_case ? Lower(name) == text_ : name == text_;
  if (style_.match_slash) return parts_[0].Matches(name, meter);
  std::vector<std::string_view> components = Components(name);
  if (components.size() != parts_.size()) return false;
  for (size_t i = 0; i < parts_.size(); ++i)
    if (!parts_[i].Matches(components[i], meter)) return false;
  return true;
}

bool NamePattern::MatchesHere(std::string_view name, bool leading, Meter& meter) const {
  if (MatchesWhole(name, meter)) return true;
  for (size_t at = 1; leading && (at = name.find('/', at)) != std::string_view::npos; ++at)
    if (MatchesWhole(name.substr(0, at), meter)) return true;
  return false;
}

bool NamePattern::Matches(std::string_view name, bool leading, Meter& meter) const {
  while (name.size() > 1 && name.ends_with('/')) name.remove_suffix(1);
  if (MatchesHere(name, leading, meter)) return true;
  if (style_.anchored) return false;
  for (size_t at = 0; (at = name.find('/', at)) != std::string_view::npos;) {
    ++at;
    if (at < name.size() && name[at] != '/' && MatchesHere(name.substr(at), leading, meter)) return true;
  }
  return false;
}

// Without escapes: what cannot be printed stays as it is.
static std::string ShellQuote(std::string_view name, bool always) {
  bool needs = always || name.empty() ||
               name.find_first_of("!\"$&'()*;<=>?[\\^`| \n\t") != std::string_view::npos || name[0] == '#' ||
               name[0] == '~';
  if (!needs) return std::string(name);
  if (name.find('\'') != std::string_view::npos && name.find_first_of("!\"$\\`") == std::string_view::npos)
    return '"' + std::string(name) + '"';
  std::string out = "'";
  for (char c : name) {
    if (c == '\'')
      out += "'\\''";
    else
      out += c;
  }
  return out + "'";
}

bool IsQuotingStyle(std::string_view style) {
  for (std::string_view known : {"literal", "shell", "shell-always", "shell-escape", "shell-escape-always",
                                 "c", "c-maybe", "escape", "locale", "clocale"})
    if (style == known) return true;
  return false;
}

std::string ShowName(std::string_view name, std::string_view style) {
  if (style == "literal") return std::string(name);
  if (style == "shell-escape") return QuoteIfNeeded(name);
  if (style == "shell-escape-always") return QuoteAlways(name);
  if (style == "shell" || style == "shell-always") return ShellQuote(name, style == "shell-always");
  if (style == "c") return QuoteC(name);
  if (style == "locale" || style == "clocale") return Quote(name);
  std::string escaped;
  for (std::string_view rest = name; !rest.empty();) {
    Utf8Char c = DecodeUtf8(rest);
    std::string_view bytes = rest.substr(0, c.length);
    rest.remove_prefix(c.length);
    // A space is no reason for an escape here.
    escaped += bytes == " " ? " " : EscapeName(bytes);
  }
  if (style == "c-maybe") {
    // A backslash alone is no reason for quotes.
    bool plain = true;
    for (size_t i = 0; plain && i < escaped.size(); ++i) {
      plain = escaped[i] != '\\' || escaped.substr(i, 2) == "\\\\";
      i += escaped[i] == '\\';
    }
    return plain && name.find('"') == std::string_view::npos ? std::string(name) : QuoteC(name);
  }
  return escaped;
}

std::string_view SafeSuffix(std::string_view name, std::string_view* prefix) {
  size_t cut = 0;
  for (size_t at = 0; at < name.size();) {
    size_t end = std::min(name.find('/', at), name.size());
    if (name.substr(at, end - at) == "..") cut = std::min(end + 1, name.size());
    at = end + 1;
  }
  while (cut < name.size() && name[cut] == '/') ++cut;
  *prefix = name.substr(0, cut);
  return name.substr(cut);
}

bool HasDotDot(std::string_view name) {
  for (std::string_view part : Components(name))
    if (part == "..") return true;
  return false;
}

std::string_view Strip(std::string_view name, int64_t count) {
  while (name.starts_with('/')) name.remove_prefix(1);
  for (; count > 0 && !name.empty(); --count) {
    size_t slash = name.find('/');
    if (slash == std::string_view::npos) return {};
    name.remove_prefix(slash);
    while (name.starts_with('/')) name.remove_prefix(1);
  }
  return name;
}

}  // namespace bivalve::commands::tar
