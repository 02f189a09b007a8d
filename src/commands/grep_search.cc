#include "commands/grep_search.h"

#include <algorithm>
#include <cstring>

#include "base/scan.h"
#include "base/utf8.h"
#include "commands/line_blocks.h"

namespace bivalve::commands {
namespace {

bool HasInvalidUtf8(std::string_view text) {
  if (IsAscii(text)) return false;
  for (size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    Utf8Char c = DecodeUtf8(text.substr(i));
    if (c.code == kInvalidChar) return true;
    i += c.length;
  }
  return false;
}

}  // namespace

void GrepSearch::StartFile(std::string_view name) {
  name_ = name;
  selected_ = base_ = lines_ = after_left_ = written_to_ = 0;
  counted_ = 0;
  any_written_ = binary_ = hidden_match_ = false;
  stop_at_match_ = settings_.quiet || settings_.list != ListNames::kNo;
  context_.clear();
}

// A block with a NUL is not text: its lines are not shown, and NULs end lines too. `tail` was read with it.
void GrepSearch::CheckBinary(std::string_view* block, std::string_view tail) {
  if (settings_.binary == BinaryFiles::kText || settings_.line_end == '\0') return;
  auto has_nul = [](std::string_view text) { return FindByte(text, '\0') != std::string_view::npos; };
  if (!binary_ && (has_nul(*block) || has_nul(tail))) {
    binary_ = true;
    if (!settings_.count) stop_at_match_ = true;
  }
  if (!binary_ || FindByte(*block, '\0') == std::string_view::npos) return;
  zapped_.assign(*block);
  std::replace(zapped_.begin(), zapped_.end(), '\0', '\n');
  *block = zapped_;
}

uint64_t GrepSearch::LineNumber(std::string_view block, size_t at) {
  if (at < counted_) {  // context from before
    return lines_ + 1 - CountByte(block.substr(at, counted_ - at), settings_.line_end);
  }
  lines_ += CountByte(block.substr(counted_, at - counted_), settings_.line_end);
  counted_ = at;
  return lines_ + 1;
}

void GrepSearch::Colored(std::string_view color, std::string_view text) {
  if (!settings_.colors.on || color.empty()) {
    text_ += text;
    return;
  }
  StartColor(color);
  text_ += text;
  EndColor();
}

void GrepSearch::StartColor(std::string_view color) {
  text_.append("\33[").append(color).append(settings_.colors.no_erase ? "m" : "m\33[K");
}

void GrepSearch::EndColor() { text_ += settings_.colors.no_erase ? "\33[m" : "\33[m\33[K"; }

void GrepSearch::WriteSeparatorBefore(uint64_t begin) {
  bool adjacent = any_written_ && written_to_ == begin;
  if (settings_.context && wrote_group_ && !adjacent && settings_.group_separator) {
    Colored(settings_.colors.separator, *settings_.group_separator);
    text_ += '\n';
  }
  wrote_group_ = true;
}

void GrepSearch::WritePrefix(std::string_view block, size_t at, size_t offset, char separator) {
  const GrepColors& colors = settings_.colors;
  auto number = [&](std::string_view color, uint64_t value) {
    std::string digits = std::to_string(value);
    if (settings_.align_tabs && digits.size() < offset_width_)
      digits.insert(0, offset_width_ - digits.size(), ' ');
    Colored(color, digits);
    Colored(colors.separator, {&separator, 1});
  };
  if (settings_.names) {
    Colored(colors.file, name_);
    if (settings_.null_names)
      text_ += '\0';
    else
      Colored(colors.separator, {&separator, 1});
  }
  if (settings_.line_numbers) number(colors.line, LineNumber(block, at));
  if (settings_.byte_offsets) number(colors.byte, base_ + offset);
  bool prefixed = settings_.names || settings_.line_numbers || settings_.byte_offsets;
  // No tab at the end of a line.
  if (settings_.align_tabs && prefixed && at < block.size() && block[at] != settings_.line_end) text_ += '\t';
}

// Bytes that are no characters make the file binary where they would be shown.
bool GrepSearch::Suppressed(std::string_view text) {
  if (settings_.binary == BinaryFiles::kText || settings_.bytes || !HasInvalidUtf8(text)) return false;
  hidden_match_ = true;
  return true;
}

void GrepSearch::WriteMatches(std::string_view line, size_t offset_in_block, bool selected) {
  size_t from = 0;
  const std::string& color = selected ? settings_.colors.selected_match : settings_.colors.context_match;
  while (from <= line.size()) {
    auto match = matcher_.Find(line, from, command_.machine);
    if (!match) break;
    if (match->begin == match->end) {
      from = match->end + 1;
      continue;
    }
    std::string_view part = line.substr(match->begin, match->end - match->begin);
    from = match->end;
    if (Suppressed(part)) continue;
    WritePrefix({line.data() - offset_in_block, offset_in_block + line.size()}, offset_in_block,
                offset_in_block + match->begin, selected ? ':' : '-');
    Colored(color, part);
    text_ += settings_.line_end;
  }
}

void GrepSearch::WriteColored(std::string_view line, bool selected) {
  const GrepColors& colors = settings_.colors;
  const std::string& match_color = selected ? colors.selected_match : colors.context_match;
  bool swapped = settings_.invert && colors.swap_inverted;
  const std::string& line_color = selected != swapped ? colors.selected_line : colors.context_line;
  size_t done = 0, from = 0;
  bool find = selected != settings_.invert && !match_color.empty();
  while (find && from <= line.size()) {
    auto match = matcher_.Find(line, from, command_.machine);
    if (!match) break;
    from = std::max(match->end, match->begin + 1);
    if (match->begin == match->end) continue;
    // The line's color begins anew before each match, and ends only with the line.
    if (!line_color.empty()) StartColor(line_color);
    text_ += line.substr(done, match->begin - done);
    Colored(match_color, line.substr(match->begin, match->end - match->begin));
    done = match->end;
  }
  if (done < line.size()) Colored(line_color, line.substr(done));
}

void GrepSearch::WriteLine(std::string_view block, regex::Span line, bool selected) {
  std::string_view text = block.substr(line.begin, line.end - line.begin);
  WriteSeparatorBefore(base_ + line.begin);
  if (settings_.only_matching) {
    if (selected != settings_.invert) WriteMatches(text, line.begin, selected);
  } else if (!Suppressed(text)) {
    WritePrefix(block, line.begin, line.begin, selected ? ':' : '-');
    if (settings_.colors.on)
      WriteColored(text, selected);
    else
      text_ += text;
    text_ += settings_.line_end;
  }
  any_written_ = true;
  written_to_ = base_ + std::min(line.end + 1, block.size());
}

void GrepSearch::WriteContextAfter(std::string_view block, size_t from, size_t to) {
  while (after_left_ > 0 && from < to) {
    size_t end = std::min(block.find(settings_.line_end, from), to);
    WriteLine(block, {from, end}, false);
    --after_left_;
    from = end + 1;
  }
}

void GrepSearch::WriteContextBefore(std::string_view block, size_t line_begin) {
  size_t from = line_begin;
  uint64_t wanted = settings_.before;
  // What stands in front of the block is in it already (KeepContext).
  while (wanted > 0 && from > 0 && (!any_written_ || base_ + from > written_to_)) {
    size_t hit = from < 2 ? std::string_view::npos : block.rfind(settings_.line_end, from - 2);
    from = hit == std::string_view::npos ? 0 : hit + 1;
    --wanted;
  }
  while (from < line_begin) {
    size_t end = block.find(settings_.line_end, from);
    WriteLine(block, {from, end}, false);
    from = end + 1;
  }
}

bool GrepSearch::Select(std::string_view block, regex::Span line) {
  ++selected_;
  if (settings_.WritesLines()) {
    if (binary_) {
      hidden_match_ = true;
      return false;
    }
    if (settings_.before > 0) WriteContextBefore(block, line.begin);
    WriteLine(block, line, true);
    after_left_ = settings_.after;
  }
  return !stop_at_match_ && selected_ < settings_.max_count;
}

bool GrepSearch::Plain(std::string_view block) const {
  if (settings_.max_count != UINT64_MAX || stop_at_match_ || settings_.invert) return false;
  if (settings_.count) return true;
  return settings_.WritesLines() && !settings_.names && !settings_.line_numbers && !settings_.byte_offsets &&
         !settings_.context && !settings_.colors.on && !settings_.only_matching && !binary_ &&
         (settings_.binary == BinaryFiles::kText || settings_.bytes || !HasInvalidUtf8(block));
}

// -v: every line of a stretch without matches.
bool GrepSearch::SelectGap(std::string_view block, size_t from, size_t to) {
  bool plain = settings_.WritesLines() && !settings_.names && !settings_.line_numbers &&
               !settings_.byte_offsets && !settings_.context && !settings_.colors.on &&
               !settings_.only_matching && !binary_;
  if ((plain || settings_.count) && settings_.max_count == UINT64_MAX && !stop_at_match_) {
    std::string_view gap = block.substr(from, to - from);
    if (gap.empty()) return true;
    if (settings_.count || settings_.binary == BinaryFiles::kText || !HasInvalidUtf8(gap)) {
      bool ended = gap.back() == settings_.line_end;
      selected_ += CountByte(gap, settings_.line_end) + !ended;
      if (plain) {
        text_ += gap;
        if (!ended) text_ += settings_.line_end;
        wrote_group_ = any_written_ = true;
        written_to_ = base_ + to;
      }
      return true;
    }
  }
  while (from < to) {
    size_t end = std::min(block.find(settings_.line_end, from), to);
    if (!Select(block, {from, end})) {
      rest_ = std::min(end + 1, block.size());
      return false;
    }
    from = end + 1;
  }
  return true;
}

bool GrepSearch::SearchBlock(std::string_view block) {
  if (Plain(block)) {
    size_t lines = matcher_.CollectLines(block, settings_.count ? nullptr : &text_, command_.machine);
    selected_ += lines;
    if (lines && !settings_.count) wrote_group_ = any_written_ = true;
    return true;
  }
  size_t at = context_.size();  // what was context from the block before has been searched
  while (at < block.size()) {
    auto found = matcher_.FindLine(block.substr(at), command_.machine);
    regex::Span line =
        found ? regex::Span{found->begin + at, found->end + at} : regex::Span{block.size(), block.size()};
    if (settings_.invert) {
      if (!SelectGap(block, at, line.begin)) return false;
      if (found && after_left_ > 0) WriteContextAfter(block, line.begin, line.end);
    } else {
      if (after_left_ > 0) WriteContextAfter(block, at, line.begin);
      if (found && !Select(block, line)) {
        rest_ = std::min(line.end + 1, block.size());
        return false;
      }
    }
    at = line.end + 1;
  }
  return true;
}

// The last lines of a block are put in front of the next one.
void GrepSearch::KeepContext(std::string_view block) {
  if (settings_.line_numbers) (void)LineNumber(block, block.size());
  size_t from = block.size();
  for (uint64_t wanted = settings_.before; wanted > 0 && from > 0; --wanted) {
    size_t hit = from < 2 ? std::string_view::npos : block.rfind(settings_.line_end, from - 2);
    from = hit == std::string_view::npos ? 0 : hit + 1;
  }
  base_ += from;
  context_.assign(block.substr(from));
  counted_ = context_.size();
}

Task<Result<bool>> GrepSearch::Search(FileRef file, std::string name) {
  StartFile(name);
  if (settings_.align_tabs) {
    auto stat = co_await file->GetStat(command_.process);
    offset_width_ = stat && stat->type == kernel::FileType::kRegular && stat->size
                        ? std::to_string(stat->size).size()
                        : 0;
  }
  bool done = settings_.max_count == 0;
  LineBlocks in(command_.process, file, settings_.line_end);
  std::string joined;
  while (!done && !command_.OutputFailed()) {
    CO_TRY(std::string_view block, co_await in.Next());
    if (block.empty()) break;
    CheckBinary(&block, in.Tail());
    if (binary_ && settings_.binary == BinaryFiles::kSkip) {
      selected_ = 0;
      break;
    }
    if (!context_.empty()) {
      joined = context_;
      joined += block;
      block = joined;
    }
    done = !SearchBlock(block);
    if (done && after_left_ > 0 && !binary_ && settings_.WritesLines())
      WriteContextAfter(block, rest_, block.size());
    if (done && selected_ >= settings_.max_count) {
      // Whoever reads the same description next begins behind the last line that counted.
      auto beyond = static_cast<int64_t>(in.Held() + block.size() - rest_);
      if (beyond) (void)co_await file->Seek(command_.process, -beyond, kernel::Whence::kCurrent);
    }
    KeepContext(block);
    if (!text_.empty() && (text_.size() >= kernel::Writer::kBlock / 2 || in.Drained())) {
      (void)co_await command_.out.Write(text_);
      text_.clear();
      if (in.Drained()) (void)co_await command_.out.Flush();
    }
  }
  if (!text_.empty()) {
    (void)co_await command_.out.Write(text_);
    text_.clear();
  }
  bool found = selected_ > 0;
  if (settings_.count && !settings_.quiet && settings_.list == ListNames::kNo) {
    if (settings_.names) {
      Colored(settings_.colors.file, name_);
      if (settings_.null_names)
        text_ += '\0';
      else
        Colored(settings_.colors.separator, ":");
    }
    text_ += std::to_string(selected_) + "\n";
  }
  if (settings_.list != ListNames::kNo && !settings_.quiet &&
      found == (settings_.list == ListNames::kWithMatch)) {
    Colored(settings_.colors.file, name_);
    text_ += settings_.null_names ? '\0' : '\n';
  }
  if (!text_.empty()) {
    (void)co_await command_.out.Write(text_);
    text_.clear();
  }
  if (hidden_match_ && settings_.WritesLines() && settings_.binary == BinaryFiles::kMessage)
    co_await command_.Warn(name_ + ": binary file matches");
  co_return found;
}

}  // namespace bivalve::commands
