#include "commands/rg/search.h"

#include <algorithm>

#include "base/scan.h"
#include "base/utf8.h"
#include "codec/gzip.h"
#include "commands/line_blocks.h"

namespace bivalve::commands::rg {
namespace {

constexpr size_t kMaxWhole = size_t{256} << 20;

// As UTF-8, from two bytes for each unit.
std::string FromUtf16(std::string_view bytes, bool big, Meter& meter) {
  std::string out;
  if (!meter.Hold(bytes.size() * 2)) return out;
  meter.SpendBytes(bytes.size());
  auto unit = [&](size_t i) {
    auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(big ? a << 8 | b : b << 8 | a);
  };
  for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t code = unit(i);
    if (code >= 0xd800 && code < 0xdc00 && i + 3 < bytes.size() && (unit(i + 2) & 0xfc00) == 0xdc00) {
      code = 0x10000 + ((code - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
      i += 2;
    } else if (code >= 0xd800 && code < 0xe000) {
      code = 0xfffd;
    }
    AppendUtf8(out, code);
  }
  return out;
}

std::string FromLatin1(std::string_view bytes, Meter& meter) {
  std::string out;
  if (!meter.Hold(bytes.size() * 2)) return out;
  meter.SpendBytes(bytes.size());
  for (char c : bytes) AppendUtf8(out, static_cast<unsigned char>(c));
  return out;
}

bool IsZipped(std::string_view path) { return path.ends_with(".gz") || path.ends_with(".tgz"); }

}  // namespace

void Search::Start(bool named) {
  binary_ = s_.text || s_.null_data ? Binary::kText : named || s_.binary ? Binary::kConvert : Binary::kQuit;
  binary_offset_ = std::nullopt;
  base_ = lines_ = selected_ = after_left_ = shown_to_ = 0;
  counted_ = 0;
  shown_any_ = hidden_ = false;
  before_.clear();
}

uint64_t Search::LineNumber(std::string_view block, size_t at) {
  if (!s_.line_numbers) return 1;
  if (at >= counted_) {
    lines_ += CountByte(block.substr(counted_, at - counted_), s_.line_end());
    counted_ = at;
    return lines_ + 1;
  }
  return lines_ + 1 - CountByte(block.substr(at, counted_ - at), s_.line_end());
}

void Search::BreakBefore(uint64_t offset) {
  if ((s_.before || s_.after) && shown_any_ && shown_to_ < offset) printer_->Break();
}

void Search::EmitContext(std::string_view text, uint64_t number, uint64_t offset) {
  BreakBefore(offset);
  printer_->Context({text, number, offset});
  shown_any_ = true;
  shown_to_ = offset + text.size();
}

// Nothing that follows can change what is shown.
bool Search::Stops() const {
  if (s_.max_count && selected_ >= *s_.max_count) return true;
  if (selected_ == 0 || s_.stats) return false;
  return s_.output == Output::kWithMatch || s_.output == Output::kWithoutMatch || s_.output == Output::kQuiet;
}

bool Search::Select(std::string_view block, size_t begin, size_t end) {
  ++selected_;
  std::string_view text = block.substr(begin, end - begin);
  if (binary_offset_ && binary_ == Binary::kConvert &&
      (s_.output == Output::kLines || s_.output == Output::kJson)) {
    hidden_ = true;
    printer_->stats.matched_lines += 1;
    return false;
  }
  bool shows = s_.output == Output::kLines || s_.output == Output::kJson;
  bool counts = s_.output == Output::kCountMatches || s_.stats;
  if (!shows && !counts) return !Stops();
  if (shows) {
    while (!before_.empty()) {
      Kept kept = std::move(before_.front());
      before_.pop_front();
      EmitContext(kept.text, kept.number, kept.offset);
    }
    BreakBefore(base_ + begin);
  }
  printer_->Matched({text, LineNumber(block, begin), base_ + begin});
  shown_any_ = true;
  shown_to_ = base_ + end;
  after_left_ = s_.after;
  return !Stops() || (after_left_ > 0 && shows);
}

void Search::KeepBefore(std::string_view block, size_t begin, size_t end) {
  size_t from = end;
  for (uint64_t wanted = s_.before; wanted > 0 && from > begin; --wanted) {
    size_t hit = from < begin + 2 ? std::string_view::npos : block.rfind(s_.line_end(), from - 2);
    from = hit == std::string_view::npos || hit < begin ? begin : hit + 1;
  }
  while (from < end) {
    size_t stop = std::min(block.find(s_.line_end(), from), end - 1) + 1;
    before_.push_back({std::string(block.substr(from, stop - from)), LineNumber(block, from), base_ + from});
    if (before_.size() > s_.before) before_.pop_front();
    from = stop;
  }
}

bool Search::Gap(std::string_view block, size_t begin, size_t end) {
  if (s_.output != Output::kLines && s_.output != Output::kJson) return true;
  while (begin < end && (s_.passthru || after_left_ > 0)) {
    size_t stop = std::min(block.find(s_.line_end(), begin), end - 1) + 1;
    EmitContext(block.substr(begin, stop - begin), LineNumber(block, begin), base_ + begin);
    if (!s_.passthru) --after_left_;
    begin = stop;
  }
  if (s_.before && begin < end) KeepBefore(block, begin, end);
  return true;
}

bool Search::SearchLines(std::string_view block) {
  counted_ = 0;
  for (size_t at = 0; at < block.size();) {
    // What was wanted has been found: only its context is left.
    bool enough = Stops();
    if (enough && after_left_ == 0) return false;
    if (enough) {
      size_t stop = std::min(block.find(s_.line_end(), at), block.size() - 1) + 1;
      // A line that matches is shown as one, also when it is only another's context.
      bool matches = matcher_->FindLine(block.substr(at, stop - at), command_.machine).has_value();
      if (matches == s_.invert) {
        Gap(block, at, stop);
      } else {
        printer_->Matched({block.substr(at, stop - at), LineNumber(block, at), base_ + at});
        shown_to_ = base_ + stop;
        --after_left_;
      }
      at = stop;
      continue;
    }
    auto found = matcher_->FindLine(block.substr(at), command_.machine);
    size_t begin = found ? at + found->begin : block.size();
    size_t end = found ? std::min(at + found->end + 1, block.size()) : block.size();
    if (!s_.invert) {
      Gap(block, at, begin);
      if (found && !Select(block, begin, end)) return false;
    } else {
      while (at < begin) {
        size_t stop = std::min(block.find(s_.line_end(), at), begin - 1) + 1;
        if (!Select(block, at, stop)) return false;
        at = stop;
        if (Stops()) break;
      }
      if (at < begin) continue;
      if (found) Gap(block, begin, end);
    }
    at = end;
    if (!matcher_->failure().empty()) return false;
  }
  return true;
}

// --multiline: lines that a match touches belong together.
void Search::SearchWhole(std::string_view text) {
  counted_ = 0;
  char line_end = s_.line_end();
  std::vector<Span> found;
  size_t from = 0;
  while (from <= text.size()) {
    auto match = matcher_->Find(text, from, command_.machine);
    if (!match) break;
    from = match->end > match->begin ? match->end : match->end + 1;
    if (match->begin == text.size() && text.size() > 0 && text.back() == line_end) break;
    size_t before = match->begin == 0 ? std::string_view::npos : text.rfind(line_end, match->begin - 1);
    size_t begin = before == std::string_view::npos ? 0 : before + 1;
    size_t end = match->end;
    if (end == begin || end == 0 || text[end - 1] != line_end) {
      size_t stop = text.find(line_end, end);
      end = stop == std::string_view::npos ? text.size() : stop + 1;
    }
    if (!found.empty() && begin < found.back().end)
      found.back().end = std::max(end, found.back().end);
    else if (command_.machine.HoldMore(found, 1))
      found.push_back({begin, end});
    // Whoever wants no more than this need not look on.
    if (!s_.invert && s_.max_count && found.size() > *s_.max_count) break;
  }
  size_t at = 0;
  for (size_t i = 0; i <= found.size(); ++i) {
    Span lines = i < found.size() ? found[i] : Span{text.size(), text.size()};
    auto each_line = [&](size_t begin, size_t end) {
      while (begin < end) {
        size_t stop = std::min(text.find(line_end, begin), end - 1) + 1;
        if (Stops() ? !Gap(text, begin, stop) : !Select(text, begin, stop)) return false;
        begin = stop;
      }
      return true;
    };
    if (s_.invert) {
      if (!each_line(at, lines.begin)) return;
      Gap(text, lines.begin, lines.end);
    } else {
      Gap(text, at, lines.begin);
      if (i == found.size()) break;
      if (Stops() ? !Gap(text, lines.begin, lines.end) : !Select(text, lines.begin, lines.end)) return;
    }
    if (Stops() && after_left_ == 0) return;
    at = lines.end;
  }
}

bool Search::Take(std::string_view block, size_t held) {
  if (binary_ != Binary::kText) {
    size_t read = block.size() + held;
    size_t nul = FindByte({block.data(), read}, '\0');
    if (nul < read) {
      if (!binary_offset_) binary_offset_ = base_ + nul;
      if (binary_ == Binary::kQuit) return false;
    }
    if (nul < block.size()) {
      converted_.assign(block);
      std::replace(converted_.begin(), converted_.end(), '\0', s_.line_end());
      block = converted_;
    }
  }
  printer_->stats.bytes_searched += block.size();
  bool goes_on = true;
  if (s_.multiline)
    SearchWhole(block);
  else
    goes_on = SearchLines(block);
  if (s_.line_numbers) (void)LineNumber(block, block.size());
  base_ += block.size();
  return goes_on;
}

Task<Result<void>> Search::Gather(kernel::Reader& in, std::string* text) {
  for (;;) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) co_return Result<void>();
    if (text->size() + block.size() > kMaxWhole) co_return Fail(Errno::kFBig);
    if (!command_.machine.HoldMore(*text, block.size())) co_return Result<void>();
    text->append(block);
  }
}

