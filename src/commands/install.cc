// install: copies files and sets their attributes.
#include <algorithm>

#include "base/mode.h"
#include "commands/copy.h"
#include "commands/copy_operands.h"
#include "commands/launch.h"
#include "commands/numbers.h"
#include "commands/users.h"

namespace bivalve::commands {
namespace {

enum : int { kPreserveContext = 256, kStripProgram };

constexpr Option kOptions[] = {
    {0, "backup", Takes::kOptional, 'b'},
    {'b'},
    {'C', "compare"},
    {'c'},
    {'Z', "context", Takes::kOptional},
    {'D'},
    {'d', "directory"},
    {'g', "group", Takes::kArgument},
    {'m', "mode", Takes::kArgument},
    {'T', "no-target-directory"},
    {'o', "owner", Takes::kArgument},
    {0, "preserve-context", Takes::kNothing, kPreserveContext},
    {'p', "preserve-timestamps"},
    {'s', "strip"},
    {0, "strip-program", Takes::kArgument, kStripProgram},
    {'S', "suffix", Takes::kArgument},
    {'t', "target-directory", Takes::kArgument},
    {'v', "verbose"},
};

constexpr Usage kUsage{
    .help = R"(Usage: install [OPTION]... [-T] SOURCE DEST
  or:  install [OPTION]... SOURCE... DIRECTORY
  or:  install [OPTION]... -t DIRECTORY SOURCE...
  or:  install [OPTION]... -d DIRECTORY...
Copy SOURCEs to where they are used and set their permissions; with -d make DIRECTORYs.

  -b, --backup[=WHEN]      keep what is replaced under another name: none, simple, existing, numbered
  -c                       ignored
  -C, --compare            leave a file that is the same already
  -d, --directory          all operands are directories to be made
  -D                       make the directories above DEST, or the DIRECTORY of -t
  -g, --group=GROUP        the group of the copies
  -m, --mode=MODE          permissions as of chmod, not rwxr-xr-x
  -o, --owner=OWNER        the owner of the copies
  -p, --preserve-timestamps  times of the SOURCEs
      --preserve-context   the security context (there is none)
  -s, --strip              remove symbol tables
      --strip-program=PROGRAM  with this program
  -S, --suffix=SUFFIX      what names of backups end in
  -t, --target-directory=DIRECTORY
  -T, --no-target-directory  DEST is never a directory to copy into
  -v, --verbose            say what is done
  -Z, --context[=CTX]      ignored
)",
    .options = kOptions,
};

class Install {
 public:
  explicit Install(Process& process) : command_(process, kUsage) {
    s_.follow = CopySettings::kAlways;
    s_.copy_contents = true;
    s_.remove_destination = true;
  }
  friend kernel::Scheduler& SchedulerOf(Install& install) { return SchedulerOf(install.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await Take(option)) co_return command_.status;
    if (!co_await Check(*args)) co_return command_.status;
    if (directories_) {
      for (std::string_view name : args->operands) co_await MakeDirectory(std::string(name), true);
      co_return co_await command_.Finish();
    }
    auto& names = args->operands;
    if (make_parents_ && !co_await MakeParents(names)) co_return command_.status;
    if (directory_.data() && !no_directory_) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(directory_));
      if (!stat) {
        co_await command_.Report("failed to access " + QuoteAlways(directory_) + ": " + Why(stat.error()));
        co_return command_.status;
      }
    }
    auto target = co_await TakeTarget(command_, names, directory_, no_directory_);
    if (!target) co_return command_.status;
    if (!target->directory.data()) {
      co_await One(std::string(names[0]), std::string(names[1]));
      co_return co_await command_.Finish();
    }
    for (std::string_view name : names)
      co_await One(std::string(name), kernel::JoinPath(target->directory, kernel::BaseName(name)));
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> Take(const ParsedOption& option) {
    switch (option.id) {
      case 'b':
      case 'S': co_return co_await backup_.Take(command_, option);
      case 'C': compare_ = true; break;
      case 'D': make_parents_ = true; break;
      case 'd': directories_ = true; break;
      case 'g': group_ = option.value; break;
      case 'm': mode_text_ = option.value; break;
      case 'o': owner_ = option.value; break;
      case 'p': s_.preserve_times = true; break;
      case 's': strip_ = true; break;
      case kStripProgram: strip_program_ = option.value; break;
      case 't':
        if (directory_.data()) {
          co_await command_.Report("multiple target directories specified");
          co_return false;
        }
        directory_ = option.value;
        break;
      case 'T': no_directory_ = true; break;
      case 'v': s_.verbose = true; break;
      case kPreserveContext:
        co_await command_.Warn("WARNING: ignoring --preserve-context; this kernel is not SELinux-enabled");
        break;
      case 'Z':
        if (option.HasValue())
          co_await command_.Warn("warning: ignoring --context; it requires an SELinux-enabled kernel");
        break;
    }
    co_return true;
  }

