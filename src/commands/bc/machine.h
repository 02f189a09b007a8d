// The machine that runs bc's code: variables, arrays, functions, the stack.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/bc/decimal.h"
#include "commands/bc/program.h"
#include "commands/command.h"

namespace bivalve::commands::bc {

// What read() reads: the next number of the standard input as text; "" at its end.
class NumberSource {
 public:
  virtual Task<std::string> ReadNumber() = 0;

 protected:
  ~NumberSource() = default;
};

class Machine {
 public:
  Machine(Command& command, Names& names, NumberSource& numbers, size_t line_length)
      : command_(command), names_(names), numbers_(numbers), line_length_(line_length) {}
  friend kernel::Scheduler& SchedulerOf(Machine& machine) { return SchedulerOf(machine.command_); }

  // The code of one line. False: `halt`.
  Task<bool> Run(const Code& code);
  void SetScale(int64_t scale) { scale_ = scale; }

 private:
  using Elements = std::map<int64_t, Decimal>;
  struct Frame {
    const Function* function;  // null: a line of the program
    const Code* code;
    size_t at;
    uint32_t base;  // of constants: ibase when the call began
    std::vector<std::pair<int, Decimal>> values;
    std::vector<std::pair<int, std::shared_ptr<Elements>>> arrays;
  };
  static constexpr size_t kMaxFrames = 20'000;

  Task<void> Complain(std::string_view kind, std::string text);
  // Ends the line.
  Task<void> Fail(std::string text);
  Task<bool> Step(const Instruction& instruction, const std::string& text);
  Task<void> Binary(char op);
  Task<void> Raise(Decimal base, Decimal exponent);
  Task<void> Store(int variable, Decimal value);
  Task<std::optional<int64_t>> Index(int array, Decimal index);
  Task<void> Call(int function, const std::string& kinds);
  void Leave();
  Decimal Load(int variable) const;
  Decimal& Variable(int variable);
  std::shared_ptr<Elements>& Array(int array);
  Decimal Pop();
  void Push(Decimal value) { stack_.push_back(std::move(value)); }
  Task<void> Put(std::string text);

  Command& command_;
  Names& names_;
  NumberSource& numbers_;
  const size_t line_length_;
  size_t column_ = 0;
  std::vector<Decimal> stack_;
  std::vector<Decimal> variables_;
  std::vector<std::shared_ptr<Elements>> arrays_;
  std::vector<Frame> frames_;
  uint32_t address_ = 0;
  int64_t ibase_ = 10, obase_ = 10, scale_ = 0, history_ = -1;
  uint64_t random_ = 0;
  bool failed_ = false;
};

}  // namespace bivalve::commands::bc
