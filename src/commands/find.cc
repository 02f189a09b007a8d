// find: files below directories that an expression holds for, and what to do with them.
#include <utility>

#include "commands/command.h"
#include "commands/find_expr.h"
#include "commands/find_text.h"
#include "commands/launch.h"
#include "commands/tree_walk.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

using Kind = FindNode::Kind;
using Compare = FindNode::Compare;
using kernel::FileType;

constexpr Usage kUsage{
    .help = R"(Usage: find [-H] [-L] [-P] [path...] [expression]
Look at each file below each path (the current directory) and evaluate the expression (-print).

Operators: ( E )  ! E  -not E  E1 E2  E1 -a E2  E1 -o E2  E1 , E2
Options:   -depth -maxdepth N -mindepth N -xdev -daystart -regextype T; -H -L -P before the paths:
           follow links given as paths, all links, none
Tests (N is +N, -N or N): -name -iname -path -ipath -lname -ilname PATTERN  -regex -iregex RE
           -type -xtype [bcdpfls],…  -size N[bcwkMG]  -empty  -perm [-/]MODE  -links N  -inum N
           -amin -atime -cmin -ctime -mmin -mtime N  -newer FILE  -newerXY WHEN  -anewer -cnewer FILE
           -samefile FILE  -user -group NAME  -uid -gid N  -nouser -nogroup
           -readable -writable -executable  -true -false
Actions:   -print -print0 -printf FORMAT -ls, and -fprint -fprint0 -fprintf -fls FILE …; -prune -quit
           -delete  -exec -execdir -ok -okdir COMMAND ;  -exec -execdir COMMAND {} +
)",
    .options = {},
    .package = "GNU findutils 4.9.0",
};

// What one command line of -exec … + may hold.
constexpr size_t kMaxBatchBytes = 128 << 10;

class Find {
 public:
  explicit Find(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Find& find) { return SchedulerOf(find.command_); }

  Task<int> Run() {
    std::span<const std::string> args = command_.args();
    auto first = co_await TakeLeading(args);
    if (!first) co_return command_.status;
    args = args.subspan(*first);
    std::vector<std::string> paths;
    while (!args.empty() && !BeginsFindExpression(args[0])) {
      paths.push_back(args[0]);
      args = args.subspan(1);
    }
    for (const std::string& arg : args)
      if (arg == "-help" || arg == "--help" || arg == "-version" || arg == "--version")
        co_return co_await Describe(arg);
    for (const std::string& arg : args)
      if (arg == "-follow") follow_ = follow_operands_ = kernel::Follow::kYes;
    if (!co_await ParseFind(command_, args, follow_operands_, &e_)) co_return command_.status;
    co_await users_.Load(command_);
    if (e_.paths_from) {
      if (!co_await WalkListed(paths)) co_return command_.status;
    } else {
      if (paths.empty()) paths.push_back(".");
      for (const std::string& path : paths) {
        co_await Walk(path);
        if (quit_) break;
      }
    }
    for (FindNode& node : e_.nodes)
      if (node.batch) co_await RunBatch(node);
    co_return co_await command_.Finish();
  }

 private:
  // The paths of -files0-from, each ended by NUL. False: a misuse, that was reported.
  Task<bool> WalkListed(const std::vector<std::string>& paths) {
    const std::string& from = *e_.paths_from;
    if (!paths.empty()) {
      co_await command_.Report("extra operand " + Quote(paths[0]));
      co_await command_.Report("file operands cannot be combined with -files0-from");
      co_return false;
    }
    auto file = co_await command_.OpenInput(from);
    if (!file) {
      co_await command_.Report("cannot open " + Quote(from) + " for reading: " + Why(file.error()));
      co_return false;
    }
    std::string shown = from == "-" ? "(standard input)" : from;
    kernel::Reader in(command_.process, std::move(*file));
    for (uint64_t number = 1; !quit_; ++number) {
      auto line = co_await in.Line('\0');
      if (!line || !*line) break;
      std::string path(**line);
      if (path.ends_with('\0')) path.pop_back();
      if (path.empty()) {
        co_await command_.Report(Quote(shown) + ":" + std::to_string(number) +
                                 ": invalid zero-length file name");
      } else {
        co_await Walk(std::move(path));
      }
    }
    co_return true;
  }

