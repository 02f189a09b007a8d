#include "commands/xan/moonblade.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "regex/perl_regex.h"

namespace bivalve::commands::xan {

Value Value::Of(bool value) {
  Value made;
  made.type = Type::kBool;
  made.truth = value;
  return made;
}
Value Value::Of(double value) {
  Value made;
  made.type = Type::kNumber;
  made.number = value;
  return made;
}
Value Value::Of(std::string value) {
  Value made;
  made.type = Type::kString;
  made.text = std::move(value);
  return made;
}
Value Value::OfField(std::string_view field) {
  if (field.empty()) return {};
  if (field == "true" || field == "TRUE") return Of(true);
  if (field == "false" || field == "FALSE") return Of(false);
  if (auto number = NumberOf(field)) return Of(*number);
  return Of(std::string(field));
}

bool Value::IsTrue() const {
  switch (type) {
    case Type::kNull: return false;
    case Type::kBool: return truth;
    case Type::kNumber: return number != 0 && !std::isnan(number);
    case Type::kString: return !text.empty();
    default: return true;
  }
}

std::string Value::ToText() const {
  switch (type) {
    case Type::kNull: return "";
    case Type::kBool: return truth ? "true" : "false";
    case Type::kNumber: return NumberText(number);
    case Type::kString: return text;
    case Type::kList: {
      std::string out;
      for (size_t i = 0; i < items.size(); ++i) out += (i ? "," : "") + items[i].ToText();
      return out;
    }
  }
  return "";
}

double Value::ToNumber() const {
  if (type == Type::kNumber) return number;
  return LeadingNumber(ToText());
}

struct Moonblade::Expr {
  enum class Type : uint8_t { kValue, kColumn, kCurrent, kCall, kList } type = Type::kValue;
  Value value;
  int column = -1;
  std::string name;
  std::vector<std::unique_ptr<Expr>> args;
};

Moonblade::Named::Named() = default;
Moonblade::Named::~Named() = default;
Moonblade::Named::Named(Named&&) noexcept = default;

namespace {

using Expr = Moonblade::Expr;
using Tree = std::unique_ptr<Expr>;

constexpr int kMaxDepth = 100;

struct Operator {
  std::string_view sign;
  std::string_view call;
  int strength;
  bool right = false;
};
constexpr Operator kOperators[] = {
    {"**", "pow", 8, true}, {"++", "concat", 6}, {"//", "idiv", 7}, {"==", "==", 4}, {"!=", "!=", 4},
    {"<=", "<=", 5},        {">=", ">=", 5},     {"&&", "and", 3},  {"||", "or", 2}, {"+", "add", 6},
    {"-", "sub", 6},        {"*", "mul", 7},     {"/", "div", 7},   {"%", "mod", 7}, {"<", "<", 5},
    {">", ">", 5},          {"|", "|", 1},
};
constexpr Operator kWords[] = {
    {"and", "and", 3}, {"or", "or", 2}, {"eq", "eq", 4}, {"ne", "ne", 4}, {"lt", "lt", 5},
    {"le", "le", 5},   {"gt", "gt", 5}, {"ge", "ge", 5}, {"in", "in", 5}, {"not in", "not in", 5},
};

bool IsWord(char c) {
  return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c & 0x80);
}

class Parser {
 public:
  Parser(std::string_view text, const Row& header) : text_(text), header_(header) {}

  std::vector<Moonblade::Named> Run(std::string* error) {
    std::vector<Moonblade::Named> out;
    do {
      Blanks();
      size_t from = at_;
      Moonblade::Named named;
      named.tree = Expression(0, 0);
      if (!error_.empty()) break;
      size_t end = at_;
      while (end > from && text_[end - 1] == ' ') --end;
      named.name = std::string(text_.substr(from, end - from));
      Blanks();
      if (Word("as")) {
        Blanks();
        if (Peek() == '"' || Peek() == '\'') {
          named.name = Quoted();
        } else {
          size_t start = at_;
          while (at_ < text_.size() && IsWord(text_[at_])) ++at_;
          named.name = std::string(text_.substr(start, at_ - start));
        }
        Blanks();
      }
      out.push_back(std::move(named));
    } while (Take(','));
    if (error_.empty() && at_ < text_.size()) Fail();
    *error = error_;
    if (!error_.empty()) out.clear();
    return out;
  }

