// What find writes of a file: -printf and -ls.
#pragma once

#include <string>
#include <string_view>

#include "base/time_zone.h"
#include "commands/tree_walk.h"
#include "commands/users.h"

namespace bivalve::commands {

struct FindFile {
  const TreeWalk::Entry* entry = nullptr;
  std::string_view start;        // the path that the walk began with
  std::string link_target = {};  // of a symbolic link
  char target_type = 0;          // of what a link leads to: a letter of -type, 'N' nothing, 'L' a loop
};

// *stops is set at "\c".
std::string FormatFind(std::string_view format, const FindFile& file, const Users& users,
                       const TimeZone& zone, bool* stops);
std::string ListFind(const FindFile& file, const Users& users, const TimeZone& zone, int64_t now_ns);
// The letter of -type.
char FindTypeLetter(kernel::FileType type);

}  // namespace bivalve::commands
