// ls, dir, vdir: lists of files.
#include <algorithm>
#include <deque>
#include <utility>

#include "base/paid_sort.h"
#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/ls_settings.h"
#include "commands/ls_text.h"

namespace bivalve::commands {
namespace {

using S = LsSettings;
using kernel::FileType;

std::string_view ExtensionOf(std::string_view name) {
  size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : name.substr(dot);
}

class Ls {
 public:
  explicit Ls(Process& process) : command_(process, LsUsage()) { command_.write_error_status = 2; }
  friend kernel::Scheduler& SchedulerOf(Ls& ls) { return SchedulerOf(ls.command_); }

  Task<int> Run() {
    std::vector<std::string_view> operands;
    if (!co_await ParseLs(command_, &s_, &operands)) co_return command_.status;
    if (s_.format == S::kLong && !s_.numeric) co_await users_.Load(command_);
    text_.emplace(command_, s_, users_, command_.machine.WallNs());
    if (operands.empty()) operands.push_back(".");
    bool headers = operands.size() > 1 || s_.recursive;
    co_await TakeOperands(operands);
    if (!loose_.empty()) {
      Sort(loose_);
      co_await Write(text_->List(loose_));
      listed_ = true;
    }
    while (!pending_.empty() && !command_.OutputFailed()) {
      Pending next = std::move(pending_.front());
      pending_.pop_front();
      co_await ListDirectory(std::move(next), headers);
    }
    co_return co_await command_.Finish();
  }

 private:
  struct Pending {
    std::string path;
    bool operand = false;
    // Directories above it, to notice that links lead in a circle.
    std::vector<std::pair<uint64_t, uint64_t>> above;
  };

  Task<void> Write(std::string text) {
    // Colours are made sure of once, before the first one.
    if (s_.color && !std::exchange(color_begun_, color_begun_ || text.find('\033') != std::string::npos) &&
        color_begun_)
      text.insert(text.find('\033'), "\033[0m");
    (void)co_await command_.out.Write(text);
  }

  Task<void> TakeOperands(std::vector<std::string_view>& operands) {
    std::vector<LsFile> directories;
    for (std::string_view operand : operands) {
      auto file = co_await Look(std::string(operand), std::string(operand), true);
      if (!file) {
        co_await command_.Report("cannot access " + QuoteAlways(operand) + ": " + Why(file.error()), 2);
        continue;
      }
      bool lists = file->stat->IsDir() && !s_.directories_themselves;
      (lists ? directories : loose_).push_back(std::move(*file));
    }
    Sort(directories);
    for (LsFile& file : directories) pending_.push_back({std::move(file.name), true, {}});
  }

  // What the listing needs to know of one file.
  Task<Result<LsFile>> Look(std::string path, std::string name, bool operand) {
    LsFile file;
    file.name = std::move(name);
    kernel::Vfs& vfs = command_.vfs;
    Process& process = command_.process;
    bool follows = s_.follow == S::kAlways || (operand && s_.follow == S::kCommandLine);
    auto stat = co_await vfs.GetStat(process, path, kernel::Follow::kNo);
    if (stat && stat->type == FileType::kSymlink) {
      auto target = co_await vfs.GetStat(process, path, kernel::Follow::kYes);
      file.is_link_ok = target.has_value();
      bool dir_operand = operand && s_.follow == S::kCommandLineDirs && target && target->IsDir();
      if (follows || dir_operand) {
        if (!target) co_return std::unexpected(target.error());
        stat = target;
      } else if (target) {
        file.link_stat = *target;
      }
      if (stat->type == FileType::kSymlink && s_.format == S::kLong) {
        auto text = co_await vfs.ReadLink(process, path);
        if (text) file.link_target = std::move(*text);
      }
    }
    if (!stat) co_return std::unexpected(stat.error());
    file.type = stat->type;
    file.stat = *stat;
    co_return file;
  }

  bool Shown(std::string_view name) {
    Meter& meter = command_.machine;
    auto matches = [&](const shell::Pattern& pattern) { return pattern.Matches(name, meter); };
    if (!s_.all && name.starts_with('.') && !(s_.almost_all && name != "." && name != "..")) return false;
    if (s_.ignore_backups && name.ends_with('~')) return false;
    if (!s_.all && !s_.almost_all && std::any_of(s_.hidden.begin(), s_.hidden.end(), matches)) return false;
    return std::none_of(s_.ignored.begin(), s_.ignored.end(), matches);
  }