 private:
  char Peek(size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  void Blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n')) ++at_;
  }
  bool Take(char c) {
    Blanks();
    if (Peek() != c) return false;
    ++at_;
    return true;
  }
  bool Word(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    if (at_ + word.size() < text_.size() && IsWord(text_[at_ + word.size()])) return false;
    at_ += word.size();
    return true;
  }
  void Fail() {
    if (!error_.empty()) return;
    error_ = at_ < text_.size() ? "Unexpected token: " + std::string(text_.substr(at_, 1))
                                : "Unexpected token: eof ()";
  }
  std::string Quoted() {
    char quote = text_[at_++];
    std::string out;
    while (at_ < text_.size() && text_[at_] != quote) {
      char c = text_[at_++];
      if (c == '\\' && at_ < text_.size()) {
        c = text_[at_++];
        c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
      }
      out += c;
    }
    if (at_ >= text_.size())
      error_ = "Unterminated string";
    else
      ++at_;
    return out;
  }

  static Tree Make(Expr::Type type) {
    auto made = std::make_unique<Expr>();
    made->type = type;
    return made;
  }
  static Tree Literal(Value value) {
    Tree made = Make(Expr::Type::kValue);
    made->value = std::move(value);
    return made;
  }
  static Tree Call(std::string_view name, Tree first, Tree second = nullptr) {
    Tree made = Make(Expr::Type::kCall);
    made->name = name;
    made->args.push_back(std::move(first));
    if (second) made->args.push_back(std::move(second));
    return made;
  }

  const Operator* Infix() {
    Blanks();
    std::string_view rest = text_.substr(at_);
    for (const Operator& one : kWords) {
      if (!rest.starts_with(one.sign)) continue;
      if (rest.size() > one.sign.size() && IsWord(rest[one.sign.size()])) continue;
      return &one;
    }
    for (const Operator& one : kOperators)
      if (rest.starts_with(one.sign)) return &one;
    return nullptr;
  }

