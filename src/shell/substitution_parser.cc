// $( ), ` `, <( ), >( ), $(( )) and $[ ], and the decision which of them a `$` begins.
#include <algorithm>

#include "shell/parser_impl.h"
#include "shell/unparse.h"

namespace bivalve::shell {

// ` … `: bash finds the end, takes away backslashes, and parses when it runs it. Parsing here saves
// that; a failure is kept for then.
bool ParserImpl::Backtick(bool quoted) {
  DepthGuard depth(*this, 8);
  if (!depth.ok) return false;
  const int line = line_;
  const size_t begin = ++pos_;
  std::string source;
  for (;;) {
    int c = Ch();
    if (c == kEndOfText) return FailEof('`', line);
    if (c == '`') break;
    ++pos_;
    if (c == '\\') {
      int next = Raw();
      if (next == kEndOfText) return FailEof('`', line);
      ++pos_;
      if (next != '`' && next != '\\' && next != '$' && !(quoted && next == '"')) source.push_back('\\');
      c = next;
    }
    source.push_back(static_cast<char>(c));
  }
  if (!Spend(static_cast<int64_t>(source.size() / 8) + 1)) return false;
  CommandSub* sub = build_->arena().New<CommandSub>();
  sub->kind = SubKind::kBacktick;
  sub->line = line;
  sub->text = build_->arena().Copy(std::string_view(buf_).substr(begin, pos_ - begin));
  sub->source = source == sub->text ? sub->text : build_->arena().Copy(source);
  ++pos_;
  // Its lines count from the command that it stands in.
  const auto inner = std::make_unique<ParserImpl>(sub->source, 1, *this);
  sub->body = inner->WholeList();
  if (inner->stopped_) return stopped_ = failed_ = true, false;
  NoteReadFile(sub);
  Part part;
  part.kind = PartKind::kCommand;
  part.command = sub;
  parts_.push_back(part);
  return true;
}

// `$(<file)` is read without starting anything.
void ParserImpl::NoteReadFile(CommandSub* sub) {
  if (sub->body == nullptr || sub->body->items.size() != 1 || sub->body->items[0].background) return;
  const Command* command = sub->body->items[0].command;
  if (command->kind != CommandKind::kSimple || command->redirects.size() != 1) return;
  const SimpleCommand& simple = command->As<SimpleCommand>();
  const Redirect& redirect = simple.redirects[0];
  if (!simple.words.empty() || !simple.assignments.empty() || redirect.op != RedirectOp::kIn) return;
  if (redirect.fd > 0 || redirect.var.id >= 0) return;
  sub->read_file = redirect.target;
}

const CommandSub* ParserImpl::Substitution(SubKind kind, int line) {
  DepthGuard depth(*this, 8);
  if (!depth.ok) return nullptr;
  CommandSub* sub = build_->arena().New<CommandSub>();
  sub->kind = kind;
  sub->line = line;
  // The enclosing command's state waits: its token, its here-documents, its flags.
  Token saved_token = tok_;
  const size_t saved_from = pending_from_;
  const bool saved_alias = alias_next_;
  pending_from_ = pending_.size();
  alias_next_ = false;
  tok_.type = Tok::kNone;
  ++substitutions_;
  const List* body = ParseList(false);
  if (!failed_ && Peek(kCtxReserved) != Tok::kRParen) {
    Unexpected();
  }
  --substitutions_;
  if (failed_) {
    if (error_ == ParseError::kPlain && !at_end_) error_ = ParseError::kSubstitution;
    return nullptr;
  }
  if (const size_t open = pending_.size() - pending_from_; open > 0) {
    messages_.push_back({line_,
                         "command substitution: " + std::to_string(open) + " unterminated here-document" +
                             (open == 1 ? "" : "s"),
                         true});
  }
  tok_ = saved_token;
  pending_from_ = saved_from;
  alias_next_ = saved_alias;
  sub->body = body;
  NumberLines(*body);
  NoteReadFile(sub);
  return sub;
}

bool ParserImpl::CommandSubstitution(SubKind kind) {
  const CommandSub* sub = Substitution(kind, line_);
  if (sub == nullptr) return false;
  Part part;
  part.kind = kind == SubKind::kDollar ? PartKind::kCommand : PartKind::kProcess;
  part.command = sub;
  parts_.push_back(part);
  return true;
}

bool ParserImpl::ProcessSubstitution() {
  const SubKind kind = buf_[pos_] == '<' ? SubKind::kProcessIn : SubKind::kProcessOut;
  CharAfter();
  pos_ += 2;
  if (Ch() != '(' || !second_try_.insert(pos_).second) return CommandSubstitution(kind);
  // As with `$((`, bash only looks for the end now.
  DepthGuard depth(*this, 3);
  if (!depth.ok) return false;
  const Place open = Here();
  const size_t from = parts_.size();
  if (!QuotedParts({.close = ')', .arith = true, .double_quotes = true}, line_)) return false;
  parts_.resize(from);
  const size_t end = pos_;
  GoBack(open);
  return ParenSubstitution(kind, end);
}

const Arith* ParserImpl::MakeArith(size_t parts_from, size_t begin, size_t end) {
  Arith* arith = build_->arena().New<Arith>();
  arith->line = line_;
  bool constant = true;
  for (size_t i = parts_from; i < parts_.size(); ++i) {
    if (parts_[i].kind != PartKind::kLiteral) constant = false;
  }
  if (constant) {
    arith->text = build_->arena().Copy(std::string_view(buf_).substr(begin, end - begin));
    arith->cache_id = build_->script->arith_count++;
    parts_.resize(parts_from);
  } else {
    arith->word = NewWord(parts_from, false);
    arith->may_wait = arith->word->may_wait;
  }
  return arith;
}

// bash decides by looking for the balancing parenthesis: the text is arithmetic if another one
// follows directly. That may fail only once for each place, or nesting would cost 2^n.
int ParserImpl::TryArith(const Arith** out, size_t* outer_end) {
  DepthGuard depth(*this, 3);
  if (!depth.ok) return -1;
  const Place start = Here();
  const int line = line_;
  const size_t from = parts_.size();
  const size_t messages = messages_.size();
  if (!QuotedParts({.close = ')', .arith = true, .double_quotes = true}, line)) return -1;
  const size_t close = pos_++;
  if (Ch() == ')') {
    *out = MakeArith(from, start.pos, close);
    ++pos_;
    return 1;
  }
  if (outer_end != nullptr) {
    if (!QuotedParts({.close = ')', .arith = true, .double_quotes = true}, line)) return -1;
    *outer_end = pos_;
  }
  messages_.resize(messages);
  parts_.resize(from);
  GoBack(start);
  return 0;
}

bool ParserImpl::DollarParen() {
  if (Ch() != '(') return CommandSubstitution(SubKind::kDollar);
  const Place open = Here();
  if (!second_try_.contains(open.pos)) {
    ++pos_;
    const Arith* arith = nullptr;
    size_t end = 0;
    const int is_arith = TryArith(&arith, &end);
    if (is_arith < 0) return false;
    if (is_arith > 0) {
      Part part;
      part.kind = PartKind::kArith;
      part.arith = arith;
      parts_.push_back(part);
      return true;
    }
    second_try_.insert(open.pos);
    GoBack(open);
    return ParenSubstitution(SubKind::kDollar, end);
  }
  return CommandSubstitution(SubKind::kDollar);
}

// `$((…)…)` or `<((…)…)`, which ends at `end`. bash parses it when it runs it: what is wrong with it counts
// then.
bool ParserImpl::ParenSubstitution(SubKind kind, size_t end) {
  const Place open = Here();
  const size_t messages = messages_.size(), pending = pending_.size();
  const Token token = tok_;
  if (CommandSubstitution(kind)) {
    const_cast<CommandSub*>(parts_.back().command)->text =
        build_->arena().Copy(std::string_view(buf_).substr(open.pos, end - open.pos));
    return true;
  }
  if (stopped_ || depth_failed_ || (at_end_ && options_->more)) return false;
  failed_ = false;
  error_ = ParseError::kPlain;
  messages_.resize(messages);
  pending_.resize(pending);
  tok_ = token;
  GoBack(open);
  CommandSub* sub = build_->arena().New<CommandSub>();
  sub->kind = kind;
  sub->line = line_;
  sub->text = sub->source = build_->arena().Copy(std::string_view(buf_).substr(pos_, end - pos_));
  while (pos_ < end) {
    Raw();
    pos_ = std::min(end, limit_);
  }
  Raw();
  ++pos_;
  Part part;
  part.kind = kind == SubKind::kDollar ? PartKind::kCommand : PartKind::kProcess;
  part.command = sub;
  parts_.push_back(part);
  return true;
}

// $[ … ]
bool ParserImpl::OldArith() {
  DepthGuard depth(*this, 3);
  if (!depth.ok) return false;
  const int line = line_;
  const size_t begin = ++pos_;
  const size_t from = parts_.size();
  if (!QuotedParts({.close = ']', .arith = true, .double_quotes = true}, line)) return false;
  Arith* arith = const_cast<Arith*>(MakeArith(from, begin, pos_));
  arith->brackets = true;
  ++pos_;
  Part part;
  part.kind = PartKind::kArith;
  part.arith = arith;
  parts_.push_back(part);
  return true;
}

// At `$`. Pushes nothing and leaves pos_ behind the `$` when it is an ordinary one.
bool ParserImpl::Dollar(bool quoted, bool* ordinary) {
  *ordinary = false;
  const int next = CharAfter();
  switch (next) {
    case '(': pos_ += 2; return DollarParen();
    case '{': pos_ += 2; return BraceParam(quoted);
    case '[': ++pos_; return OldArith();
    case '\'':
      if (quoted) break;
      ++pos_;
      return AnsiQuotes();
    case '"':
      if (quoted) break;
      ++pos_;
      return Translated();
    default:
      if (IsNameChar(static_cast<char>(next)) || next == '@' || next == '*' || next == '#' || next == '?' ||
          next == '-' || next == '$' || next == '!') {
        ++pos_;
        SimpleParam();
        return true;
      }
  }
  *ordinary = true;
  ++pos_;
  return true;
}

}  // namespace bivalve::shell
