// chmod: permissions of files.
#include "base/mode.h"
#include "commands/command.h"
#include "commands/tree_walk.h"

namespace bivalve::commands {
namespace {

constexpr int kReference = 256, kNoPreserve = 257, kPreserve = 258;
constexpr Option kOptions[] = {
    {'c', "changes"},
    {'R', "recursive"},
    {0, "no-preserve-root", Takes::kNothing, kNoPreserve},
    {0, "preserve-root", Takes::kNothing, kPreserve},
    {'f', "quiet"},
    {0, "reference", Takes::kArgument, kReference},
    {'f', "silent"},
    {'v', "verbose"},
};

constexpr Usage kUsage{
    .help = R"(Usage: chmod [OPTION]... MODE[,MODE]... FILE...
  or:  chmod [OPTION]... --reference=RFILE FILE...
Change the permissions of each FILE to MODE: octal (644), or [ugoa]...[+-=][rwxXst]... clauses.

  -c, --changes          say what was changed
  -f, --silent, --quiet  no diagnostics for what could not be changed
      --no-preserve-root treat / as any other directory (the default)
      --preserve-root    refuse to work recursively on /
      --reference=RFILE  the permissions of RFILE
  -R, --recursive        change directories and what is in them
  -v, --verbose          say what was done with each file
)",
    .options = kOptions,
};

std::string ModeWords(uint32_t mode, uint32_t full) {
  std::string octal = "0000";
  for (int i = 0; i < 4; ++i)
    octal[static_cast<size_t>(i)] = static_cast<char>('0' + (mode >> (9 - 3 * i) & 7));
  return octal + " (" + ModeText(full).substr(1) + ")";
}

class Chmod {
 public:
  explicit Chmod(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Chmod& chmod) { return SchedulerOf(chmod.command_); }

