// The primaries of `[[ ]]` and `test` that need no files (bash manual, "Bash Conditional Expressions").
#pragma once

#include <string_view>

#include "shell/arith.h"
#include "shell/ast.h"
#include "shell/error.h"
#include "shell/vars.h"

namespace bivalve::shell {

// -eq and its kin from their spelling; kNone for others. `=`, `==`, `!=`, `<`, `>` too, as `test` reads
// them (no patterns).
CondOp CondOpNamed(std::string_view text);

// `<` and `>` compare bytes, as strcoll does in C.UTF-8.
bool CompareTexts(CondOp op, std::string_view left, std::string_view right);

bool CompareIntegers(CondOp op, int64_t left, int64_t right);
// test: decimal integers with blanks around. Refused: "x: integer expression expected".
Outcome<bool> CompareDecimal(CondOp op, std::string_view left, std::string_view right);
// [[ ]]: both sides are arithmetic expressions.
Outcome<bool> CompareArith(CondOp op, std::string_view left, std::string_view right, ArithEnv env);

// -v: a variable, `a[index]`, `m[key]`, `a[@]` that has a value.
Outcome<bool> IsVariableSet(std::string_view text, ArithEnv env);
// -R: a variable that is a nameref with a target.
bool IsNamerefSet(std::string_view text, Vars& vars);

// A decimal integer with blanks around it, as test, read -t, shift and their kin take them.
bool ReadDecimal(std::string_view text, int64_t* value);

}  // namespace bivalve::shell
