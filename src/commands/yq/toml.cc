// TOML 1.0: tables are maps in the order of the text. Written are scalars only, as yq 4.44 has it.
#include <algorithm>

#include "base/utf8.h"
#include "commands/yq/formats.h"

namespace bivalve::commands::yq {
namespace {

class TomlReader {
 public:
  TomlReader(Pool& pool, std::string_view text) : pool_(pool), text_(text) {}

  bool Run(Nodes* documents, std::string* error) {
    root_ = table_ = pool_.New(Kind::kMap, "!!map");
    while (error_.empty() && at_ < text_.size()) {
      if (!pool_.meter.Spend(2)) return false;
      Blanks(true);
      if (at_ >= text_.size()) break;
      if (text_[at_] == '[')
        Header();
      else
        KeyValue(table_, 0);
      if (!error_.empty()) break;
      Blanks(false);
      if (at_ < text_.size() && text_[at_] == '#') SkipComment();
      if (at_ < text_.size() && text_[at_] != '\n' && text_[at_] != '\r') Fail("expected newline");
    }
    if (!error_.empty()) {
      *error = error_;
      return false;
    }
    if (!root_->content.empty()) documents->push_back(root_);
    return true;
  }

 private:
  void Fail(std::string_view what) {
    if (!error_.empty()) return;
    size_t line =
        1 + static_cast<size_t>(std::count(
                text_.begin(), text_.begin() + static_cast<ptrdiff_t>(std::min(at_, text_.size())), '\n'));
    error_ = "toml: line " + std::to_string(line) + ": " + std::string(what);
  }
  char Peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void SkipComment() { at_ = std::min(text_.find('\n', at_), text_.size()); }
  // With `lines` also over newlines and comments.
  void Blanks(bool lines) {
    while (at_ < text_.size()) {
      char c = text_[at_];
      if (c == ' ' || c == '\t' || (lines && (c == '\n' || c == '\r')))
        ++at_;
      else if (lines && c == '#')
        SkipComment();
      else
        break;
    }
  }

  std::vector<std::string> Key() {
    std::vector<std::string> path;
    for (;;) {
      Blanks(false);
      std::string name;
      if (Peek() == '"' || Peek() == '\'') {
        name = String();
      } else {
        size_t end = at_;
        while (end < text_.size() &&
               (text_[end] == '_' || text_[end] == '-' || (text_[end] >= '0' && text_[end] <= '9') ||
                ((text_[end] | 32) >= 'a' && (text_[end] | 32) <= 'z')))
          ++end;
        if (end == at_) Fail("invalid character at start of key");
        name = std::string(text_.substr(at_, end - at_));
        at_ = end;
      }
      if (!error_.empty()) return path;
      path.push_back(std::move(name));
      if (path.size() > kMaxDepth) Fail("nested too deeply");
      Blanks(false);
      if (Peek() != '.') return path;
      ++at_;
    }
  }

  // The map below `map` at a key; the last item where it is a sequence of them.
  Node* Into(Node* map, const std::string& name) {
    int at = FindKey(map, name);
    pool_.meter.Spend(static_cast<int64_t>(map->content.size() / 8));
    if (at < 0) {
      AttachPair(map, pool_.NewString(name), pool_.New(Kind::kMap, "!!map"));
      return map->content.back();
    }
    Node* value = map->content[static_cast<size_t>(at) + 1];
    if (value->kind == Kind::kSeq && !value->content.empty() && value->content.back()->kind == Kind::kMap)
      return value->content.back();
    if (value->kind != Kind::kMap) Fail("key " + name + " is no table");
    return value;
  }

  void Header() {
    bool list = text_.substr(at_).starts_with("[[");
    at_ += list ? 2 : 1;
    std::vector<std::string> path = Key();
    if (!error_.empty()) return;
    if (!text_.substr(at_).starts_with(list ? "]]" : "]")) return Fail("expected ] behind a table's name");
    at_ += list ? 2 : 1;
    Node* map = root_;
    for (size_t i = 0; i + 1 < path.size() && error_.empty(); ++i) map = Into(map, path[i]);
    if (!error_.empty()) return;
    if (!list) {
      table_ = Into(map, path.back());
      return;
    }
    int at = FindKey(map, path.back());
    Node* items = nullptr;
    if (at < 0) {
      items = pool_.New(Kind::kSeq, "!!seq");
      AttachPair(map, pool_.NewString(path.back()), items);
    } else {
      items = map->content[static_cast<size_t>(at) + 1];
    }
    if (items->kind != Kind::kSeq) return Fail("key " + path.back() + " is no array of tables");
    table_ = pool_.New(Kind::kMap, "!!map");
    AttachItem(pool_, items, table_);
  }

  void KeyValue(Node* map, int depth) {
    std::vector<std::string> path = Key();
    if (error_.empty() && Peek() != '=') Fail("expected = after key");
    if (!error_.empty()) return;
    ++at_;
    Node* value = Value(depth + 1);
    for (size_t i = 0; i + 1 < path.size() && error_.empty(); ++i) map = Into(map, path[i]);
    if (!error_.empty()) return;
    if (FindKey(map, path.back()) >= 0) return Fail("key " + path.back() + " is already there");
    AttachPair(map, pool_.NewString(path.back()), value);
  }

