#include "commands/tr_set.h"

#include <algorithm>

#include "base/unicode.h"
#include "commands/quote.h"

namespace bivalve::commands {
namespace {

struct Element {
  enum class Kind { kBytes, kClass, kEquivalence, kRepeat };
  Kind kind = Kind::kBytes;
  std::string bytes;                    // expanded; kRepeat: the one byte
  CharClass which = CharClass::kAlnum;  // kClass
  uint64_t count = 0;                   // kRepeat; 0: as often as needed
};

struct Parsed {
  std::vector<Element> elements;
  std::string error;
};

struct Unescaped {
  std::string bytes;
  std::vector<bool> escaped;
};

Unescaped Unescape(std::string_view text, std::vector<std::string>& warnings) {
  Unescaped result;
  auto add = [&](char c, bool escaped) {
    result.bytes += c;
    result.escaped.push_back(escaped);
  };
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      add(text[i], false);
      continue;
    }
    if (++i == text.size()) {
      warnings.push_back("an unescaped backslash at end of string is not portable");
      add('\\', false);
      break;
    }
    char c = text[i];
    if (c >= '0' && c <= '7') {
      int value = 0;
      size_t digits = 0;
      for (; digits < 3 && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++i, ++digits) {
        if (value * 8 + (text[i] - '0') > 255) {
          std::string shown(text.substr(i - 2, 3));
          warnings.push_back("the ambiguous octal escape \\" + shown +
                             " is being\n\tinterpreted as the 2-byte sequence \\0" + shown.substr(0, 2) +
                             ", " + shown.substr(2));
          break;
        }
        value = value * 8 + (text[i] - '0');
      }
      --i;
      add(static_cast<char>(value), true);
      continue;
    }
    constexpr std::string_view kLetters = "abfnrtv\\", kMeanings = "\a\b\f\n\r\t\v\\";
    size_t known = kLetters.find(c);
    add(known == std::string_view::npos ? c : kMeanings[known], true);
  }
  return result;
}

std::string ClassBytes(CharClass which) {
  std::string bytes;
  for (char32_t c = 0; c < 128; ++c)
    if (IsInClass(c, which)) bytes += static_cast<char>(c);
  return bytes;
}

std::string Printable(unsigned char c) {
  if (c >= 0x20 && c < 0x7F) return std::string(1, static_cast<char>(c));
  char text[5] = {'\\', static_cast<char>('0' + (c >> 6)), static_cast<char>('0' + (c >> 3 & 7)),
                  static_cast<char>('0' + (c & 7)), 0};
  return text;
}

class Parser {
 public:
  explicit Parser(const Unescaped& text) : bytes_(text.bytes), escaped_(text.escaped) {}

  Parsed Run() {
    while (at_ < bytes_.size() && result_.error.empty())
      if (!BracketElement()) Plain();
    return std::move(result_);
  }

 private:
  bool Is(size_t at, char c) const { return at < bytes_.size() && bytes_[at] == c && !escaped_[at]; }

  bool BracketElement() {
    if (!Is(at_, '[')) return false;
    if (Is(at_ + 1, ':') || Is(at_ + 1, '=')) {
      char kind = bytes_[at_ + 1];
      for (size_t end = at_ + 2; end + 1 < bytes_.size(); ++end) {
        if (!Is(end, kind) || !Is(end + 1, ']')) continue;
        std::string name = bytes_.substr(at_ + 2, end - at_ - 2);
        // "[:*]" is a repeat, and "[=*5]" too.
        if (name.empty() || (kind == '=' && name.size() != 1)) {
          if (RepeatElement()) return true;
        }
        return Named(kind, name, end + 2);
      }
    }
    return RepeatElement();
  }

  bool Named(char kind, const std::string& name, size_t end) {
    if (kind == ':') {
      auto which = CharClassNamed(name);
      if (name.empty()) {
        result_.error = "missing character class name '[::]'";
      } else if (!which || *which == CharClass::kWord || *which == CharClass::kAscii) {
        result_.error = "invalid character class " + Quote(name);
      } else {
        result_.elements.push_back({Element::Kind::kClass, ClassBytes(*which), *which, 0});
      }
    } else if (name.empty()) {
      result_.error = "missing equivalence class character '[==]'";
    } else if (name.size() != 1) {
      result_.error = name + ": equivalence class operand must be a single character";
    } else {
      result_.elements.push_back({Element::Kind::kEquivalence, name, {}, 0});
    }
    at_ = end;
    return true;
  }

  // [c*] and [c*n]
  bool RepeatElement() {
    if (at_ + 2 >= bytes_.size() || !Is(at_ + 2, '*')) return false;
    size_t end = at_ + 3;
    while (end < bytes_.size() && !Is(end, ']')) {
      if (escaped_[end]) return false;
      ++end;
    }
    if (end >= bytes_.size()) return false;
    std::string digits = bytes_.substr(at_ + 3, end - at_ - 3);
    uint64_t count = 0;
    unsigned base = digits.starts_with('0') ? 8 : 10;
    for (char c : digits) {
      if (c < '0' || c >= static_cast<char>('0' + base)) {
        result_.error = "invalid repeat count " + Quote(digits) + " in [c*n] construct";
        return true;
      }
      count = std::min<uint64_t>(count * base + static_cast<unsigned>(c - '0'), 1 << 20);
    }
    result_.elements.push_back({Element::Kind::kRepeat, bytes_.substr(at_ + 1, 1), {}, count});
    at_ = end + 1;
    return true;
  }

