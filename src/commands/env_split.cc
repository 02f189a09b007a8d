#include "commands/env_split.h"

#include <optional>
#include <utility>

#include "commands/quote.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

bool IsNameChar(char c, bool first) {
  return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!first && c >= '0' && c <= '9');
}

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<std::string>& env) : text_(text), env_(env) {}

  std::expected<std::vector<std::string>, std::string> Run() {
    while (at_ < text_.size() && error_.empty() && !done_) Step(text_[at_++]);
    if (!error_.empty()) return std::unexpected(std::move(error_));
    if (quote_) return std::unexpected("no terminating quote in -S string");
    End();
    return std::move(words_);
  }

 private:
  void Step(char c) {
    if (quote_ != '\'' && c == '\\') return Escape();
    if (quote_ == '\'' && c == '\\' && at_ < text_.size() && (text_[at_] == '\\' || text_[at_] == '\''))
      return Add(text_[at_++]);
    if ((c == '\'' || c == '"') && (!quote_ || quote_ == c)) {
      quote_ = quote_ ? 0 : c;
      if (!word_) word_.emplace();
      return;
    }
    if (!quote_ && (c == ' ' || (c >= '\t' && c <= '\r'))) return End();
    if (!quote_ && c == '#' && !word_) {
      done_ = true;
      return;
    }
    if (quote_ != '\'' && c == '$') return Variable();
    Add(c);
  }

  void Escape() {
    if (at_ == text_.size()) {
      error_ = "invalid backslash at end of string in -S";
      return;
    }
    char c = text_[at_++];
    switch (c) {
      case '"':
      case '#':
      case '$':
      case '\'':
      case '\\': return Add(c);
      case 'f': return Add('\f');
      case 'n': return Add('\n');
      case 'r': return Add('\r');
      case 't': return Add('\t');
      case 'v': return Add('\v');
      case '_':
        if (quote_) return Add(' ');
        return End();
      case 'c':
        if (quote_) {
          error_ = "'\\c' must not appear in double-quoted -S string";
        } else {
          done_ = true;
        }
        return;
      default: error_ = std::string("invalid sequence '\\") + c + "' in -S";
    }
  }

  void Variable() {
    size_t close = text_.find('}', at_);
    bool valid =
        at_ < text_.size() && text_[at_] == '{' && close != std::string_view::npos && close > at_ + 1;
    for (size_t i = at_ + 1; valid && i < close; ++i) valid = IsNameChar(text_[i], i == at_ + 1);
    if (!valid) {
      error_ = "only ${VARNAME} expansion is supported, error at: " + std::string(text_.substr(at_ - 1));
      return;
    }
    std::string_view value = kernel::GetEnv(env_, text_.substr(at_ + 1, close - at_ - 1));
    at_ = close + 1;
    if (!value.data()) return;
    if (!word_) word_.emplace();
    *word_ += value;
  }

  void Add(char c) {
    if (!word_) word_.emplace();
    *word_ += c;
  }

  void End() {
    if (word_) words_.push_back(std::move(*word_));
    word_.reset();
  }

  std::string_view text_;
  const std::vector<std::string>& env_;
  size_t at_ = 0;
  char quote_ = 0;
  bool done_ = false;
  std::optional<std::string> word_;
  std::vector<std::string> words_;
  std::string error_;
};

}  // namespace

std::expected<std::vector<std::string>, std::string> SplitString(std::string_view text,
                                                                 const std::vector<std::string>& env) {
  return Splitter(text, env).Run();
}

}  // namespace bivalve::commands
