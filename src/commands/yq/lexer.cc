#include "commands/yq/lexer.h"

#include <charconv>
#include <cstdlib>

#include "base/utf8.h"

namespace bivalve::commands::yq {
namespace {

struct Name {
  std::string_view name;
  Op op;
  int operands, strength;
  std::string_view flags = {};
  std::string_view text = {};
};

// What an operator is called. Words with "_" may lack it.
constexpr Name kNames[] = {
    {"line_comment", Op::kGetComment, 0, 50, "line"},
    {"head_comment", Op::kGetComment, 0, 50, "head"},
    {"foot_comment", Op::kGetComment, 0, 50, "foot"},
    {"comments", Op::kGetComment, 0, 50, "all"},
    {"as", Op::kBind, 2, 40},
    {"ref", Op::kBind, 2, 40, "ref"},
    {"or", Op::kOr, 2, 20},
    {"and", Op::kAnd, 2, 20},
    {"not", Op::kNot, 0, 50},
    {"ireduce", Op::kReduce, 2, 35},
    {"length", Op::kLength, 0, 50},
    {"line", Op::kLine, 0, 50},
    {"column", Op::kColumn, 0, 50},
    {"eval", Op::kEval, 1, 50},
    {"map_values", Op::kMapValues, 1, 50},
    {"map", Op::kMap, 1, 50},
    {"filter", Op::kFilter, 1, 50},
    {"pick", Op::kPick, 1, 50},
    {"omit", Op::kOmit, 1, 50},
    {"first", Op::kFirst, 1, 50},
    {"flatten", Op::kFlatten, 0, 50},
    {"format_datetime", Op::kFormatDate, 1, 50},
    {"now", Op::kNow, 0, 50},
    {"tz", Op::kTimeZone, 1, 50},
    {"from_unix", Op::kFromUnix, 0, 50},
    {"to_unix", Op::kToUnix, 0, 50},
    {"with_dtf", Op::kWithDateFormat, 1, 50},
    {"error", Op::kError, 1, 50},
    {"sort_keys", Op::kSortKeys, 1, 50},
    {"to_yaml", Op::kEncode, 0, 50, "", "yaml"},
    {"@yaml", Op::kEncode, 0, 50, "", "yaml"},
    {"to_json", Op::kEncode, 0, 50, "2", "json"},
    {"@json", Op::kEncode, 0, 50, "0", "json"},
    {"to_props", Op::kEncode, 0, 50, "", "props"},
    {"@props", Op::kEncode, 0, 50, "", "props"},
    {"to_xml", Op::kEncode, 0, 50, "2", "xml"},
    {"@xml", Op::kEncode, 0, 50, "0", "xml"},
    {"to_csv", Op::kEncode, 0, 50, "", "csv"},
    {"@csv", Op::kEncode, 0, 50, "", "csv"},
    {"to_tsv", Op::kEncode, 0, 50, "", "tsv"},
    {"@tsv", Op::kEncode, 0, 50, "", "tsv"},
    {"@base64", Op::kEncode, 0, 50, "", "base64"},
    {"@base64url", Op::kEncode, 0, 50, "", "base64url"},
    {"@uri", Op::kEncode, 0, 50, "", "uri"},
    {"@sh", Op::kEncode, 0, 50, "", "sh"},
    {"from_yaml", Op::kDecode, 0, 50, "", "yaml"},
    {"@yamld", Op::kDecode, 0, 50, "", "yaml"},
    {"from_json", Op::kDecode, 0, 50, "", "json"},
    {"@jsond", Op::kDecode, 0, 50, "", "json"},
    {"from_props", Op::kDecode, 0, 50, "", "props"},
    {"@propsd", Op::kDecode, 0, 50, "", "props"},
    {"from_xml", Op::kDecode, 0, 50, "", "xml"},
    {"@xmld", Op::kDecode, 0, 50, "", "xml"},
    {"from_csv", Op::kDecode, 0, 50, "", "csv"},
    {"@csvd", Op::kDecode, 0, 50, "", "csv"},
    {"from_tsv", Op::kDecode, 0, 50, "", "tsv"},
    {"@tsvd", Op::kDecode, 0, 50, "", "tsv"},
    {"@base64d", Op::kDecode, 0, 50, "", "base64"},
    {"@base64urld", Op::kDecode, 0, 50, "", "base64url"},
    {"@urid", Op::kDecode, 0, 50, "", "uri"},
    {"load_xml", Op::kLoad, 1, 52, "", "xml"},
    {"xml_load", Op::kLoad, 1, 52, "", "xml"},
    {"load_base64", Op::kLoad, 1, 52, "", "base64"},
    {"load_props", Op::kLoad, 1, 52, "", "props"},
    {"load_str", Op::kLoad, 1, 52, "", "string"},
    {"str_load", Op::kLoad, 1, 52, "", "string"},
    {"load", Op::kLoad, 1, 52, "", "yaml"},
    {"split_doc", Op::kSplitDocument, 0, 50},
    {"select", Op::kSelect, 1, 50},
    {"has", Op::kHas, 1, 50},
    {"unique_by", Op::kUniqueBy, 1, 50},
    {"unique", Op::kUnique, 0, 50},
    {"group_by", Op::kGroupBy, 1, 50},
    {"explode", Op::kExplode, 1, 50},
    {"join", Op::kJoin, 1, 50},
    {"sub", Op::kSubstitute, 1, 50},
    {"match", Op::kMatch, 1, 50},
    {"capture", Op::kCapture, 1, 50},
    {"test", Op::kTest, 1, 50},
    {"sort_by", Op::kSortBy, 1, 50},
    {"sort", Op::kSort, 0, 50},
    {"shuffle", Op::kShuffle, 0, 50},
    {"reverse", Op::kReverse, 0, 50},
    {"any_c", Op::kAnyCondition, 1, 50},
    {"any", Op::kAny, 0, 50},
    {"all_c", Op::kAllCondition, 1, 50},
    {"all", Op::kAll, 0, 50},
    {"contains", Op::kContains, 1, 50},
    {"split", Op::kSplit, 1, 50},
    {"parent", Op::kGetParent, 0, 50},
    {"keys", Op::kKeys, 0, 50},
    {"key", Op::kGetKey, 0, 50},
    {"is_key", Op::kIsKey, 0, 50},
    {"file_name", Op::kFileName, 0, 50},
    {"file_index", Op::kFileIndex, 0, 50},
    {"fi", Op::kFileIndex, 0, 50},
    {"path", Op::kGetPath, 0, 50},
    {"set_path", Op::kSetPath, 1, 50},
    {"del_paths", Op::kDeletePaths, 1, 50},
    {"to_entries", Op::kToEntries, 0, 52},
    {"from_entries", Op::kFromEntries, 0, 50},
    {"with_entries", Op::kWithEntries, 1, 50},
    {"with", Op::kWith, 1, 50},
    {"del", Op::kDelete, 1, 40},
    {"style", Op::kGetStyle, 0, 50},
    {"tag", Op::kGetTag, 0, 50},
    {"type", Op::kGetTag, 0, 50},
    {"kind", Op::kGetKind, 0, 50},
    {"anchor", Op::kGetAnchor, 0, 50},
    {"alias", Op::kGetAlias, 0, 50},
    {"document_index", Op::kDocumentIndex, 0, 50},
    {"di", Op::kDocumentIndex, 0, 50},
    {"upcase", Op::kUpcase, 0, 50},
    {"ascii_upcase", Op::kUpcase, 0, 50},
    {"downcase", Op::kDowncase, 0, 50},
    {"ascii_downcase", Op::kDowncase, 0, 50},
    {"trim", Op::kTrim, 0, 50},
    {"to_string", Op::kToString, 0, 50},
    {"to_number", Op::kToNumber, 0, 50},
    {"pivot", Op::kPivot, 0, 50},
    {"min", Op::kMin, 0, 40},
    {"max", Op::kMax, 0, 40},
    {"array_to_map", Op::kArrayToMap, 0, 50},
    {"empty", Op::kEmpty, 0, 50},
    {"envsubst", Op::kEnvSubst, 0, 50},
};

// Lower case, without "_": fileIndex, file_index and fileindex are one.
std::string Fold(std::string_view name) {
  std::string folded;
  for (char c : name)
    if (c != '_') folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
  return folded;
}

const Name* FindName(std::string_view name) {
  std::string folded = Fold(name);
  for (const Name& known : kNames)
    if (Fold(known.name) == folded) return &known;
  return nullptr;
}

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

class Lexer {
 public:
  Lexer(std::string_view text, std::vector<Word>& words, int depth)
      : text_(text), words_(words), depth_(depth) {}

