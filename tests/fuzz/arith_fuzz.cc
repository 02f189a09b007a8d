// Any text as arithmetic, with the values of three variables in front: no fault, bounded work, and the same
// answer when it is asked again of equal variables.
#include <cstdlib>

#include "fuzz/support.h"

namespace {

using namespace bivalve;
using namespace bivalve::shell;

// False when the budget ended it.
bool Evaluate(const std::vector<std::string>& lines, std::string* answer) {
  fuzz::Budget budget(200'000);
  fuzz::QuietHooks hooks(budget);
  Vars vars(MakeRef<NameTable>(), &hooks);
  hooks.vars = &vars;
  (void)vars.AssignArray(vars.Intern("r"), {});
  for (size_t i = 0; i + 1 < lines.size(); ++i) (void)vars.Assign(std::string(1, "abc"[i]), lines[i]);
  auto value = EvalArith(lines.back(), {vars, budget});
  *answer = value ? ToText(*value) : value.error().text;
  for (const char* name : {"a", "b", "c"})
    if (const Variable* variable = vars.Find(vars.Intern(name))) *answer += "\n" + variable->scalar.Text();
  return !budget.stopped();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > 2048) return 0;
  auto lines = fuzz::Lines(data, size, 4);
  std::string once, twice;
  if (Evaluate(lines, &once) && (!Evaluate(lines, &twice) || once != twice)) std::abort();
  int64_t constant = 0;
  (void)ReadArithConstant(lines.back(), &constant);
  return 0;
}
