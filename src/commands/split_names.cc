#include "commands/split_names.h"

namespace bivalve::commands {

bool SplitNames::Next() {
  if (!begun_) {
    begun_ = true;
    digits_.assign(length, 0);
    for (size_t i = 0; i < start.size() && i < length; ++i) {
      size_t digit = alphabet.find(start[start.size() - 1 - i]);
      digits_[length - 1 - i] = digit == std::string_view::npos ? 0 : digit;
    }
    return true;
  }
  for (size_t i = length; i-- > 0;) {
    ++digits_[i];
    if (may_grow && i == 0 && digits_[0] + 1 >= alphabet.size()) {
      // The last letter begins longer names, so that they sort behind.
      prefix += alphabet[digits_[0]];
      digits_.assign(++length, 0);
      return true;
    }
    if (digits_[i] < alphabet.size()) return true;
    digits_[i] = 0;
  }
  return false;
}

std::string SplitNames::Name() const {
  std::string name = prefix;
  for (size_t digit : digits_) name += alphabet[digit];
  return name + extra;
}

}  // namespace bivalve::commands
