// Input and Output: the archive as a stream of blocks, through whatever compresses it.
//
// gzip is undone and done here; other compressions by programs of their own, started as filters, as GNU
// tar does it. Both hold one buffer of 64 KiB.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/gzip.h"
#include "commands/command.h"
#include "commands/tar/member.h"

namespace bivalve::commands::tar {

// What an archive's first bytes say: the program that expands it; "" for none.
std::string_view CompressionOf(std::string_view beginning);

class Input {
 public:
  Input(Command& command, FileRef file);
  ~Input();

  // Looks at the beginning, and starts what expands it. `program`: asked for by an option; "": whatever the
  // archive is. An error's text is the whole diagnostic.
  Task<Result<void>> Open(std::string program);
  // The next block; shorter or empty at the end of the archive.
  Task<Result<std::string_view>> Block();
  // Some of the next bytes, at most `most`; empty at the end.
  Task<Result<std::string_view>> Some(int64_t most);
  // False when the archive ends before.
  Task<Result<bool>> Skip(int64_t bytes);
  // Bytes given out or skipped.
  int64_t position() const { return position_; }
  // What expands it has complained.
  bool failed() const { return filter_ < 0; }
  // Waits for the filter; its complaint, or nothing.
  Task<std::string> Close();

  friend kernel::Scheduler& SchedulerOf(Input& input) { return SchedulerOf(input.command_); }

 private:
  Task<Result<void>> Fill();
  Task<Result<void>> NeedBlock();
  Task<Result<size_t>> ReadRaw();

  Command& command_;
  FileRef file_;
  std::string buffer_;
  size_t start_ = 0, end_ = 0;
  int64_t position_ = 0;
  bool seekable_ = false;
  bool at_end_ = false;
  std::unique_ptr<codec::Gunzip> gunzip_;
  bool member_ended_ = false;
  std::string raw_;  // compressed, read
  std::string_view rest_;
  int filter_ = 0;  // pid
};

class Output {
 public:
  static constexpr int64_t kRecord = 20 * static_cast<int64_t>(kBlock);

  Output(Command& command, FileRef file);
  Task<Result<void>> Open(std::string program);
  Task<Result<void>> Write(std::string_view bytes);
  Task<Result<void>> Zeros(int64_t bytes);
  // The end: two blocks of zeros, and more to a whole record.
  Task<Result<void>> Finish(int64_t record_bytes);
  int64_t written() const { return written_; }
  // Bytes that were in the file before, for the padding.
  void StartAt(int64_t offset) { offset_ = offset; }
  Task<std::string> Close();

  friend kernel::Scheduler& SchedulerOf(Output& output) { return SchedulerOf(output.command_); }

 private:
  Command& command_;
  FileRef file_;
  std::optional<kernel::Writer> out_;
  std::unique_ptr<codec::Gzip> gzip_;
  int64_t written_ = 0;
  int64_t offset_ = 0;
  int filter_ = 0;
};

}  // namespace bivalve::commands::tar
