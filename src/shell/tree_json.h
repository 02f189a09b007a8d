// The syntax tree as JSON, for whoever reads scripts instead of running them: tools of the embedder that look
// for commands or change a script before it runs.
//
// The answer is one array of units (what the parser reads at a time), or an error:
//   {"units":[{"end":12,"items":[COMMAND…]}…]}      `end`: the byte of the source behind the unit; `unended`:
//   so many
//                                                  of its here-documents, the last ones, were ended by the
//                                                  text's end
//   {"error":{"line":3,"text":"syntax error near unexpected token `)'"}}
// ts/core/syntax_tree.ts has the shapes. Aliases are not expanded, and extended patterns are read as such;
// `|&` comes as the `2>&1 |` that bash makes of it.
//
// Nesting is bounded by the parser's depth limit, the size of the answer by some thirty times the source.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::shell {

std::string TreeJson(std::string_view source);

}  // namespace bivalve::shell
