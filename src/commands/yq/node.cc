#include "commands/yq/node.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace bivalve::commands::yq {

std::string Node::GuessedTag() const {
  if (tag.starts_with("!!") || kind != Kind::kScalar || value.empty()) return tag;
  return std::string(ResolveTag(value));
}

Node* Pool::New(Kind kind, std::string_view tag, std::string_view value) {
  // A node and its place in the pool, and whatever its strings need.
  if (!meter.Spend(4) || (nodes_.size() % 256 == 0 && !meter.Hold(256 * 2 * sizeof(Node)))) stopped = true;
  Node& node = nodes_.emplace_back();
  node.kind = kind;
  node.tag = tag;
  node.value = value;
  return &node;
}

Node* Pool::Copy(const Node* node, bool with_content, int depth) {
  Node* made = New();
  *made = *node;
  made->content.clear();
  meter.SpendBytes(node->value.size());
  too_deep = too_deep || depth > kMaxDepth;
  if (!with_content || too_deep || stopped) return made;
  made->content.reserve(node->content.size());
  Node* last_key = nullptr;
  for (size_t i = 0; i < node->content.size() && !stopped; ++i) {
    Node* child = Copy(node->content[i], true, depth + 1);
    child->parent = made;
    if (node->kind == Kind::kMap) {
      if (i % 2 == 0)
        last_key = child;
      else
        child->key = last_key;
    }
    made->content.push_back(child);
  }
  return made;
}

Node* Pool::At(const Node* place, Node* made) {
  made->parent = place->parent;
  made->key = place->key;
  made->is_map_key = place->is_map_key;
  made->document = place->document;
  made->file_name = place->file_name;
  made->file_index = place->file_index;
  return made;
}

Node* Pool::CopyAt(const Node* place, const Node* node) { return At(place, Copy(node)); }

void AttachItem(Pool& pool, Node* seq, Node* child) {
  child->parent = seq;
  child->is_map_key = false;
  child->key = pool.NewInt(static_cast<int64_t>(seq->content.size()));
  child->key->parent = seq;
  seq->content.push_back(child);
}

void AddItem(Pool& pool, Node* seq, Node* child) { AttachItem(pool, seq, pool.Copy(child)); }

void AttachPair(Node* map, Node* key, Node* value) {
  key->parent = map;
  key->is_map_key = true;
  key->key = nullptr;
  value->parent = map;
  value->key = key;
  value->is_map_key = false;
  map->content.push_back(key);
  map->content.push_back(value);
}

void AddPair(Pool& pool, Node* map, const Node* key, const Node* value) {
  AttachPair(map, pool.Copy(key), pool.Copy(value));
}

void Renumber(Pool& pool, Node* seq) {
  for (size_t i = 0; i < seq->content.size(); ++i) {
    Node* child = seq->content[i];
    child->parent = seq;
    child->key = pool.NewInt(static_cast<int64_t>(i));
  }
}

int FindKey(const Node* map, std::string_view key) {
  for (size_t i = 0; i + 1 < map->content.size(); i += 2)
    if (map->content[i]->value == key) return static_cast<int>(i);
  return -1;
}

void UpdateAttributes(Node* node, const Node* other, const AssignOptions& options) {
  if (node->kind != other->kind) {
    node->content.clear();
    node->value.clear();
  }
  node->kind = other->kind;
  if (options.clobber_tags || node->tag.empty() || node->tag.starts_with("!!")) node->tag = other->tag;
  node->alias = other->alias;
  if (!options.keep_anchor) node->anchor = other->anchor;
  if (node->style == kPlainStyle) node->style = other->style;
  if (!other->foot_comment.empty()) node->foot_comment = other->foot_comment;
  if (!other->trailing.empty()) node->trailing = other->trailing;
  if (!other->head_comment.empty()) node->head_comment = other->head_comment;
  if (!other->line_comment.empty()) node->line_comment = other->line_comment;
}

void UpdateFrom(Pool& pool, Node* node, const Node* other, const AssignOptions& options) {
  if (node == other) return;
  if ((node->kind != Kind::kScalar && node->content.empty()) || node->GuessedTag() != other->GuessedTag())
    node->style = other->style;
  // `other` may lie below `node`, or around it.
  Node* copy = pool.Copy(other);
  UpdateAttributes(node, copy, options);
  node->value = copy->value;
  node->content = std::move(copy->content);
  for (Node* child : node->content) child->parent = node;
}

// ---- scalars

namespace {

bool AllOf(std::string_view text, std::string_view set) {
  return !text.empty() && text.find_first_not_of(set) == std::string_view::npos;
}

constexpr std::string_view kDigits = "0123456789";

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool LooksLikeFloat(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  size_t whole = 0;
  while (whole < text.size() && IsDigit(text[whole])) ++whole;
  size_t at = whole;
  size_t fraction = 0;
  if (at < text.size() && text[at] == '.') {
    ++at;
    while (at < text.size() && IsDigit(text[at])) ++at, ++fraction;
  }
  if (whole + fraction == 0) return false;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    if (at >= text.size() || !AllOf(text.substr(at), kDigits)) return false;
    at = text.size();
  }
  return at == text.size();
}

