// LineBlocks: a file as blocks of whole lines, for commands that scan bytes and not lines.
//
// Next gives everything up to the last delimiter that has been read, so that a plain loop can go over
// many lines at once. It grows only for a line longer than a block. Spends fuel by bytes.
#pragma once

#include <string>
#include <string_view>

#include "kernel/io.h"

namespace bivalve::commands {

class LineBlocks {
 public:
  LineBlocks(kernel::Process& process, kernel::FileRef file, char delimiter = '\n')
      : process_(process), file_(std::move(file)), delimiter_(delimiter) {}

  // Whole lines with their delimiters; the file's last line may lack its own. Empty at the end. Valid
  // until the next call. EFBIG past Reader::kMaxLine.
  kernel::Task<Result<std::string_view>> Next();
  // True when nothing more was there to read at once: a good moment to pass output on.
  bool Drained() const { return drained_; }
  // Bytes that were read but not given out.
  size_t Held() const { return end_ - start_; }
  std::string_view Tail() const { return {buffer_.data() + start_, Held()}; }

  friend kernel::Scheduler& SchedulerOf(LineBlocks& blocks) { return blocks.process_.machine(); }

 private:
  static constexpr size_t kBlock = 64 << 10;
  kernel::Process& process_;
  kernel::FileRef file_;
  const char delimiter_;
  std::string buffer_;
  size_t start_ = 0;  // of what was not given out yet
  size_t end_ = 0;
  bool drained_ = false;
  bool at_end_ = false;
};

}  // namespace bivalve::commands
