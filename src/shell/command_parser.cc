// Lists, and-or lists, pipelines, simple commands and redirections.
#include "shell/parser_impl.h"
#include "shell/unparse.h"

namespace bivalve::shell {

// ---- Lists

bool ParserImpl::StartsCommand(Tok t) {
  switch (t) {
    case Tok::kWord:
    case Tok::kAssignment:
    case Tok::kNumber:
    case Tok::kRedirVar:
    case Tok::kLParen:
    case Tok::kIf:
    case Tok::kCase:
    case Tok::kWhile:
    case Tok::kUntil:
    case Tok::kFor:
    case Tok::kLBrace:
    case Tok::kBang:
    case Tok::kTime:
    case Tok::kFunction:
    case Tok::kSelect:
    case Tok::kCondStart:
    case Tok::kCoproc: return true;
    default: return IsRedirect(t);
  }
}

// Up to a token that cannot continue it. At top level a newline is such a token.
const List* ParserImpl::ParseList(bool top_level) {
  List* list = NewCommand<List>();
  const size_t from = items_.size();
  constexpr uint32_t kStart = kCtxCommand | kCtxTime;
  bool waits = false;
  if (!top_level) SkipNewlines(kStart);
  list->line = tok_.line;
  while (StartsCommand(Peek(kStart))) {
    List::Item item;
    item.command = ParseAndOr();
    if (item.command == nullptr) return nullptr;
    const Tok t = Peek(kCtxCommand | kCtxTime);
    item.background = t == Tok::kAmp;
    item.newline = t == Tok::kNewline;
    waits |= item.background || item.command->may_wait;
    items_.push_back(item);
    if (t == Tok::kAmp || t == Tok::kSemi) {
      Take();
    } else if (t != Tok::kNewline || top_level) {
      break;
    }
    if (!top_level) SkipNewlines(kStart);
  }
  if (failed_) return nullptr;
  list->items = build_->arena().Copy(items_.data() + from, items_.size() - from);
  items_.resize(from);
  list->may_wait = waits;
  Finish(list);
  return list;
}

const Command* ParserImpl::ParseAndOr() {
  const Command* first = ParsePipeline();
  if (first == nullptr) return nullptr;
  constexpr uint32_t kAfter = kCtxCommand | kCtxTime;
  if (Tok t = Peek(kAfter); t != Tok::kAndAnd && t != Tok::kOrOr) return first;
  AndOr* chain = NewCommand<AndOr>();
  chain->line = first->line;
  chain->first = first;
  chain->may_wait = first->may_wait;
  const size_t from = rests_.size();
  for (;;) {
    const Tok t = Peek(kAfter);
    if (t != Tok::kAndAnd && t != Tok::kOrOr) break;
    Take();
    SkipNewlines(kAfter);
    const Command* next = ParsePipeline();
    if (next == nullptr) return nullptr;
    chain->may_wait |= next->may_wait;
    rests_.push_back({t == Tok::kOrOr, next});
  }
  chain->rest = build_->arena().Copy(rests_.data() + from, rests_.size() - from);
  rests_.resize(from);
  Finish(chain);
  return chain;
}

const Command* ParserImpl::ParsePipeline() {
  constexpr uint32_t kStart = kCtxCommand | kCtxTime;
  bool negated = false, timed = false, time_posix = false;
  Tok t = Peek(kStart);
  const int line = tok_.line;
  bool prefixed = false;
  while (t == Tok::kBang || t == Tok::kTime) {
    Take();
    prefixed = true;
    if (t == Tok::kBang) {
      negated = !negated;
    } else {
      timed = true;
      if (Peek(kStart) == Tok::kWord && TokenIs("-p")) {
        time_posix = true;
        Take();
      }
      if (Peek(kStart) == Tok::kWord && TokenIs("--")) Take();
    }
    t = Peek(kStart);
  }
  const bool alone = prefixed && (t == Tok::kNewline || t == Tok::kSemi || t == Tok::kEnd);
  const size_t from = commands_.size();
  bool waits = false;
  if (!alone) {
    for (;;) {
      const Command* command = ParseCommand(0);
      if (command == nullptr) return nullptr;
      t = Peek(kStart);
      if (t == Tok::kPipeAmp) AddErrorToPipe(const_cast<Command*>(command));
      waits |= command->may_wait;
      commands_.push_back(command);
      if (t != Tok::kPipe && t != Tok::kPipeAmp) break;
      Take();
      SkipNewlines(kCtxCommand);
    }
  }
  if (failed_) return nullptr;
  if (commands_.size() - from == 1 && !negated && !timed) {
    const Command* only = commands_.back();
    commands_.resize(from);
    return only;
  }
  Pipeline* pipeline = NewCommand<Pipeline>();
  pipeline->line = line;
  pipeline->negated = negated;
  pipeline->timed = timed;
  pipeline->time_posix = time_posix;
  pipeline->may_wait = waits || commands_.size() - from > 1 || timed;
  pipeline->commands = build_->arena().Copy(commands_.data() + from, commands_.size() - from);
  commands_.resize(from);
  Finish(pipeline);
  return pipeline;
}

// `a |& b` is `a 2>&1 | b`.
void ParserImpl::AddErrorToPipe(Command* command) {
  Redirect dup;
  dup.op = RedirectOp::kDupOut;
  dup.fd = 2;
  dup.line = tok_.line;
  Part part;
  part.value = part.text = build_->arena().Copy("1");
  Word* one = build_->arena().New<Word>();
  one->parts = build_->arena().Copy(&part, 1);
  one->text = part.value;
  one->plain = true;
  one->line = tok_.line;
  dup.target = one;
  std::vector<Redirect> all(command->redirects.begin(), command->redirects.end());
  all.push_back(dup);
  command->redirects = build_->arena().Copy(all);
  if (command->kind == CommandKind::kSimple) static_cast<SimpleCommand*>(command)->words_may_wait = true;
  command->may_wait = true;
}

// One command of a pipeline. The token was read with at least kCtxCommand.
const Command* ParserImpl::ParseCommand(uint32_t extra) {
  DepthGuard depth(*this, 3);
  if (!depth.ok) return nullptr;
  const Tok t = Peek(kCtxCommand | extra);
  if (t == Tok::kWord || t == Tok::kAssignment || t == Tok::kNumber || t == Tok::kRedirVar || IsRedirect(t))
    return ParseSimple(true);
  if (!StartsCommand(t) || t == Tok::kBang || t == Tok::kTime) {
    Unexpected();
    return nullptr;
  }
  Command* command = const_cast<Command*>(ParseCompound());
  if (command == nullptr) return nullptr;
  if (command->kind == CommandKind::kFunction || command->kind == CommandKind::kCoproc) return command;
  return ParseRedirects(command) ? command : nullptr;
}

// ---- Simple commands

bool ParserImpl::TokenIs(std::string_view text) const {
  return tok_.word.parts.size() == 1 && tok_.word.parts[0].kind == PartKind::kLiteral &&
         tok_.word.parts[0].value == text;
}

const Command* ParserImpl::ParseSimple(bool may_define) {
  const size_t words_from = words_.size(), assignments_from = assignments_.size();
  const size_t redirects_from = redirects_.size();
  const int line = tok_.line;
  // A simple command's line is the one that has been read when its second token is known, as bash counts, or
  // its first, if that is an assignment, which can begin nothing else.
  int shown_line = line, tokens = 0;
  bool array_ok = false, commands = false, declares = false, waits = false, first = true,
       name_is_plain = false;
  uint32_t ctx = kCtxCommand;
  for (;;) {
    const Tok t = Peek(ctx);
    ++tokens;
    if (tokens == 1 ? t == Tok::kAssignment : tokens == 2 && assignments_.size() == assignments_from)
      shown_line = std::max(shown_line, line_);
    if (t == Tok::kAssignment) {
      waits |= tok_.assignment.may_wait;
      assignments_.push_back(tok_.assignment);
      Take();
      ctx = kCtxAssign | kCtxAlias | kCtxFirst;
    } else if (t == Tok::kWord) {
      if (words_.size() == words_from) {
        array_ok = tok_.array_ok;
        commands = tok_.word.plain && tok_.word.text == "command";
        name_is_plain = tok_.word.plain;
        if (first && may_define && Ch() != kEndOfText) {
          while (IsBlank(Ch())) ++pos_;
          if (Ch() == '(') {
            const Word name = tok_.word;
            Take();
            Peek(kCtxWord);
            Take();
            if (Peek(kCtxReserved) != Tok::kRParen) {
              Unexpected();
              return nullptr;
            }
            Take();
            return ParseFunctionBody(NameOf(name), !name.plain && IsQuoted(name), line);
          }
        }
      } else if (Assignment split; !tok_.word.is_array && SplitAssignment(tok_.word, &split, false)) {
        tok_.word.assignment = build_->arena().New<Assignment>(split);
      }
      if (commands && words_.size() > words_from) {
        declares |= tok_.word.plain && Declares(tok_.word.text);
        commands = !declares && tok_.word.plain && tok_.word.text == "command";
      }
      waits |= tok_.word.may_wait;
      words_.push_back(tok_.word);
      Take();
      ctx = array_ok ? kCtxArrayArg : declares ? kCtxDeclared : kCtxWord;
    } else if (t == Tok::kNumber || t == Tok::kRedirVar || IsRedirect(t)) {
      if (!ParseRedirect()) return nullptr;
      ctx &= ~(kCtxReserved | kCtxTime | kCtxArrayArg);
      array_ok = false;
    } else {
      break;
    }
    first = false;
  }
  if (failed_) return nullptr;
  SimpleCommand* command = build_->arena().New<SimpleCommand>();
  command->line = shown_line;
  Arena& arena = build_->arena();
  command->assignments =
      arena.Copy(assignments_.data() + assignments_from, assignments_.size() - assignments_from);
  command->words = arena.Copy(words_.data() + words_from, words_.size() - words_from);
  command->redirects = arena.Copy(redirects_.data() + redirects_from, redirects_.size() - redirects_from);
  assignments_.resize(assignments_from);
  words_.resize(words_from);
  redirects_.resize(redirects_from);
  command->words_may_wait = waits || !command->redirects.empty();
  command->may_wait = command->words_may_wait || !command->words.empty();
  if (name_is_plain) command->name = build_->Intern(command->words[0].text);
  Finish(command);
  return command;
}

Name ParserImpl::NameOf(const Word& word) {
  return build_->Intern(word.plain ? std::string(word.text) : TextOf(word));
}

// Quoted, or with an expansion in it: no function may have such a name.
bool ParserImpl::IsQuoted(const Word& word) {
  for (const Part& part : word.parts) {
    if (part.kind != PartKind::kLiteral) return true;
    if (part.value.find('$') != part.value.npos) return true;
  }
  return false;
}

// ---- Redirections

bool ParserImpl::IsRedirect(Tok t) {
  return (t >= Tok::kLess && t <= Tok::kClobber) || t == Tok::kAmpGreat || t == Tok::kAmpDGreat;
}

bool ParserImpl::ParseRedirects(Command* command) {
  const size_t from = redirects_.size();
  uint32_t ctx = kCtxCommand | kCtxTime;
  for (;;) {
    const Tok t = Peek(ctx);
    if (t != Tok::kNumber && t != Tok::kRedirVar && !IsRedirect(t)) break;
    if (!ParseRedirect()) return false;
    ctx = kCtxWord;
  }
  if (failed_) return false;
  if (redirects_.size() > from) {
    command->redirects = build_->arena().Copy(redirects_.data() + from, redirects_.size() - from);
    redirects_.resize(from);
    command->may_wait = true;
    command->end_line = last_line_;
  }
  return true;
}

bool ParserImpl::ParseRedirect() {
  Redirect redirect;
  redirect.line = tok_.line;
  if (tok_.type == Tok::kNumber) {
    redirect.fd = tok_.number;
    Take();
  } else if (tok_.type == Tok::kRedirVar) {
    std::string_view text = tok_.word.parts[0].value;
    redirect.var = build_->Intern(text.substr(1, text.size() - 2));
    Take();
  }
  const Tok op = Peek(kCtxWord);
  switch (op) {
    case Tok::kLess: redirect.op = RedirectOp::kIn; break;
    case Tok::kGreat: redirect.op = RedirectOp::kOut; break;
    case Tok::kDGreat: redirect.op = RedirectOp::kAppend; break;
    case Tok::kClobber: redirect.op = RedirectOp::kClobber; break;
    case Tok::kLessGreat: redirect.op = RedirectOp::kReadWrite; break;
    case Tok::kLessAmp: redirect.op = RedirectOp::kDupIn; break;
    case Tok::kGreatAmp: redirect.op = RedirectOp::kDupOut; break;
    case Tok::kAmpGreat: redirect.op = RedirectOp::kBoth; break;
    case Tok::kAmpDGreat: redirect.op = RedirectOp::kBothAppend; break;
    case Tok::kDLess: redirect.op = RedirectOp::kHereDoc; break;
    case Tok::kDLessDash: redirect.op = RedirectOp::kHereDocStrip; break;
    case Tok::kTLess: redirect.op = RedirectOp::kHereString; break;
    default: return Unexpected();
  }
  Take();
  if (op == Tok::kLessAmp || op == Tok::kGreatAmp) {
    // A `-` here is a word of its own, whatever follows.
    while (IsBlank(Ch())) ++pos_;
    if (Ch() == '-') {
      const size_t from = parts_.size();
      Literal(pos_, pos_ + 1);
      ++pos_;
      redirect.target = NewWord(from);
      redirects_.push_back(redirect);
      return true;
    }
  }
  Tok t = Peek(kCtxWord);
  if (t == Tok::kNumber && (op == Tok::kLessAmp || op == Tok::kGreatAmp)) t = Tok::kWord;  // `>&2<x`
  if (t != Tok::kWord) return Unexpected();
  redirect.target = build_->arena().New<Word>(tok_.word);
  if (op == Tok::kDLess || op == Tok::kDLessDash) {
    HereDoc* here = build_->arena().New<HereDoc>();
    here->quoted = redirect.target->quoted;
    here->delimiter = build_->arena().Copy(Unquoted(redirect.target->parts));
    redirect.here = here;
    pending_.push_back({here, op == Tok::kDLessDash});
  }
  Take();
  redirects_.push_back(redirect);
  return true;
}

// The word with its quotes removed and nothing expanded: a here-document's delimiter.
std::string ParserImpl::Unquoted(std::span<const Part> parts) {
  std::string text;
  for (const Part& part : parts) {
    switch (part.kind) {
      case PartKind::kLiteral:
      case PartKind::kQuoted: text += part.value; break;
      case PartKind::kDoubleQuoted: text += Unquoted(part.parts); break;
      default: text += TextOf(part);
    }
  }
  return text;
}

}  // namespace bivalve::shell
