#include "commands/ed_buffer.h"

#include <algorithm>

namespace bivalve::commands {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::vector<EdBuffer::Handle>::iterator At(std::vector<EdBuffer::Handle>& lines, size_t index) {
  return lines.begin() + static_cast<std::ptrdiff_t>(index);
}

}  // namespace

size_t EdBuffer::Find(const Handle& handle) const {
  auto found = std::find(lines_.begin(), lines_.end(), handle);
  return found == lines_.end() ? 0 : static_cast<size_t>(found - lines_.begin()) + 1;
}

void EdBuffer::Insert(size_t after, std::string line) {
  meter_.SpendBytes((lines_.size() - after) * sizeof(Handle));
  lines_.insert(At(lines_, after), std::make_shared<const std::string>(std::move(line)));
  modified_ = true;
}

void EdBuffer::InsertAll(size_t after, std::string_view text_of_lines, bool strip_returns) {
  std::vector<Handle> fresh;
  while (!text_of_lines.empty()) {
    size_t end = std::min(text_of_lines.find('\n'), text_of_lines.size());
    std::string_view line = text_of_lines.substr(0, end);
    if (strip_returns && line.ends_with('\r')) line.remove_suffix(1);
    if (!meter_.HoldMore(fresh, 1)) return;
    fresh.push_back(std::make_shared<const std::string>(line));
    text_of_lines.remove_prefix(std::min(end + 1, text_of_lines.size()));
  }
  if (fresh.empty()) return;
  lines_.insert(At(lines_, after), fresh.begin(), fresh.end());
  current = after + fresh.size();
  modified_ = true;
}

void EdBuffer::Delete(size_t from, size_t to) {
  meter_.SpendBytes(lines_.size() * sizeof(Handle));
  Yank(from, to);
  lines_.erase(At(lines_, from - 1), At(lines_, to));
  current = std::min(from, lines_.size());
  modified_ = true;
}

void EdBuffer::Join(size_t from, size_t to) {
  std::string joined;
  for (size_t i = from; i <= to; ++i) joined += Line(i);
  meter_.SpendBytes(joined.size());
  Delete(from, to);
  Insert(from - 1, std::move(joined));
  current = from;
}

void EdBuffer::Move(size_t from, size_t to, size_t target) {
  meter_.SpendBytes(lines_.size() * sizeof(Handle));
  if (target >= to) {
    std::rotate(At(lines_, from - 1), At(lines_, to), At(lines_, target));
    current = target;
  } else {
    std::rotate(At(lines_, target), At(lines_, from - 1), At(lines_, to));
    current = target + (to - from + 1);
  }
  modified_ = true;
}

// Copies are lines of their own.
void EdBuffer::Copy(size_t from, size_t to, size_t target) {
  std::vector<Handle> copies;
  for (size_t i = from; i <= to; ++i) copies.push_back(std::make_shared<const std::string>(Line(i)));
  meter_.SpendBytes((lines_.size() + copies.size()) * 64);
  lines_.insert(At(lines_, target), copies.begin(), copies.end());
  current = target + copies.size();
  modified_ = true;
}

void EdBuffer::Yank(size_t from, size_t to) {
  cut_.assign(At(lines_, from - 1), At(lines_, to));
  has_cut_ = true;
}

bool EdBuffer::PutCut(size_t after) {
  if (!has_cut_) return false;
  std::vector<Handle> copies;
  for (const Handle& line : cut_) copies.push_back(std::make_shared<const std::string>(*line));
  lines_.insert(At(lines_, after), copies.begin(), copies.end());
  current = after + copies.size();
  modified_ = true;
  return true;
}

void EdBuffer::Clear() {
  lines_.clear();
  marks_.clear();
  current = 0;
}

void EdBuffer::Save() {
  meter_.SpendBytes(lines_.size() * sizeof(Handle));
  saved_ = {lines_, current, modified_};
  can_undo_ = true;
}

bool EdBuffer::Undo() {
  if (!can_undo_) return false;
  State now{lines_, current, modified_};
  lines_ = std::move(saved_.lines);
  current = saved_.current;
  modified_ = saved_.modified;
  saved_ = std::move(now);
  return true;
}

void EdBuffer::Forget() {
  saved_ = {};
  can_undo_ = modified_ = false;
}

void EdBuffer::SkipBlanks() {
  while (Peek() == ' ' || Peek() == '\t') ++at;
}

size_t EdBuffer::TakeNumber() {
  size_t number = 0;
  while (IsDigit(Peek()))
    number = std::min<size_t>(number * 10 + static_cast<size_t>(TakeChar() - '0'), 1u << 30);
  return number;
}

