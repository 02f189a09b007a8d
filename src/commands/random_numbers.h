// RandomNumbers: numbers below a bound from random bytes, chosen from the bytes as GNU's tools do (gnulib
// randint), so that `--random-source` gives the same there and here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands {

class RandomNumbers {
 public:
  // Without a file the bytes are the machine's.
  explicit RandomNumbers(Command& command) : command_(command) {}

  // False: reported.
  Task<bool> Open(std::string_view file);
  // A number below `choices` (not 0). Nothing: the file ended; that was reported.
  Task<std::optional<uint64_t>> Below(uint64_t choices);
  // `count` different numbers below `choices`, in random order.
  Task<std::optional<std::vector<uint64_t>>> Permutation(uint64_t count, uint64_t choices);

  friend kernel::Scheduler& SchedulerOf(RandomNumbers& numbers) { return SchedulerOf(numbers.command_); }

 private:
  Task<bool> Fill(std::span<char> bytes);
  Command& command_;
  FileRef file_;
  std::string name_;
  std::string buffer_;
  size_t at_ = 0;
  uint64_t number_ = 0;
  uint64_t most_ = 0;  // `number_` is uniform in 0..most_
};

}  // namespace bivalve::commands
