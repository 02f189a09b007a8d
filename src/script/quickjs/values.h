// Values on their way between C++ and QuickJS.
#pragma once

#include <string>
#include <string_view>

#include "script/datum.h"
#include "script/quickjs/own.h"

namespace bivalve::script {

// A string; bytes that are no UTF-8 become U+FFFD.
JSValue NewText(JSContext* ctx, std::string_view utf8);
// A string's characters; lone surrogates become U+FFFD. Precondition: it is a string.
std::string TextOf(JSContext* ctx, JSValueConst value);
// Plain values as they are; anything else is nothing.
Datum DatumOf(JSContext* ctx, JSValueConst value, int depth = 0);

}  // namespace bivalve::script
