#include "commands/xargs_split.h"

#include <algorithm>
#include <utility>

namespace bivalve::commands {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

void XargsSplitter::Feed(std::string_view bytes) {
  input_.erase(0, at_);
  at_ = 0;
  input_ += bytes;
}

XargsSplitter::Event XargsSplitter::Delimited() {
  size_t end = input_.find(*syntax_.delimiter, at_);
  if (end == std::string::npos) {
    if (!finished_) return Event::kNeedMore;
    if (at_ == input_.size()) return Event::kEnd;
    end = input_.size();
  }
  argument_ = input_.substr(at_, end - at_);
  at_ = end < input_.size() ? end + 1 : end;
  // Every argument is a line of its own.
  pending_line_end_ = true;
  return Event::kArgument;
}

XargsSplitter::Event XargsSplitter::EndArgument(char separator) {
  open_ = false;
  argument_.resize(std::min(argument_.find('\0'), argument_.size()));  // as C strings end
  if (syntax_.end && argument_ == *syntax_.end) {
    ended_ = true;
    return Event::kEnd;
  }
  line_has_arguments_ = true;
  if (separator == '\n') {
    pending_line_end_ = true;
    line_has_arguments_ = false;
  }
  return Event::kArgument;
}

XargsSplitter::Event XargsSplitter::Next() {
  if (pending_line_end_) {
    pending_line_end_ = false;
    return Event::kLineEnd;
  }
  if (ended_) return Event::kEnd;
  if (syntax_.delimiter) return Delimited();
  if (!open_) argument_.clear();
  bool blank_before = at_ > 0 && IsBlank(input_[at_ - 1]);
  for (; at_ < input_.size(); ++at_) {
    char c = input_[at_];
    if (c == '\0') saw_nul_ = true;
    if (escaped_) {
      escaped_ = false;
      argument_ += c;
    } else if (quote_) {
      if (c == '\n') {
        error_ = std::string("unmatched ") + (quote_ == '\'' ? "single" : "double") +
                 " quote; by default quotes are special to xargs unless you use the -0 option";
        return Event::kError;
      }
      if (c == quote_)
        quote_ = 0;
      else
        argument_ += c;
    } else if (c == '\\') {
      escaped_ = open_ = true;
    } else if (c == '\'' || c == '"') {
      quote_ = c;
      open_ = true;
    } else if (c == '\n') {
      if (open_) {
        ++at_;
        return EndArgument('\n');
      }
      if (std::exchange(line_has_arguments_, false) && !blank_before) {  // else it goes on in the next one
        ++at_;
        return Event::kLineEnd;
      }
    } else if (IsBlank(c) && !(syntax_.whole_lines && open_)) {
      if (open_) {
        ++at_;
        return EndArgument(c);
      }
    } else {
      argument_ += c;
      open_ = true;
    }
    blank_before = IsBlank(c);
  }
  if (!finished_) return Event::kNeedMore;
  ended_ = true;
  if (quote_) {
    error_ = std::string("unmatched ") + (quote_ == '\'' ? "single" : "double") +
             " quote; by default quotes are special to xargs unless you use the -0 option";
    return Event::kError;
  }
  return open_ && !argument_.empty() ? EndArgument(' ') : Event::kEnd;
}

}  // namespace bivalve::commands
