#include "regex/posix_syntax.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace bivalve::regex {
namespace {

using Kind = RegexNode::Kind;

char32_t CodeOfByte(unsigned char byte) { return byte < 0x80 ? byte : kRawByte + byte; }

bool HasPlain(const CharSet& set, char32_t code) {
  for (const CharSet::Range& range : set.ranges)
    if (code >= range.first && code <= range.last) return true;
  if (code >= kRawByte) return false;
  for (CharClass which : set.classes)
    if (IsInClass(code, which)) return true;
  for (CharClass which : set.excluded)
    if (!IsInClass(code, which)) return true;
  return false;
}

// Small letters that are not the small letter of their capital.
constexpr char32_t kLonelyLower[] = {0xB5,  0x131, 0x17F, 0x1C5, 0x1C8, 0x1CB, 0x1F2, 0x345,  0x3C2,
                                     0x3D0, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F5, 0x1E9B, 0x1FBE};

class Parser {
 public:
  Parser(RegexTree& tree, std::string_view text, PosixSyntax syntax, bool ignore_case)
      : tree_(tree),
        text_(text),
        syntax_(syntax),
        extended_(syntax != PosixSyntax::kBasic),
        awk_(syntax >= PosixSyntax::kAwk),
        ignore_case_(ignore_case) {}

  Result<int> Run() {
    TRY(int node, Alternation(0));
    if (at_ < text_.size()) return Bad("Unmatched ) or \\)");
    return node;
  }

 private:
  static std::unexpected<Error> Bad(std::string_view text) { return Fail(Errno::kInval, {}, text); }

