// Inputs: the operands of a filter, one after another; "-" (and no operand at all) is standard input.
//
// What cannot be opened or read is reported as "name: operand: why", and the next operand follows.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands {

class Inputs {
 public:
  Inputs(Command& command, const std::vector<std::string_view>& operands);

  // Opens the next operand; false at the end.
  Task<bool> Next();
  std::string_view name() const { return name_; }
  // Of the operand that is open: nothing at its end. Valid until the next call.
  Task<std::optional<std::string_view>> Line(char delimiter = '\n');
  Task<std::string_view> Block();
  // Of all operands as if they were one file.
  Task<std::string_view> JoinedBlock();

  friend kernel::Scheduler& SchedulerOf(Inputs& inputs) { return SchedulerOf(inputs.command_); }

 private:
  Command& command_;
  std::vector<std::string_view> operands_;
  size_t next_ = 0;
  std::string_view name_;
  std::optional<kernel::Reader> reader_;
};

// GNU's options of the form -40: letters 0 to 9 with an optional value; the number that was meant.
inline std::string ObsoleteNumber(const ParsedOption& option) {
  return std::string(1, static_cast<char>(option.id)) + std::string(option.value);
}

}  // namespace bivalve::commands