  Tree Expression(int least, int depth) {
    if (depth > kMaxDepth) {
      error_ = "nested too deeply";
      return Literal({});
    }
    Tree left = Postfix(depth);
    while (error_.empty()) {
      const Operator* found = Infix();
      if (!found || found->strength < least) break;
      at_ += found->sign.size();
      Tree right = Expression(found->strength + (found->right || found->call == "|" ? 0 : 1), depth + 1);
      if (!error_.empty()) break;
      if (found->call == "|") {
        left = Piped(std::move(left), std::move(right));
      } else if (found->call == "in" || found->call == "not in") {
        left = Call("contains", std::move(right), std::move(left));
        if (found->call == "not in") left = Call("not", std::move(left));
      } else {
        left = Call(found->call, std::move(left), std::move(right));
      }
      if (++operators_ > 10'000) error_ = "expression too long";
    }
    return left;
  }

  static int Underscores(const Expr& tree) {
    int count = tree.type == Expr::Type::kCurrent;
    for (const Tree& arg : tree.args) count += Underscores(*arg);
    return count;
  }
  static void Fill(Tree& tree, Tree& with) {
    if (tree->type == Expr::Type::kCurrent) {
      tree = std::move(with);
      return;
    }
    for (Tree& arg : tree->args)
      if (with) Fill(arg, with);
  }
  // a | f is f(a), a | f(_, 1) is f(a, 1).
  Tree Piped(Tree left, Tree right) {
    if (right->type == Expr::Type::kColumn) return Call(right->name, std::move(left));
    if (Underscores(*right) == 1) Fill(right, left);
    return right;
  }

  Tree Postfix(int depth) {
    Tree left = Prefix(depth);
    while (error_.empty()) {
      if (Peek() == '.' && IsWord(Peek(1))) {
        ++at_;
        std::string name = Identifier();
        if (Peek() == '(') {
          Tree call = Make(Expr::Type::kCall);
          call->name = Lower(name);
          call->args.push_back(std::move(left));
          Arguments(*call, depth);
          left = std::move(call);
        } else {
          left = Call("get", std::move(left), Literal(Value::OfField(name)));
        }
      } else if (Peek() == '[') {
        ++at_;
        Blanks();
        Tree made = Make(Expr::Type::kCall);
        made->args.push_back(std::move(left));
        if (Take(':')) {
          made->name = "slice";
          made->args.push_back(Literal(Value::Of(0.0)));
          Blanks();
          if (Peek() != ']') made->args.push_back(Expression(0, depth + 1));
        } else {
          made->name = "get";
          made->args.push_back(Expression(0, depth + 1));
          if (Take(':')) {
            made->name = "slice";
            Blanks();
            if (Peek() != ']') made->args.push_back(Expression(0, depth + 1));
          }
        }
        if (!Take(']')) Fail();
        left = std::move(made);
      } else {
        break;
      }
    }
    return left;
  }

  std::string Identifier() {
    size_t from = at_;
    while (at_ < text_.size() && IsWord(text_[at_])) ++at_;
    return std::string(text_.substr(from, at_ - from));
  }
  static std::string Lower(std::string text) {
    for (char& c : text)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
    return text;
  }

  void Arguments(Expr& call, int depth) {
    ++at_;
    Blanks();
    if (Take(')')) return;
    do {
      call.args.push_back(Expression(0, depth + 1));
      if (!error_.empty()) return;
    } while (Take(','));
    if (!Take(')')) Fail();
  }

  Tree Prefix(int depth) {
    Blanks();
    char c = Peek();
    if (depth > kMaxDepth) {
      error_ = "nested too deeply";
      return Literal({});
    }
    if ((c >= '0' && c <= '9') || (c == '.' && Peek(1) >= '0' && Peek(1) <= '9')) {
      size_t from = at_;
      while (at_ < text_.size() &&
             ((text_[at_] >= '0' && text_[at_] <= '9') || text_[at_] == '.' || text_[at_] == '_' ||
              (text_[at_] | 32) == 'e' ||
              ((text_[at_] == '-' || text_[at_] == '+') && (text_[at_ - 1] | 32) == 'e')))
        ++at_;
      std::string digits(text_.substr(from, at_ - from));
      std::erase(digits, '_');
      return Literal(Value::Of(LeadingNumber(digits)));
    }
    if (c == '"' || c == '\'' || c == '`') return Literal(Value::Of(Quoted()));
    if (c == '-') {
      ++at_;
      return Call("neg", Postfix(depth + 1));
    }
    if (c == '!') {
      ++at_;
      return Call("not", Postfix(depth + 1));
    }
    if (c == '(') {
      ++at_;
      Tree inner = Expression(0, depth + 1);
      if (!Take(')')) Fail();
      return inner;
    }
    if (c == '[') {
      ++at_;
      Tree list = Make(Expr::Type::kList);
      if (Take(']')) return list;
      do {
        list->args.push_back(Expression(0, depth + 1));
        if (!error_.empty()) return list;
      } while (Take(','));
      if (!Take(']')) Fail();
      return list;
    }
    if (c == '/') {
      // A regular expression, as a string.
      size_t end = text_.find('/', at_ + 1);
      if (end == std::string_view::npos) Fail();
      if (!error_.empty()) return Literal({});
      std::string pattern(text_.substr(at_ + 1, end - at_ - 1));
      at_ = end + 1;
      if (Peek() == 'i') pattern = "(?i)" + pattern, ++at_;
      return Literal(Value::Of(pattern));
    }
    if (!IsWord(c)) {
      Fail();
      return Literal({});
    }
    std::string name = Identifier();
    if (name == "true" || name == "false") return Literal(Value::Of(name == "true"));
    if (name == "null") return Literal({});
    if (name == "_") return Make(Expr::Type::kCurrent);
    if (Peek() == '?') ++at_;
    if (Peek() == '(') {
      Tree call = Make(Expr::Type::kCall);
      call->name = Lower(name);
      Arguments(*call, depth);
      if (call->name == "col" && call->args.size() == 1 && call->args[0]->type == Expr::Type::kValue) {
        call->type = Expr::Type::kColumn;
        call->name = call->args[0]->value.ToText();
        call->args.clear();
        call->column = ColumnOf(call->name);
      }
      return call;
    }
    Tree column = Make(Expr::Type::kColumn);
    column->name = name;
    column->column = ColumnOf(name);
    return column;
  }

  int ColumnOf(std::string_view name) const {
    for (size_t i = 0; i < header_.size(); ++i)
      if (header_[i] == name) return static_cast<int>(i);
    return -1;
  }

  const std::string_view text_;
  const Row& header_;
  size_t at_ = 0;
  int operators_ = 0;
  std::string error_;
};

// null < false < true < numbers < strings < lists.
int Rank(const Value& value) {
  switch (value.type) {
    case Value::Type::kNull: return 0;
    case Value::Type::kBool: return value.truth ? 2 : 1;
    case Value::Type::kNumber: return 3;
    case Value::Type::kString: return 4;
    default: return 5;
  }
}

int Compare(const Value& a, const Value& b, int depth = 0) {
  int ranks = Rank(a) - Rank(b);
  if (ranks) return ranks;
  if (a.type == Value::Type::kNumber) return a.number < b.number ? -1 : a.number > b.number;
  if (a.type == Value::Type::kString) return a.text.compare(b.text);
  if (depth > kMaxDepth) return 0;
  for (size_t i = 0; i < a.items.size() && i < b.items.size(); ++i)
    if (int order = Compare(a.items[i], b.items[i], depth + 1)) return order;
  return static_cast<int>(a.items.size()) - static_cast<int>(b.items.size());
}

std::string ReplaceAll(std::string_view text, std::string_view pattern, std::string_view with, Meter& meter) {
  auto compiled = regex::PerlRegex::Compile(pattern, regex::PerlOptions{});
  if (!compiled) return std::string(text);
  std::string out;
  size_t done = 0, at = 0;
  std::vector<regex::Span> groups;
  while (at <= text.size() && (*compiled)->SearchGroups(text, at, meter, &groups)) {
    out += text.substr(done, groups[0].begin - done);
    out += with;
    done = groups[0].end;
    at = groups[0].end == groups[0].begin ? groups[0].end + 1 : groups[0].end;
    if (!meter.HoldMore(out, with.size())) break;
  }
  if (done < text.size()) out += text.substr(done);
  return out;
}

struct Caller {
  const Row& row;
  int64_t index;
  int current;
  Meter& meter;