Task<Result<void>> Search::Unzip(FileRef file, std::string* text) {
  kernel::Reader in(command_.process, std::move(file));
  auto gunzip = std::make_unique<codec::Gunzip>();
  std::string made(32 << 10, '\0');
  CO_TRY(std::string_view rest, co_await in.Block());
  while (rest.starts_with("\x1f\x8b")) {
    gunzip->Begin();
    for (bool ended = false; !ended;) {
      size_t count = 0;
      switch (gunzip->Next(&rest, made, &count)) {
        case codec::Gunzip::Event::kInput: {
          CO_TRY(rest, co_await in.Block());
          if (rest.empty()) co_return Fail(Errno::kInval, {}, "unexpected end of file");
          break;
        }
        case codec::Gunzip::Event::kHeader: break;
        case codec::Gunzip::Event::kData:
          codec::SpendInflate(command_.machine, count);
          if (text->size() + count > kMaxWhole) co_return Fail(Errno::kFBig);
          if (!command_.machine.HoldMore(*text, count)) co_return Result<void>();
          text->append(made, 0, count);
          co_await kernel::Yield(command_.process);
          break;
        case codec::Gunzip::Event::kEnd: ended = true; break;
        default: co_return Fail(Errno::kInval, {}, "invalid gzip data");
      }
    }
    if (rest.empty()) {
      CO_TRY(rest, co_await in.Block());
    }
  }
  co_return Result<void>();
}

