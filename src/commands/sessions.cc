// users, who, uptime: who is logged in (nobody: a machine has no sessions) and for how long it has run.
#include <algorithm>

#include "base/time_text.h"
#include "commands/command.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsers{.help = R"(Usage: users [OPTION]... [FILE]
Write the names of those who are logged in. A machine has no logins.
)",
                       .options = {}};

constexpr int kIps = 256, kLookup = 257;
constexpr Option kWhoOptions[] = {
    {'a', "all"},
    {'b', "boot"},
    {'d', "dead"},
    {'H', "heading"},
    {'l', "login"},
    {0, "ips", Takes::kNothing, kIps},
    {0, "lookup", Takes::kNothing, kLookup},
    {'m'},
    {'p', "process"},
    {'q', "count"},
    {'r', "runlevel"},
    {'s', "short"},
    {'t', "time"},
    {'T', "mesg"},
    {'T', "message"},
    {'T', "writable"},
    {'w'},
    {'u', "users"},
};
constexpr Usage kWho{
    .help = R"(Usage: who [OPTION]... [FILE | ARG1 ARG2]
List who is logged in. A machine has no logins, so that only headings and counts say something.

  -a, --all        -b -d --login -p -r -t -T -u
  -b, --boot       when the system was started
  -d, --dead       processes that ended
  -H, --heading    a line with headings
      --ips        addresses, not names
  -l, --login      where logins are waited for
      --lookup     names by DNS
  -m               whoever sits at the standard input
  -p, --process    what init started
  -q, --count      names and their number
  -r, --runlevel   the run level
  -s, --short      names, lines and times
  -t, --time       when the clock was set
  -T, -w, --mesg, --message, --writable  whether messages are taken
  -u, --users      idle times and processes
)",
    .options = kWhoOptions,
};

constexpr Option kUptimeOptions[] = {{'p', "pretty"},
                                     {'h', "help", Takes::kNothing, kHelpOption},
                                     {'s', "since"},
                                     {'V', "version", Takes::kNothing, kVersionOption}};
constexpr Usage kUptime{
    .help = R"(
Usage:
 uptime [options]

Options:
 -p, --pretty   only for how long, in words
 -s, --since    since when
 -h, --help     this text
 -V, --version  the version
)",
    .options = kUptimeOptions,
    .package = "procps-ng 4.0.2",
};

std::string Pretty(int64_t seconds) {
  std::string text;
  auto add = [&](int64_t number, std::string_view unit) {
    if (number == 0) return;
    text += (text.empty() ? " " : ", ") + std::to_string(number) + " " + std::string(unit) +
            (number > 1 ? "s" : "");
  };
  const int64_t minutes = seconds / 60;
  add(minutes / (60 * 24 * 365), "year");
  add(minutes / (60 * 24 * 7) % 52, "week");
  add(minutes / (60 * 24) % 7, "day");
  add(minutes / 60 % 24, "hour");
  add(minutes % 60, "minute");
  return "up" + (text.empty() ? std::string(" 0 minutes") : text) + "\n";
}

}  // namespace

// "up 3 days,  2:05,  0 user,  load average: …", as top has it, too.
std::string UptimeLine(Process& process) {
  kernel::Machine& machine = process.machine();
  CivilTime now = kernel::LocalZone(process).ToLocalNs(machine.WallNs());
  std::string line = FormatTime(" %H:%M:%S up ", now);
  const int64_t minutes = machine.NowNs() / 60'000'000'000;
  const int64_t days = minutes / 1440, hours = minutes / 60 % 24;
  if (days) line += std::to_string(days) + (days == 1 ? " day, " : " days, ");
  auto two = [](int64_t number, char pad) {
    return (number < 10 ? std::string(1, pad) : "") + std::to_string(number);
  };
  if (hours)
    line += two(hours, ' ') + ":" + two(minutes % 60, '0') + ", ";
  else
    line += std::to_string(minutes % 60) + " min, ";
  return line + " 0 user,  load average: 0.00, 0.00, 0.00";
}

Task<int> UsersMain(Process& process) {
  Command command(process, kUsers);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.size() > 1) co_await command.ReportExtra(args->operands[1]);
  co_return co_await command.Finish();
}

Task<int> WhoMain(Process& process) {
  Command command(process, kWho);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.size() > 2) {
    co_await command.ReportExtra(args->operands[2]);
    co_return command.status;
  }
  bool heading = false, count = false, message = false, idle = false, pid = false, dead = false;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'H': heading = true; break;
      case 'q': count = true; break;
      case 'T':
      case 'w': message = true; break;
      case 'a': message = idle = pid = dead = true; break;
      case 'd': idle = pid = dead = true; break;
      case 'u':
      case 'l':
      case 'r': idle = pid = true; break;
      case 'b':
      case 'p':
      case 't': pid = true; break;
    }
  }
  if (count) {
    (void)co_await command.out.Write("\n# users=0\n");
  } else if (heading) {
    (void)co_await command.out.Write(std::string("NAME     ") + (message ? "  " : "") +
                                     "LINE         TIME        " +
                                     (idle  ? "     IDLE"
                                      : pid ? "         "
                                            : "") +
                                     (pid ? "          PID" : "") + (idle || pid ? " " : "     ") +
                                     "COMMENT" + (dead ? "  EXIT\n" : "\n"));
  }
  co_return co_await command.Finish();
}

Task<int> UptimeMain(Process& process) {
  Command command(process, kUptime);
  ParsedArgs args = ParseOptions(command.args(), kUptime);
  if (!args.error.empty() || !args.operands.empty()) {
    if (!args.error.empty()) co_await command.Warn(args.error);
    co_await kernel::WriteFd(process, 2, std::string(kUptime.help));
    co_return 1;
  }
  if (args.help || args.version) {
    co_await command.Parse();
    co_return command.status;
  }
  std::string line = UptimeLine(process) + "\n";
  const int64_t up_ns = command.machine.NowNs();
  for (const ParsedOption& option : args.options) {
    if (option.id == 'p') line = Pretty(up_ns / 1'000'000'000);
    if (option.id == 's')
      line = FormatTime("%Y-%m-%d %H:%M:%S\n",
                        kernel::LocalZone(process).ToLocalNs(command.machine.WallNs() - up_ns));
  }
  (void)co_await command.out.Write(line);
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
