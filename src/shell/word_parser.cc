// Words as a whole: their flags, and the assignments and arrays that they spell.
#include <array>

#include "shell/parser_impl.h"

namespace bivalve::shell {

namespace {

// Bytes that need no look inside an unquoted word.
constexpr std::array<bool, 256> MakeOrdinary() {
  std::array<bool, 256> table{};
  for (int c = 1; c < 256; ++c) table[static_cast<size_t>(c)] = true;
  for (char c : std::string_view(" \t\n|&;()<>'\"\\$`*?[{~=")) table[static_cast<unsigned char>(c)] = false;
  return table;
}
constexpr std::array<bool, 256> kOrdinary = MakeOrdinary();

// Where a word that looks like an assignment is none, only a tilde at its beginning counts.
void OnlyLeadingTilde(Word* word) {
  if (!word->has_tilde) return;
  std::string_view text =
      word->parts[0].kind == PartKind::kLiteral ? word->parts[0].value : std::string_view();
  word->has_tilde = text.starts_with('~');
  word->plain =
      word->parts.size() == 1 && !text.empty() && !word->has_glob && !word->has_brace && !word->has_tilde;
  if (word->plain) word->text = text;
}

bool MayWait(const Word* word) { return word != nullptr && word->may_wait; }

bool MayWait(std::span<const Part> parts) {
  for (const Part& part : parts) {
    switch (part.kind) {
      case PartKind::kLiteral:
      case PartKind::kQuoted: break;
      case PartKind::kDoubleQuoted:
        if (MayWait(part.parts)) return true;
        break;
      case PartKind::kParam:
        if (MayWait(part.param->operand) || MayWait(part.param->operand2) || MayWait(part.param->index))
          return true;
        if (part.param->op == ParamOp::kTransform && part.param->transform == 'P') return true;
        break;
      case PartKind::kArith:
        if (part.arith->may_wait) return true;
        break;
      case PartKind::kCommand:
      case PartKind::kProcess: return true;
    }
  }
  return false;
}

}  // namespace

// The parts since `from` become the word's. `active`: literals may hold globs, braces and tildes.
void ParserImpl::FinishWord(size_t from, Word* word, bool active) {
  word->parts = build_->arena().Copy(parts_.data() + from, parts_.size() - from);
  parts_.resize(from);
  word->may_wait = MayWait(word->parts);
  bool open = false, close = false, separator = false, first = true;
  for (const Part& part : word->parts) {
    if (part.kind == PartKind::kQuoted || part.kind == PartKind::kDoubleQuoted) word->quoted = true;
    if (active && part.kind == PartKind::kLiteral) {
      std::string_view text = part.value;
      Spend(static_cast<int64_t>(text.size() / 32));
      char before = first ? '=' : 0;
      for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '*' || c == '?' || c == '[') word->has_glob = true;
        if (c == '(' && (before == '+' || before == '@' || before == '!')) word->has_glob = true;
        if (c == '{') open = true;
        if (c == '}' && open) close = true;
        if (c == ',' || (c == '.' && before == '.')) separator = true;
        if (c == '~' && (before == '=' || before == ':')) word->has_tilde = true;
        before = c;
      }
    }
    first = false;
  }
  word->has_brace = close && separator;
  word->plain = word->parts.size() == 1 && word->parts[0].kind == PartKind::kLiteral && !word->has_glob &&
                !word->has_brace && !word->has_tilde;
  if (word->plain) word->text = word->parts[0].value;
}

const Word* ParserImpl::NewWord(size_t from, bool active) {
  Word* word = build_->arena().New<Word>();
  word->line = line_;
  FinishWord(from, word, active);
  return word;
}

// Into tok_.word, or tok_.assignment for name=(…); tok_.has_array tells which.
bool ParserImpl::ReadWord(uint32_t ctx) {
  tok_.word = Word();
  tok_.has_array = false;
  const size_t from = parts_.size();
  const int c = Raw();
  size_t end = pos_;
  while (end < limit_ && kOrdinary[static_cast<unsigned char>(buf_[end])]) ++end;
  if (c != kEndOfText && end > pos_ && end < limit_ && IsBreak(static_cast<unsigned char>(buf_[end]))) {
    const char stop = buf_[end];
    const char last = buf_[end - 1];
    const bool group = stop == '(' && (last == '+' || last == '@' || last == '!');
    if (!group && stop != '<' && stop != '>' && !(ctx & kCtxRegex)) {
      Part part;
      part.value = part.text = build_->arena().Copy(std::string_view(buf_).substr(pos_, end - pos_));
      tok_.word.parts = build_->arena().Copy(&part, 1);
      tok_.word.text = part.value;
      tok_.word.plain = true;
      pos_ = end;
      return Spend(static_cast<int64_t>(part.value.size() / 32));
    }
  }
  const int line = line_;
  if (!UnquotedParts(ctx, 0, 0, line)) return false;
  const bool array = pos_ > 0 && pos_ < limit_ && buf_[pos_] == '(' && buf_[pos_ - 1] == '=' &&
                     (ctx & (kCtxAssign | kCtxArrayArg));
  FinishWord(from, &tok_.word, true);
  if (!array) {
    if (options_->posix && !(ctx & (kCtxArrayArg | kCtxDeclared))) OnlyLeadingTilde(&tok_.word);
    return !failed_;
  }
  Assignment assignment;
  if (!SplitAssignment(tok_.word, &assignment, false) || assignment.value != nullptr) return !failed_;
  assignment.is_array = true;
  assignment.line = line_;
  ++pos_;
  if (!ArrayElements(&assignment.elements, line)) return false;
  assignment.may_wait = ElementsWait(assignment.elements);
  tok_.word = Word();
  tok_.word.may_wait = assignment.may_wait;
  tok_.assignment = assignment;
  tok_.has_array = true;
  return true;
}

