// Programs that tar hands data to.
#pragma once

#include <string>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands::tar {

struct Started {
  int pid;
  FileRef input;  // what is written here is its standard input
};
Task<Result<Started>> StartWithPipe(Process& process, std::vector<std::string> argv,
                                    std::vector<std::string> env);

// Starts the filter `program` (a command line; "-d" is added to expand) between two files; its pid. The
// absence of the program is told on standard error as the child of GNU tar tells it.
Task<Result<int>> StartFilter(Command& command, std::string program, bool expand, FileRef in, FileRef out);
// Waits for a filter: what is wrong with it, or nothing.
Task<std::string> ReapFilter(Command& command, int pid);

}  // namespace bivalve::commands::tar
