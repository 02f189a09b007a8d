// unzip and zipinfo: what is in zip archives, and getting it out, after Info-ZIP's UnZip 6.00.
#include "commands/zip/unzip.h"

#include <algorithm>

#include "commands/numbers.h"
#include "kernel/local_time.h"
#include "shell/glob.h"

namespace bivalve::commands {
namespace zip {
namespace {

constexpr std::string_view kHelp =
    R"(Usage: unzip [-Z] [-OPTIONS] FILE[.zip] [MEMBER]... [-x MEMBER]... [-d DIRECTORY]
Get the MEMBERs (patterns; default: all) out of the archive FILE.

  -p  write them to standard output, nothing else    -l  list them
  -c  the same with their names                      -v  list more of them
  -f  only files that are there and older            -t  test them
  -u  the same, and those that are not there         -z  show the archive's comment
  -T  give the archive the time of its newest file   -Z  as zipinfo
  -x  without these members                          -d  into this directory

  -n  never write over files       -j  without directories
  -o  write over files             -L  names of other systems in lower case, -LL: all
  -q  say less, -qq: still less    -C  patterns match small and capital letters
  -B  keep what is there as FILE~  -:  allow .. in names
  -X  restore owners               -K  keep set-id bits
  -D  no times of directories, -DD: none
)";

constexpr std::string_view kInfoHelp = R"(Usage: zipinfo [-OPTIONS] FILE[.zip] [MEMBER]... [-x MEMBER]...
List what the archive FILE holds.

  -1  names alone              -2  names, and -h -t -z as they are given
  -s  as ls -l (default)       -m  the same with ratios    -l  the same with packed sizes
  -h  header                   -t  totals                  -z  comment
  -T  times as numbers         -C  patterns match small and capital letters
  -x  without these members
)";

constexpr Usage kUsage = {.help = kHelp, .options = {}};

}  // namespace

Unzip::Unzip(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}

Task<void> Unzip::Complain(std::string text) {
  if (s_.test) {
    (void)co_await command_.out.Write(text);
    co_return;
  }
  (void)co_await command_.out.Flush();
  co_await kernel::WriteFd(command_.process, 2, std::move(text));
}

Task<void> Unzip::ShowHelp(bool wrong) {
  std::string text(s_.zipinfo ? kInfoHelp : kHelp);
  if (wrong)
    co_await kernel::WriteFd(command_.process, 2, std::move(text));
  else
    (void)co_await command_.out.Write(text);
}

bool Unzip::TakeLetter(char letter, bool off) {
  auto set = [off](auto&... flags) { return ((flags = !off), ...), true; };
  auto count = [off](int& times) { return times = off ? std::max(0, times - 1) : times + 1, true; };
  switch (letter) {
    case 'l': return set(s_.list);
    case 'v': return count(s_.verbose);
    case 't': return set(s_.test);
    case 'p': return set(s_.to_pipe, s_.to_stdout);
    case 'c': return set(s_.to_stdout);
    case 'z': return set(s_.comment);
    case 'f': return set(s_.freshen, s_.update);
    case 'u': return set(s_.update);
    case 'o': s_.overwrite = off ? UnzipSettings::kAsk : UnzipSettings::kAll; return true;
    case 'n': s_.overwrite = off ? UnzipSettings::kAsk : UnzipSettings::kNone; return true;
    case 'j': return set(s_.junk);
    case 'q': return count(s_.quiet);
    case 'C': return set(s_.no_case);
    case 'L': return count(s_.lower);
    case 'B': return set(s_.backup);
    case 'K': return set(s_.keep_ids);
    case 'X': return set(s_.owners);
    case ':': return set(s_.dot_dots);
    case 'V': return set(s_.keep_versions);
    case 'D': return count(s_.keep_no_times);
    case 'T': return set(s_.to_archive_time);
    case 'b': return true;  // binary is all that there is
    default: return false;
  }
}

bool Unzip::TakeInfoLetter(char letter, bool off) {
  switch (letter) {
    case '1': s_.form = UnzipSettings::kNames; return true;
    case '2': s_.form = UnzipSettings::kNamesAnd; return true;
    case 's': s_.form = UnzipSettings::kShort; break;
    case 'm': s_.form = UnzipSettings::kMedium; break;
    case 'l': s_.form = UnzipSettings::kLong; break;
    case 'h': s_.header = !(s_.no_header = off); return true;
    case 't': s_.totals = !(s_.no_totals = off); return true;
    case 'z': s_.comment = !off; return true;
    case 'T': s_.sortable_time = !off; return true;
    case 'C': s_.no_case = !off; return true;
    default: return false;
  }
  s_.lines = true;
  return true;
}

