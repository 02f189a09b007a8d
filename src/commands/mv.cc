// mv: other names for files and trees.
#include "commands/command.h"
#include "commands/copy.h"
#include "commands/copy_operands.h"
#include "commands/tree_walk.h"

namespace bivalve::commands {
namespace {

constexpr int kStripSlashes = 256;
constexpr Option kOptions[] = {
    {0, "backup", Takes::kOptional, 'b'},
    {'b'},
    {'Z', "context"},
    {'f', "force"},
    {'i', "interactive"},
    {'n', "no-clobber"},
    {'T', "no-target-directory"},
    {0, "strip-trailing-slashes", Takes::kNothing, kStripSlashes},
    {'S', "suffix", Takes::kArgument},
    {'t', "target-directory", Takes::kArgument},
    {'u', "update"},
    {'v', "verbose"},
};

constexpr Usage kUsage{
    .help = R"(Usage: mv [OPTION]... [-T] SOURCE DEST
  or:  mv [OPTION]... SOURCE... DIRECTORY
  or:  mv [OPTION]... -t DIRECTORY SOURCE...
Rename SOURCE to DEST, or move several SOURCEs into DIRECTORY.

  -b, --backup[=WHEN]   keep what is replaced under another name: none, simple, existing, numbered
  -f, --force           do not ask before replacing
  -i, --interactive     ask before replacing
  -n, --no-clobber      replace nothing
      --strip-trailing-slashes
  -S, --suffix=SUFFIX   what names of backups end in
  -t, --target-directory=DIRECTORY
  -T, --no-target-directory  DEST is never a directory to move into
  -u, --update          only what is newer than DEST, or has none
  -v, --verbose         say what is done
  -Z, --context         ignored

Of -f, -i and -n the last one counts.
)",
    .options = kOptions,
};

class Mv {
 public:
  explicit Mv(Process& process) : command_(process, kUsage) {
    s_.move = s_.recursive = true;
    s_.follow = CopySettings::kNever;
    s_.preserve_mode = s_.preserve_owner = s_.preserve_times = s_.preserve_links = true;
  }
  friend kernel::Scheduler& SchedulerOf(Mv& mv) { return SchedulerOf(mv.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'b':
        case 'S':
          if (!co_await backup_.Take(command_, option)) co_return command_.status;
          break;
        case 'f':
        case 'i':
        case 'n':
          s_.force = option.id == 'f';
          s_.ask = option.id == 'i';
          s_.no_clobber = option.id == 'n';
          break;
        case 't': directory_ = option.value; break;
        case 'T': no_directory_ = true; break;
        case 'u': s_.update = true; break;
        case 'v': s_.verbose = true; break;
        case kStripSlashes: strip_slashes_ = true; break;
        default: break;
      }
    }
    auto target = co_await TakeTarget(command_, args->operands, directory_, no_directory_);
    if (!target) co_return command_.status;
    if (s_.no_clobber && backup_.asked()) {
      co_await command_.ReportUsage("options --backup and --no-clobber are mutually exclusive");
      co_return command_.status;
    }
    if (!co_await backup_.Settle(command_)) co_return command_.status;
    if (!target->directory.data()) {
      co_await Move(Stripped(args->operands[0]), std::string(args->operands[1]));
    } else {
      for (std::string_view operand : args->operands) {
        std::string from = Stripped(operand);
        co_await Move(from, kernel::JoinPath(target->directory, kernel::BaseName(from)));
      }
    }
    co_return co_await command_.Finish();
  }

 private:
  std::string Stripped(std::string_view operand) const {
    std::string path(operand);
    if (strip_slashes_)
      while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
  }

  Task<void> Move(std::string from, std::string to) {
    if (co_await copier_.CopyOperand(from, to) && copier_.copied()) co_await Remove(std::move(from));
  }

  // The source of a move to another filesystem.
  Task<void> Remove(std::string path) {
    TreeWalk walk(command_, {});
    walk.Start(std::move(path));
    while (TreeWalk::Entry* entry = co_await walk.Next()) {
      using Kind = TreeWalk::Kind;
      if (entry->kind == Kind::kDirectory || entry->kind == Kind::kCycle) continue;
      bool dir = entry->kind == Kind::kAfter || entry->kind == Kind::kUnreadable;
      auto removed = dir ? co_await command_.vfs.RemoveDir(command_.process, entry->path)
                         : co_await command_.vfs.Unlink(command_.process, entry->path);
      if (!removed) {
        co_await command_.Report("cannot remove " + QuoteAlways(entry->path) + ": " + Why(removed.error()));
      } else if (s_.verbose) {
        (void)co_await command_.out.Write((dir ? "removed directory " : "removed ") +
                                          QuoteAlways(entry->path) + "\n");
      }
    }
  }

  Command command_;
  CopySettings s_;
  Backup backup_;
  Prompt prompt_{command_};
  Copier copier_{command_, s_, backup_, prompt_};
  std::string_view directory_;
  bool no_directory_ = false, strip_slashes_ = false;
};

}  // namespace

Task<int> MvMain(Process& process) {
  Mv mv(process);
  co_return co_await mv.Run();
}

}  // namespace bivalve::commands
