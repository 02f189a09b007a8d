#include "commands/locale.h"

#include "kernel/exec.h"

namespace bivalve::commands {

bool IsByteLocale(const std::vector<std::string>& env) {
  for (std::string_view name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string_view value = kernel::GetEnv(env, name);
    if (!value.empty()) return value == "C" || value == "POSIX";
  }
  return false;
}

}  // namespace bivalve::commands
