#include "commands/patch/input.h"

#include <algorithm>

#include "commands/date_parse.h"

namespace bivalve::commands::patch {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  return text;
}

// Takes a number from the front; numbers that no file has lines for are as large as can be.
bool TakeNumber(std::string_view& text, int64_t* number) {
  if (text.empty() || !IsDigit(text[0])) return false;
  *number = 0;
  for (; !text.empty() && IsDigit(text[0]); text.remove_prefix(1))
    if (*number < INT64_MAX / 100) *number = *number * 10 + (text[0] - '0');
  return true;
}

bool TakeText(std::string_view& text, std::string_view wanted) {
  if (!text.starts_with(wanted)) return false;
  text.remove_prefix(wanted.size());
  return true;
}

// A name in double quotes with C escapes; false when it is not well formed.
bool TakeQuoted(std::string_view& text, std::string* name) {
  constexpr std::string_view kLetters = "abfnrtv\\\"", kMeanings = "\a\b\f\n\r\t\v\\\"";
  text.remove_prefix(1);
  while (!text.empty()) {
    char c = text[0];
    text.remove_prefix(1);
    if (c == '"') return true;
    if (c != '\\') {
      *name += c;
      continue;
    }
    if (text.empty()) return false;
    size_t letter = kLetters.find(text[0]);
    if (letter != std::string_view::npos) {
      *name += kMeanings[letter];
      text.remove_prefix(1);
      continue;
    }
    int value = 0, digits = 0;
    for (; digits < 3 && !text.empty() && text[0] >= '0' && text[0] <= '7'; ++digits, text.remove_prefix(1))
      value = value * 8 + (text[0] - '0');
    if (digits == 0) return false;
    *name += static_cast<char>(value);
  }
  return false;
}

HeaderName ParseName(std::string_view text) {
  HeaderName out;
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  if (text.starts_with('"')) {
    if (!TakeQuoted(text, &out.name)) return {};
  } else {
    // Blanks belong to a name only when a tab ends it.
    size_t end = text.find('\t');
    if (end == std::string_view::npos) end = text.find_first_of(" \r");
    end = std::min(end, text.size());
    out.name = text.substr(0, end);
    text.remove_prefix(end);
  }
  out.stamp = Trim(text);
  out.present = !out.name.empty();
  out.nonexistent = out.name == "/dev/null";
  if (!out.nonexistent && !out.stamp.empty()) {
    auto time = ParseDate(out.stamp, {});
    out.nonexistent = time && time->seconds == 0 && time->nanosecond == 0 &&
                      out.stamp.find_first_of("0123456789") != std::string::npos;
  }
  return out;
}

std::optional<uint32_t> ParseMode(std::string_view text) {
  text = Trim(text);
  uint32_t mode = 0;
  if (text.size() != 6) return std::nullopt;
  for (char c : text) {
    if (c < '0' || c > '7') return std::nullopt;
    mode = mode * 8 + static_cast<uint32_t>(c - '0');
  }
  return mode;
}

// "1,2c3,4" of a normal diff; nothing when it is none.
struct NormalCommand {
  int64_t a = 0, b = 0, c = 0, d = 0;
  char letter = 0;
};
std::optional<NormalCommand> ParseNormal(std::string_view text) {
  NormalCommand out;
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  if (!TakeNumber(text, &out.a)) return std::nullopt;
  out.b = out.a;
  if (TakeText(text, ",") && !TakeNumber(text, &out.b)) return std::nullopt;
  if (text.empty() || std::string_view("acd").find(text[0]) == std::string_view::npos) return std::nullopt;
  out.letter = text[0];
  text.remove_prefix(1);
  if (!TakeNumber(text, &out.c)) return std::nullopt;
  out.d = out.c;
  if (TakeText(text, ",") && !TakeNumber(text, &out.d)) return std::nullopt;
  if (!text.empty()) return std::nullopt;
  return out;
}

// A command of the scripts that diff -e writes; the letter, 0 when it is none.
char EdCommand(std::string_view text) {
  int64_t number = 0;
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  if (text == "s/.//") return 's';
  if (!TakeNumber(text, &number)) return 0;
  if (TakeText(text, ",") && !TakeNumber(text, &number)) return 0;
  if (text == "s/.//") return 's';
  return text.size() == 1 && std::string_view("acdi").find(text[0]) != std::string_view::npos ? text[0]
                                                                                              : '\0';
}

}  // namespace

