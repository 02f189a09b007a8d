// tail -f and -F: what is appended to files, as it is appended.
#pragma once

#include <string>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands {

struct FollowSettings {
  bool by_name = false;  // a new file under the old name is the one to follow then
  bool retry = false;
  bool headers = false;
  int pid = 0;              // end with this process; 0: never
  int64_t interval_ns = 0;  // 0: not given
};

struct FollowedFile {
  std::string path;
  std::string shown;
  FileRef file;      // at the place up to which it has been written; null: not there now
  int64_t size = 0;  // set by Follow
  uint64_t inode = 0;
};

// Returns when nothing is left to follow, the process `pid` has ended or the output is gone.
Task<void> Follow(Command& command, std::vector<FollowedFile> files, FollowSettings settings);

}  // namespace bivalve::commands
