// Character classes and case of Unicode characters, as the C.UTF-8 locale of the GNU C library has
// them: what bash and the GNU tools see under LANG=C.UTF-8. Locale-free and always the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bivalve {

enum class CharClass : uint8_t {
  kAlnum,
  kAlpha,
  kBlank,
  kCntrl,
  kDigit,
  kGraph,
  kLower,
  kPrint,
  kPunct,
  kSpace,
  kUpper,
  kXdigit,
  kWord,
  kAscii,
};

// "alpha" and its kin, also bash's "word" (letters, digits, underscore) and "ascii"; nothing for other names.
std::optional<CharClass> CharClassNamed(std::string_view name);
bool IsInClass(char32_t code, CharClass which);
inline bool IsPrintable(char32_t code) { return IsInClass(code, CharClass::kPrint); }

char32_t ToUpper(char32_t code);
char32_t ToLower(char32_t code);

}  // namespace bivalve
