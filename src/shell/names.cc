#include "shell/names.h"

namespace bivalve::shell {

uint32_t BashHash(std::string_view text) {
  uint32_t hash = 2166136261U;
  for (char c : text) {
    hash *= 16777619U;
    hash ^= static_cast<uint32_t>(static_cast<int32_t>(static_cast<signed char>(c)));
  }
  return hash;
}

NameTable::NameTable() : buckets_(256, kNoName) {}

NameId NameTable::Find(std::string_view name) const {
  uint32_t hash = BashHash(name);
  size_t mask = buckets_.size() - 1;
  for (size_t at = hash & mask;; at = (at + 1) & mask) {
    NameId id = buckets_[at];
    if (id == kNoName) return kNoName;
    if (entries_[id].hash == hash && entries_[id].text == name) return id;
  }
}

NameId NameTable::Intern(std::string_view name) {
  uint32_t hash = BashHash(name);
  size_t mask = buckets_.size() - 1;
  size_t at = hash & mask;
  for (; buckets_[at] != kNoName; at = (at + 1) & mask) {
    const Entry& entry = entries_[buckets_[at]];
    if (entry.hash == hash && entry.text == name) return buckets_[at];
  }
  NameId id = static_cast<NameId>(entries_.size());
  entries_.push_back({std::string(name), hash});
  buckets_[at] = id;
  if (entries_.size() * 2 > buckets_.size()) Grow();
  return id;
}

void NameTable::Grow() {
  std::vector<NameId> bigger(buckets_.size() * 2, kNoName);
  size_t mask = bigger.size() - 1;
  for (NameId id = 0; id < entries_.size(); ++id) {
    size_t at = entries_[id].hash & mask;
    while (bigger[at] != kNoName) at = (at + 1) & mask;
    bigger[at] = id;
  }
  buckets_ = std::move(bigger);
}

bool IsIdentifier(std::string_view text) {
  if (text.empty() || !IsNameStart(text[0])) return false;
  for (char c : text) {
    if (!IsNameChar(c)) return false;
  }
  return true;
}

}  // namespace bivalve::shell