  Node* Value(int depth) {
    Blanks(false);
    if (depth > kMaxDepth) Fail("nested too deeply");
    if (!error_.empty() || !pool_.meter.Spend(2)) return pool_.NewNull();
    char c = Peek();
    if (c == '"' || c == '\'') return pool_.NewString(String());
    if (c == '[') {
      ++at_;
      Node* list = pool_.New(Kind::kSeq, "!!seq");
      for (;;) {
        Blanks(true);
        if (Peek() == ']') break;
        Node* item = Value(depth + 1);
        if (!error_.empty()) return list;
        AttachItem(pool_, list, item);
        Blanks(true);
        if (Peek() == ',')
          ++at_;
        else if (Peek() != ']')
          Fail("array is incomplete");
        if (!error_.empty()) return list;
      }
      ++at_;
      return list;
    }
    if (c == '{') {
      ++at_;
      Node* map = pool_.New(Kind::kMap, "!!map");
      Blanks(false);
      while (error_.empty() && Peek() != '}') {
        KeyValue(map, depth);
        Blanks(false);
        if (Peek() == ',') {
          ++at_;
          Blanks(false);
        } else if (Peek() != '}') {
          Fail("inline table is incomplete");
        }
      }
      ++at_;
      return map;
    }
    size_t end = at_;
    while (end < text_.size() && std::string_view(",]}#\n\r\t ").find(text_[end]) == std::string_view::npos)
      ++end;
    // A date may have a blank before its time.
    if (end - at_ == 10 && text_[at_ + 4] == '-' && end + 2 < text_.size() && text_[end] == ' ' &&
        text_[end + 1] >= '0' && text_[end + 1] <= '9') {
      ++end;
      while (end < text_.size() && std::string_view(",]}#\n\r\t ").find(text_[end]) == std::string_view::npos)
        ++end;
    }
    std::string word(text_.substr(at_, end - at_));
    if (word.empty()) Fail("expected value");
    at_ = end;
    if (word == "inf" || word == "+inf") return pool_.New(Kind::kScalar, "!!float", ".inf");
    if (word == "-inf") return pool_.New(Kind::kScalar, "!!float", "-.inf");
    if (word.ends_with("nan")) return pool_.New(Kind::kScalar, "!!float", ".nan");
    if (word == "true" || word == "false") return pool_.New(Kind::kScalar, "!!bool", word);
    std::string plain;
    for (char one : word)
      if (one != '_') plain += one;
    std::string_view tag = ResolveTag(plain);
    if (tag == "!!int" || tag == "!!float") return pool_.New(Kind::kScalar, tag, plain);
    if (tag == "!!timestamp" || (word[0] >= '0' && word[0] <= '9' && word.find(':') != std::string::npos))
      return pool_.New(Kind::kScalar, tag == "!!timestamp" ? "!!timestamp" : "!!str", word);
    Fail("invalid value " + word);
    return pool_.NewNull();
  }

  std::string String() {
    char quote = text_[at_];
    std::string triple(3, quote), out;
    bool many = text_.substr(at_).starts_with(triple);
    at_ += many ? 3 : 1;
    if (many && Peek() == '\r') ++at_;
    if (many && Peek() == '\n') ++at_;
    for (;;) {
      if (at_ >= text_.size() || (!many && text_[at_] == '\n')) {
        Fail("basic string not terminated");
        return out;
      }
      if (many ? text_.substr(at_).starts_with(triple) : text_[at_] == quote) {
        at_ += many ? 3 : 1;
        // Up to two quotes may stand before the end.
        while (many && Peek() == quote) {
          out += quote;
          ++at_;
        }
        break;
      }
      char c = text_[at_++];
      if (c != '\\' || quote == '\'') {
        out += c;
        continue;
      }
      Escape(out, many);
      if (!error_.empty()) return out;
    }
    pool_.meter.SpendBytes(out.size());
    return out;
  }

  void Escape(std::string& out, bool many) {
    char c = Peek();
    ++at_;
    switch (c) {
      case 'b': out += '\b'; return;
      case 't': out += '\t'; return;
      case 'n': out += '\n'; return;
      case 'f': out += '\f'; return;
      case 'r': out += '\r'; return;
      case 'e': out += '\x1b'; return;
      case '"':
      case '\\': out += c; return;
      case 'u':
      case 'U': {
        uint32_t code = 0;
        for (int i = 0; i < (c == 'u' ? 4 : 8); ++i) {
          char digit = Peek();
          int value = digit >= '0' && digit <= '9'                 ? digit - '0'
                      : (digit | 32) >= 'a' && (digit | 32) <= 'f' ? (digit | 32) - 'a' + 10
                                                                   : -1;
          if (value < 0) return Fail("invalid escape");
          code = code * 16 + static_cast<uint32_t>(value);
          ++at_;
        }
        AppendUtf8(out, code > 0x10FFFF ? 0xFFFD : code);
        return;
      }
      case ' ':
      case '\t':
      case '\r':
      case '\n':
        if (many) {
          while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            ++at_;
          return;
        }
        break;
      default: break;
    }
    Fail("invalid escape");
  }

  Pool& pool_;
  const std::string_view text_;
  size_t at_ = 0;
  std::string error_;
  Node* root_ = nullptr;
  Node* table_ = nullptr;
};

}  // namespace

bool ReadToml(Pool& pool, std::string_view text, Nodes* documents, std::string* error) {
  return TomlReader(pool, text).Run(documents, error);
}

bool WriteToml(Pool& pool, const Node* node, std::string* out, std::string* error) {
  (void)pool;
  if (node->kind != Kind::kScalar) {
    *error =
        "only scalars (e.g. strings, numbers, booleans) are supported for TOML output at the moment. Please "
        "use yaml output format (-oy) until the encoder has been fully implemented";
    return false;
  }
  *out += node->value + "\n";
  return true;
}

}  // namespace bivalve::commands::yq
