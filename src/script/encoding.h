// Buffer's encodings: text (UTF-8 here) to bytes and back, as Node does it.
//
// Names: "utf8", "latin1", "ascii", "hex", "base64", "base64url", "utf16le"; any other is UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::script {

// Decoders are lenient: hex stops at the first bad pair, base64 skips what it does not know.
std::string EncodeText(std::string text, std::string_view encoding);
std::string DecodeText(std::string_view bytes, std::string_view encoding);

}  // namespace bivalve::script
