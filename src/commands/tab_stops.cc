#include "commands/tab_stops.h"

#include <algorithm>

#include "commands/quote.h"

namespace bivalve::commands {

void TabStops::Take(Kind kind, uint64_t value) {
  if (kind == Kind::kStop) return Add(value);
  uint64_t& size = kind == Kind::kExtend ? extend_ : increment_;
  if (size)
    errors.push_back(std::string(kind == Kind::kExtend ? "'/'" : "'+'") +
                     " specifier only allowed with the last value");
  size = value;
}

void TabStops::Parse(std::string_view text) {
  Kind kind = Kind::kStop;
  bool have = false;
  uint64_t value = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == ',' || c == ' ' || c == '\t') {
      if (have) Take(kind, value);
      if (!errors.empty()) return;
      have = false;
    } else if (c == '/' || c == '+') {
      if (have)
        errors.push_back(std::string("'") + c +
                         "' specifier not at start of number: " + Quote(text.substr(i)));
      kind = c == '/' ? Kind::kExtend : Kind::kIncrement;
    } else if (c >= '0' && c <= '9') {
      size_t end = std::min(text.find_first_not_of("0123456789", i), text.size());
      value = 0;
      bool large = false;
      for (size_t k = i; k < end; ++k)
        large |= __builtin_mul_overflow(value, 10, &value) ||
                 __builtin_add_overflow(value, static_cast<unsigned>(text[k] - '0'), &value);
      if (large) errors.push_back("tab stop is too large " + Quote(text.substr(i, end - i)));
      have = true;
      i = end - 1;
    } else {
      errors.push_back("tab size contains invalid character(s): " + Quote(text.substr(i)));
      return;
    }
  }
  if (errors.empty() && have) Take(kind, value);
}

void TabStops::Finish() {
  if (!errors.empty()) return;
  uint64_t before = 0;
  for (uint64_t stop : stops_) {
    if (stop == 0) return errors.push_back("tab size cannot be 0");
    if (stop <= before) return errors.push_back("tab sizes must be ascending");
    before = stop;
  }
  if (increment_ && extend_) return errors.push_back("'/' specifier is mutually exclusive with '+'");
  if (stops_.empty()) size_ = extend_ ? extend_ : increment_ ? increment_ : 8;
  if (stops_.size() == 1 && !extend_ && !increment_) size_ = stops_[0];
}

uint64_t TabStops::Next(uint64_t column, size_t* index, bool* none) const {
  *none = false;
  if (size_) return column + (size_ - column % size_);
  for (; *index < stops_.size(); ++*index)
    if (column < stops_[*index]) return stops_[*index];
  if (extend_) return column + (extend_ - column % extend_);
  if (increment_) return column + (increment_ - (column - stops_.back()) % increment_);
  *none = true;
  return 0;
}

}  // namespace bivalve::commands
