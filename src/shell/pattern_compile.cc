#include "shell/pattern_node.h"

namespace bivalve::shell {
namespace {

using Node = Pattern::Node;
using Sequence = Pattern::Sequence;
constexpr size_t kNone = Pattern::kNone;

bool IsGroupLetter(char c) { return c == '?' || c == '*' || c == '+' || c == '@' || c == '!'; }

struct CollatingName {
  std::string_view name;
  char code;
};

// POSIX, Portable Character Set, as far as bash knows it in `[.name.]`.
constexpr CollatingName kCollatingNames[] = {
    {"SOH", 1},
    {"STX", 2},
    {"ETX", 3},
    {"EOT", 4},
    {"ENQ", 5},
    {"ACK", 6},
    {"alert", 7},
    {"BS", 8},
    {"backspace", 8},
    {"HT", 9},
    {"tab", 9},
    {"LF", 10},
    {"newline", 10},
    {"VT", 11},
    {"vertical-tab", 11},
    {"FF", 12},
    {"form-feed", 12},
    {"CR", 13},
    {"carriage-return", 13},
    {"SO", 14},
    {"SI", 15},
    {"DLE", 16},
    {"DC1", 17},
    {"DC2", 18},
    {"DC3", 19},
    {"DC4", 20},
    {"NAK", 21},
    {"SYN", 22},
    {"ETB", 23},
    {"CAN", 24},
    {"EM", 25},
    {"SUB", 26},
    {"ESC", 27},
    {"IS4", 28},
    {"FS", 28},
    {"IS3", 29},
    {"GS", 29},
    {"IS2", 30},
    {"RS", 30},
    {"IS1", 31},
    {"US", 31},
    {"space", ' '},
    {"exclamation-mark", '!'},
    {"quotation-mark", '"'},
    {"number-sign", '#'},
    {"dollar-sign", '$'},
    {"percent-sign", '%'},
    {"ampersand", '&'},
    {"apostrophe", '\''},
    {"left-parenthesis", '('},
    {"right-parenthesis", ')'},
    {"asterisk", '*'},
    {"plus-sign", '+'},
    {"comma", ','},
    {"hyphen", '-'},
    {"hyphen-minus", '-'},
    {"minus", '-'},
    {"period", '.'},
    {"full-stop", '.'},
    {"slash", '/'},
    {"solidus", '/'},
    {"zero", '0'},
    {"one", '1'},
    {"two", '2'},
    {"three", '3'},
    {"four", '4'},
    {"five", '5'},
    {"six", '6'},
    {"seven", '7'},
    {"eight", '8'},
    {"nine", '9'},
    {"colon", ':'},
    {"semicolon", ';'},
    {"less-than-sign", '<'},
    {"equals-sign", '='},
    {"greater-than-sign", '>'},
    {"question-mark", '?'},
    {"commercial-at", '@'},
    {"left-square-bracket", '['},
    {"backslash", '\\'},
    {"reverse-solidus", '\\'},
    {"right-square-bracket", ']'},
    {"circumflex", '^'},
    {"circumflex-accent", '^'},
    {"underscore", '_'},
    {"grave-accent", '`'},
    {"left-brace", '{'},
    {"left-curly-bracket", '{'},
    {"vertical-line", '|'},
    {"right-brace", '}'},
    {"right-curly-bracket", '}'},
    {"tilde", '~'},
    {"DEL", 127},
};

// Where the brackets and parentheses of a pattern close. Each is looked for once, so that patterns
// full of unclosed ones stay linear.
class Closings {
 public:
  explicit Closings(std::string_view text) : text_(text), last_bracket_(text.rfind(']')) {}

  // One past the `]` of the bracket expression that begins at `at`; kNone when it is not closed: then
  // the bracket is an ordinary character.
  size_t Bracket(size_t at) {
    if (last_bracket_ == kNone || at > last_bracket_) return kNone;
    size_t i = at + 1;
    if (i < text_.size() && (text_[i] == '!' || text_[i] == '^')) ++i;
    bool first = true, symbols = false;
    for (; i < text_.size(); ++i) {
      char c = text_[i];
      if (c == ']' && !first) return i + 1;
      first = false;
      if (c == '\\') {
        ++i;
      } else if (c == '[' && i + 1 < text_.size()) {
        size_t close = Symbol(text_[i + 1], i + 2);
        if (close != kNone) i = close + 1;
        symbols = symbols || close != kNone;
      }
    }
    if (!symbols) last_bracket_ = kNone;  // nor does any later one close
    return kNone;
  }

  // One past the `)` of the group whose `(` is at `open`; kNone.
  size_t Group(size_t open) {
    if (groups_.empty()) PairGroups();
    return groups_[open];
  }

