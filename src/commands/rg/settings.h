// What rg's command line says, after ripgrep 13.0.0.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/rg/ignore.h"

namespace bivalve::commands::rg {

enum class Output : uint8_t {
  kLines,
  kCount,
  kCountMatches,
  kWithMatch,
  kWithoutMatch,
  kQuiet,
  kJson,
  kFiles,
  kTypes
};
enum class Case : uint8_t { kSensitive, kInsensitive, kSmart };
enum class SortBy : uint8_t { kNone, kPath, kModified, kAccessed, kCreated };
enum class Encoding : uint8_t { kAuto, kNone, kUtf8, kUtf16, kUtf16Le, kUtf16Be, kLatin1 };

struct Colors {
  std::string path = "\33[35m", line = "\33[32m", column, match = "\33[1m\33[31m";
};

struct Settings {
  // ---- what is searched for
  std::vector<std::string> patterns;
  Case letters = Case::kSensitive;
  bool fixed = false, words = false, whole_lines = false, invert = false, perl = false, engine_auto = false;
  bool multiline = false, dot_all = false, unicode = true, crlf = false, null_data = false;
  // ---- where
  std::vector<std::string> paths;
  bool default_path = false;
  std::string stdin_head;  // what was read of standard input to see whether there is anything
  IgnoreOptions ignore;
  std::vector<std::string> ignore_files;
  std::vector<std::pair<std::string, bool>> globs;  // and whether they ignore case
  bool glob_ignore_case = false;
  std::vector<std::pair<std::string, bool>> types;                // and whether they are wanted
  std::vector<std::pair<std::string, std::string>> type_changes;  // --type-add; an empty one is --type-clear
  bool hidden = false, follow = false, binary = false, text = false, zip = false, one_file_system = false;
  std::optional<uint64_t> max_depth, max_filesize;
  SortBy sort = SortBy::kNone;
  bool sort_reverse = false;
  Encoding encoding = Encoding::kAuto;
  // ---- what is shown
  Output output = Output::kLines;
  bool only_matching = false, per_match = false, byte_offset = false, passthru = false, include_zero = false;
  bool line_numbers = false, column = false, heading = false, color = false, stats = false, quiet = false;
  bool trim = false, null_names = false, preview = false, messages = true, line_buffered = false;
  std::optional<bool> names;
  std::optional<std::string> replacement;
  std::optional<uint64_t> max_columns, max_count;
  uint64_t before = 0, after = 0;
  std::optional<std::string> context_separator = "--";
  std::string match_separator = ":", field_context_separator = "-";
  std::string path_separator;
  Colors colors;

  char line_end() const { return null_data ? '\0' : '\n'; }
  bool Prints() const { return output == Output::kLines; }
};

extern const Usage kRgUsage;

// Nothing: the command is done, with command.status.
Task<std::optional<Settings>> ReadSettings(Command& command);

}  // namespace bivalve::commands::rg