  bool Run(std::string* error) {
    while (at_ < text_.size() && error_.empty()) One();
    *error = error_;
    return error_.empty();
  }

 private:
  char Peek(size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  std::string_view Rest() const { return text_.substr(at_); }

  Word& Add(Op op, int operands, int strength) {
    Word& word = words_.emplace_back();
    word.op = std::make_unique<Expression>();
    word.op->op = op;
    word.operands = operands;
    word.strength = strength;
    return word;
  }
  void Mark(Token kind, size_t size, bool post = false) {
    Word& word = words_.emplace_back();
    word.kind = kind;
    word.post_traverse = post;
    at_ += size;
  }
  void Value(std::string_view tag, std::string_view text, size_t size) {
    Word& word = Add(Op::kValue, 0, 50);
    word.op->tag = tag;
    word.op->text = text;
    at_ += size;
  }

  void Fail() { error_ = "invalid input text \"" + std::string(Rest()) + "\""; }

  void One() {
    char c = Peek();
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      ++at_;
      return;
    }
    if (c == '#') {
      at_ = std::min(text_.find('\n', at_), text_.size());
      return;
    }
    if (IsDigit(c) || (c == '-' && IsDigit(Peek(1)))) return Number();
    if (IsLetter(c) || c == '@' || c == '_') return NameWord();
    switch (c) {
      case '(': return Mark(Token::kOpen, 1);
      case ')': return Mark(Token::kClose, 1, true);
      case '[': return Mark(Token::kOpenList, 1);
      case ']': return Mark(Token::kCloseList, Peek(1) == '?' ? 2 : 1, true);
      case '{': return Mark(Token::kOpenMap, 1);
      case '}': return Mark(Token::kCloseMap, 1, true);
      case '"': return String();
      case '$': return Variable();
      case '.': return Path();
      case '~': return Value("!!null", "~", 1);
      default: return Sign(c);
    }
  }

