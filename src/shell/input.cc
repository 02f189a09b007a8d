#include "shell/input.h"

#include <algorithm>

#include "kernel/scheduler.h"

namespace bivalve::shell {

using kernel::FileRef;
using kernel::Process;
using kernel::Task;

namespace {

// Looks at bytes as they come and says where the line ends.
class LineCutter {
 public:
  LineCutter(const LineSpec& spec, std::string* line) : spec_(spec), line_(*line) {}

  // Takes bytes up to the end of the line; the number taken. `done` says whether that end was found.
  size_t Take(std::string_view bytes) {
    if (spec_.max_chars < 0 && !spec_.escapes && !spec_.no_delimiter) {
      size_t at = bytes.find(spec_.delimiter);
      done = at != std::string_view::npos;
      size_t taken = done ? at + 1 : bytes.size();
      line_ += bytes.substr(0, taken);
      return taken;
    }
    for (size_t i = 0; i < bytes.size(); ++i) {
      char c = bytes[i];
      line_ += c;
      bool escaped = std::exchange(escape_, false);
      if (!escaped && spec_.escapes && c == '\\') {
        escape_ = true;
        continue;
      }
      if (!escaped && !spec_.no_delimiter && c == spec_.delimiter) {
        done = true;
        return i + 1;
      }
      if (escaped && c == '\n') continue;
      CountChar(c);
      if (spec_.max_chars >= 0 && chars_ >= spec_.max_chars && missing_ == 0) {
        limit = done = true;
        return i + 1;
      }
    }
    return bytes.size();
  }

  bool done = false;
  bool limit = false;

 private:
  void CountChar(char c) {
    auto byte = static_cast<unsigned char>(c);
    if (missing_ > 0 && (byte & 0xC0) == 0x80) {
      --missing_;
      return;
    }
    ++chars_;
    missing_ = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
  }
  const LineSpec& spec_;
  std::string& line_;
  bool escape_ = false;
  int64_t chars_ = 0;
  int missing_ = 0;
};

}  // namespace

Task<Result<LineEnd>> ReadLine(Process& process, FileRef file, LineSpec spec, std::string* line) {
  LineCutter cutter(spec, line);
  if (spec.max_chars == 0) co_return LineEnd::kLimit;
  bool seekable = false;
  if (file->flags.read) {
    auto at = co_await file->Seek(process, 0, kernel::Whence::kCurrent);
    seekable = at.has_value();
  }
  char buffer[512];
  size_t block = seekable ? 128 : 1;
  for (;;) {
    if (spec.deadline_ns != INT64_MAX && !file->ReadReady()) {
      switch (co_await file->WaitReadable(process, spec.deadline_ns)) {
        case kernel::WaitResult::kTimedOut: co_return LineEnd::kTimeout;
        case kernel::WaitResult::kInterrupted: co_return LineEnd::kInterrupted;
        case kernel::WaitResult::kReady: break;
      }
    }
    auto got = co_await file->Read(process, {buffer, block});
    if (!got) {
      if (got.error().code == Errno::kIntr) co_return LineEnd::kInterrupted;
      co_return std::unexpected(got.error());
    }
    if (*got == 0) co_return LineEnd::kEndOfFile;
    --process.machine().left;
    if (!process.machine().HoldMore(*line, *got)) co_return LineEnd::kEndOfFile;
    size_t taken = cutter.Take({buffer, *got});
    if (taken < *got) {
      CO_TRY_VOID(
          co_await file->Seek(process, -static_cast<int64_t>(*got - taken), kernel::Whence::kCurrent));
    }
    if (cutter.done) co_return cutter.limit ? LineEnd::kLimit : LineEnd::kDelimiter;
    if (seekable) block = sizeof buffer;
    co_await kernel::Yield(process);
  }
}

}  // namespace bivalve::shell