  Task<int> Run() {
    std::vector<std::string> arguments = TakeModeOptions();
    auto args = co_await command_.Parse(arguments);
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'c': changes_ = true; break;
        case 'v': verbose_ = true; break;
        case 'f': quiet_ = true; break;
        case 'R': recursive_ = true; break;
        case kReference: reference_ = option.value; break;
        case kPreserve: preserve_root_ = true; break;
        default: break;
      }
    }
    auto& names = args->operands;
    std::string_view mode = mode_option_;
    if (!reference_.data() && mode_option_.empty() && !names.empty()) {
      mode = names[0];
      names.erase(names.begin());
    }
    if (names.empty()) {
      if (mode.empty() || !mode_option_.empty()) {
        co_await command_.ReportUsage("missing operand");
      } else {
        co_await command_.ReportUsage("missing operand after " + Quote(mode));
      }
      co_return command_.status;
    }
    if (!co_await Choose(mode)) co_return command_.status;
    for (std::string_view name : names) co_await Walk(std::string(name));
    co_return co_await command_.Finish();
  }

 private:
  // "-w" and its kin are modes that look like options.
  std::vector<std::string> TakeModeOptions() {
    std::vector<std::string> rest;
    bool options = true;
    for (const std::string& arg : command_.args()) {
      if (arg == "--") options = false;
      bool mode = options && arg.size() > 1 && arg[0] == '-' &&
                  std::string_view("rwxXstugo01234567,+=-").find(arg[1]) != std::string_view::npos &&
                  arg[1] != '-';
      if (!mode) {
        rest.push_back(arg);
        continue;
      }
      if (!mode_option_.empty()) mode_option_ += ',';
      mode_option_ += arg;
    }
    return rest;
  }

  Task<bool> Choose(std::string_view mode) {
    if (reference_.data()) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(reference_));
      if (!stat) {
        co_await command_.Report("failed to get attributes of " + QuoteAlways(reference_) + ": " +
                                 Why(stat.error()));
        co_return false;
      }
      change_ = ModeChange::Octal(stat->mode);
      co_return true;
    }
    change_ = ModeChange::Parse(mode);
    if (!change_) co_await command_.ReportUsage("invalid mode: " + Quote(mode));
    co_return change_.has_value();
  }

  Task<void> Walk(std::string path) {
    if (recursive_ && preserve_root_) {
      auto at = co_await command_.vfs.Resolve(command_.process, path);
      if (at && at->inode == command_.vfs.Root().inode) {
        co_await command_.Report("it is dangerous to operate recursively on " + QuoteAlways(path) +
                                 (path == "/" ? "" : " (same as '/')"));
        co_await command_.Warn("use --no-preserve-root to override this failsafe");
        co_return;
      }
    }
    TreeWalk walk(command_, {.root = kernel::Follow::kYes});
    walk.Start(path);
    while (TreeWalk::Entry* entry = co_await walk.Next()) {
      switch (entry->kind) {
        case TreeWalk::Kind::kAfter:
        case TreeWalk::Kind::kCycle: break;
        case TreeWalk::Kind::kNoStat: co_await Missing(entry->path, entry->error); break;
        case TreeWalk::Kind::kUnreadable:
          command_.status = 1;
          if (!quiet_)
            co_await command_.Report("cannot read directory " + QuoteAlways(entry->path) + ": " +
                                     Why(entry->error));
          break;
        case TreeWalk::Kind::kFile:
        case TreeWalk::Kind::kDirectory:
          // Links inside a tree are left alone.
          if (entry->stat.type != kernel::FileType::kSymlink)
            co_await Change(*entry);
          else if (verbose_)
            (void)co_await command_.out.Write("neither symbolic link " + QuoteAlways(entry->path) +
                                              " nor referent has been changed\n");
          if (entry->kind == TreeWalk::Kind::kDirectory && !recursive_) walk.Skip();
      }
    }
  }

  Task<void> Missing(std::string path, Error error) {
    command_.status = 1;
    auto link = co_await command_.vfs.GetStat(command_.process, path, kernel::Follow::kNo);
    bool dangling = link && link->type == kernel::FileType::kSymlink && error.code == Errno::kNoEnt;
    if (!quiet_) {
      if (dangling) {
        co_await command_.Report("cannot operate on dangling symlink " + QuoteAlways(path));
      } else {
        co_await command_.Report("cannot access " + QuoteAlways(path) + ": " + Why(error));
      }
    }
    if (verbose_ && !dangling)
      (void)co_await command_.out.Write(QuoteAlways(path) + " could not be accessed\n");
  }

  Task<void> Change(const TreeWalk::Entry& entry) {
    uint32_t old = entry.stat.mode;
    uint32_t umask = command_.process.umask;
    uint32_t mode = change_->Apply(old, entry.stat.IsDir(), umask);
    auto changed = co_await command_.vfs.Change(command_.process, entry.path, {.mode = mode});
    uint32_t type = entry.stat.FullMode() & ~07777u;
    if (!changed) {
      command_.status = 1;
      if (!quiet_)
        co_await command_.Report("changing permissions of " + QuoteAlways(entry.path) + ": " +
                                 Why(changed.error()));
      if (verbose_) {
        (void)co_await command_.out.Write("failed to change mode of " + QuoteAlways(entry.path) + " from " +
                                          ModeWords(old, type | old) + " to " + ModeWords(mode, type | mode) +
                                          "\n");
      }
      co_return;
    }
    if (verbose_ || (changes_ && mode != old)) {
      std::string line = "mode of " + QuoteAlways(entry.path);
      if (mode == old) {
        line += " retained as " + ModeWords(mode, type | mode);
      } else {
        line += " changed from " + ModeWords(old, type | old) + " to " + ModeWords(mode, type | mode);
      }
      (void)co_await command_.out.Write(line + "\n");
    }
    if (!mode_option_.empty()) co_await CheckSurprise(entry, old, mode);
  }

  // "chmod -w f" takes the umask into account, which may not be what was meant.
  Task<void> CheckSurprise(const TreeWalk::Entry& entry, uint32_t old, uint32_t mode) {
    uint32_t naive = change_->Apply(old, entry.stat.IsDir(), 0);
    if (!(mode & ~naive)) co_return;
    std::string is = ModeText(0100000 | mode).substr(1);
    std::string meant = ModeText(0100000 | naive).substr(1);
    co_await command_.Report(QuoteName(entry.path) + ": new permissions are " + is + ", not " + meant);
  }

  Command command_;
  std::optional<ModeChange> change_;
  std::string mode_option_;
  std::string_view reference_;
  bool changes_ = false, verbose_ = false, quiet_ = false, recursive_ = false, preserve_root_ = false;
};

}  // namespace

Task<int> ChmodMain(Process& process) {
  Chmod chmod(process);
  co_return co_await chmod.Run();
}

}  // namespace bivalve::commands