  void Sign(char c) {
    char next = Peek(1);
    auto simple = [&](Op op, int operands, int strength, size_t size) {
      Add(op, operands, strength), at_ += size;
    };
    switch (c) {
      case ':': return simple(Op::kCreateMap, 2, 15, 1);
      case ';': return simple(Op::kBlock, 2, 10, 1);
      case ',': return simple(Op::kUnion, 2, 10, 1);
      case '|':
        if (next == '=') return Assignment(2, true);
        return simple(Op::kPipe, 2, 30, 1);
      case '=':
        if (next == '=') return simple(Op::kEquals, 2, 40, 2);
        return Assignment(1, false);
      case '!':
        if (next == '=') return simple(Op::kNotEquals, 2, 40, 2);
        return Fail();
      case '<':
      case '>': {
        Expression& op = *Add(Op::kCompare, 2, 40).op;
        op.greater = c == '>';
        op.strict = next != '=';
        at_ += op.strict ? 1 : 2;
        return;
      }
      case '*': {
        bool assign = next == '=';
        Word& word = Add(assign ? Op::kMultiplyAssign : Op::kMultiply, 2, 42);
        at_ += assign ? 2 : 1;
        while (std::string_view("+?dnc").find(Peek()) != std::string_view::npos && Peek()) {
          // "*n" before a letter would be a name.
          if (IsLetter(Peek()) && IsLetter(Peek(1)) &&
              std::string_view("+?dnc").find(Peek(1)) == std::string_view::npos)
            break;
          word.op->flags += Peek();
          ++at_;
        }
        return;
      }
      case '/':
        if (next == '/' && Peek(2) == '=') return simple(Op::kAlternativeAssign, 2, 40, 3);
        if (next == '/') return simple(Op::kAlternative, 2, 42, 2);
        return simple(Op::kDivide, 2, 42, 1);
      case '%': return simple(Op::kModulo, 2, 42, 1);
      case '+':
        if (next == '=') return simple(Op::kAddAssign, 2, 40, 2);
        return simple(Op::kAdd, 2, 42, 1);
      case '-':
        if (next == '=') return simple(Op::kSubtractAssign, 2, 40, 2);
        return simple(Op::kSubtract, 2, 42, 1);
      default: return Fail();
    }
  }