Task<bool> Unzip::ReadOptions() {
  std::span<const std::string> args = command_.args();
  size_t i = 0;
  bool wrong = false;
  std::vector<std::string> members, others;
  bool given = false;  // an option that says what a zipinfo shows
  for (; i < args.size() && args[i].size() > 1 && args[i][0] == '-' && !wrong; ++i) {
    std::string_view letters = std::string_view(args[i]).substr(1);
    bool off = false;  // a dash before a letter takes back what the letter says
    for (size_t at = 0; at < letters.size() && !wrong; ++at) {
      char letter = letters[at];
      if (letter == '-') {
        off = true;
        continue;
      }
      if (letter == 'Z' && !given && !s_.zipinfo) {
        s_.zipinfo = true;
      } else if (letter == 'd' && !s_.zipinfo) {
        if (at + 1 < letters.size())
          s_.target = letters.substr(at + 1);
        else if (i + 1 < args.size())
          s_.target = args[++i];
        else
          wrong = true;
        break;
      } else if (letter == 'x') {
        // Before the archive it says nothing yet.
      } else if (letter == 'h' && !s_.zipinfo) {
        co_await ShowHelp(false);
        (void)co_await command_.Finish();
        co_return false;
      } else {
        given = true;
        wrong = s_.zipinfo ? !TakeInfoLetter(letter, off) : !TakeLetter(letter, off);
      }
      off = false;
    }
  }
  if (wrong || i == args.size()) {
    // -v alone tells the version.
    bool version = !wrong && s_.verbose && !s_.zipinfo;
    if (version)
      co_await Say("unzip (Bivalve, after Info-ZIP UnZip) 6.00\n");
    else
      co_await ShowHelp(wrong);
    command_.status = wrong ? kUsageError : 0;
    (void)co_await command_.Finish();
    co_return false;
  }
  archives_.push_back(args[i++]);
  bool excluding = false;
  for (; i < args.size(); ++i) {
    std::string_view arg = args[i];
    if (!excluding && arg == "-x") {
      excluding = true;
    } else if (!s_.zipinfo && arg.starts_with("-d") && s_.target.empty() && !wrong) {
      if (arg.size() > 2)
        s_.target = arg.substr(2);
      else if (i + 1 < args.size())
        s_.target = args[++i];
      else
        wrong = true;
    } else {
      (excluding ? excluded_ : wanted_)
          .push_back(
              {std::string(arg), shell::Pattern(arg, shell::PatternOptions{.nocase = s_.no_case}), false});
    }
  }
  if (wrong) {
    co_await ShowHelp(true);
    command_.status = kUsageError;
    (void)co_await command_.Finish();
    co_return false;
  }
  while (s_.target.size() > 1 && s_.target.ends_with('/')) s_.target.pop_back();
  if (s_.to_pipe) s_.quiet = 2;
  if (s_.zipinfo) {
    // Of all files also a header and totals, unless names alone are asked for; these alone only of all files.
    bool some = !wanted_.empty() || !excluded_.empty();
    bool parts = s_.header || s_.totals;
    bool names = s_.form == UnzipSettings::kNames || s_.form == UnzipSettings::kNamesAnd;
    bool lines = s_.lines || names || some || !parts;
    if (lines && !names && !some) s_.header = !s_.no_header, s_.totals = !s_.no_totals;
    if (s_.form == UnzipSettings::kNames) s_.header = s_.totals = s_.comment = false;
    s_.lines = lines;
  }
  co_return true;
}

Task<int> Unzip::Run(bool zipinfo) {
  s_.zipinfo = zipinfo;
  if (!co_await ReadOptions()) co_return command_.status;
  command_.status = co_await TreatNamed(archives_[0]);
  command_.write_error_status = kDiskFull;
  co_return co_await command_.Finish();
}

