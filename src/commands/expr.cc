// expr: evaluates expressions.
#include <algorithm>

#include "base/utf8.h"
#include "commands/big_integer.h"
#include "commands/command.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: expr EXPRESSION
  or:  expr OPTION
Write the value of EXPRESSION. The status is 0 unless it is empty or 0: then 1; 2 for a wrong expression.

From the weakest to the strongest, with arguments for every operator and operand:
  A | B    A, or B where A is empty or 0
  A & B    A, or 0 where one of them is empty or 0
  A < B, A <= B, A = B, A != B, A >= B, A > B    1 or 0
  A + B, A - B
  A * B, A / B, A % B
  STRING : REGEX, match STRING REGEX   what the group, or how much the whole of the basic regular expression
                                       matches at the begin of STRING
  substr STRING POS LENGTH   counted from 1
  index STRING CHARS         where the first of CHARS stands in STRING, or 0
  length STRING
  + TOKEN                    TOKEN as a string, even if it is an operator
  ( EXPRESSION )
)",
    .options = {},
    .error_status = 2,
};

class Value {
 public:
  Value() = default;
  explicit Value(std::string text) : text_(std::move(text)) {}
  explicit Value(BigInteger number) : number_(std::move(number)) {}
  static Value Number(uint64_t number) { return Value(BigInteger(number)); }

  std::string Text() const { return number_ ? number_->Text() : text_; }
  std::optional<BigInteger> ToNumber() const { return number_ ? number_ : BigInteger::Parse(text_); }
  // Empty, or nothing but zeros with an optional minus.
  bool IsNull() const {
    if (number_) return number_->IsZero();
    if (text_.empty()) return true;
    std::string_view rest = text_;
    if (rest[0] == '-') rest.remove_prefix(1);
    return !rest.empty() && rest.find_first_not_of('0') == std::string_view::npos;
  }

 private:
  std::string text_;
  std::optional<BigInteger> number_;
};

// The byte where character `n` (from 0) begins.
size_t CharOffset(std::string_view text, uint64_t n) {
  size_t at = 0;
  while (n-- > 0 && at < text.size()) at += DecodeUtf8(text.substr(at)).length;
  return at;
}

class Evaluator {
 public:
  Evaluator(std::span<const std::string> args, Meter& meter) : args_(args), meter_(meter) {}

  // After an error the value is of no use.
  Value Run() {
    Value value = Or(true);
    if (error.empty() && next_ < args_.size())
      return Fail("syntax error: unexpected argument " + Quote(args_[next_]));
    return value;
  }

  std::string error;

 private:
  static constexpr int kMaxDepth = 400;

  Value Fail(std::string text) {
    if (error.empty()) error = std::move(text);
    next_ = args_.size();
    return {};
  }
  bool Take(std::string_view word) {
    if (next_ >= args_.size() || args_[next_] != word) return false;
    ++next_;
    return true;
  }

  Value Or(bool evaluate) {
    Value left = And(evaluate);
    while (Take("|")) {
      Value right = And(evaluate && left.IsNull());
      if (left.IsNull()) left = right.IsNull() ? Value::Number(0) : std::move(right);
    }
    return left;
  }

  Value And(bool evaluate) {
    Value left = Relation(evaluate);
    while (Take("&")) {
      Value right = Relation(evaluate && !left.IsNull());
      if (left.IsNull() || right.IsNull()) left = Value::Number(0);
    }
    return left;
  }

  Value Relation(bool evaluate) {
    constexpr std::string_view kOperators[] = {"<", "<=", "=", "==", "!=", ">=", ">"};
    Value left = Sum(evaluate);
    for (;;) {
      size_t which = 0;
      while (which < std::size(kOperators) && !Take(kOperators[which])) ++which;
      if (which == std::size(kOperators)) return left;
      Value right = Sum(evaluate);
      if (!evaluate) continue;
      auto a = left.ToNumber(), b = right.ToNumber();
      int order = a && b ? BigInteger::Compare(*a, *b) : left.Text().compare(right.Text());
      bool holds[] = {order < 0, order <= 0, order == 0, order == 0, order != 0, order >= 0, order > 0};
      left = Value::Number(holds[which]);
    }
  }

  Value Sum(bool evaluate) {
    Value left = Product(evaluate);
    for (;;) {
      bool plus = Take("+");
      if (!plus && !Take("-")) return left;
      Value right = Product(evaluate);
      if (!evaluate || !error.empty()) continue;
      auto a = left.ToNumber(), b = right.ToNumber();
      if (!a || !b) return Fail("non-integer argument");
      left = Value(plus ? BigInteger::Add(*a, *b) : BigInteger::Subtract(*a, *b));
      meter_.SpendBytes(left.Text().size());
    }
  }

  Value Product(bool evaluate) {
    Value left = Match(evaluate);
    for (;;) {
      char op = Take("*") ? '*' : Take("/") ? '/' : Take("%") ? '%' : '\0';
      if (!op) return left;
      Value right = Match(evaluate);
      if (!evaluate || !error.empty()) continue;
      auto a = left.ToNumber(), b = right.ToNumber();
      if (!a || !b) return Fail("non-integer argument");
      if (op != '*' && b->IsZero()) return Fail("division by zero");
      if (op == '*') {
        left = Value(BigInteger::Multiply(*a, *b, meter_));
      } else {
        BigInteger remainder;
        BigInteger quotient = BigInteger::Divide(*a, *b, &remainder, meter_);
        left = Value(op == '/' ? std::move(quotient) : std::move(remainder));
      }
    }
  }