  // -H -L -P -O -D in front of the paths.
  Task<std::optional<size_t>> TakeLeading(std::span<const std::string> args) {
    size_t at = 0;
    for (; at < args.size(); ++at) {
      const std::string& arg = args[at];
      if (arg == "-H" || arg == "-L" || arg == "-P") {
        follow_ = arg == "-L" ? kernel::Follow::kYes : kernel::Follow::kNo;
        follow_operands_ = arg == "-P" ? kernel::Follow::kNo : kernel::Follow::kYes;
      } else if (arg.starts_with("-O")) {
        if (arg.size() > 2 && arg.find_first_not_of("0123456789", 2) == std::string::npos) continue;
        co_await command_.Report("The -O option must be immediately followed by a decimal integer");
        co_return std::nullopt;
      } else if (arg == "-D") {
        if (++at < args.size()) continue;
        co_await command_.ReportUsage("Missing argument after the -D option.");
        co_return std::nullopt;
      } else if (arg == "--") {
        co_return at + 1;
      } else {
        break;
      }
    }
    co_return at;
  }

  Task<int> Describe(std::string arg) {
    std::vector<std::string> one{arg.starts_with("--") ? arg : "-" + arg};
    co_await command_.Parse(one);
    co_return command_.status;
  }

  Task<void> Walk(std::string path) {
    start_ = path;
    kernel::Follow root = follow_operands_;
    if (root == kernel::Follow::kYes) {
      // A link that leads nowhere is looked at itself.
      auto stat = co_await command_.vfs.GetStat(command_.process, path);
      if (!stat && stat.error().code == Errno::kNoEnt) root = kernel::Follow::kNo;
    }
    TreeWalk walk(command_, {.root = root, .inside = follow_, .one_filesystem = e_.one_filesystem});
    walk_ = &walk;
    walk.Start(path);
    while (!quit_ && !command_.OutputFailed()) {
      TreeWalk::Entry* entry = co_await walk.Next();
      if (!entry) break;
      bool wanted = entry->depth >= e_.min_depth && entry->depth <= e_.max_depth;
      switch (entry->kind) {
        case TreeWalk::Kind::kNoStat: co_await Complain(entry->path, entry->error); break;
        case TreeWalk::Kind::kCycle:
          co_await command_.Report("File system loop detected; " + Quote(entry->path) +
                                   " is part of the same file system loop as " + Quote(start_) + ".");
          break;
        case TreeWalk::Kind::kFile:
          if (wanted) co_await Evaluate(*entry);
          break;
        case TreeWalk::Kind::kDirectory: {
          bool deepest = entry->depth >= e_.max_depth;
          if (deepest) walk.Skip();
          if (wanted && (!e_.depth_first || deepest)) co_await Evaluate(*entry);
          break;
        }
        case TreeWalk::Kind::kUnreadable: {
          Error error = entry->error;
          co_await Complain(entry->path, error);
          if (wanted && e_.depth_first) co_await Evaluate(*entry);
          break;
        }
        case TreeWalk::Kind::kAfter:
          if (wanted && e_.depth_first) co_await Evaluate(*entry);
          break;
      }
      if (!e_.depth_first) co_await EndDirectoryBatches(entry->path);
    }
    walk_ = nullptr;
  }

  Task<void> Complain(std::string path, Error error) {
    return command_.Report(Quote(path) + ": " + Why(error));
  }

  Task<void> Evaluate(const TreeWalk::Entry& entry) {
    FindFile file{.entry = &entry, .start = start_};
    file_ = &file;
    co_await Eval(e_.root);
    file_ = nullptr;
  }

  // The tree is as deep as its parentheses and chains of operators: its frames are on the heap.
  Task<bool> Eval(int index) {
    command_.machine.Spend(1);
    Kind kind = e_.nodes[static_cast<size_t>(index)].kind;
    int left = e_.nodes[static_cast<size_t>(index)].left, right = e_.nodes[static_cast<size_t>(index)].right;
    switch (kind) {
      case Kind::kAnd: co_return co_await Eval(left) && !quit_ && co_await Eval(right);
      case Kind::kOr: co_return co_await Eval(left) || quit_ || co_await Eval(right);
      case Kind::kComma: co_await Eval(left); co_return !quit_ && co_await Eval(right);
      case Kind::kNot: co_return !co_await Eval(left);
      default: break;
    }
    FindNode& node = e_.nodes[static_cast<size_t>(index)];
    if (kind >= Kind::kPrint) co_return co_await Act(node);
    if (auto answer = Test(node)) co_return *answer;
    co_return co_await SlowTest(node);
  }

  static bool Matches(const FindNode& node, int64_t value) {
    switch (node.compare) {
      case Compare::kLess: return value < node.number;
      case Compare::kGreater: return value > node.number;
      case Compare::kEqual: return value == node.number;
    }
    return false;
  }

  int64_t TimeOf(char which) const {
    const kernel::Stat& s = file_->entry->stat;
    return which == 'a' ? s.atime_ns : which == 'c' ? s.ctime_ns : which == 'B' ? s.btime_ns : s.mtime_ns;
  }

