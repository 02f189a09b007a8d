// The two kinds of running text: between double quotes, and outside.
#include "shell/parser_impl.h"

namespace bivalve::shell {

// Between double quotes and wherever the same rules hold. Stops at the closing character.
bool ParserImpl::QuotedParts(const Quoting& how, int start_line) {
  size_t literal = pos_;
  int nesting = 0, ternary = 0;
  bool single = false;
  auto flush = [&] { Literal(literal, pos_); };
  for (;;) {
    const int c = Ch();
    if (pos_ >= how.end) {
      flush();
      return !failed_;
    }
    if (c == kEndOfText) {
      flush();
      if (how.close == 0) return !failed_;
      return FailEof(single ? '\'' : how.close, start_line);
    }
    if (!single && (nesting == 0 || how.close == '}' || how.close == ';')) {
      if (c == how.close && how.close != 0) {
        flush();
        return !failed_;
      }
      if (how.other != 0 && nesting == 0) {
        if (c == '?') ++ternary;
        if (c == how.other && (c != ':' || ternary-- == 0)) {
          flush();
          return !failed_;
        }
      }
    }
    switch (c) {
      case '\\': {
        if (pos_ + 1 >= limit_) {
          ++pos_;
          break;
        }
        const char next = buf_[pos_ + 1];
        const bool escapes = next == '$' || next == '`' || next == '\\' || (next == '"' && !how.here) ||
                             (next == '}' && how.single);
        if ((escapes || how.embedded) && !single) {
          flush();
          QuotedLiteral(std::string_view(buf_).substr(pos_ + 1, 1), std::string_view(buf_).substr(pos_, 2));
          pos_ += 2;
          literal = pos_;
        } else {
          pos_ += single && next == '\'' ? 1 : 2;
        }
        break;
      }
      case '\'':
        if (how.single && !options_->posix) single = !single;
        if (how.arith && !how.single) {
          // Groups, without being special.
          const int line = line_;
          do {
            ++pos_;
            if (Raw() == kEndOfText) return FailEof('\'', line);
          } while (Raw() != '\'');
        }
        ++pos_;
        break;
      case '"':
        if (single && how.double_quotes) {
          // Single quotes group, but do not quote: bash takes this one away.
          flush();
          QuotedLiteral({}, std::string_view(buf_).substr(pos_, 1));
          literal = ++pos_;
          break;
        }
        if (!how.double_quotes) {
          ++pos_;
          break;
        }
        flush();
        if (!DoubleQuotes(how.single)) return false;
        literal = pos_;
        break;
      case '`':
        flush();
        if (!Backtick(!how.here && !how.arith)) return false;
        literal = pos_;
        break;
      case '$': {
        const size_t dollar = pos_;
        if (how.arith && !how.single && CharAfter() == '\'') {
          if (!PassAnsiQuotes()) return false;
          break;
        }
        if (how.single && !single && CharAfter() == '\'' && !(here_text_ && substitutions_ == 0)) {
          flush();
          ++pos_;
          if (!AnsiQuotes()) return false;
          parts_.back().text = parts_.back().value;
          literal = pos_;
          break;
        }
        bool ordinary;
        flush();
        if (!Dollar(true, &ordinary)) return false;
        literal = ordinary ? dollar : pos_;
        break;
      }
      case '(':
      case '[':
        if (how.arith && (c == '(' || how.close == ']' || how.other == ':')) ++nesting;
        ++pos_;
        break;
      case ')':
      case ']':
        if (how.arith && nesting > 0 && (c == ')' || how.close == ']' || how.other == ':')) --nesting;
        ++pos_;
        break;
      default: ++pos_;
    }
  }
}

// In arithmetic $'…' is no more than a group, in which a backslash keeps a quote from ending it.
bool ParserImpl::PassAnsiQuotes() {
  const int line = line_;
  ++pos_;
  for (;;) {
    ++pos_;
    const int c = Raw();
    if (c == '\'') break;
    if (c == '\\') ++pos_;
    if (c == kEndOfText || Raw() == kEndOfText) return FailEof('\'', line);
  }
  ++pos_;
  return true;
}

// Outside double quotes. With `close` 0: a token, up to a character that ends words. Otherwise the
// operand of an expansion, a subscript (`close` is ']') or a pattern group.
bool ParserImpl::UnquotedParts(uint32_t ctx, char close, char other, int start_line) {
  size_t literal = pos_;
  const bool token = close == 0 && !(ctx & kCtxWholeText);
  const bool extglob = options_->extglob || (ctx & kCtxExtglob);
  const size_t begin = pos_;
  const size_t first_part = parts_.size();
  int nesting = 0;
  bool group = false;  // the nesting is of parentheses in a pattern or a regex
  int group_line = start_line;
  auto flush = [&] { Literal(literal, pos_); };
  for (;;) {
    const int c = Ch();
    if (c == kEndOfText) {
      flush();
      if (group) return FailEof(')', group_line);
      if (close == 0) return !failed_;
      return FailEof(close, start_line);
    }
    if (c == '}' && other == '}') {
      flush();
      return !failed_;
    }
    if (nesting == 0) {
      if ((c == close && close != 0) || (c == other && other != 0)) {
        flush();
        return !failed_;
      }
      if (token && IsBreak(c)) {
        const bool process = (c == '<' || c == '>') && CharAfter() == '(';
        const bool regex = (ctx & kCtxRegex) && (c == '(' || c == '|');
        if (!process && !regex) {
          flush();
          return !failed_;
        }
      }
    }
    switch (c) {
      case '\\':
        if (pos_ + 1 >= limit_) {
          ++pos_;
          break;
        }
        flush();
        QuotedLiteral(std::string_view(buf_).substr(pos_ + 1, 1), std::string_view(buf_).substr(pos_, 2));
        pos_ += 2;
        literal = pos_;
        break;
      case '\'':
        flush();
        if (!SingleQuotes()) return false;
        literal = pos_;
        break;
      case '"':
        flush();
        if (!DoubleQuotes()) return false;
        literal = pos_;
        break;
      case '`':
        flush();
        if (!Backtick(false)) return false;
        literal = pos_;
        break;
      case '$': {
        const size_t dollar = pos_;
        flush();
        bool ordinary;
        if (!Dollar(false, &ordinary)) return false;
        literal = ordinary ? dollar : pos_;
        break;
      }
      case '<':
      case '>':
        if (close != ']' && !group && CharAfter() == '(') {
          flush();
          if (!ProcessSubstitution()) return false;
          literal = pos_;
        } else {
          ++pos_;
        }
        break;
      case '?':
      case '*':
      case '+':
      case '@':
      case '!':
        if (token && extglob && CharAfter() == '(') {
          if (nesting == 0) group_line = line_;
          group = true;
          ++nesting;
          ++pos_;
        }
        ++pos_;
        break;
      case '(':
        if (token && (group || (ctx & kCtxRegex))) {
          if (nesting == 0) group_line = line_;
          group = true;
          ++nesting;
        }
        ++pos_;
        break;
      case ')':
        if (group && nesting > 0 && --nesting == 0) group = false;
        ++pos_;
        break;
      case '[':
        if (close == ']') {
          ++nesting;
        } else if (token && nesting == 0 && (ctx & (kCtxAssign | kCtxElement)) &&
                   parts_.size() == first_part &&
                   ((ctx & kCtxElement) && pos_ == begin
                        ? true
                        : (ctx & kCtxAssign) &&
                              IsIdentifier(std::string_view(buf_).substr(literal, pos_ - literal)))) {
          // A subscript: blanks and operators in it are ordinary.
          const int line = line_;
          ++pos_;
          flush();
          if (!UnquotedParts(ctx, ']', 0, line)) return false;
          literal = pos_;
        }
        ++pos_;
        break;
      case ']':
        if (close == ']' && nesting > 0) --nesting;
        ++pos_;
        break;
      default: ++pos_;
    }
  }
}

}  // namespace bivalve::shell
