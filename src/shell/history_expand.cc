#include "shell/history_expand.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace bivalve::shell {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// A line's words as history designators count them: quotes and backslashes bind, operators stand alone.
std::vector<std::string> Words(std::string_view line) {
  std::vector<std::string> words;
  for (size_t i = 0; i < line.size();) {
    if (IsSpace(line[i])) {
      ++i;
      continue;
    }
    size_t begin = i;
    constexpr std::string_view kOperators = "()<>;&|";
    if (kOperators.find(line[i]) != std::string_view::npos) {
      char c = line[i++];
      if (c != '(' && c != ')' && i < line.size() && line[i] == c) {
        ++i;
        if (c == '<' && i < line.size() && (line[i] == '<' || line[i] == '-')) ++i;
      } else if (i < line.size() &&
                 ((c == '&' && line[i] == '>') || (c == '>' && (line[i] == '&' || line[i] == '|')) ||
                  (c == '<' && (line[i] == '&' || line[i] == '>')) || (c == ';' && line[i] == '&') ||
                  (c == '|' && line[i] == '&'))) {
        ++i;
      }
      words.emplace_back(line.substr(begin, i - begin));
      continue;
    }
    char quote = 0;
    for (; i < line.size(); ++i) {
      char c = line[i];
      if (c == '\\' && quote != '\'' && i + 1 < line.size()) {
        ++i;
      } else if (quote) {
        if (c == quote) quote = 0;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (IsSpace(c) || kOperators.find(c) != std::string_view::npos) {
        break;
      }
    }
    words.emplace_back(line.substr(begin, i - begin));
  }
  return words;
}

std::string Join(const std::vector<std::string>& words, size_t from, size_t to) {
  std::string text;
  for (size_t i = from; i <= to && i < words.size(); ++i) {
    if (i > from) text += ' ';
    text += words[i];
  }
  return text;
}

std::string Quoted(std::string_view text) {
  std::string out = "'";
  for (char c : text) {
    if (c == '\'')
      out += "'\\''";
    else
      out += c;
  }
  return out + "'";
}

std::string QuotedBreaking(std::string_view text) {
  std::string out = "'";
  for (char c : text) {
    if (c == '\'')
      out += "'\\''";
    else if (IsSpace(c))
      out += std::string("'") + c + "'";
    else
      out += c;
  }
  return out + "'";
}

class Expansion {
 public:
  Expansion(std::string_view line, History& history, char quote, bool extglob, bool posix)
      : line_(line), history_(history), quote_(quote), extglob_(extglob), posix_(posix) {}

  HistoryExpansion Run() {
    std::string quick;
    if (!quote_ && line_.starts_with('^')) {
      quick = "!!:s" + std::string(line_);
      line_ = quick;
    }
    while (at_ < line_.size() && error_.empty()) Step();
    HistoryExpansion result;
    if (!error_.empty()) return {HistoryExpansion::Kind::kError, error_};
    if (!changed_) return result;
    return {print_ ? HistoryExpansion::Kind::kPrint : HistoryExpansion::Kind::kChanged, std::move(out_)};
  }

 private:
  char Peek(size_t ahead = 0) const { return at_ + ahead < line_.size() ? line_[at_ + ahead] : '\0'; }

  // Whether the `!` at at_ stands for itself.
  bool IsPlain() const {
    char next = Peek(1), before = at_ > 0 ? line_[at_ - 1] : '\0';
    if (next == '\0' || IsSpace(next) || next == '\r' || next == '=') return true;
    if (quote_ == '"' && (next == '"' || posix_)) return true;
    if (next == '(' && extglob_) return true;
    if (before == '[' && line_.find(']', at_) != std::string_view::npos) return true;
    if (before == '{' && at_ > 1 && line_[at_ - 2] == '$' && line_.find('}', at_) != std::string_view::npos)
      return true;
    return before == '$';
  }

  void Step() {
    char c = line_[at_];
    if (c == '\\' && quote_ != '\'') {
      out_ += c;
      ++at_;
      if (at_ < line_.size()) out_ += line_[at_++];
      return;
    }
    if (c == '\'' && quote_ != '"') {
      quote_ = quote_ ? 0 : c;
    } else if (c == '"' && quote_ != '\'') {
      quote_ = quote_ ? 0 : c;
    } else if (c == '#' && !quote_ && (at_ == 0 || IsSpace(line_[at_ - 1]))) {
      out_ += line_.substr(at_);
      at_ = line_.size();
      return;
    } else if (c == '!' && quote_ != '\'' && !IsPlain()) {
      Event();
      return;
    }
    out_ += c;
    ++at_;
  }

  void Fail(size_t begin, const char* why) {
    if (error_.empty()) error_ = std::string(line_.substr(begin, at_ - begin)) + ": " + why;
  }

  std::optional<std::string> Numbered(int64_t number) const {
    int64_t index = number - history_.base();
    if (index < 0 || index >= static_cast<int64_t>(history_.size())) return std::nullopt;
    return history_.entries()[static_cast<size_t>(index)].line;
  }
  std::optional<std::string> Search(std::string_view text, bool anywhere) const {
    for (auto entry = history_.entries().rbegin(); entry != history_.entries().rend(); ++entry)
      if (anywhere ? entry->line.find(text) != std::string::npos : entry->line.starts_with(text))
        return entry->line;
    return std::nullopt;
  }

  void Event() {
    size_t begin = at_++;
    std::optional<std::string> found;
    bool searched_inside = false;
    char c = Peek();
    if (c == '!') {
      ++at_;
      found = Numbered(history_.base() + static_cast<int64_t>(history_.size()) - 1);
    } else if (c == '#') {
      ++at_;
      found = out_;
    } else if (IsDigit(c) || (c == '-' && IsDigit(Peek(1)))) {
      bool back = c == '-';
      if (back) ++at_;
      int64_t number = 0;
      while (IsDigit(Peek()) && number < 1'000'000'000) number = number * 10 + (line_[at_++] - '0');
      if (back) number = history_.base() + static_cast<int64_t>(history_.size()) - number;
      found = Numbered(number);
    } else if (c == '$' || c == '^' || c == '*' || c == '%' || c == ':') {
      // The event is the line before; the designator follows at once. `!%` speaks of the last search.
      if (c == '%') {
        found = Search(history_.search, true);
      } else {
        found = Numbered(history_.base() + static_cast<int64_t>(history_.size()) - 1);
      }
    } else if (c == '?') {
      ++at_;
      size_t end = std::min(line_.find_first_of("?\n", at_), line_.size());
      std::string text(line_.substr(at_, end - at_));
      at_ = end < line_.size() && line_[end] == '?' ? end + 1 : end;
      if (text.empty()) text = history_.search;
      found = Search(text, true);
      history_.search = text;
      searched_inside = true;
    } else {
      size_t end = at_;
      while (end < line_.size() && !IsSpace(line_[end]) && line_[end] != ':' && line_[end] != '^' &&
             line_[end] != '$' && line_[end] != '*' && line_[end] != '%' && line_[end] != ';' &&
             line_[end] != '&' && line_[end] != '(' && line_[end] != ')' && line_[end] != '|' &&
             line_[end] != '<' && line_[end] != '>' && !(quote_ == '"' && line_[end] == '"')) {
        if (line_[end] == '-' && end > at_ && false) break;
        ++end;
      }
      std::string text(line_.substr(at_, end - at_));
      at_ = end;
      if (!text.empty()) found = Search(text, false);
    }
    (void)searched_inside;
    if (!found) {
      Fail(begin, "event not found");
      return;
    }
    std::string text = std::move(*found);
    if (!Designator(&text) || !Modifiers(&text)) return;
    changed_ = true;
    out_ += text;
  }

  // Reads a word number or `$`, `^`, `%`; false when there is none.
  bool WordNumber(const std::vector<std::string>& words, size_t* number) {
    char c = Peek();
    if (IsDigit(c)) {
      *number = 0;
      while (IsDigit(Peek()) && *number < 1'000'000)
        *number = *number * 10 + static_cast<size_t>(line_[at_++] - '0');
      return true;
    }
    if (c == '$') {
      ++at_;
      *number = words.empty() ? 0 : words.size() - 1;
      return true;
    }
    if (c == '^') {
      ++at_;
      *number = 1;
      return true;
    }
    if (c == '%') {
      ++at_;
      *number = 0;
      for (size_t i = words.size(); i-- > 0;)
        if (words[i].find(history_.search) != std::string::npos) {
          *number = i;
          break;
        }
      return true;
    }
    return false;
  }

  bool Designator(std::string* text) {
    size_t begin = at_;
    char c = Peek();
    bool colon = c == ':';
    char first = colon ? Peek(1) : c;
    if (!(first == '$' || first == '^' || first == '*' || first == '%' || (first == '-' && true) ||
          (colon && IsDigit(first))))
      return true;
    if (!colon && first == '-') return true;
    if (colon) ++at_;
    std::vector<std::string> words = Words(*text);
    size_t last = words.empty() ? 0 : words.size() - 1;
    if (Peek() == '*') {
      ++at_;
      *text = words.size() > 1 ? Join(words, 1, last) : std::string();
      return true;
    }
    size_t from = 0, to = 0;
    if (Peek() == '-') {
      from = 0;
      to = 0;
    } else if (!WordNumber(words, &from)) {
      return true;
    }
    to = from;
    if (Peek() == '*') {
      ++at_;
      to = last;
      if (from == last + 1) {
        text->clear();
        return true;
      }
    } else if (Peek() == '-') {
      ++at_;
      if (!WordNumber(words, &to)) {
        if (last == 0) {
          to = 0;
        } else {
          to = last - 1;
        }
        if (to < from) {
          at_ = std::max(at_, begin);
          Fail(begin, "bad word specifier");
          return false;
        }
      }
    }
    if (words.empty() || from > last || to > last || from > to) {
      Fail(begin, "bad word specifier");
      return false;
    }
    *text = Join(words, from, to);
    return true;
  }

  // One of `:h`, `:s/a/b/`… after another. False: an error was noted.
  bool Modifiers(std::string* text) {
    enum { kNo, kQuote, kQuoteWords } quoting = kNo;
    while (Peek() == ':') {
      size_t begin = at_++;
      bool global = false, by_word = false;
      if (Peek() == 'g' || Peek() == 'a') {
        global = true;
        ++at_;
        if (Peek() == 'G') ++at_;
      } else if (Peek() == 'G') {
        by_word = true;
        ++at_;
      }
      char c = Peek();
      if (c) ++at_;
      switch (c) {
        case 'h': {
          size_t slash = text->rfind('/');
          if (slash != std::string::npos) text->resize(slash);
          break;
        }
        case 't': {
          size_t slash = text->rfind('/');
          if (slash != std::string::npos) text->erase(0, slash + 1);
          break;
        }
        case 'r': {
          size_t dot = text->rfind('.');
          if (dot != std::string::npos) text->resize(dot);
          break;
        }
        case 'e': {
          size_t dot = text->rfind('.');
          if (dot != std::string::npos) text->erase(0, dot);
          break;
        }
        case 'p': print_ = true; break;
        case 'q': quoting = kQuote; break;
        case 'x': quoting = kQuoteWords; break;
        case '&':
        case 's':
          if (c == 's') ReadSubstitution();
          if (!Substitute(text, global, by_word)) {
            Fail(begin, "substitution failed");
            return false;
          }
          break;
        default: Fail(begin + 1, "unrecognized history modifier"); return false;
      }
    }
    if (quoting == kQuote) *text = Quoted(*text);
    if (quoting == kQuoteWords) *text = QuotedBreaking(*text);
    return true;
  }

  void ReadSubstitution() {
    char delimiter = Peek();
    if (!delimiter) return;
    ++at_;
    auto part = [&](bool replacement) {
      std::string part_text;
      for (; at_ < line_.size() && line_[at_] != delimiter; ++at_) {
        if (line_[at_] == '\\' && at_ + 1 < line_.size() && line_[at_ + 1] == delimiter) {
          part_text += line_[++at_];
        } else if (replacement && line_[at_] == '&') {
          part_text += history_.substitution_old;
        } else if (replacement && line_[at_] == '\\' && at_ + 1 < line_.size() && line_[at_ + 1] == '&') {
          part_text += line_[++at_];
        } else {
          part_text += line_[at_];
        }
      }
      if (at_ < line_.size()) ++at_;
      return part_text;
    };
    std::string old = part(false);
    if (!old.empty()) history_.substitution_old = std::move(old);
    history_.substitution_new = part(true);
  }

  bool Substitute(std::string* text, bool global, bool by_word) {
    const std::string& old = history_.substitution_old;
    if (old.empty()) return false;
    bool any = false;
    size_t at = 0;
    for (;;) {
      at = text->find(old, at);
      if (at == std::string::npos) return any;
      any = true;
      text->replace(at, old.size(), history_.substitution_new);
      at += history_.substitution_new.size();
      if (by_word) {
        at = text->find_first_of(" \t", at);
        if (at == std::string::npos) return any;
      } else if (!global) {
        return true;
      }
      if (text->size() > (1u << 24)) return any;
    }
  }

  std::string_view line_;
  History& history_;
  char quote_;
  bool extglob_, posix_;
  size_t at_ = 0;
  std::string out_;
  std::string error_;
  bool changed_ = false;
  bool print_ = false;
};

}  // namespace

HistoryExpansion ExpandHistory(std::string_view line, History& history, char quote, bool extglob,
                               bool posix) {
  if (line.find('!') == std::string_view::npos && !line.starts_with('^')) return {};
  return Expansion(line, history, quote, extglob, posix).Run();
}

}  // namespace bivalve::shell
