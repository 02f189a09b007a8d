#include "shell/history.h"

#include <algorithm>
#include <vector>

namespace bivalve::shell {
namespace {

// The little that joining lines has to know of a text: its last words, quotes, here-documents.
class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {
    while (at_ < text_.size()) Step();
    EndWord();
  }
  TextState state;
  std::string last, before_last, third_last;
  bool in_case = false;
  bool escaped_newline = false;

 private:
  void Token(std::string token) {
    third_last = std::move(before_last);
    before_last = std::move(last);
    last = std::move(token);
  }
  void EndWord() {
    if (!in_word_) return;
    in_word_ = false;
    if (word_ == "case") in_case = true;
    if (word_ == "esac") in_case = false;
    if (want_here_) {
      want_here_ = false;
      std::string delimiter;
      for (char c : word_)
        if (c != '\'' && c != '"' && c != '\\') delimiter += c;
      heres_.push_back({delimiter, strip_});
    }
    Token(std::exchange(word_, {}));
  }
  void Step() {
    char c = text_[at_];
    if (state.quote) {
      word_ += c;
      if (c == '\\' && state.quote != '\'' && at_ + 1 < text_.size())
        word_ += text_[++at_];
      else if (c == state.quote)
        state.quote = 0;
      ++at_;
      return;
    }
    if (c == '\\') {
      in_word_ = true;
      word_ += c;
      if (++at_ < text_.size()) word_ += text_[at_++];
      return;
    }
    if (c == '\'' || c == '"' || c == '`') {
      in_word_ = true;
      word_ += c;
      state.quote = c;
      ++at_;
      return;
    }
    if (c == '#' && !in_word_) {
      at_ = std::min(text_.find('\n', at_), text_.size());
      return;
    }
    if (c == '\n') {
      EndWord();
      Token("\n");
      ++at_;
      SkipHeres();
      return;
    }
    if (c == ' ' || c == '\t') {
      EndWord();
      ++at_;
      return;
    }
    if (text_.substr(at_).starts_with("<<") && !text_.substr(at_).starts_with("<<<")) {
      EndWord();
      at_ += 2;
      strip_ = at_ < text_.size() && text_[at_] == '-';
      if (strip_) ++at_;
      want_here_ = true;
      return;
    }
    if (std::string_view(";&|()<>").find(c) != std::string_view::npos) {
      EndWord();
      Token(std::string(1, c));
      ++at_;
      return;
    }
    in_word_ = true;
    word_ += c;
    ++at_;
  }
  void SkipHeres() {
    for (size_t i = 0; i < heres_.size(); ++i) {
      for (;;) {
        if (at_ >= text_.size()) {
          state.in_here = true;
          return;
        }
        size_t end = std::min(text_.find('\n', at_), text_.size());
        std::string_view line = text_.substr(at_, end - at_);
        at_ = std::min(end + 1, text_.size());
        if (heres_[i].strip) line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
        if (line == heres_[i].delimiter) break;
      }
    }
    heres_.clear();
  }
  struct Here {
    std::string delimiter;
    bool strip;
  };
  std::string_view text_;
  size_t at_ = 0;
  std::string word_;
  bool in_word_ = false, want_here_ = false, strip_ = false;
  std::vector<Here> heres_;
};

}  // namespace

void History::Add(std::string line, int64_t time) {
  if (most_ == 0) return;
  size_t keep = Keep();
  while (entries_.size() >= keep) {
    entries_.pop_front();
    ++base_;
  }
  entries_.push_back({std::move(line), time, false});
}

void History::RemoveEqual(std::string_view line) {
  std::erase_if(entries_, [line](const HistoryEntry& entry) { return entry.line == line; });
}

void History::Limit(int64_t most) {
  most_ = most;
  size_t keep = Keep();
  if (entries_.size() <= keep) return;
  size_t dropped = entries_.size() - keep;
  entries_.erase(entries_.begin(), entries_.begin() + static_cast<std::ptrdiff_t>(dropped));
  base_ = static_cast<int>(dropped);
}

TextState StateAfter(std::string_view text) { return Scan(text).state; }

std::string_view HistoryJoint(std::string_view before, std::string_view next) {
  Scan scan(before);
  if (scan.state.quote || scan.state.in_here) return "\n";
  // The last token is the newline.
  const std::string& last = scan.before_last;
  if (last == ")") return scan.third_last == "(" || scan.in_case ? " " : "; ";
  if (scan.third_last == "function") return " ";
  if (scan.third_last == "for") {
    size_t begin = next.find_first_not_of(" \t");
    return begin != std::string_view::npos && next.substr(begin).starts_with("in") ? " " : ";";
  }
  if (scan.third_last == "case") return " ";
  static constexpr std::string_view kOpen[] = {"\n",    "{",     "(",    ";",    "&",  "|",
                                               "case",  "do",    "else", "elif", "if", "then",
                                               "until", "while", "in",   "!",    ""};
  for (std::string_view open : kOpen)
    if (last == open) return " ";
  return next.find_first_not_of(" \t") == std::string_view::npos ? "" : "; ";
}

}  // namespace bivalve::shell
