// ln: further names of files, and symbolic links.
#include "commands/backup.h"
#include "commands/canonical.h"
#include "commands/command.h"
#include "commands/prompt.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {0, "backup", Takes::kOptional, 'b'},
    {'b'},
    {'d', "directory"},
    {'F', {}, Takes::kNothing, 'd'},
    {'n', "no-dereference"},
    {'T', "no-target-directory"},
    {'f', "force"},
    {'i', "interactive"},
    {'S', "suffix", Takes::kArgument},
    {'t', "target-directory", Takes::kArgument},
    {'L', "logical"},
    {'P', "physical"},
    {'r', "relative"},
    {'s', "symbolic"},
    {'v', "verbose"},
};

constexpr Usage kUsage{
    .help = R"(Usage: ln [OPTION]... [-T] TARGET LINK_NAME
  or:  ln [OPTION]... TARGET
  or:  ln [OPTION]... TARGET... DIRECTORY
  or:  ln [OPTION]... -t DIRECTORY TARGET...
Make a link to TARGET, named LINK_NAME or as TARGET in the current directory or in DIRECTORY.

      --backup[=WHEN]  keep what is replaced under another name: none, simple, existing, numbered
  -b                   the same, without a word
  -d, -F, --directory  try to make hard links of directories
  -f, --force          remove what has the link's name
  -i, --interactive    ask before that
  -L, --logical        a TARGET that is a symbolic link: take what it leads to
  -n, --no-dereference a LINK_NAME that is a symbolic link to a directory is a plain file
  -P, --physical       hard links of symbolic links themselves (the default)
  -r, --relative       with -s: a target relative to the link
  -s, --symbolic       symbolic links
  -S, --suffix=SUFFIX  what names of backups end in
  -t, --target-directory=DIRECTORY  where the links go
  -T, --no-target-directory  LINK_NAME is never a directory to put links in
  -v, --verbose        say what was linked
)",
    .options = kOptions,
};

class Ln {
 public:
  explicit Ln(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Ln& ln) { return SchedulerOf(ln.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args || !co_await TakeOptions(*args)) co_return command_.status;
    auto& names = args->operands;
    if (names.empty()) co_return co_await Usage("missing file operand");
    if (no_directory_) {
      if (directory_.data()) {
        co_await command_.Report("cannot combine --target-directory and --no-target-directory");
        co_return command_.status;
      }
      if (names.size() < 2)
        co_return co_await Usage("missing destination file operand after " + QuoteAlways(names[0]));
      if (names.size() > 2) co_return co_await Usage("extra operand " + QuoteAlways(names[2]));
    } else if (!directory_.data() && !co_await ChooseDirectory(names)) {
      co_return command_.status;
    }
    if (relative_ && !symbolic_) {
      co_await command_.Report("cannot do --relative without --symbolic");
      co_return command_.status;
    }
    if (directory_.data()) {
      for (std::string_view name : names) {
        std::string_view base = kernel::BaseName(name);
        co_await Link(std::string(name), kernel::JoinPath(directory_, base));
      }
    } else {
      co_await Link(std::string(names[0]), std::string(names[1]));
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<int> Usage(std::string text) {
    co_await command_.ReportUsage(std::move(text));
    co_return command_.status;
  }

  Task<bool> TakeOptions(const ParsedArgs& args) {
    for (const ParsedOption& option : args.options) {
      switch (option.id) {
        case 'b':
        case 'S':
          if (!co_await backup_.Take(command_, option)) co_return false;
          break;
        case 'd': hard_dirs_ = true; break;
        case 'f':
          force_ = true;
          ask_ = false;
          break;
        case 'i':
          ask_ = true;
          force_ = false;
          break;
        case 'L': logical_ = true; break;
        case 'P': logical_ = false; break;
        case 'n': no_dereference_ = true; break;
        case 'r': relative_ = true; break;
        case 's': symbolic_ = true; break;
        case 'T': no_directory_ = true; break;
        case 'v': verbose_ = true; break;
        case 't': directory_ = option.value; break;
      }
    }
    if (directory_.data()) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(directory_));
      if (!stat || !stat->IsDir()) {
        if (stat) {
          co_await command_.Report("target " + QuoteAlways(directory_) + " is not a directory");
        } else {
          co_await command_.Report("failed to access " + QuoteAlways(directory_) + ": " + Why(stat.error()));
        }
        co_return false;
      }
    }
    co_return co_await backup_.Settle(command_);
  }