  Value Eval(const Expr& expr, int depth) {
    if (depth > 2 * kMaxDepth + 20 || !meter.Spend(2)) return {};
    switch (expr.type) {
      case Expr::Type::kValue: return expr.value;
      case Expr::Type::kCurrent: return Column(current);
      case Expr::Type::kColumn: return Column(expr.column);
      case Expr::Type::kList: {
        Value list;
        list.type = Value::Type::kList;
        for (const Tree& arg : expr.args) list.items.push_back(Eval(*arg, depth + 1));
        return list;
      }
      case Expr::Type::kCall: return Call(expr, depth);
    }
    return {};
  }
  Value Column(int column) const {
    if (column < 0 || column >= static_cast<int>(row.size())) return {};
    return Value::OfField(row[static_cast<size_t>(column)]);
  }

  Value Call(const Expr& expr, int depth) {
    const std::string& name = expr.name;
    auto arg = [&](size_t i) { return i < expr.args.size() ? Eval(*expr.args[i], depth + 1) : Value(); };
    // Not all of their arguments are looked at.
    if (name == "if") return arg(0).IsTrue() ? arg(1) : arg(2);
    if (name == "and") return Value::Of(arg(0).IsTrue() && arg(1).IsTrue());
    if (name == "or") return Value::Of(arg(0).IsTrue() || arg(1).IsTrue());
    if (name == "coalesce") {
      for (size_t i = 0; i < expr.args.size(); ++i) {
        Value one = arg(i);
        bool empty = one.IsNull() || (one.type == Value::Type::kString && one.text.empty());
        if (!empty || i + 1 == expr.args.size()) return one;
      }
      return {};
    }
    if (name == "index") return Value::Of(static_cast<double>(index));
    Value a = arg(0), b = arg(1);
    if (name == "not") return Value::Of(!a.IsTrue());
    if (name == "==") return Value::Of(Compare(a, b) == 0);
    if (name == "!=") return Value::Of(Compare(a, b) != 0);
    // Nothing is neither below a value nor above it.
    bool ordered = a.IsNull() == b.IsNull();
    if (name == "<") return Value::Of(ordered && Compare(a, b) < 0);
    if (name == "<=") return Value::Of(ordered && Compare(a, b) <= 0);
    if (name == ">") return Value::Of(ordered && Compare(a, b) > 0);
    if (name == ">=") return Value::Of(ordered && Compare(a, b) >= 0);
    if (name.size() == 2) {
      int order = a.ToText().compare(b.ToText());
      if (name == "eq") return Value::Of(order == 0);
      if (name == "ne") return Value::Of(order != 0);
      if (name == "lt") return Value::Of(order < 0);
      if (name == "le") return Value::Of(order <= 0);
      if (name == "gt") return Value::Of(order > 0);
      if (name == "ge") return Value::Of(order >= 0);
    }
    if (name == "isnull") return Value::Of(a.IsNull());
    if (name == "isempty") return Value::Of(a.type == Value::Type::kString && a.text.empty());
    if (name == "add" || name == "concat") return Sum(a, b);
    Value made;
    if (Arithmetic(name, a, b, &made) || Text(expr, a, b, depth, &made)) return made;
    return {};
  }

