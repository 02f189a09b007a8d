// printf: formatted arguments. (The shell has its own; this is /usr/bin/printf.)
#include "commands/command.h"
#include "shell/printf_format.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: printf FORMAT [ARGUMENT]...
Write the ARGUMENTs as FORMAT says, like C's printf; FORMAT is used again while ARGUMENTs are left.

Escapes in FORMAT: \" \\ \a \b \c (nothing after it) \e \f \n \r \t \v \NNN \xHH \uHHHH \UHHHHHHHH.
Directives: %% %b (a string with escapes) %q (a string as a shell reads it) %s %c %d %i %o %u %x %X %a %A
%e %E %f %F %g %G, with flags, width and precision.
)",
    .options = {},
};

struct Host final : shell::PrintfHost {
  std::string FormatTime(std::string_view, int64_t) override { return {}; }
  std::string Quote(std::string_view text) override { return QuoteIfNeeded(text); }
  void Complain(std::string_view message) override { messages.emplace_back(message); }
  std::vector<std::string> messages;
};

}  // namespace

Task<int> PrintfMain(Process& process) {
  Command command(process, kUsage);
  auto words = command.args();
  if (words.size() == 1 && (words[0] == "--help" || words[0] == "--version")) {
    (void)co_await command.Parse();
    co_return command.status;
  }
  if (!words.empty() && words[0] == "--") words = words.subspan(1);
  if (words.empty()) {
    co_await command.ReportUsage("missing operand");
    co_return command.status;
  }
  Host host;
  shell::PrintfOutcome outcome =
      shell::FormatPrintf(words[0], words.subspan(1), shell::PrintfDialect::kGnu, host, command.machine);
  (void)co_await command.out.Write(outcome.output);
  for (const std::string& message : host.messages) co_await command.Warn(message);
  command.status = outcome.status;
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
