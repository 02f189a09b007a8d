// [[ … ]]. It has a grammar and error messages of its own (bash manual, "Conditional Constructs").
#include "shell/parser_impl.h"

namespace bivalve::shell {

namespace {

struct BinaryOp {
  std::string_view text;
  CondOp op;
};
constexpr BinaryOp kBinaryOps[] = {
    {"=", CondOp::kEqual},      {"==", CondOp::kEqual},  {"!=", CondOp::kNotEqual}, {"=~", CondOp::kMatch},
    {"-eq", CondOp::kNumEq},    {"-ne", CondOp::kNumNe}, {"-lt", CondOp::kNumLt},   {"-le", CondOp::kNumLe},
    {"-gt", CondOp::kNumGt},    {"-ge", CondOp::kNumGe}, {"-nt", CondOp::kNewer},   {"-ot", CondOp::kOlder},
    {"-ef", CondOp::kSameFile},
};

constexpr std::string_view kUnaryOps = "abcdefghknoprstuvwxzGLNORS";
// Those that look at files or descriptors.
constexpr std::string_view kFileOps = "abcdefghkprstuwxGLNOS";

}  // namespace

const CondNode* ParserImpl::CondError(std::string text, int line) {
  const bool nothing_left = pos_ >= limit_ && line_index_ >= lines_.size() && source_pos_ >= source_.size();
  const bool ends = at_end_ || tok_.type == Tok::kEnd || (tok_.type == Tok::kNewline && nothing_left);
  if (!failed_) error_ = ends ? ParseError::kPlain : ParseError::kConditional;
  cond_failed_ = true;
  Fail(std::move(text), line);
  return nullptr;
}

// The text bash shows for a token inside [[ ]]: words have none.
std::string ParserImpl::CondTokenText() const {
  switch (tok_.type) {
    case Tok::kWord:
    case Tok::kAssignment:
    case Tok::kNumber:
    case Tok::kRedirVar: return {};
    default: return TokenText();
  }
}

Tok ParserImpl::CondToken(uint32_t extra) {
  Take();
  return Peek(kCtxCond | extra);
}

Tok ParserImpl::CondSkipNewlines() {
  Tok t;
  do {
    t = CondToken(kCtxWord);
  } while (t == Tok::kNewline);
  return t;
}

const Command* ParserImpl::ParseCond() {
  Cond* command = NewCommand<Cond>();
  cond_waits_ = cond_failed_ = false;
  DepthGuard depth(*this, 1);
  if (!depth.ok) return nullptr;
  command->root = CondChain(Tok::kOrOr, CondKind::kOr);
  if (failed_ || command->root == nullptr) {
    if (!failed_) {
      failed_ = true;
      error_ = ParseError::kConditional;
    }
    return nullptr;
  }
  if (tok_.type != Tok::kCondEnd) {
    if (tok_.type == Tok::kEnd) {
      CondError("unexpected EOF while looking for `]]'", command->line);
    } else if (std::string text = CondTokenText(); !text.empty()) {
      CondError("syntax error in conditional expression: unexpected token `" + text + "'", command->line);
    } else {
      CondError("syntax error in conditional expression", command->line);
    }
    return nullptr;
  }
  command->line = tok_.line;
  Take();
  command->may_wait = cond_waits_;
  Finish(command);
  return command;
}

// Each of these leaves in tok_ the token after its expression. Chains lean to the right, so that
// whoever walks them can loop.
const CondNode* ParserImpl::CondChain(Tok op, CondKind kind) {
  const bool is_or = kind == CondKind::kOr;
  const CondNode* root = is_or ? CondChain(Tok::kAndAnd, CondKind::kAnd) : CondTerm();
  CondNode* tail = nullptr;
  while (root != nullptr && tok_.type == op) {
    CondNode* node = build_->arena().New<CondNode>();
    node->kind = kind;
    node->right = is_or ? CondChain(Tok::kAndAnd, CondKind::kAnd) : CondTerm();
    if (node->right == nullptr) return nullptr;
    if (tail == nullptr) {
      node->left = root;
      root = node;
    } else {
      node->left = tail->right;
      tail->right = node;
    }
    tail = node;
  }
  return root;
}

const CondNode* ParserImpl::CondTerm() {
  DepthGuard depth(*this, 3);
  if (!depth.ok) return nullptr;
  const Tok t = CondSkipNewlines();
  if (failed_) return nullptr;
  const int line = tok_.line;
  CondNode* node = build_->arena().New<CondNode>();
  node->line = line;
  if (t == Tok::kCondEnd) {
    // bash gives up here without a word.
    cond_failed_ = failed_ = true;
    error_ = ParseError::kConditional;
    return nullptr;
  }
  if (t == Tok::kLParen) {
    node->kind = CondKind::kGroup;
    node->left = CondChain(Tok::kOrOr, CondKind::kOr);
    if (node->left == nullptr) {
      if (cond_failed_) messages_.push_back({line, "expected `)'", false});
      return nullptr;
    }
    if (tok_.type != Tok::kRParen) {
      std::string text = CondTokenText();
      return CondError(text.empty() ? "expected `)'" : "unexpected token `" + text + "', expected `)'", line);
    }
    CondSkipNewlines();
    return node;
  }
  if (t == Tok::kWord && TokenIs("!")) {
    node->kind = CondKind::kNot;
    node->left = CondTerm();
    return node->left == nullptr ? nullptr : node;
  }
  if (t == Tok::kWord && tok_.word.parts.size() == 1 && tok_.word.parts[0].kind == PartKind::kLiteral) {
    std::string_view text = tok_.word.parts[0].value;
    if (text.size() == 2 && text[0] == '-' && kUnaryOps.find(text[1]) != kUnaryOps.npos) {
      node->kind = CondKind::kUnary;
      node->op_text = text;
      node->unary = text[1] == 'a' ? 'e' : text[1];
      if (kFileOps.find(text[1]) != kFileOps.npos) cond_waits_ = true;
      if (CondToken(kCtxWord) != Tok::kWord) {
        std::string what = CondTokenText();
        return CondError(what.empty() ? "unexpected argument to conditional unary operator"
                                      : "unexpected argument `" + what + "' to conditional unary operator",
                         line_);
      }
      cond_waits_ |= tok_.word.may_wait;
      node->lhs = build_->arena().New<Word>(tok_.word);
      CondSkipNewlines();
      return node;
    }
  }
  if (t == Tok::kWord) return CondBinary(node);
  if (t == Tok::kNumber || t == Tok::kRedirVar) {
    return CondError(
        "unexpected token " + std::to_string(t == Tok::kNumber ? 284 : 286) + " in conditional command",
        line_);
  }
  return CondError("unexpected token `" + CondTokenText() + "' in conditional command",
                   tok_.type == Tok::kEnd ? tok_.line : line_);
}

const CondNode* ParserImpl::CondBinary(CondNode* node) {
  cond_waits_ |= tok_.word.may_wait;
  node->lhs = build_->arena().New<Word>(tok_.word);
  const Tok t = CondToken(kCtxWord);
  if (failed_) return nullptr;
  CondOp op = CondOp::kNone;
  if (t == Tok::kWord) {
    for (const BinaryOp& candidate : kBinaryOps) {
      if (TokenIs(candidate.text)) {
        op = candidate.op;
        node->op_text = candidate.text;
      }
    }
  } else if (t == Tok::kLess || t == Tok::kGreat) {
    op = t == Tok::kLess ? CondOp::kBefore : CondOp::kAfter;
    node->op_text = t == Tok::kLess ? "<" : ">";
  } else if (t == Tok::kCondEnd || t == Tok::kAndAnd || t == Tok::kOrOr || t == Tok::kRParen) {
    node->kind = CondKind::kWord;
    return node;
  }
  if (op == CondOp::kNone) {
    std::string text = CondTokenText();
    return CondError(text.empty() ? "conditional binary operator expected"
                                  : "unexpected token `" + text + "', conditional binary operator expected",
                     line_);
  }
  node->kind = CondKind::kBinary;
  node->op = op;
  if (op == CondOp::kNewer || op == CondOp::kOlder || op == CondOp::kSameFile) cond_waits_ = true;
  const uint32_t how = op == CondOp::kMatch                              ? kCtxRegex
                       : op == CondOp::kEqual || op == CondOp::kNotEqual ? kCtxExtglob
                                                                         : kCtxWord;
  if (CondToken(how) != Tok::kWord) {
    if (failed_) {
      // bash goes on after an unfinished parenthesis of a regex.
      if (at_end_ && op == CondOp::kMatch && !options_->more)
        messages_.push_back({line_ + 1, "unexpected argument to conditional binary operator", false});
      return nullptr;
    }
    std::string text = CondTokenText();
    return CondError(text.empty() ? "unexpected argument to conditional binary operator"
                                  : "unexpected argument `" + text + "' to conditional binary operator",
                     line_);
  }
  cond_waits_ |= tok_.word.may_wait;
  node->rhs = build_->arena().New<Word>(tok_.word);
  CondSkipNewlines();
  return node;
}

}  // namespace bivalve::shell
