// Ignore rules: .gitignore and its kin, and the globs of -g, which are the same with `!` turned round.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"
#include "commands/rg/glob.h"

namespace bivalve::commands::rg {

enum class Verdict : uint8_t { kNone, kIgnore, kInclude };

// The rules of one file, or those of the command line.
class IgnoreRules {
 public:
  // Paths are matched relative to this directory: absolute, without a slash at the end ("" for the root).
  explicit IgnoreRules(std::string base) : base_(std::move(base)) {}

  // One line of an ignore file. EINVAL with the glob's error.
  Result<void> Add(std::string_view line, bool ignore_case);
  // The last rule that matches decides.
  Verdict Match(std::string_view absolute_path, bool is_dir, Meter& meter) const;
  bool empty() const { return rules_.empty(); }
  bool HasIncludes() const;

 private:
  struct Rule {
    Glob glob;
    bool include;
    bool dir_only;
  };
  std::string base_;
  std::vector<Rule> rules_;
};

struct IgnoreOptions {
  bool dot = true, vcs = true, exclude = true, global = true, parents = true, files = true;
  bool require_git = true, messages = true, ignore_case = false;
};

// What a directory says of what is below it, with the directories above it behind.
struct IgnoreDir {
  std::shared_ptr<const IgnoreDir> parent;
  IgnoreRules rgignore, dotignore, gitignore, exclude;
  bool has_git = false;
  explicit IgnoreDir(const std::string& path)
      : rgignore(path), dotignore(path), gitignore(path), exclude(path) {}
};

class Ignore {
 public:
  Ignore(Command& command, const IgnoreOptions& options) : command_(command), options_(options) {}
  friend kernel::Scheduler& SchedulerOf(Ignore& ignore) { return ignore.command_.machine; }

  // --ignore-file: relative to the working directory.
  Task<void> AddFile(std::string path);
  Task<void> ReadGlobal();
  // The rules of a directory and of all above it, when they are to be looked at.
  Task<std::shared_ptr<const IgnoreDir>> Root(std::string absolute_dir);
  Task<std::shared_ptr<const IgnoreDir>> Enter(std::shared_ptr<const IgnoreDir> parent,
                                               std::string absolute_dir);
  Verdict Match(const IgnoreDir& dir, std::string_view absolute_path, bool is_dir) const;

 private:
  Task<bool> Read(std::string path, std::string shown, IgnoreRules* into);
  // `rules`: what its files say counts, not only whether it is a repository.
  Task<std::shared_ptr<const IgnoreDir>> Look(std::shared_ptr<const IgnoreDir> parent,
                                              std::string absolute_dir, bool rules);

  Command& command_;
  const IgnoreOptions& options_;
  std::vector<IgnoreRules> explicit_;
  std::vector<IgnoreRules> global_;
};

}  // namespace bivalve::commands::rg
