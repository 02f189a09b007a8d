// Backups that cp, mv and ln make of what they replace (-b, --backup, -S).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/command.h"

namespace bivalve::commands {

class Backup {
 public:
  enum Kind { kNone, kSimple, kExisting, kNumbered };

  // Options -b (id 'b', value optional) and -S (id 'S') of a command. False: it was reported.
  Task<bool> Take(Command& command, const ParsedOption& option);
  // Takes VERSION_CONTROL and SIMPLE_BACKUP_SUFFIX from the environment where options say nothing.
  Task<bool> Settle(Command& command);

  bool asked() const { return asked_; }
  bool wanted() const { return kind_ != kNone; }
  // The name that the backup of `path` would have.
  Task<std::string> NameFor(Command& command, std::string path) const;

 private:
  bool asked_ = false;
  Kind kind_ = kNone;
  std::string_view word_ = {};
  std::string suffix_ = {};
};

// "path.~N~" with the next number when there are numbered backups already (or always); else `path` itself.
Task<std::string> NumberedBackupName(Command& command, std::string path, bool always);

}  // namespace bivalve::commands