  // The last operand may be the directory; with one operand it is the current one.
  Task<bool> ChooseDirectory(std::vector<std::string_view>& names) {
    if (names.size() == 1) {
      directory_ = ".";
      co_return true;
    }
    std::string last(names.back());
    bool plain_link = false;
    if (no_dereference_) {
      auto link = co_await command_.vfs.GetStat(command_.process, last, kernel::Follow::kNo);
      plain_link = link && link->type == kernel::FileType::kSymlink;
    }
    auto stat = co_await command_.vfs.GetStat(command_.process, last);
    if (stat && stat->IsDir() && !plain_link) {
      directory_ = names.back();
      names.pop_back();
    } else if (names.size() > 2) {
      co_await command_.Report("target " + QuoteAlways(last) + ": " +
                               (stat ? std::string(ErrnoText(Errno::kNotDir)) : Why(stat.error())));
      co_return false;
    }
    co_return true;
  }

  Task<void> Link(std::string target, std::string name) {
    Process& process = command_.process;
    kernel::Vfs& vfs = command_.vfs;
    std::optional<kernel::Stat> source;
    if (!symbolic_) {
      auto stat =
          co_await vfs.GetStat(process, target, logical_ ? kernel::Follow::kYes : kernel::Follow::kNo);
      if (!stat) {
        co_await command_.Report("failed to access " + QuoteAlways(target) + ": " + Why(stat.error()));
        co_return;
      }
      if (stat->IsDir() && !hard_dirs_) {
        co_await command_.Report(QuoteName(target) + ": hard link not allowed for directory");
        co_return;
      }
      source = *stat;
    }
    std::string kept;
    if (force_ || ask_ || backup_.wanted()) {
      auto existing = co_await vfs.GetStat(process, name, kernel::Follow::kNo);
      if (existing && !co_await MakeRoom(target, name, *existing, source, &kept)) co_return;
    }
    if (symbolic_ && relative_) target = co_await Relative(target, name);
    auto made = co_await Make(target, name);
    if (!made && made.error().code == Errno::kExist && (force_ || ask_) && kept.empty()) {
      made = co_await Replace(target, name);
    }
    if (!made) {
      co_await Failed(target, name, made.error());
      if (!kept.empty()) (void)co_await vfs.Rename(process, kept, name);
      co_return;
    }
    if (!verbose_) co_return;
    std::string line = kept.empty() ? "" : QuoteAlways(kept) + " ~ ";
    (void)co_await command_.out.Write(line + QuoteAlways(name) + (symbolic_ ? " -> " : " => ") +
                                      QuoteAlways(target) + "\n");
  }

  // False: the link is not to be made.
  Task<bool> MakeRoom(std::string target, std::string name, kernel::Stat existing,
                      std::optional<kernel::Stat> source, std::string* kept) {
    if (existing.IsDir()) {
      co_await command_.Report(QuoteName(name) + ": cannot overwrite directory");
      co_return false;
    }
    bool same = false;
    if (!source) {
      auto stat = co_await command_.vfs.GetStat(command_.process, target);
      same = stat && stat->ino == existing.ino && stat->dev == existing.dev;
    }
    if (same && co_await SameEntry(target, name)) {
      co_await command_.Report(QuoteAlways(target) + " and " + QuoteAlways(name) + " are the same file");
      co_return false;
    }
    if (source && source->ino == existing.ino && source->dev == existing.dev &&
        (!backup_.wanted() || source->nlink == 1 || co_await SameEntry(target, name))) {
      if (source->nlink == 1 || co_await SameEntry(target, name)) {
        co_await command_.Report(QuoteAlways(target) + " and " + QuoteAlways(name) + " are the same file");
        co_return false;
      }
    }
    if (ask_ && !co_await prompt_.Ask("replace " + QuoteAlways(name) + "?")) co_return false;
    if (!backup_.wanted()) co_return true;
    std::string to = co_await backup_.NameFor(command_, name);
    auto renamed = co_await command_.vfs.Rename(command_.process, name, to);
    if (!renamed) {
      co_await command_.Report("cannot backup " + QuoteAlways(name) + ": " + Why(renamed.error()));
      co_return false;
    }
    *kept = std::move(to);
    co_return true;
  }

