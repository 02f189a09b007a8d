// The options of patch.
#pragma once

#include <string>
#include <string_view>

#include "commands/command.h"
#include "commands/patch/hunk.h"

namespace bivalve::commands::patch {

struct Settings {
  int64_t strip = -1;  // components of names; -1: all but the last
  int64_t fuzz = 2;
  Style style = Style::kNone;
  bool ignore_space = false, forward = false, reverse = false, remove_empty = false;
  bool set_time = false, set_utc = false;
  bool backup = false, backup_if_mismatch = true;
  std::string_view version_control, prefix, basename_prefix, suffix;
  bool batch = false, force = false, silent = false, verbose = false, dry_run = false, posix = false;
  bool binary = false, follow_links = false;
  std::string_view input, output, reject, ifdef, directory;
  Style reject_style = Style::kNone;
  enum ReadOnly { kIgnore, kWarn, kFail } read_only = kWarn;
  enum Quoting { kLiteral, kShell, kShellAlways, kC, kEscape } quoting = kShell;
  enum class Merge : uint8_t { kNone, kPlain, kDiff3 } merge = Merge::kNone;
  std::string_view file;  // the operand

  std::string Name(std::string_view name) const;
};

extern const Usage kPatchUsage;

// Reads options and operands. False: all is said, and the command's status is set.
Task<bool> ReadSettings(Command& command, Settings& settings);

}  // namespace bivalve::commands::patch
