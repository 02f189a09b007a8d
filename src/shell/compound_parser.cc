// Compound commands, functions and coprocesses.
#include "shell/parser_impl.h"

namespace bivalve::shell {

const List* ParserImpl::ParseBody() {
  const List* list = ParseList(false);
  if (list != nullptr && list->items.empty()) {
    Unexpected();
    return nullptr;
  }
  return list;
}

const Command* ParserImpl::ParseCompound() {
  const bool outermost = need_.empty();
  if (outermost) {
    const Tok t = tok_.type;
    need_ = t == Tok::kIf       ? "fi"
            : t == Tok::kCase   ? "esac"
            : t == Tok::kLBrace ? "}"
            : t == Tok::kLParen ? ")"
                                : "";  // loops: see ParseLoopBody
    need_is_word_ = true;
  }
  const Command* command = ParseStarted();
  if (outermost && command != nullptr) need_.clear();
  return command;
}

const Command* ParserImpl::ParseStarted() {
  switch (tok_.type) {
    case Tok::kIf: return ParseIf();
    case Tok::kWhile:
    case Tok::kUntil: return ParseWhile();
    case Tok::kFor:
    case Tok::kSelect: return ParseForOrSelect();
    case Tok::kCase: return ParseCase();
    case Tok::kLBrace: return ParseGroup();
    case Tok::kLParen: return ParseParen();
    case Tok::kCondStart: return ParseCond();
    case Tok::kFunction: return ParseFunction();
    case Tok::kCoproc: return ParseCoproc();
    default: Unexpected(); return nullptr;
  }
}

const Command* ParserImpl::ParseIf() {
  If* command = NewCommand<If>();
  const size_t from = branches_.size();
  bool waits = false;
  do {
    Take();  // if, elif
    If::Branch branch;
    branch.condition = ParseBody();
    if (branch.condition == nullptr || !Expect(Tok::kThen, kCtxReserved)) return nullptr;
    branch.body = ParseBody();
    if (branch.body == nullptr) return nullptr;
    waits |= branch.condition->may_wait || branch.body->may_wait;
    branches_.push_back(branch);
  } while (Peek(kCtxReserved) == Tok::kElif);
  if (Peek(kCtxReserved) == Tok::kElse) {
    Take();
    command->otherwise = ParseBody();
    if (command->otherwise == nullptr) return nullptr;
    waits |= command->otherwise->may_wait;
  }
  if (!Expect(Tok::kFi, kCtxReserved)) return nullptr;
  command->branches = build_->arena().Copy(branches_.data() + from, branches_.size() - from);
  branches_.resize(from);
  command->may_wait = waits;
  Finish(command);
  return command;
}

const Command* ParserImpl::ParseWhile() {
  While* command = NewCommand<While>();
  command->until = tok_.type == Tok::kUntil;
  command->may_wait = true;
  Take();
  command->condition = ParseBody();
  if (command->condition == nullptr) return nullptr;
  command->body = ParseLoopBody(kCtxReserved, false);
  if (command->body == nullptr) return nullptr;
  Finish(command);
  return command;
}

// do … done or { … }
const List* ParserImpl::ParseLoopBody(uint32_t ctx, bool braces) {
  const bool group = braces && Peek(ctx) == Tok::kLBrace;
  if (!Expect(group ? Tok::kLBrace : Tok::kDo, ctx)) return nullptr;
  const bool outermost = need_.empty();
  if (outermost) {
    need_ = group ? "}" : "done";
    need_is_word_ = true;
  }
  const List* body = ParseBody();
  if (body == nullptr || !Expect(group ? Tok::kRBrace : Tok::kDone, kCtxReserved)) return nullptr;
  if (outermost) need_.clear();
  return body;
}

const Command* ParserImpl::ParseForOrSelect() {
  const bool select = tok_.type == Tok::kSelect;
  const int line = tok_.line;
  Take();
  if (!select) {
    while (IsBlank(Ch())) ++pos_;
    if (Ch() == '(' && CharAfter() == '(') return ParseForArith(line);
  }
  if (Peek(kCtxWord) != Tok::kWord) {
    Unexpected();
    return nullptr;
  }
  const Name name = NameOf(tok_.word);
  Take();
  bool has_in = false;
  uint32_t ctx = kCtxIn | kCtxDo;
  const size_t from = words_.size();
  Tok t = Peek(ctx);
  if (t == Tok::kSemi) {
    Take();
    ctx = kCtxReserved;
    SkipNewlines(ctx);
  } else {
    if (t == Tok::kNewline) SkipNewlines(ctx | kCtxReserved);
    t = Peek(ctx);
    if (t == Tok::kIn) {
      Take();
      has_in = true;
      while (Peek(kCtxWord) == Tok::kWord) {
        words_.push_back(tok_.word);
        Take();
      }
      t = Peek(kCtxWord);
      if (t != Tok::kSemi && t != Tok::kNewline) {
        Unexpected();
        return nullptr;
      }
      Take();
      ctx = kCtxReserved;
      SkipNewlines(ctx);
    }
  }
  if (failed_) return nullptr;
  std::span<const Word> words = build_->arena().Copy(words_.data() + from, words_.size() - from);
  words_.resize(from);
  const List* body = ParseLoopBody(ctx, true);
  if (body == nullptr) return nullptr;
  auto fill = [&](auto* command) {
    command->line = line;
    command->name = name;
    command->has_in = has_in;
    command->words = words;
    command->body = body;
    command->may_wait = true;
    Finish(command);
    return command;
  };
  if (select) return fill(build_->arena().New<Select>());
  return fill(build_->arena().New<For>());
}

// At the first parenthesis of `for ((`.
const Command* ParserImpl::ParseForArith(int line) {
  CharAfter();
  pos_ += 2;
  ForArith* command = build_->arena().New<ForArith>();
  command->line = line;
  command->may_wait = true;
  const Place start = Here();
  const int start_line = line_;
  // One look for the end first: the parts are only as good as the whole.
  const size_t from = parts_.size();
  if (!QuotedParts({.close = ')', .arith = true, .double_quotes = true}, start_line)) return nullptr;
  const size_t end = pos_++;
  if (Ch() != ')') {
    // bash gives up without a word.
    failed_ = true;
    error_ = ParseError::kConditional;
    return nullptr;
  }
  const Place after = Here();
  parts_.resize(from);
  GoBack(start);
  const Arith* parts[3] = {};
  int count = 0;
  for (; count < 3; ++count) {
    while (IsBlank(Ch()) || Ch() == '\n') ++pos_;
    const size_t begin = pos_;
    const size_t parts_from = parts_.size();
    if (!QuotedParts({.close = ';', .arith = true, .double_quotes = true, .end = end}, start_line))
      return nullptr;
    parts[count] = MakeForArith(parts_from, begin, pos_);
    if (pos_ >= end) {
      ++count;
      break;
    }
    ++pos_;
  }
  const bool bad = count < 3 || pos_ < end;
  std::string error;
  if (bad) {
    error = pos_ < end ? "`;' unexpected" : "arithmetic expression required";
    error.append("|((").append(buf_, start.pos, end - start.pos).append("))");
  }
  GoBack(after);
  ++pos_;
  command->init = parts[0];
  command->test = parts[1];
  command->step = parts[2];
  uint32_t ctx = kCtxReserved | kCtxDo | kCtxBrace;
  const Tok t = Peek(ctx);
  if (t == Tok::kSemi) Take();
  if (t == Tok::kSemi || t == Tok::kNewline) SkipNewlines(ctx);
  command->body = ParseLoopBody(ctx, true);
  if (command->body == nullptr) return nullptr;
  if (bad) {
    // bash sees to this when it has the whole command.
    const size_t bar = error.find('|');
    Fail("syntax error: " + error.substr(0, bar), line);
    messages_.push_back({line, "syntax error: `" + error.substr(bar + 1) + "'", false});
    return nullptr;
  }
  Finish(command);
  return command;
}

const Arith* ParserImpl::MakeForArith(size_t from, size_t begin, size_t end) {
  const Arith* arith = MakeArith(from, begin, end);
  if (arith->word == nullptr && arith->text.empty()) const_cast<Arith*>(arith)->text = "1";
  return arith;
}

const Command* ParserImpl::ParseCase() {
  Case* command = NewCommand<Case>();
  Take();
  if (Peek(kCtxWord) != Tok::kWord) {
    Unexpected();
    return nullptr;
  }
  command->word = build_->arena().New<Word>(tok_.word);
  bool waits = tok_.word.may_wait;
  Take();
  SkipNewlines(kCtxIn);
  if (!Expect(Tok::kIn, kCtxIn)) return nullptr;
  const size_t from = cases_.size();
  for (;;) {
    SkipNewlines(kCtxEsac);
    Tok t = Peek(kCtxEsac);
    if (t == Tok::kEsac) break;
    if (t == Tok::kLParen) {
      Take();
      t = Peek(kCtxWord);
    }
    const size_t patterns = words_.size();
    for (;;) {
      if (t != Tok::kWord) {
        Unexpected();
        return nullptr;
      }
      waits |= tok_.word.may_wait;
      words_.push_back(tok_.word);
      Take();
      t = Peek(kCtxWord);
      if (t != Tok::kPipe) break;
      Take();
      t = Peek(kCtxWord);
    }
    if (!Expect(Tok::kRParen, kCtxWord)) return nullptr;
    Case::Item item;
    item.patterns = build_->arena().Copy(words_.data() + patterns, words_.size() - patterns);
    words_.resize(patterns);
    const List* body = ParseList(false);
    if (body == nullptr) return nullptr;
    if (!body->items.empty()) item.body = body;
    waits |= body->may_wait;
    t = Peek(kCtxReserved);
    item.end = t == Tok::kSemiAmp       ? Case::End::kFallThrough
               : t == Tok::kSemiSemiAmp ? Case::End::kTestNext
                                        : Case::End::kBreak;
    cases_.push_back(item);
    if (t != Tok::kSemiSemi && t != Tok::kSemiAmp && t != Tok::kSemiSemiAmp) break;
    Take();
  }
  if (!Expect(Tok::kEsac, kCtxReserved)) return nullptr;
  command->items = build_->arena().Copy(cases_.data() + from, cases_.size() - from);
  cases_.resize(from);
  command->may_wait = waits;
  Finish(command);
  return command;
}

const Command* ParserImpl::ParseGroup() {
  Group* command = NewCommand<Group>();
  Take();
  command->body = ParseBody();
  if (command->body == nullptr || !Expect(Tok::kRBrace, kCtxReserved)) return nullptr;
  command->may_wait = command->body->may_wait;
  Finish(command);
  return command;
}

// ( list ) or (( expression ))
const Command* ParserImpl::ParseParen() {
  const int line = tok_.line;
  if (Ch() == '(' && !second_try_.contains(pos_)) {
    const Place open = Here();
    ++pos_;
    const Arith* arith = nullptr;
    const int is_arith = TryArith(&arith, nullptr);
    if (is_arith < 0) return nullptr;
    if (is_arith > 0) {
      Take();
      ArithCommand* command = build_->arena().New<ArithCommand>();
      command->line = line_;
      command->expression = arith;
      command->may_wait = arith->may_wait;
      command->end_line = line_;
      return command;
    }
    second_try_.insert(open.pos);
    GoBack(open);
  }
  Take();
  Subshell* command = build_->arena().New<Subshell>();
  command->line = line;
  command->may_wait = true;
  command->body = ParseBody();
  if (command->body == nullptr || !Expect(Tok::kRParen, kCtxReserved)) return nullptr;
  Finish(command);
  return command;
}

const Command* ParserImpl::ParseFunctionBody(Name name, bool quoted, int line) {
  SkipNewlines(kCtxCommand);
  DepthGuard depth(*this, 3);
  if (!depth.ok) return nullptr;
  const Tok t = Peek(kCtxCommand);
  if (t != Tok::kLParen && t != Tok::kLBrace && t != Tok::kIf && t != Tok::kWhile && t != Tok::kUntil &&
      t != Tok::kFor && t != Tok::kSelect && t != Tok::kCase && t != Tok::kCondStart) {
    Unexpected();
    return nullptr;
  }
  Command* body = const_cast<Command*>(ParseCompound());
  if (body == nullptr || !ParseRedirects(body)) return nullptr;
  Function* function = build_->arena().New<Function>();
  function->line = line;
  function->name = name;
  function->quoted = quoted;
  function->body = body;
  Finish(function);
  return function;
}

// function name [()] body
const Command* ParserImpl::ParseFunction() {
  const int line = tok_.line;
  Take();
  if (Peek(kCtxWord) != Tok::kWord) {
    Unexpected();
    return nullptr;
  }
  const Name name = NameOf(tok_.word);
  const bool quoted = IsQuoted(tok_.word);
  Take();
  if (Peek(kCtxReserved) == Tok::kLParen) {
    // `()`, or a body that is a subshell.
    const Place inside = Here();
    while (IsBlank(Ch())) ++pos_;
    if (Ch() == ')') {
      ++pos_;
      Take();
    } else {
      GoBack(inside);
    }
  }
  return ParseFunctionBody(name, quoted, line);
}

const Command* ParserImpl::ParseCoproc() {
  const int line = tok_.line;
  Take();
  Coproc* command = build_->arena().New<Coproc>();
  command->line = line;
  command->may_wait = true;
  auto compound = [](Tok t) {
    return t == Tok::kLParen || t == Tok::kLBrace || t == Tok::kIf || t == Tok::kWhile || t == Tok::kUntil ||
           t == Tok::kFor || t == Tok::kSelect || t == Tok::kCase || t == Tok::kCondStart;
  };
  command->name = build_->Intern("COPROC");
  Tok t = Peek(kCtxCommand);
  if (t == Tok::kWord) {
    // A name, if a compound command follows.
    while (IsBlank(Ch())) ++pos_;
    const bool last = IsBreak(Ch()) && Ch() != '(';
    const Place after = Here();
    const Token word = tok_;
    const size_t messages = messages_.size();
    Take();
    const bool named = !last && (Peek(kCtxReserved) >= Tok::kIf || tok_.type == Tok::kLParen) && !failed_;
    if (named) {
      command->name = NameOf(word.word);
      t = tok_.type;
    } else {
      messages_.resize(messages);
      failed_ = stopped_;
      error_ = ParseError::kPlain;
      GoBack(after);
      tok_ = word;
      t = Tok::kWord;
    }
  }
  Command* body = nullptr;
  if (compound(t)) {
    body = const_cast<Command*>(ParseCompound());
    if (body == nullptr || !ParseRedirects(body)) return nullptr;
  } else if (t == Tok::kWord || t == Tok::kAssignment || t == Tok::kNumber || t == Tok::kRedirVar ||
             IsRedirect(t)) {
    body = const_cast<Command*>(ParseSimple(false));
  } else {
    Unexpected();
  }
  if (body == nullptr) return nullptr;
  command->body = body;
  Finish(command);
  return command;
}

}  // namespace bivalve::shell
