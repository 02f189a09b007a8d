// The structured requests of the host, as JSON: what each may ask, and what it is told.
//
// Bulk bytes that belong to a request stand in the input window. Numbers and names are the API's
// (ts/core/abi.ts lists the same requests). An answer is a JSON object; with "error" (an errno's name)
// and "message" when the request was refused.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "embedder.h"

namespace bivalve::embed {

// Null when the options are no JSON object or name something unknown; *error says what.
std::unique_ptr<Embedder> Boot(std::string_view options, std::string* error);

std::string Answer(Embedder& embedder, std::string_view op, std::string_view args, std::string_view bytes);

}  // namespace bivalve::embed