// Elements without an index may become file names or several words by braces.
bool ParserImpl::ElementsWait(std::span<const ArrayElement> elements) {
  for (const ArrayElement& element : elements) {
    if (MayWait(element.index) || MayWait(element.value)) return true;
    if (element.index || !element.value) continue;
    if (element.value->has_glob || element.value->has_brace) return true;
    for (const Part& part : element.value->parts)
      if (part.kind == PartKind::kParam || part.kind == PartKind::kArith) return true;
  }
  return false;
}

// name=value, name[index]+=value, or (as an element) [index]=value. False: it is none of these.
bool ParserImpl::SplitAssignment(const Word& word, Assignment* out, bool element) {
  if (word.parts.empty() || word.parts[0].kind != PartKind::kLiteral) return false;
  const std::span<const Part> parts = word.parts;
  std::string_view text = parts[0].value;
  size_t i = 0;
  if (!element) {
    if (!IsNameStart(text[0])) return false;
    while (i < text.size() && IsNameChar(text[i])) ++i;
  } else if (text[0] != '[') {
    return false;
  }
  const size_t name_end = i;
  size_t at = 0;  // the part in which the `=` is looked for
  const size_t from = parts_.size();
  bool indexed = false;
  auto push_slice = [&](const Part& part, size_t begin, size_t end) {
    if (begin >= end) return;
    Part slice = part;
    slice.value = slice.text = part.value.substr(begin, end - begin);
    parts_.push_back(slice);
  };
  if (i < text.size() && text[i] == '[') {
    indexed = true;
    int depth = 1;
    size_t begin = ++i;
    for (;;) {
      for (; i < text.size(); ++i) {
        if (text[i] == '[') ++depth;
        if (text[i] == ']' && --depth == 0) break;
      }
      if (depth == 0) break;
      if (parts[at].kind == PartKind::kLiteral) push_slice(parts[at], begin, text.size());
      // The next literal part; what lies between belongs to the index.
      for (++at; at < parts.size() && parts[at].kind != PartKind::kLiteral; ++at) parts_.push_back(parts[at]);
      if (at >= parts.size()) {
        parts_.resize(from);
        return false;
      }
      text = parts[at].value;
      begin = i = 0;
    }
    push_slice(parts[at], begin, i);
    ++i;
  }
  const bool append = i + 1 < text.size() && text[i] == '+' && text[i + 1] == '=';
  if (append) ++i;
  if (i >= text.size() || text[i] != '=') {
    parts_.resize(from);
    return false;
  }
  ++i;
  *out = Assignment();
  out->append = append;
  out->line = line_;
  if (indexed) out->index = NewWord(from);
  if (!element) out->name = build_->Intern(parts[0].value.substr(0, name_end));
  push_slice(parts[at], i, text.size());
  for (++at; at < parts.size(); ++at) parts_.push_back(parts[at]);
  if (parts_.size() > from) out->value = NewWord(from);
  out->may_wait = MayWait(out->index) || MayWait(out->value);
  return true;
}

// After the parenthesis of name=(…).
bool ParserImpl::ArrayElements(std::span<const ArrayElement>* out, int line) {
  DepthGuard depth(*this, 4);
  if (!depth.ok) return false;
  const size_t from = elements_.size();
  for (;;) {
    tok_.type = Tok::kNone;
    const Tok t = Peek(kCtxElement);
    if (t == Tok::kNewline) continue;
    if (t == Tok::kRParen) break;
    if (t != Tok::kWord) {
      if (t == Tok::kEnd) FailEof(')', line);
      if (!failed_) Unexpected();
      if (error_ == ParseError::kPlain) error_ = ParseError::kArray;
      return false;
    }
    ArrayElement element;
    Assignment split;
    if (SplitAssignment(tok_.word, &split, true)) {
      element.index = split.index;
      element.value = split.value;
      element.append = split.append;
    } else {
      Word* value = build_->arena().New<Word>(tok_.word);
      OnlyLeadingTilde(value);
      element.value = value;
    }
    elements_.push_back(element);
  }
  *out = build_->arena().Copy(elements_.data() + from, elements_.size() - from);
  elements_.resize(from);
  tok_.type = Tok::kNone;
  return true;
}

}  // namespace bivalve::shell
