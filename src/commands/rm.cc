// rm: remove files, and trees of them.
#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/prompt.h"
#include "commands/tree_walk.h"

namespace bivalve::commands {
namespace {

constexpr int kInteractive = 256, kPreserve = 257, kNoPreserve = 258, kOneFilesystem = 259, kPresume = 260;
constexpr Option kOptions[] = {
    {'f', "force"},
    {'i'},
    {'I'},
    {0, "interactive", Takes::kOptional, kInteractive},
    {0, "one-file-system", Takes::kNothing, kOneFilesystem},
    {0, "no-preserve-root", Takes::kNothing, kNoPreserve},
    {0, "preserve-root", Takes::kOptional, kPreserve},
    {0, "-presume-input-tty", Takes::kNothing, kPresume},
    {'r', "recursive"},
    {'R', {}, Takes::kNothing, 'r'},
    {'d', "dir"},
    {'v', "verbose"},
};

constexpr Usage kUsage{
    .help = R"(Usage: rm [OPTION]... [FILE]...
Remove each FILE.

  -f, --force            no questions, and no error for what is not there
  -i                     ask before each removal
  -I                     ask once before removing more than three files or a tree
      --interactive[=WHEN]  never, once (-I) or always (-i)
      --one-file-system  leave directories of other filesystems alone
      --no-preserve-root treat / as any other directory
      --preserve-root    never remove / (the default)
  -r, -R, --recursive    remove directories and what is in them
  -d, --dir              remove empty directories
  -v, --verbose          say what was removed

To remove a file whose name begins with -, write ./-name, or -- before it.
)",
    .options = kOptions,
};

enum class Ask : uint8_t { kSometimes, kNever, kAlways };
constexpr Word kWhen[] = {{"never", 0}, {"no", 0}, {"none", 0}, {"once", 1}, {"always", 2}, {"yes", 2}};

class Rm {
 public:
  explicit Rm(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Rm& rm) { return SchedulerOf(rm.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args || !co_await TakeOptions(*args)) co_return command_.status;
    if (args->operands.empty()) {
      if (force_) co_return 0;
      co_await command_.ReportMissing(*args);
      co_return command_.status;
    }
    if (once_ && (recursive_ || args->operands.size() > 3)) {
      size_t n = args->operands.size();
      std::string question = "remove " + std::to_string(n) + (n == 1 ? " argument" : " arguments");
      if (!co_await prompt_.Ask(question + (recursive_ ? " recursively?" : "?"))) co_return 0;
    }
    terminal_ = command_.process.Fd(0) && command_.process.Fd(0)->IsTerminal();
    for (std::string_view operand : args->operands) {
      while (operand.size() > 1 && operand.ends_with("//")) operand.remove_suffix(1);
      if (!co_await Refused(operand)) co_await Remove(std::string(operand));
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> TakeOptions(const ParsedArgs& args) {
    for (const ParsedOption& option : args.options) {
      int when = 2;
      switch (option.id) {
        case 'f':
          ask_ = Ask::kNever;
          force_ = true;
          once_ = false;
          break;
        case 'r': recursive_ = true; break;
        case 'd': empty_dirs_ = true; break;
        case 'v': verbose_ = true; break;
        case kOneFilesystem: walk_.settings.one_filesystem = true; break;
        case kNoPreserve: preserve_root_ = false; break;
        case kPreserve: preserve_root_ = true; break;
        case kInteractive:
        case 'i':
        case 'I':
          if (option.id == kInteractive && option.HasValue()) {
            auto word = MatchWord(option.value, kWhen);
            if (!word) {
              co_await command_.ReportWord(option.value, "--interactive", kWhen);
              co_return false;
            }
            when = *word;
          } else if (option.id == 'I') {
            when = 1;
          }
          ask_ = when == 2 ? Ask::kAlways : Ask::kSometimes;
          if (when == 0) ask_ = Ask::kNever;
          once_ = when == 1;
          force_ = false;
          break;
        default: break;
      }
    }
    co_return true;
  }

  Task<bool> Refused(std::string_view operand) {
    if (!recursive_ && !empty_dirs_) co_return false;
    std::string_view base = kernel::BaseName(operand);
    auto at = co_await command_.vfs.Resolve(command_.process, operand, kernel::Follow::kNo);
    if (at && recursive_ && (base == "." || base == "..")) {
      co_await command_.Report("refusing to remove '.' or '..' directory: skipping " + QuoteAlways(operand));
      co_return true;
    }
    if (!preserve_root_ || !recursive_) co_return false;
    if (!at || at->inode != command_.vfs.Root().inode) co_return false;
    std::string what = operand == "/" ? "'/'" : QuoteAlways(operand) + " (same as '/')";
    co_await command_.Report("it is dangerous to operate recursively on " + what);
    co_await command_.Warn("use --no-preserve-root to override this failsafe");
    co_return true;
  }

  Task<void> Complain(std::string_view path, const Error& error) {
    return command_.Report("cannot remove " + QuoteAlways(path) + ": " + Why(error));
  }

  Task<void> Remove(std::string path) {
    walk_.Start(std::move(path));
    while (TreeWalk::Entry* entry = co_await walk_.Next()) {
      switch (entry->kind) {
        case TreeWalk::Kind::kNoStat: {
          Errno code = entry->error.code;
          bool missing = code == Errno::kNoEnt || code == Errno::kNotDir;
          if (!missing || !force_) co_await Complain(entry->path, entry->error);
          break;
        }
        case TreeWalk::Kind::kFile: co_await RemoveFile(*entry); break;
        case TreeWalk::Kind::kDirectory: co_await Before(*entry); break;
        case TreeWalk::Kind::kUnreadable:
          // An empty one can be removed all the same.
          if (!co_await RemoveDir(*entry, true)) co_await Complain(entry->path, entry->error);
          break;
        case TreeWalk::Kind::kAfter:
          if (co_await Wanted(*entry, "remove")) co_await RemoveDir(*entry, false);
          break;
        case TreeWalk::Kind::kCycle: break;
      }
    }
  }

  // What is not writable is asked about when there is somebody to answer.
  Task<bool> Wanted(const TreeWalk::Entry& entry, std::string verb) {
    if (ask_ == Ask::kNever) co_return true;
    bool guarded = false;
    if (entry.stat.type != kernel::FileType::kSymlink && (ask_ == Ask::kAlways || terminal_)) {
      auto access = co_await command_.vfs.Access(command_.process, entry.path, kernel::kAccessWrite);
      guarded = !access && access.error().code == Errno::kAcces;
    }
    if (ask_ != Ask::kAlways && !guarded) co_return true;
    std::string question =
        verb + (guarded ? " write-protected " : " ") + std::string(FileTypeText(entry.stat)) + " ";
    if (verb == "descend into") question = verb + (guarded ? " write-protected directory " : " directory ");
    co_return co_await prompt_.Ask(question + QuoteAlways(entry.path) + "?");
  }

  Task<void> RemoveFile(const TreeWalk::Entry& entry) {
    if (!co_await Wanted(entry, "remove")) co_return;
    auto removed = co_await command_.vfs.Unlink(command_.process, entry.path);
    if (!removed) {
      co_await Complain(entry.path, removed.error());
    } else if (verbose_) {
      (void)co_await command_.out.Write("removed " + QuoteAlways(entry.path) + "\n");
    }
  }

  Task<void> Before(const TreeWalk::Entry& entry) {
    if (recursive_) {
      bool asks = ask_ == Ask::kAlways || terminal_;
      if (!asks || ask_ == Ask::kNever) co_return;
      auto children = co_await command_.vfs.ReadDir(command_.process, entry.path);
      // Nothing to descend into: the question about removing it is enough.
      if (children && children->empty()) co_return;
      if (!co_await Wanted(entry, "descend into")) walk_.Skip();
      co_return;
    }
    walk_.Skip();
    if (!empty_dirs_) {
      co_await Complain(entry.path, Error{Errno::kIsDir, {}, {}});
    } else if (co_await Wanted(entry, "remove")) {
      co_await RemoveDir(entry, false);
    }
  }

  Task<bool> RemoveDir(const TreeWalk::Entry& entry, bool quiet) {
    auto removed = co_await command_.vfs.RemoveDir(command_.process, entry.path);
    if (!removed) {
      // Children that stayed have been spoken of already.
      bool known =
          removed.error().code == Errno::kNotEmpty && recursive_ && (command_.status || ask_ == Ask::kAlways);
      if (!quiet && !known) co_await Complain(entry.path, removed.error());
      co_return false;
    }
    if (verbose_) (void)co_await command_.out.Write("removed directory " + QuoteAlways(entry.path) + "\n");
    co_return true;
  }

  Command command_;
  Prompt prompt_{command_};
  TreeWalk walk_{command_, {}};
  Ask ask_ = Ask::kSometimes;
  bool force_ = false, once_ = false, recursive_ = false, empty_dirs_ = false, verbose_ = false,
       preserve_root_ = true;
  bool terminal_ = false;
};

}  // namespace

Task<int> RmMain(Process& process) {
  Rm rm(process);
  co_return co_await rm.Run();
}

}  // namespace bivalve::commands
