#include <cstring>

#include "shell/parser_impl.h"

namespace bivalve::shell {

// ---- Characters

bool ParserImpl::Refill() {
  if (source_pos_ >= source_.size()) {
    at_end_ = true;
    return false;
  }
  std::string_view rest = source_.substr(source_pos_);
  size_t length = rest.find('\n');
  const bool last = length == std::string_view::npos;
  length = last ? rest.size() : length + 1;
  std::string_view line = rest.substr(0, length);
  if (!Spend(static_cast<int64_t>(length / 16) + 1)) return false;
  source_pos_ += length;
  if (memchr(line.data(), 0, line.size()) != nullptr) [[unlikely]] {
    for (char c : line) {
      if (c != 0) buf_.push_back(c);
    }
  } else {
    buf_.append(line);
  }
  // bash ends the last line itself, but a backslash there stays a backslash.
  if (last && !whole_text_ && line.back() != '\\') buf_.push_back('\n');
  if (buf_.size() == (lines_.empty() ? 0 : lines_.back())) return Refill();
  lines_.push_back(buf_.size());
  return true;
}

int ParserImpl::Raw() {
  while (pos_ >= limit_) {
    if (stopped_) return kEndOfText;
    if (line_index_ >= lines_.size() && !Refill()) return kEndOfText;
    line_start_ = limit_;
    if (!in_here_) shown_start_ = limit_;
    limit_ = lines_[line_index_++];
    ++line_;
  }
  return static_cast<unsigned char>(buf_[pos_]);
}

int ParserImpl::Ch() {
  for (;;) {
    int c = Raw();
    if (c != '\\') [[likely]]
      return c;
    if (pos_ + 1 >= limit_ || buf_[pos_ + 1] != '\n') return c;
    DropContinuation();
  }
}

int ParserImpl::CharAfter() {
  ++pos_;
  int c = Ch();
  --pos_;
  return c;
}

void ParserImpl::DropContinuation() {
  buf_.erase(pos_, 2);
  for (size_t i = line_index_ - 1; i < lines_.size(); ++i) lines_[i] -= 2;
  limit_ = lines_[line_index_ - 1];
  for (AliasFrame& frame : aliases_) {
    if (frame.end > pos_) frame.end = frame.end >= pos_ + 2 ? frame.end - 2 : pos_;
  }
}

void ParserImpl::GoBack(const Place& place) {
  pos_ = place.pos;
  line_ = place.line;
  line_start_ = shown_start_ = place.line_start;
  line_index_ = place.line_index;
  limit_ = line_index_ == 0 ? 0 : lines_[line_index_ - 1];
}

// What earlier units have used up goes away; what is left of the buffer (only after an alias or an
// error) stays.
void ParserImpl::ForgetConsumed() {
  if (pos_ == 0) return;
  buf_.erase(0, pos_);
  size_t kept = 0;
  for (size_t i = 0; i < lines_.size(); ++i) {
    if (lines_[i] <= pos_) continue;
    lines_[kept++] = lines_[i] - pos_;
  }
  const bool inside = limit_ > pos_;
  lines_.resize(kept);
  line_index_ = inside ? 1 : 0;
  limit_ = inside ? lines_[0] : 0;
  line_start_ = shown_start_ = 0;
  for (AliasFrame& frame : aliases_) frame.end = frame.end > pos_ ? frame.end - pos_ : 0;
  pos_ = 0;
}

// ---- Aliases

void ParserImpl::InsertAlias(std::string_view name, std::string_view text) {
  const bool blank = !text.empty() && IsBlank(static_cast<unsigned char>(text.back()));
  buf_.insert(pos_, text);
  const size_t n = text.size();
  for (size_t i = line_index_ - 1; i < lines_.size(); ++i) lines_[i] += n;
  limit_ = lines_[line_index_ - 1];
  for (AliasFrame& frame : aliases_) {
    if (frame.end >= pos_) frame.end += n;
  }
  aliases_.push_back({pos_ + n, std::string(name), blank});
}

namespace {

std::string_view SingleLiteral(const Word& word) {
  if (word.parts.size() != 1 || word.parts[0].kind != PartKind::kLiteral) return {};
  return word.parts[0].value;
}

}  // namespace

// Aliases that multiply each other stop here.
constexpr size_t kMaxExpanded = size_t{64} << 20;

bool ParserImpl::TryAlias(uint32_t ctx) {
  if (!options_->alias || (ctx & (kCtxElement | kCtxEsac | kCtxCond))) return false;
  // Substitutions expand theirs when they run: see CommandSub.
  if (nested_ || (substitutions_ > 0 && !options_->posix)) return false;
  if (!(ctx & kCtxAlias) && !alias_next_) return false;
  std::string_view name = SingleLiteral(tok_.word);
  if (name.empty()) return false;
  const size_t begin = pos_ - name.size();
  for (const AliasFrame& frame : aliases_) {
    if (frame.end > begin && frame.name == name) return false;
  }
  const std::string* text = options_->alias(name);
  if (text == nullptr) return false;
  if (!Spend(static_cast<int64_t>(text->size()) / 16 + 8)) return false;
  if (buf_.size() > kMaxExpanded) return Fail("syntax error: aliases expand without end", line_);
  InsertAlias(name, *text);
  return true;
}

// ---- Tokens

bool ParserImpl::Spend(int64_t units) {
  if (options_->meter == nullptr || options_->meter->Spend(units)) return true;
  stopped_ = failed_ = true;
  return false;
}

Tok ParserImpl::Peek(uint32_t ctx) {
  if (tok_.type == Tok::kNone) ReadToken(ctx);
  return failed_ ? Tok::kNone : tok_.type;
}

void ParserImpl::SkipNewlines(uint32_t ctx) {
  while (Peek(ctx) == Tok::kNewline) Take();
}

void ParserImpl::SkipComment() {
  int c;
  while ((c = Raw()) != '\n' && c != kEndOfText) {
    const void* end = memchr(buf_.data() + pos_, '\n', limit_ - pos_);
    pos_ = end ? static_cast<const char*>(end) - buf_.data() : limit_;
  }
}

bool ParserImpl::Declares(std::string_view name) {
  return name == "declare" || name == "local" || name == "export" || name == "readonly" ||
         name == "typeset" || name == "alias";
}

Tok ParserImpl::ReservedWord(std::string_view text, uint32_t ctx) const {
  struct Entry {
    std::string_view text;
    Tok tok;
  };
  static constexpr Entry kWords[] = {
      {"if", Tok::kIf},        {"then", Tok::kThen},     {"else", Tok::kElse},
      {"elif", Tok::kElif},    {"fi", Tok::kFi},         {"do", Tok::kDo},
      {"done", Tok::kDone},    {"case", Tok::kCase},     {"esac", Tok::kEsac},
      {"while", Tok::kWhile},  {"until", Tok::kUntil},   {"for", Tok::kFor},
      {"in", Tok::kIn},        {"{", Tok::kLBrace},      {"}", Tok::kRBrace},
      {"!", Tok::kBang},       {"select", Tok::kSelect}, {"function", Tok::kFunction},
      {"[[", Tok::kCondStart}, {"]]", Tok::kCondEnd},    {"coproc", Tok::kCoproc},
  };
  if (text.size() > 8) return Tok::kNone;
  if (ctx & kCtxEsac) return text == "esac" ? Tok::kEsac : Tok::kNone;
  if ((ctx & kCtxCond) && text == "]]") return Tok::kCondEnd;
  if ((ctx & kCtxIn) && text == "in") return Tok::kIn;
  if ((ctx & kCtxDo) && text == "do") return Tok::kDo;
  if ((ctx & (kCtxDo | kCtxBrace)) == (kCtxDo | kCtxBrace) && text == "{") return Tok::kLBrace;
  if (!(ctx & kCtxReserved)) return Tok::kNone;
  for (const Entry& entry : kWords) {
    if (entry.text == text) return entry.tok;
  }
  if ((ctx & kCtxTime) && text == "time") return Tok::kTime;
  return Tok::kNone;
}

void ParserImpl::ReadToken(uint32_t ctx) {
  for (;;) {
    int c;
    while (IsBlank(c = Ch())) ++pos_;
    if (c == '#') {
      SkipComment();
      c = Raw();
    }
    while (!aliases_.empty() && aliases_.back().end <= pos_) {
      if (aliases_.back().blank) alias_next_ = true;
      aliases_.pop_back();
    }
    tok_.line = last_line_ = line_;
    tok_.ctx = ctx;
    if (failed_ || !Spend(1)) return;
    if (c == kEndOfText) {
      tok_.type = Tok::kEnd;
      tok_.line = line_ + 1;
      return;
    }
    if (c == '\n') {
      ++pos_;
      alias_next_ = false;
      tok_.type = Tok::kNewline;
      if (pending_.size() > pending_from_ && !ReadPendingHereDocs()) return;
      return;
    }
    if (IsBreak(c) && !(ctx & kCtxRegex)) {
      const bool process = (c == '<' || c == '>') && CharAfter() == '(';
      if (!process) {
        alias_next_ = false;
        tok_.type = ReadOperator(c);
        return;
      }
    }
    if (!ReadWord(ctx)) return;
    tok_.line = last_line_ = line_;
    tok_.word.line = line_;
    std::string_view text = SingleLiteral(tok_.word);
    const bool may_alias = !text.empty() && (alias_next_ || (ctx & kCtxAlias));
    const bool posix_reserved = options_->posix && !text.empty() && ReservedWord(text, ctx) != Tok::kNone;
    // A word that may be an alias because of the one in front of it may be one again after it.
    if (may_alias && !posix_reserved && TryAlias(ctx)) continue;
    alias_next_ = false;
    if (failed_) return;
    tok_.type = Tok::kWord;
    tok_.array_ok = false;
    if (!text.empty()) {
      if (Tok reserved = ReservedWord(text, ctx); reserved != Tok::kNone) {
        tok_.type = reserved;
        return;
      }
      const int next = Ch();
      // What follows an alias does not stand beside its last word.
      const bool ends_alias = !aliases_.empty() && aliases_.back().end == pos_;
      if ((next == '<' || next == '>') && !ends_alias) {
        if (text.find_first_not_of("0123456789") == text.npos && text.size() < 10) {
          tok_.number = 0;
          for (char d : text) tok_.number = tok_.number * 10 + (d - '0');
          tok_.type = Tok::kNumber;
          return;
        }
        if (text.front() == '{' && text.back() == '}' && text.size() > 2) {
          std::string_view name = text.substr(1, text.size() - 2);
          size_t bracket = name.find('[');
          if (IsIdentifier(name) ||
              (bracket != name.npos && name.back() == ']' && IsIdentifier(name.substr(0, bracket)))) {
            tok_.type = Tok::kRedirVar;
            return;
          }
        }
      }
      if (ctx & kCtxFirst) tok_.array_ok = Declares(text) || text == "eval" || text == "let";
    }
    if (tok_.has_array) {
      if (ctx & kCtxAssign) {
        tok_.type = Tok::kAssignment;
      } else {
        tok_.word.is_array = true;
        tok_.word.assignment = build_->arena().New<Assignment>(tok_.assignment);
      }
      return;
    }
    if ((ctx & kCtxAssign) && SplitAssignment(tok_.word, &tok_.assignment, false))
      tok_.type = Tok::kAssignment;
    return;
  }
}

Tok ParserImpl::ReadOperator(int c) {
  ++pos_;
  auto next = [&](char wanted) {
    if (Ch() != wanted) return false;
    ++pos_;
    return true;
  };
  switch (c) {
    case '(':
      Ch();  // bash has a look at what follows, which may be a continued line
      return Tok::kLParen;
    case ')': Ch(); return Tok::kRParen;
    case ';':
      if (next(';')) return next('&') ? Tok::kSemiSemiAmp : Tok::kSemiSemi;
      return next('&') ? Tok::kSemiAmp : Tok::kSemi;
    case '&':
      if (next('&')) return Tok::kAndAnd;
      if (next('>')) return next('>') ? Tok::kAmpDGreat : Tok::kAmpGreat;
      return Tok::kAmp;
    case '|':
      if (next('|')) return Tok::kOrOr;
      return next('&') ? Tok::kPipeAmp : Tok::kPipe;
    case '<':
      if (next('<')) return next('-') ? Tok::kDLessDash : next('<') ? Tok::kTLess : Tok::kDLess;
      if (next('&')) return Tok::kLessAmp;
      return next('>') ? Tok::kLessGreat : Tok::kLess;
    default:
      if (next('>')) return Tok::kDGreat;
      if (next('&')) return Tok::kGreatAmp;
      return next('|') ? Tok::kClobber : Tok::kGreat;
  }
}

Name Build::Intern(std::string_view text) {
  if (auto found = index.find(text); found != index.end()) return {found->first, found->second};
  std::string_view kept = arena().Copy(text);
  const int id = static_cast<int>(names.size());
  names.push_back(kept);
  index.emplace(kept, id);
  return {kept, id};
}

}  // namespace bivalve::shell