// The text up to the delimiter, as a pattern; nothing between them is the last one.
bool EdBuffer::TakePattern(char delimiter) {
  std::string source;
  bool bracket = false;
  for (;; ++at) {
    const char c = Peek();
    if (c == '\0' || c == '\n') break;
    if (!bracket && c == delimiter) break;
    if (bracket) {
      // "]" in the first place, or behind "^" there, is one of the set.
      if (c == ']') bracket = false;
    } else if (c == '[') {
      bracket = true;
      source += c;
      if (at + 1 < text.size() && text[at + 1] == '^') source += text[++at];
      if (at + 1 < text.size() && text[at + 1] == ']') source += text[++at];
      continue;
    } else if (c == '\\' && at + 1 < text.size()) {
      ++at;
      if (text[at] != delimiter) source += '\\';
      source += text[at];
      continue;
    }
    source += c;
  }
  if (bracket) return Fail("Unbalanced brackets ([])");
  if (Peek() == delimiter) ++at;
  if (source.empty()) return pattern_ || Fail("No previous pattern");
  auto compiled = regex::Regex::Compile(
      source, {.syntax = extended_ ? regex::PosixSyntax::kExtended : regex::PosixSyntax::kBasic});
  if (!compiled) return Fail(std::string(compiled.error().Message()));
  pattern_ = std::move(*compiled);
  return true;
}

// The next line that matches, round the end of the buffer.
bool EdBuffer::Search(char direction, size_t* line) {
  if (!TakePattern(direction)) return false;
  size_t number = current;
  for (size_t i = 0; i <= lines_.size(); ++i) {
    if (direction == '/')
      number = number >= lines_.size() ? 0 : number + 1;
    else
      number = number == 0 ? lines_.size() : number - 1;
    if (!meter_.Spend(1)) break;
    if (number && pattern_->Matches(Line(number), meter_)) {
      *line = number;
      return true;
    }
  }
  return Fail("No match");
}

int EdBuffer::ParseAddress(size_t* line) {
  SkipBlanks();
  const size_t start = at;
  int64_t value = static_cast<int64_t>(current);
  const char c = Peek();
  bool based = true;
  if (IsDigit(c)) {
    value = static_cast<int64_t>(TakeNumber());
  } else if (c == '.') {
    ++at;
  } else if (c == '$') {
    ++at;
    value = static_cast<int64_t>(lines_.size());
  } else if (c == '/' || c == '?') {
    ++at;
    size_t found = 0;
    if (!Search(c, &found)) return -1;
    value = static_cast<int64_t>(found);
  } else if (c == '\'') {
    ++at;
    const char mark = TakeChar();
    if (mark < 'a' || mark > 'z') {
      Fail("Invalid mark character");
      return -1;
    }
    size_t found = Find(marks_.contains(mark) ? marks_[mark] : nullptr);
    if (found == 0) {
      Fail("Invalid address");
      return -1;
    }
    value = static_cast<int64_t>(found);
  } else {
    based = false;
  }
  for (;;) {
    SkipBlanks();
    const char sign = Peek();
    if (sign == '+' || sign == '-') {
      ++at;
      SkipBlanks();
      int64_t step = IsDigit(Peek()) ? static_cast<int64_t>(TakeNumber()) : 1;
      value += sign == '+' ? step : -step;
      based = true;
    } else if (based && IsDigit(sign) && at > start) {
      value += static_cast<int64_t>(TakeNumber());
    } else {
      break;
    }
  }
  if (!based) return 0;
  if (value < 0 || value > static_cast<int64_t>(lines_.size())) {
    Fail("Invalid address");
    return -1;
  }
  *line = static_cast<size_t>(value);
  return 1;
}

bool EdBuffer::ParseRange() {
  given = 0;
  first = second = current;
  error.clear();
  bool separated = false;
  for (;;) {
    size_t line = 0;
    int found = ParseAddress(&line);
    if (found < 0) return false;
    if (found) {
      first = given == 0 ? line : second;
      second = line;
      given = std::min(2, given + 1);
      if (given == 1) first = second;
      separated = false;
    }
    SkipBlanks();
    const char c = Peek();
    if (c != ',' && c != ';' && c != '%') {
      if (separated) {
        // "3," is "3,3".
        first = second;
        given = 2;
      }
      break;
    }
    ++at;
    if (given == 0 && !separated) {
      // A separator with nothing around it means the whole buffer, or from here on.
      second = c == ';' ? current : 1;
      first = second;
      size_t next = at;
      size_t ahead = 0;
      int more = ParseAddress(&ahead);
      if (more < 0) return false;
      if (more == 0) {
        at = next;
        second = lines_.size();
        first = c == ';' ? current : std::min<size_t>(1, lines_.size());
      } else {
        if (c == ';') current = first;
        second = ahead;
      }
      given = 2;
      SkipBlanks();
      if (Peek() != ',' && Peek() != ';') break;
      continue;
    }
    if (c == ';') current = second;
    separated = true;
  }
  if (given == 2 && first > second) return Fail("Invalid address");
  return true;
}

