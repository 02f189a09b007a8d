// Writing JSON text without a document: for the few places that emit one record at a time.
#pragma once

#include <string>
#include <string_view>

namespace bivalve {

// Appends `bytes` as a JSON string, quotes included. Invalid UTF-8 becomes U+FFFD.
void AppendJsonString(std::string& out, std::string_view bytes);

}  // namespace bivalve
