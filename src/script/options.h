// The command line of `node` and `microscript`.
//
// Node 20's options as far as they mean something here; those that only tune Node's own engine are
// accepted and ignored.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace bivalve::script {

struct Options {
  enum class Mode { kFile, kEval, kStdin, kCheck, kVersion, kHelp };
  Mode mode = Mode::kStdin;
  bool print = false;
  std::string source;                  // of -e and -p
  std::string file;                    // as written
  std::vector<std::string> preload;    // -r
  std::vector<std::string> arguments;  // what process.argv has behind the program and the file
  std::string error;                   // not empty: a line for stderr; the status is 9
};

// `argv` includes the program's name.
Options ParseOptions(const std::vector<std::string>& argv);

}  // namespace bivalve::script
