// Quoting of names in diagnostics and listings, as the GNU tools do it under C.UTF-8 (gnulib quotearg).
#pragma once

#include <string>
#include <string_view>

namespace bivalve::commands {

// ‘name’, with C escapes for what is not printable: the argument of an option, an operand in a message.
std::string Quote(std::string_view text);
// 'name', as a shell would read it back, always quoted: file names inside a sentence.
std::string QuoteAlways(std::string_view text);
// The same, but only quoted where a shell needs it (ls to a terminal).
std::string QuoteIfNeeded(std::string_view text);
// The same, and with a colon in it quoted too: file names in front of a colon.
std::string QuoteName(std::string_view text);
// C escapes, without (ls -b) or with double quotes (ls -Q) around.
std::string EscapeName(std::string_view text);
std::string QuoteC(std::string_view text);
// The name itself, or as QuoteC where something but a backslash needs an escape.
std::string PlainOrQuotedC(std::string_view text);
// What is not printable becomes '?' (ls -q).
std::string MaskName(std::string_view text);

}  // namespace bivalve::commands