// The files that a pattern of archives means.
Task<std::optional<std::vector<std::string>>> Unzip::FilesFor(std::string name) {
  if (!shell::HasPattern(name, false)) co_return std::nullopt;
  auto stat = co_await command_.vfs.GetStat(command_.process, name);
  if (stat) co_return std::nullopt;
  std::string dir(kernel::DirName(name));
  auto entries = co_await command_.vfs.ReadDir(command_.process, dir);
  std::vector<std::string> files;
  if (!entries) co_return files;
  shell::Pattern pattern(kernel::BaseName(name), shell::PatternOptions{.guard_dot = true});
  for (const kernel::DirEntry& entry : *entries)
    if (pattern.Matches(entry.name, command_.machine))
      files.push_back(name.find('/') == std::string::npos ? entry.name : kernel::JoinPath(dir, entry.name));
  std::sort(files.begin(), files.end());
  co_return files;
}

Task<int> Unzip::TreatNamed(std::string name) {
  auto files = co_await FilesFor(name);
  bool many = files && files->size() > 1;
  if (!files || files->empty()) {
    // The name itself, then with its suffix.
    for (std::string_view suffix : {"", ".zip", ".ZIP"}) {
      auto stat = co_await command_.vfs.GetStat(command_.process, name + std::string(suffix));
      if (stat && !stat->IsDir()) co_return co_await TreatFile(name + std::string(suffix), name);
    }
    std::string self = s_.zipinfo ? "zipinfo" : "unzip";
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2,
                             self + ":  cannot find or open " + name + ", " + name + ".zip or " + name +
                                 ".ZIP.\n" + (files ? "\nNo zipfiles found.\n" : ""));
    co_return kNoArchive;
  }
  int status = 0;
  uint64_t good = 0, warned = 0, failed = 0;
  for (std::string& file : *files) {
    int one = co_await TreatFile(file, file);
    if (one == 0)
      ++good;
    else if (one == kWarning)
      ++warned;
    else
      ++failed;
    status = std::max(status, one);
    if (stop_ || command_.OutputFailed()) break;
  }
  if (many && !(s_.to_pipe)) {
    std::string text = "\n";
    auto add = [&](uint64_t count, const char* how) {
      if (count) text += std::to_string(count) + (count == 1 ? " archive " : " archives ") + how + "\n";
    };
    add(good, good == 1 ? "was successfully processed." : "were successfully processed.");
    add(warned, "had warnings but no fatal errors.");
    add(failed, "had fatal errors.");
    if (!s_.zipinfo) {
      (void)co_await command_.out.Flush();
      co_await kernel::WriteFd(command_.process, 2, std::move(text));
    }
  }
  co_return status;
}

Task<int> Unzip::TreatFile(std::string name, std::string as_given) {
  auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
  std::string self = s_.zipinfo ? "zipinfo" : "unzip";
  if (!file) {
    co_await Complain("error:  cannot open zipfile [ " + name + " ]\n        " + Why(file.error()) + "\n" +
                      self + ":  cannot find or open " + as_given + ", " + as_given + ".zip or " + as_given +
                      ".ZIP.\n");
    co_return kNoArchive;
  }
  archive_name_ = name;
  claimed_.clear();
  for (Wanted& one : wanted_) one.found = false;
  for (Wanted& one : excluded_) one.found = false;
  Archive archive(command_, std::move(*file));
  bool lists = s_.list || s_.verbose;
  bool titled = s_.zipinfo ? s_.header : !Quiet(1) && !s_.to_archive_time;
  if (spoken_ && (lists || s_.zipinfo || !Quiet(1))) co_await Say("\n");
  spoken_ = true;
  bool good = co_await archive.Open();
  if (titled) co_await Say("Archive:  " + name + "\n");
  if (!good) {
    (void)co_await command_.out.Flush();
    std::string words = as_given + ".zip, and cannot find " + as_given + ".ZIP, period.\n";
    co_await Complain((s_.zipinfo ? "[" + name + "]\n" : std::string()) +
                      "  End-of-central-directory signature not found.  Either this file is not\n"
                      "  a zipfile, or it constitutes one disk of a multi-part archive.  In the\n"
                      "  latter case the central directory and zipfile comment will be found on\n"
                      "  the last disk(s) of this archive.\n" +
                      self + ":  cannot find zipfile directory in one of " + as_given + " or\n        " +
                      (s_.zipinfo ? "  " : "") + words);
    co_return kNoArchive;
  }
  co_return co_await TreatArchive(archive);
}

