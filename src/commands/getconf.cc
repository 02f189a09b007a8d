// getconf: configuration values of the system.
#include "commands/command.h"
#include "commands/getconf_table.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kMisuse =
    "Usage: getconf [-v specification] variable_name [pathname]\n"
    "       getconf -a [pathname]\n";

constexpr Usage kUsage{
    .help = R"(Usage: getconf [-v SPECIFICATION] NAME [PATH]
  or:  getconf -a [PATH]
Write the configuration value NAME, some of them for PATH; with -a all of them.
)",
    .options = {},
    .package = "GNU libc 2.36",
};

Task<int> Misuse(Command& command) {
  co_await kernel::WriteFd(command.process, 2, std::string(kMisuse));
  co_return 2;
}

}  // namespace

Task<int> GetconfMain(Process& process) {
  Command command(process, kUsage);
  auto args = command.args();
  if (!args.empty() && (args[0] == "--help" || args[0] == "--version")) {
    (void)co_await command.Parse();
    co_return command.status;
  }
  if (!args.empty() && args[0] == "-a") {
    std::string text;
    for (const ConfigurationValue& one : kConfiguration) {
      std::string line(one.name);
      if (line.size() < 35) line.append(35 - line.size(), ' ');
      text += line + (one.value == "undefined" ? "" : std::string(one.value)) + "\n";
    }
    (void)co_await command.out.Write(text);
    co_return co_await command.Finish();
  }
  if (!args.empty() && args[0].starts_with("-v")) {
    // All of them have the same values here.
    bool apart = args[0].size() == 2;
    if (apart && args.size() < 2) co_return co_await Misuse(command);
    args = args.subspan(apart ? 2 : 1);
  }
  if (!args.empty() && args[0] == "--") args = args.subspan(1);
  if (args.empty() || args.size() > 2) co_return co_await Misuse(command);
  for (const ConfigurationValue& one : kConfiguration) {
    if (one.name != args[0]) continue;
    if (one.of_path != (args.size() == 2)) co_return co_await Misuse(command);
    if (one.of_path) {
      auto stat = co_await command.vfs.GetStat(process, args[1]);
      if (!stat) {
        co_await command.Report("pathconf: " + args[1] + ": " + Why(stat.error()), 3);
        co_return command.status;
      }
    }
    (void)co_await command.out.Write(std::string(one.value) + "\n");
    co_return co_await command.Finish();
  }
  co_await command.Report("Unrecognized variable `" + args[0] + "'", 2);
  co_return command.status;
}

}  // namespace bivalve::commands
