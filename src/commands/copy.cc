#include "commands/copy.h"

#include "base/mode.h"

namespace bivalve::commands {

using kernel::FileType;
using kernel::Stat;

Task<bool> Copier::Complain(std::string text, const Error& error) {
  co_await command_.Report(std::move(text) + ": " + Why(error));
  co_return false;
}

Task<bool> Copier::CopyOperand(std::string from, std::string to) {
  top_from_ = from;
  top_to_ = to;
  copied_ = into_itself_ = false;
  Job job;
  job.from = std::move(from);
  job.to = std::move(to);
  job.operand = true;
  return Copy(std::move(job));
}

Task<void> Copier::Announce(const Job& job, std::string verb) {
  std::string line = verb + QuoteAlways(job.from) + " -> " + QuoteAlways(job.to);
  if (!job.kept.empty()) line += " (backup: " + QuoteAlways(job.kept) + ")";
  (void)co_await command_.out.Write(line + "\n");
}

Task<bool> Copier::Copy(Job job) {
  bool follows = s_.follow == CopySettings::kAlways || (s_.follow == CopySettings::kOperands && job.operand);
  auto source = co_await command_.vfs.GetStat(
      command_.process, job.from, follows && !s_.move ? kernel::Follow::kYes : kernel::Follow::kNo);
  if (!source) co_return co_await Complain("cannot stat " + QuoteAlways(job.from), source.error());
  job.source = *source;
  bool is_dir = job.source.IsDir();
  if (is_dir && !s_.recursive) {
    co_await command_.Report("-r not specified; omitting directory " + QuoteAlways(job.from));
    co_return false;
  }
  if (job.operand) {
    top_dev_ = job.source.dev;
    bool fresh = sources_.insert({IdOf(job.source), std::string(kernel::BaseName(job.from))}).second;
    if (!fresh && !backup_.wanted()) {
      co_await command_.Warn("warning: source " + std::string(is_dir ? "directory " : "file ") +
                             QuoteAlways(job.from) + " specified more than once");
      co_return true;
    }
  }
  Next next = co_await LookAtTarget(job);
  if (next == Next::kGoOn && job.target) next = co_await CheckReplace(job);
  if (next == Next::kGoOn && job.target) next = co_await MakeRoom(job);
  if (next == Next::kGoOn && s_.move) next = co_await Move(job);
  if (next != Next::kGoOn) co_return next == Next::kDone;
  copied_ = true;
  if (s_.verbose && !is_dir) co_await Announce(job, s_.move ? "copied " : "");
  if (is_dir) co_return co_await CopyDirectory(job);
  bool ok = false;
  bool linked = false;
  if (s_.symbolic_link) {
    bool here = kernel::DirName(job.to) == ".";
    if (!job.from.starts_with('/') && !here) {
      co_await command_.Report(QuoteName(job.to) +
                               ": can make relative symbolic links only in current directory");
      co_return false;
    }
    ok = co_await MakeSymlink(job, job.from, true);
    linked = true;
  } else if (s_.hard_link) {
    ok = co_await MakeHardLink(job, job.from);
    linked = true;
  } else {
    bool shared = s_.preserve_links && job.source.nlink > 1;
    auto earlier = copies_.find(IdOf(job.source));
    if (shared && earlier != copies_.end()) {
      ok = co_await MakeHardLink(job, earlier->second);
      linked = true;
    } else if (job.source.type == FileType::kSymlink) {
      auto text = co_await command_.vfs.ReadLink(command_.process, job.from);
      if (!text)
        co_return co_await Complain("cannot read symbolic link " + QuoteAlways(job.from), text.error());
      ok = co_await MakeSymlink(job, std::move(*text), false);
    } else if (job.source.type == FileType::kRegular || !s_.recursive || s_.copy_contents) {
      ok = co_await CopyRegular(job);
    } else {
      ok = co_await MakeNode(job);
    }
    if (ok && shared) copies_.emplace(IdOf(job.source), job.to);
  }
  if (!ok) co_return false;
  if (job.operand) {
    auto made = co_await command_.vfs.GetStat(command_.process, job.to, kernel::Follow::kNo);
    if (made) targets_.insert(IdOf(*made));
  }
  co_return linked || co_await Preserve(job);
}

Task<Copier::Next> Copier::LookAtTarget(Job& job) {
  bool link = s_.move || s_.symbolic_link || s_.hard_link || backup_.wanted() || s_.remove_destination ||
              job.source.type == FileType::kSymlink || job.source.IsDir() ||
              (s_.recursive && !s_.copy_contents && job.source.type != FileType::kRegular);
  auto target = co_await command_.vfs.GetStat(command_.process, job.to,
                                              link ? kernel::Follow::kNo : kernel::Follow::kYes);
  if (target) {
    job.target = *target;
    co_return Next::kGoOn;
  }
  Errno code = target.error().code;
  if (code == Errno::kNoEnt || (code == Errno::kLoop && s_.force)) co_return Next::kGoOn;
  co_await Complain("cannot stat " + QuoteAlways(job.to), target.error());
  co_return Next::kFailed;
}

Task<bool> Copier::SameEntry(std::string a, std::string b) {
  if (kernel::BaseName(a) != kernel::BaseName(b)) co_return false;
  auto first = co_await command_.vfs.Resolve(command_.process, kernel::DirName(a));
  auto second = co_await command_.vfs.Resolve(command_.process, kernel::DirName(b));
  co_return first&& second && first->inode == second->inode;
}

// True: they are, and that is a mistake. *next: kDone when nothing is left to do.
Task<bool> Copier::SameFile(const Job& job, Next* next) {
  bool same = IdOf(job.source) == IdOf(*job.target);
  bool replaces = backup_.wanted() || s_.remove_destination;
  if (!same && job.source.type == FileType::kSymlink && job.target->type != FileType::kSymlink) {
    // A link that would replace what it leads to.
    auto behind = co_await command_.vfs.GetStat(command_.process, job.from);
    co_return behind&& IdOf(*behind) == IdOf(*job.target) && !replaces;
  }
  if (!same) co_return false;
  if (s_.hard_link && !job.source.IsDir()) {
    *next = Next::kDone;
    co_return false;
  }
  if (replaces && !co_await SameEntry(job.from, job.to)) co_return false;
  // Renaming a directory onto itself is refused by the rename.
  co_return !(s_.move && job.source.IsDir() && !co_await SameEntry(job.from, job.to));
}

Task<bool> Copier::MayOverwrite(const Job& job) {
  auto access = co_await command_.vfs.Access(command_.process, job.to, kernel::kAccessWrite);
  if (access || job.target->type == FileType::kSymlink)
    co_return co_await prompt_.Ask("overwrite " + QuoteAlways(job.to) + "?");
  uint32_t mode = job.target->mode;
  std::string octal = "0000";
  for (int i = 0; i < 4; ++i)
    octal[static_cast<size_t>(i)] = static_cast<char>('0' + (mode >> (9 - 3 * i) & 7));
  std::string letters = ModeText(job.target->FullMode()).substr(1);
  bool replaces = s_.move || s_.remove_destination || s_.force;
  std::string question =
      replaces ? "replace " + QuoteAlways(job.to) + ", overriding mode " + octal + " (" + letters + ")?"
               : "unwritable " + QuoteAlways(job.to) + " (mode " + octal + ", " + letters + "); try anyway?";
  co_return co_await prompt_.Ask(std::move(question));
}

Task<Copier::Next> Copier::CheckReplace(Job& job) {
  Next next = Next::kGoOn;
  if (co_await SameFile(job, &next)) {
    co_await command_.Report(QuoteAlways(job.from) + " and " + QuoteAlways(job.to) + " are the same file");
    co_return Next::kFailed;
  }
  if (next != Next::kGoOn) co_return next;
  bool from_dir = job.source.IsDir(), to_dir = job.target->IsDir();
  if (s_.update && !from_dir && job.target->mtime_ns >= job.source.mtime_ns) co_return Next::kDone;
  if (!from_dir || s_.move) {
    if (s_.no_clobber) co_return Next::kDone;
    bool asks = s_.ask;
    if (s_.move && !s_.ask && !s_.force && job.target->type != FileType::kSymlink) {
      FileRef in = command_.process.Fd(0);
      auto access = co_await command_.vfs.Access(command_.process, job.to, kernel::kAccessWrite);
      asks = in && in->IsTerminal() && !access;
    }
    if (asks && !(from_dir != to_dir) && !co_await MayOverwrite(job)) co_return Next::kDone;
  }
  if (!to_dir && from_dir && !(s_.move && backup_.wanted())) {
    co_await command_.Report("cannot overwrite non-directory " + QuoteAlways(job.to) + " with directory " +
                             QuoteAlways(job.from));
    co_return Next::kFailed;
  }
  if (to_dir && !from_dir && !(s_.move && backup_.wanted())) {
    co_await command_.Report("cannot overwrite directory " + QuoteAlways(job.to) + " with non-directory");
    co_return Next::kFailed;
  }
  if (!to_dir && job.operand && targets_.contains(IdOf(*job.target)) && !backup_.wanted()) {
    co_await command_.Report("will not overwrite just-created " + QuoteAlways(job.to) + " with " +
                             QuoteAlways(job.from));
    co_return Next::kFailed;
  }
  co_return Next::kGoOn;
}

// A backup, or removal where the old file must not be written through.
Task<Copier::Next> Copier::MakeRoom(Job& job) {
  std::string_view base = kernel::BaseName(job.from);
  bool dots = base == "." || base == "..";
  if (backup_.wanted() && !dots && (s_.move || !job.target->IsDir())) {
    std::string name = co_await backup_.NameFor(command_, job.to);
    auto renamed = co_await command_.vfs.Rename(command_.process, job.to, name);
    if (!renamed) {
      co_await Complain("cannot backup " + QuoteAlways(job.to), renamed.error());
      co_return Next::kFailed;
    }
    job.kept = std::move(name);
    job.target.reset();
    co_return Next::kGoOn;
  }
  bool removes = s_.remove_destination || (s_.preserve_links && job.target->nlink > 1) ||
                 (s_.follow == CopySettings::kNever && job.source.type != FileType::kRegular);
  if (s_.move || job.target->IsDir() || !removes) co_return Next::kGoOn;
  auto removed = co_await command_.vfs.Unlink(command_.process, job.to);
  if (!removed && removed.error().code != Errno::kNoEnt) {
    co_await Complain("cannot remove " + QuoteAlways(job.to), removed.error());
    co_return Next::kFailed;
  }
  if (s_.verbose) (void)co_await command_.out.Write("removed " + QuoteAlways(job.to) + "\n");
  job.target.reset();
  co_return Next::kGoOn;
}

Task<Copier::Next> Copier::Move(Job& job) {
  if (!job.operand) co_return Next::kGoOn;
  auto renamed = co_await command_.vfs.Rename(command_.process, job.from, job.to);
  if (renamed) {
    if (s_.verbose) co_await Announce(job, "renamed ");
    // A second operand of this name must not replace it.
    targets_.insert(IdOf(job.source));
    co_return Next::kDone;
  }
  Errno code = renamed.error().code;
  if (code == Errno::kXDev) {
    if (!job.target || job.target->IsDir()) co_return Next::kGoOn;
    auto removed = co_await command_.vfs.Unlink(command_.process, job.to);
    if (removed) {
      job.target.reset();
      co_return Next::kGoOn;
    }
    co_await Complain("inter-device move failed: " + QuoteAlways(job.from) + " to " + QuoteAlways(job.to) +
                          "; unable to remove target",
                      removed.error());
    co_return Next::kFailed;
  }
  if (code == Errno::kInval) {
    co_await command_.Report("cannot move " + QuoteAlways(job.from) + " to a subdirectory of itself, " +
                             QuoteAlways(job.to));
  } else {
    co_await Complain("cannot move " + QuoteAlways(job.from) + " to " + QuoteAlways(job.to), renamed.error());
  }
  co_return Next::kFailed;
}

Task<bool> Copier::CopyDirectory(Job& job) {
  kernel::Vfs& vfs = command_.vfs;
  Process& process = command_.process;
  if (made_directories_.contains(IdOf(job.source))) {
    into_itself_ = true;
    co_await command_.Report("cannot copy a directory, " + QuoteAlways(top_from_) + ", into itself, " +
                             QuoteAlways(top_to_));
    co_return false;
  }
  bool is_new = !job.target;
  uint32_t mode = s_.no_preserve_mode ? 0777 : job.source.mode & 01777;
  if (is_new) {
    // The owner can write below it until it is whole.
    auto made = co_await vfs.MakeDir(process, job.to, mode | 0700);
    if (!made) co_return co_await Complain("cannot create directory " + QuoteAlways(job.to), made.error());
    if (s_.verbose) co_await Announce(job, s_.move ? "created directory " : "");
  }
  auto id = co_await vfs.GetStat(process, job.to);
  if (id) made_directories_.insert(IdOf(*id));
  bool ok = true;
  if (!s_.one_filesystem || job.source.dev == top_dev_) {
    auto children = co_await vfs.ReadDir(process, job.from);
    if (!children) {
      co_await Complain("cannot access " + QuoteAlways(job.from), children.error());
      ok = false;
    } else {
      for (const kernel::DirEntry& entry : *children) {
        Job child;
        child.from = kernel::JoinPath(job.from, entry.name);
        child.to = kernel::JoinPath(job.to, entry.name);
        child.depth = job.depth + 1;
        ok &= co_await Copy(std::move(child));
        if (into_itself_) break;
        co_await kernel::Yield(process);
      }
    }
  }
  if (is_new && !s_.preserve_mode)
    (void)co_await vfs.Change(process, job.to, {.mode = mode & ~process.umask});
  co_return (co_await Preserve(job)) && ok;
}

Task<Result<FileRef>> Copier::OpenTarget(Job& job) {
  kernel::Vfs& vfs = command_.vfs;
  Process& process = command_.process;
  if (job.target) {
    kernel::OpenFlags flags{.write = true, .truncate = !s_.attributes_only};
    auto file = co_await vfs.Open(process, job.to, flags);
    if (file || !s_.force) co_return file;
    auto removed = co_await vfs.Unlink(process, job.to);
    if (!removed) co_return std::unexpected(removed.error());
    if (s_.verbose) (void)co_await command_.out.Write("removed " + QuoteAlways(job.to) + "\n");
    job.target.reset();
  }
  uint32_t mode = s_.no_preserve_mode ? 0666 : job.source.mode & 0777;
  auto file = co_await vfs.Open(process, job.to, {.write = true, .create = true, .exclusive = true}, mode);
  if (!file && file.error().code == Errno::kIsDir && job.to.ends_with('/'))
    co_return Fail(Errno::kNotDir, job.to);
  co_return file;
}

Task<bool> Copier::CopyRegular(Job& job) {
  kernel::Vfs& vfs = command_.vfs;
  Process& process = command_.process;
  auto from = co_await vfs.Open(process, job.from, kernel::OpenFlags::Read());
  if (!from)
    co_return co_await Complain("cannot open " + QuoteAlways(job.from) + " for reading", from.error());
  if (!job.target) {
    auto link = co_await vfs.GetStat(process, job.to, kernel::Follow::kNo);
    if (link && link->type == FileType::kSymlink) {
      co_await command_.Report("not writing through dangling symlink " + QuoteAlways(job.to));
      co_return false;
    }
  }
  auto to = co_await OpenTarget(job);
  if (!to) co_return co_await Complain("cannot create regular file " + QuoteAlways(job.to), to.error());
  if (s_.attributes_only) co_return true;
  auto cloned = co_await vfs.Clone(process, *from, *to);
  if (cloned) co_return true;
  if (cloned.error().code == Errno::kNoSpc)
    co_return co_await Complain("error writing " + QuoteAlways(job.to), cloned.error());
  co_return co_await CopyBytes(job, std::move(*from), std::move(*to));
}

Task<bool> Copier::CopyBytes(const Job& job, FileRef from, FileRef to) {
  Process& process = command_.process;
  kernel::Reader in(process, std::move(from));
  for (;;) {
    auto block = co_await in.Block();
    if (!block) co_return co_await Complain("error reading " + QuoteAlways(job.from), block.error());
    if (block->empty()) co_return true;
    auto written = co_await kernel::WriteAll(process, to, *block);
    if (!written) co_return co_await Complain("error writing " + QuoteAlways(job.to), written.error());
  }
}

Task<bool> Copier::MakeSymlink(Job& job, std::string target, bool as_link) {
  auto made = co_await command_.vfs.Symlink(command_.process, target, job.to);
  if (!made && made.error().code == Errno::kExist && s_.force) {
    auto removed = co_await command_.vfs.Unlink(command_.process, job.to);
    if (removed) made = co_await command_.vfs.Symlink(command_.process, target, job.to);
  }
  if (made) co_return true;
  std::string what = "cannot create symbolic link " + QuoteAlways(job.to);
  co_return co_await Complain(as_link ? what + " to " + QuoteAlways(target) : what, made.error());
}

Task<bool> Copier::MakeHardLink(Job& job, std::string target) {
  kernel::Follow follow = s_.follow == CopySettings::kAlways ? kernel::Follow::kYes : kernel::Follow::kNo;
  auto made = co_await command_.vfs.Link(command_.process, target, job.to, follow);
  if (!made && made.error().code == Errno::kExist && (s_.force || !s_.hard_link)) {
    auto removed = co_await command_.vfs.Unlink(command_.process, job.to);
    if (removed) made = co_await command_.vfs.Link(command_.process, target, job.to, follow);
  }
  if (made) co_return true;
  co_return co_await Complain("cannot create hard link " + QuoteAlways(job.to) + " to " + QuoteAlways(target),
                              made.error());
}

Task<bool> Copier::MakeNode(Job& job) {
  kernel::Vfs& vfs = command_.vfs;
  if (job.target) {
    auto removed = co_await vfs.Unlink(command_.process, job.to);
    if (!removed) co_return co_await Complain("cannot remove " + QuoteAlways(job.to), removed.error());
  }
  auto made = co_await vfs.MakeNode(command_.process, job.to, job.source.type, job.source.mode & 0777,
                                    job.source.rdev);
  if (made) co_return true;
  bool fifo = job.source.type == FileType::kFifo;
  co_return co_await Complain(
      (fifo ? "cannot create fifo " : "cannot create special file ") + QuoteAlways(job.to), made.error());
}

Task<bool> Copier::Preserve(const Job& job) {
  kernel::Vfs& vfs = command_.vfs;
  Process& process = command_.process;
  bool link = job.source.type == FileType::kSymlink;
  kernel::Follow follow = link ? kernel::Follow::kNo : kernel::Follow::kYes;
  if (s_.preserve_owner)
    (void)co_await vfs.Change(process, job.to, {.uid = job.source.uid, .gid = job.source.gid}, follow);
  if (s_.preserve_mode && !link) {
    auto changed = co_await vfs.Change(process, job.to, {.mode = job.source.mode});
    if (!changed)
      co_return co_await Complain("preserving permissions for " + QuoteAlways(job.to), changed.error());
  }
  if (!s_.preserve_times) co_return true;
  auto changed = co_await vfs.Change(
      process, job.to, {.atime_ns = job.source.atime_ns, .mtime_ns = job.source.mtime_ns}, follow);
  if (!changed) co_return co_await Complain("preserving times for " + QuoteAlways(job.to), changed.error());
  co_return true;
}

}  // namespace bivalve::commands
