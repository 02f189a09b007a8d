// RecordReader: a file as records. Records: how RS ends them.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "kernel/file.h"
#include "kernel/machine.h"
#include "regex/regex.h"

namespace bivalve::commands::awk {

struct RecordEnd {
  enum class Mode : uint8_t { kByte, kParagraph, kRegex };
  Mode mode = Mode::kByte;
  char byte = '\n';
  std::shared_ptr<regex::Regex> regex;
};

class RecordReader {
 public:
  enum class Taken : uint8_t { kRecord, kNeedMore, kEnd };

  RecordReader(kernel::Process& process, kernel::FileRef file) : process_(process), file_(std::move(file)) {}

  // A record of what is there already; the views are valid until Fill. kNeedMore: call Fill first.
  Taken Take(const RecordEnd& end, Meter& meter, std::string_view* record, std::string_view* terminator);
  // Reads more; nothing more to read is no error. ETIMEDOUT when nothing came before the deadline.
  kernel::Task<Result<void>> Fill(int64_t deadline_ns = INT64_MAX);

  const kernel::FileRef& file() const { return file_; }
  friend kernel::Scheduler& SchedulerOf(RecordReader& reader) { return reader.process_.machine(); }

 private:
  static constexpr size_t kBlock = 64 << 10;
  static constexpr size_t kMaxRecord = size_t{256} << 20;

  Taken TakeByte(char byte, std::string_view* record, std::string_view* terminator);
  Taken TakeParagraph(std::string_view* record, std::string_view* terminator);
  Taken TakeRegex(regex::Regex& regex, Meter& meter, std::string_view* record, std::string_view* terminator);
  Taken Rest(std::string_view* record, std::string_view* terminator);
  std::string_view Held() const { return {buffer_.data() + start_, end_ - start_}; }

  kernel::Process& process_;
  kernel::FileRef file_;
  std::string buffer_;
  size_t start_ = 0;
  size_t end_ = 0;
  size_t scanned_ = 0;  // from start_: no end of a record before this
  bool at_end_ = false;
};

}  // namespace bivalve::commands::awk
