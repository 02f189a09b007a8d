#include "daemon/library.h"

#include <algorithm>

namespace bivalve::daemon {
namespace {

constexpr std::string_view kPrefix = "lib:";

bool IsNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.';
}
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view TakeDigits(std::string_view& text) {
  size_t end = 0;
  while (end < text.size() && IsDigit(text[end])) ++end;
  std::string_view digits = text.substr(0, end);
  text.remove_prefix(end);
  while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
  return digits;
}

std::string StringOf(const Json& object, const char* name) {
  auto value = object.find(name);
  return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

}  // namespace

int CompareVersions(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (IsDigit(a[0]) && IsDigit(b[0])) {
      std::string_view x = TakeDigits(a), y = TakeDigits(b);
      if (x.size() != y.size()) return x.size() < y.size() ? -1 : 1;
      if (x != y) return x < y ? -1 : 1;
      continue;
    }
    if (a[0] != b[0]) return a[0] < b[0] ? -1 : 1;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return a.empty() == b.empty() ? 0 : a.empty() ? -1 : 1;
}

bool Library::IsName(std::string_view name) {
  return !name.empty() && name.size() <= 64 && name[0] != '.' && std::ranges::all_of(name, IsNameChar);
}

bool Library::Put(LibraryScript script) {
  size_t count = 0;
  for (const auto& [name, versions] : scripts_) count += versions.size();
  if (count >= kMostScripts && !Find(script.name + "@" + script.version)) return false;
  auto& place = scripts_[script.name][script.version];
  place = std::move(script);
  return true;
}

const LibraryScript* Library::Find(std::string_view name) const {
  size_t at = name.find('@');
  auto found = scripts_.find(name.substr(0, at));
  if (found == scripts_.end()) return nullptr;
  if (at != std::string_view::npos) {
    auto version = found->second.find(std::string(name.substr(at + 1)));
    return version == found->second.end() ? nullptr : &version->second;
  }
  const LibraryScript* latest = nullptr;
  for (const auto& [version, script] : found->second)
    if (!latest || CompareVersions(latest->version, version) < 0) latest = &script;
  return latest;
}

std::vector<std::string> Library::Delete(std::string_view name, std::string_view version) {
  std::vector<std::string> gone;
  auto found = scripts_.find(name);
  if (found == scripts_.end()) return gone;
  std::erase_if(found->second, [&](const auto& entry) {
    if (!version.empty() && entry.first != version) return false;
    gone.push_back(std::string(name) + "@" + entry.first);
    return true;
  });
  if (found->second.empty()) scripts_.erase(found);
  return gone;
}

Json Library::Needed(std::string_view source) const {
  Json needed = Json::object();
  std::vector<std::string_view> texts{source};
  while (!texts.empty()) {
    std::string_view text = texts.back();
    texts.pop_back();
    for (size_t at = text.find(kPrefix); at != std::string_view::npos; at = text.find(kPrefix, at)) {
      at += kPrefix.size();
      size_t end = at;
      while (end < text.size() && (IsNameChar(text[end]) || text[end] == '@')) ++end;
      std::string name(text.substr(at, end - at));
      const LibraryScript* script = Find(name);
      if (!script || needed.contains(name)) continue;
      needed[name] = script->source;
      texts.push_back(script->source);
    }
  }
  return needed;
}

Json Library::List() const {
  Json list = Json::array();
  for (const auto& [name, versions] : scripts_)
    for (const auto& [version, script] : versions)
      list.push_back({{"name", name},
                      {"version", version},
                      {"description", script.description},
                      {"size", script.source.size()}});
  return list;
}

bool Library::Load(std::string_view text) {
  Json file = Json::parse(text, nullptr, false);
  if (!file.is_object()) return false;
  LibraryScript script{StringOf(file, "name"), StringOf(file, "version"), StringOf(file, "description"),
                       StringOf(file, "script")};
  return IsName(script.name) && IsName(script.version) && Put(std::move(script));
}

std::string Library::FileText(const LibraryScript& script) {
  return TextOf(Json{{"name", script.name},
                     {"version", script.version},
                     {"description", script.description},
                     {"script", script.source}}) +
         "\n";
}

const Json* ResultCache::Find(const std::string& key) {
  auto found = by_key_.find(key);
  if (found == by_key_.end()) {
    ++misses;
    return nullptr;
  }
  ++hits;
  entries_.splice(entries_.begin(), entries_, found->second);
  return &found->second->result;
}

void ResultCache::Put(const std::string& key, Json result) {
  size_t size = TextOf(result).size() + key.size();
  if (size > kMostBytes / 4 || by_key_.contains(key)) return;
  entries_.push_front({key, std::move(result), size});
  by_key_[key] = entries_.begin();
  bytes_ += size;
  while (entries_.size() > kMostEntries || bytes_ > kMostBytes) {
    bytes_ -= entries_.back().size;
    by_key_.erase(entries_.back().key);
    entries_.pop_back();
  }
}

size_t ResultCache::Clear() {
  size_t count = entries_.size();
  entries_.clear();
  by_key_.clear();
  bytes_ = 0;
  return count;
}

}  // namespace bivalve::daemon
