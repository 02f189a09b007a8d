// Code: a compiled awk program: instructions for a stack machine (vm.h), with its constants.
//
// Variables are slots: globals, or locals counted from the frame's base. Where an operand is an array
// or something to assign to, `b` says which (Where), `a` is its slot; subscripts, field numbers and
// nested arrays lie on the stack. Sections end with kStop.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "commands/awk/ast.h"

namespace bivalve::commands::awk {

enum class Where : uint8_t {
  kGlobal,
  kLocal,
  kSpecial,
  kField,            // number on the stack
  kElement,          // array and index on the stack
  kElementOfGlobal,  // index on the stack, array in a global
  kElementOfLocal,
  kNothing,
};

enum class Op : uint8_t {
  // ---- operands
  kNumber,       // a: constant
  kText,         // a: constant
  kTypedRegex,   // a: regex
  kMatchRecord,  // a: regex
  kUninit,
  kPop,
  kGlobal,
  kLocal,
  kSpecial,
  kField,        // number on the stack
  kFieldAt,      // a: number
  kFieldNumber,  // a: number; its numeric value
  kElement,      // by Where
  // ---- assignment: value on the stack below what Where needs; c: 1 leaves the value
  kStore,
  kStoreOp,  // c: 1 leaves; operator in `d`
  kStep,     // d: 0 ++x, 1 --x, 2 x++, 3 x--
  kAppend,   // v = v …: the rest is on the stack
  // ---- operators
  kAdd,
  kSubtract,
  kMultiply,
  kDivide,
  kModulo,
  kPower,
  kNegate,
  kToNumber,
  kNot,
  kToBool,
  kLess,
  kLessEqual,
  kEqual,
  kNotEqual,
  kGreater,
  kGreaterEqual,
  kMatch,  // a: regex, or -1 for one on the stack
  kNotMatch,
  kConcat,  // a: how many
  kJoin,    // a: how many, with SUBSEP
  kIn,      // index on the stack; array by Where
  kDelete,
  kDeleteAll,
  // ---- arrays as operands
  kArray,     // pushes the array that Where names, made where there is none
  kSubArray,  // array (by Where) and index: the array that is the element
  // ---- jumps to a
  kJump,
  kJumpFalse,
  kJumpTrue,
  kJumpLess,  // …of two operands, when the comparison holds (c: 1 when it does not): kJumpLess + (op - kLess)
  kJumpLessEqual,
  kJumpEqual,
  kJumpNotEqual,
  kJumpGreater,
  kJumpGreaterEqual,
  kLoop,         // backwards: spends fuel
  kForIn,        // array on the stack becomes an iterator
  kForNext,      // pushes the next index, or takes the iterator off and jumps to a
  kCase,         // value on the stack and a case value: jumps to a when equal, taking both
  kCaseRegex,    // c: regex
  kRangeActive,  // c: range; jumps to a when it is open
  kRangeSet,     // c: range, b: open or not
  // ---- calls
  kArgument,      // a variable as it is: value, array, or a Box when not known yet; by Where
  kCall,          // a: function, c: arguments
  kCallIndirect,  // c: arguments, above the function's name
  kReturn,
  kBuiltin,       // a: Fn, c: arguments
  kSubstitute,    // c: 1 for gsub; Where of the target below pattern and replacement; d: the pattern when it
                  // is a constant (from 1), then it is not on the stack
  kRegexOperand,  // a: regex: a pattern as an argument
  // ---- statements
  kPrint,  // c: how many, d: Redirect
  kPrintf,
  kGetline,  // d: Redirect of input, Where of the target (below the source)
  kNext,
  kNextFile,
  kExit,        // c: 1 when a status is on the stack
  kNextRecord,  // the head of the main loop; ends it at the end of input
  kStop,
};

enum class Redirect : uint8_t { kNone, kFile, kAppend, kPipe, kTwoWay };

struct Instruction {
  Op op;
  Where b = Where::kNothing;
  uint8_t c = 0;
  uint8_t d = 0;
  int32_t a = 0;
};

struct Function {
  std::string name;
  std::vector<std::string> params;
  int entry = 0;  // -1: it is called, but there is none
  int depth = 0;  // operands it may need at a time
};

struct Code {
  std::vector<Instruction> code;
  std::vector<Place> places;  // of each instruction
  std::vector<double> numbers;
  std::vector<std::string> texts;
  std::vector<std::string> regexes;
  std::vector<Place> regex_places;
  std::vector<Function> functions;
  std::vector<std::string> globals;
  std::vector<std::string> sources;  // how diagnostics call them
  std::string said_escapes;          // of regular expressions, what has been warned of
  int ranges = 0;
  int depth = 0;  // of the sections
  // Entries of the sections; -1 when there is none.
  int begin = -1, main = -1, end = -1, begin_file = -1, end_file = -1;
  bool reads_input = false;
};

}  // namespace bivalve::commands::awk
