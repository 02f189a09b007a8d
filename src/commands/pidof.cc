// pidof: the processes of a program, the latest first.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'c'},
    {'n'},
    {'s'},
    {'q'},
    {'x'},
    {'z'},
    {'o', {}, Takes::kArgument},
    {'d', {}, Takes::kArgument},
    {'S', {}, Takes::kArgument},
    {'h', {}, Takes::kNothing, kHelpOption},
    {'V', {}, Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: pidof [-cnqsxz] [-d SEPARATOR] [-o PID]... PROGRAM...
Write the numbers of the processes that run each PROGRAM, which is a name or a path.

  -d SEPARATOR  between the numbers, not a blank
  -o PID        not this one; %PPID is the process that started pidof
  -q            only the exit status
  -s            only one
  -x            shells that run a script of this name, too
  -c, -n, -z    accepted
)",
    .options = kOptions,
    .package = "sysvinit 3.06",
};

bool Runs(const Process& process, std::string_view program, bool scripts) {
  if (process.argv.empty() || process.Zombie()) return false;
  auto is = [&](std::string_view name) {
    return program.find('/') == std::string_view::npos ? kernel::BaseName(name) == program
                                                       : name == program || kernel::BaseName(program) == name;
  };
  if (is(process.argv[0])) return true;
  return scripts && process.argv.size() > 1 && is(process.argv[1]);
}

}  // namespace

Task<int> PidofMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool one = false, quiet = false, scripts = false;
  std::string separator = " ";
  std::vector<int64_t> left_out;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 's': one = true; break;
      case 'q': quiet = true; break;
      case 'x': scripts = true; break;
      case 'd':
      case 'S': separator = option.value; break;
      case 'o':
        if (option.value == "%PPID") {
          left_out.push_back(process.ppid());
        } else if (auto pid = ParseInteger(option.value)) {
          left_out.push_back(*pid);
        } else {
          co_await command.Report("illegal omit pid value (" + std::string(option.value) + ")!");
        }
        break;
    }
  }
  std::string line;
  for (std::string_view program : args->operands) {
    std::vector<int> pids;
    for (const auto& [pid, other] : command.machine.processes()) {
      command.machine.Spend(1);
      if (pid != process.pid() && Runs(*other, program, scripts) &&
          std::find(left_out.begin(), left_out.end(), pid) == left_out.end())
        pids.insert(pids.begin(), pid);
    }
    if (one && pids.size() > 1) pids.resize(1);
    for (int pid : pids) line += (line.empty() ? "" : separator) + std::to_string(pid);
  }
  if (line.empty()) {
    command.status = 1;
  } else if (!quiet) {
    (void)co_await command.out.Write(line + "\n");
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