PatchInput::PatchInput(std::string text, Style wanted, bool binary, Meter& meter)
    : text_(std::move(text)), wanted_(wanted), binary_(binary), meter_(meter) {
  if (!text_.empty() && !text_.ends_with('\n')) text_ += '\n';
  std::string_view rest = text_;
  while (!rest.empty()) {
    size_t size = rest.find('\n') + 1;
    lines_.push_back(rest.substr(0, size));
    rest.remove_prefix(size);
  }
  (void)meter_.SpendBytes(text_.size());
}

std::string_view PatchInput::Line(size_t at, const FilePatch& patch, bool* carriage) {
  std::string_view line = lines_[at];
  for (size_t i = 0; i < patch.indent && !line.empty() && (line[0] == ' ' || line[0] == '\t'); ++i)
    line.remove_prefix(1);
  bool returns = line.ends_with("\r\n");
  if (carriage) *carriage = returns;
  if (!returns || !patch.strip_returns) return line;
  stripped_ = line.substr(0, line.size() - 2);
  stripped_ += '\n';
  return stripped_;
}

std::optional<FilePatch> PatchInput::Next() {
  FilePatch patch;
  patch.first_line = at_;
  garbage_ = false;
  if (!error_.empty() || !ReadHeader(patch)) return std::nullopt;
  found_any_ = true;
  ReadHunks(patch);
  // What only looked like a hunk is passed, so that the next search begins behind it.
  bool hunkless = patch.git && at_ > patch.first_line;
  if (at_ == patch.hunk_line && at_ < lines_.size() && !hunkless) ++at_;
  return patch;
}

void PatchInput::TakeGitLine(FilePatch& patch, std::string_view line) {
  auto name = [](std::string_view text) { return ParseName(std::string(Trim(text)) + "\t").name; };
  std::string_view rest = line;
  if (TakeText(rest, "rename from ")) {
    patch.rename_from = name(rest);
  } else if (TakeText(rest, "rename to ")) {
    patch.rename_to = name(rest);
  } else if (TakeText(rest, "copy from ")) {
    patch.copy_from = name(rest);
  } else if (TakeText(rest, "copy to ")) {
    patch.copy_to = name(rest);
  } else if (TakeText(rest, "old mode ")) {
    patch.old_mode = ParseMode(rest);
  } else if (TakeText(rest, "new mode ")) {
    patch.new_mode = ParseMode(rest);
  } else if (TakeText(rest, "new file mode ")) {
    patch.new_mode = ParseMode(rest);
    patch.git_creates = true;
  } else if (TakeText(rest, "deleted file mode ")) {
    patch.old_mode = ParseMode(rest);
    patch.git_deletes = true;
  } else if (TakeText(rest, "index ")) {
    // The mode of a file whose mode stays.
    size_t blank = rest.find(' ');
    if (blank != std::string_view::npos && !patch.new_mode)
      patch.old_mode = patch.new_mode = ParseMode(rest.substr(blank));
  }
}

// Splits "a/x b/y", where both may be quoted or have blanks.
static void TakeGitNames(FilePatch& patch, std::string_view rest) {
  rest = Trim(rest);
  std::string first;
  if (rest.starts_with('"')) {
    if (!TakeQuoted(rest, &first)) return;
    patch.git_old = ParseName(first + "\t");
    patch.git_new = ParseName(std::string(Trim(rest)) + "\t");
    return;
  }
  size_t middle = std::string_view::npos;
  for (size_t at = rest.find(' '); at != std::string_view::npos; at = rest.find(' ', at + 1)) {
    std::string_view one = rest.substr(0, at), two = rest.substr(at + 1);
    size_t a = one.find('/'), b = two.find('/');
    bool same = a != one.npos && b != two.npos && one.substr(a) == two.substr(b);
    if (same || middle == std::string_view::npos) middle = at;
    if (same) break;
  }
  if (middle == std::string_view::npos) return;
  patch.git_old = ParseName(std::string(rest.substr(0, middle)) + "\t");
  patch.git_new = ParseName(std::string(rest.substr(middle + 1)) + "\t");
}

