#include "shell/history_expand.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace bivalve::shell {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view kOperators = "()<>;&|";

// One past an operator that begins at `i`, after a number or not.
size_t AfterOperator(std::string_view line, size_t i) {
  auto at = [&](size_t j) { return j < line.size() ? line[j] : '\0'; };
  char c = line[i];
  if (c == '(' || c == ')') return i + 1;
  if (at(i + 1) == c) return c == '<' && (at(i + 2) == '<' || at(i + 2) == '-') ? i + 3 : i + 2;
  if ((c == '<' || c == '>') && at(i + 1) == '&') {
    // The descriptor belongs to it.
    i += 2;
    while (IsDigit(at(i))) ++i;
    return at(i) == '-' ? i + 1 : i;
  }
  return (c == '&' && at(i + 1) == '>') || (c == '>' && at(i + 1) == '|') ? i + 2 : i + 1;
}

// One past the parenthesis that closes, or the end of the line; what is quoted counts, too.
size_t AfterParenthesis(std::string_view line, size_t i) {
  for (int depth = 1; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '(') {
      ++depth;
    } else if (line[i] == ')' && --depth == 0) {
      return i + 1;
    }
  }
  return line.size();
}

// One past the word that begins at `i`.
size_t AfterWord(std::string_view line, size_t i) {
  auto opens = [&](std::string_view letters) {
    return i + 1 < line.size() && line[i + 1] == '(' && letters.find(line[i]) != std::string_view::npos;
  };
  if (opens("<>")) i = AfterParenthesis(line, i + 2);
  char quote = 0;
  for (; i < line.size(); ++i) {
    char c = line[i];
    if (c == '\\' && quote != '\'' && i + 1 < line.size()) {
      ++i;
    } else if (quote) {
      if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"' || c == '`') {
      quote = c;
    } else if (opens("$<>?*+@!")) {
      // bash does not look at the letter after the parenthesis.
      i = AfterParenthesis(line, i + 3) - 1;
    } else if (IsSpace(c) || kOperators.find(c) != std::string_view::npos) {
      break;
    }
  }
  return std::min(i, line.size());
}

