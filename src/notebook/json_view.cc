#include "notebook/json_view.h"

#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <utility>

#include "base/json_text.h"
#include "base/utf8.h"

namespace bivalve::notebook {

namespace {

bool IsJsonSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The end of a string that begins at `at`. The text is known to be JSON.
size_t StringEnd(std::string_view text, size_t at) {
  for (++at; text[at] != '"'; ++at)
    if (text[at] == '\\') ++at;
  return at + 1;
}

size_t ValueEnd(std::string_view text, size_t at) {
  size_t depth = 0;
  for (;;) {
    char c = text[at];
    if (c == '"') {
      at = StringEnd(text, at);
    } else if (c == '{' || c == '[') {
      ++depth, ++at;
    } else if (c == '}' || c == ']') {
      --depth, ++at;
    } else if (c == ',' || c == ':' || IsJsonSpace(c)) {
      ++at;
      continue;
    } else {
      while (at < text.size() && !IsJsonSpace(text[at]) && text[at] != ',' && text[at] != ']' &&
             text[at] != '}')
        ++at;
    }
    if (depth == 0) return at;
  }
}

constexpr size_t kMostPretty = 64 << 20;

size_t SkipSpace(std::string_view text, size_t at) {
  while (at < text.size() && IsJsonSpace(text[at])) ++at;
  return at;
}

// Deeper than anybody nests, and than JavaScript's own parser could show again.
constexpr size_t kDepth = 2000;

// RFC 8259, as JSON.parse takes it: also with escapes of lone surrogates, which no document of UTF-8 could
// hold.
class Checker {
 public:
  explicit Checker(std::string_view text) : text_(text) {}

  bool Check() {
    std::string open;  // brackets
    for (;;) {
      Space();
      // A value begins here.
      if (Take('{')) {
        open += '{';
        Space();
        if (!Take('}')) {
          if (!Key()) return false;
          continue;
        }
        open.pop_back();
      } else if (Take('[')) {
        open += '[';
        Space();
        if (!Take(']')) {
          if (open.size() > kDepth) return false;
          continue;
        }
        open.pop_back();
      } else if (!Scalar()) {
        return false;
      }
      if (open.size() > kDepth) return false;
      // A value has ended: so may what it is in.
      for (;;) {
        Space();
        if (open.empty()) return at_ == text_.size();
        if (Take(',')) break;
        if (!Take(open.back() == '{' ? '}' : ']')) return false;
        open.pop_back();
      }
      Space();
      if (open.back() == '{' && !Key()) return false;
    }
  }

 private:
  void Space() { at_ = SkipSpace(text_, at_); }
  bool Take(char c) {
    bool there = at_ < text_.size() && text_[at_] == c;
    at_ += there;
    return there;
  }
  bool Key() {
    if (!String()) return false;
    Space();
    return Take(':');
  }
  bool String() {
    if (!Take('"')) return false;
    while (at_ < text_.size()) {
      char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c == '\\' && !Escape()) return false;
    }
    return false;
  }
  bool Escape() {
    if (at_ >= text_.size()) return false;
    char c = text_[at_++];
    if (c != 'u') return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
    for (int i = 0; i < 4; ++i, ++at_)
      if (at_ >= text_.size() || !isxdigit(static_cast<unsigned char>(text_[at_]))) return false;
    return true;
  }
  bool Digits() {
    size_t begin = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    return at_ > begin;
  }
  bool Scalar() {
    if (at_ < text_.size() && text_[at_] == '"') return String();
    for (std::string_view word : {"true", "false", "null"})
      if (text_.substr(at_).starts_with(word)) {
        at_ += word.size();
        return true;
      }
    Take('-');
    if (!Take('0') && !Digits()) return false;
    if (Take('.') && !Digits()) return false;
    if (!Take('e') && !Take('E')) return true;
    if (!Take('+')) Take('-');
    return Digits();
  }

  std::string_view text_;
  size_t at_ = 0;
};

int HexValue(std::string_view digits) {
  int value = 0;
  for (char c : digits.substr(0, 4)) value = value * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  return value;
}

struct Unit {
  char32_t code;
  size_t length;  // of what stands in the text
};

// One character of a string's inside. A surrogate stands alone only when it is not half of a pair.
Unit UnitAt(std::string_view text) {
  if (text[0] != '\\') {
    Utf8Char c = DecodeUtf8(text);
    return {c.code == kInvalidChar ? 0xFFFD : c.code, c.length};
  }
  switch (text[1]) {
    case 'b': return {'\b', 2};
    case 'f': return {'\f', 2};
    case 'n': return {'\n', 2};
    case 'r': return {'\r', 2};
    case 't': return {'\t', 2};
    case 'u': break;
    default: return {static_cast<unsigned char>(text[1]), 2};
  }
  auto high = static_cast<char32_t>(HexValue(text.substr(2)));
  if (high >= 0xD800 && high < 0xDC00 && text.size() >= 12 && text[6] == '\\' && text[7] == 'u') {
    auto low = static_cast<char32_t>(HexValue(text.substr(8)));
    if (low >= 0xDC00 && low < 0xE000) return {0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), 12};
  }
  return {high, 6};
}

