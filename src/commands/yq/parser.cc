#include <algorithm>

#include "commands/yq/lexer.h"
#include "commands/yq/node.h"

namespace bivalve::commands::yq {

// Trees lean to one side: as long as the text is.
Expression::~Expression() {
  std::vector<std::unique_ptr<Expression>> todo;
  auto take = [&](Expression& from) {
    if (from.left) todo.push_back(std::move(from.left));
    if (from.right) todo.push_back(std::move(from.right));
    for (auto& part : from.parts) todo.push_back(std::move(part));
    from.parts.clear();
  };
  take(*this);
  while (!todo.empty()) {
    std::unique_ptr<Expression> one = std::move(todo.back());
    todo.pop_back();
    if (one) take(*one);
  }
}

namespace {

Word MakeWord(Op op, int operands, int strength) {
  Word word;
  word.op = std::make_unique<Expression>();
  word.op->op = op;
  word.operands = operands;
  word.strength = strength;
  return word;
}

bool IsOp(const Word& word, Op op) { return word.kind == Token::kOp && word.op->op == op; }

// What is not written is put in: pipes between paths, the ends of slices, nothing between empty brackets.
std::vector<Word> Complete(std::vector<Word> words) {
  std::vector<Word> out;
  for (size_t i = 0; i < words.size(); ++i) {
    Word& word = words[i];
    const Word* next = i + 1 < words.size() ? &words[i + 1] : nullptr;
    bool post = word.post_traverse;
    Token kind = word.kind;
    if (kind == Token::kTraverse) {
      out.push_back(MakeWord(Op::kSelf, 0, 55));
      out.push_back(MakeWord(Op::kTraverseArray, 2, 50));
      word.kind = kind = Token::kOpenList;
      if (next && IsOp(*next, Op::kCreateMap)) {
        out.push_back(std::move(word));
        Word zero = MakeWord(Op::kValue, 0, 50);
        zero.op->tag = "!!int";
        zero.op->text = "0";
        out.push_back(std::move(zero));
        continue;
      }
    }
    bool skip = false;
    if (next && word.assignable && IsOp(*next, Op::kAssign)) {
      word.op->op = word.setter;
      word.op->relative = next->op->relative;
      word.operands = 2;
      word.strength = 40;
      skip = true;
    }
    bool create = IsOp(word, Op::kCreateMap);
    out.push_back(std::move(word));
    if (create && next && next->kind == Token::kCloseList) {
      Word end = MakeWord(Op::kLength, 0, 50);
      out.push_back(std::move(end));
    }
    if (next && ((kind == Token::kOpenList && next->kind == Token::kCloseList) ||
                 (kind == Token::kOpenMap && next->kind == Token::kCloseMap)))
      out.push_back(MakeWord(Op::kEmpty, 0, 50));
    if (next && post && (IsOp(*next, Op::kTraversePath) || next->kind == Token::kTraverse))
      out.push_back(MakeWord(Op::kShortPipe, 2, 45));
    if (next && post && next->kind == Token::kOpenList) {
      out.push_back(MakeWord(Op::kTraverseArray, 2, 50));
      if (i + 2 < words.size() && IsOp(words[i + 2], Op::kCreateMap)) {
        out.push_back(std::move(words[++i]));
        Word zero = MakeWord(Op::kValue, 0, 50);
        zero.op->tag = "!!int";
        zero.op->text = "0";
        out.push_back(std::move(zero));
      }
    }
    if (skip) ++i;
  }
  return out;
}

class Parser {
 public:
  explicit Parser(std::vector<Word> words) : words_(std::move(words)) {}