  void Plain() {
    auto first = static_cast<unsigned char>(bytes_[at_]);
    std::string run(1, bytes_[at_]);
    if (Is(at_ + 1, '-') && at_ + 2 < bytes_.size()) {
      auto last = static_cast<unsigned char>(bytes_[at_ + 2]);
      if (last < first) {
        result_.error = "range-endpoints of '" + Printable(first) + "-" + Printable(last) +
                        "' are in reverse collating sequence order";
        return;
      }
      for (unsigned c = first + 1u; c <= last; ++c) run += static_cast<char>(c);
      at_ += 3;
    } else {
      ++at_;
    }
    if (!result_.elements.empty() && result_.elements.back().kind == Element::Kind::kBytes)
      result_.elements.back().bytes += run;
    else
      result_.elements.push_back({Element::Kind::kBytes, std::move(run), {}, 0});
  }

  const std::string& bytes_;
  const std::vector<bool>& escaped_;
  size_t at_ = 0;
  Parsed result_;
};

std::string Expand(const std::vector<Element>& elements, uint64_t fill) {
  std::string bytes;
  for (const Element& element : elements) {
    if (element.kind == Element::Kind::kRepeat)
      bytes.append(static_cast<size_t>(element.count ? element.count : fill), element.bytes[0]);
    else
      bytes += element.bytes;
  }
  return bytes;
}

bool IsCase(const Element& element) {
  return element.kind == Element::Kind::kClass &&
         (element.which == CharClass::kLower || element.which == CharClass::kUpper);
}

// [:lower:] and [:upper:] have to stand at the same places in both strings; then letters pair up.
std::string CheckCases(const std::vector<Element>& first, const std::vector<Element>& second) {
  size_t at = 0;
  std::vector<size_t> places;
  for (const Element& element : first) {
    if (IsCase(element)) places.push_back(at);
    at += element.bytes.size();
  }
  at = 0;
  for (const Element& element : second) {
    if (IsCase(element) && std::find(places.begin(), places.end(), at) == places.end())
      return "misaligned [:upper:] and/or [:lower:] construct";
    at += element.kind == Element::Kind::kRepeat ? element.count : element.bytes.size();
  }
  return {};
}

std::string CheckSecond(const std::vector<Element>& second, bool translate) {
  int fills = 0;
  for (const Element& element : second) {
    if (element.kind == Element::Kind::kRepeat && element.count == 0 && ++fills > 1)
      return "only one [c*] repeat construct may appear in string2";
    if (!translate) continue;
    if (element.kind == Element::Kind::kEquivalence)
      return "[=c=] expressions may not appear in string2 when translating";
    if (element.kind == Element::Kind::kClass && !IsCase(element))
      return "when translating, the only character classes that may appear in\nstring2 are 'upper' and "
             "'lower'";
  }
  if (fills && !translate) return "the [c*] construct may appear in string2 only when translating";
  return {};
}

}  // namespace

TrSets ParseTrSets(std::string_view first, std::optional<std::string_view> second, bool complement,
                   bool translate, bool truncate) {
  TrSets sets;
  Unescaped text1 = Unescape(first, sets.warnings);
  Parsed one = Parser(text1).Run();
  sets.error = one.error;
  Parsed two;
  if (second && sets.error.empty()) {
    Unescaped text2 = Unescape(*second, sets.warnings);
    two = Parser(text2).Run();
    sets.error = two.error;
  }
  if (!sets.error.empty()) return sets;
  for (const Element& element : one.elements)
    if (element.kind == Element::Kind::kRepeat && element.count == 0) {
      sets.error = "the [c*] repeat construct may not appear in string1";
      return sets;
    }
  sets.first = Expand(one.elements, 0);
  if (complement) {
    bool in[256] = {};
    for (char c : sets.first) in[static_cast<unsigned char>(c)] = true;
    sets.first.clear();
    for (int c = 0; c < 256; ++c)
      if (!in[c]) sets.first += static_cast<char>(c);
  }
  if (!second) return sets;
  sets.error = CheckSecond(two.elements, translate);
  if (!sets.error.empty()) return sets;
  size_t fixed = Expand(two.elements, 0).size();
  sets.second = Expand(two.elements, sets.first.size() > fixed ? sets.first.size() - fixed : 0);
  if (!translate) return sets;
  bool has_class = std::any_of(one.elements.begin(), one.elements.end(),
                               [](const Element& e) { return e.kind == Element::Kind::kClass; });
  if (sets.second.empty() && !truncate) {
    sets.error = "when not truncating set1, string2 must be non-empty";
    return sets;
  }
  if (!complement) sets.error = CheckCases(one.elements, two.elements);
  if (complement && has_class && sets.error.empty()) {
    std::string padded = sets.second;
    if (padded.size() < sets.first.size()) padded.append(sets.first.size() - padded.size(), padded.back());
    if (padded.find_first_not_of(padded[0]) != std::string::npos)
      sets.error =
          "when translating with complemented character classes,\nstring2 must map all characters in the "
          "domain to one";
  }
  if (!sets.error.empty()) return sets;
  if (sets.second.size() < sets.first.size()) {
    if (truncate) {
      sets.first.resize(sets.second.size());
    } else if (!two.elements.empty() && two.elements.back().kind == Element::Kind::kClass) {
      sets.error =
          "when translating with string1 longer than string2,\nthe latter string must not end with a "
          "character class";
    } else {
      sets.second.append(sets.first.size() - sets.second.size(), sets.second.back());
    }
  }
  return sets;
}

}  // namespace bivalve::commands
