#include "commands/tar/settings.h"

#include <algorithm>
#include <utility>

#include "base/time_text.h"
#include "commands/date_parse.h"
#include "commands/numbers.h"
#include "commands/users.h"
#include "kernel/local_time.h"

namespace bivalve::commands::tar {
namespace {

enum Id : int {
  kDeleteMembers = 256,
  kSkipOld,
  kOverwriteFiles,
  kKeepNewerFiles,
  kRecursiveUnlink,
  kRemoveFiles,
  kNoSamePermissions,
  kSameOwner,
  kNoSameOwner,
  kNumericOwner,
  kOwner,
  kGroup,
  kMtime,
  kModeOption,
  kSort,
  kHardDereference,
  kHoleDetection,
  kStrip,
  kTransformName,
  kExclude,
  kExcludeVcs,
  kExcludeBackups,
  kWildcards,
  kNoWildcards,
  kAnchored,
  kNoAnchored,
  kIgnoreCase,
  kNoIgnoreCase,
  kMatchSlash,
  kNoMatchSlash,
  kRecursion,
  kNoRecursion,
  kToCommand,
  kTotals,
  kOldArchive,
  kPosix,
  kRecordSize,
  kFullTime,
  kUtc,
  kShowTransformed,
  kShowStored,
  kQuotingStyle,
  kOneFilesystem,
  kNull,
  kNoNull,
  kVerbatim,
  kNoVerbatim,
  kOccurrence,
  kIgnoreFailedRead,
  kOneTopLevel,
  kNoOverwriteDir,
  kKeepDirectorySymlink,
  kClampMtime,
  kNewerMtime,
  kLzma,
  kZstd,
  kLzip,
  kAccepted,
  kAcceptedWithValue,
};

constexpr Option kOptions[] = {
    {'A', "catenate"},
    {'A', "concatenate"},
    {'c', "create"},
    {0, "delete", Takes::kNothing, kDeleteMembers},
    {'d', "diff"},
    {'d', "compare"},
    {'r', "append"},
    {'t', "list"},
    {'u', "update"},
    {'x', "extract"},
    {'x', "get"},
    {'f', "file", Takes::kArgument},
    {'C', "directory", Takes::kArgument},
    {'T', "files-from", Takes::kArgument},
    {'X', "exclude-from", Takes::kArgument},
    {'v', "verbose"},
    {'z', "gzip"},
    {'z', "gunzip"},
    {'z', "ungzip"},
    {'j', "bzip2"},
    {'J', "xz"},
    {'Z', "compress"},
    {'Z', "uncompress"},
    {0, "lzma", Takes::kNothing, kLzma},
    {0, "lzip", Takes::kNothing, kLzip},
    {0, "zstd", Takes::kNothing, kZstd},
    {'a', "auto-compress"},
    {'I', "use-compress-program", Takes::kArgument},
    {'k', "keep-old-files"},
    {0, "skip-old-files", Takes::kNothing, kSkipOld},
    {0, "overwrite", Takes::kNothing, kOverwriteFiles},
    {0, "keep-newer-files", Takes::kNothing, kKeepNewerFiles},
    {'U', "unlink-first"},
    {0, "recursive-unlink", Takes::kNothing, kRecursiveUnlink},
    {0, "remove-files", Takes::kNothing, kRemoveFiles},
    {'m', "touch"},
    {'p', "preserve-permissions"},
    {'p', "same-permissions"},
    {0, "no-same-permissions", Takes::kNothing, kNoSamePermissions},
    {0, "same-owner", Takes::kNothing, kSameOwner},
    {0, "no-same-owner", Takes::kNothing, kNoSameOwner},
    {'o'},
    {0, "numeric-owner", Takes::kNothing, kNumericOwner},
    {0, "owner", Takes::kArgument, kOwner},
    {0, "group", Takes::kArgument, kGroup},
    {0, "mtime", Takes::kArgument, kMtime},
    {0, "clamp-mtime", Takes::kNothing, kClampMtime},
    {0, "mode", Takes::kArgument, kModeOption},
    {0, "sort", Takes::kArgument, kSort},
    {'h', "dereference"},
    {0, "hard-dereference", Takes::kNothing, kHardDereference},
    {0, "hole-detection", Takes::kArgument, kHoleDetection},
    {'P', "absolute-names"},
    {0, "strip-components", Takes::kArgument, kStrip},
    {0, "transform", Takes::kArgument, kTransformName},
    {0, "xform", Takes::kArgument, kTransformName},
    {0, "exclude", Takes::kArgument, kExclude},
    {0, "exclude-vcs", Takes::kNothing, kExcludeVcs},
    {0, "exclude-backups", Takes::kNothing, kExcludeBackups},
    {0, "wildcards", Takes::kNothing, kWildcards},
    {0, "no-wildcards", Takes::kNothing, kNoWildcards},
    {0, "anchored", Takes::kNothing, kAnchored},
    {0, "no-anchored", Takes::kNothing, kNoAnchored},
    {0, "ignore-case", Takes::kNothing, kIgnoreCase},
    {0, "no-ignore-case", Takes::kNothing, kNoIgnoreCase},
    {0, "wildcards-match-slash", Takes::kNothing, kMatchSlash},
    {0, "no-wildcards-match-slash", Takes::kNothing, kNoMatchSlash},
    {0, "recursion", Takes::kNothing, kRecursion},
    {0, "no-recursion", Takes::kNothing, kNoRecursion},
    {'O', "to-stdout"},
    {0, "to-command", Takes::kArgument, kToCommand},
    {0, "totals", Takes::kOptional, kTotals},
    {'H', "format", Takes::kArgument},
    {0, "old-archive", Takes::kNothing, kOldArchive},
    {0, "portability", Takes::kNothing, kOldArchive},
    {0, "posix", Takes::kNothing, kPosix},
    {'b', "blocking-factor", Takes::kArgument},
    {0, "record-size", Takes::kArgument, kRecordSize},
    {'i', "ignore-zeros"},
    {'B', "read-full-records"},
    {'S', "sparse"},
    {'l', "check-links"},
    {'n', "seek"},
    {0, "no-seek", Takes::kNothing, kAccepted},
    {'N', "newer", Takes::kArgument},
    {'N', "after-date", Takes::kArgument},
    {0, "newer-mtime", Takes::kArgument, kNewerMtime},
    {'K', "starting-file", Takes::kArgument},
    {'R', "block-number"},
    {0, "full-time", Takes::kNothing, kFullTime},
    {0, "utc", Takes::kNothing, kUtc},
    {0, "show-transformed-names", Takes::kNothing, kShowTransformed},
    {0, "show-stored-names", Takes::kNothing, kShowStored},
    {0, "quoting-style", Takes::kArgument, kQuotingStyle},
    {0, "warning", Takes::kArgument, kAcceptedWithValue},
    {0, "one-file-system", Takes::kNothing, kOneFilesystem},
    {0, "null", Takes::kNothing, kNull},
    {0, "no-null", Takes::kNothing, kNoNull},
    {0, "verbatim-files-from", Takes::kNothing, kVerbatim},
    {0, "no-verbatim-files-from", Takes::kNothing, kNoVerbatim},
    {'s', "preserve-order"},
    {'s', "same-order"},
    {0, "occurrence", Takes::kOptional, kOccurrence},
    {0, "ignore-failed-read", Takes::kNothing, kIgnoreFailedRead},
    {0, "one-top-level", Takes::kOptional, kOneTopLevel},
    {0, "no-overwrite-dir", Takes::kNothing, kNoOverwriteDir},
    {0, "overwrite-dir", Takes::kNothing, kAccepted},
    {0, "keep-directory-symlink", Takes::kNothing, kKeepDirectorySymlink},
    {0, "delay-directory-restore", Takes::kNothing, kAccepted},
    {0, "no-delay-directory-restore", Takes::kNothing, kAccepted},
    {0, "atime-preserve", Takes::kOptional, kAccepted},
    {0, "no-acls", Takes::kNothing, kAccepted},
    {0, "no-xattrs", Takes::kNothing, kAccepted},
    {0, "no-selinux", Takes::kNothing, kAccepted},
    {0, "force-local", Takes::kNothing, kAccepted},
    {0, "no-check-device", Takes::kNothing, kAccepted},
    {0, "check-device", Takes::kNothing, kAccepted},
    {0, "no-auto-compress", Takes::kNothing, kAccepted},
};

constexpr std::string_view kVcs[] = {
    "CVS",         "CVS/.",          ".cvsignore",  "RCS",  "SCCS",       ".git",      ".git/.",
    ".gitignore",  ".gitattributes", ".gitmodules", ".svn", ".svn/.",     ".arch-ids", "{arch}",
    "=RELEASE-ID", "=meta-update",   "=update",     ".bzr", ".bzrignore", ".bzrtags",  ".hg",
    ".hgignore",   ".hgtags",        "_darcs"};
constexpr std::string_view kBackups[] = {".#*", "*~", "#*#"};

constexpr std::string_view kTryHelp = "Try 'tar --help' or 'tar --usage' for more information.\n";

class SettingsReader {
 public:
  explicit SettingsReader(Command& command) : command_(command) {}
  friend kernel::Scheduler& SchedulerOf(SettingsReader& reader) { return SchedulerOf(reader.command_); }

