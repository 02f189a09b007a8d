// Options: jq's command line, read as jq 1.7.1 reads it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/jq/native.h"

namespace bivalve::commands::jq {

// A variable of the program ($name, or $ARGS.positional).
struct Variable {
  enum class Kind : uint8_t { kText, kJson, kJsonFile, kRawFile, kPositionalText, kPositionalJson };
  Kind kind;
  std::string name;
  std::string value;  // the text, or the file's content
};

struct Options {
  std::optional<std::string> program = {};
  std::vector<std::string> files = {};
  std::vector<Variable> variables = {};
  std::optional<std::vector<std::string>> library_dirs = {};
  bool slurp = false, raw_input = false, null_input = false, from_file = false;
  bool raw_output = false, raw_output0 = false, no_newline = false, ascii = false, sort_keys = false;
  bool color = false, no_color = false, unbuffered = false, exit_status = false, seq = false;
  bool stream = false, stream_errors = false, disassemble = false, trace = false, trace_all = false;
  int dump_flags = 0;  // of jv_print_flags
};

// Nothing: done, with *status. Messages have been written.
Task<std::optional<Options>> ReadOptions(Command& command, Native& native, int* status);

extern const Usage kUsage;

}  // namespace bivalve::commands::jq
