// Reader and Writer: buffers between a program and its open files. What commands read and write with.
//
// Bytes are bytes: no decoding. A Reader holds one block, and grows only for a line longer than it
// (within kMaxLine). A Writer flushes when it is full; call Flush before the program ends. Both spend
// fuel by bytes. They belong to the program's frame and die with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/file.h"
#include "kernel/machine.h"

namespace bivalve::kernel {

class Reader {
 public:
  static constexpr size_t kBlock = 64 << 10;
  static constexpr size_t kMaxLine = size_t{256} << 20;

  Reader(Process& process, FileRef file) : process_(process), file_(std::move(file)) {}

  // The next line, with its delimiter if it had one; nullopt at the end. The view is valid until the
  // next call. EFBIG past kMaxLine.
  Async<Result<std::optional<std::string_view>>> Line(char delimiter = '\n');
  // The next bytes, whatever is there, at most kBlock; empty at the end. Valid until the next call.
  Async<Result<std::string_view>> Block();
  // Buffered bytes that were not taken yet.
  std::string_view Buffered() const { return {buffer_.data() + start_, end_ - start_}; }

  friend Scheduler& SchedulerOf(Reader& reader) { return reader.process_.machine(); }

 private:
  Task<Result<std::optional<std::string_view>>> LineSlow(char delimiter);
  Task<Result<std::string_view>> BlockSlow();
  // Reads more behind what is buffered; 0 at the end.
  Task<Result<size_t>> Fill();
  bool FindLine(char delimiter, std::string_view* line);

  Process& process_;
  FileRef file_;
  std::string buffer_;
  size_t start_ = 0;
  size_t end_ = 0;
  size_t scanned_ = 0;  // no delimiter before this
};

class Writer {
 public:
  static constexpr size_t kBlock = 64 << 10;

  // A null file is a closed descriptor: the first byte written fails with EBADF.
  Writer(Process& process, FileRef file);

  // Buffers; writes out when a block is full (line-wise to a terminal). After an error everything is
  // dropped and the error comes back again.
  Async<Result<void>> Write(std::string_view bytes);
  Async<Result<void>> Flush();
  // As to a terminal, whatever the file is.
  void SetLineBuffered() { line_buffered_ = true; }
  bool failed() const { return error_.has_value(); }
  const Error& error() const { return *error_; }

  friend Scheduler& SchedulerOf(Writer& writer) { return writer.process_.machine(); }

 private:
  Task<Result<void>> FlushSlow(std::string rest);
  Process& process_;
  FileRef file_;
  std::string buffer_;
  std::optional<Error> error_;
  bool line_buffered_ = false;
};

// Writes straight to a descriptor of the process, unbuffered; for diagnostics. Errors are dropped: there
// is nobody left to tell.
Task<void> WriteFd(Process& process, int fd, std::string text);

}  // namespace bivalve::kernel
