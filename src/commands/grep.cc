// grep, egrep, fgrep: the lines that match.
#include <algorithm>

#include "commands/command.h"
#include "commands/grep_options.h"

namespace bivalve::commands {
namespace {

using kernel::FileType;

class Grep {
 public:
  Grep(Command& command, GrepCommandLine line, std::unique_ptr<GrepMatcher> matcher)
      : command_(command),
        line_(std::move(line)),
        matcher_(std::move(matcher)),
        search_(command, line_.settings, *matcher_) {}
  friend kernel::Scheduler& SchedulerOf(Grep& grep) { return grep.command_.machine; }

  Task<void> Run();
  bool found() const { return found_; }
  bool failed() const { return failed_; }

 private:
  Task<void> Operand(const std::string& name);
  Task<void> Tree(std::string path, std::string shown, int depth);
  bool IsAbove(const kernel::Stat& directory) const;
  Task<void> OneFile(FileRef file, std::string shown);
  Task<void> Complain(std::string name, const Error& error);
  bool Done() const { return gave_up_ || command_.OutputFailed() || (line_.settings.quiet && found_); }
  bool Wanted(std::string_view path) const;
  bool Matches(const shell::Pattern& glob, std::string_view path) const;
  bool MatchesAny(const std::vector<shell::Pattern>& globs, std::string_view path) const;

