#include "commands/rg/types.h"

#include <algorithm>

namespace bivalve::commands::rg {
namespace {

struct Type {
  std::string_view name, globs;
};

#define TYPE(name, globs) {name, globs},
constexpr Type kTypes[] = {
#include "commands/rg/types.inc"
};
#undef TYPE

std::vector<std::string> Split(std::string_view list, std::string_view separator) {
  std::vector<std::string> parts;
  for (size_t at = 0;;) {
    size_t end = std::min(list.find(separator, at), list.size());
    parts.emplace_back(list.substr(at, end - at));
    if (end == list.size()) return parts;
    at = end + separator.size();
  }
}

bool IsName(std::string_view name) {
  return name != "all" && std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  static_cast<unsigned char>(c) >= 0x80;
         });
}

}  // namespace

Result<void> Types::Prepare(const Settings& settings) {
  if (settings.types.empty() && settings.output != Output::kTypes && settings.type_changes.empty()) return {};
  constexpr std::string_view kBadDefinition = "invalid definition (format is type:glob, e.g., html:*.html)";
  for (const Type& type : kTypes) known_[std::string(type.name)] = Split(type.globs, ", ");
  for (const auto& [name, glob] : settings.type_changes) {
    if (glob.empty()) {
      known_.erase(name);
      continue;
    }
    if (!IsName(name)) return Fail(Errno::kInval, {}, kBadDefinition);
    auto add = [&](const std::string& one) {
      std::vector<std::string>& globs = known_[name];
      if (std::find(globs.begin(), globs.end(), one) == globs.end()) globs.push_back(one);
    };
    if (!glob.starts_with("include:")) {
      add(glob);
      continue;
    }
    for (const std::string& other : Split(std::string_view(glob).substr(8), ",")) {
      auto found = known_.find(other);
      if (found == known_.end()) return Fail(Errno::kInval, {}, kBadDefinition);
      for (const std::string& one : std::vector<std::string>(found->second)) add(one);
    }
  }
  for (auto& [name, globs] : known_) std::sort(globs.begin(), globs.end());
  for (const auto& [name, wanted] : settings.types) {
    any_wanted_ |= wanted;
    bool all = name == "all";
    if (!all && !known_.contains(name)) return Fail(Errno::kInval, {}, "unrecognized file type: " + name);
    for (const auto& [known, globs] : known_) {
      if (!all && known != name) continue;
      for (const std::string& text : globs) {
        auto glob = Glob::Compile(text, false);
        if (!glob)
          return Fail(Errno::kInval, {},
                      "error parsing glob '" + text + "': " + std::string(glob.error().Message()));
        choices_.push_back({std::move(*glob), wanted});
      }
    }
  }
  return {};
}

Verdict Types::Match(std::string_view name, Meter& meter) const {
  for (auto choice = choices_.rbegin(); choice != choices_.rend(); ++choice)
    if (choice->glob.Matches(name, meter)) return choice->wanted ? Verdict::kInclude : Verdict::kIgnore;
  return any_wanted_ ? Verdict::kIgnore : Verdict::kNone;
}

std::string Types::List() const {
  std::string text;
  for (const auto& [name, globs] : known_) {
    text += name + ": ";
    for (size_t i = 0; i < globs.size(); ++i) text += (i ? ", " : "") + globs[i];
    text += '\n';
  }
  return text;
}

}  // namespace bivalve::commands::rg