// A line's words as history designators count them: quotes, backslashes and substitutions bind, operators
// stand alone.
std::vector<std::string> Words(std::string_view line) {
  std::vector<std::string> words;
  for (size_t i = 0; i < line.size();) {
    if (IsSpace(line[i])) {
      ++i;
      continue;
    }
    size_t begin = i, digits = i;
    while (digits < line.size() && IsDigit(line[digits])) ++digits;
    bool file = digits < line.size() && (line[digits] == '<' || line[digits] == '>');
    if (file && digits > i) {
      i = AfterOperator(line, digits);
    } else if (kOperators.find(line[i]) != std::string_view::npos &&
               !(file && line.substr(i + 1).starts_with('('))) {
      i = AfterOperator(line, i);
    } else {
      i = AfterWord(line, i);
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
  Expansion(std::string_view line, History& history, HistoryContext context)
      : line_(line),
        history_(history),
        quote_(context.quote),
        odd_quotes_(context.quote == '"'),
        extglob_(context.extglob),
        posix_(context.posix),
        size_(history.size() - std::min(context.hidden, history.size())) {}

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

  // Whether the character at `at` has a backslash in front; nothing before `from` counts.
  bool Escaped(size_t from, size_t at) const {
    size_t backslashes = 0;
    while (at - backslashes > from && line_[at - backslashes - 1] == '\\') ++backslashes;
    return backslashes % 2 == 1;
  }

  void Step() {
    char c = line_[at_];
    if (c == '\\') {
      out_ += c;
      ++at_;
      if (at_ < line_.size()) out_ += line_[at_++];
      return;
    }
    if (c == '\'' && (quote_ != '"' || !nested_.empty() || backquote_)) {
      // Within a substitution also where that is within double quotes.
      size_t end = line_.find(c, at_ + 1);
      // `$'…'` may hold one with a backslash in front.
      while (at_ > 0 && line_[at_ - 1] == '$' && !quote_ && end != std::string_view::npos &&
             Escaped(at_ + 1, end))
        end = line_.find(c, end + 1);
      size_t length = end == std::string_view::npos ? line_.size() - at_ : end + 1 - at_;
      out_ += line_.substr(at_, length);
      at_ += length;
      return;
    }
    if (Peek(1) == '(' && (c == '$' || c == '<' || c == '>')) {
      nested_.push_back({quote_, 0});
      quote_ = 0;
      out_ += line_.substr(at_, 2);
      at_ += 2;
      return;
    }
    if (c == '"') {
      quote_ = quote_ ? 0 : c;
      odd_quotes_ = !odd_quotes_;
    } else if (c == '`') {
      backquote_ = !backquote_;
    } else if ((c == '(' || c == ')') && !quote_ && !nested_.empty()) {
      int& depth = nested_.back().parentheses;
      depth += c == '(' ? 1 : -1;
      if (depth < 0) {
        quote_ = nested_.back().quote;
        nested_.pop_back();
      }
    } else if (c == '#' && !quote_ && (at_ == 0 || IsSpace(line_[at_ - 1]))) {
      out_ += line_.substr(at_);
      at_ = line_.size();
      return;
    } else if (c == '!' && !IsPlain()) {
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
    if (index < 0 || index >= static_cast<int64_t>(size_)) return std::nullopt;
    return history_.entries()[static_cast<size_t>(index)].line;
  }
  std::optional<std::string> Search(std::string_view text, bool anywhere) const {
    for (size_t i = size_; i-- > 0;) {
      const std::string& line = history_.entries()[i].line;
      if (anywhere ? line.find(text) != std::string::npos : line.starts_with(text)) return line;
    }
    return std::nullopt;
  }

  void Event() {
    size_t begin = at_++;
    std::optional<std::string> found;
    char c = Peek();
    if (c == '!') {
      ++at_;
      found = Numbered(history_.base() + static_cast<int64_t>(size_) - 1);
    } else if (c == '#') {
      ++at_;
      found = out_;
    } else if (IsDigit(c) || (c == '-' && IsDigit(Peek(1)))) {
      bool back = c == '-';
      if (back) ++at_;
      int64_t number = 0;
      while (IsDigit(Peek()) && number < 1'000'000'000) number = number * 10 + (line_[at_++] - '0');
      if (back) number = history_.base() + static_cast<int64_t>(size_) - number;
      found = Numbered(number);
    } else if (c == '$' || c == '^' || c == '*' || c == '%' || c == ':') {
      // The event is the line before; the designator follows at once. `!%` speaks of the last search.
      if (c == '%') {
        found = Search(history_.search, true);
      } else {
        found = Numbered(history_.base() + static_cast<int64_t>(size_) - 1);
      }
    } else if (c == '?') {
      ++at_;
      size_t end = std::min(line_.find_first_of("?\n", at_), line_.size());
      std::string text(line_.substr(at_, end - at_));
      at_ = end < line_.size() && line_[end] == '?' ? end + 1 : end;
      if (text.empty()) text = history_.search;
      found = Search(text, true);
      history_.search = text;
    } else {
      size_t end = at_;
      while (end < line_.size() && !IsSpace(line_[end]) && line_[end] != ':' && line_[end] != '^' &&
             line_[end] != '$' && line_[end] != '*' && line_[end] != '%' && line_[end] != ';' &&
             line_[end] != '&' && line_[end] != '(' && line_[end] != ')' && line_[end] != '|' &&
             line_[end] != '<' && line_[end] != '>' && line_[end] != '-' &&
             !(odd_quotes_ && line_[end] == '"')) {
        ++end;
      }
      std::string text(line_.substr(at_, end - at_));
      at_ = end;
      if (!text.empty()) found = Search(text, false);
    }
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
    if (!(first == '$' || first == '^' || first == '*' || first == '%' || first == '-' ||
          (colon && IsDigit(first))))
      return true;
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
  // A substitution around the present place.
  struct Nested {
    char quote;       // around it
    int parentheses;  // that are open in it
  };
  char quote_;       // a double quote that is open
  bool odd_quotes_;  // as if substitutions did not nest: so bash sees where an event ends
  bool backquote_ = false;
  std::vector<Nested> nested_;
  bool extglob_, posix_;
  size_t size_;  // entries that are seen
  size_t at_ = 0;
  std::string out_;
  std::string error_;
  bool changed_ = false;
  bool print_ = false;
};

}  // namespace

HistoryExpansion ExpandHistory(std::string_view line, History& history, HistoryContext context) {
  if (line.find('!') == std::string_view::npos && !line.starts_with('^')) return {};
  return Expansion(line, history, context).Run();
}

}  // namespace bivalve::shell