Task<int> Unzip::TreatArchive(Archive& archive) {
  int status = 0;
  const codec::ZipEnd& end = archive.end();
  bool pure_comment = s_.comment && !s_.zipinfo;
  if (archive.Extra() != 0 && !pure_comment) {
    int64_t extra = archive.Extra();
    co_await Complain(extra > 0 ? "warning [" + archive_name_ + "]:  " + std::to_string(extra) +
                                      " extra bytes at beginning or within zipfile\n"
                                      "  (attempting to process anyway)\n"
                                : "error [" + archive_name_ + "]:  missing " + std::to_string(-extra) +
                                      " bytes in zipfile\n  (attempting to process anyway)\n");
    status = extra > 0 ? kWarning : kErrors;
  }
  bool shows = s_.zipinfo ? s_.comment : pure_comment || (!Quiet(1) && !s_.to_archive_time);
  if (shows && !end.comment.empty()) {
    std::string text = end.comment;
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    if (!text.ends_with('\n')) text += '\n';
    co_await Say(std::move(text));
  }
  if (s_.zipinfo && s_.header)
    co_await Say("Zip file size: " + std::to_string(archive.size()) +
                 " bytes, number of entries: " + std::to_string(end.entries) + "\n");
  if (pure_comment) co_return 0;
  if (end.entries == 0 && end.size == 0) {
    if (s_.zipinfo)
      co_await Say("Empty zipfile.\n");
    else
      co_await Complain("warning [" + archive_name_ + "]:  zipfile is empty\n");
    co_return kWarning;
  }
  if (s_.to_archive_time && !s_.zipinfo) co_return std::max(status, co_await SetArchiveTime(archive));
  int done = s_.zipinfo              ? co_await Info(archive)
             : s_.list || s_.verbose ? co_await List(archive)
                                     : co_await ExtractAll(archive);
  co_return std::max(status, done);
}

// -T: the time of the newest entry, and nothing is extracted.
Task<int> Unzip::SetArchiveTime(Archive& archive) {
  if (!s_.target.empty()) co_await Complain("caution:  not extracting; -d ignored\n");
  codec::ZipEntry entry;
  int64_t newest = INT64_MIN;
  while (co_await archive.NextEntry(&entry) == Archive::Next::kEntry) {
    if (!entry.IsDirectory() && IsWanted(entry)) newest = std::max(newest, ModifiedAt(entry, zone_));
    co_await kernel::Yield(command_.process);
  }
  if (newest == INT64_MIN) co_return kNothingFound;
  int64_t ns = newest * 1'000'000'000;
  auto changed =
      co_await command_.vfs.Change(command_.process, archive_name_, {.atime_ns = ns, .mtime_ns = ns});
  if (!changed) {
    co_await Complain("warning:  cannot set time for " + archive_name_ + "\n");
    co_return kWarning;
  }
  if (!Quiet(1)) co_await Say("Updated time stamp for " + archive_name_ + ".\n");
  co_return 0;
}

bool Unzip::IsWanted(const codec::ZipEntry& entry) {
  bool wanted = wanted_.empty();
  for (Wanted& one : wanted_)
    if (one.pattern.Matches(entry.name, command_.machine)) {
      one.found = wanted = true;
      break;
    }
  if (!wanted) return false;
  for (Wanted& one : excluded_)
    if (one.pattern.Matches(entry.name, command_.machine)) {
      one.found = true;
      return false;
    }
  return true;
}

Task<int> Unzip::ReportUnmatched() {
  int status = 0;
  for (Wanted& one : wanted_) {
    if (one.found) continue;
    status = kNothingFound;
    co_await Complain("caution: filename not matched:  " + one.text + "\n");
  }
  for (Wanted& one : excluded_)
    if (!one.found) co_await Complain("caution: excluded filename not matched:  " + one.text + "\n");
  co_return status;
}

Task<void> Unzip::BadDirectory(uint64_t number) {
  co_await Complain("error:  expected central file header signature not found (file #" +
                    std::to_string(number) +
                    ").\n  (please check that you have transferred or created the zipfile in the\n"
                    "  appropriate BINARY mode and that you have compiled UnZip properly)\n");
}

}  // namespace zip

Task<int> UnzipMain(Process& process) {
  zip::Unzip unzip(process);
  co_return co_await unzip.Run(false);
}

Task<int> ZipinfoMain(Process& process) {
  zip::Unzip unzip(process);
  co_return co_await unzip.Run(true);
}

}  // namespace bivalve::commands
