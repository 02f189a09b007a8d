// dirname: a name without its last component.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'z', "zero"}};

constexpr Usage kUsage{
    .help = R"(Usage: dirname [OPTION] NAME...
Write each NAME without its last component; "." when it has only one.

  -z, --zero  end each name with NUL instead of a newline
)",
    .options = kOptions,
};

}  // namespace

Task<int> DirnameMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  char end = args->options.empty() ? '\n' : '\0';
  for (std::string_view name : args->operands) {
    std::string_view dir = kernel::DirName(name);
    (void)co_await command.out.Write(std::string(dir.empty() ? "." : dir) + end);
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