bool IsSurrogate(char32_t code) { return code >= 0xD800 && code < 0xE000; }

void AppendEscape(std::string& out, char32_t code) {
  char text[8];
  snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(code));
  out += text;
}

void AppendString(std::string& out, std::string_view raw) {
  std::string_view inside = raw.substr(1, raw.size() - 2);
  out += '"';
  while (!inside.empty()) {
    Unit unit = UnitAt(inside);
    inside.remove_prefix(unit.length);
    switch (unit.code) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (unit.code < 0x20 || IsSurrogate(unit.code))
          AppendEscape(out, unit.code);
        else
          AppendUtf8(out, unit.code);
    }
  }
  out += '"';
}

// The shortest digits that give the same double again, and where the point is.
std::string ShortestDigits(double value, int* point) {
  char text[40];
  for (int precision = 0; precision < 17; ++precision) {
    snprintf(text, sizeof text, "%.*e", precision, value);
    if (strtod(text, nullptr) == value) break;
  }
  std::string digits;
  const char* at = text;
  for (; *at != 'e'; ++at)
    if (*at != '.') digits += *at;
  *point = atoi(at + 1) + 1;
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  return digits;
}

// Number::toString (ECMA-262).
std::string NumberText(double value) {
  if (value == 0) return "0";
  if (std::isinf(value)) return value < 0 ? "-Infinity" : "Infinity";
  if (value < 0) return "-" + NumberText(-value);
  int point;
  std::string digits = ShortestDigits(value, &point);
  int count = static_cast<int>(digits.size());
  if (count <= point && point <= 21) return digits.append(static_cast<size_t>(point - count), '0');
  if (0 < point && point <= 21) return digits.insert(static_cast<size_t>(point), ".");
  if (-6 < point && point <= 0) return "0." + std::string(static_cast<size_t>(-point), '0') + digits;
  if (count > 1) digits.insert(1, ".");
  return digits + 'e' + (point > 0 ? '+' : '-') + std::to_string(std::abs(point - 1));
}

// What JavaScript wrote is left as it is: up to 15 digits mean themselves.
bool IsCanonical(std::string_view raw) {
  size_t digits = 0;
  bool dot = false;
  for (char c : raw) {
    if (c == 'e' || c == 'E') return false;
    dot |= c == '.';
    digits += c >= '0' && c <= '9';
  }
  return digits <= 15 && raw != "-0" &&
         !(dot && (raw.back() == '0' || raw.starts_with("0.000000") || raw.starts_with("-0.")));
}

void AppendScalar(std::string& out, std::string_view raw, bool in_json) {
  if (raw[0] == '"') return AppendString(out, raw);
  bool number = raw[0] == '-' || (raw[0] >= '0' && raw[0] <= '9');
  if (!number || IsCanonical(raw)) {
    out += raw;
    return;
  }
  double value = strtod(std::string(raw).c_str(), nullptr);
  out += in_json && std::isinf(value) ? "null" : NumberText(value);
}

}  // namespace

std::optional<JsonView> JsonView::Parse(std::string_view text) {
  if (!Checker(text).Check()) return std::nullopt;
  size_t begin = SkipSpace(text, 0);
  return JsonView(text.substr(begin, ValueEnd(text, begin) - begin));
}

bool JsonView::Truthy() const {
  if (raw_.empty() || raw_ == "false" || raw_ == "null" || raw_ == "\"\"") return false;
  return !IsNumber() || Number() != 0;
}

std::vector<std::pair<std::string, JsonView>> JsonView::Members() const {
  std::vector<std::pair<std::string, JsonView>> members;
  if (!IsObject()) return members;
  for (size_t at = SkipSpace(raw_, 1); raw_[at] != '}';) {
    size_t end = StringEnd(raw_, at);
    std::string key = JsonView(raw_.substr(at, end - at)).Text();
    at = SkipSpace(raw_, SkipSpace(raw_, end) + 1);
    end = ValueEnd(raw_, at);
    members.emplace_back(std::move(key), JsonView(raw_.substr(at, end - at)));
    at = SkipSpace(raw_, end);
    if (raw_[at] == ',') at = SkipSpace(raw_, at + 1);
  }
  return members;
}

JsonView JsonView::operator[](std::string_view key) const {
  JsonView found;
  for (auto& [name, value] : Members())
    if (name == key) found = value;
  return found;
}

std::vector<JsonView> JsonView::Items() const {
  std::vector<JsonView> items;
  if (!IsArray()) return items;
  for (size_t at = SkipSpace(raw_, 1); raw_[at] != ']';) {
    size_t end = ValueEnd(raw_, at);
    items.push_back(JsonView(raw_.substr(at, end - at)));
    at = SkipSpace(raw_, end);
    if (raw_[at] == ',') at = SkipSpace(raw_, at + 1);
  }
  return items;
}

