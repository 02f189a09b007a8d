#include "commands/rg/ignore.h"

#include <algorithm>

#include "kernel/exec.h"

namespace bivalve::commands::rg {

Result<void> IgnoreRules::Add(std::string_view line, bool ignore_case) {
  if (line.starts_with("#")) return {};
  while (line.ends_with('\r')) line.remove_suffix(1);
  if (!line.ends_with("\\ ")) {
    size_t end = line.find_last_not_of(" \t");
    line = end == std::string_view::npos ? std::string_view() : line.substr(0, end + 1);
  }
  if (line.empty()) return {};
  bool include = false, anchored = false, dir_only = false;
  if (line.starts_with("\\!") || line.starts_with("\\#")) {
    line.remove_prefix(1);
    anchored = line.starts_with("/");
  } else {
    if (line.starts_with("!")) {
      include = true;
      line.remove_prefix(1);
    }
    if (line.starts_with("/")) {
      anchored = true;
      line.remove_prefix(1);
    }
  }
  if (line.ends_with('/')) {
    dir_only = true;
    line.remove_suffix(1);
    if (line.ends_with('\\')) line.remove_suffix(1);
  }
  std::string text(line);
  if (!anchored && text.find('/') == std::string::npos && !text.starts_with("**")) text = "**/" + text;
  // What is in the directory, not the directory itself.
  if (text.ends_with("/**")) text += "/*";
  TRY(Glob glob, Glob::Compile(text, ignore_case));
  rules_.push_back({std::move(glob), include, dir_only});
  return {};
}

Verdict IgnoreRules::Match(std::string_view absolute_path, bool is_dir, Meter& meter) const {
  if (rules_.empty() || !absolute_path.starts_with(base_) || absolute_path.size() <= base_.size() ||
      absolute_path[base_.size()] != '/')
    return Verdict::kNone;
  std::string_view relative = absolute_path.substr(base_.size() + 1);
  for (auto rule = rules_.rbegin(); rule != rules_.rend(); ++rule) {
    if (rule->dir_only && !is_dir) continue;
    if (rule->glob.Matches(relative, meter)) return rule->include ? Verdict::kInclude : Verdict::kIgnore;
  }
  return Verdict::kNone;
}

bool IgnoreRules::HasIncludes() const {
  return std::any_of(rules_.begin(), rules_.end(), [](const Rule& rule) { return rule.include; });
}

// False: there is no such file.
Task<bool> Ignore::Read(std::string path, std::string shown, IgnoreRules* into) {
  auto text = co_await command_.vfs.ReadFile(command_.process, path, size_t{16} << 20);
  if (!text) {
    bool absent = text.error().code == Errno::kNoEnt || text.error().code == Errno::kNotDir;
    if (!absent && options_.messages)
      co_await kernel::WriteFd(command_.process, 2, shown + ": " + Why(text.error()) + "\n");
    co_return false;
  }
  std::string_view left = *text;
  if (left.starts_with("\xef\xbb\xbf")) left.remove_prefix(3);
  for (int number = 1; !left.empty(); ++number) {
    size_t end = std::min(left.find('\n'), left.size());
    auto added = into->Add(left.substr(0, end), options_.ignore_case);
    if (!added && options_.messages) {
      // As the real one: the rule does not count, all else does.
      co_await kernel::WriteFd(command_.process, 2,
                               shown + ": line " + std::to_string(number) + ": error parsing glob '" +
                                   std::string(left.substr(0, end)) + "': " + Why(added.error()) + "\n");
    }
    left.remove_prefix(std::min(end + 1, left.size()));
    command_.machine.Spend(1);
  }
  co_return true;
}

Task<void> Ignore::AddFile(std::string path) {
  std::string base = command_.process.cwd.path == "/" ? std::string() : command_.process.cwd.path;
  IgnoreRules rules(base);
  auto stat = co_await command_.vfs.GetStat(command_.process, path);
  if (!stat) {
    if (options_.messages)
      co_await kernel::WriteFd(command_.process, 2,
                               path + ": " + Why(stat.error()) + " (os error " +
                                   std::to_string(static_cast<int>(stat.error().code)) + ")\n");
    co_return;
  }
  (void)co_await Read(path, path, &rules);
  explicit_.push_back(std::move(rules));
}

Task<void> Ignore::ReadGlobal() {
  std::string home(kernel::GetEnv(command_.process.env, "XDG_CONFIG_HOME"));
  if (home.empty()) {
    home = kernel::GetEnv(command_.process.env, "HOME");
    if (home.empty()) co_return;
    home += "/.config";
  }
  std::string base = command_.process.cwd.path == "/" ? std::string() : command_.process.cwd.path;
  IgnoreRules rules(base);
  std::string path = home + "/git/ignore";
  if (co_await Read(path, path, &rules)) global_.push_back(std::move(rules));
}

Task<std::shared_ptr<const IgnoreDir>> Ignore::Look(std::shared_ptr<const IgnoreDir> parent,
                                                    std::string absolute_dir, bool rules) {
  std::string base = absolute_dir == "/" ? std::string() : absolute_dir;
  auto dir = std::make_shared<IgnoreDir>(base);
  dir->parent = std::move(parent);
  if (options_.dot && rules) {
    std::string path = base + "/.rgignore";
    (void)co_await Read(path, path, &dir->rgignore);
    path = base + "/.ignore";
    (void)co_await Read(path, path, &dir->dotignore);
  }
  if (options_.vcs || options_.exclude) {
    auto git = co_await command_.vfs.GetStat(command_.process, base + "/.git");
    dir->has_git = git.has_value();
    std::string path = base + "/.gitignore";
    if (options_.vcs && rules) (void)co_await Read(path, path, &dir->gitignore);
    path = base + "/.git/info/exclude";
    if (options_.exclude && git && rules) (void)co_await Read(path, path, &dir->exclude);
  }
  co_return dir;
}

Task<std::shared_ptr<const IgnoreDir>> Ignore::Root(std::string absolute_dir) {
  std::shared_ptr<const IgnoreDir> above;
  bool looks = options_.parents || options_.vcs || options_.exclude;
  if (looks && absolute_dir != "/") {
    for (size_t slash = 0; slash != std::string::npos;) {
      std::string part = slash == 0 ? "/" : absolute_dir.substr(0, slash);
      above = co_await Look(std::move(above), std::move(part), options_.parents);
      slash = absolute_dir.find('/', slash + 1);
    }
  }
  co_return co_await Look(std::move(above), std::move(absolute_dir), true);
}

Task<std::shared_ptr<const IgnoreDir>> Ignore::Enter(std::shared_ptr<const IgnoreDir> parent,
                                                     std::string absolute_dir) {
  co_return co_await Look(std::move(parent), std::move(absolute_dir), true);
}

Verdict Ignore::Match(const IgnoreDir& dir, std::string_view path, bool is_dir) const {
  Meter& meter = command_.machine;
  Verdict rgignore = Verdict::kNone, dotignore = Verdict::kNone, gitignore = Verdict::kNone,
          exclude = Verdict::kNone;
  bool any_git = !options_.require_git;
  for (const IgnoreDir* at = &dir; at && !any_git; at = at->parent.get()) any_git = at->has_git;
  bool saw_git = false;
  for (const IgnoreDir* at = &dir; at; at = at->parent.get()) {
    if (rgignore == Verdict::kNone) rgignore = at->rgignore.Match(path, is_dir, meter);
    if (dotignore == Verdict::kNone) dotignore = at->dotignore.Match(path, is_dir, meter);
    if (any_git && !saw_git) {
      if (gitignore == Verdict::kNone) gitignore = at->gitignore.Match(path, is_dir, meter);
      if (exclude == Verdict::kNone) exclude = at->exclude.Match(path, is_dir, meter);
    }
    saw_git = saw_git || at->has_git;
  }
  for (Verdict verdict : {rgignore, dotignore, gitignore, exclude})
    if (verdict != Verdict::kNone) return verdict;
  if (any_git)
    for (const IgnoreRules& rules : global_)
      if (Verdict verdict = rules.Match(path, is_dir, meter); verdict != Verdict::kNone) return verdict;
  for (auto rules = explicit_.rbegin(); rules != explicit_.rend(); ++rules)
    if (Verdict verdict = rules->Match(path, is_dir, meter); verdict != Verdict::kNone) return verdict;
  return Verdict::kNone;
}

}  // namespace bivalve::commands::rg
