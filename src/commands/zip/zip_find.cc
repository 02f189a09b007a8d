// What zip is to put into the archive, and what becomes of what is there.
#include <algorithm>

#include "commands/zip/entry_text.h"
#include "commands/zip/zip.h"
#include "shell/glob.h"

namespace bivalve::commands::zip {

using Action = ZipSettings::Action;

Task<bool> Zip::ReadArchive() {
  if (to_stdout_) co_return true;
  auto file = co_await command_.vfs.Open(command_.process, archive_name_, kernel::OpenFlags::Read());
  if (!file) co_return true;
  auto stat = co_await (*file)->GetStat(command_.process);
  if (stat && stat->type == kernel::FileType::kRegular && stat->size == 0) co_return true;
  old_archive_.emplace(command_, std::move(*file));
  if (!co_await old_archive_->Open()) {
    co_await Warn("missing end signature--probably not a zip file (did you");
    co_await Warn("remember to use binary mode when you transferred it?)");
    co_await Warn("(if you are trying to read a damaged archive try -F)");
    co_return co_await Fail(kBadForm, "Zip file structure invalid", archive_name_);
  }
  comment_ = old_archive_->end().comment;
  for (;;) {
    Old old;
    Archive::Next next = co_await old_archive_->NextEntry(&old.entry);
    if (next == Archive::Next::kEnd && old_.size() == old_archive_->end().entries) break;
    if (next != Archive::Next::kEntry)
      co_return co_await Fail(kBadForm, "Zip file structure invalid", archive_name_);
    if (!command_.machine.HoldMore(old_, 1)) co_return false;
    old_by_name_.emplace(old.entry.name, old_.size());
    old_.push_back(std::move(old));
    co_await kernel::Yield(command_.process);
  }
  co_return true;
}

std::string Zip::StoredName(std::string_view path, bool directory) const {
  if (path == "-") return "-";
  while (path.starts_with('/')) path.remove_prefix(1);
  while (path.starts_with("./")) {
    path.remove_prefix(2);
    while (path.starts_with('/')) path.remove_prefix(1);
  }
  if (path == ".") return {};
  std::string name(path);
  if (s_.junk) {
    if (directory) return {};
    name = name.substr(name.rfind('/') + 1);
  }
  if (directory && !name.ends_with('/')) name += '/';
  return name;
}

bool Zip::PassesLists(std::string_view name) {
  auto matches = [&](const std::vector<shell::Pattern>& patterns) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const shell::Pattern& pattern) {
      return pattern.Matches(name, command_.machine);
    });
  };
  if (!includes_.empty() && !matches(includes_)) return false;
  return !matches(excludes_);
}

bool Zip::PassesDates(int64_t seconds) const {
  return !(s_.after && seconds < *s_.after) && !(s_.before && seconds >= *s_.before);
}