  // Tests that the entry alone answers.
  std::optional<bool> Test(const FindNode& node) {
    const TreeWalk::Entry& entry = *file_->entry;
    const kernel::Stat& s = entry.stat;
    Meter& meter = command_.machine;
    switch (node.kind) {
      case Kind::kTrue: return true;
      case Kind::kFalse: return false;
      case Kind::kName: return node.pattern.Matches(kernel::BaseName(entry.path), meter);
      case Kind::kPath: return node.pattern.Matches(entry.path, meter);
      case Kind::kRegex: return node.regex->Search(entry.path, 0, meter, nullptr);
      case Kind::kType: return node.text.find(FindTypeLetter(s.type)) != std::string::npos;
      case Kind::kSize: return Matches(node, (s.size + node.unit - 1) / node.unit);
      case Kind::kTime: {
        int64_t time = TimeOf(node.which);
        if (node.compare == Compare::kEqual) return time > node.number && time - node.number <= node.unit;
        return Matches(node, time);
      }
      case Kind::kUsed: {
        int64_t delta = s.atime_ns - s.ctime_ns;
        if (delta < 0) return false;
        constexpr int64_t kDayNs = int64_t{86'400} * 1'000'000'000;
        if (node.compare == FindNode::Compare::kGreater) return delta > (node.number + 1) * kDayNs;
        if (node.compare == FindNode::Compare::kLess) return delta < node.number * kDayNs;
        return delta > node.number * kDayNs && delta <= (node.number + 1) * kDayNs;
      }
      case Kind::kNewer: return TimeOf(node.which) > node.number;
      case Kind::kPerm: {
        uint32_t wanted = s.IsDir() ? node.dir_mode : node.mode;
        if (node.which == '-') return (s.mode & wanted) == wanted;
        return node.which == '/' ? (s.mode & wanted) != 0 : s.mode == wanted;
      }
      case Kind::kUid: return Matches(node, s.uid);
      case Kind::kGid: return Matches(node, s.gid);
      case Kind::kNoUser: return !users_.FindUser(s.uid);
      case Kind::kNoGroup: return !users_.FindGroup(s.gid);
      case Kind::kLinks: return Matches(node, s.nlink);
      case Kind::kInode: return Matches(node, static_cast<int64_t>(s.ino));
      case Kind::kSameFile: return s.ino == static_cast<uint64_t>(node.number) && s.dev == node.other;
      case Kind::kEmpty:
        if (s.type == FileType::kRegular) return s.size == 0;
        if (!s.IsDir()) return false;
        return std::nullopt;
      default: return std::nullopt;
    }
  }

  Task<bool> SlowTest(const FindNode& node) {
    Process& process = command_.process;
    std::string path = file_->entry->path;
    switch (node.kind) {
      case Kind::kEmpty: {
        auto children = co_await command_.vfs.ReadDir(process, path);
        co_return children && children->empty();
      }
      case Kind::kAccess:
        co_return (co_await command_.vfs.Access(process, path, static_cast<int>(node.number))).has_value();
      case Kind::kLinkName:
        if (file_->entry->stat.type != FileType::kSymlink) co_return false;
        co_await LookBehind();
        co_return node.pattern.Matches(file_->link_target, command_.machine);
      case Kind::kXtype: {
        co_await LookBehind();
        char letter = file_->target_type ? file_->target_type : FindTypeLetter(file_->entry->stat.type);
        if (letter == 'N' || letter == 'L') letter = 'l';
        // With -L it is the link itself that is looked at.
        if (follow_ == kernel::Follow::kYes) {
          auto link = co_await command_.vfs.GetStat(process, path, kernel::Follow::kNo);
          if (link) letter = FindTypeLetter(link->type);
        }
        co_return node.text.find(letter) != std::string::npos;
      }
      default: co_return false;
    }
  }

  // What a symbolic link holds and leads to.
  Task<void> LookBehind() {
    if (file_->entry->stat.type != FileType::kSymlink || file_->target_type) co_return;
    auto text = co_await command_.vfs.ReadLink(command_.process, file_->entry->path);
    if (text) file_->link_target = std::move(*text);
    auto stat = co_await command_.vfs.GetStat(command_.process, file_->entry->path);
    file_->target_type = stat ? FindTypeLetter(stat->type) : stat.error().code == Errno::kLoop ? 'L' : 'N';
  }

  Task<void> Write(const FindNode& node, std::string text) {
    if (!node.file) {
      (void)co_await command_.out.Write(text);
      co_return;
    }
    auto written = co_await kernel::WriteAll(command_.process, node.file, text);
    if (!written) co_await command_.Report("write error: " + Why(written.error()));
  }

  Task<bool> Act(FindNode& node) {
    const TreeWalk::Entry& entry = *file_->entry;
    switch (node.kind) {
      case Kind::kPrint: co_await Write(node, entry.path + "\n"); break;
      case Kind::kPrint0: co_await Write(node, entry.path + '\0'); break;
      case Kind::kPrintf: {
        if (node.text.find('l') != std::string::npos || node.text.find('Y') != std::string::npos)
          co_await LookBehind();
        bool stops = false;
        std::string text = FormatFind(node.text, *file_, users_, zone_, &stops);
        command_.machine.SpendBytes(text.size());
        co_await Write(node, std::move(text));
        if (stops) (void)co_await command_.out.Flush();
        break;
      }
      case Kind::kLs:
        co_await LookBehind();
        co_await Write(node, ListFind(*file_, users_, zone_, command_.machine.WallNs()));
        break;
      case Kind::kPrune:
        if (!e_.depth_first && entry.kind == TreeWalk::Kind::kDirectory) walk_->Skip();
        break;
      case Kind::kQuit: quit_ = true; break;
      case Kind::kDelete: co_return co_await Delete(entry);
      case Kind::kExec: co_return co_await Exec(node, entry);
      default: break;
    }
    co_return true;
  }

  Task<bool> Delete(const TreeWalk::Entry& entry) {
    if (entry.path == ".") co_return true;
    auto removed = entry.stat.IsDir() ? co_await command_.vfs.RemoveDir(command_.process, entry.path)
                                      : co_await command_.vfs.Unlink(command_.process, entry.path);
    if (!removed)
      co_await command_.Report("cannot delete " + Quote(entry.path) + ": " + Why(removed.error()));
    co_return removed.has_value();
  }

  static std::string NameInDir(std::string_view path) {
    std::string_view base = kernel::BaseName(path);
    return base == "/" ? "/" : "./" + std::string(base);
  }

  Task<bool> Exec(FindNode& node, const TreeWalk::Entry& entry) {
    std::string name = node.in_dir ? NameInDir(entry.path) : entry.path;
    std::string dir = node.in_dir ? std::string(kernel::DirName(entry.path)) : std::string();
    if (node.batch) {
      if (node.collected_bytes + name.size() > kMaxBatchBytes || (node.in_dir && node.collected_dir != dir))
        co_await RunBatch(node);
      node.collected_dir = dir;
      node.collected_bytes += name.size() + 1;
      node.collected.push_back(std::move(name));
      co_return true;
    }
    std::vector<std::string> argv = node.argv;
    for (std::string& arg : argv)
      for (size_t at = 0; (at = arg.find("{}", at)) != std::string::npos; at += name.size())
        arg.replace(at, 2, name);
    if (node.asks) {
      std::string question = "< " + argv[0] + " ... " + entry.path + " > ? ";
      if (!co_await Ask(std::move(question))) co_return false;
    }
    co_return co_await Start(std::move(argv), std::move(dir)) == 0;
  }

  Task<bool> Ask(std::string question) {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, std::move(question));
    if (!answers_ && command_.process.Fd(0)) answers_.emplace(command_.process, command_.process.Fd(0));
    if (!answers_) co_return false;
    auto line = co_await answers_->Line();
    co_return line && *line && ((**line)[0] == 'y' || (**line)[0] == 'Y');
  }