  bool AtEnd() const { return at_ >= text_.size(); }
  bool Looking(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  bool AtBar() const { return Looking(extended_ ? "|" : "\\|"); }
  bool AtClose() const { return extended_ ? depth_open_ > 0 && Looking(")") : Looking("\\)"); }

  char32_t TakeChar() {
    if (tree_.bytes) return CodeOfByte(static_cast<unsigned char>(text_[at_++]));
    Utf8Char c = DecodeUtf8(text_.substr(at_));
    char32_t code = c.code == kInvalidChar ? kRawByte + static_cast<unsigned char>(text_[at_]) : c.code;
    at_ += c.length;
    return code;
  }

  int Single(char32_t code) {
    CharSet set;
    set.ranges.push_back({code, code});
    return SetNode(std::move(set));
  }
  int SetNode(CharSet set) {
    set.ignore_case = ignore_case_;
    set.bytes = tree_.bytes;
    return tree_.Add({.kind = Kind::kSet, .set = tree_.AddSet(std::move(set))});
  }
  int ClassNode(CharClass which, bool negated) {
    CharSet set;
    set.classes.push_back(which);
    set.negated = negated;
    return SetNode(std::move(set));
  }
  int Assertion(AssertKind kind) { return tree_.Add({.kind = Kind::kAssert, .assertion = kind}); }
  int Empty() { return tree_.Add({}); }

  Result<int> Alternation(int depth) {
    if (depth > RegexTree::kMaxDepth) return Bad("stack overflow");
    TRY(int first, Sequence(depth));
    if (!AtBar()) return first;
    RegexNode node{.kind = Kind::kAlternate, .children = {first}};
    while (AtBar()) {
      at_ += extended_ ? 1 : 2;
      TRY(int next, Sequence(depth));
      node.children.push_back(next);
    }
    return tree_.Add(std::move(node));
  }

  Result<int> Sequence(int depth) {
    RegexNode node{.kind = Kind::kConcat};
    bool start = true;  // where `*` of a basic expression is an ordinary character
    while (!AtEnd() && !AtBar() && !AtClose()) {
      bool anchor = false;
      TRY(int item, Atom(depth, start, &anchor));
      if (start && anchor && extended_ && !awk_ && !AtEnd() &&
          std::string_view("*+?").find(text_[at_]) != std::string_view::npos)
        tree_.warnings.push_back(std::string(1, text_[at_]) + " at start of expression");
      start = start && anchor && (!extended_ || awk_);
      if (!start) {
        TRY(item, Repeats(item));
      }
      node.children.push_back(item);
    }
    if (node.children.empty()) return Empty();
    if (node.children.size() == 1) return node.children[0];
    return tree_.Add(std::move(node));
  }

  Result<int> Repeats(int item) {
    for (int count = 0; !AtEnd(); ++count) {
      if (count > RegexTree::kMaxDepth) return Bad("stack overflow");
      int low, high;
      size_t before = at_;
      if (Looking("*")) {
        ++at_;
        low = 0, high = RegexNode::kInfinite;
      } else if (Looking(extended_ ? "+" : "\\+")) {
        at_ += extended_ ? 1 : 2;
        low = 1, high = RegexNode::kInfinite;
      } else if (Looking(extended_ ? "?" : "\\?")) {
        at_ += extended_ ? 1 : 2;
        low = 0, high = 1;
      } else if (Looking(extended_ ? "{" : "\\{")) {
        if (extended_ && Looking("{}")) return Bad("Invalid content of \\{\\}");
        TRY(bool interval, Interval(&low, &high));
        if (!interval) {
          at_ = before;
          return item;
        }
      } else {
        return item;
      }
      item = tree_.Add({.kind = Kind::kRepeat, .low = low, .high = high, .children = {item}});
    }
    return item;
  }

  // False: not an interval, the brace is an ordinary character (extended only).
  Result<bool> Interval(int* low, int* high) {
    at_ += extended_ ? 1 : 2;
    auto number = [&]() -> int {
      if (AtEnd() || text_[at_] < '0' || text_[at_] > '9') return -1;
      int value = 0;
      for (; !AtEnd() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_)
        value = std::min(value * 10 + (text_[at_] - '0'), RegexTree::kMaxRepeat + 1);
      return value;
    };
    *low = number();
    *high = *low;
    if (!AtEnd() && text_[at_] == ',') {
      ++at_;
      *high = number();
      if (*low < 0) *low = 0;
    }
    std::string_view close = extended_ ? "}" : "\\}";
    bool interval = Looking(close) && *low >= 0, ordered = *high < 0 || *low <= *high;
    if (!interval || !ordered) {
      if (extended_ && !interval) return false;
      return Bad(text_.find(close, at_) == std::string_view::npos ? "Unmatched \\{"
                                                                  : "Invalid content of \\{\\}");
    }
    if (*low > RegexTree::kMaxRepeat || *high > RegexTree::kMaxRepeat)
      return Bad("Regular expression too big");
    at_ += close.size();
    return true;
  }

  Result<int> Group(int depth) {
    at_ += extended_ ? 1 : 2;
    int number = ++tree_.groups;
    ++depth_open_;
    TRY(int inside, Alternation(depth + 1));
    if (!AtClose()) return Bad("Unmatched ( or \\(");
    --depth_open_;
    at_ += extended_ ? 1 : 2;
    closed_.push_back(number);
    return tree_.Add({.kind = Kind::kGroup, .low = number, .children = {inside}});
  }

  Result<int> Atom(int depth, bool start, bool* anchor) {
    char c = text_[at_];
    if (c == '\\') return awk_ ? AwkBackslash() : Backslash(depth);
    if (c == '[') return Bracket();
    if (c == '.') {
      ++at_;
      CharSet any;
      any.ranges.push_back({0, kRawByte - 1});
      if (tree_.bytes) any.ranges.push_back({kRawByte + 0x80, kRawByte + 0xFF});
      return SetNode(std::move(any));
    }
    if (c == '^' && (extended_ || start)) {
      ++at_;
      *anchor = true;
      return Assertion(AssertKind::kLineStart);
    }
    if (c == '$' && (extended_ || EndsSequence(at_ + 1))) {
      ++at_;
      return Assertion(AssertKind::kLineEnd);
    }
    if (extended_) {
      if (c == '(') return Group(depth);
      if (awk_) return Single(TakeChar());
      if (start && (c == '*' || c == '+' || c == '?')) {
        tree_.warnings.push_back(std::string(1, c) + " at start of expression");
        return Empty();  // Repeats takes the operator
      }
      if (start && c == '{') {
        size_t before = at_;
        int low, high;
        TRY(bool interval, Interval(&low, &high));
        at_ = before;
        if (interval) {
          tree_.warnings.push_back("{...} at start of expression");
          return Empty();  // as above
        }
        ++at_;
        return Single('{');
      }
    }
    return Single(TakeChar());
  }

  // The character that an escape of awk stands for; at_ is behind the backslash.
  char32_t AwkEscape() {
    constexpr std::string_view kLetters = "abfnrtv", kMeanings = "\a\b\f\n\r\t\v";
    char c = text_[at_];
    size_t known = kLetters.find(c);
    if (known != std::string_view::npos) {
      ++at_;
      return static_cast<unsigned char>(kMeanings[known]);
    }
    auto byte = [](unsigned value) -> char32_t { return value < 0x80 ? value : kRawByte + value; };
    if (c >= '0' && c <= '7') {
      unsigned value = 0;
      for (int i = 0; i < 3 && !AtEnd() && text_[at_] >= '0' && text_[at_] <= '7'; ++i)
        value = value * 8 + static_cast<unsigned>(text_[at_++] - '0');
      return byte(value & 255);
    }
    return TakeChar();
  }

  Result<int> AwkBackslash() {
    if (at_ + 1 >= text_.size()) return Bad("Trailing backslash");
    if (syntax_ == PosixSyntax::kAwk) {
      char c = text_[at_ + 1];
      if (c == 'y') {
        at_ += 2;
        return Assertion(AssertKind::kWordBoundary);
      }
      if (std::string_view("<>B`'wWsS").find(c) != std::string_view::npos) return Backslash(0);
    }
    ++at_;
    return Single(AwkEscape());
  }

  bool EndsSequence(size_t at) const {
    std::string_view rest = text_.substr(at);
    return rest.empty() || rest.starts_with("\\)") || rest.starts_with("\\|");
  }

  Result<int> Backslash(int depth) {
    if (at_ + 1 >= text_.size()) return Bad("Trailing backslash");
    char c = text_[at_ + 1];
    if (!extended_ && c == '(') return Group(depth);
    if (c >= '1' && c <= '9') {
      at_ += 2;
      int number = c - '0';
      if (std::find(closed_.begin(), closed_.end(), number) == closed_.end())
        return Bad("Invalid back reference");
      tree_.has_back_reference = true;
      return tree_.Add({.kind = Kind::kBackReference, .low = number});
    }
    auto assertion = [&](AssertKind kind) {
      at_ += 2;
      return Assertion(kind);
    };
    auto char_class = [&](CharClass which, bool negated) {
      at_ += 2;
      return ClassNode(which, negated);
    };
    switch (c) {
      case '<': return assertion(AssertKind::kWordStart);
      case '>': return assertion(AssertKind::kWordEnd);
      case 'b': return assertion(AssertKind::kWordBoundary);
      case 'B': return assertion(AssertKind::kNotBoundary);
      case '`': return assertion(AssertKind::kBufferStart);
      case '\'': return assertion(AssertKind::kBufferEnd);
      case 'w': return char_class(CharClass::kWord, false);
      case 'W': return char_class(CharClass::kWord, true);
      case 's': return char_class(CharClass::kSpace, false);
      case 'S': return char_class(CharClass::kSpace, true);
      default: break;
    }
    ++at_;
    return Single(TakeChar());
  }

  static std::unexpected<Error> UnmatchedBracket() { return Bad("Unmatched [, [^, [:, [., or [="); }

  // [:name:], [.x.], [=x=] at at_. kind is the second character.
  Result<void> NamedElement(CharSet& set, char kind, bool* is_class, char32_t* element) {
    size_t from = at_ + 2;
    std::string close{kind, ']'};
    size_t end = text_.find(close, from);
    if (end == std::string_view::npos) return UnmatchedBracket();
    std::string_view name = text_.substr(from, end - from);
    at_ = end + 2;
    *is_class = kind == ':';
    if (kind == ':') {
      auto which = CharClassNamed(name);
      if (!which || *which == CharClass::kWord || *which == CharClass::kAscii)
        return Bad("Invalid character class name");
      // Under -i both cases are in either class.
      if (ignore_case_ && (*which == CharClass::kUpper || *which == CharClass::kLower))
        which = CharClass::kAlpha;
      set.classes.push_back(*which);
      return {};
    }
    if (name.empty()) return Bad("Invalid collation character");
    if (tree_.bytes && name.size() == 1) {
      *element = CodeOfByte(static_cast<unsigned char>(name[0]));
      return {};
    }
    Utf8Char c = DecodeUtf8(name);
    if (tree_.bytes || c.length != name.size()) return Bad("Invalid collation character");
    *element = c.code == kInvalidChar ? kRawByte + static_cast<unsigned char>(name[0]) : c.code;
    return {};
  }

  // `[:space:]` or `[^:space:]`, without the brackets of a set around it.
  bool LooksLikeClass() const {
    std::string_view rest = text_.substr(at_ + 1);
    if (rest.starts_with('^')) rest.remove_prefix(1);
    rest = rest.substr(0, rest.find(']'));
    return rest.size() > 2 && rest.front() == ':' && rest.back() == ':' &&
           rest.find_first_of("-[") == std::string_view::npos;
  }

  Result<int> Bracket() {
    if (LooksLikeClass()) return Bad("character class syntax is [[:space:]], not [:space:]");
    ++at_;
    CharSet set;
    if (Looking("^")) {
      set.negated = true;
      ++at_;
    }
    if (AtEnd()) return Bad("Invalid regular expression");
    for (bool first = true;; first = false) {
      if (AtEnd()) return UnmatchedBracket();
      if (text_[at_] == ']' && !first) break;
      bool is_class = false;
      char32_t low = 0;
      TRY_VOID(Element(set, &is_class, &low));
      if (is_class) continue;
      char32_t high = low;
      if (Looking("-") && at_ + 1 < text_.size() && text_[at_ + 1] != ']') {
        ++at_;
        TRY_VOID(Element(set, &is_class, &high));
        if (awk_ && !is_class && high == '-' && low > high) {
          // `s--` is no range for gawk: each stands for itself.
          set.ranges.push_back({low, low});
          low = high;
        }
        if (is_class || high < low) return Bad("Invalid range end");
      }
      set.ranges.push_back({low, high});
    }
    ++at_;
    return SetNode(std::move(set));
  }

  Result<void> Element(CharSet& set, bool* is_class, char32_t* element) {
    if (AtEnd()) return UnmatchedBracket();
    if (text_[at_] == '[' && at_ + 1 < text_.size()) {
      char kind = text_[at_ + 1];
      if (kind == ':' || kind == '.' || kind == '=') return NamedElement(set, kind, is_class, element);
    }
    if (awk_ && text_[at_] == '\\' && at_ + 1 < text_.size()) {
      ++at_;
      *element = AwkEscape();
      return {};
    }
    *element = TakeChar();
    return {};
  }

  RegexTree& tree_;
  const std::string_view text_;
  const PosixSyntax syntax_;
  const bool extended_;
  const bool awk_;
  const bool ignore_case_;
  size_t at_ = 0;
  int depth_open_ = 0;
  std::vector<int> closed_;
};

Result<int> ParseFixed(RegexTree& tree, std::string_view text, bool ignore_case) {
  RegexNode node{.kind = Kind::kConcat};
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    char32_t code = c.code == kInvalidChar ? kRawByte + static_cast<unsigned char>(text[0]) : c.code;
    if (tree.bytes) {
      code = CodeOfByte(static_cast<unsigned char>(text[0]));
      c.length = 1;
    }
    CharSet set{.ranges = {{code, code}}, .ignore_case = ignore_case};
    node.children.push_back(tree.Add({.kind = Kind::kSet, .set = tree.AddSet(std::move(set))}));
    text.remove_prefix(c.length);
  }
  return tree.Add(std::move(node));
}

}  // namespace

