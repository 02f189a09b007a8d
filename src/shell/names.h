// NameTable: variable names as small integers.
//
// A name is hashed once, when it is parsed or first met; from then on the shell works with its id,
// and a variable is found by indexing. Ids are dense, start at 0 and live as long as the table.
// One table serves a shell and everything forked from it (Ref), so that ids in shared syntax trees
// mean the same everywhere.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/ref.h"

namespace bivalve::shell {

using NameId = uint32_t;
inline constexpr NameId kNoName = UINT32_MAX;

// The hash of bash's own tables (32-bit FNV-1, characters signed): it decides the order in which
// associative arrays and the environment are listed, which scripts can see.
uint32_t BashHash(std::string_view text);

class NameTable : public RefCounted {
 public:
  NameTable();

  NameId Intern(std::string_view name);
  // kNoName when the name was never interned.
  NameId Find(std::string_view name) const;
  const std::string& Text(NameId id) const { return entries_[id].text; }
  uint32_t Hash(NameId id) const { return entries_[id].hash; }
  size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::string text;
    uint32_t hash;
  };
  void Grow();

  std::deque<Entry> entries_;
  std::vector<NameId> buckets_;  // open addressing, a power of two, kNoName is empty
};

// A letter or underscore, then letters, digits, underscores (POSIX 3.235).
bool IsIdentifier(std::string_view text);
inline bool IsNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
inline bool IsNameChar(char c) { return IsNameStart(c) || (c >= '0' && c <= '9'); }

}  // namespace bivalve::shell