  Task<std::optional<Settings>> Run();

 private:
  struct Event {
    size_t place;  // in the arguments
    const ParsedOption* option = nullptr;
    std::string_view operand = {};
  };

  Task<bool> Fatal(std::string text, bool usage = false) {
    command_.status = 2;
    co_await kernel::WriteFd(
        command_.process, 2,
        command_.name + ": " + text + "\n" +
            (usage ? std::string(kTryHelp) : command_.name + ": Error is not recoverable: exiting now\n"));
    co_return false;
  }
  // Old style: the letters of the first word take their values from the words behind it.
  Task<bool> SpreadOldStyle();
  size_t PlaceOf(const char* data) const {
    for (size_t i = 0; i < words_.size(); ++i)
      if (data >= words_[i].data() && data <= words_[i].data() + words_[i].size()) return i;
    return words_.size();
  }
  // Options that are about what follows them, and nothing does.
  Task<void> TellLate(const std::vector<Event>& events);
  // Where a long option without a value stands; `from` when that does not matter.
  size_t PlaceOfFlag(int id, size_t from) const;
  Task<bool> Take(const ParsedOption& option);
  Task<bool> TakeMore(const ParsedOption& option);
  Task<bool> TakePatternOption(int id);
  Task<bool> SetMode(Mode mode);
  Task<bool> SetOwner(std::string_view text, bool group);
  Task<bool> SetTime(std::string_view text, std::string_view what, std::optional<int64_t>* ns);
  Task<bool> SetFormat(std::string_view text);
  Task<bool> ReadList(std::string file, bool excludes);
  void Exclude(std::string_view pattern);
  void AddName(std::string_view name) {
    s_.names.push_back({std::string(name), dir_, recursive_, name_style_, s_.excludes.size()});
  }

