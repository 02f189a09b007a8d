// YAML text into nodes, one document at a time: libyaml's events, and the comments that lie between them.
//
// Comments go to nodes as go-yaml has them: what stands on the line of a node is its line comment, whole
// lines above it its head comment; lines right below it that an empty line follows are its foot comment (of a
// map's value: its key's), and lines that stand further left belong to the entry that begins there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/yq/node.h"

namespace bivalve::commands::yq {

// The document in `text`; null without one, or with an error ("yaml: line 2: mapping values are not allowed
// in this context"). `first_line` is how many lines stood before it.
Node* ReadYaml(Pool& pool, std::string_view text, int first_line, std::string* error);
// Of text that may hold several.
bool ReadAllYaml(Pool& pool, std::string_view text, Nodes* documents, std::string* error);

// Whether a line (without its newline) begins a document.
bool IsSeparator(std::string_view line);

// What yq keeps as it is in front of the first document: empty lines, comments, directives; a separator is
// written as $yqDocSeparator$. Returns how many bytes it took.
size_t TakeLeading(std::string_view text, std::string* leading);

}  // namespace bivalve::commands::yq
