// whoami, id, uname, arch, hostname, nproc: who and where one is.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/users.h"

namespace bivalve::commands {
namespace {

constexpr Usage kWhoami{.help = R"(Usage: whoami [OPTION]
Write the name of the user.
)",
                        .options = {}};

constexpr Option kIdOptions[] = {{'Z', "context"}, {'g', "group"}, {'G', "groups"}, {'n', "name"},
                                 {'r', "real"},    {'u', "user"},  {'z', "zero"},   {'a'}};
constexpr Usage kId{
    .help = R"(Usage: id [OPTION]... [USER]...
Write the numbers and names of each USER and its groups, or of this process.

  -a              ignored
  -Z, --context   the security context (there is none)
  -g, --group     only the group
  -G, --groups    only the groups
  -n, --name      names instead of numbers, with -u, -g or -G
  -r, --real      the real ones, with -u, -g or -G
  -u, --user      only the user
  -z, --zero      NUL instead of blanks and newlines
)",
    .options = kIdOptions,
};

constexpr Usage kArch{.help = R"(Usage: arch [OPTION]...
Write the kind of machine, as uname -m.
)",
                      .options = {}};

constexpr Option kUnameOptions[] = {
    {'a', "all"},
    {'s', "kernel-name"},
    {'s', "sysname"},
    {'n', "nodename"},
    {'r', "kernel-release"},
    {'r', "release"},
    {'v', "kernel-version"},
    {'m', "machine"},
    {'p', "processor"},
    {'i', "hardware-platform"},
    {'o', "operating-system"},
};
constexpr Usage kUname{
    .help = R"(Usage: uname [OPTION]...
Write what this system is; by default the name of its kernel.

  -a, --all                everything, but for -p and -i when they are not known
  -s, --kernel-name        the name of the kernel
  -n, --nodename           the name of the machine
  -r, --kernel-release     the release of the kernel
  -v, --kernel-version     its version
  -m, --machine            the kind of machine
  -p, --processor          the kind of processor
  -i, --hardware-platform  the platform
  -o, --operating-system   the operating system
)",
    .options = kUnameOptions,
};

constexpr Option kHostnameOptions[] = {{'a', "alias"},
                                       {'A', "all-fqdns"},
                                       {'b', "boot"},
                                       {'d', "domain"},
                                       {'f', "fqdn"},
                                       {'f', "long"},
                                       {'F', "file", Takes::kArgument},
                                       {'i', "ip-address"},
                                       {'I', "all-ip-addresses"},
                                       {'s', "short"},
                                       {'y', "yp"},
                                       {'y', "nis"}};
constexpr Usage kHostname{
    .help = R"(Usage: hostname [OPTION]
Write the name of this machine.

  -a, -A, -f, -s       aliases; full names; the full name; the name without its domain
  -d, -y               the domain
  -i, -I               addresses
)",
    .options = kHostnameOptions,
    .package = "hostname 3.23",
};

constexpr int kAllProcessors = 256, kIgnore = 257;
constexpr Option kNprocOptions[] = {{0, "all", Takes::kNothing, kAllProcessors},
                                    {0, "ignore", Takes::kArgument, kIgnore}};
constexpr Usage kNproc{
    .help = R"(Usage: nproc [OPTION]...
Write the number of processors.

      --all       all that are installed
      --ignore=N  leave N of them out
)",
    .options = kNprocOptions,
};

