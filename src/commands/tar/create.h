// Creator: puts files and directories into an archive.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "commands/tar/tar.h"

namespace bivalve::commands::tar {

class Creator {
 public:
  Creator(Tar& tar, Output& output, Format format) : tar_(tar), output_(output), format_(format) {}
  friend kernel::Scheduler& SchedulerOf(Creator& creator) { return SchedulerOf(creator.tar_); }

  // All operands. `archive`: the archive's own file, which is left out.
  Task<void> AddAll(kernel::Stat archive);
  // Only files newer than these are added (update).
  std::map<std::string, int64_t, std::less<>> newest;

 private:
  struct Level {
    std::string path;
    std::string name;
    std::vector<std::string> children;
    size_t next = 0;
    uint64_t dev = 0;
  };

  Task<void> AddTree(const NameArgument& argument);
  // True: a directory whose children are to come.
  Task<bool> AddOne(std::string path, std::string name, bool top, uint64_t dev, kernel::Stat* stat);
  // The directory that was just added.
  void Enter(std::string path, std::string name, const kernel::Stat& stat);
  Task<Member> Describe(std::string name, kernel::Stat stat);
  Task<void> AddData(std::string path, std::string name, FileRef file, int64_t size);
  // Finds what is not zeros in a file, block by block, and makes the member sparse if that is not all of it.
  // The file stands at its beginning again.
  Task<void> FindExtents(FileRef file, Member* member);
  Task<void> AddExtents(std::string path, std::string name, FileRef file, std::vector<Extent> extents);
  Task<bool> WriteHeaders(const Member& member, std::string name);
  Task<void> RemoveAdded();

  Tar& tar_;
  Output& output_;
  const Format format_;
  std::pair<uint64_t, uint64_t> archive_{0, 0};
  struct Link {
    std::string name;
    uint32_t missing;
  };
  std::map<std::pair<uint64_t, uint64_t>, Link> links_;
  std::vector<std::pair<std::string, bool>> added_;  // path, directory
  std::vector<Level> levels_;
  std::vector<std::string> children_;  // of the directory that was just added
  size_t excludes_ = 0;                // how many exclusions count
};

}  // namespace bivalve::commands::tar