bool CharSet::Has(char32_t code) const {
  bool has = HasPlain(*this, code);
  if (!has && ignore_case && code < kRawByte) {
    // Equal are those that have the same upper case.
    char32_t upper = ToUpper(code), lower = ToLower(upper);
    has = HasPlain(*this, upper) || (ToUpper(lower) == upper && HasPlain(*this, lower));
    for (size_t i = 0; i < std::size(kLonelyLower) && !has; ++i)
      has = ToUpper(kLonelyLower[i]) == upper && HasPlain(*this, kLonelyLower[i]);
  }
  if (!negated) return has;
  // No bracket expression matches a byte that is no character.
  return !has && (bytes || code < kRawByte);
}

int RegexTree::AddSet(CharSet set) {
  size_t recent = sets.size() > 64 ? sets.size() - 64 : 0;
  for (size_t i = recent; i < sets.size(); ++i)
    if (sets[i] == set) return static_cast<int>(i);
  sets.push_back(std::move(set));
  return static_cast<int>(sets.size()) - 1;
}

Result<int> ParsePosix(RegexTree& tree, std::string_view pattern, PosixSyntax syntax, bool ignore_case) {
  if (syntax == PosixSyntax::kFixed) return ParseFixed(tree, pattern, ignore_case);
  return Parser(tree, pattern, syntax, ignore_case).Run();
}

}  // namespace bivalve::regex
