// cp: copies of files and trees.
#include "commands/command.h"
#include "commands/copy.h"
#include "commands/copy_operands.h"

namespace bivalve::commands {
namespace {

enum Id : int {
  kAttributesOnly = 256,
  kCopyContents,
  kNoPreserve,
  kParents,
  kPreserve,
  kReflink,
  kSparse,
  kStripSlashes,
  kRemoveDestination,
};
constexpr Option kOptions[] = {
    {'a', "archive"},
    {0, "attributes-only", Takes::kNothing, kAttributesOnly},
    {0, "backup", Takes::kOptional, 'b'},
    {'b'},
    {0, "copy-contents", Takes::kNothing, kCopyContents},
    {'L', "dereference"},
    {'f', "force"},
    {'H'},
    {'i', "interactive"},
    {'l', "link"},
    {'n', "no-clobber"},
    {'P', "no-dereference"},
    {0, "no-preserve", Takes::kArgument, kNoPreserve},
    {'T', "no-target-directory"},
    {'x', "one-file-system"},
    {0, "parents", Takes::kNothing, kParents},
    {0, "path", Takes::kNothing, kParents},
    {0, "preserve", Takes::kOptional, kPreserve},
    {'p'},
    {'d'},
    {'r', "recursive"},
    {'R', {}, Takes::kNothing, 'r'},
    {0, "remove-destination", Takes::kNothing, kRemoveDestination},
    {0, "sparse", Takes::kArgument, kSparse},
    {0, "reflink", Takes::kOptional, kReflink},
    {0, "strip-trailing-slashes", Takes::kNothing, kStripSlashes},
    {'S', "suffix", Takes::kArgument},
    {'s', "symbolic-link"},
    {'t', "target-directory", Takes::kArgument},
    {'u', "update"},
    {'v', "verbose"},
    {'Z'},
    {0, "context", Takes::kOptional, 'Z'},
};

constexpr Usage kUsage{
    .help = R"(Usage: cp [OPTION]... [-T] SOURCE DEST
  or:  cp [OPTION]... SOURCE... DIRECTORY
  or:  cp [OPTION]... -t DIRECTORY SOURCE...
Copy SOURCE to DEST, or several SOURCEs into DIRECTORY.

  -a, --archive            same as -dR --preserve=all
      --attributes-only    no contents, only attributes
  -b, --backup[=WHEN]      keep what is replaced under another name: none, simple, existing, numbered
      --copy-contents      read special files when recursive
  -d                       same as --no-dereference --preserve=links
  -f, --force              remove a DEST that cannot be opened
  -H, -L, -P               follow symbolic links: given as SOURCE; all (--dereference); none
                           (--no-dereference, the default when recursive)
  -i, --interactive        ask before replacing
  -l, --link; -s, --symbolic-link  make hard or symbolic links instead of copies
  -n, --no-clobber         replace nothing
  -p                       same as --preserve=mode,ownership,timestamps
      --preserve[=WHAT]    keep mode, ownership, timestamps, links, context, xattr or all
      --no-preserve=WHAT   do not
      --parents            keep the directories in the names of the SOURCEs
  -R, -r, --recursive      copy directories and what is in them
      --reflink[=WHEN]     auto, always or never: contents are shared until one changes
      --remove-destination remove DEST before copying
      --sparse=WHEN        auto, always or never (ignored)
      --strip-trailing-slashes
  -S, --suffix=SUFFIX      what names of backups end in
  -t, --target-directory=DIRECTORY
  -T, --no-target-directory  DEST is never a directory to copy into
  -u, --update             only what is newer than DEST, or has none
  -v, --verbose            say what is done
  -x, --one-file-system    stay on this filesystem
  -Z, --context[=CTX]      ignored
)",
    .options = kOptions,
};

enum Attribute { kMode, kTimes, kOwner, kLinks, kContext, kXattr, kAll };
constexpr Word kAttributes[] = {{"mode", kMode},   {"timestamps", kTimes}, {"ownership", kOwner},
                                {"links", kLinks}, {"context", kContext},  {"xattr", kXattr},
                                {"all", kAll}};
constexpr Word kSparseWords[] = {{"never", 0}, {"auto", 1}, {"always", 2}};
constexpr Word kReflinkWords[] = {{"auto", 0}, {"always", 1}, {"never", 2}};

class Cp {
 public:
  explicit Cp(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Cp& cp) { return SchedulerOf(cp.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await Take(option)) co_return command_.status;
    if (!co_await Settle()) co_return command_.status;
    auto target = co_await TakeTarget(command_, args->operands, directory_, no_directory_);
    if (!target) co_return command_.status;
    if (parents_ && !target->directory.data()) {
      co_await command_.ReportUsage("with --parents, the destination must be a directory");
      co_return command_.status;
    }
    if (!target->directory.data()) {
      co_await CopyTo(std::string(args->operands[0]), std::string(args->operands[1]));
      co_return co_await command_.Finish();
    }
    for (std::string_view operand : args->operands) {
      std::string from(operand);
      if (strip_slashes_)
        while (from.size() > 1 && from.ends_with('/')) from.pop_back();
      std::string to(target->directory);
      std::string_view base = kernel::BaseName(from);
      if (parents_) {
        to = co_await MakeParents(from, to);
        if (to.empty()) continue;
      } else if (base != "..") {
        to = kernel::JoinPath(to, base);
      }
      co_await CopyTo(std::move(from), std::move(to));
    }
    co_return co_await command_.Finish();
  }

 private:
  // Nothing that went wrong is without a report, so the status says it.
  Task<void> CopyTo(std::string from, std::string to) {
    (void)co_await copier_.CopyOperand(std::move(from), std::move(to));
  }

