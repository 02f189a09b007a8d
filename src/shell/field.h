// What a word becomes: fields that know which of their bytes may still act as a file-name pattern,
// and FieldBuilder, which splits words (bash manual, "Word Splitting") while they are expanded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/meter.h"

namespace bivalve::shell {

struct Field {
  std::string text;  // quotes removed
  // Byte ranges [begin, end) that were not quoted: pattern characters in them are active.
  std::vector<std::pair<uint32_t, uint32_t>> active;
  bool may_glob = false;  // an active `*`, `?`, `[`, or, with extglob, `(`

  // The text as a pattern: every byte outside the active ranges that could mean something is escaped.
  std::string Pattern() const;
};

// IFS, classified once per value.
class Ifs {
 public:
  // Null: IFS is unset, which means blank, tab, newline.
  void Set(const std::string* value);
  bool Splits(char c) const { return kind_[static_cast<unsigned char>(c)] != 0; }
  bool IsBlank(char c) const { return kind_[static_cast<unsigned char>(c)] == 1; }
  // Bytes of the separator that begins at text[i]; 0 when none does. Only a whole character of several
  // bytes separates; its bytes do where they are no part of a character.
  size_t SeparatorAt(std::string_view text, size_t i) const {
    return wide_.empty() ? Splits(text[i]) : WideSeparatorAt(text, i);
  }
  // Bytes of the character at text[i] that is no separator.
  size_t CharAt(std::string_view text, size_t i) const;
  // What joins "$*": the first character, a blank when IFS is unset, nothing when it is empty.
  const std::string& joint() const { return joint_; }
  bool empty() const { return joint_.empty(); }
  const std::string& text() const { return text_; }
  bool is_unset() const { return unset_; }

 private:
  size_t WideSeparatorAt(std::string_view text, size_t i) const;

  std::string text_;
  std::string joint_;
  std::vector<std::string> wide_;  // its characters of several bytes
  bool unset_ = false;
  uint8_t kind_[256] = {};
};

enum class FieldMode : uint8_t {
  kFields,        // split into fields
  kText,          // one text, quotes removed
  kPattern,       // one text: quoted bytes escaped for Pattern
  kShownPattern,  // the same with a backslash before every quoted character, as traces show it
  kRegex,         // one text: quoted bytes escaped for an extended regular expression
  kReplacement,   // one text: quoted & and \ escaped, for Replacement
  kArith,         // an arithmetic expression: within subscripts what expansions bring is escaped
};

class FieldBuilder {
 public:
  FieldBuilder(FieldMode mode, const Ifs& ifs, bool extglob, Meter& meter)
      : mode_(mode), ifs_(ifs), extglob_(extglob), meter_(meter) {}

  // Unquoted text of the word itself: not split, its pattern characters are active.
  void Literal(std::string_view text);
  // Quoted text; an empty one still makes a field.
  void Quoted(std::string_view text);
  // The result of an unquoted expansion: split, its pattern characters are active.
  void Expanded(std::string_view text);
  // The boundary between two elements of "$@": in one text, a blank.
  void Break();

  // A quoted "$@" without elements: it takes its double quotes with it when nothing else is in them.
  bool saw_empty_list = false;
  // kArith: the text so far ends within a subscript.
  bool InBrackets() const { return brackets_ > 0; }

  FieldMode mode() const { return mode_; }
  // The fields, or the one text.
  std::vector<Field> TakeFields();
  std::string TakeText() { return std::move(field_.text); }

 private:
  enum State : uint8_t { kStart, kOpen, kAfterBlank, kAfterDelimiter };
  void CountBrackets(std::string_view text);
  void Append(std::string_view text, bool active);
  void Close();

  FieldMode mode_;
  const Ifs& ifs_;
  bool extglob_;
  Meter& meter_;
  State state_ = kStart;
  int brackets_ = 0;  // kArith: of subscripts that are open
  Field field_;
  std::vector<Field> fields_;
};

// Backslashes before every byte that means something in a shell pattern, or in an ERE.
void AppendPatternQuoted(std::string& out, std::string_view text);
void AppendRegexQuoted(std::string& out, std::string_view text);

}  // namespace bivalve::shell