bool PatchInput::ReadHeader(FilePatch& patch) {
  HeaderName star, dash, plus;
  bool stars_before = false, git_content = false;
  size_t ed_line = SIZE_MAX;
  auto found = [&](Style style, size_t line) {
    patch.style = style;
    patch.hunk_line = line;
    if (style == Style::kContext) {
      patch.old_name = star;
      patch.new_name = dash;
    } else if (style == Style::kUnified || patch.git) {
      patch.old_name = dash;
      patch.new_name = plus;
    } else {
      patch.old_name = star.present ? star : dash;
      patch.new_name = star.present ? dash : plus;
    }
    for (size_t i = patch.first_line; i < line; ++i) patch.header.push_back(lines_[i]);
    at_ = line;
    return true;
  };
  auto wants = [&](Style style) { return wanted_ == Style::kNone || wanted_ == style; };
  for (size_t i = at_; i < lines_.size(); ++i) {
    if (!meter_.Spend(1)) return false;
    std::string_view line = lines_[i];
    size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(indent);
    bool returns = !binary_ && line.ends_with("\r\n");
    bool stars = line.starts_with("********");
    std::string_view rest = line;
    if (TakeText(rest, "diff --git ")) {
      if (patch.git && git_content) return found(Style::kUnified, i);
      patch.git = true;
      git_content = false;
      patch.git_creates = patch.git_deletes = false;
      patch.rename_from = patch.rename_to = patch.copy_from = patch.copy_to = {};
      patch.old_mode = patch.new_mode = std::nullopt;
      dash = plus = {};
      TakeGitNames(patch, rest);
    } else if (TakeText(rest, "*** ")) {
      if (stars_before && wants(Style::kContext)) {
        patch.indent = indent;
        patch.strip_returns = returns;
        return found(Style::kContext, i - 1);
      }
      star = ParseName(rest);
    } else if (TakeText(rest, "--- ")) {
      dash = ParseName(rest);
    } else if (TakeText(rest, "+++ ")) {
      plus = ParseName(rest);
    } else if (line.starts_with("@@ -") && wants(Style::kUnified)) {
      patch.indent = indent;
      patch.strip_returns = returns;
      return found(Style::kUnified, i);
    } else if (TakeText(rest, "Index:")) {
      patch.index = ParseName(rest);
    } else if (TakeText(rest, "Prereq:")) {
      patch.prereq = ParseName(rest).name;
    } else if (patch.git && line.starts_with("GIT binary patch")) {
      return found(Style::kGitBinary, i);
    } else if (patch.git && (line.starts_with("rename ") || line.starts_with("copy ") ||
                             line.starts_with("old mode ") || line.starts_with("new mode ") ||
                             line.starts_with("new file mode ") || line.starts_with("deleted file mode "))) {
      git_content = true;
      TakeGitLine(patch, line);
    } else if (patch.git && line.starts_with("index ")) {
      TakeGitLine(patch, line);
    } else if (patch.git && git_content && !line.starts_with("similarity index ") &&
               !line.starts_with("dissimilarity index ")) {
      return found(Style::kUnified, i);
    } else if (!line.empty() && IsDigit(line[0])) {
      auto command = ParseNormal(line);
      if (command && wants(Style::kNormal) && i + 1 < lines_.size()) {
        std::string_view next = lines_[i + 1].substr(std::min(indent, lines_[i + 1].size()));
        if (next.starts_with("< ") || next.starts_with("> ") || next.starts_with("<\t") ||
            next.starts_with(">\t")) {
          patch.indent = indent;
          patch.strip_returns = returns;
          return found(Style::kNormal, i);
        }
      }
      if (ed_line == SIZE_MAX && !command && wants(Style::kEd) && EdCommand(line)) {
        patch.indent = indent;
        if (wanted_ == Style::kEd) return found(Style::kEd, i);
        ed_line = i;
      }
    }
    stars_before = stars;
  }
  if (patch.git && git_content) return found(Style::kUnified, lines_.size());
  if (ed_line != SIZE_MAX) return found(Style::kEd, ed_line);
  garbage_ = at_ < lines_.size();
  at_ = lines_.size();
  return false;
}

bool PatchInput::Damaged(std::string text) {
  error_ = std::move(text);
  return false;
}

bool PatchInput::Malformed(std::string_view line) {
  return Damaged("malformed patch at line " + std::to_string(at_ < lines_.size() ? at_ + 1 : at_) + ": " +
                 std::string(line));
}

void PatchInput::TakeNoNewline(const FilePatch& patch, std::string& text) {
  if (at_ >= lines_.size() || !Line(at_, patch).starts_with("\\ ")) return;
  ++at_;
  if (text.ends_with('\n')) text.pop_back();
}

