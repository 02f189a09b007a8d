// Settings: tar's command line, read. Names and exclusions keep the order in which they were given, since
// -C and the pattern options are about what follows them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/mode.h"
#include "base/time_zone.h"
#include "commands/command.h"
#include "commands/tar/member.h"
#include "commands/tar/names.h"
#include "commands/tar/transform.h"

namespace bivalve::commands::tar {

enum class Mode : uint8_t { kNone, kCreate, kExtract, kList, kAppend, kUpdate, kConcatenate, kDiff, kDelete };
// What happens to files that are there already.
enum class Existing : uint8_t { kReplace, kOverwrite, kKeep, kSkip, kKeepNewer, kUnlinkFirst };

struct Settings {
  Mode mode = Mode::kNone;
  TimeZone zone = {};  // what listings show times in
  std::string archive = "-";
  std::string compress = {};  // a program
  bool auto_compress = false;
  std::optional<Format> format = {};
  int verbose = 0;
  int64_t record_bytes = 20 * static_cast<int64_t>(kBlock);
  std::vector<NameArgument> names = {};
  std::vector<NamePattern> excludes = {};
  bool exclude_vcs = false, exclude_backups = false;
  PatternStyle name_style = {};
  bool absolute_names = false, dereference = false, hard_dereference = false, one_filesystem = false;
  bool check_links = false, sort_names = false, sparse = false, remove_files = false;
  bool ignore_zeros = false, totals = false, to_stdout = false, touch = false, block_numbers = false;
  bool full_time = false, utc = false, numeric_owner = false, ignore_failed_read = false;
  bool keep_directory_symlink = false, no_overwrite_dir = false, recursive_unlink = false;
  bool show_transformed = false, no_recursion = false, clamp_mtime = false, missing_archive_ok = false;
  std::optional<bool> same_permissions = {}, same_owner = {};
  Existing existing = Existing::kReplace;
  int64_t strip = 0;
  uint64_t occurrence = 0;
  std::string to_command = {};
  std::optional<std::string> one_top_level = {};
  std::optional<int64_t> mtime_ns = {}, newer_ns = {};
  bool newer_by_mtime = false;
  std::string starting_file = {};
  std::string quoting = "escape";
  // "" and no number: not changed.
  std::optional<std::string> owner_name = {}, group_name = {};
  std::optional<int64_t> owner_id = {}, group_id = {};
  std::optional<ModeChange> mode_change = {};
  std::vector<Transform> transforms = {};
};

extern const Usage kUsage;

// Nothing: the command is done, with the command's status.
Task<std::optional<Settings>> ReadSettings(Command& command);

}  // namespace bivalve::commands::tar