  // "=" and "|=", with flags.
  void Assignment(size_t size, bool relative) {
    Expression& op = *Add(Op::kAssign, 2, 40).op;
    op.relative = relative;
    at_ += size;
    if (Peek() != 'c' || IsLetter(Peek(1)) || Peek(1) == '_') return;
    op.flags = "c";
    ++at_;
  }

  void Number() {
    size_t end = at_ + (Peek() == '-' ? 1 : 0);
    if (text_.substr(end, 2) == "0x" || text_.substr(end, 2) == "0X") {
      end += 2;
      while (end < text_.size() &&
             (IsDigit(text_[end]) || (IsLetter(text_[end]) && (text_[end] | 32) <= 'f')))
        ++end;
      return Value("!!int", text_.substr(at_, end - at_), end - at_);
    }
    while (end < text_.size() && IsDigit(text_[end])) ++end;
    bool real = false;
    if (end + 1 < text_.size() && text_[end] == '.' && IsDigit(text_[end + 1])) {
      real = true;
      ++end;
      while (end < text_.size() && IsDigit(text_[end])) ++end;
    }
    if (end < text_.size() && (text_[end] | 32) == 'e') {
      size_t more = end + 1;
      if (more < text_.size() && (text_[more] == '-' || text_[more] == '+')) ++more;
      if (more < text_.size() && IsDigit(text_[more])) {
        while (more < text_.size() && IsDigit(text_[more])) ++more;
        real = true;
        end = more;
      }
    }
    Value(real ? "!!float" : "!!int", text_.substr(at_, end - at_), end - at_);
  }

