#include "commands/awk/split.h"

#include <algorithm>

#include "base/scan.h"
#include "base/utf8.h"

namespace bivalve::commands::awk {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

}  // namespace

bool FieldScan::Next(const Splitter& how, std::string_view text, Meter& meter, Slice* field,
                     Slice* separator) {
  switch (how.mode) {
    case Splitter::Mode::kBlanks: return NextBlank(text, field, separator);
    case Splitter::Mode::kByte: return NextByte(how.byte, how.newline_too, text, field, separator);
    case Splitter::Mode::kRegex: return NextRegex(how, text, meter, field, separator);
    case Splitter::Mode::kWidths: return NextWidth(how, text, field, separator);
    case Splitter::Mode::kPattern: return NextPattern(how, text, meter, field, separator);
    case Splitter::Mode::kCharacters: {
      if (at_ >= text.size()) return false;
      size_t length = DecodeUtf8(text.substr(at_)).length;
      *field = {at_, length};
      at_ += length;
      *separator = {at_, 0};
      return true;
    }
    case Splitter::Mode::kWhole:
      if (done_ || text.empty()) return false;
      done_ = true;
      *field = {0, text.size()};
      *separator = {text.size(), 0};
      return true;
  }
  return false;
}

bool FieldScan::NextBlank(std::string_view text, Slice* field, Slice* separator) {
  const char* bytes = text.data();
  size_t size = text.size(), at = at_;
  if (!started_) {
    started_ = true;
    while (at < size && IsBlank(bytes[at])) ++at;
    first_ = at;
  }
  if (at >= size) {
    at_ = at;
    return false;
  }
  size_t begin = at;
  while (at < size && !IsBlank(bytes[at])) ++at;
  *field = {begin, at - begin};
  size_t end = at;
  while (at < size && IsBlank(bytes[at])) ++at;
  *separator = {end, at - end};
  at_ = at;
  return true;
}

bool FieldScan::NextByte(char byte, bool newline_too, std::string_view text, Slice* field, Slice* separator) {
  if (done_ || text.empty()) return false;
  size_t begin = at_, end = text.size();
  if (!newline_too) {
    end = std::min(end, FindByte(text, byte, begin));
  } else {
    const char either[] = {byte, '\n'};
    size_t hit = text.find_first_of(std::string_view(either, 2), begin);
    if (hit != std::string_view::npos) end = hit;
  }
  *field = {begin, end - begin};
  if (end == text.size()) {
    done_ = true;
    *separator = {end, 0};
  } else {
    *separator = {end, 1};
    at_ = end + 1;
  }
  return true;
}

bool FieldScan::NextRegex(const Splitter& how, std::string_view text, Meter& meter, Slice* field,
                          Slice* separator) {
  if (done_ || text.empty()) return false;
  size_t begin = at_, from = at_;
  for (;;) {
    auto found = how.regex->Find(text, from, meter);
    size_t newline = how.newline_too ? text.find('\n', from) : std::string_view::npos;
    if (newline != std::string_view::npos && (!found || newline < found->begin))
      found = {newline, newline + 1};
    if (found && found->end == found->begin) {
      // Nothing separates nothing.
      if (found->begin >= text.size()) {
        found.reset();
      } else {
        from = found->begin + DecodeUtf8(text.substr(found->begin)).length;
        continue;
      }
    }
    if (!found) {
      *field = {begin, text.size() - begin};
      *separator = {text.size(), 0};
      done_ = true;
      return true;
    }
    *field = {begin, found->begin - begin};
    *separator = {found->begin, found->end - found->begin};
    at_ = found->end;
    return true;
  }
}

bool FieldScan::NextWidth(const Splitter& how, std::string_view text, Slice* field, Slice* separator) {
  if (index_ >= how.widths.size() || at_ >= text.size()) return false;
  const Width& width = how.widths[index_++];
  auto skip = [&](size_t from, size_t characters) {
    for (; characters > 0 && from < text.size(); --characters) from += DecodeUtf8(text.substr(from)).length;
    return from;
  };
  size_t begin = skip(at_, width.skip);
  if (begin >= text.size() && width.skip > 0) {
    at_ = text.size();
    return false;
  }
  size_t end = width.rest ? text.size() : skip(begin, width.size);
  *field = {begin, end - begin};
  *separator = {end, 0};
  at_ = end;
  return true;
}

bool FieldScan::NextPattern(const Splitter& how, std::string_view text, Meter& meter, Slice* field,
                            Slice* separator) {
  if (done_ || text.empty()) return false;
  auto find = [&](size_t from) -> std::optional<regex::Span> {
    if (from > text.size()) return std::nullopt;
    return how.regex->Find(text, from, meter);
  };
  if (!started_) {
    started_ = true;
    auto found = find(0);
    if (!found) {
      first_ = text.size();
      done_ = true;
      return false;
    }
    first_ = found->begin;
    at_ = found->begin;
    pending_end_ = found->end;
  }
  size_t begin = at_, end = pending_end_;
  *field = {begin, end - begin};
  // What follows a match must not begin with an empty one at its very end.
  size_t from = end;
  std::optional<regex::Span> next = find(from);
  if (next && next->end == next->begin && next->begin == end) {
    if (end >= text.size()) {
      next.reset();
    } else {
      size_t step = DecodeUtf8(text.substr(end)).length;
      next = find(end + step);
    }
  }
  if (!next || (next->begin >= text.size() && end >= text.size())) {
    *separator = {end, text.size() - end};
    done_ = true;
    return true;
  }
  *separator = {end, next->begin - end};
  at_ = next->begin;
  pending_end_ = next->end;
  return true;
}

}  // namespace bivalve::commands::awk