  static Value Sum(const Value& a, const Value& b) {
    if (a.IsNull()) return b;
    if (b.IsNull()) return a;
    if (a.type == Value::Type::kNumber && b.type == Value::Type::kNumber)
      return Value::Of(a.number + b.number);
    if (a.type == Value::Type::kString && b.type == Value::Type::kString) return Value::Of(a.text + b.text);
    if (a.type == Value::Type::kList && b.type == Value::Type::kList) {
      Value list = a;
      list.items.insert(list.items.end(), b.items.begin(), b.items.end());
      return list;
    }
    return Value::Of(a.ToText() + b.ToText());
  }

  static bool Arithmetic(std::string_view name, const Value& a, const Value& b, Value* made) {
    bool one = a.type == Value::Type::kNumber, two = one && b.type == Value::Type::kNumber;
    double x = a.number, y = b.number;
    struct Unary {
      std::string_view name;
      double (*call)(double);
    };
    constexpr Unary kUnary[] = {
        {"neg", [](double v) { return -v; }},
        {"abs", [](double v) { return std::fabs(v); }},
        {"floor", [](double v) { return std::floor(v); }},
        {"ceil", [](double v) { return std::ceil(v); }},
        {"round", [](double v) { return std::floor(v + 0.5); }},
        {"sqrt", [](double v) { return std::sqrt(v); }},
        {"log", [](double v) { return std::log(v); }},
        {"log10", [](double v) { return std::log10(v); }},
        {"log2", [](double v) { return std::log2(v); }},
        {"exp", [](double v) { return std::exp(v); }},
        {"sin", [](double v) { return std::sin(v); }},
        {"cos", [](double v) { return std::cos(v); }},
        {"tan", [](double v) { return std::tan(v); }},
        {"asin", [](double v) { return std::asin(v); }},
        {"acos", [](double v) { return std::acos(v); }},
        {"atan", [](double v) { return std::atan(v); }},
    };
    for (const Unary& unary : kUnary) {
      if (unary.name != name) continue;
      *made = one ? Value::Of(unary.call(x)) : Value();
      return true;
    }
    bool known = true;
    double result = 0;
    if (name == "sub")
      result = x - y;
    else if (name == "mul")
      result = x * y;
    else if (name == "div")
      result = x / y, two = two && y != 0;
    else if (name == "idiv")
      result = std::floor(x / y), two = two && y != 0;
    else if (name == "mod")
      result = std::fmod(std::trunc(x), std::trunc(y)), two = two && std::trunc(y) != 0;
    else if (name == "pow")
      result = std::pow(x, y);
    else
      known = false;
    if (known) *made = two ? Value::Of(result) : Value();
    return known;
  }

