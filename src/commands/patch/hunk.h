// Hunks: one place where a patch changes a file, whatever form of diff it came in.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bivalve::commands::patch {

enum class Style : uint8_t { kNone, kUnified, kContext, kNormal, kEd, kGitBinary };

struct HunkLine {
  char kind = ' ';   // ' ' in both files, '-' in the old one, '+' in the new one
  std::string text;  // with its newline, unless the file ends without one
};

struct Hunk {
  int64_t old_first = 0, old_count = 0;  // lines; the first one is 1
  int64_t new_first = 0, new_count = 0;
  std::string function;  // what stands behind "@@ … @@", with the blank in front
  std::vector<HunkLine> lines;

  // The same change the other way round.
  void Reverse();
  // Lines of context before the first change and behind the last one.
  int64_t Prefix() const;
  int64_t Suffix() const;
};

// As a reject file shows them; both files' lines are `shift` further down.
void AppendUnified(std::string& out, const Hunk& hunk, int64_t shift);
void AppendContext(std::string& out, const Hunk& hunk, int64_t shift, bool from_context);

}  // namespace bivalve::commands::patch
