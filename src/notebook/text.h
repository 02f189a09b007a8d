// The notebook's small texts: names, clocks, durations, fences. All pure; times are milliseconds since 1970,
// and "local" ones have the host's offset from UTC added already.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace bivalve::notebook {

// One text of many: chains of operator+ would be most of this room's code.
std::string Joined(std::initializer_list<std::string_view> parts);
void Append(std::string& out, std::initializer_list<std::string_view> parts);

// The length of the white space (ECMA-262 WhiteSpace and LineTerminator) at the front; 0: none.
size_t SpaceAt(std::string_view text);
std::string_view TrimLeft(std::string_view text);
std::string_view Trim(std::string_view text);
inline bool IsBlank(std::string_view text) { return TrimLeft(text).empty(); }
// Up to the first white space.
std::string_view WordAt(std::string_view text);

// HH:MM:SS
std::string ClockText(int64_t local_ms);
// 3:09:59 PM
std::string TimeText(int64_t local_ms);
// 2026-01-31T12:00:00.000Z, and back (with an offset or Z; nothing for anything else).
std::string IsoText(int64_t ms);
std::optional<int64_t> ParseIso(std::string_view text);
// 97ms, 3.8s: as JavaScript's toFixed(1) rounds the seconds.
std::string DurationText(int64_t ms);
// The same with thousands separators: 1,234.5s.
std::string GroupedDurationText(int64_t ms);

// Invalid UTF-8 becomes U+FFFD.
std::string ScrubUtf8(std::string_view text);
// One line without control characters: each becomes a space.
std::string OneLine(std::string_view text);
// White space runs become one space; at most `most` characters.
std::string Squeezed(std::string_view text, size_t most);

// May be a realm's name: 1 to 200 bytes of UTF-8 without control characters or line separators.
bool IsRealmName(std::string_view name);
// The name of a realm's file without ".md": lower case letters, digits and single dashes; for a name that has
// none of them a digest.
std::string FileBase(std::string_view name);
// [A-Za-z0-9_-]{1,64}
bool IsJobId(std::string_view id);
// Compared without a hint of where they differ.
bool SameSecret(std::string_view a, std::string_view b);
// HMAC-SHA256, as lower-case hex.
std::string HmacHex(std::string_view key, std::string_view text);
std::string Sha256Hex(std::string_view text);

// As many backticks as fence `content` safely, at least `least`.
std::string FenceFor(std::string_view content, size_t least = 3);
// A whole block, with a newline at its end.
void AppendFence(std::string& out, std::string_view info, std::string_view content);

}  // namespace bivalve::notebook
