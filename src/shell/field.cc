#include "shell/field.h"

#include <cstring>

#include "base/utf8.h"

namespace bivalve::shell {

void AppendPatternQuoted(std::string& out, std::string_view text) {
  constexpr std::string_view kSpecial = "*?[]\\!+@()|-^:.=&";
  for (char c : text) {
    if (kSpecial.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
}

void AppendRegexQuoted(std::string& out, std::string_view text) {
  constexpr std::string_view kSpecial = "\\^$.[]|()*+?{}";
  for (char c : text) {
    if (kSpecial.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
}

std::string Field::Pattern() const {
  std::string out;
  size_t at = 0;
  for (auto [begin, end] : active) {
    AppendPatternQuoted(out, std::string_view(text).substr(at, begin - at));
    out.append(text, begin, end - begin);
    at = end;
  }
  AppendPatternQuoted(out, std::string_view(text).substr(at));
  return out;
}

void Ifs::Set(const std::string* value) {
  unset_ = value == nullptr;
  text_ = value ? *value : " \t\n";
  memset(kind_, 0, sizeof kind_);
  for (char c : text_) kind_[static_cast<unsigned char>(c)] = c == ' ' || c == '\t' || c == '\n' ? 1 : 2;
  joint_.clear();
  wide_.clear();
  if (text_.empty()) return;
  joint_ = text_.substr(0, DecodeUtf8(text_).length);
  for (size_t i = 0; i < text_.size();) {
    size_t length = DecodeUtf8(std::string_view(text_).substr(i)).length;
    if (length > 1) wide_.push_back(text_.substr(i, length));
    i += length;
  }
}

size_t Ifs::CharAt(std::string_view text, size_t i) const {
  return wide_.empty() ? 1 : DecodeUtf8(text.substr(i)).length;
}

size_t Ifs::WideSeparatorAt(std::string_view text, size_t i) const {
  size_t length = CharAt(text, i);
  if (length <= 1) return Splits(text[i]);
  std::string_view one = text.substr(i, length);
  for (const std::string& wide : wide_)
    if (wide == one) return length;
  return 0;
}

void FieldBuilder::Append(std::string_view text, bool active) {
  if (!meter_.HoldMore(field_.text, text.size())) return;
  if (mode_ == FieldMode::kFields && active) {
    uint32_t begin = static_cast<uint32_t>(field_.text.size());
    if (!field_.active.empty() && field_.active.back().second == begin) {
      field_.active.back().second += static_cast<uint32_t>(text.size());
    } else {
      field_.active.emplace_back(begin, begin + static_cast<uint32_t>(text.size()));
    }
    if (!field_.may_glob) {
      field_.may_glob = text.find_first_of(extglob_ ? std::string_view("*?[(") : std::string_view("*?[")) !=
                        std::string_view::npos;
    }
  }
  field_.text += text;
  state_ = kOpen;
}

void FieldBuilder::Literal(std::string_view text) {
  if (mode_ == FieldMode::kArith) CountBrackets(text);
  if (!text.empty()) Append(text, true);
}

void FieldBuilder::CountBrackets(std::string_view text) {
  char before = field_.text.empty() ? '\0' : field_.text.back();
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    bool name = (before >= '0' && before <= '9') || (before >= 'a' && before <= 'z') ||
                (before >= 'A' && before <= 'Z') || before == '_';
    if (c == '[' && (brackets_ > 0 || name)) ++brackets_;
    if (c == ']' && brackets_ > 0) --brackets_;
    if (c == '\\') ++i;
    before = c;
  }
}

// Whether a regular expression that begins with `text` is within a bracket expression there.
static bool EndsInBrackets(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') ++i;
    if (i >= text.size() || text[i] != '[' || (i > 0 && text[i - 1] == '\\')) continue;
    ++i;
    if (i < text.size() && text[i] == '^') ++i;
    if (i < text.size() && text[i] == ']') ++i;
    for (;; ++i) {
      if (i >= text.size()) return true;
      if (text[i] == ']') break;
      if (text[i] != '[' || i + 1 >= text.size() || std::string_view(":.=").find(text[i + 1]) == text.npos)
        continue;
      size_t close = text.find(std::string{text[i + 1], ']'}, i + 2);
      if (close == text.npos) return true;
      i = close + 1;
    }
  }
  return false;
}

void FieldBuilder::Quoted(std::string_view text) {
  // At worst every byte gets a backslash.
  if (mode_ != FieldMode::kFields && !meter_.HoldMore(field_.text, 2 * text.size())) return;
  switch (mode_) {
    case FieldMode::kPattern: AppendPatternQuoted(field_.text, text); break;
    case FieldMode::kArith: {
      constexpr std::string_view kSpecial = "[]$`\"'\\";
      for (char c : text) {
        if (brackets_ > 0 && kSpecial.find(c) != std::string_view::npos) field_.text += '\\';
        field_.text += c;
      }
      break;
    }
    case FieldMode::kShownPattern:
      for (size_t i = 0; i < text.size();) {
        size_t length = DecodeUtf8(text.substr(i)).length;
        (field_.text += '\\') += text.substr(i, length);
        i += length;
      }
      break;
    case FieldMode::kReplacement:
      for (char c : text) {
        if (c == '&' || c == '\\') field_.text += '\\';
        field_.text += c;
      }
      break;
    case FieldMode::kRegex:
      // Between brackets a backslash would be one of the characters. What is there is gone through for each
      // part.
      if (!meter_.SpendBytes(field_.text.size())) return;
      if (EndsInBrackets(field_.text))
        field_.text += text;
      else
        AppendRegexQuoted(field_.text, text);
      break;
    default: Append(text, false);
  }
}

void FieldBuilder::Expanded(std::string_view text) {
  if (mode_ != FieldMode::kFields || ifs_.empty()) {
    if (!text.empty()) Append(text, true);
    return;
  }
  size_t at = 0;
  while (at < text.size()) {
    size_t end = at;
    size_t length = 0;
    while (end < text.size() && (length = ifs_.SeparatorAt(text, end)) == 0) end += ifs_.CharAt(text, end);
    if (end > at) Append(text.substr(at, end - at), true);
    if (!meter_.Spend(static_cast<int64_t>((end - at) / 8 + 1))) return;
    if (end >= text.size()) return;
    bool blank = ifs_.IsBlank(text[end]);
    switch (state_) {
      case kOpen:
        Close();
        state_ = blank ? kAfterBlank : kAfterDelimiter;
        break;
      case kStart:
      case kAfterDelimiter:
        if (blank) break;
        if (!meter_.HoldMore(fields_, 1)) return;
        fields_.emplace_back();
        state_ = kAfterDelimiter;
        break;
      case kAfterBlank:
        if (blank) break;
        state_ = kAfterDelimiter;
        length = 1;  // bash takes one byte, whatever the character
        break;
    }
    at = end + length;
  }
}

void FieldBuilder::Break() {
  if (mode_ != FieldMode::kFields) {
    field_.text += ' ';
    return;
  }
  if (state_ == kOpen) Close();
  state_ = kStart;
}

void FieldBuilder::Close() {
  if (meter_.HoldMore(fields_, 1)) fields_.push_back(std::move(field_));
  field_ = {};
}

std::vector<Field> FieldBuilder::TakeFields() {
  if (state_ == kOpen) Close();
  state_ = kStart;
  return std::move(fields_);
}

}  // namespace bivalve::shell