 private:
  // The `:]` (or `=]`, `.]`) at or after `from`.
  size_t Symbol(char kind, size_t from) {
    size_t which = std::string_view(":=.").find(kind);
    if (which == kNone || missing_[which]) return kNone;
    size_t close = text_.find(std::string{kind, ']'}, from);
    missing_[which] = close == kNone;
    return close;
  }

  void PairGroups() {
    groups_.assign(text_.size() + 1, kNone);
    std::vector<size_t> open;
    for (size_t i = 0; i < text_.size(); ++i) {
      char c = text_[i];
      if (c == '\\') {
        ++i;
      } else if (c == '[') {
        size_t end = Bracket(i);
        if (end != kNone) i = end - 1;
        // For bash all that follows is within the brackets then, also what would close a group.
        if (end == kNone) open.clear();
      } else if (c == '(') {
        open.push_back(i);
      } else if (c == ')' && !open.empty()) {
        groups_[open.back()] = i + 1;
        open.pop_back();
      }
    }
  }

  std::string_view text_;
  size_t last_bracket_;
  bool missing_[3] = {false, false, false};
  std::vector<size_t> groups_;
};

class BracketParser {
 public:
  BracketParser(std::string_view body, bool nocase) : body_(body), nocase_(nocase) {}

  BracketSet Parse() {
    set_.nocase = nocase_;
    if (at_ < body_.size() && (body_[at_] == '!' || body_[at_] == '^')) {
      set_.negated = true;
      ++at_;
    }
    while (at_ < body_.size()) Item();
    return std::move(set_);
  }

 private:
  void Item() {
    if (body_[at_] == '[' && at_ + 1 < body_.size() && body_[at_ + 1] == ':') {
      size_t close = body_.find(":]", at_ + 2);
      if (close != kNone) {
        if (auto named = CharClassNamed(body_.substr(at_ + 2, close - at_ - 2))) AddClass(*named);
        at_ = close + 2;
        return;
      }
    }
    PatternChar first;
    if (!One(&first)) return;
    PatternChar last = first;
    if (at_ + 1 < body_.size() && body_[at_] == '-') {
      ++at_;
      if (!One(&last)) return;
    }
    Add(first, last);
  }

  // One character, also as \c, [.c.] or [=c=]. False for a symbol that names no single character.
  bool One(PatternChar* out) {
    char c = body_[at_];
    if (c == '[' && at_ + 1 < body_.size() && (body_[at_ + 1] == '.' || body_[at_ + 1] == '=')) {
      size_t close = body_.find(std::string{body_[at_ + 1], ']'}, at_ + 2);
      if (close != kNone && close > at_ + 2) {
        std::string_view symbol = body_.substr(at_ + 2, close - at_ - 2);
        bool by_name = body_[at_ + 1] == '.';
        at_ = close + 2;
        for (const CollatingName& entry : kCollatingNames) {
          if (!by_name || entry.name != symbol) continue;
          *out = {static_cast<unsigned char>(entry.code), 1, false};
          return true;
        }
        *out = CharAt(symbol, 0);
        return out->length == symbol.size();
      }
    }
    if (c == '\\' && at_ + 1 < body_.size()) ++at_;
    *out = CharAt(body_, at_);
    at_ += out->length;
    return true;
  }

  void Add(PatternChar first, PatternChar last) {
    if (first.invalid) {
      set_.bytes.push_back(static_cast<uint8_t>(first.code));
      return;
    }
    char32_t from = Fold(first.code), to = Fold(last.code);
    if (from > to) return;
    for (char32_t c = from; c <= to && c < 0x80; ++c) set_.ascii[c >> 6] |= uint64_t{1} << (c & 63);
    if (to >= 0x80) set_.ranges.push_back({from < 0x80 ? 0x80 : from, to});
  }

  void AddClass(CharClass which) {
    for (char32_t c = 0; c < 0x80 && !nocase_; ++c) {
      if (IsInClass(c, which)) set_.ascii[c >> 6] |= uint64_t{1} << (c & 63);
    }
    set_.classes.push_back(which);
  }

  char32_t Fold(char32_t code) const { return nocase_ ? ToLower(code) : code; }

  std::string_view body_;
  bool nocase_;
  size_t at_ = 0;
  BracketSet set_;
};

class PatternCompiler {
 public:
  PatternCompiler(std::string_view text, PatternOptions options, int nesting)
      : text_(text), options_(options), nesting_(nesting), closings_(text) {}

  Sequence Compile() {
    while (at_ < text_.size()) Item();
    return std::move(out_);
  }

