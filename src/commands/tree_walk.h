// TreeWalk: a walk over the files below a path, parents before and after their children, as fts(3).
//
// Keeps its own stack, so that depth costs memory, not native frames. One walk at a time; Start again
// for the next one.
#pragma once

#include <string>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands {

class TreeWalk {
 public:
  enum class Kind : uint8_t {
    kFile,        // anything but a directory
    kDirectory,   // before its children
    kAfter,       // a directory after its children
    kUnreadable,  // a directory whose children cannot be listed; comes instead of kAfter
    kNoStat,      // `error` says why
    kCycle,       // a directory that is one of its own ancestors (only when links are followed)
  };
  struct Entry {
    Kind kind = Kind::kFile;
    std::string path;
    int depth = 0;
    kernel::Stat stat;
    Error error;
    std::string_view Name() const { return kernel::BaseName(path); }
  };

  struct Settings {
    kernel::Follow root = kernel::Follow::kNo;    // the starting path itself
    kernel::Follow inside = kernel::Follow::kNo;  // what is found below
    bool sorted = false;                          // by name, bytewise; else as the filesystem lists
    bool one_filesystem = false;                  // directories of other filesystems are not entered
  };

  TreeWalk(Command& command, Settings how) : settings(how), command_(command) {}

  void Start(std::string path);
  // The next entry, or null at the end. Valid until the next call.
  Task<Entry*> Next();
  // After a kDirectory: its children are not visited, and there is no kAfter.
  void Skip() { skip_ = true; }

  Settings settings;

  friend kernel::Scheduler& SchedulerOf(TreeWalk& walk) { return SchedulerOf(walk.command_); }

 private:
  struct Level {
    Entry directory;
    std::vector<kernel::DirEntry> children;
    size_t next = 0;
  };
  Task<void> Look(std::string path, int depth, kernel::Follow follow);
  Task<void> Enter();
  Command& command_;
  std::vector<Level> levels_;
  Entry entry_;
  std::string start_;
  bool started_ = false;
  bool skip_ = false;
};

}  // namespace bivalve::commands
