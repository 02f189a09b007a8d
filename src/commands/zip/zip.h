// zip: one run: its options, what it finds, what it makes of the archive.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/time_zone.h"
#include "commands/zip/archive.h"
#include "shell/pattern.h"

namespace bivalve::commands::zip {

// Exit statuses, as zip(1) lists them.
inline constexpr int kBadForm = 3, kTestFailed = 8, kNothingToDo = 12, kNoTemp = 15, kBadArguments = 16,
                     kNotOpened = 18, kNoWrite = 14, kNoMemory = 4;

struct ZipSettings {
  enum class Action : uint8_t { kAdd, kUpdate, kFreshen, kDelete, kCopy, kSync } action = Action::kAdd;
  int level = 6;
  bool recurse = false, recurse_here = false, junk = false, links = false, no_directories = false,
       no_extra = false, archive_time = false, move = false, quiet = false, verbose = false, test = false,
       comment = false, names_from_input = false, show = false;
  int lines = 0;  // -l: 1, -ll: 2
  std::optional<int64_t> after, before;
  std::vector<std::string> stored_suffixes;
  std::string output;  // -O
};

class Zip {
 public:
  explicit Zip(Process& process);
  friend kernel::Scheduler& SchedulerOf(Zip& zip) { return SchedulerOf(zip.command_); }

  Task<int> Run();

 private:
  // A file that is to be in the archive.
  struct Found {
    std::string path;  // "-": standard input
    std::string name;
    kernel::Stat stat;
    bool used = false;
  };
  struct Old {
    codec::ZipEntry entry;
    enum Fate : uint8_t { kKeep, kReplace, kDelete } fate = kKeep;
    size_t found = 0;  // of kReplace
    bool marked = false;
  };

  // ---- options
  Task<bool> ReadOptions();
  // What to do with one; `value` is what it takes.
  Task<bool> Take(std::string_view name, std::string_view value);
  Task<bool> TakeList(std::string_view name, std::vector<std::string> values);
  Task<bool> ReadDate(std::string_view text, char letter, std::optional<int64_t>* date);
  Task<bool> AddPatterns(std::string_view value, std::vector<shell::Pattern>* patterns, char letter);

  // ---- messages
  Task<void> Say(std::string text);
  Task<void> SayError(std::string text);  // standard error, whatever the archive is
  Task<void> Warn(std::string text);
  // Ends the run with a status.
  Task<bool> Fail(int status, std::string what, std::string about);

  // ---- finding
  Task<bool> ReadArchive();
  Task<bool> FindAll();
  Task<void> FindNamed(std::string name);
  Task<void> FindBelow(std::string path, bool given);
  Task<void> AddFound(std::string path, const kernel::Stat& stat);
  std::string StoredName(std::string_view path, bool directory) const;
  bool PassesLists(std::string_view name);
  bool PassesDates(int64_t seconds) const;
  bool IsMatched(std::string_view pattern, std::vector<size_t>* matches);
  // What becomes of the archive's entries and of what was found. False: nothing is to be done.
  Task<bool> Settle();
  bool IsNewer(const Found& found, const codec::ZipEntry& entry) const;

  // ---- writing
  Task<bool> OpenOutput();
  Task<bool> WriteAll();
  Task<bool> CopyEntry(Old& old);
  enum class Wrote : uint8_t { kYes, kSkipped, kFailed };
  Task<Wrote> WriteFound(Found& found, std::string_view verb);
  Task<Wrote> WriteData(FileRef file, codec::ZipEntry* entry, std::string first, bool ended, uint64_t begin);
  codec::ZipEntry EntryFor(const Found& found) const;
  void Translate(std::string* bytes, bool* cr) const;
  Task<bool> Put(std::string_view bytes);
  // Over what was written before.
  Task<bool> PutAt(uint64_t at, std::string_view bytes);
  Task<bool> Finish();
  Task<bool> Test();
  Task<void> AskComment();
  Task<void> RemoveMoved();
  Task<bool> ShowOnly();
  int64_t MtimeOf(const Found& found) const { return found.stat.mtime_ns / 1'000'000'000; }

  Command command_;
  ZipSettings s_;
  TimeZone zone_;
  std::string archive_name_;
  bool to_stdout_ = false;
  std::vector<std::string> names_;
  std::vector<shell::Pattern> includes_, excludes_;
  std::string options_text_;  // for the hint of what to try

  std::optional<Archive> old_archive_;
  std::vector<Old> old_;
  std::unordered_map<std::string, size_t> old_by_name_;
  std::vector<Found> found_;
  std::unordered_map<std::string, size_t> found_by_name_;

  FileRef out_;
  std::string temp_name_;
  uint64_t at_ = 0;  // how much was written
  bool seekable_ = true;
  std::vector<codec::ZipEntry> written_;
  std::string comment_;
  uint64_t read_files_ = 0, read_bytes_ = 0, skipped_files_ = 0, skipped_bytes_ = 0;
  std::vector<std::string> moved_;
  bool failed_ = false;
};

}  // namespace bivalve::commands::zip