  std::unique_ptr<Expression> Run(std::string* error) {
    for (Word& word : words_) {
      switch (word.kind) {
        case Token::kOpen:
        case Token::kOpenList:
        case Token::kOpenMap:
        case Token::kTraverse: stack_.push_back(std::move(word)); break;
        case Token::kClose:
          Unwind(Token::kOpen, "got close brackets without matching opening bracket");
          break;
        case Token::kCloseList:
          Unwind(Token::kOpenList, "got close collect brackets without matching opening bracket");
          Reduce(MakeWord(Op::kCollect, 1, 50));
          break;
        case Token::kCloseMap:
          Unwind(Token::kOpenMap, "got close collect brackets without matching opening bracket");
          Reduce(MakeWord(Op::kCollectObject, 0, 50));
          Reduce(MakeWord(Op::kShortPipe, 2, 45));
          break;
        case Token::kOp:
          // Of brackets behind each other the first one comes first: .a[0][1].
          while (!stack_.empty() && stack_.back().kind == Token::kOp &&
                 (stack_.back().strength > word.strength ||
                  (IsOp(word, Op::kTraverseArray) && IsOp(stack_.back(), Op::kTraverseArray))))
            Pop();
          stack_.push_back(std::move(word));
          break;
      }
      if (!error_.empty()) break;
    }
    while (error_.empty() && !stack_.empty()) {
      if (stack_.back().kind != Token::kOp)
        error_ = "bad expression, could not find matching `" + std::string(Closer(stack_.back().kind)) + "`";
      else
        Pop();
    }
    if (error_.empty() && done_.size() > 1) error_ = "bad expression, please check expression syntax";
    if (error_.empty() && depth_ > kMaxDepth) error_ = "bad expression, it is nested too deeply";
    *error = error_;
    if (!error_.empty()) return nullptr;
    if (done_.empty()) return std::make_unique<Expression>();
    return std::move(done_.back().tree);
  }

 private:
  struct Done {
    std::unique_ptr<Expression> tree;
    int depth;
  };

  static std::string_view Closer(Token open) {
    return open == Token::kOpen ? ")" : open == Token::kOpenMap ? "}" : "]";
  }

  void Unwind(Token opener, std::string_view problem) {
    while (!stack_.empty() && stack_.back().kind != opener) {
      if (stack_.back().kind != Token::kOp) break;
      Pop();
      if (!error_.empty()) return;
    }
    if (stack_.empty() || stack_.back().kind != opener) {
      error_ = "bad expression, " + std::string(problem);
      return;
    }
    stack_.pop_back();
  }

  void Pop() {
    Word word = std::move(stack_.back());
    stack_.pop_back();
    Reduce(std::move(word));
  }

  static std::string_view NameOf(Op op) {
    switch (op) {
      case Op::kPipe: return "|";
      case Op::kUnion: return ",";
      case Op::kAssign: return "=";
      case Op::kAdd: return "+";
      case Op::kSubtract: return "-";
      case Op::kMultiply: return "*";
      case Op::kDivide: return "/";
      case Op::kAlternative: return "//";
      case Op::kEquals: return "==";
      case Op::kNotEquals: return "!=";
      case Op::kAnd: return "and";
      case Op::kOr: return "or";
      case Op::kCreateMap: return ":";
      default: return "an operator";
    }
  }

  void Reduce(Word word) {
    if (!error_.empty()) return;
    size_t wanted = static_cast<size_t>(word.operands);
    if (done_.size() < wanted) {
      error_ = "'" + std::string(NameOf(word.op->op)) + "' expects " + std::to_string(wanted) +
               " args but there is " + std::to_string(done_.size());
      return;
    }
    int left = 0, right = 0;
    if (wanted >= 1) {
      word.op->right = std::move(done_.back().tree);
      right = done_.back().depth;
      done_.pop_back();
    }
    if (wanted == 2) {
      word.op->left = std::move(done_.back().tree);
      left = done_.back().depth;
      done_.pop_back();
    }
    // Chains of these lean to the right, and are followed by a loop.
    bool chain = word.op->op == Op::kPipe || word.op->op == Op::kUnion || word.op->op == Op::kShortPipe;
    int own = chain ? std::max(left + 1, right) : std::max(left, right) + 1;
    depth_ = std::max(depth_, own);
    done_.push_back({std::move(word.op), own});
  }

  std::vector<Word> words_;
  std::vector<Word> stack_;
  std::vector<Done> done_;
  int depth_ = 0;
  std::string error_;
};

}  // namespace

std::unique_ptr<Expression> ParseExpression(std::string_view text, std::string* error, int depth) {
  if (depth > 20) {
    *error = "bad expression, it is nested too deeply";
    return nullptr;
  }
  std::vector<Word> words;
  if (!Tokenize(text, &words, error, depth)) return nullptr;
  return Parser(Complete(std::move(words))).Run(error);
}

}  // namespace bivalve::commands::yq
