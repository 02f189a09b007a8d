// tty, logname, groups: who sits where.
#include <algorithm>

#include "commands/command.h"
#include "commands/users.h"

namespace bivalve::commands {
namespace {

constexpr Option kTtyOptions[] = {{'s', "silent"}, {'s', "quiet"}};
constexpr Usage kTty{
    .help = R"(Usage: tty [OPTION]...
Write the name of the terminal that is standard input.

  -s, --silent, --quiet  only the status says whether it is one
)",
    .options = kTtyOptions,
    .error_status = 2,
};

constexpr Usage kLogname{.help = R"(Usage: logname [OPTION]
Write the name under which one has logged in.
)",
                         .options = {}};

constexpr Usage kGroups{.help = R"(Usage: groups [OPTION]... [USER]...
Write the groups of each USER, or of this process.
)",
                        .options = {}};

std::string GroupNames(const Users& users, uint32_t gid, const std::string& user) {
  std::string line = users.GroupName(gid);
  for (const GroupEntry& group : users.groups()) {
    bool member = std::find(group.members.begin(), group.members.end(), user) != group.members.end();
    if (member && group.gid != gid) line += " " + group.name;
  }
  return line;
}

}  // namespace

Task<int> TtyMain(Process& process) {
  Command command(process, kTty);
  command.write_error_status = 3;
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (!args->operands.empty()) {
    co_await command.ReportExtra(args->operands[0]);
    co_return command.status;
  }
  FileRef file = process.Fd(0);
  bool terminal = file && file->IsTerminal();
  if (args->options.empty()) (void)co_await command.out.Write(terminal ? "/dev/tty\n" : "not a tty\n");
  command.status = terminal ? 0 : 1;
  co_return co_await command.Finish();
}

// Nobody has logged in to this machine.
Task<int> LognameMain(Process& process) {
  Command command(process, kLogname);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (!args->operands.empty()) {
    co_await command.ReportExtra(args->operands[0]);
  } else {
    co_await command.Report("no login name");
  }
  co_return command.status;
}

Task<int> GroupsMain(Process& process) {
  Command command(process, kGroups);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Users users;
  co_await users.Load(command);
  if (args->operands.empty()) {
    const UserEntry* user = users.FindUser(process.uid);
    (void)co_await command.out.Write(GroupNames(users, process.gid, user ? user->name : "") + "\n");
  }
  for (std::string_view name : args->operands) {
    const UserEntry* user = users.FindUser(name);
    if (!user) {
      co_await command.Report(Quote(name) + ": no such user");
      continue;
    }
    (void)co_await command.out.Write(std::string(name) + " : " + GroupNames(users, user->gid, user->name) +
                                     "\n");
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
