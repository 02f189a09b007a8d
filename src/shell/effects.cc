#include "shell/effects.h"

#include <algorithm>

namespace bivalve::shell {
namespace {

bool Acts(std::span<const Part> parts);

bool Acts(const Word* word) { return word && !word->plain && Acts(word->parts); }

bool Acts(const Param& param) {
  // What these say depends on the process, or changes with each look.
  for (std::string_view name : {"RANDOM", "BASHPID"})
    if (param.name.text == name) return true;
  // An index and `${x:i++}` are arithmetic, and what `!` and `@P` find may be anything.
  if (param.index || param.indirect) return true;
  if (param.op == ParamOp::kAssign || param.op == ParamOp::kSubstring || param.op == ParamOp::kTransform)
    return true;
  return Acts(param.operand) || Acts(param.operand2);
}

bool Acts(std::span<const Part> parts) {
  return std::any_of(parts.begin(), parts.end(), [](const Part& part) {
    switch (part.kind) {
      case PartKind::kLiteral:
      case PartKind::kQuoted: return false;
      case PartKind::kDoubleQuoted: return Acts(part.parts);
      case PartKind::kParam: return Acts(*part.param);
      case PartKind::kCommand: return Acts(part.command->read_file);
      case PartKind::kArith:
      case PartKind::kProcess: return true;
    }
    return true;
  });
}

}  // namespace

bool MayChangeShell(std::span<const Redirect> redirects) {
  return std::any_of(redirects.begin(), redirects.end(), [](const Redirect& redirect) {
    return redirect.var.id >= 0 || Acts(redirect.here ? redirect.here->body : redirect.target);
  });
}

}  // namespace bivalve::shell
