// PatchInput: the patches of a patch file, one after another, with what stands between them.
//
// A patch is found by how its first hunk looks; the lines in front of it may name the file it is for. The
// whole input is in memory. Indentation of a patch and carriage returns at the ends of its lines are taken
// away.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "commands/patch/hunk.h"

namespace bivalve::commands::patch {

struct HeaderName {
  bool present = false;
  std::string name;   // as it is in the header
  std::string stamp;  // what follows the name
  // Says that there is no such file: /dev/null or a time stamp of the Epoch.
  bool nonexistent = false;
};

struct FilePatch {
  Style style = Style::kNone;
  size_t first_line = 0;                 // of the leading text; lines of the input count from 0
  size_t hunk_line = 0;                  // where the hunks begin
  std::vector<std::string_view> header;  // the leading text
  HeaderName old_name, new_name, index;
  bool git = false;
  HeaderName git_old, git_new;  // of "diff --git"
  std::string rename_from, rename_to, copy_from, copy_to;
  std::optional<uint32_t> old_mode, new_mode;  // as git has them, with the type
  bool git_creates = false, git_deletes = false;
  std::string prereq;
  size_t indent = 0;
  bool strip_returns = false;
  std::vector<Hunk> hunks;
  std::vector<std::string> ed_script;
};

class PatchInput {
 public:
  PatchInput(std::string text, Style wanted, bool binary, Meter& meter);

  // The next patch; nothing at the end. `error` is set when the input is damaged: what was read of the patch
  // is returned all the same, once.
  std::optional<FilePatch> Next();
  const std::string& error() const { return error_; }
  bool found_any() const { return found_any_; }
  bool empty() const { return lines_.empty(); }
  // Something other than a patch stood at the end.
  bool trailing_garbage() const { return garbage_; }

 private:
  bool ReadHeader(FilePatch& patch);
  void TakeGitLine(FilePatch& patch, std::string_view line);
  void ReadHunks(FilePatch& patch);
  bool ReadUnified(FilePatch& patch, Hunk& hunk);
  bool ReadContext(FilePatch& patch, Hunk& hunk);
  bool ReadNormal(FilePatch& patch, Hunk& hunk);
  void ReadEd(FilePatch& patch);
  bool ContextHalf(const FilePatch& patch, int64_t count, char kind, std::vector<HunkLine>& half);
  bool Malformed(std::string_view line);
  bool Damaged(std::string text);
  // The line at a place without indentation and carriage return, with its newline.
  std::string_view Line(size_t at, const FilePatch& patch, bool* carriage = nullptr);
  // A "\ No newline at end of file" at `at_`: takes the newline from `text`.
  void TakeNoNewline(const FilePatch& patch, std::string& text);

  std::string text_;
  std::vector<std::string_view> lines_;  // with their newlines
  Style wanted_;
  bool binary_;
  Meter& meter_;
  size_t at_ = 0;
  std::string stripped_;  // what Line returns where a carriage return was taken
  std::string error_;
  bool found_any_ = false, garbage_ = false;
};

}  // namespace bivalve::commands::patch