void PatchInput::ReadHunks(FilePatch& patch) {
  if (patch.style == Style::kEd) return ReadEd(patch);
  while (at_ < lines_.size() && patch.style != Style::kGitBinary) {
    std::string_view line = Line(at_, patch);
    bool begins = patch.style == Style::kUnified   ? line.starts_with("@@ -")
                  : patch.style == Style::kContext ? line.starts_with("********")
                                                   : ParseNormal(line).has_value();
    if (!begins) return;
    Hunk hunk;
    bool good = patch.style == Style::kUnified   ? ReadUnified(patch, hunk)
                : patch.style == Style::kContext ? ReadContext(patch, hunk)
                                                 : ReadNormal(patch, hunk);
    if (!good || !meter_.Spend(1)) return;
    patch.hunks.push_back(std::move(hunk));
  }
}

bool PatchInput::ReadUnified(FilePatch& patch, Hunk& hunk) {
  std::string head(Line(at_, patch));
  std::string_view rest = head;
  rest.remove_prefix(4);
  auto missing = [&] {
    return Damaged("missing line number at line " + std::to_string(at_ + 1) + ": " + head);
  };
  hunk.old_count = hunk.new_count = 1;
  if (!TakeNumber(rest, &hunk.old_first)) return missing();
  if (TakeText(rest, ",") && !TakeNumber(rest, &hunk.old_count)) return missing();
  if (TakeText(rest, " ")) {
    if (!TakeText(rest, "+")) return Malformed(head);
  } else {
    return Malformed(head);
  }
  if (!TakeNumber(rest, &hunk.new_first)) return missing();
  if (TakeText(rest, ",") && !TakeNumber(rest, &hunk.new_count)) return missing();
  if (!TakeText(rest, " @")) return Malformed(head);
  (void)TakeText(rest, "@");
  while (!rest.empty() && rest.back() == '\n') rest.remove_suffix(1);
  hunk.function = rest;
  ++at_;
  int64_t olds = 0, news = 0;
  while (olds < hunk.old_count || news < hunk.new_count) {
    std::string line;
    if (at_ < lines_.size()) {
      line = Line(at_, patch);
    } else {
      // Blank lines at the end may have been cut off.
      if (hunk.new_count - news >= 3) return Damaged("unexpected end of file in patch");
      line = " \n";
    }
    if (!meter_.SpendBytes(line.size())) return Damaged("stopped");
    char kind = line[0];
    if (kind == '\t' || kind == '\n') {
      // The blank in front got lost on the way.
      line.insert(0, 1, ' ');
      kind = ' ';
    }
    if ((kind != '-' && kind != '+' && kind != ' ') || (kind != '+' && olds >= hunk.old_count) ||
        (kind != '-' && news >= hunk.new_count))
      return Malformed(line);
    olds += kind != '+';
    news += kind != '-';
    if (at_ < lines_.size()) ++at_;
    line.erase(0, 1);
    TakeNoNewline(patch, line);
    hunk.lines.push_back({kind, std::move(line)});
  }
  return true;
}

// The lines of one half; `kind` is what only this half has. False: damaged.
bool PatchInput::ContextHalf(const FilePatch& patch, int64_t count, char kind, std::vector<HunkLine>& half) {
  while (static_cast<int64_t>(half.size()) < count) {
    if (at_ >= lines_.size()) {
      if (half.empty()) return true;
      return Damaged("unexpected end of file in patch at line " + std::to_string(at_));
    }
    std::string line(Line(at_, patch));
    if (!meter_.SpendBytes(line.size())) return Damaged("stopped");
    char mark = line[0];
    if (half.empty() && (line.starts_with("--- ") || line.starts_with("***"))) return true;
    if (mark == '\n') {
      line = "  \n";
      mark = ' ';
    }
    bool good = (mark == ' ' || mark == kind || mark == '!') && line.size() >= 2;
    if (!good) {
      if (half.empty() && kind == '+') return true;
      return Malformed(line);
    }
    ++at_;
    line.erase(0, line[1] == ' ' ? 2 : 1);
    TakeNoNewline(patch, line);
    half.push_back({mark, std::move(line)});
  }
  return true;
}

