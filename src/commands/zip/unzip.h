// unzip and zipinfo: one run over one or more archives.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time_zone.h"
#include "commands/zip/archive.h"
#include "commands/zip/entry_text.h"
#include "shell/pattern.h"

namespace bivalve::commands::zip {

// Exit statuses, as unzip(1) lists them.
inline constexpr int kWarning = 1, kErrors = 2, kBadArchive = 3, kNoArchive = 9, kUsageError = 10,
                     kNothingFound = 11, kOverlap = 12, kDiskFull = 50, kUnsupported = 81;

struct UnzipSettings {
  bool zipinfo = false;
  bool list = false, test = false, to_pipe = false, comment = false;
  int verbose = 0;
  bool to_stdout = false;  // -c; -p is this too, without words
  bool freshen = false, update = false;
  enum Ask : uint8_t { kAsk, kAll, kNone } overwrite = kAsk;
  bool junk = false, no_case = false, backup = false, keep_ids = false, owners = false, dot_dots = false,
       keep_versions = false, to_archive_time = false;
  int lower = 0;  // -L: names of other systems; -LL: all
  int keep_no_times = 0;
  int quiet = 0;
  std::string target;  // -d
  // zipinfo
  enum Form : uint8_t { kShort, kMedium, kLong, kNames, kNamesAnd } form = kShort;
  bool header = false, totals = false, lines = false, sortable_time = false;
  bool no_header = false, no_totals = false;  // -h-, -t-
};

class Unzip {
 public:
  explicit Unzip(Process& process);
  friend kernel::Scheduler& SchedulerOf(Unzip& unzip) { return SchedulerOf(unzip.command_); }

  Task<int> Run(bool zipinfo);

 private:
  struct Wanted {
    std::string text;
    shell::Pattern pattern;
    bool found = false;
  };
  struct LateLink {
    std::string path, target;
  };
  struct LateDirectory {
    std::string path;
    uint32_t mode;
    EntryTimes times;
    int64_t mtime;
  };

  // ---- options
  Task<bool> ReadOptions();
  // False: it is no option. `off` takes back what it says.
  bool TakeLetter(char letter, bool off);
  bool TakeInfoLetter(char letter, bool off);
  Task<void> ShowHelp(bool wrong);

  // ---- archives
  Task<int> TreatNamed(std::string name);
  Task<int> TreatFile(std::string name, std::string as_given);
  Task<int> TreatArchive(Archive& archive);
  Task<std::optional<std::vector<std::string>>> FilesFor(std::string name);
  Task<int> SetArchiveTime(Archive& archive);
  bool IsWanted(const codec::ZipEntry& entry);
  // kNothingFound when one of the wanted was not there.
  Task<int> ReportUnmatched();
  Task<void> BadDirectory(uint64_t number);

  // ---- listings
  Task<int> List(Archive& archive);
  Task<int> Info(Archive& archive);
  Task<void> InfoLine(const codec::ZipEntry& entry);

  // ---- extracting and testing
  Task<int> ExtractAll(Archive& archive);
  Task<int> Extract(Archive& archive, const codec::ZipEntry& entry, uint64_t number);
  Task<bool> IsSupported(const codec::ZipEntry& entry, int* status);
  Task<bool> IsSecret(const codec::ZipEntry& entry);
  Task<int> Test(Data& data, const codec::ZipEntry& entry);
  Task<int> Pour(Data& data, const codec::ZipEntry& entry);
  Task<int> ToFile(Data& data, const codec::ZipEntry& entry, const codec::ZipEntry& local, std::string path);
  Task<int> ToLink(Data& data, const codec::ZipEntry& entry, std::string path);
  Task<int> MakeDirectory(const codec::ZipEntry& entry, std::string path);
  Task<int> Check(Data::Event event, const Data& data, const codec::ZipEntry& entry, std::string name,
                  bool named);
  struct Mapped {
    std::string path;
    int status = 0;  // a warning that was given
    bool skip = false;
  };
  Task<Mapped> MapName(const codec::ZipEntry& entry);
  Task<bool> MakeParents(std::string path, const codec::ZipEntry& entry);
  // Whether the file may be written; may change the path.
  enum class Leave : uint8_t { kWrite, kSkip };
  Task<Leave> MayWrite(const codec::ZipEntry& entry, std::string* path, int* status);
  Task<std::optional<std::string>> Answer();
  Task<int> FinishLate();
  // Whether [begin, end) of the file is nobody else's yet; then it is taken.
  bool Claim(uint64_t begin, uint64_t end);
  bool IsClaimed(uint64_t at) const;

  Task<void> Say(std::string text) { (void)co_await command_.out.Write(text); }
  // To standard error, but where a test says what it found.
  Task<void> Complain(std::string text);
  bool Quiet(int level) const { return s_.quiet >= level; }

  Command command_;
  UnzipSettings s_;
  TimeZone zone_;
  std::string archive_name_;
  std::vector<std::string> archives_;
  std::vector<Wanted> wanted_, excluded_;
  std::optional<kernel::Reader> answers_;
  std::vector<LateLink> links_;
  std::vector<LateDirectory> directories_;
  std::map<uint64_t, uint64_t> claimed_;
  uint64_t tested_ = 0;
  uint64_t skipped_ = 0;  // what cannot be unpacked
  bool stop_ = false;
  bool spoken_ = false;  // an archive before this one had its say
};

}  // namespace bivalve::commands::zip
