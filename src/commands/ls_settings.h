// The options of ls (and dir, vdir), as its other files see them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/time_zone.h"
#include "commands/command.h"
#include "shell/pattern.h"

namespace bivalve::commands {

struct LsSettings {
  enum Format : uint8_t { kLong, kOnePerLine, kColumns, kAcross, kCommas };
  enum Sort : uint8_t { kByName, kNone, kByTime, kBySize, kByExtension, kByVersion, kByWidth };
  enum Time : uint8_t { kModified, kChanged, kAccessed, kBorn };
  enum Indicator : uint8_t { kNoIndicator, kSlash, kFileType, kClassify };
  enum Quoting : uint8_t {
    kLiteral,
    kShell,
    kShellAlways,
    kShellEscape,
    kShellEscapeAlways,
    kC,
    kCMaybe,
    kEscape,
    kLocale
  };
  enum Follow : uint8_t { kUndecided, kNever, kCommandLine, kCommandLineDirs, kAlways };

  Format format = kOnePerLine;
  Sort sort = kByName;
  Time time = kModified;
  Indicator indicator = kNoIndicator;
  Quoting quoting = kLiteral;
  Follow follow = kUndecided;
  bool all = false, almost_all = false, ignore_backups = false;
  bool directories_themselves = false, recursive = false, reverse = false, group_directories = false;
  bool inode = false, blocks = false, context = false;
  bool owner = true, group = true, author = false, numeric = false;
  bool mask = false, color = false, zero = false, dired = false;
  bool terminal = false;
  bool hyperlink = false;
  // Sizes: in units of `block_size`, or for people.
  bool human = false, si = false;
  uint64_t block_size = 1024;    // of -s and totals
  uint64_t file_block_size = 1;  // of sizes in long format
  std::string block_suffix;      // of a --block-size without digits
  TimeZone zone;
  std::string_view time_recent = "%b %e %H:%M";
  std::string_view time_old = "%b %e  %Y";
  size_t width = 80;
  size_t tab_size = 8;
  std::vector<shell::Pattern> ignored;
  std::vector<shell::Pattern> hidden;
};

// False: it was reported, or --help or --version was written.
Task<bool> ParseLs(Command& command, LsSettings* settings, std::vector<std::string_view>* operands);
// What the options are parsed by.
const Usage& LsUsage();

}  // namespace bivalve::commands
