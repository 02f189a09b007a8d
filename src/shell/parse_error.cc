// What bash says when it cannot go on.
#include "shell/parser_impl.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

bool ParserImpl::Fail(std::string text, int line) {
  if (!failed_) messages_.push_back({line, std::move(text), false});
  failed_ = true;
  return false;
}

bool ParserImpl::FailEof(char wanted, int line) {
  if (need_.empty()) {
    need_ = wanted;
    need_is_word_ = false;
  }
  return Fail(std::string("unexpected EOF while looking for matching `") + wanted + "'", line);
}

std::string ParserImpl::TokenText() const {
  switch (tok_.type) {
    case Tok::kWord:
    case Tok::kRedirVar:
      if (tok_.word.is_array) return TextOf(*tok_.word.assignment);
      return TextOf(tok_.word);
    case Tok::kAssignment: return TextOf(tok_.assignment);
    case Tok::kNumber: return std::to_string(tok_.number);
    case Tok::kNewline: return "newline";
    default: return std::string(TokenName(tok_.type));
  }
}

std::string_view TokenName(Tok tok) {
  switch (tok) {
    case Tok::kEnd: return "EOF";
    case Tok::kSemi: return ";";
    case Tok::kAmp: return "&";
    case Tok::kAndAnd: return "&&";
    case Tok::kOrOr: return "||";
    case Tok::kPipe: return "|";
    case Tok::kPipeAmp: return "|&";
    case Tok::kSemiSemi: return ";;";
    case Tok::kSemiAmp: return ";&";
    case Tok::kSemiSemiAmp: return ";;&";
    case Tok::kLParen: return "(";
    case Tok::kRParen: return ")";
    case Tok::kLess: return "<";
    case Tok::kGreat: return ">";
    case Tok::kDGreat: return ">>";
    case Tok::kDLess: return "<<";
    case Tok::kDLessDash: return "<<-";
    case Tok::kTLess: return "<<<";
    case Tok::kLessAmp: return "<&";
    case Tok::kGreatAmp: return ">&";
    case Tok::kLessGreat: return "<>";
    case Tok::kClobber: return ">|";
    case Tok::kAmpGreat: return "&>";
    case Tok::kAmpDGreat: return "&>>";
    case Tok::kIf: return "if";
    case Tok::kThen: return "then";
    case Tok::kElse: return "else";
    case Tok::kElif: return "elif";
    case Tok::kFi: return "fi";
    case Tok::kDo: return "do";
    case Tok::kDone: return "done";
    case Tok::kCase: return "case";
    case Tok::kEsac: return "esac";
    case Tok::kWhile: return "while";
    case Tok::kUntil: return "until";
    case Tok::kFor: return "for";
    case Tok::kIn: return "in";
    case Tok::kLBrace: return "{";
    case Tok::kRBrace: return "}";
    case Tok::kBang: return "!";
    case Tok::kTime: return "time";
    case Tok::kFunction: return "function";
    case Tok::kSelect: return "select";
    case Tok::kCondStart: return "[[";
    case Tok::kCondEnd: return "]]";
    case Tok::kCoproc: return "coproc";
    default: return "";
  }
}

// What stands before the place that was reached: bash's name for a token that has none.
std::string ParserImpl::NearText() const {
  auto white = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
  std::string_view t = std::string_view(buf_).substr(line_start_, limit_ - line_start_);
  size_t i = pos_ - line_start_, end = 0;
  if (i >= t.size()) return {};
  while (i > 0 && white(t[i])) --i;
  if (i > 0) end = i + 1;
  while (i > 0 && std::string_view(" \n\t;|&").find(t[i]) == std::string_view::npos) --i;
  while (i != end && white(t[i])) ++i;
  return std::string(end > 0 ? t.substr(i, end - i) : t.substr(i, 1));
}

// bash names the token, then shows the line that it has read last.
bool ParserImpl::Unexpected() {
  if (failed_) return false;
  if (tok_.type == Tok::kEnd) {
    if (substitutions_ > 0) return FailEof(')', tok_.line);
    return Fail("syntax error: unexpected end of file", tok_.line);
  }
  std::string text;
  if (tok_.type == Tok::kRedirVar) {
    text = "syntax error near `" + NearText() + "'";
  } else {
    std::string token = TokenText();
    text = "syntax error near unexpected token `" + (NeedsAnsi(token) ? QuoteAnsi(token) : token) + "'";
  }
  // Here-documents that are still owed are read first.
  if (pending_.size() > pending_from_ && !options_->more) {
    while (!failed_ && pos_ < limit_) pos_ = limit_;
    ReadPendingHereDocs();
  }
  Fail(std::move(text), line_);
  std::string_view line = std::string_view(buf_).substr(shown_start_);
  line = line.substr(0, line.find('\n'));
  if (!interactive_) messages_.push_back({line_, "`" + std::string(line) + "'", false});
  return false;
}

bool ParserImpl::Expect(Tok wanted, uint32_t ctx) {
  if (Peek(ctx) != wanted) return Unexpected();
  Take();
  return true;
}

}  // namespace bivalve::shell
