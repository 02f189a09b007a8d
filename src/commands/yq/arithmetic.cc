// Operators between two nodes: sums, products, merges, comparisons, logic.
#include <algorithm>
#include <cmath>

#include "commands/star_match.h"
#include "commands/yq/evaluator.h"

namespace bivalve::commands::yq {

Nodes Evaluator::Cross(const Context& context, const Expression& e, Calculation calculate, bool when_empty) {
  bool together = true;
  for (const Node* node : context.nodes) together = together && node->together;
  if (together) return CrossOnce(context, e, calculate, when_empty);
  Nodes out;
  for (Node* node : context.nodes) {
    Nodes one = CrossOnce(context.With({node}), e, calculate, when_empty);
    if (Failed()) return {};
    out.insert(out.end(), one.begin(), one.end());
  }
  return out;
}

Nodes Evaluator::CrossOnce(const Context& context, const Expression& e, Calculation calculate,
                           bool when_empty) {
  Nodes out;
  Nodes left = Eval(context, e.left.get());
  if (Failed()) return {};
  if (left.empty() && when_empty) left.push_back(nullptr);
  for (Node* one : left) {
    if (e.op == Op::kAlternative && one && IsTruthy(one)) {
      out.push_back(one);
      continue;
    }
    Nodes right = Eval(context, e.right.get());
    if (Failed()) return {};
    if (right.empty() && when_empty) right.push_back(nullptr);
    for (Node* other : right) {
      if (!pool_.meter.Spend(2)) return Fail("stopped");
      Node* made = (this->*calculate)(context, e, one, other);
      if (Failed()) return {};
      if (made) out.push_back(made);
    }
  }
  return out;
}

namespace {

bool IsNumber(std::string_view tag) { return tag == "!!int" || tag == "!!float"; }

// An integer in the notation of another.
std::string FormatLike(std::string_view like, int64_t value) {
  std::string_view digits = like;
  bool sign = digits.starts_with('-');
  if (sign) digits.remove_prefix(1);
  char text[32];
  if (digits.starts_with("0x") || digits.starts_with("0X")) {
    std::snprintf(text, sizeof text, digits[1] == 'x' ? "0x%llX" : "0x%llX",
                  static_cast<unsigned long long>(value));
    return text;
  }
  if (digits.starts_with("0o")) {
    std::snprintf(text, sizeof text, "0o%llo", static_cast<unsigned long long>(value));
    return text;
  }
  return std::to_string(value);
}

}  // namespace

Node* Evaluator::Add(const Context& context, const Expression&, Node* left, Node* right) {
  if (left->kind == Kind::kAlias && left->alias) left = left->alias;
  if (right->kind == Kind::kAlias && right->alias) right = right->alias;
  if (left->IsNull()) return pool_.CopyAt(left, right);
  Node* made = pool_.Copy(left, false);
  auto wrong = [&] {
    Fail(right->tag + " (" + NicePath(right) + ") cannot be added to a " + left->tag + " (" + NicePath(left) +
         ")");
    return nullptr;
  };
  if (left->kind == Kind::kMap) {
    if (right->IsNull()) return pool_.Copy(left);
    if (right->kind != Kind::kMap) return wrong();
    if (left->content.empty()) made->style = kPlainStyle;
    for (size_t i = 0; i + 1 < left->content.size(); i += 2)
      AddPair(pool_, made, left->content[i], left->content[i + 1]);
    for (size_t i = 0; i + 1 < right->content.size(); i += 2) {
      if (!pool_.meter.Spend(static_cast<int64_t>(made->content.size() / 8 + 1))) return nullptr;
      int at = FindKey(made, right->content[i]->value);
      if (at < 0) {
        AddPair(pool_, made, right->content[i], right->content[i + 1]);
        continue;
      }
      Node*& old = made->content[static_cast<size_t>(at) + 1];
      old = pool_.CopyAt(old, right->content[i + 1]);
    }
    return made;
  }
  if (left->kind == Kind::kSeq) {
    if (left->content.empty()) made->style = kPlainStyle;
    for (Node* child : left->content) AddItem(pool_, made, child);
    if (right->kind == Kind::kSeq) {
      for (Node* child : right->content) AddItem(pool_, made, child);
    } else if (!right->IsNull()) {
      Node* copy = pool_.Copy(right);
      if (!left->content.empty()) copy->style = left->content[0]->style;
      AttachItem(pool_, made, copy);
    }
    return made;
  }
  if (right->kind != Kind::kScalar) return wrong();
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  bool custom = !left->tag.starts_with("!!");
  Moment moment;
  bool date =
      left->tag == "!!timestamp" || (left_tag == "!!str" && context.date_layout != Context().date_layout &&
                                     ParseMoment(context.date_layout, left->value, &moment));
  if (date) {
    if (!AddDuration(context, made, left, right->value, false)) return nullptr;
  } else if (left_tag == "!!str") {
    made->value = left->value + (right_tag == "!!null" ? "" : right->value);
  } else if (right_tag == "!!null") {
    made->value = left->value;
  } else if (right_tag == "!!str") {
    made->tag = right->tag;
    made->value = left->value + right->value;
  } else if (left_tag == "!!int" && right_tag == "!!int") {
    int64_t a = 0, b = 0;
    ParseInt(left->value, &a);
    ParseInt(right->value, &b);
    made->value =
        FormatLike(left->value, static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b)));
  } else if (IsNumber(left_tag) && IsNumber(right_tag)) {
    double a = 0, b = 0;
    ParseFloat(left->value, &a);
    ParseFloat(right->value, &b);
    if (!custom) made->tag = "!!float";
    made->value = FormatFloat(a + b);
  } else {
    Fail(left_tag + " cannot be added to " + right_tag);
    return nullptr;
  }
  return made;
}

