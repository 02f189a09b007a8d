// Application: puts hunks into the lines of one file, where they fit best.
//
// A hunk is looked for where it says it belongs, moved by what the hunk before it was off, then further and
// further away in both directions; then again with one line of context less at either end (the fuzz). A hunk
// that has less context in front than behind belongs to the beginning of the file, the other way round to its
// end. (The manual of GNU patch, "Inexact Patching".)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "commands/patch/hunk.h"

namespace bivalve::commands::patch {

class Application {
 public:
  struct Options {
    bool ignore_space = false;
    std::string_view ifdef;  // -D; empty: none
  };

  // `text` has to outlive it.
  Application(std::string_view text, Options options, Meter& meter);

  // The line (from 1) that the hunk fits at with so much fuzz, which is at most what it has of context; 0:
  // nowhere.
  int64_t Find(const Hunk& hunk, int64_t fuzz);
  // Puts the hunk at a line that Find said. False: earlier hunks went beyond it.
  bool Put(const Hunk& hunk, int64_t line);
  // Where a hunk became what it says, had been that already, or stands against what the file has; lines of
  // the result.
  struct Merged {
    enum Kind : uint8_t { kMerged, kAlready, kConflict } kind;
    int64_t first, last;
  };
  // Puts a hunk that does not fit: where most of its lines are, change by change; what both sides changed is
  // marked as a conflict, with `old` also with what was there.
  std::vector<Merged> Merge(const Hunk& hunk, bool old);
  // What the place of a hunk has become by the hunks before it.
  int64_t shift() const { return shift_; }
  int64_t line_count() const { return static_cast<int64_t>(lines_.size()); }
  // The hunk would have fitted, but for the carriage returns at the ends of its lines.
  bool DiffersInReturns(const Hunk& hunk);
  // The whole file.
  std::string Finish();

 private:
  bool Fits(const Hunk& hunk, int64_t line, int64_t skip_front, int64_t skip_back);
  bool Equal(std::string_view of_file, std::string_view of_patch) const;
  void CopyTo(int64_t line);
  struct Region {
    int64_t begin = 0, end = 0;  // lines from 0
  };
  Region Nearest(const std::vector<std::string_view>& old, int64_t wanted);
  // For each line of a hunk's old side the file's line in the region that it is; -1: none.
  std::vector<int64_t> Align(const std::vector<std::string_view>& old, Region region);
  void Write(std::string_view line);
  void Mark(std::string_view directive);
  void Marker(char c);

  Options options_;
  Meter& meter_;
  std::vector<std::string_view> lines_;
  int64_t done_ = 0;    // lines that are written
  int64_t offset_ = 0;  // what the last hunk was off
  int64_t shift_ = 0;
  bool ignore_returns_ = false;
  std::string out_;
  int64_t out_lines_ = 0;
  int64_t removed_ = 0;  // lines that hunks took away
};

// Runs what diff -e wrote. False: it is not such a script, or not for this text.
bool ApplyEdScript(std::string_view text, const std::vector<std::string>& script, std::string* out,
                   Meter& meter);

}  // namespace bivalve::commands::patch