  Task<bool> Refuse(std::string text) {
    co_await command_.Report(std::move(text));
    co_return false;
  }

  Task<bool> Check(const ParsedArgs& args) {
    if (directories_ && strip_)
      co_return co_await Refuse("the strip option may not be used when installing a directory");
    if (directories_ && directory_.data())
      co_return co_await Refuse("target directory not allowed when installing a directory");
    if (!co_await backup_.Settle(command_)) co_return false;
    if (args.operands.size() < (directories_ || directory_.data() ? 1u : 2u)) {
      co_await command_.ReportUsage(args.operands.empty() ? "missing file operand"
                                                          : "missing destination file operand after " +
                                                                QuoteAlways(args.operands[0]));
      co_return false;
    }
    if (mode_text_.data()) {
      mode_ = ModeChange::Parse(mode_text_);
      if (!mode_) co_return co_await Refuse("invalid mode " + Quote(mode_text_));
    }
    if (compare_ && s_.preserve_times) {
      co_await command_.ReportUsage(
          "options --compare (-C) and --preserve-timestamps are mutually exclusive");
      co_return false;
    }
    if (compare_ && strip_) {
      co_await command_.ReportUsage("options --compare (-C) and --strip are mutually exclusive");
      co_return false;
    }
    if (compare_ && mode_text_.data() && (mode_->Apply(0, false, 0) & ~0777u))
      co_await command_.Warn(
          "the --compare (-C) option is ignored when you specify a mode with non-permission bits");
    co_await users_.Load(command_);
    if (owner_.data()) {
      const UserEntry* user = users_.FindUser(owner_);
      auto number = ParseSize(owner_, "");
      if (!user && (!number || *number >= UINT32_MAX))
        co_return co_await Refuse("invalid user " + Quote(owner_));
      uid_ = user ? user->uid : static_cast<uint32_t>(*number);
    }
    if (group_.data()) {
      const GroupEntry* group = users_.FindGroup(group_);
      auto number = ParseSize(group_, "");
      if (!group && (!number || *number >= UINT32_MAX))
        co_return co_await Refuse("invalid group " + Quote(group_));
      gid_ = group ? group->gid : static_cast<uint32_t>(*number);
    }
    co_return true;
  }

  uint32_t Mode(bool is_dir) const { return mode_ ? mode_->Apply(0, is_dir, 0) : 0755; }

  // mkdir -p, with the mode and owner for the last one. False: reported.
  Task<bool> MakeDirectory(std::string path, bool with_attributes) {
    size_t end = path.find_last_not_of('/');
    for (size_t at = path.find_first_not_of('/'); at != std::string::npos;) {
      size_t slash = path.find('/', at);
      bool last = slash == std::string::npos || slash > end;
      std::string part = last ? path : path.substr(0, slash);
      auto made = co_await command_.vfs.MakeDir(command_.process, part, 0755);
      if (made) {
        if (s_.verbose)
          (void)co_await command_.out.Write(command_.name + ": creating directory " + QuoteAlways(part) +
                                            "\n");
        (void)co_await command_.vfs.Change(command_.process, part, {.mode = uint32_t{0755}});
      } else {
        auto stat = co_await command_.vfs.GetStat(command_.process, part);
        if (!stat || !stat->IsDir()) {
          if (!last) made.error().code = Errno::kNotDir;
          co_await command_.Report("cannot create directory " + Quote(last ? path : part) + ": " +
                                   Why(made.error()));
          co_return false;
        }
      }
      if (last) break;
      at = path.find_first_not_of('/', slash);
    }
    if (!with_attributes) co_return true;
    co_return co_await SetAttributes(path, true);
  }

  Task<bool> MakeParents(const std::vector<std::string_view>& names) {
    if (directory_.data()) co_return co_await MakeDirectory(std::string(directory_), false);
    if (names.size() != 2) co_return true;
    std::string_view above = kernel::DirName(names[1]);
    if (above.empty() || above == "." || above == "/") co_return true;
    co_return co_await MakeDirectory(std::string(above), false);
  }