  Value Match(bool evaluate) {
    Value left = Function(evaluate);
    while (Take(":")) {
      Value right = Function(evaluate);
      if (evaluate && error.empty()) left = Apply(left, right);
    }
    return left;
  }

  Value Apply(const Value& text, const Value& pattern) {
    auto regex =
        regex::Regex::Compile(pattern.Text(), {.syntax = regex::PosixSyntax::kBasic, .strict = false});
    if (!regex) return Fail(std::string(regex.error().Message()));
    std::string subject = text.Text();
    std::vector<regex::Span> match;
    bool found = (*regex)->Search(subject, 0, meter_, &match) && match[0].begin == 0;
    if ((*regex)->groups() == 0)
      return Value::Number(found ? CountUtf8(std::string_view(subject).substr(0, match[0].end)) : 0);
    if (!found || match[1].begin == regex::Regex::kNone) return Value(std::string());
    return Value(subject.substr(match[1].begin, match[1].end - match[1].begin));
  }

  Value Function(bool evaluate) {
    if (++depth_ > kMaxDepth) return Fail("expression is nested too deeply");
    Value value = FunctionInside(evaluate);
    --depth_;
    return value;
  }

  Value FunctionInside(bool evaluate) {
    if (Take("+")) {
      if (next_ >= args_.size()) return Missing();
      return Value(args_[next_++]);
    }
    if (Take("length")) {
      Value text = Function(evaluate);
      return Value::Number(CountUtf8(text.Text()));
    }
    if (Take("match")) {
      Value text = Function(evaluate);
      Value pattern = Function(evaluate);
      return evaluate && error.empty() ? Apply(text, pattern) : text;
    }
    if (Take("index")) {
      std::string text = Function(evaluate).Text(), chars = Function(evaluate).Text();
      return Value::Number(Index(text, chars));
    }
    if (Take("substr")) {
      std::string text = Function(evaluate).Text();
      auto from = Function(evaluate).ToNumber(), count = Function(evaluate).ToNumber();
      if (!from || !count || from->IsNegative() || from->IsZero() || count->IsNegative())
        return Value(std::string());
      auto begin_at = from->ToUnsigned(), length = count->ToUnsigned();
      if (!begin_at) return Value(std::string());
      size_t begin = CharOffset(text, *begin_at - 1);
      std::string_view rest = std::string_view(text).substr(begin);
      return Value(std::string(rest.substr(0, CharOffset(rest, length.value_or(UINT64_MAX)))));
    }
    return Operand(evaluate);
  }

  uint64_t Index(std::string_view text, std::string_view chars) {
    uint64_t place = 0;
    for (size_t at = 0; at < text.size();) {
      size_t length = DecodeUtf8(text.substr(at)).length;
      ++place;
      meter_.SpendBytes(chars.size());
      for (size_t i = 0; i < chars.size();) {
        size_t other = DecodeUtf8(chars.substr(i)).length;
        if (text.substr(at, length) == chars.substr(i, other)) return place;
        i += other;
      }
      at += length;
    }
    return 0;
  }

  Value Missing() { return Fail("syntax error: missing argument after " + Quote(args_[next_ - 1])); }

  Value Operand(bool evaluate) {
    if (next_ >= args_.size()) return Missing();
    if (Take("(")) {
      Value value = Or(evaluate);
      if (!error.empty()) return {};
      if (next_ >= args_.size()) return Fail("syntax error: expecting ')' after " + Quote(args_[next_ - 1]));
      if (!Take(")")) return Fail("syntax error: expecting ')' instead of " + Quote(args_[next_]));
      return value;
    }
    if (Take(")")) return Fail("syntax error: unexpected ')'");
    return Value(args_[next_++]);
  }

  std::span<const std::string> args_;
  Meter& meter_;
  size_t next_ = 0;
  int depth_ = 0;
};

}  // namespace

Task<int> ExprMain(Process& process) {
  Command command(process, kUsage);
  std::span<const std::string> args = command.args();
  if (args.size() == 1 && args[0].starts_with("--") && args[0].size() > 2) {
    ParsedArgs parsed = ParseOptions(args, kUsage);
    if (parsed.help || parsed.version) {
      (void)co_await command.Parse();
      co_return command.status;
    }
  }
  if (!args.empty() && args[0] == "--") args = args.subspan(1);
  if (args.empty()) {
    co_await command.ReportUsage("missing operand");
    co_return command.status;
  }
  Evaluator evaluator(args, command.machine);
  Value value = evaluator.Run();
  if (!evaluator.error.empty()) {
    co_await command.Report(evaluator.error, 2);
    co_return command.status;
  }
  (void)co_await command.out.Write(value.Text() + "\n");
  command.status = value.IsNull();
  command.write_error_status = 3;
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
