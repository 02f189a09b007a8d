#include "commands/patch/apply.h"

#include <algorithm>
#include <charconv>

namespace bivalve::commands::patch {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

std::vector<std::string_view> Split(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::string_view WithoutEnd(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  return line;
}

// Any blanks match any blanks, and none at the end of a line count.
bool EqualButSpace(std::string_view a, std::string_view b) {
  a = WithoutEnd(a);
  b = WithoutEnd(b);
  while (!a.empty() && IsBlank(a.back())) a.remove_suffix(1);
  while (!b.empty() && IsBlank(b.back())) b.remove_suffix(1);
  size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (IsBlank(a[i]) && IsBlank(b[j])) {
      while (i < a.size() && IsBlank(a[i])) ++i;
      while (j < b.size() && IsBlank(b[j])) ++j;
    } else if (a[i++] != b[j++]) {
      return false;
    }
  }
  return i == a.size() && j == b.size();
}

std::string_view WithoutReturn(std::string_view line) {
  line = WithoutEnd(line);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

Application::Application(std::string_view text, Options options, Meter& meter)
    : options_(options), meter_(meter), lines_(Split(text)) {
  (void)meter_.SpendBytes(text.size());
}

bool Application::Equal(std::string_view of_file, std::string_view of_patch) const {
  if (ignore_returns_) return WithoutReturn(of_file) == WithoutReturn(of_patch);
  if (options_.ignore_space) return EqualButSpace(of_file, of_patch);
  return of_file == of_patch;
}

bool Application::Fits(const Hunk& hunk, int64_t line, int64_t skip_front, int64_t skip_back) {
  int64_t number = 0, last = hunk.old_count - skip_back;
  for (const HunkLine& one : hunk.lines) {
    if (one.kind == '+') continue;
    int64_t at = line - 1 + number++;
    if (number <= skip_front || number > last) continue;
    if (at < 0 || at >= line_count() || !meter_.SpendBytes(one.text.size())) return false;
    if (!Equal(lines_[static_cast<size_t>(at)], one.text)) return false;
  }
  return true;
}

int64_t Application::Find(const Hunk& hunk, int64_t fuzz) {
  int64_t wanted = hunk.old_first + (hunk.old_count == 0) + offset_;
  if (hunk.old_count == 0) return std::clamp<int64_t>(wanted, done_ + 1, line_count() + 1);
  int64_t prefix = hunk.Prefix(), suffix = hunk.Suffix(), context = std::max(prefix, suffix);
  int64_t front = fuzz + prefix - context, back = fuzz + suffix - context;
  int64_t count = hunk.old_count;
  int64_t least = done_ + 1, most = line_count() - count + std::max<int64_t>(back, 0) + 1;
  auto take = [&](int64_t line) {
    offset_ += line - wanted;
    return line;
  };
  bool at_start = front < 0 && hunk.old_first <= 1, at_end = back < 0;
  front = std::max<int64_t>(front, 0);
  back = std::max<int64_t>(back, 0);
  if (at_start) {
    if (at_end && count != line_count()) return 0;
    return least <= 1 && most >= 1 && Fits(hunk, 1, front, back) ? take(1) : 0;
  }
  if (at_end) {
    int64_t line = line_count() - count + 1;
    return line >= least && line > 0 && Fits(hunk, line, front, back) ? take(line) : 0;
  }
  int64_t furthest = std::max(most - wanted, wanted - least);
  for (int64_t away = 0; away <= furthest; ++away) {
    if (!meter_.Spend(1)) return 0;
    if (wanted + away <= most && wanted + away >= least && Fits(hunk, wanted + away, front, back))
      return take(wanted + away);
    if (away > 0 && wanted - away >= least && wanted - away <= most && Fits(hunk, wanted - away, front, back))
      return take(wanted - away);
  }
  return 0;
}

bool Application::DiffersInReturns(const Hunk& hunk) {
  int64_t line = hunk.old_first + offset_;
  bool strict = Fits(hunk, line, 0, 0);
  ignore_returns_ = true;
  bool loose = Fits(hunk, line, 0, 0);
  ignore_returns_ = false;
  return loose && !strict && hunk.old_count > 0;
}

void Application::Write(std::string_view line) {
  if (!out_.empty() && !out_.ends_with('\n')) out_ += '\n';
  if (!meter_.HoldMore(out_, line.size())) return;
  out_ += line;
  ++out_lines_;
}

void Application::Mark(std::string_view directive) {
  Write(directive);
  if (directive == "#ifdef " || directive == "#ifndef ") {
    out_ += options_.ifdef;
    out_ += '\n';
  }
}

void Application::CopyTo(int64_t line) {
  for (; done_ < line && done_ < line_count(); ++done_) Write(lines_[static_cast<size_t>(done_)]);
}

bool Application::Put(const Hunk& hunk, int64_t line) {
  if (line - 1 < done_) return false;
  CopyTo(line - 1);
  enum { kOutside, kInOld, kInNew, kAfterElse } state = kOutside;
  bool ifdef = !options_.ifdef.empty();
  for (const HunkLine& one : hunk.lines) {
    if (!meter_.SpendBytes(one.text.size())) return true;
    if (ifdef && state != kOutside && one.kind == ' ') {
      Mark("#endif\n");
      state = kOutside;
    }
    if (one.kind == '+') {
      if (ifdef && state == kOutside) {
        Mark("#ifdef ");
        state = kInNew;
      } else if (ifdef && state == kInOld) {
        Mark("#else\n");
        state = kAfterElse;
      }
      Write(one.text);
      continue;
    }
    if (one.kind == '-' && !ifdef) {
      ++removed_;
      ++done_;
      continue;
    }
    if (one.kind == '-' && state == kOutside) {
      Mark("#ifndef ");
      state = kInOld;
    }
    CopyTo(done_ + 1);
  }
  if (ifdef && state != kOutside) Mark("#endif\n");
  shift_ += hunk.new_count - hunk.old_count;
  return true;
}

std::string Application::Finish() {
  CopyTo(line_count());
  return std::move(out_);
}

bool ApplyEdScript(std::string_view text, const std::vector<std::string>& script, std::string* out,
                   Meter& meter) {
  std::vector<std::string> lines;
  for (std::string_view line : Split(text)) lines.emplace_back(line);
  size_t current = lines.size();
  for (size_t i = 0; i < script.size();) {
    std::string_view command = WithoutEnd(script[i++]);
    size_t first = current, last = current;
    const char* at = command.data();
    const char* end = at + command.size();
    if (at != end && *at >= '0' && *at <= '9') {
      at = std::from_chars(at, end, first).ptr;
      last = first;
      if (at != end && *at == ',') at = std::from_chars(at + 1, end, last).ptr;
    }
    if (at == end || first > last || last > lines.size()) return false;
    char letter = *at;
    if (letter == 's') {
      if (first == 0) return false;
      if (!lines[first - 1].empty()) lines[first - 1].erase(0, 1);
      current = first;
      continue;
    }
    std::vector<std::string> fresh;
    if (letter != 'd') {
      for (; i < script.size() && script[i] != ".\n"; ++i) fresh.push_back(script[i]);
      if (i < script.size()) ++i;
    }
    if (!meter.Spend(static_cast<int64_t>(lines.size() / 16 + fresh.size() + 1))) return false;
    size_t place = letter == 'a' ? last : first == 0 ? 0 : first - 1;
    if ((letter == 'd' || letter == 'c') && first == 0) return false;
    if (letter == 'd' || letter == 'c')
      lines.erase(lines.begin() + static_cast<ptrdiff_t>(first - 1),
                  lines.begin() + static_cast<ptrdiff_t>(last));
    lines.insert(lines.begin() + static_cast<ptrdiff_t>(place), fresh.begin(), fresh.end());
    current = place + fresh.size();
  }
  for (const std::string& line : lines) {
    if (!meter.HoldMore(*out, line.size())) return false;
    *out += line;
  }
  return true;
}

}  // namespace bivalve::commands::patch
