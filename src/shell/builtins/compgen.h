// What complete and compgen share.
#pragma once

#include "shell/builtins/builtin.h"
#include "shell/completion.h"

namespace bivalve::shell {

struct CompletionRequest {
  CompletionSpec spec;
  bool any = false;  // some option was given
  bool print = false, remove = false;
  bool of_default = false, of_empty = false, of_initial = false;
};

// 0: go on with the operands at *operands.
int ReadCompletionOptions(BuiltinCall& call, bool complete, CompletionRequest* request, size_t* operands);

// The words of the language, in bash's order (type.cc).
std::span<const std::string_view> ShellKeywords();
// Names of readline's functions (bind.cc).
std::vector<std::string> BindableFunctions();

}  // namespace bivalve::shell