// 2001-12-14, 2001-12-14T21:59:43.10-05:00 and the like.
bool LooksLikeTime(std::string_view text) {
  if (text.size() < 8 || !AllOf(text.substr(0, 4), kDigits) || text[4] != '-') return false;
  size_t at = 5;
  auto number = [&](size_t most) {
    size_t from = at;
    while (at < text.size() && at - from < most && IsDigit(text[at])) ++at;
    return at > from;
  };
  auto mark = [&](std::string_view any) {
    if (at >= text.size() || any.find(text[at]) == std::string_view::npos) return false;
    ++at;
    return true;
  };
  if (!number(2) || !mark("-") || !number(2)) return false;
  if (at == text.size()) return at == 10;
  if (!mark("Tt ")) return false;
  if (!number(2) || !mark(":") || !number(2) || !mark(":") || !number(2)) return false;
  if (mark(".") && !number(20)) return false;
  if (at < text.size() && text[at] == ' ') ++at;
  if (at == text.size()) return true;
  if (mark("Z")) return at == text.size();
  if (!mark("+-") || !number(2)) return false;
  if (at < text.size() && (!mark(":") || !number(2))) return false;
  return at == text.size();
}

}  // namespace

bool ParseInt(std::string_view text, int64_t* value) {
  std::string plain;
  for (char c : text)
    if (c != '_') plain += c;
  std::string_view rest = plain;
  bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  int base = 10;
  if (rest.starts_with("0x") || rest.starts_with("0X")) base = 16;
  if (rest.starts_with("0o") || rest.starts_with("0O")) base = 8;
  if (rest.starts_with("0b") || rest.starts_with("0B")) base = 2;
  if (base != 10) {
    rest.remove_prefix(2);
  } else if (rest.size() > 1 && rest[0] == '0' && AllOf(rest, "01234567")) {
    base = 8;
  }
  uint64_t number = 0;
  auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number, base);
  if (rest.empty() || error != std::errc() || end != rest.data() + rest.size()) return false;
  if (number > (negative ? uint64_t{1} << 63 : static_cast<uint64_t>(INT64_MAX))) return false;
  *value = static_cast<int64_t>(negative ? 0 - number : number);
  return true;
}

bool ParseFloat(std::string_view text, double* value) {
  std::string_view rest = text;
  bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  if (rest == ".inf" || rest == ".Inf" || rest == ".INF") {
    *value = negative ? -HUGE_VAL : HUGE_VAL;
    return true;
  }
  if (text == ".nan" || text == ".NaN" || text == ".NAN") {
    *value = NAN;
    return true;
  }
  if (LooksLikeFloat(text)) {
    *value = std::strtod(std::string(text).c_str(), nullptr);
    return true;
  }
  int64_t number = 0;
  if (!ParseInt(text, &number)) return false;
  *value = static_cast<double>(number);
  return true;
}

std::string FormatFloat(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-Inf" : "+Inf";
  char digits[40];
  int precision = 0;
  for (; precision < 17; ++precision) {
    std::snprintf(digits, sizeof digits, "%.*e", precision, value);
    if (std::strtod(digits, nullptr) == value) break;
  }
  std::snprintf(digits, sizeof digits, "%.*e", precision, value);
  int exponent = std::atoi(std::string_view(digits).substr(std::string_view(digits).find('e') + 1).data());
  if (value != 0 && (exponent < -4 || exponent >= 21)) return digits;
  char text[400];
  std::snprintf(text, sizeof text, "%.*f", std::max(0, precision - exponent), value);
  return text;
}

std::string_view ResolveTag(std::string_view plain) {
  if (plain.empty() || plain == "~" || plain == "null" || plain == "Null" || plain == "NULL") return "!!null";
  if (plain == "true" || plain == "True" || plain == "TRUE" || plain == "false" || plain == "False" ||
      plain == "FALSE")
    return "!!bool";
  if (plain == "<<") return "!!merge";
  char first = plain[0];
  if (first != '.' && first != '-' && first != '+' && !IsDigit(first)) return "!!str";
  if (LooksLikeTime(plain)) return "!!timestamp";
  int64_t number = 0;
  if (ParseInt(plain, &number)) return "!!int";
  double real = 0;
  if (ParseFloat(plain, &real)) return "!!float";
  return "!!str";
}

bool IsTruthy(const Node* node) {
  if (node->IsNull()) return false;
  if (node->kind == Kind::kScalar && node->tag == "!!bool")
    return node->value == "true" || node->value == "True" || node->value == "TRUE";
  return true;
}

std::vector<const Node*> PathOf(const Node* node) {
  std::vector<const Node*> path;
  for (const Node* at = node; at; at = at->parent) {
    if (at->is_map_key)
      path.insert(path.begin(), at);
    else if (at->key)
      path.insert(path.begin(), at->key);
    if (path.size() > 4 * kMaxDepth) break;
  }
  return path;
}

std::string NicePath(const Node* node) {
  std::string text;
  for (const Node* element : PathOf(node)) {
    if (element->tag == "!!int")
      text += "[" + element->value + "]";
    else if (text.empty())
      text += element->value;
    else if (element->value.find('.') != std::string::npos)
      text += "[" + element->value + "]";
    else
      text += "." + element->value;
  }
  return text;
}

}  // namespace bivalve::commands::yq
