// Backslash escapes of prompts (bash manual, "Controlling the Prompt"), without the expansions that follow.
#pragma once

#include <string>
#include <string_view>

#include "shell/interp.h"

namespace bivalve::shell {

std::string DecodePrompt(Shell& shell, std::string_view text);
// Without the marks that \[ and \] leave.
std::string StripPromptMarks(std::string_view text);

}  // namespace bivalve::shell
