// How messages show the elements of `name=( … )`.
#pragma once

#include <string>

#include "shell/ast.h"

namespace bivalve::shell {

// `[index]=value` as it was written.
std::string ShownElement(const ArrayElement& element);

}  // namespace bivalve::shell