 private:
  void Item() {
    char c = text_[at_];
    if (options_.extglob && IsGroupLetter(c) && at_ + 1 < text_.size() && text_[at_ + 1] == '(' && Group())
      return;
    switch (c) {
      case '\\':
        if (at_ + 1 < text_.size()) ++at_;
        AddText();
        return;
      case '?':
        ++at_;
        out_.emplace_back().kind = Node::kAny;
        return;
      case '*':
        ++at_;
        if (out_.empty() || out_.back().kind != Node::kStar) out_.emplace_back().kind = Node::kStar;
        return;
      case '[': {
        size_t end = closings_.Bracket(at_);
        if (end == kNone) break;
        Node& node = out_.emplace_back();
        node.kind = Node::kBracket;
        node.set = BracketParser(text_.substr(at_ + 1, end - at_ - 2), options_.nocase).Parse();
        at_ = end;
        return;
      }
      default: break;
    }
    AddText();
  }

  void AddText() {
    PatternChar c = CharAt(text_, at_);
    if (out_.empty() || out_.back().kind != Node::kText) out_.emplace_back();
    std::string& text = out_.back().text;
    if (options_.nocase && !c.invalid) {
      AppendUtf8(text, ToLower(c.code));
    } else {
      text.append(text_.substr(at_, c.length));
    }
    at_ += c.length;
  }

  bool Group() {
    if (nesting_ >= kMaxPatternNesting) return false;
    size_t end = closings_.Group(at_ + 1);
    if (end == kNone) return false;
    Node node;
    switch (text_[at_]) {
      case '?': node.kind = Node::kOptional; break;
      case '*': node.kind = Node::kRepeat0; break;
      case '+': node.kind = Node::kRepeat1; break;
      case '@': node.kind = Node::kOneOf; break;
      default: node.kind = Node::kNot; break;
    }
    std::string_view body = text_.substr(at_ + 2, end - at_ - 3);
    node.single = true;
    Closings closings(body);
    for (size_t start = 0;;) {
      size_t bar = NextBar(body, start, closings);
      std::string_view part = body.substr(start, bar == kNone ? kNone : bar - start);
      node.alternatives.push_back(PatternCompiler(part, options_, nesting_ + 1).Compile());
      node.single = node.single && IsSingle(node.alternatives.back());
      if (bar == kNone) break;
      start = bar + 1;
    }
    out_.push_back(std::move(node));
    at_ = end;
    return true;
  }

  static bool IsSingle(const Sequence& sequence) {
    if (sequence.size() != 1) return false;
    const Node& node = sequence[0];
    if (node.kind == Node::kText) return CharAt(node.text, 0).length == node.text.size();
    return node.kind == Node::kAny || node.kind == Node::kBracket;
  }

  static size_t NextBar(std::string_view body, size_t from, Closings& closings) {
    int depth = 0;
    for (size_t i = from; i < body.size(); ++i) {
      char c = body[i];
      if (c == '\\') {
        ++i;
      } else if (c == '[') {
        size_t end = closings.Bracket(i);
        if (end != kNone) i = end - 1;
      } else if (c == '(') {
        ++depth;
      } else if (c == ')') {
        --depth;
      } else if (c == '|' && depth == 0) {
        return i;
      }
    }
    return kNone;
  }

  std::string_view text_;
  PatternOptions options_;
  int nesting_;
  Closings closings_;
  size_t at_ = 0;
  Sequence out_;
};

}  // namespace

bool BracketSet::Has(char32_t code, bool invalid) const {
  if (invalid) {
    for (uint8_t byte : bytes) {
      if (byte == code) return !negated;
    }
    return negated;
  }
  char32_t folded = nocase ? ToLower(code) : code;
  if (folded < 0x80) {
    if ((ascii[folded >> 6] >> (folded & 63)) & 1) return !negated;
    if (!nocase) return negated;
  }
  for (auto [first, last] : ranges) {
    if (folded >= first && folded <= last) return !negated;
  }
  for (CharClass which : classes) {
    if (IsInClass(code, which)) return !negated;
  }
  return negated;
}

PatternChar CharBefore(std::string_view text, size_t at) {
  for (size_t length = 1; length <= 4 && length <= at; ++length) {
    unsigned char byte = static_cast<unsigned char>(text[at - length]);
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    PatternChar c = CharAt(text, at - length);
    if (c.length == length) return c;
    break;
  }
  unsigned char byte = static_cast<unsigned char>(text[at - 1]);
  return {byte, 1, byte >= 0x80};
}

Sequence CompilePattern(std::string_view text, PatternOptions options) {
  return PatternCompiler(text, options, 0).Compile();
}

bool HasPattern(std::string_view text, bool extglob) {
  Closings closings(text);
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\') {
      ++i;
    } else if (c == '*' || c == '?') {
      return true;
    } else if (c == '[') {
      if (closings.Bracket(i) != kNone) return true;
    } else if (extglob && IsGroupLetter(c) && i + 1 < text.size() && text[i + 1] == '(' &&
               closings.Group(i + 1) != kNone) {
      return true;
    }
  }
  return false;
}

std::string Unescape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    out.push_back(text[i]);
  }
  return out;
}

}  // namespace bivalve::shell
