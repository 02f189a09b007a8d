// The expression of find: operators, tests and actions, as a tree in one vector.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/mode.h"
#include "commands/command.h"
#include "regex/regex.h"
#include "shell/pattern.h"

namespace bivalve::commands {

struct FindNode {
  enum class Kind : uint8_t {
    // operators
    kAnd,
    kOr,
    kComma,
    kNot,
    // tests
    kTrue,
    kFalse,
    kName,
    kPath,
    kLinkName,
    kRegex,
    kType,
    kXtype,
    kSize,
    kTime,
    kNewer,
    kUsed,
    kEmpty,
    kPerm,
    kUid,
    kGid,
    kNoUser,
    kNoGroup,
    kLinks,
    kInode,
    kSameFile,
    kAccess,
    // actions
    kPrint,
    kPrint0,
    kPrintf,
    kLs,
    kDelete,
    kPrune,
    kQuit,
    kExec,
  };
  enum class Compare : uint8_t { kEqual, kLess, kGreater };

  Kind kind = Kind::kTrue;
  int left = -1;  // kNot has its operand here
  int right = -1;
  Compare compare = Compare::kEqual;
  char which = 0;         // times: a c m B; -perm: - / or 0; -size and -exec: see there
  int64_t number = 0;     // what is compared with; -access: bits of access(2)
  int64_t unit = 1;       // -size: bytes; times: nanoseconds of the window
  uint64_t other = 0;     // -samefile: the device
  std::string text = {};  // -type: letters; -printf: the format
  shell::Pattern pattern = {};
  std::shared_ptr<regex::Regex> regex = {};
  uint32_t mode = 0;                   // -perm
  uint32_t dir_mode = 0;               // the same for directories ("X")
  std::vector<std::string> argv = {};  // -exec
  bool batch = false, in_dir = false, asks = false;
  FileRef file = {};                        // of -fprint and its kin; null: standard output
  std::vector<std::string> collected = {};  // -exec … +
  std::string collected_dir = {};
  size_t collected_bytes = 0;
};

struct FindExpression {
  std::vector<FindNode> nodes;
  int root = -1;
  int64_t min_depth = 0;
  int64_t max_depth = INT64_MAX;
  bool depth_first = false;
  bool one_filesystem = false;
  bool acts = false;                           // has an action other than -prune
  std::optional<std::string> paths_from = {};  // -files0-from
};

// Parses `args`. False: it was reported.
Task<bool> ParseFind(Command& command, std::span<const std::string> args, kernel::Follow follow,
                     FindExpression* expression);
// Whether an argument begins the expression, so that no path follows.
bool BeginsFindExpression(std::string_view arg);

}  // namespace bivalve::commands
