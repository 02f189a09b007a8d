// test and [: the rules for 0 to 4 arguments, and a parser for more (POSIX test, bash manual "test").
#include <optional>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/tests.h"

namespace bivalve::shell {
namespace {

struct FileQuestion {
  std::string op;  // "-e", "-nt"…
  std::string left, right;
};

// One evaluation. Files are asked for through `answers`: a question without an answer yet stops it.
class Expression {
 public:
  Expression(BuiltinCall& call, std::span<const std::string> args, std::vector<bool>& answers)
      : call_(call), args_(args), answers_(answers) {}

  // 0 true, 1 false, 2 error; kMustWait with question() set.
  int Evaluate() {
    bool value = false;
    switch (args_.size()) {
      case 0: value = false; break;
      case 1: value = !args_[0].empty(); break;
      case 2: value = Two(); break;
      case 3: value = Three(); break;
      case 4: value = Four(); break;
      default: value = Whole(); break;
    }
    if (asking_) return kMustWait;
    if (failed_) return 2;
    return !value;
  }
  const FileQuestion& question() const { return *asking_; }

 private:
  const std::string& At(size_t i) const { return args_[i]; }
  bool Fail(std::string text) {
    if (!failed_ && !asking_) call_.Complain(text);
    failed_ = true;
    return false;
  }
  bool Stopped() const { return failed_ || asking_.has_value(); }

  static bool IsUnary(const std::string& op) {
    return op.size() == 2 && op[0] == '-' &&
           (IsFileTest(op[1]) || std::string_view("notvzR").find(op[1]) != std::string_view::npos);
  }
  static bool IsBinary(const std::string& op) {
    static constexpr std::string_view kOps[] = {"=",   "==",  "!=",  "<",   ">",   "-eq", "-ne",
                                                "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef"};
    for (std::string_view one : kOps)
      if (op == one) return true;
    return false;
  }

  bool Two() {
    if (At(0) == "!") return At(1).empty();
    if (IsUnary(At(0))) return Unary(At(0), At(1));
    return Fail(At(0) + ": unary operator expected");
  }

  bool Three() {
    if (IsBinary(At(1))) return Binary(At(0), At(1), At(2));
    if (At(1) == "-a") return !At(0).empty() && !At(2).empty();
    if (At(1) == "-o") return !At(0).empty() || !At(2).empty();
    if (At(0) == "!") {
      args_ = args_.subspan(1);
      return !Two();
    }
    if (At(0) == "(" && At(2) == ")") return !At(1).empty();
    return Fail(At(1) + ": binary operator expected");
  }

  bool Four() {
    if (At(0) == "!") {
      args_ = args_.subspan(1);
      return !Three();
    }
    if (At(0) == "(" && At(3) == ")") {
      args_ = args_.subspan(1, 2);
      return Two();
    }
    return Whole();
  }

  bool Whole() {
    bool value = Or(0);
    if (!Stopped() && pos_ != args_.size())
      return Fail(args_[pos_].starts_with('-') ? "syntax error: `" + std::string(args_[pos_]) + "' unexpected"
                                               : std::string("too many arguments"));
    return value;
  }

  bool Or(int depth) {
    bool value = And(depth);
    while (!Stopped() && pos_ < args_.size() && At(pos_) == "-o") {
      ++pos_;
      bool right = And(depth);
      value = value || right;
    }
    return value;
  }
  bool And(int depth) {
    bool value = Term(depth);
    while (!Stopped() && pos_ < args_.size() && At(pos_) == "-a") {
      ++pos_;
      bool right = Term(depth);
      value = value && right;
    }
    return value;
  }
  bool Term(int depth) {
    bool inverted = false;
    while (pos_ < args_.size() && At(pos_) == "!" && pos_ + 1 < args_.size()) {
      inverted = !inverted;
      ++pos_;
    }
    return Primary(depth) != inverted;
  }
  bool Primary(int depth) {
    if (pos_ >= args_.size()) return Fail("argument expected");
    if (depth > 200) return Fail("too many arguments");
    if (pos_ + 2 < args_.size() && IsBinary(At(pos_ + 1))) {
      bool value = Binary(At(pos_), At(pos_ + 1), At(pos_ + 2));
      pos_ += 3;
      return value;
    }
    if (At(pos_) == "(") {
      ++pos_;
      bool value = Or(depth + 1);
      if (Stopped()) return false;
      if (pos_ >= args_.size()) return Fail(call_.args[0] == "[" ? "`)' expected, found ]" : "`)' expected");
      if (At(pos_) != ")") return Fail("`)' expected, found " + At(pos_));
      ++pos_;
      return value;
    }
    if (pos_ + 1 < args_.size() && IsUnary(At(pos_)) && At(pos_ + 1) != "-a" && At(pos_ + 1) != "-o") {
      bool value = Unary(At(pos_), At(pos_ + 1));
      pos_ += 2;
      return value;
    }
    return !At(pos_++).empty();
  }

