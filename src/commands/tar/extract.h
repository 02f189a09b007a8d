// Extractor: makes files of members, as GNU tar's safety rules have it.
//
// Symbolic links that could lead out of the directory are first made as empty files, so that no later member
// can be written through them, and put in place at the end. Modes and times of directories are set at the
// end too, since what is put into them would change them.
#pragma once

#include <string>
#include <vector>

#include "commands/tar/walk.h"

namespace bivalve::commands::tar {

class Extractor {
 public:
  Extractor(Tar& tar, MemberWalk& walk) : tar_(tar), walk_(walk) {}
  friend kernel::Scheduler& SchedulerOf(Extractor& extractor) { return SchedulerOf(extractor.tar_); }

  Task<void> Add(Member member, const NameArgument& argument);
  // What had to wait.
  Task<void> Finish();

 private:
  enum class Next : uint8_t { kRetry, kSkip, kFailed };
  struct Directory {
    std::string path;
    std::string name;  // as messages have it
    uint32_t mode;
    std::optional<int64_t> mtime_ns;
  };
  struct Placeholder {
    std::vector<std::string> paths;  // the first, and hard links to it
    std::string target;
    uint64_t dev, ino;
    int64_t mtime_ns, ctime_ns;
  };

  Task<std::optional<std::string>> TargetName(const Member& member);
  Task<void> MakeFile(const Member& member, std::string path);
  Task<void> WriteData(const Member& member, FileRef file, std::string path);
  Task<void> MakeDirectory(const Member& member, std::string path);
  Task<void> MakeSymlink(const Member& member, std::string path);
  Task<void> MakePlaceholder(const Member& member, std::string path);
  Task<void> MakeHardLink(const Member& member, std::string path);
  Task<void> MakeNode(const Member& member, std::string path);
  Task<void> ToStdout(const Member& member);
  Task<void> ToCommand(const Member& member);
  // After an operation on `path` failed: whether to try again.
  Task<Next> Recover(std::string path, Error error, bool* made);
  Task<bool> MakeParents(std::string path);
  Task<bool> RemoveExisting(std::string path);
  Task<bool> RemoveTree(std::string path);
  Task<bool> IsNewer(const Member& member, std::string path);
  Task<void> SetAttributes(const Member& member, std::string path, kernel::Follow follow);
  uint32_t ModeFor(const Member& member) const;
  bool KeepsPermissions() const;

  Tar& tar_;
  MemberWalk& walk_;
  std::string name_;    // as messages have it
  std::string prefix_;  // of -C
  std::string target_;  // the name that the member gets
  std::vector<Directory> directories_;
  std::vector<Placeholder> placeholders_;
};

}  // namespace bivalve::commands::tar
