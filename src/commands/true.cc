// true, false: succeed, fail; and say so when asked.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kTrue{.help = R"(Usage: true [ignored arguments]
Exit with a status of success.
)",
                      .options = {}};

constexpr Usage kFalse{.help = R"(Usage: false [ignored arguments]
Exit with a status of failure.
)",
                       .options = {}};

// Only a single argument, written in full, is an option.
Task<int> Run(Process& process, const Usage& usage, int status) {
  Command command(process, usage);
  if (process.argv.size() == 2 && (process.argv[1] == "--help" || process.argv[1] == "--version")) {
    co_await command.Parse();
    co_await command.Finish();
  }
  co_return command.status ? command.status : status;
}

}  // namespace

Task<int> TrueMain(Process& process) { return Run(process, kTrue, 0); }
Task<int> FalseMain(Process& process) { return Run(process, kFalse, 1); }

}  // namespace bivalve::commands