bool EdBuffer::ParseDestination(size_t* target) {
  *target = current;
  int found = ParseAddress(target);
  return found >= 0;
}

regex::Regex* EdBuffer::ParseDelimited() {
  const char delimiter = TakeChar();
  if (delimiter == '\0' || delimiter == ' ') {
    Fail("Invalid pattern delimiter");
    return nullptr;
  }
  return TakePattern(delimiter) ? pattern_.get() : nullptr;
}

bool EdBuffer::ParseSubstitution(int* print) {
  const char delimiter = Peek();
  bool flags = delimiter == '\0' || delimiter == 'g' || delimiter == 'p' || delimiter == 'l' ||
               delimiter == 'n' || delimiter == 'r' || IsDigit(delimiter);
  if (flags) {
    if (!has_substitution_) return Fail("No previous substitution");
  } else {
    if (delimiter == ' ' || delimiter == '\n') return Fail("Invalid pattern delimiter");
    ++at;
    size_t start = at;
    if (!TakePattern(delimiter)) return false;
    if (at == start || text[at - 1] != delimiter) return Fail("Missing pattern delimiter");
    std::string replacement;
    bool closed = false;
    while (at < text.size() && !closed) {
      const char c = text[at++];
      if (c == delimiter) {
        closed = true;
      } else if (c == '\\' && at < text.size()) {
        replacement += c;
        replacement += text[at++];
      } else {
        replacement += c;
      }
    }
    if (replacement != "%" || !has_substitution_) replacement_ = std::move(replacement);
    has_substitution_ = true;
    all_ = false;
    nth_ = 1;
    print_ = closed ? 0 : 1;
  }
  for (;; ++at) {
    const char c = Peek();
    if (c == 'g') {
      all_ = !flags || !all_;
    } else if (c == 'p') {
      print_ |= 1;
    } else if (c == 'l') {
      print_ |= 2;
    } else if (c == 'n') {
      print_ |= 4;
    } else if (IsDigit(c)) {
      nth_ = std::max<size_t>(1, TakeNumber());
      --at;
    } else if (!(c == 'r' && flags)) {
      break;
    }
  }
  *print = print_;
  return true;
}

void EdBuffer::Replace(const std::string& line, const std::vector<regex::Span>& match,
                       std::string& out) const {
  auto add = [&](size_t group) {
    if (group < match.size() && match[group].begin != regex::Regex::kNone)
      out.append(line, match[group].begin, match[group].end - match[group].begin);
  };
  for (size_t i = 0; i < replacement_.size(); ++i) {
    const char c = replacement_[i];
    if (c == '&') {
      add(0);
    } else if (c == '\\' && i + 1 < replacement_.size()) {
      const char next = replacement_[++i];
      if (next >= '1' && next <= '9')
        add(static_cast<size_t>(next - '0'));
      else
        out += next;
    } else {
      out += c;
    }
  }
}

bool EdBuffer::SubstituteLine(size_t number, size_t* added) {
  error.clear();
  const std::string line = Line(number);
  std::string out;
  std::vector<regex::Span> match;
  size_t from = 0, count = 0;
  bool any = false, again = false, empty_before = false;
  while ((!again || from < line.size()) && pattern_->Search(line, from, meter_, &match, again)) {
    again = true;
    out.append(line, from, match[0].begin - from);
    const bool wanted = all_ ? ++count >= nth_ : ++count == nth_;
    if (wanted) {
      any = true;
      Replace(line, match, out);
    } else {
      out.append(line, match[0].begin, match[0].end - match[0].begin);
    }
    // GNU ed does not step over an empty match: the second one in a place would be found for ever.
    const bool empty = match[0].end == from;
    if (all_ && empty && empty_before) return Fail("Infinite substitution loop");
    empty_before = empty;
    from = match[0].end;
    if (wanted && !all_) break;
    if (!meter_.Spend(4) || !meter_.Hold(out.size())) return false;
  }
  if (!any) return false;
  if (from < line.size()) out.append(line, from);
  meter_.SpendBytes(out.size() * 2);
  // A newline in the replacement makes more lines of it.
  lines_.erase(At(lines_, number - 1));
  InsertAll(number - 1, out + "\n", false);
  *added = static_cast<size_t>(std::count(out.begin(), out.end(), '\n'));
  modified_ = true;
  return true;
}

}  // namespace bivalve::commands