  Task<bool> SetAttributes(std::string path, bool is_dir) {
    if (uid_ || gid_) {
      auto changed = co_await command_.vfs.Change(command_.process, path, {.uid = uid_, .gid = gid_});
      if (!changed) {
        co_await command_.Report("cannot change ownership of " + QuoteAlways(path) + ": " +
                                 Why(changed.error()));
        co_return false;
      }
    }
    auto stat = co_await command_.vfs.GetStat(command_.process, path);
    if (stat && stat->mode == Mode(is_dir)) co_return true;
    auto changed = co_await command_.vfs.Change(command_.process, path, {.mode = Mode(is_dir)});
    if (changed) co_return true;
    co_await command_.Report("cannot change permissions of " + QuoteAlways(path) + ": " +
                             Why(changed.error()));
    co_return false;
  }

  // Whether the file is there already, as it would be.
  Task<bool> IsSame(std::string from, std::string to) {
    if (mode_ && (Mode(false) & ~0777u)) co_return false;
    auto a = co_await command_.vfs.GetStat(command_.process, from, kernel::Follow::kNo);
    auto b = co_await command_.vfs.GetStat(command_.process, to, kernel::Follow::kNo);
    if (!a || !b || a->type != kernel::FileType::kRegular || b->type != kernel::FileType::kRegular)
      co_return false;
    if (a->size != b->size || b->mode != Mode(false)) co_return false;
    if (b->uid != uid_.value_or(command_.process.uid) || b->gid != gid_.value_or(command_.process.gid))
      co_return false;
    auto one = co_await command_.vfs.Open(command_.process, from, kernel::OpenFlags::Read());
    auto two = co_await command_.vfs.Open(command_.process, to, kernel::OpenFlags::Read());
    if (!one || !two) co_return false;
    kernel::Reader first(command_.process, std::move(*one)), second(command_.process, std::move(*two));
    std::string_view x, y;
    for (;;) {
      if (x.empty()) {
        auto block = co_await first.Block();
        if (!block) co_return false;
        x = *block;
      }
      if (y.empty()) {
        auto block = co_await second.Block();
        if (!block) co_return false;
        y = *block;
      }
      if (x.empty() || y.empty()) co_return x.empty() && y.empty();
      size_t size = std::min(x.size(), y.size());
      if (x.substr(0, size) != y.substr(0, size)) co_return false;
      x.remove_prefix(size);
      y.remove_prefix(size);
    }
  }

  Task<void> One(std::string from, std::string to) {
    auto stat = co_await command_.vfs.GetStat(command_.process, from);
    if (!stat) {
      co_await command_.Report("cannot stat " + QuoteAlways(from) + ": " + Why(stat.error()));
      co_return;
    }
    if (stat->IsDir()) {
      co_await command_.Report("omitting directory " + QuoteAlways(from));
      co_return;
    }
    if (compare_ && co_await IsSame(from, to)) co_return;
    if (!co_await copier_.CopyOperand(from, to)) co_return;
    if (strip_) {
      std::string program = strip_program_.data() ? std::string(strip_program_) : "strip";
      std::string name = to.starts_with('-') ? "./" + to : to;
      auto ran = co_await RunCommand(command_.process, {program, std::move(name)});
      bool failed = !ran || ran->ShellStatus() != 0;
      if (!ran) co_await command_.Report("cannot run " + QuoteAlways(program) + ": " + Why(ran.error()));
      if (failed) {
        co_await command_.Report("strip process terminated abnormally");
        auto removed = co_await command_.vfs.Unlink(command_.process, to);
        if (!removed)
          co_await command_.Report("cannot unlink " + QuoteAlways(to) + ": " + Why(removed.error()));
        co_return;
      }
    }
    if (s_.preserve_times)
      (void)co_await command_.vfs.Change(command_.process, to,
                                         {.atime_ns = stat->atime_ns, .mtime_ns = stat->mtime_ns});
    (void)co_await SetAttributes(to, false);
  }

  Command command_;
  CopySettings s_;
  Backup backup_;
  Prompt prompt_{command_};
  Copier copier_{command_, s_, backup_, prompt_};
  Users users_;
  std::optional<ModeChange> mode_;
  std::optional<uint32_t> uid_, gid_;
  std::string_view mode_text_, owner_, group_, directory_, strip_program_;
  bool compare_ = false, make_parents_ = false, directories_ = false, strip_ = false, no_directory_ = false;
};

}  // namespace

Task<int> InstallMain(Process& process) {
  Install install(process);
  co_return co_await install.Run();
}

}  // namespace bivalve::commands