std::string JsonView::Text() const {
  std::string out;
  if (!IsString()) return out;
  std::string_view inside = raw_.substr(1, raw_.size() - 2);
  while (!inside.empty()) {
    Unit unit = UnitAt(inside);
    AppendUtf8(out, IsSurrogate(unit.code) ? 0xFFFD : unit.code);
    inside.remove_prefix(unit.length);
  }
  return out;
}

double JsonView::Number() const { return IsNumber() ? strtod(std::string(raw_).c_str(), nullptr) : 0; }

std::string JsonView::Shown() const {
  if (raw_.empty()) return "undefined";
  if (IsString()) return Text();
  std::string out;
  if (IsObject() || IsArray())
    AppendPretty(out, 2);
  else
    AppendScalar(out, raw_, false);
  return out;
}

namespace {

// "0", "17": JavaScript puts such names of an object before all others, the least first.
std::optional<uint32_t> ArrayIndex(std::string_view key) {
  if (key.empty() || key.size() > 10 || (key[0] == '0' && key.size() > 1)) return std::nullopt;
  uint64_t value = 0;
  for (char c : key) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<uint64_t>(c - '0');
  }
  if (value >= 0xFFFFFFFF) return std::nullopt;
  return static_cast<uint32_t>(value);
}

// Whether a string that could be such a name stands before a colon.
bool HasIndexNames(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (text[at] != '"') {
      ++at;
      continue;
    }
    size_t end = StringEnd(text, at);
    if (text[at + 1] >= '0' && text[at + 1] <= '9') {
      size_t next = SkipSpace(text, end);
      if (next < text.size() && text[next] == ':') return true;
    }
    at = end;
  }
  return false;
}

// An object's members in JavaScript's order; of two with one name the place of the first and the value of the
// last.
std::vector<std::pair<std::string, JsonView>> OrderedMembers(const JsonView& object) {
  std::vector<std::pair<std::string, JsonView>> named, ordered;
  std::map<std::string, size_t, std::less<>> places;
  std::map<uint32_t, std::pair<std::string, JsonView>> indexed;
  for (auto& [key, value] : object.Members()) {
    if (auto index = ArrayIndex(key)) {
      indexed.insert_or_assign(*index, std::pair(key, value));
      continue;
    }
    auto [place, fresh] = places.try_emplace(key, named.size());
    if (fresh)
      named.emplace_back(key, value);
    else
      named[place->second].second = value;
  }
  for (auto& [index, member] : indexed) ordered.push_back(std::move(member));
  ordered.insert(ordered.end(), named.begin(), named.end());
  return ordered;
}

// As deep as Checker lets a text be.
void AppendOrdered(std::string& out, const JsonView& value, size_t indent, size_t depth) {
  if (!value.IsObject() && !value.IsArray()) return AppendScalar(out, value.raw(), true);
  bool object = value.IsObject(), first = true;
  auto line = [&](size_t levels) {
    if (indent) (out += '\n').append(levels * indent, ' ');
  };
  auto next = [&] {
    if (!std::exchange(first, false)) out += ',';
    line(depth + 1);
  };
  out += object ? '{' : '[';
  if (object) {
    for (auto& [key, member] : OrderedMembers(value)) {
      next();
      AppendJsonString(out, key);
      out += indent ? ": " : ":";
      AppendOrdered(out, member, indent, depth + 1);
    }
  } else {
    for (const JsonView& item : value.Items()) {
      next();
      AppendOrdered(out, item, indent, depth + 1);
    }
  }
  if (!first) line(depth);
  out += object ? '}' : ']';
}

constexpr size_t kMostOrdered = 256 << 10;

}  // namespace

void JsonView::AppendPretty(std::string& out, size_t indent) const {
  // Rare, and not worth a walk for each level of what is large.
  if (raw_.size() < kMostOrdered && HasIndexNames(raw_)) return AppendOrdered(out, *this, indent, 0);
  size_t depth = 0, begin = out.size();
  auto line = [&] {
    if (indent) (out += '\n').append(depth * indent, ' ');
  };
  for (size_t at = 0; at < raw_.size();) {
    char c = raw_[at];
    if (c == '{' || c == '[') {
      out += c;
      size_t next = SkipSpace(raw_, at + 1);
      if (raw_[next] == '}' || raw_[next] == ']') {
        out += raw_[next];
        at = next + 1;
        continue;
      }
      ++depth;
      line();
      at = next;
    } else if (c == '}' || c == ']') {
      --depth;
      line();
      out += c;
      ++at;
    } else if (c == ',') {
      // Many values far in would be mostly indentation.
      if (indent && out.size() - begin > kMostPretty) {
        out.resize(begin);
        return AppendPretty(out, 0);
      }
      out += ',';
      line();
      ++at;
    } else if (c == ':') {
      out += indent ? ": " : ":";
      ++at;
    } else if (IsJsonSpace(c)) {
      ++at;
    } else {
      size_t end = ValueEnd(raw_, at);
      AppendScalar(out, raw_.substr(at, end - at), true);
      at = end;
    }
  }
}

}  // namespace bivalve::notebook
