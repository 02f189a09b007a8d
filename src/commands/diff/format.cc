#include "commands/diff/format.h"

#include <algorithm>

#include "base/char_width.h"
#include "base/utf8.h"

namespace bivalve::commands::diff {
namespace {

constexpr std::string_view kHeader = "1", kRange = "36", kDelete = "31", kAdd = "32";

}  // namespace

Format::Format(const FormatSettings& settings, const Lines& a, const Lines& b, Meter& meter)
    : settings_(settings), a_(a), b_(b), meter_(meter) {
  // The right column begins at a tab stop.
  size_t tab = settings.expand_tabs ? 1 : settings.tab_size, gutter = tab + 3, width = settings.width;
  size_t middle = (width >> 1) + (gutter >> 1) + (width & gutter & 1);
  size_t column = middle - middle % tab;
  size_t left = column > 3 ? column - 3 : 0, right = width > column ? width - column : 0;
  half_ = std::min(left, right);
  column2_ = half_ ? column : width;
}

void Format::Paint(std::string_view color, std::string_view text) {
  if (!settings_.color || color.empty()) {
    out += text;
    return;
  }
  out.append("\033[").append(color).append("m").append(text).append("\033[0m");
}

void Format::Text(std::string_view text) {
  if (!settings_.expand_tabs) {
    out += text;
    return;
  }
  size_t column = 0;
  for (char c : text) {
    if (c == '\t') {
      size_t spaces = settings_.tab_size - column % settings_.tab_size;
      out.append(spaces, ' ');
      column += spaces;
      continue;
    }
    out += c;
    column = c == '\r' ? 0 : c == '\b' ? column - (column > 0) : column + ((c & 0xC0) != 0x80);
  }
}

void Format::Line(std::string_view mark, const Lines& file, size_t line, std::string_view color) {
  std::string_view text = file.lines[line];
  meter_.SpendBytes(text.size());
  bool paint = settings_.color && !color.empty();
  if (paint) out.append("\033[").append(color).append("m");
  bool blank = settings_.suppress_blank_empty && text.empty() &&
               mark.find_first_not_of(" \t") == std::string_view::npos;
  if (!mark.empty() && !blank) {
    out += mark;
    if (settings_.initial_tab) {
      if (mark.size() > 1 && mark.back() == ' ') out.pop_back();
      out += '\t';
    }
  }
  Text(text);
  if (paint) out += "\033[0m";
  out += '\n';
  if (file.missing_newline && line + 1 == file.Count() && !mark.empty())
    out += "\\ No newline at end of file\n";
}

// Lines from..to, counted from 0, as "from,to" or one number; of no lines the one before.
std::string Format::Range(char separator, size_t from, size_t to) const {
  if (to > from + 1) return std::to_string(from + 1) + separator + std::to_string(to);
  return std::to_string(to);
}

void Format::Header(std::string_view name0, std::string_view name1) {
  bool context = settings_.style == Style::kContext;
  Paint(kHeader, (context ? "*** " : "--- ") + std::string(name0));
  out += '\n';
  Paint(kHeader, (context ? "--- " : "+++ ") + std::string(name1));
  out += '\n';
}

std::string Format::Function(size_t line) {
  if (!settings_.function) return {};
  // What was looked at for the hunk before need not be looked at again.
  for (size_t i = line; i-- > function_from_;) {
    if (!settings_.function->Search(a_.lines[i], 0, meter_, nullptr)) continue;
    last_function_ = a_.lines[i];
    break;
  }
  function_from_ = std::max(function_from_, line);
  std::string text = last_function_;
  if (text.empty()) return {};
  size_t begin = std::min(text.find_first_not_of(" \t\v\f\r"), text.size());
  text = text.substr(begin, 40);
  text.erase(text.find_last_not_of(" \t\v\f\r") + 1);
  return " " + text;
}

void Format::Normal(const Change& c) {
  char letter = c.deleted && c.inserted ? 'c' : c.deleted ? 'd' : 'a';
  Paint(kRange,
        Range(',', c.line0, c.line0 + c.deleted) + letter + Range(',', c.line1, c.line1 + c.inserted));
  out += '\n';
  for (size_t i = 0; i < c.deleted; ++i) Line("< ", a_, c.line0 + i, kDelete);
  if (letter == 'c') out += "---\n";
  for (size_t i = 0; i < c.inserted; ++i) Line("> ", b_, c.line1 + i, kAdd);
}

void Format::Ed(const Change& c) {
  char letter = c.deleted && c.inserted ? 'c' : c.deleted ? 'd' : 'a';
  out += Range(',', c.line0, c.line0 + c.deleted) + letter + "\n";
  if (!c.inserted) return;
  bool inserting = true;
  for (size_t i = 0; i < c.inserted; ++i) {
    if (!inserting) out += "a\n";
    inserting = true;
    if (b_.lines[c.line1 + i] == ".") {
      // A lone dot would end the text: it gets a second one, which is then taken away.
      out += "..\n.\ns/.//\n";
      inserting = false;
    } else {
      Line("", b_, c.line1 + i, {});
    }
  }
  if (inserting) out += ".\n";
}

void Format::ForwardEd(const Change& c) {
  out += c.deleted && c.inserted ? 'c' : c.deleted ? 'd' : 'a';
  out += Range(' ', c.line0, c.line0 + c.deleted) + "\n";
  if (!c.inserted) return;
  for (size_t i = 0; i < c.inserted; ++i) Line("", b_, c.line1 + i, {});
  out += ".\n";
}

void Format::Rcs(const Change& c) {
  if (c.deleted) out += "d" + std::to_string(c.line0 + 1) + " " + std::to_string(c.deleted) + "\n";
  if (!c.inserted) return;
  out += "a" + std::to_string(c.line0 + c.deleted) + " " + std::to_string(c.inserted) + "\n";
  for (size_t i = 0; i < c.inserted; ++i) {
    bool last = b_.missing_newline && c.line1 + i + 1 == b_.Count();
    Line("", b_, c.line1 + i, {});
    if (last) out.pop_back();
  }
}

void Format::Context(const Change* first, const Change* last) {
  size_t begin0 = first->line0 - std::min(first->line0, settings_.context);
  size_t begin1 = first->line1 - std::min(first->line1, settings_.context);
  size_t end0 = std::min(a_.Count(), last->line0 + last->deleted + settings_.context);
  size_t end1 = std::min(b_.Count(), last->line1 + last->inserted + settings_.context);
  bool deletes = false, inserts = false;
  for (const Change* c = first; c <= last; ++c) deletes |= c->deleted > 0, inserts |= c->inserted > 0;
  out += "***************" + Function(begin0) + "\n";
  Paint(kRange, "*** " + Range(',', begin0, end0) + " ****");
  out += '\n';
  if (deletes) {
    const Change* next = first;
    for (size_t i = begin0; i < end0; ++i) {
      while (next <= last && next->line0 + next->deleted <= i) ++next;
      bool changed = next <= last && next->line0 <= i;
      Line(!changed ? "  " : next->inserted ? "! " : "- ", a_, i, kDelete);
    }
  }
  Paint(kRange, "--- " + Range(',', begin1, end1) + " ----");
  out += '\n';
  if (inserts) {
    const Change* next = first;
    for (size_t i = begin1; i < end1; ++i) {
      while (next <= last && next->line1 + next->inserted <= i) ++next;
      bool changed = next <= last && next->line1 <= i;
      Line(!changed ? "  " : next->deleted ? "! " : "+ ", b_, i, kAdd);
    }
  }
}

void Format::Unified(const Change* first, const Change* last) {
  size_t begin0 = first->line0 - std::min(first->line0, settings_.context);
  size_t begin1 = first->line1 - std::min(first->line1, settings_.context);
  size_t end0 = std::min(a_.Count(), last->line0 + last->deleted + settings_.context);
  size_t end1 = std::min(b_.Count(), last->line1 + last->inserted + settings_.context);
  auto range = [](size_t from, size_t to) {
    if (to == from + 1) return std::to_string(to);
    return std::to_string(to > from ? from + 1 : to) + "," + std::to_string(to - from);
  };
  Paint(kRange, "@@ -" + range(begin0, end0) + " +" + range(begin1, end1) + " @@");
  out += Function(begin0) + "\n";
  size_t i = begin0;
  for (const Change* c = first; c <= last; ++c) {
    for (; i < c->line0; ++i) Line(" ", a_, i, {});
    for (; i < c->line0 + c->deleted; ++i) Line("-", a_, i, kDelete);
    for (size_t j = 0; j < c->inserted; ++j) Line("+", b_, c->line1 + j, kAdd);
  }
  for (; i < end0; ++i) Line(" ", a_, i, {});
}

// Changes with little between them make one hunk.
void Format::Hunks(const std::vector<Change>& changes) {
  const size_t apart = 2 * settings_.context + 1;
  for (size_t i = 0; i < changes.size();) {
    size_t last = i;
    bool ignore = changes[i].ignore;
    while (last + 1 < changes.size()) {
      const Change &now = changes[last], &next = changes[last + 1];
      size_t most = now.ignore || next.ignore ? settings_.context : apart;
      if (next.line0 - (now.line0 + now.deleted) >= most) break;
      ++last;
      ignore = ignore && next.ignore;
    }
    if (!ignore) {
      if (settings_.style == Style::kContext)
        Context(&changes[i], &changes[last]);
      else
        Unified(&changes[i], &changes[last]);
    }
    i = last + 1;
  }
}

size_t Format::TabTo(size_t from, size_t to) {
  if (!settings_.expand_tabs)
    for (size_t tab = from + settings_.tab_size - from % settings_.tab_size; tab <= to;
         tab += settings_.tab_size) {
      out += '\t';
      from = tab;
    }
  while (from++ < to) out += ' ';
  return to;
}

size_t Format::Half(std::string_view line, size_t indent, size_t bound) {
  size_t in = 0, written = 0;
  while (!line.empty()) {
    Utf8Char c = DecodeUtf8(line);
    std::string_view bytes = line.substr(0, c.length);
    line.remove_prefix(c.length);
    if (c.code == '\t') {
      size_t spaces = settings_.tab_size - in % settings_.tab_size;
      if (in == written) {
        size_t stop = written + spaces;
        if (settings_.expand_tabs) {
          stop = std::min(stop, bound);
          for (; written < stop; ++written) out += ' ';
        } else if (stop < bound) {
          written = stop;
          out += '\t';
        }
      }
      in += spaces;
    } else if (c.code == '\r') {
      out += '\r';
      TabTo(0, indent);
      in = written = 0;
    } else if (c.code == '\b') {
      if (in != 0 && --in < bound) {
        if (written <= in) {
          for (; written < in; ++written) out += ' ';
        } else {
          written = in;
          out += '\b';
        }
      }
    } else {
      int width = c.code == kInvalidChar ? 1 : std::max(CharWidth(c.code), 0);
      in += static_cast<size_t>(width);
      if (in <= bound) {
        written = in;
        out += bytes;
      }
    }
  }
  return written;
}

// `left_end`: that line has its newline.
void Format::Pair(const std::string_view* left, char mark, const std::string_view* right, bool left_end,
                  bool right_end) {
  size_t column = 0;
  bool newline = false;
  if (!meter_.Spend(static_cast<int64_t>(settings_.width / 8 + 8)) || !meter_.HoldMore(out, 4096)) return;
  if (left) {
    newline |= left_end;
    column = Half(*left, 0, half_);
  }
  if (mark != ' ') {
    column = TabTo(column, (half_ + column2_ - 1) >> 1) + 1;
    if (mark == '|' && newline != right_end) mark = newline ? '/' : '\\';
    out += mark;
  }
  if (right) {
    newline |= right_end;
    if (!right->empty()) {
      column = TabTo(column, column2_);
      Half(*right, column, half_);
    }
  }
  if (newline) out += '\n';
}

void Format::SideBySide(const std::vector<Change>& changes) {
  auto ends = [](const Lines& file, size_t line) {
    return !(file.missing_newline && line + 1 == file.Count());
  };
  size_t i = 0, j = 0;
  auto common = [&](size_t to0, size_t to1) {
    if (settings_.suppress_common) {
      i = to0, j = to1;
      return;
    }
    for (; i < to0 && j < to1; ++i, ++j) {
      if (settings_.left_column)
        Pair(&a_.lines[i], '(', nullptr, ends(a_, i), false);
      else
        Pair(&a_.lines[i], ' ', &b_.lines[j], ends(a_, i), ends(b_, j));
    }
    i = to0, j = to1;
  };
  for (const Change& c : changes) {
    if (c.ignore) continue;
    common(c.line0, c.line1);
    size_t end0 = c.line0 + c.deleted, end1 = c.line1 + c.inserted;
    for (; i < end0 && j < end1; ++i, ++j) Pair(&a_.lines[i], '|', &b_.lines[j], ends(a_, i), ends(b_, j));
    for (; j < end1; ++j) Pair(nullptr, '>', &b_.lines[j], false, ends(b_, j));
    for (; i < end0; ++i) Pair(&a_.lines[i], '<', nullptr, ends(a_, i), false);
  }
  common(a_.Count(), b_.Count());
}

void Format::Ifdef(const std::vector<Change>& changes) {
  size_t i = 0;
  auto lines = [&](const Lines& file, size_t from, size_t to) {
    for (; from < to; ++from) {
      Line("", file, from, {});
      if (file.missing_newline && from + 1 == file.Count()) out.pop_back();
    }
  };
  const std::string& name = settings_.ifdef;
  for (const Change& c : changes) {
    if (c.ignore) continue;
    lines(a_, i, c.line0);
    i = c.line0 + c.deleted;
    if (c.deleted) {
      out += "#ifndef " + name + "\n";
      lines(a_, c.line0, i);
    }
    if (c.inserted) {
      out += c.deleted ? "#else /* " + name + " */\n" : "#ifdef " + name + "\n";
      lines(b_, c.line1, c.line1 + c.inserted);
      out += "#endif /* " + name + " */\n";
    } else {
      out += "#endif /* ! " + name + " */\n";
    }
  }
  lines(a_, i, a_.Count());
}

void Format::Write(const std::vector<Change>& changes) {
  switch (settings_.style) {
    case Style::kContext:
    case Style::kUnified: return Hunks(changes);
    case Style::kSideBySide: return SideBySide(changes);
    case Style::kIfdef: return Ifdef(changes);
    case Style::kEd:
      for (size_t i = changes.size(); i-- > 0;)
        if (!changes[i].ignore) Ed(changes[i]);
      return;
    default: break;
  }
  for (const Change& change : changes) {
    if (change.ignore) continue;
    if (settings_.style == Style::kNormal)
      Normal(change);
    else if (settings_.style == Style::kForwardEd)
      ForwardEd(change);
    else
      Rcs(change);
  }
}

}  // namespace bivalve::commands::diff
