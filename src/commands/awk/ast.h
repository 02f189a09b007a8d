// The syntax tree of an awk program. Nodes lie in the program's arena and are trivially destructible;
// names are resolved to slots while parsing.
#pragma once

#include <span>
#include <string_view>

#include "commands/awk/lexer.h"

namespace bivalve::commands::awk {

enum class NodeKind : uint8_t {
  // ---- expressions
  kNumber,
  kString,
  kRegex,       // text; alone: $0 ~ text
  kTypedRegex,  // @/…/
  kGlobal,      // index
  kLocal,       // index
  kElement,     // a: the array (kGlobal, kLocal or kElement), list: subscripts
  kField,       // a
  kAssign,      // op (kAssign, kPlusAssign, …), a = b
  kCond,        // a ? b : c
  kAnd,
  kOr,
  kIn,        // list in a
  kMatch,     // a ~ b; op kTilde or kNotTilde
  kCompare,   // op
  kConcat,    // list
  kBinary,    // op
  kUnary,     // op: kMinus, kPlus, kNot
  kStep,      // op: kIncrement or kDecrement; index: 1 when it stands in front
  kGroup,     // (a): keeps `(x) y` and `print (a)(b)` apart from what they would be without
  kCall,      // index: of the function; list
  kIndirect,  // a: the variable; list
  kBuiltin,   // index, list
  kGetline,   // op: kEnd (main input), kLess, kPipe, kPipeAnd; a: where to or null; b: where from
  kList,      // list: `(a, b)` of print and in
  // ---- statements
  kBlock,  // list
  kExpression,
  kPrint,   // list, op: kEnd, kGreater, kAppend, kPipe, kPipeAnd; b: where to
  kPrintf,  // the same
  kIf,      // a b c
  kWhile,   // a b
  kDo,      // a: the condition, b
  kFor,     // a; b; c: d
  kForIn,   // a in b: d
  kSwitch,  // a, list of kCase
  kCase,    // a: the value, null for default; list
  kBreak,
  kContinue,
  kNext,
  kNextFile,
  kExit,    // a
  kReturn,  // a
  kDelete,  // a: element or array
};

struct Node {
  NodeKind kind;
  Tok op = Tok::kEnd;
  Place place = {};
  int index = 0;
  double number = 0;
  std::string_view text = {};
  Node* a = nullptr;
  Node* b = nullptr;
  Node* c = nullptr;
  Node* d = nullptr;
  std::span<Node* const> list = {};
  bool parenthesized = false;
};

enum class RuleKind : uint8_t { kBegin, kEnd, kBeginFile, kEndFile, kMain };

struct Rule {
  RuleKind kind = RuleKind::kMain;
  Node* pattern = nullptr;
  Node* until = nullptr;   // of a range
  Node* action = nullptr;  // null: print $0
  Place place = {};
  Place end = {};
};

struct FunctionNode {
  std::string_view name;
  std::vector<std::string_view> params;
  Node* body = nullptr;
  bool defined = false;
  bool called = false;
  bool clashes = false;   // a variable has its name
  Place place = {};       // of its definition
  Place first_call = {};  // and of the first call
};

}  // namespace bivalve::commands::awk