Task<void> Search::Pass(bool flush) {
  if (!printer_->text.empty()) {
    (void)co_await command_.out.Write(printer_->text);
    printer_->text.clear();
  }
  if (flush) (void)co_await command_.out.Flush();
}

Task<Result<bool>> Search::File(FileRef file, std::string path, bool named) {
  Start(named);
  printer_->StartFile(path);
  int64_t began = command_.machine.NowNs();
  bool zipped = s_.zip && IsZipped(path);
  bool whole =
      s_.multiline || zipped ||
      (s_.encoding != Encoding::kAuto && s_.encoding != Encoding::kNone && s_.encoding != Encoding::kUtf8);
  std::string text;
  if (zipped) {
    CO_TRY_VOID(co_await Unzip(std::move(file), &text));
  } else if (whole) {
    kernel::Reader in(command_.process, std::move(file));
    CO_TRY_VOID(co_await Gather(in, &text));
  } else {
    LineBlocks in(command_.process, std::move(file), s_.line_end());
    bool first = true;
    while (!command_.OutputFailed()) {
      CO_TRY(std::string_view block, co_await in.Next());
      if (block.empty()) break;
      if (first && s_.encoding != Encoding::kNone) {
        if (block.starts_with("\xef\xbb\xbf")) block.remove_prefix(3);
        whole = block.starts_with("\xff\xfe") || block.starts_with("\xfe\xff");
      }
      first = false;
      if (whole) {
        if (text.size() + block.size() > kMaxWhole) co_return Fail(Errno::kFBig);
        if (!command_.machine.HoldMore(text, block.size())) break;
        text.append(block);
        continue;
      }
      bool goes_on = block.empty() || Take(block, in.Held());
      if (printer_->text.size() >= kernel::Writer::kBlock / 2 || in.Drained() || s_.line_buffered)
        co_await Pass(in.Drained() || s_.line_buffered);
      if (!goes_on) break;
      co_await kernel::Yield(command_.process);
    }
  }
  if (whole) {
    Meter& meter = command_.machine;
    bool big = s_.encoding == Encoding::kUtf16Be || text.starts_with("\xfe\xff");
    bool utf16 =
        s_.encoding == Encoding::kUtf16Le || s_.encoding == Encoding::kUtf16 ||
        s_.encoding == Encoding::kUtf16Be ||
        (s_.encoding == Encoding::kAuto && (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")));
    if (utf16)
      text = FromUtf16(text, big, meter);
    else if (s_.encoding == Encoding::kLatin1)
      text = FromLatin1(text, meter);
    std::string_view searched = text;
    if (s_.encoding != Encoding::kNone && searched.starts_with("\xef\xbb\xbf")) searched.remove_prefix(3);
    if (!searched.empty()) (void)Take(searched, 0);
  }
  bool quit = binary_ == Binary::kQuit && binary_offset_;
  bool lists = !s_.Prints() && s_.output != Output::kJson;
  // A binary file that was not asked for does not count, unless the answer was there before that was known.
  if (quit && lists && !Stops()) selected_ = 0;
  Stats& stats = printer_->stats;
  stats.elapsed_ns = command_.machine.NowNs() - began;
  stats.searches = 1;
  stats.searches_with_match = selected_ > 0;
  if (s_.Prints() || s_.output == Output::kJson) {
    if (s_.Prints() && selected_ > 0 && stats.matched_lines == 0) stats.matched_lines = selected_;
    printer_->EndFile(binary_offset_ && (quit || hidden_) ? binary_offset_
                      : s_.output == Output::kJson        ? binary_offset_
                                                          : std::nullopt,
                      quit);
  } else if (s_.output == Output::kCount || s_.output == Output::kCountMatches) {
    uint64_t count = s_.output == Output::kCount ? selected_ : stats.matches;
    if (selected_ > 0 || s_.include_zero) {
      if (*s_.names) {
        AppendPath(printer_->text, path, s_);
        printer_->text += s_.null_names ? std::string(1, '\0') : s_.match_separator;
      }
      printer_->text += std::to_string(count);
      printer_->text += s_.line_end();
    }
  } else if ((s_.output == Output::kWithMatch && selected_ > 0) ||
             (s_.output == Output::kWithoutMatch && selected_ == 0)) {
    AppendPath(printer_->text, path, s_);
    printer_->text += s_.null_names ? '\0' : s_.line_end();
  }
  co_await Pass(s_.line_buffered);
  if (!matcher_->failure().empty()) co_return Fail(Errno::kInval, {}, matcher_->failure());
  // --json tells only of files in which something was found.
  if (s_.output != Output::kJson || selected_ > 0) total_.Add(stats);
  co_return s_.output == Output::kWithoutMatch ? selected_ == 0 : selected_ > 0;
}

}  // namespace bivalve::commands::rg