  bool Ask(FileQuestion question) {
    if (Stopped()) return false;
    if (asked_ < answers_.size()) return answers_[asked_++];
    asking_ = std::move(question);
    return false;
  }

  bool Unary(const std::string& op, const std::string& value) {
    Shell& shell = call_.shell;
    switch (op[1]) {
      case 'n': return !value.empty();
      case 'z': return value.empty();
      case 'v': return IsVariableSet(shell, value, true);
      case 'o': {
        const OptionEntry* option = FindSetOption(value);
        return option && shell.options.*option->field;
      }
      case 'R': {
        NameId id = shell.vars.names().Find(value);
        const Variable* variable = id == kNoName ? nullptr : shell.vars.Bound(id);
        return variable && variable->Has(kNameref) && !variable->Has(kUnset);
      }
      case 't': {
        int64_t fd;
        if (!ReadNumber(value, &fd) || fd > INT32_MAX) return false;
        kernel::FileRef file = shell.process().Fd(static_cast<int>(fd));
        return file && file->IsTerminal();
      }
      default: return Ask({op, value, {}});
    }
  }

  bool Binary(const std::string& left, const std::string& op, const std::string& right) {
    if (op == "=" || op == "==") return left == right;
    if (op == "!=") return left != right;
    if (op == "<") return left < right;
    if (op == ">") return left > right;
    if (op == "-nt" || op == "-ot" || op == "-ef") return Ask({op, left, right});
    int64_t a, b;
    if (!ReadNumber(left, &a)) return Fail(left + ": integer expression expected");
    if (!ReadNumber(right, &b)) return Fail(right + ": integer expression expected");
    if (op == "-eq") return a == b;
    if (op == "-ne") return a != b;
    if (op == "-lt") return a < b;
    if (op == "-le") return a <= b;
    if (op == "-gt") return a > b;
    return a >= b;
  }

  BuiltinCall& call_;
  std::span<const std::string> args_;
  std::vector<bool>& answers_;
  size_t asked_ = 0;
  size_t pos_ = 0;
  bool failed_ = false;
  std::optional<FileQuestion> asking_;
};

bool Arguments(BuiltinCall& call, std::span<const std::string>* args) {
  *args = std::span<const std::string>(call.args).subspan(1);
  if (call.args[0] != "[") return true;
  if (args->empty() || args->back() != "]") {
    call.Complain("missing `]'");
    return false;
  }
  *args = args->first(args->size() - 1);
  return true;
}

}  // namespace

int TestBuiltin(BuiltinCall& call) {
  std::span<const std::string> args;
  if (!Arguments(call, &args)) return 2;
  std::vector<bool> none;
  return Expression(call, args, none).Evaluate();
}

Task<int> TestBuiltinWaiting(BuiltinCall& call) {
  std::span<const std::string> args;
  if (!Arguments(call, &args)) co_return 2;
  std::vector<bool> answers;
  for (;;) {
    Expression expression(call, args, answers);
    int status = expression.Evaluate();
    if (status != kMustWait) co_return status;
    FileQuestion question = expression.question();
    bool unary = question.right.empty() && question.op.size() == 2;
    auto answer = unary ? co_await call.eval.TestFile(question.op[1], question.left)
                        : co_await call.eval.CompareFiles(question.op, question.left, question.right);
    answers.push_back(answer && *answer);
  }
}

}  // namespace bivalve::shell
