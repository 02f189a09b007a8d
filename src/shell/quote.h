// Quoting values so that the shell reads them back, and decoding backslash escapes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve::shell {

// 'text', with each ' as '\''. A lone ' is \'.
std::string QuoteSingle(std::string_view text);
// "text" with $ ` " \ escaped.
std::string QuoteDouble(std::string_view text);
// $'text' with escapes; octal for what is not printable in UTF-8.
std::string QuoteAnsi(std::string_view text);
// With backslashes before what the shell would interpret, as printf %q does for plain texts.
std::string QuoteBackslash(std::string_view text);

// Some character is not printable (or is not UTF-8): bash then writes $'…'.
bool NeedsAnsi(std::string_view text);
// Some character means something to the shell.
bool HasShellMeta(std::string_view text);

std::string QuoteForPrintf(std::string_view text);   // printf %q
std::string QuoteReusable(std::string_view text);    // ${x@Q}, and values in @A
std::string QuoteForDeclare(std::string_view text);  // values in declare -p
std::string QuoteForSet(std::string_view text);      // values in `set`; words in xtrace (there '' when empty)
std::string QuoteKeyForDeclare(std::string_view key);  // keys of associative arrays in declare -p

enum class EscapeStyle : uint8_t {
  kDollar,          // $'…' and ${x@E}
  kEcho,            // echo -e
  kPrintfArgument,  // printf %b
  kPrintfFormat,    // the format itself
};
// Appends the decoded text. False when `\c` said to stop all output (kEcho, kPrintfArgument).
bool DecodeEscapes(std::string_view text, EscapeStyle style, std::string* out);

}  // namespace bivalve::shell
