// rg: lines that match, below directories, after ripgrep 13.0.0.
#include <algorithm>

#include "base/paid_sort.h"
#include "commands/rg/search.h"
#include "commands/rg/types.h"

namespace bivalve::commands {
namespace rg {
namespace {

using kernel::FileType;

// Standard input of which the beginning has been read.
class Headed final : public kernel::File {
 public:
  Headed(std::string head, FileRef rest)
      : File(kernel::OpenFlags::Read()), head_(std::move(head)), rest_(std::move(rest)) {}
  kernel::Async<Result<size_t>> Read(Process& process, std::span<char> into) override {
    if (head_.empty()) return rest_->Read(process, into);
    size_t count = std::min(into.size(), head_.size());
    std::copy_n(head_.begin(), count, into.begin());
    head_.erase(0, count);
    return Result<size_t>(count);
  }
  kernel::Async<Result<kernel::Stat>> GetStat(Process& process) override { return rest_->GetStat(process); }
  bool ReadReady() const override { return !head_.empty() || rest_->ReadReady(); }
  std::string Describe() const override { return rest_->Describe(); }

 private:
  std::string head_;
  FileRef rest_;
};

class Rg {
 public:
  Rg(Command& command, Settings settings)
      : command_(command), s_(std::move(settings)), ignore_(command, s_.ignore), overrides_(Cwd()) {}
  friend kernel::Scheduler& SchedulerOf(Rg& rg) { return SchedulerOf(rg.command_); }

  Task<int> Run();

 private:
  static constexpr int kMaxDepth = 256;
  std::string Cwd() const {
    const std::string& path = command_.process.cwd.path;
    return path == "/" ? std::string() : path;
  }
  Task<bool> Prepare();
  Task<bool> Wrong(std::string text);
  Task<int> ListTypes();
  Task<void> Operand(std::string path);
  Task<void> Tree(std::string path, std::string absolute, std::shared_ptr<const IgnoreDir> above,
                  uint64_t depth, uint64_t device);
  Task<void> Found(std::string path, bool named);
  Task<void> Complain(std::string path, const Error& error);
  Task<void> Sort(const std::string& dir, std::vector<kernel::DirEntry>* entries);
  bool Wanted(const IgnoreDir& dir, std::string_view name, std::string_view absolute, bool is_dir) const;
  bool Done() const { return command_.OutputFailed() || (s_.quiet && found_ && !s_.stats); }
  std::string Shown(std::string_view path) const {
    if (s_.default_path && path.starts_with("./")) path.remove_prefix(2);
    return std::string(path);
  }