  Command& command_;
  GrepCommandLine line_;
  std::unique_ptr<GrepMatcher> matcher_;
  GrepSearch search_;
  std::optional<kernel::Stat> output_;  // of a regular file that we write to
  bool found_ = false;
  bool failed_ = false;
  bool gave_up_ = false;             // the matcher did
  std::vector<kernel::Stat> above_;  // -R: the directories around the place where we are
};

Task<void> Grep::Complain(std::string name, const Error& error) {
  failed_ = true;
  if (!line_.no_messages) co_await command_.Warn(name + ": " + Why(error));
}

// A glob is for the whole path or any trailing part of it.
bool Grep::Matches(const shell::Pattern& glob, std::string_view path) const {
  if (glob.Matches(path, command_.machine)) return true;
  for (size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1))
    if (glob.Matches(path.substr(slash + 1), command_.machine)) return true;
  return false;
}

bool Grep::MatchesAny(const std::vector<shell::Pattern>& globs, std::string_view path) const {
  for (const shell::Pattern& glob : globs)
    if (Matches(glob, path)) return true;
  return false;
}

bool Grep::Wanted(std::string_view path) const {
  bool wanted = line_.globs.empty() || !line_.globs[0].include;
  for (const GrepCommandLine::Glob& glob : line_.globs)
    if (Matches(glob.pattern, path)) wanted = glob.include;
  return wanted;
}

Task<void> Grep::OneFile(FileRef file, std::string shown) {
  if (output_ && line_.settings.WritesLines() && line_.settings.max_count > 1) {
    auto stat = co_await file->GetStat(command_.process);
    if (stat && stat->dev == output_->dev && stat->ino == output_->ino) {
      failed_ = true;
      if (!line_.no_messages) co_await command_.Warn(shown + ": input file is also the output");
      co_return;
    }
  }
  auto selected = co_await search_.Search(std::move(file), shown);
  if (!selected) {
    co_await Complain(std::move(shown), selected.error());
    co_return;
  }
  if (!matcher_->failure().empty()) {
    gave_up_ = failed_ = true;
    co_await command_.Warn(shown + ": " + std::string(matcher_->failure()));
    co_return;
  }
  found_ |= *selected;
}

bool Grep::IsAbove(const kernel::Stat& directory) const {
  for (const kernel::Stat& one : above_)
    if (one.dev == directory.dev && one.ino == directory.ino) return true;
  return false;
}

Task<void> Grep::Tree(std::string path, std::string shown, int depth) {
  constexpr int kMaxDepth = 256;
  auto entries = co_await command_.vfs.ReadDir(command_.process, path);
  if (!entries) {
    co_await Complain(std::move(shown), entries.error());
    co_return;
  }
  if (line_.follow_links) {
    auto stat = co_await command_.vfs.GetStat(command_.process, path);
    above_.push_back(stat ? *stat : kernel::Stat{});
  }
  for (const kernel::DirEntry& entry : *entries) {
    if (Done()) break;
    std::string inner = kernel::JoinPath(path, entry.name);
    std::string name = shown.empty()          ? entry.name
                       : shown.ends_with('/') ? shown + entry.name
                                              : shown + "/" + entry.name;
    FileType type = entry.type;
    if (type == FileType::kSymlink) {
      if (!line_.follow_links) continue;
      auto stat = co_await command_.vfs.GetStat(command_.process, inner);
      if (!stat) {
        co_await Complain(std::move(name), stat.error());
        continue;
      }
      type = stat->type;
      if (type == FileType::kDirectory && IsAbove(*stat)) {
        if (!line_.no_messages) co_await command_.Warn(name + ": warning: recursive directory loop");
        continue;
      }
    }
    if (type == FileType::kDirectory) {
      if (MatchesAny(line_.exclude_dir, entry.name)) continue;
      if (depth < kMaxDepth)
        co_await Tree(std::move(inner), std::move(name), depth + 1);
      else
        co_await Complain(std::move(name), Error{Errno::kLoop, {}, {}});
      continue;
    }
    if (type != FileType::kRegular || !Wanted(name)) continue;
    auto file = co_await command_.vfs.Open(command_.process, inner, kernel::OpenFlags::Read());
    if (!file)
      co_await Complain(std::move(name), file.error());
    else
      co_await OneFile(std::move(*file), std::move(name));
  }
  if (line_.follow_links) above_.pop_back();
}

Task<void> Grep::Operand(const std::string& name) {
  if (name == "-") {
    FileRef file = command_.process.Fd(0);
    if (!file)
      co_await Complain(line_.label, Error{Errno::kBadF, {}, {}});
    else
      co_await OneFile(std::move(file), line_.label);
    co_return;
  }
  auto stat = co_await command_.vfs.GetStat(command_.process, name);
  if (!stat) {
    co_await Complain(name, stat.error());
    co_return;
  }
  if (stat->IsDir()) {
    if (line_.directories == GrepDirectories::kSkip) co_return;
    if (line_.directories == GrepDirectories::kRecurse) {
      if (!MatchesAny(line_.exclude_dir, name)) co_await Tree(name, name, 0);
    } else {
      co_await Complain(name, Error{Errno::kIsDir, {}, {}});
    }
    co_return;
  }
  bool device = stat->type != FileType::kRegular;
  if (device && line_.skip_devices) co_return;
  if (!Wanted(name)) co_return;
  auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
  if (!file)
    co_await Complain(name, file.error());
  else
    co_await OneFile(std::move(*file), name);
}

Task<void> Grep::Run() {
  if (FileRef out = command_.process.Fd(1)) {
    auto stat = co_await out->GetStat(command_.process);
    if (stat && stat->type == FileType::kRegular) output_ = *stat;
  }
  bool recurse = line_.directories == GrepDirectories::kRecurse;
  if (line_.files.empty() && recurse) {
    line_.settings.names = line_.names.value_or(true);
    co_await Tree(".", "", 0);
    co_return;
  }
  if (line_.files.empty()) line_.files.push_back("-");
  bool several = line_.files.size() > 1;
  for (const std::string& name : line_.files) {
    if (Done()) break;
    bool tree = false;
    if (recurse && !several && name != "-") {
      auto stat = co_await command_.vfs.GetStat(command_.process, name);
      tree = stat && stat->IsDir();
    }
    line_.settings.names = line_.names.value_or(several || tree);
    co_await Operand(name);
  }
}

Task<int> Main(Process& process, GrepSyntax syntax) {
  Command command(process, kGrepUsage);
  command.write_error_status = 2;
  auto line = co_await ReadGrepCommandLine(command, syntax);
  if (!line) co_return command.status;
  // What cannot select a line is not even read.
  const GrepPatterns& patterns = line->patterns;
  bool all = patterns.patterns.size() == 1 && patterns.patterns[0].empty() && !patterns.whole_lines &&
             !patterns.words;
  bool none = patterns.patterns.empty() && !line->settings.invert;
  bool nothing = line->settings.max_count == 0 || none || (all && line->settings.invert);
  if (nothing && line->settings.list != ListNames::kWithoutMatch) co_return 1;
  std::vector<std::string> warnings;
  auto matcher = MakeGrepMatcher(line->patterns, &warnings);
  for (const std::string& warning : warnings) co_await command.Warn("warning: " + warning);
  if (!matcher) {
    co_await command.Report(Why(matcher.error()), 2);
    co_return command.status;
  }
  bool quiet = line->settings.quiet;
  Grep grep(command, std::move(*line), std::move(*matcher));
  co_await grep.Run();
  bool error = grep.failed() && !(quiet && grep.found());
  command.status = error ? 2 : grep.found() ? 0 : 1;
  co_return co_await command.Finish();
}

}  // namespace

Task<int> GrepMain(Process& process) { return Main(process, GrepSyntax::kBasic); }

// The real ones are scripts that call grep: its name is in their messages.
Task<int> EgrepMain(Process& process) {
  if (!process.argv.empty()) process.argv[0] = "grep";
  return Main(process, GrepSyntax::kExtended);
}

Task<int> FgrepMain(Process& process) {
  if (!process.argv.empty()) process.argv[0] = "grep";
  return Main(process, GrepSyntax::kFixed);
}

}  // namespace bivalve::commands
