// printenv: the environment, or some of it.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'0', "null"}};
constexpr Usage kUsage{
    .help = R"(Usage: printenv [OPTION]... [VARIABLE]...
Write the value of each VARIABLE, or the whole environment. The status is 1 when one is not set.

  -0, --null  end each line with NUL instead of a newline
)",
    .options = kOptions,
    .stop_at_operand = true,
    .error_status = 2,
};

}  // namespace

Task<int> PrintenvMain(Process& process) {
  Command command(process, kUsage);
  command.write_error_status = 2;
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  char end = args->options.empty() ? '\n' : '\0';
  if (args->operands.empty())
    for (const std::string& entry : process.env) (void)co_await command.out.Write(entry + end);
  for (std::string_view name : args->operands) {
    bool found = false;
    for (const std::string& entry : process.env) {
      if (entry.size() <= name.size() || !entry.starts_with(name) || entry[name.size()] != '=') continue;
      if (name.find('=') != std::string_view::npos) continue;
      found = true;
      (void)co_await command.out.Write(entry.substr(name.size() + 1) + end);
    }
    if (!found) command.status = 1;
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
