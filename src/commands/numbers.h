// Numbers in arguments and sizes in output, with GNU's suffixes.
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>

#include "commands/options.h"

namespace bivalve::commands {

enum class NumberError : uint8_t { kInvalid, kOverflow };

// An unsigned decimal number with an optional multiplier: K M G T P E Z Y (powers of 1024), the same
// with "iB", with "B" (powers of 1000), b (512), k (as K), c (1) and w (2), as far as `suffixes` holds
// the letter. A bare suffix is 1 of it. "+" in front is allowed, "-" is not.
std::expected<uint64_t, NumberError> ParseSize(std::string_view text,
                                               std::string_view suffixes = "bcEGkKMPTwYZ0");
// Plain decimal digits, with a sign.
std::expected<int64_t, NumberError> ParseInteger(std::string_view text);
// A number within bounds, as xdectoimax(3) of gnulib reads it; otherwise the diagnostic, which begins with
// `what`.
std::expected<int64_t, std::string> ReadNumber(std::string_view text, int64_t least, int64_t most,
                                               std::string_view suffixes, std::string_view what);
// "invalid -j argument 'x'": what xstrtol_fatal(3) of gnulib says about the value of an option; `args`
// tell by which of its names it was given.
std::string SizeOptionError(std::span<const std::string> args, const ParsedOption& option,
                            std::span<const Option> options, NumberError error, bool any_base = false);
// ": Value too large for defined data type" for an overflow, else nothing: what follows the argument
// in "invalid number of lines: ‘x’".
std::string_view NumberErrorText(NumberError error);

// "12K", "1.5M": rounded up, at most three digits; powers of 1024, or of 1000 (ls --si).
std::string HumanSize(uint64_t bytes, bool si = false);

// A multiple of seconds as sleep and timeout take it: "1", "0.5", "2m", "1e-3", "inf"; in nanoseconds,
// INT64_MAX when longer than that. False when it is none.
bool ParseDuration(std::string_view text, int64_t* ns);

}  // namespace bivalve::commands
