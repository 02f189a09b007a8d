// ${…} and $name. What bash would call a bad substitution when it expands it becomes ParamOp::kBad.
#include <algorithm>

#include "shell/parser_impl.h"

namespace bivalve::shell {

namespace {

bool IsSpecial(int c) {
  return c == '@' || c == '*' || c == '#' || c == '?' || c == '-' || c == '$' || c == '!';
}

}  // namespace

// At the character after `$`, which begins a name or is a digit or a special parameter.
void ParserImpl::SimpleParam() {
  Param* param = build_->arena().New<Param>();
  param->line = line_;
  const size_t begin = pos_;
  const int c = Ch();
  if (IsNameStart(static_cast<char>(c))) {
    while (IsNameChar(static_cast<char>(Ch()))) ++pos_;
  } else {
    ++pos_;
    param->kind = IsDigit(c) && c != '0' ? ParamKind::kPositional : ParamKind::kSpecial;
    param->position = IsDigit(c) ? c - '0' : 0;
  }
  param->name = build_->Intern(std::string_view(buf_).substr(begin, pos_ - begin));
  Part part;
  part.kind = PartKind::kParam;
  part.param = param;
  parts_.push_back(part);
}

bool ParserImpl::ParamName(Param* param) {
  const int c = Ch();
  const size_t begin = pos_;
  if (IsNameStart(static_cast<char>(c))) {
    while (IsNameChar(static_cast<char>(Ch()))) ++pos_;
  } else if (IsDigit(c)) {
    int64_t position = 0;
    while (IsDigit(Ch())) {
      position = std::min<int64_t>(position * 10 + (Ch() - '0'), INT32_MAX);
      ++pos_;
    }
    param->position = static_cast<int>(position);
    param->kind = position == 0 ? ParamKind::kSpecial : ParamKind::kPositional;
  } else if (IsSpecial(c)) {
    param->kind = ParamKind::kSpecial;
    ++pos_;
  } else {
    return false;
  }
  param->name = build_->Intern(std::string_view(buf_).substr(begin, pos_ - begin));
  return true;
}

// At `[`. False: it failed, or it is no subscript (then not failed_).
bool ParserImpl::ParamSubscript(Param* param) {
  if (param->kind != ParamKind::kVariable) return false;
  const int line = line_;
  ++pos_;
  const int c = Ch();
  if ((c == '@' || c == '*') && CharAfter() == ']') {
    param->subscript = c == '@' ? Subscript::kAt : Subscript::kStar;
    pos_ += 2;
    return true;
  }
  const size_t from = parts_.size();
  if (!UnquotedParts(kCtxWord, ']', '}', line)) return false;
  if (Ch() == '}') return false;
  ++pos_;
  param->subscript = Subscript::kIndex;
  param->index = NewWord(from);
  return true;
}

bool ParserImpl::Operand(const Word** out, bool quoted_rules, char other, int line, bool slash) {
  const size_t from = parts_.size();
  if (slash) {
    Part part;
    part.value = part.text = "/";
    parts_.push_back(part);
  }
  if (quoted_rules) {
    if (!QuotedParts({.close = '}', .other = other, .single = true, .double_quotes = true}, line))
      return false;
  } else {
    if (!UnquotedParts(kCtxWord, '}', other, line)) return false;
  }
  *out = NewWord(from, !quoted_rules);
  return true;
}

bool ParserImpl::ArithOperand(const Word** out, char other, int line) {
  const size_t from = parts_.size();
  if (!QuotedParts({.close = '}', .other = other, .arith = true, .double_quotes = true}, line)) return false;
  *out = NewWord(from, false);
  return true;
}

// What follows the name and subscript. Leaves pos_ at the closing brace. False and not failed_: this
// is nothing that bash knows.
bool ParserImpl::ParamOperation(Param* param, bool quoted, int line) {
  const int c = Ch();
  auto twice = [&](ParamOp once, ParamOp two) {
    ++pos_;
    if (Ch() != c) return once;
    ++pos_;
    return two;
  };
  switch (c) {
    case '}': return true;
    case ':': {
      const int next = CharAfter();
      if (next == '-' || next == '=' || next == '?' || next == '+') {
        param->colon = true;
        ++pos_;
        return ParamOperation(param, quoted, line);
      }
      if (next == '}') return false;
      ++pos_;
      param->op = ParamOp::kSubstring;
      if (!ArithOperand(&param->operand, ':', line)) return false;
      if (Ch() != ':') return true;
      ++pos_;
      return ArithOperand(&param->operand2, 0, line);
    }
    case '-':
    case '=':
    case '?':
    case '+':
      param->op = c == '-'   ? ParamOp::kDefault
                  : c == '=' ? ParamOp::kAssign
                  : c == '?' ? ParamOp::kError
                             : ParamOp::kAlternate;
      ++pos_;
      if (Ch() == '}') return true;
      return Operand(&param->operand, quoted, 0, line);
    case '#':
      param->op = twice(ParamOp::kRemoveShortPrefix, ParamOp::kRemoveLongPrefix);
      return Operand(&param->operand, false, 0, line);
    case '%':
      param->op = twice(ParamOp::kRemoveShortSuffix, ParamOp::kRemoveLongSuffix);
      return Operand(&param->operand, false, 0, line);
    case '^': param->op = twice(ParamOp::kUpperFirst, ParamOp::kUpperAll); break;
    case ',': param->op = twice(ParamOp::kLowerFirst, ParamOp::kLowerAll); break;
    case '~': param->op = twice(ParamOp::kToggleFirst, ParamOp::kToggleAll); break;
    case '/': {
      ++pos_;
      const int kind = Ch();
      param->op = kind == '/'   ? ParamOp::kReplaceAll
                  : kind == '#' ? ParamOp::kReplacePrefix
                  : kind == '%' ? ParamOp::kReplaceSuffix
                                : ParamOp::kReplaceFirst;
      if (param->op != ParamOp::kReplaceFirst) ++pos_;
      // A third slash in a row is the pattern's first character.
      const bool slash = kind == '/' && Ch() == '/';
      if (slash) ++pos_;
      if (!Operand(&param->operand, false, '/', line, slash)) return false;
      if (Ch() == '}') return true;
      ++pos_;
      return Operand(&param->operand2, false, 0, line);
    }
    case '@': {
      // What means nothing, be it a letter or more, is found out when the parameter is set.
      ++pos_;
      const int letter = Ch();
      if (letter == kEndOfText) return false;
      param->op = ParamOp::kTransform;
      if (CharAfter() != '}' || !IsNameStart(static_cast<char>(letter)))
        return Operand(&param->operand, false, 0, line);
      ++pos_;
      param->transform = static_cast<char>(letter);
      return true;
    }
    default: return false;
  }
  return Ch() == '}' || Operand(&param->operand, false, 0, line);
}

// From behind `${` up to the closing brace, if it is something that bash can expand.
bool ParserImpl::KnownParam(Param* param, bool quoted, int line) {
  int c = Ch();
  if (c == '#') {
    // The length of something, unless the `#` is the parameter itself: ${#}, ${#-x}, ${##x}.
    const Place hash = Here();
    ++pos_;
    // An operator alone is the name of nothing.
    const int only = Ch();
    if ((only == '+' || only == '=' || only == '%' || only == '/') && CharAfter() == '}') return false;
    Param what = *param;
    if (Ch() != '}' && ParamName(&what)) {
      bool whole = Ch() != '[' || ParamSubscript(&what);
      if (failed_) return false;
      if (whole && Ch() == '}') {
        *param = what;
        param->op = ParamOp::kLength;
        return true;
      }
    }
    GoBack(hash);
  } else if (c == '!') {
    const int next = CharAfter();
    if (IsNameChar(static_cast<char>(next)) || next == '@' || next == '*' ||
        (!options_->posix && (next == '#' || next == '?'))) {
      ++pos_;
      param->indirect = true;
    }
  }
  if (!ParamName(param)) return false;
  // `${#-}` and `${#?}` are lengths; of other operators without an operand `#` has none.
  const bool count = c == '#';
  c = Ch();
  if (count && (c == '/' || c == '%' || c == '=' || c == '+') && CharAfter() == '}') return false;
  if (param->indirect && param->kind == ParamKind::kVariable && (c == '@' || c == '*') &&
      CharAfter() == '}') {
    ++pos_;
    param->indirect = false;
    param->op = ParamOp::kPrefixNames;
    param->subscript = c == '@' ? Subscript::kAt : Subscript::kStar;
    return true;
  }
  if (c == '[') {
    if (!ParamSubscript(param)) return false;
    if (param->indirect && (param->subscript == Subscript::kAt || param->subscript == Subscript::kStar) &&
        Ch() == '}') {
      param->indirect = false;
      param->op = ParamOp::kKeys;
      return true;
    }
  }
  // The case of what is no variable and no list cannot be changed.
  if (param->kind == ParamKind::kSpecial && (c == '^' || c == ',' || c == '~') &&
      std::string_view("#?$!-").find(param->name.text) != std::string_view::npos)
    return false;
  return ParamOperation(param, quoted, line) && Ch() == '}';
}

// After `${`.
bool ParserImpl::BraceParam(bool quoted) {
  DepthGuard depth(*this, 4);
  if (!depth.ok) return false;
  const int line = line_;
  const Place start = Here();
  const size_t from = parts_.size();
  Param* param = build_->arena().New<Param>();
  param->line = line;
  param->braced = true;
  if (second_try_.contains(start.pos) || !KnownParam(param, quoted, line)) {
    if (failed_) return false;
    // Its end is found all the same. Once for each place: nesting must not cost 2^n.
    second_try_.insert(start.pos);
    parts_.resize(from);
    GoBack(start);
    *param = Param();
    param->line = line;
    param->braced = true;
    param->op = ParamOp::kBad;
    if (!Operand(&param->operand, quoted, 0, line)) return false;
  }
  ++pos_;
  Part part;
  part.kind = PartKind::kParam;
  part.param = param;
  parts_.push_back(part);
  return true;
}

}  // namespace bivalve::shell
