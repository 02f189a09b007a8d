// Arithmetic: `$(( ))`, `(( ))`, `let`, array subscripts, substring offsets, `declare -i`.
//
// An expression's text is compiled once to a short program for a stack machine and can be run any
// number of times; the program depends on nothing but the text and the NameTable. Numbers are 64-bit
// and wrap around. As in bash, text that has an error runs up to the error first (`x=5, 1+` assigns),
// and a variable's value is itself an expression, to a depth of 1024.
//
// Running is iterative: neither deep values nor long expressions use the native stack. Nesting of
// parentheses and unary operators in one text is limited to kMaxNesting.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "shell/error.h"
#include "shell/vars.h"

namespace bivalve::shell {

enum class ArithCode : uint8_t {
  kEnd,   // the value on top is the result
  kPush,  // value
  kDrop,
  kLoad,       // name
  kStore,      // name; the value stays
  kPreAdd,     // name, value ±1: adds, pushes the new value
  kPostAdd,    // name, value ±1: adds, pushes the old value
  kSubscript,  // element; for an associative array makes the place and jumps to `value`
  kMakePlace,  // element; index on the stack becomes a place
  kLoadPlace,  // takes the place
  kKeepPlace,  // reads it, leaves it
  kStorePlace,
  kPreAddPlace,
  kPostAddPlace,
  kJump,        // to `value`
  kJumpIfZero,  // takes the condition
  kAnd,         // condition 0: becomes 0, jump; else taken
  kOr,          // condition not 0: becomes 1, jump; else taken
  kBool,
  kNegate,
  kNot,
  kComplement,
  kMul,
  kDiv,
  kMod,
  kAdd,
  kSub,
  kShl,
  kShr,
  kLt,
  kLe,
  kGt,
  kGe,
  kEq,
  kNe,
  kBitAnd,
  kBitXor,
  kBitOr,
  kPower,
  kFail,  // messages[value]
};

struct ArithOp {
  ArithCode code;
  uint32_t arg = 0;  // NameId, element number, or the message of kDiv, kMod, kPower
  int64_t value = 0;
};

class ArithProgram {
 public:
  // The value when nothing in it depends on variables or can fail.
  bool Constant(int64_t* value) const {
    if (code.size() != 2 || code[0].code != ArithCode::kPush) return false;
    *value = code[0].value;
    return true;
  }

  struct Element {
    NameId name;
    std::string text;      // the subscript as written
    bool expands = false;  // holds $, ` or ": expanded each time
  };
  std::vector<ArithOp> code;
  std::vector<Element> elements;
  std::vector<std::string> messages;
  uint32_t stack = 1;  // values it needs
};

inline constexpr int kMaxNesting = 300;
inline constexpr int kMaxArithDepth = 1024;

ArithProgram CompileArith(std::string_view text, NameTable& names);

struct ArithEnv {
  Vars& vars;
  Meter& meter;
  bool nounset = false;
};

// The value, or kArith with bash's message ("1/0: division by 0 (error token is "0")"), kFatal for an
// unset variable under nounset, kAssign from an assignment that was refused.
Outcome<int64_t> RunArith(const ArithProgram& program, ArithEnv env);
Outcome<int64_t> EvalArith(std::string_view text, ArithEnv env);

// `text` as one integer constant in the shell's notation (10, 0x1f, 010, 2#101, blanks around it):
// false when it is anything else.
bool ReadArithConstant(std::string_view text, int64_t* value);

}  // namespace bivalve::shell
