// yes: a line, until nobody wants it any more.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: yes [STRING]...
Write a line with the STRINGs, or 'y', again and again.
)",
    .options = {},
};

}  // namespace

Task<int> YesMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  std::string line;
  for (std::string_view operand : args->operands) line.append(line.empty() ? "" : " ").append(operand);
  if (args->operands.empty()) line = "y";
  line += '\n';
  std::string block = line;
  while (block.size() < 8192) block += block;
  FileRef out = process.Fd(1);
  for (;;) {
    Result<void> written = Fail(Errno::kBadF);
    if (out) written = co_await kernel::WriteAll(process, out, block);
    if (!written) {
      co_await command.Report("standard output: " + Why(written.error()));
      co_return command.status;
    }
    command.machine.SpendBytes(block.size());
    co_await kernel::Yield(process);
  }
}

}  // namespace bivalve::commands