  // What is in brackets right behind: "(2)".
  bool Parameter(std::string* inside) {
    if (Peek() != '(') return false;
    size_t end = text_.find(')', at_);
    if (end == std::string_view::npos) return false;
    *inside = std::string(text_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    return true;
  }

  void NameWord() {
    size_t end = at_ + 1;
    while (end < text_.size() && (IsLetter(text_[end]) || IsDigit(text_[end]) || text_[end] == '_')) ++end;
    std::string_view name = text_.substr(at_, end - at_);
    std::string folded = Fold(name);
    if (folded == "true" || folded == "false") return Value("!!bool", name, name.size());
    if (folded == "null") return Value("!!null", name, name.size());
    if (name == "env" || name == "strenv") {
      size_t before = at_;
      at_ = end;
      std::string inside;
      if (!Parameter(&inside)) {
        at_ = before;
        return Fail();
      }
      Word& word = Add(Op::kEnv, 0, 50);
      word.op->text = inside;
      word.op->flags = name == "strenv" ? "s" : "";
      return;
    }
    const Name* known = FindName(name);
    if (!known) return Fail();
    at_ = end;
    Word& word = Add(known->op, known->operands, known->strength);
    word.op->flags = known->flags;
    word.op->text = known->text;
    word.op->number = -1;
    word.op->reference = known->op == Op::kBind && known->flags == "ref";
    word.post_traverse = known->op == Op::kToEntries;
    std::string inside;
    switch (known->op) {
      case Op::kGetComment:
        word.assignable = true;
        word.setter = Op::kAssignComment;
        break;
      case Op::kGetStyle: word.assignable = true, word.setter = Op::kAssignStyle; break;
      case Op::kGetTag: word.assignable = true, word.setter = Op::kAssignTag; break;
      case Op::kGetAnchor: word.assignable = true, word.setter = Op::kAssignAnchor; break;
      case Op::kGetAlias: word.assignable = true, word.setter = Op::kAssignAlias; break;
      case Op::kEncode:
        if (Parameter(&inside)) word.op->flags = inside;
        break;
      case Op::kFlatten:
      case Op::kGetParent:
        if (Parameter(&inside)) word.op->number = std::atoi(inside.c_str());
        break;
      case Op::kEnvSubst: Parameter(&word.op->flags); break;
      case Op::kFirst:
        if (Peek() != '(') word.operands = 0;
        break;
      default: break;
    }
  }

  void Variable() {
    size_t end = at_ + 1;
    while (end < text_.size() &&
           (IsLetter(text_[end]) || IsDigit(text_[end]) || text_[end] == '_' || text_[end] == '-'))
      ++end;
    if (end == at_ + 1) return Fail();
    Word& word = Add(Op::kVariable, 0, 55);
    word.op->text = text_.substr(at_ + 1, end - at_ - 1);
    word.post_traverse = true;
    at_ = end;
  }

  void Path() {
    if (Rest().starts_with("...") || Rest().starts_with("..")) {
      bool keys = Rest().starts_with("...");
      Add(Op::kRecurse, 0, 50).op->keys = keys;
      at_ += keys ? 3 : 2;
      return;
    }
    if (Peek(1) == '[') return Mark(Token::kTraverse, 2);
    std::string name;
    size_t end = at_ + 1;
    if (Peek(1) == '"') {
      size_t close = text_.find('"', at_ + 2);
      if (close == std::string_view::npos) return Fail();
      name = text_.substr(at_ + 2, close - at_ - 2);
      end = close + 1;
    } else {
      while (end < text_.size() &&
             std::string_view(" ;}{:[],|.()=\n!").find(text_[end]) == std::string_view::npos)
        ++end;
      name = text_.substr(at_ + 1, end - at_ - 1);
      if (name.empty()) {
        Word& word = Add(Op::kSelf, 0, 55);
        (void)word;
        ++at_;
        return;
      }
      if (name.ends_with('?')) {
        name.pop_back();
        --end;
      }
    }
    Word& word = Add(Op::kTraversePath, 0, 55);
    word.op->text = name;
    word.post_traverse = true;
    if (end < text_.size() && text_[end] == '?') {
      word.op->optional = true;
      ++end;
    }
    at_ = end;
  }

  void String() {
    std::string text;
    std::vector<std::unique_ptr<Expression>> parts;
    size_t at = at_ + 1;
    auto literal = [&] {
      if (text.empty()) return;
      auto part = std::make_unique<Expression>();
      part->op = Op::kValue;
      part->tag = "!!str";
      part->text.swap(text);
      parts.push_back(std::move(part));
    };
    for (;; ++at) {
      if (at >= text_.size()) return Fail();
      char c = text_[at];
      if (c == '"') break;
      if (c != '\\' || at + 1 >= text_.size()) {
        text += c;
        continue;
      }
      char escaped = text_[++at];
      switch (escaped) {
        case '"':
        case '\\': text += escaped; break;
        case 'n': text += '\n'; break;
        case 't': text += '\t'; break;
        case 'r': text += '\r'; break;
        case 'f': text += '\f'; break;
        case 'v': text += '\v'; break;
        case 'b': text += '\b'; break;
        case 'a': text += '\a'; break;
        case '(': {
          size_t open = at + 1;
          int nested = 1;
          for (++at; at < text_.size(); ++at) {
            if (text_[at] == '(') ++nested;
            if (text_[at] == ')' && --nested == 0) break;
          }
          if (at >= text_.size()) return Fail();
          literal();
          auto part = ParseExpression(text_.substr(open, at - open), &error_, depth_ + 1);
          if (!part) return;
          parts.push_back(std::move(part));
          break;
        }
        default: text += '\\'; text += escaped;
      }
    }
    size_t size = at + 1 - at_;
    if (parts.empty()) return Value("!!str", text, size);
    literal();
    Word& word = Add(Op::kInterpolate, 0, 50);
    word.op->parts = std::move(parts);
    at_ += size;
  }

  const std::string_view text_;
  std::vector<Word>& words_;
  const int depth_;
  size_t at_ = 0;
  std::string error_;
};

}  // namespace

bool Tokenize(std::string_view text, std::vector<Word>* words, std::string* error, int depth) {
  return Lexer(text, *words, depth).Run(error);
}

}  // namespace bivalve::commands::yq
