// Reading a line without taking a byte more than it: what follows belongs to whoever reads next.
#pragma once

#include <cstdint>
#include <string>

#include "kernel/file.h"
#include "kernel/machine.h"

namespace bivalve::shell {

enum class LineEnd : uint8_t { kDelimiter, kEndOfFile, kLimit, kTimeout, kInterrupted };

struct LineSpec {
  char delimiter = '\n';
  bool no_delimiter = false;  // only `max_chars` ends it
  bool escapes = false;       // a backslash takes the delimiter's meaning (`read` without -r)
  int64_t max_chars = -1;     // characters (UTF-8); -1: no limit
  int64_t deadline_ns = INT64_MAX;
  bool interruptible = false;
};

// Appends to *line, with its delimiter. From a file with a position it reads blocks and steps back;
// from anything else byte by byte.
kernel::Task<Result<LineEnd>> ReadLine(kernel::Process& process, kernel::FileRef file, LineSpec spec,
                                       std::string* line);

}  // namespace bivalve::shell
