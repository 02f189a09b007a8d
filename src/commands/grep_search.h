// grep over one open file: which lines are selected, and what is written for them.
//
// Blocks of whole lines are searched as a whole; lines are looked at one by one only where they match
// or are written.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "commands/command.h"
#include "regex/line_matcher.h"

namespace bivalve::commands {

// Finds matches: linear-time for POSIX patterns, backtracking for back-references and Perl's.
class GrepMatcher {
 public:
  virtual ~GrepMatcher() = default;
  // The first line of whole lines with a match, without its end; see regex::LineMatcher.
  virtual std::optional<regex::Span> FindLine(std::string_view text, Meter& meter) = 0;
  // All matching lines, as regex::LineMatcher::CollectLines has it.
  virtual size_t CollectLines(std::string_view text, std::string* out, Meter& meter) = 0;
  virtual std::optional<regex::Span> Find(std::string_view line, size_t from, Meter& meter) = 0;
  // Why a search gave up; then nothing more is to be searched. Empty: none did.
  virtual std::string_view failure() const { return {}; }
};

enum class BinaryFiles : uint8_t { kMessage, kText, kSkip };
enum class ListNames : uint8_t { kNo, kWithMatch, kWithoutMatch };

struct GrepColors {
  bool on = false;
  bool swap_inverted = false;  // `rv`: under -v the colors of selected and other lines change places
  bool no_erase = false;       // `ne`: nothing is erased to the end of the line
  std::string selected_match = "01;31", context_match = "01;31", selected_line, context_line;
  std::string file = "35", line = "32", byte = "32", separator = "36";
};

struct GrepSettings {
  bool invert = false, count = false, quiet = false, only_matching = false, names = false;
  bool line_numbers = false, byte_offsets = false, align_tabs = false, null_names = false;
  ListNames list = ListNames::kNo;
  BinaryFiles binary = BinaryFiles::kMessage;
  uint64_t max_count = UINT64_MAX;
  uint64_t before = 0, after = 0;
  bool context = false;  // one of the two was asked for, even as 0
  std::optional<std::string> group_separator = "--";
  char line_end = '\n';
  bool bytes = false;  // characters are bytes, and none is wrong
  GrepColors colors;
  bool WritesLines() const { return !count && !quiet && list == ListNames::kNo; }
};

class GrepSearch {
 public:
  GrepSearch(Command& command, const GrepSettings& settings, GrepMatcher& matcher)
      : command_(command), settings_(settings), matcher_(matcher) {}
  friend kernel::Scheduler& SchedulerOf(GrepSearch& search) { return search.command_.machine; }

  // Searches the file and writes what is to be written, file names and counts included. True: a line
  // was selected.
  Task<Result<bool>> Search(FileRef file, std::string name);

 private:
  void StartFile(std::string_view name);
  void CheckBinary(std::string_view* block, std::string_view tail);
  // False: the file is done with.
  bool SearchBlock(std::string_view block);
  bool Select(std::string_view block, regex::Span line);
  // Whether lines of this block need no look of their own: they are counted, or written as they are.
  bool Plain(std::string_view block) const;
  bool SelectGap(std::string_view block, size_t from, size_t to);
  void WriteContextAfter(std::string_view block, size_t from, size_t to);
  void WriteContextBefore(std::string_view block, size_t line_begin);
  void WriteLine(std::string_view block, regex::Span line, bool selected);
  void WriteMatches(std::string_view line, size_t offset_in_block, bool selected);
  void WriteColored(std::string_view line, bool selected);
  void WritePrefix(std::string_view block, size_t at, size_t offset, char separator);
  void WriteSeparatorBefore(uint64_t begin);
  void StartColor(std::string_view color);
  void EndColor();
  void Colored(std::string_view color, std::string_view text);
  uint64_t LineNumber(std::string_view block, size_t at);
  bool Suppressed(std::string_view text);
  void KeepContext(std::string_view block);

  Command& command_;
  const GrepSettings& settings_;
  GrepMatcher& matcher_;
  std::string text_;          // to be written
  bool wrote_group_ = false;  // of any file
  // ---- of the file
  std::string name_;
  uint64_t selected_ = 0;
  uint64_t base_ = 0;   // offset of the block in the file
  uint64_t lines_ = 0;  // before counted_
  size_t counted_ = 0;  // place in the block
  uint64_t after_left_ = 0;
  size_t rest_ = 0;          // place behind the line at which -m stopped
  uint64_t written_to_ = 0;  // end of the last line written, as an offset in the file
  bool any_written_ = false;
  bool binary_ = false;  // NULs were seen
  bool stop_at_match_ = false;
  bool hidden_match_ = false;  // something was selected that may not be shown
  size_t offset_width_ = 0;
  std::string zapped_;
  std::string context_;  // the last lines of the block before
};

}  // namespace bivalve::commands