Node* Evaluator::Subtract(const Context& context, const Expression&, Node* left, Node* right) {
  if (left->IsNull()) return pool_.CopyAt(left, right);
  Node* made = pool_.Copy(left, false);
  if (left->kind == Kind::kMap) {
    Fail("maps not yet supported for subtraction");
    return nullptr;
  }
  if (left->kind == Kind::kSeq) {
    if (right->kind != Kind::kSeq) {
      Fail(right->tag + " (" + NicePath(right) + ") cannot be subtracted from " + left->tag);
      return nullptr;
    }
    for (Node* child : left->content) {
      bool found = false;
      for (Node* other : right->content) {
        if (!pool_.meter.Spend(1)) return nullptr;
        found = found || Equal(child, other);
      }
      if (!found) AddItem(pool_, made, child);
    }
    return made;
  }
  if (right->kind != Kind::kScalar) {
    Fail(right->tag + " (" + NicePath(right) + ") cannot be subtracted from " + left->tag);
    return nullptr;
  }
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  bool custom = !left->tag.starts_with("!!");
  Moment moment;
  bool date =
      left->tag == "!!timestamp" || (left_tag == "!!str" && context.date_layout != Context().date_layout &&
                                     ParseMoment(context.date_layout, left->value, &moment));
  if (date) {
    if (!AddDuration(context, made, left, right->value, true)) return nullptr;
  } else if (left_tag == "!!int" && right_tag == "!!int") {
    int64_t a = 0, b = 0;
    ParseInt(left->value, &a);
    ParseInt(right->value, &b);
    made->value =
        FormatLike(left->value, static_cast<int64_t>(static_cast<uint64_t>(a) - static_cast<uint64_t>(b)));
  } else if (IsNumber(left_tag) && IsNumber(right_tag)) {
    double a = 0, b = 0;
    ParseFloat(left->value, &a);
    ParseFloat(right->value, &b);
    if (!custom) made->tag = "!!float";
    made->value = FormatFloat(a - b);
  } else if (left_tag == "!!str") {
    Fail("strings cannot be subtracted");
    return nullptr;
  } else {
    Fail(left->tag + " cannot be added to " + right->tag);
    return nullptr;
  }
  return made;
}

