// chown, chgrp: who owns files.
#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/tree_walk.h"
#include "commands/users.h"

namespace bivalve::commands {
namespace {

enum : int { kDereference = 256, kFrom, kNoPreserve, kPreserve, kReference };

constexpr Option kChownOptions[] = {
    {'R', "recursive"},
    {'c', "changes"},
    {0, "dereference", Takes::kNothing, kDereference},
    {0, "from", Takes::kArgument, kFrom},
    {'h', "no-dereference"},
    {0, "no-preserve-root", Takes::kNothing, kNoPreserve},
    {0, "preserve-root", Takes::kNothing, kPreserve},
    {'f', "quiet"},
    {'f', "silent"},
    {0, "reference", Takes::kArgument, kReference},
    {'v', "verbose"},
    {'H'},
    {'L'},
    {'P'},
};

constexpr Option kChgrpOptions[] = {
    {'R', "recursive"},
    {'c', "changes"},
    {0, "dereference", Takes::kNothing, kDereference},
    {'h', "no-dereference"},
    {0, "no-preserve-root", Takes::kNothing, kNoPreserve},
    {0, "preserve-root", Takes::kNothing, kPreserve},
    {'f', "quiet"},
    {'f', "silent"},
    {0, "reference", Takes::kArgument, kReference},
    {'v', "verbose"},
    {'H'},
    {'L'},
    {'P'},
};

constexpr Usage kChownUsage{
    .help = R"(Usage: chown [OPTION]... [OWNER][:[GROUP]] FILE...
  or:  chown [OPTION]... --reference=RFILE FILE...
Give each FILE to OWNER and GROUP. "OWNER:" means the login group of OWNER.

  -c, --changes            say what has changed
  -f, --silent, --quiet    do not say what could not be done
  -v, --verbose            say everything
      --dereference        change what a symbolic link leads to (the default)
  -h, --no-dereference     change the link itself
      --from=OWNER:GROUP   only files that belong to these
      --no-preserve-root   treat / like any other
      --preserve-root      do not work on / recursively
      --reference=RFILE    the owner and group of RFILE
  -R, --recursive          also what is below; then -H follows operands that are links, -L all links, -P none
)",
    .options = kChownOptions,
};

constexpr Usage kChgrpUsage{
    .help = R"(Usage: chgrp [OPTION]... GROUP FILE...
  or:  chgrp [OPTION]... --reference=RFILE FILE...
Give each FILE to GROUP.

  -c, --changes            say what has changed
  -f, --silent, --quiet    do not say what could not be done
  -v, --verbose            say everything
      --dereference        change what a symbolic link leads to (the default)
  -h, --no-dereference     change the link itself
      --no-preserve-root   treat / like any other
      --preserve-root      do not work on / recursively
      --reference=RFILE    the group of RFILE
  -R, --recursive          also what is below; then -H follows operands that are links, -L all links, -P none
)",
    .options = kChgrpOptions,
};

struct Owners {
  std::optional<uint32_t> uid, gid;
  std::string user, group;  // as they are shown; "" where nothing was said
};

