// sleep: wait for the sum of the times given.
#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: sleep NUMBER[SUFFIX]...
Wait for as long as all NUMBERs together say: seconds (s, the default), minutes (m), hours (h) or
days (d). A NUMBER may have a fraction, or be "infinity".
)",
    .options = {},
};

}  // namespace

Task<int> SleepMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  int64_t total_ns = 0;
  bool valid = true;
  for (std::string_view operand : args->operands) {
    int64_t ns = 0;
    if (!ParseDuration(operand, &ns)) {
      co_await command.Report("invalid time interval " + Quote(operand));
      valid = false;
    }
    if (__builtin_add_overflow(total_ns, ns, &total_ns)) total_ns = INT64_MAX;
  }
  if (!valid) {
    co_await kernel::WriteFd(process, 2, "Try '" + command.name + " --help' for more information.\n");
    co_return command.status;
  }
  int64_t until = 0;
  if (__builtin_add_overflow(command.machine.NowNs(), total_ns, &until)) until = kernel::kNever;
  while (co_await kernel::SleepUntil(process, until) != kernel::WaitResult::kTimedOut) {
  }
  co_return command.status;
}

}  // namespace bivalve::commands
