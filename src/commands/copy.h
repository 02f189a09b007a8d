// Copier: copies files and trees, for cp and for mv.
//
// One Copier per run: it remembers what was copied, to keep hard links together and to notice that a
// directory is copied into itself. Problems are reported through the command; copying goes on.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "commands/backup.h"
#include "commands/command.h"
#include "commands/prompt.h"

namespace bivalve::commands {

struct CopySettings {
  enum Follow : uint8_t { kNever, kOperands, kAlways };

  Follow follow = kAlways;
  bool recursive = false;
  bool copy_contents = false;  // read devices and FIFOs even when recursive
  bool force = false;          // remove what cannot be opened
  bool no_clobber = false;     // never replace
  bool ask = false;            // before replacing
  bool update = false;         // only what is newer
  bool verbose = false;
  bool hard_link = false;
  bool symbolic_link = false;
  bool remove_destination = false;  // before copying
  bool attributes_only = false;
  bool one_filesystem = false;
  bool move = false;  // rename where that works
  bool preserve_mode = false, preserve_owner = false, preserve_times = false, preserve_links = false;
  bool no_preserve_mode = false;  // new files get the default permissions
};

class Copier {
 public:
  Copier(Command& command, const CopySettings& settings, const Backup& backup, Prompt& prompt)
      : command_(command), s_(settings), backup_(backup), prompt_(prompt) {}

  // An operand. False: something went wrong and was reported.
  Task<bool> CopyOperand(std::string from, std::string to);
  // Whether the last operand was copied and not renamed: the source is to be removed.
  bool copied() const { return copied_; }

  friend kernel::Scheduler& SchedulerOf(Copier& copier) { return SchedulerOf(copier.command_); }

 private:
  using Id = std::pair<uint64_t, uint64_t>;
  static Id IdOf(const kernel::Stat& stat) { return {stat.dev, stat.ino}; }
  enum class Next : uint8_t { kGoOn, kDone, kFailed };

  struct Job {
    std::string from;
    std::string to;
    bool operand = false;
    kernel::Stat source = {};
    std::optional<kernel::Stat> target = {};  // none: `to` is new
    std::string kept = {};                    // the backup that was made
    int depth = 0;
  };

  Task<bool> Copy(Job job);
  Task<Next> LookAtTarget(Job& job);
  Task<Next> CheckReplace(Job& job);
  Task<Next> MakeRoom(Job& job);
  Task<bool> SameFile(const Job& job, Next* next);
  Task<bool> SameEntry(std::string a, std::string b);
  Task<bool> MayOverwrite(const Job& job);
  Task<Next> Move(Job& job);
  Task<bool> CopyDirectory(Job& job);
  Task<bool> CopyRegular(Job& job);
  Task<Result<FileRef>> OpenTarget(Job& job);
  Task<bool> CopyBytes(const Job& job, FileRef from, FileRef to);
  Task<bool> MakeSymlink(Job& job, std::string target, bool as_link);
  Task<bool> MakeHardLink(Job& job, std::string target);
  Task<bool> MakeNode(Job& job);
  Task<bool> Preserve(const Job& job);
  Task<void> Announce(const Job& job, std::string verb = "");
  Task<bool> Complain(std::string text, const Error& error);

  Command& command_;
  const CopySettings& s_;
  const Backup& backup_;
  Prompt& prompt_;
  std::map<Id, std::string> copies_;              // where a file with several names went
  std::set<Id> made_directories_;                 // by this run
  std::set<std::pair<Id, std::string>> sources_;  // operands seen, by directory entry
  std::set<Id> targets_;                          // files made for operands
  std::string top_from_, top_to_;
  uint64_t top_dev_ = 0;
  bool copied_ = false;
  bool into_itself_ = false;  // the copy met itself and stops
};

}  // namespace bivalve::commands