Task<void> Zip::AddFound(std::string path, const kernel::Stat& stat) {
  std::string name = StoredName(path, stat.IsDir());
  if (name.empty() || (!to_stdout_ && !s_.junk && name == StoredName(archive_name_, false)) ||
      !PassesLists(name))
    co_return;
  if (!PassesDates(stat.mtime_ns / 1'000'000'000)) co_return;
  auto [at, added] = found_by_name_.emplace(name, found_.size());
  if (!added) {
    const Found& first = found_[at->second];
    if (first.path == path || failed_) co_return;
    const std::string less = std::min(first.path, path), more = std::max(first.path, path);
    co_await Warn("  first full name: " + less + "\n                      second full name: " + more +
                  "\n                     name in zip file repeated: " + name +
                  (s_.junk ? "\n                     this may be a result of using -j" : ""));
    (void)co_await Fail(kBadArguments, "Invalid command arguments", "cannot repeat names in zip file");
    co_return;
  }
  if (!command_.machine.HoldMore(found_, 1)) co_return;
  found_.push_back({std::move(path), std::move(name), stat, false});
}

// A path and, with -r, what is below it: depth first, in the order of the directory.
Task<void> Zip::FindBelow(std::string top, bool given) {
  std::vector<std::string> left{std::move(top)};
  for (bool first = true; !left.empty() && !failed_; first = false) {
    co_await kernel::Yield(command_.process);
    std::string path = std::move(left.back());
    left.pop_back();
    auto stat = co_await command_.vfs.GetStat(command_.process, path,
                                              s_.links ? kernel::Follow::kNo : kernel::Follow::kYes);
    if (!stat) {
      if (!first) co_await Warn("could not open for reading: " + path);
      continue;
    }
    using kernel::FileType;
    if (stat->type == FileType::kFifo) {
      co_await Warn("ignoring FIFO (Named Pipe) - use -FI to read: " + path);
      continue;
    }
    if (stat->type != FileType::kRegular && stat->type != FileType::kSymlink && !stat->IsDir()) {
      co_await Warn("ignoring special file: " + path);
      continue;
    }
    if (!stat->IsDir()) {
      co_await AddFound(std::move(path), *stat);
      continue;
    }
    if (!s_.no_directories && !(s_.recurse_here && path == ".")) co_await AddFound(path, *stat);
    if (!s_.recurse || (!given && first)) continue;
    if (left.size() > 100'000 || path.size() > 4'000) {
      (void)co_await Fail(kNoMemory, "Out of memory", "too many directories");
      co_return;
    }
    auto entries = co_await command_.vfs.ReadDir(command_.process, path);
    if (!entries) {
      co_await Warn("could not open for reading: " + path);
      continue;
    }
    std::string front = path == "." ? "" : path.ends_with('/') ? path : path + "/";
    for (size_t i = entries->size(); i-- > 0;) left.push_back(front + (*entries)[i].name);
  }
}

bool Zip::IsMatched(std::string_view text, std::vector<size_t>* matches) {
  shell::Pattern pattern(text);
  for (size_t i = 0; i < old_.size(); ++i)
    if (pattern.Matches(old_[i].entry.name, command_.machine)) matches->push_back(i);
  return !matches->empty();
}

Task<void> Zip::FindNamed(std::string name) {
  if (name == "-") {
    kernel::Stat stat;
    if (FileRef input = command_.process.Fd(0))
      if (auto got = co_await input->GetStat(command_.process)) stat = *got;
    if (stat.type != kernel::FileType::kRegular) stat.mtime_ns = command_.machine.WallNs();
    co_return co_await AddFound("-", stat);
  }
  const bool of_archive = s_.action == Action::kDelete || s_.action == Action::kCopy;
  if (!of_archive) {
    auto stat = co_await command_.vfs.GetStat(command_.process, name,
                                              s_.links ? kernel::Follow::kNo : kernel::Follow::kYes);
    if (stat) co_return co_await FindBelow(std::move(name), true);
  }
  std::vector<size_t> matches;
  if (!IsMatched(name, &matches)) {
    if (!of_archive || old_archive_) co_await Warn("name not matched: " + name);
    co_return;
  }
  for (size_t i : matches) {
    Old& old = old_[i];
    if (!PassesLists(old.entry.name) || !PassesDates(ModifiedAt(old.entry, zone_))) continue;
    old.marked = true;
    if (of_archive) continue;
    auto stat = co_await command_.vfs.GetStat(command_.process, old.entry.name);
    if (stat) co_await AddFound(old.entry.name, *stat);
  }
}

Task<bool> Zip::FindAll() {
  if (!old_archive_ &&
      (s_.action == Action::kDelete || s_.action == Action::kFreshen || s_.action == Action::kCopy))
    co_await Warn(archive_name_ + " not found or empty");
  if (s_.recurse_here) {
    // The names are patterns of what is below the current directory.
    std::vector<shell::Pattern> patterns;
    for (const std::string& name : names_) patterns.emplace_back(name);
    std::vector<Found> all;
    co_await FindBelow(".", true);
    all.swap(found_);
    found_by_name_.clear();
    for (Found& found : all) {
      std::string_view base = kernel::BaseName(found.name);
      bool wanted = std::any_of(patterns.begin(), patterns.end(), [&](const shell::Pattern& pattern) {
        return pattern.Matches(found.name, command_.machine) || pattern.Matches(base, command_.machine);
      });
      if (!wanted) continue;
      found_by_name_.emplace(found.name, found_.size());
      found_.push_back(std::move(found));
    }
  } else {
    for (const std::string& name : names_) {
      co_await FindNamed(name);
      if (failed_) co_return false;
    }
  }
  if (s_.names_from_input) {
    if (FileRef input = command_.process.Fd(0)) {
      kernel::Reader in(command_.process, std::move(input));
      for (;;) {
        auto line = co_await in.Line();
        if (!line || !*line || failed_) break;
        std::string name(**line);
        while (name.ends_with('\n') || name.ends_with('\r')) name.pop_back();
        if (!name.empty()) co_await FindNamed(std::move(name));
      }
    }
  }
  bool all = names_.empty() && !s_.names_from_input;
  if (all && (s_.action == Action::kUpdate || s_.action == Action::kFreshen)) {
    for (Old& old : old_) {
      auto stat = co_await command_.vfs.GetStat(command_.process, old.entry.name);
      if (stat) co_await AddFound(old.entry.name, *stat);
    }
  }
  if (all && s_.action == Action::kCopy)
    for (Old& old : old_) old.marked = PassesLists(old.entry.name);
  co_return !failed_;
}

bool Zip::IsNewer(const Found& found, const codec::ZipEntry& entry) const {
  if (auto mtime = TimesOf(entry.central_extra).mtime) return MtimeOf(found) > *mtime;
  return DosTime(MtimeOf(found), zone_) > entry.dos_time;
}

Task<bool> Zip::Settle() {
  const bool deletes = s_.action == Action::kDelete, copies = s_.action == Action::kCopy;
  const bool newer_only = s_.action == Action::kUpdate || s_.action == Action::kFreshen;
  size_t work = 0;
  for (Old& old : old_) {
    auto found = found_by_name_.find(old.entry.name);
    if (deletes || copies) {
      if (old.marked == deletes) old.fate = Old::kDelete;
      work += old.marked;
      continue;
    }
    if (found == found_by_name_.end()) {
      if (s_.action == Action::kSync) {
        old.fate = Old::kDelete;
        ++work;
      }
      continue;
    }
    Found& file = found_[found->second];
    file.used = true;
    bool same = s_.action == Action::kSync && !IsNewer(file, old.entry) &&
                MtimeOf(file) == ModifiedAt(old.entry, zone_) &&
                (file.stat.IsDir() || static_cast<uint64_t>(file.stat.size) == old.entry.size);
    if (same || (newer_only && !IsNewer(file, old.entry))) continue;
    old.fate = Old::kReplace;
    old.found = found->second;
    ++work;
  }
  if (s_.action == Action::kFreshen) {
    for (Found& found : found_) found.used = true;
  } else {
    for (const Found& found : found_) work += !found.used;
  }
  if (work > 0) co_return true;
  // What else may be done to an archive that is there.
  bool other = s_.comment || s_.test || s_.archive_time || s_.show || s_.action == Action::kSync ||
               (!s_.output.empty());
  if (old_archive_ && other && (names_.empty() || s_.action == Action::kSync)) co_return true;
  if (newer_only && (old_archive_ || s_.action == Action::kFreshen)) {
    command_.status = kNothingToDo;
    co_return false;
  }
  std::string about = archive_name_;
  if (s_.recurse && !s_.recurse_here && !names_.empty() && (includes_.empty() && excludes_.empty())) {
    about = "try: zip " + options_text_ + archive_name_.substr(0, std::string::npos) + " . -i";
    for (const std::string& name : names_) about += " " + name;
  }
  co_return co_await Fail(kNothingToDo, "Nothing to do!", about);
}

Task<bool> Zip::ShowOnly() {
  uint64_t count = 0, bytes = 0;
  bool archive = names_.empty() && !s_.names_from_input;
  std::string text = archive                         ? "Archive contains:\n"
                     : s_.action == Action::kDelete  ? "Would Delete:\n"
                     : s_.action == Action::kFreshen ? "Would Freshen:\n"
                                                     : "Would Add/Update:\n";
  auto add = [&](std::string_view name, uint64_t size) {
    text.append("  ").append(name).append("\n");
    ++count;
    bytes += size;
  };
  for (const Old& old : old_)
    if (archive || old.fate == (s_.action == Action::kDelete ? Old::kDelete : Old::kReplace))
      add(old.entry.name, old.entry.size);
  if (!archive)
    for (const Found& found : found_)
      if (!found.used) add(found.name, found.stat.IsDir() ? 0 : static_cast<uint64_t>(found.stat.size));
  text += "Total " + std::to_string(count) + " entries (" + std::to_string(bytes) + " bytes)\n";
  co_await Say(std::move(text));
  co_return true;
}

}  // namespace bivalve::commands::zip
