// Magic: what the first bytes of a file say it is, in the words of file 5.44.
//
// Pure functions over at most kHead bytes. The table is short: what people meet, not all that was ever
// written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/meter.h"

namespace bivalve::commands::file {

inline constexpr size_t kHead = 1 << 20;

struct Kind {
  std::string text;
  std::string mime;
  bool appends_encoding = false;  // ", ASCII text" follows, or ", ASCII text executable"
  bool executable = false;
};

// Formats of bytes: images, archives, programs, documents.
std::optional<Kind> BinaryKind(std::string_view head);
// Scripts by their first line, and languages by what they begin with.
std::optional<Kind> ScriptKind(std::string_view head);
// JSON, CSV.
std::optional<Kind> DataKind(std::string_view head, Meter& meter);

struct Encoding {
  std::string text;    // "ASCII text", "Unicode text, UTF-8 (with BOM) text"; "" for data
  std::string suffix;  // ", with CRLF line terminators"
  std::string charset;
};
Encoding EncodingOf(std::string_view head);

}  // namespace bivalve::commands::file