  bool Text(const Expr& expr, const Value& a, const Value& b, int depth, Value* made) {
    const std::string& name = expr.name;
    bool string = a.type == Value::Type::kString;
    std::string text = a.ToText();
    meter.SpendBytes(text.size());
    auto set = [&](Value value) {
      *made = std::move(value);
      return true;
    };
    if (name == "len" || name == "length") {
      if (a.type == Value::Type::kList) return set(Value::Of(static_cast<double>(a.items.size())));
      if (a.type == Value::Type::kNumber) return set(Value::Of(std::fabs(a.number)));
      return set(Value::Of(static_cast<double>(CountUtf8(text))));
    }
    if (name == "upper" || name == "lower") {
      if (a.IsNull()) return true;
      for (char& c : text)
        if (name == "upper" ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z') c = static_cast<char>(c ^ 32);
      return set(Value::Of(text));
    }
    if (name == "trim" || name == "ltrim" || name == "rtrim") {
      if (!string) return set(a);
      size_t from = 0, end = text.size();
      auto blank = [&](size_t i) { return text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r'); };
      if (name != "rtrim")
        while (from < end && blank(from)) ++from;
      if (name != "ltrim")
        while (end > from && blank(end - 1)) --end;
      return set(Value::Of(text.substr(from, end - from)));
    }
    if (name == "split") {
      Value list;
      list.type = Value::Type::kList;
      std::string separator = b.ToText();
      std::string_view rest = text;
      for (;;) {
        size_t end = separator.empty() ? std::min<size_t>(1, rest.size()) : rest.find(separator);
        bool last = end == std::string_view::npos || (separator.empty() && rest.size() <= 1);
        list.items.push_back(Value::Of(std::string(rest.substr(0, last ? rest.size() : end))));
        if (last || !meter.Spend(1)) break;
        rest.remove_prefix(end + separator.size());
      }
      return set(list);
    }
    if (name == "join") {
      std::string out, separator = b.ToText();
      for (size_t i = 0; i < a.items.size(); ++i) out += (i ? separator : "") + a.items[i].ToText();
      return set(Value::Of(out));
    }
    if (name == "startswith") return set(Value::Of(text.starts_with(b.ToText())));
    if (name == "endswith") return set(Value::Of(text.ends_with(b.ToText())));
    if (name == "contains") {
      if (a.type != Value::Type::kList) return set(Value::Of(text.find(b.ToText()) != std::string::npos));
      bool found = false;
      for (const Value& item : a.items) found = found || Compare(item, b) == 0;
      return set(Value::Of(found));
    }
    if (name == "match" || name == "test") {
      auto compiled = regex::PerlRegex::Compile(b.ToText(), regex::PerlOptions{});
      return set(Value::Of(compiled && (*compiled)->Search(text, 0, meter).has_value()));
    }
    if (name == "replace") {
      Value with = expr.args.size() > 2 ? Eval(*expr.args[2], depth + 1) : Value();
      return set(Value::Of(ReplaceAll(text, b.ToText(), with.ToText(), meter)));
    }
    if (name == "substr" || name == "slice") {
      Value third = expr.args.size() > 2 ? Eval(*expr.args[2], depth + 1) : Value();
      double size = a.type == Value::Type::kList ? static_cast<double>(a.items.size())
                                                 : static_cast<double>(text.size());
      double from = b.type == Value::Type::kNumber ? b.number : 0;
      double to = third.type == Value::Type::kNumber ? third.number + (name == "substr" ? from : 0) : size;
      if (from < 0) from += size;
      if (to < 0) to += size;
      from = std::clamp(from, 0.0, size);
      to = std::clamp(to, from, size);
      if (a.type == Value::Type::kList) {
        Value list;
        list.type = Value::Type::kList;
        list.items.assign(a.items.begin() + static_cast<ptrdiff_t>(from),
                          a.items.begin() + static_cast<ptrdiff_t>(to));
        return set(list);
      }
      return set(Value::Of(text.substr(static_cast<size_t>(from), static_cast<size_t>(to - from))));
    }
    if (name == "first" || name == "last" || name == "get") {
      double at = name == "last" ? -1 : name == "first" ? 0 : b.number;
      if (a.type != Value::Type::kList) return true;
      if (at < 0) at += static_cast<double>(a.items.size());
      if (at >= 0 && at < static_cast<double>(a.items.size())) *made = a.items[static_cast<size_t>(at)];
      return true;
    }
    if (name == "min" || name == "max") {
      std::vector<Value> all = a.items;
      if (a.type != Value::Type::kList)
        for (const Tree& arg : expr.args) all.push_back(Eval(*arg, depth + 1));
      for (const Value& one : all) {
        int order = made->IsNull() ? 0 : Compare(one, *made);
        if (made->IsNull() || (name == "min" ? order < 0 : order > 0)) *made = one;
      }
      return true;
    }
    if (name == "tonumber") {
      auto number = NumberOf(text);
      return set(number ? Value::Of(*number) : Value());
    }
    if (name == "tostring" || name == "fmt" || name == "format") return set(Value::Of(text));
    if (name == "type") {
      constexpr std::string_view kNames[] = {"null", "boolean", "number", "string", "array"};
      return set(Value::Of(std::string(kNames[static_cast<size_t>(a.type)])));
    }
    return false;
  }
};

}  // namespace

std::vector<Moonblade::Named> Moonblade::Parse(std::string_view text, const Row& header, std::string* error) {
  return Parser(text, header).Run(error);
}

Value Moonblade::Evaluate(const Expr& expr, const Row& row, int64_t index, int current, Meter& meter) {
  return Caller{row, index, current, meter}.Eval(expr, 0);
}

}  // namespace bivalve::commands::xan
