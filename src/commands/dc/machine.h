// The machine of dc: a stack of numbers and strings, registers, and the texts that are being run.
//
// Numbers are bc's. Texts nest: a macro that is the last thing in its text takes that text's place, so that
// loops need no room.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "commands/bc/decimal.h"
#include "commands/command.h"

namespace bivalve::commands::dc {

using bc::Decimal;
using Text = std::shared_ptr<const std::string>;
using Value = std::variant<Decimal, Text>;

class Machine {
 public:
  Machine(Command& command, size_t line_length) : command_(command), line_length_(line_length) {}
  friend kernel::Scheduler& SchedulerOf(Machine& machine) { return SchedulerOf(machine.command_); }

  // Both: false when dc is to end.
  Task<bool> RunText(std::string text);
  Task<bool> RunFile(kernel::Reader& in, bool standard_input);
  void SetInput(kernel::Reader* input) { input_ = input; }

 private:
  struct Frame {
    Text text;
    size_t at = 0;
    size_t levels = 1;  // with those whose place it took
    kernel::Reader* lines = nullptr;
    bool standard_input = false;
  };
  // One of a register's own stack.
  struct Level {
    std::optional<Value> value;
    std::map<int64_t, Value> array;
  };
  static constexpr size_t kMaxFrames = 100'000;
  static constexpr int kEnd = -1;

  Task<bool> Run();
  Task<void> Step(int c);
  // The next character of the text that runs; kEnd at its end.
  Task<int> Next();
  Task<int> Register();
  Task<void> Number(int c);
  Task<void> String();
  Task<void> Shell(std::string first);
  Task<void> Ask();
  Task<void> Comparison(int c, bool negated);
  Task<void> Binary(char op);
  Task<void> Power(Decimal base, Decimal exponent);
  Task<void> PowerModulo();
  Task<void> Parameter(char which);
  Task<void> RegisterCommand(char which);
  Task<void> Leave();
  void Execute(Value value);
  void Unwind(size_t levels);
  // Texts that q and Q may leave: all but a file.
  size_t Depth() const;

  Task<void> Complain(std::string text);
  Task<void> Note(std::string text);
  Task<void> Unknown(int c);
  Task<void> Print(const Value& value, bool newline);
  Task<void> PrintBytes();
  Task<bool> Pop(Value* value);
  void Push(Value value);
  // A whole number that fits.
  std::optional<int64_t> Whole(const Value& value);

  Command& command_;
  const size_t line_length_;
  std::vector<Value> stack_;
  std::vector<Level> registers_[256];
  std::vector<Frame> frames_;
  kernel::Reader* input_ = nullptr;
  uint32_t ibase_ = 10;
  int64_t obase_ = 10, scale_ = 0;
  bool over_ = false;
  bool from_file_ = false;
};

}  // namespace bivalve::commands::dc