class Chown {
 public:
  Chown(Process& process, bool group_only)
      : command_(process, group_only ? kChgrpUsage : kChownUsage), group_only_(group_only) {}
  friend kernel::Scheduler& SchedulerOf(Chown& chown) { return SchedulerOf(chown.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    co_await users_.Load(command_);
    int follow = 'P';
    int dereference = -1;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'R': recursive_ = true; break;
        case 'c': changes_ = true; break;
        case 'v': verbose_ = true; break;
        case 'f': quiet_ = true; break;
        case 'h': dereference = 0; break;
        case kDereference: dereference = 1; break;
        case kNoPreserve: preserve_root_ = false; break;
        case kPreserve: preserve_root_ = true; break;
        case kReference: reference_ = option.value; break;
        case kFrom:
          if (!co_await ParseOwners(option.value, required_)) co_return command_.status;
          break;
        default: follow = option.id;
      }
    }
    if (recursive_ && follow == 'P') {
      if (dereference == 1) {
        co_await command_.Report("-R --dereference requires either -H or -L");
        co_return command_.status;
      }
      dereference = 0;
    }
    through_links_ = dereference != 0;
    auto& names = args->operands;
    if (names.size() < (reference_.data() ? 1u : 2u)) {
      co_await command_.ReportMissing(*args);
      co_return command_.status;
    }
    if (reference_.data()) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(reference_));
      if (!stat) {
        co_await command_.Report("failed to get attributes of " + QuoteAlways(reference_) + ": " +
                                 Why(stat.error()));
        co_return command_.status;
      }
      wanted_.gid = stat->gid;
      wanted_.group = users_.GroupName(stat->gid);
      if (!group_only_) {
        wanted_.uid = stat->uid;
        wanted_.user = users_.UserName(stat->uid);
      }
    } else {
      bool good =
          group_only_ ? co_await ParseGroup(names[0], wanted_) : co_await ParseOwners(names[0], wanted_);
      if (!good) co_return command_.status;
      names.erase(names.begin());
    }
    using kernel::Follow;
    TreeWalk::Settings how{
        .root = !recursive_ || follow != 'P' ? Follow::kYes : Follow::kNo,
        .inside = recursive_ && follow == 'L' ? Follow::kYes : Follow::kNo,
    };
    if (!recursive_ && !through_links_) how.root = Follow::kNo;
    for (std::string_view name : names) co_await Walk(std::string(name), how);
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> ParseGroup(std::string_view text, Owners& owners) {
    if (text.empty()) co_return true;
    const GroupEntry* entry = users_.FindGroup(text);
    auto number = ParseSize(text, "");
    if (!entry && (!number || *number > UINT32_MAX - 1)) {
      co_await command_.Report("invalid group: " + Quote(text));
      co_return false;
    }
    owners.gid = entry ? entry->gid : static_cast<uint32_t>(*number);
    owners.group = text;
    co_return true;
  }

  Task<bool> ParseOwners(std::string_view text, Owners& owners) {
    size_t colon = text.find(':');
    std::string_view user = text.substr(0, colon);
    const UserEntry* entry = nullptr;
    if (!user.empty()) {
      entry = users_.FindUser(user);
      auto number = ParseSize(user, "");
      bool numeric = number && *number < UINT32_MAX;
      if (!entry && colon == std::string_view::npos && !numeric && user.find('.') != std::string_view::npos) {
        // OWNER.GROUP, as it was written once.
        size_t dot = user.find('.');
        std::string_view owner = user.substr(0, dot), group = user.substr(dot + 1);
        const UserEntry* first = users_.FindUser(owner);
        const GroupEntry* second = users_.FindGroup(group);
        auto uid = ParseSize(owner, ""), gid = ParseSize(group, "");
        if ((first || uid) && (second || gid)) {
          co_await command_.Warn("warning: '.' should be ':': " + Quote(text));
          owners.uid = first ? first->uid : static_cast<uint32_t>(*uid);
          owners.gid = second ? second->gid : static_cast<uint32_t>(*gid);
          owners.user = owner;
          owners.group = group;
          co_return true;
        }
      }
      if (!entry && colon != std::string_view::npos && colon + 1 == text.size()) {
        // The login group of a number is not known.
        co_await command_.Report("invalid spec: " + Quote(text));
        co_return false;
      }
      if (!entry && !numeric) {
        co_await command_.Report("invalid user: " + Quote(text));
        co_return false;
      }
      owners.uid = entry ? entry->uid : static_cast<uint32_t>(*number);
      owners.user = user;
    }
    if (colon == std::string_view::npos) co_return true;
    std::string_view group = text.substr(colon + 1);
    if (group.empty()) {
      if (entry) {
        owners.gid = entry->gid;
        owners.group = users_.GroupName(entry->gid);
      }
      co_return true;
    }
    const GroupEntry* found = users_.FindGroup(group);
    auto number = ParseSize(group, "");
    if (!found && (!number || *number >= UINT32_MAX)) {
      co_await command_.Report("invalid group: " + Quote(text));
      co_return false;
    }
    owners.gid = found ? found->gid : static_cast<uint32_t>(*number);
    owners.group = group;
    co_return true;
  }

  Task<void> Walk(std::string path, TreeWalk::Settings how) {
    if (recursive_ && preserve_root_) {
      auto at = co_await command_.vfs.Resolve(command_.process, path);
      if (at && at->inode == command_.vfs.Root().inode) {
        co_await command_.Report("it is dangerous to operate recursively on " + QuoteAlways(path) +
                                 (path == "/" ? "" : " (same as '/')"));
        co_await command_.Warn("use --no-preserve-root to override this failsafe");
        co_return;
      }
    }
    TreeWalk walk(command_, how);
    walk.Start(path);
    while (TreeWalk::Entry* entry = co_await walk.Next()) {
      using Kind = TreeWalk::Kind;
      switch (entry->kind) {
        case Kind::kCycle: break;
        case Kind::kNoStat: {
          auto link = co_await command_.vfs.GetStat(command_.process, entry->path, kernel::Follow::kNo);
          bool dangling = link && link->type == kernel::FileType::kSymlink;
          co_await Complain((dangling ? "cannot dereference " : "cannot access ") + QuoteAlways(entry->path) +
                            ": " + Why(entry->error));
          if (verbose_)
            (void)co_await command_.out.Write("failed to change " + What() + " of " +
                                              QuoteAlways(entry->path) + " to " +
                                              Pair(wanted_.user, wanted_.group) + "\n");
          break;
        }
        case Kind::kUnreadable:
          co_await Complain("cannot read directory " + QuoteAlways(entry->path) + ": " + Why(entry->error));
          co_await Change(*entry);
          break;
        // Directories come after what is in them.
        case Kind::kAfter: co_await Change(*entry); break;
        case Kind::kFile: co_await Change(*entry); break;
        case Kind::kDirectory:
          if (recursive_) break;
          co_await Change(*entry);
          walk.Skip();
          break;
      }
    }
  }

  Task<void> Complain(std::string text) {
    command_.status = 1;
    if (!quiet_) co_await command_.Report(std::move(text));
  }

  // chown speaks of ":GROUP" where it is given no owner.
  bool ShowsUser() const { return !wanted_.user.empty() || (!group_only_ && !wanted_.group.empty()); }
  std::string What() const { return ShowsUser() || wanted_.group.empty() ? "ownership" : "group"; }
  std::string Pair(const std::string& user, const std::string& group) const {
    if (!ShowsUser()) return group;
    return group.empty() ? user : user + ":" + group;
  }

  Task<void> Change(const TreeWalk::Entry& entry) {
    kernel::Follow follow = through_links_ ? kernel::Follow::kYes : kernel::Follow::kNo;
    kernel::Stat stat = entry.stat;
    if (through_links_ && stat.type == kernel::FileType::kSymlink) {
      auto target = co_await command_.vfs.GetStat(command_.process, entry.path);
      if (!target) {
        co_await Complain("cannot dereference " + QuoteAlways(entry.path) + ": " + Why(target.error()));
        co_return;
      }
      stat = *target;
    }
    bool applies =
        (!required_.uid || *required_.uid == stat.uid) && (!required_.gid || *required_.gid == stat.gid);
    bool failed = false;
    if (applies) {
      auto changed = co_await command_.vfs.Change(command_.process, entry.path,
                                                  {.uid = wanted_.uid, .gid = wanted_.gid}, follow);
      failed = !changed;
      if (failed)
        co_await Complain((wanted_.uid ? "changing ownership of " : "changing group of ") +
                          QuoteAlways(entry.path) + ": " + Why(changed.error()));
    }
    bool change = applies && !failed &&
                  ((wanted_.uid && *wanted_.uid != stat.uid) || (wanted_.gid && *wanted_.gid != stat.gid));
    if (!verbose_ && !(changes_ && change)) co_return;
    bool user = ShowsUser(), group = !wanted_.group.empty();
    std::string what = What();
    std::string now = Pair(user ? users_.UserName(stat.uid) : "", group ? users_.GroupName(stat.gid) : "");
    std::string wanted = Pair(wanted_.user, wanted_.group);
    std::string name = QuoteAlways(entry.path), line;
    if (failed) {
      line = "failed to change " + what + " of " + name;
      if (user || group) line += " from " + now + " to " + wanted;
    } else if (change) {
      line = "changed " + what + " of " + name + " from " + now + " to " + wanted;
    } else {
      line = what + " of " + name + " retained";
      if (user || group) line += " as " + now;
    }
    (void)co_await command_.out.Write(line + "\n");
  }

  Command command_;
  Users users_;
  const bool group_only_;
  Owners wanted_, required_;
  std::string_view reference_;
  bool changes_ = false, verbose_ = false, quiet_ = false, recursive_ = false, preserve_root_ = false,
       through_links_ = true;
};

}  // namespace

Task<int> ChownMain(Process& process) {
  Chown chown(process, false);
  co_return co_await chown.Run();
}

Task<int> ChgrpMain(Process& process) {
  Chown chown(process, true);
  co_return co_await chown.Run();
}

}  // namespace bivalve::commands
