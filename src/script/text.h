// The engines' string forms and UTF-8.
//
// Inside Duktape characters above U+FFFF are pairs of surrogates of three bytes each, lone
// surrogates are allowed, and bytes that are no UTF-8 mean symbols: nothing else may ever get in.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::script {

bool IsUtf8(std::string_view bytes);

// True when `utf8` can go into Duktape as it is (into QuickJS anything that is UTF-8 can).
bool IsEngineText(std::string_view utf8);
// For all that cannot: invalid bytes become U+FFFD.
std::string ToEngineText(std::string_view utf8);
// Lone surrogates and whatever else is no character become U+FFFD.
std::string FromEngineText(std::string_view text);

}  // namespace bivalve::script
