// JSON, as yq reads and writes it: order and numbers as they are, several documents behind each other.
#include <cmath>
#include <cstdio>

#include "base/utf8.h"
#include "commands/yq/formats.h"

namespace bivalve::commands::yq {
namespace {

class JsonReader {
 public:
  JsonReader(Pool& pool, std::string_view text) : pool_(pool), text_(text) {}

  bool Run(Nodes* documents, std::string* error) {
    for (;;) {
      Blanks();
      if (at_ >= text_.size()) return true;
      Node* node = Value(0);
      if (!error_.empty()) break;
      node->document = static_cast<int>(documents->size());
      documents->push_back(node);
    }
    *error = error_;
    return false;
  }

 private:
  void Blanks() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r'))
      ++at_;
  }
  void Fail() {
    if (!error_.empty()) return;
    if (at_ >= text_.size())
      error_ = "unexpected EOF";
    else
      error_ = "invalid character '" + std::string(text_.substr(at_, DecodeUtf8(text_.substr(at_)).length)) +
               "' looking for beginning of value";
  }

  Node* Value(int depth) {
    Blanks();
    if (depth > kMaxDepth) {
      error_ = "nested too deeply";
      return pool_.NewNull();
    }
    if (at_ >= text_.size() || !pool_.meter.Spend(2)) {
      Fail();
      return pool_.NewNull();
    }
    char c = text_[at_];
    if (c == '{' || c == '[') return Collection(c == '{', depth);
    if (c == '"') return pool_.NewString(String());
    for (std::string_view word : {"true", "false", "null"}) {
      if (!text_.substr(at_).starts_with(word)) continue;
      at_ += word.size();
      return pool_.New(Kind::kScalar, word == "null" ? "!!null" : "!!bool", word);
    }
    size_t end = at_;
    while (end < text_.size() &&
           std::string_view("+-.eE0123456789").find(text_[end]) != std::string_view::npos)
      ++end;
    std::string_view number = text_.substr(at_, end - at_);
    std::string_view tag = ResolveTag(number);
    if (number.empty() || (tag != "!!int" && tag != "!!float")) {
      Fail();
      return pool_.NewNull();
    }
    at_ = end;
    double value = 0;
    ParseFloat(number, &value);
    if (tag == "!!float" && std::floor(value) == value && std::abs(value) < 1e15)
      return pool_.New(Kind::kScalar, "!!int", FormatFloat(value));
    return pool_.New(Kind::kScalar, tag, number);
  }

  Node* Collection(bool map, int depth) {
    Node* node = pool_.New(map ? Kind::kMap : Kind::kSeq, map ? "!!map" : "!!seq");
    const char close = map ? '}' : ']';
    ++at_;
    Blanks();
    if (at_ < text_.size() && text_[at_] == close) {
      ++at_;
      node->style = kFlowStyle;
      return node;
    }
    for (;;) {
      Node* key = nullptr;
      if (map) {
        Blanks();
        if (at_ >= text_.size() || text_[at_] != '"') {
          Fail();
          return node;
        }
        key = pool_.NewString(String());
        Blanks();
        if (!error_.empty() || at_ >= text_.size() || text_[at_] != ':') {
          Fail();
          return node;
        }
        ++at_;
      }
      Node* value = Value(depth + 1);
      if (!error_.empty()) return node;
      if (map)
        AttachPair(node, key, value);
      else
        AttachItem(pool_, node, value);
      Blanks();
      if (at_ < text_.size() && text_[at_] == ',') {
        ++at_;
        continue;
      }
      if (at_ >= text_.size() || text_[at_] != close) {
        Fail();
        return node;
      }
      ++at_;
      return node;
    }
  }

  uint32_t Hex() {
    uint32_t code = 0;
    for (int i = 0; i < 4; ++i) {
      char c = at_ < text_.size() ? text_[at_] : 'x';
      int digit = c >= '0' && c <= '9'                 ? c - '0'
                  : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
                                                       : -1;
      if (digit < 0) {
        Fail();
        return 0;
      }
      code = code * 16 + static_cast<uint32_t>(digit);
      ++at_;
    }
    return code;
  }

  std::string String() {
    std::string out;
    ++at_;
    while (at_ < text_.size() && text_[at_] != '"' && error_.empty()) {
      char c = text_[at_++];
      if (c != '\\') {
        out += c;
        continue;
      }
      if (at_ >= text_.size()) break;
      char escaped = text_[at_++];
      switch (escaped) {
        case 'n': out += '\n'; break;
        case 't': out += '\t'; break;
        case 'r': out += '\r'; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'u': {
          uint32_t code = Hex();
          if (code >= 0xD800 && code < 0xDC00 && text_.substr(at_).starts_with("\\u")) {
            at_ += 2;
            uint32_t low = Hex();
            code = 0x10000 + ((code - 0xD800) << 10) + ((low - 0xDC00) & 0x3FF);
          } else if (code >= 0xD800 && code < 0xE000) {
            code = 0xFFFD;
          }
          AppendUtf8(out, code);
          break;
        }
        default: out += escaped;
      }
    }
    if (at_ >= text_.size()) {
      Fail();
      return out;
    }
    ++at_;
    pool_.meter.SpendBytes(out.size());
    return out;
  }