// Attributes and entries of `right` go over those of `left`; both are maps.
void Evaluator::MergeMap(Node* left, Node* right, std::string_view flags, int depth) {
  bool existing = flags.find('?') != std::string_view::npos;
  for (size_t i = 0; i + 1 < right->content.size() && !Failed(); i += 2) {
    Node* key = right->content[i];
    if (!pool_.meter.Spend(static_cast<int64_t>(left->content.size() / 8 + 2))) return;
    int at = FindKey(left, key->value);
    if (at < 0) {
      if (existing) continue;
      if (left->content.empty()) left->style = right->style;
      AttachPair(left, pool_.Copy(key), pool_.NewNull());
      at = static_cast<int>(left->content.size()) - 2;
      Node* fresh = left->content.back();
      fresh->value.clear();
      fresh->anchor = right->content[i + 1]->anchor;
    } else {
      UpdateAttributes(left->content[static_cast<size_t>(at)], key, {});
    }
    Merge(left->content[static_cast<size_t>(at) + 1], right->content[i + 1], flags, depth + 1);
  }
}

void Evaluator::Merge(Node* left, Node* right, std::string_view flags, int depth) {
  if (depth > kMaxDepth || !pool_.meter.Spend(2)) return;
  bool append = flags.find('+') != std::string_view::npos, deep = flags.find('d') != std::string_view::npos;
  AssignOptions options;
  options.only_null = flags.find('n') != std::string_view::npos;
  options.clobber_tags = flags.find('c') != std::string_view::npos;
  bool may = !options.only_null || left->IsNull() || left->tag.empty();
  if (right->kind == Kind::kMap) {
    if (left->kind == Kind::kMap || may) {
      if (may) UpdateAttributes(left, right, options);
      if (left->kind == Kind::kMap) MergeMap(left, right, flags, depth);
    }
    return;
  }
  if (right->kind == Kind::kSeq && append) {
    if (left->kind != Kind::kSeq && !left->IsNull()) {
      if (may) UpdateFrom(pool_, left, right, options);
      return;
    }
    if (left->IsNull()) {
      left->kind = Kind::kSeq;
      left->tag = right->tag;
      left->value.clear();
      left->style = right->style;
    }
    for (Node* child : right->content) AddItem(pool_, left, child);
    return;
  }
  if (right->kind == Kind::kSeq && deep && (left->kind == Kind::kSeq || left->IsNull())) {
    UpdateAttributes(left, right, options);
    for (size_t i = 0; i < right->content.size(); ++i) {
      if (i >= left->content.size()) AttachItem(pool_, left, pool_.NewNull());
      Merge(left->content[i], right->content[i], flags, depth + 1);
    }
    return;
  }
  if (may) UpdateFrom(pool_, left, right, options);
}

