#include "shell/glob.h"

#include <algorithm>
#include <utility>

#include "base/paid_sort.h"
#include "kernel/machine.h"
#include "kernel/vfs/vfs.h"
#include "shell/pattern.h"

namespace bivalve::shell {
namespace {

using kernel::DirEntry;
using kernel::FileType;
using kernel::Follow;
using kernel::Process;
using kernel::Task;

// One component of a pattern, with the slashes after it as they were written.
struct Segment {
  enum Kind : uint8_t { kLiteral, kPattern, kAllLevels };
  Kind kind = kLiteral;
  std::string literal;
  Pattern pattern;
  bool begins_with_dot = false;
  bool skips_dots = false;  // a group in front that bash never lets a leading dot follow
  Pattern of_dots;          // for `.` and `..`, which only a written dot matches
  bool repeated = false;    // `**` after `**`
  bool never = false;       // a pattern in front of a quoted slash
  std::string slashes;

  bool IsEmpty() const { return kind == kLiteral && literal.empty(); }
};

std::vector<Segment> SplitPattern(std::string_view text, const GlobOptions& options, bool dots) {
  std::vector<Segment> segments;
  bool after_pattern = false;
  for (size_t at = 0; at <= text.size();) {
    size_t end = text.find('/', at);
    if (end == std::string_view::npos) end = text.size();
    std::string_view piece = text.substr(at, end - at);
    size_t next = end;
    while (next < text.size() && text[next] == '/') ++next;
    Segment segment;
    segment.slashes = text.substr(end, next - end);
    // A backslash before a slash quotes it and goes; at the end it does where a pattern came before.
    bool quoted = piece.ends_with('\\') && !piece.ends_with("\\\\") && (end < text.size() || after_pattern);
    if (quoted) piece.remove_suffix(1);
    if (options.globstar && piece == "**") {
      segment.kind = Segment::kAllLevels;
      segment.repeated = !segments.empty() && segments.back().kind == Segment::kAllLevels;
      if (segment.repeated) segments.pop_back();
    } else if (HasPattern(piece, options.extglob)) {
      segment.kind = Segment::kPattern;
      segment.never = quoted;
      segment.pattern =
          Pattern(piece, {.extglob = options.extglob, .nocase = options.nocaseglob, .guard_dot = !dots});
      bool group = options.extglob && piece.size() > 2 && piece[1] == '(' && piece[0] != '!';
      segment.begins_with_dot = piece.starts_with('.') || piece.starts_with("\\.") ||
                                (group && (piece.find("(.") != piece.npos || piece.find("|.") != piece.npos));
      segment.skips_dots = !dots && options.extglob && piece.size() > 2 && piece[1] == '(' &&
                           !segment.begins_with_dot && std::string_view("!@+").contains(piece[0]);
      if (segment.begins_with_dot && !options.globskipdots)
        segment.of_dots = Pattern(piece, {.extglob = options.extglob, .guard_dot = true});
    } else {
      segment.literal = Unescape(piece);
    }
    after_pattern = after_pattern || segment.kind != Segment::kLiteral;
    segments.push_back(std::move(segment));
    at = next;
    if (end == text.size()) break;
  }
  return segments;
}

class Globber {
 public:
  Globber(Process& process, const GlobOptions& options)
      : process_(process), options_(options), dots_(options.dotglob || !options.ignore.empty()) {}

  Task<void> Run(std::string pattern) {
    std::vector<Segment> segments = SplitPattern(pattern, options_, dots_);
    paths_.emplace_back();
    bool matched = false;  // a path so far is known to exist
    for (size_t i = 0; i < segments.size() && !paths_.empty(); ++i) {
      const Segment& segment = segments[i];
      bool last = i + 1 == segments.size();
      switch (segment.kind) {
        case Segment::kLiteral:
          for (std::string& path : paths_) path += segment.literal + segment.slashes;
          // A trailing slash asks for directories; names after a pattern have to be there.
          if (last && matched) co_await KeepExisting(segment.literal.empty());
          break;
        case Segment::kPattern:
          co_await Match(segment, last);
          matched = true;
          break;
        case Segment::kAllLevels:
          co_await Descend(segment, last, i + 2 == segments.size() && segments[i + 1].IsEmpty(), matched);
          matched = true;
          break;
      }
      if (stopped_) paths_.clear();
    }
  }

  std::vector<std::string> Take() {
    SortPaid(paths_, process_.machine(), 2, std::less<>());
    return std::move(paths_);
  }

 private:
  bool Spend(size_t units) {
    if (!process_.machine().Spend(static_cast<int64_t>(units))) stopped_ = true;
    return !stopped_;
  }

  Task<void> KeepExisting(bool directories) {
    std::vector<std::string> kept;
    for (std::string& path : paths_) {
      if (!Spend(4)) co_return;
      auto stat =
          co_await process_.machine().vfs.GetStat(process_, path, directories ? Follow::kYes : Follow::kNo);
      if (stat && (!directories || stat->IsDir())) kept.push_back(std::move(path));
    }
    paths_ = std::move(kept);
  }

  Task<std::vector<DirEntry>> Read(std::string path) {
    if (path.empty()) path = ".";
    auto entries = co_await process_.machine().vfs.ReadDir(process_, std::move(path));
    if (!entries) co_return std::vector<DirEntry>();
    Spend(entries->size());
    co_return std::move(*entries);
  }

