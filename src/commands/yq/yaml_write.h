// Nodes into YAML text, in the manner of go-yaml's emitter: lines are never folded, sequences stand further
// in than their keys, styles and comments are kept where YAML allows them.
#pragma once

#include <string>

#include "commands/yq/node.h"

namespace bivalve::commands::yq {

// With all comments; ends in a newline. `colors`: escape sequences around what is written.
void WriteYaml(Meter& meter, const Node* node, int indent, bool colors, std::string* out);

}  // namespace bivalve::commands::yq
