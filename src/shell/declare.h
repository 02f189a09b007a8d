// What `declare -p`, `set`, `${x@A}` and `${x@a}` print of a variable.
#pragma once

#include <string>
#include <string_view>

#include "base/meter.h"
#include "shell/vars.h"

namespace bivalve::shell {

// The letters of the attributes, in bash's order ("aAilnrtuxc" as they apply); empty for none.
std::string AttributeLetters(const Variable& variable);
// `declare -ix name="5"`, without a newline; `--` when there are no attributes. Arrays as
// `declare -a a=([0]="x" [1]="y")`, associative ones as `declare -A m=([k]="v" )`.
// An array may be of any length: it is paid for where there is a meter.
std::string DeclareLine(std::string_view name, const Variable& variable, Meter* meter = nullptr);
// The right side of an array alone: `([0]="x" [1]="y")`.
std::string ArrayText(const Variable& variable, Meter* meter = nullptr);
// `name=value` as `set` lists it; empty for a variable without a value.
// `posix`: without $'…'.
std::string SetLine(std::string_view name, const Variable& variable, bool posix = false);

}  // namespace bivalve::shell