  // The same name in the same directory.
  Task<bool> SameEntry(std::string a, std::string b) {
    if (kernel::BaseName(a) != kernel::BaseName(b)) co_return false;
    auto first = co_await command_.vfs.Resolve(command_.process, kernel::DirName(a));
    auto second = co_await command_.vfs.Resolve(command_.process, kernel::DirName(b));
    co_return first&& second && first->inode == second->inode;
  }

  Task<std::string> Relative(std::string target, std::string name) {
    auto from = co_await CanonicalPath(command_, std::string(kernel::DirName(name)), Missing::kAll);
    auto to = co_await CanonicalPath(command_, target, Missing::kAll);
    co_return from&& to ? RelativePath(*to, *from) : target;
  }

  Task<Result<void>> Make(std::string target, std::string name) {
    if (symbolic_) {
      if (target.empty()) co_return Fail(Errno::kNoEnt);
      co_return co_await command_.vfs.Symlink(command_.process, target, name);
    }
    co_return co_await command_.vfs.Link(command_.process, target, name,
                                         logical_ ? kernel::Follow::kYes : kernel::Follow::kNo);
  }

  // Over what is there, in one step: the name may lead through the very link that is replaced.
  Task<Result<void>> Replace(std::string target, std::string name) {
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    Result<void> made = Fail(Errno::kExist);
    std::string temporary;
    for (int attempt = 0; attempt < 100 && !made && made.error().code == Errno::kExist; ++attempt) {
      temporary = kernel::JoinPath(kernel::DirName(name), "Cu");
      for (int i = 0; i < 6; ++i) temporary += kLetters[command_.machine.Random64() % kLetters.size()];
      made = co_await Make(target, temporary);
    }
    if (!made) co_return made;
    auto renamed = co_await command_.vfs.Rename(command_.process, temporary, name);
    // Two names of one file stay: rename(2) leaves them alone.
    auto left = co_await command_.vfs.GetStat(command_.process, temporary, kernel::Follow::kNo);
    if (left) (void)co_await command_.vfs.Unlink(command_.process, temporary);
    co_return renamed;
  }

  Task<void> Failed(std::string target, std::string name, Error error) {
    std::string text = symbolic_ ? "failed to create symbolic link " : "failed to create hard link ";
    text += QuoteAlways(name);
    Errno code = error.code;
    if (symbolic_) {
      if (code != Errno::kNameTooLong && target.empty()) text += " -> " + QuoteAlways(target);
    } else if (code != Errno::kExist && code != Errno::kNoSpc && code != Errno::kRoFs &&
               code != Errno::kMLink) {
      text += " => " + QuoteAlways(target);
    }
    co_await command_.Report(text + ": " + Why(error));
  }

  Command command_;
  Prompt prompt_{command_};
  Backup backup_;
  std::string_view directory_;
  bool hard_dirs_ = false, force_ = false, ask_ = false, logical_ = false, no_dereference_ = false,
       relative_ = false, symbolic_ = false, no_directory_ = false, verbose_ = false;
};

}  // namespace

Task<int> LnMain(Process& process) {
  Ln ln(process);
  co_return co_await ln.Run();
}

}  // namespace bivalve::commands