bool PatchInput::ReadContext(FilePatch& patch, Hunk& hunk) {
  size_t start = at_;
  std::string stars(Line(at_++, patch));
  std::string_view function = stars;
  while (function.starts_with('*')) function.remove_prefix(1);
  while (!function.empty() && IsBlank(function.back())) function.remove_suffix(1);
  hunk.function = function;
  if (at_ >= lines_.size()) return Damaged("unexpected end of file in patch at line " + std::to_string(at_));
  auto range = [](std::string_view rest, int64_t* first, int64_t* count) {
    int64_t last = 0;
    if (!TakeNumber(rest, first)) return false;
    last = *first;
    if (TakeText(rest, ",") && !TakeNumber(rest, &last)) return false;
    *count = *first == 0 ? 0 : last - *first + 1;
    return *count >= 0;
  };
  std::string line(Line(at_, patch));
  if (!line.starts_with("*** ") || !range(std::string_view(line).substr(4), &hunk.old_first, &hunk.old_count))
    return Malformed(line);
  ++at_;
  std::vector<HunkLine> olds, news;
  if (!ContextHalf(patch, hunk.old_count, '-', olds)) return false;
  line = at_ < lines_.size() ? std::string(Line(at_, patch)) : std::string();
  if (!line.starts_with("--- ") ||
      !range(std::string_view(line).substr(4), &hunk.new_first, &hunk.new_count)) {
    if (at_ >= lines_.size())
      return Damaged("unexpected end of file in patch at line " + std::to_string(at_));
    return Malformed(line);
  }
  ++at_;
  if (!ContextHalf(patch, hunk.new_count, '+', news)) return false;
  auto context_of = [](const std::vector<HunkLine>& half) {
    std::vector<HunkLine> out;
    for (const HunkLine& one : half)
      if (one.kind == ' ') out.push_back(one);
    return out;
  };
  if (olds.empty()) olds = context_of(news);
  if (news.empty()) news = context_of(olds);
  size_t i = 0, j = 0;
  while (i < olds.size() || j < news.size()) {
    for (; i < olds.size() && olds[i].kind != ' '; ++i) hunk.lines.push_back({'-', std::move(olds[i].text)});
    for (; j < news.size() && news[j].kind != ' '; ++j) hunk.lines.push_back({'+', std::move(news[j].text)});
    if (i == olds.size() && j == news.size()) break;
    if (i == olds.size() || j == news.size() || olds[i].text != news[j].text)
      return Damaged("context mangled in hunk at line " + std::to_string(start + 1));
    hunk.lines.push_back({' ', std::move(olds[i++].text)});
    ++j;
  }
  // A range of one line and an empty one look alike.
  hunk.old_count = static_cast<int64_t>(olds.size());
  hunk.new_count = static_cast<int64_t>(news.size());
  return true;
}

bool PatchInput::ReadNormal(FilePatch& patch, Hunk& hunk) {
  NormalCommand command = *ParseNormal(Line(at_++, patch));
  hunk.old_first = command.a;
  hunk.old_count = command.letter == 'a' ? 0 : command.b - command.a + 1;
  hunk.new_first = command.c;
  hunk.new_count = command.letter == 'd' ? 0 : command.d - command.c + 1;
  if (hunk.old_count < 0 || hunk.new_count < 0) return Malformed(Line(--at_, patch));
  auto half = [&](char mark, char kind, int64_t count) {
    for (; count > 0; --count) {
      if (at_ >= lines_.size())
        return Damaged("unexpected end of file in patch at line " + std::to_string(at_));
      std::string line(Line(at_, patch));
      if (!meter_.SpendBytes(line.size())) return Damaged("stopped");
      if (line.size() < 2 || line[0] != mark || !(line[1] == ' ' || line[1] == '\t'))
        return Damaged(std::string("'") + mark + "' followed by space or tab expected at line " +
                       std::to_string(at_ + 1) + " of patch");
      ++at_;
      line.erase(0, 2);
      TakeNoNewline(patch, line);
      hunk.lines.push_back({kind, std::move(line)});
    }
    return true;
  };
  if (!half('<', '-', hunk.old_count)) return false;
  if (command.letter == 'c') {
    if (at_ >= lines_.size())
      return Damaged("unexpected end of file in patch at line " + std::to_string(at_));
    if (!Line(at_, patch).starts_with('-'))
      return Damaged("'---' expected at line " + std::to_string(at_ + 1) + " of patch");
    ++at_;
  }
  return half('>', '+', hunk.new_count);
}

void PatchInput::ReadEd(FilePatch& patch) {
  while (at_ < lines_.size() && meter_.Spend(1)) {
    char letter = EdCommand(Line(at_, patch));
    if (!letter) return;
    patch.ed_script.emplace_back(Line(at_++, patch));
    if (letter == 'd' || letter == 's') continue;
    while (at_ < lines_.size()) {
      patch.ed_script.emplace_back(Line(at_++, patch));
      if (patch.ed_script.back() == ".\n") break;
    }
  }
}

}  // namespace bivalve::commands::patch