  struct Date {
    std::string option, text;
    int64_t ns;
  };

  Command& command_;
  Settings s_;
  std::vector<Date> dates_;
  std::vector<std::string> words_;
  std::string dir_;
  bool recursive_ = true, null_ = false, verbatim_ = false;
  std::optional<bool> wildcards_, anchored_, match_slash_;
  bool ignore_case_ = false;
  PatternStyle name_style_;
};

Task<bool> SettingsReader::SpreadOldStyle() {
  std::span<const std::string> args = command_.args();
  words_.reserve(2 * args.size() + 16);
  if (args.empty() || args[0].empty() || args[0][0] == '-') {
    words_.assign(args.begin(), args.end());
    co_return true;
  }
  size_t next = 1;
  for (char letter : args[0]) {
    words_.push_back({'-', letter});
    bool takes = std::any_of(std::begin(kOptions), std::end(kOptions), [&](const Option& option) {
      return option.letter == letter && option.takes == Takes::kArgument;
    });
    if (!takes) continue;
    if (next == args.size())
      co_return co_await Fatal(std::string("Old option '") + letter + "' requires an argument.", true);
    words_.push_back(args[next++]);
  }
  words_.insert(words_.end(), args.begin() + static_cast<ptrdiff_t>(next), args.end());
  co_return true;
}

Task<bool> SettingsReader::SetMode(Mode mode) {
  if (s_.mode != Mode::kNone && s_.mode != mode)
    co_return co_await Fatal(
        "You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option", true);
  s_.mode = mode;
  co_return true;
}

void SettingsReader::Exclude(std::string_view pattern) {
  s_.excludes.emplace_back(pattern, PatternStyle{.wildcards = wildcards_.value_or(true),
                                                 .anchored = anchored_.value_or(false),
                                                 .ignore_case = ignore_case_,
                                                 .match_slash = match_slash_.value_or(true)});
}

Task<bool> SettingsReader::SetOwner(std::string_view text, bool group) {
  Users users;
  co_await users.Load(command_);
  std::string_view name = text.substr(0, text.find(':'));
  std::string_view number = text.find(':') == std::string_view::npos ? "" : text.substr(text.find(':') + 1);
  std::optional<int64_t> id;
  std::optional<std::string> known(name);
  auto parsed = ParseInteger(number.empty() ? name : number);
  if (!number.empty()) {
    if (!parsed) co_return co_await Fatal((group ? "Invalid group ID" : "Invalid owner ID"));
    id = *parsed;
  } else if (group ? users.FindGroup(name) != nullptr : users.FindUser(name) != nullptr) {
    id = group ? users.FindGroup(name)->gid : users.FindUser(name)->uid;
  } else if (name.starts_with('+') || parsed) {
    auto digits = ParseInteger(name.starts_with('+') ? name.substr(1) : name);
    if (!digits || *digits < 0)
      co_return co_await Fatal(std::string(name) + (group ? ": Invalid group" : ": Invalid owner"));
    id = *digits;
    known = name.starts_with('+') ? std::string(name) : "";
    if (name.starts_with('+')) {
    } else if (group ? users.FindGroup(static_cast<uint32_t>(*id)) != nullptr
                     : users.FindUser(static_cast<uint32_t>(*id)) != nullptr)
      known = group ? users.FindGroup(static_cast<uint32_t>(*id))->name
                    : users.FindUser(static_cast<uint32_t>(*id))->name;
  }
  (group ? s_.group_name : s_.owner_name) = known;
  (group ? s_.group_id : s_.owner_id) = id;
  co_return true;
}

Task<bool> SettingsReader::SetTime(std::string_view text, std::string_view what, std::optional<int64_t>* ns) {
  if (text.starts_with('/') || text.starts_with('.')) {
    auto stat = co_await command_.vfs.GetStat(command_.process, std::string(text));
    if (!stat) {
      co_await command_.Warn(std::string(text) + ": Cannot stat: " + Why(stat.error()));
      co_return co_await Fatal("Date sample file not found", true);
    }
    *ns = stat->mtime_ns;
    co_return true;
  }
  auto time = ParseDate(text, TimestampOfNs(command_.machine.WallNs()), s_.zone);
  if (!time) {
    co_await command_.Warn("Substituting -9223372036854775808 for unknown date format " + Quote(text));
    *ns = 0;
    co_return true;
  }
  *ns = time->Ns();
  dates_.push_back({std::string(what), std::string(text), **ns});
  co_return true;
}

Task<bool> SettingsReader::SetFormat(std::string_view text) {
  constexpr std::pair<std::string_view, Format> kFormats[] = {
      {"v7", Format::kV7},     {"oldgnu", Format::kOldGnu}, {"ustar", Format::kUstar},
      {"posix", Format::kPax}, {"pax", Format::kPax},       {"gnu", Format::kGnu}};
  for (auto [name, format] : kFormats)
    if (name == text) {
      s_.format = format;
      co_return true;
    }
  co_return co_await Fatal(std::string(text) + ": Invalid archive format", true);
}

// The names (or patterns) of a file, one a line.
Task<bool> SettingsReader::ReadList(std::string file, bool excludes) {
  auto opened = co_await command_.OpenInput(file);
  if (!opened) co_return co_await Fatal(file + (excludes ? ": " : ": Cannot stat: ") + Why(opened.error()));
  kernel::Reader in(command_.process, std::move(*opened));
  char delimiter = null_ && !excludes ? '\0' : '\n';
  bool option_value = false;
  while (true) {
    auto line = co_await in.Line(delimiter);
    if (!line) co_return co_await Fatal(file + ": Read error: " + Why(line.error()));
    if (!*line) break;
    std::string_view text = **line;
    if (text.ends_with(delimiter)) text.remove_suffix(1);
    if (excludes) {
      while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
      if (!text.empty()) Exclude(text);
      continue;
    }
    if (option_value) {
      dir_ = dir_.empty() ? std::string(text) : kernel::JoinPath(dir_, text);
      option_value = false;
    } else if (!null_ && !verbatim_ && text == "-C") {
      option_value = true;
    } else if (!null_ && !verbatim_ && text.starts_with("-C")) {
      text.remove_prefix(2);
      while (text.starts_with(' ')) text.remove_prefix(1);
      dir_ = dir_.empty() ? std::string(text) : kernel::JoinPath(dir_, text);
    } else if (!null_ && !verbatim_ && text.starts_with("--exclude=")) {
      Exclude(text.substr(10));
    } else if (!text.empty()) {
      AddName(text);
    }
  }
  co_return true;
}

Task<bool> SettingsReader::TakePatternOption(int id) {
  switch (id) {
    case kWildcards: wildcards_ = name_style_.wildcards = true; break;
    case kNoWildcards:
      wildcards_ = name_style_.wildcards = false;
      name_style_.plain = true;
      break;
    case kAnchored: anchored_ = name_style_.anchored = true; break;
    case kNoAnchored: anchored_ = name_style_.anchored = false; break;
    case kIgnoreCase: ignore_case_ = name_style_.ignore_case = true; break;
    case kNoIgnoreCase: ignore_case_ = name_style_.ignore_case = false; break;
    case kMatchSlash: match_slash_ = name_style_.match_slash = true; break;
    case kNoMatchSlash: match_slash_ = name_style_.match_slash = false; break;
    case kRecursion: recursive_ = true; break;
    case kNoRecursion:
      recursive_ = false;
      s_.no_recursion = true;
      break;
    case kNull: null_ = true; break;
    case kNoNull: null_ = false; break;
    case kVerbatim: verbatim_ = true; break;
    case kNoVerbatim: verbatim_ = false; break;
    case kExcludeVcs:
      for (std::string_view name : kVcs) s_.excludes.emplace_back(name, PatternStyle{.anchored = false});
      break;
    case kExcludeBackups:
      for (std::string_view name : kBackups)
        s_.excludes.emplace_back(name, PatternStyle{.wildcards = true, .anchored = false});
      break;
  }
  co_return true;
}

Task<bool> SettingsReader::Take(const ParsedOption& option) {
  std::string value(option.value);
  switch (option.id) {
    case 'A': co_return co_await SetMode(Mode::kConcatenate);
    case 'c': co_return co_await SetMode(Mode::kCreate);
    case kDeleteMembers: co_return co_await SetMode(Mode::kDelete);
    case 'd': co_return co_await SetMode(Mode::kDiff);
    case 'r': co_return co_await SetMode(Mode::kAppend);
    case 't': co_return co_await SetMode(Mode::kList);
    case 'u': co_return co_await SetMode(Mode::kUpdate);
    case 'x': co_return co_await SetMode(Mode::kExtract);
    case 'f': s_.archive = value; break;
    case 'C': dir_ = dir_.empty() ? value : kernel::JoinPath(dir_, value); break;
    case 'T': co_return co_await ReadList(value, false);
    case 'X': co_return co_await ReadList(value, true);
    case 'v': ++s_.verbose; break;
    case 'z': s_.compress = "gzip"; break;
    case 'j': s_.compress = "bzip2"; break;
    case 'J': s_.compress = "xz"; break;
    case 'Z': s_.compress = "compress"; break;
    case kLzma: s_.compress = "lzma"; break;
    case kLzip: s_.compress = "lzip"; break;
    case kZstd: s_.compress = "zstd"; break;
    case 'a': s_.auto_compress = true; break;
    case 'I': s_.compress = value; break;
    case 'k': s_.existing = Existing::kKeep; break;
    case kSkipOld: s_.existing = Existing::kSkip; break;
    case kOverwriteFiles: s_.existing = Existing::kOverwrite; break;
    case kKeepNewerFiles: s_.existing = Existing::kKeepNewer; break;
    case 'U': s_.existing = Existing::kUnlinkFirst; break;
    case kRecursiveUnlink: s_.recursive_unlink = true; break;
    case kRemoveFiles: s_.remove_files = true; break;
    case 'm': s_.touch = true; break;
    case 'p': s_.same_permissions = true; break;
    case kNoSamePermissions: s_.same_permissions = false; break;
    case kSameOwner: s_.same_owner = true; break;
    case 'o':
      if (s_.mode == Mode::kCreate) s_.format = Format::kV7;
      [[fallthrough]];
    case kNoSameOwner: s_.same_owner = false; break;
    case kNumericOwner: s_.numeric_owner = true; break;
    case kOwner: co_return co_await SetOwner(value, false);
    case kGroup: co_return co_await SetOwner(value, true);
    case kMtime: co_return co_await SetTime(option.value, "--mtime", &s_.mtime_ns);
    case 'N': co_return co_await SetTime(option.value, "--newer", &s_.newer_ns);
    case kNewerMtime:
      s_.newer_by_mtime = true;
      co_return co_await SetTime(option.value, "--newer-mtime", &s_.newer_ns);
    case kClampMtime: s_.clamp_mtime = true; break;
    case kModeOption:
      s_.mode_change = ModeChange::Parse(value);
      if (!s_.mode_change) co_return co_await Fatal("Invalid mode given on option");
      break;
    default: co_return co_await TakeMore(option);
  }
  co_return true;
}

Task<bool> SettingsReader::TakeMore(const ParsedOption& option) {
  std::string value(option.value);
  switch (option.id) {
    case kSort: {
      static constexpr Word kWords[] = {{"none", 0}, {"name", 1}, {"inode", 2}};
      auto word = MatchWord(option.value, kWords);
      if (!word) {
        co_await command_.Warn(WordError(option.value, "--sort", kWords));
        command_.status = 2;
        co_return false;
      }
      s_.sort_names = *word == 1;
      break;
    }
    case 'h': s_.dereference = true; break;
    case kHardDereference: s_.hard_dereference = true; break;
    case kHoleDetection: s_.sparse = true; break;  // holes are looked for in one way
    case 'P': s_.absolute_names = true; break;
    case kStrip: {
      auto count = ParseInteger(option.value);
      if (!count || *count < 0) co_return co_await Fatal(value + ": Invalid number of elements", true);
      s_.strip = *count;
      break;
    }
    case kTransformName: {
      auto transforms = Transform::Parse(option.value);
      if (!transforms) co_return co_await Fatal(std::string(transforms.error().Message()), true);
      for (Transform& one : *transforms) s_.transforms.push_back(std::move(one));
      break;
    }
    case kExclude: Exclude(option.value); break;
    case 'O': s_.to_stdout = true; break;
    case kToCommand: s_.to_command = value; break;
    case kTotals: s_.totals = true; break;
    case 'H': co_return co_await SetFormat(option.value);
    case kOldArchive: s_.format = Format::kV7; break;
    case kPosix: s_.format = Format::kPax; break;
    case 'b': {
      auto factor = ParseInteger(option.value);
      if (!factor || *factor < 1 || *factor > 1 << 20)
        co_return co_await Fatal("Invalid blocking factor", true);
      s_.record_bytes = *factor * static_cast<int64_t>(kBlock);
      break;
    }
    case kRecordSize: {
      auto size = ParseSize(option.value, "bBcGKkMPTw");
      if (!size || *size == 0 || *size > 1u << 30)
        co_return co_await Fatal("Invalid record size: " + value, true);
      if (*size % kBlock) co_return co_await Fatal("Record size must be a multiple of 512.", true);
      s_.record_bytes = static_cast<int64_t>(*size);
      break;
    }
    case 'i': s_.ignore_zeros = true; break;
    case 'S': s_.sparse = true; break;
    case 'l': s_.check_links = true; break;
    case 'K': s_.starting_file = value; break;
    case 'R': s_.block_numbers = true; break;
    case kFullTime: s_.full_time = true; break;
    case kShowTransformed: s_.show_transformed = true; break;
    case kShowStored: s_.show_transformed = true; break;
    case kQuotingStyle:
      if (!IsQuotingStyle(option.value))
        co_return co_await Fatal("Unknown quoting style '" + value +
                                 "'. Try 'tar --quoting-style=help' to get a list.");
      s_.quoting = value;
      break;
    case kOneFilesystem: s_.one_filesystem = true; break;
    case kOccurrence: {
      auto count = option.HasValue() ? ParseInteger(option.value) : 1;
      if (!count || *count < 1) co_return co_await Fatal("Invalid number: " + value, true);
      s_.occurrence = static_cast<uint64_t>(*count);
      break;
    }
    case kIgnoreFailedRead: s_.ignore_failed_read = true; break;
    case kOneTopLevel: s_.one_top_level = value; break;
    case kNoOverwriteDir: s_.no_overwrite_dir = true; break;
    case kKeepDirectorySymlink: s_.keep_directory_symlink = true; break;
    default: co_return co_await TakePatternOption(option.id);
  }
  co_return true;
}

size_t SettingsReader::PlaceOfFlag(int id, size_t from) const {
  if (id < kWildcards || id > kNoRecursion) return from;
  for (size_t i = from; i < words_.size(); ++i)
    for (const Option& option : kOptions)
      if (option.id == id && words_[i].size() > 4 && words_[i].starts_with("--") &&
          option.name.starts_with(std::string_view(words_[i]).substr(2)))
        return i;
  return from;
}

Task<void> SettingsReader::TellLate(const std::vector<Event>& events) {
  if (s_.mode != Mode::kCreate && s_.mode != Mode::kAppend && s_.mode != Mode::kUpdate) co_return;
  auto last = std::find_if(events.rbegin(), events.rend(), [](const Event& event) { return !event.option; });
  if (last == events.rend()) co_return;
  bool told = false;
  for (auto event = last.base(); event != events.end(); ++event) {
    int id = event->option->id;
    std::string_view name = id == kExclude ? "--exclude"
                            : id == 'X'    ? "--exclude-from"
                            : id == 'C'    ? "-C"
                                           : "";
    if (name.empty()) continue;
    if (!std::exchange(told, true))
      co_await command_.Warn(
          "The following options were used after any non-optional arguments in archive create or update "
          "mode.  "
          "These options are positional and affect only arguments that follow them.  Please, rearrange them "
          "properly.");
    co_await command_.Warn(std::string(name) + " " + Quote(event->option->value) + " has no effect");
    command_.status = 2;
  }
}

Task<std::optional<Settings>> SettingsReader::Run() {
  s_.zone = kernel::LocalZone(command_.process);
  if (!co_await SpreadOldStyle()) co_return std::nullopt;
  ParsedArgs args = ParseOptions(words_, kUsage);
  if (!args.error.empty()) {
    command_.status = 64;
    co_await kernel::WriteFd(command_.process, 2,
                             command_.name + ": " + args.error + "\n" + std::string(kTryHelp));
    co_return std::nullopt;
  }
  if (args.help || args.version) {
    (void)co_await command_.Parse();
    co_return std::nullopt;
  }
  std::vector<Event> events;
  size_t last = 0;
  for (const ParsedOption& option : args.options) {
    last = option.HasValue() ? PlaceOf(option.value.data()) : PlaceOfFlag(option.id, last);
    events.push_back({last, &option});
  }
  for (std::string_view operand : args.operands)
    events.push_back({PlaceOf(operand.data()), nullptr, operand});
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.place < b.place; });
  for (const Event& event : events) {
    if (event.option) {
      if (!co_await Take(*event.option)) co_return std::nullopt;
    } else {
      AddName(event.operand);
    }
  }
  co_await TellLate(events);
  if (s_.mode == Mode::kNone) {
    co_await Fatal("You must specify one of the '-Acdtrux', '--delete' or '--test-label' options", true);
    co_return std::nullopt;
  }
  if (s_.sparse && s_.mode != Mode::kExtract && s_.format &&
      (*s_.format == Format::kUstar || *s_.format == Format::kV7)) {
    co_await Fatal("GNU features wanted on incompatible archive format", true);
    co_return std::nullopt;
  }
  if (s_.verbose || s_.mode == Mode::kList)
    for (const Date& date : dates_)
      co_await command_.Warn(
          "Option " + date.option + ": Treating date '" + date.text + "' as " +
          FormatTime(date.ns % 1'000'000'000 ? "%Y-%m-%d %H:%M:%S.%N" : "%Y-%m-%d %H:%M:%S",
                     s_.zone.ToLocalNs(date.ns)));
  // -C after all names says where to extract; before them each name has it.
  if (s_.names.empty() && !dir_.empty())
    s_.names.push_back({"", dir_, recursive_, name_style_, s_.excludes.size()});
  if (s_.one_top_level && s_.one_top_level->empty()) {
    std::string_view base = kernel::BaseName(s_.archive);
    for (std::string_view suffix :
         {".tar", ".taz", ".taZ", ".tb2", ".tbz", ".tbz2", ".tgz", ".tlz", ".txz", ".tz2", ".tzst", ".tar.gz",
          ".tar.bz2", ".tar.xz", ".tar.Z", ".tar.zst", ".tar.lz"})
      if (base.ends_with(suffix) && base.size() > suffix.size()) {
        s_.one_top_level = base.substr(0, base.size() - suffix.size());
      }
    if (s_.one_top_level->empty()) {
      co_await Fatal(
          "Cannot deduce top-level directory name; please set it explicitly with --one-top-level=DIR", true);
      co_return std::nullopt;
    }
  }
  if (s_.auto_compress && s_.mode == Mode::kCreate) {
    constexpr std::pair<std::string_view, std::string_view> kSuffixes[] = {
        {".gz", "gzip"},   {".tgz", "gzip"},   {".taz", "gzip"},   {".bz2", "bzip2"},
        {".tbz", "bzip2"}, {".tbz2", "bzip2"}, {".tz2", "bzip2"},  {".xz", "xz"},
        {".txz", "xz"},    {".lzma", "lzma"},  {".tlz", "lzma"},   {".zst", "zstd"},
        {".tzst", "zstd"}, {".lz", "lzip"},    {".Z", "compress"}, {".taZ", "compress"}};
    for (auto [suffix, program] : kSuffixes)
      if (s_.archive.ends_with(suffix)) s_.compress = program;
  }
  s_.name_style = name_style_;
  co_return std::move(s_);
}

}  // namespace

