#include "commands/patch/hunk.h"

#include <algorithm>
#include <string_view>

namespace bivalve::commands::patch {
namespace {

void AppendLine(std::string& out, std::string_view mark, const std::string& text) {
  out += mark;
  out += text;
  if (!text.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

// Where a run of changed lines ends.
size_t RunEnd(const std::vector<HunkLine>& lines, size_t at) {
  while (at < lines.size() && lines[at].kind != ' ') ++at;
  return at;
}

std::string ContextRange(int64_t first, int64_t count) {
  if (count == 0) return "0";
  if (count == 1) return std::to_string(first);
  return std::to_string(first) + "," + std::to_string(first + count - 1);
}

// One half of a hunk in context form: the lines of `kind` and the context. Lines that have changed are marked
// so.
void AppendHalf(std::string& out, const Hunk& hunk, char kind, bool marks_changes) {
  const auto& lines = hunk.lines;
  for (size_t at = 0; at < lines.size();) {
    if (lines[at].kind == ' ') {
      AppendLine(out, "  ", lines[at++].text);
      continue;
    }
    size_t end = RunEnd(lines, at);
    bool both = false;
    for (size_t i = at + 1; marks_changes && i < end; ++i) both |= lines[i].kind != lines[at].kind;
    for (; at < end; ++at)
      if (lines[at].kind == kind) AppendLine(out, both ? "! " : std::string{kind, ' '}, lines[at].text);
  }
}

bool HasKind(const Hunk& hunk, char kind) {
  return std::ranges::any_of(hunk.lines, [kind](const HunkLine& line) { return line.kind == kind; });
}

}  // namespace

void Hunk::Reverse() {
  std::swap(old_first, new_first);
  std::swap(old_count, new_count);
  for (size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].kind == ' ') continue;
    size_t end = RunEnd(lines, at);
    for (size_t i = at; i < end; ++i) lines[i].kind = lines[i].kind == '-' ? '+' : '-';
    // What goes stands before what comes.
    auto first = lines.begin() + static_cast<ptrdiff_t>(at),
         last = lines.begin() + static_cast<ptrdiff_t>(end);
    std::stable_partition(first, last, [](const HunkLine& line) { return line.kind == '-'; });
    at = end - 1;
  }
}

int64_t Hunk::Prefix() const {
  size_t at = 0;
  while (at < lines.size() && lines[at].kind == ' ') ++at;
  return static_cast<int64_t>(at);
}

int64_t Hunk::Suffix() const {
  size_t at = lines.size();
  while (at > 0 && lines[at - 1].kind == ' ') --at;
  return static_cast<int64_t>(lines.size() - at);
}

void AppendUnified(std::string& out, const Hunk& hunk, int64_t shift) {
  auto range = [shift](int64_t first, int64_t count) {
    std::string text = std::to_string(first + shift);
    return count == 1 ? text : text + "," + std::to_string(count);
  };
  out += "@@ -" + range(hunk.old_first, hunk.old_count) + " +" + range(hunk.new_first, hunk.new_count) +
         " @@" + hunk.function + "\n";
  for (const HunkLine& line : hunk.lines) AppendLine(out, std::string(1, line.kind), line.text);
}

void AppendContext(std::string& out, const Hunk& hunk, int64_t shift, bool from_context) {
  out += "***************" + hunk.function + "\n*** " + ContextRange(hunk.old_first + shift, hunk.old_count) +
         (from_context ? " ****\n" : "\n");
  bool removes = HasKind(hunk, '-'), adds = HasKind(hunk, '+');
  if (removes || !from_context) AppendHalf(out, hunk, '-', from_context);
  out +=
      "--- " + ContextRange(hunk.new_first + shift, hunk.new_count) + (from_context ? " ----\n" : " -----\n");
  if (adds || !from_context) AppendHalf(out, hunk, '+', from_context);
}

}  // namespace bivalve::commands::patch