  // -execdir … + runs when the directory changes; at the end everything does.
  Task<void> EndDirectoryBatches(std::string path) {
    for (FindNode& node : e_.nodes)
      if (node.batch && node.in_dir && !node.collected.empty() && node.collected_dir != kernel::DirName(path))
        co_await RunBatch(node);
  }

  Task<void> RunBatch(FindNode& node) {
    if (node.collected.empty()) co_return;
    std::vector<std::string> argv = node.argv;
    for (std::string& name : node.collected) argv.push_back(std::move(name));
    node.collected.clear();
    node.collected_bytes = 0;
    if (co_await Start(std::move(argv), node.collected_dir) != 0) command_.status = 1;
  }

  Task<int> Start(std::vector<std::string> argv, std::string dir) {
    (void)co_await command_.out.Flush();
    std::string program = argv[0];
    auto ended = co_await RunCommand(command_.process, std::move(argv), std::move(dir));
    if (ended) co_return ended->ShellStatus();
    co_await command_.Warn(Quote(program) + ": " + Why(ended.error()));
    co_return 1;
  }

  Command command_;
  FindExpression e_;
  Users users_;
  TimeZone zone_{kernel::LocalZone(command_.process)};
  std::string start_;
  TreeWalk* walk_ = nullptr;
  FindFile* file_ = nullptr;
  std::optional<kernel::Reader> answers_;
  kernel::Follow follow_ = kernel::Follow::kNo;
  kernel::Follow follow_operands_ = kernel::Follow::kNo;
  bool quit_ = false;
};

}  // namespace

Task<int> FindMain(Process& process) {
  Find find(process);
  co_return co_await find.Run();
}

}  // namespace bivalve::commands