  Command& command_;
  Settings s_;
  Ignore ignore_;
  IgnoreRules overrides_;
  bool overrides_include_ = false;
  Types types_;
  std::unique_ptr<Matcher> matcher_;
  std::unique_ptr<Printer> printer_;
  std::optional<Search> search_;
  bool found_ = false, failed_ = false, searched_ = false;
};

Task<void> Rg::Complain(std::string path, const Error& error) {
  failed_ = true;
  if (!s_.messages) co_return;
  (void)co_await command_.out.Flush();
  std::string number =
      error.text.empty() ? " (os error " + std::to_string(static_cast<int>(error.code)) + ")" : "";
  co_await kernel::WriteFd(command_.process, 2, path + ": " + Why(error) + number + "\n");
}

Task<bool> Rg::Wrong(std::string text) {
  command_.status = 2;
  co_await kernel::WriteFd(command_.process, 2, text + "\n");
  co_return false;
}

Task<bool> Rg::Prepare() {
  for (const auto& [glob, nocase] : s_.globs) {
    // The other way round: what a rule ignores here is what is wanted there.
    std::string turned = glob.starts_with('!') ? glob.substr(1) : "!" + glob;
    auto added = overrides_.Add(turned, nocase || s_.glob_ignore_case);
    if (!added) co_return co_await Wrong("error parsing glob '" + glob + "': " + Why(added.error()));
  }
  overrides_include_ = overrides_.HasIncludes();
  auto types = types_.Prepare(s_);
  if (!types) co_return co_await Wrong(Why(types.error()));
  if (s_.output == Output::kTypes || s_.output == Output::kFiles) co_return true;
  auto matcher = Matcher::Make(s_);
  if (!matcher) co_return co_await Wrong(Why(matcher.error()));
  matcher_ = std::move(*matcher);
  printer_ = s_.output == Output::kJson ? MakeJsonPrinter(s_, *matcher_, command_.machine)
                                        : MakeLinePrinter(s_, *matcher_, command_.machine);
  search_.emplace(command_, s_, matcher_.get(), printer_.get());
  co_return true;
}

bool Rg::Wanted(const IgnoreDir& dir, std::string_view name, std::string_view absolute, bool is_dir) const {
  Meter& meter = command_.machine;
  if (!overrides_.empty()) {
    Verdict verdict = overrides_.Match(absolute, is_dir, meter);
    if (verdict != Verdict::kNone) return verdict == Verdict::kInclude;
    if (overrides_include_ && !is_dir) return false;
  }
  Verdict verdict = ignore_.Match(dir, absolute, is_dir);
  if (verdict == Verdict::kIgnore) return false;
  if (!is_dir) {
    Verdict type = types_.Match(name, meter);
    if (type == Verdict::kIgnore) return false;
    if (type == Verdict::kInclude) verdict = type;
  }
  return verdict == Verdict::kInclude || s_.hidden || !name.starts_with('.');
}

Task<void> Rg::Found(std::string path, bool named) {
  searched_ = true;
  if (s_.output == Output::kFiles) {
    found_ = true;
    if (s_.quiet) co_return;
    std::string line;
    AppendPath(line, Shown(path), s_);
    line += s_.null_names ? '\0' : '\n';
    (void)co_await command_.out.Write(line);
    co_return;
  }
  FileRef file;
  if (path == "-" && named) {
    file = command_.process.Fd(0);
    path.clear();
    if (!file) co_return co_await Complain("-", Error{Errno::kBadF, {}, {}});
    if (!s_.stdin_head.empty()) file = MakeRef<Headed>(std::exchange(s_.stdin_head, {}), std::move(file));
  } else {
    auto opened = co_await command_.vfs.Open(command_.process, path, kernel::OpenFlags::Read());
    if (!opened) co_return co_await Complain(Shown(path), opened.error());
    file = std::move(*opened);
  }
  auto found = co_await search_->File(std::move(file), Shown(path), named);
  if (!found) co_return co_await Complain(path.empty() ? "<stdin>" : Shown(path), found.error());
  found_ |= *found;
}

Task<void> Rg::Sort(const std::string& dir, std::vector<kernel::DirEntry>* entries) {
  SortPaid(*entries, command_.machine, 2, [](const auto& a, const auto& b) { return a.name < b.name; });
  if (s_.sort != SortBy::kNone && s_.sort != SortBy::kPath) {
    std::vector<std::pair<int64_t, kernel::DirEntry>> timed;
    for (kernel::DirEntry& entry : *entries) {
      auto stat = co_await command_.vfs.GetStat(command_.process, kernel::JoinPath(dir, entry.name));
      int64_t time = !stat                          ? 0
                     : s_.sort == SortBy::kModified ? stat->mtime_ns
                     : s_.sort == SortBy::kAccessed ? stat->atime_ns
                                                    : stat->btime_ns;
      timed.emplace_back(time, std::move(entry));
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (size_t i = 0; i < timed.size(); ++i) (*entries)[i] = std::move(timed[i].second);
  }
  if (s_.sort_reverse && s_.sort != SortBy::kNone) std::reverse(entries->begin(), entries->end());
}

Task<void> Rg::Tree(std::string path, std::string absolute, std::shared_ptr<const IgnoreDir> above,
                    uint64_t depth, uint64_t device) {
  if (s_.max_depth && depth >= *s_.max_depth) co_return;
  if (depth >= kMaxDepth) co_return co_await Complain(Shown(path), Error{Errno::kLoop, {}, {}});
  auto dir = above ? co_await ignore_.Enter(std::move(above), absolute) : co_await ignore_.Root(absolute);
  auto entries = co_await command_.vfs.ReadDir(command_.process, path);
  if (!entries) co_return co_await Complain(Shown(path), entries.error());
  command_.machine.Spend(static_cast<int64_t>(entries->size()));
  co_await Sort(path, &*entries);
  std::string base = absolute == "/" ? std::string() : absolute;
  for (const kernel::DirEntry& entry : *entries) {
    if (Done()) co_return;
    std::string inner = path.ends_with('/') ? path + entry.name : path + "/" + entry.name;
    FileType type = entry.type;
    if (type == FileType::kSymlink) {
      if (!s_.follow) continue;
      auto stat = co_await command_.vfs.GetStat(command_.process, inner);
      if (!stat) {
        co_await Complain(Shown(inner), stat.error());
        continue;
      }
      type = stat->type;
    }
    bool is_dir = type == FileType::kDirectory;
    if (!is_dir && type != FileType::kRegular) continue;
    if (!Wanted(*dir, entry.name, base + "/" + entry.name, is_dir)) continue;
    if (is_dir) {
      if (s_.one_file_system) {
        auto stat = co_await command_.vfs.GetStat(command_.process, inner);
        if (stat && stat->dev != device) continue;
      }
      co_await Tree(std::move(inner), base + "/" + entry.name, dir, depth + 1, device);
      continue;
    }
    if (s_.max_filesize) {
      auto stat = co_await command_.vfs.GetStat(command_.process, inner);
      if (stat && static_cast<uint64_t>(stat->size) > *s_.max_filesize) continue;
    }
    co_await Found(std::move(inner), false);
  }
}

Task<void> Rg::Operand(std::string path) {
  if (path == "-") co_return co_await Found(std::move(path), true);
  auto stat = co_await command_.vfs.GetStat(command_.process, path);
  if (!stat) co_return co_await Complain(std::move(path), stat.error());
  if (!stat->IsDir()) co_return co_await Found(std::move(path), true);
  auto absolute = co_await command_.vfs.RealPath(command_.process, path);
  if (!absolute) co_return co_await Complain(std::move(path), absolute.error());
  co_await Tree(std::move(path), std::move(*absolute), nullptr, 0, stat->dev);
}

Task<int> Rg::ListTypes() {
  (void)co_await command_.out.Write(types_.List());
  co_return co_await command_.Finish();
}

Task<int> Rg::Run() {
  int64_t began = command_.machine.NowNs();
  if (!co_await Prepare()) co_return command_.status;
  if (s_.output == Output::kTypes) co_return co_await ListTypes();
  if (matcher_ && (s_.patterns.empty() || (s_.max_count && *s_.max_count == 0))) co_return 1;
  if (s_.ignore.global) co_await ignore_.ReadGlobal();
  for (const std::string& file : s_.ignore_files) co_await ignore_.AddFile(file);
  for (const std::string& path : s_.paths) {
    if (Done()) break;
    co_await Operand(path);
  }
  if (search_ && !searched_ && s_.default_path && s_.messages) {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(
        command_.process, 2,
        "No files were searched, which means ripgrep probably applied a filter you didn't "
        "expect.\nRunning with --debug will show why files are being skipped.\n");
    failed_ = true;
  }
  if (search_ && s_.stats) {
    printer_->text.clear();
    printer_->End(search_->total(), command_.machine.NowNs() - began);
    (void)co_await command_.out.Write(printer_->text);
  }
  command_.status = found_ && (s_.quiet || !failed_) ? 0 : failed_ ? 2 : 1;
  command_.write_error_status = 2;
  co_return co_await command_.Finish();
}

}  // namespace
}  // namespace rg

Task<int> RgMain(Process& process) {
  Command command(process, rg::kRgUsage);
  auto settings = co_await rg::ReadSettings(command);
  if (!settings) co_return command.status;
  rg::Rg rg(command, std::move(*settings));
  co_return co_await rg.Run();
}

}  // namespace bivalve::commands
