// Session: one run of patch: takes patch after patch, finds its file, changes it, keeps what did not fit.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "commands/patch/apply.h"
#include "commands/patch/input.h"
#include "commands/patch/names.h"
#include "commands/patch/settings.h"

namespace bivalve::commands::patch {

class Session {
 public:
  Session(Command& command, const Settings& settings) : command_(command), s_(settings) {}
  friend kernel::Scheduler& SchedulerOf(Session& session) { return SchedulerOf(session.command_); }

  Task<void> Run();

 private:
  // The patch that is worked on.
  struct Work {
    FilePatch patch;
    bool reverse = false;
    std::string from, to;  // files that are read and written
    bool exists = false;
    kernel::Stat stat;
    std::string text;  // of the file
    bool skip = false, skip_rejects = false, apply_anyway = false;
    bool mismatch = false;
    int64_t failed = 0;
    std::string rejects;
    int says_old = 0, says_new = 0;  // that there is no such file: 2; that it is empty: 1
  };

  // session.cc: from the patch to its result
  Task<bool> ReadInput(std::string* text);
  // `damage`: why the rest of the patch could not be read.
  Task<void> One(FilePatch patch, std::string damage);
  Task<void> Introduce(const Work& work);
  Task<bool> ReadFile(Work& work);
  Task<void> CheckExistence(Work& work);
  Task<void> CheckPrerequisite(const Work& work);
  Task<void> Apply(Work& work, std::string* result);
  Task<void> ApplyHunks(Work& work, Application& application);
  Task<void> MergeHunks(Work& work, Application& application);
  static std::string MergeText(const std::vector<Application::Merged>& parts, bool conflicts_only);
  Task<int64_t> Place(Work& work, Application& application, size_t index, int64_t* fuzz);
  Task<bool> MayReverse(Work& work, std::string reason);
  Task<void> ReportHunks(Work& work);
  void Reject(Work& work, const Hunk& hunk, int64_t shift);
  // names of files
  Task<void> ChooseName(Work& work);
  Task<std::vector<Candidate>> Candidates(const Work& work);
  Task<void> AskForName(Work& work);

  // session_files.cc: what becomes of files
  struct Output {
    std::string path, content;
    uint32_t mode = 0644;
    bool is_link = false;
    bool remove = false;
    bool exists = false;
    bool backup = false;
    int64_t mtime_ns = INT64_MIN;  // to be set
  };
  Task<void> Deliver(Work& work, std::string result);
  Task<void> ChooseTime(const Work& work, int64_t* mtime_ns);
  Task<void> Store(Output output);
  Task<void> Flush();
  Task<void> MakeBackup(std::string path, bool exists);
  Task<void> SaveRejects(Work& work);
  Task<void> RemoveFile(std::string path);
  std::string RejectName(const Work& work) const;

  // Tells something, on standard output (standard error when that takes the result).
  Task<void> Say(std::string text);
  // Asks at the terminal; an empty answer without one.
  Task<std::string> Ask(std::string question);
  // Nothing goes on after that.
  Task<void> Fatal(std::string text);

  Command& command_;
  const Settings& s_;
  bool reverse_ = false;
  bool dead_ = false;
  bool first_ = true;
  bool mid_line_ = false;  // the patch ended within a line
  std::vector<Output> pending_;
  std::set<std::string> written_rejects_, backed_up_;
  bool output_begun_ = false;
};

}  // namespace bivalve::commands::patch