  Task<void> ListDirectory(Pending dir, bool headers) {
    std::string shown_path = dir.path;
    int failure = dir.operand ? 2 : 1;
    auto entries = co_await command_.vfs.ReadDir(command_.process, dir.path);
    if (!entries) {
      co_await command_.Report("cannot open directory " + QuoteAlways(dir.path) + ": " + Why(entries.error()),
                               failure);
      co_return;
    }
    if (s_.recursive) {
      auto stat = co_await command_.vfs.GetStat(command_.process, dir.path);
      std::pair<uint64_t, uint64_t> id =
          stat ? std::pair(stat->dev, stat->ino) : std::pair<uint64_t, uint64_t>();
      if (std::find(dir.above.begin(), dir.above.end(), id) != dir.above.end()) {
        co_await command_.Report(QuoteName(dir.path) + ": not listing already-listed directory", 2);
        co_return;
      }
      dir.above.push_back(id);
    }
    if (s_.all) {
      entries->insert(entries->begin(), {".", FileType::kDirectory, 0});
      entries->insert(entries->begin() + 1, {"..", FileType::kDirectory, 0});
    }
    std::vector<LsFile> files;
    for (kernel::DirEntry& entry : *entries) {
      if (!Shown(entry.name)) continue;
      files.push_back(co_await LookInside(dir.path, entry));
      co_await kernel::Yield(command_.process);
    }
    Sort(files);
    std::string text;
    if (headers) {
      if (listed_) text += '\n';
      text += text_->Header(dir.path);
    }
    listed_ = true;
    if (s_.format == S::kLong || s_.blocks) text += text_->Total(files);
    text += text_->List(files);
    co_await Write(std::move(text));
    if (s_.recursive) Descend(dir, files);
  }

  // Names alone need no look at the files.
  bool NeedsStat() const {
    bool types = s_.recursive || s_.indicator != S::kNoIndicator;
    return s_.format == S::kLong || s_.blocks || s_.inode || s_.color || s_.group_directories ||
           (s_.follow == S::kAlways && types) || s_.indicator == S::kClassify || s_.sort == S::kByTime ||
           s_.sort == S::kBySize;
  }

  Task<LsFile> LookInside(std::string dir, const kernel::DirEntry& entry) {
    LsFile file;
    if (!NeedsStat()) {
      file.name = entry.name;
      file.type = entry.type;
      co_return file;
    }
    std::string path = dir == "." ? entry.name : kernel::JoinPath(dir, entry.name);
    auto looked = co_await Look(path, entry.name, false);
    if (looked) co_return std::move(*looked);
    co_await command_.Report("cannot access " + QuoteAlways(path) + ": " + Why(looked.error()), 1);
    file.name = entry.name;
    file.type = entry.type;
    co_return file;
  }

  // What is found in a directory is listed right after it.
  void Descend(const Pending& dir, const std::vector<LsFile>& files) {
    for (size_t i = files.size(); i-- > 0;) {
      const LsFile& file = files[i];
      if (file.type != FileType::kDirectory || file.name == "." || file.name == "..") continue;
      pending_.push_front({kernel::JoinPath(dir.path, file.name), false, dir.above});
    }
  }

  int Compare(const LsFile& a, const LsFile& b) const {
    auto order = [](auto x, auto y) { return x < y ? -1 : x > y; };
    int result = 0;
    switch (s_.sort) {
      case S::kByTime: result = a.stat && b.stat ? order(Time(*b.stat), Time(*a.stat)) : 0; break;
      case S::kBySize: result = a.stat && b.stat ? order(b.stat->size, a.stat->size) : 0; break;
      case S::kByExtension: result = order(ExtensionOf(a.name), ExtensionOf(b.name)); break;
      case S::kByVersion: result = CompareVersions(a.name, b.name); break;
      case S::kByWidth: result = order(a.name.size(), b.name.size()); break;
      case S::kByName:
      case S::kNone: break;
    }
    if (result == 0) result = order(std::string_view(a.name), std::string_view(b.name));
    return s_.reverse ? -result : result;
  }

  int64_t Time(const kernel::Stat& stat) const {
    switch (s_.time) {
      case S::kModified: return stat.mtime_ns;
      case S::kChanged: return stat.ctime_ns;
      case S::kAccessed: return stat.atime_ns;
      case S::kBorn: return stat.btime_ns;
    }
    return 0;
  }

  void Sort(std::vector<LsFile>& files) {
    auto is_dir = [](const LsFile& file) {
      return file.type == FileType::kDirectory || (file.link_stat && file.link_stat->IsDir());
    };
    SortPaid(files, command_.machine, 2, [&](const LsFile& a, const LsFile& b) {
      if (s_.group_directories && is_dir(a) != is_dir(b)) return is_dir(a);
      return s_.sort != S::kNone && Compare(a, b) < 0;
    });
  }

  Command command_;
  LsSettings s_;
  Users users_;
  std::optional<LsText> text_;
  std::vector<LsFile> loose_;
  std::deque<Pending> pending_;
  bool listed_ = false;
  bool color_begun_ = false;
};

}  // namespace

Task<int> LsMain(Process& process) {
  Ls ls(process);
  co_return co_await ls.Run();
}

}  // namespace bivalve::commands