Node* Evaluator::Multiply(const Context&, const Expression& e, Node* left, Node* right) {
  if (left->kind == Kind::kAlias && left->alias) left = left->alias;
  if (right->kind == Kind::kAlias && right->alias) right = right->alias;
  if (right->IsNull()) return pool_.Copy(left);
  bool maps = left->kind == Kind::kMap && right->kind == Kind::kMap;
  bool lists = left->kind == Kind::kSeq && right->kind == Kind::kSeq;
  if (maps || lists || (left->IsNull() && right->kind != Kind::kScalar)) {
    Node* made = pool_.Copy(left);
    if (left->leading.empty() && !right->leading.empty()) made->leading = right->leading;
    Merge(made, right, e.flags, 0);
    return made;
  }
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  if (left->kind == Kind::kScalar && right->kind == Kind::kScalar) {
    Node* made = pool_.Copy(left, false);
    if (left_tag == "!!int" && right_tag == "!!int") {
      int64_t a = 0, b = 0;
      ParseInt(left->value, &a);
      ParseInt(right->value, &b);
      made->value =
          FormatLike(left->value, static_cast<int64_t>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b)));
      return made;
    }
    if (IsNumber(left_tag) && IsNumber(right_tag)) {
      double a = 0, b = 0;
      ParseFloat(left->value, &a);
      ParseFloat(right->value, &b);
      if (left->tag.starts_with("!!")) made->tag = "!!float";
      made->value = FormatFloat(a * b);
      return made;
    }
    bool text_left = left_tag == "!!str" && right_tag == "!!int";
    if (text_left || (left_tag == "!!int" && right_tag == "!!str")) {
      const Node* text = text_left ? left : right;
      int64_t count = 0;
      ParseInt((text_left ? right : left)->value, &count);
      if (count < 0) {
        Fail("cannot repeat string by a negative number (" + std::to_string(count) + ")");
        return nullptr;
      }
      if (count > 10'000'000 || !pool_.meter.Hold(text->value.size() * static_cast<size_t>(count))) {
        Fail("cannot repeat string by more than 10 million (" + std::to_string(count) + ")");
        return nullptr;
      }
      std::string whole;
      for (int64_t i = 0; i < count && pool_.meter.SpendBytes(text->value.size()); ++i) whole += text->value;
      Node* repeated = pool_.CopyAt(left, text);
      repeated->value = whole;
      return repeated;
    }
  }
  Fail("cannot multiply " + left->tag + " with " + right->tag);
  return nullptr;
}

Node* Evaluator::Divide(const Context&, const Expression&, Node* left, Node* right) {
  if (left->IsNull()) {
    Fail(left->tag + " (" + NicePath(left) + ") cannot be divided by " + right->tag + " (" + NicePath(right) +
         ")");
    return nullptr;
  }
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  if (left->kind == Kind::kScalar && right->kind == Kind::kScalar) {
    Node* made = pool_.Copy(left, false);
    if (left_tag == "!!str" && right_tag == "!!str") {
      made->kind = Kind::kSeq;
      made->tag = "!!seq";
      made->value.clear();
      made->style = kPlainStyle;
      std::string_view rest = left->value;
      for (;;) {
        size_t end = right->value.empty() ? std::min<size_t>(1, rest.size()) : rest.find(right->value);
        bool last = right->value.empty() ? rest.size() <= 1 : end == std::string_view::npos;
        AttachItem(pool_, made, pool_.NewString(rest.substr(0, last ? rest.size() : end)));
        if (last || !pool_.meter.Spend(1)) break;
        rest.remove_prefix(end + right->value.size());
      }
      return made;
    }
    if (IsNumber(left_tag) && IsNumber(right_tag)) {
      double a = 0, b = 0;
      ParseFloat(left->value, &a);
      ParseFloat(right->value, &b);
      if (left->tag.starts_with("!!")) made->tag = "!!float";
      made->value = FormatFloat(a / b);
      return made;
    }
  }
  Fail(left->tag + " (" + NicePath(left) + ") cannot be divided by " + right->tag + " (" + NicePath(right) +
       ")");
  return nullptr;
}

Node* Evaluator::Modulo(const Context&, const Expression&, Node* left, Node* right) {
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  if (left->kind == Kind::kScalar && right->kind == Kind::kScalar && IsNumber(left_tag) &&
      IsNumber(right_tag)) {
    Node* made = pool_.Copy(left, false);
    int64_t a = 0, b = 0;
    if (left_tag == "!!int" && right_tag == "!!int" && ParseInt(left->value, &a) &&
        ParseInt(right->value, &b)) {
      if (b == 0) {
        Fail("cannot modulo by 0");
        return nullptr;
      }
      made->value = FormatLike(left->value, b == -1 ? 0 : a % b);
      return made;
    }
    double x = 0, y = 0;
    ParseFloat(left->value, &x);
    ParseFloat(right->value, &y);
    if (left->tag.starts_with("!!")) made->tag = "!!float";
    made->value = FormatFloat(std::fmod(x, y));
    return made;
  }
  Fail(left->tag + " cannot modulo by " + right->tag);
  return nullptr;
}