  Task<bool> Take(const ParsedOption& option) {
    switch (option.id) {
      case 'b':
      case 'S': co_return co_await backup_.Take(command_, option);
      case kPreserve:
        if (!option.HasValue()) {
          PreserveBasics();
          co_return true;
        }
        co_return co_await TakeAttributes(option.value, true);
      case kNoPreserve: co_return co_await TakeAttributes(option.value, false);
      case kSparse:
      case kReflink: {
        bool sparse = option.id == kSparse;
        std::span<const Word> words =
            sparse ? std::span<const Word>(kSparseWords) : std::span<const Word>(kReflinkWords);
        if (option.HasValue() && !MatchWord(option.value, words)) {
          co_await command_.ReportWord(option.value, sparse ? "--sparse" : "--reflink", words);
          co_return false;
        }
        co_return true;
      }
      default: TakeSimple(option);
    }
    co_return true;
  }

  void TakeSimple(const ParsedOption& option) {
    switch (option.id) {
      case 'a':
        follow_ = CopySettings::kNever;
        s_.recursive = true;
        PreserveBasics();
        s_.preserve_links = true;
        break;
      case kAttributesOnly: s_.attributes_only = true; break;
      case kCopyContents: s_.copy_contents = true; break;
      case 'd':
        follow_ = CopySettings::kNever;
        s_.preserve_links = true;
        break;
      case 'f': s_.force = true; break;
      case 'H': follow_ = CopySettings::kOperands; break;
      case 'i':
        s_.ask = true;
        s_.no_clobber = false;
        break;
      case 'l': s_.hard_link = true; break;
      case 'L': follow_ = CopySettings::kAlways; break;
      case 'n':
        s_.no_clobber = true;
        s_.ask = false;
        break;
      case 'P': follow_ = CopySettings::kNever; break;
      case 'p': PreserveBasics(); break;
      case 'r': s_.recursive = true; break;
      case 's': s_.symbolic_link = true; break;
      case 't': directory_ = option.value; break;
      case 'T': no_directory_ = true; break;
      case 'u': s_.update = true; break;
      case 'v': s_.verbose = true; break;
      case 'x': s_.one_filesystem = true; break;
      case kParents: parents_ = true; break;
      case kRemoveDestination: s_.remove_destination = true; break;
      case kStripSlashes: strip_slashes_ = true; break;
      default: break;
    }
  }

  void PreserveBasics() {
    s_.preserve_mode = s_.preserve_owner = s_.preserve_times = true;
    s_.no_preserve_mode = false;
  }

  Task<bool> TakeAttributes(std::string_view list, bool on) {
    for (;;) {
      std::string_view name = list.substr(0, list.find(','));
      auto word = MatchWord(name, kAttributes);
      if (!word) {
        co_await command_.ReportWord(name, on ? "--preserve" : "--no-preserve", kAttributes);
        co_return false;
      }
      bool all = *word == kAll;
      if (all || *word == kMode) {
        s_.preserve_mode = on;
        s_.no_preserve_mode = !on;
      }
      if (all || *word == kTimes) s_.preserve_times = on;
      if (all || *word == kOwner) s_.preserve_owner = on;
      if (all || *word == kLinks) s_.preserve_links = on;
      if (list.size() == name.size()) co_return true;
      list.remove_prefix(name.size() + 1);
    }
  }

  Task<bool> Settle() {
    if (s_.hard_link && s_.symbolic_link) {
      co_await command_.ReportUsage("cannot make both hard and symbolic links");
      co_return false;
    }
    if (s_.no_clobber && backup_.asked()) {
      co_await command_.ReportUsage("options --backup and --no-clobber are mutually exclusive");
      co_return false;
    }
    if (!co_await backup_.Settle(command_)) co_return false;
    // Trees are copied with their links; a single file is what a link leads to.
    bool links = s_.recursive && !s_.hard_link;
    s_.follow = follow_ ? *follow_ : links ? CopySettings::kNever : CopySettings::kAlways;
    co_return true;
  }

  // The directories of `from` below `to`. The new name, or "" when it was reported.
  Task<std::string> MakeParents(std::string from, std::string to) {
    std::string_view below = from;
    while (below.starts_with('/')) below.remove_prefix(1);
    size_t skipped = from.size() - below.size();
    std::string target = to;
    if (!target.ends_with('/')) target += '/';
    for (size_t at = below.find('/'); at != std::string_view::npos; at = below.find('/', at + 1)) {
      if (below.find_first_not_of('/', at) == std::string_view::npos) break;
      std::string dir = target + std::string(below.substr(0, at));
      std::string source = from.substr(0, skipped + at);
      auto stat = co_await command_.vfs.GetStat(command_.process, source);
      if (!stat) {
        co_await command_.Report("failed to get attributes of " + QuoteAlways(source) + ": " +
                                 Why(stat.error()));
        co_return std::string();
      }
      auto made = co_await command_.vfs.MakeDir(command_.process, dir, stat->mode & 0777);
      if (!made && made.error().code != Errno::kExist) {
        co_await command_.Report("cannot make directory " + QuoteAlways(dir) + ": " + Why(made.error()));
        co_return std::string();
      }
      if (made && s_.verbose) (void)co_await command_.out.Write(source + " -> " + dir + "\n");
    }
    co_return target + std::string(below);
  }

  Command command_;
  CopySettings s_;
  Backup backup_;
  Prompt prompt_{command_};
  Copier copier_{command_, s_, backup_, prompt_};
  std::optional<CopySettings::Follow> follow_;
  std::string_view directory_;
  bool no_directory_ = false, parents_ = false, strip_slashes_ = false;
};

}  // namespace

Task<int> CpMain(Process& process) {
  Cp cp(process);
  co_return co_await cp.Run();
}

}  // namespace bivalve::commands