  Pool& pool_;
  const std::string_view text_;
  size_t at_ = 0;
  std::string error_;
};

class JsonWriter {
 public:
  JsonWriter(Pool& pool, int indent, bool colors, std::string& out)
      : pool_(pool), indent_(indent), colors_(colors), out_(out) {}

  bool Value(const Node* node, int depth) {
    if (depth > 2 * kMaxDepth || !pool_.meter.Spend(2) || !pool_.meter.HoldMore(out_, 4096)) return false;
    if (node->kind == Kind::kAlias) {
      if (node->alias) return Value(node->alias, depth + 1);
      out_ += "null";
      return true;
    }
    if (node->kind == Kind::kScalar) {
      Scalar(node);
      return true;
    }
    bool map = node->kind == Kind::kMap;
    out_ += map ? '{' : '[';
    for (size_t i = 0; i < node->content.size(); ++i) {
      if (map && i % 2 == 0) {
        if (i) out_ += ',';
        Line(depth + 1);
        Paint("\x1b[36m");
        String(node->content[i]->value);
        Paint("\x1b[0m");
        out_ += ':';
        if (indent_ > 0) out_ += ' ';
        continue;
      }
      if (!map) {
        if (i) out_ += ',';
        Line(depth + 1);
      }
      if (!Value(node->content[i], depth + 1)) return false;
    }
    if (!node->content.empty()) Line(depth);
    out_ += map ? '}' : ']';
    return true;
  }

 private:
  void Paint(std::string_view color) {
    if (colors_) out_ += color;
  }
  void Line(int depth) {
    if (indent_ <= 0) return;
    out_ += '\n';
    out_.append(static_cast<size_t>(depth * indent_), ' ');
  }
  void Scalar(const Node* node) {
    std::string tag = node->GuessedTag();
    int64_t number = 0;
    double real = 0;
    bool string = tag != "!!int" && tag != "!!float" && tag != "!!bool" && tag != "!!null";
    Paint(string ? "\x1b[32m" : "\x1b[95m");
    if (tag == "!!int" && ParseInt(node->value, &number)) {
      out_ += std::to_string(number);
    } else if ((tag == "!!int" || tag == "!!float") && ParseFloat(node->value, &real) &&
               std::isfinite(real)) {
      out_ += FormatFloat(real);
    } else if (tag == "!!bool") {
      out_ += IsTruthy(node) ? "true" : "false";
    } else if (tag == "!!null") {
      out_ += "null";
    } else {
      String(node->value);
    }
    Paint("\x1b[0m");
  }
  void String(std::string_view text) {
    pool_.meter.SpendBytes(text.size());
    if (!pool_.meter.HoldMore(out_, 2 * text.size())) return;
    out_ += '"';
    for (size_t at = 0; at < text.size();) {
      Utf8Char c = DecodeUtf8(text.substr(at));
      switch (c.code) {
        case '"': out_ += "\\\""; break;
        case '\\': out_ += "\\\\"; break;
        case '\n': out_ += "\\n"; break;
        case '\r': out_ += "\\r"; break;
        case '\t': out_ += "\\t"; break;
        case 8: out_ += "\\b"; break;
        case 12: out_ += "\\f"; break;
        case kInvalidChar: out_ += "\\ufffd"; break;
        case 0x2028: out_ += "\\u2028"; break;
        case 0x2029: out_ += "\\u2029"; break;
        default:
          if (c.code < 0x20) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c.code));
            out_ += code;
          } else {
            out_ += text.substr(at, c.length);
          }
      }
      at += c.length;
    }
    out_ += '"';
  }

  Pool& pool_;
  const int indent_;
  const bool colors_;
  std::string& out_;
};

}  // namespace

bool ReadJson(Pool& pool, std::string_view text, Nodes* documents, std::string* error) {
  return JsonReader(pool, text).Run(documents, error);
}

bool WriteJson(Pool& pool, const Node* node, int indent, bool colors, std::string* out, std::string* error) {
  if (JsonWriter(pool, indent, colors, *out).Value(node, 0)) return true;
  *error = "nested too deeply";
  return false;
}

}  // namespace bivalve::commands::yq