class Id {
 public:
  explicit Id(Process& process) : command_(process, kId) {}
  friend kernel::Scheduler& SchedulerOf(Id& id) { return SchedulerOf(id.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    int wanted = 0;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'n': names_ = true; break;
        case 'r': real_ = true; break;
        case 'z': zero_ = true; break;
        case 'a': break;
        default: only_ = option.id; ++wanted;
      }
    }
    if (only_ == 'Z') co_return co_await Refuse("--context (-Z) works only on an SELinux-enabled kernel");
    if (wanted > 1) co_return co_await Refuse("cannot print \"only\" of more than one choice");
    if (!only_ && (names_ || real_))
      co_return co_await Refuse("cannot print only names or real IDs in default format");
    if (!only_ && zero_) co_return co_await Refuse("option --zero not permitted in default format");
    co_await users_.Load(command_);
    if (args->operands.empty()) {
      const UserEntry* user = users_.FindUser(command_.process.uid);
      co_await Show(command_.process.uid, command_.process.gid, user ? user->name : std::string());
      co_return co_await command_.Finish();
    }
    for (std::string_view name : args->operands) {
      const UserEntry* user = users_.FindUser(name);
      auto number = ParseSize(name, "");
      if (!user && number) user = users_.FindUser(static_cast<uint32_t>(*number));
      if (user) {
        co_await Show(user->uid, user->gid, user->name);
      } else {
        co_await command_.Report(Quote(name) + ": no such user");
      }
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<int> Refuse(std::string text) {
    co_await command_.Report(std::move(text));
    co_return command_.status;
  }

  std::vector<uint32_t> GroupsOf(uint32_t gid, const std::string& user) const {
    std::vector<uint32_t> groups{gid};
    for (const GroupEntry& group : users_.groups()) {
      bool member = std::find(group.members.begin(), group.members.end(), user) != group.members.end();
      if (member && group.gid != gid) groups.push_back(group.gid);
    }
    return groups;
  }

  Task<void> Show(uint32_t uid, uint32_t gid, std::string user) {
    std::string line;
    const char end = zero_ ? '\0' : '\n';
    if (only_ == 'u') {
      line = names_ ? users_.UserName(uid) : std::to_string(uid);
    } else if (only_ == 'g') {
      line = names_ ? users_.GroupName(gid) : std::to_string(gid);
    } else if (only_ == 'G') {
      for (uint32_t group : GroupsOf(gid, user)) {
        if (!line.empty()) line += zero_ ? '\0' : ' ';
        line += names_ ? users_.GroupName(group) : std::to_string(group);
      }
    } else {
      auto both = [](uint32_t id, const std::string* name) {
        return std::to_string(id) + (name ? "(" + *name + ")" : "");
      };
      auto group = [&](uint32_t id) {
        const GroupEntry* entry = users_.FindGroup(id);
        return both(id, entry ? &entry->name : nullptr);
      };
      line = "uid=" + both(uid, user.empty() ? nullptr : &user) + " gid=" + group(gid) + " groups=";
      bool first = true;
      for (uint32_t id : GroupsOf(gid, user)) {
        if (!std::exchange(first, false)) line += ',';
        line += group(id);
      }
    }
    (void)co_await command_.out.Write(line + end);
  }

  Command command_;
  Users users_;
  int only_ = 0;
  bool names_ = false, real_ = false, zero_ = false;
};

}  // namespace

Task<int> WhoamiMain(Process& process) {
  Command command(process, kWhoami);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (!args->operands.empty()) {
    co_await command.ReportExtra(args->operands[0]);
    co_return command.status;
  }
  Users users;
  co_await users.Load(command);
  const UserEntry* user = users.FindUser(process.uid);
  if (!user) {
    co_await command.Report("cannot find name for user ID " + std::to_string(process.uid));
    co_return command.status;
  }
  (void)co_await command.out.Write(user->name + "\n");
  co_return co_await command.Finish();
}

Task<int> IdMain(Process& process) {
  Id id(process);
  co_return co_await id.Run();
}

Task<int> UnameMain(Process& process) {
  Command command(process, kUname);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (!args->operands.empty()) {
    co_await command.ReportExtra(args->operands[0]);
    co_return command.status;
  }
  constexpr struct {
    char option;
    std::string_view text;
    bool in_all;
  } kParts[] = {{'s', "Linux", true},         {'n', kernel::Identity::kHostname, true},
                {'r', "6.1.0-bivalve", true}, {'v', "#1 SMP", true},
                {'m', "x86_64", true},        {'p', "unknown", false},
                {'i', "unknown", false},      {'o', "GNU/Linux", true}};
  std::string line;
  for (const auto& part : kParts) {
    bool wanted = args->options.empty() && part.option == 's';
    for (const ParsedOption& option : args->options)
      wanted |= option.id == part.option || (option.id == 'a' && part.in_all);
    if (!wanted) continue;
    if (!line.empty()) line += ' ';
    line += part.text;
  }
  (void)co_await command.out.Write(line + "\n");
  co_return co_await command.Finish();
}

Task<int> ArchMain(Process& process) {
  Command command(process, kArch);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (!args->operands.empty()) {
    co_await command.ReportExtra(args->operands[0]);
    co_return command.status;
  }
  (void)co_await command.out.Write("x86_64\n");
  co_return co_await command.Finish();
}

Task<int> HostnameMain(Process& process) {
  Command command(process, kHostname);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  int what = args->options.empty() ? 's' : args->options.back().id;
  if (!args->operands.empty() || what == 'F' || what == 'b') {
    co_await command.Report("you must be root to change the host name");
    co_return command.status;
  }
  std::string line(kernel::Identity::kHostname);
  if (what == 'i' || what == 'I') line = "127.0.1.1";
  if (what == 'a' || what == 'd') line.clear();
  if (what == 'y') {
    co_await command.Report("Local domain name not set");
    co_return command.status;
  }
  (void)co_await command.out.Write(line + "\n");
  co_return co_await command.Finish();
}

Task<int> NprocMain(Process& process) {
  Command command(process, kNproc);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (!args->operands.empty()) {
    co_await command.ReportExtra(args->operands[0]);
    co_return command.status;
  }
  for (const ParsedOption& option : args->options) {
    if (option.id != kIgnore || ParseSize(option.value, "")) continue;
    co_await command.Report("invalid number: " + Quote(option.value));
    co_return command.status;
  }
  // One machine runs on one thread; there is always at least one processor.
  (void)co_await command.out.Write("1\n");
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