  Task<bool> IsDirectory(std::string path, FileType type) {
    if (type == FileType::kDirectory) co_return true;
    if (type != FileType::kSymlink) co_return false;
    auto stat = co_await process_.machine().vfs.GetStat(process_, std::move(path));
    co_return stat && stat->IsDir();
  }

  Task<void> Match(const Segment& segment, bool last) {
    std::vector<std::string> found;
    if (segment.never) paths_.clear();
    for (const std::string& path : paths_) {
      std::vector<DirEntry> entries = co_await Read(path);
      if (!options_.globskipdots && segment.begins_with_dot && options_.ignore.empty()) {
        entries.push_back({".", FileType::kDirectory, 0});
        entries.push_back({"..", FileType::kDirectory, 0});
      }
      for (DirEntry& entry : entries) {
        bool is_dots = entry.name == "." || entry.name == "..";
        const Pattern& pattern = is_dots ? segment.of_dots : segment.pattern;
        if (segment.skips_dots && entry.name[0] == '.') continue;
        if (!pattern.Matches(entry.name, process_.machine())) continue;
        std::string name = path + entry.name;
        if (!last && !co_await IsDirectory(name, entry.type)) continue;
        found.push_back(std::move(name) + segment.slashes);
      }
      if (stopped_) co_return;
    }
    paths_ = std::move(found);
  }

  // `**`: as the last component everything below, else the directories. Links to directories are
  // listed but not entered; as directories to look into they count after a path only, as in bash.
  Task<void> Descend(const Segment& segment, bool last, bool only_directories, bool matched) {
    std::vector<std::string> found;
    for (const std::string& start : paths_) {
      if (!start.empty()) {
        auto stat = co_await process_.machine().vfs.GetStat(process_, start);
        if (!stat || !stat->IsDir()) continue;
        // A path that a pattern made is shown without its slash, and any in front of several `**`.
        found.push_back(
            last && (matched || segment.repeated) ? start.substr(0, start.find_last_not_of('/') + 1) : start);
      } else if (!last && !only_directories) {
        found.push_back(start);
      }
      std::vector<std::string> pending{start};
      while (!pending.empty()) {
        std::string directory = std::move(pending.back());
        pending.pop_back();
        std::vector<DirEntry> entries = co_await Read(directory);
        for (DirEntry& entry : entries) {
          if (entry.name[0] == '.' && !dots_) continue;
          std::string path = directory + entry.name;
          bool is_directory = entry.type == FileType::kDirectory;
          if (is_directory) pending.push_back(path + "/");
          if (last) {
            found.push_back(std::move(path));
          } else if (is_directory) {
            found.push_back(std::move(path) + segment.slashes);
          } else if ((only_directories || !start.empty()) && co_await IsDirectory(path, entry.type)) {
            found.push_back(std::move(path) + segment.slashes);
          }
        }
        if (stopped_) co_return;
      }
    }
    paths_ = std::move(found);
  }

  Process& process_;
  const GlobOptions& options_;
  bool dots_;
  bool stopped_ = false;
  std::vector<std::string> paths_;

  friend kernel::Scheduler& SchedulerOf(Globber& globber) { return globber.process_.machine(); }
};

}  // namespace

bool NeedsGlob(const Field& field, bool extglob) {
  return field.may_glob && HasPattern(field.Pattern(), extglob);
}

IgnoreList::IgnoreList(std::string_view text, bool extglob, bool nocase) {
  // Colons separate, but not within brackets.
  std::vector<std::string> texts(1);
  int bracket = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\' && i + 1 < text.size()) {
      texts.back() += c;
      c = text[++i];
    } else if (c == '[') {
      bracket = 1;
    } else if (c == ']') {
      bracket = 0;
    } else if (c == ':' && bracket == 0) {
      texts.emplace_back();
      continue;
    }
    texts.back() += c;
  }
  for (const std::string& one : texts) {
    if (!one.empty()) patterns_.emplace_back(one, PatternOptions{.extglob = extglob, .nocase = nocase});
  }
}

bool IgnoreList::Has(std::string_view path, Meter& meter) const {
  std::string_view name = path.substr(path.rfind('/') + 1);
  if (name == "." || name == "..") return true;
  for (const Pattern& pattern : patterns_) {
    if (pattern.Matches(path, meter)) return true;
  }
  return false;
}

Task<std::vector<std::string>> Glob(Process& process, std::string pattern, const GlobOptions& options) {
  Globber globber(process, options);
  co_await globber.Run(std::move(pattern));
  std::vector<std::string> names = globber.Take();
  if (!options.ignore.empty()) {
    IgnoreList ignore(options.ignore, options.extglob, options.nocaseglob);
    std::erase_if(names, [&](const std::string& name) { return ignore.Has(name, process.machine()); });
  }
  co_return names;
}

Task<Outcome<std::vector<std::string>>> GlobField(Process& process, Field field, const GlobOptions& options) {
  std::vector<std::string> names = co_await Glob(process, field.Pattern(), options);
  if (names.empty() && options.failglob) co_return Refuse(ErrorKind::kExpand, "no match: " + field.text);
  if (names.empty() && !options.nullglob) names.push_back(std::move(field.text));
  co_return names;
}

}  // namespace bivalve::shell
