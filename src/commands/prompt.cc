#include "commands/prompt.h"

namespace bivalve::commands {

Task<bool> Prompt::Ask(std::string question) {
  Process& process = command_.process;
  co_await kernel::WriteFd(process, 2, command_.name + ": " + std::move(question) + " ");
  if (!process.Fd(0)) co_return false;
  if (!in_) in_.emplace(process, process.Fd(0));
  auto line = co_await in_->Line();
  co_return line && *line && ((**line)[0] == 'y' || (**line)[0] == 'Y');
}

}  // namespace bivalve::commands
