// History: the list of command lines that a shell has read (bash manual, "Bash History Facilities").
//
// A plain list with numbers that grow; what goes in is decided by HISTCONTROL, HISTIGNORE, HISTSIZE and
// `cmdhist`, which the caller hands in. Expansion of `!` is in history_expand.h, the files and listings
// are the builtins'.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace bivalve::shell {

struct HistoryEntry {
  std::string line;
  int64_t time = 0;      // seconds since 1970; 0: not known
  bool changed = false;  // shown as `*`
};

class History {
 public:
  static constexpr size_t kMaxEntries = 1 << 20;

  const std::deque<HistoryEntry>& entries() const { return entries_; }
  size_t size() const { return entries_.size(); }
  // The number of the first entry.
  int base() const { return base_; }
  void Add(std::string line, int64_t time);
  void Remove(size_t index) { entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(index)); }
  void RemoveEqual(std::string_view line);
  void ReplaceLast(std::string line) { entries_.back().line = std::move(line); }
  void Clear() {
    entries_.clear();
    base_ = 1;
  }
  // At most so many entries from now on; a negative number: no limit. The numbers then begin at how many
  // were dropped, as in bash.
  void Limit(int64_t most);

  int session_lines = 0;         // added since the file was last written or read
  int file_lines = 0;            // lines of the file that are known
  bool last_added = false;       // the line that was read last went in
  bool first_saved = false;      // of the running command, its first line did
  std::string substitution_old;  // of `!!:s/old/new/`, for `&`
  std::string substitution_new;
  std::string search;  // of `!?text?`

 private:
  size_t Keep() const {
    return most_ < 0 ? kMaxEntries : std::min<size_t>(static_cast<size_t>(most_), kMaxEntries);
  }
  std::deque<HistoryEntry> entries_;
  int base_ = 1;
  int64_t most_ = -1;
};

// What stands between the lines of a command that is saved as one entry: `before` is the command so far
// (with its newlines), `next` the line that is joined.
std::string_view HistoryJoint(std::string_view before, std::string_view next);

// Where a text ends: inside quotes (then which), inside a here-document.
struct TextState {
  char quote = 0;
  bool in_here = false;
};
TextState StateAfter(std::string_view text);

}  // namespace bivalve::shell