Node* Evaluator::Alternative(const Context&, const Expression&, Node* left, Node* right) {
  if (!left) return right;
  if (!right) return left;
  return IsTruthy(left) ? left : right;
}

bool Evaluator::Equal(const Node* left, const Node* right, int depth) {
  if (depth > kMaxDepth || !pool_.meter.Spend(1)) return false;
  if (left->kind == Kind::kAlias && left->alias) left = left->alias;
  if (right->kind == Kind::kAlias && right->alias) right = right->alias;
  if (left->kind != right->kind) return false;
  if (left->kind == Kind::kScalar) {
    std::string left_tag = left->GuessedTag();
    if (left_tag != right->GuessedTag()) return false;
    return left_tag == "!!null" || left->value == right->value;
  }
  if (left->content.size() != right->content.size()) return false;
  if (left->kind == Kind::kSeq) {
    for (size_t i = 0; i < left->content.size(); ++i)
      if (!Equal(left->content[i], right->content[i], depth + 1)) return false;
    return true;
  }
  for (size_t i = 0; i + 1 < left->content.size(); i += 2) {
    int at = FindKey(right, left->content[i]->value);
    if (at < 0 || !Equal(left->content[i + 1], right->content[static_cast<size_t>(at) + 1], depth + 1))
      return false;
  }
  return true;
}

Node* Evaluator::EqualTo(const Context&, const Expression& e, Node* left, Node* right) {
  bool equal = false;
  if (!left && !right) {
    equal = true;
  } else if (!left) {
    equal = right->IsNull();
  } else if (!right) {
    equal = left->IsNull();
  } else if (left->IsNull()) {
    equal = right->IsNull();
  } else if (left->kind == Kind::kScalar && right->kind == Kind::kScalar) {
    equal = StarMatch(left->value, right->value, pool_.meter);
  } else {
    equal = Equal(left, right);
  }
  if (e.op == Op::kNotEquals) equal = !equal;
  Node* made = pool_.NewBool(equal);
  const Node* place = left ? left : right;
  return place ? pool_.At(place, made) : made;
}

Node* Evaluator::CompareTo(const Context& context, const Expression& e, Node* left, Node* right) {
  const Node* place = left ? left : right;
  auto answer = [&](bool value) {
    Node* made = pool_.NewBool(value);
    return place ? pool_.At(place, made) : made;
  };
  bool no_left = !left || left->IsNull(), no_right = !right || right->IsNull();
  if (no_left || no_right) return answer(no_left && no_right && !e.strict);
  if (left->kind != Kind::kScalar || right->kind != Kind::kScalar) {
    Fail(left->kind == Kind::kMap   ? "maps not yet supported for comparison"
         : left->kind == Kind::kSeq ? "arrays not yet supported for comparison"
                                    : right->tag + " not yet supported for comparison");
    return nullptr;
  }
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  int order = 0;
  if (IsNumber(left_tag) && IsNumber(right_tag)) {
    double a = 0, b = 0;
    ParseFloat(left->value, &a);
    ParseFloat(right->value, &b);
    order = a < b ? -1 : a > b;
  } else if (left_tag == "!!timestamp" || context.date_layout != Context().date_layout) {
    Moment a, b;
    if (!ParseMoment(context.date_layout, left->value, &a) ||
        !ParseMoment(context.date_layout, right->value, &b)) {
      Fail("could not parse datetime");
      return nullptr;
    }
    order = a.seconds != b.seconds ? (a.seconds < b.seconds ? -1 : 1)
                                   : (a.nanosecond < b.nanosecond ? -1 : a.nanosecond > b.nanosecond);
  } else if (left_tag == "!!str" && right_tag == "!!str") {
    order = left->value.compare(right->value);
  } else if (left_tag == "!!null" && right_tag == "!!null") {
    order = 0;
  } else {
    Fail(left_tag + " not yet supported for comparison");
    return nullptr;
  }
  if (order == 0) return answer(!e.strict);
  return answer(e.greater ? order > 0 : order < 0);
}

