// Tar: what the parts of the command share: its settings, how it complains, how it shows a member.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "commands/tar/archive.h"
#include "commands/tar/settings.h"
#include "commands/users.h"

namespace bivalve::commands::tar {

class Tar {
 public:
  explicit Tar(Process& process) : command(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Tar& tar) { return SchedulerOf(tar.command); }

  // "tar: text", and the status becomes 2.
  Task<void> Fail(std::string text);
  // "tar: name: text: why".
  Task<void> FailOn(std::string name, std::string what, Error error);
  Task<void> Warn(std::string text) { return command.Warn(std::move(text)); }
  // The same, and "Error is not recoverable": nothing more is to be done.
  Task<void> Fatal(std::string text, std::string more = {});
  // At most 1 of the statuses that mean "differs".
  void Differ() {
    if (command.status == 0) command.status = 1;
  }

  // The line of -t or -v.
  Task<void> Show(const Member& member, std::string_view name, int64_t block);
  Task<void> Print(std::string text);
  std::string Shown(std::string_view name) const { return ShowName(name, settings.quoting); }

  // Takes what would lead out of the directory off a name, and says so once for each prefix.
  Task<std::string> Safe(std::string name, bool link);
  void Transformed(std::string* name, Transform::Target target);
  // By the first `count` exclusions.
  bool Excluded(std::string_view name, size_t count = SIZE_MAX);
  // The directory of -C is there.
  Task<bool> CheckDirectory(std::string dir);
  // "Total bytes written: …".
  Task<void> ShowTotals(std::string_view what, int64_t bytes);

  Command command;
  Settings settings;
  Users users;
  bool fatal = false;
  bool names_to_stderr = false;  // standard output is the archive
  int64_t started_ns = 0;

 private:
  std::set<std::string, std::less<>> told_names_, told_links_;
  size_t owner_width_ = 19;
};

Task<void> Create(Tar& tar);
Task<void> Append(Tar& tar);
Task<void> Update(Tar& tar);
Task<void> Concatenate(Tar& tar);
Task<void> Delete(Tar& tar);
Task<void> List(Tar& tar);
Task<void> Extract(Tar& tar);
Task<void> Diff(Tar& tar);

}  // namespace bivalve::commands::tar
