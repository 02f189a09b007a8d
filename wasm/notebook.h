// The notebook's server as the host sees it: one event in, what is to be done out.
//
// An event is a JSON object ("do" names it) with bytes after it; the answer is a JSON object, a NUL, and the
// bytes that its sizes speak of, one after the other. ts/notebook/core.ts has both sides' types.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::embed {

std::string TellNotebook(std::string_view head, std::string_view bytes);

}  // namespace bivalve::embed
