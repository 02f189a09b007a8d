// Any bytes parse as an awk program without a fault; what is accepted compiles to code whose jumps and
// constants exist.
#include <cstdlib>
#include <string>

#include "commands/awk/compiler.h"
#include "commands/awk/parser.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve;
  using namespace bivalve::commands::awk;
  if (size > 4096) return 0;
  Arena arena;
  Dialect dialect;
  Lexer lexer(arena, dialect);
  lexer.AddSource({"", std::string(reinterpret_cast<const char*>(data), size), false});
  ParsedProgram program;
  Parser parser(lexer, arena, dialect, program);
  if (!parser.Run()) {
    if (parser.messages.empty()) std::abort();
    return 0;
  }
  Code code;
  Compiler(program, code).Run();
  int end = static_cast<int>(code.code.size());
  for (const Instruction& in : code.code) {
    bool jumps = (in.op >= Op::kJump && in.op <= Op::kJumpGreaterEqual) || in.op == Op::kForNext ||
                 in.op == Op::kCase || in.op == Op::kCaseRegex || in.op == Op::kRangeActive;
    if (jumps && (in.a < 0 || in.a > end)) std::abort();
    if (in.op == Op::kNumber && in.a >= static_cast<int>(code.numbers.size())) std::abort();
    if (in.op == Op::kText && in.a >= static_cast<int>(code.texts.size())) std::abort();
    if (in.op == Op::kGlobal && in.a >= static_cast<int>(code.globals.size())) std::abort();
  }
  return 0;
}