int Evaluator::Order(const Context& context, const Node* left, const Node* right) {
  std::string left_tag = left->GuessedTag(), right_tag = right->GuessedTag();
  auto by = [](bool is_left, bool is_right) { return is_left == is_right ? 0 : is_left ? -1 : 1; };
  if (int order = by(left_tag == "!!null", right_tag == "!!null")) return order;
  if (left_tag == "!!null") return 0;
  if (int order = by(left_tag == "!!bool", right_tag == "!!bool")) return order;
  if (left_tag == "!!bool") return by(!IsTruthy(left), !IsTruthy(right));
  Moment a, b;
  if (left_tag == "!!timestamp" && right_tag == "!!timestamp" &&
      ParseMoment(context.date_layout, left->value, &a) && ParseMoment(context.date_layout, right->value, &b))
    return a.seconds < b.seconds ? -1 : a.seconds > b.seconds;
  if (IsNumber(left_tag) && IsNumber(right_tag)) {
    double x = 0, y = 0;
    ParseFloat(left->value, &x);
    ParseFloat(right->value, &y);
    return x < y ? -1 : x > y;
  }
  if (int order = by(IsNumber(left_tag), IsNumber(right_tag))) return order;
  return left->value.compare(right->value);
}

Nodes Evaluator::Logic(const Context& context, const Expression& e) {
  bool is_or = e.op == Op::kOr;
  Nodes out;
  auto once = [&](const Context& one) {
    Nodes left = Eval(one.ReadOnly(), e.left.get());
    if (left.empty()) left.push_back(nullptr);
    for (Node* a : left) {
      bool first = a && IsTruthy(a);
      if (first == is_or) {
        Node* made = pool_.NewBool(first);
        out.push_back(a ? pool_.At(a, made) : made);
        continue;
      }
      Nodes right = Eval(one.ReadOnly(), e.right.get());
      if (right.empty()) right.push_back(nullptr);
      for (Node* b : right) {
        Node* made = pool_.NewBool(b && IsTruthy(b));
        const Node* place = a ? a : b;
        out.push_back(place ? pool_.At(place, made) : made);
      }
    }
  };
  if (context.nodes.empty()) once(context);
  for (Node* node : context.nodes) {
    if (Failed()) return {};
    once(context.With({node}));
  }
  return out;
}

bool Evaluator::ContainsNode(Node* left, Node* right, int depth) {
  if (depth > kMaxDepth || !pool_.meter.Spend(1)) return false;
  if (left->kind != right->kind) return false;
  if (left->kind == Kind::kScalar) {
    if (left->tag != right->tag) return false;
    if (left->tag == "!!str") return left->value.find(right->value) != std::string::npos;
    return left->value == right->value;
  }
  if (left->kind == Kind::kSeq) {
    for (Node* wanted : right->content) {
      bool found = false;
      for (Node* have : left->content) found = found || ContainsNode(have, wanted, depth + 1);
      if (!found) return false;
    }
    return true;
  }
  for (size_t i = 0; i + 1 < right->content.size(); i += 2) {
    bool found = false;
    for (size_t j = 0; j + 1 < left->content.size(); j += 2)
      found = found || (ContainsNode(left->content[j], right->content[i], depth + 1) &&
                        ContainsNode(left->content[j + 1], right->content[i + 1], depth + 1));
    if (!found) return false;
  }
  return true;
}

Node* Evaluator::Contains(Node* left, Node* right) {
  if (left->kind == Kind::kSeq && right->kind != Kind::kSeq) {
    Fail(right->tag + " cannot check contained in " + left->tag);
    return nullptr;
  }
  if (left->kind != right->kind || (left->kind == Kind::kScalar && left->tag != right->tag)) {
    Fail(right->tag + " cannot check contained in " + left->tag);
    return nullptr;
  }
  return pool_.At(left, pool_.NewBool(ContainsNode(left, right, 0)));
}

}  // namespace bivalve::commands::yq