const Usage kUsage{
    .help = R"(Usage: tar [OPTION...] [FILE]...
Keep many files in one archive, and bring them back.

What to do:
  -c, --create   -x, --extract   -t, --list   -r, --append   -u, --update   -d, --diff
  -A, --concatenate   --delete
Archive:
  -f, --file=ARCHIVE       - is standard input or output (the default)
  -z, -j, -J, --zstd, -I PROGRAM   compressed; when reading, found out by itself
  -a, --auto-compress      as the archive's name says
  -b, --blocking-factor=N  -i, --ignore-zeros  --format=v7|oldgnu|ustar|gnu|posix
Files:
  -C, --directory=DIR      -T, --files-from=FILE  --null  --no-recursion  --one-file-system
  --exclude=PATTERN        -X, --exclude-from=FILE  --exclude-vcs  --exclude-backups
  --wildcards, --anchored, --ignore-case, --wildcards-match-slash and their no- forms
  -S, --sparse             zeros are left out of the archive
  -h, --dereference        --hard-dereference  -P, --absolute-names  --sort=name
  --strip-components=N     --transform=s/…/…/  --one-top-level[=DIR]
  -N, --newer=DATE         --newer-mtime=DATE  --mtime=DATE  --owner, --group, --mode
Extracting:
  -k, --keep-old-files     --skip-old-files  --keep-newer-files  --overwrite  -U, --unlink-first
  -m, --touch  -p, --preserve-permissions  --same-owner  --numeric-owner  -O, --to-stdout
  --to-command=COMMAND     --keep-directory-symlink  --occurrence[=N]
Output:
  -v, --verbose  --totals  --full-time  -R, --block-number  --quoting-style=STYLE  --remove-files
)",
    .options = kOptions,
    .error_status = 64,
    .package = "GNU tar 1.34",
};

Task<std::optional<Settings>> ReadSettings(Command& command) {
  SettingsReader reader(command);
  co_return co_await reader.Run();
}

}  // namespace bivalve::commands::tar
