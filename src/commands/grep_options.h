// grep's command line.
#pragma once

#include "commands/grep_matcher.h"
#include "commands/grep_search.h"
#include "shell/pattern.h"

namespace bivalve::commands {

extern const Usage kGrepUsage;

enum class GrepDirectories : uint8_t { kRead, kSkip, kRecurse };

struct GrepCommandLine {
  GrepSettings settings;
  GrepPatterns patterns;
  GrepDirectories directories = GrepDirectories::kRead;
  bool follow_links = false;  // -R
  bool skip_devices = false;  // -D skip
  bool no_messages = false;
  std::optional<bool> names;  // -H, -h
  bool color_auto = false;
  std::string label = "(standard input)";
  // --include and --exclude in the order given: of those that match a name the last one counts.
  struct Glob {
    shell::Pattern pattern;
    bool include;
  };
  std::vector<Glob> globs;
  std::vector<shell::Pattern> exclude_dir;
  std::vector<std::string> files;
};

// Nothing: the command is done, with its status.
Task<std::optional<GrepCommandLine>> ReadGrepCommandLine(Command& command, GrepSyntax default_syntax);

}  // namespace bivalve::commands
