#include "shell/parser.h"

#include <algorithm>

#include "shell/parser_impl.h"

namespace bivalve::shell {

DepthGuard::DepthGuard(ParserImpl& parser, int weight) : ok(true), parser_(parser), weight_(weight) {
  parser_.depth_ += weight;
  // A weight of 1 stands for about 190 bytes of stack (measured on x86-64).
  if (parser_.depth_ > parser_.options_->depth_limit * 3) {
    parser_.Fail("syntax error: too many nested constructs (limit " +
                     std::to_string(parser_.options_->depth_limit) + ")",
                 parser_.line_);
    ok = false;
    parser_.depth_failed_ = true;
  }
}

ParserImpl::ParserImpl(std::string_view text, int line, ParserImpl& outer)
    : source_(text),
      line_(line - 1),
      build_(outer.build_),
      options_(outer.options_),
      nested_(true),
      depth_(outer.depth_) {}

void ParserImpl::Start(const ParseOptions& options, Build* build) {
  options_ = &options;
  interactive_ = options.interactive;
  build_ = build;
}

void ParserImpl::Feed(std::string_view text) {
  if (source_.data() != own_.data() || source_pos_ > std::max<size_t>(own_.size() / 2, 4096)) {
    // What was taken is not needed any more.
    std::string rest(source_.substr(source_pos_));
    consumed_ += source_pos_;
    own_ = std::move(rest);
    source_pos_ = 0;
  }
  own_.append(text);
  source_ = own_;
}

// Whether an unfinished unit can be complete now. Parsing it again for each line would be quadratic;
// so a long one has to wait for what closes it.
bool ParserImpl::WorthTrying() {
  constexpr size_t kShort = 16384;
  if (source_.size() - source_pos_ < kShort || options_->alias) return true;
  std::string_view text = source_;
  if (need_.empty()) return !unfinished_ || !text.ends_with("\\\n");
  for (size_t at = text.find(need_, tried_); at != text.npos; at = text.find(need_, at + 1)) {
    const size_t after = at + need_.size();
    const bool word = need_.size() > 1 || need_ == "}";
    if (!need_is_word_ || !word) return true;
    if ((at == 0 || IsBreak(static_cast<unsigned char>(text[at - 1]))) &&
        (after >= text.size() || IsBreak(static_cast<unsigned char>(text[after]))))
      return true;
  }
  tried_ = text.size() - std::min(text.size(), need_.size());
  return false;
}

ParseResult ParserImpl::Next(const ParseOptions& options) {
  ParseResult result;
  Build build;
  Start(options, &build);
  if (!WorthTrying()) {
    result.kind = ParseResult::Kind::kIncomplete;
    return result;
  }
  need_.clear();
  ForgetConsumed();
  tok_ = Token();
  messages_.clear();
  pending_.clear();
  pending_from_ = 0;
  second_try_.clear();
  in_here_ = failed_ = stopped_ = depth_failed_ = at_end_ = alias_next_ = false;
  error_ = ParseError::kPlain;
  depth_ = substitutions_ = 0;
  ClearStacks();
  const std::string buffer = options.more ? buf_ : std::string();
  const std::vector<size_t> lines = options.more ? lines_ : std::vector<size_t>();
  const std::vector<AliasFrame> aliases = options.more ? aliases_ : std::vector<AliasFrame>();
  const Place start = Here();
  const size_t start_source = source_pos_;
  const List* body = nullptr;
  const Tok first = Peek(kCtxCommand | kCtxTime);
  if (first == Tok::kEnd) {
    result.kind = ParseResult::Kind::kEnd;
  } else if (!failed_) {
    body = ParseList(true);
    if (body != nullptr && !(body->items.empty() && tok_.type != Tok::kNewline)) {
      const Tok end = Peek(kCtxCommand | kCtxTime);
      if (end == Tok::kNewline || end == Tok::kEnd) {
        result.kind = ParseResult::Kind::kCommand;
      } else {
        Unexpected();
      }
    } else if (!failed_) {
      Unexpected();
    }
  }
  result.messages = std::move(messages_);
  messages_.clear();
  if (stopped_) {
    result.kind = ParseResult::Kind::kStopped;
  } else if (options.more && at_end_) {
    // Whatever went wrong, more text may mend it.
    result.messages.clear();
    if (first == Tok::kEnd) return result;
    // It starts over, with the text as it was.
    result.kind = ParseResult::Kind::kIncomplete;
    tried_ = source_.size() - std::min(source_.size(), need_.size());
    buf_ = buffer;
    lines_ = lines;
    aliases_ = aliases;
    source_pos_ = start_source;
    GoBack(start);
  } else if (failed_) {
    result.kind = ParseResult::Kind::kError;
    result.error = error_;
    // The rest of the line is thrown away.
    pos_ = limit_;
    aliases_.clear();
  } else if (result.kind == ParseResult::Kind::kCommand) {
    Script& script = *build.script;
    script.body = body;
    script.names = script.arena.Copy(build.names);
    result.script = build.script;
  }
  unfinished_ = result.kind == ParseResult::Kind::kIncomplete;
  if (!unfinished_) need_.clear();
  options_ = nullptr;
  build_ = nullptr;
  return result;
}

void ParserImpl::ClearStacks() {
  parts_.clear();
  words_.clear();
  assignments_.clear();
  redirects_.clear();
  elements_.clear();
  items_.clear();
  rests_.clear();
  commands_.clear();
  branches_.clear();
  cases_.clear();
}

const Word* ParserImpl::WholeWord(WordMode mode) {
  const size_t from = parts_.size();
  whole_text_ = true;
  switch (mode) {
    case WordMode::kDoubleQuoted:
      here_text_ = true;
      if (!QuotedParts({.here = true}, 1)) return nullptr;
      break;
    case WordMode::kArith:
      if (!QuotedParts({.double_quotes = true}, 1)) return nullptr;
      break;
    case WordMode::kUnquoted:
      if (!UnquotedParts(kCtxWholeText, 0, 0, 1)) return nullptr;
      break;
  }
  if (failed_) return nullptr;
  return NewWord(from, mode == WordMode::kUnquoted);
}

const List* ParserImpl::WholeList() {
  const List* list = ParseList(false);
  if (list == nullptr) return nullptr;
  if (Peek(kCtxReserved) != Tok::kEnd) {
    Unexpected();
    return nullptr;
  }
  return list;
}

const Assignment* ParserImpl::WholeArray(std::string_view name) {
  Assignment* assignment = build_->arena().New<Assignment>();
  assignment->name = build_->Intern(name);
  assignment->is_array = true;
  assignment->line = line_ + 1;
  if (!ArrayElements(&assignment->elements, line_ + 1)) return nullptr;
  assignment->may_wait = ElementsWait(assignment->elements);
  return assignment;
}

// ---- The public face

Parser::Parser(std::string_view source, int first_line)
    : impl_(std::make_unique<ParserImpl>(source, first_line)) {}
Parser::~Parser() = default;
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;

ParseResult Parser::Next(const ParseOptions& options) { return impl_->Next(options); }
void Parser::Feed(std::string_view text) { impl_->Feed(text); }
size_t Parser::Offset() const { return impl_->Offset(); }
int Parser::Line() const { return impl_->Line(); }

namespace {

ScriptPtr Close(Build& build) {
  build.script->names = build.script->arena.Copy(build.names);
  return std::move(build.script);
}

void Report(const ParserImpl& parser, ParseMessage* error) {
  if (error != nullptr && !parser.messages().empty()) *error = parser.messages().front();
}

}  // namespace

ScriptPtr ParseWord(std::string_view text, WordMode mode, const ParseOptions& options, int line,
                    ParseMessage* error) {
  Build build;
  ParserImpl parser(text, line);
  parser.Start(options, &build);
  const Word* word = parser.WholeWord(mode);
  Report(parser, error);
  if (word == nullptr) return nullptr;
  build.script->word = word;
  return Close(build);
}

ScriptPtr ParseArrayLiteral(std::string_view name, std::string_view text, const ParseOptions& options,
                            int line, ParseMessage* error) {
  Build build;
  std::string closed(text);
  closed.push_back(')');
  ParserImpl parser(closed, line);
  parser.Start(options, &build);
  const Assignment* assignment = parser.WholeArray(name);
  Report(parser, error);
  if (assignment == nullptr) return nullptr;
  Arena& arena = build.script->arena;
  SimpleCommand* command = arena.New<SimpleCommand>();
  command->assignments = arena.Copy(assignment, 1);
  command->line = command->end_line = line;
  command->may_wait = command->words_may_wait = assignment->may_wait;
  List::Item item;
  item.command = command;
  List* list = arena.New<List>();
  list->line = list->end_line = line;
  list->items = arena.Copy(&item, 1);
  list->may_wait = command->may_wait;
  build.script->body = list;
  return Close(build);
}

}  // namespace bivalve::shell
