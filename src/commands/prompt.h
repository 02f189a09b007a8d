// Prompt: questions on standard error, answered by lines of standard input (-i of rm, cp, mv, ln).
#pragma once

#include <optional>
#include <string>

#include "commands/command.h"

namespace bivalve::commands {

class Prompt {
 public:
  explicit Prompt(Command& command) : command_(command) {}

  // Writes "name: question " and reads a line: true when it begins with y or Y.
  Task<bool> Ask(std::string question);

  friend kernel::Scheduler& SchedulerOf(Prompt& prompt) { return SchedulerOf(prompt.command_); }

 private:
  Command& command_;
  std::optional<kernel::Reader> in_;
};

}  // namespace bivalve::commands
